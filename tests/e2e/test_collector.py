"""The collector against a real Dovecot: collected by IDLE, cleared, and nothing done twice."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlmodel import select

from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from mailbot import daemon
from mailbot.clock import FastClock
from mailbot.inbound.collector import Collector
from mailbot.login import Password
from mailbot.mailbox.imap import Imap
from mailbot.tables import Inbound
from world import ADDRESS, WEDNESDAY, FakeClock, World

pytestmark = pytest.mark.e2e

PATIENCE = 20.0  # seconds


class Live(FakeClock):
    """A Wednesday that goes on by itself; a server's dates are read into it."""

    def __init__(self) -> None:
        super().__init__()
        self._running = FastClock(WEDNESDAY)

    def now(self) -> datetime:
        return self._running.now()

    def read_at(self, moment: datetime) -> datetime:
        return self._running.read_at(moment)


class Here(World):
    """A world that lives by the running clock, and mails by a real mailbox."""

    def __init__(self, folder: Path, server: Dovecot) -> None:
        self.server = server
        (folder / "imap-password").write_text(PASSWORD)
        (folder / "imap-password").chmod(0o600)
        self._live = Live()
        super().__init__(
            folder,
            inbound={
                "kind": "imap",
                "host": "127.0.0.1",
                "port": server.port,
                "tls": "none",
                "user": USER,
                "password_file": str(folder / "imap-password"),
            },
        )

    def start(self) -> None:
        self.clock = self._live
        super().start()

    def writes(self, name: str) -> bytes:
        raw = self.person(f"{name}@reader.example").compose("help", "help", ADDRESS, None, {})
        code, _ = self.server.deliver(f"{name}@reader.example", USER, raw)
        assert code == 250
        return raw

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """Run the collector in its thread, and everything behind it in this one."""
        imap = Imap("127.0.0.1", self.server.port, Password(USER, PASSWORD), "none")
        self.collector = Collector(self.runtime, imap)
        ended = threading.Event()
        thread = threading.Thread(
            target=self.collector.run, args=(ended, lambda: None, lambda: True, lambda: None)
        )
        thread.start()
        try:
            yield
        finally:
            ended.set()
            self.collector.wake()
            thread.join(PATIENCE)
        assert not thread.is_alive()

    def until(self, said: Callable[[], object]) -> None:
        """Work until something is so."""
        end = time.monotonic() + PATIENCE
        while not said():
            assert time.monotonic() < end, self.log.getvalue()
            if daemon.advance(self.runtime, self.outbox):
                self.collector.wake()
            time.sleep(0.02)

    def has_answered(self, name: str) -> None:
        self.until(lambda: self.unread(f"{name}@reader.example"))
        self.person(f"{name}@reader.example").reads()

    def mails(self) -> int:
        with self.runtime.store.snapshot() as session:
            return len(session.exec(select(Inbound.id)).all())


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Here]:
    with Dovecot() as server:
        world = Here(tmp_path, server)
        yield world
        world.stop()


def test_what_was_there_stays_and_what_comes_is_answered_and_moved(here: Here) -> None:
    here.writes("old")

    with here.collecting():
        here.until(lambda: "passed_over" in here.log.getvalue())
        here.writes("kim")
        here.has_answered("kim")
        here.until(lambda: len(here.server.mails("mailbot")) == 1)

    assert len(here.server.mails("INBOX")) == 1
    assert not here.unread("old@reader.example")


def test_a_server_that_was_away_and_came_back_another_repeats_nothing(here: Here) -> None:
    with here.collecting():
        here.until(lambda: "connected" in here.log.getvalue())
        here.writes("kim")
        here.has_answered("kim")
        here.until(lambda: "cleared" in here.log.getvalue())
        backup = here.server.snapshot()
        before = here.writes("lea")
        here.has_answered("lea")
        here.server.kick()

        here.server.replace_mailbox()
        here.server.deliver("lea@reader.example", USER, before)
        here.writes("max")
        here.has_answered("max")

        here.server.restore(backup)
        here.writes("ned")
        here.has_answered("ned")
        here.until(lambda: not here.server.mails("INBOX"))

    assert here.mails() == 4
    for name in ("kim", "lea", "max", "ned"):
        assert not here.unread(f"{name}@reader.example")
