"""PostgreSQL, 14 or newer: writers of all hosts take turns by one advisory lock.

So a transaction here is what it is on SQLite, and no function has to be written twice. A server
that restarts costs at most the step that was under way; a host that was cut off loses its
transaction and its locks within half a minute.
"""

from __future__ import annotations

import select
from collections.abc import Mapping
from typing import Any, Final

import psycopg
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

# Keys of advisory locks, which are a database's own: "mailbot" and a number.
_WRITERS: Final = 0x6D61_696C_626F_7401
_LEADER: Final = 0x6D61_696C_626F_7402

# How our end notices a server that is silent or gone (libpq's parameters; the URL's come first).
_CLIENT: Final[Mapping[str, Any]] = {
    "application_name": "mailbot",
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,  # milliseconds
}

# How the server's end notices that we are, and what it waits for.
_SESSION: Final = """
SET TimeZone = 'UTC';
SET tcp_keepalives_idle = 10;
SET tcp_keepalives_interval = 5;
SET tcp_keepalives_count = 3;
SET tcp_user_timeout = '25s';
SET client_connection_check_interval = '5s';
SET idle_session_timeout = 0;
SET idle_in_transaction_session_timeout = '60s';
SET lock_timeout = '30s';
SET statement_timeout = '5min';
SELECT set_config('synchronous_commit', 'on', false)
 WHERE current_setting('synchronous_commit') = 'off'
"""

# A writer's turn comes before anything is looked at: in READ COMMITTED the statements that follow
# see what the writer before has committed. And numbers grow in the order of commits.
_BEGIN: Final = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
_TURN: Final = f"SELECT pg_advisory_xact_lock({_WRITERS})"
_FOR_LONG: Final = "SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0"

_PATIENCE: Final = 5.0  # seconds for the leader's heartbeat: far less than the lock outlives it

_TAKE: Final = f"SELECT pg_try_advisory_lock({_LEADER})".encode()
# Asked, not concluded from the connection: a proxy may have put another session behind it.
_HOLDS: Final = f"""
SELECT EXISTS (
  SELECT FROM pg_locks
   WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid() AND objsubid = 1
     AND classid = {_LEADER >> 32} AND objid = {_LEADER & 0xFFFF_FFFF})
""".encode()  # noqa: S608 -- our own numbers


def engine(url: str) -> Engine:
    """Make the engine; opens no connection yet."""
    parts = make_url(url)
    made = create_engine(
        parts,
        connect_args={name: value for name, value in _CLIENT.items() if name not in parts.query},
        hide_parameters=True,
    )
    event.listen(made, "connect", _configure)
    event.listen(made, "checkout", _require_alive)
    event.listen(made, "begin", _begin)
    return made


def _configure(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.autocommit = True  # so that it is `_begin` that begins
    cursor = connection.cursor()
    cursor.execute(_SESSION)
    cursor.close()


def _require_alive(
    connection: DBAPIConnection, _entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    # All that a server says unasked to an idle connection is that it ends it. To look costs
    # nothing; the pool's own check would be a query before each transaction.
    if _is_readable(connection.pgconn, 0):
        raise DisconnectionError


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("read_only", False):
        connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    elif options.get("patient", False):  # a migration waits for another one, and may itself last
        connection.exec_driver_sql(f"{_BEGIN}; {_FOR_LONG}; {_TURN}")
    else:
        connection.exec_driver_sql(f"{_BEGIN}; {_TURN}")


def is_full(error: BaseException | None) -> bool:
    """Whether the server says that there is no room on its disk."""
    return isinstance(error, psycopg.errors.DiskFull)


def size_bytes(connection: Connection) -> int:
    """Return the size of the database on the server's disk."""
    size = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
    return int(size)


def _is_readable(wire: PGconn, seconds: float) -> bool:
    """Whether the server said something, or hung up, within a time."""
    readable = select.poll()
    readable.register(wire.socket, select.POLLIN)
    return bool(readable.poll(seconds * 1000))


class SessionLock:
    """An advisory lock of a connection of its own: gone with the connection, at either end."""

    stands_by = True

    def __init__(self, url: str) -> None:
        parts = make_url(url)
        _, given = parts.get_dialect()().create_connect_args(parts)
        self._parameters = {**_CLIENT, **given}
        self._connection: psycopg.Connection[Any] | None = None
        self._taken = False

    def take(self) -> bool:
        """Try once; False as well while the database does not answer."""
        if self._taken:
            return self.holds()
        if self._connection is None and not self._connect():
            return False
        answer = self._ask(_TAKE)
        self._taken = answer == b"t"
        if answer is None:
            self.release()
        return self._taken

    def holds(self) -> bool:
        """Whether the very connection that took it still has it, asked of the server.

        False within seconds when no answer comes. The server gives the lock to another only when
        its own end has noticed, so there is time to end one's work in.
        """
        if self._taken and self._ask(_HOLDS) == b"t":
            return True
        self.release()
        return False

    def release(self) -> None:
        """Hang up, which lets another have it."""
        connection, self._connection, self._taken = self._connection, None, False
        if connection is not None:
            connection.close()

    def _connect(self) -> bool:
        try:
            self._connection = psycopg.connect(**self._parameters, autocommit=True)
            self._connection.execute(_SESSION)
        except psycopg.Error:
            self.release()
            return False
        return True

    def _ask(self, query: bytes) -> bytes | None:
        """Return the one value of a query; None when the server is gone, silent, or will not.

        By hand, as psycopg waits for an answer without end (psycopg 3.3).
        """
        if self._connection is None or self._connection.closed:
            return None
        wire = self._connection.pgconn
        value = None
        try:
            wire.send_query(query)
            wire.flush()
            while True:
                while wire.is_busy():
                    if not _is_readable(wire, _PATIENCE):
                        return None
                    wire.consume_input()
                result = wire.get_result()
                if result is None:
                    return value
                value = result.get_value(0, 0) if result.status == ExecStatus.TUPLES_OK else None
        except psycopg.Error:
            return None
