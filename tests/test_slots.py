"""The weekly slot stays at its wall-clock time, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mailbot.slots import Rule, instant, next_slot

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY_NINE = Rule(1, time(9), BERLIN)


def test_the_next_tuesday_at_nine() -> None:
    wednesday = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    assert next_slot(TUESDAY_NINE, wednesday) == datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def test_strictly_after_the_slot_itself() -> None:
    slot = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

    assert next_slot(TUESDAY_NINE, slot) == slot + timedelta(days=7)
    assert next_slot(TUESDAY_NINE, slot - timedelta(seconds=1)) == slot


def test_nine_stays_nine_over_both_changes() -> None:
    before_spring = datetime(2026, 3, 24, 8, 0, tzinfo=UTC)
    before_autumn = datetime(2026, 10, 20, 7, 0, tzinfo=UTC)

    assert next_slot(TUESDAY_NINE, before_spring) == datetime(2026, 3, 31, 7, 0, tzinfo=UTC)
    assert next_slot(TUESDAY_NINE, before_autumn) == datetime(2026, 10, 27, 8, 0, tzinfo=UTC)


def test_a_skipped_hour_and_a_repeated_one_happen_once() -> None:
    skipped = Rule(6, time(2, 30), BERLIN)  # Sunday 29 March 2026 has no 02:30
    repeated = Rule(6, time(2, 30), BERLIN)  # Sunday 25 October 2026 has two

    assert instant(skipped, date(2026, 3, 29)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert instant(repeated, date(2026, 10, 25)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_day_that_a_zone_skips_has_its_slot_all_the_same() -> None:
    """Samoa went from Thursday to Saturday, and whoever looks on Saturday morning is in time."""
    friday_nine = Rule(4, time(9), ZoneInfo("Pacific/Apia"))
    slot = datetime(2011, 12, 30, 19, 0, tzinfo=UTC)  # Saturday, 09:00 on its clocks

    assert next_slot(friday_nine, slot - timedelta(hours=5)) == slot
    assert next_slot(friday_nine, slot) == datetime(2012, 1, 5, 19, 0, tzinfo=UTC)


@given(
    st.integers(0, 15 * 366 * 24 * 3600).map(
        lambda s: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=s)
    ),
    st.integers(0, 6),
    st.times(),
    st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"]),
)
def test_one_slot_a_week_at_the_named_time(
    after: datetime, weekday: int, clock: time, zone: str
) -> None:
    rule = Rule(weekday, clock.replace(microsecond=0), ZoneInfo(zone))

    slot = next_slot(rule, after)

    assert after < slot <= after + timedelta(days=7, hours=3)
    assert slot.astimezone(rule.zone).weekday() == weekday
    assert timedelta(days=6, hours=20) < next_slot(rule, slot) - slot < timedelta(days=7, hours=4)
