"""What became of a listed job: asked once each, heard in whatever words, counted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from jobs import ann, job, last, listed

from mailbot import register
from mailbot.decisions.reply.progress import on_track
from mailbot.matters import Figures
from mailbot.states import JobState
from world import Mail, World

DAY = timedelta(days=1)


def figures(world: World) -> Figures:
    with world.runtime.store.snapshot() as session:
        return register.figures(session)


def did_you_find_someone(world: World) -> Mail:
    listed(world)
    world.wait(timedelta(days=14), step=DAY)
    return ann(world).reads(about="Did you find someone?")


def tidy(world: World) -> None:
    world.unread(world.editor.address).clear()
    world.unread("kim@reader.example").clear()


@pytest.mark.parametrize(
    "words", ["Yes", "We did, she starts on Monday.", "Ja, seit gestern!", "Hired!"]
)
def test_somebody_was_found(world: World, words: str) -> None:
    letter = did_you_find_someone(world)

    ann(world).answers(letter, words)

    ann(world).reads(about="glad to hear it")
    assert job(world).state is JobState.FILLED
    assert figures(world) == Figures(listed=1, filled=1)
    tidy(world)


@pytest.mark.parametrize(
    "words",
    [
        "No",
        "Not yet, but two good talks next week.",
        "Leider noch nicht.",
        "We haven't found anyone.",
    ],
)
def test_nobody_was_found_so_far(world: World, words: str) -> None:
    letter = did_you_find_someone(world)

    ann(world).answers(letter, words)

    told = ann(world).reads(about="we have noted it")
    assert (job(world).state, job(world).sequel.found) == (JobState.LISTED, False)
    assert figures(world) == Figures(listed=1, filled=0)
    ann(world).answers(told, "filled")
    ann(world).reads(about="glad to hear it")
    tidy(world)


def test_who_says_neither_is_read_by_a_person(world: World) -> None:
    letter = did_you_find_someone(world)

    ann(world).answers(letter, "Do you also write about the people behind a job?")

    ann(world).reads(about="an editor will read")
    assert job(world).state is JobState.LISTED
    tidy(world)


def test_it_is_asked_once(world: World) -> None:
    did_you_find_someone(world)

    world.wait(timedelta(days=60), step=DAY)

    assert ann(world).has_no_mail()
    tidy(world)


def test_the_outcomes_are_asked_about_after_the_hire_and_counted(world: World) -> None:
    letter = did_you_find_someone(world)
    ann(world).answers(letter, "Yes!")
    ann(world).reads(about="glad")
    world.wait(timedelta(days=90), step=DAY)
    asked = ann(world).reads(about="Which of the results")
    assert "Waste under 4%" in asked.text

    ann(world).answers(asked, "Only the first, so far. Will you ask again?")

    ann(world).reads(about="An editor will read what else")
    assert figures(world) == Figures(listed=1, filled=1, outcomes=2, on_track=1)
    tidy(world)


def test_who_tells_before_we_ask_is_not_asked(world: World) -> None:
    ann(world).answers(listed(world), "We have found somebody!")
    last(ann(world))

    world.wait(timedelta(days=30), step=DAY)

    assert ann(world).has_no_mail()
    tidy(world)


def test_the_days_are_the_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("world")
    world = World(folder, conversation={"followup_days": [2, 5]})
    listed(world)

    world.wait(timedelta(days=2), step=DAY)
    ann(world).answers(ann(world).reads(about="Did you find someone?"), "yes")
    ann(world).reads(about="glad")
    world.wait(timedelta(days=5), step=DAY)

    ann(world).reads(about="Which of the results")
    tidy(world)
    world.stop()


@pytest.mark.parametrize(
    ("words", "of", "count"),
    [
        ("1 and 3", 3, 2),
        ("1, 2", 3, 2),
        ("all of them", 3, 3),
        ("All!", 1, 1),
        ("Both", 2, 2),
        ("none", 2, 0),
        ("None of them, I'm afraid.", 3, 0),
        ("yes", 1, 1),
        ("Yes, both are", 2, 2),
        ("no", 2, 0),
        ("Not yet.", 1, 0),
        ("the first two", 3, 2),
        ("The first and the last", 3, 2),
        ("all but the second", 3, 2),
        ("All except 1 and 2", 4, 2),
        ("2 of 3", 3, 2),
        ("two of them", 3, 2),
        ("1: yes, 2: no, 3: yes", 3, 2),
        ("1. yes\n2. no\n3. not yet", 3, 1),
        ("yes\nyes\nno", 3, 2),
        ("1 is on track, 2 isn't", 2, 1),
        ("The second is late.", 3, 2),
        ("1 and 2 are, 3 is not", 3, 2),
        ("Nummer 1 und 3", 3, 2),
        ("Alle", 2, 2),
        ("keine", 2, 0),
        ("9 of 12 shops sell our rye", 2, None),
        ("She left us in March.", 2, None),
        ("", 2, None),
        ("Let me ask my colleague and come back to you.", 2, None),
    ],
)
def test_which_outcomes_are_on_their_way_in_a_persons_words(
    words: str, of: int, count: int | None
) -> None:
    assert on_track(words, of) == count
