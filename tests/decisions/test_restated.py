"""What an employer puts right in a plain sentence is taken as if it stood behind its label."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply.restated import restated
from mailbot.terms import Facts
from world import World

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The title should be Senior Welder, not Welder.", "Senior Welder"),
        ("Could you change the title to Head of Making?", "Head of Making"),
        ("Bitte ändern Sie den Titel in Werkstattleiterin.", "Werkstattleiterin"),
        ("Changez le titre en Chef de cave, merci", "Chef de cave"),
        ("Cambie el título a Jefa de taller, por favor", "Jefa de taller"),
        ("Mude o título para Chefe de oficina.", "Chefe de oficina"),
        ("Il titolo deve essere Capo officina", "Capo officina"),
        ("Wijzig de functie in Hoofd werkplaats", "Hoofd werkplaats"),
        ("It should say “Lead Welder” on top.", "Lead Welder"),
        ("Es muss aber Welderin heißen, ohne das (m/w/d).", "Welderin"),
        ("Title Service Manager.", "Service Manager"),
        ("The role is called Head of the Puppet Workshop.", "Head of the Puppet Workshop"),
        (
            "it's the ONLINE shop she'd run, call it online shop manager please",
            "online shop manager",
        ),
        ("Nennen Sie es bitte Leiterin der Werkstatt.", "Leiterin der Werkstatt"),
        ("Appelez-le chef de cuisine, merci.", "chef de cuisine"),
        ("Llámalo encargado de taller, por favor", "encargado de taller"),
        ("Chiamatelo capo cuoco, grazie", "capo cuoco"),
        ("Could the job be called “Master Welder”?", "Master Welder"),
        ("It would be nice if it said “Lead Welder”.", "Lead Welder"),
        ("Könnte die Stelle „Leitende Welderin“ heißen?", "Leitende Welderin"),
        ("Noem het hoofd werkplaats.", "hoofd werkplaats"),
        ("Could the job be called “Welder and fitter”?", "Welder and fitter"),
        ("It would be nice if it said “lead welder”.", "lead welder"),
        ("Perhaps it could be called Pipe Welder?", "Pipe Welder"),
        ("Könnte die Stelle Welderin oder Welder heißen?", "Welderin oder Welder"),
        ("Und „Welderin oder Welder“ bitte.", "Welderin oder Welder"),
        ("Le poste pourrait s'appeler « Welder confirmé » ?", "Welder confirmé"),
        ("Podría llamarse Welder jefe?", "Welder jefe"),
        ("Potrebbe chiamarsi Welder capo?", "Welder capo"),
    ],
)
def test_a_title_is_put_right(sentence: str, title: str) -> None:
    said = restated(sentence, Facts(), "Welder", "ann@lantern.example", TODAY)

    assert said.title is not None
    assert said.title.value == title


@pytest.mark.parametrize(
    "sentence",
    [
        "The title is fine as it is.",
        "The title is wrong.",
        "The company is Family-owned.",
        "Company car included.",
        "It should say thanks.",
        "The job is hard.",
        "Let's call it a day.",
        "Could it say what the Harbour pays?",
        "Schreiben Sie mir bitte.",
        "It could be called Wednesday.",
        "Please call it off.",
        "Call it what you like!",
        "The pay is not right.",
        "Is the title Head Baker?",
        "Please don't change the title to Welder.",
    ],
)
def test_what_names_no_value_changes_nothing(sentence: str) -> None:
    assert restated(sentence, Facts(), "Welder", "ann@lantern.example", TODAY) == Facts()


@pytest.mark.parametrize(
    "sentence",
    [
        "Title is Welder, organisation Harbour Works, pay €3,000 a month.",
        "The title is Welder, the company is Harbour Works and the pay is settled.",
        "Titel Welder, Firma Harbour Works, Gehalt 3.000 Euro im Monat.",
        "Le titre est Welder, entreprise Harbour Works.",
        "El título es Welder, empresa Harbour Works.",
        "Il titolo è Welder, azienda Harbour Works.",
        "Functie Welder, bedrijf Harbour Works.",
    ],
)
def test_several_parts_may_stand_in_one_sentence(sentence: str) -> None:
    said = restated(sentence, Facts(), "Smith", "ann@lantern.example", TODAY)

    assert said.title is not None
    assert said.title.value == "Welder"
    assert said.organization is not None
    assert said.organization.value.startswith("Harbour Works")


def test_a_name_with_a_comma_stays_whole() -> None:
    said = restated("Title is Welder, pipes and place", Facts(), "Smith", "a@b.example", TODAY)

    assert said.title is not None
    assert said.title.value == "Welder, pipes and place"


def test_a_correction_in_plain_words_reaches_the_listing(world: World) -> None:
    ann(world).answers(
        reviewed(world),
        "please change the organisation to Lantern Loaf and Daughters\n"
        "The deadline is 15 January 2027, not in December.",
    )
    world.unread(world.editor.address).clear()

    assert "Lantern Loaf and Daughters" in last(ann(world)).text
    assert job(world).listing.organization == "Lantern Loaf and Daughters"
    assert job(world).listing.deadline == date(2027, 1, 15)
