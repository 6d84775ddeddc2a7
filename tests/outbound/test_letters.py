"""What mailbot writes: every letter has its words, its headers hold, and none of it is a command."""

import ast
import dataclasses
import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import mailbot
from keys import NOON, FakeDns, signer
from mailbot.address import Mailbox
from mailbot.data import data_folder
from mailbot.decisions.desk.commands import Verb, parse
from mailbot.decisions.desk.editor import SHOWN
from mailbot.decisions.desk.transcript import Entry, Outcome
from mailbot.matters import ISSUE_PROOF, Issue, Owed
from mailbot.outbound.letters import Copy, Master, Sender, Thread, thread_line, write, write_proof
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts.labels import topic_of_question
from mailbot.reading.facts.language import Topic
from mailbot.reading.quotes import MARKER
from mailbot.reading.whole import read
from mailbot.slots import Rule
from mailbot.smtp import wire_form
from mailbot.states import JobState
from mailbot.terms import Fact, Intent, Kind, OtherJobs, Place, VideoProblem
from mailbot.trust.author import author_of
from mailbot.trust.dkim import Signed, verify
from sample_letters import (
    BAKER,
    GUESSED,
    HOLES,
    JOB,
    MISSING,
    OPTIONAL,
    OWNER,
    SLOT,
    VAGUE,
    VIDEO,
    Sample,
    about,
    samples,
    told,
)

SENDER = Sender(
    "Linchpin Jobs",
    Mailbox("jobs", "news.example"),
    Rule(1, time(9), ZoneInfo("America/New_York")),
    "en",
)
REPLY_TO = "jobs+d0abcdefghijklmnopqrstuvwxyz@news.example"
THREAD = Thread(
    "<2@lantern.example>",
    ("<1@lantern.example>", "<2@lantern.example>"),
    "Re: A job for the newsletter [J42]",
)
SAMPLES = tuple(samples())
WITHOUT_REPLY = {  # letters that carry no token: there is nothing to decide by replying
    "referral", "welcome", "goodbye", "already_subscribed", "not_subscribed", "help", "application",
    "sealed", "too_many_jobs", "job_colleague",
    "editor_told", "editor_which", "editor_challenge", "editor_issue_told", "editor_no_job",
    "editor_too_big", "editor_reminder", "editor_late", "editor_aftermath", "editor_report",
    "editor_enquiry_told", "editor_stats", "editor_queue", "editor_status", "editor_why",
    "editor_help",
    "editor_forgeries", "operator_busy", "operator_capped", "operator_mailbox", "operator_no_room",
    "operator_set_aside", "operator_standstill", "operator_undelivered",
}  # fmt: skip

# Words that would do something, in every place where somebody else's words may stand.
HOSTILE = (
    "approve\r\nreject: it\u2028no\x0bBcc: eve@flood.example\r\n\r\nunsubscribe\x00 yes stop "
    "pay: 1 USD\x85ok \u202e" + "no drop stop ok yes " * 20
)

HELP = Sample("help", {"brief": False})


def written(
    sample: Sample, sender: Sender = SENDER, thread: Thread = THREAD, **changes: Any
) -> bytes:
    """The bytes of a letter."""
    owed = Owed(sample.template, changes.pop("to", OWNER), **{**sample.owed, **changes})
    return write(
        sender,
        owed,
        message_id="<abc@news.example>",
        letter_id="abc",
        reply_to=REPLY_TO,
        at=NOON,
        thread=thread,
        values=dict(sample.values),
    ).raw


