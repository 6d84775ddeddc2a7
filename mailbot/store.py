"""The database: one engine, short transactions, migrations.

SQLite in WAL mode with `synchronous=FULL`: what was committed survives a power cut. Each table's
queries stand in the module that owns it: `intake` (inbound), `register` (jobs, readers, issues,
tokens), `outbox` (letters, deliveries).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import Session, create_engine

from mailbot.data import data_folder

BUSY_SECONDS = 30


class Store:
    """The tables, behind one writer at a time."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = create_engine(url, connect_args={"check_same_thread": False})
        # Waiting in our own lock is fair and costs nothing; SQLite's busy handler polls.
        self._writer = threading.Lock()
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Give a session whose changes are committed together at the end, or not at all.

        No network and no DNS inside: other writers wait.
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
        reader = self._engine.execution_options(read_only=True)
        with Session(reader, expire_on_commit=False) as session:
            yield session

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()


class SchemaError(Exception):
    """The database's tables are not this version's; the text says what to do."""


def upgrade(url: str) -> None:
    """Bring the tables to the present schema; creates them in an empty database."""
    with _connected(url) as connection:
        if not _known(connection, _revision(connection)):
            raise SchemaError("the database was made by a newer mailbot than this one")
        command.upgrade(_alembic(connection), "head")


def require_present(url: str) -> None:
    """Raise SchemaError unless the tables are those of this version."""
    with _connected(url) as connection:
        revision = _revision(connection)
        if revision != ScriptDirectory.from_config(_alembic(connection)).get_current_head():
            raise SchemaError("the database has not this version's tables: mailbot db upgrade")


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url)
    event.listen(engine, "connect", _configure)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known(connection: Connection, revision: str | None) -> bool:
    scripts = ScriptDirectory.from_config(_alembic(connection))
    return revision is None or revision in {script.revision for script in scripts.walk_revisions()}


def _alembic(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(data_folder("db")))
    config.attributes["connection"] = connection
    return config


def _configure(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transaction handling would begin late and deferred; `_begin` does it.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the write lock first: a deferred transaction that turns into a writer later
    # fails with "database is locked" instead of waiting.
    read_only = connection.get_execution_options().get("read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
