"""A crash at every commit and at every network call of one story: it ends the same each time.

Everything but the clock is real: SQLite on the disk, mails in through the door, letters out to a
relay. The faults are injected from here (`faults`); the product knows nothing of them.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import ending
from ending import Ending
from faults import Faults
from lives import CONNECTIONS, RETRY, Front, Mailbot
from mailbot.demo.actors import Letter
from relay import Accepted, FakeRelay
from story import KIM, LETTERS, SCENES, Mail, People

SHARES = 20


@dataclass(slots=True)
class Script:
    """How far the story is told; a copy goes on from there."""

    people: People
    scene: int = -1
    mails: tuple[Mail, ...] = ()  # written, and not yet handed in

    def copy(self) -> Script:
        return replace(self, people=self.people.copy())


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of the undisturbed story at which mailbot rests: a crash later on starts here."""

    points: tuple[str, ...]
    disk: Path
    time: datetime
    posted: tuple[Accepted, ...]
    script: Script


@dataclass(frozen=True, slots=True)
class Played:
    """What came of one play of the story."""

    ending: Ending
    doubts: int
    points: tuple[str, ...]  # that were reached, in order


@dataclass(slots=True)
class Play:
    """One play of the story, from its beginning or a moment in it."""

    mailbot: Mailbot
    relay: FakeRelay
    script: Script
    before: tuple[Accepted, ...] = ()  # at the relay, before that moment

    @property
    def posted(self) -> tuple[Accepted, ...]:
        return self.before + self.relay.mails

    def step(self) -> bool:
        """Let people and mailbot do the next thing; False when the story is over."""
        script, mailbot = self.script, self.mailbot
        if script.mails:
            mail, *rest = script.mails
            script.mails = tuple(rest)
            mailbot.take(mail)
        elif script.scene + 1 < len(SCENES):
            script.scene += 1
            scene = SCENES[script.scene]
            mailbot.clock.time = max(mailbot.clock.time, scene.at)
            script.mails = tuple(script.people.open(scene, mailbot.clock.now()))
            if scene is SCENES[-1]:
                # One copy is put off once, so that the walk passes by a retry.
                self.relay.refuse(KIM, 451, "4.7.1 greylisted")
                mailbot.wait(4 * RETRY, step=RETRY / 2)
        else:
            return False
        new = self.posted[script.people.looked :]
        letters = (Letter(one.return_path, one.recipient, one.raw) for one in new)
        script.mails += tuple(script.people.read(letters, mailbot.clock.now()))
        return True


def play(crashes: tuple[int, ...] = (), since: Moment | None = None) -> Played:
    """Play the story with crashes at these points, and assert what holds of any play."""
    faults = Faults(crashes, since.points if since else ())
    with _playing(faults, since) as it:
        while it.step():
            pass
        return _played(it, faults)


def play_undisturbed(keep: Path) -> tuple[Played, list[Moment]]:
    """Play the story without a crash; returns the moments from which it can be played on, too."""
    faults = Faults()
    moments: list[Moment] = []
    with _playing(faults) as it:
        more = True
        while more:
            disk = keep / str(len(moments))
            it.mailbot.copy_disk(disk)
            moments.append(
                Moment(
                    tuple(faults.names), disk, it.mailbot.clock.time, it.posted, it.script.copy()
                )
            )
            more = it.step()
        return _played(it, faults), moments


@contextmanager
def _playing(faults: Faults, since: Moment | None = None) -> Iterator[Play]:
    with (
        TemporaryDirectory(prefix="crash-walk-") as folder,
        Front().standing() as front,
        FakeRelay() as relay,
        faults.injected(),
    ):
        disk = Path(folder, "disk")
        if since:
            shutil.copytree(since.disk, disk)
        else:
            disk.mkdir()
        mailbot = Mailbot(disk, faults, relay, front)
        try:
            if since:
                mailbot.clock.time = since.time
                yield Play(mailbot, relay, since.script.copy(), since.posted)
            else:
                yield Play(mailbot, relay, Script(People()))
        finally:
            mailbot.stop()


def _played(it: Play, faults: Faults) -> Played:
    store = it.mailbot.runtime.store
    assert ending.letters_posted(store, it.posted) == LETTERS
    return Played(Ending.read(store), ending.doubts(store), tuple(faults.names))


# --- the walk -----------------------------------------------------------------------------------


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
    for number, name in itertools.islice(enumerate(calm.played.points), share, None, SHARES):
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
