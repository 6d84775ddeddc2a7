"""A mailbox on a server that lives in the test: it can lose what it promised, and die at any call.

`MailboxWorld` is a world whose mail comes by it: people write, the collector fetches and clears.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mailbot import daemon
from mailbot.inbound.collector import Collector
from mailbot.mailbox import Cleared, Denied, Lost, Slip, Span, Withheld
from world import ADDRESS, ROUNDS, World


@dataclass
class Kept:
    """A mail on the server."""

    raw: bytes
    arrived: datetime


@dataclass
class FakeFolder:
    """A folder, and the UIDs it gives out."""

    uidvalidity: int
    uidnext: int = 1
    mails: dict[int, Kept] = field(default_factory=dict)

    def add(self, mail: Kept) -> int:
        self.uidnext += 1
        self.mails[self.uidnext - 1] = mail
        return self.uidnext - 1

    def copy(self) -> FakeFolder:
        return replace(self, mails=dict(self.mails))


class FakeMailbox:
    """The server; `reach` is told of each call before and after it, and may raise."""

    def __init__(self, *folders: str) -> None:
        self._generations = itertools.count(1)
        self.folders = {name: self.fresh() for name in ("INBOX", *folders)}
        self.junk = {"Junk"}
        self.can_move = True
        self.withheld: set[int] = set()
        self.refused: Exception | None = None
        self.reach: Callable[[str], None] = lambda _: None
        self.fetched: list[tuple[str, int, bool]] = []  # folder, UID, only its header
        self.connections = 0
        self.waits: list[float] = []  # how long each was to be
        self.on_wait: Callable[[], bool] = lambda: False

    def fresh(self) -> FakeFolder:
        return FakeFolder(next(self._generations))

    def connect(self) -> FakeSession:
        self.connections += 1
        if self.refused:
            raise self.refused
        return FakeSession(self)

    def replaced(self, folder: str, *, arrived: datetime | None = None) -> None:
        """Put another mailbox in the folder's place, with its mails under new UIDs."""
        new = self.fresh()
        for mail in self.folders[folder].mails.values():
            new.add(replace(mail, arrived=arrived or mail.arrived))
        self.folders[folder] = new


class FakeSession:
    """One connection."""

    def __init__(self, server: FakeMailbox) -> None:
        self._server = server
        self._name = ""
        self.woken = threading.Event()
        self.closed = False

    @property
    def _mails(self) -> dict[int, Kept]:
        return self._server.folders[self._name].mails

    def open(self, folder: str) -> Span:
        self._server.reach(f"open {folder}")
        if folder not in self._server.folders:
            raise Denied(f"there is no folder {folder}")
        self._name = folder
        found = self._server.folders[folder]
        return Span(found.uidvalidity, found.uidnext)

    def junk(self, folder: str) -> bool:
        return folder in self._server.junk

    def above(self, uid: int) -> list[int]:
        self._server.reach("above")
        return sorted(number for number in self._mails if number > uid)

    def slips(self, uids: Sequence[int]) -> Mapping[int, Slip]:
        self._server.reach("slips")
        kept = {uid: self._mails[uid] for uid in uids if uid in self._mails}
        return {uid: Slip(len(mail.raw), mail.arrived) for uid, mail in kept.items()}

    def fetch(self, uid: int, *, head_only: bool = False) -> bytes | None:
        self._server.reach("fetch")
        if uid in self._server.withheld:
            raise Withheld(f"UID {uid}: the server says NO")
        if uid not in self._mails:
            return None
        self._server.fetched.append((self._name, uid, head_only))
        raw = self._mails[uid].raw
        return raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" if head_only else raw

    def move(self, uids: Sequence[int], to: str) -> Cleared:
        if not self._server.can_move:
            return Cleared.KEPT
        self._server.reach("before MOVE")
        target = self._server.folders.setdefault(to, self._server.fresh())
        for uid in uids:
            if uid in self._mails:
                target.add(self._mails.pop(uid))
        self._server.reach("after MOVE")
        return Cleared.MOVED

    def delete(self, uids: Sequence[int]) -> Cleared:
        if not self._server.can_move:
            return Cleared.KEPT
        self._server.reach("before EXPUNGE")
        for uid in uids:
            self._mails.pop(uid, None)
        self._server.reach("after EXPUNGE")
        return Cleared.DELETED

    def wait(self, seconds: float) -> bool:
        self._server.waits.append(seconds)
        self._server.reach("wait")
        woken = self.woken.is_set()
        self.woken.clear()
        return self._server.on_wait() and not woken

    def wake(self) -> None:
        self.woken.set()

    def close(self) -> None:
        self.closed = True
        if self._server.refused:
            raise Lost("gone already")


class MailboxWorld(World):
    """A world whose mail lies in a mailbox."""

    def __init__(
        self, folder: Path, server: FakeMailbox | None = None, **sections: dict[str, Any]
    ) -> None:
        self.server = server or FakeMailbox()
        self.may_clear = True
        (folder / "imap-password").touch(mode=0o600)
        mailbox = {
            "kind": "imap",
            "host": "127.0.0.1",
            "user": "jobs",
            "password_file": str(folder / "imap-password"),
        }
        sections["inbound"] = mailbox | sections.get("inbound", {})
        super().__init__(folder, **sections)

    def start(self) -> None:
        super().start()
        self.collector = Collector(self.runtime, self.server)
        self.collector._may_clear = lambda: self.may_clear
        self.session = self.server.connect()

    def connect_anew(self) -> None:
        self.session = self.server.connect()
        self.collector._examined.clear()

    def look(self) -> None:
        """Let the collector look until it finds nothing more."""
        for _ in range(ROUNDS):
            if not self.collector.step(self.session):
                return
        raise AssertionError("the collector does not come to rest")

    def settle(self) -> None:
        for _ in range(ROUNDS):
            busy = self.collector.step(self.session)
            busy |= daemon.advance(self.runtime, self.outbox)
            if not busy:
                return
        raise AssertionError("mailbot does not come to rest")

    def deliver(self, raw: bytes, to: str, return_path: str | None) -> None:
        self.arrives(raw, to, return_path)
        self.settle()

    def arrives(
        self,
        raw: bytes,
        to: str = ADDRESS,
        return_path: str | None = "somebody@reader.example",
        *,
        folder: str = "INBOX",
        ago: timedelta = timedelta(),
    ) -> int:
        """Have a mail delivered, as a server's own program does it; nobody looks yet."""
        top = f"Return-Path: <{return_path or ''}>\r\nDelivered-To: {to}\r\n".encode()
        return self.server.folders[folder].add(Kept(top + raw, self.clock.now() - ago))

    def lies_in(self, folder: str) -> int:
        """How many mails lie in a folder."""
        there = self.server.folders.get(folder)
        return len(there.mails) if there else 0
