"""What goes with a call, a visit or a letter, as its employer says it: hours, whom to ask for.

"Abends nach 7", "ask for Noreen", "mit dem Stichwort Ofen": in a sentence that speaks of a way to
apply, or in a few words of a reply where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import money, phone, way
from mailbot.reading.facts.vocabulary import bracket, joined, spoken
from mailbot.reading.facts.words.days import DAYS

_BRIEF: Final = 9  # words of a reply that says nothing else
_MOST: Final = 160  # characters that are printed

# When the work is done, or another job.
_WORK: Final = re.compile(
    r"\b(?:work\w*|hours|shifts?|jobs?|open|opens|starts?|begins?|arbeit\w*|schicht\w*|beginn\w*"
    r"|öffne\w*|neben\w*|stunden|travail\w*|horaires?|heures|commence\w*|trabaj\w*|horarios?"
    r"|turnos?"
    r"|trabalh\w*|horários?|lavor\w*|orari\w*|turn[oi]|werk\w*|uren|dienst\w*|begint|arbet\w*"
    r"|arbejd\w*|timmar|timer|jobb\w*|prac\w+|video|film)\b",
    re.IGNORECASE,
)
_PARTS_OF_DAY: Final = (
    r"(?:in the )?(?:early |late )?(?:evenings?|mornings?|afternoons?)|weekdays|(?:at )?weekends?"
    r"|(?:at )?lunch ?time|during (?:opening|office|business|shop) hours"
    r"|abends|morgens|vormittags|nachmittags|mittags|werktags|wochentags|am (?:abend|nachmittag"
    r"|vormittag|wochenende)|(?:während|zu) (?:der|den) (?:öffnungs|büro|geschäfts)zeiten"
    r"|le (?:soir|matin|midi|week-end)|l['’]après-midi|en (?:soirée|semaine|matinée)"
    r"|aux heures d['’]ouverture|por las? (?:tardes?|mañanas?|noches?)|a mediodía|à noite"
    r"|de manhã|(?:à|de) tarde|(?:la|di|alla) (?:sera|mattina)|(?:il|nel|di) pomeriggio|al mattino"
    r"|['’]s (?:avonds|ochtends|morgens|middags)|overdag|op werkdagen|in het weekend"
    r"|på (?:kvällen|kvällar|kvällarna|förmiddagen|förmiddagar|eftermiddagen|vardagar)"
    r"|om (?:aftenen|kvelden|formiddagen|eftermiddagen)|wieczorem|wieczorami|rano|po południu"
)
_FROM: Final = (
    r"after|before|from|between|until|till|past|nach|ab|vor|zwischen|bis|après|avant|entre"
    r"|à partir de|dès|jusqu['’]à|después de|antes de|a partir de|desde|hasta|depois|antes|dopo"
    r"|prima|dalle?|tra|fra|na|voor|vanaf|tussen|tot|efter|före|innan|från|mellan|etter|før|fra"
    r"|mellom|mellem|po|przed|od|między"
)
_HOUR: Final = (
    r"(?:\d{1,2}(?:[:.]\d\d)?(?:\s?(?:uhr|hrs?|h(?:\d\d)?|heures?|horas?|ore|uur|am|pm|a\.m\.?"
    r"|p\.m\.?|o['’]clock))?|noon|midday|lunch|dinner|dark|supper|closing(?: time)?|mittag"
    r"|feierabend|midi|mediodía|el mediodía|o almoço|mezzogiorno|cena|pranzo"
    r"|six|seven|eight|nine|ten|eleven|twelve|five|four|sechs|sieben|acht|neun|zehn|elf|zwölf|fünf"
    r"|vier|(?:fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vier|drei) uhr"
    r"|(?:drie|vier|vijv|zess|zeven|acht|negen|tien|elv|twaalv)en|(?:drie|vier|vijf|zes|zeven"
    r"|acht|negen"
    r"|tien|elf|twaalf)(?: uur)?|(?:trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures"
    r"|(?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once)|(?:tre|quattro|cinque|sei|sette"
    r"|otto|nove"
    r"|dieci|undici)|(?:três|quatro|sete|oito|dez|onze)|(?:fem|seks|sex|sju|syv|åtta|åtte|otte"
    r"|nio|ni"
    r"|tio|ti|elva|elleve))"
)
# Right behind an hour that is none: "after 7 years".
_ENDS: Final = (
    r"(?!\.\s?(?:\d|[^\W\d]))(?=\s*(?:$|[.,;:!?)–-])|\s(?:and|or|please|thanks|on|in|at|only"
    r"|best|bitte|und|oder|unter|an"
    r"|auf|nur|au|et|ou|y|o|al|a|e|en|of|op|och|og|till|på|för|i|di|della?|de|da|du|anrufen"
    r"|rufen|melden|bellen|appeler|llamar|ligar|chiamare|telefonare|ringa?|ringe|call)(?!\w))"
)
# A name with what leads to it; who they are is written in capitals, or said by their trade.
_WHO: Final = (
    r"(?:(?:mrs?|ms|dr|frau|herrn?|madame|monsieur|mme|m|señora?|sra?|dona|d|signora?|mevrouw"
    r"|meneer)\.?\s)?(?:(?-i:[A-ZÀ-Þ])[\w'’-]+(?:\s(?-i:[A-ZÀ-Þ])[\w'’-]+){0,2}"
    r"|(?:the|our|dem|der|den|unserem?|le|la|el|o|a|il|lo|de|het)?\s?(?:boss|manager|owner|foreman"
    r"|chef|cheffe|chefin|landlord|warden|skipper|captain|head baker|meister|meisterin|inhaber"
    r"|inhaberin|patron|patronne|responsable|gérante?|encargad[oa]|jefe|jefa|dueñ[oa]|gerente"
    r"|titolare|responsabile|capo|baas|eigenaar))"
)
_ASK: Final = (
    rf"(?:and )?(?:ask(?:ing)? (?:there )?for|speak to|talk to) {_WHO}"
    rf"|nach {_WHO} (?:zu )?(?:fragen|verlangen)|(?:fragen|fragt|frag)(?: sie)?(?: dort| einfach)?"
    rf" nach {_WHO}|demande[rz]?(?: à parler à)? {_WHO}|pregunt(?:ar?|e|en|ad|ando) por {_WHO}"
    rf"|pergunt(?:ar?|e|em|ando) (?:por|pel[oa]) {_WHO}|chied(?:ere|ete|a|endo|i) (?:di|del|della)"
    rf" {_WHO}|vra(?:ag|gen|agt) naar {_WHO}|fråga efter {_WHO}|spørg? (?:etter|efter) {_WHO}"
    rf"|pytać o {_WHO}"
)
_MARK: Final = (
    r"(?:subject(?: line)?(?! to)|(?:job |vacancy )?reference(?! to)(?: number| no\.?)?"
    r"|ref\.?(?: no\.?)?"
    r"|(?:job|vacancy) (?:number|code)|heading|code ?word|keyword|betreff(?:zeile)?|stichwort"
    r"|kennwort"
    r"|kennziffer|kennnummer|stellennummer|zusatz|vermerk|referenz(?:nummer|code)?|mention"
    r"|référence"
    r"|réf\.?|objet|asunto|referencia|assunto|referência|oggetto|riferimento|rif\.?|onderwerp"
    r"|kenmerk"
    r"|referentie(?:nummer)?|vacaturenummer|ämne(?:srad\w*)?|emne(?:felt\w*)?|referens(?:nummer)?"
    r"|diarienummer|referansenummer|referencenummer|merket|märkt|dopiskiem|tematem)"
)
_ARTICLES: Final = (
    r"(?:(?:the|your|our|job|dem|der|den|die|das|angabe|des|la|l['’]|le|el|o|a|il|het|de"
    r"|vermelding van"
    r"|as|in|im)\s?){0,3}"
)
_GIVING: Final = (
    r"(?:with|quoting|quote|under|stating|state|mention(?:ing)?|putting|put|give|giving|use"
    r"|using|mit"
    r"|unter|bitte|avec|sous|en (?:indiquant|précisant|mentionnant|rappelant)|rappelez|rappeler"
    r"|indiquer"
    r"|indiquez|mentionner|mentionnez|préciser|précisez|con|indicando|poniendo|citando|indicar"
    r"|indiquen"
    r"|poner|pongan|citar|com|mencionar|mencionem|indicare|indicate|citare|specificando|met|onder"
    r"|vermeld|ange|uppge|angi|oppgi|angiv|oplys|med|z|podać)"
)
_SAID: Final = r"[\"“„«'‘][^\"“”„«»]{1,60}[\"”“»'’]"
# With a word for it that leads: "with the subject Baker"; with a code or a quotation: "reference
# HG/12", "subject “Tarn 2”"; or behind that: "“Garden” in the subject".
_MARKED: Final = (
    rf"(?:{_GIVING}\s{_ARTICLES})?{_MARK}\s?[:#]?\s?(?:(?:n[ro°º]?\.?|number|nummer|line)\s)?"
    rf"(?:{_SAID}|(?=[\w/.-]*\d)[\w/-]+(?:\.[\w/-]+)*)"
    r"|(?:o\.?v\.?v\.?|quoting|unter angabe von|en (?:indiquant|rappelant)|citando"
    r"|onder vermelding van)"
    rf"\s(?:{_SAID}|(?=[\w/.-]*\d)[\w/-]+)"
    rf"|(?:{_GIVING}\s)?{_SAID}\s(?:in|as|im|als|en|dans|comme|no|como|nell?['’]?|nel|i|w)\s?"
    rf"{_ARTICLES}{_MARK}"
    r"|(?:with|quoting|quote|under|stating|mit|unter|avec|sous|en indiquant|con|indicando|com|met"
    r"|onder|vermelding van|med|z)\s(?:(?:the|dem|der|den|angabe|des|la|l['’]|le|el|o|a|het|as)\s?)"
    rf"{{0,2}}{_MARK}(?!\w)\s?(?=\S)[^.;,!?\"“”„«»]{{1,60}}"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of hours, of whom to ask for, and of a mark; and the sentences that say it."""

    hours: str = ""
    who: str = ""
    mark: str = ""
    sentences: frozenset[str] = frozenset()  # that say nothing else


