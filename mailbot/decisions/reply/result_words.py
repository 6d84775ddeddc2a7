"""A result in its own words: without what only joins it to others, or says that it is one more.

"Also that waste goes down to 5%, please" is "waste goes down to 5%"; "A by May; B from 3 to 1" are
two results, and so are two sentences of which each can be counted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts import contrasted, enumeration, measures
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.sentences import sentences
from mailbot.terms import Found

_LEAST: Final = 3  # words of a result

_TOO: Final = (
    r"(?:also|too|additionally|in addition|besides|then|plus|auch|außerdem|ausserdem|zudem|ferner"
    r"|zusätzlich|dazu|weiters|aussi|également|de plus|en plus|en outre|también|además|igualmente"
    r"|anche|inoltre|in più|também|além disso|ademais|ook|bovendien|daarnaast|tevens|också|dessutom"
    r"|også|desuden|dessuten|również|także|ponadto)"
)
_AND: Final = r"(?:and|und|et|y|e|en|och|og|oraz|i)"
_THAT: Final = r"(?:that|dass|daß|que|che|dat|att|at|że|qu['’])"
_NEVER_ALONE: Final = re.compile(
    rf"^(?:{_AND}\s+(?:{_TOO},?\s+)?(?:(?:und\s+)?{_THAT}(?:\s+|(?<=['’])))"
    rf"|(?:{_AND}\s+)?{_TOO},?:?\s+(?:{_THAT}(?:\s+|(?<=['’])))?"
    rf"|{_AND}\s+)",
    re.IGNORECASE,
)
_TOO_FIRST: Final = re.compile(rf"(?:{_AND}\s+)?{_TOO}\b", re.IGNORECASE)
# Behind a result: it is one more, or it was missing.
_BELONGS: Final = re.compile(
    r"[\s,;(–—-]+(?:as well|too|also|please|bitte|auch(?: noch)?|ebenfalls|aussi|également|también"
    r"|tambien|anche|pure|também|ook|också|også"
    r"|(?:is|are|was|were) (?:still |also )?(?:missing|left out|in there too)"
    r"|(?:still |also )?(?:belongs?|needs? to (?:be|go)|should (?:be|go)|has to (?:be|go))"
    r" (?:in |on )?(?:there|here|it|in|the list)(?: (?:too|as well))?"
    r"|(?:gehört|gehören|fehlt|fehlen)"
    r"(?: (?:auch|noch|da|hier|das|es|bitte))*(?: (?:dazu|hinein|rein|mit rein|mit hinein|drauf"
    r"|dabei))?(?: stehen)?"
    r"|(?:muss|müssen|soll|sollte|sollen|kommt|kommen)(?: (?:auch|noch|da|hier|das|es|bitte))*"
    r" (?:dazu|hinein|rein|mit rein|mit hinein|drauf|dabei|(?:auch|noch|da|hier))(?: stehen)?"
    r"|(?:manquent?|doit aussi y être|doivent aussi y être)|faltan?|mancano?|ontbreekt|ontbreken"
    r"|hoort er(?: ook)? bij|moet er(?: ook)? bij|saknas|mangler)\W*$",
    re.IGNORECASE,
)
_SEMICOLON: Final = re.compile(r";\s+")


def bare(value: str) -> str:
    """Return a result without "also that" before it, and "as well" behind it."""
    text = value.strip()
    for pattern in (_NEVER_ALONE, _BELONGS):
        rest = pattern.sub("", text, count=1).strip()
        if len(rest.split()) >= _LEAST:
            text = rest
    return text


def adds(sentence: str) -> bool:
    """Whether a sentence begins, or ends, as one more does: "also that …", "… as well"."""
    said = _TOO_FIRST.match(sentence) or _BELONGS.search(sentence)
    return said is not None


def each(value: str) -> list[str]:
    """Return the results that a text is: several where each part of it can be counted."""
    if contrasted.compares(value):
        return [bare(value)]  # what is and what is to be, beside each other
    for parts in (enumeration.items(value), _SEMICOLON.split(value), list(sentences(value))):
        good = [part.strip(" \t,;.") for part in parts or () if part.strip(" \t,;.")]
        told = all(countable(part) and len(part.split()) >= _LEAST for part in good)
        apart = ";" in value or all(measures.moves(p) or is_limited(p) for p in good[1:])
        if len(good) > 1 and told and apart:
            return [bare(part) for part in good]
    return [bare(value)]


def apart(results: Sequence[Found[str]]) -> tuple[Found[str], ...]:
    """Return what was read as results, each in its own words."""
    return tuple(replace(one, value=part) for one in results for part in each(one.value))
