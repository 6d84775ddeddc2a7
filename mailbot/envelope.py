"""What stands on an envelope: the paths of RFC 5321, as clients write them and as we may.

Reading is lenient, for what MTAs send; writing is strict, because an address that was changed
or cut on its way into a command would reach somebody else.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from typing import Final

NULL: Final = "<>"  # the null reverse-path, RFC 5321 §4.5.5

# RFC 5321 §4.1.2. The forms of a local part begin differently, and so do the two in quotes, so
# this is linear. A domain may be a literal; brackets elsewhere are not for us.
_MAILBOX: Final = re.compile(
    r'(?:"(?:[^"\\<>]|\\[^<>])*"|[^\s"(),:;<>@\[\]\\]+)@(?P<domain>[\w.-]+|\[[\w.:]+\])'
)

# A dot-atom, dots anywhere (seen in practice: `a..b@` and `a.@` of Japanese mobile providers).
_WRITABLE: Final = re.compile(r'[^\s"(),:;<>@\[\]\\]+@[\w-]+(?:\.[\w-]+)*')

# Loopback, RFC 1918, RFC 6598, RFC 4193 and link-local. Python's own `is_private` has more in it:
# the addresses of documents, which tests need.
_NEAR: Final = tuple(
    ipaddress.ip_network(network)
    for network in (
        "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
        "169.254.0.0/16", "::1/128", "fc00::/7", "fe80::/10",
    )
)  # fmt: skip

_MAX_PATH: Final = 254  # RFC 5321 §4.5.3.1.3, without the brackets


class NoRoom(Exception):  # noqa: N818 -- a state of the hour or the disk, not of ours
    """A mail cannot be taken in now, and has not been acknowledged; it can be tried again."""

    def __init__(self, limit: str, party: str = "") -> None:
        super().__init__(f"no room: {limit}{f' of {party}' if party else ''}")
        self.limit = limit  # the key of the setting
        self.party = party  # a network or a domain that has had its share; "" when it is all


@dataclass(frozen=True, slots=True)
class Envelope:
    """One mail as it was handed in."""

    return_path: str | None  # None for <>
    recipients: tuple[str, ...]  # as written; each is ours
    raw: bytes  # as received: nothing prepended, nothing normalised, dots unstuffed
    client: str | None  # its IP address; None over LMTP, where it says nothing of the sender
    greeting: str | None = None  # what it called itself; known where its address is


def read_path(argument: str) -> tuple[str | None, str]:
    """Read what stands behind FROM: or TO: of a command; give the address and the parameters.

    The address is None when it is none, `NULL` for the null path; its domain is in A-labels
    where it was not ASCII, otherwise as written.
    """
    address, rest = _unbracket(argument)
    if address == NULL or address.lower() == "postmaster":  # RFC 5321 §4.5.1: without a domain
        return address, rest
    match = _MAILBOX.fullmatch(address)
    # isprintable: no controls, and no surrogates, which stand for bytes that are not UTF-8.
    # Parameters are ASCII (RFC 5321 §4.1.2).
    if match is None or not address.isprintable() or not rest.isascii():
        return None, rest
    if match["domain"].isascii():
        return address, rest
    try:
        domain = match["domain"].encode("idna").decode()
    except UnicodeError:
        return None, rest
    return address[: match.start("domain")] + domain, rest


def _unbracket(argument: str) -> tuple[str, str]:
    if not argument.startswith("<"):  # seen in practice: no brackets
        address, _, rest = argument.partition(" ")
        return address, rest
    address, closed, rest = argument[1:].partition(">")
    if not address and closed:
        return NULL, rest
    if address.startswith("@"):  # RFC 5321 appendix C: a source route is accepted and ignored
        address = address.partition(":")[2]
    return address, rest


def writable(address: str) -> bool:
    """Whether the address can stand in a command or a header line exactly as it is."""
    return (
        len(address) <= _MAX_PATH
        and address.isprintable()
        and _WRITABLE.fullmatch(address) is not None
    )


def is_near(ip: str) -> bool:
    """Whether an address is of this machine or a network that others cannot reach."""
    address = ipaddress.ip_address(ip)
    return any(address in network for network in _NEAR)


def client_ip(peer: tuple[str, int] | None) -> str | None:
    """Give the address of a socket's other end; IPv4 in IPv6 as IPv4."""
    if not peer:
        return None
    ip = ipaddress.ip_address(peer[0].partition("%")[0])
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return str(mapped or ip)
