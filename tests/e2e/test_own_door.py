"""The real daemon at its own door: it knows the client, and what the domain in From wants.

On loopback with a zone file, as in a rehearsal: there 127.0.0.1 is as good an address as any.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e.running import EDITOR, Mailbot, running
from e2e.samples import Sample, letter
from mailbot.states import JobState, SubscriptionState
from mailbot.trust.resolver import txt_line

pytestmark = pytest.mark.e2e

REFUSES = "v=DMARC1; p=reject"
ZONE = "".join(
    txt_line(name, text)
    for name, text in (
        ("_dmarc.strict.example", REFUSES),
        ("strict.example", "v=spf1 ip4:192.0.2.1 -all"),
        ("_dmarc.home.example", REFUSES),
        ("home.example", "v=spf1 ip4:127.0.0.1 -all"),
        ("_dmarc.desk.example", REFUSES),
        ("attacker.example", "v=spf1 +all"),
    )
)


@pytest.fixture(scope="module")
def mailbot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mailbot]:
    folder = tmp_path_factory.mktemp("door")
    with running(folder, ("strict.example", "desk.example"), zone=ZONE) as house:
        yield house


def wish(author: str) -> Sample:
    return letter(author, "Please add me to your newsletter.")


def test_what_its_domain_does_not_want_is_set_aside_and_answered_to_nobody(
    mailbot: Mailbot,
) -> None:
    mail = wish("kim@strict.example")

    handled = mailbot.answered(mail.raw, return_path="eve@attacker.example")

    assert (handled.reason, handled.letters) == ("failed_verdict", ())
    assert mailbot.subscription(mail.author) is SubscriptionState.NONE
    assert mailbot.letters_owed_to(mail.author) == []


def test_signed_it_is_theirs_whoever_hands_it_in(mailbot: Mailbot) -> None:
    mail = wish("lee@strict.example")

    handled = mailbot.answered(mail.signed, return_path="list@attacker.example")

    assert "Do you want" in handled.only_letter(mail.author).subject


def test_from_home_it_is_unproven_and_no_forgery(mailbot: Mailbot) -> None:
    mail = wish("kim@home.example")

    handled = mailbot.answered(mail.raw, return_path=mail.author)

    assert "Do you want" in handled.only_letter(mail.author).subject


def test_without_a_sender_the_client_is_asked_about_by_its_greeting(mailbot: Mailbot) -> None:
    """The test's client calls itself mx.example, which is nobody's."""
    handled = mailbot.answered(wish("bob@home.example").raw, return_path="")

    assert (handled.reason, handled.letters) == ("failed_verdict", ())


def test_an_editors_name_decides_nothing(mailbot: Mailbot) -> None:
    """Neither is the editor bothered, whose domain has said that such mail is not theirs."""
    owner = "ann@strict.example"
    offer = letter(
        owner,
        "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
        "Key results:\n- Waste under 4% of dough by the end of September\n"
        "Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE\n",
        subject="Head Baker",
    )
    listed = mailbot.answered(offer.signed, return_path=owner)
    asks = listed.only_letter(EDITOR)
    review = mailbot.job_of(listed)
    assert review is not None

    forgery = letter(EDITOR, "approve", To=asks.reply_to).answering(asks)
    handled = mailbot.answered(forgery.raw, return_path="eve@attacker.example", to=(asks.reply_to,))

    assert handled.reason == "failed_verdict"
    assert mailbot.job(review.id).state is JobState.REVIEW
    assert len(mailbot.letters_owed_to(EDITOR)) == 1
