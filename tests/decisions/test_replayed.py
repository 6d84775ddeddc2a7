"""What somebody signed to somebody else, and a third hands in here as it is: it asks, and no more.

The signature is as good as ever. But it covers to whom it was written, and that was not us.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from jobs import job
from sqlmodel import select

from mailbot import register
from mailbot.matters import Reason
from mailbot.states import JobState, SubscriptionState
from mailbot.tables import Inbound
from world import ADDRESS, EDITOR, Person, World, subscribe

OWNER = "ann@lantern.example"
FRIEND = "friend@elsewhere.example"
JOB = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


def replay(world: World, author: Person, text: str, subject: str = "", **headers: str) -> Inbound:
    """The author's signed mail to a friend; whoever got it brings it to our door."""
    raw = author.compose(text, subject, FRIEND, None, headers)
    world.deliver(raw, ADDRESS, "eve@attacker.example")
    return last(world)


def last(world: World) -> Inbound:
    with world.runtime.store.snapshot() as session:
        return session.exec(select(Inbound)).all()[-1]


def state(world: World, address: str) -> SubscriptionState:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return reader.state if reader else SubscriptionState.NONE


def listed(world: World) -> Person:
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads(about="nothing is missing")
    world.editor.reads(about="list it?")
    return ann


def test_a_wish_to_leave_another_list_is_asked_about(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")

    row = replay(world, kim, "Please unsubscribe me.", "unsubscribe")

    assert (row.verdict, row.addressed, row.reason) == ("pass", False, Reason.LEAVING_ASKED)
    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED
    question = kim.reads(about="do you want to leave")
    kim.answers(question, "yes")
    assert state(world, kim.address) is SubscriptionState.LEFT
    kim.reads()


def test_written_to_us_it_is_obeyed(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")

    kim.writes("Please unsubscribe me.", subject="unsubscribe")

    assert last(world).addressed
    assert state(world, kim.address) is SubscriptionState.LEFT
    kim.reads()


def test_with_a_copy_to_us_it_is_obeyed(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")

    replay(world, kim, "Please unsubscribe me.", "unsubscribe", Cc=f"Jobs <{ADDRESS}>")

    assert state(world, kim.address) is SubscriptionState.LEFT
    kim.reads()


def test_a_blind_copy_is_asked_about_once(world: World) -> None:
    """They wrote to us, and nothing that they signed says so."""
    kim = subscribe(world, "kim@reader.example")

    for subject in ("unsubscribe", "unsubscribe me"):
        world.deliver(
            kim.compose("Please unsubscribe me.", subject, "undisclosed-recipients:;", None, {}),
            ADDRESS,
            kim.address,
        )

    kim.reads(about="do you want to leave")
    assert kim.has_no_mail()


@pytest.mark.parametrize("text", ["withdraw", "It is filled.", "pay: 90k"])
def test_an_employers_word_to_another_board_changes_nothing_here(world: World, text: str) -> None:
    ann = listed(world)
    world.wait(timedelta(hours=25))
    before = job(world)

    row = replay(world, ann, text, "Re: Head Baker [J1]")

    assert row.verdict == "pass"
    assert job(world) == before
    ann.reads(about="Head Baker")  # the job's own letter, to answer
    assert world.editor.has_no_mail()


def test_a_job_for_another_board_is_asked_about(world: World) -> None:
    ann = world.person(OWNER)

    replay(world, ann, JOB, "Head Baker")

    assert job(world).state is JobState.UNPROVEN
    question = ann.reads(about="did you write to us")
    assert "Lantern" not in question.text
    assert world.editor.has_no_mail()


@pytest.mark.parametrize("way", ["to the plain address", "to the token"])
def test_an_editors_yes_to_somebody_else_decides_nothing(world: World, way: str) -> None:
    """Not even where whoever has it has the token as well, from a letter that was forwarded."""
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads(about="nothing is missing")
    asks = world.editor.reads(about="list it?")
    raw = world.editor.compose("approve", "Re: the offer", FRIEND, None, {})

    world.deliver(raw, ADDRESS if "plain" in way else asks.reply_to, "eve@attacker.example")

    row = last(world)
    assert (row.author, row.verdict, row.reason) == (EDITOR, "pass", Reason.CHALLENGED)
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="approve")
