"""A mailbot that crashes and gets up again, on its disk as the crash left it.

Its steps are taken in this process, one after the other; mails come in through a real door, and
letters go out to a real relay. `faults` says when it crashes.
"""

from __future__ import annotations

import asyncio
import shutil
import smtplib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import ending
from faults import Crash, Faults
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from mailbot.inbound.door import Door
from mailbot.runtime import Runtime
from mailbot.smtp import Lanes, Relay, Transport
from relay import FakeRelay
from story import SCHEDULE, Mail
from world import World

CONNECTIONS = 2

# A letter that was in hand waits a minute for its next try; so do people, after a crash.
RETRY = timedelta(minutes=2)


class Front:
    """A door in a loop of its own, as in the daemon; each process opens it anew."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._door: Door | None = None

    @contextmanager
    def standing(self) -> Iterator[Front]:
        """Keep the loop running."""
        thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        thread.start()
        yield self
        end = self._loop.shutdown_default_executor()
        asyncio.run_coroutine_threadsafe(end, self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        thread.join()
        self._loop.close()

    def open(self, runtime: Runtime) -> None:
        """Let mails in."""

        async def receive(envelope: Envelope) -> None:
            await asyncio.to_thread(intake.record, runtime, envelope)

        mailbox = runtime.settings.mailbox
        self._door = Door("smtp", mailbox, receive, max_bytes=0, hostname=mailbox.domain)
        asyncio.run_coroutine_threadsafe(self._door.start("127.0.0.1", 0), self._loop).result()

    def submit(self, mail: Mail) -> bool:
        """Hand a mail in as an MTA does; False when no 250 came, so that it is kept."""
        assert self._door is not None
        with smtplib.SMTP(local_hostname="mta.example") as client:
            try:
                client.connect(*self._door.address)
                client.sendmail(mail.return_path, [mail.to], mail.raw)
            except OSError:
                client.close()
                return False
            return True

    def sever(self) -> None:
        """Close the door as a dying process does: without a goodbye."""
        door, self._door = self._door, None
        if door is not None:
            self._loop.call_soon_threadsafe(_sever, door)


def _sever(door: Door) -> None:
    for conversation in tuple(door._host.guests):
        conversation.abort()
    if door._server is not None:
        door._server.close()


class Mailbot(World):
    """A world whose mailbot may crash at any point, and is started again at once."""

    def __init__(self, disk: Path, faults: Faults, relay: FakeRelay, front: Front) -> None:
        self._disk = disk
        self._lives = 0
        self._faults = faults
        self._relay = relay
        self._front = front
        faults.on_crash = self._die
        super().__init__(
            disk,
            schedule=SCHEDULE,
            outbound={"port": relay.port, "connections": CONNECTIONS},
        )

    def transport(self) -> Transport:
        return Relay("127.0.0.1", self._relay.port, ehlo_name="news.example", tls="none")

    def start(self) -> None:
        """Start, and again when it crashes at that."""
        while True:
            try:
                super().start()
            except Crash:
                self._leave()
            else:
                break
        self._front.open(self.runtime)

    def stop(self) -> None:
        self._front.sever()
        super().stop()

    def take(self, mail: Mail) -> None:
        """Get a mail, and do all there is to do; its sender keeps it until there is a 250."""
        while not self._front.submit(mail):
            self._rise()
        self.settle()

    def settle(self) -> None:
        """Let mailbot work until nothing is left to do now, however often it crashes."""
        while True:
            try:
                super().settle()
            except Crash:
                self._rise()
                continue
            if not self._faults.dead:  # it may have died at the door, behind its 250
                return
            self._rise()

    def copy_disk(self, to: Path) -> None:
        """Copy what would be there after a power cut: not what processes share (-shm)."""
        shutil.copytree(self.folder, to, ignore=shutil.ignore_patterns("life-*", "*-shm"))

    def _die(self) -> None:
        self._lives += 1
        after = self._disk / f"life-{self._lives}"
        self.copy_disk(after)
        self.folder = after
        self._front.sever()

    def _rise(self) -> None:
        assert self._faults.dead, "it lives, and refuses a mail"
        self._leave()
        self.start()
        ending.assert_whole(self.runtime.store)
        self.clock.time += RETRY

    def _leave(self) -> None:
        """Throw away what the process had in its memory."""
        self._faults.revive()
        if hasattr(self, "outbox"):
            lanes = self.outbox._lanes
            assert isinstance(lanes, Lanes)
            for held in (lanes._selector, lanes._bell, lanes._ear):
                held.close()
        if hasattr(self, "runtime"):
            self.runtime.store.close()
