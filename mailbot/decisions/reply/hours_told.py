"""The hours of a week, as an employer says them: "25 Std. die Woche", "not 30 but 28 hours a week".

A listing has no line for them; they stand beside the pay, in the words they were said in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.language.phrasing import plain
from mailbot.decisions.reply.remarks import sentences_in, wishes
from mailbot.decisions.reply.removals import removes
from mailbot.reading.facts import side_job
from mailbot.reading.facts.vocabulary import spoken, words
from mailbot.reading.facts.weekly_hours import ABOUT, NUMBER, ONE, UNIT, WEEK, WEEKLY

_BRIEF: Final = 10  # words of a sentence that says the hours and no more
_ASIDE: Final = 6  # words of one that says them beside the sentence of the pay
_MOST: Final = 80  # hours of a week
_LEAST: Final = 3

_WEEKLY: Final = re.compile(WEEKLY, re.IGNORECASE)
# The same behind a label, or alone beside a sum: "Hours: 25", "35 h".
_LABELLED: Final = re.compile(
    rf"\W*(?:(?P<one>{ONE})|(?:working )?hours|wochenarbeitszeit|arbeitszeit|heures|horas|orario"
    rf"|uren|arbetstid|arbeidstid|arbejdstid)(?: (?:per|a) week)?\s?[:=]\s?"
    rf"(?P<hours>(?:{ABOUT} )?{NUMBER}(?:[\s-]?{UNIT})?(?: ?{WEEK})?)\W*",
    re.IGNORECASE,
)
_FIGURE: Final = re.compile(rf"(?<![\w.,]){NUMBER}(?!\w)", re.IGNORECASE)
# "35 h", "and it's for 36 hours"
_ALONE: Final = re.compile(
    r"(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|og)\s)?"
    r"(?:(?:(?:it|that|this)(?:['’]?s| is)|(?:es|das) (?:ist|sind|wären)|sind|c['’]est|ce sont|es"
    r"|son|è|sono|é|são|(?:het|dat) (?:is|zijn)|det är|det er)\s)?"
    r"(?:(?:for|at|für|bei|pour|à|por|para|per|voor|bij|för|på)\s)?"
    rf"(?P<hours>(?:{ABOUT} )?{NUMBER}[\s-]?{UNIT})",
    re.IGNORECASE,
)
_HOURS: Final = re.compile(
    rf"\b(?:{UNIT}|{ONE}|week|woche|semaine|semana|settimana)\b", re.IGNORECASE
)
_SEAM: Final = re.compile(r",\s+(?![^()]*\))")
_PARTS: Final = re.compile(r"\s*(?:(?<!\d),|,(?!\d)|[;()])\s*|\s[–—-]\s|[.!](?:\s|$)")
_WRONG: Final = re.compile(
    rf"(?<!\w)(?:{words('negation')}|instead of|rather than|(?:an)?statt|au lieu de|plutôt que"
    rf"|en (?:lugar|vez) de|em vez de|invece di|in plaats van|i stället för|i stedet for|zamiast)"
    rf"\s(?:[^\W\d]{{1,12}}\s)?{NUMBER}(?:[\s-]?{UNIT})?(?: ?{WEEK})?,?\s?",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"\W*(?:no|nope|nein|nee|non|não|nej|nei|nie)\b\s?[,.;:!–—-]+\s", re.IGNORECASE
)
# Says of what stands before it that a listing lacks it, and no "not".
_LACKS: Final = re.compile(
    r"\b(?:(?:is(?:n['’]?t| not)|not) (?:\w+ )?(?:in )?(?:there|listed|mentioned|in it)|missing"
    r"|fehl(?:t|en)|steh(?:t|en) (?:\w+ )?nicht|manqu\w+|n['’](?:y )?(?:est|sont) pas|falta\w*"
    r"|no (?:está|sale)"
    r"|manca\w*|non c['’]è|ontbre\w+|sta(?:at|an) er niet|saknas|mangler)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"\b(?:open|opening|shop is|lessons?|courses?|unterricht\w*|geöffnet|öffnungszeiten|ouvert\w*"
    r"|abiert\w*|abert\w*|apert\w*|geopend|öppet|åpent|åbent|overtime|überstunden"
    r"|reduced?|save[sd]?|cut|spar\w+|down)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """The hours of a week in their employer's words, and the sentence that says them."""

    words: str
    sentence: str


