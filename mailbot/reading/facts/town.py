"""In which town the work is done, as the employer wrote it; of two that may be it none is taken.

A name is taken for one where it stands as one: behind "Location:", as the answer to where, or led
to by words for the place of work, "on site in Leeds". A mail is full of other towns, of customers,
of founders, of streets, so what is led to less plainly is left, or weighed by `known_town`, which
knows the world's towns by name; what that takes is not sure.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import known_town, worksite
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.role_end import ends_at_large, in_charge
from mailbot.reading.facts.senses import Sense, judged
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.town_name import (
    CAPITAL,
    MAX_TOWN,
    is_begun,
    is_no_town,
    name_at,
    past_street,
)
from mailbot.reading.facts.vocabulary import bracket, joined, spoken, words
from mailbot.reading.facts.words import towns, whereabouts
from mailbot.reading.facts.words.fields import CONDITIONS, FIELDS
from mailbot.reading.facts.words.seeking import SOUGHT
from mailbot.reading.spoken_tongue import tongue_of
from mailbot.terms import Found, Origin, Place

SURE: Final = 0.6  # how surely a sentence speaks of the place of work, by its words alone

_TYPED: Final = 4  # words of a town that is written as no name is
_KIND: Final = 2  # words of a kind of work: "on site"
_VAGUE: Final = frozenset(towns.VAGUE.split())

# how something is, in small letters: "evidently", "naturalmente"
_MANNER: Final = re.compile(r"\w{4,}(?:ly|mente|[ae]mment|erweise|gemäß)")

_AT_WORK: Final = (Place.ONSITE, Place.HYBRID)
_REGIONAL: Final = re.compile(r", \w|[, ][A-Z]{2}$")  # "Leeds, UK"
_CODE: Final = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2}(?= ))? (?=\w)")
_FEW: Final = r"(?:[\w’'-]{{1,40}},? ){{0,2}}?"
_FOR: Final = r"(?:for|für|pour|para|per|voor|för)"
_SOME: Final = r"(?:[\w’'&-]{{1,40}} ){{0,6}}?"
_WRITTEN: Final = (Origin.BODY, Origin.FORWARD, Origin.ATTACHMENT)
_ASIDE: Final = (Topic.VIDEO, Topic.APPLY, Topic.OUTCOMES, Topic.REQUIREMENTS, Topic.PAY)
_PLEASE: Final = re.compile(
    r",? (?:please|pls|thanks?|thank you|bitte|danke|svp|s['’]il vous pla[iî]t|merci|por favor"
    r"|gracias|obrigad[oa]|per favore|grazie|graag|alstublieft|a\.?u\.?b|tack|takk|tak)[.! ]*",
    re.IGNORECASE,
)
_AND: Final = re.compile(r"(?<!\w)(?:&|and|und|et|y|e|en|och|og)(?!\w)")
_NEAR_SEAT: Final = 30  # characters from words for a firm's seat to its town
_WORD: Final = 30  # characters of the longest word
_LEADING: Final = 2  # words before an employer's name that make a sentence of it
_GERMAN_SOUGHT: Final = frozenset({"gesucht", "gebraucht", "einstellen", "besetzen", "frei"})
_PIECES: Final = re.compile(r"\s*[,;:()/|\t]\s*|\.(?:\s+|$)|\s+[–—-]+\s+")


_Named = tuple[str, Passage]


def read(
    passages: Sequence[Passage],
    place: Place | None = None,
    title: str | None = None,
    organization: str | None = None,
) -> Found[str] | None:
    """Find the town; the place, the title and the organization that were read lead to it."""
    named = list(_labelled(passages))
    if place is Place.REMOTE:  # who works from anywhere is in no office's town
        return _told_town(named, passages, organization)
    if not named:
        told = [
            [one for one in each if not _is_left(*one)]
            for each in (
                _placed(passages),
                (*_led(passages, title, organization), *_beside_employer(passages, organization)),
                _sensed(passages),
                _ours(passages),
            )
        ]
        worked_in = ([one for one in each if not _is_seat(*one)] for each in told)
        named = next(filter(None, (*worked_in, *told)), [])
    if there := _told_town(named, passages, organization):
        return there
    if known_town.differ(name for name, _ in named):
        return None  # each is led to, and is a town
    known = (one for one in known_town.named(passages, organization) if not _is_left(*one))
    by_name = _told_town([*known], passages, None)  # "Physio Winterthur" is there
    return replace(by_name, sure=False) if by_name else None


def _told_town(
    named: Sequence[_Named], passages: Sequence[Passage], organization: str | None
) -> Found[str] | None:
    """Take the one name that is left of those, without what is denied, and employers' names."""
    named = [(_beside_house(name, organization), passage) for name, passage in named]
    within = (organization or "").casefold()  # "Stitch in Time"
    wrong = {name.casefold() for p in passages for name, _, _ in denied(p.text)} if named else ()
    return _agreed(
        [
            one
            for one in named
            if f" {one[0]}".casefold() not in within and one[0].casefold() not in wrong
        ]
    )