def told(text: str, *, reply: bool, reached: bool = True, within: str = "") -> Told:
    """Return what goes with a way to apply.

    In a `reply` a few words need not speak of it; `within` are the words of such a way, which are
    printed as they stand. Where they can only write (`reached`: else), that is a mark.
    """
    found: dict[str, str] = {}
    alone: set[str] = set()
    for sentence in sentences_in(text):
        if sentence.rstrip('"”’») ').endswith("?"):
            continue
        said = list(_in_sentence(sentence, reply=reply, reached=reached))
        found |= {kind: words for kind, words in said if words.casefold() not in within.casefold()}
        if said and len(sentence.split()) <= _BRIEF:
            alone.add(sentence)
    return Told(**found, sentences=frozenset(alone))


def without_mark(text: str) -> str:
    """Return a text without the mark in it, whose number is none to call: "reference 2026/417"."""
    return _compiled("marked").sub(" ", text)


def marks(text: str) -> tuple[str, ...]:
    """Return the marks that a text names."""
    return tuple(hit[0] for hit in _compiled("marked").finditer(text))


def joined_with(before: str | None, papers: str | None, said: Told) -> str | None:
    """Return all that is printed beside a way: what is said anew in the place of its like."""
    rest = before or ""
    kept: dict[str, str] = {}
    for kind, pattern in _KINDS.items():
        hit = _compiled(pattern).search(rest)
        kept[kind] = hit[0] if hit else ""
        rest = rest.replace(hit[0], " ", 1) if hit else rest
    rest = re.sub(r"(?:\s*,)+\s*", ", ", rest).strip(" ,")
    parts = (
        papers or rest,
        *(getattr(said, kind) or kept[kind] for kind in ("hours", "who", "mark")),
    )
    return ", ".join(filter(None, parts))[:_MOST] or None


