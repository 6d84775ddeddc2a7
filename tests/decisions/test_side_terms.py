"""A yes to another job, with its terms: what bounds it is no no."""

from __future__ import annotations

import pytest

from mailbot.decisions.reply import side_terms


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("Other job: own time, no competitors", "own time, no competitors"),
        ("A second job is ok, evenings, but not for a rival mill", "not for a rival mill"),
        ("2nd job is fine except Bridgend Glass", "except Bridgend Glass"),
        ("Yes, a second job is fine, up to 8 hours a week", "up to 8 hours a week"),
        ("Nebenjob: geht, nach Anmeldung, nicht am Kran", "nach Anmeldung, nicht am Kran"),
        ("Nebenjob nur nach Anmeldung.", "nur nach Anmeldung"),
        ("Nebenjob ist nicht „no“: ja, außer bei der Konkurrenz", "außer bei der Konkurrenz"),
        (
            "Activité complémentaire : admise comme indépendant, pas chez un client",
            "comme indépendant, pas chez un client",
        ),
        ("« To be discussed » : non. C'est permis, sauf le mardi.", "sauf le mardi"),
        ("Altro lavoro sì, nel tempo libero", "nel tempo libero"),
        ("Outro emprego: pode, não em outra clínica", "não em outra clínica"),
        ("Otro trabajo: permitido, salvo en otro taller", "salvo en otro taller"),
        ("Andere baan mag, niet bij een concurrent", "niet bij een concurrent"),
        ("Annen jobb ved siden av: ja, men høyst 90 %", "høyst 90 %"),
    ],
)
def test_what_bounds_a_yes_is_read_in_its_own_words(answer: str, words: str) -> None:
    terms = side_terms.told(answer)
    assert terms is not None
    assert terms.words == words


@pytest.mark.parametrize(
    "answer",
    [
        "No second job, full time only.",
        "Other jobs: no",
        "Outro emprego: sim, não nos faz diferença nenhuma",
        "Other job: not during the season",
        "Other work: no, we need you full time, no exceptions",
        "Nebenjob: nein, Vollzeit",
        "Nebenjob: geht, nach Absprache",
        "Another job beside it: yes, with the written consent of the board",
        "Other jobs: not in harvest, in winter yes",
        "We have another job for you soon, not with us.",
        "Our competitors pay less, no bonus there.",
        "Is a second job allowed, not for a competitor?",
    ],
)
def test_a_no_and_what_has_to_be_agreed_on_are_none(answer: str) -> None:
    assert side_terms.told(answer) is None


def test_a_term_alone_joins_those_that_stand_there() -> None:
    """Whoever says the yes as well has told all of it anew."""
    only = side_terms.told("Nebenjob nur nach Anmeldung.")
    anew = side_terms.told("Nebenjob: ja, nach Anmeldung")
    assert only
    assert side_terms.joined("nicht am Kran", only) == "nicht am Kran, nur nach Anmeldung"
    assert anew
    assert side_terms.joined("nicht am Kran", anew) == "nach Anmeldung"


def test_an_answer_by_its_number_needs_no_word_for_the_job() -> None:
    said = "Own time, no competitors"
    assert side_terms.told(said) is None
    terms = side_terms.told(said, lambda sentence: sentence == said)
    assert terms is not None
    assert terms.words == said
