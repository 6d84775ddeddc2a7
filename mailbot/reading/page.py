"""The page that the HTML walk writes on: text runs become rows, table rows become cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from mailbot.reading import charset, lists
from mailbot.reading.rows import Hint, Row
from mailbot.terms import Mark

MAX_ROWS: Final = 20_000
MAX_LINE: Final = 10_000  # characters
MAX_LABEL: Final = 80  # characters of a first cell that is a label
MAX_CELLS: Final = 12

_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Style:
    """What an element hands down to the text in it."""

    bold: bool = False
    heading: bool = False
    pre: bool = False
    link: str = ""
    colour: str = ""
    backed: bool = False  # has a background of its own somewhere above
    depth: int = 0
    hint: Hint = Hint.NONE
    bullet: bool = False  # Word's bullet, written as text
    ordered: bool = False  # in a numbered list


@dataclass(slots=True)
class _Current:
    """The line being written."""

    pieces: list[str] = field(default_factory=list)
    bullet: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    first: Style = field(default_factory=Style)
    colours: set[str] = field(default_factory=set)
    bold: bool = True
    forced: bool = False  # an empty line that is meant
    marker: str | None = None  # of a list item that begins here


@dataclass(slots=True)
class _TableRow:
    cells: list[list[Row]] = field(default_factory=list)
    nested: bool = False


class Page:
    """Collects rows; the walk calls it in document order."""

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._sinks: list[list[Row]] = [self._rows]  # the innermost open cell is last
        self._tables: list[_TableRow] = []
        self._counters: list[int] = []
        self._line = _Current()

    def text(self, text: str, style: Style) -> None:
        """Write a run of text."""
        if style.pre and "\n" in text:
            for number, piece in enumerate(text.replace("\r\n", "\n").split("\n")):
                if number:
                    self.newline(style)
                self._run(piece, style)
            return
        if not style.bullet and "\xa0" in text and not text.strip():
            self._line.forced = True  # nothing else in it: as high as a line of words
        self._run(_BLANKS.sub(" ", text), style)

    def image(self, alternative: str, style: Style) -> None:
        """Write a picture: nothing, unless it is a link."""
        if style.link:
            self._run(alternative[:200] or " ", style)

    def newline(self, style: Style) -> None:
        """End the line, as <br> does; an empty one stays as an empty line."""
        if not self._line.pieces and not self._line.bullet and self._line.marker is None:
            self._line.first = style
            self._line.forced = True
        self._flush()

    def enter(self, tag: str, style: Style, *, spaced: bool, first: int = 1) -> None:
        """Begin a block; `first` is the number of a list's first item."""
        self._flush()
        if spaced and tag not in {"ul", "ol"}:
            self._space(style)
        if tag in {"ul", "ol"}:
            self._counters.append(first - 1)
        elif tag == "li":
            if self._counters:
                self._counters[-1] += 1
            number = self._counters[-1] if self._counters else 0
            self._line.marker = f"{number}." if style.ordered else "-"
        elif tag == "table":
            for table in self._tables:
                table.nested = True
        elif tag == "tr":
            self._tables.append(_TableRow())
        elif tag in {"td", "th"} and self._tables:
            self._tables[-1].cells.append([])
            self._sinks.append(self._tables[-1].cells[-1])

    def leave(self, tag: str, *, spaced: bool) -> None:
        """End a block."""
        if tag == "p" and self._line.pieces and not "".join(self._line.pieces).strip():
            self._line.forced = True  # <p>&nbsp;</p>
        self._flush()
        if tag in {"ul", "ol"} and self._counters:
            self._counters.pop()
        elif tag in {"td", "th"} and len(self._sinks) > 1:
            self._sinks.pop()
        elif tag == "tr" and self._tables:
            self._sinks[-1].extend(_table_rows(self._tables.pop()))
        if spaced:
            self._space(self._line.first)

    def finish(self) -> list[Row]:
        """Return all rows; blank ones never follow each other."""
        self._flush()
        rows = self._rows
        kept = [row for i, row in enumerate(rows) if not row.blank or (i and not rows[i - 1].blank)]
        return kept[:MAX_ROWS]

    def _run(self, text: str, style: Style) -> None:
        if not text:
            return
        line = self._line
        if style.bullet:
            line.bullet.append(text)
            return
        visible = text.strip() != ""
        if visible or style.link:
            if not line.pieces or not "".join(line.pieces[-1:]).strip():
                line.first = style if not line.links and not line.colours else line.first
            if style.link:
                line.links[style.link] = line.links.get(style.link, "") + text
        if visible:
            line.bold = line.bold and style.bold
            line.colours.add(style.colour)
        line.pieces.append(text)

    def _space(self, style: Style) -> None:
        sink = self._sinks[-1]
        if sink and not sink[-1].blank:
            sink.append(Row("", Mark.BLANK, sink[-1].depth if not style.depth else style.depth))

    def _flush(self) -> None:
        line, self._line = self._line, _Current()
        joined = charset.clean("".join(line.pieces))
        text = joined.strip() if line.first.pre else _BLANKS.sub(" ", joined).strip()
        if not text and not line.links:
            if line.forced:
                self._sinks[-1].append(Row("", Mark.BLANK, line.first.depth))
            elif line.marker is not None or line.bullet:
                self._line.marker = line.marker or "-"  # <li><p>text: the text is still to come
            return
        self._sinks[-1].append(_row(line, text[:MAX_LINE]))


def _row(line: _Current, text: str) -> Row:
    style = line.first
    bullet = line.marker or "".join(line.bullet).strip()[:9]
    if not bullet:
        bullet, text = lists.bullet_of(text)
    text, mark = lists.emphasis(text)
    if bullet:
        mark = Mark.BULLET
    elif style.heading or (line.bold and len(text) <= 150):
        mark = Mark.HEADING
    colour = next(iter(line.colours)) if len(line.colours) == 1 else ""
    return Row(
        text, mark, style.depth, tuple(line.links), bullet, colour, style.hint, _anchors(line)
    )


def _anchors(line: _Current) -> tuple[str, ...]:
    """Give the text of each link as it stands in the row's text."""
    return tuple(_BLANKS.sub(" ", charset.clean(shown)).strip() for shown in line.links.values())


def _table_rows(table: _TableRow) -> list[Row]:
    """Give the rows of one <tr>: "Label<TAB>value", or the cells one after the other.

    A layout's row holds one cell, or cells that are pages of their own; further lines of a
    value, broken by <br>, begin with a tab.
    """
    filled = [[row for row in cell if not row.blank] for cell in table.cells]
    columns = [cell for cell in filled if cell]
    label = columns[0] if columns else []
    if (
        table.nested
        or not 2 <= len(columns) <= MAX_CELLS
        or len(label) > 3
        or sum(len(row.text) for row in label) > MAX_LABEL
    ):
        return [row for cell in table.cells for row in [*cell, *_gap(cell)]]
    height = max(len(cell) for cell in columns)
    rows = []
    for number in range(height):
        line = [cell[number] if number < len(cell) else None for cell in columns]
        shown = next(row for row in line if row is not None)
        text = "\t".join(row.text if row else "" for row in line).rstrip("\t")
        links = tuple(link for row in line if row for link in row.links)
        anchors = tuple(anchor for row in line if row for anchor in row.anchors)
        rows.append(
            replace(shown, text=text, mark=Mark.CELL, links=links, bullet="", anchors=anchors)
        )
    return rows


def _gap(cell: list[Row]) -> list[Row]:
    return (
        [Row("", Mark.BLANK, cell[-1].depth)]
        if cell and len(cell) > 1 and not cell[-1].blank
        else []
    )
