"""The one aim of a role, where the mail states it as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, words
from mailbot.terms import Found, Mark, Origin


def read(passages: Sequence[Passage]) -> Found[str] | None:
    """Find the objective behind its label or heading, or named so in a sentence."""
    listed = [p for p in passages if p.topic is Topic.OBJECTIVE and p.mark is Mark.BULLET]
    several = listed if len(listed) > 1 or any(countable(p.text) for p in listed) else []
    for passage in passages:
        if passage.topic is Topic.OBJECTIVE and passage not in several:
            text = _first(passage.text)
            if len(text.split()) > 2:
                return found(text, passage)
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        for sentence in sentences(passage.text):
            match = _named().search(sentence)
            if match is not None:
                text = _first(sentence[match.end() :])
                if len(text.split()) > 3 and not countable(text):
                    return found(text, passage)
    return None


@cache
def _named() -> re.Pattern[str]:
    """An article, the word for an aim, and a colon or "is": "the goal: …"."""
    tails = bracket(words("tails"))
    return re.compile(
        rf"(?<!\w){bracket(words('articles'))}(?:\s+|(?<=['’])){bracket(label_words(Topic.OBJECTIVE))}"
        rf"(?:\s+{tails}\s[^:.]{{1,40}})?(?:\s?:\s+|\s+(?:is|ist|est|es|é|è|lautet|sera)\s+"
        rf"(?:to\s+|{bracket(words('chained'))}\s+)?)",
        re.IGNORECASE,
    )


def _first(text: str) -> str:
    """Give the first sentence without its point, or a second one that belongs to a short first."""
    said = sentences(text)
    return said[0].strip().removesuffix(".").strip('"“”„ ') if said else ""
