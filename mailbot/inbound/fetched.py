"""A fetched mail's own header: its envelope, which an IMAP server does not hand on, and its way.

The server that delivered it wrote Return-Path (RFC 5321 §4.4) and, most of them, Delivered-To
(RFC 9228), X-Original-To or Envelope-To above what the sender wrote. A sender can write them as
well: so they point, and prove nothing.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot import head
from mailbot.envelope import NULL, Envelope, read_path
from mailbot.reading import headers
from mailbot.reading.headers import Fields
from mailbot.terms import Mail

UNKNOWN: Final = ""  # the return path of a mail whose server wrote none

_DELIVERED_TO: Final = ("delivered-to", "x-original-to", "envelope-to")
_READ: Final = frozenset(
    {*headers.RECIPIENT_FIELDS, "return-path", "date", "in-reply-to", "references"}
)
_MAX_PATH: Final = 1000  # characters looked at
_FOLD: Final = re.compile(r"\r?\n(?=[ \t])")


def envelope_of(raw: bytes) -> Envelope:
    """Return the envelope as far as the header still has it.

    The return path is that of the topmost field, None for `<>`, `UNKNOWN` where there is none
    or no address in it: then nothing says that the mail must not be answered.
    """
    of = _fields(raw)
    return Envelope(
        _return_path(of), tuple(headers.recipients(of, _DELIVERED_TO)), raw, client=None
    )


def pointers(raw: bytes) -> Mail:
    """Return what in a header block says whom a mail is for, what it answers, and its date.

    Lenient, and only that: it has no author here. Anything but the header may be missing.
    """
    of = _fields(raw)
    return Mail(
        message_id=None,
        in_reply_to=headers.message_ids(of, "in-reply-to")[: headers.MAX_REFERENCES],
        references=headers.message_ids(of, "references")[-headers.MAX_REFERENCES :],
        date=headers.date_of(headers.value(of, "date")),
        recipients=tuple(headers.recipients(of)),
    )


def head_of(raw: bytes) -> bytes:
    """Return the header block alone, cut where it is larger than we read."""
    return head.split(raw)[0][: head.MAX_HEAD]


def _return_path(of: Fields) -> str | None:
    text = headers.value(of, "return-path").strip()[:_MAX_PATH]
    address, _ = read_path(text)
    return None if address == NULL else address or UNKNOWN


def _fields(raw: bytes) -> Fields:
    """Read the fields that are wanted; whatever is no field is passed over."""
    block = head_of(raw).decode("utf-8", "surrogateescape")
    lines = (line.partition(":") for line in _FOLD.sub("", block).split("\n"))
    items = ((name.rstrip().lower(), value) for name, colon, value in lines if colon)
    return headers.fields((name, value) for name, value in items if name in _READ)
