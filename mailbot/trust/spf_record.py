"""An SPF record as it is written (RFC 7208 §5, §6, §7.1, §12): its terms, none of them looked up.

A record with one word that is wrong says nothing at all (§4.6), so all of it is read first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import AddressValueError, IPv4Network, IPv6Network, NetmaskValueError
from typing import Final

MAX_RECORD: Final = 4096  # octets; some ten times what §3.4 hopes for

Network = IPv4Network | IPv6Network


class Outcome(StrEnum):
    """What a domain says of a client (RFC 7208 §2.6); DNS that is down is an exception."""

    NONE = "none"
    NEUTRAL = "neutral"
    PASS = "pass"  # noqa: S105 -- an outcome, no password
    FAIL = "fail"
    SOFTFAIL = "softfail"
    BROKEN = "permerror"


class BrokenRecord(Exception):  # noqa: N818 -- of the domain's owner, not of ours
    """The record breaks a rule, so the domain says nothing: permerror."""


@dataclass(frozen=True, slots=True)
class Mechanism:
    """One test and what follows where it matches (§5)."""

    outcome: Outcome
    name: str  # lower case
    target: str = ""  # a domain-spec, its macros not yet expanded; "" is the domain itself
    bits: tuple[int, int] = (32, 128)  # of an address that have to be alike, IPv4 and IPv6
    network: Network | None = None  # of ip4 and ip6


@dataclass(frozen=True, slots=True)
class Record:
    """A whole record."""

    mechanisms: tuple[Mechanism, ...]
    redirect: str = ""  # a domain-spec (§6.1)


_QUALIFIERS: Final = {
    "": Outcome.PASS,
    "+": Outcome.PASS,
    "-": Outcome.FAIL,
    "~": Outcome.SOFTFAIL,
    "?": Outcome.NEUTRAL,
}

# §7.1. What these match begins with different characters, so a string of them is read in one pass.
_PIECE: Final = re.compile(
    r"%\{[SLODIPVHslodipvh][0-9]*[Rr]?[.\-+,/_=]*\}|[\x21-\x24\x26-\x7e]|%%|%_|%-"
)
_LABEL: Final = re.compile(r"[A-Za-z0-9-]+")
_MODIFIER: Final = re.compile(r"([A-Za-z][A-Za-z0-9_.-]*)=(.*)")
_MECHANISM: Final = re.compile(r"([+?~-]?)([A-Za-z][A-Za-z0-9_.-]*)(.*)")
_BITS: Final = re.compile(r"(?:/(0|[1-9][0-9]?))?(?://(0|[1-9][0-9]{0,2}))?\Z")


def is_spf(record: bytes) -> bool:
    """Tell whether a TXT record is one of SPF (§4.5)."""
    return record[:7].lower() in {b"v=spf1", b"v=spf1 "}


def read(record: bytes) -> Record:
    """Read a record that `is_spf`; BrokenRecord when it breaks a rule."""
    if len(record) > MAX_RECORD or not record.isascii():
        raise BrokenRecord("not of a form that can be read")
    mechanisms: list[Mechanism] = []
    modifiers: dict[str, str] = {}
    for term in filter(None, record.decode("ascii").split(" ")[1:]):
        if modifier := _MODIFIER.fullmatch(term):
            name, value = modifier[1].lower(), modifier[2]
            if name in {"redirect", "exp"}:
                # §6: each at most once. What else there may be is passed over, but well-formed.
                if name in modifiers or not _is_domain_spec(value):
                    raise BrokenRecord(f"{name}= is malformed or stands twice")
                modifiers[name] = value
            elif _pieces(value) is None:
                raise BrokenRecord(f"{name}= is malformed")
        else:
            mechanisms.append(_mechanism(term))
    # §6.1: "all" always matches, so that nothing is redirected.
    last = any(mechanism.name == "all" for mechanism in mechanisms)
    return Record(tuple(mechanisms), "" if last else modifiers.get("redirect", ""))


def _mechanism(term: str) -> Mechanism:
    found = _MECHANISM.fullmatch(term)
    if found is None:
        raise BrokenRecord("a term that is none")
    outcome, name, rest = _QUALIFIERS[found[1]], found[2].lower(), found[3]
    match name:
        case "all" if not rest:
            return Mechanism(outcome, name)
        case "ip4" | "ip6" if rest.startswith(":"):
            return Mechanism(outcome, name, network=_network(name, rest[1:]))
        case "include" | "exists" if _is_domain_spec(rest[1:]) and rest.startswith(":"):
            return Mechanism(outcome, name, rest[1:])
        case "ptr" if not rest or (rest.startswith(":") and _is_domain_spec(rest[1:])):
            return Mechanism(outcome, name, rest[1:])
        case "a" | "mx":
            target, bits = _with_bits(rest)
            if not target or (target.startswith(":") and _is_domain_spec(target[1:])):
                return Mechanism(outcome, name, target[1:], bits)
    raise BrokenRecord(f"a term that is none: {name}")


def _with_bits(text: str) -> tuple[str, tuple[int, int]]:
    """Part a target from the bits behind it (§5.6, dual-cidr-length)."""
    found = _BITS.search(text)
    if found is None:
        return text, (32, 128)
    four, six = int(found[1] or 32), int(found[2] or 128)
    if four > 32 or six > 128:
        raise BrokenRecord("more bits than an address has")
    return text[: found.start()], (four, six)


def _network(name: str, text: str) -> Network:
    address, slash, bits = text.partition("/")
    if slash and not re.fullmatch(r"0|[1-9][0-9]{0,2}", bits):
        raise BrokenRecord("a network that is none")
    try:
        if name == "ip4":
            return IPv4Network(text, strict=False)
        if "%" in address:  # a zone, which Python knows and SPF does not
            raise BrokenRecord("a network that is none")
        return IPv6Network(text, strict=False)
    except (AddressValueError, NetmaskValueError) as error:
        raise BrokenRecord("a network that is none") from error


def _is_domain_spec(text: str) -> bool:
    """Tell whether a macro-string ends as a name does: in a macro, or in a label (§7.1)."""
    pieces = _pieces(text)
    if not pieces:
        return False
    _, dot, label = text.removesuffix(".").rpartition(".")
    is_label = _LABEL.fullmatch(label) and not label.isdigit() and label.strip("-") == label
    return pieces[-1].startswith("%{") or bool(dot and is_label)


def _pieces(text: str) -> list[str] | None:
    """Cut a macro-string into macros and characters; None when it is none."""
    pieces = _PIECE.findall(text)
    return pieces if sum(map(len, pieces)) == len(text) else None
