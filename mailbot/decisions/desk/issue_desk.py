"""An editor's commands on an issue: its ok, its words, its jobs, and when it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.desk.commands import Command, Verb
from mailbot.decisions.desk.transcript import UNHEARD, Entry, Outcome, desk, pace, unheard
from mailbot.matters import (
    ISSUE_PROOF,
    Decision,
    Issue,
    MatterKind,
    Moves,
    Owed,
    Reason,
    Situation,
)
from mailbot.states import IssueEvent, IssueState, JobState, issue_step

# What concerns that which is going out now, whatever the answered letter showed.
_BRAKES: Final = frozenset({Verb.STOP, Verb.HOLD, Verb.GO_ON, *UNHEARD})


def decide(s: Situation, issue: Issue, commands: tuple[Command, ...]) -> Decision:
    """Carry out an editor's commands on an issue; an ok is for the bytes that were mailed."""
    entries: list[Entry] = []
    before = issue
    stale = s.token_version != issue.digest
    for command in commands:
        if stale and command.verb not in _BRAKES:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        issue, entry = _VERBS.get(command.verb, _other)(s, issue, command)
        entries.append(entry)
    if _content(issue) != _content(before) and issue.approved:
        # An ok beside a change is for bytes that nobody has seen.
        issue = replace(issue, state=IssueState.PROOF, approved=None)
        entries = _instead_of_ok(entries, Outcome.OK_LATER)
    elif issue.approved != before.approved and Outcome.ELSEWHERE in {e.outcome for e in entries}:
        # "ok, but change the pay": these bytes are not what they have in mind.
        issue = replace(issue, state=before.state, approved=before.approved)
        entries = _instead_of_ok(entries, Outcome.WITHHELD)
    listed = tuple(
        number
        for command, entry in zip(commands, entries, strict=True)
        if entry.outcome is Outcome.SENT
        for number in _numbers(command) or before.jobs
    )
    answer = Owed(
        "editor_issue_result",
        desk(s),
        {"issue": issue, "entries": tuple(entries)},
        MatterKind.ISSUE,
        Purpose.EDITOR,
        answers=False,
        at_most_every=pace(s, changed=bool(listed) or issue != before),
    )
    tested = any(entry.outcome is Outcome.TEST for entry in entries)
    test = tuple(
        o for o in proof_letters(issue, (desk(s),)) if o.template == ISSUE_PROOF and tested
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
        if other != desk(s) and issue.state is not before.state
    )
    if issue == before and not listed:
        reason = Reason.SHOWN if tested else Reason.NOT_UNDERSTOOD
        return Decision(reason, letters=(answer, *test))
    return Decision(Reason.DECIDED, issue=issue, letters=(answer, *test, *others), listed=listed)


_OKS: Final = frozenset({Outcome.OK, Outcome.SEND_NOW})

Step = tuple[Issue, Entry]


def _instead_of_ok(entries: list[Entry], outcome: Outcome) -> list[Entry]:
    return [replace(e, outcome=outcome) if e.outcome in _OKS else e for e in entries]


def _not_now(issue: Issue, command: Command) -> Step:
    return issue, Entry(command.line, Outcome.NOT_NOW, str(issue.state))


def _moved(event: IssueEvent, outcome: Outcome) -> Callable[[Situation, Issue, Command], Step]:
    """Make the step of a command that only moves an issue; an ok that it had counts no more."""

    def step(_s: Situation, issue: Issue, command: Command) -> Step:
        after = issue_step(issue.state, event)
        if after is None:
            return _not_now(issue, command)
        return replace(issue, state=after, approved=None), Entry(command.line, outcome)

    return step


def _approving(event: IssueEvent, outcome: Outcome) -> Callable[[Situation, Issue, Command], Step]:
    """Make the step of a command that approves the bytes that were mailed."""

    def step(s: Situation, issue: Issue, command: Command) -> Step:
        after = issue_step(issue.state, event)
        if after is None or not issue.digest:  # too long: there are no bytes to approve
            return _not_now(issue, command)
        if command.argument:  # it goes at its slot or now, and at no other time
            return issue, Entry(command.line, Outcome.UNCLEAR)
        return replace(issue, state=after, approved=s.now), Entry(command.line, outcome)

    return step


_stop: Final = _moved(IssueEvent.STOP, Outcome.STOPPED)
_skip: Final = _moved(IssueEvent.HOLD, Outcome.SKIPPED)


def _go_on(s: Situation, issue: Issue, command: Command) -> Step:
    """Let what was halted go on, though the editors know what came back; or undo a hold."""
    after = issue_step(issue.state, IssueEvent.GO_ON)
    if after is None:
        return _not_now(issue, command)
    resumed = s.now if issue.state is IssueState.HALTED else issue.resumed
    return replace(issue, state=after, resumed=resumed), Entry(command.line, Outcome.GOING_ON)


def _hold(s: Situation, issue: Issue, command: Command) -> Step:
    """Let a slot go by; what is going out already can only be halted."""
    held = issue_step(issue.state, IssueEvent.HOLD) is not None
    return (_skip if held else _stop)(s, issue, command)


def _changed(
    change: Callable[[Situation, Issue, Command], Step],
) -> Callable[[Situation, Issue, Command], Step]:
    """Make a step that changes what readers get: only while that is still open."""

    def step(s: Situation, issue: Issue, command: Command) -> Step:
        if issue_step(issue.state, IssueEvent.CHANGE) is None:
            return _not_now(issue, command)
        return change(s, issue, command)

    return step


def _intro(_s: Situation, issue: Issue, command: Command) -> Step:
    return replace(issue, intro=command.argument), _change_of(command, issue.intro)


