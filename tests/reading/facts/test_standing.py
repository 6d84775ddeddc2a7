"""A result that says nothing without the state told before it is read with that."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.standing import standing
from mailbot.terms import Origin


def read(text: str, *results: str) -> list[str]:
    passage = Passage(text, 1, Origin.BODY)
    return [one.value for _, one in standing([(passage, found(r, passage)) for r in results])]


@pytest.mark.parametrize(
    ("text", "result", "whole"),
    [
        (
            "Now a bike stands with us 6 days before it is ready. It must become 2.",
            "It must become 2",
            "Now a bike stands with us 6 days before it is ready. It must become 2",
        ),
        (
            "Seven nurses left in the past year, and I'd like that to be no more than two.",
            "to be no more than two",
            "Seven nurses left in the past year, and I'd like that to be no more than two",
        ),
        (
            "Wir beliefern elf Schulen. In einem Jahr möchte ich, dass es zwanzig sind.",
            "dass es zwanzig sind",
            "Wir beliefern elf Schulen. In einem Jahr möchte ich, dass es zwanzig sind",
        ),
        (
            "Douze vélos sont en panne. Il faut que ce soit trois maximum au printemps.",
            "ce soit trois maximum au printemps",
            "Douze vélos sont en panne. Il faut que ce soit trois maximum au printemps",
        ),
        (
            "Caminhão parado no pátio no máximo 2 dias, hoje fica 5.",
            "Caminhão parado no pátio no máximo 2 dias",
            "Caminhão parado no pátio no máximo 2 dias, hoje fica 5",
        ),
    ],
)
def test_it_takes_the_state_along(text: str, result: str, whole: str) -> None:
    assert read(text, result) == [whole]


def test_a_state_and_its_aim_are_one_result() -> None:
    text = "New volunteers wait eleven weeks; by Easter they should wait two."

    assert read(text, "New volunteers wait eleven weeks", "by Easter they should wait two") == [
        "New volunteers wait eleven weeks; by Easter they should wait two"
    ]


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("We are 12 people. Waste is below 4% by May.", ["Waste is below 4% by May"]),
        (
            "Waste is below 4% by May and our rye stands in 12 shops.",
            ["Waste is below 4% by May", "our rye stands in 12 shops"],
        ),
        ("The oven is old. It has to go.", ["It has to go"]),
    ],
)
def test_what_stands_by_itself_stays_as_it_is(text: str, results: list[str]) -> None:
    assert read(text, *results) == results
