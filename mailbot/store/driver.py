"""PostgreSQL by its driver alone: connections of one's own, and the leader's lock.

Loaded only where the database is PostgreSQL.
"""

from __future__ import annotations

from typing import Any, Final

import psycopg
from psycopg.pq import ExecStatus
from sqlalchemy import Connection

from mailbot.store.postgres import SESSION, is_readable, parameters

AsyncConnection = psycopg.AsyncConnection[Any]

_LEADER: Final = 0x6D61_696C_626F_7402  # key of the advisory lock, beside that of writers
_PATIENCE: Final = 5.0  # seconds for the leader's heartbeat: far less than the lock outlives it

_TAKE: Final = f"SELECT pg_try_advisory_lock({_LEADER})".encode()
# Asked, not concluded from the connection: a proxy may have put another session behind it.
_HOLDS: Final = f"""
SELECT EXISTS (
  SELECT FROM pg_locks
   WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid() AND objsubid = 1
     AND classid = {_LEADER >> 32} AND objid = {_LEADER & 0xFFFF_FFFF})
""".encode()  # noqa: S608 -- our own numbers


def driver_of(connection: Connection) -> psycopg.Connection[Any]:
    """Return the driver's own connection, for what speaks to that."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError(f"{driver!r} is no connection of PostgreSQL")
    return driver


async def connect(url: str) -> AsyncConnection:
    """Open a connection of one's own, which commits by itself; raises what psycopg raises."""
    made = await AsyncConnection.connect(**parameters(url), autocommit=True)
    await made.execute(SESSION)
    return made


class SessionLock:
    """An advisory lock of a connection of its own: gone with the connection, at either end."""

    stands_by = True

    def __init__(self, url: str) -> None:
        self._parameters = parameters(url)
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
            self._connection.execute(SESSION)
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
                    if not is_readable(wire.socket, _PATIENCE):
                        return None
                    wire.consume_input()
                result = wire.get_result()
                if result is None:
                    return value
                value = result.get_value(0, 0) if result.status == ExecStatus.TUPLES_OK else None
        except psycopg.Error:
            return None
