"""What the work is bound to, as an employer says it: "permanent, 38 hours, from 1 February".

Some words say it wherever they stand ("unbefristet", "CDI"); others only where a sentence says
nothing else ("38 Stunden", "from April to September"): elsewhere these are of anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Final

from mailbot.reading.facts import side_job
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import label_words, months, spoken, spoken_words, words
from mailbot.reading.facts.weekly_hours import WEEKLY
from mailbot.reading.facts.words import bound
from mailbot.reading.folding import fold
from mailbot.terms import Found, Origin

MOST: Final = 200  # characters that are printed
_LONGEST: Final = 300  # characters of a sentence that is looked at
_LOOSE: Final = 2  # words of a sentence of terms that are neither these nor lead to them
_LONG: Final = 8  # letters of a word that may be a term that we do not know
_LABELLED: Final = 14  # words of a value behind its label
_YEAR: Final = r"(?:,? (?:de |del )?20\d\d)?"
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*\.?")
_JOINT: Final = re.compile(
    r"[\s,;/–-]*(?:(?:and|or|on an?|in|with|und|oder|in|mit|zu|à|et|de|du|en|avec|y|con|e|com|di|a"
    r"|en|met|voor|och|og|med|på|of|for|als?)[\s,]+){0,2}",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(
    r"\b(start(?: date| day)?|beginn|inicio|início|inizio|aanvang|tillträde)"
    r"(?: (?:is|ist|es|é|è|now|only|jetzt|erst|nun|ahora|agora|adesso|ora|nu|der|el|il|o))+ ",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"[\s,;/–-]+(?:(?:and|or|on|in|with|und|oder|mit|zu|à|et|de|en|avec|y|con|e|com|di|a|met|voor"
    r"|och|og|med|på|of|for)\s*)?$",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,2}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,2})?(?= |$)(?! ?[:.]\d)")
_HOURS: Final = ("hours", "heures", "horas", "ore", "uren", "timer")
# "Yes, up to 15 hours" answers on another job.
_YES: Final = re.compile(r"\W*(?:yes|ja|oui|s[ií]|sim|tak)\b", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"^(?:the|our|this|die|der|la|le|el|il|o|het)\s", re.IGNORECASE)
_APART: Final = re.compile(r"\s*[,;/]\s*(?:(?:and|und|et|y|e|en|och|og)\s+)?", re.IGNORECASE)
_NOT: Final = re.compile(
    rf"(?<!\w)(?:{words('negation')}|isn['’]t|no longer|instead of|rather than|statt|au lieu d\w*)"
    r"(?:\s\w{1,6})?\s$|\b(?:(?:could|may|might) (?:turn|become|go)|later)\s$",
    re.IGNORECASE,
)
_NOT_SO: Final = re.compile(
    r"[\s,\"”“»]*(?:(?:is|are|was)(?: not|n['’]t| wrong)"
    r"|(?:stimmt|ist|gilt) (?:nicht|falsch)|n['’]est pas"
    r"|no es\b|non è|não é|klopt niet|is niet|stämmer inte)",
    re.IGNORECASE,
)
_ELSEWHERE: Final = (
    Topic.TITLE, Topic.ORGANIZATION, Topic.OBJECTIVE, Topic.OUTCOMES, Topic.VIDEO, Topic.OTHER_JOBS,
    Topic.APPLY, Topic.DEADLINE, Topic.DUTIES, Topic.REQUIREMENTS, Topic.ABOUT, Topic.PLACE,
)  # fmt: skip
_OPEN: Final = re.compile(
    r"\b(?:open|opening|closed|geöffnet|öffnungszeiten|ouvert\w*|abiert\w*|abert\w*|apert\w*|geopend"
    r"|öppet|åpent|åbent|since|seit|depuis|desde hace|sinds|ago|founded|gegründet|experience"
    r"|erfahrung|expérience|experiencia|experiência|esperienza|ervaring)\b",
    re.IGNORECASE,
)
_OWN: Final = frozenset(map(fold, bound.OWN.split()))
_LEADS: Final = frozenset(map(fold, bound.LEADS.split()))


class Sort(Enum):
    """What a term is of; a job has one of each, as a rule."""

    CONTRACT = "contract"
    TIME = "time"  # full or part of it
    HOURS = "hours"
    START = "start"
    SEASON = "season"
    SHIFT = "shift"
    ROSTER = "roster"
    DAYS = "days"
    CLOCK = "clock"
    HOUSING = "housing"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Term:
    """One or several terms that stand together, in the words they were said in."""

    text: str
    sorts: frozenset[Sort]


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence says of terms, and whether that is all that it says."""

    terms: tuple[Term, ...]
    alone: bool
    loose: tuple[str, ...] = ()  # long words of such a sentence that are no term


