"""The editor's desk: a reply in words decides on a job or an issue, line by line.

What came is repeated with what became of it; what is not understood does nothing. The first
decision counts, in order of arrival; the other editors are told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from mailbot.address import Purpose
from mailbot.authority import Action, Claim, Relation, Ruling, rule
from mailbot.decisions import employer
from mailbot.decisions.commands import Command, Verb, begins_with, parse
from mailbot.matters import Decision, Issue, Job, MatterKind, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.states import IssueEvent, IssueState, JobEvent, JobState, issue_step, job_step
from mailbot.terms import Fact, Kind


class Outcome(StrEnum):
    """What became of one line; the words stand in the letter's template."""

    APPROVED = "approved"
    REJECTED = "rejected"
    REASON_NEEDED = "reason_needed"
    ASKED = "asked"
    QUESTION_NEEDED = "question_needed"
    CHANGED = "changed"
    UNREADABLE = "unreadable"  # the value of an edit
    NOT_NOW = "not_now"  # means nothing in the present state
    STALE = "stale"  # the letter that was answered showed something else
    OK = "ok"
    OK_LATER = "ok_later"  # an ok beside a change: the new draft comes first
    DROPPED = "dropped"
    NO_SUCH_JOB = "no_such_job"
    STOPPED = "stopped"
    GOING_ON = "going_on"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the transcript that goes back."""

    line: str
    outcome: Outcome
    detail: str = ""


# Words after "approve" that name no day.
_FILLERS: Final = frozenset({"", "it", "this", "this one", "please", "thanks", "thank you"})

_ACTIONS: Final[dict[Verb, Action]] = {
    Verb.APPROVE: Action.APPROVE,  # of an issue its ok, which needs the same
    Verb.REJECT: Action.REJECT,
    Verb.ASK: Action.ASK,
    Verb.EDIT: Action.EDIT,
    Verb.INTRO: Action.INTRO,
    Verb.SUBJECT: Action.SUBJECT,
    Verb.SPONSOR: Action.SPONSOR,
    Verb.DROP: Action.DROP,
    Verb.STOP: Action.STOP,
    Verb.GO_ON: Action.GO_ON,
    Verb.UNKNOWN: Action.READ,  # is told what can be said
}


def speaks(s: Situation) -> bool:
    """Whether a mail is an editor's business: their token, or their address and a verb."""
    if s.token is Purpose.EDITOR:
        return True
    if not s.office.is_editor(s.author):
        return False
    if s.job is not None and s.job.owner != s.author:
        return True
    if s.reading.kind is Kind.SUBMISSION or s.token is Purpose.DRAFT:
        return False  # an editor may have a job of their own, as anybody may
    return begins_with(s.text) is not Verb.UNKNOWN


def decide(s: Situation) -> Decision:
    """Handle an editor's reply, or what claims to be one."""
    commands = parse(s.text)
    # A mail without a word reads, too: it is told what can be said.
    verbs = {command.verb for command in commands} or {Verb.UNKNOWN}
    rulings = {rule(_ACTIONS[verb], _claim(s)) for verb in verbs}
    if Verb.STOP in verbs and rule(Action.STOP, _claim(s)) is Ruling.ALLOW:
        # The brake works beside words that need more than this mail has: they wait.
        if rulings != {Ruling.ALLOW}:
            commands = tuple(c for c in commands if c.verb is Verb.STOP)
        rulings = {Ruling.ALLOW}
    if Ruling.CHALLENGE in rulings:
        # It may be the editor, whose provider does not sign, or somebody in their name.
        challenge = Owed(
            "editor_challenge",
            s.author,
            {"text": s.text},
            answers=False,
            at_most_every=timedelta(hours=1),
        )
        return Decision(Reason.CHALLENGED, letters=(challenge,))
    if Ruling.RESEND in rulings:
        return _resend(s)
    if rulings - {Ruling.ALLOW}:
        return Decision(Reason.FORGED)
    if s.issue is not None:
        return _on_issue(s, s.issue, commands)
    if s.job is not None:
        return _on_job(s, s.job, commands)
    return _resend(s)


def _claim(s: Situation) -> Claim:
    relation = Relation.EDITOR if s.office.is_editor(s.author) else Relation.STRANGER
    token = s.token if s.token is Purpose.EDITOR else None
    return Claim(s.testimony.verdict, token, relation)


def _desk(s: Situation) -> str:
    """Return who is answered: an editor always, also when another address held the token."""
    if s.office.is_editor(s.author) or s.token_address is None:
        return s.author
    return s.token_address


