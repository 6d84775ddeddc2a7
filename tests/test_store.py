"""The store: durable, one writer, and the tables that the migrations make are the ones we use."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine, event, insert, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session, SQLModel, col, func, select

import databases
from mailbot import register, tables
from mailbot.matters import Issue, Job
from mailbot.store import (
    OldSchemaError,
    SchemaError,
    Store,
    group,
    prepare,
    require_present,
    upgrade,
)
from mailbot.store.group import MOST
from mailbot.tables import Correspondent, Notice

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> str:
    found = databases.url_in(tmp_path)
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


def test_an_older_mailbots_database_is_refused_with_the_line_to_type(url: str) -> None:
    store = Store(url)
    with store.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    store.close()

    with pytest.raises(OldSchemaError, match=r"mailbot db upgrade$"):
        require_present(url)


def test_a_file_is_upgraded_when_work_begins(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"

    prepare(url)

    require_present(url)


def test_an_upgrade_that_breaks_off_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    monkeypatch.setattr(Operations, "add_column", None)  # of the second migration

    with pytest.raises(TypeError):
        upgrade(url)
    monkeypatch.undo()

    upgrade(url)
    require_present(url)


def test_what_no_text_can_hold_is_harmless_and_found_again(url: str) -> None:
    """NUL, which PostgreSQL's text does not take, and lone surrogates, which have no UTF-8."""
    hostile = "a\0b\ud800@\udcff.example"
    store = Store(url)

    with store.transaction() as session:
        session.add(Correspondent(address=hostile, proven=NOON))

    with store.snapshot() as session:
        found = session.get(Correspondent, hostile)
    assert found is not None
    assert found.address == "a\ufffdb\ufffd@\ufffd.example"
    store.close()


def test_an_error_shows_nothing_of_a_mail(url: str) -> None:
    databases.sqlite_only()  # PostgreSQL's own words hold the row
    store = Store(url)

    with pytest.raises(IntegrityError) as broken, store.transaction() as session:
        session.execute(insert(Notice), [{"key": "secret", "at": None}])

    assert "secret" not in str(broken.value)
    store.close()


def test_a_power_cut_loses_nothing_committed(url: str) -> None:
    databases.sqlite_only()
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


def test_what_is_taken_back_leaves_no_gap_in_the_numbers_that_people_see(url: str) -> None:
    """On PostgreSQL its own counters would go on."""
    store = Store(url)

    def submit() -> Job:
        with store.transaction() as session:
            return register.save_job(session, Job("ann@lantern.example"))

    def draft(slot: datetime) -> Issue:
        with store.transaction() as session:
            return register.save_issue(session, Issue(slot))

    with suppress(RuntimeError), store.transaction() as session:
        register.save_job(session, Job("kit@harbor.example"))
        register.save_issue(session, Issue(NOON))
        session.flush()
        raise RuntimeError

    assert [submit().tag, submit().tag] == ["J1", "J2"]
    assert [draft(NOON).id, draft(NOON + timedelta(days=7)).id] == [1, 2]
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


def test_who_waits_has_the_next_turn(url: str) -> None:
    """A loop of transactions keeps nobody out, be they as short as they may."""
    store = Store(url)
    began, order = threading.Event(), list[str]()

    def wait_for_a_turn() -> None:
        began.set()
        with store.transaction():
            order.append("the other")

    other = threading.Thread(target=wait_for_a_turn)
    with store.transaction():
        other.start()
        began.wait(10)
        while not store._writer._waiting:
            pass
        order.append("the loop")
    for _ in range(3):
        with store.transaction():
            order.append("the loop")
    other.join()
    store.close()

    assert order == ["the loop", "the other", "the loop", "the loop", "the loop"]


@pytest.fixture(autouse=True)
def _slow_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """How many share a commit depends on who waits, and not on how fast this machine is."""
    monkeypatch.setattr(group, "_LONGEST", 60.0)


