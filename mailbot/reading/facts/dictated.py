"""Speech written down by a phone: no points, no commas, so turns of the talk end a sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import bracket, spoken, words

MIN_WORDS: Final = 30  # shorter text is told apart by its reader
WORDS_A_MARK: Final = 25  # a typing person sets a mark more often

_MARKS: Final = re.compile(r"[.,;:!?](?=\s|$)")


@cache
def _turns() -> re.Pattern[str]:
    return compiled(rf"(?<=\s){bracket(words('turns'))}(?!\w)", re.IGNORECASE)


@cache
def _conjunction() -> re.Pattern[str]:
    return compiled(rf"\s+{bracket(words('conjunction'))}$", re.IGNORECASE)


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(r"(\S{1,20})\s+$")


def is_dictated(text: str) -> bool:
    """Tell whether a text runs on without punctuation."""
    count = len(text.split())
    return count >= MIN_WORDS and len(_MARKS.findall(text)) * WORDS_A_MARK <= count


def clauses(text: str) -> list[str]:
    """Split dictated speech where it turns to something else; nothing of it is lost."""
    starts = [0]
    for match in _turns().finditer(text):
        before = _last_word().search(text[max(0, match.start() - 24) : match.start()])
        # "so that we need …", "what I want": the talk goes on
        if before and spoken("chained", "carries_on", "ask").fullmatch(before[1]):
            continue
        starts.append(match.start())
    ends = [*starts[1:], len(text)]
    told = [_conjunction().sub("", text[a:b].strip()) for a, b in zip(starts, ends, strict=True)]
    return [clause for clause in told if clause]
