"""Days, sums, percentages and addresses that are taken back at once: "20 January, no, the 22nd".

The value that stands is put in the place of the one that was taken back, with what it leaves out
of that one: its month, its money, what a sum is paid for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import dates, money, periods
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.retractions import APART, SET_OFF, Retraction
from mailbot.reading.facts.vocabulary import joined, spoken
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.facts.words.second_thoughts import (
    BEFORE,
    BEHIND,
    BETTER,
    IT_IS,
    LEADS,
    LET_US,
)

_ANY_DAY: Final = date(2024, 1, 1)  # whichever year a day is of, it stands where it stands
_TAIL: Final = 60  # characters between a value and what takes it back
_MIDDLE: Final = 90  # between that and the value that stands
_ALIKE: Final = 2.5  # times as much, or as little, may be the same sum put right
_LED: Final = 6  # words that lead to it, behind a no that may deny it
_LEAST: Final = 1_000  # from which a bare number is a sum
_DAYS: Final = 31  # of a month
_FILLERS: Final = frozenset(BEFORE.split())

_HOLDS_VALUE: Final = re.compile(r"\d|@|://")
_DIGIT: Final = re.compile(r"\d")
_FIGURE: Final = re.compile(r"\d+")
_ORDINAL: Final = re.compile(r"\d+(?:(?:st|nd|rd|th|er|º|ª|e)(?!\w))?")
_NUMBER: Final = re.compile(r"(?<![\w.,:/])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|e)?(?!\w)")
_SHARE: Final = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|per ?cent|prozent|pour ?cent|por ?ciento"
    r"|por cento|procent|prosent)",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"https?://[^\s<>\"“”()]{4,2000}(?<![.,;:!?])")
_SIGN: Final = re.compile(r"[^\w\s]")
_END: Final = re.compile(r"\s*(?:$|[.;!?)–—-])")
_STOP: Final = re.compile(r"[.!?;…](?=\s)")


class _Kind(Enum):
    DAY = "day"
    SUM = "sum"
    SHARE = "share"
    PLACE = "place"  # a mail address, a link


@dataclass(frozen=True, slots=True)
class _Value:
    """What stands at `start`..`end` of its line."""

    kind: _Kind
    start: int
    end: int
    day: int = 0  # of a month
    sum: money.Sum | None = None
    bare: bool = False  # only the number of a day, or a number that may be a sum


def mended(line: str, taken_back: Sequence[Retraction]) -> str | None:
    """Return a line with the first such value in its place; None where it holds none."""
    values = list(_values(line)) if taken_back and _HOLDS_VALUE.search(line) else []
    for retraction in taken_back if values else ():
        for old in _before(line, retraction, values):
            for new in _following(line, old, retraction, values):
                if _is_led_to(line, old, new, retraction):
                    return line[: old.start] + _in_its_place(line, old, new, retraction)
    return None


def _before(line: str, retraction: Retraction, values: list[_Value]) -> Iterator[_Value]:
    """Give what may be taken back: the value right before; "by the 15th", if no other is."""
    told = [each for each in values if each.end <= retraction.start]
    for bare in (False, True):
        alike = (each for each in told if each.bare is bare and (each.day or not bare))
        old = max(alike, key=lambda each: each.end, default=None)
        if old is None or not _is_right_before(line, old, retraction):
            continue
        if not bare or _is_filler((line[: old.start].split() or [""])[-1].casefold()):
            yield old


def _values(line: str) -> Iterator[_Value]:
    """Give the values of a line; a bare number where none of another kind stands."""
    taken: list[_Value] = [
        # "jan." has a point of its own, and a sentence that ends there looks like it
        _Value(_Kind.DAY, day.start, day.end - line.endswith(".", 0, day.end), day.value.day)
        for day in dates.days(line, _ANY_DAY)
    ]
    taken += [_Value(_Kind.SHARE, *match.span()) for match in _SHARE.finditer(line)]
    for pattern in (ADDRESS, _LINK):
        taken += [_Value(_Kind.PLACE, *match.span()) for match in pattern.finditer(line)]
    yield from taken
    for one in money.sums(line):
        if not any(each.start < one.end and one.start < each.end for each in taken):
            yield _Value(_Kind.SUM, one.start, one.end, sum=one, bare=not _is_pay(line, one))
    for number in _NUMBER.finditer(line):
        if not any(each.start < number.end() and number.start() < each.end for each in taken):
            yield _Value(_Kind.DAY, *number.span(), int(number["day"]), bare=True)


def _is_pay(line: str, one: money.Sum) -> bool:
    """Whether a number is a sum: money or its period stand beside it, or it is large."""
    large = (one.pay.max or one.pay.min or 0) >= _LEAST
    return one.symbol or one.scaled or large or periods.period_at(line[one.end :]) is not None


def _is_right_before(line: str, old: _Value, retraction: Retraction) -> bool:
    """Whether what takes something back follows a value, with no more than its own words between.

    "Until 15 January, other jobs no": that no is set off from nothing.
    """
    between = line[old.end : retraction.start]
    tail = between.rstrip(APART)
    if len(between) > _TAIL or _STOP.search(f"{tail} ") or _DIGIT.search(tail):
        return False
    if any(each in SET_OFF for each in between[len(tail) :]):
        return True
    period = periods.match_at(tail) if old.sum else None
    return not tail[period.end() if period else 0 :].strip()


def _following(
    line: str, old: _Value, retraction: Retraction, values: list[_Value]
) -> Iterator[_Value]:
    """Give the values that may stand in the place of the old one."""
    until = retraction.end + _MIDDLE
    for new in sorted(values, key=lambda each: each.start):
        if new.kind is not old.kind or not retraction.end <= new.start <= until:
            continue
        if new.bare and (old.bare or not _behind().match(line, new.end)):
            continue
        if old.sum and new.sum and not _is_alike(line, old.sum, new.sum):
            continue
        if new.kind is _Kind.DAY and new.bare and (new.day == old.day or not _is_a_day(new.day)):
            continue
        yield new


def _is_a_day(number: int) -> bool:
    return 0 < number <= _DAYS


def _is_alike(line: str, old: money.Sum, new: money.Sum) -> bool:
    """Whether a sum may be another one put right: nearly as much, of the same money and time."""
    was, now = (each.pay.max or each.pay.min or 0 for each in (old, new))
    scaled = old.scaled and not new.scaled and now < _LEAST <= was  # "75k, no, 78"
    if not was / _ALIKE <= (now * _LEAST if scaled else now) <= was * _ALIKE:
        return False
    moneys = {old.pay.currency, new.pay.currency} - {None, "USD"}
    times = {periods.period_at(line[each.end :]) for each in (old, new)} - {None}
    return len(moneys) <= 1 and len(times) <= 1


@cache
def _behind() -> re.Pattern[str]:
    return compiled(rf"\.?\s*(?:$|[.,;!?)…–—-](?!\d)|(?:{BEHIND})(?!\w))", re.IGNORECASE)


def _is_led_to(line: str, old: _Value, new: _Value, retraction: Retraction) -> bool:
    """Whether what was taken back is followed by the value that stands, and by nothing else.

    "… no, sorry, my wife says it's …": other figures stand between them only if they are these.
    """
    middle = line[retraction.end : new.start].strip(APART)
    ours = _FIGURE.findall(f"{line[old.start : old.end]} {line[new.start : new.end]}")
    if _STOP.search(middle) or not {*ours}.issuperset(_FIGURE.findall(middle)):
        return False
    said = middle.split()
    if retraction.negates:
        led = _let_us().match(line[retraction.end : new.end].lstrip())
        return led is not None and len(said) <= _LED
    leads = _leads() if retraction.outright else _it_is()
    while said and not leads.search(" ".join(said).rstrip(APART)):
        if not _is_filler(said.pop().strip(APART).casefold()):
            return False
    # "until the 20th, better by the 15th" takes nothing back
    return bool(said) or not (retraction.better and spoken("until").search(middle))


def _is_filler(word: str) -> bool:
    return word in _FILLERS or _weekday().fullmatch(word) is not None


@cache
def _weekday() -> re.Pattern[str]:
    return compiled(joined(name for each in DAYS for name in each.weekdays), re.IGNORECASE)


@cache
def _let_us() -> re.Pattern[str]:
    return compiled(rf"(?:{LET_US})(?!\w)", re.IGNORECASE)


@cache
def _it_is() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{IT_IS})$", re.IGNORECASE)


@cache
def _leads() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{IT_IS}|{LEADS}|{BETTER})$", re.IGNORECASE)


def _in_its_place(line: str, old: _Value, new: _Value, retraction: Retraction) -> str:
    """Return the value that stands, made whole, and what follows it in the line."""
    behind = line[new.end :]
    if "(" in line[old.end : retraction.start] and "(" not in behind.partition(")")[0]:
        behind = behind.replace(")", "", 1)  # "15 March (sorry, 20 March)"
    if old.sum and new.sum:
        tail = line[old.end : retraction.start].rstrip(APART)
        return _money(line, old.sum, new.sum) + _time(tail, behind)
    if new.bare:
        day = line[new.start : new.end]
        return _ORDINAL.sub(day, line[old.start : old.end], count=1) + behind
    return line[new.start : new.end] + behind


def _money(line: str, old: money.Sum, new: money.Sum) -> str:
    """Return a sum as it was written, in the money of the one in whose place it stands."""
    written = line[new.start : new.end]
    if old.scaled and not new.scaled and (new.pay.max or new.pay.min or 0) < _LEAST:
        written += "k"
    if new.symbol or not old.symbol:
        return written
    sign = _SIGN.match(line, old.start)
    return f"{sign.group()}{written}" if sign else f"{old.pay.currency} {written}"


def _time(tail: str, behind: str) -> str:
    """Return what a sum is paid for, and what follows it.

    `tail` is what stood behind the sum that was taken back: what goes with the pay goes with this
    one, too, if nothing is said of that anew.
    """
    old, new = periods.match_at(tail), periods.match_at(behind)
    told, rest = behind[: new.end() if new else 0], behind[new.end() if new else 0 :]
    period = told or tail[: old.end() if old else 0]
    beside = tail[old.end() if old else 0 :]
    return period + (beside if _END.match(rest) else "") + rest