def _is_of_way(sentence: str, *, reply: bool) -> bool:
    """Whether a sentence says how to apply, and not when the work is done."""
    if phone.is_to_us(_compiled("ask").sub(" ", sentence)):
        return False
    brief = (
        reply
        and len(sentence.split()) <= _BRIEF
        and not _WORK.search(sentence)
        and not spoken("pay").search(sentence)
        and not any(one.symbol for one in money.sums(sentence))
    )
    called = phone.calls(sentence) and spoken("apply").search(sentence) is not None
    named = phone.NUMBER.search(sentence) is not None
    return brief or named or called or way.of_sentence(sentence) is not None


def _in_sentence(sentence: str, *, reply: bool, reached: bool) -> Iterator[tuple[str, str]]:
    of_way = reached and _is_of_way(sentence, reply=reply)
    brief = reply and len(sentence.split()) <= _BRIEF
    applies = brief or "@" in sentence or "://" in sentence or spoken("apply").search(sentence)
    asks = reply and reached and len(sentence.split()) <= _BRIEF + _BRIEF // 2
    for kind, pattern in _KINDS.items():
        if not (of_way or (kind == "mark" and applies) or (kind == "who" and asks)):
            continue
        if hit := _compiled(pattern).search(sentence):
            words = " ".join(hit[0].split()).strip(" ,.;")
            yield kind, words.removeprefix("and ")
            of_way = of_way or kind == "who"


