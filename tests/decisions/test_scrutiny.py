"""What of an employer's words is not printed, and what an editor is told to look at twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailbot.address import Mailbox
from mailbot.decisions.scrutiny import Caution, Doubt, cautions, printable
from mailbot.matters import Job
from mailbot.terms import Apply, Listing, Video
from world import World

OURS = Mailbox.parse("jobs@news.example")
OWNER = "mara@lantern.example"
COMPLETE = """\
Title: Head Baker
Organization: Lantern Loaf
Outcomes:
- waste from 12% to 4% by June
Video: {video}
Pay: EUR 50,000 a year
Apply: {apply}
"""
GOOD = {"video": "https://youtu.be/dQw4w9WgXcQ", "apply": "jobs@lantern.example"}


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.parametrize(
    ("value", "may"),
    [
        (Video("https://youtu.be/x", "youtube", "x"), True),
        (Video("https://youtube.com@evil.example/a.mp4", "file", None), False),
        (Video("http://10.0.0.1/a.mp4", "file", None), False),
        (Apply(url="https://lantern.example/jobs"), True),
        (Apply(url="https://evil.example\\@lantern.example/jobs"), False),
        (Apply(email="jobs@lantern.example"), True),
        (Apply(email="jobs@localhost"), False),
        (Apply(email="jobs@news.example"), False),  # our own
        (Apply(email="Jobs+Unsubscribe@News.example"), False),
        ("Head Baker", True),
    ],
)
def test_what_may_be_printed(value: object, may: bool) -> None:
    assert printable(value, OURS) is may


def test_a_video_behind_a_disguised_link_is_asked_for_again(world: World) -> None:
    mara = world.person(OWNER)
    mara.writes(
        COMPLETE.format_map(GOOD | {"video": "https://youtube.com@evil.example/film.mp4"}),
        subject="A job",
    )

    letter = mara.reads(about="one more thing")
    assert "Where can everybody watch your video?" in letter.text
    assert "evil.example" not in letter.text
    assert world.editor.has_no_mail()
    world.stop()


def test_nobody_leaves_by_applying(world: World) -> None:
    """Were our `+unsubscribe` printed for applications, each applicant would leave by it."""
    mara = world.person(OWNER)
    mara.writes(
        COMPLETE.format_map(GOOD | {"apply": "jobs+unsubscribe@news.example"}), subject="A job"
    )

    letter = mara.reads(about="nothing is missing")
    assert "How to apply: mara@lantern.example" in letter.text
    shown = world.editor.reads(about="Head Baker").text.splitlines()
    assert "| How to apply: mara@lantern.example" in shown
    assert not [line for line in shown if line[:1] == "|" and "unsubscribe@" in line]
    world.stop()


def test_an_editors_slip_is_no_link_either(world: World) -> None:
    mara = world.person(OWNER)
    mara.writes(COMPLETE.format_map(GOOD), subject="A job")
    mara.reads(about="nothing is missing")
    world.editor.answers(world.editor.reads(), "edit apply: http://192.168.0.1/jobs")

    result = world.editor.reads(about="what became")
    assert "we could not read the new value" in result.text
    assert "How to apply: jobs@lantern.example" in result.text
    world.stop()


def job(
    apply: Apply | None = None,
    *,
    title: str = "",
    organization: str = "",
    video: Video | None = None,
    phone: str | None = None,
    town: str | None = None,
) -> Job:
    listing = Listing(
        apply=apply, title=title, organization=organization, video=video, phone=phone, town=town
    )
    return Job(OWNER, listing=listing)


@pytest.mark.parametrize(
    ("of", "twice"),
    [
        (job(title="Head Baker", organization="Lantern Loaf"), ()),
        (job(Apply(email="jobs@hr.lantern.example")), ()),
        (job(Apply(email="jobs@evil.example")), ((Doubt.APPLY_ELSEWHERE, "evil.example"),)),
        (
            job(Apply(url="https://forms.example.org/x")),
            ((Doubt.APPLY_ELSEWHERE, "forms.example.org"),),
        ),
        (
            job(Apply(email="jobs@lаntern.example")),  # a Cyrillic a
            ((Doubt.APPLY_ELSEWHERE, "xn--lntern-3nf.example"),),
        ),
        (
            job(video=Video("http://evil.example/", "other", None)),
            ((Doubt.VIDEO_ELSEWHERE, "evil.example"),),
        ),
        (job(video=Video("https://media.lantern.example/a.mp4", "file", None)), ()),
        (job(video=Video("https://youtu.be/x", "youtube", "x")), ()),
        (job(phone="0900 123 456"), ((Doubt.PHONE, "0900 123 456"),)),
        (
            job(title="Baker, see www.evil.example/x"),
            ((Doubt.LINK_IN_WORDS, "www.evil.example/x"),),
        ),
        (job(organization="Evil.com Bakery"), ((Doubt.LINK_IN_WORDS, "Evil.com Bakery"),)),
        (job(organization="evil\u3002com"), ((Doubt.LINK_IN_WORDS, "evil.com"),)),
        (job(town="Evil\uff0ecom"), ((Doubt.LINK_IN_WORDS, "Evil.com"),)),
        (job(title="Baker at evil\uff61\uff43om"), ((Doubt.LINK_IN_WORDS, "evil.com"),)),
        (job(town="Gооgle"), ((Doubt.MIXED_LETTERS, "Gооgle"),)),
        (job(title="Node.js and so.on. Engineer"), ()),
        (job(title="パン職人\u3002東京"), ()),
        (job(organization="Gооgle"), ((Doubt.MIXED_LETTERS, "Gооgle"),)),
        (job(organization="Пекарня Moss"), ()),
    ],
)
def test_what_an_editor_looks_at_twice(of: Job, twice: tuple[tuple[Doubt, str], ...]) -> None:
    assert cautions(of) == tuple(Caution(*each) for each in twice)


def test_the_editor_is_told_where_applications_go_and_who_writes(world: World) -> None:
    mallory = world.person("mallory@evil.example", "Mara of Lantern Loaf")
    mallory.writes(COMPLETE.format_map(GOOD), subject="A job")
    mallory.reads(about="nothing is missing")

    letter = world.editor.reads(about="Head Baker")
    assert "Look twice: applications go to another domain" in letter.text
    said = letter.text.replace("\r\n", "\n")
    assert (
        "The conversation is with\n| mallory@evil.example\nwho goes by the name of\n| Mara" in said
    )
    world.stop()


BAIT = {
    "a page": "Win: https://evil.example/prize",
    "a host": "Win at evil.example now",
    "an address": "Write to boss@evil.example",
    "a number": "Call 0900 123 456 789",
    "a dot that looks like one": "Win at evil．example",
    "another": "Win at evil｡example",
    "a dot in brackets": "Win at evil[.]example",
    "a dot in words": "Win at evil dot example",
    "a number in letters": "Call 1-800-EVIL-evil",
    "a number in circles": "evil ①②③④⑤⑥⑦",
    "a purse": "evil bc1qar0srrr7xfkvy5l",
}


@pytest.mark.parametrize("subject", BAIT.values(), ids=BAIT.keys())
def test_nobody_advertises_in_our_letters_to_others(world: World, subject: str) -> None:
    """The neutral letter goes to whom a forger names: of the mail it shows nothing to follow."""
    victim = world.person("ann@victim.example", signs=False)
    victim.writes(COMPLETE.format_map(GOOD), subject=subject)

    letter = victim.reads(about="did you write to us?")
    for word in ("evil", "0900", "Lantern"):
        assert word not in f"{letter.subject} {letter.text}"
    world.stop()


def test_a_plain_subject_is_shown(world: World) -> None:
    ann = world.person("ann@lantern.example", signs=False)
    ann.writes(COMPLETE.format_map(GOOD), subject="A head baker for Leeds")

    assert "A head baker for Leeds" in ann.reads(about="did you write").subject
    world.stop()
