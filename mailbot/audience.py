"""Who gets an issue: written down at its slot, a row a reader, and counted ever after."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import func, insert
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.matters import Issue
from mailbot.post import Fate
from mailbot.runtime import Runtime
from mailbot.states import IssueEvent, IssueState, SubscriptionState, issue_step
from mailbot.tables import Delivery, ReaderRow

CHUNK: Final = 1000  # readers written down in one commit


def freeze(runtime: Runtime, issue: Issue) -> int:
    """Write the audience down, a chunk a commit, from where a crash left it."""
    chunks = 0
    while issue.state is IssueState.FREEZING:
        with runtime.store.transaction() as session:
            # Read again: another process may have written the next chunk, or the last.
            issue = register.issue(session, issue.id or 0) or issue
            if issue.state is IssueState.FREEZING:
                issue = _freeze_chunk(session, runtime, issue)
        chunks += 1
    return chunks


def _freeze_chunk(session: Session, runtime: Runtime, issue: Issue) -> Issue:
    audience = (
        select(ReaderRow.id, ReaderRow.address)
        .where(
            ReaderRow.state == SubscriptionState.SUBSCRIBED,
            col(ReaderRow.id) > issue.cursor,
            col(ReaderRow.id) <= issue.ceiling,
        )
        .order_by(col(ReaderRow.id))
        .limit(CHUNK)
    )
    readers = {number or 0: address for number, address in session.exec(audience)}
    if not readers:
        counted = session.exec(select(func.count()).where(Delivery.issue_id == issue.id)).one()
        if counted != issue.audience:
            raise RuntimeError(f"issue {issue.id}: {counted} rows for {issue.audience} readers")
        runtime.events.frozen(issue.id or 0, counted)
        state = issue_step(issue.state, IssueEvent.FROZEN) or issue.state
        return register.save_issue(session, replace(issue, state=state))
    # Who subscribed before there was the present key has no token of it yet.
    register.grant_readers(session, runtime.keyring, readers)
    rows = [
        {
            "issue_id": issue.id,
            "reader_id": number,
            "fate": Fate.DUE,
            "attempts": 0,
            "next_try": issue.frozen,
            "doubts": 0,
            "answer": "",
        }
        for number in readers
    ]
    session.execute(insert(Delivery), rows)
    return register.save_issue(
        session, replace(issue, cursor=max(readers), audience=issue.audience + len(readers))
    )


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
