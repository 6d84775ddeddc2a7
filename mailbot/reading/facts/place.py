"""Where the work is done: remote, hybrid or on site; a town alone says neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, joined, spoken, spoken_at_start
from mailbot.reading.facts.words import whereabouts
from mailbot.terms import Found, Mark, Origin, Place

NEAR: Final = 80  # characters around "from home" in which the other part of the week is named
SHORT: Final = 60  # characters of a passage that stands under a heading of something else

_SKIPPED = (Topic.OUTCOMES, Topic.OBJECTIVE, Topic.ABOUT, Topic.OTHER_JOBS, Topic.VIDEO)


def read(passages: Sequence[Passage]) -> Found[Place] | None:
    """Find the place, labelled before told; a sentence that says hybrid outweighs the others."""
    labelled = [p for p in passages if p.topic is Topic.PLACE]
    for passage in labelled:
        place = _place(passage.text) or _place(f"{passage.label}{passage.text}")
        spot = spoken_at_start("workplace").match(passage.text) or at_spot().match(passage.text)
        if place is None and spot:
            place = Place.ONSITE  # "Where: on the estate, rain or shine"
        if place is not None:
            return found(place, passage)
    seen: dict[Place, Passage] = {}
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or (
            passage.topic in _SKIPPED and not _aside(passage)
        ):
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


def _aside(passage: Passage) -> bool:
    """Tell a bullet that only happens to stand in the list of results: "📍 in the camp"."""
    listed = passage.topic is Topic.OUTCOMES and passage.mark is Mark.BULLET
    return listed and passage.via is Via.SECTION and len(passage.text) <= SHORT


def _place(text: str) -> Place | None:
    hybrid, barred = spoken("hybrid").search(text), spoken("not_remote").search(text)
    if hybrid and barred and barred.start() <= hybrid.start() < barred.end():
        return Place.ONSITE  # "Pas de télétravail possible"
    if hybrid or _is_parted(text):
        return Place.HYBRID
    if barred or _told("barred").search(text) or _denied().search(text):
        return Place.ONSITE
    remote = spoken("remote").search(text) or _told("freely").search(text)
    onsite = spoken("onsite").search(text) or _told("come").search(text) or _at_work(text)
    if remote and onsite:
        if _told("rarely").search(text) and remote.start() < onsite.start():
            return Place.REMOTE  # "Remote; twice a year we meet at the office"
        return Place.HYBRID if onsite.start() > remote.start() else Place.ONSITE
    if remote:
        return Place.REMOTE
    return Place.ONSITE if onsite else None


def _is_parted(text: str) -> bool:
    """Tell whether a part of the week is for home: "Mondays in Chur, otherwise from home"."""
    if spoken("not_remote").search(text) or _told("barred").search(text) or _denied().search(text):
        return False
    for home in _told("home", "freely").finditer(text):
        near = text[max(0, home.start() - NEAR) : home.end() + NEAR]
        if _told("rest").search(near) or _told("weekday").search(near):
            return True
        elsewhere = at_spot().search(_without_freedom(near))
        if elsewhere and not _told("rarely").search(near) and _told("home").fullmatch(home.group()):
            return True  # "Twee dagen op de werf, drie thuis"
    rest = _told("rest").search(text)
    return rest is not None and _told("choice").search(text, rest.end()) is not None


def _at_work(text: str) -> re.Match[str] | None:
    """Find the spot where one works: "Si lavora in bottega"; or nothing but it: "In teatro"."""
    bare = _without_freedom(text)
    return _works_at().search(bare) or _only_spot().match(bare)


def _without_freedom(text: str) -> str:
    """Blank "No tenemos oficina", which names a spot but says that there is none."""
    return _told("freely").sub(lambda free: " " * len(free.group()), text)


@cache
def _denied() -> re.Pattern[str]:
    """Match "kein mobiles Arbeiten"."""
    forms = (
        rf"{bracket(words.without)} (?:\w+ )?{bracket(words.home)}"
        for words in whereabouts.LANGUAGES
        if words.without
    )
    return re.compile(rf"(?<!\w)(?:{joined(forms)})(?!\w)", re.IGNORECASE)


@cache
def _told(*names: str) -> re.Pattern[str]:
    fragments = (getattr(words, name) for name in names for words in whereabouts.LANGUAGES)
    return re.compile(rf"(?<![\w@])(?:{joined(fragments)})(?!\w)", re.IGNORECASE)


def _spots(form: str) -> str:
    """Write a form once for each language: its own small words lead to its own spots."""
    return joined(
        form.format(
            works=bracket(words.works),
            here=bracket(words.here),
            at=rf"(?:{words.at})(?:[\w-]+ ){{0,2}}?{bracket(words.spot)}(?!\w)",
        )
        for words in whereabouts.LANGUAGES
        if words.spot
    )


@cache
def at_spot() -> re.Pattern[str]:
    """Match "in our workshop"; a town is no spot."""
    return re.compile(_spots("{at}"), re.IGNORECASE)


@cache
def _works_at() -> re.Pattern[str]:
    form = r"(?<!\w){works}(?:,? [\w’'-]+){{0,3}}?,? {at}"
    return re.compile(_spots(form), re.IGNORECASE)


@cache
def _only_spot() -> re.Pattern[str]:
    """Match a sentence without a verb: "In the bakehouse in Leith, from 1 am"."""
    alone = _spots(r"(?:{here},? ){{0,2}}{at}")
    leads = joined(
        (
            r"in|at|on|near|from|by|every|all|always|only|not|five|six|daily|full|then|of",
            r"in|an|auf|bei|am|im|von|ab|jeden|immer|nur|dann|also|nicht|keine?",
            r"à|de|du|en|dans|près|tous|chaque|toujours|pas|donc|évidemment",
            r"en|de|del|cerca|todos|cada|siempre|claro|no|desde",
            r"em|de|do|da|perto|todos|cada|sempre|claro|não",
            r"a|di|del|vicino|tutti|ogni|sempre|non|dal|dalle",
            r"te|bij|van|elke|altijd|dus|niet|geen|vanaf",
        )
    )
    return re.compile(
        rf"\W*(?:{alone})(?:\W*$|[,;:(–—-]|\s[–—(-]|\s(?:{leads})(?!\w))(?:[^.?]|(?<=\d)\.(?=\d)){{0,60}}\W*$",
        re.IGNORECASE,
    )
