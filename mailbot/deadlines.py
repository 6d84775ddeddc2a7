"""Deadlines that are nobody's mail: of a job, of an unanswered request, of the daily digest.

A deadline runs the same line as a mail, from the decision on, in one commit each.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import draft, forgeries, register, retention
from mailbot.decisions import silence
from mailbot.decisions.subscriber import CONFIRM_DAYS
from mailbot.intake import apply
from mailbot.matters import Owed
from mailbot.post import About, enqueue
from mailbot.reading import codec
from mailbot.runtime import Runtime
from mailbot.states import SubscriptionEvent, subscription_step
from mailbot.tables import Inbound
from mailbot.terms import Verdict

_DIGEST_MAX: Final = 50  # mails in one digest; the rest come tomorrow
_AFTER_A_BUG: Final = timedelta(hours=1)
_EXCERPT: Final = 1000  # characters of each


def tick(runtime: Runtime) -> int:
    """Handle every deadline that has passed; returns how many."""
    now = runtime.now()
    return (
        _jobs(runtime, now)
        + _lapsed_wishes(runtime, now)
        + _digest(runtime, now)
        + forgeries.tick(runtime, now)
        + retention.tick(runtime, now)
    )


def _jobs(runtime: Runtime, now: datetime) -> int:
    with runtime.store.snapshot() as session:
        due = [job.id for job in register.jobs_due(session, now)]
    for number in due:
        try:
            _job(runtime, number or 0, now)
        except Exception as error:  # noqa: BLE001 -- any bug of ours: this job waits, the rest goes on
            runtime.events.alarm(f"deadline of job {number}: {error!r}")
            with runtime.store.transaction() as session:
                job = register.job(session, number or 0)
                if job:
                    register.save_job(session, replace(job, due=now + _AFTER_A_BUG))
    return len(due)


def _job(runtime: Runtime, number: int, now: datetime) -> None:
    with runtime.store.transaction() as session:
        job = register.job(session, number)
        if job is None or job.due is None or job.due > now:
            return  # their answer came in between
        proven = register.proven(session, job.owner)
        decision = silence.tick(runtime.office, job, now, proven=proven)
        about = apply(session, runtime, decision, None, now)
        for owed in decision.letters:
            enqueue(session, runtime, replace(owed, answers=False), about, now)
        carried = register.issue(session, job.issue) if job.issue else None  # it has changed, then
        if carried:
            draft.refresh(session, runtime, carried, now)


def _lapsed_wishes(runtime: Runtime, now: datetime) -> int:
    """Forget those who never confirmed: nothing of them stays."""
    before = now - timedelta(days=CONFIRM_DAYS)
    with runtime.store.snapshot() as session:
        if not register.readers_asked_before(session, before):
            return 0
    with runtime.store.transaction() as session:
        lapsed = register.readers_asked_before(session, before)
        for reader in lapsed:
            state = subscription_step(reader.state, SubscriptionEvent.LAPSE) or reader.state
            register.save_reader(session, replace(reader, state=state), now)
    return len(lapsed)


def _digest(runtime: Runtime, now: datetime) -> int:
    """Mail the editors, once a day, what only a person can answer."""
    with runtime.store.snapshot() as session:
        if not _for_editors(session):
            return 0
    with runtime.store.transaction() as session:
        day = now.astimezone(runtime.settings.zone).date()
        rows = _for_editors(session)
        if not register.tell_once(session, f"digest {day}", now):
            return 0
        entries = tuple(_entry(row) for row in rows)
        for editor in runtime.office.editors:
            owed = Owed(
                "editor_digest", editor, {"entries": entries}, answers=False, threaded=False
            )
            enqueue(session, runtime, owed, About(), now)
        for row in rows:
            row.for_editor = False
            session.add(row)
    return 1


def _for_editors(session: Session) -> list[Inbound]:
    """Return what goes into the next digest: the proven first, and of each domain in turn.

    So that whoever writes a thousand mails keeps nobody else's from being read.
    """
    author, number = col(Inbound.author), col(Inbound.id)
    domain = func.substr(author, func.strpos(author, "@"))
    turn = func.row_number().over(partition_by=domain, order_by=number)
    rows = select(Inbound).where(col(Inbound.for_editor))
    chosen = rows.order_by(col(Inbound.verdict) != Verdict.PASS, turn, number).limit(_DIGEST_MAX)
    return sorted(session.exec(chosen), key=lambda row: row.id or 0)


def _entry(row: Inbound) -> dict[str, object]:
    reading = codec.load(row.reading or "")
    return {
        "author": row.author,
        "subject": reading.mail.subject,
        "verdict": row.verdict,
        "received": row.received,
        "matter": row.matter,
        "text": (reading.new_text or "")[:_EXCERPT],
    }
