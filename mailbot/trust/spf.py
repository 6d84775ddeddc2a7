"""SPF (RFC 7208): whether a domain lets a client mail in its name.

Written here, as the one library for it is of 2020, asks DNS by way of a variable of its module,
and does not load where warnings are errors. It is asked of the envelope's sender alone: what a
client calls itself says nothing of From, but where the envelope has no sender (§2.4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Final
from urllib.parse import quote

from mailbot.trust.resolver import Address, FullResolver, ResolverDown, Version
from mailbot.trust.spf_record import BrokenRecord, Mechanism, Outcome, is_spf, read

MAX_TERMS: Final = 10  # that ask DNS (§4.6.4)
MAX_VOID: Final = 2  # names that are not there, same
MAX_HOSTS: Final = 10  # of one mx or ptr, same

_MACRO: Final = re.compile(r"%(?:\{([A-Za-z])([0-9]*)([Rr]?)([.\-+,/_=]*)\}|([%_-]))")
_ESCAPES: Final = {"%": "%", "_": " ", "-": "%20"}


@dataclass(frozen=True, slots=True)
class Client:
    """Who handed a mail in at our own door."""

    ip: str
    greeting: str  # the name it gave with EHLO
    return_path: str | None  # None for <>

    @property
    def sender(self) -> str:
        """Whose mail it says it is: the return path, else a mailbox at the client (§2.4)."""
        return self.return_path or f"postmaster@{self.greeting}"

    @property
    def domain(self) -> str:
        """The domain that is asked, as written."""
        return self.sender.rpartition("@")[2]


def check(client: Client, resolver: FullResolver) -> Outcome:
    """Ask the sender's domain about the client (§4); ResolverDown when DNS does not answer.

    At most `MAX_TERMS` terms ask DNS, each for `MAX_HOSTS` + 1 names; how long that may take is
    for the resolver to say.
    """
    if client.domain.startswith("["):  # an address literal is no domain
        return Outcome.NONE
    try:
        return _Check(client, resolver).outcome(client.domain)
    except BrokenRecord:
        return Outcome.BROKEN


class _Check:
    """One check_host with those that it leads to: their limits are common ones."""

    def __init__(self, client: Client, resolver: FullResolver) -> None:
        self._client = client
        self._ip: Address = ip_address(client.ip)
        self._resolver = resolver
        self._terms = 0
        self._void = 0
        self._own: list[str] | None = None  # asked for once, whatever a record repeats

    @property
    def _version(self) -> Version:
        return 4 if self._ip.version == 4 else 6

    def outcome(self, domain: str) -> Outcome:
        """Evaluate a domain's record (§4.3 to §4.7)."""
        if "." not in domain.rstrip(".") or not _can_exist(domain):
            return Outcome.NONE
        records = [record for record in self._resolver.txt(domain) if is_spf(record)]
        if not records:
            return Outcome.NONE
        if len(records) > 1:
            raise BrokenRecord("several records")  # §4.5
        record = read(records[0])
        for mechanism in record.mechanisms:
            if self._matches(mechanism, domain):
                return mechanism.outcome
        if not record.redirect:
            return Outcome.NEUTRAL
        self._count_term()
        return self._elsewhere(self._expand(record.redirect, domain))

    def _elsewhere(self, domain: str) -> Outcome:
        """Evaluate the record that a record names; without one the naming is a mistake."""
        outcome = self.outcome(domain)
        if outcome is Outcome.NONE:  # §5.2, §6.1
            raise BrokenRecord("leads to a domain without a record")
        return outcome

    def _matches(self, mechanism: Mechanism, domain: str) -> bool:
        if mechanism.name == "all":
            return True
        if mechanism.network is not None:
            return self._ip in mechanism.network
        self._count_term()
        target = self._expand(mechanism.target, domain) if mechanism.target else domain
        match mechanism.name:
            case "include":
                return self._elsewhere(target) is Outcome.PASS
            case "exists":
                return bool(self._addresses(target, 4))  # §5.7: whatever the client's version
            case "ptr":
                return bool(self._names_within(target))
            case "mx":
                return any(
                    self._is_near(self._addresses(host, self._version), mechanism.bits)
                    for host in self._hosts(target)
                )
            case _:
                return self._is_near(self._addresses(target, self._version), mechanism.bits)

    def _is_near(self, addresses: tuple[Address, ...], bits: tuple[int, int]) -> bool:
        alike = bits[0] if self._version == 4 else bits[1]
        return any(self._ip in ip_network((address, alike), strict=False) for address in addresses)

    # DNS

    def _count_term(self) -> None:
        self._terms += 1
        if self._terms > MAX_TERMS:
            raise BrokenRecord(f"more than {MAX_TERMS} terms that ask DNS")

    def _count_void(self, *, found: bool) -> None:
        self._void += not found
        if self._void > MAX_VOID:
            raise BrokenRecord(f"more than {MAX_VOID} names that are not there")

    def _addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        found = self._resolver.addresses(name, version) if _can_exist(name) else ()
        self._count_void(found=bool(found))
        return found

    def _hosts(self, name: str) -> tuple[str, ...]:
        found = self._resolver.mx(name) if _can_exist(name) else ()
        self._count_void(found=bool(found))
        if len(found) > MAX_HOSTS:
            raise BrokenRecord(f"more than {MAX_HOSTS} hosts")
        return tuple(host for host in found if host)  # RFC 7505: the null MX is no host

    def _names_within(self, domain: str) -> list[str]:
        """Return the client's own names that are the domain or within it."""
        within = f".{domain.removesuffix('.')}".lower()
        return [name for name in self._own_names() if f".{name}".lower().endswith(within)]

    def _own_names(self) -> list[str]:
        """Return the names that the client claims and that are truly its own (§5.5)."""
        if self._own is None:
            try:
                claimed = self._resolver.names(self._ip)
            except ResolverDown:
                claimed = ()
            self._count_void(found=bool(claimed))
            self._own = [name for name in claimed[:MAX_HOSTS] if self._has(name)]
        return self._own

    def _has(self, name: str) -> bool:
        try:
            return _can_exist(name) and self._ip in self._resolver.addresses(name, self._version)
        except ResolverDown:
            return False

    # Macros (§7)

    def _expand(self, spec: str, domain: str) -> str:
        """Return the name that a domain-spec stands for."""
        name = _MACRO.sub(lambda macro: self._macro(macro, domain), spec).removesuffix(".")
        while len(name) > 253 and "." in name:
            name = name.partition(".")[2]  # §7.3: from the left until it fits
        return name

    def _macro(self, macro: re.Match[str], domain: str) -> str:
        letter, digits, reverse, delimiters, escape = macro.groups()
        if escape:
            return _ESCAPES[escape]
        if digits and not int(digits):
            raise BrokenRecord("a macro that takes no part of its value")  # §7.3
        value = self._value(letter.lower(), domain)
        parts = re.split(f"[{re.escape(delimiters or '.')}]", value)
        if reverse:
            parts.reverse()
        expanded = ".".join(parts[-int(digits) :] if digits else parts)
        return quote(expanded, safe="-._~", errors="replace") if letter.isupper() else expanded

    def _value(self, letter: str, domain: str) -> str:
        """Return what a letter stands for (§7.2)."""
        sender = self._client.sender
        match letter:
            case "s":
                return sender
            case "l":
                return sender.rpartition("@")[0] or "postmaster"
            case "o":
                return self._client.domain
            case "d":
                return domain
            case "i" if self._version == 6:
                return ".".join(self._ip.exploded.replace(":", ""))
            case "i":
                return str(self._ip)
            case "p":
                return self._name_for(domain)
            case "v":
                return "in-addr" if self._version == 4 else "ip6"
            case _:  # "h", the last one that the grammar lets in here
                return self._client.greeting

    def _name_for(self, domain: str) -> str:
        """Return a name of the client's own, one within the domain where there is one (§7.3)."""
        own = self._names_within(domain) or self._own_names()
        return own[0] if own else "unknown"


def _can_exist(name: str) -> bool:
    """Tell whether DNS can hold a name (RFC 1035 §2.3.4); what cannot be is not asked for."""
    labels = name.removesuffix(".").split(".")
    return len(name) <= 254 and name.isascii() and all(0 < len(label) <= 63 for label in labels)
