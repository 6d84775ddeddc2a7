"""The spans of facts in a mail: each word tagged by weights that were learned from letters.

The rules know labels, headings and the phrases that somebody thought of; where prose says it
otherwise they find nothing, or the wrong end of it. So each word gets a tag (a title begins or goes
on here, a result, pay, or none), the likeliest row of tags by what `cues` show of the words,
the rules' own finds among it: a linear-chain conditional random field (Lafferty, McCallum,
Pereira 2001). `bench/spans.py` learns the weights and tells how well they do.
"""

from __future__ import annotations

import importlib.resources
import math
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from mailbot.reading.facts.cues import Hints, Seen, seen
from mailbot.reading.facts.passages import Passage

SCALE: Final = 100  # weights are written as whole hundredths
MAX_WORDS: Final = 12_000  # of a mail that are tagged
MAX_BRACKET: Final = 25  # words of one behind a span
BEAM: Final = 5  # tags of a word that the next one may follow

START: Final = "^"  # stands for the tag before the first
STEP: Final = "> "  # before a tag, in the table


class Sort(StrEnum):
    """What a span says."""

    TITLE = "title"
    ORGANIZATION = "organization"
    OBJECTIVE = "objective"
    OUTCOME = "outcome"
    PAY = "pay"
    DEADLINE = "deadline"


OTHER: Final = "O"
NEAR: Final = "N"  # what only looks like a result: duties, requirements, perks, hours …
TAGS: Final = (OTHER, NEAR, *(f"{mark}-{sort.value}" for sort in Sort for mark in "BI"))


@dataclass(frozen=True, slots=True)
class Span:
    """Words that say one thing, with how sure that is, from 0 to 1."""

    sort: Sort
    text: str
    passage: Passage
    sure: float


class Weights:
    """For each cue what it adds to a tag, by the tag's number in `TAGS`; so for each two tags."""

    def __init__(self, rows: Mapping[str, str], steps: Mapping[str, str]) -> None:
        """Take rows as they stand in the table: a mail needs but some thousand of them."""
        self.rows = rows
        self.steps = steps
        self._packed = _Packed(rows)
        given = [dict(_pairs(steps.get(tag, ""))) for tag in (*TAGS, START)]
        self.step = [[row.get(tag, 0) / SCALE for tag in range(len(TAGS))] for row in given]

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is a common one."""
        return f"w={word}" in self.rows

    def sums(self, look: Seen) -> list[list[float]]:
        """Weigh the cues of each word of a passage for each tag."""
        weight = self._packed.__getitem__
        common = sum(map(weight, look.setting), _ZERO)
        weighed = []
        for cues in look.cues:
            share = 1 / (SCALE * math.sqrt(len(cues) + len(look.setting)))
            lanes = _LANES.unpack(sum(map(weight, cues), common).to_bytes(_LANES.size, "little"))
            weighed.append([share * (lane - _MIDDLE) for lane in lanes])
        return weighed


class _Packed(dict[str, int]):
    """What a cue adds to all tags as one number, in which each tag has a lane of 32 bits.

    Adding up is what tagging spends its time on: so it is one addition a cue, not one a tag.
    """

    def __init__(self, rows: Mapping[str, str]) -> None:
        self.rows = rows

    def __missing__(self, cue: str) -> int:
        packed = sum(weight << _LANE * tag for tag, weight in _pairs(self.rows.get(cue, "")))
        self[cue] = packed
        return packed


def tagged(
    passages: Sequence[Passage], hints: Hints, sender: str, weights: Weights
) -> tuple[Span, ...]:
    """Tag the words of a mail; `sender` is its domain."""
    found: list[Span] = []
    left = MAX_WORDS
    for look in seen(passages, hints, sender, weights):
        left -= len(look.tokens)
        if left < 0:
            break
        found += _spans(look, weights)
    return tuple(found)


def _spans(look: Seen, weights: Weights) -> Iterator[Span]:
    sums = weights.sums(look)
    tags = _likeliest(sums, weights.step)
    first = 0
    while first < len(tags):
        last = first
        if tags[first] in _INSIDE:
            while last + 1 < len(tags) and tags[last + 1] == _INSIDE[tags[first]]:
                last += 1
            logs = [_sureness(sums, tags, i, weights.step) for i in range(first, last + 1)]
            sort = Sort(TAGS[tags[first]].partition("-")[2])
            sure = math.exp(sum(logs) / len(logs))
            text = _text(look, first, last, follows=sort is Sort.OUTCOME)
            yield Span(sort, text, look.passage, sure)
        first = last + 1


def _text(look: Seen, first: int, last: int, *, follows: bool) -> str:
    """Give the words, with the bracket that closes one among them, or that `follows` them all."""
    words = [token.text for token in look.tokens]
    opened = words[first : last + 1].count("(") - words[first : last + 1].count(")")
    if opened > 0 or (follows and words[last + 1 : last + 2] == ["("]):
        reach = words[last + 1 : last + 1 + MAX_BRACKET]
        if ")" in reach:
            last += 1 + reach.index(")")
    return look.passage.text[look.tokens[first].start : look.tokens[last].end]


def _likeliest(sums: Sequence[Sequence[float]], step: Sequence[Sequence[float]]) -> list[int]:
    """Return the row of tags of the greatest sum (Viterbi), by the best few of each word."""
    best = sorted(((step[-1][tag] + sums[0][tag], tag) for tag in _FIRST), reverse=True)[:BEAM]
    follow = [
        [(after, steps[after]) for after in _AFTER[tag]] for tag, steps in enumerate(step[:-1])
    ]
    ways: list[dict[int, int]] = []  # for each word but the first: the tag before each tag
    for row in sums[1:]:
        reached: dict[int, float] = {}
        way: dict[int, int] = {}
        for total, before in best:
            for after, weight in follow[before]:
                reach = total + weight
                if after not in reached or reach > reached[after]:
                    reached[after] = reach
                    way[after] = before
        ways.append(way)
        best = sorted(
            ((reach + row[after], after) for after, reach in reached.items()), reverse=True
        )
        best = best[:BEAM]
    tags = [best[0][1]]
    for way in reversed(ways):
        tags.append(way[tags[-1]])
    return tags[::-1]


def _sureness(
    sums: Sequence[Sequence[float]], tags: Sequence[int], i: int, step: Sequence[Sequence[float]]
) -> float:
    """Return the logarithm of how likely a word's tag is, given those beside it."""
    before = tags[i - 1] if i else -1
    after = tags[i + 1] if i + 1 < len(tags) else None
    totals = [
        total + step[before][tag] + (step[tag][after] if after is not None else 0.0)
        for tag, total in enumerate(sums[i])
    ]
    most = max(totals)
    return totals[tags[i]] - most - math.log(sum(math.exp(total - most) for total in totals))


