"""The database as a place: what a running daemon has taken in."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Final

from sqlalchemy import func
from sqlmodel import col, select

from mailbot.check.arrivals import Sighting
from mailbot.check.places import bears
from mailbot.store import Store
from mailbot.tables import Inbound

_TURN: Final = 0.5  # seconds


class Ledger:
    """Notes the latest mail when it is made; what is stored after that is looked at."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        with store.snapshot() as session:
            self._seen = session.exec(select(func.max(Inbound.id))).one() or 0

    def look(self, marks: Collection[str]) -> list[Sighting]:
        """Read what is new and ours."""
        with self._store.snapshot() as session:
            new = select(Inbound).where(col(Inbound.id) > self._seen).order_by(col(Inbound.id))
            rows = session.exec(new).all()
        self._seen = max((row.id or 0 for row in rows), default=self._seen)
        return [
            Sighting(
                row.raw,
                "the running daemon",
                self._now(),
                # of a mailbox it is what the mail itself says, which is read there
                return_path=None if row.arrived else row.return_path or "",
                recipients=tuple(row.recipients.split("\n")),
                stamped=row.arrived,
                junk=row.junk,
            )
            for row in rows
            if bears(row.raw, marks)
        ]

    def rest(self, seconds: float) -> None:
        """Wait; nothing tells us of a new row."""
        time.sleep(min(seconds, _TURN))

    def leave(self) -> None:
        """Close; the daemon knows what to do with a mail from its own address: nothing."""
        self._store.close()
