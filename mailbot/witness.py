"""Who wrote it: one verdict a message, found once and stored with it."""

from __future__ import annotations

from datetime import datetime

from mailbot.author import author_of
from mailbot.dkim import Unsigned, verify
from mailbot.resolver import Resolver
from mailbot.terms import Testimony, Verdict


def testify(raw: bytes, resolver: Resolver, received: datetime) -> Testimony:
    """Say what is proven of a message's author.

    PASS only when a signature that verifies is aligned with the very address that the strict
    reader found; what it found instead is the reason for NONE. `received` is when the mail came.
    `ResolverDown` when DNS could not say for now: to be tried again, NONE in the end.
    """
    author = author_of(raw)
    if author is None:
        return Testimony(Verdict.NONE, None, "From is not one plain address")
    found = verify(raw, author, resolver, received)
    if isinstance(found, Unsigned):
        return Testimony(Verdict.NONE, author.address, found.why)
    why = f"DKIM of {found.domain}, selector {found.selector}"
    return Testimony(Verdict.PASS, author.address, why)
