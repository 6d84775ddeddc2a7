"""Results in lines of their own, each with a word on how it is; and what only tells how it is."""

from __future__ import annotations

import pytest

from fact_letters import Read
from mailbot.reading.facts import contrasted, told_state
from mailbot.reading.facts.sentences import sentences

LINES = """We run a bike workshop and look for a workshop lead.

What we'd like to be true in a year:

Repairs back in two days. Right now it takes nine.
No theft from the yard. We had 4 last year.
30 volunteers who come at least once a month.
Till balanced every evening.
"""


def test_a_line_is_one_result_with_how_it_is(read: Read) -> None:
    assert [one.value for one in read(LINES).outcomes] == [
        "Repairs back in two days. Right now it takes nine",
        "No theft from the yard. We had 4 last year",
        "30 volunteers who come at least once a month",
        "Till balanced every evening",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "We get 60 swimmers a day. We would like to be at 110 without a longer queue.",
        "of our trainees 71% finish the year. The board wants 90 and so do I, by June 2027.",
    ],
)
def test_an_aim_of_others_or_of_the_house(text: str) -> None:
    assert contrasted.results(sentences(text)) == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Where we are: ", "22 kg a hive, half of it sold by ourselves"),
        ("Wo wir stehen: ", "22 kg pro Volk, ein Drittel verkaufen wir direkt"),
        ("Situation actuelle, sans fard : ", "40 % des commandes partent en retard"),
        ("Situação actual: ", "6 em cada 10 encomendas chegam a horas"),
        ("Situazione attuale: ", "7 clienti su 10 tornano"),
    ],
)
def test_what_is_headed_by_today_is_no_result(before: str, text: str) -> None:
    assert told_state.is_state(text, before)


@pytest.mark.parametrize("before", ["Where we want to be: ", "Wo wir hinwollen: ", "Objectif : "])
def test_what_is_headed_by_an_aim_may_be_one(before: str) -> None:
    assert not told_state.is_state("22 kg a hive, half of it sold by ourselves", before)


def test_a_label_says_of_what_a_figure_is(read: Read) -> None:
    text = (
        "Busco jefa de sala. Lo que hay que conseguir: llenar 40 mesas los jueves. "
        "Postres: 6 euros por mesa de media, estamos en 3."
    )

    assert read(text).outcomes[-1].value == "Postres: 6 euros por mesa de media, estamos en 3"
