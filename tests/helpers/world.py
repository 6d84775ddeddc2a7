"""A small world around one mailbot, without a network: people who write, read and answer.

A test reads as a correspondence. The clock stands still until somebody waits, every mail is real
bytes through the real intake and the real outbox, and at the end no letter may be left unread.
"""

from __future__ import annotations

import email.policy
import io
import itertools
import re
import textwrap
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from functools import cache
from pathlib import Path
from typing import Any

import databases
from keys import FakeDns, key, record_name, signer
from mailbot import daemon, installation
from mailbot.envelope import Envelope
from mailbot.events import Events
from mailbot.inbound import intake
from mailbot.installation import Gate
from mailbot.outbound.outbox import Outbox
from mailbot.reading.whole import read
from mailbot.runtime import Runtime
from mailbot.settings import from_values
from mailbot.smtp import Outcome, Transport
from mailbot.store import Store, upgrade
from mailbot.terms import Answer, Reading
from mailbot.trust.dkim import public_record, signed
from mailbot.trust.keyring import Keyring

WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
ADDRESS = "jobs@news.example"
EDITOR = "editor@news.example"
OPERATOR = "root@news.example"
ROUNDS = 2000


@dataclass
class FakeClock:
    """Stands still until somebody waits."""

    time: datetime = WEDNESDAY

    def now(self) -> datetime:
        return self.time

    def sleep_seconds(self, span: timedelta) -> float:
        return span.total_seconds()

    def read_at(self, moment: datetime) -> datetime:
        return moment


class AnyKey(FakeDns):
    """DNS in which every domain publishes the tests' one key."""

    def txt(self, name: str) -> tuple[bytes, ...]:
        if name == record_name(name.partition("._domainkey.")[2]):
            return (_public(),)
        return super().txt(name)


@cache
def _public() -> bytes:
    return public_record(key()).encode()


class Direct:
    """Reads in this process: the limited child has its own tests."""

    def read(self, raw: bytes, _processor: int) -> Reading:
        return read(raw)

    def close(self) -> None:
        pass


@dataclass
class Post:
    """A relay that takes everything, or answers as it is told."""

    accepted: list[tuple[str, str, bytes]] = field(default_factory=list)
    answers: dict[str, deque[Outcome]] = field(default_factory=dict)
    broken: Answer | None = None

    def connect(self) -> Post:
        return self

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        told = self.answers.get(recipient)
        if told:
            return told.popleft()
        self.accepted.append((return_path, recipient, raw))
        return Outcome(Answer(250, "2.0.0", "ok"))

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class Mail:
    """A letter as its recipient sees it."""

    return_path: str
    recipient: str
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        message = message_from_bytes(self.raw, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        return message

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        body = self.message.get_body(("plain",))
        assert body is not None
        return str(body.get_content())

    @property
    def reply_to(self) -> str:
        return parseaddr(str(self.message["Reply-To"] or self.message["From"]))[1]

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])


@dataclass
class Person:
    """Somebody with a mail address; `signs` when their provider signs with DKIM."""

    world: World
    address: str
    name: str = ""
    signs: bool = True

    def writes(
        self,
        text: str = "",
        *,
        subject: str = "",
        to: str = ADDRESS,
        answering: Mail | None = None,
        **headers: str,
    ) -> None:
        """Write a mail; mailbot has read and answered it when this returns."""
        self.world.deliver(self.compose(text, subject, to, answering, headers), to, self.address)

    def answers(self, letter: Mail, text: str, **headers: str) -> None:
        """Press the reply button: above the quoted letter."""
        quoted = "\n".join(f"> {line}" for line in letter.text.splitlines())
        body = f"{text}\n\nOn Wed, 25 Nov 2026, {ADDRESS} wrote:\n{quoted}\n"
        self.writes(
            body,
            subject=f"Re: {letter.subject.removeprefix('Re: ')}",
            to=letter.reply_to,
            answering=letter,
            **headers,
        )

    def compose(
        self, text: str, subject: str, to: str, answering: Mail | None, headers: dict[str, str]
    ) -> bytes:
        message = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
        message["From"] = f"{self.name} <{self.address}>" if self.name else self.address
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = format_datetime(self.world.clock.now())
        message["Message-ID"] = f"<{next(self.world.numbers)}@{self.domain}>"
        if answering:
            message["In-Reply-To"] = answering.message_id
            before = str(answering.message["References"] or "")
            message["References"] = f"{before} {answering.message_id}".strip()
        for name, value in headers.items():
            message[name.replace("_", "-")] = value
        message.set_content(text)
        raw = message.as_bytes()
        if not self.signs:
            return raw
        return signed(raw, signer(self.domain), self.world.clock.now())

    @property
    def domain(self) -> str:
        return self.address.partition("@")[2]

    def reads(self, *, about: str = "") -> Mail:
        """Open the next letter; it has to be there, and its subject or text to say `about`."""
        letters = self.world.unread(self.address)
        assert letters, f"no letter for {self.address}"
        letter = letters.popleft()
        assert about.lower() in f"{letter.subject}\n{letter.text}".lower(), letter.text
        return letter

    def has_no_mail(self) -> bool:
        return not self.world.unread(self.address)


