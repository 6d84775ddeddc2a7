"""How things are today is no result, where nothing announces one; what is to be stays."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.told_state import is_state, without_early
from mailbot.terms import Origin


def kept(text: str, *results: str) -> list[str]:
    passage = Passage(text, 1, Origin.BODY)
    return [one.value for _, one in without_early([(passage, found(r, passage)) for r in results])]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Our bakery stands by the river.", "We have 14 ovens and two vans"),
        ("The yard is busy, and", "there are nine hulls on the slip"),
        ("", "We lost six cooks last year"),
        ("Wir sind ein Chor.", "Wir haben 48 Sänger und ein kaltes Probenhaus"),
        ("", "Es gibt nur noch eine Schicht"),
        ("C'est une ferme.", "on perd une ruche d'une année sur deux"),
        ("Somos una bodega.", "Tenemos 40 hectáreas y un solo tractor"),
        ("É uma escola.", "Temos 120 alunos e três salas"),
        ("", "Abbiamo 12 camere e nessun cuoco"),
        ("", "We hebben 31 vrijwilligers op papier"),
        ("", "Vi har tolv båtar och en kran"),
    ],
)
def test_how_things_are_is_no_result(before: str, text: str) -> None:
    assert is_state(text, before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("I'd be happy if", "we have at least 14 ovens running"),
        ("How shall I know? A year from now:", "we have 14 ovens and two vans"),
        ("You have done well when", "we have lost none of our cooks"),
        ("", "We have 14 ovens and should have 20"),
        ("", "By May we have 14 ovens"),
        ("", "every oven is lit by five"),
        ("Ich will, dass", "wir haben 48 Sänger auf der Bühne"),
        ("Ziel ist:", "es gibt keine leere Schicht mehr"),
        ("Ce que je veux, c'est que", "on perd une ruche sur dix"),
        ("Quiero que", "tenemos 40 hectáreas en ecológico"),
        ("", "We hebben in 2028 minstens 60 vrijwilligers"),
    ],
)
def test_what_is_to_be_stays(before: str, text: str) -> None:
    assert not is_state(text, before)


@pytest.mark.parametrize(
    ("text", "state", "result"),
    [
        (
            "Half our pianos stand there untuned. We want each of them tuned by May.",
            "Half our pianos stand there untuned",
            "each of them tuned by May",
        ),
        (
            "To be frank: a third of the eggs break. That must be under 5 per cent by Easter.",
            "a third of the eggs break",
            "under 5 per cent by Easter",
        ),
        (
            "Ein Drittel der Eier geht kaputt. Bis Ostern sollen es höchstens 5 Prozent sein.",
            "Ein Drittel der Eier geht kaputt",
            "Bis Ostern sollen es höchstens 5 Prozent sein",
        ),
        (
            "Un œuf sur trois casse en route. Je veux que la casse passe sous les 5 %.",
            "Un œuf sur trois casse en route",
            "la casse passe sous les 5 %",
        ),
        (
            "Uno de cada tres huevos se rompe. Quiero que se rompan menos del 5 %.",
            "Uno de cada tres huevos se rompe",
            "se rompan menos del 5 %",
        ),
        (
            "Eén op de drie eieren breekt. Voor Pasen moet dat minder dan 5 procent zijn.",
            "Eén op de drie eieren breekt",
            "Voor Pasen moet dat minder dan 5 procent zijn",
        ),
    ],
)
def test_what_is_told_before_the_wish_is_how_things_are(text: str, state: str, result: str) -> None:
    assert kept(text, state, result) == [result]


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (
            "A year from now the roof is dry, and no hen is lost to the fox by May.",
            ["the roof is dry", "no hen is lost to the fox by May"],
        ),
        (
            "We'd like the roof dry. No hen is lost to the fox any more by May.",
            ["the roof dry", "No hen is lost to the fox any more by May"],
        ),
        ("The roof is dry. The fox stays out.", ["The roof is dry", "The fox stays out"]),
    ],
)
def test_what_is_wanted_first_stays(text: str, results: list[str]) -> None:
    assert kept(text, *results) == results
