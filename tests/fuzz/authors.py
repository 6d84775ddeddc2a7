"""From: nobody finds another author in a mail than we do, whatever stands in its header."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterable, Sequence
from email.utils import getaddresses
from random import Random
from typing import Final

from fuzz.finds import promise, thrown
from mailbot.domains import a_labels
from mailbot.envelope import writable
from mailbot.trust.author import MAX_NAME, author_of

_ADDRESS: Final = re.compile(r"[!-~]+@[a-z0-9.-]+")

_PIECES: Final = (
    "ann@acme.example", "<ann@acme.example>", "Ann", '"Ann"', "(Ann)", ",", ";", ":", "<", ">", "@", " ", "\t", "\r\n ",
    "\r\n\t", "\\", '"', "(", ")", "[127.0.0.1]", '"a b"@acme.example', "ed@news.example", "<ed@news.example>", "Ed <ed@news.example>",
    "=?utf-8?q?ed=40news.example?=", "=?utf-8?b?ZWRAbmV3cy5leGFtcGxl?=", "=?utf-8?q?=0D=0AFrom:_ed?=", "Ed:", "undisclosed:;",
    "<@a.example:ed@news.example>", "@a.example:", "xn--bcher-kva.example", "bücher.example", "ёd@news.example", "ed@nеws.example",
    "\u202e", "\u200b", "\u2028", "\x85", "\x00", "\x0b", "\x7f", "\ufeff", "\u3002example", ".", "..", "ed@news.example.", "'",
    "via", "a" * 70, "Ann " * 300, "\n ", "\r ", "%40", "&#64;", "ＥＤ＠news.example", "Straße", "K", "é\u0301",
)  # fmt: skip
_FIELDS: Final = (
    "Sender: ed@news.example", "Reply-To: ed@news.example", "From : ed@news.example", "FROM: ed@news.example", "Subject: hi",
    "X-From: ed@news.example", "Resent-From: ed@news.example", " folded", "no field at all", "Return-Path: <ed@news.example>", "",
    "From:", "Fr\x00om: ed@news.example", "\u0301From: ed@news.example", "To: jobs@news.example", ">From me", "From ed Mon",
)  # fmt: skip


def made(chance: Random) -> bytes:
    """Make a header block with something like a From in it."""
    value = "".join(chance.choice(_PIECES) for _ in range(chance.randint(0, 7)))
    lines = [chance.choice(_FIELDS) for _ in range(chance.randint(0, 4))]
    lines.insert(
        chance.randint(0, len(lines)), f"{chance.choice(('From', 'From', 'from'))}: {value}"
    )
    end = chance.choice(("\r\n", "\r\n", "\r\n", "\n", "\r"))
    block = end.join(lines) + end + end + "body"
    return block.encode(chance.choice(("utf-8", "utf-8", "latin-1")), "replace")


def samples() -> Sequence[bytes]:
    """Give one header for each piece."""
    return [f"From: Ann {piece}\r\n\r\n".encode() for piece in _PIECES]


def keep(raw: bytes) -> Iterable[str]:
    """Hold the author of one mail to what is promised."""
    try:
        author = author_of(raw)
    except Exception as error:
        raise thrown(error) from error
    if author is None:
        return ()
    address, name = author.address, author.name
    promise(_ADDRESS.fullmatch(address), "an address that is none", address)
    promise(writable(address), "an address that we cannot write to", address)
    promise(a_labels(author.domain) == author.domain, "a domain that is not in A-labels", address)
    promise(name.isprintable() and len(name) <= MAX_NAME, "a name that nobody sees whole", name)
    _nobody_finds_another(raw, address)
    _nothing_else_counts(raw, address)
    return ("authors",)


def _nobody_finds_another(raw: bytes, address: str) -> None:
    """Ask Python's two parsers, which are as lenient as those of others."""
    for policy in (email.policy.compat32, email.policy.default):
        message = email.message_from_string(raw.decode("utf-8", "replace"), policy=policy)
        try:
            values = [str(value) for value in message.get_all("from", [])]
        except Exception:  # noqa: BLE001 -- the stdlib's own parser breaks at some; ours did not
            continue
        promise(len(values) == 1, "another parser finds several From, or none", values)
        found = {_comparable(found) for _, found in getaddresses(values) if "@" in found}
        promise(found <= {address.lower()}, "another parser finds another author", (found, address))


def _nothing_else_counts(raw: bytes, address: str) -> None:
    above = b"Sender: ed@news.example\r\nReply-To: ed@news.example\r\n"
    lines = raw if b"\r\n" in raw.partition(b"\n\n")[0] else raw.replace(b"\n", b"\r\n")
    same = author_of(above + lines)
    promise(same is None or same.address == address, "Sender or Reply-To counts", same)
    twice = author_of(b"From: ed@news.example\r\n" + lines)
    promise(twice is None, "one of two From fields counts", twice)


def _comparable(address: str) -> str:
    """Write an address as ours is: unquoted, its domain in A-labels."""
    local, _, domain = address.strip().rpartition("@")
    local = local.strip()
    if local.startswith('"') and local.endswith('"'):
        local = local[1:-1]
    return f"{local}@{a_labels(domain.strip()) or domain}".lower()
