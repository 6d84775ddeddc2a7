"""The header of an older letter as clients print it into a new one: From / Sent / To / Subject.

Line for line, or run together into one; known by its labels, proved by an address or a date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.attributions import WHEN
from mailbot.reading.rows import Row
from mailbot.reading.tongues import words

MAX_ROWS: Final = 30
_MAX_INLINE: Final = 2_000  # characters

_FIELDS: Final = ("sender", "sent", "to", "copy", "subject")
_LABELS: Final = {word: field for field in _FIELDS for word in words(field)}
_LABELLED: Final = re.compile(
    r"[*_\s]{0,4}([^\s:：*_][^:：\t*]{0,28}?)\s{0,3}(?:[*_]{0,2}\s{0,2}[:：][*_]{0,2}|\t[:：]?)\s{0,20}(.{0,2000})$"
)
_INLINE_LABEL: Final = compiled(
    r"(?<![^\W\d_])("
    + "|".join(re.escape(w) for w in sorted(_LABELS, key=len, reverse=True))
    + r")\s{0,2}[:：]",
    re.IGNORECASE,
)
# "Message du 11/05/26 10:03", without a colon
_SENT: Final = re.compile(
    rf"(?:{'|'.join(map(re.escape, sorted(words('sent'), key=len, reverse=True)))})"
    r"\s{1,3}(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,60})$",
    re.IGNORECASE,
)
_HOUR: Final = re.compile(r"\d{1,2}[:.h]\d{2}")
# "<ann@example.org>", "ann@example.org]": the rest of a mailbox that did not fit on its line
_MAILBOX_REST: Final = re.compile(
    r"[<\[(]?(?:mailto:)?[^\s<>\[\]]{1,200}@[^\s<>\[\]]{1,200}[>\])]{0,2}"
)
_MAILBOX: Final = re.compile(r"[^@<>\[\]]{0,80}[<\[]?[^\s<>\[\]@]{1,64}@[^\s<>\[\]@]{1,255}[>\]]?")


@dataclass(frozen=True, slots=True)
class Block:
    """Rows up to `end` (exclusive) are the header of an older letter."""

    end: int
    sender: str = ""
    subject: str = ""


def block_at(rows: Sequence[Row], start: int, *, told: bool) -> Block | None:
    """Read the block that begins at row `start`; `told` when a rule above announced it."""
    found = inline(rows[start].text)
    if is_block(found, told=told):
        return Block(start + 1, found.get("sender", ""), found.get("subject", ""))
    found = {}
    place, end, last = start, start, ""
    while place < len(rows) and place < start + MAX_ROWS:
        row = rows[place]
        if row.blank:
            following = rows[place + 1] if place + 1 < len(rows) else None
            if len(found) > 3 or following is None or _field(following) is None or not found:
                break
            place += 1
            continue
        field = _field(row)
        if field is not None:
            last = field[0]
            found.setdefault(*field)
        elif last == "sender" and _completes(found[last], row.text):
            gap = "" if found[last].endswith((":", "<", "[")) else " "
            found[last] = f"{found[last]}{gap}{row.text.strip()}"
        elif not (last in {"to", "copy", "sent", "subject"} and _continues(row, last)):
            break
        place += 1
        end = place
    if not is_block(found, told=told):
        return None
    return Block(end, found.get("sender", ""), found.get("subject", ""))


def lone_sender(row: Row) -> str:
    """Return the mailbox of a row that is only "From: ann@example.org", else ""."""
    field = _field(row)
    if field is None or field[0] != "sender" or _MAILBOX.fullmatch(field[1]) is None:
        return ""
    return field[1]


def is_block(found: dict[str, str], *, told: bool) -> bool:
    """Tell a letter's header from a job's "From: January 2027 / To: March 2027"."""
    others = len(found.keys() & {"sent", "to", "subject"})
    dated = WHEN.search(found.get("sent", "")) is not None
    if "sender" not in found:
        timed = dated and _HOUR.search(found["sent"]) is not None
        return timed and "@" in found.get("to", "")
    if not others:
        return False
    addressed = any("@" in found.get(name, "") for name in ("sender", "to"))
    return told or (others >= 2 and (addressed or dated)) or (addressed and dated)


def inline(text: str, least: int = 3) -> dict[str, str]:
    """Read a block that a client ran together into one line; empty when it is none."""
    if len(text) > _MAX_INLINE or _INLINE_LABEL.match(text.lstrip("*_ ")) is None:
        return {}
    matches = list(_INLINE_LABEL.finditer(text))
    if len(matches) < least:
        return {}
    found: dict[str, str] = {}
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for match, stop in zip(matches, ends, strict=True):
        found.setdefault(_LABELS[match[1].lower()], text[match.end() : stop].strip())
    return found


def _field(row: Row) -> tuple[str, str] | None:
    said = _SENT.match(row.text)
    if said is not None:
        return "sent", said[1]
    found = _LABELLED.match(row.text)
    if found is None:
        return None
    name = _LABELS.get(found[1].strip().lower())
    return None if name is None else (name, found[2].strip())


def _completes(value: str, text: str) -> bool:
    """Tell whether a row is the address that belongs to the name of the From line above it."""
    open_ended = "@" not in value or value.endswith((":", "<", "["))
    return open_ended and _MAILBOX_REST.fullmatch(text.strip()) is not None


def _continues(row: Row, last: str) -> bool:
    """Tell whether a row goes on with a long To or Subject."""
    if last in {"to", "copy"}:
        return "@" in row.text or row.text.rstrip().endswith((";", ",", ">"))
    return row.text.startswith("  ")
