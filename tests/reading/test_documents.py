"""Attached files become lines with their marks; what cannot be read is only attached."""

from __future__ import annotations

import io
import zipfile

import docx
import pypdf
import pytest
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from mailbot.reading import documents
from mailbot.reading.documents import Allowance
from mailbot.reading.message import File
from mailbot.terms import Attachment, Mark


def file(name: str, data: bytes, kind: str = "application/octet-stream") -> File:
    return File(Attachment(kind, name, len(data)), data)


def test_a_docx_keeps_headings_bullets_and_tables() -> None:
    made = docx.Document()
    made.add_heading("Head Baker", 1)
    made.add_paragraph("Waste under 4%", style="List Bullet")
    made.add_paragraph("• 12 shops")
    made.add_paragraph().add_run("Pay").bold = True
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Place", "Pittsburgh"
    packed = io.BytesIO()
    made.save(packed)

    rows = documents.rows(file("job.docx", packed.getvalue()), Allowance()) or []

    assert [(row.mark, row.text) for row in rows if row.text] == [
        (Mark.HEADING, "Head Baker"),
        (Mark.BULLET, "Waste under 4%"),
        (Mark.BULLET, "12 shops"),
        (Mark.HEADING, "Pay"),
        (Mark.CELL, "Place\tPittsburgh"),
    ]


def test_a_docx_that_unpacks_too_far_is_not_unpacked() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"0" * (documents.MAX_UNPACKED + 1))

    assert documents.rows(file("job.docx", packed.getvalue()), Allowance()) == []


def test_a_docx_of_nothing_but_markup_is_not_read() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"0" * (documents.MAX_XML + 1))

    assert documents.rows(file("job.docx", packed.getvalue()), Allowance()) == []


def test_a_cell_that_says_it_spans_a_thousand_million_columns_is_one() -> None:
    made = docx.Document()
    table = made.add_table(rows=1, cols=1)
    table.cell(0, 0).text = "Pay: 60k"
    table.cell(0, 0)._tc.grid_span = 999_999_999
    packed = io.BytesIO()
    made.save(packed)

    rows = documents.rows(file("job.docx", packed.getvalue()), Allowance()) or []

    assert [row.text for row in rows if row.text] == ["Pay: 60k"]


def test_text_files_are_read() -> None:
    rows = (
        documents.rows(file("job.txt", "Pay: €60k\r\n".encode("cp1252"), "text/plain"), Allowance())
        or []
    )

    assert [row.text for row in rows if row.text] == ["Pay: €60k"]


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.mov", "a.zip", ""])
def test_garbage_is_no_text(name: str) -> None:
    assert documents.rows(file(name, b"%PDF-1.7 PK\x03\x04 garbage"), Allowance()) is None


TEXT = b"BT /F1 12 Tf 50 700 Td (Head Baker) Tj ET\n"
FONT = DictionaryObject({
    NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
    NameObject("/BaseFont"): NameObject("/Helvetica"),
})  # fmt: skip


def pdf(content: bytes, pages: int) -> bytes:
    """Make a PDF whose pages all draw the same."""
    writer = pypdf.PdfWriter()
    drawn = DecodedStreamObject()
    drawn.set_data(content)
    shared = writer._add_object(drawn)
    for _ in range(pages):
        page = writer.add_blank_page(600, 800)
        page[NameObject("/Contents")] = shared
        fonts = DictionaryObject({NameObject("/F1"): FONT})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


@pytest.mark.parametrize(("leading", "gap"), [(15, 30), (14, 22), (30, 45)])
def test_a_paragraph_of_a_pdf_ends_where_its_lines_stand_further_apart(
    leading: int, gap: int
) -> None:
    lines = [
        "3. every parcel on our list is out of the door on the day it comes in",
        "and none of them comes back to us",
        "Salary 30,000 a year, full time, with five weeks of holiday and a bike",
        "that the shop pays for",
        "Apply by 27 November to jobs@parcels.example with a short letter please",
        "and no photo",
    ]
    drawn, height = b"", 780
    for number, line in enumerate(lines):
        height -= gap if number % 2 == 0 else leading
        drawn += f"BT /F1 11 Tf 1 0 0 1 60 {height} Tm ({line}) Tj ET\n".encode()

    rows = documents.rows(file("job.pdf", pdf(drawn, 1)), Allowance()) or []

    assert [row.text.split()[0] for row in rows if row.text] == ["every", "Salary", "Apply"]


def test_the_files_of_a_mail_share_what_they_may_cost() -> None:
    """A PDF of few bytes can draw for minutes; what was read of it by then counts."""
    allowance = Allowance(operations=60)
    honest, greedy = file("a.pdf", pdf(TEXT, 1)), file("b.pdf", pdf(TEXT * 5, 30))

    first = documents.rows(honest, allowance) or []
    second = documents.rows(greedy, allowance) or []
    third = documents.rows(honest, allowance) or []

    assert [row.text for row in first] == ["Head Baker"]
    assert 0 < len(second) <= 12
    assert not any(row.text for row in third)


def test_markup_of_several_docx_is_counted_together() -> None:
    made = docx.Document()
    made.add_paragraph("Head Baker")
    packed = io.BytesIO()
    made.save(packed)
    with zipfile.ZipFile(packed) as parts:
        size = sum(one.file_size for one in parts.infolist())
    allowance = Allowance(xml=2 * size)

    read = [documents.rows(file("a.docx", packed.getvalue()), allowance) for _ in range(3)]

    assert [bool(rows) for rows in read] == [True, True, False]