@cache
def _day() -> str:
    numbered = r"\d{1,2}(?:st|nd|rd|th|er|º|°|ª)?\.?"
    month = rf"(?:{months()})\.?(?!\w)"
    return (
        rf"(?:(?:{bound.WEEKDAY},? )?(?:the |dem |den |le |el |il |de |d['’]|o |1er )?"
        rf"(?:{numbered}\s?(?:of |de |d['’])?\s?{month}{_YEAR}"
        rf"|(?:{bound.AT_ABOUT})?(?:{month}|{bound.SEASONS})(?:\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d))?{_YEAR}"
        rf"|\d{{1,2}}[./]\d{{1,2}}[./](?:20)?\d\d|20\d\d))"
    )


@cache
def _patterns() -> tuple[tuple[Sort, re.Pattern[str], bool], ...]:
    """Give what says a term, and whether it does so in any sentence."""
    day = _day()
    until = (
        r"(?:to|till|until|through|thru|bis|à|au|a|al|até(?: a)?|tot|t/m|till|til|fino a|do|-|–)"
    )
    start = r"(?:(?:from|von|de|du|d['’]|da|dal|van|från|fra|od) ?)?"
    between = rf"{start}{day} ?{until} (?:the end of |ende )?{day}"
    listed = (
        (Sort.CONTRACT, rf"temporary (?:until|to) (?:the end of )?{day}", True),
        (Sort.CONTRACT, bound.CONTRACT, True),
        (Sort.SEASON, rf"{bound.LASTING} {between}", True),
        (Sort.SEASON, between, False),
        (Sort.START, rf"{bound.STARTS} (?:{day}|{bound.SOON}|now)|immediate start", True),
        (Sort.START, rf"(?:{bound.FROM}) (?:{day}|{bound.SOON})", False),
        (Sort.HOURS, WEEKLY, False),
        (Sort.TIME, bound.TIME, True),
        (Sort.HOUSING, bound.HOUSING, True),
        (Sort.SHIFT, bound.SHIFT, True),
        (Sort.ROSTER, bound.ROSTER, True),
        (Sort.ZONE, bound.ZONE, True),
        (Sort.CLOCK, bound.CLOCK, False),
        (Sort.DAYS, bound.DAYS, False),
        (Sort.HOURS, bound.HOURS_ALONE, False),
        (Sort.TIME, bound.PART, False),
        (Sort.SEASON, bound.SEASON, False),
        (Sort.CONTRACT, bound.CONTRACT_ALONE, False),
    )
    return tuple(
        (sort, re.compile(rf"(?<![\w@/.])(?:{said})(?!\w)", re.IGNORECASE), plain)
        for sort, said, plain in listed
    )


@dataclass(frozen=True, slots=True)
class _Hit:
    start: int
    end: int
    sort: Sort
    plain: bool
    denied: bool
    from_day: bool  # "zum 1. März": the start, where somebody is sought


def told(sentence: str) -> Told:
    """Return the terms that a sentence says; none where it asks, or denies them."""
    if len(sentence) > _LONGEST:
        return Told((), alone=False)
    hits = _hits(sentence)
    alone = bool(hits) and _is_alone(sentence, hits)
    seeks = spoken("hiring").search(sentence) is not None
    kept = [
        hit
        for hit in hits
        if not hit.denied
        and (alone or hit.plain or (seeks and hit.from_day) or _is_piece(sentence, hit))
    ]
    if not alone and kept:
        kept = [
            hit for hit in hits if not hit.denied and (hit.plain or _stands_by(sentence, hit, kept))
        ]
    loose = tuple(word for word in _loose(sentence, hits) if len(word) >= _LONG)
    return Told(tuple(_together(sentence, kept)), alone, loose)


def sorts_of(words_of_it: str) -> frozenset[Sort]:
    """Return of what sorts the terms in some words are."""
    return frozenset(hit.sort for hit in _hits(words_of_it))


def with_other(piece: str, term: Term) -> str:
    """Return terms that stand together with another one in the place of its like."""
    like = [hit for hit in _hits(piece) if hit.sort in term.sorts]
    if not like or all(hit.sort in term.sorts for hit in _hits(piece)):
        return term.text
    for hit in reversed(like[1:]):
        piece = _joined(piece[: hit.start], piece[hit.end :])
    return f"{piece[: like[0].start]}{term.text}{piece[like[0].end :]}"


def without_sorts(piece: str, sorts: Collection[Sort]) -> str:
    """Return terms that stand together without those of some sorts."""
    for hit in reversed([hit for hit in _hits(piece) if hit.sort in sorts]):
        piece = _joined(piece[: hit.start], piece[hit.end :])
    return piece


def _joined(before: str, behind: str) -> str:
    """Return what stands around a term that goes, without what joined it to the rest."""
    lead = _LEAD.sub("", before)
    return _bare(f"{lead} {behind}" if behind.strip(" .,;") else lead)


def _hits(sentence: str) -> list[_Hit]:
    """Return what says a term, none within another."""
    taken: list[_Hit] = []
    for sort, pattern, plain in _patterns():
        for match in pattern.finditer(sentence):
            start, end = match.span()
            if match[0] and all(end <= hit.start or start >= hit.end for hit in taken):
                denied = bool(_NOT.search(sentence[:start]) or _NOT_SO.match(sentence, end))
                from_day = sort is Sort.START and " " in match[0]
                taken.append(_Hit(start, end, sort, plain, denied, from_day))
    return sorted(taken, key=lambda hit: hit.start)


