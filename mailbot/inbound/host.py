"""The host at the door: whom it takes mail for, how many clients it has, and who makes room.

Nobody keeps others out. Each client has a share of the connections, and so has each network; when
all are taken, one goes who brings nothing, or too slowly to be in earnest.
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from mailbot.address import Mailbox, normalise
from mailbot.envelope import Envelope

Kind = Literal["smtp", "lmtp"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What clients may take of us."""

    idle_seconds: float = 300  # RFC 5321 §4.5.3.2.7
    recipients: int = 100  # RFC 5321 §4.5.3.1.8
    connections: int = 200
    of_one_client: int = 25  # connections; an MTA in front of us opens some 20 at a time
    of_one_network: int = 40
    mails_in_memory: int = 8  # of the largest size, over all connections
    patience_seconds: float = 20  # with one that brings nothing, while others wait outside
    least_pace: float = 1_000  # bytes a second of a mail, after that and while others wait


DEFAULT_LIMITS: Final = Limits()


# Whether a client (its IP address, where it says whose mail it is) may hand in a mail with that
# return path now; before DATA, so that no byte is sent in vain.
Admit = Callable[[str | None, str | None], Awaitable[bool]]


async def admit_all(_client: str | None, _return_path: str | None) -> bool:
    """Let everybody in."""
    return True


@dataclass(frozen=True, slots=True)
class Place:
    """Where a client comes from: who counts as the same one, and who as of the same network."""

    client: str
    network: str


def place_of(ip: str | None) -> Place:
    """Return where an address is; IPv6 hands out whole networks, so there they are one client."""
    if ip is None:
        return Place("", "")
    own, around = (64, 48) if ":" in ip else (32, 24)
    client, network = (ipaddress.ip_network(f"{ip}/{bits}", strict=False) for bits in (own, around))
    return Place(str(client), str(network))


class Guest(Protocol):
    """One client, as far as the host has to know."""

    place: Place
    since: float  # by the loop's clock: when it came, began this mail, or handed in its last one
    octets: int  # of the mail that it is in
    waits: bool  # it is we who take time: its mail is being stored

    def turn_out(self) -> None:
        """Send it away, in the middle of a mail too."""

    def dismiss(self) -> asyncio.Task[None]:
        """Send it away, after the mail that it is in; give what ends then."""

    def abort(self) -> None:
        """Cut it off."""


@dataclass(slots=True)
class Host:
    """What all conversations share: whom we are, what we take, what is under way."""

    kind: Kind
    mailbox: Mailbox | None  # None: for everybody, as the demo's relay; it keeps and passes on none
    receive: Callable[[Envelope], Awaitable[None]]
    max_bytes: int  # of one mail; 0 for no limit
    hostname: str
    tls_context: ssl.SSLContext | None
    limits: Limits
    admit: Admit = admit_all
    open: bool = True
    guests: set[Guest] = field(default_factory=set)
    held: int = 0  # bytes of mails not yet handed over

    def accepts(self, recipient: str) -> bool:
        """Whether a mail may be handed in for that address."""
        if self.mailbox is None or self.mailbox.subaddress(recipient) is not None:
            return True
        # RFC 5321 §4.5.1: postmaster is reached without a domain, too. RFC 2142 §4: abuse.
        domain = self.mailbox.domain
        return normalise(recipient) in {"postmaster", f"postmaster@{domain}", f"abuse@{domain}"}

    @property
    def has_room(self) -> bool:
        """Whether another client may come in."""
        return self.open and len(self.guests) < self.limits.connections

    def make_room(self, now: float) -> None:
        """Turn out one who lags behind, of the largest crowd of them; `now` is the loop's time.

        Each may stay for hours, with a command or a byte now and then; those who wait outside
        need not.
        """
        lagging = [guest for guest in self.guests if self._lags(guest, now)]
        crowds = Counter(guest.place.network for guest in lagging)
        if lagging:
            first = max(lagging, key=lambda one: (crowds[one.place.network], now - one.since))
            self.guests.discard(first)
            first.turn_out()

    def _lags(self, guest: Guest, now: float) -> bool:
        seconds = now - guest.since
        slow = guest.octets < seconds * self.limits.least_pace
        return slow and not guest.waits and seconds >= self.limits.patience_seconds

    def crowded_by(self, place: Place) -> bool:
        """Whether a client, or its network, has more connections than it may."""
        if self.kind == "lmtp":
            return False
        theirs = sum(place.client == other.place.client for other in self.guests)
        around = sum(place.network == other.place.network for other in self.guests)
        return theirs > self.limits.of_one_client or around > self.limits.of_one_network

    @property
    def memory_full(self) -> bool:
        """Whether mails half received take all they may."""
        return 0 < self.limits.mails_in_memory * self.max_bytes < self.held
