"""Addresses and tokens: two readings of one address agree, and no copy that is kept opens anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import Final

from fuzz.finds import promise, thrown
from mailbot.address import (
    Mailbox,
    Purpose,
    Token,
    domain_of,
    mailbox_of,
    mask_tokens,
    normalise,
    parse_token,
    token_from_bytes,
)
from mailbot.domains import a_labels, organizational_domain
from mailbot.envelope import NULL, read_path, writable
from mailbot.wording import mail_link, one_line

OURS: Final = (Mailbox.parse("jobs@news.example"), Mailbox.parse("jobs@news.example", "-"))

_SECRET: Final = re.compile(r"[-+_=][a-z]\d[a-z2-7]{26}@")
_TOKEN: Final = str(token_from_bytes(Purpose.EDITOR, bytes(range(16))))
_PIECES: Final = (
    "jobs", "+", "-", "@", "news.example", "NEWS.example", "subscribe", _TOKEN, _TOKEN.upper(), _TOKEN[:-1], "e0", "z9" + "a" * 26, ".",
    "<", ">", '"', "\\", " ", ":", ";", ",", "(", ")", "[127.0.0.1]", "postmaster", "bücher.example", "xn--bcher-kva.example", "İ", "ß", "K",
    "\x00", "\r\n", "\u200b", "\u202e", "@a.example:", " SIZE=5", " BODY=8BITMIME", "a" * 70, "=", "_", "%", "?subject=x", "&cc=",
    "gmail.com", "a.b.c", "\U000e0041", "\ud800", "news.example.", "..",
)  # fmt: skip


def made(chance: Random) -> bytes:
    """Make something like an address, or like several."""
    text = "".join(chance.choice(_PIECES) for _ in range(chance.randint(1, 8)))
    return text.encode("utf-8", "surrogatepass")


def samples() -> Sequence[bytes]:
    """Give one address for each piece."""
    return [f"jobs+{piece}@news.example".encode("utf-8", "surrogatepass") for piece in _PIECES]


def keep(raw: bytes) -> Iterable[str]:
    """Hold what is read of one text to what is promised."""
    text = raw.decode("utf-8", "surrogateescape")
    try:
        _compared(text)
        _masked(text)
        _linked(text)
        return [*_path(text), *_ours(text)]
    except AssertionError:
        raise
    except Exception as error:
        raise thrown(error) from error


def _compared(text: str) -> None:
    once = normalise(text)
    promise(normalise(once) == once, "an address has two forms", text)
    promise(mailbox_of(mailbox_of(text)) == mailbox_of(text), "a mailbox has two forms", text)
    promise(domain_of(once).strip() == domain_of(text).strip(), "a domain has two forms", text)
    domain = a_labels(text)
    if domain is not None:
        promise(a_labels(domain) == domain, "a domain has two A-labels", domain)
        promise(domain.endswith(organizational_domain(domain)), "of another organization", domain)


def _masked(text: str) -> None:
    kept = mask_tokens(text)
    promise(mask_tokens(kept) == kept, "what is struck out is struck out twice", text)
    opened = [found[0] for found in _SECRET.finditer(kept) if set(found[0][3:-1]) != {"x"}]
    promise(not opened, "a kept copy holds a token", opened)


def _linked(text: str) -> None:
    link = mail_link(one_line(text), "yes & no")
    if link is not None:
        where, _, query = link.partition("?")
        promise(query == "subject=yes%20%26%20no", "an address adds to its link", link)
        promise(re.fullmatch(r"mailto:[\w.~%@+-]+", where, re.ASCII), "a link beyond ASCII", link)


def _path(text: str) -> Iterable[str]:
    address, _ = read_path(text)
    if address in {None, NULL}:
        return
    assert address is not None
    promise(address.isprintable(), "a path with a control", address)
    if writable(address):
        again = read_path(f"<{address}> SIZE=5")
        promise(again == (address, " SIZE=5"), "a path that reads otherwise", (address, again))
        yield "paths"


def _ours(text: str) -> Iterable[str]:
    for mailbox in OURS:
        word = mailbox.subaddress(text)
        if not word:
            continue
        promise(mailbox.subaddress(mailbox.with_word(word)) == word, "a word is lost", word)
        promise(normalise(text).endswith("@news.example"), "an address of others is ours", text)
        token = parse_token(word)
        if token is not None:
            promise(str(token) == word.lower(), "a token reads otherwise", (word, token))
            promise(parse_token(str(token).upper()) == token, "a capital costs a token", token)
            promise(Token(token.purpose, token.key, token.secret).hash == token.hash, "its hash")
            yield "tokens"
