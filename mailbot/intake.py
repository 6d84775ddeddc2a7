"""One inbound message, from the bytes at the door to what it changes and whom we owe a letter.

Three commits, each of which a crash may follow: recorded (then it is acknowledged), witnessed
(who wrote it, what it says), handled (its effects and the answers owed, together).
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from email.parser import BytesHeaderParser
from itertools import islice
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import finding, folders, register
from mailbot import issue as issues
from mailbot.address import Purpose, normalise
from mailbot.decisions import decide
from mailbot.envelope import Envelope
from mailbot.folders import Place
from mailbot.matters import Decision, Job, MatterKind, Owed, Reader, Reason, Situation
from mailbot.post import About, Allowance, Incoming, enqueue
from mailbot.reading import codec
from mailbot.runtime import Runtime
from mailbot.states import JobState, SubscriptionState
from mailbot.tables import Inbound
from mailbot.terms import Intent, Kind, Mail, Reading, Unreadable
from mailbot.witness import testify

MAX_TRIES: Final = 5
_MAX_WOKEN: Final = 3
_FIRST_WAIT: Final = timedelta(seconds=10)
_DNS_TRIES: Final = MAX_TRIES  # five minutes; then what cannot be looked up is not proven

NEW: Final = "new"
WITNESSED: Final = "witnessed"
DONE: Final = "done"
UNREADABLE: Final = "unreadable"  # begins the defect of a message beyond the reader's limits
SET_ASIDE: Final = "set_aside"
ENDED: Final = (DONE, SET_ASIDE)

_GONE: Final = frozenset(
    {SubscriptionState.LEFT, SubscriptionState.UNREACHABLE, SubscriptionState.COMPLAINED}
)

# Reasons that leave a mail for the operator to look at.
_SET_ASIDE_FOR: Final = frozenset(
    {Reason.UNREADABLE, Reason.NO_AUTHOR, Reason.FAILED_VERDICT, Reason.OLD}
)


class TooMuchMail(Exception):  # noqa: N818 -- a state of the hour, not of ours
    """More mail came within the hour than the settings let in; it is not acknowledged."""


# --- recorded -----------------------------------------------------------------------------------


def record(runtime: Runtime, envelope: Envelope, place: Place | None = None) -> int:
    """Store a message durably; returns its number. Only then may it be acknowledged.

    `place` is where it was fetched from, None at our own door. On IMAP this commit is the
    acknowledgement: the copy that lies there is noted in it, and not fetched again.

    TooMuchMail when the limit of the hour is reached: the sender's server tries again later.

    The same message seen again is known by Message-ID, From, Date, Subject, recipients and body
    together, and stored once: Message-IDs alone are reused by some senders and missing in others.
    """
    now = runtime.now()
    key = identity(envelope)
    with runtime.store.transaction() as session:
        if not _has_room(session, runtime, now):
            raise TooMuchMail("as many mails as the settings let in were stored within the hour")
        known = session.exec(select(Inbound).where(Inbound.identity == key)).first()
        if known is not None:
            if place:
                folders.note(session, place, known.id or 0)
            runtime.events.duplicate(known.id or 0)
            return known.id or 0
        row = Inbound(
            received=now,
            return_path=envelope.return_path,
            recipients="\n".join(envelope.recipients),
            client=envelope.client,
            raw=envelope.raw,
            identity=key,
            next_try=now,
        )
        if place:
            row.arrived, row.old, row.junk = place.arrived, place.old, place.junk
        session.add(row)
        session.flush()
        number = row.id or 0
        if place:
            folders.note(session, place, number)
            if place.too_large:
                row.state, row.reason, row.handled = SET_ASIDE, Reason.TOO_LARGE, now
                _tell_set_aside(session, runtime, number, Reason.TOO_LARGE, now)
    runtime.events.received(number, sender=envelope.return_path, size=len(envelope.raw))
    return number


def has_room(runtime: Runtime) -> bool:
    """Whether the limit of the hour lets another mail in."""
    with runtime.store.snapshot() as session:
        return _has_room(session, runtime, runtime.now())


def _has_room(session: Session, runtime: Runtime, now: datetime) -> bool:
    limit = runtime.settings.limits.stored_per_hour
    lately = select(func.count()).where(Inbound.received > now - timedelta(hours=1))
    return limit == 0 or session.exec(lately).one() < limit


def identity(envelope: Envelope) -> bytes:
    """Return what a message is known by when it comes a second time, by whatever way."""
    headers = BytesHeaderParser().parsebytes(envelope.raw[:65536])
    named = [str(headers.get(name, "")) for name in ("From", "To", "Date", "Subject", "Message-ID")]
    if not named[-1]:
        # Machines that set no Message-ID mail several people's tokens within one second.
        named.append(" ".join(sorted(map(normalise, envelope.recipients))))
    _, _, body = envelope.raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    digest = hashlib.sha256("\0".join(named).encode("utf-8", "surrogateescape"))
    digest.update(b"\0" + body)
    return digest.digest()


# --- witnessed ----------------------------------------------------------------------------------


def witness_next(runtime: Runtime) -> bool:
    """Look at the oldest message nobody has looked at; False when there is none."""
    return _next(runtime, NEW, witness)


def witness(runtime: Runtime, row: Inbound) -> None:
    """Find out who wrote a message and what it says, and store both on its row.

    Stored, so that a retry a day later does not meet keys that have been rotated since.
    """
    testimony = testify(
        row.raw,
        runtime.resolver,
        row.arrived or row.received,
        trusted=runtime.settings.trust.authserv_ids,
        patient=row.tries + 1 < _DNS_TRIES,
    )
    try:
        reading = runtime.reader.read(row.raw)
    except Unreadable as error:
        reading = Reading(
            Mail(None), Kind.OTHER, Intent.OTHER, None, defects=(f"{UNREADABLE}: {error}",)
        )
    author = reading.mail.author
    with runtime.store.transaction() as session:
        row = session.get_one(Inbound, row.id)
        if row.state != NEW:
            return  # another process has looked meanwhile
        row.verdict, row.aligned = testimony.verdict, testimony.address
        row.verdict_why = testimony.why
        row.reading = codec.dump(reading)
        row.author = normalise(author.address) if author else ""
        row.message_id = reading.mail.message_id
        row.state, row.tries, row.next_try = WITNESSED, 0, runtime.now()
        session.add(row)
    runtime.events.witnessed(row.id or 0, testimony.verdict, testimony.why, testimony.address)


# --- handled ------------------------------------------------------------------------------------


def handle_next(runtime: Runtime) -> bool:
    """Handle the oldest witnessed message; False when there is none."""
    return _next(runtime, WITNESSED, _handle_row)


def _handle_row(runtime: Runtime, row: Inbound) -> None:
    with runtime.store.transaction() as session:
        present = session.get_one(Inbound, row.id)
        if present.state == WITNESSED:  # else another process has handled it meanwhile
            handle(session, runtime, present)


def handle(session: Session, runtime: Runtime, row: Inbound) -> Decision:
    """Turn one recorded message into new state and queued answers, in the caller's commit."""
    now = runtime.now()
    situation = finding.situation(session, runtime, row, now)
    unreadable = any(d.startswith(UNREADABLE) for d in situation.reading.defects)
    decision = decide(situation)
    if unreadable and decision.reason is Reason.NO_AUTHOR:
        decision = replace(decision, reason=Reason.UNREADABLE)
    about = apply(session, runtime, decision, situation, now)
    incoming = Incoming(
        row.id or 0,
        situation.reading.mail,
        situation.author,
        expired=situation.expired is not None,
    )
    queued = 0
    for owed in decision.letters:
        allowance = _allowance(situation, owed)
        letter = enqueue(
            session, runtime, owed, about, now, answering=incoming, allowance=allowance
        )
        queued += letter is not None
    _refresh_issue(session, runtime, decision, situation, now)
    _close(session, runtime, row, decision, about, now)
    runtime.events.handled(
        row.id or 0,
        row.matter,
        situation.reading.kind,
        decision.reason,
        queued,
        message_id=row.message_id,
    )
    return decision


