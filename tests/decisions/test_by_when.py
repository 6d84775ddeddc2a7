"""By when all results are to be there stands above them, as long as they stand."""

from __future__ import annotations

from jobs import ann, job, last

from mailbot.decisions.reply.merge import merge
from mailbot.matters import Job
from mailbot.states import JobState
from mailbot.terms import Facts, Found, Listing
from world import World

FIRST = """\
We are Lantern Loaf in Ghent, and we need a head baker.

By the end of the second year we want waste under 4% of the dough, and our rye in 12 shops.
"""
HEADING = "What you will have achieved (by the end of the second year)"


def test_it_is_printed_above_them(world: World) -> None:
    ann(world).writes(FIRST, subject="A baker")

    assert HEADING in last(ann(world)).text
    assert job(world).listing.outcomes == ("waste under 4% of the dough", "our rye in 12 shops")


def test_it_stays_while_one_of_them_does(world: World) -> None:
    ann(world).writes(FIRST, subject="A baker")

    ann(world).answers(last(ann(world)), "Please take out the second result.")

    assert job(world).listing.outcomes == ("waste under 4% of the dough",)
    assert HEADING in last(ann(world)).text


def test_it_goes_with_the_last_of_them() -> None:
    before = Job(
        "ann@lantern.example",
        JobState.ASKING,
        listing=Listing(
            outcomes=("waste under 4% of the dough",), by_when="by the end of the second year"
        ),
    )
    now = Facts(outcomes=(Found("two apprentices have passed", "a line"),))

    assert merge(before, now).listing.by_when is None
