"""Attached files become lines with their marks; what cannot be read is only attached."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from mailbot.reading import documents
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

    rows = documents.rows(file("job.docx", packed.getvalue())) or []

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

    assert documents.rows(file("job.docx", packed.getvalue())) == []


def test_a_docx_of_nothing_but_markup_is_not_read() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", b"0" * (documents.MAX_XML + 1))

    assert documents.rows(file("job.docx", packed.getvalue())) == []


def test_a_cell_that_says_it_spans_a_thousand_million_columns_is_one() -> None:
    made = docx.Document()
    table = made.add_table(rows=1, cols=1)
    table.cell(0, 0).text = "Pay: 60k"
    table.cell(0, 0)._tc.grid_span = 999_999_999
    packed = io.BytesIO()
    made.save(packed)

    rows = documents.rows(file("job.docx", packed.getvalue())) or []

    assert [row.text for row in rows if row.text] == ["Pay: 60k"]


def test_text_files_are_read() -> None:
    rows = documents.rows(file("job.txt", "Pay: €60k\r\n".encode("cp1252"), "text/plain")) or []

    assert [row.text for row in rows if row.text] == ["Pay: €60k"]


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.mov", "a.zip", ""])
def test_garbage_is_no_text(name: str) -> None:
    assert documents.rows(file(name, b"%PDF-1.7 PK\x03\x04 garbage")) is None
