"""Everything that goes out: due letters and readers' copies, recorded, handed over, settled.

Turn commits. One commit a turn serves all connections: it records the answers that came and the
attempts about to be made, one letter a connection. No byte of a body leaves before its attempt is
committed, so a crash leaves at most one letter a connection in doubt; it is sent again with the
same Message-ID, and counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session, col, select

from mailbot import canary, letters, register, setbacks
from mailbot.address import Purpose, mask_tokens
from mailbot.keyring import CopyId
from mailbot.letters import Copy
from mailbot.matters import Issue
from mailbot.post import Fate
from mailbot.receipt import relay_id
from mailbot.runtime import Runtime
from mailbot.smtp import Connection, Outcome
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery, IssueRow, Letter

_FIRST_WAIT: Final = timedelta(minutes=1)
_LONGEST_WAIT: Final = timedelta(hours=1)
_RELAY_REST: Final = timedelta(seconds=30)  # after a connection that could not be opened


@dataclass(frozen=True, slots=True)
class Parcel:
    """One letter on its way: its row as it was claimed, and what the wire needs."""

    row: Letter | Delivery
    key: int | tuple[int, int] | None  # of the row
    attempt: int  # which one of the row's this is
    return_path: str
    recipient: str
    raw: bytes


def backoff(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: a minute, doubled, at most an hour.

    Our next server is a submission relay, which queues by RFC 5321 §4.5.4.1 itself: these waits
    only bridge its own downtime.
    """
    return min(_FIRST_WAIT * int(2 ** min(attempts - 1, 16)), _LONGEST_WAIT)


