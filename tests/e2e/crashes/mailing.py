"""One issue that is mailed, while its hosts are killed, frozen and cut off.

When, and which of them, is chance, by a seed.
"""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final
from unittest.mock import patch

from sqlmodel import select

from bench.audience import furnish, rendered_issue
from e2e.crashes.nursery import Life, Nursery
from e2e.crashes.tally import Entry, Tally, broken, judge
from e2e.crashes.witness import Witness
from e2e.peers.black_hole import BlackHole
from mailbot import installation
from mailbot.clock import FastClock
from mailbot.outbound import lease, slices
from mailbot.store import Store
from mailbot.tables import Delivery, ReaderRow

WIDTH: Final = 50  # of a slice: those of one who was killed wait for its lease to end
CONNECTIONS: Final = 4  # a host's
FACTORS: Final = {False: 60.0, True: 20.0}  # of the clock: a minute's wait is a second, or three
PATIENCE: Final = 600.0  # seconds without a letter, after which a mailing hangs
TO_LETTERS: Final = 0.8  # of the lives end after some letters, the others after some time
LONGEST: Final = 10.0  # seconds of a life that waits for letters
SHORTEST: Final = 2.0  # at most, of one that does not
BEYOND: Final = (
    1.0,
    6.0,
)  # seconds beyond its lease that a host stands still, at least and at most

CONFIG: Final = """\
[newsletter]
name = "Two Good Jobs"
address = "jobs@news.example"
editors = ["editor@desk.example"]
operator = "root@desk.example"
postal_address = "1 Main Street, Springfield"

[inbound]
kind = "smtp"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = {relay}
tls = "none"
connections = {connections}

[database]
url = "{url}"
installation_file = "{folder}/installation-{name}"
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the command line asks for."""

    mailings: int = 1
    readers: int = 1000
    kills: int = 50  # a mailing
    hosts: int = 1
    stops: int = 0  # a mailing: so many times one is frozen, and one is cut off
    seed: int = 1

    @property
    def names(self) -> tuple[str, ...]:
        """What the hosts are called."""
        return tuple("abcdefgh"[: self.hosts])


class Host:
    """One that mails, in one life after the other."""

    def __init__(self, name: str, folder: Path, nursery: Nursery, link: BlackHole | None) -> None:
        self.name = name
        self.link = link
        self.config = folder / f"{name}.toml"
        self.log = folder / f"{name}.log"
        self._nursery = nursery
        self._life: Life | None = None

    def start(self, clock: str) -> None:
        role = "mail" if self.link else "all"  # SQLite knows nobody who only mails
        words = ("run", "--config", str(self.config), "--role", role, "--clock", clock)
        self._life = self._nursery.run(self.log, *words)

    @property
    def life(self) -> Life:
        assert self._life
        return self._life


