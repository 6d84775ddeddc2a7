"""The issue that an editor means by "next week", "8 December" or "the 15th": its slot's day."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from mailbot.decisions.language.speech import WEEKS, slot_in, weekday
from mailbot.decisions.language.vocabulary import Sense
from mailbot.reading.facts import read_answers
from mailbot.slots import Rule, next_slot
from mailbot.terms import Fact

# A day without a year is the next such day: one gone by comes out a year ahead.
_FORESEEABLE: Final = timedelta(days=270)

_OF_MONTH: Final = re.compile(r"\s*(\d{1,2})(?:st|nd|rd|th|er|e|[.º°])?\s*", re.IGNORECASE)
_MOMENT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Named:
    """Which issue was named, as the day of its slot."""

    day: date | None = None  # None: the next one with room
    without: date | None = None  # the day that was named, where it has no issue: the next has
    beyond: bool = False  # it has gone by, or is so far ahead that another one is meant


def slot_named(text: str, now: datetime, rule: Rule) -> Named:
    """Read which issue an editor's words name, a week by the slot in it; "" names none."""
    today = now.astimezone(rule.zone).date()
    sense = slot_in(text)
    if sense is Sense.ISSUE_AFTER:
        return Named(_day_of(next_slot(rule, next_slot(rule, now)), rule))
    if sense and (weeks := WEEKS.get(sense)):
        monday = today + timedelta(weeks=weeks, days=-today.weekday())
        return Named(_from(monday, now, rule))
    day = None if sense else _day(text, today)
    if day is None:
        return Named()
    if not today <= day < today + _FORESEEABLE:
        return Named(beyond=True)
    slot = _from(day, now, rule)
    return Named(slot, None if slot == day else day)


def day_after(day: date, rule: Rule) -> date:
    """Return the day of the first slot after a day."""
    return _day_of(next_slot(rule, datetime.combine(day, time.max, rule.zone)), rule)


def _from(day: date, now: datetime, rule: Rule) -> date:
    """Return the day of the first slot on a day or after it that is still to come."""
    midnight = datetime.combine(day, time(), rule.zone)
    return _day_of(next_slot(rule, max(midnight - _MOMENT, now)), rule)


def _day_of(slot: datetime, rule: Rule) -> date:
    return slot.astimezone(rule.zone).date()


def _day(text: str, today: date) -> date | None:
    if number := _OF_MONTH.fullmatch(text):
        return _of_month(int(number[1]), today)
    found = read_answers(text, (Fact.DEADLINE,), "", today).deadline
    if found:
        return found.value
    named = weekday(text)
    return None if named is None else today + timedelta(days=(named - today.weekday()) % 7)


def _of_month(number: int, today: date) -> date | None:
    """Return the next day with a number: the 15th of this month, or of one that has it."""
    first = today.replace(day=1)
    for _ in range(3):
        length = calendar.monthrange(first.year, first.month)[1]
        if 1 <= number <= length and first.replace(day=number) >= today:
            return first.replace(day=number)
        first += timedelta(days=length)
    return None
