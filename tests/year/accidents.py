"""A house with bad luck: its power fails at chosen moments, and once its disk is lost.

Power fails before or after a commit, or before or after a letter's body is taken: whichever comes
as the so-and-so-manieth after a time. The disk is put back as a backup had it some hours before.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TextIO

from sqlmodel import Session
from year.model import Model

from mailbot import adoption
from mailbot.demo.year.almanac import BEGIN, RULE, WEEK
from mailbot.demo.year.house import HandClock, House, Providers
from mailbot.slots import next_slot
from mailbot.smtp import Outcome
from mailbot.store import Store
from world import Direct

CRASHES = 3
DATABASE = "mailbot.db"


class Crash(BaseException):
    """The power went."""


@dataclass
class Luck:
    """When what goes wrong; all of it follows from the seed."""

    crashes: list[tuple[datetime, int]]  # from when on, and at which point then
    backup: datetime
    lost: datetime
    adopted: datetime
    crashed: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, seed: int) -> Luck:
        chance = Random(seed)
        crashes = sorted(
            (BEGIN + timedelta(minutes=chance.randrange(50 * 7 * 24 * 60)), chance.randrange(12))
            for _ in range(CRASHES)
        )
        slot = next_slot(RULE, BEGIN + chance.randrange(4, 46) * WEEK)
        backup = slot - timedelta(hours=chance.randrange(1, 14))
        # So soon that the issue is not too late to go: whether it went already is the question.
        lost = slot + timedelta(hours=chance.randrange(1, 6))
        return cls(crashes, backup, lost, lost + timedelta(hours=chance.randrange(1, 6)))


class Haunted(House):
    """A mailbot to which all that happens."""

    def __init__(
        self, folder: Path, clock: HandClock, luck: Luck, model: Model, log: TextIO
    ) -> None:
        self._folder = folder
        self._luck = luck
        self._model = model
        self._left = -1  # points until the power fails; below 0 it does not
        super().__init__(folder, clock, _Wires(self), Direct(), log)

    def store_at(self, url: str) -> Store:
        return _Meddled(url, self)

    def reach(self, point: str) -> None:
        """Come to a point at which the power may fail."""
        if self._left >= 0:
            self._left -= 1
            if self._left < 0:
                self._luck.crashed.append(f"{self.clock.time:%d %b %H:%M} {point}")
                raise Crash(point)

    def take(self, raw: bytes, to: str, return_path: str) -> None:
        """Take a mail; its sender's server keeps it until it hears a 250."""
        while True:
            try:
                super().take(raw, to, return_path)
            except Crash:
                self._rise()
            else:
                return

    def work(self) -> None:
        luck, now = self._luck, self.clock.time
        if luck.crashes and now >= luck.crashes[0][0] and self.runtime.may_mail:
            self._left = luck.crashes.pop(0)[1]
        if now >= luck.adopted and not self.runtime.may_mail:
            adoption.adopt(self.settings, now)
            self._model.adopted(now)
        while True:
            try:
                super().work()
            except Crash:
                self._rise()
            else:
                break
        if not self._backup.exists() and now >= luck.backup:
            self._backup.mkdir()
            self._copy(self._folder, self._backup)
            self._model.backed_up(now)
        if now >= luck.lost and self._model.restored is None:
            self.stop()
            self._copy(self._backup, self._folder)
            (self._folder / "installation").unlink()
            self.start()
            self._model.restored_backup(now)

    @property
    def _backup(self) -> Path:
        return self._folder / "backup"

    def _copy(self, here: Path, there: Path) -> None:
        """Copy a database as it lies on the disk, but for what its processes share."""
        for old in there.glob(f"{DATABASE}*"):
            old.unlink()
        for file in here.glob(f"{DATABASE}*"):
            if not file.name.endswith("-shm"):
                shutil.copy(file, there)

    def _rise(self) -> None:
        self._model.crashed(self.settings.outbound.connections)
        self.runtime.store.close()
        self.clock.time += timedelta(minutes=2)
        self.start()


class _Meddled(Store):
    def __init__(self, url: str, house: Haunted) -> None:
        super().__init__(url)
        self._house = house

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with super().transaction() as session:
            yield session
            self._house.reach("before a commit")
        self._house.reach("after a commit")


class _Wires(Providers):
    def __init__(self, house: Haunted) -> None:
        super().__init__()
        self._house = house

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        self._house.reach("before a body is taken")
        outcome = super().send(return_path, recipient, raw)
        self._house.reach("after a body was taken")
        return outcome
