"""What a decision changes, written down in the caller's commit: on a mail, or at a deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Final

from sqlmodel import Session

from mailbot import register
from mailbot.address import Purpose
from mailbot.decisions.conversation import silence
from mailbot.inbound import passed_on
from mailbot.matters import Decision, Job, MatterKind, Reader, Situation
from mailbot.newsletter import draft, setbacks
from mailbot.outbound.post import About, drop_questions
from mailbot.runtime import Runtime
from mailbot.states import JobState, SubscriptionState

_MAX_WOKEN: Final = 3  # drafts that one proof answers

_GONE: Final = frozenset(
    {SubscriptionState.LEFT, SubscriptionState.UNREACHABLE, SubscriptionState.COMPLAINED}
)


def apply(
    session: Session,
    runtime: Runtime,
    decision: Decision,
    before: Situation | None,
    now: datetime,
) -> About:
    """Write down what a decision changes; returns the matters with their numbers."""
    job = before.job if before else None
    issue = before.issue if before else None
    reader: Reader | None = None
    if decision.job:
        old_state = job.state if job else None
        job = register.save_job(session, silence.watched(runtime.office, decision.job))
        _end_decided(session, job, old_state, now)
    if decision.issue:
        issue = register.save_issue(session, decision.issue)
        draft.list_jobs(session, runtime, decision.listed, now)
    if decision.reader:
        # Not the one whose copy was answered: a letter is about the reader who was decided on.
        reader = register.save_reader(session, decision.reader, now) or decision.reader
        if reader.state in _GONE:
            # A yes that they gave before is none to a later wish in their name.
            register.end_tokens(session, Purpose.CONFIRM, MatterKind.READER, reader.id, now)
        if reader.id and reader.state is SubscriptionState.SUBSCRIBED:
            register.grant_readers(session, runtime.keyring, {reader.id: reader.address})
    if decision.setback and before and before.reader and before.reader.id:
        copy_of, number = before.copy_of, before.reader.id
        setbacks.came_back(session, runtime, copy_of, number, decision.setback, now)
    if before:
        passed_on.answered(session, decision.answered, before.author)
    if decision.proves:
        register.prove(session, decision.proves, now)
        drop_questions(session, decision.proves)
        if before and before.token is Purpose.PROOF:
            _wake(session, decision.proves, job, now)
    return About(job, issue, reader)


def _wake(session: Session, owner: str, answered: Job | None, now: datetime) -> None:
    """Have the drafts that waited for the same proof answered at the next look of the clock.

    The latest few: a yes to one mail is no yes to all that others may have written in that name.
    """
    waiting = (job for job in register.jobs_of(session, owner) if job.state is JobState.UNPROVEN)
    others = (job for job in waiting if answered is None or job.id != answered.id)
    for job in islice(others, _MAX_WOKEN):
        register.save_job(session, replace(job, due=now))


def _end_decided(session: Session, job: Job, before: JobState | None, now: datetime) -> None:
    """End the tokens of what is decided: an editor's once there is nothing to decide."""
    decidable = {JobState.REVIEW, JobState.HELD}
    if before in decidable and job.state not in decidable:
        register.end_tokens(session, Purpose.EDITOR, MatterKind.JOB, job.id, now)
    ended = job.state in {JobState.CLOSED, JobState.GONE, JobState.FILLED}
    if ended and before is not job.state:
        # Not again at each later word: the letter that told of the end says to reply to it.
        register.end_tokens(session, Purpose.DRAFT, MatterKind.JOB, job.id, now)
