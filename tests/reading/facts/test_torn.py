"""Results that were cut in the middle of a phrase have both its ends."""

from __future__ import annotations

from datetime import date

import pytest

from mailbot.reading.facts import read_answers
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.torn import mended
from mailbot.terms import Found


def _results(text: str) -> tuple[Found[str], ...]:
    return read_answers(text, (), "ann@lantern.example", date(2026, 11, 23)).outcomes


@pytest.mark.parametrize(
    ("passage", "torn", "whole"),
    [
        ("to bring in $90,000 by June", "90,000 by June", "$90,000 by June"),
        ("to raise CHF 90'000 by June", "90'000 by June", "CHF 90'000 by June"),
        ("must get ready 60 boats by May", "ready 60 boats by May", "get ready 60 boats by May"),
        ("to make 60 boats by May", "60 boats by May", "60 boats by May"),
        ("the ready 60 boats by May", "60 boats by May", "60 boats by May"),
        ("jede Wirtin und jeder Wirt liefert 3 Kisten", "jeder Wirt liefert 3 Kisten",
         "jede Wirtin und jeder Wirt liefert 3 Kisten"),
        ("chaque élève et chaque maître a 1 livre", "chaque maître a 1 livre",
         "chaque élève et chaque maître a 1 livre"),
        ("every cook is trained and every guest fed by 7", "every guest fed by 7", "every guest fed by 7"),
    ],
)  # fmt: skip
def test_what_belongs_before_it_is_brought_back(passage: str, torn: str, whole: str) -> None:
    assert mended(torn, passage) == whole


@pytest.mark.parametrize(
    "text",
    [
        (
            "Bis im Sommer 2027 soll jede Schülerin und jeder Schüler jeden Tag lernen können, was sie"
            " oder er sich wünscht, mit höchstens CHF 19 pro Tag und Person."
        ),
        (
            "Bis Sommer 2027 soll jede Wirtin und jeder Wirt jeden Tag bestellen können, was die Küche"
            " braucht, mit höchstens 19 Kilometern Fahrt pro Tag."
        ),
    ],
)
def test_two_readings_that_overlap_are_one_result(text: str) -> None:
    assert [one.value for one in _results(text)] == [text.rstrip(".")]


def test_a_sentence_in_brackets_only_compares() -> None:
    assert [
        one.value for one in _results("We want 60 boats a day by June. (Last year: 25 a day.)")
    ] == ["60 boats a day by June"]
    assert (
        len(_results("Waste under 4% by June (it is 9% today), and 12 shops supplied by May.")) == 2
    )


def test_a_bracket_that_ends_with_a_cry_ends_no_sentence() -> None:
    whole = "Un dessin et une photo (oui, une vraie photo !) à la ferme."
    assert sentences(whole) == (whole,)
    assert len(sentences("We like it a lot (so much!) We bake 40 a day.")) == 2
