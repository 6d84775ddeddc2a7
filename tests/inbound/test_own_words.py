"""Some answer a letter by forwarding it; that is an answer, and no hint at somebody else's job."""

import pytest
from jobs import job

from mailbot.states import JobState
from mailbot.terms import Place
from world import ADDRESS, EDITOR, Mail, Person, World

VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
OFFER = "Head Baker at Lantern Loaf, EUR 48,000 a year. Waste down from 12% to 4% by May."
GMAIL = "---------- Forwarded message ---------\nFrom: {name} <{address}>\nDate: Wed, 25 Nov 2026 at 10:12\nSubject: {subject}\nTo: <ann@lantern.example>\n\n\n{text}"
PROTON = "------- Forwarded Message -------\nFrom: {name} <{address}>\nDate: On Wednesday, November 25th, 2026 at 7:09 AM\nSubject: {subject}\nTo: ann@lantern.example\n\n{text}"


@pytest.fixture
def ann(world: World) -> Person:
    return world.person("ann@lantern.example", "Ann Raman")


def forwards(writer: Person, letter: Mail, words: str, style: str = GMAIL) -> None:
    passed_on = style.format(
        name="Two Good Jobs", address=ADDRESS, subject=letter.subject, text=letter.text
    )
    writer.writes(f"{words}\n\n{passed_on}", subject=f"Fwd: {letter.subject}")


@pytest.mark.parametrize("style", [GMAIL, PROTON])
def test_our_letter_forwarded_to_us_answers_it(world: World, ann: Person, style: str) -> None:
    ann.writes(OFFER, subject="Head Baker")
    asked = job(world).listing

    forwards(ann, ann.reads(), f"The video: {VIDEO}\nIt is on site, in Leeds.", style)

    ann.reads(about="nothing is missing")
    now = job(world)
    assert (now.state, now.listing.place) == (JobState.REVIEW, Place.ONSITE)
    assert now.listing.outcomes == asked.outcomes
    world.unread(EDITOR).clear()


def test_our_page_forwarded_to_us_with_a_job_begins_it(world: World, ann: Person) -> None:
    ann.writes("Who reads this, and what does it cost?")

    forwards(
        ann,
        ann.reads(),
        "The position, so far: Curator of Cryopreservation, Prairie Seed Vault, Ames.",
        PROTON,
    )

    ann.reads(about="[J1]")
    assert (job(world).listing.title or "").startswith("Curator of Cryopreservation")
    assert job(world).listing.apply is None


def test_what_they_wrote_to_others_is_their_own_job(world: World) -> None:
    ann = world.person("ann@gmail.com", "Ann Raman")
    passed_on = GMAIL.format(
        name="Ann Raman", address=ann.address, subject="Head Baker", text=OFFER
    )

    ann.writes(f"As I wrote to the guild:\n\n{passed_on}", subject="Fwd: Head Baker")

    assert "Thank you for passing" not in ann.reads(about="[J1]").text


def test_anothers_mail_is_a_hint_as_before(ann: Person) -> None:
    passed_on = GMAIL.format(name="Bo", address="bo@else.example", subject="Head Baker", text=OFFER)

    ann.writes(f"Saw this:\n\n{passed_on}", subject="Fwd: Head Baker")

    ann.reads(about="passing on")
