"""What a server replies: whole replies, out of bytes that come in any pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from mailbot.terms import Answer

MAX_LINE: Final = 4096  # octets; RFC 5321 §4.5.3.1.5 has 512
MAX_REPLY: Final = 64 * 1024  # octets of one reply, however many lines
_MAX_TEXT: Final = 500  # characters of it that are kept

# RFC 3463 §2, behind the reply code where that is given too; qmail's form stands at the end.
_ENHANCED: Final = re.compile(r"(?:[245]\d\d[ -])?([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_ENHANCED_QMAIL: Final = re.compile(r"\(#([245]\.\d{1,3}\.\d{1,3})\)")


class Garbled(OSError):  # noqa: N818 -- a state of the connection
    """The server sent what is no reply; nothing behind it can be trusted."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply: its code, and the text of its lines."""

    code: int
    lines: tuple[bytes, ...]

    @property
    def answer(self) -> Answer:
        """Give it as the ledger keeps it: one short line of printable text."""
        lines = [line.decode("utf-8", "replace").strip() for line in self.lines]
        status = enhanced(lines[0])
        return Answer(
            self.code, status, clean(" ".join(line.removeprefix(status or "") for line in lines))
        )


class Replies:
    """Takes what comes, gives the replies that are complete (RFC 5321 §4.2.1)."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> Iterator[Reply]:
        """Give the replies that end in these bytes; Garbled behind them, when more are none."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            if reply := self._read(line):
                yield reply
        if len(self._rest) > MAX_LINE:
            raise Garbled("a reply without an end")

    def _read(self, line: bytes) -> Reply | None:
        """Read a line: the reply that it ends, None when there is more of it to come."""
        reply, is_last = _line(line)
        if is_last and not self._lines:
            return reply
        self._lines += reply.lines
        self._size += len(line)
        if self._size > MAX_REPLY:
            raise Garbled("a reply too long to be one")
        if not is_last:
            return None
        whole = Reply(reply.code, tuple(self._lines))
        self._lines, self._size = [], 0
        return whole


@lru_cache(64)  # a server says most of what it says again and again
def _line(line: bytes) -> tuple[Reply, bool]:
    """Read a line as a reply of its own; say whether it ends one."""
    line = line.removesuffix(b"\r")
    code, mark = line[:3], line[3:4]
    if len(line) > MAX_LINE:
        raise Garbled("a reply too long to be one")
    if len(code) < 3 or not code.isdigit() or not b"200" <= code < b"600" or mark not in b" -":
        raise Garbled(f'no reply: "{clean(line[:80].decode("utf-8", "replace"))}"')
    return Reply(int(code), (line[4:],)), mark != b"-"


def enhanced(text: str) -> str | None:
    """Find the enhanced status code of a reply's text: "5.1.1 no such user", RFC 2034."""
    match = _ENHANCED.match(text.lstrip()) or _ENHANCED_QMAIL.search(text)
    return match[1] if match else None


def clean(text: str) -> str:
    """Give one short line of printable text."""
    one_line = " ".join(text.split())
    if not one_line.isprintable():
        one_line = "".join(char for char in one_line if char.isprintable())
    return one_line[:_MAX_TEXT]
