"""Attempts of others at what only an editor may do: counted, told to the editors once an hour.

Nothing was done and nobody answered (`authority`). What is told is how often, on which matter and
by what sort of address; of the mails not a word, since those are what somebody wants read.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.matters import Owed, Reason
from mailbot.outbound.post import About, enqueue
from mailbot.runtime import Runtime
from mailbot.tables import Inbound

_KEY: Final = "attempts at editors' actions"
_HOUR: Final = timedelta(hours=1)
_REACH: Final = timedelta(days=1)  # an attempt is told within the hour, or after a standstill


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often somebody tried, of one sort, on one matter."""

    matter: str  # "job 12"; "" for none
    sort: str  # "editor": in the name of one; "stranger": of anybody else
    count: int


def tick(runtime: Runtime, now: datetime) -> int:
    """Tell the editors what was tried since they were last told; returns how many digests."""
    with runtime.store.snapshot() as session:
        if not _tried(session, runtime, now):
            return 0
    with runtime.store.transaction() as session:
        tried = _tried(session, runtime, now)
        if not (tried and register.tell_once(session, _KEY, now, _HOUR)):
            return 0
        values = {"attempts": tried}
        for editor in runtime.office.editors:
            owed = Owed("editor_forgeries", editor, values, answers=False, threaded=False)
            enqueue(session, runtime, owed, About(), now)
    return 1


def _tried(session: Session, runtime: Runtime, now: datetime) -> tuple[Attempts, ...]:
    """Return what is to be told now; nothing before the hour is over."""
    if not register.is_due(session, _KEY, now, _HOUR):
        return ()
    told = register.told(session, _KEY)
    since = max(told, now - _REACH) if told else now - _REACH
    office = runtime.office
    rows = select(Inbound.matter, Inbound.author).where(
        # What is handled at this very moment is for the next time.
        col(Inbound.handled) >= since,
        col(Inbound.handled) < now,
        or_(
            col(Inbound.reason) == Reason.FORGED,
            and_(
                col(Inbound.reason) == Reason.FAILED_VERDICT,
                col(Inbound.author).in_(office.editors),
            ),
        ),
    )
    counted = Counter(
        (matter, "editor" if office.is_editor(author) else "stranger")
        for matter, author in session.exec(rows)
    )
    return tuple(Attempts(matter, sort, count) for (matter, sort), count in sorted(counted.items()))
