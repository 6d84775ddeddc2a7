"""Where the work is done, by the rules alone: paperwork at home, what cannot be done there."""

import pytest

from fact_letters import Read
from mailbot.reading.facts import worksite
from mailbot.terms import Place

SAID = [
    ("das geht halt nicht vom Küchentisch aus", Place.ONSITE),
    ("no good if you fancy working from the sofa", Place.ONSITE),
    ("From home it can't be done.", Place.ONSITE),
    ("On ne peut pas souder depuis chez soi.", Place.ONSITE),
    ("Desde casa no se puede ordeñar.", Place.ONSITE),
    ("Da casa non si può fare il pane.", Place.ONSITE),
    ("Thuis kan dat niet.", Place.ONSITE),
    ("you're behind the counter with us tues to sat", Place.ONSITE),
    ("C'est de la présence, derrière le zinc, du mercredi au dimanche.", Place.ONSITE),
    ("O trabalho é das 20h às 4h, no porto.", Place.ONSITE),
    ("Mareas de diez días, así que a bordo.", Place.ONSITE),
    ("Die Berichte darf man daheim machen.", Place.HYBRID),
    ("sede a Bolzano, ma i verbali si possono scrivere a casa", Place.HYBRID),
    ("Les rapports peuvent se faire à la maison.", Place.HYBRID),
    ("Si lavora ai Quartieri ma un paio di giorni a casa va bene.", Place.HYBRID),
    ("Tre dager på kontoret, de andre to bestemmer du selv.", Place.HYBRID),
    ("No lagar; fora da campanha pode trabalhar de casa", Place.HYBRID),
    ("Three days in the yard, the other two can be from your home.", Place.HYBRID),
    ("Umeå, viss möjlighet till distansarbete.", Place.HYBRID),
    ("One day a week in Ely, the rest from wherever you have a line.", Place.HYBRID),
    ("Installs are on site, obviously, the design you can do at your kitchen table.", Place.HYBRID),
    ("à l'atelier forcément", Place.ONSITE),
    ("Pracujemy w warsztacie od szóstej.", Place.ONSITE),
    ("Ein Büro haben wir 2023 abgeschafft, büro haben wir abgeschafft.", Place.REMOTE),
    ("We don't have an office; everyone works from wherever they like.", Place.REMOTE),
]


@pytest.mark.parametrize(("text", "place"), SAID)
def test_where_it_is_done(text: str, place: Place) -> None:
    assert worksite.said(text) is place


@pytest.mark.parametrize(
    "text",
    [
        "You never go home hungry.",
        "Wir schicken die Berichte ans Ministerium.",
        "The guests cannot go home before midnight.",
        "You will write reports and visit customers at home.",
        "Wohnung auf dem Hof kann gestellt werden.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert worksite.said(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Werkplek: gemeentehuis en thuis, in overleg", Place.HYBRID),
        ("Arbeitsort: Flensburg / mobil", Place.HYBRID),
        ("Place of work: Oban and home", Place.HYBRID),
        ("Lieu : Nantes et télétravail", Place.HYBRID),
        ("Luogo: cava, quota 820 m.", Place.ONSITE),
        ("Ort: Werkstatt", Place.ONSITE),
        ("Ort: Mainz und Köln, kein Homeoffice", Place.ONSITE),
        ("Place: Bath and Bristol", None),
        ("Place: Home", None),
        ("Wohnung auf dem Hof kann gestellt werden.", None),
    ],
)
def test_a_label_and_a_flat(read: Read, text: str, place: Place | None) -> None:
    found = read(text).place

    assert (found.value if found is not None else None) is place
