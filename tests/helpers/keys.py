"""Signed mails without a network: one key for all domains, and DNS that is a dictionary."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from ipaddress import ip_address
from typing import TypeVar

from mailbot.trust.dkim import Signer, new_key, public_record, signed
from mailbot.trust.resolver import Address, ResolverDown, Version, txt_line

T = TypeVar("T")

SELECTOR = "s1"
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@cache
def key() -> str:
    """The one private key of this test run: making one takes longer than most tests."""
    return new_key()


@cache
def signer(domain: str) -> Signer:
    """Sign for any domain."""
    return Signer(domain, SELECTOR, key())


def record_name(domain: str) -> str:
    """Where a domain's key is published."""
    return f"{SELECTOR}._domainkey.{domain}"


def zone_text(domains: Iterable[str]) -> str:
    """A master file with the key of each domain."""
    return "".join(txt_line(record_name(domain), public_record(key())) for domain in domains)


class FakeDns:
    """Knows the key of each domain it is given; `down` names time out. Notes what it is asked."""

    def __init__(self, *domains: str) -> None:
        self.records: dict[str, tuple[bytes, ...]] = {
            record_name(domain): (public_record(key()).encode(),) for domain in domains
        }
        self.at: dict[str, tuple[str, ...]] = {}  # addresses of a name, of both versions
        self.hosts: dict[str, tuple[str, ...]] = {}  # MX
        self.pointers: dict[str, tuple[str, ...]] = {}  # names of an address
        self.down: set[str] = set()
        self.asked: list[str] = []

    def publish(self, name: str, *texts: str) -> None:
        """Put TXT records there."""
        self.records[name] = tuple(text.encode() for text in texts)

    def txt(self, name: str) -> tuple[bytes, ...]:
        return self._of(self.records, name)

    def mx(self, name: str) -> tuple[str, ...]:
        return self._of(self.hosts, name)

    def addresses(self, name: str, version: Version) -> tuple[Address, ...]:
        every = map(ip_address, self._of(self.at, name))
        return tuple(address for address in every if address.version == version)

    def names(self, address: Address) -> tuple[str, ...]:
        return self._of(self.pointers, str(address))

    def _of(self, known: Mapping[str, tuple[T, ...]], name: str) -> tuple[T, ...]:
        self.asked.append(name)
        if name in self.down:
            raise ResolverDown(name)
        return known.get(name, ())


def letter(
    author: str,
    *,
    subject: str = "A job",
    body: str = "We need a carpenter.\r\n",
    fields: Iterable[str] = (),
) -> bytes:
    """A mail as a person's program writes it; `author` is the value of From."""
    lines = (
        f"From: {author}",
        "To: jobs@news.example",
        f"Subject: {subject}",
        "Date: Sat, 21 Nov 2026 12:00:00 +0000",
        "Message-ID: <1@mua.example>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        *fields,
    )
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def signed_letter(author: str, domain: str, at: datetime = NOON) -> bytes:
    """Such a mail with the signature of a domain."""
    return signed(letter(author), signer(domain), at)
