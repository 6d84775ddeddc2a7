"""The bell: one thread ends the wait of another that sleeps on a socket, without touching that."""

from __future__ import annotations

import math
import select
import socket
from contextlib import suppress


class Bell:
    """`ring` from any thread; the rest is for the one that waits."""

    def __init__(self) -> None:
        self._heard, self._rope = socket.socketpair()
        self._heard.setblocking(False)
        self._rope.setblocking(False)

    def ring(self) -> None:
        """End the present wait, or the next one."""
        with suppress(OSError):  # it has rung often enough, or nobody waits any more
            self._rope.send(b"!")

    def wait(self, seconds: float, other: int | None = None) -> bool:
        """Sleep until it rings or there is something at another socket; True when it rang.

        `other` is that one's descriptor.
        """
        poll = select.poll()
        poll.register(self._heard, select.POLLIN)
        if other is not None:
            poll.register(other, select.POLLIN)
        # Rounded up: a rest of less than a millisecond is slept through, not spun through.
        ready = poll.poll(math.ceil(max(seconds, 0) * 1000))
        return any(descriptor == self._heard.fileno() for descriptor, _ in ready)

    def hush(self) -> None:
        """Forget that it rang."""
        with suppress(BlockingIOError):
            while self._heard.recv(1024):
                pass

    def close(self) -> None:
        """Take it down."""
        self._heard.close()
        self._rope.close()
