"""Two daemons on one database: one leads, the other stands by and takes over; and what systemd hears."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import pytest

from e2e.daemon import Daemon, own_environment, started
from e2e.houses import BehindPostfix, House, at_the_door, behind_postfix
from e2e.peers.postgres import Cluster
from e2e.telling import furnish
from mailbot.store import Store
from story import CLEO, KIM, Opening, People, Scene
from world import WEDNESDAY

pytestmark = pytest.mark.e2e

PATIENCE: Final = 40.0
TAKEN_OVER: Final = 10.0  # seconds after the leader's end


@contextmanager
def host(config: Path, house: House, **more: str) -> Iterator[Daemon]:
    """Run a daemon on a host of its own; it is killed at the end."""
    with started(config, WEDNESDAY, environment=house.environment | more) as running:
        yield running


def await_that(holds: Callable[[], object], within: float = PATIENCE) -> None:
    end = time.monotonic() + within
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def upgrade(config: Path, house: House) -> None:
    command = [sys.executable, "-m", "mailbot", "db", "upgrade", "--config", str(config)]
    subprocess.run(command, env=own_environment(house.environment), check=True, capture_output=True)


def wish(house: House, author: str) -> None:
    opening = Opening(author, "Hello", "Please add me to your newsletter.")
    (mail,) = People().open(Scene("a wish", WEDNESDAY, (opening,), 1), WEDNESDAY)
    assert house.submit(mail)


@pytest.fixture
def two(tmp_path: Path, cluster: Cluster) -> Iterator[tuple[House, Daemon, Daemon]]:
    """One that leads and one that stands by, on PostgreSQL; both may mail."""
    with ExitStack() as stack:
        house = stack.enter_context(behind_postfix(cluster))
        assert isinstance(house, BehindPostfix)
        config = furnish(tmp_path, house)
        upgrade(config, house)
        first = stack.enter_context(host(config, house))
        await_that(lambda: first.event("started"))
        second = stack.enter_context(host(config, house))
        await_that(lambda: second.event("standby"))
        yield house, first, second


def test_one_stands_by_and_takes_over_when_the_other_is_killed(
    two: tuple[House, Daemon, Daemon],
) -> None:
    house, first, second = two
    wish(house, KIM)
    await_that(lambda: len(house.relay.to(KIM)) == 1)
    assert not second.event("leading")

    first.process.kill()

    await_that(lambda: second.event("leading") and second.event("started"), TAKEN_OVER)
    wish(house, CLEO)
    await_that(lambda: len(house.relay.to(CLEO)) == 1)
    assert len(house.relay.to(KIM)) == 1


def test_who_has_lost_the_lead_ends_at_once(
    two: tuple[House, Daemon, Daemon], cluster: Cluster
) -> None:
    """Its connections are cut, as by a failover: it cannot know who leads now."""
    _, first, second = two

    cluster.kill_connections()

    await_that(lambda: first.process.poll() is not None, TAKEN_OVER)
    assert first.process.poll() == 1
    assert first.event("lead_lost")
    await_that(lambda: second.event("leading") and second.event("started"), TAKEN_OVER)


def test_one_that_stood_by_does_not_touch_the_tables_of_a_newer_version(
    two: tuple[House, Daemon, Daemon],
) -> None:
    house, first, second = two
    store = Store(house.database)
    with store.transaction() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()

    first.process.kill()

    await_that(lambda: second.process.poll() is not None, TAKEN_OVER)
    assert second.process.poll() == 1
    assert not second.event("started")


def test_one_that_stands_by_ends_when_it_is_told(two: tuple[House, Daemon, Daemon]) -> None:
    _, first, second = two

    second.process.send_signal(signal.SIGTERM)

    assert second.process.wait(PATIENCE) == 0
    assert first.process.poll() is None


def test_a_database_that_is_restarted_is_found_again(tmp_path: Path, cluster: Cluster) -> None:
    """The daemon ends, as it cannot know who leads; systemd starts it, and it goes on."""
    with ExitStack() as stack:
        house = stack.enter_context(behind_postfix(cluster))
        config = furnish(tmp_path, house)
        upgrade(config, house)
        first = stack.enter_context(host(config, house))
        await_that(lambda: first.event("started"))
        cluster.stop()
        cluster.start()
        await_that(lambda: first.process.poll() == 1, TAKEN_OVER)
        wish(house, KIM)

        again = stack.enter_context(host(config, house))

        await_that(lambda: again.event("started"))
        await_that(lambda: len(house.relay.to(KIM)) == 1)


def test_on_sqlite_a_second_one_is_refused(tmp_path: Path) -> None:
    with at_the_door(tmp_path) as house:
        config = furnish(tmp_path, house)
        with host(config, house) as first:
            await_that(lambda: first.event("started"))
            command = [sys.executable, "-m", "mailbot", "run", "--config", str(config)]

            second = subprocess.run(
                command,
                env=own_environment(house.environment),
                capture_output=True,
                text=True,
                check=False,
            )

            assert second.returncode == 1
            assert second.stderr == "mailbot: another mailbot runs with this database\n"
            assert first.process.poll() is None


def test_systemd_hears_that_it_is_ready_that_it_lives_and_that_it_ends(tmp_path: Path) -> None:
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        name = f"mailbot-{os.getpid()}"
        systemd.bind("\0" + name)
        systemd.settimeout(PATIENCE)
        with at_the_door(tmp_path) as house:
            config = furnish(tmp_path, house)
            told = {"NOTIFY_SOCKET": f"@{name}", "WATCHDOG_USEC": "400000"}
            with host(config, house, **told) as daemon:
                while heard.count(b"WATCHDOG=1") < 4:
                    heard.append(systemd.recv(100))
                daemon.process.send_signal(signal.SIGTERM)
                while b"STOPPING=1" not in heard:
                    heard.append(systemd.recv(100))

                assert daemon.process.wait(PATIENCE) == 0

    assert b"READY=1\nSTATUS=at work" in heard
