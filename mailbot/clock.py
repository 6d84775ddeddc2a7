"""The clock: what time it is, and how long to really wait for a span of its time.

The only module that reads the real time of day. A rehearsal's clock starts elsewhere
and may run faster; everything else sees no difference.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

MAX_FACTOR: Final = 100_000.0  # a week in six seconds; more would outrun any real connection


def ticks() -> float:
    """Return seconds that nobody sets, and that pass while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class ClockError(ValueError):
    """The clock asked for cannot be had; the text says why."""


class Clock(Protocol):
    """What time it is for the newsletter."""

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""

    def sleep_seconds(self, span: timedelta) -> float:
        """Return how many real seconds a span of this clock's time takes; 0 for a past one."""

    def read_at(self, moment: datetime) -> datetime:
        """Return what this clock showed, or will show, at a moment of real time.

        A server's dates are in real time, whatever our clock rehearses.
        """


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        return datetime.now(UTC)

    def sleep_seconds(self, span: timedelta) -> float:
        """Return the span in seconds; 0 for a past one."""
        return max(span.total_seconds(), 0.0)

    def read_at(self, moment: datetime) -> datetime:
        """Return that moment in UTC."""
        return moment.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class FastClock:
    """A clock that starts at `start` when it is made and runs `factor` times as fast."""

    start: datetime  # aware
    factor: float = 1.0
    monotonic: Callable[[], float] = field(default=time.monotonic, repr=False)
    made: float = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "made", self.monotonic())

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        passed = timedelta(seconds=(self.monotonic() - self.made) * self.factor)
        return self.start.astimezone(UTC) + passed

    def sleep_seconds(self, span: timedelta) -> float:
        """Return the real seconds that the span takes; 0 for a past one."""
        return max(span.total_seconds() / self.factor, 0.0)

    def read_at(self, moment: datetime) -> datetime:
        """Return what it showed at a moment of real time; of very old ones, the first there is."""
        try:
            return self.now() - (datetime.now(UTC) - moment) * self.factor
        except OverflowError:  # decades, at a thousand times the speed
            return datetime.min.replace(tzinfo=UTC)


def choose(asked: str | None, zone: ZoneInfo, *, loopback_only: bool) -> Clock:
    """Return the clock that `--clock` asks for: `ISO`, `ISOxFACTOR`, or None for the machine's.

    A time without an offset is the newsletter's, in `zone`. ClockError when it is no time, or
    when mail could reach other people by it.
    """
    if asked is None:
        return SystemClock()
    if not loopback_only:
        raise ClockError(
            "--clock is for rehearsals: only while every listener and peer is on loopback"
        )
    iso, by, factor = asked.strip().partition("x")
    try:
        start = datetime.fromisoformat(iso)
        speed = float(factor) if by else 1.0
        aware = (start if start.tzinfo else start.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError):  # OverflowError: year 1 west of Greenwich
        raise ClockError(
            f'--clock: {asked!r} is neither a time such as "2026-11-24T08:55" nor one with a'
            ' factor such as "2026-11-24T08:55x60"'
        ) from None
    if not (math.isfinite(speed) and 0 < speed <= MAX_FACTOR):
        raise ClockError(f"--clock: the factor must be above 0 and at most {MAX_FACTOR:,.0f}")
    return FastClock(aware, speed)
