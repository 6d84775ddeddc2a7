"""What arrives is stored once, handled in one commit, and a bug of ours blocks nothing."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import select

from keys import FakeDns, record_name
from mailbot import register
from mailbot.envelope import Envelope, NoRoom
from mailbot.inbound import intake
from mailbot.matters import Reason
from mailbot.outbound import post
from mailbot.tables import Inbound, Letter
from world import ADDRESS, AnyKey, World

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

    with pytest.raises(NoRoom):
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

    assert rows(world) == []
    with world.runtime.store.snapshot() as session:
        old = select(Letter).where(Letter.recipient == ann.address)
        assert session.exec(old).first() is None
    while not world.editor.has_no_mail():
        world.editor.reads(about="no job")


# --- several at once ----------------------------------------------------------------------------


def signed_mail(world: World, author: str) -> bytes:
    return world.person(author).compose("How does this work?", "help", ADDRESS, None, {})


def test_a_mail_whose_dns_is_slow_keeps_no_other_waiting(world: World) -> None:
    """Each is answered by DNS only when all of them ask."""
    together = threading.Barrier(intake.AT_ONCE, timeout=20)

    class Slow(AnyKey):
        def txt(self, name: str) -> tuple[bytes, ...]:
            together.wait()
            return super().txt(name)

    world.runtime = replace(world.runtime, resolver=Slow())
    for number in range(intake.AT_ONCE):
        arrives(world, signed_mail(world, f"p{number}@reader.example"))

    with ThreadPoolExecutor(intake.AT_ONCE) as pool:
        assert intake.witness_next(world.runtime, pool.map)

    assert {row.verdict for row in rows(world)} == {"pass"}


def test_mails_are_handled_in_the_order_in_which_they_came(world: World) -> None:
    """However quickly each was witnessed: of two editors' decisions the first one counts."""
    first = arrives(world, signed_mail(world, "ann@reader.example"))
    second = arrives(world, signed_mail(world, "bob@reader.example"))

    intake.witness(world.runtime, rows(world)[1])
    assert not intake.handle_next(world.runtime)
    intake.witness(world.runtime, rows(world)[0])
    done = []
    while intake.handle_next(world.runtime):
        done.append([row.id for row in rows(world) if row.state == intake.DONE])

    assert done == [[first], [first, second]]


def test_a_mail_that_is_put_off_keeps_no_other_waiting(world: World) -> None:
    dns = FakeDns("reader.example", "silent.example")
    dns.down = {record_name("silent.example")}
    world.runtime = replace(world.runtime, resolver=dns)
    ann, bob = world.person("ann@silent.example"), world.person("bob@reader.example")
    for person in (ann, bob):
        arrives(world, signed_mail(world, person.address))

    world.settle()

    bob.reads()
    assert ann.has_no_mail()
    dns.down = set()
    world.wait(timedelta(minutes=1), step=timedelta(seconds=10))
    ann.reads()


# --- at our own door ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("client", "reason"),
    [
        ("198.51.100.66", Reason.FAILED_VERDICT),
        ("2001:db8::66", Reason.FAILED_VERDICT),
        # a proxy, a container's gateway, a server before ours: not the sender's
        ("127.0.0.1", Reason.CONFIRMATION_ASKED),
        ("172.17.0.1", Reason.CONFIRMATION_ASKED),
        ("10.1.2.3", Reason.CONFIRMATION_ASKED),
        ("192.168.1.1", Reason.CONFIRMATION_ASKED),
        ("100.64.0.1", Reason.CONFIRMATION_ASKED),
        ("::1", Reason.CONFIRMATION_ASKED),
        ("fe80::1", Reason.CONFIRMATION_ASKED),
        ("fd00::1", Reason.CONFIRMATION_ASKED),
        (None, Reason.CONFIRMATION_ASKED),  # LMTP, or a mailbox
    ],
)
def test_only_a_client_from_afar_says_whose_mail_it_is(
    world: World, client: str | None, reason: Reason
) -> None:
    dns = FakeDns()
    dns.publish("_dmarc.reader.example", "v=DMARC1; p=reject")
    world.runtime = replace(world.runtime, resolver=dns)
    kim = world.person("kim@reader.example", signs=False)
    raw = kim.compose("subscribe", "subscribe", ADDRESS, None, {})

    envelope = Envelope(kim.address, (ADDRESS,), raw, client, "mx.reader.example")
    intake.record(world.runtime, envelope)
    world.settle()

    assert [row.reason for row in rows(world)] == [reason]
    if reason is Reason.CONFIRMATION_ASKED:
        kim.reads(about="do you want")
    assert kim.has_no_mail()
    world.unread("root@news.example").clear()
