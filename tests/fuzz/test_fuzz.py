"""The share of a campaign that every test run has, always the same mails; and the campaign itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz import promises
from fuzz.campaign import smallest
from fuzz.finds import Broken
from fuzz.letters import letter, letters
from mailbot.reading.reader import Reader

TESTS = Path(__file__).parents[1]

same_each_time = settings(
    derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@settings(same_each_time, max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_as_promised(raw: bytes) -> None:
    promises.keep(raw)


@settings(same_each_time, max_examples=80)
@given(letters)
def test_mails_that_nobody_wrote_are_read_as_promised(raw: bytes) -> None:
    promises.keep(raw)


@pytest.fixture
def elsewhere() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.close()


def test_another_process_reads_the_same(elsewhere: Reader) -> None:
    for number in range(12):
        promises.keep(letter(Random(number)), elsewhere)


def test_whatever_the_reader_throws_is_a_find(monkeypatch: pytest.MonkeyPatch) -> None:
    def thrown(_: bytes) -> None:
        raise LookupError

    monkeypatch.setattr(promises, "read", thrown)

    with pytest.raises(Broken, match="LookupError"):
        promises.keep(b"")


@pytest.mark.parametrize(
    ("fact", "changed", "name"),
    [
        ("title", {"value": "Astronaut"}, "title does not stand in the mail"),
        ("title", {"value": "Head \u202eBaker"}, "title holds what nobody sees"),
        ("pay", {"min": 9.0, "max": 1.0}, "no sum of pay"),
        ("video", {"url": "https://youtu.be/dQw4w9WgXcQ"}, "a youtube link is not canonical"),
    ],
)
def test_a_wrong_fact_is_a_find(
    monkeypatch: pytest.MonkeyPatch, fact: str, changed: dict[str, object], name: str
) -> None:
    raw = (
        b"Subject: A job\n\nTitle: Head Baker\nOrganization: Moss Bakery\nPay: 50,000 EUR a year\n"
        b"Video: https://youtu.be/dQw4w9WgXcQ\n"
    )
    reading = promises.keep(raw)
    assert reading is not None
    found = getattr(reading.facts, fact)
    target = found if "value" in changed else found.value
    for field, value in changed.items():
        object.__setattr__(target, field, value)
    monkeypatch.setattr(promises, "read", lambda _: reading)

    with pytest.raises(Broken, match=name):
        promises.keep(raw)


def test_a_find_is_made_small() -> None:
    raw = b"From: a@b.example\r\n" * 40 + b"boom" + b"\r\nmore" * 40

    assert smallest(raw, lambda tried: "boom" * (b"boom" in tried)) == b"boom"
    assert smallest(raw, lambda _: "") == raw


def test_a_campaign_says_what_it_saw(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "fuzz.campaign", "hypothesis", "--minutes", "0.02"]
    command += ["--target", "from"]
    ended = subprocess.run(
        [*command, "--seed", "1", "--finds", tmp_path / "finds"],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "inputs in 0.02 minutes (seed 1;" in ended.stdout
    assert "; 0 finds" in ended.stdout
    assert not (tmp_path / "finds").exists()
