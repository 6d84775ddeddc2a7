"""A name that an employer gives outright in a reply stands in the listing as they wrote it."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply.insisted import names
from mailbot.terms import Fact, Listing
from world import World


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: welder (pipes). You left out the pipes.", "welder (pipes)"),
        ("Titel: Schweißer (m/w/d) Rohrbau", "Schweißer (m/w/d) Rohrbau"),
        ("- Die Stellenbezeichnung lautet „Schweißerin (w/m/d)“.", "Schweißerin (w/m/d)"),
        ("Intitulé : soudeur (H/F), et non soudeur-monteur", "soudeur (H/F)"),
        ("Título: soldador/a (turno de noche)", "soldador/a (turno de noche)"),
        ("Titolo: saldatore (turni)", "saldatore (turni)"),
        ("Functie: lasser (v/m)", "lasser (v/m)"),
    ],
)
def test_a_title_keeps_its_brackets(text: str, title: str) -> None:
    assert names(text, Listing(title="welder"))[Fact.TITLE].value == title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Employer: Lantern Loaf Ltd.", "Lantern Loaf Ltd."),
        ("The correct name is Lantern Loaf Sp. z o.o.", "Lantern Loaf Sp. z o.o."),
        (
            "Der Arbeitgeber firmiert als „Lantern Loaf GmbH & Co. KG“.",
            "Lantern Loaf GmbH & Co. KG",
        ),
        ("Der Betrieb heißt Mühlenbäckerei Loaf, seit 1902.", "Mühlenbäckerei Loaf"),
        ("Le nom exact est « Boulangerie de la Lanterne », merci.", "Boulangerie de la Lanterne"),
        ("- le nom : Boulangerie Loaf (et non « Loaf »)", "Boulangerie Loaf"),
        ("Nous sommes la Boulangerie Loaf à Nantes.", "Boulangerie Loaf"),
        ("El nombre correcto es Panadería Loaf, S.L.", "Panadería Loaf, S.L."),
        ("Nome del forno: Forno Loaf", "Forno Loaf"),
        ("Il forno si chiama Forno Loaf, da cent'anni.", "Forno Loaf"),
        ("Onze naam is Coop. Loaf en Zonen", "Coop. Loaf en Zonen"),
        ("We are Lantern Loaf Bakery and need nobody else.", "Lantern Loaf Bakery"),
    ],
)
def test_an_employer_is_called_as_they_write_it(text: str, name: str) -> None:
    assert names(text, Listing(organization="Loaf"))[Fact.ORGANIZATION].value == name


@pytest.mark.parametrize(
    "text",
    [
        "Titel: Es fehlt noch etwas.",
        "The title is fine, thank you.",
        "Title: as before",
        "Employer: see above",
        "Der Name ist falsch.",
        "My name is Ann Raman.",
        "The name is Ann.",
        "We are Ann and Bill, by the way.",
        "Employer: Loaf",  # the same without its legal form
        "We are in Portland.",
    ],
)
def test_what_gives_no_name_changes_none(text: str) -> None:
    assert names(text, Listing(title="welder", organization="Loaf Ltd")) == {}


def test_the_name_they_insist_on_is_printed(world: World) -> None:
    ann(world).answers(reviewed(world), "Employer: Lantern Loaf Ltd.\nTitle: head baker (nights)")

    assert job(world).listing.organization == "Lantern Loaf Ltd."
    assert job(world).listing.title == "head baker (nights)"

    ann(world).answers(ann(world).reads(), "Apply by 20 January 2027.\n\nLantern Loaf")

    last(ann(world))
    world.unread(world.editor.address).clear()
    assert job(world).listing.organization == "Lantern Loaf Ltd."
