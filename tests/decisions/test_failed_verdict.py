"""A trusted receiver says who wrote it, and says when it was somebody else.

With `fail` only the token of List-Unsubscribe acts; everything else is set aside, unanswered,
whatever tokens it holds. A report of a letter that came back is nobody's wish, and counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from jobs import job
from sqlmodel import select

from keys import FakeDns, record_name
from mailbot import register
from mailbot.address import Purpose
from mailbot.matters import Reason
from mailbot.states import JobState, SubscriptionState
from mailbot.tables import Inbound
from world import ADDRESS, EDITOR, OPERATOR, Mail, Person, World, subscribe

MX = "mx.news.example"
OWNER = "ann@lantern.example"
JOB = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One that stands behind a receiver it trusts."""
    made = World(
        tmp_path,
        inbound={"kind": "lmtp", "listen": "127.0.0.1:0"},
        trust={"authserv_ids": [MX]},
    )
    yield made
    made.stop()
    assert made.left_unread() == []


def dmarc(word: str, address: str) -> str:
    """What the receiver wrote on top; a mail that is not signed proves nothing by itself."""
    return f"{MX}; dmarc={word} header.from={address.partition('@')[2]}"


def forger(world: World, address: str) -> Person:
    """Somebody who writes in the name of that address."""
    return world.person(address, signs=False)


def last(world: World) -> Inbound:
    with world.runtime.store.snapshot() as session:
        return session.exec(select(Inbound)).all()[-1]


def state(world: World, address: str) -> SubscriptionState:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return reader.state if reader else SubscriptionState.NONE


def is_set_aside(world: World) -> bool:
    """Whether the last mail lies there for the operator, and nothing left for it but to say so."""
    row = last(world)
    operator = world.unread(OPERATOR)
    if operator:
        assert "could not be the address it names" in operator.popleft().text.replace("\n", " ")
    return (row.state, row.reason, row.for_editor) == ("set_aside", Reason.FAILED_VERDICT, False)


# --- pass ---------------------------------------------------------------------------------------


def test_the_receivers_word_is_proof_where_nothing_is_signed(world: World) -> None:
    ann = forger(world, OWNER)

    ann.writes(JOB, subject="Head Baker", Authentication_Results=dmarc("pass", OWNER))

    ann.reads(about="nothing is missing")
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="list it?")
    assert last(world).verdict_why == f"DMARC passed, says {MX}"


def test_an_editor_decides_by_token_and_the_receivers_word(world: World) -> None:
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads()
    asks = world.editor.reads(about="list it?")

    forger(world, EDITOR).answers(asks, "approve", Authentication_Results=dmarc("pass", EDITOR))

    assert job(world).state is JobState.APPROVED
    ann.reads(about="approved")
    world.editor.reads(about="approved")


def test_without_the_receivers_word_it_is_asked(world: World) -> None:
    ann = forger(world, OWNER)

    ann.writes(JOB, subject="Head Baker", Authentication_Results=dmarc("none", OWNER))

    ann.reads(about="did you write to us")


def test_our_own_check_goes_before_the_receivers_fail(world: World) -> None:
    """Signed well, and passed on by somebody whose server is not in their SPF."""
    kim = world.person("kim@reader.example")

    kim.writes("Please subscribe me.", Authentication_Results=dmarc("fail", kim.address))

    kim.reads(about="do you want")


@pytest.mark.parametrize(("word", "verdict"), [("fail", "fail"), ("none", "none")])
def test_dns_that_never_answers_is_waited_for_some_minutes(
    world: World, word: str, verdict: str
) -> None:
    dns = FakeDns()
    dns.down = {record_name("reader.example")}
    world.runtime = replace(world.runtime, resolver=dns)
    kim = world.person("kim@reader.example")

    kim.writes("Please subscribe me.", Authentication_Results=dmarc(word, kim.address))
    waits = last(world)
    world.wait(timedelta(minutes=15), step=timedelta(minutes=1))

    assert (waits.state, waits.verdict) == ("new", None)
    assert last(world).verdict == verdict
    assert "DNS did not answer" in last(world).verdict_why
    assert 1 < len(dns.asked) < 9
    assert is_set_aside(world) is (word == "fail")
    assert kim.has_no_mail() is (word == "fail")
    world.unread(kim.address).clear()


