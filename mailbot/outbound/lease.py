"""A worker's lease: for how long this process may hand letters over, unless it says again it lives.

Any number of workers mail from one database. Each has a row that says until when it lives, by the
database's clock, which is the same for all; by its own clock, which nobody sets and which goes on
while the machine sleeps, it knows when to stop a little earlier. Whoever takes over what a worker
had takes its row away, too: it goes on under another name. A process that has nothing to mail
needs no lease, and writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, select

from mailbot.runtime import Runtime
from mailbot.tables import Worker

LENGTH: Final = 20.0  # seconds
MARGIN: Final = 5.0  # before its end nothing is written any more
EVERY: Final = 4.0  # between two times that a worker says it lives, and looks who does not

# Made once: it is asked each turn.
_OURS: Final = select(Worker.id).where(Worker.id == bindparam("name"))


class Lease:
    """This process's, under its name of the moment."""

    def __init__(self, runtime: Runtime) -> None:
        self.worker = ""
        self._runtime = runtime
        self._ends = self._promised = 0.0  # by our own clock; the latter in a commit under way

    @property
    def lasts(self) -> bool:
        """Whether a letter may be written to the wire now."""
        return self._runtime.ticks() < self._ends - MARGIN

    def enter(self, session: Session) -> None:
        """Keep our name for the caller's commit, or find another where it was taken away."""
        if session.connection().execute(_OURS, {"name": self.worker}).first() is None:
            self.worker, self._ends = self._runtime.chance(8).hex(), 0.0
        self._promised = self._ends

    def renew(self, session: Session) -> None:
        """Say in the caller's commit that we live, unless we have just said so."""
        # Before the database's clock is read: ours must not end after it.
        now = self._runtime.ticks()
        if now >= self._ends - LENGTH + EVERY:
            until = self._runtime.store.seconds(session) + LENGTH
            session.merge(Worker(id=self.worker, until=until))
            self._promised = now + LENGTH

    def confirm(self) -> None:
        """Count on what the commit has written."""
        self._ends = self._promised

    def living(self, session: Session) -> Sequence[str]:
        """Return the names of all workers that live: ours, and those whose lease lasts."""
        lasts = col(Worker.until) >= self._runtime.store.seconds(session)
        return session.exec(select(Worker.id).where(lasts | (col(Worker.id) == self.worker))).all()

    def end_all_but(self, session: Session, living: Sequence[str]) -> None:
        """Take away the leases of those whose letters are being taken over."""
        session.exec(delete(Worker).where(col(Worker.id).not_in(living)))

    def give_up(self, session: Session) -> None:
        """Let others have at once what we held."""
        session.exec(delete(Worker).where(col(Worker.id) == self.worker))