class Outbox:
    """The loop's hands: `turn` until it returns 0."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._lanes: list[Connection | None] = [None] * runtime.settings.outbound.connections
        self._pool = ThreadPoolExecutor(len(self._lanes), thread_name_prefix="lane")
        self._told: list[tuple[Parcel, Outcome]] = []  # answers that wait for the next commit
        self._rest_until: datetime | None = None

    def recover(self) -> int:
        """Note what is in hand as in doubt; returns how many letters that are.

        One leader mails, and calls this before it does: whatever is in hand was in the hands of a
        process that has died or lost its lead, on this host or another. Should it still hear an
        answer, that settles the letter, unless it has been tried again by then.
        """
        now = self._runtime.now()
        with self._runtime.store.transaction() as session:
            left = select(Letter).where(Letter.fate == Fate.IN_HAND)
            copies = select(Delivery).where(Delivery.fate == Fate.IN_HAND)
            rows = (*session.exec(left), *session.exec(copies))
            for row in rows:
                self._doubt(row, now)
                session.add(row)
        return len(rows)

    def turn(self) -> int:
        """Settle what was answered, claim what is due, hand it over; returns how much that was."""
        now = self._runtime.now()
        resting = self._rest_until is not None and now < self._rest_until
        with self._runtime.store.transaction() as session:
            self._settle_told(session, now)
            parcels = [] if resting else list(self._claim(session, now))
        self._told = []  # not before the commit: one that fails is made up for by the next turn
        if not parcels:
            self._hang_up()
            return 0
        outcomes = self._pool.map(self._hand_over, range(len(parcels)), parcels)
        self._told = list(zip(parcels, outcomes, strict=True))
        for parcel, outcome in self._told:
            self._runtime.events.attempted(_name(parcel.row), outcome.answer, parcel.recipient)
        if all(o.answer.code == 0 and not o.in_doubt for _, o in self._told):
            self._rest_until = self._runtime.now() + _RELAY_REST
        return len(parcels)

    def close(self) -> None:
        """Settle what was answered and hang up; what is still due waits for the next start."""
        with self._runtime.store.transaction() as session:
            self._settle_told(session, self._runtime.now())
        self._told = []
        self._hang_up()
        self._pool.shutdown()

    # --- claiming ---

    def _claim(self, session: Session, now: datetime) -> Iterator[Parcel]:
        """Record an attempt for as many letters as there are connections; answers before copies."""
        room = len(self._lanes)
        due = (
            select(Letter)
            .where(Letter.fate == Fate.DUE, Letter.next_try <= now)
            .order_by(col(Letter.next_try), col(Letter.id))
            .limit(room)
        )
        for letter in session.exec(due).all():
            self._attempt(letter, now)
            session.add(letter)
            room -= 1
            yield Parcel(
                letter,
                letter.id,
                letter.attempts,
                letter.return_path,
                letter.recipient,
                letter.raw,
            )
        if room:
            yield from self._claim_copies(session, now, room)

    def _claim_copies(self, session: Session, now: datetime, room: int) -> Iterator[Parcel]:
        for issue in register.issues_in(session, IssueState.CANARY, IssueState.MAILING):
            due = canary.due_copies(issue, now)
            while room and (found := session.exec(due.limit(room)).all()):
                for delivery, reader in found:
                    session.add(delivery)
                    if reader.state != SubscriptionState.SUBSCRIBED:
                        # Left since the freeze: looked at again when the letter's turn comes.
                        delivery.fate = Fate.SKIPPED
                        continue
                    self._attempt(delivery, now)
                    room -= 1
                    yield self._copy(issue, delivery.reader_id, reader.address, delivery)

    def _copy(self, issue: Issue, reader: int, address: str, row: Delivery) -> Parcel:
        runtime, keyring = self._runtime, self._runtime.keyring
        mailbox = runtime.settings.mailbox

        def with_token(purpose: Purpose) -> str:
            return mailbox.with_token(keyring.reader_token(purpose, reader))

        copy = Copy(
            address,
            keyring.letter_id(CopyId(issue.id or 0, reader)),
            with_token(Purpose.REPLY),
            with_token(Purpose.UNSUBSCRIBE),
        )
        raw = letters.write_copy(runtime.sender, issue, copy, runtime.settings.newsletter.site)
        verp = runtime.settings.outbound.return_path == "verp"
        return_path = with_token(Purpose.BOUNCE) if verp else mailbox.plain
        key = (row.issue_id, row.reader_id)
        return Parcel(row, key, row.attempts, return_path, address, raw)

    def _attempt(self, row: Letter | Delivery, now: datetime) -> None:
        row.fate = Fate.IN_HAND
        row.attempts += 1
        row.worker = self._runtime.worker
        # Committed with the attempt: a crash can delay a letter, never hammer a server.
        row.next_try = now + backoff(row.attempts)

    # --- handing over ---

    def _hand_over(self, lane: int, parcel: Parcel) -> Outcome:
        connection = self._lanes[lane]
        if connection is None or connection.broken is not None:
            connection = self._lanes[lane] = self._runtime.transport.connect()
        return connection.send(parcel.return_path, parcel.recipient, parcel.raw)

    def _hang_up(self) -> None:
        """Close what is idle: a relay would, and a connection it closed costs a letter a wait."""
        for lane, connection in enumerate(self._lanes):
            if connection is not None:
                connection.close()
                self._lanes[lane] = None

    # --- settling ---

    def _settle_told(self, session: Session, now: datetime) -> None:
        rows = [_present(session, parcel) for parcel, _ in self._told]
        for row, (parcel, outcome) in zip(rows, self._told, strict=True):
            # Another process may have taken the lead and the letter: its attempt counts then.
            if row is not None and row.attempts == parcel.attempt:
                self._settle(session, row, outcome, now)

    def _settle(
        self, session: Session, row: Letter | Delivery, outcome: Outcome, now: datetime
    ) -> None:
        session.add(row)
        answer = outcome.answer
        row.code, row.answer = answer.code, answer.text
        if outcome.in_doubt:
            self._doubt(row, now)
        elif answer.accepted:
            row.fate = Fate.ACCEPTED
            if isinstance(row, Letter):
                row.relay_id = relay_id(answer.text)
        elif (
            answer.permanent
            or now - self._since(session, row) > self._runtime.settings.mailing.retry
        ):
            row.fate = Fate.REFUSED
            if isinstance(row, Delivery):
                setbacks.refused(session, self._runtime, row, answer, now)
        else:
            row.fate = Fate.DUE
        if isinstance(row, Letter) and row.fate in {Fate.ACCEPTED, Fate.REFUSED}:
            row.raw = mask_tokens(row.raw.decode("latin-1")).encode("latin-1")

    def _doubt(self, row: Letter | Delivery, now: datetime) -> None:
        """Note that nobody knows whether the relay took it; the settings say what follows."""
        row.doubts += 1
        row.code, row.answer = None, "in doubt: no answer came"
        resend = self._runtime.settings.mailing.in_doubt == "resend"
        row.fate = Fate.DUE if resend else Fate.HELD
        row.next_try = max(row.next_try, now)

    def _since(self, session: Session, row: Letter | Delivery) -> datetime:
        if isinstance(row, Letter):
            return row.created
        issue = session.get_one(IssueRow, row.issue_id)
        return issue.frozen or issue.slot


def _present(session: Session, parcel: Parcel) -> Letter | Delivery | None:
    """Return a letter's row as it stands now."""
    if isinstance(parcel.row, Letter):
        return session.get(Letter, parcel.key)
    return session.get(Delivery, parcel.key)


def _name(row: Letter | Delivery) -> str:
    return f"L{row.id}" if isinstance(row, Letter) else f"#{row.issue_id}/{row.reader_id}"