def _beside_house(name: str, organization: str | None) -> str:
    """Return a town without the house that a bracket behind it names: "Leeds (Lantern Loaf)"."""
    town, _, bracket = name.partition(" (")
    return town if organization and organization.casefold() in bracket.casefold() else name


def _agreed(named: Sequence[_Named]) -> Found[str] | None:
    """Take a name that all agree on, in the longest way that it is written."""
    if not named:
        return None
    longest, passage = max(named, key=lambda one: len(one[0]))
    alike = all(name.casefold() in longest.casefold() for name, _ in named)
    return found(longest, passage) if alike else None


def _is_left(name: str, passage: Passage) -> bool:
    """Whether nobody works there: "Our seat is in Hull, but nobody works there."."""
    said = sentences(passage.text)
    near = (
        f"{sentence[sentence.find(name) :]} {following}"
        for sentence, following in itertools.pairwise((*said, ""))
        if name in sentence
    )
    return any(_deserted().search(each) for each in near)


def _is_seat(name: str, passage: Passage) -> bool:
    """Whether a firm is only registered there: that tells a place of work if nothing else does."""
    seat = _seat().search(passage.text)
    return seat is not None and seat.end() <= passage.text.find(name) <= seat.end() + _NEAR_SEAT


@cache
def _deserted() -> re.Pattern[str]:
    return whole_words(towns.DESERTED)


@cache
def _seat() -> re.Pattern[str]:
    return whole_words(towns.SEAT)


# --- at the end of a title ------------------------------------------------------------------------


def off_title(title: str) -> tuple[str, str] | None:
    """Part a role's name from the town that it ends with: "tornero en Soria"."""
    for lead in _small().finditer(title):
        if not title[: lead.start()].endswith(" "):  # "Leiter/in Kundendienst"
            continue
        head, name = title[: lead.start()].rstrip(" ,"), name_at(title, lead.end())
        ends = name is not None and name[1] == len(title)
        if name and ends and not (_is_field(name[0]) or in_charge(head) or ends_at_large(title)):
            return (head, name[0]) if is_role(head) else None
    return None


def _is_field(name: str) -> bool:
    """Tell "Finance", in which somebody is a specialist, from a town."""
    return not {word.casefold() for word in name.split()}.isdisjoint(FIELDS | CONDITIONS)


# --- behind a label, or as an answer -------------------------------------------------------------


def _labelled(passages: Sequence[Passage]) -> Iterator[_Named]:
    for passage in passages:
        if passage.topic is Topic.PLACE and passage.via in (Via.LABEL, Via.ANSWER):
            said = sentences(passage.text)
            # "On site. Leeds": the kind of work by itself
            first = said[1:2] if len(said) > 1 and not beside_kind(said[0]) else said[:1]
            town = _in_value(first[0]) if first else None
            if town is None and first and _is_asked(passage):
                town = typed(first[0])
            if town is not None:
                yield town, passage


def _in_value(value: str) -> str | None:
    """Find the town in "Leeds, on site", "our shop, Lyon 1er" or "Leeds and not Bradford"."""
    for _, start, _ in denied(value):
        value = _and().sub("", value[:start])
        break
    begins = name_at(value, 0)
    if begins and _ends_piece(value[begins[1] :]):
        return begins[0]
    far = worksite.said(value) is Place.REMOTE  # "Remote, we meet once a year in Leeds"
    if led := set() if far else set(_behind(value, _small())):
        return led.pop() if len(led) == 1 else None
    for start in (0, *(cut.end() for cut in _PIECES.finditer(value))):
        code = _CODE.match(value, start)
        name = name_at(value, code.end() if code else start)
        if name and _ends_piece(value[name[1] :]):
            return name[0]
    return None


