"""The one aim of a role, where the mail states it as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.terms import Found, Mark, Origin

MIN_WORDS: Final = 3  # fewer say no aim


def read(passages: Sequence[Passage]) -> Found[str] | None:
    """Find the objective behind its label or heading, or named so in a sentence."""
    listed = [p for p in passages if p.topic is Topic.OBJECTIVE and p.mark is Mark.BULLET]
    several = listed if len(listed) > 1 or any(countable(p.text) for p in listed) else []
    for passage in passages:
        if passage.topic is Topic.OBJECTIVE and passage not in several:
            text = _first(passage.text)
            if len(text.split()) > 2:
                return found(text, passage)
    if (success := lone_success(passages)) is not None:
        return found(_first(success.text), success)
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        for sentence in sentences(passage.text):
            match = _named().search(sentence)
            if match is not None and not _of_company().search(match.group()):
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


def lone_success(passages: Sequence[Passage]) -> Passage | None:
    """Give the one sentence behind "What success looks like:" with nothing to count in it.

    It states the aim; the results are not given.
    """
    under = [p for p in passages if p.section is Topic.OUTCOMES or p.topic is Topic.OUTCOMES]
    told = [p for p in under if p.mark is not Mark.HEADING and p.topic is not None]
    if len(told) != 1 or len(sentences(told[0].text)) > 1 or told[0].mark is Mark.BULLET:
        return None
    headings = [p.text for p in under if p.mark is Mark.HEADING]
    named = told[0].label or (headings[-1] if headings else "")
    aim = spoken("success").search(named) and not countable(told[0].text)
    return told[0] if aim and len(told[0].text.split()) > MIN_WORDS else None


@cache
def _of_company() -> re.Pattern[str]:
    """Match "the mission of our company": that is no aim of the role."""
    return re.compile(
        rf"\s{bracket(words('tails'))}\s.*(?<!\w){bracket(label_words(Topic.ORGANIZATION))}(?!\w)",
        re.IGNORECASE,
    )


def _first(text: str) -> str:
    """Give the first sentence without its point, or a second one that belongs to a short first."""
    said = sentences(text)
    return said[0].strip().removesuffix(".").strip('"“”„ ') if said else ""
