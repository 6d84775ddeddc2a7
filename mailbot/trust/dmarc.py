"""DMARC (RFC 7489): what a domain wants done with mail in its name that nothing proves.

Only what a verdict needs: no reports. What DMARC calls alignment is asked here too, as it is the
domain that says how strictly.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mailbot.domains import a_labels, organizational_domain
from mailbot.domains import aligned as relaxed
from mailbot.trust.resolver import Resolver

MAX_RECORD: Final = 2048  # octets; mailbox addresses for reports are the most of it

_VERSION: Final = re.compile(r"v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|\Z)")  # §6.3: first, in this case
_WISHES: Final = ("none", "quarantine", "reject")  # the mildest first


@dataclass(frozen=True, slots=True)
class Policy:
    """What a domain publishes."""

    domain: str  # the author's, or the organization's above it
    wish: str  # of `_WISHES`, for the author's domain
    strict_dkim: bool = False
    strict_spf: bool = False

    @property
    def is_severe(self) -> bool:
        """Whether mail that nothing proves is not wanted by its own domain."""
        return self.wish != "none"


def policy(domain: str, resolver: Resolver) -> Policy | None:
    """Find the policy for mail from a domain (§6.6.3): its own, else its organization's.

    None where there is none: no record, several of them, or one that is malformed.
    `domain` is in lower-case A-labels. ResolverDown when DNS does not answer.
    """
    organization = organizational_domain(domain)
    for name in dict.fromkeys((domain, organization)):
        texts = (record.decode("utf-8", "replace") for record in resolver.txt(f"_dmarc.{name}"))
        found = [text for text in texts if _VERSION.match(text)]
        if found:
            tags = _tags(found[0]) if len(found) == 1 and len(found[0]) <= MAX_RECORD else None
            return None if tags is None else _read(name, domain, tags)
    return None


def aligned(signer: str, author: str, *, strictly: bool) -> bool:
    """Tell whether a domain may speak for an author's (§3.1); both in any written form."""
    one, other = a_labels(signer), a_labels(author)
    if one is None or other is None:
        return False
    return one == other if strictly else relaxed(one, other)


def _tags(record: str) -> dict[str, str] | None:
    """Read a tag list (§6.4); None when there is a part that is no tag, or one stands twice."""
    tags: dict[str, str] = {}
    for part in record.split(";"):
        name, equals, value = part.partition("=")
        if not part.strip():
            continue
        if not equals or name.strip().lower() in tags:
            return None
        tags[name.strip().lower()] = value.strip()
    return tags


def _read(name: str, domain: str, tags: dict[str, str]) -> Policy | None:
    wishes = {tag: tags[tag].lower() for tag in ("p", "sp") if tag in tags}
    if "p" not in wishes or not set(wishes.values()) <= set(_WISHES):
        # §6.6.3 (6): with an address for reports it is a domain that only looks on.
        return Policy(name, "none") if "rua" in tags else None
    wish = wishes["p"] if name == domain else wishes.get("sp", wishes["p"])
    return Policy(
        name,
        _milder(wish) if _is_trial(tags) else wish,
        strict_dkim=tags.get("adkim", "").lower() == "s",
        strict_spf=tags.get("aspf", "").lower() == "s",
    )


def _is_trial(tags: dict[str, str]) -> bool:
    """Whether the owner is not sure yet: a part of the mail only (pct=), or a test (t=y).

    RFC 7489 §6.6.4 has a die cast for each mail, and its successor a flag instead. Which mails
    are meant is nobody's to know, so none of them gets the full severity.
    """
    percent = tags.get("pct", "100")
    return tags.get("t", "").lower() == "y" or not (percent.isdecimal() and int(percent[:9]) >= 100)


def _milder(wish: str) -> str:
    """Return the next milder wish (§6.6.4: what is not rejected is to be quarantined)."""
    return _WISHES[max(_WISHES.index(wish) - 1, 0)]
