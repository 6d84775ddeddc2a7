"""SQLite: one file, in WAL mode with `synchronous=FULL`; a writer begins IMMEDIATE."""

from __future__ import annotations

import contextlib
import fcntl
import os
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Dialect, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

_BUSY_SECONDS: Final = 30

# After a long transaction the log beside the file is cut back to this, in bytes.
_LOG_BYTES: Final = 64_000_000

# https://www.sqlite.org/rescode.html: SQLITE_FULL, SQLITE_IOERR_WRITE (a quota),
# SQLITE_IOERR_FSYNC (a disk that allots late), SQLITE_IOERR_SHMSIZE.
_FULL: Final = frozenset({13, 778, 1034, 4874})


def engine(url: str) -> Engine:
    """Make the engine; the file is made by the first connection, its folder is not."""
    made = create_engine(url, connect_args={"check_same_thread": False}, hide_parameters=True)
    event.listen(made, "do_connect", _make)
    event.listen(made, "connect", _configure)
    event.listen(made, "begin", _begin)
    return made


def _make(
    _dialect: Dialect, _record: ConnectionPoolEntry, arguments: tuple[str, ...], _options: object
) -> None:
    """Make the file before SQLite does, which would let others read it; its log is made alike."""
    with contextlib.suppress(OSError):  # it is there; or what is wrong SQLite says better
        os.close(os.open(arguments[0], os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _configure(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transaction handling would begin late and deferred; `_begin` does it.
    connection.isolation_level = None
    # As PostgreSQL calls it; SQLite's own name for it is instr.
    connection.create_function("strpos", 2, _strpos, deterministic=True)
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
    cursor.close()


def is_full(error: BaseException | None) -> bool:
    """Whether the driver says that there is no room on the disk."""
    return getattr(error, "sqlite_errorcode", None) in _FULL


def free_bytes(url: str) -> int:
    """Return how much room the disk of the file has for us."""
    folder = Path(make_url(url).database or "").absolute().parent
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize


def size_bytes(connection: Connection) -> int:
    """Return how much of the file is in use: pages that were let go are used again."""
    values = (
        connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
        for name in ("page_count", "freelist_count", "page_size")
    )
    pages, free, octets = map(int, values)
    return (pages - free) * octets


def seconds(connection: Connection) -> float:
    """Return the machine's time, in seconds since 1970."""
    days = connection.exec_driver_sql("SELECT julianday('now') - 2440587.5").scalar_one()
    return float(days) * 86400


def _strpos(text: str, part: str) -> int:
    return text.find(part) + 1


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the write lock first: a deferred transaction that turns into a writer later
    # fails with "database is locked" instead of waiting.
    read_only = connection.get_execution_options().get("read_only", False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


class FileLock:
    """An exclusive lock on a file beside the database: gone with the process, however it ends.

    Not on the database itself: to close a second descriptor of that would give up SQLite's own
    locks (https://www.sqlite.org/howtocorrupt.html §2.2).
    """

    stands_by = False

    def __init__(self, url: str) -> None:
        self._path = Path(f"{make_url(url).database}.lock")
        self._file: int | None = None

    def take(self) -> bool:
        """Try once; OSError where the file cannot be made."""
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._file = file
        return True

    def holds(self) -> bool:
        """Whether it is ours: nobody can take it away."""
        return self._file is not None

    def release(self) -> None:
        """Let another have it. The file stays: to remove it would let two have one each."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