def apply(
    session: Session,
    runtime: Runtime,
    decision: Decision,
    before: Situation | None,
    now: datetime,
) -> About:
    """Write down what a decision changes; returns the matters with their numbers."""
    job = before.job if before else None
    issue = before.issue if before else None
    reader: Reader | None = None
    if decision.job:
        old_state = job.state if job else None
        job = register.save_job(session, decision.job)
        _end_decided(session, job, old_state, now)
    if decision.issue:
        issue = register.save_issue(session, decision.issue)
    if decision.reader:
        # Not the one whose copy was answered: a letter is about the reader who was decided on.
        reader = register.save_reader(session, decision.reader, now) or decision.reader
        if reader.state in _GONE:
            # A yes that they gave before is none to a later wish in their name.
            register.end_tokens(session, Purpose.CONFIRM, MatterKind.READER, reader.id, now)
        if reader.id and reader.state is SubscriptionState.SUBSCRIBED:
            register.grant_readers(session, runtime.keyring, {reader.id: reader.address})
    if decision.proves:
        register.prove(session, decision.proves, now)
        if before and before.token is Purpose.PROOF:
            _wake(session, decision.proves, job, now)
    return About(job, issue, reader)


def _wake(session: Session, owner: str, answered: Job | None, now: datetime) -> None:
    """Have the drafts that waited for the same proof answered at the next look of the clock.

    The latest few: a yes to one mail is no yes to all that others may have written in that name.
    """
    waiting = (job for job in register.jobs_of(session, owner) if job.state is JobState.UNPROVEN)
    others = (job for job in waiting if answered is None or job.id != answered.id)
    for job in islice(others, _MAX_WOKEN):
        register.save_job(session, replace(job, due=now))


