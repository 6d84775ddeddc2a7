"""Attached files to rows: PDF, DOCX and plain text; the only importer of pypdf and python-docx.

Both libraries meet hostile bytes here and raise what they like, so whatever they throw makes the
file unread, never the mail; sizes, pages and the unpacked bytes of a DOCX are bounded first.
"""

from __future__ import annotations

import io
import logging
import math
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice, pairwise
from typing import Final

import docx
import pypdf
from docx.document import Document as Docx
from docx.table import Table, _Cell
from docx.text.hyperlink import Hyperlink
from docx.text.paragraph import Paragraph

from mailbot.reading import charset, html, lists, plain
from mailbot.reading.message import File
from mailbot.reading.rows import BLANK, Row
from mailbot.terms import Mark

# What they complain of is in the result: a file with no rows.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False

MAX_PAGES: Final = 30
MAX_CHARACTERS: Final = 200_000
MAX_UNPACKED: Final = 50_000_000  # bytes
MAX_LINKS: Final = 100
MAX_ROWS: Final = 2_000  # of a DOCX, or of one table in it
MAX_CELLS: Final = 20  # of one row
MAX_XML: Final = 8_000_000  # bytes of a DOCX without its pictures
MAX_OPERATIONS: Final = 150_000  # of PDF pages and the forms in them: some two seconds
PARAGRAPH: Final = 1.3  # usual gaps between a page's lines; a wider one parts paragraphs
USUAL: Final = 6  # one in so many of a page's gaps is a usual one
_MAX_STREAM: Final = 8_000_000  # bytes that one stream of a PDF unpacks to
_MAX_PARSED: Final = 400_000  # operands and operators of one stream
_MAX_FORMS: Final = 100  # drawn on a page, one within the other too

_DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class _Spent(Exception):  # noqa: N818 -- no fault: what has been read counts
    """There is no more time for this mail's files."""


@dataclass(slots=True)
class Allowance:
    """What all files of one mail may still cost; whoever waits behind it waits no longer."""

    operations: int = MAX_OPERATIONS
    xml: int = MAX_XML

    def step(self, *_: object) -> None:
        """Take one operation of a PDF off."""
        self.operations -= 1
        if self.operations < 0:
            raise _Spent


def rows(file: File, allowance: Allowance) -> list[Row] | None:
    """Return the text of a file; None when it is of a kind we do not read, or broken."""
    read = _reader(file, allowance)
    if read is None or not file.data:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return read(file)
    except Exception:  # noqa: BLE001 -- both libraries raise KeyError, RecursionError, struct.error …
        return None


def _reader(file: File, allowance: Allowance) -> Callable[[File], list[Row]] | None:
    kind, name = file.attachment.content_type, file.attachment.filename.lower()
    if kind == "application/pdf" or name.endswith(".pdf"):
        return partial(_pdf, allowance)
    if kind == _DOCX or name.endswith(".docx"):
        return partial(_docx, allowance)
    if kind == "text/html" or name.endswith((".htm", ".html")):
        return _html
    if kind in {"text/plain", "text/markdown"} or name.endswith((".txt", ".md")):
        return _text
    return None


def _text(file: File) -> list[Row]:
    text = charset.decode(file.data, file.charset)[:MAX_CHARACTERS]
    return plain.rows(text.replace("\r\n", "\n").replace("\r", "\n"))


def _html(file: File) -> list[Row]:
    return html.rows(charset.decode(file.data, file.charset)[: 2 * MAX_CHARACTERS])


def _pdf(allowance: Allowance, file: File) -> list[Row]:
    texts: list[str] = []
    links: dict[str, None] = {}
    with (
        pypdf.apply_configuration(
            zlib_maximum_output_length=_MAX_STREAM,
            lzw_maximum_output_length=_MAX_STREAM,
            run_length_maximum_output_length=_MAX_STREAM,
            stream_parsing_work_maximum_count=_MAX_PARSED,
            xform_maximum_invocations_per_extraction=_MAX_FORMS,
        ),
        suppress(_Spent),
    ):
        for page in pypdf.PdfReader(io.BytesIO(file.data)).pages[:MAX_PAGES]:
            texts.append(_text_of(page, allowance))
            links.update(dict.fromkeys(_targets(page)))
            if sum(map(len, texts)) > MAX_CHARACTERS:
                break
    text = "\n\n".join(texts)[:MAX_CHARACTERS]
    unseen = [url for url in list(links)[:MAX_LINKS] if url not in text]
    return [*plain.rows(text), *(Row(url, links=(url,)) for url in unseen)]


