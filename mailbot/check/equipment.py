"""What a check is made with: the real clock, DNS, relay and mailbox, or those of a test."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from mailbot.check.login import Connects
from mailbot.check.records import DomainResolver
from mailbot.check.seals import OwnKey
from mailbot.clock import Clock, SystemClock
from mailbot.outbound.letters import Sender
from mailbot.reading.reader import Reader
from mailbot.runtime import imap_of, signer_of, transport_of
from mailbot.settings import Settings
from mailbot.smtp import Relay, Timeouts, Transport
from mailbot.trust.dkim import public_record
from mailbot.trust.resolver import Dns, ZoneFile

_DNS_SECONDS: Final = 5.0
_HASTE: Final = Timeouts(connect=10, command=20, final_dot=60)  # somebody is waiting


class Fenced(Protocol):
    """The process that mails are read in."""

    def lacking(self) -> tuple[str, ...]:
        """Give what the kernel lacks to fence it in; ReaderBroken when it does not start."""

    def close(self) -> None:
        """End it."""


@dataclass(frozen=True, slots=True)
class Equipment:
    """The two ends are made when they are asked for: their secrets may be unreadable."""

    clock: Clock
    resolver: DomainResolver
    transport: Callable[[], Transport]
    mailbox: Callable[[], Connects]
    reader: Callable[[], Fenced] = Reader
    chance: Callable[[int], bytes] = secrets.token_bytes


def equip(settings: Settings) -> Equipment:
    """Take the real things; opens nothing yet."""
    zone_file = settings.trust.zone_file
    return Equipment(
        clock=SystemClock(),
        resolver=ZoneFile(zone_file) if zone_file else Dns(_DNS_SECONDS),
        transport=lambda: _hasty(transport_of(settings)),
        mailbox=lambda: imap_of(settings),
    )


def _hasty(transport: Transport) -> Transport:
    return replace(transport, timeouts=_HASTE) if isinstance(transport, Relay) else transport


def sender_of(settings: Settings) -> Sender:
    """Give who writes our letters; ConfigError or ValueError when the key cannot be used."""
    newsletter = settings.newsletter
    signer = signer_of(settings)
    return Sender(
        newsletter.name,
        settings.mailbox,
        settings.rule,
        newsletter.language,
        signer,
        newsletter.postal_address,
        settings.retention.days,
    )


def own_key(settings: Settings) -> OwnKey:
    """Give the record that has to be published for our signature."""
    outbound = settings.outbound
    if not outbound.dkim_key_file:
        return OwnKey("", "")
    name = f"{outbound.dkim_selector}._domainkey.{settings.mailbox.domain}".lower()
    return OwnKey(name, public_record(outbound.dkim_key_file.read()))
