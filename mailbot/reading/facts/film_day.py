"""By what day a film is to come: "on 8 March", "in the first week of March", "next weekend"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import dates, feasts, relative_days
from mailbot.reading.facts.vocabulary import LANGUAGES, joined
from mailbot.reading.facts.words import film_plans
from mailbot.reading.facts.words.days import DAYS

_FAR: Final = timedelta(days=366)  # nobody films later than that; a slip of the pen does
_WEEK: Final = timedelta(days=7)
_SUNDAY: Final = 6
_WEEKS: Final = 4


def latest(sentence: str, today: date) -> date | None:
    """Return the last day that a sentence about a film to come allows it; None without a time."""
    told = [
        *(day.value for day in dates.days(sentence, today)),
        *(day.value for day in feasts.days(sentence, today)),
        *_of_months(sentence, today),
    ] or [*_from_now(sentence, today)]
    ahead = [day for day in told if today <= day <= today + _FAR]
    return max(ahead, default=None)


def _of_months(sentence: str, today: date) -> list[date]:
    """Give the end of each part of a month: its first week, its middle, or all of it."""
    found: list[date] = []
    for match in _month().finditer(sentence):
        month = next(i for i in range(1, 13) if match[f"m{i}"])
        year = today.year + (month < today.month)
        last = monthrange(year, month)[1]
        if match["week"]:
            last = min(last, 7 * next(i for i in range(1, _WEEKS + 1) if match[f"w{i}"]))
        elif match["early"]:
            last = 10
        elif match["middle"]:
            last = 20
        found.append(date(year, month, last))
    return found


def _from_now(sentence: str, today: date) -> list[date]:
    """Give the days that are told from today on: "tomorrow", "on Saturday", "in two weeks"."""
    found: list[date] = []
    span = relative_days.span_ahead(sentence, today)
    if span is not None:
        found.append(span)
    sunday = today + timedelta(days=_SUNDAY - today.weekday())
    for match in _ahead().finditer(sentence):
        if match["week"]:
            found.append(sunday + _WEEK)
        elif match["month"]:
            first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
            found.append(first.replace(day=monthrange(first.year, first.month)[1]))
        elif match["sunday"]:
            found.append(sunday)
        else:
            found.append(today + timedelta(days=1))
    for match in _weekday().finditer(sentence):
        number = next(i for i in range(7) if match[f"w{i}"])
        found.append(today + timedelta(days=(number - today.weekday()) % 7 or 7))
    return found


@cache
def _month() -> re.Pattern[str]:
    months = "|".join(
        rf"(?P<m{i}>{joined(la.months[i - 1] for la in LANGUAGES if la.months)})"
        for i in range(1, 13)
    )
    nth = "|".join(rf"(?P<w{i}>{words})" for i, words in enumerate(film_plans.NTH, start=1))
    return compiled(
        rf"(?<!\w)(?:(?P<week>(?:{nth}) {film_plans.WEEK_OF})|(?P<early>{film_plans.EARLY})"
        rf"|(?P<middle>{film_plans.MIDDLE})|(?:{film_plans.IN_MONTH}))[ -]?(?:{months})\.?(?!\w)"
        r"(?! \d)",
        re.IGNORECASE,
    )


@cache
def _ahead() -> re.Pattern[str]:
    tomorrow = joined(language.tomorrow for language in DAYS)
    return whole_words(
        rf"(?P<week>{film_plans.NEXT_WEEK})|(?P<month>{film_plans.NEXT_MONTH})"
        rf"|(?P<sunday>{film_plans.THIS_WEEK})|(?P<tomorrow>{tomorrow})"
    )


@cache
def _weekday() -> re.Pattern[str]:
    return whole_words(
        "|".join(rf"(?P<w{i}>{joined(la.weekdays[i] for la in DAYS)})" for i in range(7))
    )
