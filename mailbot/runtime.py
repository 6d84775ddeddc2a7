"""The one place that joins the real things: clock, chance, database, network, settings.

Everything else is handed a `Runtime`; a test hands in another one.
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from mailbot import installation
from mailbot.address import Purpose, Token, token_from_bytes
from mailbot.clock import Clock, ticks
from mailbot.dispatch import Alone, Dispatch, dispatch_of
from mailbot.events import Events
from mailbot.inbound.oembed import OEmbed
from mailbot.installation import Gate
from mailbot.login import login_of
from mailbot.mailbox.imap import Imap
from mailbot.matters import Office
from mailbot.outbound.letters import Sender
from mailbot.outbound.maildir import Maildir
from mailbot.reading.reader import Reader
from mailbot.settings import Settings
from mailbot.sight import Blind, Look
from mailbot.smtp import Relay, Transport
from mailbot.store import Store, prepare
from mailbot.terms import Reading
from mailbot.trust.dkim import Signer
from mailbot.trust.keyring import Keyring
from mailbot.trust.resolver import Dns, FullResolver, ZoneFile

_DNS_SECONDS = 5.0


class Reads(Protocol):
    """What turns bytes into a reading: the limited child, or in tests the function itself."""

    def read(self, raw: bytes, processor: int) -> Reading:
        """Read one message in so many seconds of the processor; raises Unreadable, TooSlow."""

    def close(self) -> None:
        """Give back what it holds."""


@dataclass(slots=True)
class Distress:
    """When the operator was last told what could not be stored; this process alone knows it."""

    told: datetime | None = None

    def is_due(self, now: datetime, again_after: timedelta) -> bool:
        """Whether it is time to tell, the first time or again; then it counts as told."""
        due = self.told is None or now >= self.told + again_after
        self.told = now if due else self.told
        return due


@dataclass(frozen=True, slots=True)
class Runtime:
    """What one running mailbot works with."""

    settings: Settings
    clock: Clock
    store: Store
    keyring: Keyring
    resolver: FullResolver
    reader: Reads
    transport: Transport
    events: Events
    gate: Gate
    signer: Signer | None = None
    look: Look = field(default_factory=Blind)
    chance: Callable[[int], bytes] = secrets.token_bytes
    ticks: Callable[[], float] = ticks
    distress: Distress = field(default_factory=Distress)
    dispatch: Dispatch = field(default_factory=Alone)

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        return self.clock.now()

    @property
    def may_mail(self) -> bool:
        """Whether this installation may do more than store; until then it is held."""
        return self.gate.is_open(self.now())

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
            operator=newsletter.operator,
            jobs_per_issue=newsletter.jobs_per_issue,
            zone=self.settings.zone,
            schedule=self.settings.rule,
            followup=conversation.followup,
        )

    @property
    def sender(self) -> Sender:
        """Who writes our letters."""
        newsletter = self.settings.newsletter
        return Sender(
            newsletter.name,
            self.settings.mailbox,
            self.settings.rule,
            newsletter.language,
            self.signer,
            newsletter.postal_address,
            self.settings.retention.days,
        )


def assemble(settings: Settings, clock: Clock, *, log_addresses: bool) -> Runtime:
    """Build the real one: looks at the database's tables, starts the reader's child.

    DatabaseError when the tables are not there, or not this version's, and not ours to change.
    """
    prepare(settings.database.url)
    keyring = Keyring.load_or_create(settings.token_key_file)
    zone_file = settings.trust.zone_file
    store = Store(settings.database.url)
    events = Events(
        sys.stderr,
        not sys.stderr.isatty(),
        keyring.log_key,
        log_addresses,
        clock,
    )
    installation.enter(store, settings.database.installation_file, clock.now())
    return Runtime(
        settings=settings,
        clock=clock,
        store=store,
        keyring=keyring,
        resolver=ZoneFile(zone_file) if zone_file else Dns(_DNS_SECONDS),
        reader=Reader(),
        transport=transport_of(settings),
        events=events,
        gate=Gate(store, settings.database.installation_file, events),
        signer=signer_of(settings),
        look=look_of(settings),
        dispatch=dispatch_of(settings.database.url, events.alarm),
    )


def look_of(settings: Settings) -> Look:
    """Make what looks at videos: nobody where that is off, or in a rehearsal, as with DNS."""
    return OEmbed() if settings.video.check and not settings.trust.zone_file else Blind()


def transport_of(settings: Settings) -> Transport:
    """Make the way out that the settings name; opens nothing. ConfigError: its password's file."""
    outbound = settings.outbound
    if outbound.path and outbound.kind == "maildir":
        return Maildir(outbound.path)
    return Relay(
        outbound.host,
        outbound.port,
        ehlo_name=settings.mailbox.domain,
        tls=outbound.tls,
        login=login_of(outbound),
    )


def imap_of(settings: Settings) -> Imap:
    """Make the mailbox that the settings name; opens nothing. ConfigError: its password's file."""
    inbound = settings.inbound
    login = login_of(inbound)
    if login is None:
        raise ValueError("the settings want a login for kind imap")
    return Imap(inbound.host, inbound.port, login, tls=inbound.tls)


def signer_of(settings: Settings) -> Signer | None:
    """Load the key that we sign with, if there is one; ConfigError or ValueError when it is bad."""
    outbound = settings.outbound
    if not outbound.dkim_key_file:
        return None
    key = outbound.dkim_key_file.read()
    return Signer(settings.mailbox.domain, outbound.dkim_selector, key)
