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

from mailbot.reading import header_blocks
from mailbot.reading.attributions import (
    DASHES,
    EDGE,
    MAX_GLUED,
    WHEN,
    attributed_to,
    attribution_end,
)
from mailbot.reading.header_blocks import Block
from mailbot.reading.rows import Hint, Row
from mailbot.reading.tongues import words

# Our letters carry this line; what clients do to dashes and spaces is forgiven.
MARKER: Final = "-- >8 -- Reply above, below or between these lines -- 8< --"
_MARKER: Final = re.compile(
    r"[-–—]{1,2}\s{0,2}>8\s{0,2}[-–—]{1,2}|[-–—]{1,2}\s{0,2}8<\s{0,2}[-–—]{1,2}"
)


class Kind(StrEnum):
    """What a seam says of the letter below it."""

    ATTRIBUTION = "attribution"  # a reply's: the quote follows
    OLDER = "older"  # a header block or a rule: answered or forwarded, the subject tells
    FORWARD = "forward"  # it says so itself
    MARKER = "marker"  # it is one of ours
    HALF = "half"  # a header of only a From, or a Date and a To: of a letter that is answered


@dataclass(frozen=True, slots=True)
class Seam:
    """Rows `start` to `end` (exclusive) stand between the new letter and the older one."""

    kind: Kind
    start: int
    end: int
    sender: str = ""  # the older letter's From, or whom an attribution names
    subject: str = ""


_TOLD: Final = re.compile(r"[-_=*—–─\s]{3,60}([^-_=*—–─]{3,60})[-_=*—–─]{3,30}\s{0,5}(?=\S)")
_RULE: Final = re.compile(r"[-_=*~#—–─━·.\s]{5,}")
_SHORT_RULE: Final = re.compile(r"[-_=*~#—–─]{2,4}")
_INNER_RULE: Final = re.compile(r"\s-{2,5}\s")  # "Preposlaná správa --- Forwarded Message"

_ORIGINAL: Final = words("original")
_ORIGINAL_BY: Final = tuple(words("original_by"))
_FORWARDED: Final = words("forwarded")
_FORWARDED_BY: Final = tuple(f"{phrase} " for phrase in _FORWARDED)
_BEGINS: Final = words("begins")


def marker(row: Row) -> bool:
    """Tell whether a row is our marker line."""
    return len(row.text) < 200 and _MARKER.search(row.shown) is not None


def rule(row: Row) -> bool:
    """Tell whether a row is only a drawn line."""
    return _RULE.fullmatch(row.shown) is not None


def edge(row: Row) -> bool:
    """Tell whether a row may stand right above a seam: blank, or a drawn line of any length."""
    return row.blank or rule(row) or _SHORT_RULE.fullmatch(row.shown) is not None


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
        return Seam(kind, start, start + 1, found.get("sender", ""), found.get("subject", ""))
    spoken = _spoken(row)
    if spoken is not None:
        block = _block_below(rows, start + 1, told=True)
        return Seam(spoken, start, start + 1) if block is None else _seam(spoken, start, block)
    told = row.hint is Hint.QUOTE_BELOW
    block = _block_below(rows, start, told=told)
    if block is not None:
        return _seam(Kind.OLDER if block.sender or told else Kind.HALF, start, block)
    if told:
        return Seam(Kind.OLDER, start, start)
    end = attribution_end(rows, start)
    if end is not None:
        return Seam(Kind.ATTRIBUTION, start, end, attributed_to(rows[start:end]))
    sender = header_blocks.lone_sender(row)
    return Seam(Kind.HALF, start, start + 1, sender) if sender else None


def _seam(kind: Kind, start: int, block: Block) -> Seam:
    return Seam(kind, start, block.end, block.sender, block.subject)


def _bare(text: str) -> str:
    """Take a rule's dashes off; the dot that lower() leaves on a Turkish İ goes too."""
    return text.strip(EDGE).lower().replace("i\u0307", "i")


def _spoken(row: Row) -> Kind | None:
    """Read a rule with words in it: "-----Original Message-----"."""
    if len(row.text) > 150:
        return None
    shown = row.shown
    bare = _bare(shown)
    dashed = DASHES.match(shown) is not None
    said = {bare, *(_bare(piece) for piece in _INNER_RULE.split(bare))}
    if bare in _BEGINS or (dashed and said & _FORWARDED):
        return Kind.FORWARD
    if bare.startswith(_ORIGINAL_BY) or (dashed and said & _ORIGINAL):
        return Kind.OLDER
    if dashed and bare.startswith(_FORWARDED_BY) and WHEN.search(bare):
        return Kind.FORWARD  # Notes: "----- Forwarded by Ann/ACME on 11.05.2026 10:03 -----"
    return None


def _run_together(shown: str) -> tuple[Kind, dict[str, str]] | None:
    """Read a rule with words and the header block behind it on one line (Yahoo, Samsung)."""
    if len(shown) > MAX_GLUED or not DASHES.match(shown):
        return None
    told = _TOLD.match(shown)
    if told is None:
        return None
    bare = _bare(told[1])
    known = bare in _FORWARDED or bare in _ORIGINAL or bare in _BEGINS
    found = header_blocks.inline(shown[told.end() :][:2000], least=2) if known else {}
    if not header_blocks.is_block(found, told=True):
        return None
    return (Kind.OLDER if bare in _ORIGINAL else Kind.FORWARD), found


def _block_below(rows: Sequence[Row], start: int, *, told: bool) -> Block | None:
    for place in range(start, min(start + 4, len(rows))):
        if not rows[place].blank:
            return header_blocks.block_at(rows, place, told=told)
    return None
