"""The engine behind a database's URL, and what is alike whichever database it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from sqlalchemy import Engine, event, make_url
from sqlalchemy.exc import DBAPIError

from mailbot.store import postgres, sqlite

# PostgreSQL's text holds no NUL, and UTF-8 no lone surrogate: neither would either database's
# driver take them alike, and both stand in mails.
_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")
_REPLACED: Final = "\N{REPLACEMENT CHARACTER}"


class DatabaseError(Exception):
    """The database cannot be used; the text says why, in a line, and shows no password."""


class DiskFull(DatabaseError):  # noqa: N818 -- a state of the machine, not of ours
    """The database could not write for want of room. The transaction has left nothing behind."""


def is_full(error: DBAPIError) -> bool:
    """Whether it is for want of room that a statement failed."""
    return sqlite.is_full(error.orig) or postgres.is_full(error.orig)


def engine(url: str) -> Engine:
    """Make the engine for a URL; opens no connection yet.

    Its execution option `read_only` makes a session one that only looks.
    """
    made = postgres.engine(url) if is_postgresql(url) else sqlite.engine(url)
    event.listen(made, "before_cursor_execute", _storable, retval=True)
    return made


def is_postgresql(url: str) -> bool:
    """Whether a URL names a PostgreSQL database; else it is a file of SQLite."""
    return make_url(url).get_backend_name() == "postgresql"


@contextmanager
def reached(url: str) -> Iterator[None]:
    """Say a failure to reach the database as a DatabaseError."""
    try:
        yield
    except DBAPIError as error:
        # Its query may hold another password, e.g. of a key.
        shown = make_url(url).set(query={}).render_as_string(hide_password=True)
        raise DatabaseError(f"{shown}: {_why(str(error.orig))}") from error


def _why(text: str) -> str:
    """Return the line of a driver's error that says why; libpq has one for each try, and hints."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    tries = [line for line in lines if "failed: " in line]
    line = (tries or lines or [text])[-1]
    return " ".join(line.rpartition("failed: ")[2].removeprefix("FATAL:").split())


def _storable(
    _connection: object,
    _cursor: object,
    statement: str,
    parameters: Any,
    _context: object,
    executemany: bool,
) -> tuple[str, Any]:
    """Put U+FFFD for what no text can hold, in what is stored and in what it is sought by."""
    if executemany:
        return statement, [_replaced(values) for values in parameters]
    return statement, _replaced(parameters)


def _replaced(values: Any) -> Any:
    if isinstance(values, dict):
        return {name: _text(value) for name, value in values.items()}
    return tuple(map(_text, values))


def _text(value: object) -> object:
    if not isinstance(value, str) or (value.isascii() and "\0" not in value):
        return value
    return _UNSTORABLE.sub(_REPLACED, value)