# --- fail: words --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (JOB, ADDRESS),
        ("How does this work?", ADDRESS),
        ("", ADDRESS),
        ("subscribe", ADDRESS),
        ("Please unsubscribe me.", ADDRESS),
        ("", "jobs+unsubscribe@news.example"),
        ("forget me", ADDRESS),
    ],
)
def test_nothing_is_done_and_nobody_answered(world: World, text: str, to: str) -> None:
    kim = subscribe(world, "kim@reader.example")

    forger(world, kim.address).writes(
        text, subject="Hello", to=to, Authentication_Results=dmarc("fail", kim.address)
    )

    assert is_set_aside(world)
    assert kim.has_no_mail()
    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED


def test_a_fail_of_another_domain_is_nothing(world: World) -> None:
    lee = forger(world, "lee@reader.example")

    lee.writes("subscribe", Authentication_Results=dmarc("fail", OWNER))

    assert last(world).verdict == "none"
    lee.reads(about="do you want")


def test_the_newsletters_own_name_is_no_exception(world: World) -> None:
    forger(world, ADDRESS).writes("subscribe", Authentication_Results=dmarc("fail", ADDRESS))

    assert is_set_aside(world)


def test_the_operator_is_told_once_an_hour(world: World) -> None:
    for number in range(5):
        forger(world, f"p{number}@reader.example").writes(
            "subscribe", Authentication_Results=dmarc("fail", "p0@reader.example")
        )
    operator = world.person(OPERATOR)
    operator.reads(about="set aside")
    assert operator.has_no_mail()

    world.wait(timedelta(hours=2))
    forger(world, "late@reader.example").writes(
        "subscribe", Authentication_Results=dmarc("fail", "p0@reader.example")
    )

    operator.reads(about="set aside")


# --- fail: tokens -------------------------------------------------------------------------------


def test_a_yes_to_the_confirmation_subscribes_nobody(world: World) -> None:
    kim = world.person("kim@reader.example")
    kim.writes("Please subscribe me.")
    request = kim.reads(about="do you want")

    forger(world, kim.address).answers(
        request, "yes", Authentication_Results=dmarc("fail", kim.address)
    )

    assert is_set_aside(world)
    assert state(world, kim.address) is SubscriptionState.ASKED


def test_a_yes_to_leaving_takes_nobody_away(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")
    forger(world, kim.address).writes("Please unsubscribe me.")
    question = kim.reads(about="do you want to leave")

    forger(world, kim.address).answers(
        question, "yes", Authentication_Results=dmarc("fail", kim.address)
    )

    assert is_set_aside(world)
    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED


def test_a_yes_to_the_neutral_letter_proves_nothing(world: World) -> None:
    ann = forger(world, OWNER)
    ann.writes(JOB, subject="Head Baker")
    question = ann.reads(about="did you write to us")

    ann.answers(question, "yes", Authentication_Results=dmarc("fail", OWNER))

    assert is_set_aside(world)
    assert job(world).state is JobState.UNPROVEN
    with world.runtime.store.snapshot() as session:
        assert not register.proven(session, OWNER)


@pytest.mark.parametrize("text", ["withdraw", "pay: 90k"])
@pytest.mark.parametrize("author", [OWNER, "bob@lantern.example", "eve@elsewhere.example"])
def test_an_employers_token_changes_nothing(world: World, author: str, text: str) -> None:
    """The owner's, who has proven the address before; a colleague's; a stranger's: no proposal."""
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    letter = ann.reads()
    world.editor.reads(about="list it?")
    before = job(world)

    forger(world, author).answers(letter, text, Authentication_Results=dmarc("fail", author))

    assert is_set_aside(world)
    assert job(world) == before
    assert ann.has_no_mail()


@pytest.mark.parametrize("text", ["approve", "stop", "help"])
@pytest.mark.parametrize("way", ["by token", "fresh"])
def test_an_editors_token_decides_nothing(world: World, text: str, way: str) -> None:
    """Nor is the editor challenged: of these there may be thousands."""
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads()
    asks = world.editor.reads(about="list it?")
    before = job(world)
    eve = forger(world, EDITOR)

    if way == "fresh":
        eve.writes(text, subject=asks.subject, Authentication_Results=dmarc("fail", EDITOR))
    else:
        eve.answers(asks, text, Authentication_Results=dmarc("fail", EDITOR))

    assert is_set_aside(world)
    assert job(world) == before
    assert world.editor.has_no_mail()


def test_list_unsubscribe_is_obeyed_all_the_same(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.UNSUBSCRIBE, 1)

    forger(world, "robot@provider.example").writes(
        "",
        to=world.runtime.settings.mailbox.with_token(token),
        Authentication_Results=dmarc("fail", "x@provider.example"),
    )

    assert state(world, kim.address) is SubscriptionState.LEFT
    kim.reads(about="jobs+subscribe@news.example")


def test_the_token_of_reply_to_is_not(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.REPLY, 1)

    forger(world, kim.address).writes(
        "unsubscribe",
        to=world.runtime.settings.mailbox.with_token(token),
        Authentication_Results=dmarc("fail", kim.address),
    )

    assert is_set_aside(world)
    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED


# --- fail: reports ------------------------------------------------------------------------------

BOUNCE = """\
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I could not deliver your mail.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example

Final-Recipient: rfc822; kim@reader.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b--
"""
COMPLAINT = """\
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is an abuse report.
--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: loop/1.0
Version: 1

--b--
"""


def report(body: str) -> bytes:
    """As a server sends it whose own name has no DMARC to pass."""
    head = (
        f"Authentication-Results: {MX}; dmarc=fail header.from=relay.example\n"
        "From: MAILER-DAEMON@relay.example\nTo: jobs@news.example\n"
        "Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\n"
        "MIME-Version: 1.0\n"
    )
    return (head + body).replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    ("body", "after"),
    [(BOUNCE, SubscriptionState.UNREACHABLE), (COMPLAINT, SubscriptionState.COMPLAINED)],
)
def test_a_report_counts_by_the_token_it_carries(
    world: World, body: str, after: SubscriptionState
) -> None:
    """Its From says nothing in any case: whoever holds the token could sign for a domain, too."""
    kim = subscribe(world, "kim@reader.example")
    token = world.runtime.keyring.reader_token(Purpose.BOUNCE, 1)

    world.deliver(report(body), ADDRESS, None)
    without = state(world, kim.address)
    world.deliver(
        report(body.replace("I could", "We could").replace("an abuse", "one abuse")),
        world.runtime.settings.mailbox.with_token(token),
        None,
    )

    assert without is SubscriptionState.SUBSCRIBED
    assert state(world, kim.address) is after
    assert last(world).verdict == "fail"


