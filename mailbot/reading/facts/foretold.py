"""A sentence that says what is to be true by a time, and of how many: no more announces it."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.facts import ahead, announced
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.outcome_check import checkable
from mailbot.reading.facts.vocabulary import bracket, spoken, words

MAX_SENTENCE: Final = 200  # characters
MAX_SUBJECT: Final = 100  # characters before "should"
MIN_WORDS: Final = 6

_LINK: Final = re.compile(r"https?://")


def is_result(sentence: str) -> bool:
    """Tell "All 22 barrels should be full by October" from an appointment or a demand."""
    if len(sentence) > MAX_SENTENCE or len(sentence.split()) < MIN_WORDS:
        return False
    if sentence.endswith(("?", ":")) or _LINK.search(sentence) or ADDRESS.search(sentence):
        return False
    if announced.is_pay(sentence) or said_of_people(sentence):
        return False
    bare = ahead.without(sentence)
    return bare is not None and _wished(sentence) and checkable(bare)


def said_of_people(sentence: str) -> bool:
    """What the writer or the reader must do, or who applies, is no result; nor a video's coming."""
    # "i" is an article in Italian
    people = [
        match
        for match in spoken("speaker").finditer(sentence)
        if len(match.group()) > 1 or spoken("must").match(sentence, match.end() + 1)
    ]
    others = spoken("apply", "deadline", "not_deadline", "pay", "video", "hired_by")
    return bool(people) or others.search(sentence) is not None


def _wished(sentence: str) -> bool:
    """Tell whether a sentence says "should" of something, or begins with the time."""
    wish = spoken("must").search(sentence[:MAX_SUBJECT])
    if wish is not None and wish.start() > 0:
        return True
    led = re.match(bracket(words("until")) + r"\s", sentence, re.IGNORECASE)
    return led is not None and ahead.begins(sentence)
