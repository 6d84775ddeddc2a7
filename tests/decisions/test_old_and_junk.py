"""Mails of a mailbox that lay there too long, or among junk: what is still done, and that silently."""

from dataclasses import replace

import pytest

from mailbot import terms
from mailbot.address import Mailbox, Purpose
from mailbot.decisions import decide
from mailbot.matters import Office, Reader, Reason, Situation
from mailbot.states import SubscriptionState
from mailbot.terms import (
    Author,
    Bounce,
    BounceClass,
    Complaint,
    Intent,
    Kind,
    Mail,
    Reading,
    Verdict,
)
from world import WEDNESDAY

KIM = Reader("kim@reader.example", SubscriptionState.SUBSCRIBED, 1, joined=WEDNESDAY)
OFFICE = Office(
    name="Two Good Jobs",
    mailbox=Mailbox("jobs", "news.example"),
    editors=("editor@news.example",),
    operator="root@news.example",
    remind_days=(3,),
    close_days=21,
)


def lay_there(
    kind: Kind, intent: Intent = Intent.OTHER, text: str = "", **said: object
) -> Situation:
    """An old mail of Kim's, proven to be hers."""
    reading = Reading(Mail("<1@reader.example>", author=Author(KIM.address)), kind, intent, text)
    passed = terms.Testimony(Verdict.PASS, KIM.address, "", addressed=True)
    made = Situation(
        WEDNESDAY, OFFICE, reading, passed, token_address=KIM.address, own=KIM, old=True
    )
    return replace(made, **said)  # type: ignore[arg-type] # of each field its own


def test_an_old_wish_to_leave_is_obeyed() -> None:
    decision = decide(lay_there(Kind.UNSUBSCRIBE, text="unsubscribe"))

    assert decision.reason is Reason.LEFT
    assert decision.reader
    assert decision.reader.state is SubscriptionState.LEFT
    assert decision.letters == ()


def test_the_token_of_the_header_is_obeyed_at_any_age() -> None:
    decision = decide(lay_there(Kind.OTHER, token=Purpose.UNSUBSCRIBE, reader=KIM, own=None))

    assert (decision.reason, decision.letters) == (Reason.LEFT_BY_TOKEN, ())


def test_an_old_bounce_and_an_old_complaint_count() -> None:
    bounced, complained = lay_there(Kind.BOUNCE, reader=KIM), lay_there(Kind.COMPLAINT, reader=KIM)
    gone = Bounce(KIM.address, permanent=True, status="5.1.1", kind=BounceClass.NO_SUCH_ADDRESS)
    bounced = replace(bounced, reading=replace(bounced.reading, bounce=gone))
    report = Complaint(KIM.address, None, None, "abuse")
    complained = replace(complained, reading=replace(complained.reading, complaint=report))

    assert decide(bounced).reason is Reason.UNREACHABLE
    assert decide(complained).reason is Reason.COMPLAINED


@pytest.mark.parametrize(
    ("kind", "intent"),
    [
        (Kind.SUBMISSION, Intent.OTHER),
        (Kind.SUBSCRIBE, Intent.OTHER),
        (Kind.HELP, Intent.OTHER),
        (Kind.OTHER, Intent.QUESTION),
        (Kind.OTHER, Intent.APPLICATION),
    ],
)
def test_the_rest_is_for_the_operator(kind: Kind, intent: Intent) -> None:
    decision = decide(lay_there(kind, intent, "hello", own=None))

    assert decision.reason is Reason.OLD
    assert (decision.letters, decision.job, decision.reader) == ((), None, None)
    assert not decision.for_editor


def test_an_old_yes_subscribes_nobody() -> None:
    asked = replace(KIM, state=SubscriptionState.ASKED)
    yes = lay_there(Kind.OTHER, Intent.YES, "yes", token=Purpose.CONFIRM, reader=asked, own=asked)

    assert decide(yes).reason is Reason.OLD
    assert decide(replace(yes, old=False)).reason is Reason.SUBSCRIBED


def test_junk_that_no_token_speaks_for_does_nothing() -> None:
    wish = lay_there(Kind.UNSUBSCRIBE, text="unsubscribe", old=False, junk=True)

    decision = decide(wish)

    assert (decision.reason, decision.reader, decision.letters) == (Reason.JUNK, None, ())
