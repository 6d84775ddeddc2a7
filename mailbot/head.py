"""The header block as bytes, split so that no other reader can see other fields in it.

Whom a mail is from and what a signature covers are both read from this one list. Where parsers
are known to part ways (bare CR, NUL, mixed line ends, lines that are no field) there is no list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MAX_HEAD: Final = 64 * 1024  # bytes; mail-parser's time grows with the square of a field's length
MAX_FIELDS: Final = 500  # dkimpy looks through all of them for each name that was signed

# RFC 5322 §2.2: printable US-ASCII but the colon. White space before the colon (§4.5) is obsolete
# and read by some as part of the name, by others not at all.
_NAME: Final = re.compile(rb"([!-9;-~]+):")

# RFC 5322 §3.6: at most one each. A second one is what a parser other than the signer's may read.
# fmt: off
_SINGLE: Final = (
    "from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "in-reply-to",
    "references", "mime-version", "content-type", "content-transfer-encoding",
)
# fmt: on


@dataclass(frozen=True, slots=True)
class Field:
    """One header field."""

    name: str  # lower case
    value: bytes  # behind the colon, folds kept, without the last line end


def split(raw: bytes) -> tuple[bytes, bytes]:
    """Return the header block with the empty line that ends it, and the body."""
    if raw.startswith((b"\n", b"\r\n")):
        end = raw.index(b"\n") + 1
        return raw[:end], raw[end:]
    ends = [
        at + len(mark) for mark in (b"\n\r\n", b"\n\n") if (at := raw.find(mark, 0, MAX_HEAD)) >= 0
    ]
    end = min(ends, default=len(raw))
    return raw[:end], raw[end:]


def fields(raw: bytes) -> tuple[Field, ...] | None:
    """Return the header fields in order; None when the block is not one all parsers agree on."""
    head, _ = split(raw)
    if len(head) > MAX_HEAD or b"\0" in head:
        return None
    # RFC 5322 §2.3: CR and LF only together. One of the two line ends throughout is taken, since a
    # stored file may have LF; a mixture hides a field from one reader and shows it to another.
    crlf = head.count(b"\r\n")
    if head.count(b"\r") != crlf or crlf not in (0, head.count(b"\n")):
        return None
    found: list[tuple[str, list[bytes]]] = []
    for number, line in enumerate(head.replace(b"\r\n", b"\n").split(b"\n")):
        if not line:
            break
        if line[:1] in b" \t":
            if not found:
                return None
            found[-1][1].append(line)
        elif match := _NAME.match(line):
            found.append((match[1].decode("ascii").lower(), [line[match.end() :]]))
        elif number or not line.startswith(b"From "):  # the envelope line of an mbox
            return None
    if len(found) > MAX_FIELDS:
        return None
    return tuple(Field(name, b"\r\n".join(lines)) for name, lines in found)


def doubled(listed: tuple[Field, ...]) -> str | None:
    """Return the name of a field that stands there twice and must not, None if there is none."""
    names = [field.name for field in listed]
    return next((name for name in _SINGLE if names.count(name) > 1), None)
