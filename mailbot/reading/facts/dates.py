"""Days in text, in the forms and languages people use; day first unless the text is American."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts.vocabulary import LANGUAGES, joined, words
from mailbot.reading.facts.words.days import MONTH_END, ORDINALS, WORKING_DAY

MAX_DAYS: Final = 30  # in one text

_DIGIT: Final = re.compile(r"\d")
_ISO: Final = re.compile(r"(?<!\d)(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
_NUMERIC: Final = re.compile(
    r"(?<![\d.,/€$£-])(?P<a>\d{1,2})\s?(?P<sep>[./-])\s?(?P<b>\d{1,2})"
    r"(?:(?P=sep)\s?(?P<y>20\d\d|\d\d)(?!\d)|(?P<dot>\.)(?!\d)|(?=\s|$|[,;)!?]))"
)
_AMERICAN: Final = re.compile(
    r"\b(?:[ap]m E[SD]T|[PEMC][SD]T|USA|U\.S\.|US\$|zip)\b|(?<![\w$])\$\d"
)
_AFTER: Final = r"(?:(?:,?\s+(?:de[l]?\s+)?|-)(?P<y{0}>20\d\d)(?!\d))?"


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it stands at `start`..`end` of its text."""

    value: date
    start: int
    end: int


@cache
def _named() -> re.Pattern[str]:
    months = "|".join(
        rf"(?P<m{i}>{joined(la.months[i - 1] for la in LANGUAGES if la.months)})"
        for i in range(1, 13)
    )
    months_too = re.sub(r"\?P<m(\d+)>", r"?P<n\1>", months)
    ordinal = _ordinals()
    day_month = (
        rf"(?P<d>\d{{1,2}}|{ordinal})(?:st|nd|rd|th|er|º|°|ª|e|\.|-)?\s*(?:of\s+|de\s+|d['’]\s?|den\s+)?"
        rf"(?:{months})\.?(?!\w)" + _AFTER.format("1")
    )
    month_day = (
        rf"(?:{months_too})\.?\s+(?:the\s+)?(?P<e>\d{{1,2}}|{ordinal})(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
        + _AFTER.format("2")
    )
    return compiled(rf"(?<![\w.,])(?:{day_month}|{month_day})", re.IGNORECASE)


@cache
def _spelled() -> re.Pattern[str]:
    """Match what a day may begin with that has no digit: "first", "the end of"."""
    return whole_words(f"{_ordinals()}|{words('month_end')}|{MONTH_END}")


def _ordinals() -> str:
    late = (re.escape(word).replace(r"\-", r"[-\s]") for word in _late_ordinals())
    return "|".join((*late, joined("|".join(la.ordinals) for la in LANGUAGES)))


def days(text: str, today: date, *, american: bool = False) -> list[Day]:
    """Find the days of a text, in order; a missing year is the first such day from `today` on."""
    taken: list[Day] = []
    if not _DIGIT.search(text) and not _spelled().search(text):
        return taken
    for match in _ISO.finditer(text):
        _add(taken, match, _day(int(match["y"]), int(match["m"]), int(match["d"])))
    for match in _named().finditer(text):
        _add(taken, match, _of_name(match, today))
    for match in _month_ends().finditer(text):
        _add(taken, match, _of_month_end(match, today))
    for match in _NUMERIC.finditer(text):
        if not any(day.start < match.end() and match.start() < day.end for day in taken):
            _add(taken, match, _of_numbers(match, today, american=american))
    return sorted(taken, key=lambda day: day.start)[:MAX_DAYS]


def is_american(text: str) -> bool:
    """Tell by dollars and zones that the month may stand first."""
    return _AMERICAN.search(text) is not None


@cache
def _month_ends() -> re.Pattern[str]:
    months = "|".join(
        rf"(?P<m{i}>{joined(la.months[i - 1] for la in LANGUAGES if la.months)})"
        for i in range(1, 13)
    )
    return compiled(
        rf"(?<!\w)(?:{words('month_end')})\s+(?:(?:{months})(?!\w){_AFTER.format('1')}"
        rf"|(?P<this>{words('this_month')})|(?P<next>{words('next_month')}))(?!\w)"
        rf"|(?<!\w)(?P<at_end>{MONTH_END})(?!\w)",
        re.IGNORECASE,
    )


def _of_month_end(match: re.Match[str], today: date) -> date | None:
    """Give the last day of "the end of February 2027", "Ende Januar", "end of next month"."""
    groups = match.groupdict()
    if groups["this"] or groups["next"] or groups["at_end"]:
        month, year = today.month + bool(groups["next"]), today.year
    else:
        month = next(i for i in range(1, 13) if groups[f"m{i}"])
        year = int(groups["y1"]) if groups["y1"] else today.year + (month < today.month)
    after = year * 12 + month  # months since the year 0, the one after the month meant
    first = _day(after // 12, after % 12 + 1, 1)
    if first is None:
        return None
    last = first - timedelta(days=1)
    weekend = last.weekday() - 4 if _working_day().search(match.group()) else 0
    return last - timedelta(days=max(0, weekend))


@cache
def _working_day() -> re.Pattern[str]:
    return whole_words(WORKING_DAY)


def _add(taken: list[Day], match: re.Match[str], value: date | None) -> None:
    if value is not None and len(taken) < MAX_DAYS:
        taken.append(Day(value, match.start(), match.end()))


def _of_name(match: re.Match[str], today: date) -> date | None:
    groups = match.groupdict()
    prefix, written, year = ("m", groups["d"], groups["y1"])
    if written is None:
        prefix, written, year = ("n", groups["e"], groups["y2"])
    month = next(i for i in range(1, 13) if groups[f"{prefix}{i}"])
    number = int(written) if written.isdigit() else _ordinal(written)
    return _placed(int(year) if year else None, month, number, today)


def _ordinal(word: str) -> int:
    folded = word.casefold()
    for language in LANGUAGES:
        if folded in language.ordinals:
            return language.ordinals.index(folded) + 1
    return _late_ordinals().get(folded.replace(" ", "-"), 0)


@cache
def _late_ordinals() -> dict[str, int]:
    return {word: number for days in ORDINALS for number, word in enumerate(days.split(), start=11)}


def _of_numbers(match: re.Match[str], today: date, *, american: bool) -> date | None:
    first, second = int(match["a"]), int(match["b"])
    separator, written = match["sep"], match["y"]
    if written is None and (separator == "-" or (separator == "." and not match["dot"])):
        return None  # "2-3", "4.5" are no days; "20.06." and "30/9" are
    year = None if written is None else int(written) + (2000 if len(written) == 2 else 0)
    month_first = (american and separator != "." and first <= 12) or second > 12
    day, month = (second, first) if month_first else (first, second)
    return _placed(year, month, day, today)


def _placed(year: int | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(year, month, day)
    for candidate in (today.year, today.year + 1):
        value = _day(candidate, month, day)
        if value is not None and value >= today:
            return value
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # 31 June, or a mail dated in the year 9999
        return None
