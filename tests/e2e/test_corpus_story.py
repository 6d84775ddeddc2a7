"""The sample letters through the door of the real daemon, and what their writers hear.

Each mail is signed for its author's domain and handed in over SMTP; every answer is read as the
relay took it. Nothing here waits for a time: only for what the daemon says and the relay takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from e2e.running import ADDRESS, EDITOR, Handled, Mailbot, running
from e2e.samples import (
    NAMES,
    REPLIES,
    SPRING,
    Sample,
    folded,
    label,
    labelled_job,
    letter,
    sample,
    stated,
    words,
)
from mailbot.address import domain_of
from mailbot.decisions.questions import OPTIONAL, vague
from mailbot.matters import Job
from mailbot.states import JobState, SubscriptionState
from mailbot.terms import Fact, Listing, OtherJobs
from world import Mail

pytestmark = pytest.mark.e2e

# Passed on for a friend, who is not of the forwarder's organization: a referral, and no draft.
REFERRALS = ("forwarded-as-attachment", "forwarded-inline-gmail")
# Passed on by a colleague: the conversation is with the forwarder, and `apply` is asked.
PASSED_ON = ("forwarded-inline-outlook",)
SUBMISSIONS = tuple(
    name
    for name in NAMES
    if label(name)["kind"] == "submission" and name not in {*REPLIES, *REFERRALS}
)
DOMAINS = {domain_of(sample(name).author) for name in NAMES} | {"reader.example"}


@pytest.fixture(scope="module")
def mailbot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mailbot]:
    with running(tmp_path_factory.mktemp("house"), DOMAINS, clock=SPRING) as house:
        yield house


def hand_in(mailbot: Mailbot, mail: Sample, to: str = ADDRESS) -> Handled:
    return mailbot.answered(mail.signed, return_path=mail.return_path, to=(to,))


def is_in_the_thread(mail: Sample, answer: Mail) -> None:
    """A mail program shows the answer below the mail: RFC 5322 §3.6.4."""
    assert answer.message["In-Reply-To"] == mail.message_id
    assert str(answer.message["References"]).split() == [*mail.references, mail.message_id]
    assert answer.message["Auto-Submitted"] == "auto-replied"


def asks_for_what_is_open(job: Job, answer: Mail) -> None:
    """Each thing that is missing is asked, or its refusal spoken of; what is known is shown."""
    asked, missing = set(job.asked), set(job.missing())
    unclear = {Fact.OUTCOMES} if vague(job.listing) else set()
    assert missing <= asked | set(job.declined)
    assert asked <= missing | unclear | set(OPTIONAL)
    assert not asked & (stated(job.listing) - unclear)
    assert len(re.findall(r"(?m)^\d+\. ", answer.text)) == len(job.asked)
    assert ("We cannot list" in answer.text) is bool(job.declined)
    shown = set(words(answer.text))
    for said in (*job.listing.outcomes, job.listing.title or "", job.listing.organization or ""):
        assert set(words(said)) <= shown


def labelled(listing: Listing) -> Listing:
    """Return of a listing what the labels have: they are older than towns and words beside."""
    listing = replace(listing, town=None, phone=None, way=None, by_when=None, deadline_beside=None)
    if listing.other_jobs is OtherJobs.STATED:  # in words beside it
        listing = replace(listing, other_jobs=OtherJobs.DISCUSS)
    listing = replace(listing, pay_beside=None, other_jobs_beside=None, apply_beside=None)
    return replace(listing, terms=None)


# --- the first mail about a job -----------------------------------------------------------------


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_a_job_is_kept_and_asked_for_exactly_what_it_lacks(mailbot: Mailbot, name: str) -> None:
    mail = sample(name)

    handled = hand_in(mailbot, mail)

    job = mailbot.job_of(handled)
    assert job is not None
    assert job.owner == mail.author
    assert folded(labelled(job.listing)) == folded(labelled_job(name))
    assert [fact.value for fact in job.listing.missing()] == label(name)["missing"]

    answer = handled.only_letter(mail.author)
    is_in_the_thread(mail, answer)
    assert answer.subject == f"Re: {mail.subject} [J{job.id}]"
    assert re.fullmatch(r"jobs\+d0[a-z2-7]{26}@twogoodjobs\.example", answer.reply_to)
    asks_for_what_is_open(job, answer)
    assert job.forwarded is (name in PASSED_ON)
    assert (Fact.APPLY in job.missing()) is (name in PASSED_ON)

    complete = not job.missing() and not vague(job.listing)
    assert job.state is (JobState.REVIEW if complete else JobState.ASKING)
    assert ("Nothing is missing" in answer.text) is complete
    for_editor = handled.to(EDITOR)
    assert len(for_editor) == complete
    for said in for_editor:
        assert f"J{job.id}" in said.subject
        assert set(words(str(job.listing.title))) <= set(words(said.text))


@pytest.mark.parametrize("name", REFERRALS)
def test_a_job_passed_on_for_a_friend_is_a_referral(mailbot: Mailbot, name: str) -> None:
    """A thank-you, and a text to send on; nothing is kept of the employer, who did not write."""
    mail, jobs = sample(name), mailbot.jobs()

    handled = hand_in(mailbot, mail)

    thanks = handled.only_letter(mail.author)
    assert handled.reason == "referred"
    is_in_the_thread(mail, thanks)
    assert mailbot.jobs() == jobs
    assert handled.letters == (thanks,)
    assert str(labelled_job(name).title) not in thanks.text


# --- replies ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Draft:
    """The first mail of a conversation: it leaves open what the quoted letter of a sample asks.

    Where a sample quotes the job as well, the draft says it a little differently: a reader that
    took a quote for an answer would put the quoted values into the job.
    """

    text: str
    asked: tuple[Fact, ...]  # at least
    left: tuple[Fact, ...] = ()  # what is still missing after the reply
    refused: tuple[Fact, ...] = ()


DRAFTS = {
    "reply-apple-bottom-posted": Draft(
        "Role: Evening Events Host\nCompany: Lantern Books\nPay: SGD 4,000 a month\n",
        asked=(Fact.OUTCOMES, Fact.VIDEO, Fact.OTHER_JOBS),
    ),
    "reply-gmail-german-correction": Draft(
        "Stelle: Klavierbauer:in\nFirma: Klangstube\nGehalt: 45.000 € im Jahr\n"
        "Video: https://vimeo.com/655443300\nErgebnisse:\n"
        "- 32 Instrumente im Jahr verlassen die Werkstatt spielfertig\n"
        "Bewerbungsfrist: 1. Juni 2026\n",
        asked=(Fact.OTHER_JOBS, Fact.PLACE),
    ),
    "reply-gmail-inline": Draft(
        "Role: Head Server\nCompany: Copper Kettle\nWe are in Portland.\n",
        asked=(Fact.OUTCOMES, Fact.VIDEO, Fact.PAY),
        left=(Fact.VIDEO,),
    ),
    "reply-iphone-video-only": Draft(
        "Role: Head Coach, Youth and Juniors\nCompany: Eastgate Boxing Club\n"
        "Pay: USD 46,000 to 49,000 a year\nResults:\n"
        "- 65 kids in the gym every week by September\n- First two amateur licences by Christmas\n",
        asked=(Fact.VIDEO,),
    ),
    "reply-outlook-inline-colour": Draft(
        "Role: Tasting Room Lead\nVideo: https://vimeo.com/701234567\nOn site, in Stellenbosch.\n",
        asked=(Fact.PAY, Fact.OUTCOMES, Fact.OTHER_JOBS, Fact.APPLY),
    ),
    "reply-outlook-ios-refuses-video": Draft(
        "Role: Operations Lead\nCompany: Slow Freight\n",
        asked=(Fact.OUTCOMES, Fact.PAY, Fact.VIDEO),
        left=(Fact.VIDEO, Fact.PAY),
        refused=(Fact.VIDEO, Fact.PAY),
    ),
    "reply-outlook-top-posted": Draft(
        "Role: Energy and Water Controller\nNot remote, in Luleå.\n"
        "Results:\n- heating per square metre down 14% by spring 2029\n",
        asked=(Fact.ORGANIZATION, Fact.PAY, Fact.VIDEO),
    ),
    "reply-thunderbird-inline-flowed": Draft(
        "We need somebody at the station. He or she takes care of the studio and of everything "
        "that goes wrong.\nPay: EUR 3,100 a month\nVideo: https://vimeo.com/701234599\n",
        asked=(Fact.OUTCOMES, Fact.TITLE, Fact.PLACE, Fact.DEADLINE),
    ),
}


@pytest.mark.parametrize("name", REPLIES)
def test_a_reply_is_merged_into_the_draft_it_answers(mailbot: Mailbot, name: str) -> None:
    draft, answers = DRAFTS[name], sample(name)
    first = letter(answers.author, draft.text, subject="A job for the list")
    began = hand_in(mailbot, first)
    before = mailbot.job_of(began)
    assert before is not None
    assert set(before.asked) >= set(draft.asked)

    asked = began.only_letter(answers.author)
    reply = answers.answering(asked)
    handled = hand_in(mailbot, reply, to=asked.reply_to)

    after = mailbot.job_of(handled)
    assert after is not None
    assert after.id == before.id
    said = labelled_job(name)
    new = {fact.value: getattr(said, fact) for fact in stated(said)}
    was = labelled(before.listing)
    assert folded(labelled(after.listing)) == folded(replace(was, **new))
    assert set(after.missing()) == set(draft.left)
    assert set(after.declined) == set(draft.refused)

    answer = handled.only_letter(answers.author)
    is_in_the_thread(reply, answer)
    assert answer.subject == f"Re: {reply.subject} [J{after.id}]"
    asks_for_what_is_open(after, answer)
    assert after.state is (JobState.ASKING if draft.left else JobState.REVIEW)
    assert len(handled.to(EDITOR)) == (0 if draft.left else 1)


# --- those that offer no job --------------------------------------------------------------------

SILENCE = ""

# What each of the others hears (a phrase of the one answer), and why, by kind and habit.
OTHERS = {
    "arf-complaint": (SILENCE, "an abuse report is a machine's, and names no letter of ours"),
    "bounce-qmail": (SILENCE, "a bounce without a token of ours is about nobody"),
    "bounce-rfc3464-delayed": (SILENCE, "a delay is no failure, and a bounce is never answered"),
    "bounce-rfc3464-permanent": (SILENCE, "a bounce without a token of ours is about nobody"),
    "erase-after-leaving": ("An editor will read", "a person sees to it in this version"),
    "export-what-do-you-store": ("An editor will read", "a person sees to it in this version"),
    "help-how-does-it-work": ("Here is what you wanted to know", "who asks how it works is told"),
    "job-seeker-cv": ("where the listing says", "an application belongs to the employer"),
    "out-of-office-exchange": (SILENCE, "a robot answered a robot: RFC 3834 §2"),
    "spam-lead-generation": (SILENCE, "sales are never answered"),
    "subscribe-from-forwarded-copy": ("reply with yes", "a wish gets one confirmation request"),
    "ticket-robot-acknowledgement": (SILENCE, "a robot without its header is one all the same"),
    "unsubscribe-above-quoted-issue": ("gets nothing from us", "not subscribed: told the ways"),
    "unsubscribe-from-forwarded-copy": ("gets nothing from us", "not subscribed: told the ways"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_offers_no_job_makes_none(mailbot: Mailbot, name: str) -> None:
    phrase, why = OTHERS[name]
    mail, jobs = sample(name), mailbot.jobs()

    handled = hand_in(mailbot, mail)

    assert handled.kind == label(name)["kind"]
    assert mailbot.jobs() == jobs
    assert mailbot.job_of(handled) is None
    if phrase is SILENCE:
        assert handled.letters == (), why
        return
    answer = handled.only_letter(mail.author)
    assert handled.letters == (answer,)
    assert phrase in answer.text, why
    is_in_the_thread(mail, answer)


def test_every_sample_has_its_place() -> None:
    counted = (*SUBMISSIONS, *REFERRALS, *REPLIES, *OTHERS)

    assert sorted(counted) == list(NAMES)
    assert (len(SUBMISSIONS) + len(REFERRALS), len(REPLIES), len(OTHERS)) == (28, 8, 14)
    assert set(DRAFTS) == set(REPLIES)


def test_a_wish_subscribes_nobody_yet(mailbot: Mailbot) -> None:
    """Asked again within the day, there is no second request; the first one is on top."""
    mail = letter("kim@reader.example", "Please add me to your newsletter.", subject="hello")

    request = hand_in(mailbot, mail).only_letter("kim@reader.example")
    again = hand_in(mailbot, letter("kim@reader.example", "subscribe please", subject="again"))

    assert re.fullmatch(r"jobs\+c0[a-z2-7]{26}@twogoodjobs\.example", request.reply_to)
    assert again.letters == ()
    assert mailbot.subscription("kim@reader.example") is SubscriptionState.ASKED


def test_requests_for_a_person_reach_the_editor(mailbot: Mailbot) -> None:
    """With the sender's address, so that they can be answered."""
    mail = letter("lee@reader.example", "Please delete everything you store about me.")

    handled = hand_in(mailbot, mail)

    assert handled.kind == "erase"
    assert mailbot.reaches_the_editor(handled)
