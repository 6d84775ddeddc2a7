"""The demo's relay: a real SMTP server on loopback that takes everybody's mail and passes on none.

Each mail goes into a Maildir, for a look at it, and waits here for the one it was written to.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from mailbot.demo.actors import Letter
from mailbot.envelope import NULL, Envelope
from mailbot.inbound.door import Door
from mailbot.outbound.maildir import Maildir

HOST: Final = "127.0.0.1"


class Relay:
    """Everybody's mailboxes; `collect` takes letters out."""

    def __init__(self, maildir: Maildir) -> None:
        self.maildir: Final = maildir
        self.port = 0
        self._lock = threading.Lock()
        self._taken: list[Letter] = []
        self._unread: list[Letter] = []

    @property
    def taken(self) -> int:
        """How many letters there were in all."""
        return len(self._taken)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Take mail, in a thread of its own, while the context lasts."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, name="the demo's relay", daemon=True)
        thread.start()
        try:
            door = asyncio.run_coroutine_threadsafe(self._open(), loop).result()
            self.port = door.address[1]
            try:
                yield
            finally:
                asyncio.run_coroutine_threadsafe(door.stop(grace_seconds=1), loop).result()
        finally:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    def collect(self, address: str, about: str) -> Letter | None:
        """Take the oldest unread letter to somebody that has these words; None while none has."""
        with self._lock:
            for letter in self._unread:
                if letter.recipient == address and letter.speaks_of(about):
                    self._unread.remove(letter)
                    return letter
        return None

    def unread(self) -> tuple[Letter, ...]:
        """Return what nobody has collected."""
        with self._lock:
            return tuple(self._unread)

    def had(self, address: str) -> tuple[Letter, ...]:
        """Return everything that came for somebody, read or not."""
        with self._lock:
            return tuple(letter for letter in self._taken if letter.recipient == address)

    async def _open(self) -> Door:
        door = Door("smtp", None, self._receive, max_bytes=0, hostname="relay.example")
        await door.start(HOST, 0)
        return door

    async def _receive(self, envelope: Envelope) -> None:
        for recipient in envelope.recipients:
            outcome = self.maildir.send(envelope.return_path or NULL, recipient, envelope.raw)
            if not outcome.answer.accepted:
                raise OSError(outcome.answer.text)  # the daemon hears 451 and tries again
            letter = Letter(envelope.return_path, recipient, envelope.raw)
            with self._lock:
                self._taken.append(letter)
                self._unread.append(letter)
