"""The schema: migrations, and whether the tables are those of this version."""

from __future__ import annotations

from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

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
            if not _known(connection, _revision(connection)):
                raise SchemaError(_NEWER)
            command.upgrade(_alembic(connection), "head")
    finally:
        made.dispose()


def require_present(url: str) -> None:
    """Raise SchemaError unless the tables are those of this version."""
    made = engine(url)
    reader = made.execution_options(read_only=True)
    try:
        with reached(url), reader.connect() as connection:
            revision = _revision(connection)
            if not _known(connection, revision):
                raise SchemaError(_NEWER)
            if revision != _scripts(connection).get_current_head():
                raise OldSchemaError(_OLD)
    finally:
        made.dispose()


def _require_utf8(connection: Connection) -> None:
    if connection.dialect.name != "postgresql":
        return  # SQLite knows nothing else that we would make
    encoding = connection.exec_driver_sql("SELECT current_setting('server_encoding')").scalar()
    if encoding not in {"UTF8", b"UTF8"}:  # bytes: what psycopg gives of SQL_ASCII
        raise SchemaError("the database must be in UTF8: createdb -T template0 -E UTF8 NAME")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known(connection: Connection, revision: str | None) -> bool:
    known = {script.revision for script in _scripts(connection).walk_revisions()}
    return revision is None or revision in known


def _scripts(connection: Connection) -> ScriptDirectory:
    return ScriptDirectory.from_config(_alembic(connection))


def _alembic(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(data_folder("db")))
    config.attributes["connection"] = connection
    return config
