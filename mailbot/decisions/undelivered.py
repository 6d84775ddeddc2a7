"""Letters about a job or an issue that came back: nobody is answered, the operator is told.

A draft stays as it is, for the operator to find another way or its employer to write again. To an
address that does not exist the clock writes no more.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from mailbot.matters import Decision, Job, Owed, Reason, Situation
from mailbot.states import JobState
from mailbot.terms import BounceClass

_UNREACHABLE: Final = "unreachable"  # among what a job remembers


def decide(s: Situation) -> Decision:
    """Handle the report of a letter to an employer or an editor that was not delivered."""
    bounce = s.reading.bounce
    if bounce is None or not bounce.permanent or s.returned_to is None:
        return Decision(Reason.BOUNCE_UNKNOWN)  # delayed: another report follows if it fails
    job = s.job if s.job and s.job.owner == s.returned_to else None
    if job and job.state is JobState.UNPROVEN:
        # Somebody wrote in the name of an address that is none: a draft that closes by itself.
        return Decision(Reason.UNDELIVERED)
    gone = bounce.kind is BounceClass.NO_SUCH_ADDRESS
    letter = Owed(
        "operator_undelivered",
        s.office.operator,
        {"recipient": s.returned_to, "job": s.job, "issue": s.issue, "status": bounce.status},
        answers=False,
        threaded=False,
        at_most_every=timedelta(hours=1),
    )
    return Decision(
        Reason.UNDELIVERED, job=_unreachable(s, job) if job and gone else None, letters=(letter,)
    )


def is_unreachable(job: Job) -> bool:
    """Whether the last we know of its owner's address is that there is none."""
    return _UNREACHABLE in job.once


def heard_from(job: Job) -> Job:
    """Return a job whose owner has written: the address is one again."""
    return replace(job, once=tuple(mark for mark in job.once if mark != _UNREACHABLE))


def _unreachable(s: Situation, job: Job) -> Job:
    """Put off what the clock would write, until it is time to close the draft."""
    due = s.now + timedelta(days=s.office.close_days) if job.due else None
    return replace(job, due=due, once=(*heard_from(job).once, _UNREACHABLE))
