"""Mails that a campaign found (`make fuzz`, `golden/finds`): each once broke what is promised."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import pytest

from fuzz.promises import keep
from mailbot.reading import schema

FINDS: Final = sorted((Path(__file__).parents[1] / "golden" / "finds").glob("*.eml"))


def part_of(whole: dict[str, Any], like: dict[str, Any]) -> dict[str, Any]:
    """Give of a reading only the keys that a label has."""
    return {
        key: part_of(whole[key], value) if isinstance(value, dict) and whole[key] else whole[key]
        for key, value in like.items()
    }


@pytest.mark.parametrize("path", FINDS, ids=lambda path: path.stem)
def test_a_find_is_read_as_promised(path: Path) -> None:
    label = json.loads(path.with_suffix(".json").read_text())

    reading = keep(path.read_bytes())

    assert reading is not None
    assert part_of(schema.as_json(reading), label) == label
