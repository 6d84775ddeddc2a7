"""Who wrote it: one verdict a message, found once and stored with it.

Two may vouch for the author's address: a receiver before us that the settings trust, and our own
check of DKIM. Either's pass is a pass. A receiver that says fail is believed where we found
nothing better ourselves, since DMARC passes on more than the DKIM that is left when we look.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from mailbot import receiver
from mailbot.author import author_of
from mailbot.dkim import Signed, Unsigned, verify
from mailbot.head import doubled, fields
from mailbot.resolver import Resolver, ResolverDown
from mailbot.terms import Author, Testimony, Verdict


def testify(
    raw: bytes,
    resolver: Resolver,
    received: datetime,
    *,
    trusted: Collection[str] = (),  # noqa: PT028 -- begins like a test and is none
    patient: bool = True,  # noqa: PT028 -- same
) -> Testimony:
    """Say what is proven of a message's author.

    PASS only of the very address that the strict reader found: DMARC passed for its domain by the
    word of a receiver in `trusted`, and then DNS is not asked; or a signature that verifies is
    aligned with it. FAIL when such a receiver says so and there is no such signature. What was
    found instead is the reason for NONE. `received` is when the mail came.
    `ResolverDown` when DNS could not say for now, to be tried again; without patience that is
    taken as no signature.
    """
    author = author_of(raw)
    if author is None:
        return Testimony(Verdict.NONE, None, "From is not one plain address")
    word = receiver.word(raw, author, trusted)
    # DMARC passes on a signature that covers one Subject, and whoever mails it again adds another.
    if word and word.passed and doubled(fields(raw) or ()) is None:
        return Testimony(Verdict.PASS, author.address, f"DMARC passed, says {word.receiver}")
    found = _checked(raw, author, resolver, received, patient=patient)
    if isinstance(found, Signed):
        why = f"DKIM of {found.domain}, selector {found.selector}"
        return Testimony(Verdict.PASS, author.address, why)
    if word and not word.passed:
        why = f"DMARC failed, says {word.receiver}; {found.why}"
        return Testimony(Verdict.FAIL, author.address, why)
    return Testimony(Verdict.NONE, author.address, found.why)


def _checked(
    raw: bytes, author: Author, resolver: Resolver, received: datetime, *, patient: bool
) -> Signed | Unsigned:
    try:
        return verify(raw, author, resolver, received)
    except ResolverDown as error:
        if patient:
            raise
        return Unsigned(f"DNS did not answer: {error}")
