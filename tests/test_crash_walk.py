"""A crash at every commit and at every network call of one story: it ends the same each time.

Everything but the clock is real: SQLite on the disk, mails in through the door, letters out to a
relay, each over its own connection. The fault is injected from here (`faults`).
"""

from __future__ import annotations

import asyncio
import shutil
import smtplib
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

import ending
import story
from ending import Ending
from faults import Crash, Faults
from mailbot import intake
from mailbot.demo.actors import Letter
from mailbot.door import Door
from mailbot.envelope import Envelope
from mailbot.smtp import Relay, Transport
from relay import FakeRelay
from story import LETTERS, SCENES, Mail, People, Scene
from world import World

CONNECTIONS = 2
SHARES = 493

# After a crash, what was in hand waits for its next try: a minute.
RETRY = timedelta(minutes=2)


class Front:
    """The door in a loop of its own, as in the daemon; it opens anew for each process."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._door: Door | None = None

    def open(self, mailbot: Mailbot) -> None:
        async def receive(envelope: Envelope) -> None:
            await asyncio.to_thread(intake.record, mailbot.runtime, envelope)

        mailbox = mailbot.runtime.settings.mailbox
        self._door = Door("smtp", mailbox, receive, max_bytes=0, hostname=mailbox.domain)
        asyncio.run_coroutine_threadsafe(self._door.start("127.0.0.1", 0), self._loop).result()

    def submit(self, mail: Mail) -> bool:
        """Hand a mail in, as an MTA does; False when there came no 250, and it is kept."""
        assert self._door is not None
        client = smtplib.SMTP(local_hostname="mua.example")
        try:
            client.connect(*self._door.address)
            client.sendmail(mail.return_path, [mail.to], mail.raw)
        except OSError:
            return False
        finally:
            client.close()
        return True

    def sever(self) -> None:
        """Close the door as a dying process does: no goodbye."""
        door, self._door = self._door, None
        if door is not None:
            self._loop.call_soon_threadsafe(_sever, door)

    def end(self) -> None:
        self.sever()
        asyncio.run_coroutine_threadsafe(self._loop.shutdown_default_executor(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


def _sever(door: Door) -> None:
    for conversation in tuple(door._host.conversations):
        conversation.abort()
    if door._server is not None:
        door._server.close()


class Mailbot(World):
    """A mailbot that gets up again: on the disk as the crash left it."""

    def __init__(self, folder: Path, faults: Faults, relay: FakeRelay, front: Front) -> None:
        self._disk = folder
        self._lives = 0
        self._faults = faults
        self._relay = relay
        self._front = front
        faults.on_crash = self._die
        super().__init__(
            folder,
            schedule=story.SCHEDULE,
            outbound={"port": relay.port, "connections": CONNECTIONS},
        )

    def transport(self) -> Transport:
        return Relay("127.0.0.1", self._relay.port, ehlo_name="news.example", tls="none")

    def start(self) -> None:
        while True:
            try:
                super().start()
            except Crash:
                self._leave()
            else:
                break
        # One lane after the other, so that the points come in the same order each time.
        self.outbox._pool.shutdown()
        self.outbox._pool = ThreadPoolExecutor(1)
        self._front.open(self)

    def stop(self) -> None:
        self._front.sever()
        super().stop()

    def take(self, mail: Mail) -> None:
        """Get a mail, and do all there is to do; its sender keeps it until there is a 250."""
        while not self._front.submit(mail):
            self._rise()
        self.settle()

    def settle(self) -> None:
        while True:
            try:
                super().settle()
            except Crash:
                self._rise()
            else:
                if not self._faults.dead:  # it may have died in the door, after its 250
                    return
                self._rise()

    def _die(self) -> None:
        self._lives += 1
        disk = self._disk / f"life-{self._lives}"
        # What other processes share of a database (-shm) is no file of the disk.
        shutil.copytree(self.folder, disk, ignore=shutil.ignore_patterns("life-*", "*-shm"))
        self.folder = disk
        self._front.sever()

    def _rise(self) -> None:
        assert self._faults.dead, "it refuses a mail, and lives"
        self.outbox._pool.shutdown()
        self._leave()
        self.start()
        ending.assert_whole(self.runtime.store)
        self.clock.time += RETRY

    def _leave(self) -> None:
        self._faults.revive()
        if hasattr(self, "runtime"):
            self.runtime.store.close()


@dataclass(frozen=True, slots=True)
class Played:
    """What came of one play of the story."""

    ending: Ending
    doubts: int
    points: tuple[str, ...]  # that were reached, in order


def play(*crashes: int) -> Played:
    """Play the story, with crashes at these points; assert what has to hold of any play."""
    faults = Faults(*crashes)
    with stage(faults) as (mailbot, relay):
        people = People()
        for scene in SCENES:
            if scene is SCENES[-1]:
                # One copy is put off once, so that the walk passes by a retry.
                relay.refuse(story.KIM, 451, "4.7.1 greylisted")
            play_scene(mailbot, relay, people, scene)
        store = mailbot.runtime.store
        assert ending.letters_posted(store, relay.mails) == LETTERS
        return Played(Ending.read(store), ending.doubts(store), tuple(faults.names))


def play_scene(mailbot: Mailbot, relay: FakeRelay, people: People, scene: Scene) -> None:
    mailbot.clock.time = max(mailbot.clock.time, scene.at)
    mails = people.open(scene, mailbot.clock.now())
    while True:
        for mail in mails:
            mailbot.take(mail)
        if not mails:
            mailbot.wait(4 * RETRY, step=RETRY)
        letters = (Letter(m.return_path, m.recipient, m.raw) for m in relay.mails[people.looked :])
        mails, before = people.read(letters, mailbot.clock.now()), mails
        if not mails and not before:
            return


@contextmanager
def stage(faults: Faults) -> Iterator[tuple[Mailbot, FakeRelay]]:
    front = Front()
    try:
        with (
            tempfile.TemporaryDirectory(prefix="crash-walk-") as folder,
            FakeRelay() as relay,
            faults.injected(),
        ):
            mailbot = Mailbot(Path(folder), faults, relay, front)
            try:
                yield mailbot, relay
            finally:
                mailbot.stop()
    finally:
        front.end()


@cache
def undisturbed() -> Played:
    """Play the story without a crash."""
    return play()


def test_undisturbed() -> None:
    played = undisturbed()

    assert played.doubts == 0


@pytest.mark.parametrize("share", range(SHARES))
def test_it_ends_the_same_whenever_it_crashes(share: int, subtests: pytest.Subtests) -> None:
    calm = undisturbed()
    for number, name in list(enumerate(calm.points))[share::SHARES]:
        with subtests.test(f"crash at {number}, {name}"):
            played = play(number)

            assert played.points[: number + 1] == calm.points[: number + 1]
            assert played.ending == calm.ending
            assert played.doubts <= CONNECTIONS
