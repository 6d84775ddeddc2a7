"""An editor's commands on a job: approve, reject, ask, edit, hold, go on, open again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from mailbot import wording
from mailbot.address import Purpose
from mailbot.decisions.conversation import employer, sequel
from mailbot.decisions.desk.clauses import yeses
from mailbot.decisions.desk.commands import Command, Verb, of_one_mind
from mailbot.decisions.desk.slot_named import day_after, slot_named
from mailbot.decisions.desk.transcript import UNHEARD, Entry, Outcome, desk, pace, unheard
from mailbot.decisions.language.speech import words
from mailbot.decisions.reply import mended, put_back
from mailbot.decisions.reply.amendments import is_nothing
from mailbot.decisions.reply.edited import as_typed, differing, has_result, is_as_shown, seen
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
from mailbot.states import JobEvent, JobState, job_step


def understood(job: Job, commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """Hear lines that put words of a listing right as edits, and a yes behind one as that.

    "Take “if you like” out of the result, then it is fine."
    """
    heard: list[Command] = []
    for command in commands:
        right = _put_right(job, command)
        if right is None:
            heard.append(command)
            continue
        edit = replace(command, verb=Verb.EDIT)
        for head, yes in yeses(command.line):
            alone = _put_right(job, replace(command, line=head))
            if alone and alone[0].listing == right[0].listing:
                heard += (replace(edit, line=head), Command(Verb.APPROVE, yes))
                break
        else:
            heard.append(edit)
    return of_one_mind(heard) if tuple(heard) != commands else commands


def decide(s: Situation, job: Job, commands: tuple[Command, ...]) -> Decision:
    """Carry out an editor's commands on a job, in order; what is stale or unclear does nothing."""
    entries: list[Entry] = []
    letters: list[Owed] = []
    stale = s.token_version != str(job.version)
    before = job
    for command in sorted(commands, key=lambda command: _turn(before, command)):
        # Right whatever was shown: to open a closed job, to change what stands there as it did.
        fit = (
            (command.verb is Verb.GO_ON and job.state is JobState.CLOSED)
            or _is_worded(command)
            or (command.amendment is not None and is_as_shown(s, before.listing, command.amendment))
        )
        if stale and command.verb in _SHOWN and not fit:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        missed = any(entry.outcome in _MISSED for entry in entries)
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
    if _is_put_right(before, job):
        job, owed = _shown_to_owner(s, job, before)
        letters += owed
    waits = job.state in {JobState.ASKING, JobState.REVIEW, JobState.HELD}
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
    named = slot_named(command.argument, s.now, s.office.schedule)
    if named.beyond:
        return job, Entry(command.line, Outcome.NO_SUCH_DAY), ()
    before = _booked(s, job, named.day)
    if named.day and len(before) >= s.office.jobs_per_issue:
        return _approve_later(s, replace(job, state=after, words=()), command, named.day)
    kept = job.wanted_for if job.wanted_for and job.wanted_for >= s.office.today(s.now) else None
    job = replace(job, state=after, wanted_for=named.day or kept, words=())
    entry = Entry(command.line, Outcome.APPROVED)
    if named.day:
        entry = Entry(
            command.line,
            Outcome.APPROVED_AFTER if named.without else Outcome.APPROVED_FOR,
            wording.day(named.without) if named.without else "",
            wording.day(named.day),
        )
    return job, entry, (_tell(job, "job_approved"),)


def _booked(s: Situation, job: Job, day: date | None) -> tuple[Job, ...]:
    """Return the other jobs that the issue of a day carries, or that are promised for it."""
    jobs = next((each.jobs for each in s.booked if each.day == day), ())
    return tuple(other for other in jobs if other.id != job.id)


def _approve_later(s: Situation, job: Job, command: Command, day: date) -> Step:
    """Approve a job for the first issue with room for it after the one that was named."""
    later = day_after(day, s.office.schedule)
    while len(_booked(s, job, later)) >= s.office.jobs_per_issue:
        later = day_after(later, s.office.schedule)
    job = replace(job, wanted_for=later)
    entry = Entry(
        command.line,
        Outcome.DAY_FULL,
        wording.day(day),
        wording.day(later),
        _booked(s, job, day),
    )
    return job, entry, (_tell(job, "job_approved"),)


def _reject(_s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.REJECT)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    if not command.argument:
        return job, Entry(command.line, Outcome.REASON_NEEDED), ()
    job = replace(job, state=after, due=None, words=())
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
    job = replace(employer.asked_by_editor(s.office, job, s.now, after), words=())
    return (
        job,
        Entry(command.line, Outcome.ASKED),
        (_tell(job, "job_question", question=command.argument),),
    )


def _edit(s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.EDIT)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    if _is_worded(command):
        return _put_right(job, command) or (job, unheard(command), ())
    edit = command.amendment
    if edit and edit.nth and not has_result(job.listing, edit):
        return job, Entry(command.line, Outcome.NO_SUCH_RESULT), ()
    listing = as_typed(s, job.listing, edit) if edit else None
    if edit is None or listing is None:
        return job, Entry(command.line, Outcome.UNREADABLE, str(command.fact)), ()
    changed = replace(job, listing=listing, version=job.version + (listing != job.listing))
    if set(changed.missing()) - set(job.missing()):
        return job, Entry(command.line, Outcome.NEEDED), ()
    before, now = seen(job.listing, listing, edit)
    if before == now:
        # The words said more than what we took from them, or they say what stands there.
        lost = now and not command.nth and _spoken(command.argument) != _spoken(now)
        kept = Outcome.UNREADABLE if lost else Outcome.AS_BEFORE
        return job, Entry(command.line, kept, str(command.fact), now), ()
    outcome = Outcome.CHANGED if now else Outcome.TAKEN_OUT
    changed = put_back.noted(replace(changed, state=after), job)
    return changed, Entry(command.line, outcome, before, now), ()