def _is_asked(passage: Passage) -> bool:
    """Whether a passage is behind words for a spot on the map, not for a manner of working."""
    return passage.via is Via.ANSWER or _where().search(passage.label) is not None


def typed(value: str) -> str | None:
    """Give the few words beside the kind of work that a value has: "whitefield, bengaluru"."""
    if value.rstrip().endswith("?") or worksite.said(value) is Place.REMOTE:
        return None
    pieces = (_kind_of_work().sub(" ", piece).strip(" .!") for piece in _PIECES.split(value))
    kept = [" ".join(_leads().sub("", piece).split()) for piece in pieces]
    name = ", ".join(filter(None, kept))
    said = name.casefold().replace(",", " ").split()
    vague = any(is_no_town(each) or each in _VAGUE or _MANNER.fullmatch(each) for each in said)
    if not 0 < len(said) <= _TYPED or vague or not all(map(_is_worded, said)):
        return None
    return name if len(name) <= MAX_TOWN and not spoken("negation").search(name) else None


def beside_kind(value: str) -> str:
    """Return a value without what says nothing but the kind of work: "On site, Leeds"."""
    cuts = [0, *(at for cut in _PIECES.finditer(value) for at in cut.span()), len(value)]
    pieces = [value[start:end] for start, end in itertools.pairwise(cuts)]
    names, marks = map(_without_kind, pieces[::2]), [*pieces[1::2], ""]
    kept = [f"{name}{mark}" for name, mark in zip(names, marks, strict=True) if name.strip(" .!")]
    typed = "".join(kept).strip(" ,;:/|.–—-")
    return typed if typed.count("(") == typed.count(")") else typed.strip("() ")


def _without_kind(piece: str) -> str:
    """Take "on site" from the beginning or the end of a piece; "two days from home" says more."""
    for kind in _kind_of_work().finditer(piece):
        alone = not piece[: kind.start()].strip() or not piece[kind.end() :].strip(" .!")
        if alone and len(kind[0].split()) <= _KIND:
            return f"{piece[: kind.start()]}{piece[kind.end() :]}"
    return piece


def _is_worded(word: str) -> bool:
    return word.strip("'’.-").replace("-", "").replace("’", "").replace("'", "").isalpha()


@cache
def _where() -> re.Pattern[str]:
    return whole_words(towns.WHERE)


@cache
def _kind_of_work() -> re.Pattern[str]:
    return whole_words(words("remote", "hybrid", "onsite"))


@cache
def _leads() -> re.Pattern[str]:
    """Match the small words before a name: "in rostock"."""
    small = joined(language.at for language in towns.LANGUAGES)
    return compiled(rf"^(?:{small}) ", re.IGNORECASE)


def _ends_piece(rest: str) -> bool:
    return rest.strip(" .!") == "" or (_PIECES.match(rest) or _PLEASE.fullmatch(rest)) is not None


# --- denied ---------------------------------------------------------------------------------------


