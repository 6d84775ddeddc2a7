"""What there is to do from day to day is no result: whoever answers so is asked again."""

from __future__ import annotations

import pytest
from jobs import ann, job

from mailbot.decisions.reply.day_to_day import is_work
from world import World


@pytest.mark.parametrize(
    "text",
    [
        "feeding the goats, milking twice, cleaning the barn from 5 am",
        "answer the door, sort the post and water the plants",
        "She will cook lunch and wash up, 4 days a week",
        "Gäste empfangen, Zimmer putzen, Betten machen, ab 7 Uhr früh",
        "Il faut accueillir les clients, ranger les rayons et fermer à 19h",
        "Hay que ordeñar, limpiar y repartir desde las 5 de la mañana",
        "Deve accogliere gli ospiti e pulire le camere, dal lunedì al venerdì",
        "atender os clientes, limpar as mesas e fechar às 11 da noite",
        "Gasten ontvangen, kamers schoonmaken en bedden opmaken, vanaf 7 uur 's morgens",
        "38 hours a week",
        "Full time, in the office mostly",
        "lends a hand, 16 hours a week or so",
        "springt ein, 12 Stunden in der Woche ungefähr",
    ],
)
def test_duties_and_hours_are_work(text: str) -> None:
    assert is_work(text)


@pytest.mark.parametrize(
    "text",
    [
        "cook 200 lunches a day by May",
        "open 6 days a week instead of 5",
        "halving the queue and keeping all regulars",
        "doubler les ventes et ouvrir une deuxième boutique",
        "Rückfragen unter 3% und Lieferzeit unter 5 Tagen",
        "zufriedene Gäste und volle Zimmer",
        "vendere il doppio e aprire un secondo negozio",
        "the hotel runs without me",
        "Nobody waits longer than a week",
        "no more than 35 hours a week for anybody",
    ],
)
def test_what_becomes_otherwise_is_none(text: str) -> None:
    assert not is_work(text)


@pytest.mark.parametrize(
    "answer",
    [
        "1. Feeding the goats, cleaning the barn, milking from 5 am\n2. the video comes later",
        "1. Ziegen füttern, Stall putzen, melken ab 5 Uhr früh\n2. Video kommt später",
        "1. Il faut traire, nettoyer et livrer, du lundi au samedi\n2. la vidéo suit",
    ],
)
def test_duties_leave_the_question_open(world: World, answer: str) -> None:
    ann(world).writes(
        "Hello,\n\nwe run Lantern Loaf, a farm in Portland, and look for a goatherd.\n\n"
        "Kind regards,\nAnn Raman\n",
        subject="A job",
    )
    letter = ann(world).reads(about="What is the person to achieve")

    ann(world).answers(letter, answer)

    assert job(world).listing.outcomes == ()
    ann(world).reads(about="What is the person to achieve")
    world.unread(world.editor.address).clear()
