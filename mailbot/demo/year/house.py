"""One mailbot whose clock is moved by hand, and everybody's providers, in one process.

It takes the daemon's own rounds, on a real database. The letters that go out are kept here, and
written into a Maildir where there is one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TextIO

from mailbot import daemon, installation
from mailbot.demo import stage
from mailbot.demo.actors import Letter
from mailbot.envelope import NULL, Envelope
from mailbot.events import Events
from mailbot.inbound import intake
from mailbot.installation import Gate
from mailbot.newsletter import issue
from mailbot.outbound.maildir import Maildir
from mailbot.outbound.outbox import Outbox
from mailbot.runtime import Reads, Runtime, signer_of
from mailbot.settings import Settings, load
from mailbot.smtp import Outcome
from mailbot.store import Store, prepare
from mailbot.terms import Answer
from mailbot.trust.keyring import Keyring
from mailbot.trust.resolver import ZoneFile

_ROUNDS: Final = 5000
_TAKEN: Final = Outcome(Answer(250, "2.0.0", "ok"))
_NOBODY: Final = Outcome(Answer(550, "5.1.1", "no such user here"))


@dataclass(slots=True)
class HandClock:
    """Stands still until it is set."""

    time: datetime

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        return self.time

    def sleep_seconds(self, span: timedelta) -> float:
        """Return the span in seconds; nobody sleeps."""
        return span.total_seconds()

    def read_at(self, moment: datetime) -> datetime:
        """Return the moment as it is."""
        return moment


@dataclass(slots=True)
class Providers:
    """Everybody's mail servers: they take each letter, but for addresses that are no more."""

    maildir: Maildir | None = None
    taken: list[Letter] = field(default_factory=list)
    no_more: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)  # to whom

    @property
    def broken(self) -> None:
        """Nothing that could break."""

    def connect(self) -> Providers:
        """Give itself: nothing stays open."""
        return self

    def close(self) -> None:
        """Leave everything as it is."""

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Take a letter to somebody."""
        if recipient in self.no_more:
            self.refused.append(recipient)
            return _NOBODY
        self.taken.append(Letter(return_path, recipient, raw))
        self.keep(return_path, recipient, raw)
        return _TAKEN

    def keep(self, return_path: str, recipient: str, raw: bytes) -> None:
        """Put a mail into the Maildir, whoever wrote it; OSError when it cannot be written."""
        if self.maildir:
            outcome = self.maildir.send(return_path, recipient, raw)
            if not outcome.answer.accepted:
                raise OSError(outcome.answer.text)


class House:
    """A mailbot on the configuration in a folder."""

    def __init__(
        self, folder: Path, clock: HandClock, providers: Providers, reader: Reads, log: TextIO
    ) -> None:
        self.clock: Final = clock
        self.providers: Final = providers
        self.settings: Final[Settings] = load(folder / stage.CONFIG, {})
        self._zone = folder / stage.ZONE_FILE
        self._reader = reader
        self._log = log
        self.start()

    def start(self) -> None:
        """Start, or start again on what is on the disk."""
        settings, clock = self.settings, self.clock
        prepare(settings.database.url)
        keyring = Keyring.load_or_create(settings.token_key_file)
        store = self.store_at(settings.database.url)
        events = Events(self._log, True, keyring.log_key, False, clock)
        installation.enter(store, settings.database.installation_file, clock.now())
        self.runtime = Runtime(
            settings=settings,
            clock=clock,
            store=store,
            keyring=keyring,
            resolver=ZoneFile(self._zone),
            reader=self._reader,
            transport=self.providers,
            events=events,
            gate=Gate(store, settings.database.installation_file, events),
            signer=signer_of(settings),
        )
        self.outbox = Outbox(self.runtime)
        self._at_work = False

    def store_at(self, url: str) -> Store:
        """Open the database."""
        return Store(url)

    def stop(self) -> None:
        """Stop as at SIGTERM."""
        self.outbox.close()
        self.runtime.store.close()

    def take(self, raw: bytes, to: str, return_path: str) -> None:
        """Take a mail at the door."""
        intake.record(self.runtime, Envelope(return_path or None, (to,), raw, None))
        self.providers.keep(return_path or NULL, to, raw)

    def work(self) -> None:
        """Do all there is to do now; first, as a daemon, what a life before has left."""
        if self.runtime.may_mail and not self._at_work:
            issue.take_up(self.runtime)
            self.outbox.recover(alone=True)
            self._at_work = True
        for _ in range(_ROUNDS):
            if not daemon.advance(self.runtime, self.outbox):
                return
        raise RuntimeError("mailbot does not come to rest")
