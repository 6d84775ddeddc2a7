"""A letter that was passed on within another: its rows, its subject, whom it is from."""

from __future__ import annotations

from typing import Final

from mailbot.reading import headers, seams, subject
from mailbot.reading.seams import Seam
from mailbot.reading.sheet import Letter, Sheet
from mailbot.reading.tongues import words
from mailbot.terms import Forward, Line, Origin

_BEHALF: Final = tuple(words("behalf"))


def take(sheet: Sheet, seam: Seam) -> int:
    """Give the rows below the seam to the letter that was passed on; return where it ends."""
    rows = sheet.rows
    sheet.seam = seam
    sheet.cut(sheet.edge_above(seam.start), seam.end)
    place, end = seam.end, _end(sheet, seam)
    while place < end:
        inner = None if rows[place].blank else seams.seam_at(rows, place)
        if inner is not None and inner.kind is not seams.Kind.HALF and inner.end > place:
            sheet.cut(place, inner.end)
            place = inner.end
        else:
            sheet.origins[place] = None if seams.rule(rows[place]) else Origin.FORWARD
            place += 1
    return end


def _end(sheet: Sheet, seam: Seam) -> int:
    """Return where a forward with quote marks ends; one without goes on to the last row."""
    rows = sheet.rows
    below = sheet.next_shown(seam.end)
    above = next((row.depth for row in reversed(rows[: seam.start]) if not row.blank), 0)
    depth = min(above, rows[seam.start].depth)
    inner = max((row.depth for row in rows[seam.start : seam.end]), default=0)
    if max(inner, rows[below].depth if below is not None else 0) <= depth:
        return len(rows)
    end = sheet.run_end(seam.end) if below is not None else seam.end
    while end < len(rows) and not rows[end].blank:  # a tail that a client wrapped without a mark
        end += 1
    return end


def subject_lines(seam: Seam, letter: Letter) -> list[Line]:
    """Give the subject that was passed on, unless the mail's own repeats it."""
    bare = subject.prefixes(seam.subject)[1]
    return [Line(bare, Origin.FORWARD)] if bare and bare != letter.subject else []


def forward_of(sheet: Sheet, text: str) -> Forward | None:
    """Return who wrote what was passed on; `text` is what the forwarder wrote above it."""
    if sheet.seam is None:
        return None
    return Forward(headers.shown(sheet.seam.sender), speaks_for(text), as_attachment=False)


def speaks_for(text: str) -> bool:
    """Tell whether a forwarder's own words say that they act for the employer."""
    lowered = f" {' '.join(text.lower().split())} "
    return any(f" {phrase}" in lowered for phrase in _BEHALF)
