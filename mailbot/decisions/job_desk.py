"""An editor's commands on a job: approve, reject, ask, edit, hold, go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from mailbot import wording
from mailbot.address import Purpose
from mailbot.decisions import employer, scrutiny
from mailbot.decisions.commands import Command, Verb
from mailbot.decisions.speech import weekday, weeks_ahead
from mailbot.decisions.transcript import Entry, Outcome, desk, pace, unheard
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.states import JobEvent, JobState, job_step
from mailbot.terms import Fact, Listing


def decide(s: Situation, job: Job, commands: tuple[Command, ...]) -> Decision:
    """Carry out an editor's commands on a job, in order; what is stale or unclear does nothing."""
    entries: list[Entry] = []
    letters: list[Owed] = []
    stale = s.token_version != str(job.version)
    before = job
    # What is changed comes first: an approval in the same mail is for the job as changed.
    for command in sorted(commands, key=lambda command: command.verb is not Verb.EDIT):
        if stale and command.verb in _SHOWN:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        missed = any(entry.outcome is Outcome.UNREADABLE for entry in entries)
        if missed and command.verb is Verb.APPROVE:
            entries.append(Entry(command.line, Outcome.WITHHELD))
            continue
        job, entry, owed = _JOB_VERBS.get(command.verb, _other)(s, job, command)
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
    waits = job.state in {JobState.REVIEW, JobState.HELD}
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
    if day and not s.now.date() <= day < s.now.date() + _FORESEEABLE:
        return job, Entry(command.line, Outcome.NO_SUCH_DAY), ()
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
    listing = replace(job.listing, **{command.fact: value})
    version = job.version + (listing != job.listing)
    before, now = (_shown(listed, command.fact) for listed in (job.listing, listing))
    return (
        replace(job, state=after, listing=listing, version=version),
        Entry(command.line, Outcome.CHANGED, before, now),
        (),
    )


def _hold(_s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.HOLD)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return replace(job, state=after, wanted_for=None), Entry(command.line, Outcome.HELD), ()


def _release(_s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.RELEASE)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return replace(job, state=after), Entry(command.line, Outcome.RELEASED), ()


def _other(_s: Situation, job: Job, command: Command) -> Step:
    if command.verb in {Verb.UNKNOWN, Verb.UNCLEAR, Verb.STOP}:
        return job, unheard(command), ()
    return job, Entry(command.line, Outcome.ELSEWHERE), ()


_JOB_VERBS: Final[dict[Verb, Callable[[Situation, Job, Command], Step]]] = {
    Verb.APPROVE: _approve,
    Verb.REJECT: _reject,
    Verb.ASK: _ask,
    Verb.EDIT: _edit,
    Verb.HOLD: _hold,
    Verb.GO_ON: _release,
}

# Of what the answered letter showed; to hold a job is right whatever it says.
_SHOWN: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.ASK, Verb.EDIT, Verb.GO_ON})

# A day without a year is the next such day: one gone by comes out a year ahead.
_FORESEEABLE: Final = timedelta(days=270)


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


def _shown(listing: Listing, fact: Fact) -> str:
    """Put one field into words; "" where there is nothing to say."""
    if not getattr(listing, fact):
        return ""
    said = getattr(wording.words(listing), fact)
    if isinstance(said, wording.Link):
        return said.address
    return "; ".join(said) if isinstance(said, tuple) else str(said)


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
    """Read the day in "8 December", "next week" (its Monday) or "Tuesday"; None: the next issue."""
    today = now.date()
    weeks = weeks_ahead(text)
    if weeks is not None:
        return today + timedelta(weeks=weeks, days=-today.weekday()) if weeks else None
    found = read_answers(text, (Fact.DEADLINE,), "", now.date()).deadline
    if found:
        return found.value
    day = weekday(text)
    return None if day is None else today + timedelta(days=(day - today.weekday()) % 7)
