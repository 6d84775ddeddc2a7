"""A yes in the words of a no: what is not forbidden, and not only allowed."""

import pytest

from fact_letters import Read

DENIED = [
    ("Een tweede baan is niet alleen toegestaan maar bijna nodig.", "welcome"),
    ("A second job is not only allowed but almost expected at these hours.", "welcome"),
    ("Ein zweiter Job ist nicht nur erlaubt, sondern fast schon nötig.", "welcome"),
    ("Un autre emploi est non seulement permis mais presque nécessaire.", "welcome"),
    ("Otro trabajo no solo está permitido sino que casi hace falta.", "welcome"),
    ("Un secondo lavoro non solo è permesso ma quasi necessario.", "welcome"),
    ("Outro emprego não só é permitido como quase necessário.", "welcome"),
    ("A second job isn't forbidden.", "welcome"),
    ("Ein Nebenjob ist nicht verboten.", "welcome"),
    ("Un autre boulot, je ne l'interdis pas.", "welcome"),
    ("otro trabajo? no lo prohibimos", "welcome"),
    ("Un secondo lavoro non è vietato.", "welcome"),
    ("Outro emprego não é proibido.", "welcome"),
    ("Een tweede baan is niet verboden.", "welcome"),
    ("Ett extrajobb är inte förbjudet.", "welcome"),
    ("Et bijob er ikke forbudt.", "welcome"),
    ("A second job is forbidden.", "no"),
    ("Ein Nebenjob ist verboten.", "no"),
    ("Otro trabajo está prohibido.", "no"),
    ("Un secondo lavoro è vietato.", "no"),
    ("Een tweede baan is verboden.", "no"),
    ("Another job next to it? You'd be tired. But I won't forbid it.", "welcome"),
    ("Smoking is not forbidden on the terrace.", None),
    ("Parken ist im Hof nicht verboten.", None),
]


@pytest.mark.parametrize(("text", "expected"), DENIED)
def test_what_is_denied_is_granted(read: Read, text: str, expected: str | None) -> None:
    found = read(text).other_jobs

    assert (found and found.value) == expected
