"""The aim of a job, which a reply gives under its name."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply.aim_told import told
from world import World


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("You forgot our purpose. Please put: rye for every table.", "rye for every table"),
        ("Our aim is missing: rye for every table.", "rye for every table"),
        ("The aim should read: rye for every table, please.", "rye for every table"),
        ("Please add as objective “rye for every table”.", "rye for every table"),
        ("Unser Ziel fehlt. Bitte ergänzen: Roggen auf jedem Tisch.", "Roggen auf jedem Tisch"),
        ("Das Ziel haben Sie vergessen: Roggen auf jedem Tisch.", "Roggen auf jedem Tisch"),
        ("Il manque notre objectif : du seigle sur chaque table.", "du seigle sur chaque table"),
        ("Falta el objetivo: centeno en cada mesa.", "centeno en cada mesa"),
        ("Manca lo scopo. Scrivete: segale su ogni tavola.", "segale su ogni tavola"),
        ("Falta o propósito: centeio em cada mesa.", "centeio em cada mesa"),
        ("Ons doel ontbreekt: rogge op elke tafel.", "rogge op elke tafel"),
    ],
)
def test_an_aim_stands_behind_its_name(text: str, aim: str) -> None:
    found = told(text)
    assert found is not None
    assert found.value == aim


@pytest.mark.parametrize(
    "text",
    [
        "The goal of the video: show the ovens at work.",
        "Could you tell us what the objective is for?",
        "You left off the pay. Please put: 40,000 a year, before tax.",
        "Our goals: ten shops by May.",
        "The aim is fine. One more thing: the video follows on Monday.",
    ],
)
def test_what_else_is_said_is_no_aim(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "reply",
    [
        "What it's for: rye for every table",
        "What this is for: rye for every table",
        "The goal is that rye for every table",
        "You've left off our aim. Please put: rye for every table.",
    ],
)
def test_it_is_printed(world: World, reply: str) -> None:
    letter = reviewed(world)
    ann(world).answers(letter, reply)
    last(ann(world))
    world.unread(world.editor.address).clear()
    assert job(world).listing.objective == "rye for every table"


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("There should be a line on top saying what it is all for: rye for every table.",
         "rye for every table"),
        ("In one line: rye for every table in town.", "rye for every table in town"),
        ("Falta o objetivo, que para nós é o principal: pão de centeio em cada mesa.",
         "pão de centeio em cada mesa"),
        ("Put at the top that it's about rye for every table, that's what counts.",
         "rye for every table"),
        ("If there's room: what we're really after is that nobody eats grey bread.",
         "nobody eats grey bread"),
        ("Was wir eigentlich wollen, ist, dass niemand mehr graues Brot isst.",
         "niemand mehr graues Brot isst"),
    ],
)  # fmt: skip
def test_it_is_told_without_its_name(text: str, aim: str) -> None:
    found = told(text, settled=True)

    assert found is not None
    assert found.value == aim


def test_what_they_are_after_is_no_aim_where_results_are_asked() -> None:
    assert told("What we're really after is less waste in the bakery.") is None


def test_the_line_below_the_title_goes(world: World) -> None:
    letter = reviewed(world)
    ann(world).answers(letter, "Objective: rye for every table")
    letter = last(ann(world))
    assert job(world).listing.objective
    ann(world).answers(letter, "The line under the title says it twice, please remove it.")

    assert job(world).listing.objective is None
    world.unread(world.editor.address).clear()
    world.unread(ann(world).address).clear()
