"""The slices of an issue: its letters by two thousand readers, each slice mailed by one worker.

A slice says who has it, and when something in it is due next; nothing, once all of its letters are
settled. So neither the letters that have gone nor those to come cost anything. A slice only keeps
workers out of each other's way: whose a letter is says the letter's own row.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, bindparam, func, insert
from sqlmodel import Session, col, delete, select, update

from mailbot.dispatch import Dispatch, Key
from mailbot.matters import Issue
from mailbot.states import Fate
from mailbot.tables import CanaryRow, Delivery, Slice

WIDTH: Final = 2000  # readers' numbers
_ANOTHERS: Final = timedelta(seconds=2)  # until we ask again after a slice that another has
_FIRST: Final = 0  # begins the slice of those who get an issue first, whatever their numbers


@dataclass(frozen=True, slots=True)
class Part:
    """A slice that a worker has."""

    issue: int
    first: int
    last: int

    @property
    def key(self) -> Key:
        """What it is called where slices are handed out."""
        return self.issue, self.first

    def has(self, issue: int | None, reader: int) -> bool:
        """Whether a reader's letter may be of it."""
        return issue == self.issue and self.first <= reader <= self.last


def cut_first(session: Session, dispatch: Dispatch, issue: Issue) -> None:
    """Make the slice of those who get an issue first."""
    _make(session, issue, [(_FIRST, issue.ceiling or 0)])
    dispatch.enqueue(session, [(issue.id or 0, _FIRST)])


def cut(session: Session, dispatch: Dispatch, issue: Issue) -> None:
    """Make the slices of all of an issue's readers; after a halt they are there, and go on."""
    number, ceiling = issue.id or 0, issue.ceiling or 0
    session.exec(delete(Slice).where(*_of(number, first=True)))
    if session.exec(select(Slice.first).where(*_of(number)).limit(1)).first() is None:
        firsts = range(1, ceiling + 1, WIDTH)
        _make(session, issue, [(first, min(first + WIDTH - 1, ceiling)) for first in firsts])
    left = select(Slice.first).where(*_of(number), col(Slice.next_try).is_not(None))
    dispatch.enqueue(
        session, [(number, first) for first in session.exec(left.order_by(col(Slice.first)))]
    )


def forget(session: Session, issue: int) -> None:
    """Let an issue's slices go: it has ended."""
    session.exec(delete(Slice).where(col(Slice.issue_id) == issue))


def held(session: Session, worker: str) -> tuple[Part, ...]:
    """Return the slices that a worker has."""
    rows = session.connection().execute(_HELD, {"by": worker})
    return tuple(Part(*row) for row in rows)


def take(
    session: Session, dispatch: Dispatch, worker: str, issue: int, now: datetime, *, first: bool
) -> Part | None:
    """Take the next slice of an issue that is due and that nobody has; `first`: of its first.

    One that we were told of; else one that nobody was told of for too long.
    """
    due = col(Slice.next_try)
    free = (
        select(Slice)
        .where(*_of(issue, first=first), due <= now, col(Slice.worker).is_(None))
        .order_by(due, col(Slice.first))
        .limit(1)
    )
    offered = [begins for number, begins in dispatch.offered() if number == issue]
    told = free.where(col(Slice.first).in_(offered))
    found = session.exec(told).first() if offered else None
    found = found or session.exec(free.where(due <= now - dispatch.patience)).first()
    if found is None:
        return None
    found.worker = worker
    session.add(found)
    return _part(found)


def decline(
    session: Session,
    dispatch: Dispatch,
    issues: Collection[int],
    ours: Collection[Part],
    now: datetime,
) -> None:
    """Say of slices that we were told of, and can not take, when to tell somebody again.

    `issues` are being mailed; of another's nobody is told again before it goes on.
    """
    for key in set(dispatch.offered()) - {part.key for part in ours}:
        row = session.get(Slice, key)
        if row is None or row.next_try is None or key[0] not in issues:
            dispatch.answer(key, None)
        elif row.worker or row.next_try > now:
            dispatch.answer(key, _ANOTHERS if row.worker else row.next_try - now)


def pass_on(dispatch: Dispatch) -> None:
    """Say of all slices that we were told of to tell somebody else."""
    for key in dispatch.offered():
        dispatch.answer(key, _ANOTHERS)


def give_back(session: Session, part: Part) -> bool:
    """Give a slice back with the time when it is due next; False while a letter is in hand."""
    waiting = (
        select(Delivery.fate, func.min(Delivery.next_try))
        .where(letters_of(part), col(Delivery.fate).in_((Fate.DUE, Fate.IN_HAND)))
        .group_by(col(Delivery.fate))
    )
    due = dict(session.exec(waiting).all())
    if Fate.IN_HAND in due:
        return False
    row = session.get_one(Slice, (part.issue, part.first))
    row.worker, row.next_try = None, due.get(Fate.DUE)
    session.add(row)
    return True


def free_all_but(session: Session, living: Sequence[str]) -> int:
    """Let others have the slices of workers that are none of these; returns how many."""
    left = update(Slice).where(col(Slice.worker).is_not(None), col(Slice.worker).not_in(living))
    return session.exec(left.values(worker=None)).rowcount


def letters_of(part: Part) -> ColumnElement[bool]:
    """Say which letters a slice has."""
    reader = col(Delivery.reader_id)
    if part.first == _FIRST:
        first = select(CanaryRow.reader_id).where(CanaryRow.issue_id == part.issue)
        return and_(col(Delivery.issue_id) == part.issue, reader.in_(first))
    return and_(col(Delivery.issue_id) == part.issue, reader.between(part.first, part.last))


def is_settled(session: Session, issue: int) -> bool:
    """Whether no letter of an issue waits or is in hand: a look, where `tally` counts them all."""
    left = select(Slice.first).where(*_of(issue), col(Slice.next_try).is_not(None))
    return session.exec(left.limit(1)).first() is None


def _of(issue: int, *, first: bool = False) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    begins = col(Slice.first)
    return col(Slice.issue_id) == issue, begins == _FIRST if first else begins > _FIRST


def _make(session: Session, issue: Issue, bounds: Sequence[tuple[int, int]]) -> None:
    due = issue.frozen or issue.slot
    rows = [
        {"issue_id": issue.id, "first": first, "last": last, "next_try": due}
        for first, last in bounds
    ]
    if rows:
        session.execute(insert(Slice), rows)


# Made once: it is asked each turn.
_HELD: Final = (
    select(Slice.issue_id, Slice.first, Slice.last)
    .where(Slice.worker == bindparam("by"))
    .order_by(col(Slice.first))
)


def _part(row: Slice) -> Part:
    return Part(row.issue_id, row.first, row.last)
