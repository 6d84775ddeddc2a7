"""The signatures on a letter that arrived: whether ours still fits, whether the relay's does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailbot.check.vouching import Seal
from mailbot.trust.author import author_of
from mailbot.trust.dkim import Unsigned, verify
from mailbot.trust.resolver import Resolver, ResolverDown


@dataclass(frozen=True, slots=True)
class OwnKey:
    """Our public key at its name, whatever is published yet; passes everything else on."""

    name: str  # "" when we do not sign
    record: str

    def txt(self, name: str) -> tuple[bytes, ...]:
        """Know this one name."""
        return (self.record.encode(),) if self.name and name.lower() == self.name else ()


def read_seal(raw: bytes, own: OwnKey, resolver: Resolver, at: datetime) -> Seal:
    """Try the signatures in our domain's name: with our own key, then with what is published."""
    author = author_of(raw)
    if author is None:
        nobody = Unsigned("From is not one plain address")
        return Seal(nobody, nobody)
    ours = verify(raw, author, own, at)
    try:
        return Seal(ours, verify(raw, author, resolver, at))
    except ResolverDown:
        return Seal(ours, None)
