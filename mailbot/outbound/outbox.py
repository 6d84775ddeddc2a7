"""Everything that goes out: due letters and readers' copies, recorded, handed over, settled.

Turn commits. One commit a turn serves all connections: it records the answers that came and the
attempts about to be made, one letter a connection. No byte of a body leaves before its attempt is
committed, so a crash leaves at most one letter a connection in doubt; it is sent again with the
same Message-ID, and counted.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlmodel import Session, col, select

from mailbot.address import mask_tokens
from mailbot.newsletter import setbacks
from mailbot.outbound import attempts, slices, standstill
from mailbot.outbound.attempts import Parcel, backoff, jitter
from mailbot.outbound.copies import Copies
from mailbot.outbound.lease import EVERY, Lease
from mailbot.outbound.pace import Limits, Pace
from mailbot.outbound.post import Fate
from mailbot.receipt import relay_id
from mailbot.runtime import Runtime
from mailbot.smtp import Lane, Lanes, OneByOne, Told, lanes_to, wire_form
from mailbot.tables import IN_HAND, Delivery, IssueRow, Letter

_RELAY_REST: Final = timedelta(seconds=30)  # after connections that did not open, or were closed
_AWAY: Final = (0, 421)  # nothing was heard; the relay closes (RFC 5321 §3.8)
_NOTED_FOR: Final = timedelta(minutes=1)
_KEPT_OPEN: Final = timedelta(seconds=5)  # connections, for copies that go within so long
_PATIENCE: Final = 0.2  # seconds that a turn waits for answers; slower ones are for later turns


class Outbox:
    """The loop's hands: `turn` until it returns 0."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        count = runtime.settings.outbound.connections
        self._lease = Lease(runtime)
        self._looked = 0.0  # when we last looked whose lease has ended
        self._lanes: Lanes[Parcel] | OneByOne[Parcel] = lanes_to(
            runtime.transport, count, lambda: self._lease.lasts
        )
        self._copies = Copies(runtime, 2 * count, on_wire=self._lanes.ahead)
        self._told: list[Told[Parcel]] = []  # answers that wait for the next commit
        self._rest_until: datetime | None = None
        self._noted_until = datetime.min.replace(tzinfo=UTC)
        self._limits = Limits.of(runtime.settings.outbound)
        self._paced_until: datetime | None = None  # copies are due, and have to wait so long

    def recover(self, *, alone: bool) -> int:
        """Take over from those who are gone; `alone`: all, as nobody else can be at work.

        Returns how many letters are in doubt by that. Each turn does it as well, now and then.
        """
        with self._runtime.store.transaction() as session:
            living = () if alone else self._lease.living(session)
            return self._take_over(session, living, self._runtime.now())

    def turn(self) -> int:
        """Settle what was answered, record what goes now, let it go, hear what becomes of it.

        Returns how many letters were on their way, or were put off for others behind them.
        """
        now = self._runtime.now()
        resting = self._rest_until is not None and now < self._rest_until
        self._paced_until = None
        with self._runtime.store.transaction() as session:
            self._settle_told(session, now)
            self._lease.enter(session)
            self._look_who_lives(session, now)
            if resting:  # others may get through
                self._copies.let_go(session, self._lease.worker)
            going, people = ([], 0) if resting else self._record(session, now)
            put_off = self._copies.put_off(session)
            if going or self._copies.parts or any(lane.begun for lane in self._lanes.all):
                self._lease.renew(session)
        self._told = []  # not before the commit: one that fails is made up for by the next turn
        self._lease.confirm()
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
            self._copies.let_go(session, self._lease.worker)
            self._lease.give_up(session)
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
        taken = [lane.next for lane in self._lanes.all if lane.next]
        self._copies.look(session, self._lease.worker, now, taken)
        for lane in free:
            if lane.next and not self._copies.is_ours(lane.next.issue, lane.next.number):
                self._lanes.take_back(lane)
        pace = Pace(session, self._limits, now) if self._limits else None
        going: list[tuple[Lane[Parcel], Parcel]] = []
        while free:
            chosen = [(lane, lane.next or self._next(letters, pace, now)) for lane in free]
            parcels = {lane: parcel for lane, parcel in chosen if parcel}
            if not parcels:
                break
            may = set(attempts.record(session, [*parcels.values()], self._lease.worker, now))
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
            Parcel(None, number, tried + 1, return_path, recipient, (form(raw),))
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
            # Of a copy that was taken the ledger tells all there is, and faster.
            if parcel.issue is None or not answer.accepted:
                self._runtime.events.attempted(parcel.name, answer, parcel.recipient)
        self._told += told
        unheard = all(t.outcome.answer.code in _AWAY and not t.outcome.in_doubt for t in told)
        if told and unheard and not self._lanes.stand:
            now = self._runtime.now()
            self._rest_until = now + _RELAY_REST * jitter(f"{self._lease.worker} {now}")

    def _settle_told(self, session: Session, now: datetime) -> None:
        taken = []
        settled = False
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
            # Another worker may have taken the letter over: its attempt counts then, or its doubt.
            is_noted = one.outcome.in_doubt and row.fate != Fate.IN_HAND
            if row.attempts == parcel.attempt and not is_noted:
                self._settle(session, row, one, now)
                settled |= row.fate != Fate.DUE
        attempts.accept(session, taken)
        if self._told:
            self._note(session, now, settled=settled or bool(taken))

    def _note(self, session: Session, now: datetime, *, settled: bool) -> None:
        """Note whether letters are settled; that they still are, once a minute."""
        if not settled or now >= self._noted_until:
            standstill.note(session, now, settled=settled)
        self._noted_until = now + _NOTED_FOR if settled else now

    def _attempt(self, row: Letter | Delivery, now: datetime) -> None:
        row.attempts += 1
        row.worker = self._lease.worker
        row.next_try = now + backoff(row.attempts)

    def _settle(
        self, session: Session, row: Letter | Delivery, told: Told[Parcel], now: datetime
    ) -> None:
        session.add(row)
        answer = told.outcome.answer
        row.code, row.answer = answer.code, answer.text
        if told.outcome.in_doubt:
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
            elif answer.permanent:
                setbacks.letter_refused(session, self._runtime, row, answer, now)
        elif row.fate != Fate.HELD:
            row.fate = Fate.DUE
            wait = backoff(row.attempts) * jitter(f"{told.load.name} {row.attempts}")
            row.next_try = now + wait
        if isinstance(row, Letter) and row.fate in {Fate.ACCEPTED, Fate.REFUSED}:
            row.raw = mask_tokens(row.raw.decode("latin-1")).encode("latin-1")

    # --- who is gone ---

    def _look_who_lives(self, session: Session, now: datetime) -> None:
        if self._runtime.ticks() >= self._looked + EVERY:
            self._looked = self._runtime.ticks()
            self._take_over(session, self._lease.living(session), now)

    def _take_over(self, session: Session, living: Sequence[str], now: datetime) -> int:
        """Note as in doubt what others have in hand than these, and free their slices.

        Should one of them still hear an answer, that settles the letter, unless it has been tried
        again by then.
        """
        letters = select(Letter).where(
            Letter.fate == Fate.IN_HAND, col(Letter.worker).not_in(living)
        )
        copies = select(Delivery).where(IN_HAND, col(Delivery.worker).not_in(living))
        rows = (*session.exec(letters), *session.exec(copies))
        for row in rows:
            self._doubt(row, now)
            session.add(row)
        if slices.free_all_but(session, living) or rows:
            self._lease.end_all_but(session, living)
        return len(rows)

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
