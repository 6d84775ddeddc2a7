"""The last day to apply, put right in prose; a day that is named for anything else changes none."""

from __future__ import annotations

from datetime import date

import pytest
from jobs import ann, job

from mailbot.decisions.reply import day_told
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


@pytest.mark.parametrize(
    ("sentence", "hour"),
    [
        ("Apply by noon on 29 January.", "noon"),
        ("Deadline: 29 January 2027, at 5 pm", "5 pm"),
        ("The deadline is at noon.", "noon"),
        ("Bewerbungsschluss ist Freitag, der 29. Januar um 18:00 Uhr.", "18:00 Uhr"),
        ("Bis 12 Uhr am 29. Januar bewerben.", "12 Uhr"),
        ("Candidatures avant le 29 janvier à midi.", "midi"),
        ("Hasta las 14 horas del 29 de enero.", "14 horas"),
        ("Entro le ore 12 del 29 gennaio.", "le ore 12"),
        ("Até ao meio-dia de 29 de janeiro.", "meio-dia"),
        ("Solliciteren tot 29 januari, 12 uur.", "12 uur"),
        ("29. Januar 2027, 12 Uhr", "12 Uhr"),
        ("29 January 2027, 5 p.m. Mountain Time", "5 p.m. Mountain Time"),
        ("Until 29 January, 17:00 CET.", "17:00 CET"),
    ],
)
def test_an_hour_of_the_last_day(sentence: str, hour: str) -> None:
    told = day_told.hour(sentence, date(2027, 1, 29), date(2026, 11, 23))

    assert told == day_told.Hour(hour, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ring me at 2 pm. Apply by 29 January.",
        "Apply by 29 January, 40 hours a week.",
        "Interviews from 9 am; apply by 29 January.",
        "The shop opens at noon on 30 January.",
        "On 29 January we meet, and one calls after 2 pm.",
    ],
)
def test_an_hour_of_something_else(sentence: str) -> None:
    assert day_told.hour(sentence, date(2027, 1, 29), date(2026, 11, 23)) is None


def test_the_hour_stands_behind_the_last_day_and_goes_with_it(world: World) -> None:
    ann(world).writes(f"{_LISTED}Apply by noon on 15 January 2027.", subject="A job")
    listed = ann(world).reads(about="| Apply by 15 January 2027, noon")

    ann(world).answers(listed, "Deadline: 20 January 2027, 5 pm")
    moved = ann(world).reads(about="| Apply by 20 January 2027, 5 pm")
    ann(world).answers(moved, "Please make the deadline 22 January 2027.")

    ann(world).reads(about="| Apply by 22 January 2027")
    world.unread(world.editor.address).clear()
    assert job(world).listing.deadline_beside is None


def test_a_day_in_figures_is_no_sum(world: World) -> None:
    ann(world).writes("We need a baker for Lantern Loaf. We pay £15 an hour.")
    asked = ann(world).reads(about="| Pay: GBP 15 an hour")

    ann(world).answers(asked, "1. Opening of the new shop on 1. 4. 2027\n5. 15/1")

    ann(world).reads(about="| Pay: GBP 15 an hour")
    assert job(world).listing.deadline == date(2027, 1, 15)


@pytest.mark.parametrize(
    "reply", ["Guten Tag,\n\n29. Januar 2027\n\nGruß", "29. Januar", "Hej,\n\n29. januar\n\nmvh"]
)
def test_the_number_of_a_day_is_none_of_a_list(world: World, reply: str) -> None:
    assert _day_after(world, _LISTED, reply) == "29 January"


@pytest.mark.parametrize(
    "reply",
    [
        "2028?! Nobody plans that far ahead. 28 January 2027.",
        "The date's wrong, should be 28 January 2027, I typed 2028.",
        "That date is wrong. It should be 28 January.",
        "Das Datum ist falsch, gemeint war der 28. Januar 2027.",
        "La date est fausse, c'est le 28 janvier 2027.",
        "La fecha está mal, es el 28 de enero de 2027.",
        "A data está errada, é 28 de janeiro de 2027.",
        "La data è sbagliata, è il 28 gennaio 2027.",
        "De datum klopt niet, dat moet 28 januari 2027 zijn.",
        "Datumet är fel, det ska vara 28 januari 2027.",
        "The deadline should be 2027 of course, not 2028.",
    ],
)
def test_a_day_that_is_called_wrong_gives_way(world: World, reply: str) -> None:
    assert _day_after(world, f"{_LISTED}Deadline: 28 January 2028", reply) == "28 January"
    assert job(world).listing.deadline == date(2027, 1, 28)


@pytest.mark.parametrize(
    "reply",
    [
        "2027? Our holidays end on 6 January.",
        "The start date is wrong, it should be 15 March 2027.",
    ],
)
def test_another_day_is_not_the_one_that_is_wrong(world: World, reply: str) -> None:
    assert _day_after(world, f"{_LISTED}Deadline: 17 January 2027", reply) == "17 January"
