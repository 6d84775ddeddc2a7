"""The last day to apply, put right in prose; a day that is named for anything else changes none."""

from __future__ import annotations

import pytest
from jobs import ann, job

from world import World

_LISTED = """\
Title: Night baker
Organization: Lantern Loaf
Pay: EUR 31,000 a year
Place: on site, Feldkirch
Results: Waste under 4% of dough by the end of September
Video: https://vimeo.com/1048822613
"""


def _day_after(world: World, listing: str, reply: str) -> str:
    ann(world).writes(listing, subject="A job")
    world.unread(world.editor.address).clear()
    ann(world).answers(ann(world).reads(), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    day = job(world).listing.deadline
    return f"{day:%-d %B}" if day else "none"


@pytest.mark.parametrize(
    "reply",
    [
        "17 January is too early. Could we say 28 January?",
        "17 January is too early, could we make it the 28th?",
        "I know I said 17 January, but the whole office is away till the 15th. So make it the 28th.",
        "Our closing date should move. The 17th won't work; let's go for 28 January instead.",
        "On 17 January we are still shut. Everybody is skiing. 28 January would be better.",
        "17 January... actually no, our shop opens again on the 20th, let's say 28 January.",
        "Der 17. Januar ist ein Sonntag, nehmen Sie doch lieber den 28. Januar.",
        "Zum Bewerbungsschluss: da sind noch alle krank, schreiben Sie also den 28. Januar.",
        "Der 17. Januar ist zu früh, könnten wir den 28. nehmen?",
        "Le 17 janvier tombe un dimanche, mettez plutôt le 28 janvier.",
        "Le 17 janvier, c'est trop court. Pourrait-on dire le 28 ?",
        "El 17 de enero es domingo, pongan mejor el 28 de enero.",
        "Para el plazo: con las fiestas mejor lo dejamos en el 28 de enero.",
        "O dia 17 de janeiro é cedo, podem pôr 28 de janeiro?",
        "Il 17 gennaio è domenica, mettete il 28 gennaio.",
        "17 januari is erg vroeg, kunnen we er 28 januari van maken?",
        "17 januari är en söndag, kan vi säga den 28 januari?",
    ],
)
def test_the_day_that_is_wanted_takes_the_place_of_the_one_listed(world: World, reply: str) -> None:
    assert _day_after(world, f"{_LISTED}Deadline: 17 January 2027", reply) == "28 January"


@pytest.mark.parametrize(
    ("reply", "day"),
    [
        ("Could we extend the deadline by a week?", "24 January"),
        ("Please push the closing date back by two weeks.", "31 January"),
        ("Die Bewerbungsfrist bitte um eine Woche verlängern.", "24 January"),
        ("Prolongez la date limite de dix jours, non, d'une semaine.", "24 January"),
        ("Por favor, amplíen el plazo 3 días.", "20 January"),
        ("Spostate la scadenza una settimana prima.", "10 January"),
        ("Kan de sluitingsdatum een week later?", "24 January"),
    ],
)
def test_a_day_is_counted_from_the_one_listed(world: World, reply: str, day: str) -> None:
    assert _day_after(world, f"{_LISTED}Deadline: 17 January 2027", reply) == day


@pytest.mark.parametrize(
    "reply",
    [
        "On 17 January our hall opens, and the 28th is a holiday.",
        "We are shut from 10 January to 17 January, and again on 28 January.",
        "Until 17 January is right. The interviews are on the 20th, or let's say 28 January.",
        "The video comes on 28 January at the latest, let's say.",
        "Is 17 January fine, or is that too early for the 28th?",
        "Our baker's birthday is the 17th; make it 28 loaves for the party!",
        "If nobody applies, can the deadline be extended by a week later on?",
        "Der 17. Januar passt. Am 28. Januar ist bei uns Markt.",
        "Le 17 janvier est bien. Le 28 janvier on ferme.",
    ],
)
def test_a_day_of_something_else_changes_nothing(world: World, reply: str) -> None:
    assert _day_after(world, f"{_LISTED}Deadline: 17 January 2027", reply) == "17 January"


@pytest.mark.parametrize(
    "reply",
    [
        "Until 18 December. Well, with Christmas coming perhaps better 8 January.",
        "Bewerbungen bis 18. Dezember. Wobei, wegen der Feiertage lieber bis 8. Januar.",
        "Jusqu'au 18 décembre. Bon, avec les fêtes, mettez le 8 janvier.",
        "Hasta el 18 de diciembre. Bueno, con tanta fiesta mejor hasta el 8 de enero.",
        "Se pueden apuntar hasta el 6 de enero, no, mejor el 8, que es fiesta.",
        "Até 18 de dezembro. Bom, com as festas melhor até 8 de janeiro.",
        "Entro il 18 dicembre. Però con le feste meglio l'8 gennaio.",
        "Tot 18 december. Met de feestdagen toch liever tot 8 januari.",
    ],
)
def test_of_two_days_that_a_reply_gives_the_last_one_counts(world: World, reply: str) -> None:
    assert _day_after(world, _LISTED, reply) == "8 January"


def test_a_labelled_day_is_what_counts(world: World) -> None:
    reply = (
        "17 January is too early, let's say 24 January... see below\n\nDeadline: 28 January 2027"
    )

    assert _day_after(world, f"{_LISTED}Deadline: 17 January 2027", reply) == "28 January"
