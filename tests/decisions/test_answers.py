"""What is made of answers that were written, and labelled, by people who know only our letters.

Each set was played once to measure it; what it taught has been mended by rule since. The next set
tells how much of that was learnt.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from answers import played, sheet

ANSWERS: Final = Path(__file__).parents[1] / "golden" / "answers"


@dataclass(frozen=True, slots=True)
class Set:
    """So many answers, and how many of them are wholly right: at first, and since."""

    name: str
    answers: int
    first: int
    reached: int


SETS: Final = (Set("1", 41, 22, 37), Set("2", 42, 27, 38), Set("3", 42, 23, 34))


@pytest.mark.parametrize("its", SETS, ids=lambda its: its.name)
def test_an_answer_changes_what_it_means_and_nothing_else(tmp_path: Path, its: Set) -> None:
    wrong: dict[str, list[str]] = {}
    count = 0
    for file in sorted((ANSWERS / its.name).glob("*.txt")):
        for trial, lines in played(tmp_path / file.stem, sheet(file)):
            count += 1
            if lines:
                wrong[f"{file.stem} {trial.name}"] = lines
    assert count == its.answers
    assert count - len(wrong) >= its.reached, wrong
