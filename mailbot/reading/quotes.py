"""Whose words are whose: a letter's rows parted into new text, signature, forward and quote.

Losing what a person wrote is worse than leaking a quote: whatever is not plainly older, or
plainly a signature, is new. What is cut is kept beside it, for people only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from mailbot.reading import attributions, forwards, interleaved, seams, signature
from mailbot.reading.forwards import speaks_for
from mailbot.reading.rows import Hint, Row
from mailbot.reading.seams import MARKER, Kind, Seam
from mailbot.reading.sheet import Letter, Sheet
from mailbot.reading.tongues import words
from mailbot.terms import Forward, Line, Mark, Origin

__all__ = ["MARKER", "Letter", "Parted", "part", "speaks_for"]

_BANNERS: Final = tuple(words("banner"))
_EXTERNAL: Final = re.compile(
    r"\W{0,6}(?:external(?: sender| e?mail| message)?|extern(?:e|er|al)?|externo|esterno|外部)"
    r"\W{0,8}",
    re.IGNORECASE,
)


_MOST_BELOW: Final = 200  # new lines of which the quoted line above is kept


@dataclass(frozen=True, slots=True)
class Parted:
    """The body's lines with their origins, in order; and what was cut."""

    lines: tuple[Line, ...]
    new_text: str
    cut_text: str
    forward: Forward | None
    typed_below: tuple[tuple[str, str], ...] = ()  # each with the quoted line right above it


def part(rows: Sequence[Row], letter: Letter) -> Parted:
    """Part the rows of one letter."""
    rows = attributions.unglued(rows)
    sheet = Sheet(rows, letter, [Origin.BODY] * len(rows))
    _cut_banners(sheet)
    older = _cut_quotes(sheet)
    if older is not None:
        _settle_older(sheet, older)
    _ask(sheet)
    _sign(sheet)
    return _parted(sheet)


def _cut_banners(sheet: Sheet) -> None:
    """Cut what a gateway wrote above (or, some, below) the person's words."""
    shown = [place for place, row in enumerate(sheet.rows) if not row.blank]
    for place in [*shown[:6], *shown[-3:]]:
        text = sheet.rows[place].text
        if _EXTERNAL.fullmatch(text) or any(phrase in text[:600].lower() for phrase in _BANNERS):
            sheet.origins[place] = None


def _cut_quotes(sheet: Sheet, place: int = 0) -> Seam | None:
    """Cut attributions and rows with quote marks; return the seam of what has none, if any."""
    rows = sheet.rows
    written = False  # something new stands above
    quoted = max((at for at, row in enumerate(rows, 1) if row.depth), default=0)
    while place < len(rows):
        row = rows[place]
        if row.blank and not row.depth:
            place += 1
            continue
        seam = None if row.blank else seams.seam_at(rows, place)
        inside = row.depth > 0 and sheet.letter.is_reply  # of the letter that is answered
        if seam is not None and seam.kind is Kind.FORWARD and not inside:
            return seam
        if (
            seam is not None
            and seam.kind is Kind.HALF
            and not (written and _answers_half(sheet, seam, quoted))
        ):
            seam = None
        if row.depth and (seam is None or seam.kind is Kind.ATTRIBUTION or sheet.letter.is_reply):
            end = sheet.run_end(place)
            if written and seam is not None and seam.kind is Kind.OLDER and seam.end >= end:
                return seam  # only the header has quote marks (Orange, La Poste)
            if _really_quoted(sheet, place, end, seam):
                sheet.cut(place, end)
            place = end
            continue
        if seam is None:
            written = written or sheet.origins[place] is not None
            place += 1
            continue
        if seam.kind is not Kind.ATTRIBUTION:
            return seam
        below = sheet.next_shown(seam.end)
        if below is not None and rows[below].depth > row.depth:
            sheet.cut(place, seam.end)
            if sheet.letter.is_forward:
                return replace(seam, kind=Kind.FORWARD)
            place = sheet.run_end(below)
            sheet.cut(below, place)
        elif sheet.letter.is_forward and seam.sender:
            return replace(seam, kind=Kind.FORWARD)
        elif _ends_the_new(sheet, seam, written=written):
            return seam
        else:  # it only looks like an attribution
            written = True
            place = seam.end
    return None