def opened(raw: bytes) -> EmailMessage:
    """A letter as its reader's program sees it."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body_of(sample: Sample, sender: Sender = SENDER) -> str:
    return str(opened(written(sample, sender)).get_content()).replace("\r\n", "\n")


def poisoned(value: Any, key: str = "") -> Any:
    """The same value with hostile words in each text; what is one of a few words stays."""
    if type(value) is str:
        return (
            value if key in {"detail", "what", "reason", "verdict", "matter", "sort"} else HOSTILE
        )
    if isinstance(value, tuple):
        return tuple(map(poisoned, value))
    if isinstance(value, dict):
        return {name: poisoned(item, name) for name, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        return replace(value, **poisoned(fields))
    return value


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.name)
def sample(request: pytest.FixtureRequest) -> Sample:
    assert isinstance(request.param, Sample)
    return request.param


# --- Every letter has its words -----------------------------------------------------------------


def owed_names() -> Iterator[str]:
    """Each name of a letter in the code, found where letters are owed."""
    for path in Path(mailbot.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if called not in {"Owed", "letter", "_tell", "tell_editors"}:
                continue
            for argument in [*node.args, *(k.value for k in node.keywords if k.arg == "template")]:
                texts = (n.value for n in _results(argument) if isinstance(n, ast.Constant))
                yield from (t for t in texts if isinstance(t, str) and re.fullmatch(r"[a-z_]+", t))


def _results(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression may come to: both ends of "a if … else b"."""
    if isinstance(node, ast.IfExp):
        yield from _results(node.body)
        yield from _results(node.orelse)
    else:
        yield node


def test_each_letter_in_the_code_has_a_file_and_a_sample_and_the_other_way_round() -> None:
    owed = set(owed_names()) | {"editor_issue"}  # made beside its proof, from a tuple of the two
    owed |= set(SHOWN.values())
    files = {path.stem for path in (data_folder("templates") / "en").glob("*.txt")}

    assert files - {"issue", "listing"} == owed - {ISSUE_PROOF}
    assert {sample.template for sample in SAMPLES} == owed - {ISSUE_PROOF}


def test_a_letter_is_whole(sample: Sample) -> None:
    message = opened(written(sample))
    body = str(message.get_content())

    assert message["Subject"]
    assert body.strip()
    assert not re.search(r"[{}]|\bNone\b|Undefined", body + message["Subject"])
    assert not re.search(r"\n\n\n", body.partition("* * *")[0])
    for line in body.splitlines():
        assert len(line) <= 76 or "://" in line, line


def test_a_letter_that_may_be_answered_says_so_below_its_first_line(sample: Sample) -> None:
    lines = body_of(sample).splitlines()

    if sample.template in WITHOUT_REPLY:
        assert MARKER not in lines
    else:
        first = lines.index("")  # what has to be done stands above
        assert 1 <= first <= 2
        assert "?" not in "".join(lines[:first])  # below a person's "yes" it would be their doubt
        assert lines[first + 1] == MARKER
        assert lines.count(MARKER) == 1


# --- None of it is a command --------------------------------------------------------------------


def commands_in(body: str) -> list[str]:
    found = [command for line in body.splitlines() for command in parse(line)]
    return [c.line for c in (*found, *parse(body)) if c.verb not in {Verb.UNKNOWN, Verb.UNCLEAR}]


def test_our_own_letter_sent_back_holds_no_command(sample: Sample) -> None:
    assert commands_in(body_of(sample)) == []


def test_whatever_words_of_others_stand_in_a_letter_they_are_set_off(sample: Sample) -> None:
    """Lines of a mail, a title, a name: none of them begins a line of ours, none is a header."""
    hostile = replace(sample, values=poisoned({**sample.values, "latest": ""}, ""))
    hostile.values["latest"] = ""  # an issue that was approved, below the letter's end
    sender = replace(SENDER, name=HOSTILE, mailbox=Mailbox("ask", "news.example"))

    raw = written(hostile, sender, Thread(subject=thread_line(HOSTILE, JOB)))
    message = opened(raw)

    assert commands_in(str(message.get_content())) == []
    assert message["Bcc"] is None
    assert message.defects == []
    assert len(message.get_all("Subject", [])) == 1


