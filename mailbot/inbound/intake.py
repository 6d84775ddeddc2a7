"""One inbound message, from the bytes at the door to what it changes and whom we owe a letter.

Three commits, each of which a crash may follow: recorded (then it is acknowledged), witnessed
(who wrote it, what it says), handled (its effects and the answers owed, together).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from mailbot import figures, register
from mailbot.address import normalise
from mailbot.decisions import decide
from mailbot.decisions.desk import enquiry_desk
from mailbot.envelope import Envelope, is_near
from mailbot.inbound import (
    effects,
    finding,
    folders,
    newly_written,
    passed_on,
    repeats,
    room,
    turns,
    watching,
)
from mailbot.inbound.folders import Place
from mailbot.inbound.machines import without_own_list
from mailbot.matters import Decision, MatterKind, Owed, Reason, Situation
from mailbot.newsletter import draft
from mailbot.outbound.post import About, Allowance, Incoming, enqueue
from mailbot.reading import codec
from mailbot.reading.reader import PATIENT, QUICK, TooSlow
from mailbot.runtime import Runtime
from mailbot.store import DiskFull
from mailbot.tables import Inbound
from mailbot.terms import Intent, Kind, Mail, Reading, Testimony, Unreadable
from mailbot.trust.spf import Client
from mailbot.trust.witness import testify

MAX_TRIES: Final = 5
_FIRST_WAIT: Final = timedelta(seconds=10)
_HOURLY: Final = timedelta(hours=1)
_AT_ONCE_A_DAY: Final = 5  # mails of one person that editors are shown as they come
AT_ONCE: Final = 4  # mails that are witnessed together, with all their bytes in memory
_DNS_TRIES: Final = MAX_TRIES  # five minutes; then what cannot be looked up is not proven

Each = Callable[[Callable[[int], None], Iterable[int]], Iterable[None]]

NEW: Final = "new"
WITNESSED: Final = "witnessed"
DONE: Final = "done"
UNREADABLE: Final = "unreadable"  # begins the defect of a message beyond the reader's limits
SET_ASIDE: Final = "set_aside"
ENDED: Final = (DONE, SET_ASIDE)

# Reasons that leave a mail for the operator to look at.
_SET_ASIDE_FOR: Final = frozenset(
    {Reason.UNREADABLE, Reason.NO_AUTHOR, Reason.FAILED_VERDICT, Reason.OLD}
)


# --- recorded -----------------------------------------------------------------------------------


def record(runtime: Runtime, envelope: Envelope, place: Place | None = None) -> int:
    """Store a message durably; returns its number. Only then may it be acknowledged.

    `place` is where it was fetched from, None at our own door. On IMAP this commit is the
    acknowledgement: the copy that lies there is noted in it, and not fetched again.

    NoRoom when a limit is reached, DiskFull when it cannot be written: it is tried again later.

    The same message seen again is stored once, or noted as a repeat (`repeats`).
    """
    now = runtime.now()
    party = room.party_of(envelope.client, envelope.return_path)
    row = Inbound(
        received=now,
        return_path=envelope.return_path,
        recipients="\n".join(envelope.recipients),
        client=envelope.client,
        greeting=envelope.greeting,
        network=party.network,
        organization=party.organization,
        size=len(envelope.raw),
        raw=envelope.raw,
        identity=repeats.identity(envelope),
        next_try=now,
    )
    if place:
        row.arrived, row.old, row.junk = place.arrived, place.old, place.junk
    with runtime.store.transaction() as session:
        room.require(session, runtime, None if place else party, now)
        row.turn = turns.turn_of(session, party, (NEW, WITNESSED), now)
        known = repeats.enter(session, row)
        if known is not None:
            if place:
                folders.note(session, place, known)
            runtime.events.duplicate(known)
            return known
        number = row.id or 0
        if place:
            folders.note(session, place, number)
            if place.too_large:
                row.state, row.reason, row.handled = SET_ASIDE, Reason.TOO_LARGE, now
                _tell_set_aside(session, runtime, number, Reason.TOO_LARGE, now)
    runtime.events.received(number, sender=envelope.return_path, size=len(envelope.raw))
    return number


# --- witnessed ----------------------------------------------------------------------------------


def witness_next(runtime: Runtime, each: Each = map) -> bool:
    """Look at the oldest messages nobody has looked at; False when there is none.

    `each` may look at all of them at once: most of the time goes into waiting for DNS, and one
    whose servers are slow would keep all others waiting.
    """
    numbers = _due(runtime, NEW, AT_ONCE)
    for _ in each(lambda number: _take(runtime, number, witness), numbers):
        pass
    return bool(numbers)


def witness(runtime: Runtime, row: Inbound) -> None:
    """Find out who wrote a message and what it says, and store both on its row.

    Stored, so that a retry a day later does not meet keys that have been rotated since.
    """
    testimony = testify(
        row.raw,
        runtime.resolver,
        row.arrived or row.received,
        ours=runtime.settings.mailbox,
        came_to=row.recipients.splitlines(),
        trusted=runtime.settings.trust.authserv_ids,
        client=_client(runtime, row),
        patient=row.tries + 1 < _DNS_TRIES,
    )
    try:
        words = without_own_list(row.raw, runtime.settings.mailbox)
        reading = runtime.reader.read(words, PATIENT if row.turn else QUICK)
        _same_author(reading, testimony)
        reading = watching.watched(reading, runtime.look)
    except Unreadable as error:
        if isinstance(error, TooSlow) and not row.turn:
            _let_others_go_first(runtime, row)
            return
        reading = Reading(
            Mail(None), Kind.OTHER, Intent.OTHER, None, defects=(f"{UNREADABLE}: {error}",)
        )
    author = reading.mail.author
    with runtime.store.transaction() as session:
        row = session.get_one(Inbound, row.id)
        if row.state != NEW:
            return  # another process has looked meanwhile
        row.verdict, row.aligned = testimony.verdict, testimony.address
        row.verdict_why, row.addressed = testimony.why, testimony.addressed
        row.reading = codec.dump(reading)
        row.author = normalise(author.address) if author else ""
        row.message_id = reading.mail.message_id
        row.state, row.tries, row.next_try = WITNESSED, 0, runtime.now()
        session.add(row)
    runtime.events.witnessed(row.id or 0, testimony.verdict, testimony.why, testimony.address)


def _let_others_go_first(runtime: Runtime, row: Inbound) -> None:
    """Put a mail off that is slow to read: behind those who wait, it has all the time there is."""
    with runtime.store.transaction() as session:
        row = session.get_one(Inbound, row.id)
        if row.state == NEW:
            turns.put_back(session, row)


def _same_author(reading: Reading, testimony: Testimony) -> None:
    """Raise `Unreadable` when a reading is of another author than the one that was judged.

    Both come of one function, but the reading of a process that a mail may have taken over.
    """
    author = reading.mail.author
    if author and author.address != testimony.address:
        raise Unreadable("another author was read than was looked at")


def _client(runtime: Runtime, row: Inbound) -> Client | None:
    """Return who handed a mail in at our own door, where that says whose mail it is.

    A neighbour is a proxy, or a server before ours. In a rehearsal all the world is one.
    """
    rehearsed = runtime.settings.trust.zone_file is not None
    if row.client is None or (is_near(row.client) and not rehearsed):
        return None
    return Client(row.client, row.greeting or "", row.return_path)


# --- handled ------------------------------------------------------------------------------------


def handle_next(runtime: Runtime) -> bool:
    """Handle the oldest witnessed message; False when there is none.

    In the order in which they came, however they were witnessed: none goes before an older one,
    but for those that have been put off.
    """
    numbers = _due(runtime, WITNESSED, 1)
    for number in numbers:
        _take(runtime, number, _handle_row)
    return bool(numbers)


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
    again = repeats.heard_before(session, row)
    decision = Decision(Reason.DUPLICATE) if again else decide(situation)
    if unreadable and decision.reason is Reason.NO_AUTHOR:
        decision = replace(decision, reason=Reason.UNREADABLE)
    about = effects.apply(session, runtime, decision, situation, now)
    incoming = Incoming(
        row.id or 0,
        situation.reading.mail,
        situation.author,
        expired=situation.expired is not None,
    )
    queued = 0
    for letter_owed in decision.letters:
        owed = figures.filled_in(session, runtime, letter_owed, now)
        owed = newly_written.filled_in(session, runtime.office, owed, about.job, row)
        allowance = _allowance(situation, owed)
        letter = enqueue(
            session, runtime, owed, about, now, answering=incoming, allowance=allowance
        )
        queued += letter is not None
    _refresh_issue(session, runtime, decision, situation, now)
    row.known = situation.known
    _close(session, runtime, row, decision, about, now)
    talked = situation.known and (situation.job or decision.job or situation.enquiries)
    if talked and decision.for_editor and _is_told(session, row.author, decision, now):
        _show_editors(session, runtime, row, now)
    runtime.events.handled(
        row.id or 0,
        row.matter,
        situation.reading.kind,
        decision.reason,
        queued,
        message_id=row.message_id,
    )
    return decision


def _is_told(session: Session, author: str, decision: Decision, now: datetime) -> bool:
    """Whether who wrote is told that an editor has it now: all of it, or a part beside a job.

    Of the latter one an hour goes to the editors as it comes.
    """
    if decision.reason is Reason.PASSED_ON:
        return True
    return decision.at_once and register.tell_once(session, f"question {author}", now, _HOURLY)


def _show_editors(session: Session, runtime: Runtime, row: Inbound, now: datetime) -> None:
    """Mail the editors at once what belongs to a conversation with them or about a job.

    Of somebody who writes all day, and all else, there is a digest.
    """
    if passed_on.of_today(session, row.author, now) > _AT_ONCE_A_DAY:
        return
    enquiries = passed_on.find(session, (row.id or 0,))
    for owed in enquiry_desk.digest(runtime.office.editors, enquiries):
        enqueue(session, runtime, owed, About(), now)
    passed_on.told(session, enquiries)


def _allowance(s: Situation, owed: Owed) -> Allowance:
    if owed.to == s.author and not s.known:
        return Allowance.SHORT  # an editor too: anybody may write in their name
    if s.office.is_editor(owed.to):
        return Allowance.FREE
    # A letter to somebody else than who wrote, e.g. "was it you?", has no proof to go by; a proven
    # colleague of the owner is one.
    theirs = s.token or (s.tagged and owed.to == s.tagged.owner)
    return Allowance.KNOWN if owed.to == s.author or theirs else Allowance.SHORT


def _refresh_issue(
    session: Session, runtime: Runtime, decision: Decision, s: Situation, now: datetime
) -> None:
    """Write an open issue anew when what it prints has changed."""
    number = decision.issue.id if decision.issue else None
    if decision.job:
        job = s.job or decision.job  # of an answer to a question: it is in the issue that it was in
        number = number or job.issue or job.keeps or draft.promised(session, runtime, decision.job)
    issue = register.issue(session, number) if number else None
    if issue:
        draft.refresh(session, runtime, issue, now)


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


def _due(runtime: Runtime, state: str, at_most: int) -> list[int]:
    """Return the numbers of the rows whose turn for the next step it is."""
    with runtime.store.snapshot() as session:
        if state == NEW:
            return turns.to_witness(session, state, runtime.now(), at_most)
        return turns.to_handle(session, state, NEW, runtime.now(), at_most)


def _take(runtime: Runtime, number: int, step: Callable[[Runtime, Inbound], None]) -> None:
    """Take one step on a row; a step that raises is counted and retried.

    An exception is our bug, or DNS that does not answer. It blocks nothing, and the sender hears
    nothing of it; after some tries the message is set aside for the operator.
    """
    with runtime.store.snapshot() as session:
        row = session.get(Inbound, number)
    if row is None:
        return
    try:
        step(runtime, row)
    except DiskFull:
        raise  # no fault of this mail, to be counted against it
    except Exception as error:  # noqa: BLE001 -- any bug of ours: this mail waits, the next goes on
        runtime.events.failed(number, row.tries + 1, error)
        _postpone(runtime, row, traceback.format_exc(limit=-8))


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