def test_what_only_looks_like_a_report_is_not_answered(world: World) -> None:
    kim = subscribe(world, "kim@reader.example")

    forger(world, "eve@elsewhere.example").writes(
        "Hi. This is the qmail-send program at relay.example.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
        "<kim@reader.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n",
        subject="failure notice",
        Authentication_Results=dmarc("fail", "eve@elsewhere.example"),
    )

    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED
    assert last(world).reason in {Reason.FAILED_VERDICT, Reason.BOUNCE_UNKNOWN}
    world.unread(OPERATOR).clear()


# --- what no receiver said ----------------------------------------------------------------------


@pytest.mark.parametrize("word", ["pass", "fail"])
def test_somebody_elses_field_says_nothing(world: World, word: str) -> None:
    """Of a name that nobody trusts, below one that is trusted and found nothing."""
    eve = forger(world, EDITOR)
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads()
    asks: Mail = world.editor.reads(about="list it?")

    eve.answers(
        asks,
        "approve",
        Authentication_Results=f"mx.elsewhere.example; dmarc={word} header.from=news.example",
    )

    assert last(world).verdict == "none"
    assert job(world).state is JobState.REVIEW
    world.editor.reads(about="approve")


@pytest.mark.parametrize(
    ("receiver", "word", "after"),
    [
        (MX, "pass", JobState.CLOSED),
        (MX, "none", JobState.REVIEW),
        ("mx.elsewhere.example", "pass", JobState.REVIEW),
        (f"{MX}.elsewhere.example", "pass", JobState.REVIEW),
    ],
)
def test_a_tag_in_the_subject_finds_its_job_for_whom_the_receiver_vouches(
    world: World, receiver: str, word: str, after: JobState
) -> None:
    ann = world.person(OWNER)
    ann.writes(JOB, subject="Head Baker")
    ann.reads()
    world.editor.reads(about="list it?")

    forger(world, OWNER).writes(
        "withdraw",
        subject="Head Baker [J1]",
        Authentication_Results=f"{receiver}; dmarc={word} header.from=lantern.example",
    )

    assert job(world).state is after
    assert (last(world).matter == "job 1") is (after is JobState.CLOSED)
    for address in (OWNER, EDITOR, OPERATOR):  # as many letters as the caps let out
        world.unread(address).clear()