def _hold(_s: Situation, job: Job, command: Command) -> Step:
    after = job_step(job.state, JobEvent.HOLD)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return replace(job, state=after, wanted_for=None), Entry(command.line, Outcome.HELD), ()


def _release(s: Situation, job: Job, command: Command) -> Step:
    if job.state is JobState.CLOSED:
        return _reopen(s, job, command)
    after = job_step(job.state, JobEvent.RELEASE)
    if after is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return replace(job, state=after), Entry(command.line, Outcome.RELEASED), ()


def _reopen(s: Situation, job: Job, command: Command) -> Step:
    """Open a closed job as it was: its owner is told, or asked for what is missing."""
    opened, told = _answered(s, job, job, "reopened")
    if opened.state is job.state:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return opened, Entry(command.line, Outcome.REOPENED), told


def _is_put_right(before: Job, job: Job) -> bool:
    """Whether the listing of a job that waits for its employer has been changed for them."""
    waits = before.state is JobState.ASKING and job.state is JobState.ASKING
    return waits and job.listing != before.listing


def _shown_to_owner(s: Situation, job: Job, before: Job) -> tuple[Job, tuple[Owed, ...]]:
    """Show its owner a job as it is now; where nothing is missing any more, the editors decide."""
    if job.missing():
        return job, (_tell(job, "job_status", colleague="", by_editor="changed"),)
    return _answered(s, job, before, "changed")


def _answered(s: Situation, job: Job, before: Job, what: str) -> tuple[Job, tuple[Owed, ...]]:
    """Go on with a job as at an answer of its owner, who hears `what` an editor has done."""
    shown = employer.answer(s.office, s.now, job, before)
    letters = tuple(
        replace(each, answers=False, values={**each.values, "by_editor": what})
        for each in shown.letters
        if each.to != desk(s)  # whose answer asks for the decision
    )
    return shown.job or job, letters


def _sent(s: Situation, job: Job, command: Command) -> Step:
    if job_step(job.state, JobEvent.SENT) is None:
        return job, Entry(command.line, Outcome.NOT_NOW, str(job.state)), ()
    return sequel.listed(s.office, job, s.now), Entry(command.line, Outcome.SENT), ()


def _turn(job: Job, command: Command) -> tuple[int, int]:
    """Return when a command is carried out, among those of its mail.

    What is changed comes first: an approval in the same mail is for the job as changed. A result
    goes after the others have changed, the last one first: their numbers are those that were shown.
    """
    edit = command.amendment
    if edit and edit.nth and is_nothing(edit.value):
        return 1, -edit.nth if edit.nth > 0 else -len(job.listing.outcomes)
    return (0, 0) if command.verb is Verb.EDIT else (2, 0)


def _is_worded(command: Command) -> bool:
    """Whether words of the listing are put right, and no field is named."""
    return command.verb is Verb.EDIT and command.fact is None


def _put_right(job: Job, command: Command) -> Step | None:
    """Carry out a line that is no command: "change “Head Baker” to “Master Baker”"; None else."""
    after = job_step(job.state, JobEvent.EDIT)
    if not (command.verb in UNHEARD or _is_worded(command)) or after is None:
        return None
    right = mended.mended(command.line, job.listing).listing
    changed = replace(job, listing=right, version=job.version + 1)
    if right == job.listing or set(changed.missing()) - set(job.missing()):
        return None
    before, now = differing(job.listing, right)
    changed = put_back.noted(replace(changed, state=after), job)
    return changed, Entry(command.line, Outcome.CHANGED, before, now), ()


def _other(_s: Situation, job: Job, command: Command) -> Step:
    if command.verb in {*UNHEARD, Verb.STOP}:
        return job, unheard(command), ()
    return job, Entry(command.line, Outcome.ELSEWHERE), ()


_JOB_VERBS: Final[dict[Verb, Callable[[Situation, Job, Command], Step]]] = {
    Verb.APPROVE: _approve,
    Verb.REJECT: _reject,
    Verb.ASK: _ask,
    Verb.EDIT: _edit,
    Verb.HOLD: _hold,
    Verb.GO_ON: _release,
    Verb.SENT: _sent,
}

# Of what the answered letter showed; to hold a job is right whatever it says.
_SHOWN: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.ASK, Verb.EDIT, Verb.GO_ON, Verb.SENT})

# Of an edit that changed nothing, and was to.
_MISSED: Final = frozenset({Outcome.UNREADABLE, Outcome.NO_SUCH_RESULT, Outcome.NEEDED})


def _spoken(text: str) -> list[str]:
    return [word.text for word in words(text)]


def _tell(job: Job, template: str, **values: object) -> Owed:
    return Owed(
        template,
        job.owner,
        {"job": job, "printed": job.printed, **values},
        MatterKind.JOB,
        Purpose.DRAFT,
        answers=False,
    )
