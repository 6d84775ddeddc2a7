"""The phrases of every vocabulary, found by the word they begin with; each is a pattern over words.

A new language is a new file in `words` and nothing else.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from mailbot.reading import words
from mailbot.reading.alternations import compiled
from mailbot.reading.folding import SPACELESS, WORD, fold
from mailbot.reading.topics import Topic

_KEY: Final = 3  # letters by which a phrase is looked up that begins with a word's beginning
# Thanks that go on ("thank you for the issue") are substance.
_FOR: Final = "(?:for|fur|pour|por|pela|pelo|per|voor) "
_CONTINUED: Final = re.compile(r"\|\n\s+")


@dataclass(frozen=True)
class Phrase:
    """A phrase as its vocabulary has it; most are never compiled, because no mail begins one."""

    rank: int  # its place among all phrases
    topic: Topic
    written: str
    negations: frozenset[str]

    @cached_property
    def begins(self) -> bool:
        """Whether it stands only where a sentence begins."""
        return self.written.startswith("^")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its pattern over the words of a sentence."""
        inner = self.written.removeprefix("^").removesuffix("$").strip()
        end = "$" if self.written.endswith("$") else ""
        return re.compile(_pattern(inner, self.negations) + end)


@dataclass(frozen=True, slots=True)
class Book:
    """All phrases, by how they begin, with the courtesy that may stand at both ends."""

    by_word: dict[str, list[Phrase]]  # by the first word
    by_stem: dict[str, list[tuple[str, Phrase]]]  # where that is only the beginning of a word
    opening: re.Pattern[str]
    closing: re.Pattern[str]

    def add(self, phrase: Phrase) -> None:
        """Enter a phrase by each choice of its first word, which is never optional."""
        choices = phrase.written.removeprefix("^").split()[0].split("|")
        for stem, open_end in {(fold(one.removesuffix("~")), one.endswith("~")) for one in choices}:
            first, *more = SPACELESS.split(stem, maxsplit=1)
            if open_end and not more:
                self.by_stem.setdefault(first[:_KEY], []).append((first, phrase))
            else:
                self.by_word.setdefault(first, []).append(phrase)

    def candidates(self, word: str) -> Iterable[Phrase]:
        """Give the phrases that may begin with a word, in their order."""
        found = self.by_word.get(word, ())
        begun = [p for stem, p in self.by_stem.get(word[:_KEY], ()) if word.startswith(stem)]
        if not begun:
            return found
        ranked = {phrase.rank: phrase for phrase in (*found, *begun)}
        return [ranked[rank] for rank in sorted(ranked)]


@cache
def phrase_book() -> Book:
    """Compile every module of `words`: a new language is a new file there and nothing else."""
    listed: list[Phrase] = []
    courtesy: list[str] = []
    for module in pkgutil.iter_modules(words.__path__):
        vocabulary = importlib.import_module(f"{words.__name__}.{module.name}").PHRASES
        negations = frozenset(WORD.findall(fold(vocabulary[Topic.NEGATION])))
        for topic, phrase in _lines(vocabulary):
            if topic is Topic.COURTESY:
                courtesy.append(_pattern(phrase, negations))
            elif topic is not Topic.NEGATION:
                listed.append(Phrase(len(listed), topic, phrase, negations))
    polite = "|".join(sorted(set(courtesy), key=len, reverse=True))
    book = Book(
        by_word={},
        by_stem={},
        opening=compiled(rf" (?:(?:{polite})(?:, )*)+(?!{_FOR})"),
        closing=compiled(rf"(?<= )(?:(?:, )*(?:{polite}))+(?:, )*$"),
    )
    for entry in listed:
        book.add(entry)
    return book


def _lines(vocabulary: dict[Topic, str]) -> Iterable[tuple[Topic, str]]:
    for topic, phrases in vocabulary.items():
        joined = _CONTINUED.sub("|", phrases)
        for line in joined.splitlines():
            if line.strip():
                yield topic, line.strip()


def _pattern(phrase: str, negations: frozenset[str]) -> str:
    """Turn a phrase into a pattern over words that each end in one space."""
    barred = "|".join(sorted(negations))
    gap = rf"(?:(?!(?:{barred}) )\S+ ){{0,5}}?"
    return "".join(gap if word == "..." else _place(word) for word in phrase.split())


def _place(word: str) -> str:
    if word == "<n>":
        return r"(?P<number>\d{1,6}) "
    optional = word.endswith("?")
    choices = "|".join(map(_choice, word.removesuffix("?").split("|")))
    return f"(?:(?:{choices}) )?" if optional else f"(?:{choices}) "


def _choice(word: str) -> str:
    stem = fold(word.removesuffix("~"))
    return SPACELESS.sub(" ", stem) + (r"\S*" if word.endswith("~") else "")
