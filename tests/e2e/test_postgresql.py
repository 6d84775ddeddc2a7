"""A real PostgreSQL: what it does otherwise than SQLite, and what it must do alike."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel, col, select

from e2e.peers.black_hole import BlackHole
from e2e.peers.postgres import PASSWORD, Cluster
from mailbot.cli import execute
from mailbot.leader import candidate
from mailbot.store import (
    OldSchemaError,
    SchemaError,
    Store,
    prepare,
    require_present,
    upgrade,
)
from mailbot.store.driver import SessionLock
from mailbot.tables import Correspondent, Notice

pytestmark = pytest.mark.e2e

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)

HOLD = """
import sys
from mailbot.leader import candidate
leader = candidate(sys.argv[1])
assert leader.take()
print("taken", flush=True)
sys.stdin.read()
"""

CONFIG = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@news.example"]
operator = "root@news.example"
postal_address = "1 Main Street, Springfield"

[inbound]
kind = "lmtp"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = 25
tls = "none"

[database]
url = "{url}"
installation_file = "installation"
"""


@pytest.fixture
def url(database: str) -> str:
    upgrade(database)
    return database


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    made = Store(url)
    yield made
    made.close()


def until(true: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(0.05)


def note(store: Store, key: str) -> None:
    with store.transaction() as session:
        session.add(Notice(key=key, at=NOON))


def keys(store: Store) -> list[str]:
    with store.snapshot() as session:
        return list(session.exec(select(Notice.key).order_by(col(Notice.at), col(Notice.key))))


# --- The schema ---------------------------------------------------------------------------------


def test_the_migrations_make_the_tables_of_the_code(url: str) -> None:
    engine = create_engine(url)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), SQLModel.metadata)
    engine.dispose()

    assert differences == []


def test_two_upgrades_at_once_both_succeed(database: str) -> None:
    command = [
        sys.executable,
        "-c",
        "import sys; from mailbot.store import upgrade; upgrade(sys.argv[1])",
    ]
    running = [subprocess.Popen([*command, database], stderr=subprocess.PIPE) for _ in range(3)]

    errors = [each.communicate(timeout=60)[1] for each in running]

    assert errors == [b"", b"", b""]
    require_present(database)


def test_the_daemon_upgrades_nothing_by_itself(database: str) -> None:
    with pytest.raises(OldSchemaError, match="mailbot db upgrade"):
        prepare(database)

    with pytest.raises(OldSchemaError):
        require_present(database)  # still


@pytest.mark.parametrize("revision", ["0001", "9999"])
def test_another_versions_tables_are_refused(store: Store, url: str, revision: str) -> None:
    with store.transaction() as session:
        session.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))

    with pytest.raises(SchemaError) as refused:
        prepare(url)

    older = isinstance(refused.value, OldSchemaError)
    assert older == (revision == "0001")
    assert older or "made by a newer mailbot than this one" in str(refused.value)


def test_the_line_to_type_is_about_the_same_configuration(
    database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "mail bot.toml"
    config.write_text(CONFIG.format(url=database))

    assert execute(["run", "--config", str(config)]) == 1
    refused = capsys.readouterr().err
    assert execute(["db", "upgrade", "--config", str(config)]) == 0
    capsys.readouterr()

    assert refused == (
        "mailbot: the database has not this version's tables:"
        f" mailbot db upgrade --config '{config}'\n"
    )
    assert execute(["status", "--config", str(config)]) == 0
    assert "Readers: none" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("/test", "/nowhere"), 'database "nowhere'),
        ((PASSWORD, "geheim"), "password authentication failed"),
        ((":{port}/", ":1/"), "Connection refused"),
    ],
)
def test_what_is_wrong_is_one_line_without_the_password(
    cluster: Cluster,
    database: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: tuple[str, str],
    why: str,
) -> None:
    url = database.replace(change[0].format(port=cluster.port), change[1])
    (tmp_path / "mailbot.toml").write_text(CONFIG.format(url=url))

    status = execute(["run", "--config", str(tmp_path / "mailbot.toml")])

    said = capsys.readouterr().err
    assert status == 1
    assert why in said
    assert said.count("\n") == 1
    assert PASSWORD not in said
    assert "geheim" not in said


def test_a_database_that_cannot_hold_every_letter_is_refused(
    cluster: Cluster, database: str
) -> None:
    plain = database.replace("/test", "/latin")
    name = plain.rpartition("/")[2]
    cluster._command(
        f"CREATE DATABASE {name} TEMPLATE template0 ENCODING LATIN1 LC_COLLATE 'C' LC_CTYPE 'C'"
    )

    with pytest.raises(SchemaError, match="must be in UTF8"):
        upgrade(plain)
    cluster.drop(plain)


# --- Transactions -------------------------------------------------------------------------------


