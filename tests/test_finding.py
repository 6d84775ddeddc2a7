"""What a mail is about, where no token and no letter of ours says so."""

from datetime import timedelta

import pytest

from mailbot import register
from world import Mail, Person, World

DRAFT = "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"


@pytest.fixture
def employer(world: World) -> Person:
    return world.person("ann@lantern.example", "Ann Raman")


def has_video(world: World, job: int = 1) -> bool:
    with world.runtime.store.snapshot() as session:
        found = register.job(session, job)
    assert found is not None
    return found.listing.video is not None


@pytest.mark.parametrize("subject", ["Head Baker", "oops", ""])
def test_an_afterthought_belongs_to_the_mail_before_it(
    world: World, employer: Person, subject: str
) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    first = employer.reads()

    employer.writes(f"Oops, the video: {VIDEO}", subject=subject)

    assert has_video(world)
    assert "[J1]" in employer.reads().subject + first.subject


def test_a_reply_to_their_own_mail_belongs_to_its_job(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.reads()
    world.wait(timedelta(days=2))
    own = Mail("", "", b"Message-ID: <1@lantern.example>\r\n\r\n")

    employer.writes(f"Oops, the video: {VIDEO}", subject="something else", answering=own)

    assert has_video(world)
    employer.reads(about="[J1]")


def test_days_later_a_bare_link_is_for_a_person(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.reads()
    world.wait(timedelta(days=2))

    employer.writes(f"Look at this: {VIDEO}", subject="hello")

    assert not has_video(world)
    employer.reads(about="an editor will read")
    world.editor.reads(about=VIDEO)


def test_with_two_drafts_an_afterthought_could_be_of_either(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.writes(DRAFT.replace("Head Baker", "Delivery Cyclist"), subject="Delivery Cyclist")
    employer.reads()
    employer.reads()

    employer.writes(f"Oops, the video: {VIDEO}", subject="oops")

    assert not has_video(world, 1)
    assert not has_video(world, 2)
    employer.reads(about="an editor will read")
    world.editor.reads(about=VIDEO)


def test_somebody_else_adds_nothing(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.reads()

    world.person("ann@lantern.example", signs=False).writes(f"Oops, the video: {VIDEO}")
    world.person("eve@elsewhere.example").writes(f"Oops, the video: {VIDEO}", subject="Head Baker")

    assert not has_video(world)
    world.person("root@news.example").reads(about="ann@lantern.example")
    world.person("eve@elsewhere.example").reads(about="once we know")  # of a job of her own
