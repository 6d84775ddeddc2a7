"""The database: one engine, short transactions, one writer at a time.

What was committed survives a power cut. SQLite and PostgreSQL differ in `sqlite` and `postgres`
and nowhere else; `schema` has the migrations. Each table's queries stand in the module that owns
it: `intake` (inbound), `register` (jobs, readers, issues, tokens), `outbox` (letters, deliveries).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from mailbot.store import postgres, sqlite
from mailbot.store.engine import DatabaseError, DiskFull, engine, is_full, is_postgresql
from mailbot.store.group import Group
from mailbot.store.schema import OldSchemaError, SchemaError, prepare, require_present, upgrade
from mailbot.store.turnstile import Turnstile

__all__ = [
    "DatabaseError",
    "DiskFull",
    "OldSchemaError",
    "SchemaError",
    "Store",
    "look",
    "prepare",
    "require_present",
    "upgrade",
]


class Store:
    """The tables, behind one writer at a time."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._engine = engine(url)
        self._reader = self._engine.execution_options(read_only=True)
        # Waiting in our own lock costs nothing; other processes' writers wait in the
        # database, with a connection each.
        self._writer = Turnstile()
        self._group: Group | None = None  # of those who are done, and committed with the next

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose changes are committed together at the end, or not at all.

        It has its turn among the writers of all processes, and sees what those before it did. No
        network and no DNS inside: other writers wait. DiskFull when there is no room for it.
        """
        try:
            with self._writer:
                group = self._group = self._group or Group(self._engine)
                try:
                    with group.writer() as session:
                        yield session
                finally:
                    if not (group.is_open and self._writer.is_awaited):
                        self._group = None
                        group.end()
            group.wait()
        except DBAPIError as error:
            if is_full(error):
                raise DiskFull(f"the disk of the database is full: {error.orig}") from error
            raise

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """Give a session for looking: it sees one consistent state and may change nothing."""
        with Session(self._reader, expire_on_commit=False) as session:
            yield session

    def seconds(self, session: Session) -> float:
        """Return the time by the database's own clock, the same for all hosts, in seconds."""
        tell = postgres.seconds if is_postgresql(self._url) else sqlite.seconds
        return tell(session.connection())

    def free_bytes(self) -> int | None:
        """Return how much room there is on the disk; None where that is another machine's."""
        return None if is_postgresql(self._url) else sqlite.free_bytes(self._url)

    def size_bytes(self, session: Session) -> int:
        """Return how large the database is."""
        measure = postgres.size_bytes if is_postgresql(self._url) else sqlite.size_bytes
        return measure(session.connection())

    def study(self, table: str) -> None:
        """Have PostgreSQL look at a table that has just grown; nobody waits for it meanwhile.

        By itself it does so within minutes, and until then reads all of it for each letter.
        """
        if is_postgresql(self._url):
            with closing(self._engine.raw_connection()) as connection:
                connection.cursor().execute(f'ANALYZE "{table}"')

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()


@contextmanager
def look(url: str) -> Iterator[Session]:
    """Give a session for looking at a database that this process has no other business with.

    SchemaError where there is no database of this version.
    """
    require_present(url)
    store = Store(url)
    try:
        with store.snapshot() as session:
            yield session
    finally:
        store.close()