def reply_with(text: str) -> bytes:
    """A reply to one of our letters."""
    head = (
        "From: Mara <mara@lantern.example>\nTo: jobs@news.example\nSubject: Re: x\n"
        "In-Reply-To: <abc@news.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    )
    return (head + text).replace("\n", "\r\n").encode()


def test_our_own_letter_sent_back_says_neither_yes_nor_goodbye(sample: Sample) -> None:
    """By a program that answers without quoting, below our whole letter and above nothing."""
    reading = read(reply_with(body_of(sample)))

    assert answers_yes(reading.new_text or "") is None
    assert reading.kind not in {Kind.SUBSCRIBE, Kind.UNSUBSCRIBE, Kind.ERASE, Kind.EXPORT}
    assert reading.intent not in {Intent.YES, Intent.NO, Intent.WITHDRAW, Intent.FILLED}
    if sample.template not in WITHOUT_REPLY:
        assert len((reading.new_text or "").splitlines()) <= 2
        assert reading.new_text != ""  # which, in reply to some letters, is a yes


def test_whoever_answers_a_letter_of_ours_is_no_robot_for_its_subject(sample: Sample) -> None:
    subject = str(opened(written(sample))["Subject"])

    reading = read(reply_with("ok").replace(b"Subject: Re: x", f"Subject: Re: {subject}".encode()))

    assert reading.kind is not Kind.AUTO_REPLY


@pytest.mark.parametrize("name", ["prove_author", "confirm", "ask_leaving"])
def test_a_yes_above_our_letter_is_a_yes_and_a_help_desks_number_is_none(name: str) -> None:
    letter = body_of(next(sample for sample in SAMPLES if sample.template == name))
    quoted = "\n".join(f"> {line}" for line in letter.splitlines())

    for older in (letter, f"On 21 Nov 2026, Linchpin Jobs wrote:\n{quoted}"):
        assert answers_yes(read(reply_with(f"Yes\n\n{older}")).new_text or "") is True
        assert answers_yes(read(reply_with(f"Ja, gerne!\n\n{older}")).new_text or "") is True
        assert (
            answers_yes(read(reply_with(f"No, that was not me.\n\n{older}")).new_text or "")
            is False
        )
        ticket = read(reply_with(f"We have received your request, number 4711.\n\n{older}"))
        assert answers_yes(ticket.new_text or "") is None
        assert ticket.new_text != ""


# --- What is asked, and what is shown -----------------------------------------------------------

TOPICS = {
    Fact.TITLE: Topic.TITLE,
    Fact.ORGANIZATION: Topic.ORGANIZATION,
    Fact.OUTCOMES: Topic.OUTCOMES,
    Fact.VIDEO: Topic.VIDEO,
    Fact.PAY: Topic.PAY,
    Fact.PLACE: Topic.PLACE,
    Fact.OTHER_JOBS: Topic.OTHER_JOBS,
    Fact.APPLY: Topic.APPLY,
    Fact.DEADLINE: Topic.DEADLINE,
}


def asked_in(body: str) -> list[str]:
    """The numbered questions of a letter, each as one line without its number."""
    found = re.findall(r"(?ms)^\d+\. (.*?)(?=\n\n|\n\d+\. )", body)
    return [" ".join(line.strip() for line in text.splitlines()) for text in found]


@pytest.mark.parametrize(
    "questions", [MISSING, GUESSED, VAGUE, VIDEO, OPTIONAL, (*MISSING, *VAGUE, *OPTIONAL)]
)
def test_each_question_is_one_paragraph_and_asks_what_our_reader_hears(questions: Any) -> None:
    job = replace(HOLES, video_problem=VideoProblem.CHANNEL)
    asked = Sample("job_ask", told(job, questions=questions, refused=()))

    texts = asked_in(body_of(asked))

    assert [topic_of_question(text) for text in texts] == [TOPICS[q.fact] for q in questions]
    assert all("?" in text for text in texts)


def test_an_answer_between_the_lines_finds_its_question() -> None:
    asked = Sample("job_ask", told(HOLES, questions=MISSING, refused=()))
    quoted = ["> " + line for line in body_of(asked).splitlines()]
    place = next(i for i, line in enumerate(quoted) if line.startswith("> 5. ")) + 2
    quoted.insert(place, "\n30 EUR an hour\n")
    reading = read(reply_with("On 21 Nov 2026, Linchpin Jobs wrote:\n" + "\n".join(quoted)))

    assert reading.new_text == "30 EUR an hour"
    assert reading.facts is not None
    assert reading.facts.pay is not None
    assert (reading.facts.pay.value.min, reading.facts.title) == (30, None)


def test_answers_between_the_lines_of_what_may_stay_open_find_theirs() -> None:
    asked = Sample("job_ask", told(HOLES, questions=(*MISSING[:1], *OPTIONAL), refused=()))
    answers = {2: "yes, sure", 3: "at our shop in Leeds, so on site", 4: "12 May 2027"}
    quoted = []
    for line in body_of(asked).splitlines():
        quoted.append(f"> {line}")
        if answer := answers.get(int(line[0]) if line[1:2] == "." else 0):
            quoted += [answer] if answer.startswith("yes") else ["", answer, ""]
    reading = read(reply_with("On 21 Nov 2026, Linchpin Jobs wrote:\n" + "\n".join(quoted)))

    assert reading.facts is not None
    assert reading.facts.other_jobs is not None
    assert reading.facts.other_jobs.value is OtherJobs.WELCOME
    assert reading.facts.place is not None
    assert reading.facts.place.value is Place.ONSITE
    assert reading.facts.deadline is not None
    assert reading.facts.deadline.value == date(2027, 5, 12)
    assert (reading.facts.title, reading.facts.apply) == (None, None)


OLDER = (
    "From: Linchpin Jobs <jobs@news.example>\nSent: Saturday, 21 November 2026 12:00\n"
    "To: Mara <mara@lantern.example>\nSubject: Re: A job [J42]\n\n"
)


@pytest.mark.parametrize("above", ["", "Please see my answers below.\n\n"])
def test_answers_in_an_unquoted_copy_of_our_letter_are_told_from_our_words(above: str) -> None:
    """As Outlook does it: a header block, and our letter below it as if it were theirs."""
    questions = (*MISSING[:5], *OPTIONAL[:3])
    asked = Sample("job_ask", told(HOLES, questions=questions, refused=()))
    answers = [
        "Head Baker", "Lantern Loaf", "Waste under 3 % by June 2027",
        "https://youtu.be/E7sLq2Xv-0I", "EUR 40,000 a year", "welcome", "On site", "12 May 2027",
    ]  # fmt: skip
    body = body_of(asked)
    for number, answer in enumerate(answers, start=1):
        body = re.sub(rf"(?ms)^({number}\. .*?\n)(?=\n|\d+\. )", rf"\1\n{answer}\n\n", body)

    facts = read(reply_with(above + OLDER + body)).facts

    assert facts is not None
    assert facts.title is not None
    assert facts.title.value == "Head Baker"
    assert facts.organization is not None
    assert facts.organization.value == "Lantern Loaf"
    assert [outcome.value for outcome in facts.outcomes] == ["Waste under 3 % by June 2027"]
    assert facts.video is not None
    assert facts.video.value.id == "E7sLq2Xv-0I"
    assert facts.pay is not None
    assert facts.pay.value.min == 40000
    assert facts.other_jobs is not None
    assert facts.place is not None
    assert facts.deadline is not None
    assert (facts.apply, facts.objective, facts.declined) == (None, None, ())


@pytest.mark.parametrize("problem", VideoProblem)
def test_an_unfit_video_is_called_what_it_is(problem: VideoProblem) -> None:
    named = {
        VideoProblem.CHANNEL: "channel",
        VideoProblem.PLAYLIST: "playlist",
        VideoProblem.ATTACHMENT: "attached file",
        VideoProblem.PROMISED: "will follow",
        VideoProblem.HIDDEN: "login",
    }
    job = replace(HOLES, video_problem=problem)

    (text,) = asked_in(body_of(Sample("job_ask", told(job, questions=VIDEO, refused=()))))

    assert named[problem] in text


def test_the_whole_listing_stands_in_the_preview_line_by_line() -> None:
    written_to = replace(JOB, listing=replace(JOB.listing, phone=None, way=None))
    complete = Sample("job_complete", told(written_to, questions=(), corrected=False))

    body = body_of(complete)

    shown = [line.removeprefix("|").strip() for line in body.splitlines() if line.startswith("|")]
    assert shown == [
        "Head Baker — Lantern Loaf",
        "",
        "No morning without bread: people plan theirs around us, and we",
        "keep our word.",
        "",
        "What you will have achieved",
        "- 400 loaves a day by June 2027",
        "- Yes, waste under 3 % in each month from March",
        "",
        "▶ Watch the video (YouTube): https://www.youtube.com/watch?v=abcdefghijk",
        "",
        "Pay: USD 58,000 to 64,000 a year",
        "Terms: permanent, from 1 March",
        "Another job beside it: welcome",
        "Place: On site, Leeds",
        "Apply by 12 January 2027",
        "How to apply: mara@lantern.example",
    ]
    assert "\nApplications will go to: mara@lantern.example\n" in body


def test_the_neutral_letter_says_nothing_of_the_mail() -> None:
    letter = body_of(Sample("prove_author", about(JOB, subject="Cheap pills at evil.example")))

    assert "evil" not in letter
    assert "Head Baker" not in letter


def test_a_short_letter_is_short() -> None:
    for name, values in (("confirm", {"days": 7}), ("goodbye", {}), ("application", {})):
        assert len(body_of(Sample(name, values)).splitlines()) <= 8


def test_we_never_say_what_we_cannot_know(sample: Sample) -> None:
    """ "Accepted" is the next server's word; whether a letter was delivered nobody can know."""
    assert "delivered" not in body_of(sample)


def test_a_report_counts_in_words() -> None:
    report = next(sample for sample in SAMPLES if sample.name == "editor_report mailed")

    body = body_of(report)

    assert "Accepted by the relay: 1200\n" in body
    assert "Refused: 30\n" in body
    assert "Left in the meantime, so not mailed: 7\n" in body
    assert "broke before the answer: 2\n" in body


def test_a_transcript_repeats_each_line_with_what_became_of_it() -> None:
    entries = (
        Entry("Edit pay: 60k EUR a year", Outcome.CHANGED, "no sum said"),
        Entry("aprove", Outcome.UNKNOWN),
        Entry("approve for 8 December", Outcome.APPROVED),
        Entry("ask: who leads?", Outcome.NOT_NOW, "approved"),
    )
    job = replace(JOB, state=JobState.APPROVED, wanted_for=date(2026, 12, 8))

    body = body_of(Sample("editor_result", about(job, entries=entries)))

    assert body.startswith("J42 now is approved, for the issue of 8 December 2026.\n")
    assert (
        "> Edit pay: 60k EUR a year\n→ Changed.\n  It was:\n  | no sum said\n\n"
        "> aprove\n→ Not understood, so nothing was done.\n\n"
        "> approve for 8 December\n→ Approved. The employer is told.\n\n"
        "> ask: who leads?\n→ Nothing done: it means nothing while the job is approved.\n\n"
    ) in body


def test_a_new_draft_says_that_the_earlier_ok_counts_no_more() -> None:
    said = {
        sample.values["voided"]: "earlier ok no longer counts" in body_of(sample)
        for sample in SAMPLES
        if sample.template == "editor_issue"
    }

    assert said == {False: False, True: True}


def test_what_stands_in_a_text_is_no_markup() -> None:
    job = replace(JOB, listing=replace(BAKER, title="R&D <lead>"))

    values = about(job, vague=False, corrected=False, mails=(), cautions=(), earlier=[])
    raw = written(Sample("editor_job", values))

    assert opened(raw)["Subject"] == "[J42] R&D <lead> at Lantern Loaf: list it?"
    assert "| R&D <lead> — Lantern Loaf\r\n" in opened(raw).get_content()


# --- Headers ------------------------------------------------------------------------------------


def test_the_headers_of_an_answer() -> None:
    message = opened(written(HELP))

    assert message["From"] == "Linchpin Jobs <jobs@news.example>"
    assert message["To"] == OWNER
    assert message["Reply-To"] == REPLY_TO
    assert message["Message-ID"] == "<abc@news.example>"
    assert message["In-Reply-To"] == "<2@lantern.example>"
    assert message["References"].split() == ["<1@lantern.example>", "<2@lantern.example>"]
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply"
    assert message["X-Mailbot-Letter"] == "abc"
    assert message["Date"].datetime == NOON
    assert message["Date"].endswith("-0500")  # the newsletter's own clocks
    assert message.get_content_type() == "text/plain"


def test_a_letter_of_the_clock_says_that_nobody_asked() -> None:
    message = opened(written(HELP, answers=False))

    assert message["Auto-Submitted"] == "auto-generated"


def test_a_letter_without_a_token_is_answered_to_the_plain_address() -> None:
    owed = Owed("help", OWNER, {"brief": False})
    raw = write(
        SENDER,
        owed,
        message_id="<abc@news.example>",
        letter_id="abc",
        reply_to=None,
        at=NOON,
        thread=Thread(),
        values={"brief": False},
    ).raw

    message = opened(raw)

    assert message["Reply-To"] is None
    assert message["In-Reply-To"] is None
    assert message["References"] is None


def test_a_letter_is_seven_bits_in_short_lines(sample: Sample) -> None:
    raw = written(sample)

    assert raw.isascii()
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert opened(raw).defects == []


@pytest.mark.parametrize(
    "subject",
    [
        "Bäckerei Grüß & Söhne sucht",
        "Äußerst " + "lange Bezeichnung " * 12 + "Ende",
        "A plain one " * 15,
        "x" * 300,
        "日本語の" * 40,
        '=?utf-8?q?no?= \\ " <a@b.example>',
    ],
)
def test_a_subject_survives_the_way(subject: str) -> None:
    line = " ".join(f"Re: {subject} [J42]".split())

    raw = written(Sample("job_closed", about(JOB, colleague="")), thread=Thread(subject=line))

    assert opened(raw)["Subject"].replace(" ", "") == line.replace(" ", "")


def test_a_thread_names_its_first_and_latest_letters() -> None:
    many = tuple(f"<{number}@lantern.example>" for number in range(40))

    references = opened(written(HELP, thread=Thread(many[-1], many)))["References"]

    assert references.split() == [many[0], *many[-11:]]


@pytest.mark.parametrize(
    ("subject", "job", "line"),
    [
        ("A baker", JOB, "Re: A baker [J42]"),
        ("AW: Re: A baker [J42]", JOB, "Re: A baker [J42]"),
        ("", JOB, "Re: Your job [J42]"),
        ("", replace(JOB, id=None), "Re: Your job"),
        ("", None, "Re: Your mail"),
    ],
)
def test_what_a_thread_is_called(subject: str, job: Any, line: str) -> None:
    assert thread_line(subject, job) == line


def test_a_control_in_a_header_of_our_own_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="To holds"):
        written(HELP, to="mara@lantern.example>\r\nBcc: <eve@flood.example")


