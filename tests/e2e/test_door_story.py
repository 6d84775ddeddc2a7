"""What comes to the door of the real daemon and must change nothing, or count only once.

A forged editor, a robot that answers a confirmation, the same mail again; and the door over LMTP.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from e2e.running import ADDRESS, EDITOR, Handled, Mailbot, running
from e2e.samples import SPRING, Sample, label, letter, sample
from keys import signer
from mailbot.address import domain_of
from mailbot.matters import Job
from mailbot.states import JobState, SubscriptionState
from mailbot.trust.dkim import signed
from world import WEDNESDAY, Mail

pytestmark = pytest.mark.e2e

EVE = "eve@elsewhere.example"
OWNER = "ann@lantern.example"
DESK = sample("ticket-robot-acknowledgement")
DOMAINS = {
    *map(domain_of, (EDITOR, EVE, DESK.author)),
    *(
        domain_of(sample(name).author)
        for name in ("gmail-labelled-complete", "help-how-does-it-work")
    ),
    "lantern.example",
    "harbor.example",
    "reader.example",
}
VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
JOB = f"""\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November
Video: {VIDEO}
Pay: EUR 48,000 a year
"""


@pytest.fixture(scope="module")
def mailbot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mailbot]:
    with running(tmp_path_factory.mktemp("house"), DOMAINS) as house:
        yield house


def hand_in(mailbot: Mailbot, mail: Sample, to: str = ADDRESS) -> Handled:
    return mailbot.answered(mail.signed, return_path=mail.return_path, to=(to,))


# --- a forged editor ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Review:
    """A job that waits for its editor, and the letter that asks them."""

    job: Job
    asks: Mail  # to the editor; its Reply-To is the token


@pytest.fixture(scope="module")
def review(mailbot: Mailbot) -> Review:
    handled = hand_in(mailbot, letter(OWNER, JOB, subject="Head Baker"))
    job = mailbot.job_of(handled)
    assert job is not None
    assert job.state is JobState.REVIEW
    return Review(job, handled.only_letter(EDITOR))


def approval(asks: Mail, author: str, text: str = "approve", subject: str = "") -> Sample:
    """What the editor would write; anybody may claim to be who wrote it."""
    mail = letter(author, text, subject=subject or f"Re: {asks.subject}", To=asks.reply_to)
    return mail.answering(asks)


def by(domain: str, mail: Sample) -> bytes:
    """Signed, and validly; but for that domain."""
    return signed(mail.raw, signer(domain), WEDNESDAY)


def two_from_fields(asks: Mail) -> bytes:
    return f"From: {EDITOR}\r\n".encode() + by("elsewhere.example", approval(asks, EVE))


# What somebody could do who holds the very letter that asks the editor.
FORGERIES: dict[str, Callable[[Mail], bytes]] = {
    "unsigned in the name of the editor": lambda asks: approval(asks, EDITOR).raw,
    "signed, but not for the domain of the editor": lambda asks: by(
        "elsewhere.example", approval(asks, EDITOR)
    ),
    "somebody else with the token": lambda asks: approval(asks, EVE).signed,
    "the owner of the job with the token": lambda asks: approval(asks, OWNER).signed,
    "the editor in the display name": lambda asks: approval(asks, f'"{EDITOR}" <{EVE}>').signed,
    "two authors in From": lambda asks: by(
        "elsewhere.example", approval(asks, f"Eve <{EVE}>, {EDITOR}")
    ),
    "two From fields": two_from_fields,
    "the word in the subject, unsigned": lambda asks: approval(asks, EDITOR, "", "approve").raw,
    "the word in the subject, by somebody else": lambda asks: (
        approval(asks, EVE, "", "approve").signed
    ),
    "the tag in the subject, by somebody else": lambda asks: (
        letter(EVE, "approve", subject=asks.subject).signed
    ),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_editor_changes_nothing(mailbot: Mailbot, review: Review, forgery: str) -> None:
    raw = FORGERIES[forgery](review.asks)

    handled = mailbot.answered(raw, return_path=EVE, to=(review.asks.reply_to,))

    assert mailbot.job(review.job.id) == review.job
    assert handled.reason != "decided"
    # Who forged hears nothing; the editor, in whose name it was, may be told.
    assert {mail.recipient for mail in handled.letters} <= {EDITOR}


def test_the_editor_approves_and_it_cannot_be_replayed(mailbot: Mailbot, review: Review) -> None:
    """What the forgeries lacked: all three of token, configured editor and their own signature."""
    kit = "kit@harbor.example"
    listed = hand_in(mailbot, letter(kit, JOB.replace("Head Baker", "Cook"), subject="Cook"))
    asks = listed.only_letter(EDITOR)
    genuine = approval(asks, EDITOR)
    raw = genuine.signed

    handled = mailbot.answered(raw, return_path=EDITOR, to=(asks.reply_to,))
    replayed = mailbot.hand_in(raw, return_path=EDITOR, to=(review.asks.reply_to,))

    approved = mailbot.job_of(handled)
    assert approved is not None
    assert approved.state is JobState.APPROVED
    assert "approved" in handled.only_letter(kit).text
    assert replayed is None
    assert mailbot.job(review.job.id) == review.job


def test_an_editors_fresh_word_does_nothing_but_bring_the_letter_again(
    mailbot: Mailbot, review: Review
) -> None:
    fresh = letter(EDITOR, "approve", subject=f"[{review.job.tag}]")

    handled = hand_in(mailbot, fresh)

    assert f"[{review.job.tag}]" in handled.only_letter(EDITOR).subject
    assert mailbot.job(review.job.id) == review.job


# --- a robot that answers -----------------------------------------------------------------------


def test_the_ticket_robot_subscribes_nobody(mailbot: Mailbot) -> None:
    """A help desk acknowledges our confirmation request: to the token, in the thread, signed."""
    wish = letter(DESK.author, "Please add us to your newsletter.", subject="newsletter")
    request = hand_in(mailbot, wish).only_letter(DESK.author)
    robot = DESK.answering(request)

    handled = hand_in(mailbot, robot, to=request.reply_to)

    assert handled.kind == label("ticket-robot-acknowledgement")["kind"]
    assert handled.letters == ()
    assert mailbot.subscription(DESK.author) is SubscriptionState.ASKED


def test_a_persons_yes_subscribes(mailbot: Mailbot) -> None:
    """The same way round, so that it is not the way that stops the robot."""
    kim = "kim@reader.example"
    request = hand_in(mailbot, letter(kim, "Please add me to your newsletter.")).only_letter(kim)
    yes = letter(kim, "yes please", subject=f"Re: {request.subject}").answering(request)

    welcome = hand_in(mailbot, yes, to=request.reply_to).only_letter(kim)

    assert "Welcome to" in welcome.subject + welcome.text
    assert mailbot.subscription(kim) is SubscriptionState.SUBSCRIBED


# --- seen twice, and only seemingly so ----------------------------------------------------------


def test_the_same_mail_again_is_acted_on_once(mailbot: Mailbot) -> None:
    mail = letter("mia@lantern.example", JOB.replace("Head Baker", "Miller"), subject="Miller")
    raw = mail.signed
    first = mailbot.answered(raw, return_path=mail.return_path)
    jobs = mailbot.jobs()

    # A second delivery: by the same server, and by one that added its trace.
    again = mailbot.hand_in(raw, return_path=mail.return_path)
    trace = b"Received: from mx.example by mx2.example; Sat, 21 Nov 2026 12:00:00 +0000\r\n"
    traced = mailbot.hand_in(trace + raw, return_path=mail.return_path)

    assert again is None
    assert traced is None
    assert mailbot.jobs() == jobs
    assert len(mailbot.letters_owed_to(mail.author)) == len(first.to(mail.author)) == 1


@pytest.mark.parametrize("message_id", ["<same@mua.example>", None], ids=["shared", "none"])
def test_different_mails_of_one_message_id_or_none_are_all_acted_on(
    mailbot: Mailbot, message_id: str | None
) -> None:
    domain = "lantern.example" if message_id else "harbor.example"
    roles = {"jo": ("Confectioner", "Delivery Cyclist"), "pat": ("Night Porter", "Shop Manager")}
    mails = [
        letter(f"{name}@{domain}", JOB.replace("Head Baker", role), subject=role).with_fields(
            Message_ID=message_id
        )
        for name in roles
        for role in roles[name]
    ]
    jobs = mailbot.jobs()

    handled = [hand_in(mailbot, mail) for mail in mails]

    assert mailbot.jobs() == jobs + len(mails)
    for mail, its in zip(mails, handled, strict=True):
        assert its.only_letter(mail.author).message["In-Reply-To"] == message_id


# --- the door over LMTP -------------------------------------------------------------------------


def test_over_lmtp_each_recipient_has_a_reply(tmp_path: Path) -> None:
    job, question = sample("gmail-labelled-complete"), sample("help-how-does-it-work")
    bounce = sample("bounce-rfc3464-permanent")
    three = (ADDRESS, "postmaster@twogoodjobs.example", "jobs+help@twogoodjobs.example")
    with running(tmp_path, DOMAINS, protocol="lmtp", clock=SPRING) as mailbot:
        listed = hand_in(mailbot, job)
        helped = mailbot.answered(question.signed, return_path=question.return_path, to=three)
        again = mailbot.submit(question.signed, return_path=question.return_path, to=three)
        silent = hand_in(mailbot, bounce)

        made = mailbot.job_of(listed)
        assert made is not None
        assert made.state is JobState.REVIEW
        assert made.tag in listed.only_letter(job.author).subject
        assert "How Two Good Jobs works" in helped.only_letter(question.author).subject
        assert [code for code, _ in again] == [250, 250, 250]
        assert len(mailbot.letters_owed_to(question.author)) == 1
        assert silent.letters == ()


# --- two mails within seconds -------------------------------------------------------------------


def test_two_mails_within_seconds_get_one_answer(tmp_path: Path) -> None:
    """The clock runs five times as fast: twenty quiet seconds are over in four."""
    fast = f"{WEDNESDAY.isoformat()}x5"
    first = letter(OWNER, JOB.replace(f"Video: {VIDEO}\n", ""), subject="Baker")
    oops = letter(OWNER, f"Oops, the video: {VIDEO}", subject="oops")
    with running(tmp_path, DOMAINS, quiet_seconds=20, clock=fast) as mailbot:
        mailbot.hand_over(first.signed, return_path=OWNER)
        second = mailbot.hand_over(oops.signed, return_path=OWNER)
        assert second is not None
        handled = mailbot.outcome(second)

        job = mailbot.job_of(handled)
        assert job is not None
        assert job.missing() == ()
        answer = handled.only_letter(OWNER)
        assert VIDEO in answer.text
        assert answer.message["In-Reply-To"] == oops.message_id
        assert [owed.fate for owed in mailbot.letters_owed_to(OWNER)[:-1]] == ["replaced"]
        assert len(mailbot.relay.to(OWNER)) == 1
