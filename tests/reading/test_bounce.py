"""Reports of other servers, in every form they come in (`golden/bounces`)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailbot.reading.assembly import build
from mailbot.reading.bounce import read_bounce, read_complaint
from mailbot.reading.classify import classify
from mailbot.reading.refusals import bounce_class, enhanced_status
from mailbot.terms import BounceClass, Kind

GOLDEN = Path(__file__).parents[1] / "golden"
BOUNCES = sorted((GOLDEN / "bounces").glob("*.eml"))


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("path", BOUNCES, ids=lambda path: path.stem)
def test_golden(path: Path, newline: bytes) -> None:
    expected = json.loads(path.with_suffix(".json").read_text())
    document = build(path.read_bytes().replace(b"\n", newline))

    bounce = read_bounce(document)

    if expected is None:
        assert bounce is None
        assert classify(document).kind is not Kind.BOUNCE
    else:
        assert bounce is not None
        assert {name: getattr(bounce, name) for name in expected} == expected
        assert classify(document).kind is Kind.BOUNCE


@pytest.mark.parametrize(
    ("status", "words", "kind"),
    [
        ("5.1.1", "user unknown", BounceClass.NO_SUCH_ADDRESS),
        ("5.1.10", "recipient not found", BounceClass.NO_SUCH_ADDRESS),
        ("5.1.2", "host not found", BounceClass.NO_SUCH_ADDRESS),
        ("5.2.1", "mailbox disabled", BounceClass.NO_SUCH_ADDRESS),
        ("5.2.1", "blocked for spam", BounceClass.POLICY),
        ("5.2.2", "over quota", BounceClass.MAILBOX_FULL),
        ("5.7.1", "message rejected", BounceClass.POLICY),
        ("5.7.1", "user unknown", BounceClass.NO_SUCH_ADDRESS),
        ("5.3.4", "message too big", BounceClass.POLICY),
        ("4.7.1", "greylisted", BounceClass.OTHER),
        (None, "550 no such user here", BounceClass.NO_SUCH_ADDRESS),
        (None, "mailbox is full", BounceClass.MAILBOX_FULL),
        (None, "554 access denied", BounceClass.POLICY),
        (None, "something broke", BounceClass.OTHER),
    ],
)
def test_what_a_refusal_says_of_the_address(
    status: str | None, words: str, kind: BounceClass
) -> None:
    assert bounce_class(status, words, for_good=True) is kind


def test_what_may_pass_says_nothing_of_the_address() -> None:
    assert bounce_class("4.1.1", "user unknown", for_good=False) is BounceClass.TEMPORARY


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("550 5.1.1 no", "5.1.1"),
        ("(#5.7.26)", "5.7.26"),
        ("2.0.0 then 4.2.2", "4.2.2"),
        ("192.5.1.1", None),
        ("5.1.1.9", None),
        ("version 15.1.1", None),
    ],
)
def test_an_enhanced_status_is_no_address_and_no_version(text: str, status: str | None) -> None:
    assert enhanced_status(text) == status


def test_a_complaint_names_our_letter() -> None:
    path = GOLDEN / "kinds" / "08-complaint-with-our-letter.eml"

    complaint = read_complaint(build(path.read_bytes()))

    assert complaint is not None
    assert complaint.recipient == "ann@gone.example"
    assert complaint.letter_id == "q7rk2"
    assert complaint.message_id == "<letter.7.ann@news.example>"
    assert complaint.feedback_type == "abuse"


def _report(head: str, fields: str | None, copy: str) -> bytes:
    """Write an abuse report; without `fields` it only holds the letter complained of."""
    told = f"--f\nContent-Type: message/feedback-report\n\n{fields}\n\n" if fields else ""
    return (
        f"{head}To: abuse@news.example\nDate: Tue, 3 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="f"\n\n'
        f"{told}--f\nContent-Type: message/rfc822\n\n{copy}\nTwo jobs.\n--f--\n"
    ).encode()


_OURS = (
    "From: Two Good Jobs <jobs@news.example>\nTo: {to}\nSubject: Two Good Jobs #7\n"
    "Message-ID: <letter.7.ann@news.example>\nX-Mailbot-Letter: q7rk2\n"
)
_FBL = "From: Feedback <feedback@arf.mail.example>\nSubject: FW: Two Good Jobs #7\n"
_JMRP = "From: staff@mail.example\nSubject: complaint about message from 192.0.2.1\n"


@pytest.mark.parametrize(
    ("head", "fields", "to", "extra", "recipient", "feedback_type"),
    [
        (_FBL, "Feedback-Type: abuse\nOriginal-Rcpt-To: ann@gone.example", "x@y.example", "",
         "ann@gone.example", "abuse"),
        (_FBL, "Feedback-Type: fraud\nRemoval-Recipient: ann@gone.example", "x@y.example", "",
         "ann@gone.example", "fraud"),
        (_FBL, "Feedback-Type: opt-out\nOriginal-Rcpt-To: redacted@gone.example",
         "ann@gone.example", "", "ann@gone.example", "opt-out"),
        (_FBL, "Feedback-Type: Virus\nOriginal-Rcpt-To: xxxxx@gone.example", "redacted", "",
         None, "virus"),
        (_JMRP, None, "ann@gone.example", "", "ann@gone.example", "abuse"),
        (_JMRP, None, "redacted@mail.example", "", None, "abuse"),
        ("From: bay@mail.example\nSubject: Two Good Jobs #7\n", None, "redacted",
         "X-HmXmrOriginalRecipient: ann@gone.example\n", "ann@gone.example", "abuse"),
        ("From: 4711@reports.spamcop.example\nSubject: [SpamCop] Two Good Jobs #7\n", None,
         "ann@gone.example", "", "ann@gone.example", "abuse"),
        ("From: fbl@provider.example\nSubject: Spam-Beschwerde\n", None, "ann@gone.example", "",
         "ann@gone.example", "abuse"),
    ],
)  # fmt: skip
def test_a_complaint_names_its_reader_or_the_letter(
    head: str, fields: str | None, to: str, extra: str, recipient: str | None, feedback_type: str
) -> None:
    document = build(_report(head, fields, extra + _OURS.format(to=to)))

    complaint = read_complaint(document)

    assert complaint is not None
    assert classify(document).kind is Kind.COMPLAINT
    assert complaint.recipient == recipient
    assert complaint.letter_id == "q7rk2"
    assert complaint.message_id == "<letter.7.ann@news.example>"
    assert complaint.feedback_type == feedback_type


def test_a_complaint_brings_our_letter_as_text() -> None:
    head = b"From: abuse@provider.example\nSubject: Spam report\n\nOne of our users complains.\n\n"

    complaint = read_complaint(build(head + _OURS.format(to="ann@gone.example").encode()))

    assert complaint is not None
    assert complaint.letter_id == "q7rk2"


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        (_FBL, "Feedback-Type: not-spam"),
        (_FBL, "Feedback-Type: auth-failure\nAuth-Failure: dmarc"),
        ("From: Tom <tom@harbor.example>\nSubject: A complaint about a message\n", None),
        ("From: abuse@harbor.example\nSubject: We hire\n", None),
        (_JMRP.replace("Subject: ", "In-Reply-To: <q@news.example>\nSubject: Re: "), None),
    ],
    ids=["taken back", "signature", "person", "other subject", "answer"],
)
def test_nobody_complains(head: str, fields: str | None) -> None:
    assert read_complaint(build(_report(head, fields, _OURS.format(to="a@b.example")))) is None


def test_a_complaint_without_our_letter_is_about_nothing() -> None:
    raw = b"From: abuse@provider.example\nSubject: Spam report\n\nPlease stop this.\n"

    assert read_complaint(build(raw)) is None


@pytest.mark.parametrize("end", range(0, 1200, 97))
def test_a_torn_report_is_harmless(end: int) -> None:
    raw = BOUNCES[0].read_bytes()[:end]

    read_bounce(build(raw))
    read_complaint(build(raw))


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "text",
    [
        "<a@" * 20_000,
        "user " * 20_000,
        "5.1." * 20_000,
        "550 " * 20_000,
        "a" * 80_000,
        '"a' * 40_000,
        "Received: from\n " * 10_000,
        "delivery of " * 10_000,
        "address " * 20_000,
        "mailbox \n" * 20_000,
        "to:\nann\n" * 10_000,
        "non ha " * 20_000,
        "(" * 80_000,
    ],
)
def test_hostile_text_takes_no_longer(text: str) -> None:
    head = b"Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nSubject: failure notice\n\n"

    read_bounce(build(head + text.encode()))
