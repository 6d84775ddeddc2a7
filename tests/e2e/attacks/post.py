"""What is handed in, made of how it is written down: a mail as its author's program wrote it.

Every line of a mail ends in CR LF. What cannot be seen on paper is written `\\x00` (a byte) or
`\\u202e` (a character); what is said elsewhere stands in «»; «300 times x» is that often x.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from itertools import count
from typing import Final

import dkim  # type: ignore[import-untyped]  # dkimpy has no types

from e2e.attacks.correspondence import Said, Unclear
from keys import SELECTOR, key

_NUMBERS: Final = count(1)

_ESCAPE: Final = re.compile(rb"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})")
_NAME: Final = re.compile(r"«([^«»]+)»")
_TIMES: Final = re.compile(r"(\d+) times (.*)", re.DOTALL)
_FIELD: Final = re.compile(r"([!-9;-~]+):")
_FOLD: Final = re.compile(r"\n(?![ \t])")

Names = Callable[[str], str]  # what stands for a name; KeyError when nothing does


@dataclass(frozen=True, slots=True)
class Parcel:
    """A mail and its envelope."""

    raw: bytes
    return_path: str
    recipients: tuple[str, ...]


@dataclass
class _Way:
    """How a mail is sent: the clauses of its `>>>` line."""

    author: str
    to: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)  # recipients that To does not show
    signer: str = ""
    in_part: bool = False  # signed with l=: whatever is put below verifies as well
    return_path: str | None = None
    without: set[str] = field(default_factory=set)


def filled(text: str, names: Names) -> str:
    """Write out what stands in «»."""

    def value(match: re.Match[str]) -> str:
        times = _TIMES.fullmatch(match[1])
        return times[2] * int(times[1]) if times else names(match[1])

    return _NAME.sub(value, text)


def as_bytes(text: str) -> bytes:
    """Encode a text, with what cannot be seen."""
    return _ESCAPE.sub(
        lambda match: bytes.fromhex(match[1].decode()) if match[1] else _character(match[2]),
        text.encode(),
    )


def lines(text: str) -> bytes:
    """Encode whole lines."""
    return as_bytes(f"{text}\n".replace("\n", "\r\n")) if text else b""


def _character(digits: bytes) -> bytes:
    return chr(int(digits, 16)).encode("utf-8", "surrogatepass")


def mail(said: Said, names: Names, at: datetime, address: str) -> Parcel:
    """Make the mail that a `>>>` says."""
    way = _way(said, names)
    to = way.to or ([] if way.unseen else [address])
    head, body = parts(said)
    given = [filled(line, names) for line in _FOLD.split(head) if line]
    fields = [*given, *_usual(given, way, to or [address], at)]
    raw = lines("\n".join([*fields, "", filled(body, names)]))
    if way.signer:
        raw = _signed(raw, way)
    path = way.author if way.return_path is None else way.return_path
    return Parcel(raw, path, (*to, *way.unseen))


def _signed(raw: bytes, way: _Way) -> bytes:
    """Sign, as the attacker's own program does: it minds nothing."""
    signature = dkim.sign(
        raw,
        SELECTOR.encode(),
        way.signer.encode("idna"),
        key().encode(),
        canonicalize=(b"relaxed", b"relaxed"),
        length=way.in_part,
    )
    return bytes(signature) + raw


def _way(said: Said, names: Names) -> _Way:
    author, *clauses = [filled(clause, names) for clause in said.what.split(", ")]
    way = _Way(author)
    for clause in clauses:
        word, _, rest = clause.partition(" ")
        match word, rest:
            case "to", _:
                way.to.append(rest)
            case "unseen", _:
                way.unseen.append(rest.removeprefix("to "))
            case "signed", "":
                way.signer = author.rpartition("@")[2].lower()
            case "signed", "in part":
                way.signer, way.in_part = author.rpartition("@")[2].lower(), True
            case "signed", _:
                way.signer = rest.removeprefix("by ")
            case "return", _:
                way.return_path = rest.removeprefix("path ").removesuffix("<>")
            case "without", _:
                way.without.add(rest.lower())
            case _:
                raise Unclear(f"line {said.line}: how is that sent? {clause!r}")
    return way


def parts(said: Said) -> tuple[str, str]:
    """Return the fields that are given and the body, which an empty line parts."""
    if not said.text or said.text.startswith("\n"):
        return "", said.text.removeprefix("\n")
    head, _, body = said.text.partition("\n\n")
    if not _FIELD.match(head) and not _NAME.match(head):
        raise Unclear(f"line {said.line + 1}: header fields come first, or an empty line")
    return head, body


def _usual(given: list[str], way: _Way, to: list[str], at: datetime) -> list[str]:
    """Return the fields that every program writes and that are not given."""
    usual = {
        "From": way.author,
        "To": ", ".join(to),
        "Subject": "Hello",
        "Date": format_datetime(at),
        "Message-ID": f"<{next(_NUMBERS)}@mua.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    there = {match[1].lower() for line in given if (match := _FIELD.match(line))}
    if "content-type" in there:
        there.add("content-transfer-encoding")
    return [
        f"{name}: {value}"
        for name, value in usual.items()
        if name.lower() not in there | way.without
    ]
