"""Whether words only tell how things are today: "We have 31 accounts", "half of them left us".

Beside real results such a sentence is none, however many numbers it has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts import ahead, clauses, contrasted, frames, wanted
from mailbot.reading.facts.evidence import folded, phrases, spoken_of
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.referring import is_meant, pattern_of
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.words import signs, standing_now
from mailbot.terms import Found, Mark

_LIMITS: Final = phrases(signs.LIMITS) - phrases("contre, par, out of, within, inside, past")
_OF: Final = re.compile(r"(?<!\w)d['’]", re.IGNORECASE)  # "d'une", which is no "I'd"


def is_state(text: str, before: str) -> bool:
    """Tell whether a text is a state; `before` is what its passage says in front of it."""
    text = _OF.sub(" ", text)
    if _is_headed(before) and not contrasted.is_one(text):
        return True
    if is_meant(text) or spoken_of(folded(text), _LIMITS)[0] or ahead.without(text) is not None:
        return False
    if contrasted.is_one(text):
        return False
    said = sentences(before)
    # what announces results stands in the same sentence, or in the one before
    led = said[-1] if said else ""
    if led.endswith(":") or frames.announcing(led) > 0 or wanted.is_led(before):
        return False
    return _told().match(text) is not None and not clauses.leads_with_that(led)


def without_early(
    placed: Sequence[tuple[Passage, Found[str]]],
) -> list[tuple[Passage, Found[str]]]:
    """Leave out what is told before the first result that is announced, limited or to come.

    "Half of our guests book by phone, and it takes an hour. I want that down to ten minutes": who
    wants something tells first how things are.
    """
    first = next((at for at, each in enumerate(placed) if _is_to_be(*each)), 0)
    if not first:
        return list(placed)
    passage, result = placed[first]
    start = passage.text.find(result.value)
    own = [
        (each, one)
        for each, one in placed[:first]
        if each is passage and len(sentences(each.text[each.text.find(one.value) : start + 1])) == 1
    ]
    return [*own, *placed[first:]]


def _is_to_be(passage: Passage, result: Found[str]) -> bool:
    """Whether words lead to a result, or it says by itself that it is to come about."""
    if passage.mark is Mark.BULLET or passage.topic is Topic.OUTCOMES:
        return True
    text = _OF.sub(" ", result.value)
    if is_meant(text) or spoken_of(folded(text), _LIMITS)[0] or ahead.without(text) is not None:
        return True
    if contrasted.is_one(text):
        return True
    if any(wanted.content(sentence) != sentence for sentence in sentences(text)):
        return True
    before = passage.text.partition(result.value)[0]
    said = sentences(before)
    led = said[-1] if said else ""
    if ahead.begins(led) or frames.led_by_time(folded(led)) or frames.is_stage(led):
        return True  # "In two winters she makes the cheese alone, and …", "Day 30: …"
    that = not led.endswith(":") and clauses.leads_with_that(led)  # "to be honest:" leads to none
    return that or frames.announcing(led) > 0 or wanted.is_led(before)


def _is_headed(before: str) -> bool:
    """Tell what a colon sets under today: "Where we are: 31 kg a hive, and half of it sold"."""
    head, colon, rest = (sentences(before) or ("",))[-1].rpartition(":")
    going_on = not rest or before[-1:].isspace()
    return bool(colon) and going_on and _present().fullmatch(head.strip(" *_")) is not None


@cache
def _present() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(standing_now.HEADS)})", re.IGNORECASE)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(standing_now.TOLD)})(?!\w)", re.IGNORECASE)