_KINDS: Final = {"who": "ask", "mark": "marked", "hours": "hours"}


@cache
def _compiled(name: str) -> re.Pattern[str]:
    if name == "hours":
        return _hours()
    return whole_words(_ASK if name == "ask" else _MARKED)


@cache
def _hours() -> re.Pattern[str]:
    weekday = bracket(joined(each for language in DAYS for each in language.weekdays))
    between = r"(?:\s?[-–]\s?|\s(?:and|to|till|und|bis|et|à|y|a|e|en|tot|og|och|do|i)\s)"
    article = r"(?:(?:le|les|las?|das?|os?|kl\.?|de|godz\.?|the)\s)?"
    days = (
        rf"(?:on\s|op\s|le\s|les\s|los\s|il\s|på\s|am\s)?{weekday}s?{between}{weekday}s?"
        rf"|(?:on\s|immer\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days"
        rf"|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs"
    )
    hour = rf"(?:{_FROM})\s{article}{_HOUR}(?:{between}{article}{_HOUR})?{_ENDS}"
    clock = r"\d{1,2}(?:[:.]\d\d)?"
    span = (
        rf"{clock}(?:\s?(?:uhr|am|pm|h))?\s?(?:[-–]|(?:bis|to|till|à|a|tot|till|do)\s)\s?{clock}"
        r"\s?(?:uhr|am|pm|hrs?|h|uur|horas?|heures?|ore|o['’]clock)"
    )
    short = (
        r"(?:mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lun?|mar|mer|jeu|ven|sam|dim"
        r"|ma|wo|vr|za|zo)\b\.?"
    )
    days += rf"|{short}\s?[-–]\s?{short}"
    until = (
        rf"{clock}\s?(?:[-–]|(?:to|till|bis|à|a|tot)\s)\s?{clock}(?:\s?(?:uhr|uur|h|am|pm))?(?!\w)"
    )
    piece = rf"(?:(?:{_PARTS_OF_DAY}|{days})(?:,?\s(?:from\s)?{until})?|{hour}|{span})"
    return compiled(
        rf"(?<![\w'’])(?:(?:only|best|not|erst|nicht|niet|pas|inte|ikke|nur|am besten|seulement"
        rf"|solo|sólo|só|alleen|bara|kun)\s)?"
        rf"{piece}(?:,?\s(?:and\s|und\s|et\s|y\s|e\s|en\s)?{piece}){{0,3}}(?:\sonly)?(?!\w)",
        re.IGNORECASE,
    )
