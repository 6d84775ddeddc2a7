"""What is too old is let go, some hundred rows a commit: no table grows but with people and issues.

| table | is let go |
|---|---|
| inbound, mailbox_copy | `raw_days` after it came; its row stays while it lies in a mailbox |
| letter; delivery, canary, setback | `letters_days` after it went, or was given up |
| token | `letters_days` after it ended |
| job | `raw_days` after it began, where it was closed and never listed |
| notice | `raw_days` after it was told |
| slice | with its issue's end |
| reader, correspondent, issue, folder, installation | not by the clock |

SQLite uses the pages that become free again and keeps its file; `VACUUM` would make it smaller.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, delete, or_, select, update

from mailbot import register
from mailbot.inbound.intake import ENDED
from mailbot.mailbox import Cleared
from mailbot.runtime import Runtime
from mailbot.states import Fate, IssueState
from mailbot.tables import (
    CanaryRow,
    Delivery,
    Inbound,
    IssueRow,
    Letter,
    MailboxCopy,
    Notice,
    SetbackRow,
    TokenRow,
)

_KEY: Final = "forgotten what is too old"
_DAILY: Final = timedelta(days=1)
_BATCH: Final = 500  # rows of a table in one commit, so that no other writer waits for long
_GONE: Final = (Cleared.MOVED, Cleared.DELETED)
_SETTLED: Final = (Fate.ACCEPTED, Fate.REFUSED, Fate.REPLACED, Fate.SKIPPED, Fate.HELD)


def tick(runtime: Runtime, now: datetime) -> int:
    """Once a day let go what is older than the settings keep; returns how many rows that were.

    It is called again while there is something left.
    """
    with runtime.store.snapshot() as session:
        if not register.is_due(session, _KEY, now, _DAILY):
            return 0
    kept = runtime.settings.retention
    came, went = now - kept.raw, now - kept.letters
    with runtime.store.transaction() as session:
        count = (
            _mails(session, came)
            + _their_bytes(session, came)
            + _letters(session, went)
            + _deliveries(session, went)
            + _tokens(session, went)
            + register.let_go_jobs(session, came, _BATCH)
            + _notices(session, came)
        )
        if count == 0:
            register.tell_once(session, _KEY, now, _DAILY)
    return count


def _mails(session: Session, before: datetime) -> int:
    """Let go the mails whose copies lie in no mailbox any more, with all that points at them."""
    copy = select(MailboxCopy.uid).where(
        MailboxCopy.inbound_id == Inbound.id, col(MailboxCopy.cleared).not_in(_GONE)
    )
    old = select(Inbound.id).where(
        Inbound.received < before, col(Inbound.state).in_(ENDED), ~copy.exists()
    )
    numbers = list(session.exec(old.limit(_BATCH)))
    session.exec(delete(MailboxCopy).where(col(MailboxCopy.inbound_id).in_(numbers)))
    session.exec(update(Letter).where(col(Letter.answering).in_(numbers)).values(answering=None))
    session.exec(delete(Inbound).where(col(Inbound.id).in_(numbers)))
    return len(numbers)


def _their_bytes(session: Session, before: datetime) -> int:
    """Let go what stood in the others. Their rows stay, so that a folder read anew is known."""
    old = select(Inbound.id).where(
        Inbound.received < before,
        col(Inbound.state).in_(ENDED),
        or_(col(Inbound.raw) != b"", col(Inbound.reading).is_not(None)),
    )
    numbers = list(session.exec(old.limit(_BATCH)))
    rows = update(Inbound).where(col(Inbound.id).in_(numbers))
    session.exec(rows.values(raw=b"", reading=None, error=""))
    return len(numbers)


def _letters(session: Session, before: datetime) -> int:
    old = select(Letter.id).where(Letter.created < before, col(Letter.fate).in_(_SETTLED))
    numbers = list(session.exec(old.limit(_BATCH)))
    session.exec(delete(Letter).where(col(Letter.id).in_(numbers)))
    return len(numbers)


def _deliveries(session: Session, before: datetime) -> int:
    """Let go the ledger of an issue that ended long ago."""
    ended = select(IssueRow.id).where(
        col(IssueRow.state).in_((IssueState.MAILED, IssueState.STOPPED)),
        func.coalesce(IssueRow.frozen, IssueRow.slot) < before,
        select(Delivery.reader_id).where(Delivery.issue_id == IssueRow.id).exists(),
    )
    issue = session.exec(ended.limit(1)).first()
    if issue is None:
        return 0
    of_it = select(Delivery.reader_id).where(Delivery.issue_id == issue)
    readers = list(session.exec(of_it.limit(_BATCH)))
    for table in (Delivery, CanaryRow, SetbackRow):
        rows = delete(table).where(col(table.issue_id) == issue)
        session.exec(rows.where(col(table.reader_id).in_(readers)))
    return len(readers)


def _tokens(session: Session, before: datetime) -> int:
    old = select(TokenRow.hash).where(col(TokenRow.expires) < before)
    hashes = list(session.exec(old.limit(_BATCH)))
    session.exec(delete(TokenRow).where(col(TokenRow.hash).in_(hashes)))
    return len(hashes)


def _notices(session: Session, before: datetime) -> int:
    keys = list(session.exec(select(Notice.key).where(Notice.at < before).limit(_BATCH)))
    session.exec(delete(Notice).where(col(Notice.key).in_(keys)))
    return len(keys)
