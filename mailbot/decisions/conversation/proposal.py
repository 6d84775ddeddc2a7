"""What somebody else wrote to a job: shown to its owner, who takes it with a yes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from mailbot.decisions.conversation.to_owner import letter
from mailbot.matters import Decision, Job, MatterKind, Owed, Proposal, Reason, Situation

_KEPT: Final = 5  # of a job, the latest
_MAX_TEXT: Final = 4000  # characters


def propose(s: Situation, job: Job) -> Decision:
    """Show the owner what somebody else wrote; nothing changes before they say so."""
    number = max((each.number for each in job.proposals), default=0) + 1
    made = Proposal(
        number,
        s.author or "somebody",
        s.text[:_MAX_TEXT],
        s.reading.intent,
        s.token_version or "",
    )
    job = replace(job, proposals=(*job.proposals, made)[-_KEPT:])
    shown = letter(
        "job_proposal", job, asks=f"proposal {number}", writer=made.writer, text=made.text
    )
    return Decision(Reason.PROPOSED, job=job, letters=(shown,))


def by_colleague(s: Situation, job: Job) -> Decision:
    """Show the owner what a colleague wrote to us of their own accord, and tell the colleague so.

    They answer no letter that speaks for the job: ours to them is about it, and opens nothing.
    """
    proposed = propose(s, job)
    day = timedelta(days=1)
    told = Owed("job_colleague", s.author, {"job": job}, MatterKind.JOB, at_most_every=day)
    return replace(proposed, letters=(*proposed.letters, told))


def answered(s: Situation, job: Job) -> Proposal | None:
    """Return the proposal that a mail answers; None when it answers none that is still open."""
    return next(
        (each for each in job.proposals if s.token_version == f"proposal {each.number}"), None
    )


def settled(job: Job, proposal: Proposal) -> Job:
    """Return a job with one proposal less."""
    return replace(job, proposals=tuple(each for each in job.proposals if each is not proposal))
