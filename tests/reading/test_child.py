"""The limited child: what it answers, what it survives, what it is refused."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.reading import child, codec, read
from mailbot.reading.child import Reader, ReaderBroken
from mailbot.terms import Unreadable

CORPUS = Path(__file__).parent.parent / "golden" / "corpus"
PLAIN = b"From: Ann <ann@acme.example>\r\nSubject: hello\r\n\r\nhow does this work?\r\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.close()


@pytest.mark.parametrize(
    "name", ["gmail-labelled-complete", "pdf-attachment-holds-job", "docx-attachment-no-video"]
)
def test_the_child_reads_as_the_function_does(reader: Reader, name: str) -> None:
    raw = (CORPUS / f"{name}.eml").read_bytes()

    assert reader.read(raw) == read(raw)


def test_an_unreadable_mail_says_why_and_harms_nobody(reader: Reader) -> None:
    with pytest.raises(Unreadable, match="header"):
        reader.read(b"X: " + b"y" * 100_000 + b"\r\n\r\n")

    assert reader.read(PLAIN) == read(PLAIN)


def test_threads_share_a_reader(reader: Reader) -> None:
    answers: list[object] = []
    threads = [
        threading.Thread(target=lambda: answers.append(reader.read(PLAIN))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [read(PLAIN)] * 4


def test_over_time_is_unreadable_and_the_next_mail_is_read() -> None:
    reader = Reader(seconds=0.0)
    with pytest.raises(Unreadable, match="longer"):
        reader.read(PLAIN)
    reader._seconds = 10.0

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


def test_a_child_that_dies_between_two_mails_is_replaced() -> None:
    reader = Reader()
    reader.read(PLAIN)
    assert reader._child is not None
    reader._child.kill()
    reader._child.wait()

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


def test_a_mail_that_kills_the_child_is_unreadable_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = Reader()
    exchange = child._exchange

    def deadly(process: subprocess.Popen[bytes], raw: bytes, until: float) -> bytes:
        process.kill()
        return exchange(process, raw, until)

    monkeypatch.setattr(child, "_exchange", deadly)
    with pytest.raises(Unreadable, match="broke"):
        reader.read(PLAIN)
    monkeypatch.undo()

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


def test_a_child_that_does_not_start_is_no_mails_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """As amid an upgrade, when the code on the disk is not whole: the mail is tried again later."""
    reader = Reader()
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ReaderBroken):
        reader.read(PLAIN)
    monkeypatch.undo()

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


REFUSED = {
    "network": "import socket; socket.socket()",
    "processes": "import subprocess; subprocess.Popen(['/bin/true'])",
    "shell": "import os; os.system('true')",
    "fork": "import os; os.fork()",
    "writing": "open('/tmp/mailbot-child-test', 'w')",
    "low-level writing": "import os; os.open('/tmp/mailbot-child-test', os.O_CREAT | os.O_WRONLY)",
    "deleting": "import os; os.remove('/tmp/mailbot-child-test')",
    "memory": "bytearray(2 * 1024 ** 3)",
}


@pytest.mark.parametrize("code", REFUSED.values(), ids=REFUSED.keys())
def test_what_the_child_may_not(code: str) -> None:
    script = f"""
from mailbot.reading import child
child._warm_up()
child._limit()
try:
    {code}
except (PermissionError, MemoryError):
    print("refused")
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    assert done.stdout == "refused\n", done.stderr


def test_the_child_inherits_no_environment() -> None:
    process = child._start()
    environment = Path(f"/proc/{process.pid}/environ").read_bytes()
    process.kill()
    process.communicate()

    assert environment == b""


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.eml")), ids=lambda p: p.stem)
def test_a_reading_survives_its_json(path: Path) -> None:
    reading = read(path.read_bytes())

    assert codec.load(codec.dump(reading)) == reading
