"""An editor's commands on an issue: ok, intro, subject, sponsor, drop, stop, go on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.commands import Command, Verb
from mailbot.decisions.transcript import Entry, Outcome, desk, pace, says_no_more
from mailbot.matters import Decision, Issue, MatterKind, Owed, Reason, Situation
from mailbot.states import IssueEvent, IssueState, issue_step

PROOF: Final = "issue_proof"  # no template: the subject and the bytes of the issue itself


def decide(s: Situation, issue: Issue, commands: tuple[Command, ...]) -> Decision:
    """Carry out an editor's commands on an issue; an ok is for the bytes that were mailed."""
    entries: list[Entry] = []
    before = issue
    stale = s.token_version != issue.digest
    for command in commands:
        # A stop concerns what is going out now, whatever the answered letter showed.
        if stale and command.verb not in {Verb.UNKNOWN, Verb.STOP, Verb.GO_ON}:
            entries.append(Entry(command.line, Outcome.STALE))
            continue
        issue, entry = _issue_step(issue, command, s)
        entries.append(entry)
    if _content(issue) != _content(before) and issue.state is IssueState.APPROVED:
        # An ok beside a change is for bytes that nobody has seen.
        issue = replace(issue, state=IssueState.PROOF, approved=None)
        entries = [
            replace(e, outcome=Outcome.OK_LATER) if e.outcome is Outcome.OK else e for e in entries
        ]
    answer = Owed(
        "editor_issue_result",
        desk(s),
        {"issue": issue, "entries": tuple(entries)},
        MatterKind.ISSUE,
        Purpose.EDITOR,
        answers=False,
        at_most_every=pace(s, changed=issue != before),
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
    if issue == before:
        return Decision(Reason.NOT_UNDERSTOOD, letters=(answer,))
    return Decision(Reason.DECIDED, issue=issue, letters=(answer, *others))


def _issue_step(issue: Issue, command: Command, s: Situation) -> tuple[Issue, Entry]:
    line = command.line
    match command.verb:
        case Verb.APPROVE if not issue.digest:  # too long: there are no bytes to approve
            return issue, Entry(line, Outcome.NOT_NOW, str(issue.state))
        case Verb.APPROVE if says_no_more(command):
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
            return replace(issue, state=after, resumed=s.now), Entry(line, Outcome.GOING_ON)
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