class Mailing:
    """One issue, its hosts and what becomes of them."""

    def __init__(
        self, plan: Plan, seed: int, folder: Path, relay: Witness, hosts: Sequence[Host], url: str
    ) -> None:
        self.tally = Tally(mailings=1, readers=plan.readers)
        self._plan = plan
        self._chance = random.Random(seed)
        self._relay = relay
        self._hosts = hosts
        issue = rendered_issue()
        with patch.object(slices, "WIDTH", WIDTH):
            furnish(url, issue, plan.readers)
        self._store = Store(url)
        self._clock = FastClock(issue.slot, FACTORS[plan.hosts > 1])
        for host in hosts:
            host.config.write_text(
                CONFIG.format(
                    relay=relay.port(host.name),
                    connections=CONNECTIONS,
                    url=host.link.through(url) if host.link else url,
                    folder=folder,
                    name=host.name,
                )
            )
            with self._store.transaction() as session:
                own = installation.load_or_create(folder / f"installation-{host.name}")
                installation.admit(session, own, issue.slot - timedelta(minutes=1))

    def run(self) -> None:
        """Mail it, whatever happens; judge."""
        for host in self._hosts:
            self._start(host)
        misfortunes = self._misfortunes()
        while misfortunes and not self._is_settled():
            self._live(len(misfortunes))
            misfortunes.pop()(self._chance.choice(self._hosts))
        self._await(self._is_settled, PATIENCE)
        for host in self._hosts:
            host.life.kill()

    def judge(self) -> Tally:
        """Say how it went, once the relay has ended."""
        tally, relay = self.tally, self._relay
        ledger = self._ledger()
        copies = [copy for copy in relay.copies if copy.reader in ledger]
        tally.twice, faults = judge(copies, relay.lines, ledger)
        tally.faults += faults
        tally.connections, tally.broken = len(relay.lines), broken(relay.lines)
        tally.letters = len(copies)
        tally.refused = sum(entry.fate == "refused" for entry in ledger.values())
        tally.noted = sum(entry.doubts for entry in ledger.values())
        tally.troubles.update(relay.troubles)
        self._store.close()
        return tally

    # --- what happens to a host ---

    def _misfortunes(self) -> list[Callable[[Host], None]]:
        stops = [self._freeze, self._cut_off] * self._plan.stops
        all_of_them = [self._kill] * self._plan.kills + stops
        return self._chance.sample(all_of_them, len(all_of_them))

    def _kill(self, host: Host) -> None:
        if host.life.kill():
            self.tally.killed += 1
        else:
            self.tally.ended += 1
        self._start(host)

    def _freeze(self, host: Host) -> None:
        host.life.signal(signal.SIGSTOP)
        time.sleep(lease.LENGTH + self._chance.uniform(*BEYOND))
        self._relay.stood(host.name)
        host.life.signal(signal.SIGCONT)
        self.tally.frozen += 1

    def _cut_off(self, host: Host) -> None:
        """Keep a host from its database, not from the relay; then kill it."""
        assert host.link
        host.link.drop()
        time.sleep(lease.LENGTH)
        bodies = self._relay.bodies(host.name)
        time.sleep(self._chance.uniform(*BEYOND))
        if self._relay.bodies(host.name) != bodies:
            self.tally.faults.append(f"{host.name} wrote a body after its lease had ended")
        host.link.mend()
        self.tally.cut_off += 1
        self._kill(host)

    def _live(self, misfortunes: int) -> None:
        """Let them mail some letters, or live for some time; so many misfortunes are to come."""
        if self._chance.random() < TO_LETTERS:
            taken = len(self._relay.copies)
            mean = TO_LETTERS * max(self._plan.readers - taken, 1) / misfortunes
            enough = taken + self._chance.expovariate(1 / mean)
            self._await(lambda: len(self._relay.copies) >= enough, LONGEST, strict=False)
            time.sleep(self._chance.uniform(0, 0.02))
        else:
            time.sleep(self._chance.uniform(0, SHORTEST))

    def _start(self, host: Host) -> None:
        host.start(f"{self._clock.now().isoformat()}x{self._clock.factor:g}")

    # --- how it is known ---

    def _await(self, holds: Callable[[], bool], patience: float, *, strict: bool = True) -> None:
        """Wait for something, as long as letters come; `strict`: it has to become true."""
        seen, end = 0, time.monotonic() + patience
        while not holds():
            if strict and seen != len(self._relay.copies):
                seen, end = len(self._relay.copies), time.monotonic() + patience
            if time.monotonic() > end:
                assert not strict, "the mailing hangs"
                return
            for host in self._hosts:
                if host.life.has_ended:
                    self._kill(host)
            time.sleep(0.01)

    def _is_settled(self) -> bool:
        with self._store.snapshot() as session:
            return slices.is_settled(session, 1)

    def _ledger(self) -> dict[str, Entry]:
        with self._store.snapshot() as session:
            rows = session.exec(select(ReaderRow.address, Delivery).join(Delivery)).all()
        return {address: Entry(row.fate, row.doubts) for address, row in rows}