class Queue:
    """Writers of one store who wait for each other, and how often it commits."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.commits = 0
        self.errors: dict[str, BaseException] = {}
        self._threads: list[threading.Thread] = []
        event.listen(store._engine, "commit", self._count)

    def _count(self, _: object) -> None:
        self.commits += 1

    def waits(self, name: str, then: Callable[[Session], object] = lambda _: None) -> None:
        """Have a writer wait for its turn; `then` follows what it writes."""

        def write() -> None:
            try:
                with self.store.transaction() as session:
                    session.add(Notice(key=name, at=NOON))
                    session.flush()
                    then(session)
            except BaseException as error:  # noqa: BLE001 -- looked at by the test
                self.errors[name] = error

        waiting = len(self.store._writer._waiting)
        self._threads.append(threading.Thread(target=write))
        self._threads[-1].start()
        while len(self.store._writer._waiting) == waiting:
            pass

    def ends(self) -> None:
        for thread in self._threads:
            thread.join()


def noted(store: Store) -> set[str]:
    with store.snapshot() as session:
        return set(session.exec(select(Notice.key)))


def breaks(_: Session) -> None:
    raise RuntimeError("a bug")


def test_who_waits_is_committed_with_those_before(url: str) -> None:
    store = Store(url)
    queue = Queue(store)
    with store.transaction() as session:
        session.add(Notice(key="first", at=NOON))
        for name in ("second", "third", "fourth"):
            queue.waits(name)
    queue.ends()

    assert noted(store) == {"first", "second", "third", "fourth"}
    assert queue.commits == 1
    store.close()


def test_nobody_goes_on_before_it_is_durable(url: str) -> None:
    store = Store(url)
    queue = Queue(store)
    seen: list[set[str]] = []

    def first() -> None:
        with store.transaction() as session:
            session.add(Notice(key="first", at=NOON))
            session.flush()
            queue.waits("second", lambda _: seen.append(noted(store)))
        seen.append(noted(store))

    alone = threading.Thread(target=first)
    alone.start()
    alone.join()
    queue.ends()

    assert seen == [set(), {"first", "second"}]
    store.close()


def test_what_one_takes_back_is_its_own(url: str) -> None:
    store = Store(url)
    queue = Queue(store)
    with store.transaction() as session:
        session.add(Notice(key="first", at=NOON))
        queue.waits("broken", breaks)
        queue.waits("third")
        queue.waits("broken too", breaks)
    queue.ends()

    assert noted(store) == {"first", "third"}
    assert list(queue.errors) == ["broken", "broken too"]
    store.close()


def test_the_first_takes_nothing_of_others_back(url: str) -> None:
    store = Store(url)
    queue = Queue(store)
    with suppress(RuntimeError), store.transaction() as session:
        session.add(Notice(key="broken", at=NOON))
        session.flush()
        queue.waits("second")
        raise RuntimeError
    queue.ends()

    assert noted(store) == {"second"}
    assert queue.errors == {}
    store.close()


def test_a_commit_that_fails_is_told_to_all_whose_it_was(url: str) -> None:
    store = Store(url)
    queue = Queue(store)

    def refuse(_: object) -> None:
        raise OSError("no disk")

    def first() -> None:
        with store.transaction() as session:
            session.add(Notice(key="first", at=NOON))
            queue.waits("second")
            event.listen(store._engine, "commit", refuse)

    with pytest.raises(OSError, match="no disk"):
        first()
    queue.ends()
    event.remove(store._engine, "commit", refuse)
    with store.transaction() as session:
        session.add(Notice(key="third", at=NOON))

    assert isinstance(queue.errors["second"], OSError)
    assert noted(store) == {"third"}
    store.close()


def test_a_transaction_that_is_lost_is_told_to_all_whose_it_was(url: str) -> None:
    """As SQLite ends one by itself when the disk is full, and PostgreSQL when it goes away."""
    store = Store(url)
    queue = Queue(store)

    def loses(session: Session) -> None:
        session.connection().exec_driver_sql("ROLLBACK")
        raise RuntimeError("the disk is full")

    def first() -> None:
        with store.transaction() as session:
            session.add(Notice(key="first", at=NOON))
            queue.waits("second", loses)
            queue.waits("third")

    with pytest.raises(RuntimeError, match="full"):
        first()
    queue.ends()

    assert list(queue.errors) == ["second"]
    assert noted(store) == {"third"}
    store.close()


def test_not_all_are_waited_for(url: str) -> None:
    """So many at a time, so that the first of them is told within a moment."""
    store = Store(url)
    queue = Queue(store)
    with store.transaction() as session:
        session.add(Notice(key="first", at=NOON))
        for number in range(MOST):
            queue.waits(f"writer {number}")
    queue.ends()

    assert queue.commits == 2
    assert len(noted(store)) == MOST + 1
    store.close()
