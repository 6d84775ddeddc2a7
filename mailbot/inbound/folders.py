"""The mailbox's folders as we know them: how far each has been read, and which copies lie there.

A mail in a mailbox is known by folder, UIDVALIDITY and UID (RFC 9051 §2.3.1.1). Flags say nothing:
every mail program changes them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, delete, select, update

from mailbot.mailbox import Cleared, Span
from mailbot.runtime import Runtime
from mailbot.tables import Folder, Inbound, MailboxCopy

_NOT_YET: Final = ""  # in `MailboxCopy.cleared`
_CHUNK: Final = 500  # UIDs in one query


@dataclass(frozen=True, slots=True)
class Position:
    """How far a folder has been read."""

    folder: str
    uidvalidity: int
    seen: int  # the highest UID that is recorded or passed over
    known: int  # UIDs up to here may have been read under others
    since: datetime  # first looked at


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fetched mail lies, and what that says of it."""

    folder: str
    uidvalidity: int
    uid: int
    arrived: datetime  # there, by our clock
    old: bool = False
    junk: bool = False
    too_large: bool = False  # only its header was fetched


def position(runtime: Runtime, folder: str, span: Span, present: Sequence[int]) -> Position:
    """Return how far a folder has been read; commits what is new about it.

    At first sight what is there already is passed over, unless all of it is wanted. A new
    UIDVALIDITY, a UIDNEXT that went back, or UIDs `present` of mails that we had cleared, are
    another mailbox in the place of the one we knew (moved, or restored from a backup): it is read
    from its start, and the copies we noted are no more.
    """
    last = span.uidnext - 1
    with runtime.store.snapshot() as session:
        row = session.get(Folder, folder)
        same = row is not None and row.uidvalidity == span.uidvalidity and row.seen <= last
        if row is not None and same and not _came_back(session, row, present):
            return _position(row)
    with runtime.store.transaction() as session:
        row = session.get(Folder, folder)
        if row is None:
            everything = runtime.settings.inbound.start == "all"
            row = Folder(
                name=folder,
                uidvalidity=span.uidvalidity,
                seen=0 if everything else last,
                known=0,
                since=runtime.now(),
            )
        else:
            row.uidvalidity, row.seen, row.known = span.uidvalidity, 0, last
            session.exec(delete(MailboxCopy).where(col(MailboxCopy.folder) == folder))
        session.add(row)
    if row.known:
        runtime.events.read_again(folder, row.known)
    elif row.seen:
        runtime.events.passed_over(folder, row.seen)
    return _position(row)


def pass_over(runtime: Runtime, where: Position, uid: int) -> None:
    """Commit that everything up to this UID is recorded or none of ours."""
    with runtime.store.transaction() as session:
        _advance(session, where.folder, where.uidvalidity, uid)


def note(session: Session, place: Place, inbound: int) -> None:
    """Note a recorded mail's copy, and that the folder is read so far; in the caller's commit."""
    session.merge(
        MailboxCopy(
            folder=place.folder,
            uidvalidity=place.uidvalidity,
            uid=place.uid,
            inbound_id=inbound,
            # The whole of a mail that was too large lies nowhere else.
            cleared=Cleared.KEPT if place.too_large else _NOT_YET,
        )
    )
    _advance(session, place.folder, place.uidvalidity, place.uid)


def finished(
    session: Session, where: Position, ended: Collection[str], limit: int
) -> tuple[int, ...]:
    """Return UIDs of copies whose mail is in one of the states that end it."""
    copies = (
        select(MailboxCopy.uid)
        .join(Inbound, col(Inbound.id) == col(MailboxCopy.inbound_id))
        .where(
            col(MailboxCopy.cleared) == _NOT_YET,
            col(MailboxCopy.folder) == where.folder,
            col(MailboxCopy.uidvalidity) == where.uidvalidity,
            col(Inbound.state).in_(ended),
        )
        .order_by(col(MailboxCopy.uid))
        .limit(limit)
    )
    return tuple(session.exec(copies))


def clear(runtime: Runtime, where: Position, uids: Sequence[int], outcome: Cleared) -> None:
    """Commit what the server did with copies."""
    with runtime.store.transaction() as session:
        session.exec(
            update(MailboxCopy)
            .where(
                col(MailboxCopy.folder) == where.folder,
                col(MailboxCopy.uidvalidity) == where.uidvalidity,
                col(MailboxCopy.uid).in_(uids),
            )
            .values(cleared=outcome)
        )
    runtime.events.cleared(where.folder, len(uids), outcome)


def _came_back(session: Session, row: Folder, present: Sequence[int]) -> bool:
    """Whether a UID is there whose mail had been moved or deleted.

    A restored mailbox should have a new UIDVALIDITY (RFC 9051 §2.3.1.1). One that has not, and took
    in mail since, gives UIDs anew that we take for read.
    """
    for at in range(0, len(present), _CHUNK):
        gone = select(MailboxCopy.uid).where(
            col(MailboxCopy.folder) == row.name,
            col(MailboxCopy.uidvalidity) == row.uidvalidity,
            col(MailboxCopy.uid).in_(present[at : at + _CHUNK]),
            col(MailboxCopy.cleared).in_((Cleared.MOVED, Cleared.DELETED)),
        )
        if session.exec(gone.limit(1)).first() is not None:
            return True
    return False


def _advance(session: Session, folder: str, uidvalidity: int, uid: int) -> None:
    session.exec(
        update(Folder)
        .where(
            col(Folder.name) == folder,
            col(Folder.uidvalidity) == uidvalidity,
            col(Folder.seen) < uid,
        )
        .values(seen=uid)
    )


def _position(row: Folder) -> Position:
    return Position(row.name, row.uidvalidity, row.seen, row.known, row.since)
