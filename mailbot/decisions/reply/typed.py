"""Lines of a reply that name a part of the listing and say it anew: they stand as they are typed.

Our letters advise them ("reply with a line such as “Place: …”"), so they do what they say, as an
editor's edits do, whatever a reader of prose would make of the words behind the label.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.reply import amendments, beside_ways, insisted, remarks
from mailbot.decisions.reply.amendments import Amendment
from mailbot.decisions.reply.edited import choice, edited, has_result
from mailbot.matters import Situation
from mailbot.reading.facts import links, phone, way, worksite
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Listing, Place

_MARKS: Final = " \t→-*•–>"  # before a line, as our letters and lists have them
_LEAST: Final = 2  # words of a result
_MOST: Final = 16  # words of a title
_LONGEST: Final = 50  # words of a value; more tells a story
_TOPICS: Final = {
    Topic.TITLE: Fact.TITLE,
    Topic.APPLY: Fact.APPLY,
    Topic.OTHER_JOBS: Fact.OTHER_JOBS,
    Topic.PLACE: Fact.PLACE,
}
_PRINTED: Final = "another job beside it"  # what our letters call it, and nobody else does
_BEHIND: Final = re.compile(r",\s|\s[(–—-](?=\S|\s)")
_SUM: Final = re.compile(r"[€$£]|\b[A-Z]{3}\b\s?\d|\d\s?(?:[A-Z]{3}\b|k\b)")
_QUOTED: Final = re.compile(r"[\"“„«]\s?\w")
_BRACKETED: Final = re.compile(r"\s?\([^()]{1,60}\)")  # "(Mat. cover)"
_DAYS: Final = re.compile(
    r"\b(?:days?|tage?n?|jours?|días?|dias?|giorn[oi]|dagen?|dagar?|dager|dni)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Typed:
    """A listing with what was typed, and the lines that said it."""

    listing: Listing
    lines: frozenset[str] = frozenset()


def typed(s: Situation, text: str, listing: Listing) -> Typed:
    """Return a listing with the lines of a reply that say a part of it anew."""
    lines: set[str] = set()
    for line in text.splitlines():
        edit = _edit(line.strip(_MARKS))
        anew = edited(s, listing, edit) if edit else None
        if edit is None or anew is None or not _is_plain(s, edit, listing, anew):
            continue
        if not set(anew.missing()) - set(listing.missing()):
            listing = anew
            lines.add(line)
    return Typed(listing, frozenset(lines))


def _edit(line: str) -> Amendment | None:
    edit = amendments.labelled(line) or amendments.numbered(line)
    if edit is not None and (edit.nth or edit.fact is Fact.TERMS):
        return edit
    before, _, behind = line.partition(":")
    if before.strip().casefold() == _PRINTED:
        return Amendment(Fact.OTHER_JOBS, 0, behind.strip())
    label = split_label(line)
    fact = _TOPICS.get(label[0]) if label else None
    return Amendment(fact, 0, label[1]) if label and fact else None


def _is_plain(s: Situation, edit: Amendment, listing: Listing, anew: Listing) -> bool:
    """Whether a value says the part itself: it is no remark on what stands there.

    `anew` is the listing as the edit has it.
    """
    value = edit.value.strip()
    if edit.fact is Fact.TITLE and _QUOTED.search(value[1:]):
        return False  # "The title is wrong: it should be “Baker”"
    told = (
        len(list(remarks.sentences_in(_BRACKETED.sub("", value)))) > 1
        or len(value.split()) > _LONGEST
    )
    if not value or told or value.endswith("?") or remarks.is_of_rest(value):
        return False
    match edit.fact:
        case Fact.OUTCOMES:
            long = len(value.split()) >= _LEAST or amendments.is_nothing(value)
            return long and has_result(listing, edit)
        case Fact.APPLY:
            number = phone.NUMBER.search(beside_ways.without_mark(value))
            reached = next(links.urls(value), "") or "@" in value or number
            return bool(reached or way.of_sentence(value, asked=True))
        case Fact.PLACE:
            by_days = anew.place is Place.HYBRID and _DAYS.search(anew.town or "")
            return bool(by_days or choice(s, value))
        case Fact.TITLE:
            return _is_title(value, listing)
        case Fact.TERMS:
            return True
        case _:
            # Only a bound with a figure: "welcome, most of us have one" has none behind its word.
            bound = anew.other_jobs_beside
            return bound is not None and remarks.has_figure(bound)


def _is_title(value: str, listing: Listing) -> bool:
    """Whether what stands behind a title's comma, or in its brackets, is of the title as well.

    A title without them is read as others are.
    """
    behind = _BEHIND.search(value)
    rest = value[behind.start() :] if behind else ""
    others = filter(None, (listing.organization, listing.town))
    named = any(fold(each) in fold(rest) for each in others)
    told = named or _SUM.search(rest) or not insisted.is_of_name(rest)
    placed = worksite.said(rest) is not None
    return bool(rest) and not (told or placed) and len(value.split()) <= _MOST
