"""What editors ask to see: figures, what waits, how things stand, and why something happened.

Reads only, in the caller's transaction; the words stand in the letters' templates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, func
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.address import normalise
from mailbot.inbound import passed_on
from mailbot.matters import Issue, MatterKind, Owed
from mailbot.newsletter import audience
from mailbot.runtime import Runtime
from mailbot.slots import next_slot
from mailbot.states import (
    OPEN_ISSUES,
    UNDER_WAY,
    Fate,
    IssueState,
    JobState,
    SubscriptionState,
)
from mailbot.tables import Inbound, IssueRow, JobRow, Letter, ReaderRow

_LATELY: Final = timedelta(days=30)
_MOST: Final = 30  # jobs of a state, mails of a history

_WAITING: Final = (JobState.REVIEW, JobState.HELD, JobState.APPROVED, JobState.ASKING)
_GOING_ON: Final = (*OPEN_ISSUES, *UNDER_WAY, IssueState.HALTED)


@dataclass(frozen=True, slots=True)
class Happening:
    """One mail that came or went, for a history."""

    at: datetime
    came: bool
    who: str  # the other side's address
    subject: str
    what: str  # the reason it had, or the name of the letter


def filled_in(session: Session, runtime: Runtime, owed: Owed, now: datetime) -> Owed:
    """Return a letter with the figures that it shows; any other as it is."""
    show = _SHOWN.get(owed.template)
    if show is None:
        return owed
    return replace(owed, values=dict(owed.values) | show(session, runtime, owed.values, now))


def _stats(
    session: Session, _runtime: Runtime, _values: Mapping[str, object], now: datetime
) -> dict[str, object]:
    subscribed, left = SubscriptionState.SUBSCRIBED, SubscriptionState.LEFT
    since = now - _LATELY
    latest = register.latest_mailed(session)
    return {
        "readers": register.count_readers(session, subscribed),
        "joined": _readers(session, subscribed, col(ReaderRow.joined) >= since),
        "left": _readers(session, left, col(ReaderRow.changed) >= since),
        "issues": _count(session, col(IssueRow.state) == IssueState.MAILED),
        "latest": latest,
        "counts": audience.tally(session, latest.id or 0) if latest else {},
        "jobs": register.figures(session),
        "days": _LATELY.days,
    }


def _queue(
    session: Session, _runtime: Runtime, _values: Mapping[str, object], now: datetime
) -> dict[str, object]:
    counts = _jobs(session)
    return {
        "queue": tuple(
            (state, counts[state], register.jobs_in(session, state)[:_MOST]) for state in _WAITING
        ),
        "issues": _issues(session, now),
        "mails": passed_on.waiting(session),
    }


def _status(
    session: Session, runtime: Runtime, _values: Mapping[str, object], now: datetime
) -> dict[str, object]:
    waiting = col(Letter.fate).in_((Fate.DUE, Fate.IN_HAND))
    return {
        "slot": next_slot(runtime.office.schedule, now),
        "issues": tuple(
            (issue, tuple(filter(None, (register.job(session, number) for number in issue.jobs))))
            for issue in _issues(session, now)
        ),
        "readers": register.count_readers(session, SubscriptionState.SUBSCRIBED),
        "letters": session.exec(select(func.count()).select_from(Letter).where(waiting)).one(),
    }


def _why(
    session: Session, _runtime: Runtime, values: Mapping[str, object], _now: datetime
) -> dict[str, object]:
    """Return every mail about a job, or of and to an address, and what it made mailbot do."""
    about = str(values["about"])
    number = int(about[1:]) if "@" not in about else None
    if number is not None:
        job = register.job(session, number)
        came = and_(col(Inbound.matter) == f"{MatterKind.JOB} {number}")
        went = and_(col(Letter.about) == MatterKind.JOB, col(Letter.about_id) == number)
    else:
        job = None
        address = normalise(about).lower()
        came, went = and_(col(Inbound.author) == address), and_(col(Letter.recipient) == address)
    history = sorted((*_came(session, came), *_went(session, went)), key=lambda one: one.at)
    return {"job": job, "history": tuple(history[-_MOST:]), "earlier": len(history) > _MOST}


def _came(session: Session, which: ColumnElement[bool]) -> list[Happening]:
    columns = select(Inbound.received, Inbound.author, Inbound.reason, Inbound.state)
    rows = session.exec(columns.where(which).order_by(col(Inbound.id).desc()).limit(_MOST + 1))
    return [Happening(at, True, who, "", why or state) for at, who, why, state in rows]


def _went(session: Session, which: ColumnElement[bool]) -> list[Happening]:
    columns = select(Letter.created, Letter.recipient, Letter.subject, Letter.template)
    rows = session.exec(columns.where(which).order_by(col(Letter.id).desc()).limit(_MOST + 1))
    return [Happening(at, False, who, subject, name) for at, who, subject, name in rows]


def _issues(session: Session, now: datetime) -> tuple[Issue, ...]:
    """Return the issues that something is still to come of; one on hold, until its slot is by."""
    held = register.issues_in(session, IssueState.SKIPPED)
    return (
        *register.issues_in(session, *_GOING_ON),
        *(issue for issue in held if issue.slot > now),
    )


def _jobs(session: Session) -> dict[str, int]:
    counts = dict.fromkeys(map(str, JobState), 0)
    rows = session.exec(select(JobRow.state, func.count()).group_by(JobRow.state))
    return counts | dict(rows.all())


def _readers(session: Session, state: SubscriptionState, which: ColumnElement[bool]) -> int:
    rows = select(func.count()).select_from(ReaderRow).where(ReaderRow.state == state, which)
    return session.exec(rows).one()


def _count(session: Session, which: ColumnElement[bool]) -> int:
    return session.exec(select(func.count()).select_from(IssueRow).where(which)).one()


_SHOWN: Final[
    Mapping[
        str,
        Callable[[Session, Runtime, Mapping[str, object], datetime], dict[str, object]],
    ]
] = {
    "editor_stats": _stats,
    "editor_queue": _queue,
    "editor_which": _queue,
    "editor_status": _status,
    "editor_why": _why,
}
