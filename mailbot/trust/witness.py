"""Who wrote it: one verdict a message, found once and stored with it.

Three may vouch for the author's address: a receiver before us that the settings trust, our own
check of DKIM, and, only against a `fail`, SPF at our own door. Either of the first two's pass is a
pass. A receiver that says fail is believed where we found nothing better ourselves, since DMARC
passes on more than the DKIM that is left when we look. At our own door it is we who say fail: of
mail that nothing vouches for, and that the domain it names does not want.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from mailbot.address import Mailbox
from mailbot.head import doubled, fields
from mailbot.terms import Author, Testimony, Verdict
from mailbot.trust import dmarc, receiver, spf
from mailbot.trust.addressed import by_signature, by_word
from mailbot.trust.author import author_of
from mailbot.trust.dkim import Signed, verify
from mailbot.trust.receiver import Word
from mailbot.trust.resolver import FullResolver, Hurried, ResolverDown
from mailbot.trust.spf import Client
from mailbot.trust.spf_record import Outcome

MAX_SECONDS: Final = 10.0  # for all that one mail asks of DNS, and one time-out more


def testify(
    raw: bytes,
    resolver: FullResolver,
    received: datetime,
    *,
    ours: Mailbox | None = None,  # noqa: PT028 -- begins like a test and is none
    came_to: Sequence[str] = (),  # noqa: PT028 -- same
    trusted: Collection[str] = (),  # noqa: PT028 -- same
    client: Client | None = None,  # noqa: PT028 -- same
    patient: bool = True,  # noqa: PT028 -- same
) -> Testimony:
    """Say what is proven of a message's author.

    PASS only of the very address that the strict reader found: DMARC passed for its domain by the
    word of a receiver in `trusted`, and then DNS is not asked; or a signature that verifies is
    aligned with it. FAIL when such a receiver says so and there is no such signature; or when
    `client`, which handed it in at our own door, is none of the domain's either, and the domain
    wants such mail quarantined or rejected. What was found instead is the reason for NONE.
    `received` is when the mail came, `came_to` at which addresses. A pass is `addressed` where it
    shows that the mail was written to `ours`, see `addressed`; of a receiver's pass nothing more
    is known than what To and Cc say.
    `ResolverDown` when DNS could not say for now, to be tried again; without patience that is
    taken as no signature, and as nothing that anybody wants refused.
    """
    author = author_of(raw)
    if author is None:
        return Testimony(Verdict.NONE, None, "From is not one plain address")
    word = receiver.word(raw, author, trusted)
    # DMARC passes on a signature that covers one Subject, and whoever mails it again adds another.
    if word and word.passed and doubled(fields(raw) or ()) is None:
        why = f"DMARC passed, says {word.receiver}"
        addressed = ours is not None and by_word(raw, ours, came_to)
        return Testimony(Verdict.PASS, author.address, why, addressed)
    hurried = Hurried(resolver, MAX_SECONDS)
    try:
        signed, found = _signed(raw, author, hurried, received)
        if signed:
            addressed = ours is not None and by_signature(raw, ours, signed.covered, came_to)
            return Testimony(Verdict.PASS, author.address, found, addressed)
        refused = None if word or client is None else _refused(author, client, hurried)
    except ResolverDown as error:
        if patient:
            raise
        found, refused = f"DNS did not answer: {error}", None
    return _unproven(author, found, word, refused)


def _unproven(author: Author, found: str, word: Word | None, refused: str | None) -> Testimony:
    if word and not word.passed:
        refused = f"DMARC failed, says {word.receiver}"
    if refused:
        return Testimony(Verdict.FAIL, author.address, f"{refused}; {found}")
    return Testimony(Verdict.NONE, author.address, found)


def _signed(
    raw: bytes, author: Author, resolver: FullResolver, received: datetime
) -> tuple[Signed | None, str]:
    """Return the signature that proves the author, if there is one, and what was found."""
    found = verify(raw, author, resolver, received)
    if not isinstance(found, Signed):
        return None, found.why
    if found.domain != author.domain:
        policy = dmarc.policy(author.domain, resolver)
        if policy and policy.strict_dkim:
            return None, f"DKIM of {found.domain}, where {author.domain} wants its own"
    return found, f"DKIM of {found.domain}, selector {found.selector}"


def _refused(author: Author, client: Client, resolver: FullResolver) -> str | None:
    """Say why the author's domain does not want a mail without its signature from this client.

    None when it does not mind, or when SPF passes for a domain that is aligned with it: that
    proves nobody's address, since all customers of a provider may mail from its servers.
    """
    policy = dmarc.policy(author.domain, resolver)
    if policy is None or not policy.is_severe:
        return None
    said = Outcome.NONE
    if dmarc.aligned(client.domain, author.domain, strictly=policy.strict_spf):
        said = spf.check(client, resolver)
    if said is Outcome.PASS:
        return None
    return f"{policy.domain} wants such mail refused (DMARC, {policy.wish}; SPF {said})"
