"""The year's calendar: when it begins, when issues are due, when mailbot looks at its clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mailbot.slots import Rule, next_slot

ZONE: Final = ZoneInfo("America/New_York")
RULE: Final = Rule(1, time(9), ZONE)  # Tuesdays at nine, as the configuration says
BEGIN: Final = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
WEEK: Final = timedelta(weeks=1)
EVE: Final = timedelta(hours=13)  # before a slot: in the evening

_SLOTS: Final = 52
_LOOKS: Final = timedelta(days=1)  # where nothing is due
# The draft, the last look, the slot, and what is put off for some minutes.
_AROUND: Final = tuple(timedelta(minutes=60 * hours) for hours in (-24, -2, 0, 0.5))


def slots() -> list[datetime]:
    """Return the times of the year's issues."""
    found = [next_slot(RULE, BEGIN)]
    while len(found) < _SLOTS:
        found.append(next_slot(RULE, found[-1]))
    return found


def end() -> datetime:
    """Return when the year is over: the last issue has gone, and its figures have come."""
    return slots()[-1] + timedelta(days=3, hours=1)


def moments() -> list[datetime]:
    """When mailbot looks at its clock, in order."""
    days = int((end() - BEGIN) / _LOOKS)
    every = {BEGIN + number * _LOOKS for number in range(days + 1)}
    return sorted(every | {slot + span for slot in slots() for span in _AROUND} | {end()})
