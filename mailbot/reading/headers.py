"""The header block of one message: its fields as text, and the `Mail` they make.

Everything here is lenient, for finding the matter and for showing people; who is answered and
who may act is read by `mailbot.trust.author`, strictly, from the raw bytes.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

from mailbot.reading import charset
from mailbot.terms import Author, Mail
from mailbot.trust.author import author_of

Fields = tuple[tuple[str, str], ...]  # lower-case name and decoded value, in order

RECIPIENT_FIELDS: Final = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
MAX_VALUE: Final = 20_000  # characters of one decoded value
MAX_RECIPIENTS: Final = 200
MAX_REFERENCES: Final = 100

# RFC 2047 §2, with the language of RFC 2231 §5; spaces inside are sent by some, and read.
_WORD: Final = re.compile(
    r"=\?([A-Za-z0-9_.:+-]{1,40})(?:\*[A-Za-z0-9-]{0,20})?\?([bBqQ])\?([^?]{0,2000})\?="
)
_FOLD: Final = re.compile(r"\r\n|\r|\n")
_BLANKS: Final = re.compile(r"\s+")
_ID: Final = re.compile(r"<[^<>\s]{1,500}>")
_ADDRESS: Final = re.compile(r"[^\s<>,;:\"()\[\]\\@]{1,64}@[^\s<>,;:\"()@]{1,255}")


def fields(items: Iterable[tuple[str, str]]) -> Fields:
    """Decode raw header items (8-bit bytes as surrogates) into names and values of text."""
    return tuple((name.lower(), decode(value)) for name, value in items)


def value(of: Fields, name: str) -> str:
    """Return the first field of this name, "" when there is none."""
    return next((text for key, text in of if key == name), "")


def decode(raw: str) -> str:
    """Decode one header value: encoded words (RFC 2047), undeclared 8-bit, folding, controls.

    Words next to each other are joined as bytes first: some clients split one inside a
    character, against §5. The result is one line.
    """
    text = _FOLD.sub("", raw[: MAX_VALUE * 4])
    pieces: list[str] = []
    pending: list[bytes] = []
    pending_charset = ""
    end = 0

    def flush() -> None:
        if pending:
            pieces.append(charset.decode(b"".join(pending), pending_charset))
            pending.clear()

    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        joined = bool(pending) and not between.strip()
        if not joined or match[1].lower() != pending_charset:
            flush()
        if not joined:
            pieces.append(_plain(between))
        pending.append(_word(match[2], match[3]))
        pending_charset = match[1].lower()
        end = match.end()
    flush()
    pieces.append(_plain(text[end:]))
    return _BLANKS.sub(" ", charset.clean("".join(pieces))).strip()[:MAX_VALUE]


def read_mail(
    raw: bytes, of: Fields, *, automatic: str | None, bulk: bool, list_post: bool
) -> Mail:
    """Make the `Mail` of a message from its raw bytes and decoded fields."""
    ids = message_ids(of, "message-id")
    return Mail(
        message_id=ids[0] if ids else None,
        in_reply_to=message_ids(of, "in-reply-to")[:MAX_REFERENCES],
        references=message_ids(of, "references")[-MAX_REFERENCES:],
        subject=value(of, "subject")[:1000],
        date=date_of(value(of, "date")),
        author=author_of(raw),
        shown_from=shown(value(of, "from")),
        recipients=tuple(recipients(of)),
        automatic=automatic,
        bulk=bulk,
        list_post=list_post,
    )


def shown(text: str) -> Author | None:
    """Read an address and a name out of a From value, as a person would; proves nothing."""
    found = _ADDRESS.search(text)
    bracketed = re.search(r"<\s{0,9}([^<>\s@]{1,64}@[^<>\s@]{1,255})\s{0,9}>", text)
    if bracketed:
        address, name = bracketed[1], text[: bracketed.start()]
    elif found:
        address, name = found[0], text[: found.start()] + text[found.end() :]
    else:
        return None
    local, _, domain = address.rpartition("@")
    return Author(f"{local}@{domain.lower()}", name.strip(" \t\"'()[]<>,*").replace('\\"', '"'))


def _word(encoding: str, text: str) -> bytes:
    if encoding in "qQ":
        return quopri.decodestring(text.encode("utf-8", "replace"), header=True)
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text)
    try:
        return base64.b64decode(letters + "=" * (-len(letters) % 4))
    except binascii.Error:  # one letter too many: give up its last
        return base64.b64decode(letters[: len(letters) // 4 * 4])


def _plain(text: str) -> str:
    """Decode what stands outside encoded words: ASCII, or 8-bit bytes nobody declared."""
    if text.isascii():
        return text
    return charset.decode(text.encode("utf-8", "surrogateescape"))


def message_ids(of: Fields, name: str) -> tuple[str, ...]:
    """Return the Message-IDs in the first field of a name, with <>, as written."""
    return tuple(_ID.findall(value(of, name)))


def date_of(text: str) -> datetime | None:
    """Read a Date value; aware and in UTC, None when it says no time."""
    try:
        read = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    try:
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # a year at the edge of what can be said
        return None


def recipients(of: Fields, names: Collection[str] = RECIPIENT_FIELDS) -> list[str]:
    """Return the addresses in all fields of these names, lower case, each once."""
    seen: dict[str, None] = {}
    for name, text in of:
        if name in names:
            for address in _ADDRESS.findall(text):
                seen[address.lower()] = None
                if len(seen) >= MAX_RECIPIENTS:
                    return list(seen)
    return list(seen)
