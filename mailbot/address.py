"""Addresses: one form for comparing them, and the sub-addresses that carry our tokens.

A token sits in the sub-address, `local+<purpose letter><key digit><26>` (RFC 5233): 128 bits in
lower-case base32, so that a provider which lower-cases local parts loses nothing.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

TOKEN_CHARS: Final = 26  # 128 bits at 5 bits a character

# RFC 5321 §4.5.3.1.1 caps a local part at 64 octets; "+", purpose, digit and token take 29.
MAX_LOCAL: Final = 34

_TOKEN: Final = re.compile(r"([a-z])(\d)([a-z2-7]{26})")

_BASE32: Final = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS: Final = tuple(one + two for one in _BASE32 for two in _BASE32)  # by ten bits


class Purpose(StrEnum):
    """What a token is for; the letter stands in the sub-address."""

    DRAFT = "d"  # an employer's job
    EDITOR = "e"  # a decision on a job or an issue
    CONFIRM = "c"  # a wish to subscribe
    PROOF = "p"  # the neutral letter: "did you write to us?"
    ASK_LEAVE = "a"  # "do you want to leave?", asked of an unproven sender
    UNSUBSCRIBE = "u"  # List-Unsubscribe of one reader
    REPLY = "r"  # Reply-To of one reader's copy: only says whose copy was answered
    ANSWER = "q"  # an editor's answer to what somebody asked: only says to which
    BOUNCE = "b"  # return path of one reader's copies (VERP)


READER_PURPOSES: Final = (Purpose.UNSUBSCRIBE, Purpose.REPLY, Purpose.BOUNCE)


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it stands in a sub-address; possession proves receipt, not authority."""

    purpose: Purpose
    key: int  # which key made it, 0 to 9; matters' random tokens have 0
    secret: str  # 26 characters

    def __str__(self) -> str:
        """Give the sub-address: purpose, key digit, secret."""
        return f"{self.purpose}{self.key}{self.secret}"

    @property
    def hash(self) -> bytes:
        """What is stored and looked up: the token itself is in no table."""
        return hashlib.sha256(str(self).encode()).digest()


def token_from_bytes(purpose: Purpose, bits: bytes, key: int = 0) -> Token:
    """Make a token of 16 random or derived bytes."""
    return Token(purpose, key, base32(bits[:16]))


def base32(octets: bytes) -> str:
    """Give base32 (RFC 4648 §6) in lower case, without padding; fast: each copy has four."""
    digits = -(-len(octets) * 8 // 5)
    bits = (digits + 1) // 2 * 10
    number = int.from_bytes(octets, "big") << (bits - len(octets) * 8)
    text = "".join([_PAIRS[number >> at & 1023] for at in range(bits - 10, -10, -10)])
    return text[:digits]


def parse_token(subaddress: str) -> Token | None:
    """Read a token; None when the sub-address is none of ours (`+subscribe`, `+sales`)."""
    match = _TOKEN.fullmatch(subaddress.lower())
    if match is None:
        return None
    letter, digit, secret = match.groups()
    try:
        return Token(Purpose(letter), int(digit), secret)
    except ValueError:  # a letter that is no purpose
        return None


def normalise(address: str) -> str:
    """Return the form in which addresses are compared and stored: all lower case.

    RFC 5321 §2.4 lets a host tell `Ann@` from `ann@`; none that anybody writes from does, and
    two subscriptions of one person would hurt more than one of two people.
    """
    return address.strip().lower()


def mailbox_of(address: str) -> str:
    """Return the address behind its variants: `ann+jobs@` reaches ann, at Gmail also `a.n.n@`.

    For counting only: at a host that knows no sub-addresses they are two people.
    """
    local, _, domain = normalise(address).rpartition("@")
    plain = local.partition("+")[0] or local
    if domain in {"gmail.com", "googlemail.com"}:
        plain, domain = plain.replace(".", "").strip(), "gmail.com"
    return f"{plain}@{domain}"


def domain_of(address: str) -> str:
    """Return the part behind the last @, in lower case."""
    return address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The one address that does it all, and how its sub-addresses are written."""

    local: str
    domain: str
    delimiter: str = "+"

    @classmethod
    def parse(cls, address: str, delimiter: str = "+") -> Mailbox:
        """Split `jobs@example.org`; the settings have checked its form."""
        local, _, domain = address.rpartition("@")
        return cls(local.lower(), domain.lower(), delimiter)

    @property
    def plain(self) -> str:
        """Give the address without a sub-address."""
        return f"{self.local}@{self.domain}"

    def with_token(self, token: Token) -> str:
        """Give the sub-address that carries a token."""
        return self.with_word(str(token))

    def with_word(self, word: str) -> str:
        """Give a sub-address such as `jobs+subscribe@example.org`."""
        return f"{self.local}{self.delimiter}{word}@{self.domain}"

    def subaddress(self, address: str) -> str | None:
        """Return what stands behind the delimiter, "" for the plain address, None if not ours."""
        local, _, domain = normalise(address).rpartition("@")
        if domain != self.domain:
            return None
        if local == self.local:
            return ""
        prefix = self.local + self.delimiter
        return local.removeprefix(prefix) if local.startswith(prefix) else None


def mask_tokens(text: str) -> str:
    """Strike out the tokens of a kept copy; what remains opens nothing."""
    return re.sub(r"(?<=[-+_=])([a-z]\d)[a-z2-7]{26}(?=@)", r"\1" + "x" * TOKEN_CHARS, text)
