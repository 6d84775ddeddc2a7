"""An issue's draft: which jobs it carries, its bytes, and the editors asked about them.

Every function works in the caller's transaction.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session

from mailbot import register
from mailbot.decisions.conversation import sequel
from mailbot.decisions.desk.issue_desk import proof_letters
from mailbot.matters import Booked, Issue, Job, Moves
from mailbot.newsletter import edition
from mailbot.newsletter.edition import Edition, Rendered
from mailbot.newsletter.timetable import Timetable
from mailbot.outbound.post import About, enqueue, tell_editors
from mailbot.runtime import Runtime
from mailbot.states import (
    OPEN_ISSUES,
    IssueEvent,
    IssueState,
    JobEvent,
    JobState,
    issue_step,
    job_step,
)


def timetable(runtime: Runtime) -> Timetable:
    """Return when issues are due."""
    schedule = runtime.settings.schedule
    since = runtime.gate.adopted
    return Timetable(runtime.office.schedule, schedule.draft_before, schedule.late_after, since)


def draft_next(session: Session, runtime: Runtime, now: datetime) -> int:
    """Draft the issue of the coming slot once its time has come and a job is ready."""
    slot = timetable(runtime).drafting(now)
    if slot is None:
        return 0
    issue = register.issue_near(session, slot) or Issue(slot)
    state = issue_step(issue.state, IssueEvent.DRAFT)
    if state is None:
        return _move(session, issue, slot)
    day = slot.astimezone(runtime.settings.zone).date()
    room = runtime.settings.newsletter.jobs_per_issue
    jobs = choose(session, day, room, _day_after(runtime, slot))
    if not jobs:
        return _tell_no_job(session, runtime, slot, now)
    numbers = tuple(job.id or 0 for job in jobs)
    drafted = replace(issue, slot=slot, state=state, jobs=numbers, digest="", reminded=False)
    issue = register.save_issue(session, drafted)
    refresh(session, runtime, issue, now)
    runtime.events.drafted(issue.id or 0, len(jobs))
    return 1


def _move(session: Session, issue: Issue, slot: datetime) -> int:
    """Let an open issue follow its slot, which the settings or the zone's rules have moved."""
    if issue.slot == slot or issue.state not in OPEN_ISSUES:
        return 0
    register.save_issue(session, replace(issue, slot=slot))
    return 1


def spare(session: Session, runtime: Runtime, issue: Issue) -> Job | None:
    """Return the next job that waits, where an issue has to do without one of its own."""
    day = issue.slot.astimezone(runtime.settings.zone).date()
    return next(iter(choose(session, day, 1, _day_after(runtime, issue.slot))), None)


def choose(session: Session, day: date, room: int, later: date) -> tuple[Job, ...]:
    """Choose what an issue carries: jobs approved for its day, or one that has gone by, come first.

    Then those that could not wait for the next one, of which the day is `later`; and of all others
    the longest waiting.
    """
    waiting = [
        job
        for job in register.jobs_in(session, JobState.APPROVED)
        if job.issue is None
        and (job.wanted_for is None or job.wanted_for <= day)
        and in_time(job, day)
    ]
    # Stable: then the longest waiting.
    waiting.sort(key=lambda job: (job.wanted_for is None, in_time(job, later)))
    return tuple(waiting[:room])


def booked(session: Session, runtime: Runtime) -> tuple[Booked, ...]:
    """Return what each coming issue has, by its day: what it carries, or what is promised it."""
    carried = [
        (_day_of(runtime, issue), register.job(session, number))
        for issue in register.issues_in(session, *OPEN_ISSUES)
        for number in issue.jobs
    ]
    waiting = (job for job in register.jobs_in(session, JobState.APPROVED) if job.issue is None)
    promised = ((job.wanted_for, job) for job in waiting if job.wanted_for)
    days: dict[date, dict[int, Job]] = {}
    for day, job in (*carried, *promised):
        if job and job.id:
            days.setdefault(day, {})[job.id] = job
    return tuple(Booked(day, tuple(jobs.values())) for day, jobs in sorted(days.items()))


def promised(session: Session, runtime: Runtime, job: Job) -> int | None:
    """Return the drafted issue that a job was approved for by its day; None for none."""
    if job.state is not JobState.APPROVED or job.wanted_for is None:
        return None
    drafted = register.issues_in(session, *OPEN_ISSUES)
    return next((each.id for each in drafted if _day_of(runtime, each) == job.wanted_for), None)


def _day_of(runtime: Runtime, issue: Issue) -> date:
    return issue.slot.astimezone(runtime.settings.zone).date()


def _day_after(runtime: Runtime, slot: datetime) -> date:
    """Return the day of the issue after that of a slot."""
    return timetable(runtime).following(slot).astimezone(runtime.settings.zone).date()


def _back(session: Session, issue: Issue, day: date) -> tuple[Job, ...]:
    """Return the jobs that lost their place in an issue by a correction, and are approved again."""
    approved = register.jobs_in(session, JobState.APPROVED)
    return tuple(
        job for job in approved if job.issue is None and job.keeps == issue.id and in_time(job, day)
    )


def _wanted(session: Session, day: date, read: date, beside: tuple[Job, ...]) -> tuple[Job, ...]:
    """Return the jobs that an editor approved for a day, and that are in no issue."""
    approved = register.jobs_in(session, JobState.APPROVED)
    return tuple(
        job
        for job in approved
        if job.issue is None and job.wanted_for == day and in_time(job, read) and job not in beside
    )