def weekly(text: str) -> str:
    """Return the words of a text that say the hours of a week, "" where none do."""
    listed = (one[0] for one in _WEEKLY.finditer(text) if _is_fit(one[0]))
    return next(listed, "")


def near(said: Sequence[str], at: int) -> str:
    """Return the hours in the sentence of a pay, or in a short one of this job beside it."""
    if hours := weekly(said[at]) or _alone(said[at]):
        return hours
    beside = (said[each] for each in (at + 1, at - 1) if 0 <= each < len(said))
    brief = (each for each in beside if len(each.split()) <= _ASIDE)
    short = (each for each in brief if not (_OTHERS.search(each) or side_job.is_named(each)))
    return next(filter(None, map(weekly, short)), "")


def _alone(sentence: str) -> str:
    """Return hours that are one part of a sentence, and all of that: "35 h"."""
    parts = (part.strip() for part in _PARTS.split(sentence))
    hours = (alone["hours"] for part in parts if (alone := _ALONE.fullmatch(part)))
    return next(filter(_is_fit, hours), "")


def told(text: str, is_other: Callable[[str], bool] = lambda _: False) -> Told | None:
    """Return the hours that a sentence of a reply says, or puts in the place of others.

    What `is_other` says of another job, or of whatever else, is left out.
    """
    own = (each for each in sentences_in(text) if not (side_job.is_named(each) or is_other(each)))
    return next(filter(None, map(_told, own)), None)


def dropped(text: str, beside: str | None) -> Told | None:
    """Return the words beside a pay without the hours that a sentence wants out, and that."""
    for sentence in sentences_in(text) if beside else ():
        if not removes(plain(sentence)) or not _HOURS.search(sentence):
            continue
        own = next(_of(beside or ""), "")
        figures = set(re.findall(r"\d+", sentence))
        if own and figures <= set(re.findall(r"\d+", own)):
            pieces = (each.strip() for each in _SEAM.split(beside or ""))
            return Told(", ".join(each for each in pieces if own not in each), sentence)
    return None


def _told(sentence: str) -> Told | None:
    asks = sentence.endswith("?") and not wishes(sentence)
    if asks or _OTHERS.search(sentence):
        return None
    labelled = _LABELLED.fullmatch(sentence)
    if labelled is not None and _is_fit(labelled["hours"]):
        own = labelled["hours"].strip()
        bare = not any(map(str.isalpha, own))
        return Told(f"{own} {labelled['one'] or 'hours a week'}" if bare else own, sentence)
    said = _NO.sub("", sentence)
    rest = _WRONG.sub(" ", said)
    hours = weekly(rest)
    if not hours and rest != said and (figure := _FIGURE.search(rest)):
        hours = _FIGURE.sub(figure[0], weekly(sentence), count=1)  # "28 statt 30 Wochenstunden"
    brief = len(sentence.split()) <= _BRIEF
    denied = rest == said and spoken("negation").search(said)
    if not hours or not brief or (denied and not _LACKS.search(sentence)):
        return None
    return Told(hours, sentence)


def put(beside: str | None, hours: str) -> str:
    """Return the words beside a pay with the hours in them, in the place of any before."""
    before = next(_of(beside or ""), "")
    if before and beside:
        return beside.replace(before, hours)
    return ", ".join(filter(None, (beside, hours)))


def _of(beside: str) -> Iterator[str]:
    """Give the hours among the words beside a pay."""
    yield from filter(None, (weekly(beside), _alone(beside)))


def says_hours(beside: str) -> bool:
    """Whether words beside a pay say the hours of a week."""
    return any(_of(beside))


def _is_fit(hours: str) -> bool:
    """Whether so many hours are those of a week."""
    figures = [float(each.replace(",", ".")) for each in re.findall(r"\d+(?:[.,]\d+)?", hours)]
    return bool(figures) and all(_LEAST <= each <= _MOST for each in figures)
