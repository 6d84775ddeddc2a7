"""How things are today is no result, where nothing announces one; what is to be stays."""

from __future__ import annotations

import pytest

from mailbot.reading.facts.told_state import is_state


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
