"""A job's own last day: asked about once it has gone by, never printed then, and never forgotten."""

from __future__ import annotations

from datetime import date, timedelta

from jobs import COMPLETE, ann, approved, job, last, reviewed

from mailbot.states import JobState
from world import World

DAY = timedelta(days=1)
PAST = COMPLETE.replace("30 January 2027", "3 May 2026")


def tidy(world: World) -> None:
    for address in (world.editor.address, ann(world).address):
        world.unread(address).clear()


def test_a_day_that_has_gone_by_is_asked_about(world: World) -> None:
    ann(world).writes(PAST, subject="A baker")

    asked = ann(world).reads(about="3 May 2026")
    assert "Apply by" not in asked.text
    assert job(world).state is JobState.ASKING
    ann(world).answers(asked, "15 January 2027")
    ann(world).reads(about="Apply by 15 January 2027")
    assert job(world).state is JobState.REVIEW
    tidy(world)


def test_it_is_asked_once_and_then_none_is_printed(world: World) -> None:
    ann(world).writes(PAST, subject="A baker")

    ann(world).answers(last(ann(world)), "There is no such day: write to us whenever you like.")

    assert "Apply by" not in ann(world).reads(about="an editor looks at your job next").text
    assert job(world).listing.deadline is None
    tidy(world)


def test_a_yes_takes_no_day_that_has_gone_by(world: World) -> None:
    ann(world).writes(PAST, subject="A baker")

    ann(world).answers(last(ann(world)), "Yes")

    assert job(world).listing.deadline is None
    tidy(world)


def test_an_approved_job_whose_day_goes_by_is_asked_about(world: World) -> None:
    """It was approved for a later issue, say, or others went first: nobody hears nothing."""
    ann(world).writes(COMPLETE.replace("30 January 2027", "28 November 2026"), subject="A baker")
    world.editor.answers(last(world.editor), "approve for 15 December")
    ann(world).reads()
    ann(world).reads(about="approved")
    world.unread(world.editor.address).clear()

    world.wait(4 * DAY, step=timedelta(hours=6))

    lapsed = ann(world).reads(about="The last day to apply for your job went by")
    told = [letter for letter in world.unread(world.editor.address) if "[J1]" in letter.subject]
    assert any("last day to apply went by" in " ".join(letter.text.split()) for letter in told)
    assert job(world).state is JobState.ASKING
    ann(world).answers(lapsed, "until 20 January 2027")
    ann(world).reads(about="Apply by 20 January 2027")
    assert job(world).state is JobState.REVIEW
    tidy(world)


def test_who_is_silent_then_is_reminded_and_closed(world: World) -> None:
    ann(world).writes(COMPLETE.replace("30 January 2027", "28 November 2026"), subject="A baker")
    world.wait(4 * DAY, step=DAY)
    last(ann(world))

    world.wait(4 * DAY, step=DAY)
    ann(world).reads(about="Until when may people apply?")
    world.wait(20 * DAY, step=DAY)

    assert job(world).state is JobState.CLOSED
    tidy(world)


def test_an_editors_later_day_is_kept_to(world: World) -> None:
    ann(world).writes(COMPLETE.replace("30 January 2027", "28 November 2026"), subject="A baker")
    world.editor.answers(last(world.editor), "hold on\nedit deadline: 10 December 2026")
    last(ann(world))

    world.wait(5 * DAY, step=DAY)

    assert ann(world).has_no_mail()
    assert job(world).listing.deadline == date(2026, 12, 10)
    tidy(world)


def test_the_day_itself_still_counts(world: World) -> None:
    approved(world)
    with_today = job(world).listing.deadline
    assert with_today is not None
    world.wait(timedelta(days=(with_today - world.clock.time.date()).days), step=3 * DAY)

    assert job(world).state is not JobState.ASKING
    tidy(world)


def test_the_last_day_there_is_harms_nobody(world: World) -> None:
    ann(world).answers(reviewed(world), "Deadline: 31 December 9999")

    assert job(world).state is JobState.REVIEW
    tidy(world)