@pytest.mark.parametrize("message_id", ["<a@b.example>\nBcc: eve@flood.example", "<é@b.example>"])
def test_an_id_that_no_header_may_hold_is_not_threaded_by(message_id: str) -> None:
    thread = Thread(message_id, ("<1@b.example>", message_id), "Re: A job")

    message = opened(written(HELP, thread=thread))

    assert message["In-Reply-To"] is None
    assert message["References"] == "<1@b.example>"
    assert message["Bcc"] is None


@pytest.mark.parametrize("name", ["Zwölf Gute", 'The "Good" \\ Jobs', "a\r\nBcc: eve@x.example"])
def test_the_newsletters_name_survives_or_is_harmless(name: str) -> None:
    message = opened(written(HELP, replace(SENDER, name=name)))

    (author,) = message["From"].addresses
    assert author.display_name == " ".join(name.split())
    assert author.addr_spec == "jobs@news.example"
    assert message["Bcc"] is None


@pytest.mark.parametrize("sample", {sample.template: sample for sample in SAMPLES}.values())
def test_a_signed_letter_verifies(sample: Sample) -> None:
    raw = written(sample, replace(SENDER, signer=signer("news.example")))

    author = author_of(raw)
    assert author is not None
    assert isinstance(verify(raw, author, FakeDns("news.example"), NOON), Signed)


