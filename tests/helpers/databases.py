"""Where a test's mailbot keeps its tables: in a file of SQLite, or, asked for, in PostgreSQL.

`pytest --postgresql` runs the same tests on the other database: each on a copy of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from e2e.peers.postgres import Cluster
from mailbot.store import sqlite, upgrade


@dataclass
class _Server:
    """A cluster, an empty database with all tables, and its copies by the folder of their test."""

    cluster: Cluster
    template: str
    urls: dict[Path, str] = field(default_factory=dict)


_servers: list[_Server] = []  # the one there is while tests run on PostgreSQL


def on_postgresql() -> bool:
    return bool(_servers)


def sqlite_only() -> None:
    """Skip a test that is about SQLite's file."""
    if on_postgresql():
        pytest.skip("is about SQLite's file")


def url_in(folder: Path) -> str:
    """Give the URL of the database that belongs to a folder, the same each time, with all tables."""
    if not _servers:
        file = folder / "mailbot.db"
        if not file.exists():
            file.write_bytes(_empty_file())
        return f"sqlite:///{file}"
    (server,) = _servers
    if folder not in server.urls:
        server.urls[folder] = server.cluster.database(like=server.template)
    return server.urls[folder]


@cache
def _empty_file() -> bytes:
    """Give a file of SQLite with all tables: to make them took a quarter of a short test."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "mailbot.db"
        upgrade(f"sqlite:///{file}")
        return file.read_bytes()


def copied(folder: Path, to: Path) -> None:
    """Give a folder a copy of the database of another, which nobody uses meanwhile.

    A file of SQLite is copied with its folder.
    """
    for server in _servers:
        server.urls[to] = server.cluster.database(like=server.urls[folder])


@contextmanager
def postgresql() -> Iterator[None]:
    """Run the tests within on a PostgreSQL server of their own."""
    with Cluster(fsync=False) as cluster:
        template = cluster.database()
        upgrade(template)
        _servers.append(_Server(cluster, template))
        try:
            yield
        finally:
            _servers.clear()


def share_statements() -> None:
    """Let all files of SQLite of this process share what SQLAlchemy has made of our statements.

    It keeps that by the dialect, of which every engine has one of its own, and each test an engine:
    to make all statements anew took a quarter of a short test.
    """
    made: dict[Any, Any] = {}
    dialect: Any = SQLiteDialect_pysqlite
    dialect.__hash__ = lambda _self: hash(dialect)
    dialect.__eq__ = lambda _self, other: type(other) is dialect
    sqlite.create_engine = partial(create_engine, execution_options={"compiled_cache": made})  # type: ignore[attr-defined]


def drop_all() -> None:
    """Drop the databases of the test that has ended."""
    for server in _servers:
        for url in server.urls.values():
            server.cluster.drop(url)
        server.urls.clear()
