"""The town of a job, said by itself or put right; what is denied is never the town."""

from __future__ import annotations

import pytest
from jobs import ann, job

from world import World

_VIDEO = "https://vimeo.com/1048822613"


def _listed(world: World, place: str) -> None:
    ann(world).writes(
        "Title: Night baker\nOrganization: Lantern Loaf\nPay: EUR 31,000 a year\n"
        f"{place}\nResults: Waste under 4% of dough by the end of September\nVideo: {_VIDEO}",
        subject="A job",
    )
    world.unread(world.editor.address).clear()


def _town_after(world: World, place: str, reply: str) -> str | None:
    _listed(world, place)
    ann(world).answers(ann(world).reads(), reply)
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()
    return job(world).listing.town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("Bludenz, not Feldkirch.", "Bludenz"),
        ("In Bludenz, nicht in Feldkirch!", "Bludenz"),
        ("Not Feldkirch but Bludenz.", "Bludenz"),
        ("Bludenz! Nicht Feldkirch.", "Bludenz"),
        ("C'est à Bludenz, pas à Feldkirch.", "Bludenz"),
        ("Es en Bludenz, no en Feldkirch.", "Bludenz"),
        ("È a Bludenz, non a Feldkirch.", "Bludenz"),
        ("It is in Bludenz instead of Feldkirch.", "Bludenz"),
        ("Het is in Bludenz, niet in Feldkirch.", "Bludenz"),
        ("On site. Te Anau. Not Feldkirch.", "Te Anau"),
        ("Town is Te Anau.", "Te Anau"),
        ("The place is Bludenz, Vorarlberg.", "Bludenz, Vorarlberg"),
        ("Please do not put Feldkirch. The place is Bludenz.", "Bludenz"),
        ("Please do not put Feldkirch.", None),
        ("Not only in Feldkirch.", "Feldkirch"),
        ("The pay is not 30,000.", "Feldkirch"),
        ("We are not on holiday in May.", "Feldkirch"),
    ],
)
def test_what_is_denied_is_replaced(world: World, reply: str, town: str | None) -> None:
    assert _town_after(world, "Place: on site, Feldkirch", reply) == town


@pytest.mark.parametrize(
    ("reply", "town"),
    [
        ("Bludenz, Vorarlberg.", "Bludenz, Vorarlberg"),
        ("In Bludenz.", "Bludenz"),
        ("Te Anau, NZ.", "Te Anau, NZ"),
        ("Place: bludenz", "bludenz"),
        ("Thanks, Ann", None),
        ("Thank you very much.", None),
        ("Best, Ann Miller", None),
    ],
)
def test_a_town_may_be_all_that_is_said(world: World, reply: str, town: str | None) -> None:
    assert _town_after(world, "", reply) == town


def test_the_sentence_that_put_it_right_is_not_called_left_out(world: World) -> None:
    _listed(world, "Place: on site, Feldkirch")
    ann(world).answers(ann(world).reads(), "Town is Te Anau, not Feldkirch.")
    world.unread(world.editor.address).clear()

    assert "not in the listing" not in ann(world).reads().text