# --- The issue ----------------------------------------------------------------------------------

ENTITY = (
    b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nHead Baker\r\n"
)
ISSUE = Issue(SLOT, id=12, subject="No. 12: Bäcker", entity=ENTITY, frozen=SLOT)


def test_a_proof_and_a_copy_have_the_same_subject_and_body() -> None:
    proof = write_proof(
        SENDER,
        ISSUE,
        "kim@news.example",
        message_id="<abc@news.example>",
        letter_id="abc",
        reply_to=REPLY_TO,
        at=NOON,
    ).raw
    copy = _written(Master(SENDER, ISSUE, "https://jobs.example"), "ann@example.org")

    assert proof.partition(b"\r\n\r\n")[2] == copy.partition(b"\r\n\r\n")[2]
    assert opened(proof)["Subject"] == opened(copy)["Subject"] == ISSUE.subject
    assert opened(proof)["Auto-Submitted"] == "auto-generated"


def test_the_headers_of_a_copy() -> None:
    raw = _written(Master(SENDER, ISSUE, "https://jobs.example"), "ann@example.org")
    message = opened(raw)

    assert message["To"] == "ann@example.org"
    assert message["List-Id"] == '"Linchpin Jobs" <jobs.news.example>'
    assert message["List-Unsubscribe"] == "<mailto:jobs+u0unsubscribe@news.example>"
    assert message["List-Unsubscribe-Post"] is None
    assert message["List-Help"] == "<mailto:jobs+help@news.example>"
    assert message["List-Owner"] == "<mailto:jobs@news.example>"
    assert message["List-Archive"] == "<https://jobs.example>"
    assert message["List-Post"] == "NO"
    assert message["Precedence"] == "list"
    assert message["Auto-Submitted"] is None
    assert message["Message-ID"] == "<letter@news.example>"
    assert raw == _written(Master(SENDER, ISSUE, "https://jobs.example"), "ann@example.org")