def test_a_writer_sees_what_the_writer_before_has_done(url: str) -> None:
    """Two stores are two hosts: each counts what is there, and none counts the same twice."""
    stores = [Store(url), Store(url)]

    def write(store: Store) -> None:
        for _ in range(20):
            with store.transaction() as session:
                number = len(session.exec(select(Notice.key)).all())
                session.add(Notice(key=f"{number:02}", at=NOON))

    threads = [threading.Thread(target=write, args=(store,)) for store in stores * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert keys(stores[0]) == [f"{number:02}" for number in range(80)]
    for store in stores:
        store.close()


def test_what_was_looked_at_stays_as_it_was(store: Store) -> None:
    with store.snapshot() as looking:
        before = looking.exec(select(Notice.key)).all()
        note(store, "meanwhile")
        assert looking.exec(select(Notice.key)).all() == before == []

    assert keys(store) == ["meanwhile"]


def test_who_looks_changes_nothing(store: Store) -> None:
    with store.snapshot() as looking:
        looking.add(Notice(key="x", at=NOON))
        with pytest.raises(DBAPIError, match="read-only transaction"):
            looking.flush()


def test_a_commit_is_on_the_disk_whatever_the_server_is_set_to(
    cluster: Cluster, database: str
) -> None:
    cluster._command(f"ALTER DATABASE {database.rpartition('/')[2]} SET synchronous_commit = off")
    store = Store(database)

    with store.transaction() as session:
        setting = session.execute(text("SHOW synchronous_commit")).scalar()
    store.close()

    assert setting == "on"


def test_times_come_back_in_utc_whatever_the_servers_zone(cluster: Cluster, url: str) -> None:
    cluster._command(f"ALTER DATABASE {url.rpartition('/')[2]} SET timezone = 'Asia/Kathmandu'")
    store = Store(url)
    note(store, "noon")

    with store.snapshot() as session:
        (at,) = session.exec(select(Notice.at))

    assert (at, at.tzinfo) == (NOON, UTC)
    store.close()


def test_what_no_text_can_hold_is_harmless(store: Store) -> None:
    hostile = "a\0b\ud800@\udcff.example"

    with store.transaction() as session:
        session.add(Correspondent(address=hostile, proven=NOON))

    with store.snapshot() as session:
        found = session.get(Correspondent, hostile)
    assert found is not None
    assert found.address == "a\ufffdb\ufffd@\ufffd.example"


def test_a_restart_of_the_server_costs_the_step_under_way_and_no_other(
    cluster: Cluster, store: Store
) -> None:
    note(store, "before")

    cluster.stop()
    try:
        with pytest.raises(DBAPIError):
            note(store, "meanwhile")
    finally:
        cluster.start()

    note(store, "behind")
    assert keys(store) == ["before", "behind"]
    cluster.stop()
    cluster.start()
    note(store, "no step was under way")
    assert len(keys(store)) == 3


def test_a_connection_that_was_cut_costs_the_step_under_way(cluster: Cluster, store: Store) -> None:
    def half() -> None:
        with store.transaction() as session:
            session.add(Notice(key="half", at=NOON))
            session.flush()
            cluster.kill_connections()

    with pytest.raises(DBAPIError):
        half()

    assert keys(store) == []
    note(store, "whole")
    assert keys(store) == ["whole"]


# --- The leader ---------------------------------------------------------------------------------


def test_one_leads_and_another_takes_over(url: str) -> None:
    leading, standing_by = candidate(url), candidate(url)

    assert standing_by.stands_by
    assert (leading.take(), standing_by.take(), leading.take()) == (True, False, True)
    assert (leading.holds(), standing_by.holds()) == (True, False)
    leading.release()
    until(standing_by.take)
    assert not leading.holds()
    standing_by.release()


def test_a_leader_whose_connection_was_cut_knows_it(cluster: Cluster, url: str) -> None:
    leading, standing_by = candidate(url), candidate(url)
    assert leading.take()
    assert not standing_by.take()

    cluster.kill_connections()

    until(standing_by.take)
    assert not leading.holds()
    assert not leading.take()
    leading.release()
    standing_by.release()


def test_a_leader_that_was_killed_is_replaced_at_once(url: str) -> None:
    command = [sys.executable, "-c", HOLD, url]
    standing_by = candidate(url)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as leading:
        assert leading.stdout is not None
        assert leading.stdout.readline() == b"taken\n"
        assert not standing_by.take()

        leading.send_signal(signal.SIGKILL)

        until(standing_by.take)
    standing_by.release()


def test_a_leader_that_hears_nothing_stops_before_another_begins(
    cluster: Cluster, url: str
) -> None:
    """Packets are swallowed, nothing is reset: as when a host is cut off."""
    with BlackHole(cluster.port) as link:
        cut_off = candidate(url.replace(f":{cluster.port}/", f":{link.port}/"))
        assert cut_off.take()

        link.drop()
        before = time.monotonic()
        assert not cut_off.holds()

        assert time.monotonic() - before < 10
        # Ours has hung up; what the server sees is the connection of the link, still open.
        standing_by = candidate(url)
        assert not standing_by.take()
        standing_by.release()


def test_a_server_that_is_away_leads_nobody(cluster: Cluster, url: str) -> None:
    leading = candidate(url)
    assert leading.take()

    cluster.stop()
    try:
        assert not leading.holds()
        assert not leading.take()
    finally:
        cluster.start()

    assert leading.take()
    leading.release()


def test_the_lock_of_a_host_that_was_cut_off_is_free_within_half_a_minute(url: str) -> None:
    """What the server does when an end is silent, as the very session that leads has set it."""
    leading = SessionLock(url)
    assert leading.take()

    spans = [
        int(leading._ask(f"SELECT setting FROM pg_settings WHERE name = '{name}'".encode()) or 99)
        for name in ("tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count")
    ]
    leading.release()

    assert spans[0] + spans[1] * spans[2] <= 30


# --- The same tests -----------------------------------------------------------------------------


def test_other_tests_run_on_it_too() -> None:
    """`pytest --postgresql` puts every World on it; here, one stands for all."""
    environment = {key: value for key, value in os.environ.items() if "XDIST" not in key}
    ran = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "--postgresql",
            "-p",
            "no:cacheprovider",
            "tests/test_overlap.py::test_both_at_once_answer_everybody_once",
        ],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout
