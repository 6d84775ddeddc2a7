"""Bombs: what is made to explode in a parser stays within the limits, and harms no other mail."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from bombs import BOMBS, HEAD

from mailbot.reading import codec

HELPERS = Path(__file__).parents[1] / "helpers"
PLAIN = b"From: Ann <ann@acme.example>\r\nSubject: hello\r\n\r\nhow does this work?\r\n"
SECONDS = 6.0  # of the processor; the slowest takes one
MEGABYTES = 600  # of memory; reading a plain mail takes 100

# Each in a fork of the child, as in use, but for the clock that would end it.
MEASURED = f"""
import json, sys
sys.path.append({str(HELPERS)!r})
from resource import RUSAGE_CHILDREN, getrusage
import bombs
from mailbot.reading import child, rehearsal
from mailbot.reading.reader import PATIENT
rehearsal.rehearse()
def greedy(raw):
    return bytearray(child.MAX_MEMORY)
def measured(raw):
    before = getrusage(RUSAGE_CHILDREN)
    fork = child.Fork(child._serve)
    fork.hear()
    answer = fork.ask(raw, PATIENT)
    fork.end()
    after = getrusage(RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, after.ru_maxrss / 1024, answer.decode()
out = {{name: measured(made()) for name, made in bombs.BOMBS.items()}}
text = "Outcome: waste from 12% to 4% by June"
docx = bombs.mail(("application/x", "a.docx", bombs.docx(bombs.paragraph(text))))
page = bombs.one_page(bombs.stream(b"BT /F 9 Tf (" + text.encode() + b") Tj ET"))
out["a docx"], out["a pdf"] = measured(docx), measured(bombs.mail(("application/pdf", "a.pdf", page)))
child.read = greedy
out["greedy"] = measured(b"")
json.dump(out, sys.stdout)
"""


@dataclass(frozen=True)
class Measured:
    """What reading one mail took, and what came of it."""

    seconds: float
    megabytes: float  # the most of this one and those before it
    answer: str


@pytest.fixture(scope="module")
def read() -> dict[str, Measured]:
    done = subprocess.run(
        [sys.executable, "-c", MEASURED], capture_output=True, check=True, stdin=subprocess.DEVNULL
    )
    return {name: Measured(*found) for name, found in json.loads(done.stdout).items()}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_read_in_little_time_and_memory(read: dict[str, Measured], name: str) -> None:
    found = read[name]

    assert found.seconds < SECONDS
    assert found.megabytes < MEGABYTES
    assert found.answer[:1] in {"=", "!"}
    assert "root:" not in found.answer  # of /etc/passwd
    if found.answer.startswith("=") and BOMBS[name]().startswith(HEAD + b"Content-Type: multipart"):
        # what the person wrote beside it is read as ever
        facts = codec.load(found.answer[1:].encode()).facts
        assert facts is not None
        assert facts.title is not None
        assert facts.title.value == "Head Baker"


@pytest.mark.parametrize("name", ["a docx", "a pdf"])
def test_files_as_people_send_them_are_read(read: dict[str, Measured], name: str) -> None:
    """The same makers, without malice: else the tests above would pass for nothing."""
    facts = codec.load(read[name].answer[1:].encode()).facts

    assert facts is not None
    assert facts.outcomes


def test_one_that_takes_too_much_memory_says_so(read: dict[str, Measured]) -> None:
    assert read["greedy"].answer == "!reading it takes more memory than we give"
