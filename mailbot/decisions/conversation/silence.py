"""What the clock does to a job: reminds its employer, closes it, sees its deadline go by."""

from __future__ import annotations

from dataclasses import replace
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta

from mailbot.decisions import questions
from mailbot.decisions.conversation import employer, sequel
from mailbot.decisions.conversation.ending import told
from mailbot.decisions.conversation.to_owner import letter
from mailbot.decisions.undelivered import is_unreachable
from mailbot.matters import Decision, Job, Office, Reason
from mailbot.states import JobEvent, JobState, job_step
from mailbot.terms import VideoProblem


def tick(office: Office, job: Job, now: datetime, *, proven: bool) -> Decision:
    """Handle a job at which the clock had to look; `proven` is its owner's address."""
    match job.state:
        case JobState.REVIEW | JobState.HELD | JobState.APPROVED:
            return _lapsed(office, job, now)
        case JobState.LISTED | JobState.FILLED:
            return sequel.ask(job)
        case _:
            return _silent(office, job, now, proven=proven)


def watched(office: Office, job: Job) -> Job:
    """Return a job with the moment at which a day of its own will have gone by.

    Of one that is complete it is the last day to apply, of one that waits for a film that day.
    """
    if promised := _film_day(job):
        gone = _end_of(office, promised)
        return replace(job, due=max(job.due or gone, gone))
    if job.state not in {JobState.REVIEW, JobState.HELD, JobState.APPROVED}:
        return job
    last = job.listing.deadline
    if last is None or last.year == MAXYEAR:  # beyond which there is no time in another zone
        return replace(job, due=None)
    return replace(job, due=_end_of(office, last))


def _end_of(office: Office, day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), office.zone).astimezone(UTC)


def _film_day(job: Job) -> date | None:
    """Return the day by which a film is promised to a job that still waits for it."""
    waits = job.state is JobState.ASKING and job.video_problem is VideoProblem.PROMISED
    return job.film_day if waits else None


def _silent(office: Office, job: Job, now: datetime, *, proven: bool) -> Decision:
    """Handle a silence: answer what was proven meanwhile, remind, or close."""
    lapsed = job.created is not None and now >= job.created + timedelta(days=office.close_days)
    if job.state is JobState.UNPROVEN and proven and not lapsed:
        # The address has proven itself by another letter since: the full answer is owed.
        return employer.answer(office, now, job, job)
    # Whoever did not answer the neutral letter gets no second one; a dead address gets none.
    silent = job.state is JobState.UNPROVEN or is_unreachable(job)
    if silent or job.reminded >= len(office.remind_days):
        state = job_step(job.state, JobEvent.EXPIRE) or job.state
        closed = replace(job, state=state, due=None)
        return Decision(
            Reason.EXPIRED, job=closed, letters=() if silent else (letter("job_closed", closed),)
        )
    days = (*office.remind_days, office.close_days)
    wait = timedelta(days=days[job.reminded + 1] - days[job.reminded])
    job = replace(job, film_day=None)  # it has gone by
    asks = questions.open_now(job, office.today(now))
    job = replace(job, reminded=job.reminded + 1, due=now + wait, asked=tuple(q.fact for q in asks))
    reminder = letter("job_reminder", job, asks=questions.named(asks), questions=asks)
    return Decision(Reason.REMINDED, job=job, letters=(reminder,))


def _lapsed(office: Office, job: Job, now: datetime) -> Decision:
    """Ask anew until when people may apply: the day went by before an issue had the job."""
    today = office.today(now)
    if job.listing.deadline is None or job.listing.deadline >= today:
        return Decision(Reason.LAPSED, job=job)  # it was changed meanwhile, and is watched anew
    state = job_step(job.state, JobEvent.LAPSE) or job.state
    job = questions.without_past(replace(job, state=state, wanted_for=None), today)
    asks = questions.once(job, today)
    job = replace(
        job,
        asked=tuple(q.fact for q in asks),
        once=(*job.once, *questions.remembered(job, asks)),
        due=now + timedelta(days=office.remind_days[0]),
        reminded=0,
    )
    asked = letter("job_lapsed", job, asks=questions.named(asks), questions=asks)
    return Decision(Reason.LAPSED, job=job, letters=(asked, *told(office.editors, job, "lapsed")))
