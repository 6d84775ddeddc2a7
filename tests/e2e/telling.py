"""The story told to the real daemon, whole or killed (SIGKILL) at random moments of it.

Mails come in and letters go out over real SMTP, LMTP or IMAP, by the ways of its house; everybody
tries again who heard no 250.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final

import ending
from e2e.daemon import Daemon, end, own_environment, started
from e2e.houses import House
from mailbot.clock import FastClock
from mailbot.demo.actors import Letter
from mailbot.store import Store
from story import KIM, LETTERS, SCENES, SCHEDULE, SLOT, Mail, People, Scene
from world import ADDRESS, EDITOR, OPERATOR

KILLS: Final = 2  # in each scene
FACTOR: Final = 60.0  # a retry after a minute comes after a second
PATIENCE_SECONDS: Final = 60.0
IDLE_SECONDS: Final = 2.0  # a daemon that says nothing more is killed then

# After at most so many lines of the log: where in a scene there is something to interrupt.
KILLED_WITHIN: Final = (30, 10, 6)


def furnish(folder: Path, house: House) -> Path:
    """Write the configuration, and everybody's keys; give the file."""
    (folder / "dns.zone").write_text(People().zone())
    config = folder / "mailbot.toml"
    config.write_text(_CONFIG + house.settings)
    return config


class Tale:
    """One folder, and in it one process after the other."""

    def __init__(self, folder: Path, house: House, chance: random.Random) -> None:
        self.house = house
        self.kills = 0
        self.lines: list[str] = []  # of all logs
        self._chance = chance
        self._config = furnish(folder, house)
        self._clock = FastClock(SLOT)
        self._daemon: Daemon | None = None
        self._run("db", "upgrade")
        self.store = Store(house.database)

    def now(self) -> datetime:
        return self._clock.now()

    @contextmanager
    def life(self, start: datetime, *, killed_within: int | None) -> Iterator[None]:
        """Run a process; it is ended politely behind this, or killed before.

        Then by turns at some line of its log, where something has just happened, or at some time.
        """
        self._clock = FastClock(start, FACTOR)  # until its log says so more exactly
        line = self._chance.randint(2, killed_within) if killed_within else None
        later = killed_within is not None and self._chance.random() < 0.5
        with started(
            self._config,
            f"{start.isoformat()}x{FACTOR:g}",
            environment=self.house.environment,
            hears=self._ear(None if later else line),
        ) as daemon:
            self._daemon = daemon
            if later:
                threading.Timer(self._chance.uniform(0.3, 4), daemon.process.kill).start()
            daemon.wait(lambda: not daemon.lives or daemon.event("started"), PATIENCE_SECONDS)
            yield
            if killed_within is None:
                end(daemon)
                return
            daemon.process.kill()
            assert daemon.process.wait() == -signal.SIGKILL
            self.kills += 1

    def lives(self) -> bool:
        return self._daemon is not None and self._daemon.lives

    def _run(self, *words: str) -> None:
        command = [sys.executable, "-m", "mailbot", *words, "--config", str(self._config)]
        environment = own_environment(self.house.environment)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    def _ear(self, last: int | None) -> Callable[[bytes], None]:
        """Give what hears the log, and kills at some line of it."""
        numbers = count(1)

        def hear(raw: bytes) -> None:
            self.lines.append(raw.decode())
            event = json.loads(raw)
            if event["event"] == "started":
                self._clock = FastClock(datetime.fromisoformat(event["at"]), FACTOR)
                self.house.inbound = str(event["inbound"])
            if next(numbers) == last and self._daemon:
                time.sleep(self._chance.uniform(0, 0.01))
                self._daemon.process.kill()

        return hear


class Telling:
    """People, and the daemon they write to."""

    def __init__(self, tale: Tale) -> None:
        self._tale = tale
        self._house = tale.house
        self._people = People()
        self._kept: deque[Mail] = deque()  # by their providers, until there is a 250

    def tell(self, scene: Scene, killed_within: int | None) -> None:
        """Let a scene happen, in several lives of the daemon; in the last one it ends."""
        tale, start = self._tale, scene.at
        self._kept.extend(self._people.open(scene, start))
        for _ in range(KILLS if killed_within else 0):
            with tale.life(start, killed_within=killed_within):
                self._go_on(None)
            # A little later: what the log says of its clock is a little old.
            start = tale.now() + timedelta(seconds=5)
        with tale.life(start, killed_within=None):
            self._go_on(scene)
            assert tale.lives(), "it ended by itself"

    def _go_on(self, end: Scene | None) -> None:
        """Write and answer until the scene ends; without one, until nothing happens any more."""
        began = time.monotonic()
        heard, since = -1, began
        while self._tale.lives():
            if self._kept and self._house.submit(self._kept[0]):
                self._kept.popleft()
            new = self._house.posted()[self._people.looked :]
            letters = (Letter(mail.return_path, mail.recipient, mail.raw) for mail in new)
            self._kept.extend(self._people.read(letters, self._tale.now()))
            if heard != len(self._tale.lines):
                heard, since = len(self._tale.lines), time.monotonic()
            if end is None and time.monotonic() > since + IDLE_SECONDS:
                return
            if end is not None and not self._kept and self._has_ended(end):
                return
            assert time.monotonic() < began + PATIENCE_SECONDS, "the scene does not end"
            time.sleep(0.01)

    def _has_ended(self, scene: Scene) -> bool:
        everything = self._people.has_read() == scene.letters and self._house.rests()
        return everything and not ending.unsettled(self._tale.store)


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

[trust]
zone_file = "dns.zone"

[conversation]
quiet_seconds = 0
"""


@contextmanager
def tell(folder: Path, house: House, *, seed: int | None = None) -> Iterator[Tale]:
    """Tell the whole story in a house; with a seed the daemon is killed again and again.

    Give the tale, whose store says how it ended.
    """
    tale = Tale(folder, house, random.Random(seed))
    telling = Telling(tale)
    try:
        for scene, killed_within in zip(SCENES, KILLED_WITHIN, strict=True):
            if scene is SCENES[-1]:
                house.relay.refuse(KIM, 451, "4.7.1 greylisted")
            telling.tell(scene, killed_within if seed is not None else None)
        assert ending.letters_posted(tale.store, house.posted()) == LETTERS
        yield tale
    except BaseException:
        print("".join(tale.lines), house.said())  # noqa: T201 -- shown where the test failed
        raise
    finally:
        tale.store.close()