class World:
    """One mailbot with its clock, its relay and everybody's mailboxes."""

    def __init__(self, folder: Path, **sections: dict[str, Any]) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.post = Post()
        self.numbers = itertools.count(1)
        self.log = io.StringIO()
        self.sections = sections
        self._boxes: dict[str, deque[Mail]] = {}
        self._sorted = 0
        self.start()

    def start(self) -> None:
        """Start, or start again on what is on the disk."""
        values: dict[str, dict[str, Any]] = {
            "newsletter": {
                "name": "Two Good Jobs",
                "address": ADDRESS,
                "editors": [EDITOR],
                "operator": OPERATOR,
                "postal_address": "1 Main Street, Springfield",
            },
            "schedule": {"timezone": "Europe/Berlin"},
            "inbound": {"kind": "smtp", "listen": "127.0.0.1:0"},
            "outbound": {"host": "127.0.0.1", "port": 25, "tls": "none", "connections": 3},
            "conversation": {"quiet_seconds": 0},
            "database": {
                "url": databases.url_in(self.folder),
                "installation_file": str(self.folder / "installation"),
            },
        }
        for section, changes in self.sections.items():
            values[section] = values.get(section, {}) | changes
        settings = from_values(values, self.folder)
        upgrade(settings.database.url)
        keyring = Keyring.load_or_create(settings.token_key_file)
        store = Store(settings.database.url)
        events = Events(self.log, False, keyring.log_key, True, self.clock)
        installation.enter(store, settings.database.installation_file, self.clock.now())
        self.runtime = Runtime(
            settings=settings,
            clock=self.clock,
            store=store,
            keyring=keyring,
            resolver=AnyKey(),
            reader=Direct(),
            transport=self.transport(),
            events=events,
            gate=Gate(store, settings.database.installation_file, events),
        )
        self.outbox = Outbox(self.runtime)
        self.outbox.recover(alone=True)

    def transport(self) -> Transport:
        return self.post

    def stop(self) -> None:
        self.outbox.close()
        self.runtime.store.close()

    def person(self, address: str, name: str = "", *, signs: bool = True) -> Person:
        return Person(self, address, name, signs)

    @property
    def editor(self) -> Person:
        return self.person(EDITOR)

    def deliver(self, raw: bytes, to: str, return_path: str | None) -> None:
        """Bring a mail to the door, and let mailbot do all it has to do."""
        intake.record(self.runtime, Envelope(return_path, (to,), raw, None))
        self.settle()

    def settle(self) -> None:
        """Let mailbot work until nothing is left to do now."""
        for _ in range(ROUNDS):
            if not daemon.advance(self.runtime, self.outbox):
                return
        raise AssertionError("mailbot does not come to rest")

    def wait(self, span: timedelta, step: timedelta = timedelta(hours=3)) -> None:
        """Let time pass, and mailbot look at its clock now and then."""
        end = self.clock.time + span
        while self.clock.time < end:
            self.clock.time = min(end, self.clock.time + step)
            self.settle()

    def wait_until(self, when: datetime) -> None:
        self.wait(when - self.clock.time)

    def unread(self, address: str) -> deque[Mail]:
        for parcel in self.post.accepted[self._sorted :]:
            self._boxes.setdefault(parcel[1], deque()).append(Mail(*parcel))
        self._sorted = len(self.post.accepted)
        return self._boxes.setdefault(address, deque())

    def left_unread(self) -> list[str]:
        self.unread("")
        return [f"{box[0].recipient}: {box[0].subject}" for box in self._boxes.values() if box]


def subscribe(world: World, address: str) -> Person:
    """A reader who wished, was asked, said yes and was welcomed."""
    reader = world.person(address)
    reader.writes("Please subscribe me.", subject="subscribe")
    reader.answers(reader.reads(about="do you want"), "yes")
    reader.reads(about="Welcome to")
    return reader


def issue_copy_token(mail: Mail) -> str:
    """The address in List-Unsubscribe."""
    found = re.search(r"<mailto:([^>?]+)", str(mail.message["List-Unsubscribe"]))
    assert found
    return found[1]


def broken(text: str, width: int) -> str:
    """A letter quoted by a program that breaks lines at a width, and marks only their beginning."""
    return "\n".join(
        "\n".join(textwrap.wrap(f"> {line}", width, break_long_words=False) or [">"])
        for line in text.splitlines()
    )
