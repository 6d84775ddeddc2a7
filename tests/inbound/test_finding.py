"""What a mail is about, where no token and no letter of ours says so."""

from datetime import timedelta

import pytest
from jobs import job

from mailbot import register
from mailbot.subjects import nearly_same
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


def test_days_later_a_link_is_for_the_one_job_that_is_open(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.reads()
    world.wait(timedelta(days=2))

    employer.writes(f"The video is here: {VIDEO}", subject="hello")

    assert has_video(world)
    employer.reads(about="[J1]")


def test_of_two_drafts_it_is_the_one_that_lacks_it(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.writes(
        f"Role: Delivery Cyclist\nCompany: Lantern Loaf\nVideo: {VIDEO}0\n", subject="Cyclist"
    )
    employer.reads()
    employer.reads()

    employer.writes(f"The video is here: {VIDEO}", subject="hello")

    assert has_video(world, 1)
    employer.reads(about="[J1]")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Maker of anvils", "Maker of candles", False),
        ("Maker of anvils", "Maker of anvil", True),
        ("Head Baker", "Re: Head Baker [J12]", True),
        ("Head Baker", "head bakr", True),
        ("Head Baker (m/f/d)", "Head Baker", True),
        ("Senior baker", "Junior baker", False),
        ("Trainer", "Trainee", False),
        ("Sailor", "Tailor", False),
        ("Potter", "Porter", False),
        ("Developer 1", "Developer 2", False),
        ("Head Baker", "Assistant Head Baker", False),
        ("", "", False),
    ],
)
def test_two_titles_are_the_same_word_for_word(one: str, other: str, *, same: bool) -> None:
    assert nearly_same(one, other) is same


def test_two_jobs_with_much_the_same_title_are_two(employer: Person) -> None:
    for title in ("Maker of anvils", "Maker of candles"):
        employer.writes(DRAFT.replace("Head Baker", title), subject=title)

    assert "anvils" in employer.reads(about="[J1]").text
    assert "candles" in employer.reads(about="[J2]").text


def test_with_two_drafts_an_afterthought_could_be_of_either(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.writes(DRAFT.replace("Head Baker", "Delivery Cyclist"), subject="Delivery Cyclist")
    employer.reads()
    employer.reads()

    employer.writes(f"Oops, the video: {VIDEO}", subject="oops")

    assert not has_video(world, 1)
    assert not has_video(world, 2)
    which = employer.reads(about="which of your jobs").text
    assert "[J1] Head Baker" in which
    assert "[J2] Delivery Cyclist" in which


def test_somebody_else_adds_nothing(world: World, employer: Person) -> None:
    employer.writes(DRAFT, subject="Head Baker")
    employer.reads()

    world.person("ann@lantern.example", signs=False).writes(f"Oops, the video: {VIDEO}")
    world.person("eve@elsewhere.example").writes(f"Oops, the video: {VIDEO}", subject="Head Baker")

    assert not has_video(world)
    world.person("root@news.example").reads(about="ann@lantern.example")
    world.person("eve@elsewhere.example").reads(about="once we know")  # of a job of her own


def test_a_colleague_who_names_the_job_in_the_subject_opens_no_second_one(world: World) -> None:
    """They answer no letter of ours: its owner is asked whether it counts."""
    owner = world.person("ann@lantern.example", "Ann")
    owner.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A job")
    letter = owner.reads()
    assert "[J1]" in letter.subject
    sam = world.person("sam@lantern.example", "Sam")

    sam.writes(
        "Ann asked me to take over. The Head Baker gets EUR 48,000 a year.",
        subject="FW: A job [J1]",
    )

    sam.reads(about="We have shown them what you wrote")
    proposal = owner.reads(about="sam@lantern.example")
    assert job(world).listing.pay is None
    owner.answers(proposal, "yes")
    owner.reads()
    pay = job(world).listing.pay
    assert pay is not None
    assert pay.max == 48000


def test_a_colleagues_proposals_leave_the_owner_their_own_answers(world: World) -> None:
    owner = world.person("ann@lantern.example", "Ann")
    owner.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A job")
    letter = owner.reads()
    sam = world.person("sam@lantern.example", "Sam")

    for thousands in range(20, 45):
        sam.writes(f"The pay is EUR {thousands},000 a year.", subject="FW: A job [J1]")

    sam.reads(about="We have shown them what you wrote")
    for thousands in (20, 21, 22):
        assert f"EUR {thousands},000" in owner.reads(about="sam@lantern.example").text
    assert owner.has_no_mail()
    owner.answers(letter, "The pay is EUR 48,000 a year.")
    assert "48,000" in owner.reads().text
    world.person("root@news.example").reads(about="ann@lantern.example")


@pytest.mark.parametrize("address", ["sam@other.example", "sam@lantern.example"])
def test_only_a_proven_colleague_is_taken_for_one(world: World, address: str) -> None:
    owner = world.person("ann@lantern.example", "Ann")
    owner.writes("Role: Head Baker\nCompany: Lantern Loaf\n", subject="A job")
    owner.reads()
    sam = world.person(address, "Sam", signs="other" in address)

    sam.writes("The Head Baker gets EUR 48,000 a year.", subject="FW: A job [J1]")

    sam.reads()
    assert owner.has_no_mail()
