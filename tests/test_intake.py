"""What arrives is stored once, handled in one commit, and a bug of ours blocks nothing."""

from datetime import timedelta

import pytest
from sqlmodel import select

from mailbot import intake, post, register
from mailbot.envelope import Envelope
from mailbot.tables import Inbound, Letter
from world import ADDRESS, World

JOB = b"""\
From: ann@lantern.example\r
To: jobs@news.example\r
Date: Wed, 25 Nov 2026 09:00:00 +0000\r
Message-ID: <1@lantern.example>\r
Subject: A job\r
\r
Role: Head Baker\r
Company: Lantern Loaf\r
"""


def arrives(world: World, raw: bytes, to: str = ADDRESS) -> int:
    return intake.record(world.runtime, Envelope("ann@lantern.example", (to,), raw, None))


def rows(world: World) -> list[Inbound]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Inbound)))


def test_the_same_mail_seen_twice_is_one(world: World) -> None:
    first, again = arrives(world, JOB), arrives(world, JOB)

    assert first == again
    assert len(rows(world)) == 1


@pytest.mark.parametrize(
    "other",
    [
        JOB.replace(b"Head Baker", b"Night Miller"),
        JOB.replace(b"Subject: A job", b"Subject: Another job"),
        JOB.replace(b"09:00:00", b"09:00:01"),
        JOB.replace(b"Message-ID: <1@lantern.example>\r\n", b""),
        JOB.replace(b"ann@", b"bob@"),
    ],
)
def test_a_shared_message_id_is_not_the_same_mail(world: World, other: bytes) -> None:
    assert arrives(world, JOB) != arrives(world, other)


def test_two_readers_machines_without_a_message_id_are_two_mails(world: World) -> None:
    empty = b"From: robot@provider.example\r\nSubject: unsubscribe\r\n\r\n"

    assert arrives(world, empty, "jobs+one@news.example") != arrives(
        world, empty, "jobs+two@news.example"
    )


def test_line_ends_that_changed_on_the_way_are_the_same_mail(world: World) -> None:
    assert arrives(world, JOB) == arrives(world, JOB.replace(b"\r\n", b"\n"))


def test_over_the_hourly_limit_nothing_is_acknowledged(world: World) -> None:
    world.sections["limits"] = {"stored_per_hour": 2}
    world.stop()
    world.start()
    arrives(world, JOB)
    arrives(world, JOB.replace(b"<1@", b"<2@"))

    with pytest.raises(intake.TooMuchMail):
        arrives(world, JOB.replace(b"<1@", b"<3@"))

    world.clock.time += timedelta(minutes=61)
    arrives(world, JOB.replace(b"<1@", b"<3@"))


def test_a_bug_of_ours_rolls_back_and_blocks_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """State and letters come together or not at all; the next mail is handled meanwhile."""
    enqueue = post.enqueue

    def broken(*arguments: object, **named: object) -> object:
        letter = enqueue(*arguments, **named)  # type: ignore[arg-type] # as it came
        if letter and letter.recipient == "ann@lantern.example":
            raise RuntimeError("a bug of ours")
        return letter

    monkeypatch.setattr(intake, "enqueue", broken)
    ann, kim = world.person("ann@lantern.example"), world.person("kim@reader.example")

    ann.writes("Role: Head Baker\nCompany: Lantern Loaf\n")
    kim.writes("subscribe")

    with world.runtime.store.snapshot() as session:
        assert register.job(session, 1) is None
    kim.reads(about="do you want")
    assert ann.has_no_mail()

    monkeypatch.setattr(intake, "enqueue", enqueue)
    world.wait(timedelta(minutes=10), step=timedelta(seconds=30))
    ann.reads(about="Head Baker")
    assert ann.has_no_mail()


def test_what_cannot_be_handled_is_set_aside_and_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError("a bug of ours")

    monkeypatch.setattr(intake, "decide", broken)
    world.person("ann@lantern.example").writes("Role: Head Baker\n")
    world.wait(timedelta(hours=2), step=timedelta(minutes=1))

    (row,) = rows(world)
    assert (row.state, row.tries) == ("set_aside", intake.MAX_TRIES)
    assert "a bug of ours" in row.error
    assert "1" in world.person("root@news.example").reads(about="set aside").text
    assert world.person("ann@lantern.example").has_no_mail()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n\r\n",
        b"\x00" * 100,
        b"From: a@b.example, c@d.example\r\n\r\nsubscribe\r\n",
        b"From: ann@lantern.example\r\n" + b"X: y\r\n" * 5000 + b"\r\nsubscribe\r\n",
        b"Subject: subscribe\r\n\r\n",
    ],
)
def test_any_bytes_are_harmless_and_answered_by_nobody(world: World, raw: bytes) -> None:
    world.deliver(raw, ADDRESS, "ann@lantern.example")

    (row,) = rows(world)
    assert row.state in {"done", "set_aside"}
    with world.runtime.store.snapshot() as session:
        assert {letter.recipient for letter in session.exec(select(Letter))} <= {
            "root@news.example",
            "editor@news.example",
        }
    root = world.person("root@news.example")
    while not root.has_no_mail():
        root.reads(about="set aside")


def test_old_raw_mails_and_letters_are_let_go(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes("help")
    ann.reads()

    world.wait(timedelta(days=401), step=timedelta(days=30))

    (row,) = rows(world)
    assert (row.raw, row.reading) == (b"", None)
    with world.runtime.store.snapshot() as session:
        old = select(Letter).where(Letter.recipient == ann.address)
        assert session.exec(old).first() is None
    assert arrives(world, b"another") != row.id
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job")
