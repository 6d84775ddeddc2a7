"""Where the work is done: remote, hybrid or on site; a town alone says neither."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import worksite
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.other_jobs import BARE
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.senses import HEARD, Sense, heard
from mailbot.reading.facts.vocabulary import spoken_at_start
from mailbot.terms import Found, Place

NAMED: Final = 0.6  # how surely the words behind "Place:" have to say more than a town

_SENSES: Final = {
    Sense.ONSITE: Place.ONSITE,
    Sense.HYBRID: Place.HYBRID,
    Sense.REMOTE: Place.REMOTE,
}


def read(passages: Sequence[Passage], least: float = HEARD) -> Found[Place] | None:
    """Find the place, labelled before told; `least` is how surely prose has to say it."""
    for passage in passages:
        place = _labelled(passage) if passage.topic is Topic.PLACE else None
        if place is not None:
            return found(place, passage)
    labelled = tuple(p for p in passages if p.topic is Topic.PLACE and p.via is Via.LABEL)
    prose = tuple(p for p in passages if p not in labelled and not BARE.fullmatch(f"{p.text} "))
    told = heard(prose, _SENSES, least) or heard(labelled, _SENSES, max(least, NAMED))
    return found(_SENSES[told[0]], told[1]) if told is not None else None


def _labelled(passage: Passage) -> Place | None:
    if worksite.is_half_home(passage.text):
        return Place.HYBRID  # "gemeentehuis en thuis"
    place = worksite.said(passage.text) or worksite.said(f"{passage.label}{passage.text}")
    if place is not None:
        return place
    starts = spoken_at_start("workplace").match(passage.text)
    spot = starts or worksite.at_spot().match(passage.text)  # "on the estate, rain or shine"
    return Place.ONSITE if spot or worksite.is_spot(passage.text) else None
