"""Web addresses out of mails: which may become a link, and how they are printed.

A link is http or https to a host of the internet under its plain name: no user before it, no
other port than the usual one, no number, none of a local network. It is printed in ASCII, so that
a host spelled with look-alike letters is seen to be another one.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

from mailbot.domains import a_labels

MAX_LENGTH: Final = 2000  # characters; beyond it some mail programs cut a link

# RFC 6761, RFC 6762, RFC 7686, RFC 8375, and what routers call their own networks.
_LOCAL: Final = frozenset(
    {"arpa", "home", "internal", "invalid", "lan", "local", "localhost", "onion"}
)

_USUAL_PORT: Final = {"http": "80", "https": "443"}
_AUTHORITY: Final = re.compile(r"(https?)://([^/?#@:]+)(?::(\d{1,5}))?(?=[/?#]|$)", re.IGNORECASE)

# What a browser takes for "/", drops or ends an address at, wherever it stands (WHATWG URL §4.4).
_NO_PART: Final = re.compile(r"[\x00-\x20\x7f\\<>\"]")

# The letters that people tell apart at sight: Latin-1 and Latin Extended-A without dotless i, kra,
# long s and what is two letters in one.
_TOLD_APART: Final = frozenset(
    map(chr, (*range(0xDF, 0x131), *range(0x134, 0x138), *range(0x139, 0x140), *range(0x141, 0x149),
              *range(0x14A, 0x17F)))
) - {"\u00f7"}  # fmt: skip


def host_of(address: str) -> str | None:
    """Return the host of what may become a link, in A-labels; None for anything else."""
    begins = _AUTHORITY.match(address)
    if begins is None or len(address) > MAX_LENGTH or _NO_PART.search(address):
        return None
    scheme, name, port = begins.groups()
    if port not in {None, _USUAL_PORT[scheme.lower()]}:
        return None
    host = a_labels(name)
    return None if host is None or host.rpartition(".")[2] in _LOCAL else host


def printed(address: str) -> str | None:
    """Return an address as it is printed and linked: in ASCII, its host in A-labels; or None."""
    host = host_of(address)
    if host is None:
        return None
    parts = urlsplit(address)
    rest = address[address.index("//") + 2 + len(parts.netloc) :]
    path = "".join(char if char.isascii() else quote(char, errors="replace") for char in rest)
    return f"{parts.scheme}://{host}{path}"


def shown(host: str) -> str:
    """Return a host in A-labels as people read it, where nothing else looks like it."""
    return ".".join(map(_shown, host.split(".")))


def defused(address: str) -> str:
    """Return an address that must not become a link, so that no program makes one of it."""
    return address.replace(":", "[:]").replace(".", "[.]")


def _shown(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        letters = label.removeprefix("xn--").encode().decode("punycode")
    except UnicodeError:
        return label
    plain = all(char.isascii() or char in _TOLD_APART for char in letters)
    return letters if plain and a_labels(f"{letters}.example") == f"{label}.example" else label
