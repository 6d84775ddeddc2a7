"""One of each letter that mailbot writes, and its variants, with values as the decisions give them."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from mailbot.decisions.conversation.faq import Asked
from mailbot.decisions.desk.transcript import Entry, Outcome
from mailbot.decisions.questions import Form, Question
from mailbot.decisions.scrutiny import Caution, Doubt
from mailbot.figures import Happening
from mailbot.inbound.newly_written import Written
from mailbot.matters import Enquiry, Figures, Issue, Job, MatterKind, Moves, Reason
from mailbot.newsletter.edition import TooBig
from mailbot.newsletter.wave import Halt
from mailbot.outbound.post import Fate
from mailbot.states import IssueState, JobState, Setback
from mailbot.terms import (
    Apply,
    Fact,
    Listing,
    OtherJobs,
    Pay,
    Period,
    Place,
    Shown,
    Verdict,
    Video,
    VideoProblem,
)
from mailbot.trust.forgeries import Attempts

SLOT = datetime(2026, 12, 8, 14, 0, tzinfo=UTC)
OWNER = "mara@lantern.example"

BAKER = Listing(
    title="Head Baker",
    organization="Lantern Loaf",
    objective="No morning without bread: people plan theirs around us, and we keep our word.",
    outcomes=("400 loaves a day by June 2027", "Yes, waste under 3 % in each month from March"),
    video=Video("https://www.youtube.com/watch?v=abcdefghijk", "youtube", "abcdefghijk"),
    pay=Pay(58000, 64000, "USD", Period.YEAR),
    terms="permanent, from 1 March",
    place=Place.ONSITE,
    town="Leeds",
    other_jobs=OtherJobs.WELCOME,
    phone="0113 555 0148",
    way="by post to 4 High Street, Leeds",
    deadline=date(2027, 1, 12),
)
JOB = Job(
    owner=OWNER,
    owner_name="Mara Bäcker",
    state=JobState.REVIEW,
    id=42,
    listing=BAKER,
    verdict=Verdict.PASS,
    subject="A job for the newsletter",
    thread=("<1@lantern.example>",),
)
FILM = Video("https://vimeo.com/76979871", "vimeo", "76979871", Shown("approve", "reject: no", 125))
HOLES = replace(
    JOB,
    state=JobState.ASKING,
    listing=Listing(outcomes=("The bakery is a nice place",)),
    guesses=Listing(
        title="No-nonsense baker",
        organization="Lantern Loaf",
        outcomes=("stop waste", "approve of each loaf"),
        video=Video("https://video.example/1", "other", None),
        pay=Pay(58000, None, "USD", None),
        apply=Apply(email="no@lantern.example"),
    ),
)
BEFORE = replace(BAKER, apply=Apply(url="https://lantern.example/approve"))
WRITTEN = "Hello,\n\napprove\nunsubscribe\nPay: 1 USD\n\nSam"


@dataclass(frozen=True)
class Sample:
    """A letter's name, and the values that stand in it."""

    template: str
    values: dict[str, Any] = field(default_factory=dict)
    variant: str = ""
    owed: dict[str, Any] = field(default_factory=dict)  # what else stands in it

    @property
    def name(self) -> str:
        return f"{self.template} {self.variant}".strip()


def about(job: Job, **values: Any) -> dict[str, Any]:
    return {"job": job, "printed": job.printed, **values}


def questions(form: Form, *facts: Fact) -> tuple[Question, ...]:
    return tuple(Question(fact, form) for fact in facts)


def told(job: Job, *changed: Fact, others: tuple[str, ...] = (), **values: Any) -> dict[str, Any]:
    """An answer about a job, with what it changed and what else the mail named."""
    value = {"changes": changed, "was": BEFORE, "besides": others, "left": (), "lost": False}
    value |= {"whole": True, "insisted": False}
    return about(job, colleague="", **value) | values


REQUIRED = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES, Fact.VIDEO, Fact.PAY, Fact.APPLY)
MISSING = questions(Form.MISSING, *REQUIRED)
GUESSED = questions(Form.GUESS, *REQUIRED)
AGAIN = questions(Form.AGAIN, *REQUIRED)
FILL = questions(Form.FILL, *REQUIRED)
PAST = questions(Form.PAST, Fact.DEADLINE)
VAGUE = questions(Form.UNCHECKABLE, Fact.OUTCOMES)
VIDEO = questions(Form.VIDEO, Fact.VIDEO)
OPTIONAL = questions(Form.OPTIONAL, Fact.OTHER_JOBS, Fact.PLACE, Fact.DEADLINE, Fact.APPLY)


