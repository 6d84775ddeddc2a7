"""A TCP proxy on loopback that can turn into a black hole: no answer, no refusal, no end."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import Final, Self

_CHUNK_BYTES: Final = 65536


class BlackHole:
    """`with BlackHole(dovecot.port) as link:` and connect to `link.port`.

    What is connected when `drop` is called stays connected and silent, whatever either end does,
    even after `mend`; so does whoever calls in between.
    """

    def __init__(self, to: int) -> None:
        self._to = to
        self._open = True
        self._lock = threading.Lock()
        self._lines: list[_Line] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen, name="black hole", daemon=True)
        self.port: int = self._listener.getsockname()[1]

    # What a test does

    def drop(self) -> None:
        """From now on let nothing through, in either direction, and tell nobody."""
        with self._lock:
            self._open = False
            for line in self._lines:
                line.alive = False

    def mend(self) -> None:
        """Let new connections through."""
        with self._lock:
            self._open = True

    def through(self, url: str) -> str:
        """Give a URL of a database on loopback, by this way."""
        server, _, name = url.rpartition("/")
        return f"{server.rpartition(':')[0]}:{self.port}/{name}"

    @property
    def calls(self) -> int:
        """How many have connected, those in vain with them."""
        with self._lock:
            return len(self._lines)

    # Life

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        _hang_up(self._listener)
        self._thread.join(10)
        for line in self._lines:
            line.end()

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self._listener.accept()
            except OSError:  # closed: the end
                return
            with self._lock:
                line = _Line(caller, self._to, alive=self._open)
                self._lines.append(line)
            if line.alive:
                line.start()


class _Line:
    """One connection through the proxy: a thread for each direction."""

    def __init__(self, caller: socket.socket, to: int, *, alive: bool) -> None:
        self.alive = alive
        self._caller = caller
        self._to = to
        self._called = socket.socket()
        self._threads = [
            threading.Thread(target=self._pass, args=ends, name="black hole line", daemon=True)
            for ends in ((self._caller, self._called), (self._called, self._caller))
        ]

    def start(self) -> None:
        """Connect the two; hang up on the caller where nobody answers."""
        try:
            self._called.connect(("127.0.0.1", self._to))
        except OSError:
            _hang_up(self._caller)
            return
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        self.alive = False
        _hang_up(self._caller)
        _hang_up(self._called)
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(10)

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        """Hand on what comes, and its end; on a dead line, swallow both."""
        while True:
            try:
                chunk = source.recv(_CHUNK_BYTES)
            except OSError:  # reset: an end as well
                chunk = b""
            if self.alive:
                with suppress(OSError):  # the sink has gone; its own end is on the way
                    if chunk:
                        sink.sendall(chunk)
                    else:
                        sink.shutdown(socket.SHUT_WR)
            if not chunk:
                return


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits on it
    line.close()
