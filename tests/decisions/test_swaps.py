"""What a sentence says is wrong, each with what is right."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import swaps


@pytest.mark.parametrize(
    ("said", "wrong", "right"),
    [
        (
            "by the end of October 2027 rather than next spring",
            "next spring",
            "by the end of October 2027",
        ),
        (
            "avant le 3 octobre 2027 plutôt que l'été prochain",
            "l'été prochain",
            "avant le 3 octobre 2027",
        ),
        (
            "entro la fine di ottobre 2027 piuttosto che maggio",
            "maggio",
            "entro la fine di ottobre 2027",
        ),
    ],
)
def test_a_time_however_long_takes_the_place_of_another(said: str, wrong: str, right: str) -> None:
    assert (wrong, right) in [*swaps.worded(said)]
