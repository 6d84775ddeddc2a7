"""When issues are due: a weekday and a wall-clock time in a named zone, as instants in UTC.

Pure calendar arithmetic. The rule is kept (weekday, local time, zone) and each instant computed
late, so that a change of daylight saving or of the zone's own rules moves nothing but the clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Rule:
    """Once a week."""

    weekday: int  # Monday is 0
    time: time  # wall clock
    zone: ZoneInfo


def instant(rule: Rule, day: date) -> datetime:
    """Return the slot of a day in UTC.

    A time the clocks skip in spring happens at the same distance from midnight UTC as before the
    change, one they repeat in autumn happens the first time (fold 0): once either way.
    """
    return datetime.combine(day, rule.time, rule.zone).astimezone(UTC)


def next_slot(rule: Rule, after: datetime) -> datetime:
    """Return the first slot strictly after an instant."""
    local = after.astimezone(rule.zone).date()
    day = local + timedelta(days=(rule.weekday - local.weekday()) % 7)
    slot = instant(rule, day)
    return slot if slot > after else instant(rule, day + timedelta(days=7))
