"""Where a mailbot lives: its database, by which way mail comes to it, and who takes its own.

The same story happens in each: at its own door on SQLite; beside a real Dovecot, whose mailbox it
reads, with a real Postfix as relay; and behind a real Postfix that hands mail on over LMTP, on a
real PostgreSQL. People's providers are always the fake relay.
"""

from __future__ import annotations

import re
import smtplib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from certificates import pem_files
from e2e.peers.dovecot import PASSWORD, USER, Dovecot
from e2e.peers.postfix import Postfix
from e2e.peers.postgres import Cluster
from e2e.peers.process import free_ports
from relay import Accepted, FakeRelay
from story import Mail
from world import ADDRESS

CONNECTIONS: Final = 2

# What a relay puts above a letter (RFC 5321 §4.4); below it nothing may have changed.
_TRACE: Final = re.compile(rb"(?:Received:[^\r\n]*\r\n(?:[ \t][^\r\n]*\r\n)*)+")


@dataclass(slots=True)
class House(ABC):
    """One of them; a test that starts it says what its log tells."""

    settings: str  # [inbound], [outbound] and [database]
    database: str  # its URL
    relay: FakeRelay
    environment: dict[str, str] = field(default_factory=dict)
    inbound: str = ""  # where it takes mail in, as its log says: "smtp 127.0.0.1:2525"

    @abstractmethod
    def submit(self, mail: Mail) -> bool:
        """Hand a mail in as its author's provider; False when it has to try again."""

    def posted(self) -> tuple[Accepted, ...]:
        """Give the letters that came to people, in order, without the traces of relays."""
        return tuple(
            replace(mail, raw=_TRACE.sub(b"", mail.raw, count=1)) for mail in self.relay.mails
        )

    def rests(self) -> bool:
        """Whether nothing is on its way between the servers."""
        return True

    def said(self) -> str:
        """Give what its servers logged, for who has to find out what went wrong."""
        return ""


@dataclass(slots=True)
class AtTheDoor(House):
    """Mail comes to mailbot's own door, and goes to the fake relay."""

    def submit(self, mail: Mail) -> bool:
        return _hand_in(int(self.inbound.rpartition(":")[2] or 0), mail)


@dataclass(slots=True)
class BesideDovecot(House):
    """Mail comes into a mailbox, which mailbot reads; Postfix takes its own."""

    dovecot: Dovecot | None = None
    postfix: Postfix | None = None

    def submit(self, mail: Mail) -> bool:
        assert self.dovecot is not None
        code, _ = self.dovecot.deliver(mail.return_path, mail.to, mail.raw)
        return code == 250

    def rests(self) -> bool:
        assert self.postfix is not None
        return self.postfix.queue() == 0

    def said(self) -> str:
        assert self.dovecot is not None
        assert self.postfix is not None
        return self.dovecot.log() + self.postfix.log()


@dataclass(slots=True)
class BehindPostfix(House):
    """One Postfix hands mail to mailbot's door over LMTP, and another takes mailbot's own."""

    mx: Postfix | None = None
    postfix: Postfix | None = None

    def submit(self, mail: Mail) -> bool:
        assert self.mx is not None
        return _hand_in(self.mx.port, mail)

    def rests(self) -> bool:
        assert self.mx is not None
        assert self.postfix is not None
        return self.mx.queue() == self.postfix.queue() == 0

    def said(self) -> str:
        assert self.mx is not None
        assert self.postfix is not None
        return self.mx.log() + self.postfix.log()


def _hand_in(port: int, mail: Mail) -> bool:
    try:
        with smtplib.SMTP("127.0.0.1", port, "mta.example", 10) as client:
            client.sendmail(mail.return_path, [mail.to], mail.raw)
    except OSError:
        return False
    return True


# --- how they are built -------------------------------------------------------------------------


@contextmanager
def at_the_door(folder: Path) -> Iterator[House]:
    """Build the smallest one."""
    url = f"sqlite:///{folder / 'mailbot.db'}"
    with FakeRelay() as relay:
        settings = _DOOR.format(relay=relay.port) + _DATABASE.format(url=url)
        yield AtTheDoor(settings, url, relay)


@contextmanager
def beside_dovecot(
    folder: Path, *, link: Callable[[int], int] = lambda port: port
) -> Iterator[BesideDovecot]:
    """Build the one with a mailbox: IMAP within TLS, submission with STARTTLS and a password.

    `link` may put something before Dovecot's port; it gives the port that mailbot is told.
    """
    url = f"sqlite:///{folder / 'mailbot.db'}"
    tls = pem_files(folder)
    secret = folder / "password"
    secret.write_text(PASSWORD)
    secret.chmod(0o600)
    with ExitStack() as stack:
        relay = stack.enter_context(FakeRelay())
        dovecot = stack.enter_context(Dovecot(tls=tls))
        postfix = stack.enter_context(
            Postfix(relay_to=relay.port, tls=tls, auth=dovecot.auth_socket)
        )
        settings = _MAILBOX.format(
            imap=link(dovecot.tls_port), submission=postfix.submission_port
        ) + _DATABASE.format(url=url)
        yield BesideDovecot(
            settings,
            url,
            relay,
            {"SSL_CERT_FILE": str(tls.authority)},
            dovecot=dovecot,
            postfix=postfix,
        )


@contextmanager
def behind_postfix(cluster: Cluster) -> Iterator[House]:
    """Build the one with a door behind an MX, on PostgreSQL."""
    url = cluster.database()
    (door,) = free_ports(1)
    with ExitStack() as stack:
        relay = stack.enter_context(FakeRelay())
        mx = stack.enter_context(Postfix(lmtp=door))
        postfix = stack.enter_context(Postfix(relay_to=relay.port))
        settings = _LMTP.format(door=door, submission=postfix.submission_port) + _DATABASE.format(
            url=url
        )
        yield BehindPostfix(settings, url, relay, mx=mx, postfix=postfix)


_DOOR: Final = f"""
[inbound]
kind = "smtp"
listen = "127.0.0.1:0"

[outbound]
host = "127.0.0.1"
port = {{relay}}
tls = "none"
connections = {CONNECTIONS}
"""

_MAILBOX: Final = f"""
[inbound]
kind = "imap"
host = "127.0.0.1"
port = {{imap}}
user = "{USER}"
password_file = "password"
start = "all"
poll_seconds = 2

[outbound]
host = "127.0.0.1"
port = {{submission}}
user = "{USER}"
password_file = "password"
connections = {CONNECTIONS}
"""

_LMTP: Final = f"""
[inbound]
kind = "lmtp"
listen = "127.0.0.1:{{door}}"

[outbound]
host = "127.0.0.1"
port = {{submission}}
tls = "none"
connections = {CONNECTIONS}
"""

_DATABASE: Final = """
[database]
url = "{url}"
installation_file = "installation"
"""

assert USER == ADDRESS
