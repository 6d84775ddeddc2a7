"""Two results that stand side by side beyond doubt are two; whatever else stays one."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.clauses import plainly


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "every crate is washed within two hours and we lose less than 3 percent",
            ["every crate is washed within two hours", "we lose less than 3 percent"],
        ),
        (
            "you keep waste under 5 kilos a day, you fill at least 60 seats on a Friday",
            ["you keep waste under 5 kilos a day", "you fill at least 60 seats on a Friday"],
        ),
        (
            "queues at most 10 minutes by next spring and complaints down to two a month",
            ["queues at most 10 minutes by next spring", "complaints down to two a month"],
        ),
        (
            "Drei von vier Lehrlingen bestehen. Und Ausschuss gibt es höchstens 2 Prozent",
            ["Drei von vier Lehrlingen bestehen", "Ausschuss gibt es höchstens 2 Prozent"],
        ),
        (
            "mindestens 30 Kinder singen mit und jedes Kind hat einen Platz im Bus",
            ["mindestens 30 Kinder singen mit", "jedes Kind hat einen Platz im Bus"],
        ),
        (
            "les retards passent sous les 5 % et aucun client n'attend plus de deux jours",
            ["les retards passent sous les 5 %", "aucun client n'attend plus de deux jours"],
        ),
    ],
)
def test_two_results_are_parted(text: str, results: list[str]) -> None:
    assert plainly(text) == results


@pytest.mark.parametrize(
    "text",
    [
        "no shift stays empty between October and the end of March",
        "we shall have a hundred and twenty stalls under cover by May",
        "the oven takes 40 minutes and it should take at most 20",
        "la cena salga en diez minutos y no en media hora",
        "one in ten comes back now and the insurer accepts at most one in fifty",
        "at least half of them come from the estate and stay a year",
        "bread and cheese on every one of our 40 tables by ten",
    ],
)
def test_one_result_stays_whole(text: str) -> None:
    assert plainly(text) == [text]
