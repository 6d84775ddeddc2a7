"""Whether a result says what it is of, or only refers to what was told before: "it must become 2".

One that only counts, dates and wants ("to be 5 by May") says nothing to who reads it in a listing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.evidence import folded, phrases, spoken_of
from mailbot.reading.facts.words import joints, leaning
from mailbot.reading.facts.words.numbers import NUMBERS
from mailbot.reading.folding import WORD, fold

_LITTLE: Final = 2  # words of substance in what begins by referring back
_LETTERS: Final = 4  # of a word of substance
_STEM: Final = 3  # letters that two forms of a word share, at least
_ENDING: Final = 2  # letters in which they may differ
_CLITIC: Final = re.compile(r"(?<=[aei]r)(?:l[aeo]s?|l[ei]|n[ei])$")  # "bajarlo", "portarli"
_OF: Final = re.compile(r"(?<!\w)d['’]", re.IGNORECASE)  # "d'une", which is no "I'd"
_MUST: Final = phrases(joints.MUST)
_SHORTENED: Final = frozenset({fold("queue")})  # to three letters, as if its "ue" were "ü"
_ONES: Final = frozenset(fold("one ein eins eine un une uno una um uma een and und").split())


def leans(own: str, *, anywhere: bool = False, told: str = "") -> bool:
    """Whether a result says how much, or by when, and not of what.

    `anywhere`: what refers to something told before may also stand in the middle of it. What it
    says again of what was `told` is nothing new: "Of 11 trucks 7 run. I want 10 to run".
    """
    words = WORD.findall(fold(own))
    if not counts(own):
        return False
    new = _new(words, told)
    middle = anywhere and not _referring().isdisjoint(words) and not _modal().isdisjoint(words)
    refers = _refers().match(own) or middle
    return not new or (bool(refers) and len(new) <= _LITTLE)


def says_little(own: str, *, told: str = "") -> bool:
    """Whether a text counts, and has at most a verb beside: "se queden por lo menos 75".

    As with `leans`, what it says again of what was `told` is nothing new.
    """
    return counts(own) and len(_new(WORD.findall(fold(own)), told)) < _LITTLE


def refers(own: str) -> bool:
    """Whether a text begins with those who were told of before: "They should …", "Ils …"."""
    return own.split(None, 1)[0].casefold() in leaning.THEY.split()


def figures(text: str) -> int:
    """Tell how many numbers a text has, in digits or in words."""
    words = WORD.findall(fold(text))
    return sum(word[0].isdigit() or word in _numbers() for word in words)


def names(text: str) -> bool:
    """Whether a text has a word that says of what something is told: "Rework after handover:"."""
    return bool(substance(text))


def substance(text: str) -> list[str]:
    """Return the words that say of what something is told, folded: "rework", "handover"."""
    return _substance(WORD.findall(fold(text)))


def _substance(words: Sequence[str]) -> list[str]:
    bare = (_CLITIC.sub("", word) for word in words)
    told = [
        word
        for word in bare
        if (len(word) >= _LETTERS or word in _SHORTENED) and word not in _empty()
    ]
    return [word for word in told if not counts(word)]


def new(words: Sequence[str], told: str) -> list[str]:
    """Give those of some words of substance that were not told before, in whatever form."""
    before = WORD.findall(fold(told))
    return [word for word in words if not _is_again(word, before)]


def _new(words: Sequence[str], told: str) -> list[str]:
    """Give the words that say of what something is told, and were not told before."""
    return new(_substance(words), told)


def _is_again(word: str, before: Sequence[str]) -> bool:
    """Whether one of the words before is the same, but for its ending."""
    return any(
        word[: max(_STEM, min(len(word), len(other)) - _ENDING)]
        == other[: max(_STEM, min(len(word), len(other)) - _ENDING)]
        for other in before
        if len(other) >= _LETTERS and abs(len(word) - len(other)) <= _STEM
    )


def is_meant(text: str) -> bool:
    """Whether a text says how something is to be, and not only how it is."""
    return spoken_of(folded(_OF.sub(" ", text)), _MUST)[0]


def counts(text: str) -> bool:
    """Whether a text has a number in it, in digits or in words."""
    return any(map(str.isdigit, text)) or not _numbers().isdisjoint(WORD.findall(fold(text)))


@cache
def _numbers() -> frozenset[str]:
    written = " ".join(f"{each.small} {each.tens} {' '.join(each.big)}" for each in NUMBERS)
    written = f"{written} {leaning.HALF} {leaning.NUMBERS}"
    several = (each for word in written.split() for each in word.split("/"))
    return frozenset(map(fold, several)) - _ONES


@cache
def _refers() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(leaning.REFERS)})(?!\w)", re.IGNORECASE)


@cache
def _empty() -> frozenset[str]:
    return frozenset(map(fold, leaning.EMPTY.split()))


@cache
def _modal() -> frozenset[str]:
    return frozenset(map(fold, leaning.MODAL.split()))


@cache
def _referring() -> frozenset[str]:
    return frozenset(map(fold, leaning.REFERRING.split()))


def pattern_of(table: str) -> str:
    """Give the pattern that a table of them is, written over several lines."""
    return "".join(table.split("\n")).replace("    ", "")
