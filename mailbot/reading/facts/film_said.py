"""Whether a sentence says of a link that it is the film, on a host that nobody knows.

"My son filmed the bakehouse: …", "here I talk about the work: …", "use the same one: …": no noun
for a video stands right before the link, and yet nothing else is meant. A link said to be for
those who apply, and a home page, is none.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.vocabulary import label_words, spoken
from mailbot.reading.facts.words import films

MAX_LEAD: Final = 200  # characters before a link in which it is said what it is
BRIEF: Final = 3  # words of a sentence that takes up the one before: "Here it is: …"

_SENTENCE: Final = re.compile(r"(?:(?<!\d)[.]|[!?;])\s")


def is_film(url: str, before: str) -> bool:
    """Tell whether what leads up to a link says that it is the film."""
    if not url.partition("://")[2].partition("/")[2].strip("/"):
        return False  # a home page
    *earlier, lead = _SENTENCE.split(before[-MAX_LEAD:])
    if not _leading_up().search(lead):
        return False
    if earlier and len(lead.split()) <= BRIEF:
        lead = f"{earlier[-1]} {lead}"
    if (own := _own_site().search(lead)) is not None and _on_own_site(lead, earlier, own.start()):
        return True
    if _for_others().search(lead) or _none_yet().search(lead):
        return False
    if spoken("promised").search(lead) and not _already().search(lead):
        return False
    # a page where one applies may be "the same one", too
    return bool(_film().search(lead) or (_speaker().search(lead) and not _page().search(url)))


def _on_own_site(lead: str, earlier: list[str], end: int) -> bool:
    """Tell "the film is on our own site: …", or "ours is …" behind a sentence about films."""
    said = lead[:end]
    if spoken("apply").search(lead) or _none_yet().search(said):
        return False
    before = earlier[-1] if earlier and _ours().search(said) else ""
    return _film().search(f"{before} {said}") is not None


@cache
def _own_site() -> re.Pattern[str]:
    return whole_words(films.OWN_SITE)


@cache
def _ours() -> re.Pattern[str]:
    return whole_words(films.OURS)


@cache
def _film() -> re.Pattern[str]:
    return whole_words(rf"{label_words(Topic.VIDEO)}|films?|filmpje|filmato|clip|{films.FILMED}")


@cache
def _speaker() -> re.Pattern[str]:
    return whole_words(f"{films.TALKING}|{films.SAME}")


@cache
def _page() -> re.Pattern[str]:
    """Match a page on which one applies, by its address: "/jobs/7"."""
    return compiled(rf"[/._-](?:{films.FOR_OTHERS}|jobs?|careers?|join)(?!\w)", re.IGNORECASE)


@cache
def _already() -> re.Pattern[str]:
    return whole_words(films.ALREADY)


@cache
def _leading_up() -> re.Pattern[str]:
    return compiled(rf"(?:[:→–—]|(?<!\w)(?:{films.LEADING_UP}))[\s<(]*$", re.IGNORECASE)


@cache
def _for_others() -> re.Pattern[str]:
    return whole_words(films.FOR_OTHERS)


@cache
def _none_yet() -> re.Pattern[str]:
    return whole_words(films.NONE_YET)