def _is_alone(sentence: str, hits: Sequence[_Hit]) -> bool:
    """Whether a sentence says terms, and else only what leads to them."""
    loose = _loose(sentence, hits)
    figures = any(any(map(str.isdigit, word)) for word in loose)
    return not figures and len(loose) <= min(_LOOSE, len(hits))


def _loose(sentence: str, hits: Sequence[_Hit]) -> list[str]:
    """Return the words of a sentence that neither are terms nor lead to them."""
    rest = sentence
    for hit in reversed(hits):
        rest = f"{rest[: hit.start]} {rest[hit.end :]}"
    return [word for word in _WORD.findall(rest) if fold(word.rstrip(".")) not in _LEADS]


def _is_piece(sentence: str, hit: _Hit) -> bool:
    """Whether what may say a term stands between two commas: "Cook, permanent, 38 hours, EUR …"."""
    before, behind = sentence[: hit.start].rstrip(), sentence[hit.end :].lstrip()
    apart = before[-1:] in {"", ",", ";", "("} and behind[:1] in {"", ",", ";", ".", ")", "("}
    lasts = hit.sort is Sort.CONTRACT and sentence[hit.start].isdigit()
    return apart and hit.sort is not Sort.START and not lasts


def _stands_by(sentence: str, hit: _Hit, plain: Sequence[_Hit]) -> bool:
    """Whether something stands right beside what says a term by itself."""
    return any(
        _JOINT.fullmatch(sentence[min(hit.end, other.end) : max(hit.start, other.start)])
        for other in plain
    )


def _together(sentence: str, hits: Sequence[_Hit]) -> Iterator[Term]:
    """Give terms as they stand, those together that only a small word joins."""
    start, end = -1, -1
    sorts: set[Sort] = set()
    for hit in hits:
        gap = sentence[end : hit.start]
        if end >= 0 and _JOINT.fullmatch(gap) and not _APART.fullmatch(gap):
            sorts.add(hit.sort)
            end = hit.end
            continue
        if end >= 0:
            yield Term(_bare(sentence[start:end]), frozenset(sorts))
        start, end, sorts = hit.start, hit.end, {hit.sort}
    if end >= 0:
        yield Term(_bare(sentence[start:end]), frozenset(sorts))


def _bare(words_of_it: str) -> str:
    words_of_it = _SAYS.sub(r"\1 ", words_of_it, count=1)
    return _ARTICLE.sub("", " ".join(words_of_it.split()).strip(" .,;"), count=1)


@cache
def _label() -> re.Pattern[str]:
    return spoken_words(label_words(Topic.HOURS))


def labelled(label: str, value: str) -> Term | None:
    """Return the term in a line "Start: 1 February"; with its label, where it needs that."""
    value = " ".join(value.split()).rstrip(" .,;")
    if not value or value.endswith("?") or len(value.split()) > _LABELLED:
        return None
    called = _label().search(label)
    name = called[0] if called else label.strip(" :*•\t")
    hits = _hits(value)
    whole = _hits(f"{name} {value}")
    by_itself = hits and {hit.sort for hit in whole} <= {hit.sort for hit in hits}
    bare = by_itself and _is_alone(value, hits) and hits[0].start == 0
    text = value if bare or not name else f"{name} {value}"
    if not hits and (number := _NUMBER.match(value)) and fold(name) in _HOURS:
        text = f"{number[0]} {name.lower()}{value[number.end() :]}"
    sorts = frozenset(hit.sort for hit in whole or hits)
    return Term(text, sorts)


def read(passages: Sequence[Passage], known: Sequence[str] = ()) -> Found[str] | None:
    """Find the terms that a mail says plainly; `known` are values that say some of them already."""
    kept: list[Term] = []
    place: Passage | None = None
    sorts: set[Sort] = set()
    for passage in passages:
        if passage.origin not in (Origin.BODY, Origin.FORWARD, Origin.ATTACHMENT):
            continue
        for term in _of_passage(passage):
            double = any(fold(term.text) in fold(each) for each in known)
            if double or sorts & term.sorts or not term.sorts:
                continue
            kept.append(term)
            sorts |= term.sorts
            place = place or passage
    text = ", ".join(term.text for term in kept)
    return found(text, place) if place is not None and len(text) <= MOST else None


def _of_passage(passage: Passage) -> Iterator[Term]:
    name = fold(passage.label).strip(" :")
    if passage.via is Via.LABEL and (passage.topic is Topic.HOURS or name in _OWN):
        term = labelled("" if name in _OWN else passage.label, passage.text)
        if term is not None:
            yield term
            return
    if passage.topic in _ELSEWHERE or passage.section in (Topic.DUTIES, Topic.REQUIREMENTS):
        return
    for sentence in sentences(passage.text):
        aside = _OPEN.search(sentence) or spoken("second_job").search(sentence)
        answers = _YES.match(sentence) or "@" in sentence or "://" in sentence
        if not (aside or answers or sentence.endswith(("?", ":")) or side_job.is_named(sentence)):
            yield from told(sentence).terms
