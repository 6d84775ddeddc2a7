"""What comes back of an issue's copies: noted once each, weighed, and drawn the consequences of.

By the relay's refusals for good, and by reports that carry our letter's id or a reader's token.
Beside them the letters about a job or an issue that the relay refuses.
Works in the caller's transaction.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.decisions import undelivered
from mailbot.matters import SETBACKS, Issue, MatterKind
from mailbot.newsletter.wave import Halt, letters_needed, wave
from mailbot.outbound.post import About, enqueue, tell_editors
from mailbot.reading.refusals import bounce_class
from mailbot.runtime import Runtime
from mailbot.states import (
    UNDER_WAY,
    Fate,
    IssueEvent,
    Setback,
    SubscriptionEvent,
    issue_step,
    subscription_step,
)
from mailbot.tables import Delivery, IssueRow, Letter, SetbackRow
from mailbot.terms import Answer, BounceClass

# So many issues in a row into a full mailbox, and nobody empties it any more: a month.
FULL_RUN: Final = 4


def refused(
    session: Session, runtime: Runtime, copy: Delivery, answer: Answer, now: datetime
) -> None:
    """Note that the relay does not take a copy, for good or after all tries."""
    found = bounce_class(answer.enhanced, answer.text, for_good=answer.permanent)
    kind = SETBACKS.get(found)
    if kind is None:
        return
    note(session, runtime, copy.issue_id, copy.reader_id, kind, now)
    if kind is Setback.GONE:
        _stop_writing_to(session, copy.reader_id, now)


def letter_refused(
    session: Session, runtime: Runtime, letter: Letter, answer: Answer, now: datetime
) -> None:
    """Note that the relay refuses a letter for good, as a report of it would be noted."""
    number = letter.about_id or 0
    job = register.job(session, number) if letter.about == MatterKind.JOB else None
    issue = register.issue(session, number) if letter.about == MatterKind.ISSUE else None
    if (job is None and issue is None) or letter.recipient == runtime.office.operator:
        return  # of the latter nobody is left to be told
    found = bounce_class(answer.enhanced, answer.text, for_good=True)
    gone = found is BounceClass.NO_SUCH_ADDRESS
    decision = undelivered.returned(
        runtime.office, now, letter.recipient, job, issue, answer.enhanced, gone=gone
    )
    if decision.job:
        register.save_job(session, decision.job)
    for owed in decision.letters:
        enqueue(session, runtime, owed, About(job=job, issue=issue), now)


def came_back(
    session: Session,
    runtime: Runtime,
    issue_id: int | None,
    reader_id: int,
    kind: Setback,
    now: datetime,
) -> None:
    """Note what a report says of a copy; of which issue, where it says only whose it was."""
    number = issue_id or _latest_to(session, reader_id)
    if number:
        note(session, runtime, number, reader_id, kind, now)


def note(
    session: Session,
    runtime: Runtime,
    issue_id: int,
    reader_id: int,
    kind: Setback,
    now: datetime,
) -> None:
    """Write a setback down, once a copy; a wave of them halts the issue."""
    if session.get(SetbackRow, (issue_id, reader_id)) is not None:
        return
    session.add(SetbackRow(issue_id=issue_id, reader_id=reader_id, kind=kind, at=now))
    session.flush()
    if kind is Setback.FULL and _always_full(session, issue_id, reader_id):
        _stop_writing_to(session, reader_id, now)
    issue = register.issue(session, issue_id)
    if issue and issue.state in UNDER_WAY:
        _watch(session, runtime, issue, now)


def tally(session: Session, issue_id: int, since: datetime | None = None) -> dict[Setback, int]:
    """Count an issue's setbacks by kind, all of them or those from a time on."""
    rows = select(SetbackRow.kind, func.count()).where(SetbackRow.issue_id == issue_id)
    if since:
        rows = rows.where(SetbackRow.at > since)
    return {Setback(k): count for k, count in session.exec(rows.group_by(col(SetbackRow.kind)))}


def halt(session: Session, runtime: Runtime, issue: Issue, now: datetime, why: Halt) -> None:
    """Stop an issue that is under way, and ask the editors."""
    state = issue_step(issue.state, IssueEvent.STOP) or issue.state
    halted = register.save_issue(session, replace(issue, state=state))
    runtime.events.halted(issue.id or 0, why)
    setbacks = tally(session, issue.id or 0, issue.resumed)
    tell_editors(
        session, runtime, "editor_halted", About(issue=halted), now, why=why, setbacks=setbacks
    )


def _watch(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> None:
    setbacks = tally(session, issue.id or 0, issue.resumed)
    needed = letters_needed(setbacks)
    if not needed:
        return
    answered = (
        select(Delivery.reader_id)
        .where(Delivery.issue_id == issue.id, col(Delivery.fate).in_((Fate.ACCEPTED, Fate.REFUSED)))
        .limit(needed)
        .subquery()
    )
    why = wave(setbacks, session.exec(select(func.count()).select_from(answered)).one())
    if why:
        halt(session, runtime, issue, now, why)


def _always_full(session: Session, issue_id: int, reader_id: int) -> bool:
    """Whether this issue and those before it all came to a full mailbox."""
    run = (
        select(IssueRow.id)
        .where(col(IssueRow.frozen).is_not(None), col(IssueRow.id) <= issue_id)
        .order_by(col(IssueRow.id).desc())
        .limit(FULL_RUN)
    )
    full = select(func.count()).where(
        SetbackRow.reader_id == reader_id,
        SetbackRow.kind == Setback.FULL,
        col(SetbackRow.issue_id).in_(session.exec(run).all()),
    )
    return session.exec(full).one() >= FULL_RUN


def _latest_to(session: Session, reader_id: int) -> int | None:
    """Return the latest issue of which a copy of the reader's was accepted, among the last few."""
    issues = select(IssueRow.id).where(col(IssueRow.frozen).is_not(None))
    for number in session.exec(issues.order_by(col(IssueRow.id).desc()).limit(FULL_RUN)):
        copy = session.get(Delivery, (number, reader_id))
        if copy and copy.fate == Fate.ACCEPTED:
            return number
    return None


def _stop_writing_to(session: Session, reader_id: int, now: datetime) -> None:
    """Mail an address no more that does not exist, or whose mailbox nobody empties."""
    reader = register.reader(session, reader_id)
    state = subscription_step(reader.state, SubscriptionEvent.BOUNCE) if reader else None
    if reader and state:
        register.save_reader(session, replace(reader, state=state, changed=now), now)
