"""Results known by what they measure: "40 a day", "waste from 6 to 2 %", "at most two", "by May".

Where results are what was asked, or told, such a clause is one, though no word says so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import whole_words
from mailbot.reading.facts import ahead
from mailbot.reading.facts.evidence import at_present, folded, is_limited, phrases
from mailbot.reading.facts.referring import counts, leans, names, pattern_of
from mailbot.reading.facts.words import measures, signs

_HOURS_OF_DAY: Final = re.compile(
    r"(?<![\w.,])\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m|h|uhr)?\s?(?:to|until|till?|bis|à|a|às|as|alle|tot|do"
    r"|[-–])\s?\d{1,2}(?:[.:](?:00|15|30|45)(?!\d)|\s?(?:[ap]m|h|uhr)(?!\w))",
    re.IGNORECASE,
)
_LONGEST: Final = 600  # characters that are looked at
_NEAR: Final = 2  # words behind "from", or "to", among which the figure stands
_FAR: Final = 6  # words behind "from" among which "to" does

_SHARE: Final = re.compile(
    r"\d\s?(?:%|‰|per ?cent\b|pro[cz]ent\b|pour ?cent\b|por cien(?:to)?\b|por cento\b|per cento\b)",
    re.IGNORECASE,
)
_ER: Final = re.compile(r"er\s", re.IGNORECASE)  # "he", or "there" in Dutch, refers to nothing
_LIMITS: Final = phrases(signs.LIMITS)
_FROM: Final = frozenset(measures.FROM.split())
_TO: Final = frozenset(measures.TO.split())


def is_measured(text: str) -> bool:
    """Tell whether a text has a figure, and says of it how often, how far, how much, by when."""
    text = text[:_LONGEST]
    if not counts(text) or of_person(text):
        return False
    if is_workload(text) and not is_limited(text):
        return False  # "lends a hand, 16 hours a week"
    timeless = ahead.without(text)
    return (timeless is not None and counts(timeless)) or says_how_much(text)


def says_how_much(text: str) -> bool:
    """Tell whether a text says how often, how far or how much, and not only by when."""
    return is_often(text) or bool(_SHARE.search(text)) or is_limited(text) or moves(text)


def stands(text: str) -> bool:
    """Tell whether a measured text also says of what, and is no word on how things are today."""
    text = _ER.sub("", text, count=1) if _ER.match(text) else text
    _, _, behind = text.partition(" ")
    article = moves(text) and names(behind.partition(" ")[0])  # "het verloop van 12 naar 5"
    limit = begins_with_limit(text) and is_often(text)
    referring = leans(text) and not (article or limit)
    # "para quatro dias" is no day by which something is there
    timeless = text if moves(text) else ahead.without(text) or text
    own = counts(timeless) and names(timeless)
    return is_measured(text) and own and not referring and not at_present(text)


def is_often(text: str) -> bool:
    """Tell whether a text says how often, or how much in what time: "25 a week"."""
    return counts(text) and _rate().search(text) is not None


def moves(text: str) -> bool:
    """Tell whether a text has a figure that becomes another one: "from eight weeks to three".

    "From 8 to 16.30" are hours of a day.
    """
    words = folded(_HOURS_OF_DAY.sub(" ", text))
    return any(word in _FROM and _goes_on(words[at + 1 :]) for at, word in enumerate(words))


def _goes_on(words: list[str]) -> bool:
    """Tell whether words begin with a figure, and what it becomes."""
    if not counts(" ".join(words[:_NEAR])):
        return False
    return any(
        word in _TO and counts(" ".join(words[at + 1 : at + 1 + _NEAR]))
        for at, word in enumerate(words[:_FAR])
    )


def begins_with_limit(text: str) -> bool:
    """Tell whether a text begins with a limit: "no more than two leaking"."""
    words = folded(text[:60])
    return any(" ".join(words[:size]) in _LIMITS for size in (1, 2, 3))


def is_sale(text: str) -> bool:
    """Tell whether a sum is what the house takes: "3,000 in sales a week"."""
    return _sales().search(text) is not None


def of_person(text: str) -> bool:
    """Tell whether a figure is about who comes, or about the job itself: age, experience, hours."""
    return _of_person().search(text[:_LONGEST]) is not None


def is_workload(text: str) -> bool:
    """Tell whether a text says how many hours are worked in what time."""
    return _workload().search(text[:_LONGEST]) is not None


@cache
def _rate() -> re.Pattern[str]:
    return re.compile(_often(), re.IGNORECASE)


@cache
def _workload() -> re.Pattern[str]:
    return re.compile(rf"\d\s?(?:{pattern_of(measures.HOUR)})\s?{_often()}", re.IGNORECASE)


def _often() -> str:
    """Give the pattern of how often: "a day", "im Monat", "weekly"."""
    per, span = pattern_of(measures.PER), pattern_of(measures.SPAN)
    often = pattern_of(measures.OFTEN)
    return rf"(?<!\w)(?:(?:{per})(?:\s+|(?<=['’]))(?:{span})|/\s?(?:{span})|(?:{often}))(?!\w)"


@cache
def _of_person() -> re.Pattern[str]:
    return whole_words(pattern_of(measures.OF_PERSON))


@cache
def _sales() -> re.Pattern[str]:
    return whole_words(pattern_of(measures.SALES))
