"""Wishes heard by what a sentence puts together, in whatever order: "to me" + "send" + "weekly".

`phrases` knows set wordings; there are more ways to say "I have a job now, you may stop" than a
table of phrases holds. Here a sentence is the set of notions its words stand for, in one language
at a time, and a wish is a combination of them.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading import notions
from mailbot.reading.folding import fold
from mailbot.reading.memory import remembered
from mailbot.reading.notions.notion import Notion
from mailbot.reading.phrases import Heard, Hit, Sentence
from mailbot.reading.topics import Topic
from mailbot.reading.wish_words import BEFORE_SENDING, PROMISED, TO_BE_PRINTED, TOLD_US

MAX_WISH: Final = 40  # words of a sentence that wishes something
BRIEF: Final = 12  # words of one that wishes it with little
SHORT: Final = 10
LONG: Final = 20
SPAN: Final = 4  # words that can count together
LEAST: Final = 3  # letters of a word's beginning

N: Final = Notion


@dataclass(frozen=True, slots=True)
class Rule:
    """A wish: of each set in `of` one notion is there, and none of `without`."""

    topic: Topic
    of: tuple[frozenset[Notion], ...]
    without: frozenset[Notion] = frozenset()
    question: bool = True  # a question may wish it, too
    most: int = MAX_WISH  # words


def _rule(
    topic: Topic,
    *of: set[Notion],
    without: AbstractSet[Notion] = frozenset(),
    question: bool = True,
    most: int = MAX_WISH,
) -> Rule:
    return Rule(topic, tuple(map(frozenset, of)), frozenset(without), question, most)


_REFUSED: Final[AbstractSet[Notion]] = {N.NO_MORE, N.STOP, N.OFF, N.DESTROY, N.NOT, N.AD}

# "Thank you for adding me" wishes nothing.
BARS: Final = {Topic.JOIN: Topic.THANKS}

RULES: Final = (
    _rule(Topic.ERASE, {N.DESTROY}, {N.KEEP, N.KNOW}, {N.ME}, {N.ALL, N.DATA}, without={N.NOT}),
    _rule(Topic.ERASE, {N.DESTROY}, {N.DATA}, {N.ME}, {N.ALL}, without={N.NOT}),
    _rule(Topic.ERASE, {N.NOT, N.NO_MORE}, {N.KEEP}, {N.ME}, {N.ALL}, {N.WANT}, question=False),
    _rule(Topic.LEAVE, {N.NO_MORE}, {N.SEND}, without={N.AD}, question=False),
    _rule(Topic.LEAVE, {N.NO_MORE}, {N.GET, N.NEED}, {N.LETTER, N.JOBS, N.LIST}, without={N.AD},
          question=False),
    _rule(Topic.LEAVE, {N.NOT}, {N.NEED}, {N.LETTER, N.JOBS}, without={N.AD, N.WANT, N.KNOW},
          question=False, most=BRIEF),
    _rule(Topic.LEAVE, {N.NO_MORE}, {N.LETTER, N.JOBS, N.NEED}, without={N.AD}, question=False,
          most=SHORT),
    _rule(Topic.LEAVE, {N.STOP}, {N.SEND}, {N.ME, N.LETTER, N.JOBS}, without={N.NOT, N.AD}),
    _rule(Topic.LEAVE, {N.OFF}, {N.LIST}, without={N.NOT, N.AD, N.ADD}, most=LONG),
    _rule(Topic.LEAVE, {N.OFF}, {N.THEM}, {N.LIST, N.LETTER}, without={N.NOT, N.AD}, most=LONG),
    _rule(Topic.JOIN, {N.SEND}, {N.ME, N.THEM}, {N.JOBS, N.WEEKLY}, without=_REFUSED),
    _rule(Topic.JOIN, {N.SEND}, {N.ME, N.THEM}, {N.LETTER}, {N.ALSO}, without=_REFUSED),
    # so plain that a "not at my old address" takes nothing from it
    _rule(Topic.JOIN, {N.SEND}, {N.ME, N.THEM}, {N.WEEKLY}, {N.ALSO}, without=_REFUSED - {N.NOT}),
    _rule(Topic.JOIN, {N.WANT}, {N.GET}, {N.WEEKLY}, without=_REFUSED),
    _rule(Topic.JOIN, {N.WANT}, {N.GET}, {N.ALSO}, {N.ME, N.THEM, N.LETTER, N.JOBS},
          without=_REFUSED),
    _rule(Topic.JOIN, {N.WANT}, {N.LETTER}, {N.ALSO}, without=_REFUSED, most=BRIEF),
    _rule(Topic.JOIN, {N.WANT}, {N.GET}, {N.LETTER}, {N.WEEKLY, N.ALSO, N.JOBS}, without=_REFUSED),
    _rule(Topic.JOIN, {N.WANT}, {N.LIST}, without=_REFUSED, most=BRIEF),
    _rule(Topic.JOIN, {N.ADD}, {N.ME, N.THEM}, {N.LIST, N.ALSO, N.BACK}, without=_REFUSED),
    _rule(Topic.ROBOT, {N.OFFICE}, {N.CLOSED}, {N.UNTIL, N.BACK}, without={N.AD}, question=False),
    _rule(Topic.ROBOT, {N.AWAY}, {N.UNTIL}, {N.BACK}, question=False),
    _rule(Topic.ROBOTISH, {N.AWAY}, {N.UNTIL, N.BACK}, question=False),
    _rule(Topic.ROBOTISH, {N.BACK}, {N.UNTIL}, question=False, most=BRIEF),
)  # fmt: skip


def meaning(heard: Heard) -> Heard:
    """Add what is meant to what is said."""
    return Heard(heard.sentences, (*heard.hits, *meant(heard)))


@remembered
def meant(heard: Heard) -> tuple[Hit, ...]:
    """Give the wishes of a text that its phrases do not tell."""
    said = {(hit.sentence, hit.topic) for hit in heard.hits}
    if any(topic is Topic.PRESS for _, topic in said):
        return ()
    found: list[Hit] = []
    for index, sentence in enumerate(heard.sentences):
        words = sentence.text.split()
        if len(words) > MAX_WISH or TOLD_US.search(sentence.text):
            continue
        for tongue in (one for clause in _clauses(words) for one in notions_of(clause)):
            for rule in RULES:
                if (sentence.question and not rule.question) or len(words) > rule.most:
                    continue
                if (index, rule.topic) in said or (index, BARS.get(rule.topic)) in said:
                    continue
                if not rule.without.isdisjoint(tongue):
                    continue
                if all(not one.isdisjoint(tongue) for one in rule.of):
                    said.add((index, rule.topic))
                    found.append(Hit(rule.topic, index, sentence.text, None, False, False))
    return tuple(found)


def stays(text: str) -> bool:
    """Whether a question only wonders why nothing comes: "Why do I no longer get it?"."""
    words = text.split()
    if not _stands_for(words[0], N.WHY):
        return False
    return all(tongue.isdisjoint({N.STOP, N.OFF, N.DESTROY}) for tongue in notions_of(words))


def speaks_of_people(text: str) -> bool:
    """Whether a sentence is about its writer or others, not about what they offer."""
    tongues = notions_of(text.split())
    return any(not one.isdisjoint({N.ME, N.THEM}) and N.AD not in one for one in tongues)


def speaks_of_ad(text: str) -> bool:
    """Whether a sentence is about what an employer sends in; "ad" is Italian for "to"."""
    words = [word for word in text.split() if word != "ad"]
    return any(N.AD in one for one in notions_of(words))


def promises(sentence: Sentence) -> bool:
    """Whether the writer will send more of their own accord: "can send more details tomorrow"."""
    return not sentence.question and PROMISED.search(sentence.text) is not None


def hands_in(text: str) -> bool:
    """Whether a question only has something printed: "can you put that in the next one?"."""
    return TO_BE_PRINTED.search(text) is not None


def asks_first(text: str) -> bool:
    """Whether somebody wants to know something before they send a job in."""
    return BEFORE_SENDING.search(text) is not None


def _stands_for(word: str, notion: Notion) -> bool:
    return any(entry is notion for _, entry in _book().whole.get(word, ()))


def _clauses(words: list[str]) -> Iterator[list[str]]:
    """Part a sentence at its "but": what is denied before it is not what is wished behind it."""
    start = 0
    for index, word in enumerate(words):
        if _stands_for(word, N.BUT):
            yield words[start:index]
            start = index + 1
    yield words[start:]


def notions_of(words: list[str]) -> Iterator[frozenset[Notion]]:
    """Give for each language which notions some words stand for."""
    book = _book()
    heard: dict[str, set[Notion]] = {}
    for index, word in enumerate(words):
        entries = [*book.whole.get(word, ())]
        for size in range(LEAST, len(word) + 1):
            entries.extend(book.begun.get(word[:size], ()))
        if word in book.joined:
            for last in range(index + 2, min(index + SPAN, len(words)) + 1):
                entries.extend(book.whole.get(" ".join(words[index:last]), ()))
        for language, notion in entries:
            heard.setdefault(language, set()).add(notion)
    for tongue in heard.values():
        if {N.NOT, N.MORE} <= tongue:
            tongue.add(N.NO_MORE)
        yield frozenset(tongue)


@dataclass(frozen=True, slots=True)
class _Book:
    whole: dict[str, list[tuple[str, Notion]]]  # a word, or several
    begun: dict[str, list[tuple[str, Notion]]]  # by a word's beginning
    joined: set[str]  # the first of several words


@cache
def _book() -> _Book:
    book = _Book({}, {}, set())
    for module in pkgutil.iter_modules(notions.__path__):
        if module.name == "notion":
            continue
        table: dict[Notion, str] = importlib.import_module(
            f"{notions.__name__}.{module.name}"
        ).NOTIONS
        for notion, entries in table.items():
            for entry in entries.split():
                key = fold(entry.removesuffix("~")).replace("_", " ")
                shelf = book.begun if entry.endswith("~") and len(key) >= LEAST else book.whole
                shelf.setdefault(key, []).append((module.name, notion))
                if " " in key:
                    book.joined.add(key.partition(" ")[0])
    return book
