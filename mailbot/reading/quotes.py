"""Whose words are whose: a letter's rows parted into new text, signature, forward and quote.

Losing what a person wrote is worse than leaking a quote: whatever is not plainly older, or
plainly a signature, is new. What is cut is kept beside it, for people only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from mailbot.reading import attributions, headers, interleaved, seams, signature, subject
from mailbot.reading.rows import Hint, Row
from mailbot.reading.seams import MARKER, Kind, Seam
from mailbot.reading.tongues import words
from mailbot.terms import Author, Forward, Line, Mark, Origin

__all__ = ["MARKER", "Letter", "Parted", "part", "speaks_for"]

_BANNERS: Final = tuple(words("banner"))
_EXTERNAL: Final = re.compile(
    r"\W{0,6}(?:external(?: sender| e?mail| message)?|extern(?:e|er|al)?|externo|esterno|外部)"
    r"\W{0,8}",
    re.IGNORECASE,
)
_BEHALF: Final = tuple(words("behalf"))


@dataclass(frozen=True, slots=True)
class Letter:
    """What the header says that helps to tell the parts of the body."""

    is_reply: bool  # answers another mail, by its headers or its subject
    is_forward: bool  # the subject says so first: "Fwd: Re: …"
    author: Author | None = None
    subject: str = ""  # without prefixes


@dataclass(frozen=True, slots=True)
class Parted:
    """The body's lines with their origins, in order; and what was cut."""

    lines: tuple[Line, ...]
    new_text: str
    cut_text: str
    forward: Forward | None


@dataclass(slots=True)
class _Sheet:
    """The rows with what has been found of each; None is cut."""

    rows: Sequence[Row]
    letter: Letter
    origins: list[Origin | None]
    asked: dict[int, str] = field(default_factory=dict)
    seam: Seam | None = None  # of the forward


def part(rows: Sequence[Row], letter: Letter) -> Parted:
    """Part the rows of one letter."""
    rows = attributions.unglued(rows)
    sheet = _Sheet(rows, letter, [Origin.BODY] * len(rows))
    _cut_banners(sheet)
    older = _cut_quotes(sheet)
    if older is not None:
        _settle_older(sheet, older)
    _ask(sheet)
    _sign(sheet)
    return _parted(sheet)


def _cut_banners(sheet: _Sheet) -> None:
    """Cut what a gateway wrote above (or, some, below) the person's words."""
    shown = [place for place, row in enumerate(sheet.rows) if not row.blank]
    for place in [*shown[:6], *shown[-3:]]:
        text = sheet.rows[place].text
        if _EXTERNAL.fullmatch(text) or any(phrase in text[:600].lower() for phrase in _BANNERS):
            sheet.origins[place] = None


def _cut_quotes(sheet: _Sheet) -> Seam | None:
    """Cut attributions and rows with quote marks; return the seam of what has none, if any."""
    rows, place = sheet.rows, 0
    written = False  # something new stands above
    while place < len(rows):
        row = rows[place]
        if row.blank and not row.depth:
            place += 1
            continue
        seam = None if row.blank else seams.seam_at(rows, place)
        if seam is not None and seam.kind is Kind.FORWARD:
            return seam
        if row.depth and (seam is None or seam.kind is Kind.ATTRIBUTION or sheet.letter.is_reply):
            end = _run_end(rows, place)
            if _really_quoted(sheet, place, end, seam):
                _cut(sheet, place, end)
            place = end
            continue
        if seam is None:
            written = written or sheet.origins[place] is not None
            place += 1
            continue
        if seam.kind is not Kind.ATTRIBUTION:
            return seam
        below = _next_shown(rows, seam.end)
        if below is not None and rows[below].depth > row.depth:
            _cut(sheet, place, seam.end)
            if sheet.letter.is_forward and not sheet.letter.is_reply:
                return replace(seam, kind=Kind.FORWARD)
            place = _run_end(rows, below)
            _cut(sheet, below, place)
        elif _ends_the_new(sheet, seam, written=written):
            return seam
        else:  # it only looks like an attribution
            written = True
            place = seam.end
    return None


