"""All languages as one: compiled patterns over the words of every language we read.

An employer mixes languages ("Salary 41 000 SEK" in a Swedish mail), so none is guessed first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.language import Topic, Words
from mailbot.reading.facts.words import de, en, es, fr, further, it, nl, nordic, pt

LANGUAGES: Final[tuple[Words, ...]] = (
    en.WORDS,
    de.WORDS,
    fr.WORDS,
    es.WORDS,
    pt.WORDS,
    it.WORDS,
    nl.WORDS,
    nordic.WORDS,
    further.WORDS,
)


def joined(fragments: Iterable[str]) -> str:
    """Join alternations of all languages to one, without the empty ones."""
    return "|".join(fragment for fragment in fragments if fragment)


@cache
def months() -> str:
    """Give the alternation of the names of all months in all languages."""
    return joined(joined(language.months) for language in LANGUAGES)


@cache
def words(*names: str) -> str:
    """Give the alternation of one or more fields of `Words` over all languages."""
    return joined(getattr(language, name) for name in names for language in LANGUAGES)


@cache
def spoken(*names: str) -> re.Pattern[str]:
    """Compile a search for whole words of these fields."""
    return spoken_words(words(*names))


def spoken_words(alternation: str) -> re.Pattern[str]:
    """Compile a search for whole words, in any case, that begin no domain of an address."""
    return compiled(rf"(?<![\w@])(?:{alternation})(?!\w)", re.IGNORECASE)


@cache
def spoken_at_start(*names: str) -> re.Pattern[str]:
    """Compile a match for a text that begins with one of these fields, in any word's middle."""
    return compiled(bracket(words(*names)), re.IGNORECASE)


def bracket(alternation: str) -> str:
    """Group an alternation so that something may follow it."""
    return f"(?:{alternation})"


def label_words(topic: Topic) -> str:
    """Give the alternation of a topic's labels over all languages."""
    return joined(language.labels.get(topic, "") for language in LANGUAGES)


def question_words(topic: Topic) -> str:
    """Give the alternation that tells a question about a topic."""
    return joined(language.questions.get(topic, "") for language in LANGUAGES)
