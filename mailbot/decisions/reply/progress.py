"""How many outcomes are on their way, in an employer's words: "1 and 3", "all but the last".

The letter numbers them and asks which; a person answers with numbers, with "the first two", with a
yes or no for each, or in one word for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mailbot.reading.classify import answers_yes

_MAX: Final = 2000  # characters that are looked at
_FEW: Final = 4  # words, in which a "not" is about all of them

_COUNTS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS: Final = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_COUNT: Final = rf"(\d|{'|'.join(_COUNTS)})"

# Each has bounded gaps and no nested repetition, so all are linear.
_LINE: Final = re.compile(
    r"\W{0,4}(?:\d{1,2}\W{1,4})?"
    r"(?:(yes|yep|ja|oui|s[ií]|sim)|(?:no|nope|not yet|nein|non|n[ãa]o))\b",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    rf"\b{_COUNT}\s?(?:/|(?:out )?of)\s?(?:them|the|those|these|our|{_COUNT})\b", re.IGNORECASE
)
_FIRST: Final = re.compile(rf"\bfirst {_COUNT}\b", re.IGNORECASE)
_ALL: Final = re.compile(
    r"\b(?:all|both|everything|every one|each|alle[ns]?|beide|tou(?:s|t|tes)|tod[oa]s|tutt[ei])\b",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"\b(?:none|nothing|neither|not one|keine[sr]?|aucune?|ningun[oa]|nenhuma?|nessun[oa]?|geen)\b",
    re.IGNORECASE,
)
_BUT: Final = re.compile(r"\b(?:but|except|apart from|besides|außer|sauf|menos)\b", re.IGNORECASE)
_NOT: Final = re.compile(
    r"n['’]t\b|\b(?:no|not|nope|failed|behind|off track|late|nicht|nein|pas|non|niet|nee|n[ãa]o)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[;\n,]|\.(?=\s)|\b(?:but|while|aber|mais|pero)\b", re.IGNORECASE)
# A bare number is an outcome's own; "9 shops" tells of something else.
_NUMBER: Final = re.compile(
    r"(?<![\w.,%])(\d{1,2})(?=\s{0,2}(?:$|[;,:)&+/]|\.(?!\d)|(?:and|und|et|y|e|en|is|are|isn|aren"
    r"|yes|no|not|on|looks?)\b))",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(rf"\b(?:({'|'.join(_ORDINALS)})|last)\b", re.IGNORECASE)


def on_track(text: str, of: int) -> int | None:
    """Return how many of `of` outcomes a reply says are on their way; None when it does not say."""
    text = text[:_MAX].strip()
    lines = [line for line in text.splitlines() if line.strip()]
    by_line = [match for line in lines if (match := _LINE.match(line))]
    if of > 1 and len(by_line) == len(lines) == of:
        return sum(match[1] is not None for match in by_line)
    counted = _OF.search(text)
    if counted and _count(counted[1]) <= of and (counted[2] is None or _count(counted[2]) == of):
        return _count(counted[1])
    if _ALL.search(text):
        parts = _BUT.split(text, maxsplit=1)
        return of - len(_named(parts[1], of)) if len(parts) > 1 else of
    if first := _FIRST.search(text):
        return min(_count(first[1]), of)
    yes, no = _by_clause(text, of)
    if yes or no:
        # "The second is late" says of the others that they are not.
        return len(yes - no) if yes else of - len(no)
    if _NONE.search(text):
        return 0
    said = answers_yes(text)
    if said is None and _NOT.search(text) and len(text.split()) <= _FEW:
        return 0  # "not yet"
    return None if said is None else of * said


def _by_clause(text: str, of: int) -> tuple[set[int], set[int]]:
    """Return which outcomes are named as on their way, and which as not."""
    yes: set[int] = set()
    no: set[int] = set()
    for clause in _CLAUSE.split(text):
        (no if _NOT.search(clause) else yes).update(_named(clause, of))
    return yes, no


def _named(text: str, of: int) -> set[int]:
    return {number for number in _numbers(text, of) if 1 <= number <= of}


def _numbers(text: str, of: int) -> Iterator[int]:
    yield from (int(match[1]) for match in _NUMBER.finditer(text))
    for match in _ORDINAL.finditer(text):
        yield _ORDINALS.index(match[1].lower()) + 1 if match[1] else of


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS.index(word.lower()) + 1