def _ends_the_new(sheet: _Sheet, seam: Seam, *, written: bool) -> bool:
    """Tell whether all below an attribution without quote marks is the older letter."""
    addressed = any("@" in sheet.rows[place].text for place in range(seam.start, seam.end))
    hinted = sheet.rows[seam.start].hint is Hint.ATTRIBUTION
    return sheet.letter.is_reply or hinted or (written and addressed)


def _really_quoted(sheet: _Sheet, start: int, end: int, seam: Seam | None) -> bool:
    """Tell a quotation from ">" typed as a bullet and from a writer's own indented block."""
    if sheet.letter.is_reply or seam is not None:
        return True
    return any(
        seams.marker(row) or row.hint in {Hint.ATTRIBUTION, Hint.QUOTE_BELOW} or row.depth > 1
        for row in sheet.rows[start:end]
    )


def _settle_older(sheet: _Sheet, seam: Seam) -> None:
    """Decide what the letter below a seam without quote marks is: forwarded or answered."""
    letter = sheet.letter
    ours = any(seams.marker(row) for row in sheet.rows[seam.end :])
    if seam.kind is Kind.FORWARD or (
        seam.kind is Kind.OLDER and (letter.is_forward or not (letter.is_reply or ours))
    ):
        sheet.seam = seam
        _take_forward(sheet, seam)
        return
    start = seam.start
    while start and (sheet.rows[start - 1].blank or seams.rule(sheet.rows[start - 1])):
        start -= 1
    _cut(sheet, start, len(sheet.rows))
    _keep_answers(sheet, seam)


def _take_forward(sheet: _Sheet, seam: Seam) -> None:
    rows = sheet.rows
    start = seam.start
    while start and (rows[start - 1].blank or seams.rule(rows[start - 1])):
        start -= 1
    _cut(sheet, start, seam.end)
    place, end = seam.end, _forward_end(rows, seam)
    while place < end:
        inner = None if rows[place].blank else seams.seam_at(rows, place)
        if inner is not None and inner.end > place:
            _cut(sheet, place, inner.end)
            place = inner.end
        else:
            sheet.origins[place] = None if seams.rule(rows[place]) else Origin.FORWARD
            place += 1


def _forward_end(rows: Sequence[Row], seam: Seam) -> int:
    """Return where a forward with quote marks ends; one without goes on to the last row."""
    below = _next_shown(rows, seam.end)
    depth = rows[seam.start].depth
    inner = max((row.depth for row in rows[seam.start : seam.end]), default=0)
    if max(inner, rows[below].depth if below is not None else 0) <= depth:
        return len(rows)
    end = _run_end(rows, seam.end) if below is not None else seam.end
    while end < len(rows) and not rows[end].blank:  # a tail that a client wrapped without a mark
        end += 1
    return end


def _keep_answers(sheet: _Sheet, seam: Seam) -> None:
    """Keep answers written into an older letter without quote marks (Outlook's habit)."""
    above = " ".join(row.text for row in sheet.rows[: seam.start] if not row.blank)
    for place, question in interleaved.answers(sheet.rows, seam.end, above).items():
        sheet.origins[place] = Origin.BODY
        sheet.asked[place] = question


def _ask(sheet: _Sheet) -> None:
    """Note above each answer the quoted question it stands under."""
    question = ""
    quoted: list[Row] = []
    for place, row in enumerate(sheet.rows):
        if sheet.origins[place] is None and row.depth:
            quoted.append(row)
        elif sheet.origins[place] is Origin.BODY and not row.blank:
            if quoted:
                question, quoted = interleaved.question_in(quoted), []
            if question:
                sheet.asked.setdefault(place, question)
    if not sheet.asked and sheet.letter.is_reply:
        shown = [place for place, row in enumerate(sheet.rows) if not row.blank]
        new = [place for place in shown if sheet.origins[place] is Origin.BODY]
        older = [place for place in shown if sheet.origins[place] is None]
        sheet.asked.update(interleaved.by_number(sheet.rows, new, older))


