"""An editor's commands on a job: approve, reject, ask, edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from mailbot.address import Purpose
from mailbot.decisions import employer, scrutiny
from mailbot.decisions.commands import Command, Verb
from mailbot.decisions.transcript import Entry, Outcome, desk, pace, says_no_more
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.states import JobEvent, JobState, job_step
from mailbot.terms import Fact


def decide(s: Situation, job: Job, commands: tuple[Command, ...]) -> Decision:
    """Carry out an editor's commands on a job, in order; what is stale or unclear does nothing."""
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
            if other != desk(s)
        ]
    waits = job.state is JobState.REVIEW
    changed = job != before
    answer = Owed(
        "editor_result",
        desk(s),
        {"job": job, "printed": job.printed, "entries": tuple(entries)},
        MatterKind.JOB,
        Purpose.EDITOR if waits else None,
        answers=False,
        at_most_every=pace(s, changed=changed),
    )
    reason = Reason.DECIDED if changed else Reason.NOT_UNDERSTOOD
    return Decision(reason, job=job if changed else None, letters=(answer, *letters))


Step = tuple[Job, Entry, tuple[Owed, ...]]


def _approve(s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.APPROVE)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    day = _day(command.argument, s.now)
    if day is None and not says_no_more(command):
        # "approve, but …" is no approval: what follows has to be understood first.
        return job, Entry(command.line, Outcome.UNKNOWN), ()
    job = replace(job, state=after, wanted_for=day or job.wanted_for)
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
            fit = found and scrutiny.printable(found.value, s.office.mailbox)
            return found.value if fit else None


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


def _day(text: str, now: datetime) -> date | None:
    """Read the day in "approve for 8 December"."""
    found = read_answers(text, (Fact.DEADLINE,), "", now.date()).deadline
    return found.value if found else None
