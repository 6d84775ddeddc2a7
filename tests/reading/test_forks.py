"""Who reads a mail: a fork of its own, or one that it shares with others for a while."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from mailbot.reading import forks
from mailbot.reading.reader import SLOW

GOLDEN = Path(__file__).parent.parent / "golden"
TEXT = b"From: ann@acme.example\r\n\r\nwe seek a baker\r\n"
LETTER = (
    b'Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\n'
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nwe seek a baker\r\n--x\r\n"
    b"Content-Type:\r\n text/html; charset=utf-8\r\n\r\n<p>we seek a baker\r\n--x--\r\n"
)
FILE = b"Content-Type: application/pdf\r\n\r\n%PDF\r\n"

# A fork that answers how many mails it has had, what it has open, or nothing more.
SCRIPT = """
import os, signal, sys
from mailbot.reading import child
had = []
def answer(raw):
    had.append(raw)
    if b"break" in raw: os.abort()
    while b"last" in raw: pass
    if b"open" in raw:
        told = ("/proc/self/fd/" + name for name in os.listdir("/proc/self/fd"))
        return " ".join(sorted(os.readlink(one) for one in told if os.path.exists(one))).encode()
    return str(len(had)).encode()
child._answer = answer
child._limit = lambda: ()
forks = child.Forks(child._serve)
print([forks.read(raw, 1) for raw in {mails!r}])
"""


def answers(*mails: bytes) -> Sequence[bytes]:
    """What forks answer to mails, one after the other."""
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(mails=mails)],
        stdin=subprocess.PIPE,
        capture_output=True,
        text=True,
        check=True,
    )
    said: list[bytes] = ast.literal_eval(ended.stdout)
    return said


def test_what_has_something_attached_is_read_by_a_process_of_its_own() -> None:
    """What it changes in the reader, were it to take it over, no other mail meets."""
    assert answers(TEXT, FILE, FILE, TEXT, FILE) == [b"1", b"1", b"1", b"2", b"1"]


def test_small_mails_of_text_share_one_for_a_while() -> None:
    said = answers(*[TEXT] * (forks.TOGETHER + 2))

    assert [int(one) for one in said] == [*range(1, forks.TOGETHER + 1), 1, 2]


@pytest.mark.parametrize("raw", [TEXT, LETTER, LETTER.upper(), b"", b"\0\xff"])
def test_text_alone_goes_together(raw: bytes) -> None:
    assert forks.goes_together(raw)


@pytest.mark.parametrize(
    "raw",
    [
        FILE,
        FILE.lower(),
        TEXT + b"x" * 70_000,
        b"Content-Type: text/plain;\r\n name=a.pdf\r\n\r\n",
        b'Content-Type: text/plain; NAME*0*="a.pdf"\r\n\r\n',
        b"Content-Disposition: attachment; filename=a.docx\r\n\r\n",
        b"Content-Disposition: attachment; filename*=utf-8''a.docx\r\n\r\n",
        b"Content-Type : message/rfc822\r\n\r\n",
        b"Content-Type:\r\n\tmultipart/signed; boundary=x\r\n\r\n",
        b"Content-Type: text/calendar\r\n\r\n",
        b"Content-Type: text/htmlx\r\n\r\n",
        b"Content-Type:\r\n\r\n",
        LETTER + b"Content-Type: application/ms-tnef\r\n\r\n",
    ],
)
def test_all_else_goes_alone(raw: bytes) -> None:
    assert not forks.goes_together(raw)


def test_no_file_is_opened_where_mails_go_together() -> None:
    """The parsers of files have written in C what no mail may meet that shares its process."""
    script = f"""
import pathlib
from unittest.mock import patch
from mailbot.reading.forks import goes_together
from mailbot.reading.whole import read
from mailbot.terms import Unreadable
def opened(*_):
    raise SystemExit(f"a file is opened: {{path}}")
seen = 0
with patch("pypdf.PdfReader", opened), patch("docx.Document", opened), patch("zipfile.ZipFile", opened):
    for path in pathlib.Path({str(GOLDEN)!r}).rglob("*.eml"):
        raw = path.read_bytes()
        if goes_together(raw) and b"base64" in raw:
            seen += 1
            try:
                read(raw)
            except Unreadable:
                pass
print(seen)
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 10


def test_whoever_reads_a_mail_has_its_two_pipes_and_nothing_else() -> None:
    """No way to where the next mail comes, nor to another fork."""
    for said in answers(TEXT, FILE + b"open", TEXT + b"open")[1:]:
        heard, told, *others = sorted(said.decode().split(), reverse=True)
        assert heard.startswith("pipe:")
        assert told.startswith("pipe:")
        assert len(set(others)) == 1  # standard error


def test_a_mail_whose_reading_dies_says_nothing_and_the_next_is_read() -> None:
    """As a parser in C may die of it: of a fault of memory."""
    assert answers(TEXT, b"break", TEXT, TEXT) == [b"1", b"", b"1", b"2"]
    assert answers(TEXT, FILE + b"break", TEXT, TEXT) == [b"1", b"", b"2", b"3"]


def test_a_mail_that_takes_too_much_of_the_processor_is_slow_and_the_next_is_read() -> None:
    assert answers(TEXT, b"last", TEXT) == [b"1", SLOW, b"1"]
    assert answers(FILE + b"last", TEXT) == [SLOW, b"1"]
