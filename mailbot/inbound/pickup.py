"""One mail picked up from the mailbox: whether it is ours and in time, fetched, recorded.

What is passed over is not stored, and stays where it is.
"""

from __future__ import annotations

from datetime import datetime

from mailbot.inbound import fetched, finding, intake
from mailbot.inbound.folders import Place, Position
from mailbot.mailbox import Session, Slip
from mailbot.runtime import Runtime


def pick_up(
    runtime: Runtime, session: Session, where: Position, uid: int, slip: Slip, junk: bool
) -> bool:
    """Fetch one mail of the open folder and record it; False when it is none of ours, or gone.

    In a `junk` folder only a valid token speaks for a mail. One that is too large is recorded by
    its header. NoRoom when a limit is reached.
    """
    now = runtime.now()
    # A server's clock may be ahead; nothing arrives in the future.
    arrived = min(runtime.clock.read_at(slip.arrived), now)
    again = uid <= where.known
    if again and runtime.settings.inbound.start == "now" and arrived < where.since:
        return False
    if junk and not _has_token(runtime, session.fetch(uid, head_only=True), now):
        return False
    limit = runtime.settings.limits.max_message_bytes
    raw = session.fetch(uid, head_only=0 < limit < slip.size)
    if raw is None:
        return False
    # Seen in practice: servers that estimate the size (Exchange, of what it converts).
    too_large = 0 < limit < max(slip.size, len(raw))
    if too_large:
        raw = fetched.head_of(raw)
    written = fetched.pointers(raw).date if again else None
    old = _is_old(runtime, where, min(arrived, written or arrived), now, again=again)
    place = Place(where.folder, where.uidvalidity, uid, arrived, old, junk, too_large)
    intake.record(runtime, fetched.envelope_of(raw), place)
    return True


def _is_old(
    runtime: Runtime, where: Position, since: datetime, now: datetime, *, again: bool
) -> bool:
    """Whether a mail that is there `since` comes too late to be answered.

    Where a folder is read `again`, that is its Date too: a mailbox that was moved or restored may
    give all its mails the day of that as INTERNALDATE.
    """
    span = runtime.settings.limits.old_mail
    if span and since < now - span:
        return True
    return again and runtime.settings.inbound.start == "now" and since < where.since


def _has_token(runtime: Runtime, head: bytes | None, now: datetime) -> bool:
    if head is None:
        return False
    with runtime.store.snapshot() as session:
        return finding.has_token(session, runtime, fetched.pointers(head), now)