def _ends_the_new(sheet: Sheet, seam: Seam, *, written: bool) -> bool:
    """Tell whether all below an attribution without quote marks is the older letter."""
    addressed = any("@" in sheet.rows[place].text for place in range(seam.start, seam.end))
    hinted = sheet.rows[seam.start].hint is Hint.ATTRIBUTION
    return sheet.letter.is_reply or hinted or (written and addressed)


def _answers_half(sheet: Sheet, seam: Seam, quoted: int) -> bool:
    """Tell whether half a header, a paragraph of its own, heads the letter that is answered.

    Only a From does so if something quoted follows: rows up to `quoted` are.
    """
    rows, author = sheet.rows, sheet.letter.author
    if not sheet.letter.is_reply or (author is not None and author.address in seam.sender):
        return False
    alone = rows[seam.start - 1].blank and (seam.end == len(rows) or rows[seam.end].blank)
    return alone and (not seam.sender or quoted > seam.end)


def _really_quoted(sheet: Sheet, start: int, end: int, seam: Seam | None) -> bool:
    """Tell a quotation from ">" typed as a bullet and from a writer's own indented block."""
    if sheet.letter.is_reply or seam is not None:
        return True
    return any(
        seams.marker(row) or row.hint in {Hint.ATTRIBUTION, Hint.QUOTE_BELOW} or row.depth > 1
        for row in sheet.rows[start:end]
    )


def _settle_older(sheet: Sheet, seam: Seam) -> None:
    """Decide what the letter below a seam without quote marks is: forwarded or answered."""
    letter = sheet.letter
    ours = any(seams.marker(row) for row in sheet.rows[seam.end :])
    if seam.kind is Kind.FORWARD or (
        seam.kind is Kind.OLDER and (letter.is_forward or not (letter.is_reply or ours))
    ):
        below = _cut_quotes(sheet, forwards.take(sheet, seam))
        if below is not None:
            sheet.cut(below.start, len(sheet.rows))
        return
    sheet.cut(sheet.edge_above(seam.start), len(sheet.rows))
    _keep_answers(sheet, seam)


def _keep_answers(sheet: Sheet, seam: Seam) -> None:
    """Keep answers written into an older letter without quote marks (Outlook's habit)."""
    above = " ".join(row.text for row in sheet.rows[: seam.start] if not row.blank)
    for place, question in interleaved.answers(sheet.rows, seam.end, above).items():
        if not sheet.rows[place].depth:  # what has quote marks is somebody else's all the same
            sheet.origins[place] = Origin.BODY
            sheet.asked[place] = question


def _ask(sheet: Sheet) -> None:
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


def _sign(sheet: Sheet) -> None:
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


def _parted(sheet: Sheet) -> Parted:
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
            lines += forwards.subject_lines(sheet.seam, sheet.letter)
        asked = sheet.asked.get(place, "")
        line = Line(row.text, origin, _mark(sheet, row, asked), row.links, asked, row.anchors)
        if row.blank and lines and lines[-1].mark is Mark.BLANK:
            continue
        lines.append(line)
        if origin is Origin.BODY and not (row.blank and new[-1:] == [""]):
            new.append(_as_typed(row))
        elif origin is Origin.SIGNATURE:
            cut.append(row.shown)
    text = "\n".join(new).strip()
    return Parted(
        tuple(lines),
        text,
        "\n".join(cut).strip(),
        forwards.forward_of(sheet, text),
        tuple(islice(_typed_below(sheet), _MOST_BELOW)),
    )


def _typed_below(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Give each new line that stands below a quoted one, with that; be it quoted without marks."""
    above = ""
    for row, origin in zip(sheet.rows, sheet.origins, strict=True):
        if row.blank:
            continue
        if origin is None:
            above = row.shown
        elif origin is Origin.BODY and above:
            yield _as_typed(row), above


def _as_typed(row: Row) -> str:
    typed = row.written or row.text
    return f"{row.bullet} {typed}" if row.bullet and not row.written else typed


def _mark(sheet: Sheet, row: Row, asked: str) -> Mark:
    """Tell a bullet: ">" that is no quotation was typed as one, an answer's number is none."""
    if asked and row.bullet[-2:-1].isdigit():
        return Mark.PLAIN
    return (
        Mark.BULLET
        if row.depth == 1 and row.mark is Mark.PLAIN and sheet.seam is None
        else row.mark
    )
