"""The database: one engine, short transactions, one writer at a time.

What was committed survives a power cut. SQLite and PostgreSQL differ in `sqlite` and `postgres`
and nowhere else; `schema` has the migrations. Each table's queries stand in the module that owns
it: `intake` (inbound), `register` (jobs, readers, issues, tokens), `outbox` (letters, deliveries).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlmodel import Session

from mailbot.store.engine import DatabaseError, engine
from mailbot.store.schema import OldSchemaError, SchemaError, prepare, require_present, upgrade

__all__ = [
    "DatabaseError",
    "OldSchemaError",
    "SchemaError",
    "Store",
    "prepare",
    "require_present",
    "upgrade",
]


class Store:
    """The tables, behind one writer at a time."""

    def __init__(self, url: str) -> None:
        self._engine = engine(url)
        self._reader = self._engine.execution_options(read_only=True)
        # Waiting in our own lock is fair and costs nothing; other processes' writers wait in the
        # database, with a connection each.
        self._writer = threading.Lock()

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose changes are committed together at the end, or not at all.

        It has its turn among the writers of all processes, and sees what those before it did. No
        network and no DNS inside: other writers wait.
        """
        with self._writer, Session(self._engine, expire_on_commit=False) as session:
            try:
                yield session
                session.commit()
            finally:
                # After a COMMIT that failed (a full disk) closing alone would give the connection
                # back with its transaction still open.
                session.rollback()

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """Give a session for looking: it sees one consistent state and may change nothing."""
        with Session(self._reader, expire_on_commit=False) as session:
            yield session

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()
