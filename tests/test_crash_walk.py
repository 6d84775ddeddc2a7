"""A crash at every commit and at every network call of one story: it ends the same each time.

Everything but the clock is real: SQLite on the disk, mails in through the door, letters out to a
relay. The faults are injected from here (`faults`); the product knows nothing of them.
"""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass

import pytest

from lives import CONNECTIONS
from plays import Moment, Played, play, play_undisturbed

SHARES = 20

# Each seventh point is played here, each one by `make crash`: commits have a point before and one
# behind, so that both kinds come up.
STEP = 1 if os.environ.get("MAILBOT_CRASH_POINTS") == "all" else 7


@dataclass(frozen=True, slots=True)
class Calm:
    """The undisturbed story, which every other has to end like."""

    played: Played
    moments: list[Moment]

    def check(self, *crashes: int) -> Played:
        """Play it with crashes from the moment before the first of them; compare."""
        first = crashes[0]
        before = [moment for moment in self.moments if len(moment.points) <= first]
        played = play(crashes, before[-1] if before else None)
        same = first + 1
        assert played.points[:same] == self.played.points[:same], "it took another way"
        assert len(played.points) > max(crashes), "it did not come to the last crash"
        assert played.ending == self.played.ending
        assert played.doubts <= CONNECTIONS * len(crashes)
        return played


@pytest.fixture(scope="session")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Calm:
    return Calm(*play_undisturbed(tmp_path_factory.mktemp("moments")))


def test_undisturbed_nothing_is_in_doubt(calm: Calm) -> None:
    assert calm.played.doubts == 0


@pytest.mark.parametrize("share", range(SHARES))
def test_it_ends_the_same_wherever_it_crashes(
    calm: Calm, share: int, subtests: pytest.Subtests
) -> None:
    points = enumerate(calm.played.points)
    for number, name in itertools.islice(points, share * STEP, None, SHARES * STEP):
        with subtests.test(f"point {number}, {name}"):
            calm.check(number)


@pytest.mark.parametrize("share", range(2))
def test_it_ends_the_same_when_it_crashes_again_at_once(
    calm: Calm, share: int, subtests: pytest.Subtests
) -> None:
    """Before and after the commit that notes what was in hand as in doubt."""
    points = enumerate(calm.played.points)
    in_hand = [number for number, name in points if name == "before the reply to the body is read"]
    for number in in_hand[share::2]:
        for again in (1, 2):
            with subtests.test(f"points {number} and {number + again}"):
                played = calm.check(number, number + again)

                assert "the commit in outbox.recover" in played.points[number + again]
