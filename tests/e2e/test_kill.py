"""The same story with the real daemon, killed (SIGKILL) at random moments and started again.

Mails come in and letters go out over real SMTP; everybody tries again who heard no 250. How many
rounds, and from which seed: MAILBOT_KILL_ROUNDS, MAILBOT_KILL_SEED.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import smtplib
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

import ending
from ending import Ending
from mailbot.clock import FastClock
from mailbot.demo.actors import Letter
from mailbot.store import Store
from plays import play
from relay import FakeRelay
from story import KIM, LETTERS, SCENES, SCHEDULE, SLOT, Mail, People, Scene
from world import ADDRESS, EDITOR, OPERATOR

pytestmark = pytest.mark.e2e

ROUNDS: Final = int(os.environ.get("MAILBOT_KILL_ROUNDS", "1"))
SEED: Final = int(os.environ.get("MAILBOT_KILL_SEED", "1"))

KILLS: Final = 2  # in each scene
CONNECTIONS: Final = 2
FACTOR: Final = 60.0  # a retry after a minute comes after a second
PATIENCE_SECONDS: Final = 30.0
IDLE_SECONDS: Final = 2.0  # a daemon that says nothing more is killed then
STOP_SECONDS: Final = 35.0


class Daemon:
    """One folder, and in it one process after the other."""

    def __init__(self, folder: Path, relay: FakeRelay, chance: random.Random) -> None:
        self.store = Store(f"sqlite:///{folder / 'mailbot.db'}")
        self.kills = 0
        self.lines: list[str] = []  # of all logs
        self._chance = chance
        self._config = folder / "mailbot.toml"
        self._config.write_text(_CONFIG.format(relay=relay.port))
        self._clock = FastClock(SLOT)
        self._door = 0
        self._process: subprocess.Popen[bytes] | None = None

    def now(self) -> datetime:
        return self._clock.now()

    @contextmanager
    def life(self, start: datetime, *, killed_within: int | None) -> Iterator[None]:
        """Run a process; it is killed at some line of its log, or ended politely behind this."""
        clock = f"{start.isoformat()}x{FACTOR:g}"
        command = [sys.executable, "-m", "mailbot", "run", "--config", str(self._config)]
        environment = {k: v for k, v in os.environ.items() if not re.match("MAILBOT_|NOTIFY_", k)}
        with subprocess.Popen(
            [*command, "--clock", clock],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
        ) as process:
            self._process = process
            started = threading.Event()
            line = self._chance.randint(2, killed_within) if killed_within else None
            ear = threading.Thread(target=self._listen, args=(process, started, line))
            ear.start()
            try:
                assert started.wait(PATIENCE_SECONDS), "it does not start"
                yield
            finally:
                if killed_within is None:
                    process.send_signal(signal.SIGTERM)
                    status = process.wait(STOP_SECONDS)
                else:
                    process.kill()
                    status = process.wait()
                    self.kills += 1
                ear.join()
        assert status == (0 if killed_within is None else -signal.SIGKILL)

    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def submit(self, mail: Mail) -> bool:
        """Hand a mail in as an MTA does; False when no 250 came, so that it is kept."""
        try:
            with smtplib.SMTP("127.0.0.1", self._door, "mta.example", 10) as client:
                client.sendmail(mail.return_path, [mail.to], mail.raw)
                taken = True
        except OSError:
            return False
        return taken

    def _listen(
        self, process: subprocess.Popen[bytes], started: threading.Event, line: int | None
    ) -> None:
        assert process.stderr is not None
        for number, raw in enumerate(process.stderr, start=1):
            text = raw.decode()
            self.lines.append(text)
            if not started.is_set():
                self._note_start(text)
                started.set()
            if number == line:
                time.sleep(self._chance.uniform(0, 0.01))
                process.kill()

    def _note_start(self, text: str) -> None:
        event = json.loads(text)
        assert event["event"] == "started", text
        self._clock = FastClock(datetime.fromisoformat(event["at"]), FACTOR)
        self._door = int(event["inbound"].rpartition(":")[2])


class Telling:
    """People, and the daemon they write to."""

    def __init__(self, daemon: Daemon, relay: FakeRelay) -> None:
        self._daemon = daemon
        self._relay = relay
        self._people = People()
        self._kept: deque[Mail] = deque()  # by their providers, until there is a 250

    def tell(self, scene: Scene, killed_within: int) -> None:
        """Let a scene happen, in several lives of the daemon; in the last one it ends."""
        daemon, start = self._daemon, scene.at
        self._kept.extend(self._people.open(scene, start))
        for _ in range(KILLS):
            with daemon.life(start, killed_within=killed_within):
                self._go_on(None)
            # A little later: what the log says of its clock is a little old.
            start = daemon.now() + timedelta(seconds=5)
        with daemon.life(start, killed_within=None):
            self._go_on(scene)
            assert daemon.lives(), "it ended by itself"

    def _go_on(self, end: Scene | None) -> None:
        """Write and answer until the scene ends; without one, until nothing happens any more."""
        began = time.monotonic()
        heard, since = -1, began
        while self._daemon.lives():
            if self._kept and self._daemon.submit(self._kept[0]):
                self._kept.popleft()
            new = self._relay.mails[self._people.looked :]
            letters = (Letter(mail.return_path, mail.recipient, mail.raw) for mail in new)
            self._kept.extend(self._people.read(letters, self._daemon.now()))
            if heard != len(self._daemon.lines):
                heard, since = len(self._daemon.lines), time.monotonic()
            if end is None and time.monotonic() > since + IDLE_SECONDS:
                return
            if end is not None and not self._kept and self._has_ended(end):
                return
            assert time.monotonic() < began + PATIENCE_SECONDS, "the scene does not end"
            time.sleep(0.01)

    def _has_ended(self, scene: Scene) -> bool:
        everything = self._people.has_read() == scene.letters
        return everything and not ending.unsettled(self._daemon.store)


@pytest.fixture(scope="module")
def calm() -> Ending:
    """How the story ends when nothing happens to it."""
    return play().ending


@pytest.mark.parametrize("seed", range(SEED, SEED + ROUNDS))
def test_it_ends_the_same_however_often_it_is_killed(
    calm: Ending, seed: int, tmp_path: Path
) -> None:
    (tmp_path / "dns.zone").write_text(People().zone())
    with FakeRelay() as relay:
        daemon = Daemon(tmp_path, relay, random.Random(seed))
        telling = Telling(daemon, relay)
        try:
            for scene, killed_within in zip(SCENES, KILLED_WITHIN, strict=True):
                if scene is SCENES[-1]:
                    relay.refuse(KIM, 451, "4.7.1 greylisted")
                telling.tell(scene, killed_within)

            assert ending.letters_posted(daemon.store, relay.mails) == LETTERS
            assert Ending.read(daemon.store) == calm
            assert ending.doubts(daemon.store) <= CONNECTIONS * daemon.kills
        except BaseException:
            print("".join(daemon.lines))  # noqa: T201 -- shown where the test failed
            raise
        finally:
            daemon.store.close()


# After at most so many lines of the log: where in a scene there is something to interrupt.
KILLED_WITHIN: Final = (30, 10, 6)

_CONFIG: Final = f"""\
[newsletter]
name = "Two Good Jobs"
address = "{ADDRESS}"
editors = ["{EDITOR}"]
operator = "{OPERATOR}"
postal_address = "1 Main Street, Springfield"

[schedule]
day = "{SCHEDULE["day"]}"
time = "{SCHEDULE["time"]}"
timezone = "{SCHEDULE["timezone"]}"
draft_hours_before = {SCHEDULE["draft_hours_before"]}

[inbound]
kind = "smtp"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = {{relay}}
tls = "none"
connections = {CONNECTIONS}

[trust]
zone_file = "dns.zone"

[conversation]
quiet_seconds = 0

[database]
url = "sqlite:///mailbot.db"
installation_file = "installation"
"""
