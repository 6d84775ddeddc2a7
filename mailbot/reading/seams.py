"""Where an older letter begins inside a new one: the lines that clients put between the two.

An attribution ("On …, Ann wrote:"), a header block (From / Sent / To / Subject), a rule such as
"-----Original Message-----" or "---------- Forwarded message". Each is told by its form first
(an address, a time, a colon at the end) and by the words of `tongues` second.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mailbot.reading.attributions import DASHES, EDGE, MAX_GLUED, WHEN, attribution_end
from mailbot.reading.rows import Hint, Row
from mailbot.reading.tongues import words

# Our letters carry this line; what clients do to dashes and spaces is forgiven.
MARKER: Final = "-- >8 -- Reply above, below or between these lines -- 8< --"
_MARKER: Final = re.compile(
    r"[-–—]{1,2}\s{0,2}>8\s{0,2}[-–—]{1,2}|[-–—]{1,2}\s{0,2}8<\s{0,2}[-–—]{1,2}"
)

MAX_HEADER_ROWS: Final = 30


class Kind(StrEnum):
    """What a seam says of the letter below it."""

    ATTRIBUTION = "attribution"  # a reply's: the quote follows
    OLDER = "older"  # a header block or a rule: answered or forwarded, the subject tells
    FORWARD = "forward"  # it says so itself
    MARKER = "marker"  # it is one of ours


@dataclass(frozen=True, slots=True)
class Seam:
    """Rows `start` to `end` (exclusive) stand between the new letter and the older one."""

    kind: Kind
    start: int
    end: int
    sender: str = ""  # the From value of a header block
    subject: str = ""


_TOLD: Final = re.compile(r"[-_=*—–─\s]{3,60}([^-_=*—–─]{3,60})[-_=*—–─]{3,30}\s{0,5}(?=\S)")
_RULE: Final = re.compile(r"[-_=*~#—–─━·.\s]{5,}")


def _labels() -> dict[str, str]:
    fields = ("sender", "sent", "to", "copy", "subject")
    return {word: field for field in fields for word in words(field)}


_LABELS: Final = _labels()
_LABELLED: Final = re.compile(
    r"[*_\s]{0,4}([^\s:：*_][^:：\t*]{0,28}?)\s{0,3}(?:[*_]{0,2}\s{0,2}[:：][*_]{0,2}|\t[:：]?)\s{0,20}(.{0,2000})$"
)
_INLINE_LABEL: Final = re.compile(
    r"(?<![^\W\d_])("
    + "|".join(re.escape(w) for w in sorted(_LABELS, key=len, reverse=True))
    + r")\s{0,2}[:：]",
    re.IGNORECASE,
)
_ORIGINAL: Final = words("original")
_FORWARDED: Final = words("forwarded")
_BEGINS: Final = words("begins")


def marker(row: Row) -> bool:
    """Tell whether a row is our marker line."""
    return len(row.text) < 200 and _MARKER.search(row.shown) is not None


def rule(row: Row) -> bool:
    """Tell whether a row is only a drawn line."""
    return _RULE.fullmatch(row.shown) is not None


def seam_at(rows: Sequence[Row], start: int) -> Seam | None:
    """Return the seam that begins at row `start`, if any; looks at a bounded number of rows."""
    row = rows[start]
    if row.blank:
        return None
    if marker(row):
        return Seam(Kind.MARKER, start, start + 1)
    together = _run_together(row.shown)
    if together is not None:
        kind, found = together
        return Seam(kind, start, start + 1, found["sender"], found.get("subject", ""))
    spoken = _spoken(row)
    if spoken is not None:
        block = _block_below(rows, start + 1, told=True)
        if block is not None:
            return Seam(spoken, start, block.end, block.sender, block.subject)
        return Seam(spoken, start, start + 1)
    told = row.hint is Hint.QUOTE_BELOW
    block = _block_below(rows, start, told=told)
    if block is not None:
        return block
    if told:
        return Seam(Kind.OLDER, start, start)
    end = attribution_end(rows, start)
    return None if end is None else Seam(Kind.ATTRIBUTION, start, end)


def _spoken(row: Row) -> Kind | None:
    """Read a rule with words in it: "-----Original Message-----"."""
    if len(row.text) > 150:
        return None
    shown = row.shown
    bare = shown.strip(EDGE).lower()
    if bare in _BEGINS or (bare in _FORWARDED and DASHES.match(shown)):
        return Kind.FORWARD
    if not DASHES.match(shown):
        return None
    if bare in _ORIGINAL:
        return Kind.OLDER
    if any(bare.startswith(f"{phrase} ") for phrase in _FORWARDED) and WHEN.search(bare):
        return Kind.FORWARD  # Notes: "----- Forwarded by Ann/ACME on 11.05.2026 10:03 -----"
    return None


def _run_together(shown: str) -> tuple[Kind, dict[str, str]] | None:
    """Read a rule with words and the header block behind it on one line (Yahoo, Samsung)."""
    if len(shown) > MAX_GLUED or not DASHES.match(shown):
        return None
    told = _TOLD.match(shown)
    if told is None:
        return None
    bare = told[1].strip(EDGE).lower()
    known = bare in _FORWARDED or bare in _ORIGINAL or bare in _BEGINS
    found = _one_line(shown[told.end() :][:2000], least=2) if known else {}
    if not _is_block(found, True):
        return None
    return (Kind.OLDER if bare in _ORIGINAL else Kind.FORWARD), found


def _block_below(rows: Sequence[Row], start: int, *, told: bool) -> Seam | None:
    for place in range(start, min(start + 4, len(rows))):
        if not rows[place].blank:
            return _header_block(rows, place, told=told)
    return None


def _header_block(rows: Sequence[Row], start: int, *, told: bool) -> Seam | None:
    """Read From / Sent / To / Subject lines; `told` when a rule above announced them."""
    found = _one_line(rows[start].text)
    if _is_block(found, told):
        return Seam(Kind.OLDER, start, start + 1, found["sender"], found.get("subject", ""))
    found = {}
    place, end, last = start, start, ""
    while place < len(rows) and place < start + MAX_HEADER_ROWS:
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
        elif last in {"to", "copy", "sent", "subject"} and _continues(row, last):
            pass
        else:
            break
        place += 1
        end = place
    return (
        Seam(Kind.OLDER, start, end, found["sender"], found.get("subject", ""))
        if _is_block(found, told)
        else None
    )


def _is_block(found: dict[str, str], told: bool) -> bool:
    """Tell a letter's header from a job's "From: January 2027 / To: March 2027"."""
    others = len(found.keys() & {"sent", "to", "subject"})
    if "sender" not in found or not others:
        return False
    addressed = any("@" in found.get(name, "") for name in ("sender", "to"))
    dated = WHEN.search(found.get("sent", "")) is not None
    return told or (others >= 2 and (addressed or dated)) or (addressed and dated)


def _field(row: Row) -> tuple[str, str] | None:
    found = _LABELLED.match(row.text)
    if found is None:
        return None
    name = _LABELS.get(found[1].strip().lower())
    return None if name is None else (name, found[2].strip())


def _continues(row: Row, last: str) -> bool:
    """Tell whether a row goes on with a long To or Subject."""
    if last in {"to", "copy"}:
        return "@" in row.text or row.text.rstrip().endswith((";", ",", ">"))
    return row.text.startswith("  ")


def _one_line(text: str, least: int = 3) -> dict[str, str]:
    """Read a header block that a client ran together into one line; empty when it is none."""
    if len(text) > 2000 or _INLINE_LABEL.match(text.lstrip("*_ ")) is None:
        return {}
    matches = list(_INLINE_LABEL.finditer(text))
    if len(matches) < least:
        return {}
    found: dict[str, str] = {}
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for match, stop in zip(matches, ends, strict=True):
        found.setdefault(_LABELS[match[1].lower()], text[match.end() : stop].strip())
    return found
