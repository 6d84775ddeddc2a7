"""What a server says over one socket, taken in as it comes, and never more than is allowed.

It stands in for the file that imaplib reads from: that one sets memory aside for whatever size a
literal claims, is of no use after a timeout, and cannot tell what has come without waiting for
more. Every end and every excess is a ConnectionError.
"""

from __future__ import annotations

import socket
import ssl
from typing import Final

_CHUNK: Final = 1 << 16
_LONGEST_LINE: Final = 16 << 20  # a SEARCH that finds a million mails


class Stream:
    """Lines and literals from a socket; for one thread."""

    def __init__(self, sock: socket.socket) -> None:
        """Read by the socket's own timeout."""
        self.socket: Final = sock
        self._came = bytearray()
        self._allowed = _LONGEST_LINE

    def allow(self, size: int) -> None:
        """Let this many bytes come from now on."""
        self._allowed = size

    def line(self) -> bytes:
        """Return the next line with its end; waits for it."""
        searched = 0
        while (end := self._came.find(b"\n", searched)) < 0:
            searched = len(self._came)
            if searched > _LONGEST_LINE:
                raise ConnectionError("the server's line does not end")
            self._receive()
        return self._take(end + 1)

    def literal(self, size: int) -> bytes:
        """Return the next `size` bytes; waits for them, but for no more than is allowed."""
        if size > self._allowed + len(self._came):
            raise ConnectionError(f"the server announces {size} bytes, more than were asked for")
        while len(self._came) < size:
            self._receive()
        return self._take(size)

    def pull(self) -> bool:
        """Take in what has come, without waiting; True when a line can be read.

        Selecting on the socket alone would miss what was read along with the line before, or is
        decrypted already.
        """
        timeout = self.socket.gettimeout()
        self.socket.settimeout(0)
        try:
            while True:
                self._receive()
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass
        except OSError:
            if not self._has_line():  # what was said before the end is heard first
                raise
        finally:
            self.socket.settimeout(timeout)
        return self._has_line()

    def _has_line(self) -> bool:
        return b"\n" in self._came

    def _receive(self) -> None:
        chunk = self.socket.recv(_CHUNK)
        if not chunk:
            raise ConnectionError("the server closed the connection")
        self._allowed -= len(chunk)
        if self._allowed < 0:
            raise ConnectionError("the server says more than it was asked")
        self._came += chunk

    def _take(self, size: int) -> bytes:
        with memoryview(self._came) as came:
            taken = bytes(came[:size])
        del self._came[:size]
        return taken
