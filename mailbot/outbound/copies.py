"""Readers' copies of issues that may go next: read ahead, and written ahead.

What an issue's copies share is written once. Their signatures are made on all processors, while
others are on their way. They are of the slices that we have; what went another way all the same is
found out when an attempt is recorded.
"""

from __future__ import annotations

import os
from collections import defaultdict, deque
from collections.abc import Collection
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, select, update

from mailbot import register
from mailbot.address import Purpose
from mailbot.envelope import writable
from mailbot.matters import Issue
from mailbot.newsletter import canary
from mailbot.outbound import slices
from mailbot.outbound.attempts import Parcel, Pieces
from mailbot.outbound.letters import Copy, Master
from mailbot.outbound.pace import Pace
from mailbot.outbound.post import Fate
from mailbot.outbound.slices import Part
from mailbot.runtime import Runtime
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery, IssueRow, ReaderRow
from mailbot.trust.keyring import CopyId

READ_AHEAD: Final = slices.WIDTH  # copies: a whole slice is read once
_MAILED: Final = (IssueState.CANARY, IssueState.MAILING)
# Made once: it is asked each turn.
_MAILING: Final = select(IssueRow.id, IssueRow.state).where(col(IssueRow.state).in_(_MAILED))


@dataclass(frozen=True, slots=True)
class _Due:
    """A copy whose turn will come."""

    issue: int
    reader: int
    attempts: int
    address: str