def _pairs(written: str) -> Iterator[tuple[int, int]]:
    """Read "3:-45 4:120": numbers of tags, and weights in hundredths."""
    for pair in written.split():
        number, _, weight = pair.partition(":")
        yield int(number), int(weight)


_LANE: Final = 32  # bits of a packed number that are one tag's
_LANES: Final = struct.Struct(f"<{len(TAGS)}I")
_MIDDLE: Final = 1 << (_LANE - 1)  # stands for nothing in a lane, which holds no sign
_ZERO: Final = sum(_MIDDLE << _LANE * tag for tag in range(len(TAGS)))
_BEGINS: Final = {tag: number for number, tag in enumerate(TAGS) if tag.startswith("B-")}
_INSIDE: Final = {number: TAGS.index(f"I{tag[1:]}") for tag, number in _BEGINS.items()}
_FIRST: Final = tuple(n for n, tag in enumerate(TAGS) if not tag.startswith("I-"))
_AFTER: Final = tuple(
    (*_FIRST, *(n for n, after in enumerate(TAGS) if tag != OTHER and after == f"I{tag[1:]}"))
    for tag in TAGS
)


@cache
def learned() -> Weights:
    """Read the weights that come with mailbot.

    Behind the first line, a line is a cue and its weights; with `STEP` before it, a tag and what
    it adds to the next.
    """
    text = importlib.resources.files(__package__).joinpath("spans.tsv").read_text("utf-8")
    rows: dict[str, str] = {}
    steps: dict[str, str] = {}
    for line in text.splitlines()[1:]:
        cue, _, row = line.partition("\t")
        if cue.startswith(STEP):
            steps[cue.removeprefix(STEP)] = row
        else:
            rows[cue] = row
    return Weights(rows, steps)