def _subject(_s: Situation, issue: Issue, command: Command) -> Step:
    subject = " ".join(command.argument.split()) or None  # None: it names the jobs again
    return replace(issue, own_subject=subject), _change_of(command, issue.subject)


def _sponsor(_s: Situation, issue: Issue, command: Command) -> Step:
    return replace(issue, sponsor=command.argument), _change_of(command, issue.sponsor or "")


def _change_of(command: Command, before: str) -> Entry:
    return Entry(command.line, Outcome.CHANGED, before)


def _drop(_s: Situation, issue: Issue, command: Command) -> Step:
    number = _numbers(command)[0]
    if number not in issue.jobs:
        return issue, Entry(command.line, Outcome.NO_SUCH_JOB)
    jobs = tuple(job for job in issue.jobs if job != number)
    return replace(issue, jobs=jobs), Entry(command.line, Outcome.DROPPED)


def _add(s: Situation, issue: Issue, command: Command) -> Step:
    number = _numbers(command)[0]
    refusal = _not_fit(s, issue, number)
    if refusal is None and len(issue.jobs) >= s.office.jobs_per_issue:
        refusal = Outcome.FULL
    if refusal:
        return issue, Entry(command.line, refusal)
    return replace(issue, jobs=(*issue.jobs, number)), Entry(command.line, Outcome.ADDED)


def _swap(s: Situation, issue: Issue, command: Command) -> Step:
    """Change the order, or put one job in the place of another."""
    if not command.argument:
        if len(issue.jobs) < 2:
            return issue, Entry(command.line, Outcome.NOTHING_TO_SWAP)
        return replace(issue, jobs=issue.jobs[::-1]), Entry(command.line, Outcome.SWAPPED)
    one, other = _numbers(command)
    if {one, other} <= set(issue.jobs):
        places = {one: other, other: one}
    else:
        out, into = (one, other) if one in issue.jobs else (other, one)
        refusal = _not_fit(s, issue, into) if out in issue.jobs else Outcome.NO_SUCH_JOB
        if refusal:
            return issue, Entry(command.line, refusal)
        places = {out: into}
    jobs = tuple(places.get(job, job) for job in issue.jobs)
    return replace(issue, jobs=jobs), Entry(command.line, Outcome.SWAPPED)


def _not_fit(s: Situation, issue: Issue, number: int) -> Outcome | None:
    """Return why a job cannot be put in an issue: it has to be approved, and in none."""
    job = next((job for job in s.named if job.id == number), None)
    if job is None:
        return Outcome.NO_SUCH_JOB
    if number in issue.jobs:
        return Outcome.ALREADY_IN
    return None if job.state is JobState.APPROVED and job.issue is None else Outcome.NOT_READY


def _sent(s: Situation, issue: Issue, command: Command) -> Step:
    """Note what readers have from before our records were put back: these jobs, or all of it.

    A draft whose slot lies ahead is none that went: its jobs did, and others take their places.
    """
    after = issue_step(issue.state, IssueEvent.SENT)
    if after is None:
        return _not_now(issue, command)
    if not set(_numbers(command)) <= set(issue.jobs):
        return issue, Entry(command.line, Outcome.NO_SUCH_JOB)
    if not command.argument and issue.slot <= s.now:
        issue = replace(issue, state=after, approved=None)
    return issue, Entry(command.line, Outcome.SENT)


def _test(_s: Situation, issue: Issue, command: Command) -> Step:
    if not issue.digest:
        return _not_now(issue, command)
    return issue, Entry(command.line, Outcome.TEST)


def _other(_s: Situation, issue: Issue, command: Command) -> Step:
    match command.verb:
        case Verb.EDIT | Verb.ASK | Verb.REPLY:
            return issue, Entry(command.line, Outcome.ELSEWHERE)
        case Verb.REJECT:  # of what: the whole issue, or a job in it?
            return issue, Entry(command.line, Outcome.UNCLEAR)
        case _:
            return issue, unheard(command)


def _numbers(command: Command) -> tuple[int, ...]:
    return tuple(int(tag.removeprefix("J")) for tag in command.argument.split())


_VERBS: Final[dict[Verb, Callable[[Situation, Issue, Command], Step]]] = {
    Verb.APPROVE: _approving(IssueEvent.OK, Outcome.OK),
    Verb.SEND_NOW: _approving(IssueEvent.SEND_NOW, Outcome.SEND_NOW),
    Verb.STOP: _stop,
    Verb.HOLD: _hold,
    Verb.GO_ON: _go_on,
    Verb.INTRO: _changed(_intro),
    Verb.SUBJECT: _changed(_subject),
    Verb.SPONSOR: _changed(_sponsor),
    Verb.DROP: _changed(_drop),
    Verb.ADD: _changed(_add),
    Verb.SWAP: _changed(_swap),
    Verb.TEST: _test,
    Verb.SENT: _sent,
}


def _content(issue: Issue) -> tuple[object, ...]:
    return issue.jobs, issue.intro, issue.sponsor, issue.own_subject


def proof_letters(
    issue: Issue, editors: tuple[str, ...], *, moves: Moves | None = None, voided: bool = False
) -> tuple[Owed, ...]:
    """Return the two mails of a draft for each editor: what to decide, and the very issue.

    `moves`: they have seen another one of it, with other jobs; `voided`: which had its ok.
    """
    return tuple(
        Owed(
            template,
            editor,
            {"issue": issue, "moves": moves, "voided": voided},
            MatterKind.ISSUE,
            Purpose.EDITOR,
            answers=False,
            threaded=False,
        )
        for editor in editors
        for template in ("editor_issue", ISSUE_PROOF)
    )
