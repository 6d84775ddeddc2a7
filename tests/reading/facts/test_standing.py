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


@pytest.mark.parametrize(
    ("text", "result", "whole"),
    [
        (
            "At the moment a roof takes us nine days. It should take five by next summer.",
            "At the moment a roof takes us nine days",
            "At the moment a roof takes us nine days. It should take five by next summer",
        ),
        (
            "Un tetto oggi ci costa 9 giorni e i clienti si lamentano: dovrebbero essere 5.",
            "Un tetto oggi ci costa 9 giorni",
            "Un tetto oggi ci costa 9 giorni e i clienti si lamentano: dovrebbero essere 5",
        ),
        (
            "They cut a field in under 3 days, we take 6 at the moment and lose money.",
            "cut a field in under 3 days",
            "cut a field in under 3 days, we take 6 at the moment",
        ),
        (
            "Nacharbeit: letztes Jahr 9.000 Euro, das muss unter 2.000.",
            "letztes Jahr 9.000 Euro, das muss unter 2.000",
            "Nacharbeit: letztes Jahr 9.000 Euro, das muss unter 2.000",
        ),
    ],
)
def test_it_takes_along_what_stands_behind(text: str, result: str, whole: str) -> None:
    assert read(text, result) == [whole]


@pytest.mark.parametrize(
    ("state", "result"),
    [
        ("Today a parcel waits 6 days with us", "no parcel waits longer than a day"),
        ("Hoje um vaso fica 6 dias na loja", "nenhum vaso fica mais de um dia"),
        ("Heute liegt ein Paket 6 Tage bei uns", "kein Paket liegt länger als einen Tag"),
    ],
)
def test_a_state_beside_a_result_is_none(state: str, result: str) -> None:
    text = f"{state}. We know all about it and have tried much since the summer: {result}."

    assert read(text, state, result) == [result]


def test_what_was_so_last_winter_belongs_to_the_result_before() -> None:
    text = "No cut lasts longer than 4 hours. Last winter we had three of 24."

    assert read(text, "No cut lasts longer than 4 hours", "Last winter we had three of 24") == [
        "No cut lasts longer than 4 hours. Last winter we had three of 24"
    ]


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


@pytest.mark.parametrize(
    ("text", "result", "whole"),
    [
        (
            "Of our 14 boats 9 sail. By May I want 13 to sail.",
            "I want 13 to sail",
            "Of our 14 boats 9 sail. By May I want 13 to sail",
        ),
        (
            "De nuestras 14 barcas navegan 9. Esperamos que para mayo naveguen 13.",
            "para mayo naveguen 13",
            "De nuestras 14 barcas navegan 9. Esperamos que para mayo naveguen 13",
        ),
        (
            "Las barcas paradas son 5 de 14. Para fin de 2027 no deberían ser más de 1.",
            "no deberían ser más de 1",
            "Las barcas paradas son 5 de 14. Para fin de 2027 no deberían ser más de 1",
        ),
    ],
)
def test_an_aim_that_repeats_the_words_of_its_state_takes_it_along(
    text: str, result: str, whole: str
) -> None:
    assert read(text, result) == [whole]


def test_those_who_were_told_of_are_named_before() -> None:
    text = "Aujourd'hui les livreurs attendent 50 minutes. Ils devraient charger en 15 minutes."
    parts = ("Aujourd'hui les livreurs attendent 50 minutes", "Ils devraient charger en 15 minutes")
    assert read(text, *parts) == [text[:-1]]
    assert read(text, parts[1]) == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "result", "whole"),
    [
        (
            "Todas las plazas cubiertas (hoy 19), antes de junio. Gracias.",
            "Todas las plazas cubiertas (hoy 19)",
            "Todas las plazas cubiertas (hoy 19), antes de junio",
        ),
        (
            "All 24 places are taken (now 19), by May 2027, and we pay 3,000.",
            "All 24 places are taken (now 19)",
            "All 24 places are taken (now 19), by May 2027",
        ),
    ],
)
def test_a_time_at_its_end_is_its_own(text: str, result: str, whole: str) -> None:
    assert read(text, result) == [whole]


def test_an_aim_that_tells_both_figures_stands_alone() -> None:
    text = "This year we lose half of them. I want to keep four of 10 instead of two of 10."
    own = "keep four of 10 instead of two of 10"
    assert read(text, own) == [own]


def test_an_aim_with_words_of_its_own_stands_alone() -> None:
    text = "We have 14 boats in 2 harbours. I want every boat painted by 1 May."
    assert read(text, "every boat painted by 1 May") == ["every boat painted by 1 May"]


def test_who_leads_up_to_a_result_with_its_state_says_nothing_of_it() -> None:
    result = "Less than 20 minutes of silence a year, it was nine hours last year"

    assert read(f"So let me put it like this: {result}.", result) == [result]
