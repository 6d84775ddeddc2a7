"""The real daemon behind a receiver it trusts: the three verdicts, from the door to the answer.

Over LMTP, as an MTA hands a mail in that has looked at DMARC. Nothing is signed, so that whatever
is proven is proven by the receiver.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e.running import EDITOR, OPERATOR, Mailbot, running
from e2e.samples import Sample, letter
from mailbot.states import JobState, SubscriptionState

pytestmark = pytest.mark.e2e

MX = "mx.twogoodjobs.example"
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


@pytest.fixture(scope="module")
def mailbot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mailbot]:
    folder = tmp_path_factory.mktemp("behind")
    with running(folder, (), protocol="lmtp", authserv_ids=(MX,)) as house:
        yield house


def received(mail: Sample, word: str, receiver: str = MX) -> bytes:
    """As the receiver hands it on: with its trace, and what it found, on top."""
    domain = mail.author.partition("@")[2]
    return (
        f"Authentication-Results: {receiver};\r\n\tspf=none smtp.mailfrom={domain};\r\n"
        f"\tdmarc={word} (p=quarantine dis=none) header.from={domain}\r\n"
        f"Received: from out.{domain} by {MX}; Wed, 25 Nov 2026 09:00:00 +0000\r\n"
    ).encode() + mail.raw


def forged(mail: Sample) -> Sample:
    """With the field that its sender would like to see believed."""
    return mail.with_fields(
        Authentication_Results=f"{MX}; dmarc=pass header.from={mail.author.partition('@')[2]}"
    )


def test_what_the_receiver_passed_is_answered_in_full(mailbot: Mailbot) -> None:
    mail = letter(OWNER, JOB, subject="Head Baker")

    handled = mailbot.answered(received(mail, "pass"), return_path=OWNER)

    job = mailbot.job_of(handled)
    assert job is not None
    assert job.state is JobState.REVIEW
    assert "Nothing is missing" in handled.only_letter(OWNER).text
    assert handled.only_letter(EDITOR)


def test_what_it_says_nothing_of_is_asked(mailbot: Mailbot) -> None:
    mail = letter("bob@harbor.example", JOB.replace("Baker", "Cook"), subject="Head Cook")

    handled = mailbot.answered(received(forged(mail), "none"), return_path=mail.author)

    job = mailbot.job_of(handled)
    assert job is not None
    assert job.state is JobState.UNPROVEN
    assert "Did you write to us" in handled.only_letter(mail.author).subject


def test_what_it_failed_is_set_aside_and_the_operator_told(mailbot: Mailbot) -> None:
    jobs = mailbot.jobs()
    mail = letter("eve@dune.example", JOB.replace("Baker", "Potter"), subject="Head Potter")

    handled = mailbot.answered(received(forged(mail), "fail"), return_path=mail.author)
    wish = letter("kim@reader.example", "Please add me to your newsletter.")
    again = mailbot.answered(received(forged(wish), "fail"), return_path=wish.author)

    assert (handled.reason, again.reason) == ("failed_verdict", "failed_verdict")
    assert (handled.letters, again.letters) == ((), ())
    assert mailbot.jobs() == jobs
    assert mailbot.subscription(wish.author) is SubscriptionState.NONE
    assert mailbot.letters_owed_to(mail.author) == mailbot.letters_owed_to(wish.author) == []
    told = [owed.template for owed in mailbot.letters_owed_to(OPERATOR)]
    assert told == ["operator_set_aside"]


def test_a_forged_approval_is_not_the_editors_and_theirs_is(mailbot: Mailbot) -> None:
    owner = "jo@lantern.example"
    offer = letter(owner, JOB.replace("Baker", "Miller"), subject="Head Miller")
    listed = mailbot.answered(received(offer, "pass"), return_path=owner)
    asks = listed.only_letter(EDITOR)
    reply = letter(EDITOR, "approve", subject=f"Re: {asks.subject}", To=asks.reply_to)
    review = mailbot.job_of(listed)
    assert review is not None

    for word, receiver in (("fail", MX), ("none", MX), ("pass", f"{MX}.dune.example")):
        forgery = letter(EDITOR, f"approve\n\n({word})", To=asks.reply_to).answering(asks)
        mailbot.answered(received(forgery, word, receiver), return_path=EDITOR, to=(asks.reply_to,))
        assert mailbot.job(review.id) == review
    genuine = mailbot.answered(
        received(reply.answering(asks), "pass"), return_path=EDITOR, to=(asks.reply_to,)
    )

    assert mailbot.job(review.id).state is JobState.APPROVED
    assert "approved" in genuine.only_letter(owner).text