def test_two_copies_differ_in_their_headers_alone() -> None:
    one = _written(Master(SENDER, ISSUE, ""), "ann@example.org")
    two = _written(Master(SENDER, ISSUE, ""), "bob@example.org")

    assert one != two
    assert one.partition(b"\r\n\r\n")[2] == two.partition(b"\r\n\r\n")[2]


def test_a_signed_copy_covers_how_to_leave() -> None:
    sender = replace(SENDER, signer=signer("news.example"))

    raw = _written(Master(sender, ISSUE, ""), "ann@example.org")

    author = author_of(raw)
    assert author is not None
    assert isinstance(verify(raw, author, FakeDns("news.example"), SLOT), Signed)
    forged = raw.replace(b"u0unsubscribe", b"u0unsubscribf")
    assert not isinstance(verify(forged, author, FakeDns("news.example"), SLOT), Signed)


@pytest.mark.parametrize("signed", [False, True])
def test_a_copy_on_the_wire_is_the_same_copy(signed: bool) -> None:
    sender = replace(SENDER, signer=signer("news.example") if signed else None)
    dots = ENTITY + b".\r\n..two\r\nno end"
    issue = replace(ISSUE, subject="100%(to)s {of} \\1 it", entity=dots)
    master = Master(sender, issue, "")

    for reader in ("ann@example.org", "bob@example.org"):
        raw = _written(master, reader)

        assert b"".join(master.on_wire(_copy(reader))) == wire_form(raw)
        assert opened(raw)["Subject"] == issue.subject
        assert opened(raw)["To"] == reader


@pytest.mark.parametrize(
    "address", ["ann@example.org>\r\nBcc: <eve", "a b@example.org", "ä@x.org\x85"]
)
def test_no_address_becomes_a_header_of_its_own(address: str) -> None:
    with pytest.raises(ValueError, match="header"):
        _written(Master(SENDER, ISSUE, ""), address)


def _written(master: Master, to: str) -> bytes:
    return b"".join(master.copy(_copy(to)))


def _copy(to: str) -> Copy:
    return Copy(to, "letter", REPLY_TO, "jobs+u0unsubscribe@news.example")
