"""The store: durable, one writer, and the tables that the migrations make are the ones we use."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError
from sqlmodel import SQLModel, col, func, select

from mailbot import tables
from mailbot.store import SchemaError, Store, upgrade
from mailbot.tables import Notice

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    found = f"sqlite:///{tmp_path / 'mailbot.db'}"
    upgrade(found)
    return found


def test_the_migrations_make_the_tables_of_the_code(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)
    engine.dispose()

    assert tables.Inbound.__tablename__ == "inbound"
    assert differences == []


def test_migrating_twice_is_harmless(url: str) -> None:
    upgrade(url)


def test_a_newer_mailbots_database_is_left_alone(url: str) -> None:
    store = Store(url)
    with store.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()

    with pytest.raises(SchemaError, match="newer"):
        upgrade(url)


def test_a_power_cut_loses_nothing_committed(url: str) -> None:
    store = Store(url)
    with store.transaction() as session:
        journal = session.execute(text("PRAGMA journal_mode")).scalar()
        synchronous = session.execute(text("PRAGMA synchronous")).scalar()
        foreign_keys = session.execute(text("PRAGMA foreign_keys")).scalar()
    store.close()

    assert (journal, synchronous, foreign_keys) == ("wal", 2, 1)  # 2 is FULL


def test_what_raises_leaves_nothing_behind(url: str) -> None:
    store = Store(url)

    def half() -> None:
        with store.transaction() as session:
            session.add(Notice(key="half", at=NOON))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()

    with store.snapshot() as session:
        assert session.get(Notice, "half") is None
    store.close()


def test_a_snapshot_changes_nothing_and_waits_for_nobody(url: str) -> None:
    store = Store(url)
    with store.transaction() as writing:
        writing.add(Notice(key="being written", at=NOON))
        writing.flush()
        with store.snapshot() as looking:
            assert looking.get(Notice, "being written") is None
    store.close()


def test_many_writers_take_turns(url: str) -> None:
    """Two stores are two processes to SQLite; threads of one share its lock."""
    stores = [Store(url), Store(url)]

    def write(store: Store, name: str) -> None:
        for number in range(20):
            with store.transaction() as session:
                session.add(Notice(key=f"{name} {number}", at=NOON))

    threads = [
        threading.Thread(target=write, args=(store, f"{place}{turn}"))
        for place, store in enumerate(stores)
        for turn in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with stores[0].snapshot() as session:
        assert session.exec(select(func.count(col(Notice.key)))).one() == 120
    for store in stores:
        store.close()


def test_a_missing_database_is_an_error_and_no_empty_one(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'nowhere' / 'mailbot.db'}")

    with pytest.raises(OperationalError), store.snapshot() as session:
        session.get(Notice, "x")
    store.close()
