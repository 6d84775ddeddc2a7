"""Results that only their words show, and finds that their words speak against."""

from __future__ import annotations

import pytest

from fact_letters import Read

PLAIN = [
    (
        (
            "In einem Jahr fahren die Boote jeden Morgen pünktlich ab, die Werft hat keine offenen "
            "Aufträge älter als einen Monat und jeder Lehrling besteht die Prüfung."
        ),
        3,
    ),
    (
        (
            "What I'd need to see by the end of next winter is calf losses under 3 thousand dollars "
            "and a hatching rate of 85 percent and not one gate left open overnight."
        ),
        3,
    ),
    (
        (
            "Non ci interessa la forma: ci interessa che i conti siano chiusi il 10 marzo, che i soci "
            "vengano pagati entro 20 giorni e che nessun cliente aspetti al telefono."
        ),
        3,
    ),
    (
        (
            "No nos interesa el horario: nos interesa que el pan salga antes de las 7, que sobren menos "
            "de 10 barras al día y que ningún cliente se vaya sin pan."
        ),
        3,
    ),
    (
        (
            "And what I'd point at next spring: not one train starts late because of us, and all 12 "
            "signals are on LED by 1 May."
        ),
        2,
    ),
]


@pytest.mark.parametrize(("sentence", "count"), PLAIN)
def test_a_sentence_lists_results_though_no_heading_says_so(
    read: Read, sentence: str, count: int
) -> None:
    facts = read(f"Good day,\n\nWe run a small house by the sea.\n\n{sentence}")

    values = [item.value for item in facts.outcomes]
    assert len(values) == count, values
    assert all(value in sentence for value in values)


def test_what_leads_to_the_first_result_is_none_of_it(read: Read) -> None:
    facts = read(
        "After a year I should be able to tell the council that every bus runs within 5 minutes "
        "of its time, that we lose fewer than 2 drivers a year and that no stop is left dark."
    )

    assert next(item.value for item in facts.outcomes) == (
        "every bus runs within 5 minutes of its time"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "C'est de 52 000 $ à 58 000 $ CA par année, avec trois semaines de vacances.",
        "We need someone with a boat licence, a steady hand and 5+ years on the river.",
        "Two days in the workshop, three wherever you like.",
    ],
)
def test_pay_requirements_and_place_are_no_results(read: Read, sentence: str) -> None:
    assert not read(f"Good day,\n\nWe run a small house.\n\n{sentence}").outcomes


def test_a_list_that_was_run_together_is_taken_apart(read: Read) -> None:
    facts = read(
        "What changes because of you * No parcel waits longer than 2 days * Returns go from 8% "
        "to 3% * All 14 vans are electric\n\nWhat you bring * A driver's license * 4 years on the road"
    )

    assert [item.value for item in facts.outcomes] == [
        "No parcel waits longer than 2 days",
        "Returns go from 8% to 3%",
        "All 14 vans are electric",
    ]


def test_roman_numbers_in_brackets_are_list_marks(read: Read) -> None:
    facts = read("Targets:\n(i) 40 new growers\n(ii) Waste nil at year end\n(iii) 3 depots open")

    assert [item.value for item in facts.outcomes] == [
        "40 new growers",
        "Waste nil at year end",
        "3 depots open",
    ]
