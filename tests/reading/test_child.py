"""The limited child: what it answers, what it survives, what it is refused."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.reading import codec
from mailbot.reading import reader as parent
from mailbot.reading.reader import Reader, ReaderBroken, TooSlow
from mailbot.reading.whole import read
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


def test_over_time_is_unreadable_and_the_next_mail_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = Reader()
    monkeypatch.setattr(parent, "SECONDS", 0.0)
    with pytest.raises(Unreadable, match="longer"):
        reader.read(PLAIN)
    monkeypatch.undo()

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
    exchange = parent._exchange

    def deadly(process: subprocess.Popen[bytes], raw: bytes, processor: int, until: float) -> bytes:
        process.kill()
        return exchange(process, raw, processor, until)

    monkeypatch.setattr(parent, "_exchange", deadly)
    with pytest.raises(Unreadable, match="broke"):
        reader.read(PLAIN)
    monkeypatch.undo()

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


def test_a_child_that_does_not_start_is_no_mails_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """As amid an upgrade, when the code on the disk is not whole: the mail is tried again later."""
    reader = Reader()
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ReaderBroken, match="without a word"):
        reader.read(PLAIN)
    monkeypatch.undo()

    assert reader.read(PLAIN) == read(PLAIN)
    reader.close()


@pytest.mark.parametrize(
    ("broken", "why"),
    [("raise ImportError('no parser')", "no parser"), ("import nowhere", "'nowhere'")],
)
def test_why_a_child_does_not_start_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, why: str
) -> None:
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{broken}"\n')
    python.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(python))

    with pytest.raises(ReaderBroken, match=f"does not start: .*Error: .*{why}"):
        Reader().read(PLAIN)


def test_why_the_trial_fails_is_told() -> None:
    script = """
from mailbot.reading import child
def broken(raw): raise RuntimeError("no such table")
child.read = broken
child.main()
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=False, timeout=60
    )

    assert ended.returncode == 1
    assert ended.stderr.decode().endswith("RuntimeError: no such table\n")


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


def test_the_child_inherits_nothing() -> None:
    """No environment, and no file but its two pipes: no database, no connection, no log."""
    process = parent._start()
    assert process.stdout is not None
    os.set_blocking(process.stdout.fileno(), True)
    process.stdout.read(1)  # it has begun
    environment = Path(f"/proc/{process.pid}/environ").read_bytes()
    command = Path(f"/proc/{process.pid}/cmdline").read_bytes()
    files = {fd.name: str(fd.readlink()) for fd in Path(f"/proc/{process.pid}/fd").iterdir()}
    process.kill()
    process.communicate()

    assert environment == b""
    assert b"mailbot.toml" not in command
    assert sorted(files) == ["0", "1", "2"]
    assert files["2"] == os.devnull


def test_what_is_slow_is_told_from_what_is_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    monkeypatch.setattr(parent, "_exchange", lambda *_: parent.SLOW)

    with pytest.raises(TooSlow, match="3 s"):
        reader.read(PLAIN, parent.QUICK)
    reader.close()


def test_nobody_is_left_when_a_mail_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    reader.read(PLAIN)
    assert reader._child is not None
    group = reader._child.pid
    os.killpg(group, signal.SIGSTOP)  # with the fork that reads small mails
    monkeypatch.setattr(parent, "SECONDS", 0.2)
    with pytest.raises(Unreadable, match="longer"):
        reader.read(PLAIN)

    until = time.monotonic() + 10
    while _at_work(group) and time.monotonic() < until:
        time.sleep(0.01)  # who is killed is not gone at once
    assert _at_work(group) == []
    reader.close()


def _at_work(group: int) -> list[str]:
    """The processes of a group; who is dead and waits for its parent to notice is none."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            state, _parent, of = stat.read_text().rpartition(")")[2].split()[:3]
            if int(of) == group and state not in "ZX":
                found.append(stat.parent.name)
    return found


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.eml")), ids=lambda p: p.stem)
def test_a_reading_survives_its_json(path: Path) -> None:
    reading = read(path.read_bytes())

    assert codec.load(codec.dump(reading)) == reading
