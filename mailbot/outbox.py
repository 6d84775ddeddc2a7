"""Everything that goes out: due letters and readers' copies, recorded, handed over, settled.

Turn commits. One commit a turn serves all connections: it records the answers that came and the
attempts about to be made, one letter a connection. No byte of a body leaves before its attempt is
committed, so a crash leaves at most one letter a connection in doubt; it is sent again with the
same Message-ID, and counted.
"""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session, select

from mailbot import attempts, setbacks
from mailbot.address import mask_tokens
from mailbot.attempts import Parcel, backoff
from mailbot.copies import Copies
from mailbot.pace import Limits, Pace
from mailbot.post import Fate
from mailbot.receipt import relay_id
from mailbot.runtime import Runtime
from mailbot.smtp import Lane, Lanes, OneByOne, Outcome, Told, lanes_to, wire_form
from mailbot.tables import Delivery, IssueRow, Letter

_RELAY_REST: Final = timedelta(seconds=30)  # after a connection that could not be opened
_KEPT_OPEN: Final = timedelta(seconds=5)  # connections, for copies that go within so long
_PATIENCE: Final = 0.2  # seconds that a turn waits for answers; slower ones are for later turns


class Outbox:
    """The loop's hands: `turn` until it returns 0."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        count = runtime.settings.outbound.connections
        self._lanes: Lanes[Parcel] | OneByOne[Parcel] = lanes_to(runtime.transport, count)
        self._copies = Copies(runtime, 2 * count, on_wire=self._lanes.ahead)
        self._told: list[Told[Parcel]] = []  # answers that wait for the next commit
        self._rest_until: datetime | None = None
        self._limits = Limits.of(runtime.settings.outbound)
        self._paced_until: datetime | None = None  # copies are due, and have to wait so long

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
        """Settle what was answered, record what goes now, let it go, hear what becomes of it.

        Returns how many letters were on their way, or were put off for others behind them.
        """
        now = self._runtime.now()
        resting = self._rest_until is not None and now < self._rest_until
        self._paced_until = None
        with self._runtime.store.transaction() as session:
            self._settle_told(session, now)
            going, people = ([], 0) if resting else self._record(session, now)
            put_off = self._copies.put_off(session)
        self._told = []  # not before the commit: one that fails is made up for by the next turn
        for lane, parcel in going:
            self._lanes.begin(lane, parcel)
        begun = [lane for lane in self._lanes.all if lane.begun is not None]
        if not begun:
            if self.rest > _KEPT_OPEN:
                self._lanes.hang_up()
            return put_off
        # A body that was announced and may not go yet would keep its connection waiting.
        if self._lanes.ahead and not resting and not self._limits:
            self._announce_ahead(begun[people:])
        self._hear(self._lanes.wait(_PATIENCE))
        return len(begun)

    @property
    def rest(self) -> timedelta:
        """How long it is, once a turn did nothing, until a copy may go that waits for its pace."""
        until = self._paced_until
        return until - self._runtime.now() if until else timedelta.max

    def close(self, seconds: float = 1.0) -> int:
        """Settle what is answered within so long, and hang up; returns what is in hand then.

        What is still due waits for the next start.
        """
        for lane in self._lanes.all:
            self._lanes.take_back(lane)
        self._hear(self._lanes.wait_for_all(seconds))
        with self._runtime.store.transaction() as session:
            self._settle_told(session, self._runtime.now())
        self._told = []
        left = sum(lane.begun is not None for lane in self._lanes.all)
        self._lanes.close()
        self._copies.close()
        return left

    # --- what goes next ---

    def _record(
        self, session: Session, now: datetime
    ) -> tuple[list[tuple[Lane[Parcel], Parcel]], int]:
        """Record an attempt for each free lane; answers to people come before copies.

        Returns what may go, and how many letters to people still wait for a lane.
        """
        free = [lane for lane in self._lanes.all if lane.begun is None]
        letters = deque(self._letters(session, now))
        self._copies.look(session, now, [lane.next for lane in self._lanes.all if lane.next])
        for lane in free:
            if lane.next and not self._copies.is_mailed(lane.next):
                self._lanes.take_back(lane)
        pace = Pace(session, self._limits, now) if self._limits else None
        going: list[tuple[Lane[Parcel], Parcel]] = []
        while free:
            chosen = [(lane, lane.next or self._next(letters, pace, now)) for lane in free]
            parcels = {lane: parcel for lane, parcel in chosen if parcel}
            if not parcels:
                break
            may = set(attempts.record(session, [*parcels.values()], self._runtime.worker, now))
            for lane, parcel in parcels.items():
                if parcel in may:
                    going.append((lane, parcel))
                    free.remove(lane)
                else:
                    self._lanes.take_back(lane)
        if pace and len(self._copies):
            self._paced_until = pace.opens
        return going, len(letters)

    def _next(self, letters: deque[Parcel], pace: Pace | None, now: datetime) -> Parcel | None:
        if letters:
            return letters.popleft()
        return self._copies.take_paced(pace, now) if pace else self._copies.take()

    def _letters(self, session: Session, now: datetime) -> list[Parcel]:
        found = attempts.due_letters(session, now, len(self._lanes.all))
        form = wire_form if self._lanes.ahead else bytes
        return [
            Parcel(None, number, tried + 1, return_path, recipient, form(raw))
            for number, tried, return_path, recipient, raw in found
        ]

    def _announce_ahead(self, lanes: list[Lane[Parcel]]) -> None:
        """Let copies follow on these lanes without a pause; at the end of an issue none does.

        There a copy would wait behind a slow one, and lanes beside it would be free.
        """
        for lane in lanes:
            if lane.next is None and len(self._copies) > len(self._lanes.all):
                parcel = self._copies.take()
                if parcel:
                    self._lanes.put_next(lane, parcel)
        self._copies.write_ahead()

    # --- what was answered ---

    def _hear(self, told: list[Told[Parcel]]) -> None:
        for one in told:
            parcel, answer = one.load, one.outcome.answer
            self._runtime.events.attempted(parcel.name, answer, parcel.recipient)
        self._told += told
        unheard = all(t.outcome.answer.code == 0 and not t.outcome.in_doubt for t in told)
        if told and unheard and not self._lanes.stand:
            self._rest_until = self._runtime.now() + _RELAY_REST

    def _settle_told(self, session: Session, now: datetime) -> None:
        taken = []
        for one in self._told:
            parcel, answer = one.load, one.outcome.answer
            if parcel.issue is not None and one.begun and answer.accepted:
                taken.append((parcel, answer.code, answer.text))
                continue
            row = parcel.row(session)
            if row is None:
                continue
            if not one.begun and row.attempts == parcel.attempt - 1 and row.fate == Fate.DUE:
                self._attempt(row, now)  # made by announcing it
            # Another process may have taken the lead and the letter: its attempt counts then.
            if row.attempts == parcel.attempt:
                self._settle(session, row, one.outcome, now)
        attempts.accept(session, taken)

    def _attempt(self, row: Letter | Delivery, now: datetime) -> None:
        row.attempts += 1
        row.worker = self._runtime.worker
        row.next_try = now + backoff(row.attempts)

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
