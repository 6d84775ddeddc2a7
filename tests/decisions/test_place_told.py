"""Where the work is done changes by what a reply says of the job, not of where its writers are."""

from __future__ import annotations

from datetime import date

import pytest

from mailbot.decisions.reply.place_told import is_remark, of_job
from mailbot.reading.facts import read_answers
from mailbot.terms import Place

_TODAY = date(2026, 11, 25)


def _told(text: str, *, asked: bool = False, before: Place | None = None) -> Place | None:
    said = read_answers(text, (), "ann@lantern.example", _TODAY).place
    told = of_job(text, said, before, asked=asked)
    return told.value if told else None


@pytest.mark.parametrize(
    "text",
    [
        "The contract comes once our treasurer is back in the office.",
        "I'm in the workshop until six, so just ring.",
        "We are in the kitchen again from Tuesday.",
        "Unser Geschäftsführer ist erst am Montag wieder im Büro.",
        "Ich bin heute im Laden, da habe ich keine Ruhe dafür.",
        "Je suis seule au magasin cette semaine.",
        "Notre directrice est de retour au bureau lundi.",
        "Esta semana estoy en la tienda hasta tarde.",
        "Agora estou sozinha na loja, o resto mando à noite.",
        "Questa settimana siamo in cantiere.",
        "Ik ben vandaag in de winkel, morgen meer.",
        "Our director will be on site again on Thursday and can film then.",
        "Twice a year we are all on site in the old mill.",
        "It is 35 hours a week, with the odd Saturday before Easter.",
        "We shot the video in the bakery.",
        "Is remote work fine with your readers?",
    ],
)
@pytest.mark.parametrize("asked", [False, True])
def test_where_somebody_is_meanwhile_is_no_place_of_work(text: str, asked: bool) -> None:
    assert _told(text, asked=asked) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Remote? No. In the saddle.", Place.ONSITE),
        ("Remote: no, the looms are here.", Place.ONSITE),
        ("Remoto no, los telares están acá.", Place.ONSITE),
        ("It's on site, sorry.", Place.ONSITE),
        ("The work is remote.", Place.REMOTE),
        ("It is hybrid now.", Place.HYBRID),
        ("No longer on site only: hybrid.", Place.HYBRID),
        ("Not hybrid, on site.", Place.ONSITE),
        ("Es ist nicht hybrid, sondern vor Ort.", Place.ONSITE),
        ("Die Arbeit ist vor Ort.", Place.ONSITE),
        ("Nicht nur vor Ort.", Place.HYBRID),
        ("Ce n'est pas hybride mais sur place.", Place.ONSITE),
        ("Le poste est en télétravail.", Place.REMOTE),
        ("Pas toujours sur place.", Place.HYBRID),
        ("No es híbrido, es presencial.", Place.ONSITE),
        ("El trabajo es presencial.", Place.ONSITE),
        ("O trabalho é híbrido.", Place.HYBRID),
        ("Il lavoro è in sede.", Place.ONSITE),
        ("Non solo in sede.", Place.HYBRID),
        ("Niet alleen ter plaatse.", Place.HYBRID),
        ("Het werk is op locatie.", Place.ONSITE),
        ("The job is in our workshop.", Place.ONSITE),
        ("Place: in the workshop", Place.ONSITE),
    ],
)
def test_what_is_said_of_the_job_is(text: str, place: Place) -> None:
    assert _told(text) is place


def test_a_bare_spot_is_an_answer_and_no_correction() -> None:
    assert _told("In the workshop.", asked=True) is Place.ONSITE
    assert _told("In the workshop.") is None


def test_of_two_kinds_the_plainer_counts() -> None:
    assert _told("It's remote. We are in the kitchen this week.") is Place.REMOTE


@pytest.mark.parametrize(
    "text",
    [
        "The work is done on site, and the canteen is two minutes down the road from us.",
        "Gearbeitet wird vor Ort, und im Sommer machen wir drei Wochen lang Betriebsferien.",
        "Le travail se fait sur place, et on ferme trois semaines en été.",
        "Se trabaja presencial, y en verano cerramos tres semanas enteras.",
        "Si lavora in sede, e in estate chiudiamo per tre settimane intere.",
        "Er wordt op locatie gewerkt, en in de zomer sluiten we drie weken.",
    ],
)
def test_it_is_said_in_a_few_words_of_a_longer_sentence(text: str) -> None:
    letter = f"Thank you. {text} Our other shop is run by my brother, who likes it there."

    assert _told(letter) is Place.ONSITE


@pytest.mark.parametrize(
    "text",
    [
        "You have “On site, Leeds”. Some of it can be done from home. So please: Hybrid, Leeds.",
        "Bei Ihnen steht „On site, Graz“, manches geht auch zu Hause. Also bitte: Hybrid, Graz.",
        "Vous avez mis « On site, Lyon ». Une partie se fait à la maison. Donc : Hybride, Lyon.",
    ],
)
def test_what_is_quoted_of_the_listing_is_not_said(text: str) -> None:
    assert _told(text, before=Place.ONSITE) is Place.HYBRID


@pytest.mark.parametrize(
    "text",
    [
        "The film is to be shot on site, so that readers see what our workshop looks like.",
        "Hybrid would have been nice for all of us, but it does not work in a bakery at all.",
    ],
)
def test_what_else_is_somewhere_is_no_place_of_work(text: str) -> None:
    assert _told(text) is None


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("I'm afraid", True),
        ("yep", True),
        ("malheureusement", True),
        ("lo siento", True),
        ("Não", True),
        ("Sorrento", False),
        ("Nyborg", False),
        ("Leiden", False),
    ],
)
def test_what_stands_where_a_town_does_may_be_none(name: str, *, remark: bool) -> None:
    assert is_remark(name) is remark