def _text_of(page: pypdf.PageObject, allowance: Allowance) -> str:
    """Return a page's text, with an empty line where more than a line's height parts two lines."""
    pieces: list[tuple[str, float]] = []

    def written(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        # the height on the page (ISO 32000-1 §8.3.3)
        pieces.append((text, inner[4] * outer[1] + inner[5] * outer[3] + outer[5]))

    text = page.extract_text(visitor_operand_before=allowance.step, visitor_text=written)
    spaced = _spaced(pieces)
    return spaced if spaced.split() == text.split() else text


def _spaced(pieces: Sequence[tuple[str, float]]) -> str:
    """Join the pieces of a page, each with its height, into lines and paragraphs."""
    lines: list[list[str]] = [[]]
    heights: list[float | None] = [None]
    for piece, height in pieces:
        for number, text in enumerate(piece.split("\n")):
            if number:
                lines.append([])
                heights.append(None)
            lines[-1].append(text)
            if text.strip() and heights[-1] is None:
                heights[-1] = height
    shown = [
        (text, height)
        for text, height in zip(map("".join, lines), heights, strict=True)
        if height is not None
    ]
    gaps = [round(above - below, 1) for (_, above), (_, below) in pairwise(shown)]
    common = [gap for gap, times in Counter(gaps).items() if gap > 0 and USUAL * times > len(gaps)]
    usual = min(common, default=math.inf)
    result = [shown[0][0]] if shown else []
    for (text, _), gap in zip(shown[1:], gaps, strict=True):
        result += ["", text] if gap > PARAGRAPH * usual else [text]
    return "\n".join(result)


def _targets(page: pypdf.PageObject) -> Iterator[str]:
    """Give the targets of a page's links (ISO 32000-1 §12.6.4.7)."""
    for annotation in page.annotations or ():
        action = annotation.get_object().get("/A")
        uri = action.get_object().get("/URI") if action else None
        if uri:
            yield str(uri)[:3000]


def _docx(allowance: Allowance, file: File) -> list[Row]:
    with zipfile.ZipFile(io.BytesIO(file.data)) as packed:
        sizes = [(info.filename, info.file_size) for info in packed.infolist()]
        if sum(size for _, size in sizes) > MAX_UNPACKED:
            return []
        allowance.xml -= sum(size for name, size in sizes if name.endswith((".xml", ".rels")))
        if allowance.xml < 0:
            return []
    result: list[Row] = []
    written = 0
    for block in _blocks(docx.Document(io.BytesIO(file.data))):
        for row in (_paragraph(block),) if isinstance(block, Paragraph) else _table(block):
            result.append(row)
            written += len(row.text)
            if written > MAX_CHARACTERS or len(result) > MAX_ROWS:
                return result
    return result


def _blocks(document: Docx) -> Iterator[Paragraph | Table]:
    yield from document.iter_inner_content()


def _paragraph(paragraph: Paragraph) -> Row:
    text = charset.clean(paragraph.text).strip()[: plain.MAX_LINE]
    if not text:
        return BLANK
    bullet, text = lists.bullet_of(" ".join(text.split()))
    style = (paragraph.style.name or "").lower() if paragraph.style else ""
    properties = paragraph._p.pPr  # noqa: SLF001 -- numbering has no public name in python-docx
    numbered = properties is not None and properties.numPr is not None
    runs = [run for run in paragraph.runs if run.text.strip()]
    if bullet or numbered or style.startswith("list"):
        mark = Mark.BULLET
    elif style.startswith(("heading", "title")) or (runs and all(run.bold for run in runs)):
        mark = Mark.HEADING
    else:
        mark = Mark.PLAIN
    links = [item.url for item in paragraph.iter_inner_content() if isinstance(item, Hyperlink)]
    return Row(text, mark, links=tuple(url for url in links if url), bullet=bullet)


def _table(table: Table) -> Iterator[Row]:
    for row in islice(table.rows, MAX_ROWS):
        # Not `row.cells`: it gives a merged cell once for each column it says it spans, and it may
        # say any number of them.
        own = (_Cell(cell, table) for cell in row._tr.tc_lst[:MAX_CELLS])  # noqa: SLF001 -- see above
        cells = [" ".join(charset.clean(cell.text).split()) for cell in own]
        filled = [cell for cell in dict.fromkeys(cells) if cell]
        if filled:
            yield Row("\t".join(filled)[: plain.MAX_LINE], Mark.CELL if filled[1:] else Mark.PLAIN)
    yield BLANK
