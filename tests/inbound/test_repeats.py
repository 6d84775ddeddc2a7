"""The same mail seen again: a copy is nothing new, and a poor copy does not stand for the mail."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlmodel import select

from keys import FakeDns
from mailbot import register
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from mailbot.matters import Reason
from mailbot.states import SubscriptionState
from mailbot.tables import Inbound
from mailbot.trust.resolver import ResolverDown
from world import ADDRESS, Person, World, subscribe

TRACE = b"Received: from a.example by b.example; Wed, 25 Nov 2026 09:00:00 +0000\r\n"


def comes(world: World, raw: bytes, client: str | None = None) -> int:
    """Hand a mail in; it is read at once."""
    number = intake.record(world.runtime, Envelope("x@y.example", (ADDRESS,), raw, client, "y"))
    world.settle()
    return number


def reason(world: World, number: int) -> str:
    with world.runtime.store.snapshot() as session:
        return session.get_one(Inbound, number).reason


def rows(world: World) -> int:
    with world.runtime.store.snapshot() as session:
        return len(session.exec(select(Inbound.id)).all())


def state(world: World, person: Person) -> SubscriptionState | None:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, person.address)
    return reader.state if reader else None


def leaving(kim: Person) -> bytes:
    return kim.compose("Please unsubscribe me.", "unsubscribe", ADDRESS, None, {})


def without_signature(raw: bytes) -> bytes:
    return re.sub(rb"\ADKIM-Signature:.*?\r\n(?=\S)", b"", raw, flags=re.DOTALL)


# --- Copies -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "again",
    [
        lambda raw: raw,
        lambda raw: raw.replace(b"\r\n", b"\n"),
        lambda raw: TRACE + raw,
        lambda raw: b"Delivered-To: jobs@news.example\r\n" + TRACE + raw,
        lambda raw: b"DKIM-Signature: v=1; d=relay.example; s=r; b=YQ==\r\n" + raw,
        without_signature,
    ],
    ids=["the same bytes", "other line ends", "a trace", "two fields", "re-signed", "unsigned"],
)
def test_a_copy_of_what_has_been_heard_is_nothing_new(world: World, again: object) -> None:
    kim = world.person("kim@reader.example")
    raw = kim.compose("How does this work?", "help", ADDRESS, None, {})
    first = comes(world, raw)
    kim.reads()

    assert callable(again)
    second = comes(world, again(raw))

    assert second == first or reason(world, second) == Reason.DUPLICATE
    assert kim.has_no_mail()


@pytest.mark.parametrize(("signs", "stored"), [(True, 1), (False, 2)])
def test_a_mail_is_not_stored_again_and_again(world: World, *, signs: bool, stored: int) -> None:
    """What is proven cannot be better proven; else each that differs is kept."""
    kim = world.person("kim@reader.example", signs=signs)
    raw = leaving(kim)
    for _ in range(3):
        comes(world, raw)
        comes(world, TRACE + raw)

    assert rows(world) == stored
    kim.reads()


def test_two_copies_that_wait_together_are_one(world: World) -> None:
    kim = world.person("kim@reader.example")
    raw = kim.compose("subscribe", "subscribe", ADDRESS, None, {})
    for copy in (raw, TRACE + raw):
        intake.record(world.runtime, Envelope(kim.address, (ADDRESS,), copy, None))

    world.settle()

    kim.reads(about="do you want")
    assert kim.has_no_mail()


def test_a_copy_that_is_ready_first_stands_for_the_mail(world: World) -> None:
    """DNS does not answer for the first one; it is nothing new when it does."""
    kim = world.person("kim@reader.example", signs=False)
    raw = kim.compose("subscribe", "subscribe", ADDRESS, None, {})

    class Wavering(FakeDns):
        def txt(self, name: str) -> tuple[bytes, ...]:
            self.asked.append(name)
            if len(self.asked) == 1:
                raise ResolverDown(name)
            return ()

    world.runtime = replace(world.runtime, resolver=Wavering())
    first = comes(world, raw, "192.0.2.1")
    second = comes(world, TRACE + raw, "192.0.2.1")
    kim.reads(about="do you want")
    world.wait(timedelta(minutes=2), step=timedelta(seconds=30))

    assert reason(world, second) == Reason.CONFIRMATION_ASKED
    assert reason(world, first) == Reason.DUPLICATE
    assert kim.has_no_mail()


# --- Forgeries ----------------------------------------------------------------------------------


def test_an_unsigned_copy_does_not_stand_for_the_signed_mail(world: World) -> None:
    """Eve saw it first, and hands it in so that the real one counts as known."""
    kim = subscribe(world, "kim@reader.example")
    raw = leaving(kim)

    forged = comes(world, without_signature(raw))
    assert reason(world, forged) == Reason.LEAVING_ASKED
    genuine = comes(world, raw)

    assert reason(world, genuine) == Reason.LEFT
    assert state(world, kim) is SubscriptionState.LEFT
    for about in ("do you want to leave", "subscribe"):
        kim.reads(about=about)


def test_nor_does_one_that_waits_beside_it(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")
    raw = leaving(kim)
    for copy in (without_signature(raw), raw, TRACE + raw):
        intake.record(world.runtime, Envelope(kim.address, (ADDRESS,), copy, None))

    world.settle()

    assert state(world, kim) is SubscriptionState.LEFT
    for about in ("do you want to leave", "subscribe"):
        kim.reads(about=about)


@pytest.mark.parametrize(
    "field", [b"Auto-Submitted: auto-generated", b"List-Id: <list.example>", b"Precedence: list"]
)
def test_a_copy_with_a_field_that_silences_it_does_not_silence_the_mail(
    world: World, field: bytes
) -> None:
    """No signature covers a field that was not there."""
    kim = world.person("kim@reader.example")
    raw = kim.compose("How does this work?", "help", ADDRESS, None, {})

    silenced = comes(world, field + b"\r\n" + raw)
    assert reason(world, silenced) in {Reason.AUTOMATIC, Reason.LIST_POST}
    comes(world, raw)

    kim.reads()


@pytest.mark.parametrize(
    ("header", "poor"),
    [
        (b"In-Reply-To: <1@news.example>\r\n", b""),
        (b"Content-Type: text/plain\r\n", b"Content-Type: application/octet-stream\r\n"),
    ],
)
def test_of_unproven_copies_none_stands_for_one_read_otherwise(
    world: World, header: bytes, poor: bytes
) -> None:
    """Who sees an unsigned mail could else hand it in first without what it answers."""
    mail = b"From: kim@plain.example\r\nTo: " + ADDRESS.encode() + b"\r\nMessage-ID: <k@plain>\r\n"
    body = b"Subject: Re: a job\r\n\r\nWhat does it cost?\r\n"

    first = comes(world, mail + poor + body)
    true = comes(world, mail + header + body)
    again = comes(world, TRACE + mail + header + body)

    assert reason(world, first) != Reason.DUPLICATE
    assert reason(world, true) != Reason.DUPLICATE
    assert reason(world, again) == Reason.DUPLICATE
    for box in ("kim@plain.example", "editor@news.example", "root@news.example"):
        world.unread(box).clear()  # who is answered, and how often, is told elsewhere


def test_a_signed_copy_does_not_act_again_for_a_field_that_was_not_signed(world: World) -> None:
    kim = world.person("kim@reader.example")
    raw = kim.compose("How does this work?", "help", ADDRESS, None, {})

    comes(world, raw)
    kim.reads()
    again = comes(world, b"References: <1@news.example>\r\n" + raw)

    assert again == 1 or reason(world, again) == Reason.DUPLICATE
    assert kim.has_no_mail()


def test_a_copy_that_fails_does_not_stand_for_the_mail_from_home(world: World) -> None:
    """Unsigned, of a domain that says from where it mails, and wants all else refused."""
    dns = FakeDns()
    dns.publish("_dmarc.reader.example", "v=DMARC1; p=reject")
    dns.publish("y.reader.example", "v=spf1 ip4:192.0.2.1 -all")
    world.runtime = replace(world.runtime, resolver=dns)
    kim = world.person("kim@reader.example", signs=False)
    raw = kim.compose("subscribe", "subscribe", ADDRESS, None, {})

    def from_(client: str) -> str:
        envelope = Envelope("kim@y.reader.example", (ADDRESS,), raw, client, "y.reader.example")
        number = intake.record(world.runtime, envelope)
        world.settle()
        return reason(world, number)

    assert from_("198.51.100.66") == Reason.FAILED_VERDICT
    assert from_("192.0.2.1") == Reason.CONFIRMATION_ASKED
    assert from_("192.0.2.1") == Reason.CONFIRMATION_ASKED  # the same row
    assert from_("198.51.100.66") == Reason.FAILED_VERDICT  # same
    kim.reads(about="do you want")
    world.person("root@news.example").reads(about="set aside")


def test_what_was_let_go_long_ago_is_still_known(world: World) -> None:
    raw = leaving(world.person("kim@reader.example"))
    number = comes(world, raw)
    world.person("kim@reader.example").reads()
    with world.runtime.store.transaction() as session:
        session.get_one(Inbound, number).raw = b""

    assert comes(world, TRACE + raw) == number
