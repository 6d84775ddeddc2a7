"""An attempt at a letter: recorded before it is made, with the time of the next one.

Works in the caller's transaction. A letter is chosen some time before its attempt is recorded;
whatever became of it meanwhile (a reader left, another process took it) is found out there.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Executable, bindparam, exists
from sqlmodel import Session, col, select, update

from mailbot.outbound.post import Fate
from mailbot.states import SubscriptionState
from mailbot.store.rows import given
from mailbot.tables import Delivery, Letter, ReaderRow

_FIRST_WAIT: Final = timedelta(minutes=1)
_LONGEST_WAIT: Final = timedelta(hours=1)

Pieces = tuple[bytes, ...]  # of a letter's octets, in order


@dataclass(frozen=True, slots=True, eq=False)
class Parcel:
    """One letter on its way: which row it is of, and what the wire needs."""

    issue: int | None  # of a reader's copy; None: a letter to one person
    number: int  # of the letter, or of the reader
    attempt: int  # which one of the row's this is
    return_path: str
    recipient: str
    written: Pieces | Future[Pieces]  # in the form that the lanes want

    @property
    def wire(self) -> Pieces:
        """Give its octets; waits where they are being signed."""
        return self.written.result() if isinstance(self.written, Future) else self.written

    @property
    def name(self) -> str:
        """Name it for the log."""
        return f"L{self.number}" if self.issue is None else f"#{self.issue}/{self.number}"

    def row(self, session: Session) -> Letter | Delivery | None:
        """Return its row as it stands now."""
        if self.issue is None:
            return session.get(Letter, self.number)
        return session.get(Delivery, (self.issue, self.number))


def jitter(name: str) -> float:
    """Return from 0.75 to 1.25 by what waits, so that what failed together comes back apart."""
    return 0.75 + int.from_bytes(hashlib.blake2b(name.encode(), digest_size=2).digest()) / 2**17


def backoff(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: a minute, doubled, at most an hour.

    Our next server is a submission relay, which queues by RFC 5321 §4.5.4.1 itself: these waits
    only bridge its own downtime.
    """
    return min(_FIRST_WAIT * int(2 ** min(attempts - 1, 16)), _LONGEST_WAIT)


def record(
    session: Session, parcels: Sequence[Parcel], worker: str, now: datetime
) -> Collection[Parcel]:
    """Record these attempts; returns those that may be made."""
    alike: defaultdict[tuple[int | None, int], dict[int, Parcel]] = defaultdict(dict)
    for parcel in parcels:
        alike[parcel.issue, parcel.attempt][parcel.number] = parcel
    may: list[Parcel] = []
    for (issue, attempt), by_number in alike.items():
        values: dict[str, object] = {
            "numbers": [[number] for number in by_number],
            "before": attempt - 1,
            "after": attempt,
            "by": worker,
            # Committed with the attempt: a crash can delay a letter, never hammer a server.
            "again": now + backoff(attempt),
        }
        statement: Executable = _RECORD_LETTERS if issue is None else _RECORD_COPIES
        values |= {} if issue is None else {"of_issue": issue}
        recorded = session.connection().scalars(statement, values).all()
        may += [by_number[number] for number in recorded]
    return may


def accept(session: Session, accepted: Iterable[tuple[Parcel, int, str]]) -> None:
    """Settle copies that the relay took, with its code and its words: most of all there is."""
    rows = [(p.issue, p.number, p.attempt, code, text) for p, code, text in accepted]
    if rows:
        session.connection().execute(_ACCEPT_COPIES, {"taken": rows})


def due_letters(
    session: Session, now: datetime, room: int
) -> list[tuple[int, int, str, str, bytes]]:
    """Return letters to people that are due: number, attempts, return path, recipient, bytes."""
    rows = session.connection().execute(_DUE_LETTERS, {"now": now, "room": room})
    return [tuple(row) for row in rows]


# --- statements, made once ----------------------------------------------------------------------

_CHANGE: Final = {
    "fate": Fate.IN_HAND,
    "attempts": bindparam("after"),
    "worker": bindparam("by"),
    "next_try": bindparam("again"),
}

_NUMBERS: Final = select(given("numbers")[0].as_integer())

_RECORD_LETTERS: Final = (
    update(Letter)
    .where(
        col(Letter.id).in_(_NUMBERS),
        col(Letter.fate) == Fate.DUE,
        col(Letter.attempts) == bindparam("before"),
    )
    .values(_CHANGE)
    .returning(col(Letter.id))
)

_RECORD_COPIES: Final = (
    update(Delivery)
    .where(
        col(Delivery.issue_id) == bindparam("of_issue"),
        col(Delivery.reader_id).in_(_NUMBERS),
        col(Delivery.fate) == Fate.DUE,
        col(Delivery.attempts) == bindparam("before"),
        # Who left since the freeze is found out when the letter's turn comes.
        exists().where(
            col(ReaderRow.id) == Delivery.reader_id,
            col(ReaderRow.state) == SubscriptionState.SUBSCRIBED,
        ),
    )
    .values(_CHANGE)
    .returning(col(Delivery.reader_id))
)

_TAKEN: Final = given("taken")

_ACCEPT_COPIES: Final = (
    update(Delivery)
    .where(
        col(Delivery.issue_id) == _TAKEN[0].as_integer(),
        col(Delivery.reader_id) == _TAKEN[1].as_integer(),
        # Another worker may have taken the letter over: its attempt counts then.
        col(Delivery.attempts) == _TAKEN[2].as_integer(),
    )
    .values(fate=Fate.ACCEPTED, code=_TAKEN[3].as_integer(), answer=_TAKEN[4].as_string())
)

_DUE_LETTERS: Final = (
    select(
        Letter.id,
        col(Letter.attempts),
        col(Letter.return_path),
        col(Letter.recipient),
    )
    .add_columns(col(Letter.raw))
    .where(col(Letter.fate) == Fate.DUE, col(Letter.next_try) <= bindparam("now"))
    .order_by(col(Letter.next_try), col(Letter.id))
    .limit(bindparam("room"))
)