def _end_decided(session: Session, job: Job, before: JobState | None, now: datetime) -> None:
    """End the tokens of what is decided: an editor's once there is nothing to decide."""
    if before is JobState.REVIEW and job.state is not JobState.REVIEW:
        register.end_tokens(session, Purpose.EDITOR, MatterKind.JOB, job.id, now)
    if job.state in {JobState.CLOSED, JobState.FILLED}:
        register.end_tokens(session, Purpose.DRAFT, MatterKind.JOB, job.id, now)


def _allowance(s: Situation, owed: Owed) -> Allowance:
    if owed.to == s.author and not s.known:
        return Allowance.SHORT  # an editor too: anybody may write in their name
    if s.office.is_editor(owed.to):
        return Allowance.FREE
    # A letter to somebody else than who wrote, e.g. "was it you?", has no proof to go by.
    return Allowance.KNOWN if owed.to == s.author or s.token else Allowance.SHORT


def _refresh_issue(
    session: Session, runtime: Runtime, decision: Decision, s: Situation, now: datetime
) -> None:
    """Write an open issue anew when what it prints has changed."""
    number = decision.issue.id if decision.issue else None
    if decision.job and s.job:
        number = number or s.job.issue
    issue = register.issue(session, number) if number else None
    if issue:
        issues.refresh(session, runtime, issue, now)


def _close(
    session: Session,
    runtime: Runtime,
    row: Inbound,
    decision: Decision,
    about: About,
    now: datetime,
) -> None:
    """End a message: done, or left for the operator to look at."""
    aside = decision.reason in _SET_ASIDE_FOR
    row.state = SET_ASIDE if aside else DONE
    row.reason = decision.reason
    row.for_editor = decision.for_editor
    row.handled = now
    row.error = ""
    for kind in (MatterKind.JOB, MatterKind.ISSUE, MatterKind.READER):
        number = about.number(kind)
        if number is not None:
            row.matter = f"{kind} {number}"
            break
    session.add(row)
    if aside:
        _tell_set_aside(session, runtime, row.id or 0, decision.reason, now)


# --- rows ---------------------------------------------------------------------------------------


def _next(runtime: Runtime, state: str, step: Callable[[Runtime, Inbound], None]) -> bool:
    """Take one step on the oldest row that is due; a step that raises is counted and retried.

    An exception is our bug, or DNS that does not answer. It blocks nothing, and the sender hears
    nothing of it; after some tries the message is set aside for the operator.
    """
    now = runtime.now()
    with runtime.store.snapshot() as session:
        due = (
            select(Inbound)
            .where(Inbound.state == state, Inbound.next_try <= now)
            .order_by(col(Inbound.id))
            .limit(1)  # of many that wait, with all their bytes
        )
        row = session.exec(due).first()
    if row is None or row.id is None:
        return False
    try:
        step(runtime, row)
    except Exception as error:  # noqa: BLE001 -- any bug of ours: this mail waits, the next goes on
        runtime.events.failed(row.id, row.tries + 1, error)
        _postpone(runtime, row, traceback.format_exc(limit=-8))
    return True


def _postpone(runtime: Runtime, seen: Inbound, error: str) -> None:
    """Count a failure in a commit of its own."""
    now = runtime.now()
    with runtime.store.transaction() as session:
        row = session.get_one(Inbound, seen.id)
        if (row.state, row.tries) != (seen.state, seen.tries):
            return  # another process got further, or counted the same
        row.tries += 1
        row.error = error
        row.next_try = now + _FIRST_WAIT * 2**row.tries
        if row.tries >= MAX_TRIES:
            row.state = SET_ASIDE
            _tell_set_aside(session, runtime, row.id or 0, "failed", now)
        session.add(row)


def _tell_set_aside(
    session: Session, runtime: Runtime, number: int, reason: str, now: datetime
) -> None:
    runtime.events.set_aside(number, reason)
    owed = Owed(
        "operator_set_aside",
        runtime.settings.newsletter.operator,
        {"number": number, "reason": reason},
        answers=False,
        threaded=False,
        at_most_every=timedelta(hours=1),
    )
    enqueue(session, runtime, owed, About(), now)
