"""Crashes at chosen points: before and after each commit, at each call of the network.

with faults.injected():   # nothing in the product knows of it
    ...                   # whatever reaches a point that was chosen raises Crash, everywhere

A crash is the end of the process: from then on every point raises, sockets are severed, and the
disk is as it was at that moment (`Faults.on_crash` copies it), not as unwinding would leave it.
"""

from __future__ import annotations

import re
import select
import selectors
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from aiosmtpd.smtp import SMTP
from sqlalchemy.engine.default import DefaultDialect

import databases
from mailbot.inbound.reception import Conversation

_WHOLE_REPLY = re.compile(rb"(?m)^\d{3} .*\r\n\Z")


class Crash(BaseException):
    """The process has ended; as with SIGKILL, no handler of ours runs."""


class Faults:
    """Numbers the points as they are reached, over all lives; crashes at the chosen ones."""

    def __init__(self, at: Iterable[int] = (), passed: Iterable[str] = ()) -> None:
        """Crash `at` these points; those `passed` were reached earlier, and are counted."""
        self.names = list(passed)
        self.dead = False
        self.on_crash: Callable[[], None] = lambda: None
        self._at = frozenset(at)
        self._lock = threading.Lock()
        self._written: dict[object, int] = {}  # rows, by connection
        self._clients: list[socket.socket] = []

    def reach(self, name: str, last: Callable[[], object] = lambda: None) -> None:
        """Note a point; if it is a chosen one, do one `last` thing and end."""
        with self._lock:
            if not self.dead:
                self.names.append(name)
                if len(self.names) - 1 not in self._at:
                    return
                last()
                self.dead = True
                self.on_crash()
                for client in self._clients:
                    client.close()
                self._clients.clear()
        raise Crash(name)

    def revive(self) -> None:
        """Let the next process begin."""
        self.dead = False
        self._written.clear()

    @contextmanager
    def injected(self) -> Iterator[None]:
        """Put the points in place."""
        databases.sqlite_only()  # its commits are the points
        sockets = SimpleNamespace(**vars(socket) | {"create_connection": self._connect})
        with (
            patch("mailbot.smtp.relay.socket", sockets),
            # One lane after the other, so that the points come in the same order each time.
            patch("mailbot.smtp.lanes.ThreadPoolExecutor", _AtOnce),
            patch("mailbot.smtp.lanes.selectors", _ORDERLY),
            patch.object(SMTP, "push", self._push(SMTP.push)),
            patch.object(DefaultDialect, "do_commit", self._commit(DefaultDialect.do_commit)),
        ):
            yield

    # The database

    def _commit(self, real: Callable[..., None]) -> Callable[..., None]:
        def do_commit(dialect: DefaultDialect, connection: Any) -> None:
            driver = connection.driver_connection
            before, now = self._written.get(driver, 0), driver.total_changes
            self._written[driver] = now
            if before == now:  # it only looked
                real(dialect, connection)
                return
            place = _place()
            self.reach(f"before the commit in {place}")
            real(dialect, connection)
            self.reach(f"after the commit in {place}")

        return do_commit

    # The relay's client

    def _connect(self, address: tuple[str, int], timeout: float) -> socket.socket:
        self.reach("connect")
        client = _Client(self, socket.create_connection(address, timeout))
        self._clients.append(client)
        return client

    # The door

    def _push(self, real: Callable[..., Any]) -> Callable[..., Any]:
        async def push(conversation: SMTP, status: str) -> None:
            if isinstance(conversation, Conversation):  # not the relay of the tests
                self.reach(f"the door says {status[:3]}")
            await real(conversation, status)

        return push


class _Client(socket.socket):
    """Our end of a connection to the relay, which is asked only for what is there."""

    def __init__(self, faults: Faults, plain: socket.socket) -> None:
        timeout = plain.gettimeout()
        super().__init__(fileno=plain.detach())
        self.settimeout(timeout)
        self._faults = faults
        self._said = "the greeting"

    def send(self, said: Any, flags: int = 0) -> int:
        self._before_writing(bytes(said))
        return super().send(said, flags)

    def sendall(self, said: Any, flags: int = 0) -> None:
        self._before_writing(bytes(said))
        super().sendall(said, flags)

    def recv(self, size: int, flags: int = 0) -> bytes:
        # The relay has done its part by then: its reply is there, and unread.
        self._faults.reach(f"before the reply to {self._said} is read", self._await_reply)
        reply = b""
        while not _WHOLE_REPLY.search(reply):  # in one piece, as points are counted
            select.select([self], [], [])
            piece = super().recv(size, flags)
            if not piece:
                break
            reply += piece
        return reply

    def _before_writing(self, whole: bytes) -> None:
        body = b"\r\n.\r\n" in whole
        self._said = "the body" if body else whole.split()[0].decode()
        self._faults.reach(f"before {self._said} is written")
        if body:
            half = whole[: len(whole) // 2]
            self._faults.reach("in the middle of it", lambda: socket.socket.sendall(self, half))

    def _await_reply(self) -> None:
        with suppress(OSError):
            super().recv(1, socket.MSG_PEEK)


class _AtOnce(Executor):
    """Opens a connection when it is asked to."""

    def __init__(self, *_: object, **_options: object) -> None:
        pass

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


class _Orderly(selectors.DefaultSelector):
    """Looks at the first lane with a letter, and at the next when that one is answered."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        for key in tuple(self.get_map().values()):
            if key.data is not None and key.data.begun is not None:
                select.select([key.fd], [key.fd] if key.events & 2 else [], [], timeout)
                return [(key, key.events)]
        return super().select(timeout)


_ORDERLY = SimpleNamespace(**vars(selectors) | {"DefaultSelector": _Orderly})


def _place() -> str:
    """Return which function of mailbot, outside its store, is at work."""
    frame = sys._getframe()
    while frame:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith("mailbot.") and not module.startswith("mailbot.store"):
            return f"{module.removeprefix('mailbot.')}.{frame.f_code.co_name}"
        frame = frame.f_back  # type: ignore[assignment]
    return "store"
