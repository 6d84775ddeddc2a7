"""A real PostgreSQL cluster on loopback; many databases in it, one for each test."""

from __future__ import annotations

import itertools
import signal
import subprocess
import time
from typing import Final

import psycopg

from e2e.peers.needs import account, find, require
from e2e.peers.process import Peer, Process, as_user, free_ports, hand_to, home

USER: Final = "mailbot"
PASSWORD: Final = "correct-horse"

_START_SECONDS: Final = 30.0


class Cluster(Peer):
    """`with Cluster() as cluster: cluster.database()`; its folder goes with it.

    In tests it comes as the fixture `cluster`, one a worker, with `database` for an URL.
    """

    def __init__(self, *, fsync: bool = True) -> None:
        """Without `fsync` it is fast, and its data is lost with the machine's power."""
        require("initdb", "postgres", "setpriv")
        (self.port,) = free_ports(1)
        self._home = home("postgres")
        self._data = self._home / "data"
        self._numbers = itertools.count(1)
        self._process = Process(
            [
                find("postgres"),
                *("-D", str(self._data), "-p", str(self.port)),
                *("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="),
                *(
                    "-c",
                    f"fsync={'on' if fsync else 'off'}",
                    "-c",
                    "synchronous_commit=on",
                    "-c",
                    "max_connections=200",
                ),
            ],
            folder=self._home,
            greetings={self.port: b""},
            user=account(),
            stop_signal=signal.SIGINT,  # "fast": clients are sent away, the data is left clean
        )

    # What a test does

    def database(self, like: str | None = None) -> str:
        """Give the URL of a new database, empty or a copy of another, as SQLAlchemy takes it."""
        name = f"test{next(self._numbers)}"
        template = f" TEMPLATE {_name(like)}" if like else ""
        self._command(f"CREATE DATABASE {name}{template}")
        return f"postgresql+psycopg://{USER}:{PASSWORD}@127.0.0.1:{self.port}/{name}"

    def drop(self, url: str) -> None:
        """Drop a database, whoever is connected to it."""
        self._command(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    def kill_connections(self) -> None:
        """End every connection to every database, as a failover does."""
        self._command(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )

    # Life

    def start(self) -> None:
        """Answer again, on the same port and with the same data."""
        super().start()
        end = time.monotonic() + _START_SECONDS
        while True:  # it lets callers in before it is ready to answer them
            try:
                return self._command("SELECT 1")
            except psycopg.OperationalError:
                assert time.monotonic() < end, self.log()
                time.sleep(0.05)

    def _furnish(self) -> None:
        secret = self._home / "password"
        secret.write_text(PASSWORD)
        hand_to(account(), self._home)
        made = subprocess.run(
            [
                *as_user(account()),
                find("initdb"),
                *("-D", str(self._data), "--username", USER, "--pwfile", str(secret)),
                *("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"),
            ],
            check=False,
            capture_output=True,
            text=True,
            cwd=self._home,
        )
        assert made.returncode == 0, made.stdout + made.stderr

    def _command(self, command: str) -> None:
        address = f"host=127.0.0.1 port={self.port} dbname=postgres"
        login = f"user={USER} password={PASSWORD}"
        with psycopg.connect(f"{address} {login}", autocommit=True) as connection:
            connection.execute(command.encode())


def _name(url: str) -> str:
    """Give the name of the database that a URL names."""
    return url.rpartition("/")[2]
