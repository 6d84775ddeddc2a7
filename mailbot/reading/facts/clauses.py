"""A sentence that lists what will be true, cut into what each of it says.

Where it is cut is decided by what the pieces weigh: a piece that says nothing to check belongs
to the one before it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from mailbot.reading.facts import ahead, enumeration
from mailbot.reading.facts.evidence import (
    ENOUGH,
    MAX_TEXT,
    at_present,
    folded,
    is_state,
    phrases,
    spoken_of,
    strength,
)
from mailbot.reading.facts.sentences import trimmed
from mailbot.reading.facts.words import joints as small
from mailbot.reading.facts.words import signs

MIN_WORDS: Final = 3  # of a result in a list
STRONG: Final = 4  # of `strength`, for what begins as an aside and yet is none
MAX_JOINTS: Final = 60  # in one sentence

_INSIDE: Final = re.compile(r"\([^()]{0,200}\)|\"[^\"]{0,200}\"|“[^”]{0,200}”|„[^“”]{0,200}[“”]")
_SEMICOLON: Final = re.compile(r";\s*")
_WORD: Final = re.compile(r"[^\s,;]{1,40}")
_COMMA: Final = re.compile(r"[,;]?\s+")

_AND: Final = phrases(small.AND)
_ASIDE: Final = phrases(small.ASIDE)
_EN_BESIDE: Final = phrases(small.EN_BESIDE)
_SUBJECT: Final = phrases(small.SUBJECT)
_THAT: Final = phrases(small.THAT)

_NOW: Final = phrases(signs.AT_PRESENT)
_MOVED: Final = phrases(small.MOVED)
_MUST: Final = phrases(small.MUST)
_AGAINST: Final = phrases(small.AGAINST)
# Without words that are of another sort in another language.
_PLAIN_SUBJECT: Final = _SUBJECT - {"i", "en", "au", "al", "on", "lo"}
_NUMBERS: Final = phrases(signs.NUMBERS) | _SUBJECT  # which holds the small ones
_WHO: Final = phrases(small.WHO)
_BESIDE: Final = re.compile(r"(?P<mark>[,.])?\s+(?=(?P<word>[^\s,;.]{1,7})(?P<space>\s+))")
_BETWEEN: Final = re.compile(
    r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między)\b", re.IGNORECASE
)

Joint = tuple[int, int, bool, bool]  # where it begins and ends; with "and"; with "that"


def listed(text: str, *, sure: bool = False) -> list[str]:
    """Split a list of results; a text that is none comes back whole.

    `sure` says that the text is known to tell results: then a piece need not weigh enough alone.
    """
    if told := enumeration.items(text):
        return [trimmed(item) for item in told]
    hidden = _INSIDE.sub(lambda match: "x" * len(match.group()), text)
    if ";" in hidden:
        return _cut(text, [(m.start(), m.end()) for m in _SEMICOLON.finditer(hidden)])
    joints = list(islice(_joints(hidden), MAX_JOINTS))
    if chained := _chained(text, joints):
        return chained
    pieces = _cut(text, _own(text, joints, sure=sure))
    return [ahead.rest(pieces[0]), *pieces[1:]] if len(pieces) > 1 else pieces


def plainly(text: str) -> list[str]:
    """Split what was taken for one result where two stand side by side beyond doubt."""
    if len(text) > MAX_TEXT:
        return [text]
    hidden = _INSIDE.sub(lambda match: "x" * len(match.group()), text)
    joining = _joining_in(hidden)
    cuts: list[tuple[int, int]] = []
    start = 0
    for match in islice(_BESIDE.finditer(hidden), MAX_JOINTS):
        joined = match["word"].casefold() in joining
        end = match.end("space") if joined else match.end()
        if match["word"].casefold() in ("y", "e") and text[end : end + 3].casefold() == "no ":
            continue  # "salgan en diez minutos y no en media hora"
        apart = joined or match["mark"] == ","
        if apart and _both(text[start : match.start()], text[end:], match["mark"], joined=joined):
            cuts.append((match.start(), end))
            start = end
    return _cut(text, cuts)


def _both(piece: str, rest: str, mark: str | None, *, joined: bool) -> bool:
    """Tell whether two results meet: sentences, clauses with a subject each, "B down to 5"."""
    one, two = folded(piece), folded(rest)
    if min(len(one), len(two)) <= MIN_WORDS or at_present(rest) or two[0].isdigit():
        return False
    weights = strength(piece), strength(rest)
    if mark == ".":
        return joined and weights[0] >= ENOUGH and weights[1] > 0
    if spoken_of(one, _NOW)[0] or spoken_of(two, _MUST)[0] or min(weights) < ENOUGH:
        return False  # "it takes 5 days, and it should be 2"
    if one[-1] in _NUMBERS or two[0] in _AGAINST:
        return False  # "a hundred and twenty", "in ten minutes and not in thirty"
    if not joined:
        return two[0] == one[0] and two[0] in _WHO  # "you bring …, you keep …"
    moved = any(" ".join(two[at : at + size]) in _MOVED for at in (1, 2, 3) for size in (1, 2))
    if moved and min(weights) > ENOUGH:
        return True
    return weights[0] > ENOUGH and two[0] in _PLAIN_SUBJECT and not _BETWEEN.search(piece)


def unchained(text: str) -> str:
    """Strip the joining word and the "that" or "when" with which a result begins."""
    for leading in (_joining_in(text), _THAT):
        first, _, rest = text.lstrip().partition(" ")
        if first.casefold() in leading and len(rest.split()) >= MIN_WORDS:
            text = rest
    return text


def _joining_in(text: str) -> frozenset[str]:
    """Give the words for "and": short ones only where the letters tell the language."""
    letters = set(text.casefold())
    there = [joining for marks, joining in small.AND_THERE if not letters.isdisjoint(marks)]
    dutch = [] if _EN_BESIDE.isdisjoint(folded(text)) else ["en"]
    return _AND.union(*there, dutch)


def _joints(hidden: str) -> list[Joint]:
    """Give the commas and joining words, as far as they reach: ", and that "."""
    found: list[Joint] = []
    joining = _joining_in(hidden)
    that = _THAT | {"at"} if " og at " in hidden else _THAT  # in English it is no such word
    done = 0
    for match in _COMMA.finditer(hidden):
        if match.start() < done:
            continue
        end, joined, chained = match.end(), False, False
        word = _WORD.match(hidden, end)
        if word is not None and word.group().casefold() in joining:
            after = _COMMA.match(hidden, word.end())
            if after is not None:
                joined, end = True, after.end()
                word = _WORD.match(hidden, end)
        if word is not None and word.group().casefold() in that:
            after = _COMMA.match(hidden, word.end())
            if after is not None:
                chained, end = True, after.end()
        comma = hidden[match.start()] == ","
        if (comma or joined) and end < len(hidden):
            found.append((match.start(), end, joined, chained))
            done = end
    return found


def bare(piece: str) -> str:
    """Strip what sets a piece off: marks, the final point, a joining word, a "that"."""
    text = unchained(piece.strip(" \t,;:–—-")).strip(" \t,;:–—")
    return text[:-1].rstrip() if text.endswith((".", "?")) and not text.endswith("..") else text


def _chained(text: str, joints: list[Joint]) -> list[str]:
    """Split "…, que … y que …": the last has "and" before the word that leads each."""
    cuts = [(left, right) for left, right, _, chained in joints if chained]
    pieces = _cut(text, cuts) if any(one[2] and one[3] for one in joints) else []
    if len(pieces) > 1:
        pieces[0] = _behind_that(pieces[0], text[: cuts[0][1]].rsplit(None, 1)[-1])
    good = [one for one in pieces if strength(one) >= 1]
    return pieces if len(pieces) > 1 and 2 * len(good) >= len(pieces) else []


def _behind_that(piece: str, that: str) -> str:
    """Give what stands behind the first of several "that": "I want to say that …"."""
    led = re.search(rf"(?<!\w){re.escape(that)}\s+", piece, re.IGNORECASE)
    return piece[led.end() :] if led is not None else piece


def leads_with_that(head: str) -> bool:
    """Tell whether words end in what leads a result: "I want to show that", "I want to see:"."""
    return head.rstrip().endswith(":") or not _THAT.isdisjoint(folded(head)[-1:])


def _cut(text: str, cuts: list[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    pieces = [bare(text[a:b]) for a, b in zip(starts, ends, strict=True)]
    return [piece for piece in pieces if folded(piece) and not piece[:-1].isdigit()]


def _own(text: str, joints: list[Joint], *, sure: bool) -> list[tuple[int, int]]:
    """Give the commas, and the last "and", behind which a result of its own stands."""
    cuts: list[tuple[int, int]] = []
    start = 0
    for at, (left, right, joined, _) in enumerate(joints):
        before = text[start:left]
        comma = text[left] == ","
        # up to the next comma; beyond it where the piece weighs too little alone
        ends = [one[0] for one in joints[at + 1 :] if text[one[0]] == ","] + [len(text)]
        after = text[right : ends[0]]
        last = not any(one[2] and text[one[0]] == "," for one in joints[at + 1 :])
        if comma:
            cut = _stands(before, own=not cuts) and _stands(after, joined=joined)
        else:
            cut = last and _parallel(before, text[right:], own=not cuts)
        if sure and not cut and (comma or last):
            cut = _has_subject(before, own=not cuts) and _has_subject(after)
        if cut:
            cuts.append((left, right))
            start = right
    return cuts


def _stands(piece: str, *, joined: bool = False, own: bool = False) -> bool:
    """Tell whether a piece is a result of its own, and no aside of the one before.

    `own` says that none stands before it.
    """
    said = piece.strip(" ,;.")
    if len(said.split()) < MIN_WORDS or strength(said) < ENOUGH or at_present(said):
        return False
    first = folded(said)[:1]
    plain = not first or first[0] in _SUBJECT or first[0] not in _ASIDE
    return own or plain or (joined and strength(said) > STRONG)


def _has_subject(piece: str, *, own: bool = False) -> bool:
    """Tell whether a piece is a clause of some length that begins with a subject of its own."""
    words = folded(piece)
    led = own or words[:1] == [] or words[0] in _SUBJECT
    return led and len(words) > MIN_WORDS and strength(piece) >= 0 and not at_present(piece)


def _parallel(before: str, after: str, *, own: bool) -> bool:
    """Tell whether "and" joins two results: the second has a subject or a number of its own."""
    if not (_stands(before, own=own) and _stands(after, joined=True)):
        return False
    first = folded(after)[0]
    again = is_state(first) and first in folded(before)  # "has brought … and has never …"
    return first in _SUBJECT or first.isdigit() or again
