"""Plays of the story (`story`) in this process, with or without crashes (`lives`)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import ending
from ending import Ending
from faults import Faults
from lives import RETRY, Front, Mailbot
from mailbot.demo.actors import Letter
from relay import Accepted, FakeRelay
from story import KIM, LETTERS, SCENES, Mail, People


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
    posted = ending.letters_posted(store, it.posted)
    assert posted == LETTERS, f"lost: {LETTERS - posted}, too many: {posted - LETTERS}"
    return Played(Ending.read(store), ending.doubts(store), tuple(faults.names))