def _resend(s: Situation) -> Decision:
    """Mail the matter's letter again; "reply to this one"."""
    if s.job is not None and s.job.state in {JobState.REVIEW, JobState.APPROVED}:
        return Decision(
            Reason.RESENT, letters=employer.review_letters(s.office, s.job, only=s.author)
        )
    if s.issue is not None and s.issue.digest:
        return Decision(Reason.RESENT, letters=proof_letters(s.issue, (s.author,)))
    state = s.job.state if s.job else None
    return Decision(
        Reason.RESENT,
        letters=(Owed("editor_which", s.author, {"job": s.job, "state": state}, answers=False),),
    )


# --- a job --------------------------------------------------------------------------------------


def _on_job(s: Situation, job: Job, commands: tuple[Command, ...]) -> Decision:
    entries: list[Entry] = []
    letters: list[Owed] = []
    stale = s.token_version != str(job.version)
    before = job
    for command in commands:
        if stale and command.verb is not Verb.UNKNOWN:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        job, entry, owed = _JOB_VERBS.get(command.verb, _unknown)(s, job, command)
        entries.append(entry)
        letters += owed
    decided = job.state is not before.state
    if decided:
        letters += [
            Owed(
                "editor_told",
                other,
                {"job": job, "what": str(job.state), "editor": s.author},
                MatterKind.JOB,
                answers=False,
                threaded=False,
            )
            for other in s.office.editors
            if other != _desk(s)
        ]
    waits = job.state is JobState.REVIEW
    answer = Owed(
        "editor_result",
        _desk(s),
        {"job": job, "printed": job.printed, "entries": tuple(entries)},
        MatterKind.JOB,
        Purpose.EDITOR if waits else None,
        answers=False,
    )
    changed = job != before
    reason = Reason.DECIDED if changed else Reason.NOT_UNDERSTOOD
    return Decision(reason, job=job if changed else None, letters=(answer, *letters))


Step = tuple[Job, Entry, tuple[Owed, ...]]


def _approve(s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.APPROVE)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    day = _day(command.argument, s.now)
    if day is None and not _filler(command):
        # "approve, but …" is no approval: what follows has to be understood first.
        return job, Entry(command.line, Outcome.UNKNOWN), ()
    job = replace(job, state=after, wanted_for=day, due=None)
    return job, Entry(command.line, Outcome.APPROVED), (_tell(job, "job_approved"),)


def _reject(_s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.REJECT)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    if not command.argument:
        return job, Entry(command.line, Outcome.REASON_NEEDED), ()
    job = replace(job, state=after, due=None)
    return (
        job,
        Entry(command.line, Outcome.REJECTED),
        (_tell(job, "job_declined", reason=command.argument),),
    )


def _ask(s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.ASK)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    if not command.argument:
        return job, Entry(command.line, Outcome.QUESTION_NEEDED), ()
    job = employer.asked_by_editor(s.office, job, s.now, after)
    return (
        job,
        Entry(command.line, Outcome.ASKED),
        (_tell(job, "job_question", question=command.argument),),
    )


def _edit(s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.EDIT)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    value = _value(command, s)
    if value is None or command.fact is None:
        return job, Entry(command.line, Outcome.UNREADABLE), ()
    was = getattr(job.listing, command.fact)
    listing = replace(job.listing, **{command.fact: value})
    version = job.version + (listing != job.listing)
    return (
        replace(job, state=after, listing=listing, version=version),
        Entry(command.line, Outcome.CHANGED, _shown(was)),
        (),
    )


def _unknown(_s: Situation, job: Job, command: Command) -> Step:
    return job, Entry(command.line, Outcome.UNKNOWN), ()


_JOB_VERBS: Final[dict[Verb, Callable[[Situation, Job, Command], Step]]] = {
    Verb.APPROVE: _approve,
    Verb.REJECT: _reject,
    Verb.ASK: _ask,
    Verb.EDIT: _edit,
}


def _value(command: Command, s: Situation) -> Any:
    """Read an edit's value: words as they stand, the rest as an employer's answer would be."""
    text = command.argument.strip()
    match command.fact:
        case None:
            return None
        case Fact.TITLE | Fact.ORGANIZATION | Fact.OBJECTIVE:
            return " ".join(text.split()) or None
        case Fact.OUTCOMES:
            lines = text.replace(";", "\n").splitlines()
            outcomes = (line.strip().lstrip("-*•– ").strip() for line in lines)
            return tuple(filter(None, outcomes)) or None
        case fact:
            found = getattr(read_answers(text, (fact,), s.author, s.now.date()), fact)
            return found.value if found else None


def _shown(value: object) -> str:
    if value is None or value == ():
        return ""
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _tell(job: Job, template: str, **values: object) -> Owed:
    return Owed(
        template,
        job.owner,
        {"job": job, "printed": job.printed, **values},
        MatterKind.JOB,
        Purpose.DRAFT,
        answers=False,
    )


