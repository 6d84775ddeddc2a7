"""What bounds a place of work, kept behind it: "Remote, US only", "Hybrid, two days in Leeds".

Countries, time zones and the days in the office are no town, and what a reader of plain mails takes
for the place loses them. They are printed in its writer's own words, stay while the kind of work
does, and are told anew, added or taken out by whoever says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.decisions.language.phrasing import plain
from mailbot.decisions.reply.place_told import meanwhile
from mailbot.decisions.reply.remarks import is_question, mends, sentences_in, wishes
from mailbot.decisions.reply.removals import removes
from mailbot.reading.alternations import compiled
from mailbot.reading.facts import worksite
from mailbot.reading.facts.labels import labelled, split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.town_name import CAPITAL, is_no_town
from mailbot.reading.facts.vocabulary import words
from mailbot.reading.facts.words import towns, whereabouts
from mailbot.terms import Place

_MOST: Final = 9  # words of one
_LONGEST: Final = 110  # characters of all that stands behind the kind of work
_PIECE: Final = re.compile(r",\s|;\s?|\s?[()]|\s[–—-]\s|\.(?=\s|$)|:\s|[!?]")
_PLACE: Final = re.compile(
    r"\b(?:place|location|ort|arbeitsort|standort|lieu|lugar|ubicación|luogo|sede|local|plaats|plats"
    r"|sted|miejsce)\b",
    re.IGNORECASE,
)
_NUMBER: Final = (
    r"(?:\d|one|two|three|four|five|a|ein(?:en?|em)?|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq"
    r"|un|dos|tres|cuatro|cinco|um|dois|três|quatro|uno|due|tre|quattro|cinque|een|één|twee|drie"
    r"|vijf|en|ett|et|två|to|tre|fyra|fire|dwa|trzy)"
)
_DAYS: Final = r"(?:days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en|ar|e|er)?|dni|dzień)"
_WEEK: Final = (
    r"(?:(?:a|per|each|every|in the|of the|pro|in der|die|jede|par|por|a la|à|na|da|al?la|a"
    r"|in de|de|i|om) ?|/ ?)(?:week|woche|semaine|semana|settimana|veckan|ugen|uken|month|monat"
    r"|mois|mes"
    r"|mês|mese|maand|månad\w*|måned\w*)"
)
_THERE: Final = (
    r"in the office|at the office|on[- ]?site|in[- ]person|with us|here|at home|from home"
    r"|remote(?:ly)?|im (?:büro|homeoffice|home[- ]office|laden|werk)|vor ort|bei uns"
    r"|(?:von )?zu ?hause|au bureau|sur (?:place|site)"
    r"|en (?:télétravail|présentiel)|chez (?:vous|soi|toi|nous)"
    r"|en la oficina|presencial\w*|en casa|desde casa|no escritório|em casa|de casa"
    r"|in (?:ufficio|sede|presenza)|da casa|op (?:kantoor|locatie)|thuis|bij ons"
    r"|på (?:kontoret|plats|stedet)|hemifrån|hjemme\w*"
)
_SHORT: Final = r"US|USA|UK|EU|EEA|EMEA|DACH|LATAM|APAC|UAE|NZ"
_SHORTLY: Final = frozenset(_SHORT.split("|"))
_WITHIN: Final = (
    r"(?:from )?anywhere in|within|inside|from within|überall in|innerhalb(?: von)?|partout en"
    r"|en toute|en (?:toda|cualquier (?:lugar|parte) de)|em qualquer lugar d[aeo]|ovunque in"
    r"|in tutta|overal in|binnen|inom|hele"
)
_WIDE: Final = (
    r"(?:world|nation|country|europe)-?wide|weltweit|(?:bundes|landes|europa|deutschland)weit"
    r"|dans (?:le monde entier|toute la \w+)|(?:en )?todo el mundo|mundial|in tutto il mondo"
    r"|wereldwijd|landelijk"
)
_HOURS: Final = (
    r"time ?zones?|time zone|(?:working |business )?hours|overlap\w*|zeitzonen?|arbeitszeiten?"
    r"|überlapp\w+|fuseaux?(?: horaires?)?|husos? horarios?|franja horaria|horario"
    r"|fusos?(?: horários?)?|horário|fusi? orari[oi]?|tijdzones?|tidszon\w+|tidssone\w*"
)
_ZONE: Final = (
    r"(?:[ECMPW][SDE]?S?T|GMT|UTC|BST|IST|AEST|NZST|MEZ)(?:\s?[+±-]\s?\d{1,2})?"
    r"|(?:eastern|central|mountain|pacific|european|us|uk)(?: time)?"
)
# "US only is not in it yet" denies nothing.
_ABSENT: Final = re.compile(
    r"\b(?:in (?:it|there)|there|yet|mentioned|listed|drin|dabei|erwähnt|steht|dedans|indiqué"
    r"|encore|figur\w+|aparece|aún|todavía|está|lá|ainda|ancora|c['’]è|erin|vermeld|staat|nog|med)\b",
    re.IGNORECASE,
)
_COURTESY: Final = re.compile(
    r"[\s,]+(?:please|to be exact|exactly|now|bitte|genau|jetzt|maintenant|ahora|agora"
    r"|adesso|nu|s['’]il vous plaît|exactement|por favor"
    r"|exactamente|per favore|esattamente|graag|alstublieft|tack|takk)$",
    re.IGNORECASE,
)
_ME: Final = re.compile(
    r"\b(?:i|i['’]m|my|me|ich|mein\w*|je|j['’]ai|mon|ma|yo|mi|eu|meu|minha|io|ik|mijn|jag|jeg)\b",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^(?:but|and|aber|und|mais|et|pero|y|mas|e|ma|maar|en|men|och|og|also|auch)\s(?=\S+\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What stands behind the kind of work: the town and what bounds it; who says so."""

    where: str | None
    sentences: frozenset[str]

    def holds(self, words: str) -> bool:
        """Whether words only say what bounds the place, and are no result."""
        told = any(words in each for each in self.sentences)
        return told and any(
            each in words or words in each for each in parted(self.where or "").bounds
        )


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands behind the kind of work before a mail, parted."""

    names: str
    bounds: tuple[str, ...]


def told(text: str, kind: Place | None, before: str | None, new: str | None) -> Told | None:
    """Return what a mail puts behind the kind of work; None where it says nothing of bounds.

    `before` is what stood there, if the kind is the same as before; `new` is a town that it names.
    """
    stood = parted(before or "")
    bounded = kind in (Place.REMOTE, Place.HYBRID)
    added: list[str] = []
    gone: set[str] = set()
    saying: set[str] = set()
    anew = False
    for sentence in sentences_in(text) if bounded else ():
        said = list(_in(sentence, new or stood.names))
        said += [each for each in stood.bounds if each in sentence and each not in said]
        if not said:
            continue
        if _denies(sentence, said):
            out = {each for each in stood.bounds for one in said if _same(one, each)}
            gone |= out
            saying |= {sentence} if out else set()
            continue
        added += [each for each in said if each not in added]
        anew = anew or labelled(sentence, Topic.PLACE) is not None
        saying.add(sentence)
    if not (added or gone or (stood.bounds and bounded)):
        return None
    dated = any(map(_is_of_days, added))
    stays = [
        each
        for each in stood.bounds
        if not (anew or each in gone or (dated and _is_of_days(each)))
        and not any(_same(each, one) for one in added)
    ]
    names = new if new and not any(_names(new, each) for each in stays) else None
    if new is None:
        names = stood.names
    bounds = [*stays, *added]
    if not added and not gone and names in {stood.names, None}:
        return Told(before, frozenset())
    if names and any(_names(names, each) for each in bounds):
        names = None
    where = ", ".join(filter(None, (names, *bounds)))
    return Told(where or None, frozenset(saying)) if len(where) <= _LONGEST else None


def parted(where: str) -> Kept:
    """Part what stands behind a kind of work into its town and what bounds it."""
    bounds = [each for each in _pieces(where) if _is_bound(each)]
    names = where
    for each in bounds:
        names = re.sub(rf"(?:,? \(|, |^){re.escape(each)}\)?", "", names, count=1)
    return Kept(names.strip(" ,()") if bounds else where, tuple(bounds))


def _in(sentence: str, town: str) -> Iterator[str]:
    """Give what bounds a place of work in a sentence; words about it say that it is meant so."""
    label = split_label(sentence)
    labelled = label is not None and label[0] is Topic.PLACE
    value = label[1] if label is not None and labelled else sentence
    asks = is_question(sentence) and not wishes(sentence)
    if asks or (label is not None and not labelled) or meanwhile(sentence):
        return
    placed = labelled or _PLACE.search(sentence) or _kind_named(sentence)
    loose = bool(placed)
    for piece in map(_bare, _pieces(value)):
        days = None if _ME.search(piece) else _days_in(piece)
        if labelled and _is_bound(piece):
            yield piece
        elif days and (placed or _is_there(days, town)):
            yield days
        elif placed or mends(sentence) or piece == _bare(sentence):
            named = (each for each in _regions(loose=loose).finditer(piece))
            yield from (each[0] for each in named if loose or _is_region(each[0]))
            yield from (each[0] for each in (_wide().fullmatch(piece),) if each and placed)
            yield from (each[0] for each in _zone_hours().finditer(piece))


def _is_region(bound: str) -> bool:
    """Tell "Kenya only" from "English only"."""
    return all(
        word in _SHORTLY or not is_no_town(word) for word in re.findall(rf"{CAPITAL}\w+", bound)
    )


def _pieces(text: str) -> Iterator[str]:
    yield from filter(None, (each.strip(" \t\"“”„«»'’*") for each in _PIECE.split(text)))


def _bare(piece: str) -> str:
    """Return a piece without what leads to it, and courtesy."""
    return _LEAD.sub("", _COURTESY.sub("", piece.strip(' .!"“”„«»'))).strip()


def _is_bound(piece: str) -> bool:
    """Whether a piece is nothing but what bounds a place of work."""
    if not piece or len(piece.split()) > _MOST or _negated().search(piece):
        return False
    whole = _regions(loose=True).fullmatch(piece) or _wide().fullmatch(piece)
    days = _of_days().search(piece)
    return bool(whole or _hours().search(piece) or (days and _per_or_there().search(piece)))


def _is_of_days(bound: str) -> bool:
    return _of_days().search(bound) is not None


def _days_in(piece: str) -> str | None:
    """Return "two days a week in Leeds" as it stands in a piece."""
    found = _of_days().search(piece)
    if found is None:
        return None
    said = _bare(piece[found.start() :])
    return said if len(said.split()) <= _MOST and _per_or_there().search(said) else None


def _is_there(days: str, town: str) -> bool:
    """Whether days are said of a place: the office, home, or the known town."""
    return _there().search(days) is not None or (bool(town) and _names(town, days))


def _names(town: str, bound: str) -> bool:
    """Whether a bound has a town in it, be it without its region."""
    return re.search(rf"(?<!\w){re.escape(town.partition(',')[0])}(?!\w)", bound) is not None


def _same(this: str, that: str) -> bool:
    """Whether of two bounds one says all that the other does: "US only", "US and Canada only"."""
    one, other = (set(re.findall(r"\w+", each.casefold())) for each in (this, that))
    return one <= other or other <= one


def _denies(sentence: str, bounds: Sequence[str]) -> bool:
    """Whether a sentence wants bounds out, or says that they do not hold."""
    rest = sentence
    for each in bounds:
        rest = rest.replace(each, " … ")
    denied = _negated().search(rest) is not None and not _ABSENT.search(rest)
    return denied or removes(plain(rest))


def _kind_named(sentence: str) -> bool:
    said = worksite.said(sentence)
    return said in (Place.REMOTE, Place.HYBRID)


@cache
def _regions(*, loose: bool) -> re.Pattern[str]:
    """Match "US only", "nur in der Schweiz"; `loose`: any name is a region beside the place."""
    known = rf"(?-i:{_SHORT})|{'|'.join(map(re.escape, towns.COUNTRIES.split()))}"
    name = rf"(?-i:{CAPITAL}[^\W\d_]+(?: {CAPITAL}[^\W\d_]+)?)"
    one = rf"(?:{known}|{name})" if loose else rf"(?:{known}|(?-i:{CAPITAL}[a-zß-ÿ]+))"
    small = r"(?:(?:the|der|die|le|la|les|el|los|il|lo|o|a|os|as|de|het) |l['’])?"
    region = (
        rf"{small}{one}(?:(?:,| and| or| und| oder| et| ou| y| o| e| en| of|/| &) ?{small}{one})?"
    )
    into = r"(?:in|within|from|inside|für|aus|en|dans|depuis|desde|em|de|da|dall|uit|i|från)"
    who = r"(?:[- ](?:residents?|based|citizens|time ?zones?|wide))"
    return compiled(
        rf"(?<!\w){region}{who}?(?:,? (?:{towns.ONLY}))(?!\w)"
        rf"|(?<!\w)(?:{towns.ONLY}) (?:{into} )?{region}{who}?(?!\w)"
        rf"|(?<!\w)(?:{_WITHIN}) {region}(?!\w)|(?<!\w){region}[- ](?:based|wide|residents)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _negated() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{words('negation')}|\w+n['’]t|cannot)(?!\w)", re.IGNORECASE)


@cache
def _wide() -> re.Pattern[str]:
    return compiled(rf"(?:{_WIDE})", re.IGNORECASE)


@cache
def _hours() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_HOURS}|(?-i:{_ZONE}))(?!\w)", re.IGNORECASE)


@cache
def _zone_hours() -> re.Pattern[str]:
    """Match "Mountain time hours", "CET working hours" in a longer piece."""
    return compiled(
        rf"(?<!\w)(?:{_ZONE}|(?-i:{_SHORT})|(?-i:{CAPITAL}[a-zß-ÿ]+)(?: time)?) (?:{_HOURS})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _of_days() -> re.Pattern[str]:
    to = r"(?: (?:to|or|bis|oder|à|ou|a|o|tot|of|till|eller) |\s?[–-]\s?)"
    return compiled(
        rf"(?<!\w)(?:{whereabouts.weekdays()})(?!\w)"
        rf"|(?<!\w){_NUMBER}(?:{to}{_NUMBER})?(?: full| ganze| whole| fixed| feste)? {_DAYS}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _per_or_there() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_WEEK}|{_THERE})(?!\w)", re.IGNORECASE)


@cache
def _there() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_THERE})(?!\w)", re.IGNORECASE)
