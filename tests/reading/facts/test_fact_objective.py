"""The one aim of the role."""

import pytest

from fact_letters import Read

AIMS = [
    (
        "Objective: Make bread that people cross the river for",
        "Make bread that people cross the river for",
    ),
    (
        "Your mission\n\nMake the evening school the place to be again",
        "Make the evening school the place to be again",
    ),
    ("O — London rediscovers the hat\nKR 1 — 9,000 people by May", "London rediscovers the hat"),
    ("Why the job exists: no animal waits till Monday.", "no animal waits till Monday"),
    (
        "What I can give you is the goal: bikes do the last mile because they are faster.",
        "bikes do the last mile because they are faster",
    ),
    (
        "Ziel: Wer sein Rad abgibt, plant den Tag mit ihm",
        "Wer sein Rad abgibt, plant den Tag mit ihm",
    ),
    (
        "Objectif du poste : que chaque client revienne avec un ami",
        "que chaque client revienne avec un ami",
    ),
    ("Misión: que nadie se vaya sin probar el vino", "que nadie se vaya sin probar el vino"),
    ("Missão: fazer da escola o coração do bairro", "fazer da escola o coração do bairro"),
    ("Obiettivo: che nessuno aspetti più di un giorno", "che nessuno aspetti più di un giorno"),
    ("Doel: niemand wacht langer dan nodig op zorg", "niemand wacht langer dan nodig op zorg"),
]


@pytest.mark.parametrize(("text", "aim"), AIMS)
def test_an_aim(read: Read, text: str, aim: str) -> None:
    found = read(text).objective

    assert found is not None
    assert found.value == aim


def test_an_aim_that_is_not_stated_is_none(read: Read) -> None:
    assert read("We make soap and we like it.").objective is None