def _sign(sheet: _Sheet) -> None:
    """Set signatures apart: at the end of the first and of the last run of new text."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place in range(len(sheet.rows) + 1):
        ours = place < len(sheet.rows) and sheet.origins[place] is Origin.BODY
        if ours and start is None:
            start = place
        elif not ours and start is not None:
            if any(not row.blank for row in sheet.rows[start:place]):
                runs.append((start, place))
            start = None
    for first, last in {*runs[:1], *runs[-1:]}:
        rows = sheet.rows[first:last]
        for place in signature.found(rows, sheet.letter.author, whole=len(runs) == 1):
            sheet.origins[first + place] = Origin.SIGNATURE
    for first, last in runs[1:-1]:
        for place in range(first, last):
            if sheet.rows[place].hint is Hint.SIGNATURE:
                sheet.origins[place] = Origin.SIGNATURE


def _parted(sheet: _Sheet) -> Parted:
    lines: list[Line] = []
    new: list[str] = []
    cut: list[str] = []
    titled = False
    for place, row in enumerate(sheet.rows):
        origin = sheet.origins[place]
        if origin is None:
            cut.append(f"{'>' * row.depth} {row.shown}" if row.depth else row.shown)
            if lines and lines[-1].mark is not Mark.BLANK:
                lines.append(Line("", lines[-1].origin, Mark.BLANK))
            if new and new[-1]:
                new.append("")
            continue
        if origin is Origin.FORWARD and sheet.seam is not None and not titled:
            titled = True
            lines += _forwarded_subject(sheet.seam, sheet.letter)
        asked = sheet.asked.get(place, "")
        line = Line(row.text, origin, _mark(sheet, row, asked), row.links, asked, row.anchors)
        if row.blank and lines and lines[-1].mark is Mark.BLANK:
            continue
        lines.append(line)
        if origin is Origin.BODY:
            new.append(row.shown)
        elif origin is Origin.SIGNATURE:
            cut.append(row.shown)
    text = "\n".join(new).strip()
    return Parted(tuple(lines), text, "\n".join(cut).strip(), _forward(sheet, text))


def _forwarded_subject(seam: Seam, letter: Letter) -> list[Line]:
    """Give the subject that was passed on, unless the mail's own repeats it."""
    bare = subject.prefixes(seam.subject)[1]
    return [Line(bare, Origin.FORWARD)] if bare and bare != letter.subject else []


def _mark(sheet: _Sheet, row: Row, asked: str) -> Mark:
    """Tell a bullet: ">" that is no quotation was typed as one, an answer's number is none."""
    if asked and row.bullet[-2:-1].isdigit():
        return Mark.PLAIN
    return (
        Mark.BULLET
        if row.depth == 1 and row.mark is Mark.PLAIN and sheet.seam is None
        else row.mark
    )


def _forward(sheet: _Sheet, text: str) -> Forward | None:
    if sheet.seam is None:
        return None
    return Forward(headers.shown(sheet.seam.sender), speaks_for(text), as_attachment=False)


def speaks_for(text: str) -> bool:
    """Tell whether a forwarder's own words say that they act for the employer."""
    lowered = f" {' '.join(text.lower().split())} "
    return any(f" {phrase}" in lowered for phrase in _BEHALF)


def _cut(sheet: _Sheet, start: int, end: int) -> None:
    for place in range(start, end):
        sheet.origins[place] = None


def _run_end(rows: Sequence[Row], start: int) -> int:
    """Return where a run of quoted rows ends, blank ones inside it included."""
    end = place = start
    while place < len(rows) and (rows[place].depth or rows[place].blank):
        place += 1
        if rows[place - 1].depth:
            end = place
    return end


def _next_shown(rows: Sequence[Row], start: int) -> int | None:
    for place in range(start, min(start + 4, len(rows))):
        if not rows[place].blank:
            return place
    return None
