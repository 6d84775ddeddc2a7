"""The first few copies of an issue: the editors' own, then a small part of the readers.

They are chosen once, by chance, and written down; what comes back of them is waited for. Where
they would be all the readers, nobody is left to wait: only the editors' go first.
"""

from __future__ import annotations

import hashlib
import heapq
import math
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from sqlalchemy import ColumnElement, and_, insert
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select, SelectOfScalar

from mailbot import register
from mailbot.matters import Issue
from mailbot.newsletter import setbacks
from mailbot.newsletter.wave import Halt
from mailbot.outbound import slices
from mailbot.runtime import Runtime
from mailbot.settings.sections import Mailing
from mailbot.states import Fate, IssueEvent, IssueState, issue_step
from mailbot.tables import CanaryRow, Delivery, ReaderRow

_EDITORS: Final = 0  # the places in which they go
_READERS: Final = 1

_STREAMED: Final = {"yield_per": 5000}  # a million readers are never all in memory


def size(mailing: Mailing, audience: int) -> int:
    """Return how many readers get an issue first; 0 when that would be all of them."""
    first = max(mailing.canary_min, math.ceil(audience * mailing.canary_percent / 100))
    return first if first < audience else 0


def due_copies(issue: Issue, now: datetime) -> Select[Delivery, ReaderRow]:
    """Give the query for the copies of an issue that may go now, in the order in which they go."""
    due = (
        select(Delivery, ReaderRow)
        .join(ReaderRow)
        .where(
            Delivery.issue_id == issue.id,
            Delivery.fate == Fate.DUE,
            Delivery.next_try <= now,
        )
    )
    if issue.state is IssueState.MAILING:
        return due.order_by(col(Delivery.reader_id))
    return due.join(CanaryRow, _first()).order_by(col(CanaryRow.place), col(Delivery.reader_id))


def step(runtime: Runtime, seen: Issue, now: datetime) -> int:
    """Choose who is first; or, once what came back of them was waited for, let the rest go."""
    if seen.canary is None:
        # Nobody is added to the audience any more, so nobody has to wait while it is gone through.
        with runtime.store.snapshot() as session:
            chosen = _choose(session, runtime, seen)
        with runtime.store.transaction() as session:
            return _write_down(session, runtime, seen, chosen)
    with runtime.store.transaction() as session:
        issue = register.issue(session, seen.id or 0)
        if issue is None or issue.state is not IssueState.CANARY:
            return 0
        return _go_on(session, runtime, issue, now)


def _choose(session: Session, runtime: Runtime, issue: Issue) -> list[dict[str, int]]:
    """Choose without favour: those whose numbers give the least hashes with a random key."""
    of_it = select(Delivery.reader_id).where(Delivery.issue_id == issue.id)
    theirs = of_it.join(ReaderRow).where(col(ReaderRow.address).in_(runtime.office.editors))
    editors = set(session.exec(theirs))
    key = runtime.chance(16)
    first = size(runtime.settings.mailing, issue.audience)
    readers = session.exec(of_it, execution_options=_STREAMED) if first else ()
    others = (reader for reader in readers if reader not in editors)
    drawn = heapq.nsmallest(first, others, partial(lot, key))
    return [
        {"issue_id": issue.id or 0, "reader_id": reader, "place": place}
        for place, chosen in ((_EDITORS, sorted(editors)), (_READERS, drawn))
        for reader in chosen
    ]


def lot(key: bytes, reader: int) -> bytes:
    """Return the lot that a reader draws under a random key; the least are first."""
    return hashlib.blake2b(reader.to_bytes(8), digest_size=8, key=key).digest()


def _write_down(
    session: Session, runtime: Runtime, seen: Issue, chosen: list[dict[str, int]]
) -> int:
    issue = register.issue(session, seen.id or 0)
    if issue is None or issue.state is not IssueState.CANARY or issue.canary is not None:
        return 0  # another process has chosen meanwhile, or an editor said stop
    if chosen:
        session.execute(insert(CanaryRow), chosen)
    slices.cut_first(session, runtime.dispatch, issue)
    drawn = sum(row["place"] == _READERS for row in chosen)
    register.save_issue(session, replace(issue, canary=drawn))
    return 1


def _go_on(session: Session, runtime: Runtime, issue: Issue, now: datetime) -> int:
    since = issue.first_out
    if since is None or since > now:  # the clock was set back: it is not waited for to catch up
        if not _are_out(session, issue):
            return 0
        register.save_issue(session, replace(issue, first_out=now))
        return 1
    wait = runtime.settings.mailing.canary_wait if issue.canary else timedelta()
    if now < since + wait:
        return 0
    late = runtime.settings.schedule.late_after
    if now > max(since + wait, issue.resumed or since) + late:
        setbacks.halt(session, runtime, issue, now, Halt.LATE)
        return 1
    slices.cut(session, runtime.dispatch, issue)
    state = issue_step(issue.state, IssueEvent.CLEAR) or issue.state
    register.save_issue(session, replace(issue, state=state))
    return 1


def _are_out(session: Session, issue: Issue) -> bool:
    """Whether each first copy has been tried, and the relay has taken one or refused them all."""
    of_it = select(Delivery.reader_id).join(CanaryRow, _first())
    of_it = of_it.where(Delivery.issue_id == issue.id)
    untried = and_(col(Delivery.fate) == Fate.DUE, col(Delivery.attempts) == 0)
    in_hand = col(Delivery.fate) == Fate.IN_HAND
    if _any(session, of_it.where(untried | in_hand)):
        return False
    taken = _any(session, of_it.where(Delivery.fate == Fate.ACCEPTED))
    return taken or not _any(session, of_it.where(Delivery.fate == Fate.DUE))


def _any(session: Session, rows: SelectOfScalar[int]) -> bool:
    return session.exec(rows.limit(1)).first() is not None


def _first() -> ColumnElement[bool]:
    """Join a copy with its place among the first."""
    same_issue = col(CanaryRow.issue_id) == col(Delivery.issue_id)
    return and_(same_issue, col(CanaryRow.reader_id) == col(Delivery.reader_id))