def samples() -> Iterator[Sample]:
    """Every letter, at least once."""
    yield from _employers()
    yield from _editors()
    yield from _issues()
    yield from _enquiries()
    yield from _shown()
    yield from _readers()
    yield Sample("operator_capped", {"capped": "eve@flood.example"})
    tried = (Attempts("job 12", "stranger", 40), Attempts("", "editor", 1))
    yield Sample("editor_forgeries", {"attempts": tried})
    yield Sample("too_many_jobs", {"count": 6})
    yield Sample("operator_busy", {"limit": 2000})
    yield Sample("operator_standstill", {"since": SLOT})
    for limit, party in (
        ("full", ""),
        ("disk_reserve_mb", ""),
        ("database_max_mb", ""),
        ("stored_per_hour", ""),
        ("stored_mb_per_hour", "192.0.2.0/24"),
    ):
        values = {"reason": limit, "party": party, "mailbox": bool(party)}
        yield Sample("operator_no_room", values, limit)
    returned = {"recipient": "ann@lantern.example", "job": JOB, "issue": None, "status": "5.1.1"}
    yield Sample("operator_undelivered", returned)
    yield Sample("operator_mailbox", {"said": "The login was refused: [AUTHENTICATIONFAILED]"})
    for reason in (
        "failed",
        Reason.UNREADABLE,
        Reason.NO_AUTHOR,
        Reason.FAILED_VERDICT,
        Reason.OLD,
        Reason.TOO_LARGE,
    ):
        yield Sample("operator_set_aside", {"number": 17, "reason": reason}, reason)


def _employers() -> Iterator[Sample]:
    yield Sample("prove_author", about(JOB, subject="A job for the newsletter, with some w"))
    yield Sample("prove_author", about(JOB, subject=""), "without a subject")
    yield Sample("prove_again", about(JOB))
    for text in ("A question", ""):
        yield Sample("job_reply_here", about(JOB, colleague="", written=text), text)
    yield Sample("referral", {"name": "Sam"})
    yield from _asked()
    yield from _asides()
    yield Sample(
        "job_cannot_list",
        told(HOLES, colleague=OWNER, questions=(), refused=REQUIRED),
    )
    opened = told(HOLES, questions=(), refused=REQUIRED, by_editor="reopened")
    yield Sample("job_cannot_list", opened, "opened again")
    yield Sample("job_complete", told(JOB, questions=(), corrected=False))
    for what in ("changed", "reopened"):
        values = told(JOB, questions=(), corrected=False, by_editor=what)
        yield Sample("job_complete", values, what)
    changed = about(replace(HOLES, state=JobState.ASKING), colleague="", by_editor="changed")
    yield Sample("job_status", changed, "changed by an editor")
    for lost in (False, True):
        values = told(JOB, questions=(), corrected=True, left=(WRITTEN,), lost=lost)
        yield Sample("job_complete", values, f"unplaced {lost}")
    yield Sample(
        "job_complete",
        told(
            replace(JOB, listing=BEFORE),
            *Fact,
            colleague="sam@lantern.example",
            questions=OPTIONAL,
            corrected=True,
        ),
        "corrected",
    )
    yield Sample("job_reminder", about(HOLES, colleague="", questions=(*MISSING, *OPTIONAL)))
    yield Sample("job_reminder", about(HOLES, colleague="", questions=VIDEO[:0]), "no question")
    yield Sample("job_reminder", about(HOLES, colleague="", questions=MISSING[:1]), "one question")
    yield Sample("job_closed", about(HOLES, colleague=""))
    for state in JobState:
        for job in (replace(JOB, issue=12), replace(HOLES, wanted_for=date(2026, 12, 8))):
            yield Sample(
                "job_status", about(replace(job, state=state), colleague=""), f"{state} {job.issue}"
            )
    for name in ("job_withdrawn", "job_filled"):
        for state in (JobState.CLOSED, JobState.GONE, JobState.FILLED):
            yield Sample(name, about(replace(JOB, state=state), colleague="a@b.example"), state)
    yield Sample("job_proposal", about(JOB, writer="sam@else.example", text=WRITTEN))
    yield Sample("job_colleague", {"job": JOB})
    yield Sample("job_proposal", about(JOB, writer="somebody", text=" \n"), "without words")
    yield Sample("job_approved", about(JOB))
    yield Sample("job_approved", about(replace(JOB, wanted_for=date(2026, 12, 8))), "for a day")
    yield Sample("job_declined", about(JOB, reason=WRITTEN))
    yield Sample("job_question", about(JOB, question=WRITTEN))
    yield Sample("job_listed", about(JOB, number=12, day=SLOT, readers=1234))
    yield Sample("job_listed", about(JOB, number=12, day=SLOT, readers=1), "one reader")
    yield Sample("passed_on", about(JOB, colleague=""), "of an employer")
    yield Sample("job_too_late", about(JOB, colleague=""))
    late = replace(JOB, guesses=Listing(deadline=date(2026, 5, 3)))
    yield Sample("job_lapsed", about(late, colleague="", questions=PAST))
    yield Sample("job_found", about(JOB, colleague=""))
    yield Sample("job_outcomes", about(JOB, colleague=""))
    yield Sample("job_outcomes", about(HOLES, colleague=""), "of one")
    for state in (JobState.LISTED, JobState.FILLED):
        noted = replace(JOB, state=state)
        yield Sample("job_noted", about(noted, colleague="", passed_on=True), state)
    yield Sample("job_which", {"jobs": (JOB, HOLES)})
    for others in (("approve", "Miller"), ()):
        yield Sample("job_apart", about(JOB, colleague="", besides=others), str(len(others)))


