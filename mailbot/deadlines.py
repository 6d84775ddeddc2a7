"""Deadlines that are nobody's mail: of a job, of an unanswered request, of the daily digest.

A deadline runs the same line as a mail, from the decision on, in one commit each.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from mailbot import register, retention
from mailbot.decisions.conversation import silence
from mailbot.decisions.desk import enquiry_desk
from mailbot.decisions.subscriber import CONFIRM_DAYS
from mailbot.inbound import effects, passed_on
from mailbot.newsletter import draft
from mailbot.outbound import standstill
from mailbot.outbound.post import About, enqueue
from mailbot.runtime import Runtime
from mailbot.states import SubscriptionEvent, subscription_step
from mailbot.trust import forgeries

_AFTER_A_BUG: Final = timedelta(hours=1)


def tick(runtime: Runtime) -> int:
    """Handle every deadline that has passed; returns how many."""
    now = runtime.now()
    return (
        _jobs(runtime, now)
        + _lapsed_wishes(runtime, now)
        + _digest(runtime, now)
        + forgeries.tick(runtime, now)
        + standstill.tick(runtime, now)
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
        about = effects.apply(session, runtime, decision, None, now)
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
        if not passed_on.any_waits(session):
            return 0
    with runtime.store.transaction() as session:
        day = now.astimezone(runtime.settings.zone).date()
        if not register.tell_once(session, f"digest {day}", now):
            return 0
        enquiries = passed_on.waiting(session)
        for owed in enquiry_desk.digest(runtime.office.editors, enquiries):
            enqueue(session, runtime, owed, About(), now)
        passed_on.told(session, enquiries)
    return 1
