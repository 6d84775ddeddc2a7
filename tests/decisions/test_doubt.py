"""Somebody whose mails prove nothing: one short letter a day, and no silence for who answers it."""

from datetime import timedelta

import pytest
from jobs import job

from mailbot.decisions.reply.ownership import owned
from mailbot.states import JobState
from world import EDITOR, OPERATOR, World

JOB = "We need a lift maintenance lead at High Cornice Lifts in Silverton, Colorado. $39 an hour."


@pytest.mark.parametrize(
    ("question", "offer"),
    [
        ("how do I get a job into your newsletter?", JOB),
        ("Was kostet das?", "Wir suchen eine Hofleitung für Hof Linde, 3.400 Euro im Monat."),
        ("Bonjour, il y a quelqu'un ?", "Nous cherchons un fromager à Morez, 2 600 € par mois."),
    ],
)
def test_who_answers_the_page_with_a_job_is_asked_nothing_in_between(
    world: World, question: str, offer: str
) -> None:
    dario = world.person("dario@plain.example", signs=False)
    dario.writes(question)

    dario.answers(dario.reads(), offer)

    dario.reads(about="[J1]")
    assert job(world).state is JobState.ASKING
    dario.writes("Role: Cashier\nPay: $20 an hour\n", subject="a fresh mail, no token")
    dario.reads(about="Cashier")  # they are known from then on
    world.wait(timedelta(days=1))
    world.unread(EDITOR).clear()


def test_a_job_that_waited_for_its_day_is_answered_once_they_ask_for_it(world: World) -> None:
    dario = world.person("dario@plain.example", signs=False)
    dario.writes("how do I get a job into your newsletter?")
    page = dario.reads(about="how two good jobs works")
    dario.writes(JOB, subject="Lift maintenance")
    assert dario.has_no_mail()

    dario.answers(page, "hey did u get my mail?")

    dario.reads(about="lift maintenance lead")
    assert job(world).state is JobState.ASKING
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()
    world.wait(timedelta(days=2))  # the question that had been put off is none any more


def test_a_question_in_anothers_name_brings_them_one_page(world: World) -> None:
    mallory = world.person("victim@plain.example", signs=False)
    for _ in range(3):
        mallory.writes("how do I get a job into your newsletter?")
        mallory.writes(JOB)

    mallory.reads(about="how two good jobs works")
    assert mallory.has_no_mail()
    world.unread(OPERATOR).clear()


@pytest.mark.parametrize(
    "words",
    [
        "hey did u get my mail",
        "Has my message arrived?",
        "Ist meine Mail angekommen?",
        "Avez-vous reçu mon message ?",
        "¿Han recibido mi correo?",
        "Avete ricevuto la mia mail?",
        "Receberam o meu email?",
        "Hebben jullie mijn mail ontvangen?",
    ],
)
def test_who_asks_after_their_mail_has_written_it(words: str) -> None:
    assert owned(words)


def test_a_yes_to_the_mail_is_none_to_another_job(world: World) -> None:
    clara = world.person("clara@plain.example", "Clara", signs=False)
    clara.writes(JOB)
    clara.answers(clara.reads(), "Ja sicher, der Brief ist schon von mir, was denken denn Sie?")

    assert job(world).listing.other_jobs is None
    clara.reads()
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()