def _filler(command: Command) -> bool:
    """Whether what stands behind a verb says no more: "approve this one, please"."""
    return command.argument.casefold().strip(" .,!") in _FILLERS


def _day(text: str, now: datetime) -> date | None:
    """Read the day in "approve for 8 December"."""
    found = read_answers(text, (Fact.DEADLINE,), "", now.date()).deadline
    return found.value if found else None


# --- an issue -----------------------------------------------------------------------------------


def _on_issue(s: Situation, issue: Issue, commands: tuple[Command, ...]) -> Decision:
    entries: list[Entry] = []
    before = issue
    stale = s.token_version != issue.digest
    for command in commands:
        # A stop concerns what is going out now, whatever the answered letter showed.
        if stale and command.verb not in {Verb.UNKNOWN, Verb.STOP, Verb.GO_ON}:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        changed = _content(issue) != _content(before)
        issue, entry = _issue_step(issue, command, s, changed=changed)
        entries.append(entry)
    if _content(issue) != _content(before) and issue.state is IssueState.APPROVED:
        issue = replace(issue, state=IssueState.PROOF, approved=None)
        entries = [
            replace(e, outcome=Outcome.OK_LATER) if e.outcome is Outcome.OK else e for e in entries
        ]
    answer = Owed(
        "editor_issue_result",
        _desk(s),
        {"issue": issue, "entries": tuple(entries)},
        MatterKind.ISSUE,
        Purpose.EDITOR,
        answers=False,
    )
    others = tuple(
        Owed(
            "editor_issue_told",
            other,
            {"issue": issue, "editor": s.author},
            MatterKind.ISSUE,
            answers=False,
            threaded=False,
        )
        for other in s.office.editors
        if other != _desk(s) and issue.state is not before.state
    )
    if issue == before:
        return Decision(Reason.NOT_UNDERSTOOD, letters=(answer,))
    return Decision(Reason.DECIDED, issue=issue, letters=(answer, *others))


def _issue_step(
    issue: Issue, command: Command, s: Situation, *, changed: bool
) -> tuple[Issue, Entry]:
    line = command.line
    match command.verb:
        case Verb.APPROVE if changed:
            return issue, Entry(line, Outcome.OK_LATER)
        case Verb.APPROVE if not issue.digest:  # too long: there are no bytes to approve
            return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
        case Verb.APPROVE if _filler(command):
            after = issue_step(issue.state, IssueEvent.OK)
            if after is None:
                return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
            return replace(issue, state=after, approved=s.now), Entry(line, Outcome.OK)
        case Verb.STOP:
            after = issue_step(issue.state, IssueEvent.STOP)
            if after is None:
                return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
            return replace(issue, state=after, approved=None), Entry(line, Outcome.STOPPED)
        case Verb.GO_ON:
            after = issue_step(issue.state, IssueEvent.GO_ON)
            if after is None:
                return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
            return replace(issue, state=after), Entry(line, Outcome.GOING_ON)
        case Verb.INTRO | Verb.SUBJECT | Verb.SPONSOR | Verb.DROP if (
            issue_step(issue.state, IssueEvent.CHANGE) is None
        ):
            return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
        case Verb.INTRO:
            return replace(issue, intro=command.argument), Entry(line, Outcome.CHANGED)
        case Verb.SUBJECT if command.argument:
            return replace(issue, own_subject=command.argument), Entry(line, Outcome.CHANGED)
        case Verb.SPONSOR:
            return replace(issue, sponsor=command.argument), Entry(line, Outcome.CHANGED)
        case Verb.DROP:
            number = command.argument.upper().removeprefix("J")
            if not number.isascii() or not number.isdigit() or int(number) not in issue.jobs:
                return issue, Entry(line, Outcome.NO_SUCH_JOB)
            jobs = tuple(job for job in issue.jobs if job != int(number))
            return replace(issue, jobs=jobs), Entry(line, Outcome.DROPPED)
        case _:
            return issue, Entry(line, Outcome.UNKNOWN)


def _content(issue: Issue) -> tuple[object, ...]:
    return issue.jobs, issue.intro, issue.sponsor, issue.own_subject


def proof_letters(
    issue: Issue, editors: tuple[str, ...], *, voided: bool = False
) -> tuple[Owed, ...]:
    """Return the two mails of a draft for each editor: what to decide, and the very issue."""
    return tuple(
        Owed(
            template,
            editor,
            {"issue": issue, "voided": voided},
            MatterKind.ISSUE,
            Purpose.EDITOR,
            answers=False,
            threaded=False,
        )
        for editor in editors
        for template in ("editor_issue", PROOF)
    )


PROOF: Final = "issue_proof"  # no template: the subject and the bytes of the issue itself
