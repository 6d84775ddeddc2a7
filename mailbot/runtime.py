"""The one place that joins the real things: clock, chance, database, network, settings.

Everything else is handed a `Runtime`; a test hands in another one.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from mailbot.address import Purpose, Token, token_from_bytes
from mailbot.clock import Clock
from mailbot.dkim import Signer
from mailbot.events import Events
from mailbot.keyring import Keyring
from mailbot.letters import Sender
from mailbot.maildir import Maildir
from mailbot.matters import Office
from mailbot.newfile import write_new
from mailbot.reading.child import Reader
from mailbot.resolver import Dns, Resolver, ZoneFile
from mailbot.settings import Settings
from mailbot.smtp import Relay, Transport
from mailbot.store import Store, upgrade
from mailbot.terms import Reading

_DNS_SECONDS = 5.0


class Reads(Protocol):
    """What turns bytes into a reading: the limited child, or in tests the function itself."""

    def read(self, raw: bytes) -> Reading:
        """Read one message; raises Unreadable."""

    def close(self) -> None:
        """Give back what it holds."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """What one running mailbot works with."""

    settings: Settings
    clock: Clock
    store: Store
    keyring: Keyring
    resolver: Resolver
    reader: Reads
    transport: Transport
    events: Events
    worker: str  # whose hands a letter is in: this installation
    signer: Signer | None = None
    chance: Callable[[int], bytes] = secrets.token_bytes

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        return self.clock.now()

    def token(self, purpose: Purpose) -> Token:
        """Make a matter's token: 128 random bits."""
        return token_from_bytes(purpose, self.chance(16))

    @property
    def office(self) -> Office:
        """What decisions have to know of the newsletter."""
        newsletter, conversation = self.settings.newsletter, self.settings.conversation
        return Office(
            name=newsletter.name,
            mailbox=self.settings.mailbox,
            editors=tuple(editor.lower() for editor in newsletter.editors),
            remind_days=tuple(conversation.remind_days),
            close_days=conversation.close_days,
        )

    @property
    def sender(self) -> Sender:
        """Who writes our letters."""
        newsletter = self.settings.newsletter
        return Sender(
            newsletter.name,
            self.settings.mailbox,
            self.settings.zone,
            newsletter.language,
            self.signer,
        )


def assemble(settings: Settings, clock: Clock, *, log_addresses: bool) -> Runtime:
    """Build the real one: migrates the database, starts the reader's child, opens no connection."""
    upgrade(settings.database.url)
    keyring = Keyring.load_or_create(settings.token_key_file)
    zone_file = settings.trust.zone_file
    return Runtime(
        settings=settings,
        clock=clock,
        store=Store(settings.database.url),
        keyring=keyring,
        resolver=ZoneFile(zone_file) if zone_file else Dns(_DNS_SECONDS),
        reader=Reader(),
        transport=_transport(settings),
        events=Events(
            sys.stderr,
            not sys.stderr.isatty(),
            keyring.log_key,
            log_addresses,
            clock,
        ),
        worker=_installation(settings.database.installation_file),
        signer=_signer(settings),
    )


def _installation(path: Path) -> str:
    """Return this installation's random id; makes it at the first start."""
    if not path.exists():
        with suppress(FileExistsError):  # made by another process in between
            write_new(path, secrets.token_hex(16) + "\n")
    return path.read_text().strip()


def _transport(settings: Settings) -> Transport:
    outbound = settings.outbound
    if outbound.path and outbound.kind == "maildir":
        return Maildir(outbound.path)
    return Relay(
        outbound.host,
        outbound.port,
        ehlo_name=settings.mailbox.domain,
        tls=outbound.tls,
        user=outbound.user,
        password=outbound.password_file.read() if outbound.password_file else "",
    )


def _signer(settings: Settings) -> Signer | None:
    outbound = settings.outbound
    if not outbound.dkim_key_file:
        return None
    key = outbound.dkim_key_file.read()
    return Signer(settings.mailbox.domain, outbound.dkim_selector, key)
