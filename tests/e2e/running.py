"""One real mailbot: the daemon as a process of its own, with its door, its relay and its database.

A mail is handed in over SMTP or LMTP, as an MTA would. What became of it is known from outside:
the log says when, the relay what went out, the database what is remembered.
"""

from __future__ import annotations

import json
import smtplib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Final, Literal, TypeVar

from sqlmodel import Session, col, func, select

from e2e.daemon import PATIENCE_SECONDS, Daemon, Event, end, started
from keys import zone_text
from mailbot import register
from mailbot.matters import Job
from mailbot.states import SubscriptionState
from mailbot.store import Store
from mailbot.tables import Inbound, JobRow, Letter
from relay import FakeRelay
from world import WEDNESDAY, Mail

T = TypeVar("T")

ADDRESS: Final = "jobs@twogoodjobs.example"
EDITOR: Final = "editor@desk.example"
OPERATOR: Final = "root@desk.example"

Protocol = Literal["smtp", "lmtp"]


@dataclass(frozen=True)
class Handled:
    """What became of one mail."""

    inbound: int
    kind: str
    reason: str
    letters: tuple[Mail, ...]  # owed for it, the oldest first; the relay has them all

    def to(self, address: str) -> list[Mail]:
        return [letter for letter in self.letters if letter.recipient == address]

    def only_letter(self, address: str) -> Mail:
        """The one answer: somebody who wrote a mail gets exactly one."""
        found = self.to(address)
        assert len(found) == 1, [letter.subject for letter in found]
        return found[0]


class Mailbot:
    """A running daemon, seen from outside."""

    def __init__(self, folder: Path, relay: FakeRelay, protocol: Protocol, daemon: Daemon) -> None:
        self.relay = relay
        self.daemon = daemon
        self._folder = folder
        self._protocol = protocol
        self._store = Store(f"sqlite:///{folder / 'mailbot.db'}")
        self._door = 0

    # What a test does

    def submit(
        self, raw: bytes, *, return_path: str, to: Iterable[str] = (ADDRESS,)
    ) -> list[tuple[int, bytes]]:
        """Hand a mail in; give the door's replies to it, one a recipient over LMTP."""
        recipients = list(to)
        client = smtplib.LMTP if self._protocol == "lmtp" else smtplib.SMTP
        with client("127.0.0.1", self._door, "mx.example", timeout=PATIENCE_SECONDS) as door:
            door.ehlo()
            code, text = door.mail(return_path)
            assert code == 250, text
            for recipient in recipients:
                code, text = door.rcpt(recipient)
                assert code == 250, text
            replies = [door.data(raw)]
            if self._protocol == "lmtp":
                # RFC 2033 §4.2, which smtplib knows only for a single recipient
                replies += [door.getreply() for _ in recipients[1:]]
        return replies

    def hand_in(
        self, raw: bytes, *, return_path: str, to: Iterable[str] = (ADDRESS,)
    ) -> Handled | None:
        """Hand a mail in and wait until it is dealt with; None when it was known already."""
        number = self.hand_over(raw, return_path=return_path, to=to)
        return None if number is None else self.outcome(number)

    def hand_over(
        self, raw: bytes, *, return_path: str, to: Iterable[str] = (ADDRESS,)
    ) -> int | None:
        """Hand a mail in; give the number it is stored under, None when it was known already."""
        before = len(self._taken())
        replies = self.submit(raw, return_path=return_path, to=to)
        assert all(code == 250 for code, _ in replies), f"{replies}\n{self.last_words()}"
        event = self.wait(lambda: dict(enumerate(self._taken())).get(before))
        return int(event["inbound"]) if event["event"] == "received" else None

    def outcome(self, inbound: int) -> Handled:
        """Wait until a mail is handled, and the relay has every letter owed for it."""
        event = self.wait(lambda: self.daemon.event("handled", inbound=inbound))
        with self.remembered() as session:
            owed = session.exec(
                select(Letter).where(Letter.answering == inbound).order_by(col(Letter.id))
            ).all()
        letters = tuple(self._accepted(letter) for letter in owed)
        return Handled(inbound, str(event["kind"]), str(event["reason"]), letters)

    def answered(self, mail: bytes, *, return_path: str, to: Iterable[str] = (ADDRESS,)) -> Handled:
        """Hand a mail in that is certainly new."""
        handled = self.hand_in(mail, return_path=return_path, to=to)
        assert handled is not None, "known already"
        return handled

    # What a test asks

    @contextmanager
    def remembered(self) -> Iterator[Session]:
        """Look into the database.

        An event is logged just before its commit; a reader that takes the writer's turn sees what
        that committed, without waiting for a time.
        """
        with self._store.transaction() as session:
            yield session

    def job_of(self, handled: Handled) -> Job | None:
        """The job a mail was about."""
        with self.remembered() as session:
            kind, _, number = session.get_one(Inbound, handled.inbound).matter.partition(" ")
            return register.job(session, int(number)) if kind == "job" else None

    def job(self, number: int | None) -> Job:
        with self.remembered() as session:
            found = register.job(session, number or 0)
        assert found is not None
        return found

    def jobs(self) -> int:
        """How many jobs there are."""
        with self.remembered() as session:
            return session.exec(select(func.count()).select_from(JobRow)).one()

    def subscription(self, address: str) -> SubscriptionState:
        with self.remembered() as session:
            reader = register.reader_at(session, address)
        return reader.state if reader else SubscriptionState.NONE

    def letters_owed_to(self, address: str) -> list[Letter]:
        """Every letter there ever was for somebody, mailed or not."""
        with self.remembered() as session:
            rows = select(Letter).where(Letter.recipient == address).order_by(col(Letter.id))
            return list(session.exec(rows))

    def reaches_the_editor(self, handled: Handled) -> bool:
        """Whether a mail waits for the editors' digest of the day, or was in it."""
        with self.remembered() as session:
            mail = session.get_one(Inbound, handled.inbound)
            digests = select(Letter).where(Letter.template == "editor_digest")
            told = [Mail("", EDITOR, letter.raw).text for letter in session.exec(digests)]
        return mail.for_editor or any(mail.author in text for text in told)

    @property
    def door(self) -> int:
        """The port it listens on."""
        return self._door

    def count(self, name: str) -> int:
        """How often something happened."""
        return self.daemon.count(name)

    def wait(self, look: Callable[[], T | None]) -> T:
        """Wait for the log to say something; AssertionError with the end of it when it does not."""
        return self.daemon.wait(look)

    def last_words(self) -> str:
        return self.daemon.last_words()

    # How it is known

    def _taken(self) -> list[Event]:
        return [e for e in self.daemon.events if e["event"] in {"received", "duplicate"}]

    def _accepted(self, letter: Letter) -> Mail:
        self.wait(lambda: self.daemon.event("attempted", letter=f"L{letter.id}", code=250))
        for mail in self.relay.to(letter.recipient):
            head = BytesHeaderParser().parsebytes(mail.raw)
            if head["Message-ID"] == letter.message_id:
                return Mail(mail.return_path, mail.recipient, mail.raw)
        raise AssertionError(f"the relay has no {letter.message_id}")

    # Its life

    def opened(self) -> None:
        """Wait for the door."""
        started = self.wait(lambda: self.daemon.event("started"))
        self._door = int(str(started["inbound"]).rpartition(":")[2])

    def close(self) -> None:
        self._store.close()