def in_time(job: Job, day: date) -> bool:
    """Whether somebody who reads of a job on a day can still apply for it."""
    return job.listing.deadline is None or job.listing.deadline >= day


def refresh(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> Issue:
    """Write the issue anew; other bytes void an ok, and go to the editors as a new draft.

    A job that is no longer approved, or whose deadline went by, falls out and the next waiting one
    takes its place; one that was corrected and approved again has it back. Where an editor took
    one out, its place stays empty, but for a job that is approved for that very day.
    """
    if issue.state is IssueState.SKIPPED:
        release(session, runtime, issue)
    if issue.state not in OPEN_ISSUES or issue.id is None:
        return issue
    zone = runtime.settings.zone
    day = issue.slot.astimezone(zone).date()
    read = max(day, now.astimezone(zone).date())
    before = tuple(filter(None, (register.job(session, number) for number in issue.jobs)))
    fit = tuple(job for job in before if job.state is JobState.APPROVED and in_time(job, read))
    room = len(issue.jobs)
    back = _back(session, issue, read)
    kept = (*back, *fit)[:room]
    waiting = choose(session, read, room - len(kept), _day_after(runtime, issue.slot))
    jobs = (*kept, *waiting)
    free = runtime.settings.newsletter.jobs_per_issue - len(jobs)
    jobs = (*jobs, *_wanted(session, day, read, jobs)[: max(free, 0)])
    if not jobs:
        release(session, runtime, issue)
        dropped = replace(
            issue, state=issue_step(issue.state, IssueEvent.DROP) or issue.state, jobs=()
        )
        _tell_no_job(session, runtime, issue.slot, now)
        return register.save_issue(session, replace(dropped, approved=None))
    moves = Moves(
        back=tuple(job for job in kept if job in back),
        out=tuple(job for job in fit if job not in kept),
        gone=tuple(job for job in before if job not in fit),
        new=tuple(job for job in jobs if job not in (*before, *back)),
    )
    issue = replace(issue, jobs=tuple(job.id or 0 for job in jobs))
    release(session, runtime, issue, keep=jobs)
    rendered = edition.render(_edition(runtime, issue, jobs, day))
    if not isinstance(rendered, Rendered):
        # No bytes, no digest: nothing is left that an ok could be for.
        issue = replace(issue, state=IssueState.PROOF, approved=None, entity=b"", digest="")
        tell_editors(session, runtime, "editor_too_big", About(issue=issue), now, size=rendered)
        return register.save_issue(session, issue)
    entity = edition.entity(rendered)
    digest = edition.digest(rendered.subject, entity)
    if digest == issue.digest:
        return register.save_issue(session, issue)
    voided, seen = issue.state is not IssueState.PROOF, bool(issue.digest)
    state = issue_step(issue.state, IssueEvent.CHANGE) or issue.state
    changed = replace(
        issue,
        state=state,
        approved=None,
        looked=None,
        subject=rendered.subject,
        entity=entity,
        digest=digest,
    )
    issue = register.save_issue(session, changed)
    show(session, runtime, issue, now, moves=moves if seen else None, voided=voided)
    return issue


def show(
    session: Session,
    runtime: Runtime,
    issue: Issue,
    now: datetime,
    *,
    moves: Moves | None = None,
    voided: bool = False,
) -> None:
    """Mail the editors the two letters of a draft."""
    editors = runtime.office.editors
    for owed in proof_letters(issue, editors, moves=moves, voided=voided):
        enqueue(session, runtime, owed, About(issue=issue), now)


def release(
    session: Session, runtime: Runtime, issue: Issue, *, keep: tuple[Job, ...] = ()
) -> None:
    """Note which jobs an issue carries; those it no longer does wait for the next slot."""
    numbers = {job.id for job in keep}
    zone = runtime.settings.zone
    today = issue.slot.astimezone(zone).date()
    later = timetable(runtime).following(issue.slot).astimezone(zone).date()
    for job in register.jobs_of_issue(session, issue.id or 0):
        if job.id not in numbers:
            # A correction keeps the day that the job was approved for.
            held = job.state in {JobState.REVIEW, JobState.ASKING}
            wanted, keeps = (today, issue.id) if held else (later, None)
            register.save_job(session, replace(job, issue=None, wanted_for=wanted, keeps=keeps))
    for job in keep:
        register.save_job(session, replace(job, issue=issue.id, keeps=None))


def list_jobs(session: Session, runtime: Runtime, numbers: tuple[int, ...], now: datetime) -> None:
    """Note that readers get these jobs, or have got them."""
    for number in numbers:
        job = register.job(session, number)
        if job and job_step(job.state, JobEvent.PUBLISH):
            register.save_job(session, sequel.listed(runtime.office, job, now))


def forget(session: Session, issue: Issue) -> None:
    """Give back the jobs of an issue that a clock drafted which ran ahead: for any day, as ever."""
    for job in register.jobs_of_issue(session, issue.id or 0):
        register.save_job(session, replace(job, issue=None))


def _tell_no_job(session: Session, runtime: Runtime, slot: datetime, now: datetime) -> int:
    """Tell the editors, once a slot, that none goes out; returns whether it was told now."""
    if not register.tell_once(session, f"no job for {slot:%Y-%m-%dT%H:%MZ}", now):
        return 0
    tell_editors(session, runtime, "editor_no_job", About(), now, slot=slot)
    return 1


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
