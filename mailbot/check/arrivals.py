"""What became of the letters to ourselves: mailed, arrived, or come back. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from typing import Final

from mailbot.check.probe import MARK_FIELD, Probe
from mailbot.head import split
from mailbot.terms import Answer

_RECIPIENT_FIELDS: Final = ("To", "Delivered-To", "X-Original-To", "Envelope-To")
_MAX_REPORT: Final = 20_000  # bytes looked through for what a report says
_MAX_WORDS: Final = 300
# RFC 3464 §2.3.6 and §2.3.4
_REPORTED: Final = re.compile(rb"(?im)^(?:Diagnostic-Code|Status):[ \t]*(.+)")


@dataclass(frozen=True, slots=True)
class Mailed:
    """How the relay took a letter."""

    probe: Probe
    return_path: str  # that it took, or refused in the end
    at: datetime
    answer: Answer
    refused: Answer | None = None  # to the letter's own return path, before the plain one was tried

    @property
    def accepted(self) -> bool:
        """Whether the relay has it."""
        return self.answer.code // 100 == 2


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something that came and has the mark of one of our letters in it."""

    raw: bytes
    where: str  # for people: "INBOX", "the door"
    seen: datetime
    return_path: str | None = None  # "" for <>; None where the place does not know it
    recipients: tuple[str, ...] = ()  # of the envelope, where the place knows them
    stamped: datetime | None = None  # when it came, by the server's clock
    junk: bool = False


@dataclass(frozen=True, slots=True)
class Trip:
    """A letter and everything known of its way."""

    mailed: Mailed
    arrived: tuple[Sighting, ...] = ()
    report: str = ""  # what a non-delivery report said; "" when none came

    @property
    def probe(self) -> Probe:
        """The letter."""
        return self.mailed.probe


def sort(mailed: Mailed, sightings: Iterable[Sighting]) -> Trip:
    """Tell the letter itself from reports about it; the same bytes twice are one that was moved."""
    arrived: dict[bytes, Sighting] = {}
    report = ""
    for sighting in sightings:
        if mailed.probe.mark.encode() not in sighting.raw.lower():
            continue
        if is_the_letter(sighting.raw, mailed.probe.mark):
            arrived.setdefault(sighting.raw.replace(b"\r\n", b"\n"), sighting)
        else:
            report = report or said(sighting.raw)
    return Trip(mailed, tuple(arrived.values()), report)


def is_the_letter(raw: bytes, mark: str) -> bool:
    """Whether this is the letter of that mark, whatever was done to it, and not one about it."""
    arrived = head(raw)
    if arrived.get_all("X-Failed-Recipients") or arrived.get_content_type() == "multipart/report":
        return False  # RFC 3464 §2
    if (arrived.get(MARK_FIELD, "")).strip().lower() == mark:
        return True
    return b"mailbot check " + mark.encode() in split(raw)[1][:2000].lower()


def said(report: bytes) -> str:
    """Return what a non-delivery report gives as its reason, on one line."""
    found = _REPORTED.findall(report[:_MAX_REPORT])
    words = max(found, key=len, default=b"returned to us, without a reason given")
    return " ".join(words.decode("utf-8", "replace").split())[:_MAX_WORDS]


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of what arrived, read leniently: it is our own letter."""

    values: dict[str, list[str]] = field(default_factory=dict)
    content_type: str = "text/plain"

    def get(self, name: str, default: str = "") -> str:
        """Return a field's first value, unfolded."""
        return self.values.get(name.lower(), [default])[0]

    def get_all(self, name: str) -> list[str]:
        """Return all values of a field."""
        return self.values.get(name.lower(), [])

    def get_content_type(self) -> str:
        """Return type and subtype in lower case."""
        return self.content_type


def head(raw: bytes) -> Head:
    """Read the header block; any bytes are harmless."""
    message = BytesHeaderParser().parsebytes(split(raw)[0])
    values: dict[str, list[str]] = {}
    for name, value in message.items():
        values.setdefault(name.lower(), []).append(" ".join(str(value).split()))
    return Head(values, message.get_content_type())


def return_path_of(sighting: Sighting) -> str | None:
    """Return the path it came with: the envelope's, else the topmost Return-Path (RFC 5321 §4.4).

    "" is the null path, None: nothing shows it.
    """
    if sighting.return_path is not None:
        return sighting.return_path.lower()
    values = head(sighting.raw).get_all("Return-Path")
    return values[0].strip().removeprefix("<").removesuffix(">").lower() if values else None


def recipients_of(sighting: Sighting) -> set[str]:
    """Return every address it says it is for, as the finding of a token looks at them."""
    fields = head(sighting.raw)
    written = [value for name in _RECIPIENT_FIELDS for value in fields.get_all(name)]
    return {address.lower() for _, address in getaddresses(written)} | {
        address.lower() for address in sighting.recipients
    }
