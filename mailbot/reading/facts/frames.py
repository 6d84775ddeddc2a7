"""What a heading or a leading sentence announces, by its words: results, the aim, or neither."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.facts.evidence import folded, phrases, reached, spoken_of
from mailbot.reading.facts.vocabulary import LANGUAGES, spoken
from mailbot.reading.facts.words import frames, joints
from mailbot.reading.memory import remembered

ENOUGH: Final = 2  # of `announcing`, for a heading that needs no support by what stands under it
PLAIN: Final = 3  # of `announcing`, for a label before a value
MAX_AIM: Final = 10  # words of what names the aim
MAX_TAIL: Final = 80  # characters in which a sentence names the aim before a colon

_RESULTS: Final = phrases(frames.RESULTS)
_WISHES: Final = phrases(frames.WISHES)
_AHEAD: Final = phrases(frames.AHEAD)
_SPANS: Final = phrases(frames.SPANS)
_AIMS: Final = phrases(frames.AIMS)
_BESIDE_AIMS: Final = phrases(frames.BESIDE_AIMS)
_CONDITION: Final = phrases(joints.CONDITION)
_POINTING: Final = phrases(joints.POINTING)
_OTHERS: Final = phrases(frames.OTHERS)
_STAGES: Final = phrases(frames.STAGES)
_SAID_SO: Final = phrases(frames.SAID_SO)
_DEFINITE: Final = phrases(frames.DEFINITE_AIMS)
_OUR: Final = phrases(frames.OUR)
_ROLE: Final = phrases(frames.ROLE)
_YEAR: Final = re.compile(r"20\d\d")


@cache
def _months() -> frozenset[str]:
    return frozenset(
        name for language in LANGUAGES for month in language.months for name in month.split("|")
    )


@remembered
def announcing(text: str) -> int:
    """Weigh what announces results: 2 is enough alone, 1 with results under it, -1 never."""
    words = folded(text)
    others, results, wishes = spoken_of(words, _OTHERS, _RESULTS, _WISHES)
    if others:
        return -1
    weight = 2 * results + wishes
    if words and words[0] in _CONDITION and (weight or reached(words)):
        weight += 1 + reached(words)
    pointing = bool(weight) and (
        words[-1] in _POINTING or spoken("counted").search(text) is not None
    )
    return weight + pointing + time_to_come(words)


def of_others(text: str) -> bool:
    """Tell whether a text speaks of duties, requirements, perks or applying."""
    return spoken_of(folded(text), _OTHERS)[0]


def time_to_come(words: list[str]) -> bool:
    """Tell whether folded words speak of a time to come: "by next summer", "in zwei Jahren"."""
    ahead, spans = spoken_of(words, _AHEAD, _SPANS)
    return ahead and (spans or any(word in _months() or _YEAR.fullmatch(word) for word in words))


def led_by_time(words: list[str]) -> bool:
    """Tell whether folded words begin with a time to come: "by next summer"."""
    return bool(words) and words[0] in _AHEAD and time_to_come(words)


def is_stage(text: str) -> bool:
    """Tell whether a label names a milestone and nothing else: "Day 90", "Hito 2, seis meses"."""
    words = folded(text)
    known = _SPANS | _AHEAD | _STAGES | _months()
    if not words or len(words) > MAX_AIM:
        return False
    if not all(word in known or word.isdigit() for word in words):
        return False
    return not _STAGES.isdisjoint(words) or not _SPANS.isdisjoint(words)


def names_definite_aim(text: str) -> bool:
    """Tell whether one word names the aim and says that there is one: "Uppdraget", "Celem"."""
    return text.strip().casefold() in _DEFINITE


def leads_to_aim(text: str) -> bool:
    """Tell whether a text ends in naming the aim of a role: "… and the mission is simple"."""
    tail: list[str] = []
    for word in reversed(folded(text[-MAX_TAIL:])):
        if word not in _AIMS | _BESIDE_AIMS | _SAID_SO | _DEFINITE:
            break
        tail.append(word)
    of_house = not _OUR.isdisjoint(tail) and _ROLE.isdisjoint(tail)
    return len(tail) > 1 and not (_AIMS | _DEFINITE).isdisjoint(tail) and not of_house


@remembered
def names_aim(text: str) -> bool:
    """Tell whether a heading or a label names the aim of a role and says nothing else."""
    words = folded(text)
    if not words or len(words) > MAX_AIM:
        return False
    named = [False] * len(words)
    aimed = False
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            phrase = " ".join(words[at : at + size])
            if phrase in _AIMS:
                aimed = True
            if phrase in _AIMS or phrase in _BESIDE_AIMS:
                named[at : at + size] = [True] * size
    return aimed and all(named)
