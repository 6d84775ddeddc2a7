"""What a sum is paid for: an hour, a month, the whole project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, words
from mailbot.reading.facts.words.spans_of_pay import NOT_ONE, ODD, PERIODS, SALARIES
from mailbot.reading.facts.words.sums import SUMS
from mailbot.terms import Period

_UNIT: Final = re.compile(r"std\.?", re.IGNORECASE)  # an hour that is counted, or paid
_FIGURE: Final = re.compile(r"\d[ -]?$")


def period_in(text: str) -> Period | None:
    """Find the first period a text names; hours a week are a workload, not a period of pay."""
    for match in _period().finditer(text):
        before = max(0, match.start() - 30), match.start()
        if _UNIT.fullmatch(match[0]) and _FIGURE.search(text, *before):
            continue  # "30 Std./Woche"
        if not _counted().search(text, *before):
            return Period(match.lastgroup or "")
    return None


def period_at(text: str) -> Period | None:
    """Give the period a text begins with, as behind a sum: " an hour", " brutto im Monat"."""
    match = match_at(text)
    return None if match is None else Period(match.lastgroup or "")


def match_at(text: str) -> re.Match[str] | None:
    """Match the period a text begins with; its last group says which."""
    lead = _gross().match(text)
    return _period().match(text, lead.end() if lead is not None else 0)


def pattern() -> str:
    """Give what matches any period, for a pattern that takes it in."""
    return rf"(?:{joined(each for period in Period for each in (PERIODS[period], *_told(period)))})"


def project_in(text: str) -> str:
    """Return what says that a sum is for all of the work, "" when nothing does."""
    listed = (match for match in _period().finditer(text) if match.lastgroup == Period.PROJECT)
    return next((match.group() for match in listed), "")


def odd_in(text: str) -> bool:
    """Tell whether a text names a span that is no `Period`: "biweekly"."""
    return _odd().search(text) is not None


def salaries_in(text: str) -> bool:
    """Tell whether a text counts the salaries of a year: "14 mensilità", "13x"."""
    return bool(salaries(text))


def salaries(text: str) -> str:
    """Return the words that count the salaries of a year, "" where none do."""
    return next(all_salaries(text), "")


def without_salaries(text: str) -> str:
    """Return a text without the words that count the salaries of a year."""
    return _salaries().sub(" ", text)


def all_salaries(text: str) -> Iterator[str]:
    """Give all words that count the salaries of a year."""
    yield from (counted[0] for counted in _salaries().finditer(text))


@cache
def _period() -> re.Pattern[str]:
    groups = "|".join(
        rf"(?P<{period.value}>{joined((PERIODS[period], *_told(period)))})" for period in Period
    )
    barred = "".join(rf"(?<!\b{word}[ -])" for word in NOT_ONE)
    return compiled(rf"(?:(?<![^\W\d_])|(?=/)){barred}(?:{groups})(?!\w)", re.IGNORECASE)


def _told(period: Period) -> tuple[str, ...]:
    return tuple(language.periods.get(period, "") for language in LANGUAGES)


@cache
def _odd() -> re.Pattern[str]:
    return whole_words(ODD)


@cache
def _gross() -> re.Pattern[str]:
    """Match what may stand between a sum and its period: " brutto ", " brut" before a "/"."""
    gross = bracket(joined(language.gross for language in SUMS))
    return compiled(rf"\s?(?:\(?{gross}(?:[),]?\s|(?=\s?/)))?", re.IGNORECASE)


@cache
def _counted() -> re.Pattern[str]:
    """Match what makes a period a workload: "20 hours" before "a week"."""
    return compiled(
        rf"(?:\d|(?<!\w){bracket(words('numerals'))}\s)[ -]?[^\W\d_]{{1,12}}\.?\s?$", re.IGNORECASE
    )


@cache
def _salaries() -> re.Pattern[str]:
    counted = r"(?<![\d.,])1[2-6](?:[.,]\d{1,2})?"
    times = rf"(?<![\w/=?&-])(?:[x×]|mal\s)\s?{counted}(?!\w|[.,]\d)"  # and not within a link
    return compiled(rf"{counted}\s?(?:{SALARIES})(?!\w)|{times}", re.IGNORECASE)
