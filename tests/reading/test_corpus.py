"""The sample letters: kinds and new text as a careful reader labelled them."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from mailbot.reading import schema
from mailbot.reading.whole import read
from mailbot.terms import Kind

CORPUS = Path(__file__).parent.parent / "golden" / "corpus"
CASES = sorted(CORPUS.glob("*.eml"))
KEYS = ["kind", "from", "reply_text", "job", "missing", "bounce"]


def label(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.with_suffix(".json").read_text())
    return loaded


def token_f1(one: str, other: str) -> float:
    left, right = (Counter(re.findall(r"\w+", text.casefold())) for text in (one, other))
    common = sum((left & right).values())
    return (
        2 * common / (sum(left.values()) + sum(right.values())) if common else float(left == right)
    )


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_new_text(path: Path, eol: bytes) -> None:
    raw = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", eol)
    expected = label(path)["reply_text"]

    new = read(raw).new_text

    if expected is None:
        assert new is None
    else:
        assert token_f1(new or "", expected) > 0.97


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_kind_and_author(path: Path) -> None:
    expected = label(path)
    got = schema.as_json(read(path.read_bytes()))

    assert got["kind"] == expected["kind"]
    assert got["from"]["address"] == expected["from"]["address"]
    assert list(got)[:6] == KEYS
    assert (got["job"] is not None) == (got["kind"] == Kind.SUBMISSION)
    assert json.dumps(got)


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_the_view_for_people_holds_the_new_text(path: Path) -> None:
    reading = read(path.read_bytes())
    view = schema.as_text(reading)

    assert reading.kind.value in view
    assert all(line in view for line in (reading.new_text or "").splitlines())
