"""The schema: migrations, and whether the tables are those of this version."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, inspect

from mailbot.data import data_folder
from mailbot.store.engine import DatabaseError, engine, is_postgresql, reached

_NEWER: Final = "the database was made by a newer mailbot than this one"
_OLD: Final = "the database has not this version's tables: mailbot db upgrade"


class SchemaError(DatabaseError):
    """The database's tables are not this version's; the text says what to do."""


class OldSchemaError(SchemaError):
    """They are of an older version, or not there yet: `mailbot db upgrade` helps."""


def prepare(url: str) -> None:
    """Make sure of this version's tables before work begins, or raise a DatabaseError.

    A file of SQLite is ours alone and is upgraded; PostgreSQL may serve other hosts, of other
    versions, so there it is for the operator to say when.
    """
    if is_postgresql(url):
        require_present(url)
    else:
        upgrade(url)


def upgrade(url: str) -> None:
    """Bring the tables to the present schema; creates them in an empty database.

    All in one transaction, in turn with every other writer: two at once are one after the other.
    """
    made = engine(url)
    try:
        with reached(url), made.execution_options(patient=True).begin() as connection:
            _require_utf8(connection)
            if not _is_present(connection):
                _migrate(connection)
    finally:
        made.dispose()


def require_present(url: str) -> None:
    """Raise SchemaError unless the tables are those of this version."""
    made = engine(url)
    reader = made.execution_options(read_only=True)
    try:
        with reached(url), reader.connect() as connection:
            if not _is_present(connection):
                raise OldSchemaError(_OLD)
    finally:
        made.dispose()


def _require_utf8(connection: Connection) -> None:
    if connection.dialect.name != "postgresql":
        return  # SQLite knows nothing else that we would make
    encoding = connection.exec_driver_sql("SELECT current_setting('server_encoding')").scalar()
    if encoding not in {"UTF8", b"UTF8"}:  # bytes: what psycopg gives of SQL_ASCII
        raise SchemaError("the database must be in UTF8: createdb -T template0 -E UTF8 NAME")


def _is_present(connection: Connection) -> bool:
    """Whether the tables are those of this version; SchemaError when they are of a newer one."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    # A migration's file begins with its revision.
    known = sorted(file.name[:4] for file in (data_folder("db") / "versions").glob("[0-9]*.py"))
    if revision is not None and revision not in known:
        raise SchemaError(_NEWER)
    return revision == known[-1]


def _migrate(connection: Connection) -> None:
    # Ten MB, which a daemon needs at most once.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(data_folder("db")))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
