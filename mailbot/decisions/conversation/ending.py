"""A job that ends at its owner's word: withdrawn, filled, or two that have become one."""

from __future__ import annotations

from dataclasses import replace

from mailbot.address import Purpose
from mailbot.decisions.conversation import sequel
from mailbot.decisions.conversation.to_owner import colleague_in, letter
from mailbot.decisions.reply import put_back
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
from mailbot.states import JobEvent, JobState, job_step
from mailbot.terms import Listing

# An editor has spent time on it, or is about to.
_KNOWN = {JobState.REVIEW, JobState.HELD, JobState.APPROVED, JobState.LISTED}


def end(s: Situation, job: Job, event: JobEvent) -> Decision:
    """Close a job; one that readers have can only be marked."""
    state = job_step(job.state, event)
    colleague = colleague_in(s, job)
    if state is None:
        return Decision(
            Reason.JOB_STATUS, letters=(letter("job_status", job, colleague=colleague),)
        )
    known = job.state in _KNOWN
    job = replace(job, state=state, due=None)
    if state is JobState.FILLED:
        job = sequel.hired(s.office, job, s.now)
    withdrawn = event is JobEvent.WITHDRAW
    letters = [letter("job_withdrawn" if withdrawn else "job_filled", job, colleague=colleague)]
    if known:
        letters += told(s.office.editors, job, "withdrawn" if withdrawn else "filled")
    return Decision(
        Reason.WITHDRAWN if withdrawn else Reason.FILLED, job=job, letters=tuple(letters)
    )


def put_away(s: Situation, job: Job) -> Decision:
    """Close a job that two have run together in: what it holds is of neither.

    It is kept as what stood there before, for who says that it was right.
    """
    decision = end(s, job, JobEvent.WITHDRAW)
    apart = letter("job_apart", job, colleague=colleague_in(s, job), besides=())
    emptied = decision.job and replace(
        decision.job, listing=_emptied(job), guesses=Listing(), declined=()
    )
    kept = emptied and put_back.noted(emptied, job)
    return replace(decision, job=kept, letters=(apart, *decision.letters[1:]))


def brought_back(job: Job) -> Job:
    """Return a closed job that is wanted after all with what it held when it was put away."""
    if job.listing != _emptied(job):
        return job  # it was only taken back
    held = {part: getattr(job.earlier, part) for part in job.touched}
    return replace(job, listing=replace(job.listing, **held))


def _emptied(job: Job) -> Listing:
    return Listing(title=job.listing.title, organization=job.listing.organization)


def told(editors: tuple[str, ...], job: Job, what: str) -> list[Owed]:
    """Tell the editors what became of a job without them."""
    return [
        Owed(
            "editor_told",
            editor,
            {"job": job, "printed": job.printed, "what": what, "editor": ""},
            MatterKind.JOB,
            Purpose.EDITOR if job.state is JobState.CLOSED else None,  # to open it again
            answers=False,
            threaded=False,
        )
        for editor in editors
    ]
