"""What of an employer's words may not be printed, and what an editor should look at twice.

A reading says what somebody wrote; a listing is what thousands may click on. So a link in disguise
is taken for none, and is asked for again. What may be right and may be a trap is for a person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from mailbot import weblink
from mailbot.address import Mailbox, domain_of
from mailbot.domains import a_labels, aligned, is_public
from mailbot.matters import Job
from mailbot.terms import BESIDE, Apply, Facts, Listing, Video

# What mail programs make links of by themselves: each repetition is bounded, so this is linear.
_LIKE_A_LINK: Final = re.compile(
    r"https?://|www\.|(?P<host>(?<![\w.-])(?:[\w-]{1,63}\.){1,5}[a-z]{2,24})(?![\w.-])",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"[^\s<>()\[\],;:\"]{1,64}@[\w.-]{1,255}\w")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")

# Alphabets with letters that look like those of another one.
_ALIKE: Final = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC")


class Doubt(StrEnum):
    """Why an editor should look twice."""

    APPLY_ELSEWHERE = "apply_elsewhere"  # applications go to another domain than they write from
    VIDEO_ELSEWHERE = "video_elsewhere"  # it is on no video host we know, nor their own server
    PHONE = "phone"  # readers are to call a number, whatever that costs them
    LINK_IN_WORDS = "link_in_words"  # mail programs will make a link of what is no link of ours
    MIXED_LETTERS = "mixed_letters"  # one word in letters of two alphabets


@dataclass(frozen=True, slots=True)
class Caution:
    """One thing to look at twice."""

    doubt: Doubt
    what: str


def printable(value: object, ours: Mailbox) -> bool:
    """Tell whether a fact's value may stand in a listing.

    Not a link that is none of `weblink`'s; nor, for applications, an address of ours: who applied
    at our `+unsubscribe` would leave.
    """
    match value:
        case Video(url=url) | Apply(url=str(url)):
            return weblink.host_of(url) is not None
        case Apply(email=str(email)):
            return a_labels(domain_of(email)) is not None and ours.subaddress(email) is None
        case str(words):
            return not any(ours.subaddress(each) is not None for each in _ADDRESS.findall(words))
        case _:
            return True


def fit(facts: Facts, ours: Mailbox) -> Facts:
    """Return what was read without what may not be printed: it is missing, then, and asked for."""
    if facts.video and not printable(facts.video.value, ours):
        facts = replace(facts, video=None)
    if facts.apply and not printable(facts.apply.value, ours):
        facts = replace(facts, apply=None)
    if facts.way and not printable(facts.way.value, ours):
        facts = replace(facts, way=None)
    if facts.organization and "://" in facts.organization.value:  # "the video's here: https://…"
        facts = replace(facts, organization=None)
    return facts


def cautions(job: Job) -> tuple[Caution, ...]:
    """Return what in a complete job an editor should look at twice."""
    return tuple(_cautions(job))


def _cautions(job: Job) -> Iterator[Caution]:
    printed = job.printed
    to = _domain_of(printed.apply)
    if to and not aligned(to, domain_of(job.owner)):
        yield Caution(Doubt.APPLY_ELSEWHERE, weblink.shown(to))
    film = printed.video
    if film and film.provider in {"file", "other"}:
        host = weblink.host_of(film.url)
        if host and not aligned(host, domain_of(job.owner)):
            yield Caution(Doubt.VIDEO_ELSEWHERE, weblink.shown(host))
    if printed.phone:
        yield Caution(Doubt.PHONE, printed.phone)
    for text in map(_dotted, _texts(printed)):
        found = next((hit for hit in _LIKE_A_LINK.finditer(text) if _is_link(hit)), None)
        if found:
            yield Caution(Doubt.LINK_IN_WORDS, text[found.start() :][:100])
        mixed = next((word[0] for word in _WORD.finditer(text) if _is_mixed(word[0])), None)
        if mixed:
            yield Caution(Doubt.MIXED_LETTERS, mixed)


def _texts(listing: Listing) -> Iterator[str]:
    words = (
        listing.title,
        listing.organization,
        listing.objective,
        listing.town,
        listing.way,
        listing.terms,
        *(getattr(listing, name) for name in BESIDE.values()),
        listing.by_when,
    )
    yield from filter(None, words)
    yield from listing.outcomes


def _dotted(text: str) -> str:
    """Write the dots and letters that a browser takes for ASCII ones as these (UTS #46 §4)."""
    return unicodedata.normalize("NFKC", text).replace("\u3002", ".")


def _domain_of(apply: Apply | None) -> str | None:
    if apply is None:
        return None
    return weblink.host_of(apply.url) if apply.url else a_labels(domain_of(apply.email or ""))


def _is_link(hit: re.Match[str]) -> bool:
    """Tell "example.org" from "ASP.Net core" no better than a mail program does: by its end."""
    host = hit["host"]
    return host is None or is_public(host.lower().rpartition(".")[2])


def _is_mixed(word: str) -> bool:
    alphabets = {unicodedata.name(char, "").partition(" ")[0] for char in word}
    return len(alphabets.intersection(_ALIKE)) > 1
