"""What came of an issue, told to the editors once, some days after it went."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.matters import Issue, Reason
from mailbot.newsletter import setbacks
from mailbot.outbound.post import About, tell_editors
from mailbot.reading import codec
from mailbot.runtime import Runtime
from mailbot.states import SubscriptionState
from mailbot.tables import Delivery, Inbound, ReaderRow

# By then nearly all have read it who will, and servers have given up on most of what they return.
_AFTER: Final = timedelta(days=3)
_UNTIL: Final = timedelta(days=14)  # older than that it is history: we were off, or are new here


def tick(runtime: Runtime, now: datetime) -> int:
    """Tell of each issue whose time for it has come; returns how many that were."""
    with runtime.store.snapshot() as session:
        # Not all there ever were: each brings its bytes along.
        ended = register.issues_mailed(session, now - _UNTIL, now - _AFTER)
        due = [issue for issue in ended if not register.told(session, _key(issue))]
    for issue in due:
        with runtime.store.transaction() as session:
            if register.tell_once(session, _key(issue), now):
                figures = _figures(session, issue, now)
                tell_editors(
                    session, runtime, "editor_aftermath", About(issue=issue), now, **figures
                )
    return len(due)


def _key(issue: Issue) -> str:
    return f"aftermath of issue {issue.id}"


def _figures(session: Session, issue: Issue, now: datetime) -> dict[str, object]:
    begin = issue.frozen or issue.slot
    return {
        "setbacks": setbacks.tally(session, issue.id or 0),
        "left": session.exec(
            select(func.count())
            .select_from(ReaderRow)
            .join(Delivery)
            .where(
                Delivery.issue_id == issue.id,
                ReaderRow.state == SubscriptionState.LEFT,
                ReaderRow.changed >= begin,
            )
        ).one(),
        "joined": session.exec(
            select(func.count())
            .select_from(ReaderRow)
            .where(ReaderRow.state == SubscriptionState.SUBSCRIBED, col(ReaderRow.joined) >= begin)
        ).one(),
        "forwarded": _by_forwards(session, begin, now),
        "leads": session.exec(
            select(func.count()).where(*_handled(Reason.PASSED_ON, begin, now))
        ).one(),
    }


def _by_forwards(session: Session, begin: datetime, now: datetime) -> int:
    """Count who joined by a mail with a forwarded copy in it: of others nobody can know."""
    wishes = select(Inbound.author, Inbound.reading)
    wishes = wishes.where(*_handled(Reason.CONFIRMATION_ASKED, begin, now))
    authors = {
        author
        for author, reading in session.exec(wishes)
        if reading and codec.load(reading).forward is not None
    }
    joined = (register.reader_at(session, author) for author in authors)
    return sum(one is not None and one.state is SubscriptionState.SUBSCRIBED for one in joined)


def _handled(reason: Reason, begin: datetime, now: datetime) -> tuple[ColumnElement[bool], ...]:
    handled = col(Inbound.handled)
    return handled >= begin, handled <= now, col(Inbound.reason) == reason
