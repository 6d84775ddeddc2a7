"""DNS: whose key signs a domain's mail, what becomes of unsigned mail, from where it may come.

A resolver is given to whoever asks, so that the demo and the tests speak of domains that do not
exist. The only importer of dnspython.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Final, Literal, Protocol, TypeVar

import dns.exception
import dns.name
import dns.rdata
import dns.rdataclass
import dns.rdatatype
import dns.rdtypes.ANY.MX
import dns.rdtypes.ANY.PTR
import dns.rdtypes.ANY.TXT
import dns.rdtypes.IN.A
import dns.rdtypes.IN.AAAA
import dns.resolver
import dns.rrset
import dns.tokenizer
import dns.zonefile

from mailbot.domains import organizational_domain

T = TypeVar("T")

Address = IPv4Address | IPv6Address
Version = Literal[4, 6]

MAX_STRING: Final = 255  # octets in one string of a TXT record, RFC 1035 §3.3
CACHED: Final = 1000  # answers kept for their time to live
SILENT_SECONDS: Final = 15.0  # shorter than the wait before a mail is tried again


class ResolverDown(Exception):  # noqa: N818 -- a state of the network, not of ours
    """DNS did not answer for now: nothing is known of the name, neither yes nor no."""


class Resolver(Protocol):
    """What we ask of DNS."""

    def txt(self, name: str) -> tuple[bytes, ...]:
        """Return the TXT records of a name, each with its strings joined (RFC 6376 §3.6.2.2).

        () when there are none or the name cannot exist; `ResolverDown` when it is unknown.
        """
        ...


class FullResolver(Resolver, Protocol):
    """What SPF asks besides; () and `ResolverDown` as above."""

    def mx(self, name: str) -> tuple[str, ...]:
        """Return the hosts that take mail for the name, the preferred first; "" is the null MX."""
        ...

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        """Return the addresses of a name, of one version of IP."""
        ...

    def names(self, address: Address) -> tuple[str, ...]:
        """Return the names that an address claims to have (PTR); whoever has it can claim any."""
        ...


class Hurried:
    """Asks another resolver, and waits for it so many seconds in all; then it is `ResolverDown`.

    The name that is being asked for at that time is still waited for.
    """

    def __init__(self, asked: FullResolver, seconds: float) -> None:
        self._asked = asked
        self._end = time.monotonic() + seconds

    def txt(self, name: str) -> tuple[bytes, ...]:
        """Ask in time."""
        return self._in_time(name, lambda: self._asked.txt(name))

    def mx(self, name: str) -> tuple[str, ...]:
        """Ask in time."""
        return self._in_time(name, lambda: self._asked.mx(name))

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        """Ask in time."""
        return self._in_time(name, lambda: self._asked.addresses(name, version))

    def names(self, address: Address) -> tuple[str, ...]:
        """Ask in time."""
        return self._in_time(str(address), lambda: self._asked.names(address))

    def _in_time(self, what: str, ask: Callable[[], T]) -> T:
        if time.monotonic() > self._end:
            raise ResolverDown(f"{what}: no time left to ask")
        return ask()


class ZoneFile:
    """A master file (RFC 1035 §5) with absolute names: for the demo and tests, without network."""

    def __init__(self, path: Path) -> None:
        """Read the file once; ValueError names the line that is none, OSError a missing file."""
        text = dns.tokenizer.Tokenizer(path.read_text(encoding="utf-8"), str(path))
        found = dns.zonefile.RRSetsReaderManager()
        try:
            # dnspython left the constructor without types.
            with _Wanted(found, replacement=True, read_only=False) as writer:  # type: ignore[no-untyped-call]
                dns.zonefile.Reader(text, dns.rdataclass.IN, writer, default_ttl=300).read()
        except dns.exception.DNSException as error:
            raise ValueError(str(error)) from error
        self._records: dict[tuple[dns.name.Name, dns.rdatatype.RdataType], dns.rrset.RRset] = {
            (records.name.canonicalize(), records.rdtype): records for records in found.rrsets
        }

    def txt(self, name: str) -> tuple[bytes, ...]:
        """Return what the file says of the name."""
        return tuple(_joined(record) for record in self._of(name, dns.rdatatype.TXT))

    def mx(self, name: str) -> tuple[str, ...]:
        """Return what the file says of the name."""
        return _hosts(self._of(name, dns.rdatatype.MX))

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        """Return what the file says of the name."""
        return _addresses(self._of(name, _HOLDS[version]))

    def names(self, address: Address) -> tuple[str, ...]:
        """Return what the file says of the address."""
        return _names(self._of(address.reverse_pointer, dns.rdatatype.PTR))

    def _of(self, name: str, kind: dns.rdatatype.RdataType) -> Iterable[dns.rdata.Rdata]:
        try:
            return self._records.get((dns.name.from_text(name).canonicalize(), kind), ())
        except dns.exception.DNSException:  # an empty or overlong label: no such name
            return ()


class _Wanted(dns.zonefile.RRsetsReaderTransaction):
    """Passes over all other records, also those that dnspython takes of one zone only (SOA)."""

    def add(self, name: dns.name.Name, ttl: int, record: dns.rdata.Rdata) -> None:
        """Take in what the reader read."""
        if record.rdtype in {
            dns.rdatatype.TXT,
            dns.rdatatype.MX,
            dns.rdatatype.PTR,
            *_HOLDS.values(),
        }:
            super().add(name, ttl, record)


class Dns:
    """The resolver of this machine."""

    def __init__(self, timeout: float) -> None:
        """Take the machine's own settings; `timeout` is in seconds, for one name in all."""
        self._timeout = timeout
        self._resolver: dns.resolver.Resolver | None = None
        self._silent: dict[str, float] = {}  # organization: until when it is not asked again

    def txt(self, name: str) -> tuple[bytes, ...]:
        """Ask, and wait at most the time-out."""
        return tuple(_joined(record) for record in self._of(name, dns.rdatatype.TXT))

    def mx(self, name: str) -> tuple[str, ...]:
        """Ask, and wait at most the time-out."""
        return _hosts(self._of(name, dns.rdatatype.MX))

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        """Ask, and wait at most the time-out."""
        return _addresses(self._of(name, _HOLDS[version]))

    def names(self, address: Address) -> tuple[str, ...]:
        """Ask, and wait at most the time-out."""
        return _names(self._of(address.reverse_pointer, dns.rdatatype.PTR))

    def _of(self, name: str, kind: dns.rdatatype.RdataType) -> Iterable[dns.rdata.Rdata]:
        """Ask for one kind of record.

        Whose servers have just kept us waiting is not asked for a while: a thousand mails of one
        domain that never answers would else hold up all others for hours.
        """
        try:
            wanted = dns.name.from_text(name)
        except dns.exception.DNSException:  # an empty or overlong label: no such name
            return ()
        whose = organizational_domain(name.rstrip(".").lower())
        began = time.monotonic()
        if began < self._silent.get(whose, 0):
            raise ResolverDown(f"{name}: did not answer just now")
        try:
            return self._asked().resolve(wanted, kind, lifetime=self._timeout)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return ()
        except (dns.exception.DNSException, OSError) as error:  # time-out, SERVFAIL, no server
            if time.monotonic() - began > self._timeout / 2:
                self._keep_silence(whose)
            raise ResolverDown(f"{name}: {error}") from error

    def _keep_silence(self, organization: str) -> None:
        if len(self._silent) >= CACHED:
            self._silent.clear()
        self._silent[organization] = time.monotonic() + SILENT_SECONDS

    def _asked(self) -> dns.resolver.Resolver:
        """Read the machine's settings when first needed: it may boot before its network."""
        if self._resolver is None:
            made = dns.resolver.Resolver()
            made.cache = dns.resolver.LRUCache(CACHED)
            self._resolver = made  # whole, as others may ask at the same time
        return self._resolver


