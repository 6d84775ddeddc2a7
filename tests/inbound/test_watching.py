"""A video is looked at when it comes: who sent one that few can watch is asked for another."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.sight import Glimpse, Sight
from mailbot.terms import Shown, Video
from world import World

PUBLIC, PRIVATE = "https://www.youtube.com/watch?v=abcdefghijk", "https://vimeo.com/76979871"
JOB = """\
Role: Head Baker
Company: Lantern Loaf
Objective: Bread people plan their morning around.
Key results:
- 400 loaves a day by June 2027
Video: {}
Pay: 58,000 to 64,000 USD a year
Other jobs: welcome
"""


class Eyes:
    """Sees what a test says, and remembers whether somebody else could write meanwhile."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.looked: list[str] = []
        self.glimpses = {
            PUBLIC: Glimpse(Sight.SEEN, Shown("What a baker does at four", "Ann Baker", 125)),
            PRIVATE: Glimpse(Sight.GONE),
        }

    def look(self, video: Video) -> Glimpse:
        with self.world.runtime.store.transaction():  # nobody waits for the network in one
            self.looked.append(video.url)
        return self.glimpses.get(video.url, Glimpse(Sight.NOT_CHECKED))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    made.runtime = replace(made.runtime, look=Eyes(made))
    yield made
    made.stop()
    assert made.left_unread() == []


def looked(world: World) -> list[str]:
    eyes = world.runtime.look
    assert isinstance(eyes, Eyes)
    return eyes.looked


def test_the_editor_reads_what_the_video_is_called_and_how_long_it_is(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(JOB.format("https://youtu.be/abcdefghijk?si=tracked"), subject="A job")

    ann.reads()
    letter = world.editor.reads(about="Everybody can watch the video, which is 2:05 minutes long.")
    assert "| What a baker does at four, by Ann Baker" in letter.text
    assert looked(world) == [PUBLIC]


def test_a_video_that_wants_a_login_is_asked_for_again_and_no_editor_is_bothered(
    world: World,
) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(JOB.format(PRIVATE), subject="A job")
    letter = ann.reads(about="leads to no video")

    ann.answers(letter, f"Sorry! {PRIVATE}")
    letter = ann.reads(about="leads to no video")  # they have not changed it yet

    ann.answers(letter, PUBLIC)
    ann.reads()
    world.editor.reads(about="Everybody can watch the video")
    assert looked(world) == [PRIVATE, PRIVATE, PUBLIC]


def test_what_could_not_be_looked_at_is_for_the_editor_to_see(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(JOB.format("https://www.loom.com/share/" + "0a" * 16), subject="A job")

    ann.reads()
    world.editor.reads(about="The video could not be looked at from here")


def test_of_a_mail_full_of_videos_few_are_looked_at(world: World) -> None:
    ann = world.person("ann@lantern.example")
    many = "\n".join(f"https://youtu.be/abcdefghi{n:02}" for n in range(40))

    ann.writes(JOB.format(PUBLIC) + many, subject="A job")

    ann.reads()
    assert len(looked(world)) == 2
    world.editor.reads(about="Everybody can watch the video")


def test_for_a_mailing_list_nobody_looks(world: World) -> None:
    club = world.person("club@lantern.example")

    club.writes(f"New on our channel: {PUBLIC}", subject="Our week", List_Id="<club.example>")

    assert looked(world) == []
