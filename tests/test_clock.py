"""The clock: the machine's, or a rehearsal's that starts elsewhere and runs faster."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailbot.clock import ClockError, FastClock, SystemClock, choose

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)


class Seconds:
    """The real time, moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def asked(text: str) -> FastClock:
    clock = choose(text, BERLIN, loopback_only=True)
    assert isinstance(clock, FastClock)
    return clock


def test_without_a_wish_it_is_the_machines() -> None:
    clock = choose(None, BERLIN, loopback_only=False)

    assert isinstance(clock, SystemClock)
    assert clock.now().tzinfo is UTC
    assert abs(clock.now() - datetime.now(UTC)) < MINUTE
    assert clock.sleep_seconds(MINUTE) == 60
    assert clock.sleep_seconds(-MINUTE) == 0


def test_a_fast_clock_runs_by_its_factor() -> None:
    real = Seconds()
    clock = FastClock(datetime(2026, 11, 24, 8, tzinfo=UTC), 60, real)
    assert clock.now() == datetime(2026, 11, 24, 8, tzinfo=UTC)

    real.at += 90

    assert clock.now() == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert clock.sleep_seconds(timedelta(hours=1)) == 60
    assert clock.sleep_seconds(-MINUTE) == 0


def test_who_sleeps_as_told_wakes_at_the_time() -> None:
    real = Seconds()
    clock = FastClock(datetime(2026, 11, 24, 8, tzinfo=UTC), 720, real)
    slot = datetime(2026, 11, 24, 14, tzinfo=UTC)

    real.at += clock.sleep_seconds(slot - clock.now())

    assert clock.now() == slot


@pytest.mark.parametrize(
    ("text", "start", "factor"),
    [
        ("2026-11-24T08:55", datetime(2026, 11, 24, 7, 55, tzinfo=UTC), 1),
        ("2026-07-24T08:55", datetime(2026, 7, 24, 6, 55, tzinfo=UTC), 1),
        ("2026-11-24", datetime(2026, 11, 23, 23, tzinfo=UTC), 1),
        ("2026-11-24T08:55Z", datetime(2026, 11, 24, 8, 55, tzinfo=UTC), 1),
        ("2026-11-24T08:55-05:00x60", datetime(2026, 11, 24, 13, 55, tzinfo=UTC), 60),
        (" 2026-11-24 08:55x0.5 ", datetime(2026, 11, 24, 7, 55, tzinfo=UTC), 0.5),
    ],
)
def test_a_time_without_an_offset_is_the_newsletters(
    text: str, start: datetime, factor: float
) -> None:
    clock = asked(text)

    assert clock.start == start
    assert clock.factor == factor


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "x60", "2026-11-24x", "2026-11-24xfast", "2026-11-24x2x3", "0001-01-01"],
)
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(ClockError, match=r"--clock: .* is neither a time such as"):
        choose(text, BERLIN, loopback_only=True)


@pytest.mark.parametrize("factor", ["0", "-1", "nan", "inf", "1e9"])
def test_a_factor_has_bounds(factor: str) -> None:
    with pytest.raises(ClockError, match="the factor must be above 0"):
        choose(f"2026-11-24x{factor}", BERLIN, loopback_only=True)


def test_no_rehearsal_where_mail_could_reach_others() -> None:
    with pytest.raises(ClockError, match="only while every listener and peer is on loopback"):
        choose("2026-11-24T08:55", BERLIN, loopback_only=False)


def test_a_moment_of_real_time_is_told_by_the_clock_it_is_read_on() -> None:
    """A mail that arrived a real minute ago is an hour old to a clock sixty times as fast."""
    real = Seconds()
    clock = FastClock(datetime(2026, 11, 24, 8, tzinfo=UTC), 60, real)
    real.at += 120

    read = clock.read_at(datetime.now(UTC) - MINUTE)

    assert abs(clock.now() - timedelta(hours=1) - read) < MINUTE
    assert SystemClock().read_at(datetime(2026, 11, 24, 9, tzinfo=BERLIN)).hour == 8