def _asides() -> Iterator[Sample]:
    """What stands in a letter beside its matter."""
    everything = {"faq": tuple(Asked), "passed": True}
    yield Sample("answers", about(JOB), "of an employer", everything | {"about": MatterKind.JOB})
    yield Sample("answers", {}, "of anybody", {"faq": (Asked.WHEN,)})
    for tongue in ("de", "fr", "es", "it", "pt", "nl"):
        for template in ("prove_author", "prove_again", "passed_on", "help"):
            values = about(JOB, subject="", brief=False)
            yield Sample(template, values, tongue, {"tongue": tongue})
    asks = told(HOLES, questions=MISSING, refused=())
    yield Sample("job_ask", asks, "and answered", everything | {"tongue": "de"})


def _asked() -> Iterator[Sample]:
    past = replace(HOLES, guesses=replace(HOLES.guesses, deadline=date(2026, 5, 3)))
    for asked, variant in (
        ((*AGAIN, *PAST), "again"),
        ((*MISSING, *VAGUE, *OPTIONAL), "missing"),
        (GUESSED, "guessed"),
        (FILL, "to be filled in"),
        (VAGUE, "vague"),
        (OPTIONAL, "only what may stay open"),
    ):
        refused = (Fact.PAY,) if asked == OPTIONAL else ()
        yield Sample(
            "job_ask",
            told(
                past,
                others=("approve", "Miller"),
                questions=asked,
                refused=refused,
                left=(WRITTEN, "approve"),
                lost=asked == FILL,
                whole=asked != FILL,
                insisted=asked == FILL,
            ),
            variant,
        )
    opened = told(HOLES, questions=MISSING, refused=(), by_editor="reopened")
    yield Sample("job_ask", opened, "opened again")
    for problem in VideoProblem:
        job = replace(HOLES, video_problem=problem)
        yield Sample("job_ask", told(job, questions=VIDEO, refused=()), problem)


# the job that cannot be mailed any more, and the next one
LOST: tuple[tuple[Job | None, Job | None], ...] = (
    (JOB, replace(JOB, id=45)),
    (JOB, None),
    (None, None),
)


def _editors() -> Iterator[Sample]:
    for corrected in (False, True):
        job = replace(
            JOB,
            listing=replace(BAKER, video=FILM if corrected else BAKER.video),
            forwarded=corrected,
            verdict=Verdict.NONE if corrected else JOB.verdict,
            words=(WRITTEN, "approve") if corrected else (),
        )
        twice = tuple(Caution(doubt, "jobs.example.org") for doubt in Doubt) if corrected else ()
        earlier = [replace(JOB, id=7, state=JobState.FILLED, issue=3), HOLES] if corrected else []
        values = about(job, vague=corrected, corrected=corrected, cautions=twice)
        values["earlier"] = earlier
        values["mails"] = (
            (Written("", WRITTEN), Written("kim@oven.example", WRITTEN)) if corrected else ()
        )
        yield Sample("editor_job", values, str(corrected))
        for kept in (JobState.HELD, JobState.APPROVED):
            later = values | {"job": replace(job, state=kept)}
            yield Sample("editor_job", later, f"{kept} {corrected}")
    waits = about(HOLES, vague=True, corrected=False, cautions=(), earlier=(), mails=())
    yield Sample("editor_job", waits, "that waits for its employer")
    for what, editor in (
        ("withdrawn", ""),
        ("filled", ""),
        ("lapsed", ""),
        ("approved", "kim@news.example"),
    ):
        yield Sample("editor_told", about(JOB, what=what, editor=editor), what)
    for ended in (JobState.GONE, JobState.FILLED):
        gone = replace(JOB, state=ended)
        yield Sample("editor_told", about(gone, what="filled", editor=""), ended)
    for job_state in JobState:
        job = replace(JOB, state=job_state)
        yield Sample("editor_result", about(job, entries=_entries(JobState)), job_state)
    full = Entry("ok", Outcome.DAY_FULL, "8 December 2026", "15 December 2026", (JOB, HOLES))
    yield Sample("editor_result", about(JOB, entries=(full,)), "of a full issue")
    yield Sample("editor_result", about(JOB, entries=()), "of nothing")
    yield Sample("editor_which", {"job": None, "state": None} | _QUEUE)
    yield Sample("editor_which", _QUEUE | {"job": JOB, "state": JobState.CLOSED}, "of a closed job")
    yield Sample("editor_challenge", {"text": WRITTEN})
    yield Sample("editor_challenge", {"text": ""}, "without words")