@contextmanager
def running(
    folder: Path,
    domains: Iterable[str],
    *,
    protocol: Protocol = "smtp",
    quiet_seconds: int = 0,
    clock: str = WEDNESDAY.isoformat(),
    authserv_ids: Iterable[str] = (),
    zone: str = "",
    limits: str = "",
) -> Iterator[Mailbot]:
    """Start the daemon; the mail of `domains` may be signed with the tests' key.

    `zone` is what else DNS says, `limits` what stands in that section of the settings.
    """
    (folder / "dns.zone").write_text(zone_text(sorted(set(domains))) + zone)
    with FakeRelay() as relay:
        config = folder / "mailbot.toml"
        config.write_text(
            _CONFIG.format(
                protocol=protocol,
                relay=relay.port,
                quiet_seconds=quiet_seconds,
                authserv_ids=json.dumps(list(authserv_ids)),
            )
            + f"\n[limits]\n{limits}\n"
        )
        # In the middle of a week: no issue is due, on whichever day the tests are run.
        with started(config, clock) as daemon:
            mailbot = Mailbot(folder, relay, protocol, daemon)
            try:
                mailbot.opened()
                yield mailbot
                end(daemon)
            finally:
                mailbot.close()


_CONFIG: Final = f"""\
[newsletter]
name = "Two Good Jobs"
address = "{ADDRESS}"
editors = ["{EDITOR}"]
operator = "{OPERATOR}"
postal_address = "1 Main Street, Springfield"

[inbound]
kind = "{{protocol}}"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = {{relay}}
tls = "none"

[trust]
authserv_ids = {{authserv_ids}}
zone_file = "dns.zone"

[conversation]
quiet_seconds = {{quiet_seconds}}

[database]
url = "sqlite:///mailbot.db"
installation_file = "installation"
"""