class Copies:
    """The copies that may go next, in order."""

    def __init__(self, runtime: Runtime, room: int, *, on_wire: bool) -> None:
        """So many are written ahead; `on_wire`: in the form in which they leave."""
        self._runtime = runtime
        self._mailbox = runtime.settings.mailbox
        self._room = room
        self._on_wire = on_wire
        self._due: deque[_Due] = deque()
        self._written: deque[Parcel] = deque()
        self._held: defaultdict[tuple[int, datetime], list[int]] = defaultdict(list)
        self._states: dict[int, str] = {}  # of the issues that are being mailed
        self._parts: tuple[Part, ...] = ()  # of them, that are ours to mail
        self._issues: dict[int, Issue] = {}
        self._masters: dict[int, Master] = {}
        # A key's operation lets other threads work; without a key there is none.
        self._pool = (
            ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="sign")
            if runtime.signer
            else None
        )

    def __len__(self) -> int:
        """How many are known of."""
        return len(self._due) + len(self._written)

    def look(self, session: Session, worker: str, now: datetime, taken: Collection[Parcel]) -> None:
        """See which issues are being mailed, and which of their copies are due and ours.

        `taken` are those that a lane has and nobody has tried.
        """
        states = {row[0]: row[1] for row in session.connection().execute(_MAILING)}
        parts = slices.held(session, worker)
        if (states, parts) != (self._states, self._parts):
            same = {n for n, state in states.items() if self._states.get(n) == state}
            self._states, self._parts = states, parts
            self._forget_all_but(same)
            for issue in register.issues_in(session, *_MAILED):
                number = issue.id or 0
                self._issues[number] = issue
                self._masters[number] = self._masters.get(number) or self._master(issue)
        if len(self) < self._room:
            known = {(p.issue, p.number) for p in (*self._written, *taken)}
            known |= {(due.issue, due.reader) for due in self._due}
            for part in self._parts:
                self._walk(session, now, part, known)
            for number in self._states:
                while len(self) < self._room and (own := self._take(session, worker, now, number)):
                    self._walk(session, now, own, known)
            slices.decline(session, self._runtime.dispatch, self._states, self._parts, now)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The slices that are ours."""
        return self._parts

    def is_ours(self, issue: int | None, reader: int) -> bool:
        """Whether a copy is ours to mail, and its issue was not stopped."""
        return issue in self._states and any(part.has(issue, reader) for part in self._parts)

    def take(self) -> Parcel | None:
        """Give the next one."""
        if self._written:
            return self._written.popleft()
        return self._write(self._due.popleft()) if self._due else None

    def take_paced(self, pace: Pace, now: datetime) -> Parcel | None:
        """Give the next one that may go by its pace; those of a domain that is ahead are held."""
        while self._due and pace.opens <= now:
            due = self._due.popleft()
            until = pace.let(due.address)
            if until is None:
                return self._write(due)
            self._held[due.issue, until].append(due.reader)
        return None

    def put_off(self, session: Session) -> int:
        """Put off those that are held, so that others' turn comes; returns how many."""
        count = sum(map(len, self._held.values()))
        for (issue, until), readers in self._held.items():
            held = update(Delivery).where(
                col(Delivery.issue_id) == issue,
                col(Delivery.reader_id).in_(readers),
                col(Delivery.fate) == Fate.DUE,
            )
            session.exec(held.values(next_try=until))
        self._held.clear()
        return count

    def write_ahead(self) -> None:
        """Write those that are next, while others are on their way."""
        while self._due and len(self._written) < self._room:
            self._written.append(self._write(self._due.popleft()))

    def let_go(self, session: Session, worker: str) -> None:
        """Let others mail what is not in hand."""
        self._due.clear()
        self._written.clear()
        held = slices.held(session, worker)
        self._parts = tuple(part for part in held if not slices.give_back(session, part))
        slices.pass_on(self._runtime.dispatch)

    def close(self) -> None:
        """Give the threads back."""
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def _forget_all_but(self, issues: set[int]) -> None:
        """Let what is stopped, done or another's not go."""
        due, written = self._due, self._written
        self._due = deque(d for d in due if d.issue in issues and self.is_ours(d.issue, d.reader))
        self._written = deque(
            p for p in written if p.issue in issues and self.is_ours(p.issue, p.number)
        )
        self._masters = {n: master for n, master in self._masters.items() if n in issues}

    def _take(self, session: Session, worker: str, now: datetime, issue: int) -> Part | None:
        first = self._states[issue] == IssueState.CANARY
        dispatch = self._runtime.dispatch
        taken = slices.take(session, dispatch, worker, issue, now, first=first)
        if taken:
            self._parts += (taken,)
        return taken

    def _walk(
        self, session: Session, now: datetime, part: Part, known: set[tuple[int | None, int]]
    ) -> None:
        """Read a slice on; give it back once nothing in it is for now."""
        if part.issue in self._states:
            self._read(session, now, part, known)
        if not any(part.has(*one) for one in known) and slices.give_back(session, part):
            self._parts = tuple(other for other in self._parts if other != part)

    def _read(
        self, session: Session, now: datetime, part: Part, known: set[tuple[int | None, int]]
    ) -> None:
        issue = part.issue
        due = (
            canary.due_copies(self._issues[issue], now)
            .where(slices.letters_of(part))
            .with_only_columns(
                col(Delivery.reader_id),
                col(Delivery.attempts),
                col(ReaderRow.address),
                col(ReaderRow.state),
            )
            .limit(READ_AHEAD + len(known))
        )
        left = []
        while len(self._due) < READ_AHEAD:
            found = session.connection().execute(due).all()
            fresh = [row for row in found if (issue, row[0]) not in known]
            for reader, attempts, address, state in fresh:
                if state == SubscriptionState.SUBSCRIBED:
                    known.add((issue, reader))
                    self._due.append(_Due(issue, reader, attempts, address))
                else:
                    left.append(reader)
            if not left:
                return
            # Left since the freeze: looked at again when the letter's turn comes.
            skipped = update(Delivery).where(
                col(Delivery.issue_id) == issue, col(Delivery.reader_id).in_(left)
            )
            session.exec(skipped.values(fate=Fate.SKIPPED))
            left = []

    def _master(self, issue: Issue) -> Master:
        return Master(self._runtime.sender, issue, self._runtime.settings.newsletter.site)

    def _write(self, due: _Due) -> Parcel:
        runtime, keyring, mailbox = self._runtime, self._runtime.keyring, self._mailbox

        def with_token(purpose: Purpose) -> str:
            return mailbox.with_token(keyring.reader_token(purpose, due.reader))

        copy = Copy(
            due.address,
            keyring.letter_id(CopyId(due.issue, due.reader)),
            with_token(Purpose.REPLY),
            with_token(Purpose.UNSUBSCRIBE),
        )
        master = self._masters[due.issue]
        form = master.on_wire if self._on_wire else master.copy
        written: Pieces | Future[Pieces]
        if not writable(due.address):
            written = ()  # every way out refuses it, in words, before it comes to that
        else:
            written = self._pool.submit(form, copy) if self._pool else form(copy)
        verp = runtime.settings.outbound.return_path == "verp"
        return_path = with_token(Purpose.BOUNCE) if verp else mailbox.plain
        return Parcel(due.issue, due.reader, due.attempts + 1, return_path, due.address, written)