def _issues() -> Iterator[Sample]:
    issue = Issue(SLOT, IssueState.PROOF, 12, (42, 45), audience=1300, subject="No. 12: Head Baker")
    late = replace(JOB, state=JobState.APPROVED)
    moves = (None, Moves(), Moves(back=(JOB,), out=(HOLES,)), Moves(gone=(JOB, late), new=(HOLES,)))
    for moved, voided in itertools.product(moves, (False, True)):
        values = {"issue": issue, "jobs": (JOB, HOLES), "moves": moved, "voided": voided}
        yield Sample("editor_issue", values, f"{moved} {voided}")
    for state in IssueState:
        for outcomes in (_entries(IssueState), (Entry("ok", Outcome.OK),)):
            values = {"issue": replace(issue, state=state), "jobs": (JOB,), "entries": outcomes}
            yield Sample("editor_issue_result", values, f"{state} {len(outcomes)}")
    yield Sample("editor_issue_told", {"issue": issue, "jobs": (), "editor": "kim@news.example"})
    returned = {"recipient": "kim@news.example", "job": None, "issue": issue, "status": None}
    yield Sample("operator_undelivered", returned, "to an editor")
    yield Sample("editor_no_job", {"slot": SLOT})
    yield Sample("editor_too_big", {"issue": issue, "jobs": (), "size": TooBig(71234, 150000)})
    yield Sample("editor_reminder", {"issue": issue, "jobs": (JOB,)})
    for copied in (False, True):
        values = {"issue": issue, "jobs": (JOB,), "copied": copied}
        yield Sample("editor_late", values, str(copied))
    counts = dict.fromkeys(map(str, Fate), 0)
    counts |= {Fate.ACCEPTED: 1200, Fate.REFUSED: 30, Fate.SKIPPED: 7, Fate.HELD: 1, "doubted": 2}
    faults = ("J42: its video cannot be watched any more", "dkim record: is missing")
    for missing, spare in LOST:
        values = {"issue": issue, "jobs": (JOB,), "faults": faults, "gone": missing, "spare": spare}
        yield Sample("editor_fault", values, f"{missing is None} {spare is None}")
    came_back = dict.fromkeys(Setback, 3)
    for state in (IssueState.MAILED, IssueState.STOPPED):
        values = {"issue": replace(issue, state=state), "jobs": (), "counts": counts}
        yield Sample("editor_report", {**values, "setbacks": came_back}, state)
    never = dict.fromkeys(map(str, Fate), 0) | {Fate.DUE: 5, "doubted": 0}
    values = {"issue": replace(issue, state=IssueState.STOPPED), "jobs": (), "counts": never}
    yield Sample("editor_report", {**values, "setbacks": {}}, "of none")
    after = {"left": 3, "joined": 12, "forwarded": 4, "leads": 2, "setbacks": came_back}
    none = {"left": 0, "joined": 0, "forwarded": 0, "leads": 0, "setbacks": {}}
    for figures in (after, none):
        values = {"issue": issue, "jobs": (), **figures}
        yield Sample("editor_aftermath", values, str(figures["left"]))
    for why in Halt:
        came = {} if why in {Halt.LATE, Halt.COPIED} else came_back
        values = {"issue": issue, "jobs": (), "why": why, "setbacks": came}
        yield Sample("editor_halted", values, why)


