"""The weekly issue: drafted before its slot, approved as bytes, frozen at the slot, mailed.

Every function works in the caller's transaction, but `tick`, which makes its own: one for each
step, so that a crash anywhere is only a step not yet taken. Who gets it stands in `audience`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, select

from mailbot import edition, register
from mailbot.address import Purpose
from mailbot.audience import freeze, is_settled, tally
from mailbot.decisions import sequel
from mailbot.decisions.issue_desk import proof_letters
from mailbot.edition import Edition, Rendered
from mailbot.matters import Issue, Job, MatterKind, Owed
from mailbot.post import About, Fate, enqueue
from mailbot.runtime import Runtime
from mailbot.slots import Rule, next_slot
from mailbot.states import (
    IssueEvent,
    IssueState,
    JobEvent,
    JobState,
    issue_step,
    job_step,
)
from mailbot.tables import ReaderRow

OPEN: Final = (IssueState.PROOF, IssueState.APPROVED)


def rule(runtime: Runtime) -> Rule:
    """Return when issues are due."""
    schedule = runtime.settings.schedule
    return Rule(schedule.weekday, schedule.time, runtime.settings.zone)


def tick(runtime: Runtime) -> int:
    """Take every step of the calendar that is due; returns how many were taken."""
    now = runtime.now()
    steps = 0
    for issue in _issues(runtime, *OPEN):
        with runtime.store.transaction() as session:
            steps += _at_slot(session, runtime, issue, now)
    # After the slots: what an issue that never went gives back is for the next one.
    with runtime.store.transaction() as session:
        steps += _draft_next(session, runtime, now)
    for issue in _issues(runtime, IssueState.FREEZING):
        steps += freeze(runtime, issue)
    for issue in _issues(runtime, IssueState.MAILING):
        with runtime.store.transaction() as session:
            steps += _finish(session, runtime, issue, now)
    return steps


# --- drafting -----------------------------------------------------------------------------------


def _draft_next(session: Session, runtime: Runtime, now: datetime) -> int:
    """Draft the issue of the coming slot once its time has come and a job is ready."""
    slot = next_slot(rule(runtime), now)
    issue = register.issue_at(session, slot) or Issue(slot)
    state = issue_step(issue.state, IssueEvent.DRAFT)
    if now < slot - runtime.settings.schedule.draft_before or state is None:
        return 0
    day = slot.astimezone(runtime.settings.zone).date()
    jobs = _choose(session, day, runtime.settings.newsletter.jobs_per_issue)
    if not jobs:
        return _tell_no_job(session, runtime, slot, now)
    numbers = tuple(job.id or 0 for job in jobs)
    issue = register.save_issue(session, replace(issue, state=state, jobs=numbers, digest=""))
    refresh(session, runtime, issue, now)
    runtime.events.drafted(issue.id or 0, len(jobs))
    return 1


def _choose(session: Session, day: date, room: int) -> tuple[Job, ...]:
    """Choose what an issue carries: jobs approved for its day first, then the longest waiting."""
    waiting = [
        job
        for job in register.jobs_in(session, JobState.APPROVED)
        if job.issue is None
        and (job.wanted_for is None or job.wanted_for <= day)
        and _in_time(job, day)
    ]
    waiting.sort(key=lambda job: job.wanted_for != day)  # stable: then the longest waiting
    return tuple(waiting[:room])


def _back(session: Session, issue: Issue, day: date) -> tuple[Job, ...]:
    """Return the jobs that lost their place in an issue by a correction, and are approved again."""
    approved = register.jobs_in(session, JobState.APPROVED)
    return tuple(
        job
        for job in approved
        if job.issue is None and job.keeps == issue.id and _in_time(job, day)
    )


def _in_time(job: Job, day: date) -> bool:
    """Whether somebody who reads of a job on a day can still apply for it."""
    return job.listing.deadline is None or job.listing.deadline >= day


def refresh(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> Issue:
    """Write the issue anew; other bytes void an ok, and go to the editors as a new draft.

    A job that is no longer approved, or whose deadline went by, falls out and the next waiting one
    takes its place; one that was corrected and approved again has it back. Where an editor took
    one out, its place stays empty.
    """
    if issue.state not in OPEN or issue.id is None:
        return issue
    zone = runtime.settings.zone
    day = issue.slot.astimezone(zone).date()
    kept = tuple(
        job
        for job in (register.job(session, number) for number in issue.jobs)
        if job and job.state is JobState.APPROVED and _in_time(job, now.astimezone(zone).date())
    )
    room = len(issue.jobs)
    kept = (*_back(session, issue, day), *kept)[:room]
    jobs = (*kept, *_choose(session, day, room - len(kept)))
    if not jobs:
        dropped = replace(issue, state=IssueState.DROPPED, jobs=())
        _release(session, runtime, issue, ())
        _tell_no_job(session, runtime, issue.slot, now)
        return register.save_issue(session, dropped)
    issue = replace(issue, jobs=tuple(job.id or 0 for job in jobs))
    _release(session, runtime, issue, jobs)
    rendered = edition.render(_edition(runtime, issue, jobs, day))
    if not isinstance(rendered, Rendered):
        # No bytes, no digest: nothing is left that an ok could be for.
        issue = replace(issue, state=IssueState.PROOF, approved=None, entity=b"", digest="")
        _tell_editors(session, runtime, "editor_too_big", About(issue=issue), now, size=rendered)
        return register.save_issue(session, issue)
    entity = edition.entity(rendered)
    digest = edition.digest(rendered.subject, entity)
    if digest == issue.digest:
        return register.save_issue(session, issue)
    voided = issue.state is IssueState.APPROVED
    state = issue_step(issue.state, IssueEvent.CHANGE) or issue.state
    issue = register.save_issue(
        session,
        replace(
            issue,
            state=state,
            approved=None,
            subject=rendered.subject,
            entity=entity,
            digest=digest,
        ),
    )
    for owed in proof_letters(issue, runtime.office.editors, voided=voided):
        enqueue(session, runtime, owed, About(issue=issue), now)
    return issue


def _tell_no_job(session: Session, runtime: Runtime, slot: datetime, now: datetime) -> int:
    """Tell the editors, once a slot, that none goes out; returns whether it was told now."""
    if not register.tell_once(session, f"no job for {slot:%Y-%m-%dT%H:%MZ}", now):
        return 0
    _tell_editors(session, runtime, "editor_no_job", About(), now, slot=slot)
    return 1


def _release(session: Session, runtime: Runtime, issue: Issue, jobs: tuple[Job, ...]) -> None:
    """Note which jobs an issue carries; those it no longer does wait for the next slot."""
    numbers = {job.id for job in jobs}
    today = issue.slot.astimezone(runtime.settings.zone).date()
    later = next_slot(rule(runtime), issue.slot).astimezone(runtime.settings.zone).date()
    for job in register.jobs_of_issue(session, issue.id or 0):
        if job.id not in numbers:
            # A correction keeps the day that the job was approved for.
            held = job.state in {JobState.REVIEW, JobState.ASKING}
            wanted, keeps = (today, issue.id) if held else (later, None)
            register.save_job(session, replace(job, issue=None, wanted_for=wanted, keeps=keeps))
    for job in jobs:
        register.save_job(session, replace(job, issue=issue.id, keeps=None))


def _edition(runtime: Runtime, issue: Issue, jobs: tuple[Job, ...], day: date) -> Edition:
    newsletter = runtime.settings.newsletter
    return Edition(
        newsletter=newsletter.name,
        mailbox=runtime.settings.mailbox,
        number=issue.id or 0,
        day=day,
        zone=runtime.settings.zone.key,
        intro=issue.intro or None,
        sponsor=newsletter.sponsor if issue.sponsor is None else issue.sponsor,
        postal_address=newsletter.postal_address,
        site=newsletter.site or None,
        jobs=tuple((job.tag, job.printed) for job in jobs),
        own_subject=issue.own_subject,
    )


# --- the slot -----------------------------------------------------------------------------------


def _at_slot(session: Session, runtime: Runtime, seen: Issue, now: datetime) -> int:
    """Let an approved issue go at its slot; remind the editors of one that is not."""
    issue = register.issue(session, seen.id or 0)
    if issue is None or issue.state not in OPEN or now < issue.slot:
        return 0
    schedule = runtime.settings.schedule
    late = issue.approved and now > max(issue.slot, issue.approved) + schedule.late_after
    if issue.state is IssueState.APPROVED and not late:
        return _go(session, runtime, issue, now)
    if now >= next_slot(rule(runtime), issue.slot) - schedule.draft_before:
        # The next slot's draft is due: this one's jobs go into that.
        dropped = replace(issue, state=IssueState.DROPPED, approved=None)
        _release(session, runtime, register.save_issue(session, dropped), ())
    elif late:
        # By our downtime: what was right then may be wrong now, so it is asked again.
        asked = replace(issue, state=IssueState.PROOF, approved=None, reminded=True)
        register.save_issue(session, asked)
        _tell_editors(session, runtime, "editor_late", About(issue=asked), now)
        for owed in proof_letters(asked, runtime.office.editors):
            enqueue(session, runtime, owed, About(issue=asked), now)
    elif not issue.reminded:
        register.save_issue(session, replace(issue, reminded=True))
        _tell_editors(session, runtime, "editor_reminder", About(issue=issue), now)
    else:
        return 0
    return 1


def _go(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> int:
    """Begin to mail an issue; one with a job whose deadline has gone by is asked about first."""
    today = now.astimezone(runtime.settings.zone).date()
    jobs = (register.job(session, number) for number in issue.jobs)
    if all(job is None or _in_time(job, today) for job in jobs):
        return _begin_freeze(session, runtime, issue, now)
    refresh(session, runtime, issue, now)
    return 1


def _begin_freeze(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> int:
    """Fix the audience by a ceiling: who joins from now on gets the next issue."""
    state = issue_step(issue.state, IssueEvent.SLOT)
    if state is None:
        return 0
    ceiling = session.exec(select(func.max(ReaderRow.id))).one() or 0
    issue = register.save_issue(session, replace(issue, state=state, ceiling=ceiling, frozen=now))
    for number in issue.jobs:
        job = register.job(session, number)
        if job and job_step(job.state, JobEvent.PUBLISH):
            register.save_job(session, sequel.listed(runtime.office, job, now))
    return 1


# --- afterwards ---------------------------------------------------------------------------------


def _finish(session: Session, runtime: Runtime, seen: Issue, now: datetime) -> int:
    """End an issue whose settled rows equal its audience; report it."""
    issue = register.issue(session, seen.id or 0)
    if issue is None or issue.state is not IssueState.MAILING:
        return 0
    if not is_settled(session, issue.id or 0):
        return 0
    counts = tally(session, issue.id or 0)
    state = issue_step(issue.state, IssueEvent.FINISH) or issue.state
    issue = register.save_issue(session, replace(issue, state=state))
    runtime.events.mailed(issue.id or 0, counts)
    _tell_editors(session, runtime, "editor_report", About(issue=issue), now, counts=counts)
    for number in issue.jobs:
        job = register.job(session, number)
        if job is None:
            continue
        owed = Owed(
            "job_listed",
            job.owner,
            {"number": issue.id, "day": issue.slot, "readers": counts[Fate.ACCEPTED]},
            MatterKind.JOB,
            Purpose.DRAFT,
            answers=False,
        )
        enqueue(session, runtime, owed, About(job=job), now)
    return 1


def _tell_editors(
    session: Session, runtime: Runtime, template: str, about: About, now: datetime, **values: object
) -> None:
    kind = MatterKind.ISSUE if about.issue else MatterKind.ADDRESS
    purpose = Purpose.EDITOR if about.issue else None
    for editor in runtime.office.editors:
        owed = Owed(template, editor, values, kind, purpose, answers=False, threaded=False)
        enqueue(session, runtime, owed, about, now)


def _issues(runtime: Runtime, *states: IssueState) -> tuple[Issue, ...]:
    with runtime.store.snapshot() as session:
        return register.issues_in(session, *states)
