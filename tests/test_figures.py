"""What editors ask to see, and that nobody else does."""

from datetime import timedelta

import pytest

from world import EDITOR, World, subscribe

JOB = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


def listed(world: World) -> None:
    """An issue with one job, mailed to one reader."""
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()
    world.editor.answers(world.editor.reads(), "approve")
    world.editor.reads()
    subscribe(world, "kim@reader.example")
    world.wait(timedelta(days=4, hours=1))
    world.editor.answers(world.editor.reads(), "send now")
    world.unread(EDITOR).clear()
    world.unread(employer.address).clear()
    world.unread("kim@reader.example").clear()


def test_stats(world: World) -> None:
    listed(world)

    world.editor.writes("stats please")

    told = world.editor.reads(about="figures").text
    assert "1 person reads" in told
    assert "Jobs listed: 1, of which 0" in told
    assert "Accepted by the relay: 1" in told


def test_the_queue_and_how_things_stand(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()
    world.editor.reads()

    world.editor.writes("queue\nstatus")

    assert "| J1: Head Baker at Lantern Loaf" in world.editor.reads(about="the jobs that wait").text
    world.editor.reads(about="Tuesday, 1 December 2026, 09:00 (Europe/Berlin)")


@pytest.mark.parametrize("about", ["J1", "ann@lantern.example"])
def test_why(world: World, about: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()
    world.editor.reads()

    world.editor.writes(subject=f"why {about}")

    told = world.editor.reads(about=f"happened about {about}").text
    assert told.index("“complete”") < told.index("“job complete”")
    assert "| ann@lantern.example" in told


def test_why_of_what_there_never_was(world: World) -> None:
    world.editor.writes("why J99?")

    world.editor.reads(about="no mail about that")


def test_help_for_an_editor_is_another_page_than_for_a_reader(world: World) -> None:
    world.editor.writes("help")
    world.editor.reads(about="as an editor")

    kim = world.person("kim@reader.example")
    kim.writes("help")
    kim.reads(about="free weekly")


def test_figures_beside_a_decision(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()

    world.editor.answers(world.editor.reads(), "approve\nqueue")

    employer.reads(about="approved")
    world.editor.reads(about="what became")
    world.editor.reads(about="the jobs that wait")


def test_nobody_else_is_shown_anything(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()
    letter = world.editor.reads()

    world.person(EDITOR, signs=False).writes("queue")
    world.editor.reads(about="was this you")
    world.person("eve@elsewhere.example").answers(letter, "why ann@lantern.example")

    shown = world.editor.reads(about="happened about")  # who holds the token has it mailed there
    assert shown.recipient == EDITOR


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("Which mails are waiting for me to read? I was told of one only.", "the jobs that wait"),
        ("When does the next issue go out?", "how things stand"),
        ("Who is in the next issue?", "the jobs that wait"),
        ("How many readers do we have?", "figures"),
        ("What can I say here?", "as an editor"),
        ("I do wonder about the weather.", "which job or issue"),
    ],
)
def test_an_editors_question_is_answered(world: World, words: str, about: str) -> None:
    """Nobody else is there who could read it."""
    world.editor.writes(words, subject="a question")

    world.editor.reads(about=about)


def test_the_queue_has_the_mails_that_only_a_person_can_answer(world: World) -> None:
    kim = world.person("kim@reader.example")
    for subject in ("A visit", "A talk"):
        kim.writes(f"Would one of you come to our school in May? {subject}.", subject=subject)
        kim.reads()
    world.editor.reads(about="a visit")  # the first of a day is passed on at once

    world.editor.writes("What is waiting for me?")

    assert "A talk, from kim@reader.example" in world.editor.reads(about="for you to read").text


def test_how_things_stand_names_the_jobs_of_the_draft(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(JOB, subject="Head Baker")
    employer.reads()
    world.editor.answers(world.editor.reads(), "approve")
    world.editor.reads()
    world.wait(timedelta(days=4, hours=1))
    world.unread(EDITOR).clear()
    world.unread(employer.address).clear()

    world.editor.writes("When does the next one go?")

    assert "| J1: Head Baker at Lantern Loaf" in world.editor.reads(about="how things stand").text


def test_a_decision_on_nothing_in_particular_is_asked_back_with_what_waits(world: World) -> None:
    for title in ("Head Baker", "Delivery Cyclist"):
        employer = world.person(f"{title[:4].lower()}@lantern.example")
        employer.writes(JOB.replace("Head Baker", title), subject=title)
        employer.reads()
        world.editor.reads()

    world.editor.writes("Yes, list it.")

    told = world.editor.reads(about="which job or issue").text
    assert "| J1: Head Baker" in told
    assert "| J2: Delivery Cyclist" in told