def denied(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the names that a sentence says are not meant, and from where to where it says so.

    "Please do not put Leeds", "in Obertraun, nicht in Hallstatt".
    """
    for no in _not().finditer(text):
        name = name_at(text, no.end())
        if name is not None and not (no[0] in {"no ", "No "} and tongue_of(text) == "pt"):
            yield name[0], no.start(), name[1]  # "no Porto" is in Porto


def whole(sentence: str) -> str | None:
    """Return the town that a sentence is, and nothing else: "Te Anau, NZ."."""
    lead = _small().match(sentence)
    name = name_at(sentence, _start(sentence, lead) if lead else 0)
    return name[0] if name and sentence[name[1] :].strip(" .!") == "" else None


def names(sentence: str) -> Iterator[str]:
    """Give the names that are led to in a sentence, or are one of its pieces."""
    yield from _behind(sentence, _small())
    for start in (0, *(cut.end() for cut in _PIECES.finditer(sentence))):
        lead = _joint().match(sentence, start)
        name = name_at(sentence, lead.end() if lead else start)
        if name is not None and _ends_piece(sentence[name[1] :]):
            yield name[0]


def meant(sentence: str) -> Iterator[str]:
    """Give the names that a sentence says are right: "it is Leeds", "to Leeds", "put Leeds"."""
    for lead in _meant().finditer(sentence):
        name = name_at(sentence, lead.end())
        if name is not None:
            yield name[0]


@cache
def _meant() -> re.Pattern[str]:
    small = joined(language.at for language in towns.LANGUAGES)
    lead = joined((words("rather"), towns.IT_IS, towns.PUT))
    return compiled(
        rf"(?<!\w)(?:{lead})\s(?:(?:{towns.ONLY}|{towns.NOW})\s)?(?:(?:{small})\s)?"
        rf"(?=(?-i:{CAPITAL}))",
        re.IGNORECASE,
    )


@cache
def _and() -> re.Pattern[str]:
    return compiled(rf"[\s,;]+(?:{words('conjunction')})?[\s,;]*$", re.IGNORECASE)


@cache
def _joint() -> re.Pattern[str]:
    """Match what leads from a denial to what is meant: "but", "it is", "rather"."""
    lead = joined((words("rather"), towns.IT_IS))
    return compiled(rf"\s*(?:{lead})\s+", re.IGNORECASE)


@cache
def _not() -> re.Pattern[str]:
    negation = bracket(joined((words("negation"), towns.RATHER_THAN)))
    few = r"(?:[^\W\d_]{1,12} ){0,2}?"
    return compiled(
        rf"(?<!\w){negation} (?!(?:{towns.ONLY})\b){few}(?=(?-i:{CAPITAL}))",
        re.IGNORECASE,
    )


# --- led to ---------------------------------------------------------------------------------------


def _placed(passages: Sequence[Passage]) -> Iterator[_Named]:
    """Find "on site in Leeds", "sur place (Lyon 1er)", "hybrid, Munich", "our shop in Ghent"."""
    for passage, sentence in _told(passages):
        for lead in (_beside(), _our_spot(), _spot_stands()):
            yield from ((name, passage) for name in _behind(sentence, lead))
        yield from ((name, passage) for name in _behind(sentence, _aside(), ends=True))


def _led(
    passages: Sequence[Passage], title: str | None, organization: str | None
) -> Iterator[_Named]:
    """Find what the job, its title, its employer or "we are a …" leads to."""
    for passage, sentence in _told(passages, Origin.SUBJECT):
        for lead in (_lies(), _a_house(), _stands_at()):
            yield from ((name, passage) for name in _behind(sentence, lead))
        yield from ((name, passage) for name in _behind(sentence, _is_place(), ends=True))
        for head in filter(None, (title, organization)):
            yield from ((name, passage) for name in _behind_head(sentence, head))
            yield from ((name, passage) for name in _apposed(sentence, head))
        if organization and (at := sentence.find(f"{organization} (")) >= 0:
            name = name_at(sentence, at + len(organization) + 2)
            if name and not name[0].isupper() and sentence[name[1] :][:1] in (")", ","):
                yield name[0], passage
        if (alone := _small().match(sentence)) is not None:  # "À Lyon 1er", and no more
            name = name_at(sentence, _start(sentence, alone))
            if name and sentence[name[1] :].strip(" .!") == "":
                yield name[0], passage


def _behind_head(sentence: str, head: str) -> Iterator[str]:
    """Give the name behind "Head Baker in", "Wild Stem, a flower studio in", "Cook wanted, "."""
    at = sentence.find(head)
    lead = _headed().match(sentence, at + len(head)) if at >= 0 else None
    name = name_at(sentence, lead.end()) if lead is not None else None
    if lead is not None and name is not None and not _elsewhere().search(lead[0]):
        yield from () if _is_field(name[0]) else (name[0],)
    wanted = _wanted().match(sentence, at + len(head)) if at >= 0 else None
    name = name_at(sentence, wanted.end()) if wanted is not None else None
    if name is not None and _ends_piece(sentence[name[1] :]) and not _is_field(name[0]):
        yield name[0]


def _apposed(sentence: str, head: str) -> Iterator[str]:
    """Give the town of "Wild Stem, Ghent (on site)" and "Head Baker, Leeds, UK"."""
    at = sentence.find(f"{head}, ")
    name = name_at(sentence, at + len(head) + 2) if at >= 0 else None
    if name is None:
        return
    rest = sentence[name[1] :]
    placed = rest.startswith((" (", ", ")) and worksite.said(rest) in _AT_WORK
    regional = _REGIONAL.search(name[0]) is not None and not rest.strip(" .!")
    if placed or regional:
        yield name[0]


def _beside_employer(passages: Sequence[Passage], organization: str | None) -> Iterator[_Named]:
    """Find the town of "for Wild Stem, Ghent." and of "Employer: Wild Stem, Ghent"."""
    for passage in passages if organization else ():
        stated = passage.topic is Topic.ORGANIZATION and passage.via in (Via.LABEL, Via.ANSWER)
        if passage.topic in _ASIDE or passage.origin not in _WRITTEN:
            continue
        for sentence in sentences(passage.text):
            before, found_it, _ = sentence.partition(f"{organization}, ")
            name = name_at(sentence, len(before) + len(found_it)) if found_it else None
            told = stated or len(before.split()) >= _LEADING
            if name and told and _is_alone(name[0]) and not sentence[name[1] :].strip(" ."):
                yield name[0], passage


def _is_alone(name: str) -> bool:
    """Tell a town from the rest of a firm's name, or its trade: "Smith and Sons", "Joiners"."""
    return not (_AND.search(name) or is_role(name) or is_role(name.removesuffix("s")))


def _sensed(passages: Sequence[Passage]) -> Iterator[_Named]:
    """Find the town of a sentence that speaks of the place of work."""
    for one in judged(tuple(passages)):
        sure = max(one.sure[Sense.ONSITE], one.sure[Sense.HYBRID])
        apart = one.passage.origin in (Origin.SIGNATURE, Origin.SUBJECT)
        shut = _says_nothing(one.sentence) or _elsewhere().search(one.sentence)
        if sure >= SURE and not apart and not shut:
            yield from ((name, one.passage) for name in _behind(one.sentence, _small()))


def _ours(passages: Sequence[Passage]) -> Iterator[_Named]:
    """Find the town of "our agency in Parma", whatever it is of ours, where nothing else tells."""
    for passage, sentence in _told(passages):
        yield from ((name, passage) for name in _behind(sentence, _our_own()))


def _says_nothing(sentence: str) -> bool:
    """Whether no town is told in it: in capitals every word looks like one, and a question asks."""
    return sentence.isupper() or sentence.rstrip(" )").endswith("?")


def _told(passages: Sequence[Passage], *further: Origin) -> Iterator[tuple[Passage, str]]:
    """Give the sentences that may say it, and name something."""
    for passage in passages:
        if passage.topic in _ASIDE or passage.origin not in (*_WRITTEN, *further):
            continue
        for sentence in sentences(passage.text):
            if _named_behind().search(sentence) and not _says_nothing(sentence):
                yield passage, sentence


def _behind(sentence: str, lead: re.Pattern[str], *, ends: bool = False) -> Iterator[str]:
    """Give the names to which a sentence leads; `ends`: nothing else may be said of them."""
    for found_lead in lead.finditer(sentence):
        name = name_at(sentence, _start(sentence, found_lead))
        if (
            name is not None
            and not _elsewhere().search(f"{_word_before(sentence, found_lead)} {found_lead[0]}")
            and not (ends and not _ends_piece(sentence[name[1] :]))
        ):
            yield name[0]


def _word_before(sentence: str, lead: re.Match[str]) -> str:
    """Return the word that a lead begins behind: "other" of "our other shop is in"."""
    before = sentence[max(0, lead.start() - _WORD) : lead.start()].split()
    return before[-1] if before else ""


def _start(sentence: str, lead: re.Match[str]) -> int:
    """Return where the name behind a lead begins: "Te Puke" is one, and no "te" before it."""
    begun = is_begun(sentence, lead.start())
    return past_street(sentence, lead.start() if begun else lead.end())


def _each(form: str, begins: str = r"(?<![\w@])") -> re.Pattern[str]:
    """Write a form once for each language: its own words lead to a name by its own "in"."""
    forms = (
        form.format(
            at=rf"{bracket(language.at)} (?:{bracket(towns.PARTS)} )?(?:{_CODE.pattern})?",
            lies=bracket(language.lies),
            a_house=bracket(language.a_house),
            ours=bracket(language.ours),
            article=bracket(language.article),
            stands=bracket(language.stands),
            spot=bracket(there.spot),
        )
        for language, there in zip(towns.LANGUAGES, whereabouts.LANGUAGES, strict=False)
    )
    return compiled(rf"{begins}(?:{joined(forms)})(?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _small() -> re.Pattern[str]:
    """Match "in" before a name."""
    return _each("{at}")


@cache
def _lies() -> re.Pattern[str]:
    return _each(rf"{{lies}},? {_FEW}{{at}}")


@cache
def _a_house() -> re.Pattern[str]:
    return _each(rf"{{a_house}} {_SOME}{{at}}")


@cache
def _wanted() -> re.Pattern[str]:
    """Match "wanted, " behind a role; German writes what else it asks for with a capital, too."""
    sought = joined(re.escape(word) for word in sorted(SOUGHT) if word not in _GERMAN_SOUGHT)
    return compiled(rf"(?: (?:{sought}))(?:,| in| [–—-]) (?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _is_place() -> re.Pattern[str]:
    """Match "the place is", "Arbeitsort ist"."""
    return compiled(rf"(?<![\w-])(?:{towns.PLACE_IS}) (?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _stands_at() -> re.Pattern[str]:
    return compiled(rf"(?<![\w-])(?:{towns.STANDS_AT}) (?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _our_spot() -> re.Pattern[str]:
    """Match "our rye bakery in", and as "joiner for the boatyard in" whosever it is."""
    whose = rf"(?:{{ours}}|{_FOR} {{article}})"
    return _each(rf"{whose} (?:[\w’'-]{{{{1,40}}}} ){{{{0,3}}}}?{{spot}} {{at}}")


@cache
def _our_own() -> re.Pattern[str]:
    """Match "our agency in", "notre garage de"."""
    of = r"(?:de|di)"
    return _each(rf"{{ours}} (?:[\w’'-]{{{{1,40}}}} ){{{{1,4}}}}?(?:{{at}}|(?<=\w ){of} )")


@cache
def _spot_stands() -> re.Pattern[str]:
    """Match "the mill is in", "unsere Werkstatt liegt in"."""
    whose = r"(?:{ours}|{article})"
    return _each(rf"{whose} (?:[\w’'-]{{{{1,40}}}} ){{{{0,2}}}}?{{spot}} {{stands}} {{at}}")


@cache
def _beside() -> re.Pattern[str]:
    """Match "on site in"."""
    place = bracket(words("remote", "hybrid", "onsite"))
    within = rf"{place}(?: \w+)?,? (?:in|near|bei|à|en|em|a|te|i) "
    return compiled(rf"(?<![\w@]){within}(?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _aside() -> re.Pattern[str]:
    """Match "Hybrid," before "Munich"."""
    place = bracket(words("hybrid", "onsite"))
    mark = r"(?:\s?[,:/]\s?|\s[–—-]\s|\s?\()"
    return compiled(rf"(?<![\w@]){place}{mark}(?=(?-i:{CAPITAL}))", re.IGNORECASE)


@cache
def _headed() -> re.Pattern[str]:
    """Match what stands behind a title or an employer: " in", ", a flower studio in"."""
    hired = joined(re.escape(word) for word in sorted(SOUGHT))
    more = (
        rf"(?:(?-i: [A-ZÀ-Þ][\w-]{{{{0,15}}}})| \([mwfdhx/]{{{{3,8}}}}\)| (?:{hired})){{{{0,2}}}}"
    )
    return _each(rf"[“”\"'’*]?{more}(?:(?:,| –| —| -)? {{article}} {_SOME}|,? ){{at}}", begins="")


@cache
def _elsewhere() -> re.Pattern[str]:
    return whole_words(joined(language.elsewhere for language in towns.LANGUAGES))


@cache
def _named_behind() -> re.Pattern[str]:
    """Match any small word or mark before a capital letter; most sentences have none."""
    small = joined(language.at for language in towns.LANGUAGES)
    led = joined((small, towns.PLACE_IS, towns.STANDS_AT, "de|di"))
    return compiled(rf"(?:(?<!\w)(?:{led}) |[,:/–—(-]\s?)(?=\d|(?-i:{CAPITAL}))", re.IGNORECASE)
