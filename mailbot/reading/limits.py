"""What a message may cost: looked at on the raw bytes, before any parser sees them.

One pass over the lines, which knows just enough MIME to tell a header block from a body and to
count how deep the parts nest. The limits are far above what people send and far below what
hurts a parser (a header of 20,000 encoded words costs seconds, nesting a recursion).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from mailbot.terms import Unreadable

MAX_BYTES: Final = 30 * 1024 * 1024  # 25 MB of files and what base64 adds short of it
MAX_HEADER_BYTES: Final = 64 * 1024  # of one header block
MAX_FIELDS: Final = 500  # in one header block
MAX_DEPTH: Final = 20
MAX_PARTS: Final = 500
MAX_LINES: Final = 1_000_000  # 30 MB of base64 has half of that

# RFC 2046 §5.1.1: a boundary has at most 70 characters; a longer one is no boundary of ours.
_BOUNDARY: Final = re.compile(
    rb'boundary\*?\d?\*?\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE
)
_TYPE: Final = re.compile(
    rb"^content-type:\s{0,9}([a-z]+)/([a-z0-9.+-]+)", re.IGNORECASE | re.MULTILINE
)
_MESSAGE: Final = b""  # stands for an attached message on the stack of open parts


def check(raw: bytes) -> None:
    """Raise `Unreadable`, saying which limit, when `raw` is beyond what we parse."""
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"larger than {MAX_BYTES // 1024 // 1024} MB")
    if raw.count(b"\n") > MAX_LINES:
        raise Unreadable(f"more than {MAX_LINES:,} lines")
    scan = _Scan()
    for line in _lines(raw):
        if scan.in_header:
            scan.header_line(line)
        elif line.startswith(b"--"):
            scan.boundary_line(line)


@dataclass(slots=True)
class _Scan:
    """Where in the MIME tree the pass stands."""

    in_header: bool = True
    open: list[bytes] = field(
        default_factory=list
    )  # boundaries and attached messages, outermost first
    known: dict[bytes, int] = field(default_factory=dict)  # boundary: its place in `open`
    parts: int = 0
    header: bytearray = field(default_factory=bytearray)
    fields: int = 0

    def header_line(self, line: bytes) -> None:
        """Take one line of a header block; the empty one ends it."""
        if not line.strip():
            self._end_header()
            return
        if line.startswith(b"--") and self._closes(line):
            self.boundary_line(line)  # a part without a body
            return
        if not line[:1].isspace():
            self.fields += 1
        self.header += line
        if len(self.header) > MAX_HEADER_BYTES:
            raise Unreadable(f"a header larger than {MAX_HEADER_BYTES // 1024} KB")
        if self.fields > MAX_FIELDS:
            raise Unreadable(f"more than {MAX_FIELDS} header fields")

    def boundary_line(self, line: bytes) -> None:
        """Begin the next part, or close the multipart whose last boundary this is."""
        closing = self._closes(line)
        if closing is None:
            return
        place, ends = closing
        self._cut(place if ends else place + 1)
        if ends:
            return
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise Unreadable(f"more than {MAX_PARTS} parts")
        self._begin_header()

    def _closes(self, line: bytes) -> tuple[int, bool] | None:
        text = line.rstrip()[2:]
        if text in self.known:
            return self.known[text], False
        if text.endswith(b"--") and text[:-2] in self.known:
            return self.known[text[:-2]], True
        return None

    def _begin_header(self) -> None:
        self.in_header, self.fields = True, 0
        self.header.clear()

    def _end_header(self) -> None:
        block = bytes(self.header)
        kind = _TYPE.search(block)
        main, sub = (kind[1].lower(), kind[2].lower()) if kind else (b"text", b"plain")
        boundary = _BOUNDARY.search(block) if main == b"multipart" else None
        self._begin_header()
        if boundary is not None:
            self._push((boundary[1] or boundary[2]).rstrip())
            self.in_header = False
        elif main == b"message" and sub in {b"rfc822", b"global"}:
            self._push(_MESSAGE)  # its own header block follows
        else:
            self.in_header = False

    def _push(self, mark: bytes) -> None:
        self.known.setdefault(mark, len(self.open))
        self.open.append(mark)
        if len(self.open) > MAX_DEPTH:
            raise Unreadable(f"parts nested deeper than {MAX_DEPTH}")

    def _cut(self, length: int) -> None:
        while len(self.open) > length:
            mark = self.open.pop()
            if self.known.get(mark) == len(self.open):
                del self.known[mark]


def _lines(raw: bytes) -> Iterator[bytes]:
    """Give the lines; of a very long one only what is enough to be over the limit."""
    start, end = 0, len(raw)
    while start < end:
        stop = raw.find(b"\n", start)
        stop = end if stop < 0 else stop + 1
        yield raw[start : min(stop, start + MAX_HEADER_BYTES + 1)]
        start = stop
