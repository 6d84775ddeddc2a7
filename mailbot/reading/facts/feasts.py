"""Days told by a feast: "before Christmas", "bis zum 2. Advent", "the Friday before Easter"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.dates import MAX_DAYS, Day
from mailbot.reading.facts.vocabulary import joined
from mailbot.reading.facts.words import feasts as tables
from mailbot.reading.facts.words.days import DAYS

_OfYear = Callable[[int], date]

_WEEK: Final = timedelta(days=7)


def days(text: str, today: date) -> list[Day]:
    """Find the feasts of a text, in order; a missing year is the first from `today` on."""
    found: list[Day] = []
    for match in _feast().finditer(text):
        if len(found) == MAX_DAYS:
            break
        told = _told(match, today)
        beside = _beside().search(text, max(0, match.start() - 40), match.start())
        if told is None or (beside is not None and beside["week"]):
            continue
        if beside is None:
            found.append(Day(told, match.start(), match.end()))
        elif (day := _weekday_beside(beside, told)) is not None:
            found.append(Day(day, beside.start(), match.end()))
    return found


def easter(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * golden + skipped + 15) % 30
    epact -= (epact // 28) * (1 - (epact // 28) * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    month, day = divmod(epact - weekday + 28, 31)
    return date(year, 3 + month, day) if day else date(year, 2 + month, 31)


def _told(match: re.Match[str], today: date) -> date | None:
    of_year = _calendar()[int((match.lastgroup or "f0")[1:])]
    written = _YEAR.match(match.string, match.end())
    try:
        if written is not None:
            return of_year(int(written[1]))
        return next(day for year in (0, 1) if (day := of_year(today.year + year)) >= today)
    except ValueError:  # a mail dated in the year 9999
        return None


_YEAR: Final = re.compile(r",?\s(20\d\d)(?!\d)")


def _weekday_beside(beside: re.Match[str], feast: date) -> date | None:
    """Give the weekday before a feast, or after it: "the Friday before"."""
    weekday = next(i for i in range(7) if beside[f"w{i}"])
    if beside["after"]:
        return feast + timedelta(days=(weekday - feast.weekday() - 1) % 7 + 1)
    return feast - timedelta(days=(feast.weekday() - weekday - 1) % 7 + 1)


def _advent(nth: int) -> _OfYear:
    """Give the Sunday of Advent: the fourth is the last one before Christmas."""

    def of_year(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7) - (3 - nth) * _WEEK

    return of_year


def _weekday_of_month(month: int, weekday: int, nth: int) -> _OfYear:
    def of_year(year: int) -> date:
        first = date(year, month, 1) if nth > 0 else date(year, month + 1, 1)
        first += timedelta(days=(weekday - first.weekday()) % 7)
        return first + (nth - (nth > 0)) * _WEEK

    return of_year


@cache
def _listed() -> tuple[tuple[str, _OfYear], ...]:
    """Give what each feast is called, and how its day of a year is found."""
    advent = enumerate(tables.NTH)
    return (
        *((rf"(?:{nth})\s{tables.ADVENT}", _advent(index)) for index, nth in advent),
        *((names, _fixed(*day)) for names, day in tables.FIXED),
        *((names, _from_easter(offset)) for names, offset in tables.AROUND_EASTER),
        *((names, _weekday_of_month(*which)) for names, which in tables.WEEKDAYS),
    )


def _fixed(month: int, day: int) -> _OfYear:
    return lambda year: date(year, month, day)


def _from_easter(offset: int) -> _OfYear:
    return lambda year: easter(year) + timedelta(days=offset)


@cache
def _calendar() -> tuple[_OfYear, ...]:
    return tuple(of_year for _, of_year in _listed())


@cache
def _feast() -> re.Pattern[str]:
    groups = "|".join(rf"(?P<f{index}>{names})" for index, (names, _) in enumerate(_listed()))
    return compiled(rf"(?<![\w-])(?:{groups})(?![\w-])", re.IGNORECASE)


@cache
def _beside() -> re.Pattern[str]:
    """Match the weekday that stands before a feast, or a week, which is no day."""
    weekdays = "|".join(
        rf"(?P<w{i}>{joined(language.weekdays[i] for language in DAYS)})" for i in range(7)
    )
    week = joined(language.week for language in DAYS)
    return compiled(
        rf"(?<!\w)(?:{weekdays}|(?P<week>{week}))\s(?:(?:{tables.BEFORE})|(?P<after>{tables.AFTER}))"
        r"(?:\s(?:the|dem|der|la|le|el|il|o|a|de))?\s?$",
        re.IGNORECASE,
    )
