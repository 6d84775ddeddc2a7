"""Results that stand by themselves: one that only refers to a state told before takes it along.

"Today a bike stands with us for 6 days. It must become 2." Of that "It must become 2" would be the
result, and say nothing to who reads it in a listing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.words import leaning
from mailbot.reading.facts.words.numbers import NUMBERS
from mailbot.reading.folding import WORD, fold
from mailbot.terms import Found

_LONGEST: Final = 300  # characters of a result with its state
_GAP: Final = 45  # characters between the two
_LITTLE: Final = 2  # words of substance in what begins by referring back
_LETTERS: Final = 4  # of a word of substance
_ONES: Final = frozenset(fold("one ein eins eine un une uno una um uma een and und").split())
_JOINT: Final = re.compile(
    r"[\s,;:–—-]*(?:(?:and|but|so|then|und|aber|dann|et|mais|y|pero|e|ma|mas|en|maar)\s+)?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Piece:
    """A result, and where it stands in its passage."""

    start: int
    end: int
    one: Found[str] | None  # None once it was made longer


def standing(placed: Sequence[tuple[Passage, Found[str]]]) -> list[tuple[Passage, Found[str]]]:
    """Return results, each with its passage, so that each can be read alone."""
    whole: list[tuple[Passage, Found[str]]] = []
    rest = list(placed)
    while rest:
        passage = rest[0][0]
        own = [one for each, one in rest if each is passage]
        rest = [one for one in rest if one[0] is not passage]
        whole += [(passage, one) for one in _of_passage(passage, own)]
    return whole


def _of_passage(passage: Passage, own: Sequence[Found[str]]) -> list[Found[str]]:
    text = passage.text
    pieces: list[_Piece] = []
    at = 0
    for one in own:
        start = text.find(one.value, at)
        start = start if start >= 0 else text.find(one.value)
        if start < 0:
            return list(own)  # what was folded or parted otherwise stays as it is
        pieces.append(_Piece(start, start + len(one.value), one))
        at = start + len(one.value)
    bounds = _bounds(text)
    done: list[_Piece] = []
    for piece in pieces:
        before = done[-1] if done else None
        start, end = _start(text, piece, before, bounds), _end(text, piece)
        if before is not None and start <= before.start:
            done.pop()
        as_it_was = (start, end) == (piece.start, piece.end)
        done.append(piece if as_it_was else _Piece(start, end, None))
    return [
        piece.one or found(text[piece.start : piece.end].strip(), passage, sure=True)
        for piece in done
    ]


def _bounds(text: str) -> list[int]:
    """Return where each sentence begins."""
    begins: list[int] = []
    at = 0
    for sentence in sentences(text):
        start = text.find(sentence, at)
        if start < 0:
            return [0]
        begins.append(start)
        at = start + len(sentence)
    return begins or [0]


def _start(text: str, piece: _Piece, before: _Piece | None, bounds: Sequence[int]) -> int:
    """Return where a result begins, with the state that it refers to."""
    own = text[piece.start : piece.end]
    if before is not None and piece.start - before.end <= _GAP:
        state = _now().match(own) or (
            _leans(own, anywhere=True) and _counts(text[before.start : before.end])
        )
        if state and piece.end - before.start <= _LONGEST:
            return before.start
    if not _leans(own):
        return piece.start
    least = before.end if before is not None else 0
    for begin in [start for start in reversed(bounds) if start <= piece.start][:2]:
        joint = _JOINT.match(text, max(begin, least))
        start = joint.end() if joint is not None else begin
        told = text[start : piece.start]
        if _counts(told) and "?" not in told and piece.end - start <= _LONGEST:
            return start
        if begin < least:
            break
    return piece.start


def _end(text: str, piece: _Piece) -> int:
    """Return where a result ends, with what is so today behind it: "…, today it is 5"."""
    match = _state_behind().match(text, piece.end)
    return match.end() if match and _counts(match[0]) else piece.end


def _leans(own: str, *, anywhere: bool = False) -> bool:
    """Whether a result says how much, or by when, and not of what.

    `anywhere`: what refers to something told before may also stand in the middle of it.
    """
    words = WORD.findall(fold(own))
    if not _counts(own):
        return False
    substance = [word for word in words if len(word) >= _LETTERS and word not in _empty()]
    substance = [word for word in substance if not _counts(word)]
    middle = anywhere and not _referring().isdisjoint(words) and not _modal().isdisjoint(words)
    refers = _refers().match(own) or middle
    return not substance or (bool(refers) and len(substance) <= _LITTLE)


def _counts(text: str) -> bool:
    """Whether a text has a number in it, in digits or in words."""
    return any(map(str.isdigit, text)) or not _numbers().isdisjoint(WORD.findall(fold(text)))


@cache
def _numbers() -> frozenset[str]:
    written = " ".join(f"{each.small} {each.tens} {' '.join(each.big)}" for each in NUMBERS)
    several = (each for word in written.split() for each in word.split("/"))
    return frozenset(map(fold, several)) - _ONES


@cache
def _refers() -> re.Pattern[str]:
    return re.compile(rf"(?:{_joined(leaning.REFERS)})(?!\w)", re.IGNORECASE)


@cache
def _now() -> re.Pattern[str]:
    return re.compile(rf"(?:{_joined(leaning.NOW)})(?!\w)", re.IGNORECASE)


@cache
def _state_behind() -> re.Pattern[str]:
    return re.compile(
        rf"\s?[,;]\s(?:{_joined(leaning.NOW)})(?!\w)[^.,;!?()]{{2,40}}(?=[.;!?]|$)", re.IGNORECASE
    )


@cache
def _empty() -> frozenset[str]:
    return frozenset(map(fold, leaning.EMPTY.split()))


@cache
def _modal() -> frozenset[str]:
    return frozenset(map(fold, leaning.MODAL.split()))


@cache
def _referring() -> frozenset[str]:
    return frozenset(map(fold, leaning.REFERRING.split()))


def _joined(table: str) -> str:
    return "".join(table.split("\n")).replace("    ", "")
