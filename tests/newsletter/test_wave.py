"""How much coming back of an issue is a wave, and how much is an ordinary week."""

import pytest

from mailbot.newsletter.wave import Halt, letters_needed, wave
from mailbot.states import Setback

ORDINARY = [
    ({}, 0),
    ({Setback.COMPLAINT: 2}, 2),  # pressed by mistake
    ({Setback.COMPLAINT: 3}, 1000),
    ({Setback.POLICY: 4}, 4),  # one strict company
    ({Setback.POLICY: 3, Setback.OTHER: 2}, 250),
    ({Setback.GONE: 19}, 19),
    ({Setback.GONE: 200, Setback.FULL: 30}, 1000),  # an old list
]
WAVES = [
    ({Setback.COMPLAINT: 3}, 50, Halt.COMPLAINTS),
    ({Setback.COMPLAINT: 4, Setback.GONE: 5}, 1000, Halt.COMPLAINTS),
    ({Setback.POLICY: 5}, 50, Halt.REFUSALS),
    ({Setback.POLICY: 3, Setback.OTHER: 2}, 50, Halt.REFUSALS),
    ({Setback.POLICY: 2100}, 100_000, Halt.REFUSALS),
    ({Setback.GONE: 15, Setback.FULL: 5}, 50, Halt.DEAD_ADDRESSES),
]


@pytest.mark.parametrize(("setbacks", "answered"), ORDINARY)
def test_an_ordinary_week(setbacks: dict[Setback, int], answered: int) -> None:
    assert wave(setbacks, answered) is None


@pytest.mark.parametrize(("setbacks", "answered", "halt"), WAVES)
def test_a_wave(setbacks: dict[Setback, int], answered: int, halt: Halt) -> None:
    assert wave(setbacks, answered) is halt


@pytest.mark.parametrize(("setbacks", "answered"), [(s, n) for s, n, _ in WAVES])
def test_no_more_is_counted_than_tells_the_two_apart(
    setbacks: dict[Setback, int], answered: int
) -> None:
    needed = letters_needed(setbacks)

    assert needed > answered
    assert wave(setbacks, needed) is None
    assert letters_needed(dict.fromkeys(setbacks, 1)) == 0
