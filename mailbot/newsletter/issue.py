"""The weekly issue: drafted before its slot, approved as bytes, frozen at the slot, mailed.

Every function works in the caller's transaction, but `tick`, which makes its own: one for each
step, so that a crash anywhere is only a step not yet taken. Its draft stands in `draft`, who gets
it in `audience`, what the calendar asks of it in `timetable`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, select

from mailbot import register
from mailbot.address import Purpose
from mailbot.decisions.conversation import silence
from mailbot.matters import Issue, MatterKind, Owed
from mailbot.newsletter import aftermath, canary, draft, lookout, setbacks
from mailbot.newsletter.audience import freeze, tally
from mailbot.newsletter.timetable import Step
from mailbot.newsletter.wave import Halt
from mailbot.outbound import slices
from mailbot.outbound.post import About, Fate, enqueue, tell_editors
from mailbot.runtime import Runtime
from mailbot.states import (
    OPEN_ISSUES,
    UNDER_WAY,
    IssueEvent,
    IssueState,
    JobEvent,
    issue_step,
    job_step,
)
from mailbot.tables import ReaderRow


def tick(runtime: Runtime) -> int:
    """Take every step of the calendar that is due; returns how many were taken."""
    now = runtime.now()
    steps = 0
    for issue in _issues(runtime, *OPEN_ISSUES):
        if draft.timetable(runtime).step(issue, now) is Step.LOOK:
            steps += lookout.look(runtime, issue, now)
            continue
        with runtime.store.transaction() as session:
            steps += _at_slot(session, runtime, issue, now)
    for issue in _issues(runtime, IssueState.HALTED):
        with runtime.store.transaction() as session:
            steps += _finish(session, runtime, issue, now)
    # After those: what an issue that never went gives back is for the next one.
    with runtime.store.transaction() as session:
        steps += draft.draft_next(session, runtime, now)
    for issue in _issues(runtime, IssueState.FREEZING):
        steps += freeze(runtime, issue)
    for issue in _issues(runtime, IssueState.CANARY):
        steps += canary.step(runtime, issue, now)
    for issue in _issues(runtime, IssueState.MAILING):
        with runtime.store.transaction() as session:
            steps += _finish(session, runtime, issue, now)
    return steps + aftermath.tick(runtime, now)


def take_up(runtime: Runtime) -> int:
    """Halt what was going out when this database was copied: who has got it since nobody knows.

    Before the first letter leaves; returns how many issues were halted.
    """
    now, when = runtime.now(), draft.timetable(runtime)
    halted = 0
    with runtime.store.transaction() as session:
        for issue in register.issues_in(session, *UNDER_WAY):
            if when.is_doubtful(issue.resumed or issue.frozen or issue.slot):
                setbacks.halt(session, runtime, issue, now, Halt.COPIED)
                halted += 1
    return halted


# --- the slot -----------------------------------------------------------------------------------


def _at_slot(session: Session, runtime: Runtime, seen: Issue, now: datetime) -> int:
    """Let an approved issue go at its slot; remind the editors of one that is not."""
    issue = register.issue(session, seen.id or 0)
    if issue is None or issue.state not in OPEN_ISSUES:
        return 0
    match draft.timetable(runtime).step(issue, now):
        case Step.WAIT | Step.LOOK:
            return 0
        case Step.GO:
            return _go(session, runtime, issue, now)
        case Step.LAPSE:
            draft.release(session, runtime, issue)
            _save(session, issue, IssueEvent.DROP)
        case Step.FORGET:
            draft.forget(session, issue)
            _save(session, issue, IssueEvent.DROP)
        case Step.ASK_LATE | Step.ASK_COPY as why:
            asked = _save(session, replace(issue, reminded=True), IssueEvent.ASK)
            copied = why is Step.ASK_COPY
            tell_editors(session, runtime, "editor_late", About(issue=asked), now, copied=copied)
            draft.show(session, runtime, asked, now)
        case Step.REMIND:
            register.save_issue(session, replace(issue, reminded=True))
            tell_editors(session, runtime, "editor_reminder", About(issue=issue), now)
    return 1


def _save(session: Session, issue: Issue, event: IssueEvent) -> Issue:
    """Take a step by which an ok no longer counts."""
    state = issue_step(issue.state, event) or issue.state
    return register.save_issue(session, replace(issue, state=state, approved=None))


def _go(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> int:
    """Begin to mail an issue; one with a job whose deadline has gone by is asked about first."""
    today = now.astimezone(runtime.settings.zone).date()
    jobs = (register.job(session, number) for number in issue.jobs)
    if all(job is None or draft.in_time(job, today) for job in jobs):
        return _begin_freeze(session, runtime, issue, now)
    draft.refresh(session, runtime, issue, now)
    return 1


def _begin_freeze(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> int:
    """Fix the audience by a ceiling: who joins from now on gets the next issue."""
    state = issue_step(issue.state, IssueEvent.SLOT)
    if state is None:
        return 0
    ceiling = session.exec(select(func.max(ReaderRow.id))).one() or 0
    issue = register.save_issue(session, replace(issue, state=state, ceiling=ceiling, frozen=now))
    draft.list_jobs(session, runtime, issue.jobs, now)
    return 1


# --- afterwards ---------------------------------------------------------------------------------


def _finish(session: Session, runtime: Runtime, seen: Issue, now: datetime) -> int:
    """End an issue whose letters are all settled, or that was halted and never gone on with."""
    issue = register.issue(session, seen.id or 0)
    if issue is None or issue.state not in {IssueState.MAILING, IssueState.HALTED}:
        return 0
    halted = issue.state is IssueState.HALTED
    if halted and not draft.timetable(runtime).is_over(issue, now):
        return 0
    if not halted and not slices.is_settled(session, issue.id or 0):
        return 0
    slices.forget(session, issue.id or 0)
    counts = tally(session, issue.id or 0)
    event = IssueEvent.GIVE_UP if halted else IssueEvent.FINISH
    state = issue_step(issue.state, event) or issue.state
    issue = register.save_issue(session, replace(issue, state=state))
    runtime.events.mailed(issue.id or 0, counts)
    _report(session, runtime, issue, counts, now)
    if halted and not counts[Fate.ACCEPTED] and not counts["doubted"]:
        _recall(session, runtime, issue)
    else:
        _tell_employers(session, runtime, issue, counts[Fate.ACCEPTED], now)
    return 1


def _report(
    session: Session, runtime: Runtime, issue: Issue, counts: dict[str, int], now: datetime
) -> None:
    values = {"counts": counts, "setbacks": setbacks.tally(session, issue.id or 0)}
    tell_editors(session, runtime, "editor_report", About(issue=issue), now, **values)


def _recall(session: Session, runtime: Runtime, issue: Issue) -> None:
    """Keep the jobs of an issue that nobody got for the next one."""
    for job in register.jobs_of_issue(session, issue.id or 0):
        waits = job_step(job.state, JobEvent.RECALL)
        if waits:
            register.save_job(session, silence.watched(runtime.office, replace(job, state=waits)))
    draft.release(session, runtime, issue)


def _tell_employers(
    session: Session, runtime: Runtime, issue: Issue, readers: int, now: datetime
) -> None:
    for number in issue.jobs:
        job = register.job(session, number)
        if job is None:
            continue
        owed = Owed(
            "job_listed",
            job.owner,
            {"number": issue.id, "day": issue.slot, "readers": readers},
            MatterKind.JOB,
            Purpose.DRAFT,
            answers=False,
        )
        enqueue(session, runtime, owed, About(job=job), now)


def _issues(runtime: Runtime, *states: IssueState) -> tuple[Issue, ...]:
    with runtime.store.snapshot() as session:
        return register.issues_in(session, *states)
