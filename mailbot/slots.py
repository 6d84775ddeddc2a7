"""When issues are due: a weekday and a wall-clock time in a named zone, as instants in UTC.

Pure calendar arithmetic. The rule is kept (weekday, local time, zone) and each instant computed
late, so that a change of daylight saving or of the zone's own rules moves nothing but the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_WEEK: Final = timedelta(days=7)

# Two instants nearer than this are one slot, moved by a change of the rule or of the zone's rules:
# a zone's clocks are never set by more than a day.
SAME_SLOT: Final = timedelta(hours=26)


@dataclass(frozen=True, slots=True)
class Rule:
    """Once a week."""

    weekday: int  # Monday is 0
    time: time  # wall clock
    zone: ZoneInfo


def instant(rule: Rule, day: date) -> datetime:
    """Return the slot of a day in UTC.

    A time the clocks skip in spring happens at the same distance from midnight UTC as before the
    change, one they repeat in autumn happens the first time (fold 0): once either way. So does
    that of a whole day that a zone skips, as Samoa did at the date line.
    """
    return datetime.combine(day, rule.time, rule.zone).astimezone(UTC)


def next_slot(rule: Rule, after: datetime) -> datetime:
    """Return the first slot strictly after an instant."""
    # From the day before: where a day was skipped, its slot may still lie ahead.
    day = after.astimezone(rule.zone).date() - timedelta(days=1)
    day += timedelta(days=(rule.weekday - day.weekday()) % 7)
    slot = instant(rule, day)
    while slot <= after:
        day += _WEEK
        slot = instant(rule, day)
    return slot
