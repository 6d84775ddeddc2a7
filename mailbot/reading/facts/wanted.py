"""Results without the words that want them: "I'd like every order out" is "every order out".

What wants a result stands before it in a mail, and again between two: "… and I'd love if …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.facts import ahead
from mailbot.reading.facts.evidence import at_present
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.referring import leans, pattern_of
from mailbot.reading.facts.sentences import trimmed
from mailbot.reading.facts.words import wanting

MIN_WORDS: Final = 3  # that remain of a result
MAX_CUTS: Final = 6  # in one result
MAX_WHO: Final = 6  # words before what brings a result about: "the new deputy will"
MAX_LEAD: Final = 80  # characters before a result in which it is wanted


def apart(text: str, before: str = "") -> list[str]:
    """Part what is wanted twice, and strip what wants it; `before` stands in front of the text."""
    cuts = list(islice(_cuts(text, before), MAX_CUTS))
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    return [bare(text[a:b]) for a, b in zip(starts, ends, strict=True)]


def bare(text: str) -> str:
    """Strip what counts, guesses or wants a result, and who is glad of it, if it says enough."""
    content = _content().search(text)
    text = trimmed(text[: content.start()] if content else text)
    if _wanting().match(ahead.rest(text)):
        text = ahead.rest(text)  # "by next May I want that …"
    text = unguessed(text)
    for leading in (_counting(), _wanting(), _causing(), _leading()):
        match = leading.match(text)
        if match and _says_enough(text[match.end() :]):
            text = text[match.end() :].lstrip(" ,")
    return unguessed(text)


def unguessed(text: str) -> str:
    """Strip what only says that a result is a guess, or is aimed at: "I'd say", "the goal is"."""
    match = _thinking().match(text) or _aiming().match(text)
    return text[match.end() :] if match and _says_enough(text[match.end() :]) else text


def aimed(sentence: str) -> str:
    """Give what a sentence says to be aimed at, or wanted of whoever comes; "" where it does not.

    "The goal is 40 a day": an opinion, as "I think 40 a day", is none here.
    """
    text = ahead.rest(sentence)
    if _thinking().match(text):
        return ""
    match = _aiming().match(text) or _wanting().match(text) or _asking().match(text)
    return text[match.end() :] if match else ""


def clause(sentence: str) -> str:
    """Give what a sentence wishes by "that" or a verb: "I'd like that …"; "" if none."""
    text = ahead.rest(sentence)
    match = _wanting().match(text) or _aiming().match(text)
    if match is None:
        return ""
    that = _ends_in_that().search(match[0])
    return text[match.end() :] if that or _verb().match(text, match.end()) else ""


def unjoined(sentence: str) -> str:
    """Strip what joins a sentence to the one before: "And then I'd like …"."""
    joint = _joint().match(sentence)
    return sentence[joint.end() :] if joint else sentence


def content(text: str) -> str:
    """Give what stands behind the words that want it: "In a year I'd like it to be twenty"."""
    match = _wanting().match(ahead.rest(text))
    return ahead.rest(text)[match.end() :] if match else text


def is_led(before: str) -> bool:
    """Tell whether a text ends in what wants that which follows: "and I'd like"."""
    return _led().search(before[-MAX_LEAD:]) is not None


def _cuts(text: str, before: str) -> Iterator[tuple[int, int]]:
    """Give where a further wish begins and ends; what stands before it must be wanted, too."""
    start = 0
    wanted = is_led(before)
    for match in _again().finditer(text):
        piece, rest = trimmed(text[start : match.start()]), text[match.end() :]
        wanted = wanted or _wanting().match(piece) is not None or _is_ahead(piece)
        if wanted and len(piece.split()) >= MIN_WORDS and _says_enough(rest):
            yield match.start(), match.end()
            start = match.end()


def _is_ahead(piece: str) -> bool:
    """Tell what is to come from how things stand: "45,000 visitors by 2028"."""
    return ahead.without(piece) is not None and countable(piece) and not at_present(piece)


def _says_enough(text: str) -> bool:
    return len(text.split()) >= MIN_WORDS and not leans(text)


@cache
def _wanting() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wanting.WANTS)})(?:(?!\w)\s+|(?<=['’]))", re.IGNORECASE)


@cache
def _counting() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wanting.COUNTS)})[,:]?\s+", re.IGNORECASE)


@cache
def _thinking() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{pattern_of(wanting.THINKS)})(?:(?!\w)[,:]?\s+|(?<=['’]))", re.IGNORECASE
    )


@cache
def _causing() -> re.Pattern[str]:
    """Match what says that a result is brought about, with whoever does so before it."""
    return re.compile(
        rf"(?:[^\W\d_]+ ){{0,{MAX_WHO}}}?(?:{pattern_of(wanting.CAUSES)})(?:(?!\w)\s+|(?<=['’]))",
        re.IGNORECASE,
    )


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wanting.LEADS)})(?:(?!\w),?\s+|(?<=['’]))")


@cache
def _aiming() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wanting.AIMS)})(?:(?!\w)[,:]?\s+|(?<=['’]))", re.IGNORECASE)


@cache
def _asking() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wanting.MUSTS)})(?!\w)\s+", re.IGNORECASE)


@cache
def _again() -> re.Pattern[str]:
    joins, between = pattern_of(wanting.JOINS), pattern_of(wanting.BETWEEN)
    wants = pattern_of(wanting.WANTS)
    return re.compile(
        rf"(?:[,;.]\s+(?:(?:{joins})\s+)?|\s+(?:{joins})\s+)(?:(?:{between}),?\s+)?(?:{wants})(?:(?!\w)[,:]?\s+|(?<=['’]))",
        re.IGNORECASE,
    )


@cache
def _joint() -> re.Pattern[str]:
    joins, between = pattern_of(wanting.JOINS), pattern_of(wanting.BETWEEN)
    return re.compile(rf"(?:(?![ai]\s)(?:{joins}),?\s+)?(?:(?:{between}),?\s+)?", re.IGNORECASE)


@cache
def _ends_in_that() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:that|if|dass|que|q|che|dat|att|at|żeby|aby|by)|qu['’])[\s,:]*$")


@cache
def _verb() -> re.Pattern[str]:
    """Match an infinitive: of the verbs, not of the nouns that end alike ("vorrei mare")."""
    return re.compile(
        r"(?:não |no |non |ne pas |ne plus )?"
        r"(?:[^\W\d_]{2,}(?:ar|er|ir|are|ere|ire|rre)(?:l[oaei]s?)?\s"
        r"|[^\W\d_]{2,}[aei]r?-l[oa]s?\s)"
    )


@cache
def _content() -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{pattern_of(wanting.CONTENT)})\W*$", re.IGNORECASE)


@cache
def _led() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern_of(wanting.WANTS)})[,:]?\s+$", re.IGNORECASE)
