"""Results that stand by themselves: one that only refers to a state told before takes it along.

"Today a bike stands with us for 6 days. It must become 2." Of that "It must become 2" would be the
result, and say nothing to who reads it in a listing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.facts import ahead, contrasted, measures
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.referring import (
    counts,
    figures,
    is_meant,
    leans,
    names,
    pattern_of,
    refers,
    says_little,
)
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.wanted import is_led
from mailbot.reading.facts.words import leaning
from mailbot.reading.folding import WORD
from mailbot.terms import Found

_LONGEST: Final = 300  # characters of a result with its state
_GAP: Final = 45  # characters between the two
_BOTH: Final = 3  # figures in a result that tells its state, too
_EARLY: Final = 8  # words among which a state says that it is one of today
_LAST: Final = re.compile(r",?\s(?P<time>[^.,;:!?()]{3,60})(?=[.,;!?]|$)")
_CLAUSES: Final = re.compile(r"[,;:.–—](?=\s)|\s[-]\s")
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
        if before is not None and before.start < piece.start and piece.end <= before.end:
            continue  # the aim of a state, which was taken along with it
        start, end = _start(text, piece, before, bounds), _end(text, piece, bounds)
        if before is not None and start <= before.start:
            done.pop()
        as_it_was = (start, end) == (piece.start, piece.end)
        done.append(piece if as_it_was else _Piece(start, end, None))
    if len(done) > 1:
        done = [one for one in done if not _is_state(text[one.start : one.end])] or done
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
    if any(piece.start < begin < piece.end for begin in bounds) or contrasted.is_one(own):
        return piece.start  # it has its state
    if before is not None and piece.start - before.end <= _GAP:
        both = is_led(text[: before.start]) and is_led(text[: piece.start])
        begin = max([before.end, *(start for start in bounds if start <= piece.start)])
        # or its sentence names what it is about: "Rework: last year 30,000, below 10,000"
        both = both or (begin > before.end and names(text[begin : piece.start]))
        state = (_now().match(own) and not is_meant(own)) or (
            not both and _needs_state(own) and counts(text[before.start : before.end])
        )
        told = text[before.start : before.end]
        state = state or (_is_state(told) and refers(own) and _says_again(told, own, own))
        if state and piece.end - before.start <= _LONGEST:
            return before.start
    named = text[: piece.start].rstrip().endswith(":")  # "Returns: at most 10 a month"
    least = before.end if before is not None else 0
    begins = [start for start in reversed(bounds) if start <= piece.start][:2]
    again = (
        begins[-1] >= least
        and piece.start - begins[0] <= _GAP
        and ":" not in text[begins[0] : piece.start]
        and _says_again(text[begins[-1] : begins[0]], text[begins[0] : piece.end], own)
    )
    if not again and (not leans(own) or (measures.stands(own) and not named)):
        return piece.start
    for begin in begins:
        joint = _JOINT.match(text, max(begin, least))
        start = joint.end() if joint is not None else begin
        told = text[start : piece.start]
        if ahead.is_all(told) or (again and begin == begins[0]):
            continue
        lead, colon, rest = told.rpartition(": ")
        if colon and counts(rest) and not counts(lead):
            start, told = piece.start - len(rest), rest  # "I'll tell you why: …"
        if (
            (counts(told) or told.endswith(": "))
            and "?" not in told
            and piece.end - start <= _LONGEST
        ):
            return start
        if begin < least:
            break
    return piece.start


def _says_again(state: str, aim: str, own: str) -> bool:
    """Tell an aim in the words of its state: "Of 11 trucks 7 run. I want 10 to run"."""
    if not counts(state) or is_meant(state) or not is_meant(aim) or not counts(own):
        return False
    back = _is_present(state) and (refers(own) or says_little(own, told=state))
    back = back and figures(own) < _BOTH  # "4 of 10 instead of 2" has its state
    return back or leans(own, told=state)


def _needs_state(own: str) -> bool:
    """Tell "no more than two" from "no more than two leaking", which says of what."""
    return leans(own, anywhere=True) and not (leans(own) and measures.stands(own))


def _end(text: str, piece: _Piece, bounds: Sequence[int]) -> int:
    """Return where a result ends, with what is so today behind it: "…, today it is 5".

    Or with its aim, where only the state was read: "Today it takes 5 days; it should take 2".
    """
    match = _state_behind().match(text, piece.end)
    if match and counts(match[0]):
        return match.end()
    time = _LAST.match(text, piece.end)
    if time and ahead.is_all(time["time"]):
        return time.end("time")  # "all 24 places are taken (now 19), by May"
    own = text[piece.start : piece.end]
    if is_meant(own) or not counts(own):
        return piece.end
    follow = [start for start in bounds if start >= piece.end]
    begin = piece.end
    rest = text[begin : (follow or [len(text)])[0]].strip(" .!")
    if not rest or (_is_present(own) and follow and not is_meant(rest)):
        # the sentence ends with it, or only tells more of how things are
        begin, follow = (follow or [len(text)])[0], follow[1:]
    aim = text[begin : (follow or [len(text)])[0]].rstrip(" .!")
    joint = _JOINT.match(aim)
    bare = aim[joint.end() :] if joint is not None else aim
    told = is_meant(bare) and counts(bare) and begin + len(aim) - piece.start <= _LONGEST
    told = told and not contrasted.compares(bare)  # which has a state of its own
    if told and (leans(bare, anywhere=True) or (begin == piece.end and _is_present(own))):
        return begin + len(aim)
    return piece.end


def _is_state(own: str) -> bool:
    """Whether a result only says how things are today, in one clause: "Today it takes 5 days"."""
    if is_meant(own) or contrasted.compares(own):
        return False
    return bool(_now().match(own)) and _CLAUSES.search(own) is None


def _is_present(own: str) -> bool:
    """Whether a text speaks of today, near where it begins."""
    return any(_now().match(own, word.start()) for word in islice(WORD.finditer(own), _EARLY))


@cache
def _now() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(leaning.NOW)})(?!\w)", re.IGNORECASE)


@cache
def _state_behind() -> re.Pattern[str]:
    now = rf"(?:{pattern_of(leaning.NOW)})(?!\w)[^.,;!?()]{{2,40}}(?=[.;!?]|$)"
    last = rf"[^.,;!?()]{{2,40}}?\s(?:{pattern_of(leaning.NOW_LAST)})(?!\w)"
    return re.compile(rf"\s?[,;]\s(?:{now}|{last})", re.IGNORECASE)
