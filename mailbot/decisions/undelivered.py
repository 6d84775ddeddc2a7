"""Letters about a job or an issue that came back: nobody is answered, the operator is told.

A draft stays as it is, for the operator to find another way or its employer to write again. To an
address that does not exist the clock writes no more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from mailbot.matters import Decision, Issue, Job, Office, Owed, Reason, Situation
from mailbot.states import JobState
from mailbot.terms import BounceClass

_UNREACHABLE: Final = "unreachable"  # among what a job remembers


def decide(s: Situation) -> Decision:
    """Handle the report of a letter to an employer or an editor that was not delivered."""
    bounce = s.reading.bounce
    if bounce is None or not bounce.permanent or s.returned_to is None:
        return Decision(Reason.BOUNCE_UNKNOWN)  # delayed: another report follows if it fails
    gone = bounce.kind is BounceClass.NO_SUCH_ADDRESS
    return returned(s.office, s.now, s.returned_to, s.job, s.issue, bounce.status, gone=gone)


def returned(
    office: Office,
    now: datetime,
    to: str,
    job: Job | None,
    issue: Issue | None,
    status: str | None,
    *,
    gone: bool,
) -> Decision:
    """Note that a letter cannot be delivered, by a report or by the relay's own refusal.

    `gone`: there is no such address. `status` is the enhanced status code, where there is one.
    """
    theirs = job if job and job.owner == to else None
    if theirs and theirs.state is JobState.UNPROVEN:
        # Somebody wrote in the name of an address that is none: a draft that closes by itself.
        return Decision(Reason.UNDELIVERED)
    letter = Owed(
        "operator_undelivered",
        office.operator,
        {"recipient": to, "job": job, "issue": issue, "status": status},
        answers=False,
        threaded=False,
        at_most_every=timedelta(hours=1),
    )
    marked = _unreachable(office, now, theirs) if theirs and gone else None
    return Decision(Reason.UNDELIVERED, job=marked, letters=(letter,))


def is_unreachable(job: Job) -> bool:
    """Whether the last we know of its owner's address is that there is none."""
    return _UNREACHABLE in job.once


def heard_from(job: Job) -> Job:
    """Return a job whose owner has written: the address is one again."""
    return replace(job, once=tuple(mark for mark in job.once if mark != _UNREACHABLE))


def _unreachable(office: Office, now: datetime, job: Job) -> Job:
    """Put off what the clock would write, until it is time to close the draft."""
    due = now + timedelta(days=office.close_days) if job.due else None
    return replace(job, due=due, once=(*heard_from(job).once, _UNREACHABLE))
