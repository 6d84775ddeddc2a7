"""A job in each of its states, and everything its employer may write then: it is always answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest
from jobs import (
    COMPLETE,
    SLOT,
    ann,
    approved,
    asked,
    closed,
    declined,
    filled,
    gone,
    in_a_proof,
    job,
    listed,
    reviewed,
    until,
    with_its_ok,
)

from mailbot.states import JobState
from world import Mail, World

LIVES: Final[dict[Callable[[World], Mail], JobState]] = {
    asked: JobState.ASKING,
    reviewed: JobState.REVIEW,
    approved: JobState.APPROVED,
    in_a_proof: JobState.APPROVED,
    with_its_ok: JobState.APPROVED,
    listed: JobState.LISTED,
    gone: JobState.GONE,
    filled: JobState.FILLED,
    closed: JobState.CLOSED,
    declined: JobState.CLOSED,
}
OPEN = {JobState.ASKING, JobState.REVIEW, JobState.APPROVED}
READ = {JobState.LISTED, JobState.GONE, JobState.FILLED}


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.__name__)
@pytest.mark.parametrize("words", ["Sorry, the pay is EUR 52,000 a year.", "withdraw", "filled"])
def test_whenever_an_employer_writes_they_are_answered(
    world: World, life: Callable[[World], Mail], words: str
) -> None:
    letter = life(world)
    before = job(world)
    assert before.state is LIVES[life]

    ann(world).answers(letter, words)

    after, answer = job(world), ann(world).reads()
    match words:
        case "withdraw" | "filled" if before.state in OPEN:
            assert after.state is JobState.CLOSED
        case "withdraw" if before.state is JobState.LISTED:
            assert after.state is JobState.GONE
        case "filled" if before.state in {JobState.LISTED, JobState.GONE}:
            assert after.state is JobState.FILLED
        case _ if words.startswith("Sorry") and before.state in READ:
            assert after.listing == before.listing
            assert "Readers have this job already" in answer.text
        case _ if words.startswith("Sorry"):
            assert "EUR 52,000" in answer.text
            assert after.state in {JobState.ASKING, JobState.REVIEW}
        case _:
            assert after.state is before.state
    world.unread(world.editor.address).clear()
    world.unread("kim@reader.example").clear()
    assert ann(world).has_no_mail()


@pytest.mark.parametrize("life", LIVES, ids=lambda life: life.__name__)
def test_status_and_a_question_change_nothing(world: World, life: Callable[[World], Mail]) -> None:
    letter = life(world)
    before = job(world)

    ann(world).answers(letter, "status")
    ann(world).answers(letter, "Do you know a good sign painter in Ghent?")

    assert "This is how we have it" in ann(world).reads().text
    told = ann(world).reads().text  # an editor's matter, alone or beside what is open
    assert "will read" in told or "an editor reads it" in told
    assert (job(world).state, job(world).version) == (before.state, before.version)
    world.unread(world.editor.address).clear()
    world.unread("kim@reader.example").clear()


@pytest.mark.parametrize("words", ["Sorry, the pay is EUR 52,000 a year.", "withdraw"])
def test_what_changes_after_the_ok_voids_it(world: World, words: str) -> None:
    letter = with_its_ok(world)

    ann(world).answers(letter, words)
    until(world, SLOT + timedelta(hours=2))

    assert job(world).state is not JobState.LISTED
    world.unread(world.editor.address).clear()
    world.unread(ann(world).address).clear()


def test_a_yes_opens_a_closed_job_again(world: World) -> None:
    ann(world).answers(closed(world), "Yes, please.")

    ann(world).reads(about="watch your video")
    assert job(world).state is JobState.ASKING


def test_a_late_yes_to_the_neutral_letter_counts(world: World) -> None:
    """The draft had been closed in silence; what the yes is about is still there."""
    employer = world.person("ann@lantern.example", signs=False)
    employer.writes(COMPLETE, subject="A baker")
    neutral = employer.reads(about="did you write")
    world.wait(timedelta(days=25), step=timedelta(days=1))
    assert job(world).state is JobState.CLOSED

    employer.answers(neutral, "Yes, that was me!")

    employer.reads(about="Waste under 4%")
    assert job(world).state is JobState.REVIEW
    world.unread(world.editor.address).clear()


def test_nothing_found_in_a_reply_is_said(world: World) -> None:
    """Somebody who answered by colour, or by a picture, would wait for ever."""
    employer = ann(world)
    letter = asked(world)

    employer.answers(letter, "")

    employer.reads(about="This is still open")
