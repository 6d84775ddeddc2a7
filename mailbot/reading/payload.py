"""What one MIME part holds: its bytes, its file name, its parameters; tolerant of every break."""

from __future__ import annotations

import base64
import binascii
import email
import re
from copy import copy
from email.message import Message
from typing import Final

from mailbot.reading import headers

_BASE64_LINE: Final = re.compile(rb"[A-Za-z0-9+/]{1,}={0,2}")
_BOUNDARY_LINE: Final = re.compile(
    rb"^--([^\r\n]{1,70}?)[ \t]*\r?\nContent-", re.MULTILINE | re.IGNORECASE
)
_PATH: Final = re.compile(r"[\\/:\x00-\x1f]")


def content(part: Message) -> bytes:
    """Return the bytes of a leaf, its transfer encoding undone as far as it goes."""
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        return _base64(_raw(part))
    try:
        decoded = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 -- uuencode and odd charsets raise from deep inside the stdlib
        return _raw(part)
    return decoded if isinstance(decoded, bytes) else b""


def filename(part: Message) -> str:
    """Return the file's name for showing, never a path; "" when it has none."""
    try:
        name = part.get_filename("")
    except Exception:  # noqa: BLE001 -- RFC 2231 names raise LookupError, ValueError, TypeError
        return "unnamed"
    return _PATH.split(headers.decode(str(name)))[-1].strip()[:200]


def parameter(part: Message, name: str) -> str:
    """Return a parameter of Content-Type, "" when there is none."""
    try:
        found = part.get_param(name, "")
    except Exception:  # noqa: BLE001 -- as for names
        return ""
    return str(found[2] if isinstance(found, tuple) else found or "")


def with_found_boundary(part: Message) -> Message | None:
    """Parse a multipart again that lost its boundary parameter, by the first line that is one."""
    data = _raw(part)
    found = _BOUNDARY_LINE.search(data)
    if found is None:
        return None
    head = b'Content-Type: multipart/mixed; boundary="' + found[1].replace(b'"', b"") + b'"\n\n'
    message = email.message_from_bytes(head + data[found.start() :])
    return message if message.is_multipart() else None


def as_message(part: Message) -> Message:
    """Parse a message/rfc822 that was sent encoded, against RFC 2046 §5.2.1."""
    return email.message_from_bytes(content(part))


def _raw(part: Message) -> bytes:
    """Give the bytes of a leaf as they stand; asked for text, `email` decodes them by a charset."""
    bare = copy(part)
    del bare["content-transfer-encoding"]
    inside = bare.get_payload(decode=True)
    return inside if isinstance(inside, bytes) else b""


def _base64(data: bytes) -> bytes:
    """Decode base64 line by line up to what is none: a list's footer is appended unencoded."""
    letters: list[bytes] = []
    for line in data.split():
        if not _BASE64_LINE.fullmatch(line):
            break
        letters.append(line)
    joined = b"".join(letters).rstrip(b"=")
    if not joined:
        return data
    if len(joined) % 4 == 1:
        joined = joined[:-1]
    try:
        return base64.b64decode(joined + b"=" * (-len(joined) % 4))
    except binascii.Error:  # padding in the middle: two encoded texts were joined
        return base64.b64decode(
            joined.replace(b"=", b"") + b"A" * (-len(joined.replace(b"=", b"")) % 4)
        )