_HOLDS: Final[dict[Version, dns.rdatatype.RdataType]] = {
    4: dns.rdatatype.A,
    6: dns.rdatatype.AAAA,
}


def txt_line(name: str, text: str) -> str:
    """Return the line of a master file for a TXT record, cut into strings that fit.

    `text` is ASCII, as DKIM and SPF records are.
    """
    escaped = [
        text[at : at + MAX_STRING].replace("\\", r"\\").replace('"', r"\"")
        for at in range(0, len(text), MAX_STRING)
    ]
    strings = " ".join(f'"{part}"' for part in escaped)
    return f"{name.rstrip('.')}. 300 IN TXT {strings}\n"


def _joined(record: object) -> bytes:
    assert isinstance(record, dns.rdtypes.ANY.TXT.TXT)  # noqa: S101 -- TXT was asked for
    return b"".join(record.strings)


def _hosts(records: Iterable[dns.rdata.Rdata]) -> tuple[str, ...]:
    exchanges = [record for record in records if isinstance(record, dns.rdtypes.ANY.MX.MX)]
    exchanges.sort(key=lambda record: record.preference)
    return tuple(str(record.exchange).rstrip(".").lower() for record in exchanges)


def _addresses(records: Iterable[dns.rdata.Rdata]) -> tuple[Address, ...]:
    held = dns.rdtypes.IN.A.A | dns.rdtypes.IN.AAAA.AAAA
    return tuple(ip_address(record.address) for record in records if isinstance(record, held))


def _names(records: Iterable[dns.rdata.Rdata]) -> tuple[str, ...]:
    pointers = [record for record in records if isinstance(record, dns.rdtypes.ANY.PTR.PTR)]
    return tuple(str(record.target).rstrip(".").lower() for record in pointers)
