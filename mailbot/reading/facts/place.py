"""Where the work is done: remote, hybrid or on site; a town alone says neither."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import spoken, spoken_at_start
from mailbot.terms import Found, Origin, Place

_SKIPPED = (Topic.OUTCOMES, Topic.OBJECTIVE, Topic.ABOUT, Topic.OTHER_JOBS, Topic.VIDEO)


def read(passages: Sequence[Passage]) -> Found[Place] | None:
    """Find the place, labelled before told; a sentence that says hybrid outweighs the others."""
    labelled = [p for p in passages if p.topic is Topic.PLACE]
    for passage in labelled:
        place = _place(passage.text) or _place(f"{passage.label}{passage.text}")
        if place is None and spoken_at_start("workplace").match(passage.text):
            place = Place.ONSITE  # "Where: on the estate, rain or shine"
        if place is not None:
            return found(place, passage)
    seen: dict[Place, Passage] = {}
    for passage in passages:
        if passage.topic in _SKIPPED or passage.origin is Origin.SIGNATURE:
            continue
        for sentence in sentences(passage.text):
            place = _place(sentence)
            if place is not None:
                seen.setdefault(place, passage)
    if Place.REMOTE in seen and Place.ONSITE in seen and Place.HYBRID not in seen:
        first = min(seen.values(), key=lambda p: p.number)
        return found(next(k for k, v in seen.items() if v is first), first, sure=False)
    for place in (Place.HYBRID, Place.REMOTE, Place.ONSITE):
        if place in seen:
            return found(place, seen[place])
    return None


def _place(text: str) -> Place | None:
    if spoken("hybrid").search(text):
        return Place.HYBRID
    if spoken("not_remote").search(text):
        return Place.ONSITE
    remote, onsite = spoken("remote").search(text), spoken("onsite").search(text)
    if remote and onsite:
        return Place.HYBRID if onsite.start() > remote.start() else Place.ONSITE
    if remote:
        return Place.REMOTE
    return Place.ONSITE if onsite else None
