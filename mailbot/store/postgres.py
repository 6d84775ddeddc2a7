"""PostgreSQL, 14 or newer: writers of all hosts take turns by one advisory lock.

So a transaction here is what it is on SQLite, and no function has to be written twice. A server
that restarts costs at most the step that was under way; a host that was cut off loses its
transaction and its locks within half a minute.
"""

from __future__ import annotations

import select
from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

# Keys of advisory locks, which are a database's own: "mailbot" and a number; 02 is the leader's.
_WRITERS: Final = 0x6D61_696C_626F_7401

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
SESSION: Final = """
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

_DISK_FULL: Final = "53100"

# A writer's turn comes before anything is looked at: in READ COMMITTED the statements that follow
# see what the writer before has committed. And numbers grow in the order of commits.
_BEGIN: Final = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
_TURN: Final = f"SELECT pg_advisory_xact_lock({_WRITERS})"
# A host that stops in the middle of one keeps all others waiting.
_BRIEFLY: Final = "SET LOCAL idle_in_transaction_session_timeout = '10s'"
_FOR_LONG: Final = "SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0"


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
    cursor.execute(SESSION)
    cursor.close()


def _require_alive(
    connection: DBAPIConnection, _entry: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    # All that a server says unasked to an idle connection is that it ends it. To look costs
    # nothing; the pool's own check would be a query before each transaction.
    if is_readable(connection.pgconn.socket, 0):
        raise DisconnectionError


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("read_only", False):
        connection.exec_driver_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    elif options.get("patient", False):  # a migration waits for another one, and may itself last
        connection.exec_driver_sql(f"{_BEGIN}; {_FOR_LONG}; {_TURN}")
    else:
        connection.exec_driver_sql(f"{_BEGIN}; {_BRIEFLY}; {_TURN}")


def parameters(url: str) -> dict[str, Any]:
    """Return what the driver connects by."""
    parts = make_url(url)
    _, given = parts.get_dialect()().create_connect_args(parts)
    return {**_CLIENT, **given}


def is_full(error: BaseException | None) -> bool:
    """Whether the server says that there is no room on its disk."""
    return getattr(error, "sqlstate", None) == _DISK_FULL


def size_bytes(connection: Connection) -> int:
    """Return the size of the database on the server's disk."""
    size = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one()
    return int(size)


def seconds(connection: Connection) -> float:
    """Return the server's time, in seconds since 1970."""
    now = connection.exec_driver_sql("SELECT extract(epoch FROM clock_timestamp())").scalar_one()
    return float(now)


def is_readable(socket: int, seconds: float) -> bool:
    """Whether the server said something, or hung up, within a time."""
    readable = select.poll()
    readable.register(socket, select.POLLIN)
    return bool(readable.poll(seconds * 1000))