def _enquiries() -> Iterator[Sample]:
    asked = Enquiry(
        12,
        "sam@else.example",
        "approve",
        WRITTEN,
        Verdict.PASS,
        SLOT,
        "job 42",
        JOB,
        answerable=True,
    )
    unnamed = Enquiry(13, "", "", "", Verdict.NONE, SLOT)
    answered = replace(asked, number=14, answered_by="kim@news.example")
    yield Sample("editor_digest", {"enquiries": (asked, unnamed, answered)})
    yield Sample("editor_digest", {"enquiries": (asked,)}, "of one")
    values = {"enquiry": asked, "text": WRITTEN, "editor": "kim@news.example"}
    yield Sample("editor_enquiry_told", values)
    yield Sample("answer", values)
    yield Sample("answer", values | {"enquiry": unnamed}, "to no words")
    for enquiries in ((asked,), (asked, unnamed)):
        for outcome in (Outcome.ANSWERED, Outcome.UNPROVEN_ASKER):
            entries = (Entry("Q12: it is", outcome), Entry("so it is", Outcome.UNKNOWN))
            values = {"entries": entries, "enquiries": enquiries}
            yield Sample("editor_enquiry_result", values, f"{len(enquiries)} {outcome}")
    entries = (Entry("Q12: it is", Outcome.ANSWERED),) * 2
    values = {"entries": entries, "enquiries": (asked, unnamed)}
    yield Sample("editor_enquiry_result", values, "of two")


_QUEUE: dict[str, object] = {"queue": (), "issues": (), "mails": ()}


def _shown() -> Iterator[Sample]:
    counts = {Fate.ACCEPTED: 1200, Fate.REFUSED: 30, Fate.SKIPPED: 7}
    latest = Issue(SLOT, IssueState.MAILED, 12, (42,), audience=1300, subject="Head Baker")
    figures = {
        "readers": 1250, "joined": 40, "left": 3, "issues": 12, "jobs": Figures(20, 9, 9, 7),
        "days": 30, "latest": latest, "counts": counts,
    }  # fmt: skip
    yield Sample("editor_stats", figures)
    yield Sample(
        "editor_stats",
        figures | {"readers": 1, "jobs": Figures(1, 1, 0, 0), "latest": None},
        "at first",
    )
    states = (JobState.REVIEW, JobState.HELD, JobState.APPROVED, JobState.ASKING)
    jobs = (JOB, replace(JOB, issue=12), replace(JOB, wanted_for=date(2026, 12, 8)), HOLES)
    for issues in ((latest,), ()):
        queue = tuple((state, 4, jobs) for state in states)
        mails = (Enquiry(13, OWNER, "A question", "", Verdict.NONE, SLOT),) * len(issues)
        waiting = {"queue": queue, "issues": issues, "mails": mails}
        yield Sample("editor_queue", waiting, f"{len(issues)}")
        named = tuple((issue, jobs) for issue in issues)
        values = {"slot": SLOT, "issues": named, "readers": 1250, "letters": 2}
        yield Sample("editor_status", values, f"{len(issues)}")
    came = Happening(SLOT, came=True, who=OWNER, subject="", what="job_status")
    went = Happening(SLOT, came=False, who=OWNER, subject="Re: A job", what="job_ask")
    nobody = Happening(SLOT, came=True, who="", subject="", what="no_author")
    for job, history in ((JOB, (came, went)), (None, (nobody, went)), (None, ())):
        why = {"about": "J42", "job": job, "history": history, "earlier": bool(job)}
        yield Sample("editor_why", why, f"{len(history)} {bool(job)}")
    yield Sample("editor_help")


def _entries(states: type[JobState | IssueState]) -> tuple[Entry, ...]:
    more = {Outcome.NOT_NOW, Outcome.DAY_FULL}  # have more to say
    plain = (Entry("edit pay: 60k", outcome) for outcome in Outcome if outcome not in more)
    return (
        *plain,
        *(Entry("approve", Outcome.NOT_NOW, str(state)) for state in states),
        Entry("pay: 60k", Outcome.CHANGED, "no sum said"),
    )


def _readers() -> Iterator[Sample]:
    yield Sample("confirm", {"days": 7})
    yield Sample("help", {"brief": False})
    yield Sample("help", {"brief": True}, "brief")
    yield Sample("welcome", {"latest": ""})
    yield Sample("welcome", {"latest": "Linchpin Jobs\nIssue 12\n\nHead Baker"}, "with an issue")
    for name in (
        "goodbye", "already_subscribed", "not_subscribed", "ask_leaving", "passed_on",
        "application", "sealed",
    ):  # fmt: skip
        yield Sample(name)
