"""Who gets an issue: written down at its slot, a row a reader, and counted ever after."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import ColumnElement, and_, case, func, insert, literal
from sqlalchemy import select as values
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.matters import Issue
from mailbot.outbound.post import Fate
from mailbot.runtime import Runtime
from mailbot.states import IssueEvent, IssueState, SubscriptionState, issue_step
from mailbot.tables import Delivery, IssueRow, ReaderRow

CHUNK: Final = 2000  # readers written down in one commit: others wait for their turn meanwhile


def freeze(runtime: Runtime, issue: Issue) -> int:
    """Write the audience down, a chunk a commit, from where a crash left it."""
    number, chunks = issue.id or 0, 0
    while _freeze_chunk(runtime, number):
        chunks += 1
    # All are written down, and nobody adds to them; so nobody has to wait while they are counted.
    with runtime.store.snapshot() as session:
        counted = session.exec(select(func.count()).where(Delivery.issue_id == number)).one()
    for table in (Delivery, ReaderRow):
        runtime.store.study(str(table.__tablename__))
    with runtime.store.transaction() as session:
        frozen = register.issue(session, number)
        # Read again: another process may have ended it, or an editor.
        if frozen is None or frozen.state is not IssueState.FREEZING:
            return chunks
        if counted != frozen.audience:
            raise RuntimeError(f"issue {number}: {counted} rows for {frozen.audience} readers")
        state = issue_step(frozen.state, IssueEvent.FROZEN) or frozen.state
        register.save_issue(session, replace(frozen, state=state))
    runtime.events.frozen(number, counted)
    return chunks + 1


def _freeze_chunk(runtime: Runtime, number: int) -> bool:
    """Write the next readers down; False when there are none, or it is not the time to."""
    with runtime.store.transaction() as session:
        issue = session.get(IssueRow, number)
        if issue is None or issue.state != IssueState.FREEZING:
            return False
        chunk = (
            select(ReaderRow.id, ReaderRow.granted)
            .where(_waiting(issue, issue.ceiling or 0))
            .order_by(col(ReaderRow.id))
            .limit(CHUNK)
            .subquery()
        )
        stranger = case((chunk.c.granted != runtime.keyring.current_name, 1))
        last, readers, strangers = session.exec(
            select(func.max(chunk.c.id), func.count(), func.count(stranger))
        ).one()
        if not readers:
            return False
        if strangers:
            _grant(session, runtime, issue, last)
        rows = values(
            literal(number),
            col(ReaderRow.id),
            literal(Fate.DUE.value),
            literal(0),
            select(IssueRow.frozen).where(IssueRow.id == number).scalar_subquery(),
            literal(0),
            literal(""),
        ).where(_waiting(issue, last))
        columns = ("issue_id", "reader_id", "fate", "attempts", "next_try", "doubts", "answer")
        session.execute(insert(Delivery).from_select(columns, rows))
        issue.cursor, issue.audience = last, issue.audience + readers
        session.add(issue)
    return True


def _waiting(issue: IssueRow, last: int) -> ColumnElement[bool]:
    """Whether a reader up to a number is of the audience and not yet written down."""
    number = col(ReaderRow.id)
    subscribed = col(ReaderRow.state) == SubscriptionState.SUBSCRIBED
    return and_(subscribed, number > issue.cursor, number <= last)


def _grant(session: Session, runtime: Runtime, issue: IssueRow, last: int) -> None:
    """Write tokens down for who subscribed before there was the present key."""
    strangers = select(ReaderRow.id, ReaderRow.address).where(
        _waiting(issue, last), ReaderRow.granted != runtime.keyring.current_name
    )
    addresses = {reader or 0: address for reader, address in session.exec(strangers)}
    register.grant_readers(session, runtime.keyring, addresses)


def tally(session: Session, issue_id: int) -> dict[str, int]:
    """Count an issue's letters by fate, and those that were ever in doubt."""
    rows = session.exec(
        select(Delivery.fate, func.count())
        .where(Delivery.issue_id == issue_id)
        .group_by(col(Delivery.fate))
    )
    counts = dict.fromkeys(map(str, Fate), 0) | dict(rows.all())
    doubtful = select(func.count()).where(Delivery.issue_id == issue_id, Delivery.doubts > 0)
    return counts | {"doubted": session.exec(doubtful).one()}
