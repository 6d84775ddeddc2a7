"""Remote, hybrid or on site."""

import pytest

from fact_letters import Read

PLACES = [
    ("Where: on site in Pittsburgh", "onsite"),
    ("Location: Remote (EU time zones)", "remote"),
    ("100% remote, wherever you like.", "remote"),
    ("Work mode - Hybrid (2 days WFO)", "hybrid"),
    ("Two days a week in the office in Duluth, the others at home.", "hybrid"),
    ("This post is not suitable for home working.", "onsite"),
    ("Remote? No.", "onsite"),
    ("No remote work, sorry.", "onsite"),
    ("It is in person, in the kitchen.", "onsite"),
    ("You can work from anywhere.", "remote"),
    ("Arbeitsort: vor Ort in der Werkstatt", "onsite"),
    ("Gerne komplett remote.", "remote"),
    ("Zwei Tage im Büro, der Rest von zuhause.", "hybrid"),
    ("Kein Homeoffice möglich.", "onsite"),
    ("Lieu : sur place, à Lyon", "onsite"),
    ("Télétravail possible deux jours par semaine.", "hybrid"),
    ("Poste 100 % en télétravail.", "remote"),
    ("El puesto es presencial.", "onsite"),
    ("Totalmente en remoto.", "remote"),
    ("Modalidad: híbrido", "hybrid"),
    ("Trabalho 100% remoto.", "remote"),
    ("Regime: presencial", "onsite"),
    ("Si lavora da remoto.", "remote"),
    ("Lavoro in presenza, a Torino.", "onsite"),
    ("Due giorni in ufficio, gli altri da casa.", "hybrid"),
    ("Volledig op afstand.", "remote"),
    ("Drie dagen op kantoor, de rest thuis.", "hybrid"),
    ("Thuiswerken kan niet.", "onsite"),
    ("It has to be here, you can't wash sheets from your sofa.", "onsite"),
    ("We don't do home working.", "onsite"),
    ("Presence: lab-based, home office on request one day a week", "hybrid"),
    ("You can do most of it at home but on Tuesdays I need you up a ladder.", "hybrid"),
    ("Where: on the estate, rain or shine", "onsite"),
    ("Mode - WFO, Morbi", "onsite"),
    ("De planning doe je vanaf huis, verder zit je bij ons op de Oudegracht.", "hybrid"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_the_work_is(read: Read, text: str, place: str) -> None:
    found = read(text).place

    assert found is not None
    assert found.value == place


@pytest.mark.parametrize(
    "text",
    [
        "We are in Broken Hill.",
        "Location: Münster",
        "Lieu : Nantes",
        "Sede: Torino",
        "Where: in the north of Spain",
    ],
)
def test_a_town_alone_says_nothing(read: Read, text: str) -> None:
    assert read(text).place is None
