"""Hear what a text says: its sentences, and which phrases of any vocabulary stand in them.

Text and phrases are folded alike (case, accents, "ue" for "ü"), so that hurried spelling is
understood too. All vocabularies are searched at once, in one pass over the words; the language
of a mail is never guessed.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading import words
from mailbot.reading.topics import Topic

MAX_CHARS: Final = 8_000  # what a mail is for is said in its first pages
MAX_WORDS: Final = 2_000
MAX_SENTENCE: Final = 60  # words; a longer one is cut, so that no phrase sees too far
WRAPPED: Final = 50  # a line at least this long may go on in the next one

_KEY: Final = 3  # letters of a phrase's first word by which it is looked up

_LINK: Final = re.compile(r"(?:https?://|www\.)\S{1,2000}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>@,;:()]{1,64}@[^\s<>@,;:()]{1,255}")
# Scripts that part no words: each sign of theirs counts as one, in texts and in phrases.
_SIGN: Final = "\u3005-\u3007\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff"
_SPACELESS: Final = re.compile(rf"(?<=[{_SIGN}])(?=[{_SIGN}])")
_WORD: Final = re.compile(rf"[{_SIGN}]|[^\W_{_SIGN}]+")
_WORD_OR_COMMA: Final = re.compile(rf"[{_SIGN}]|[^\W_{_SIGN}]+|,")
# English contractions stay one word ("dont"); French and Italian elisions become two.
_CONTRACTED: Final = re.compile(r"(?<=[a-z])['’‘`´](?=(?:t|s|m|re|ve|ll|d)\b)")
# Thanks that go on ("thank you for the issue") are substance.
_FOR: Final = "(?:for|fur|pour|por|pela|pelo|per|voor) "
_CONTINUED: Final = re.compile(r"\|\n\s+")
_END: Final = re.compile(r"(?:[.!?;:…](?=\s|$)|[?!¿¡？！。]|\s[-–—]+\s|[—])")
_SIGNS: Final = str.maketrans(
    {
        "ø": "o",
        "œ": "o",
        "æ": "a",
        "ł": "l",
        "#": " nr ",
        "👍": " yes ",
        "✅": " yes ",
        "👎": " no ",
    }
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, folded, words parted by one space; courtesy at its ends is left out."""

    text: str
    question: bool

    @property
    def length(self) -> int:
        """How many words."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found."""

    topic: Topic
    sentence: int  # which one, from 0; among those with substance
    text: str  # the words it covers
    number: int | None
    begins: bool  # the phrase stands only where a sentence begins
    whole: bool  # it covers the whole sentence


@dataclass(frozen=True, slots=True)
class Heard:
    """What a text says."""

    sentences: tuple[Sentence, ...]
    hits: tuple[Hit, ...]

    @property
    def length(self) -> int:
        """How many words of substance."""
        return sum(sentence.length for sentence in self.sentences)

    def about(self, topic: Topic) -> tuple[Hit, ...]:
        """Every mention of a topic."""
        return tuple(hit for hit in self.hits if hit.topic is topic)

    def weight(self, topic: Topic) -> int:
        """In how many different ways the topic is mentioned."""
        return len({hit.text for hit in self.about(topic)})

    def asks(self) -> bool:
        """Whether anything in it is a question."""
        return any(sentence.question for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class _Phrase:
    topic: Topic
    pattern: re.Pattern[str]
    negations: frozenset[str]
    begins: bool


def hear(text: str) -> Heard:
    """Find the sentences of a text and the phrases in them; linear in its length, and capped."""
    book = _book()
    sentences: list[Sentence] = []
    hits: list[Hit] = []
    for words_of_one, question in _sentences(text[:MAX_CHARS]):
        clauses = _clauses(_trim(words_of_one, book))
        if not clauses:
            continue
        hits.extend(_find(clauses, len(sentences), book))
        sentences.append(Sentence(" ".join(clauses), question))
    return Heard(tuple(sentences), tuple(hits))


def fold(text: str) -> str:
    """Reduce to lower-case letters without accents; "ä", "ae" and "a" become one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SIGNS))
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _sentences(text: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the folded words and commas of each sentence, with whether it asks.

    Counted after folding: one sign of some scripts unfolds to four words.
    """
    left = MAX_WORDS
    for sentence, question in _split(_ADDRESS.sub(" address ", _LINK.sub(" link ", text))):
        folded = fold(_CONTRACTED.sub("", sentence.casefold()))
        every = _WORD_OR_COMMA.findall(folded)[:left]
        left -= len(every)
        for start in range(0, len(every), MAX_SENTENCE):
            yield every[start : start + MAX_SENTENCE], question


def _split(text: str) -> Iterator[tuple[str, bool]]:
    for block in _blocks(text):
        start = 0
        for mark in _END.finditer(block):
            yield block[start : mark.start()], not {"?", "？"}.isdisjoint(mark.group())
            start = mark.end()
        yield block[start:], False


def _blocks(text: str) -> Iterator[str]:
    """Join lines that a mail program wrapped; a short line and an empty one end a sentence."""
    held: list[str] = []
    for line in text.splitlines():
        held.append(line)
        if len(line) < WRAPPED:
            yield " ".join(held)
            held = []
    yield " ".join(held)


def _trim(sentence: list[str], book: _Book) -> str:
    """Leave greeting, please and thanks away at both ends; commas are kept."""
    text = f" {' '.join(sentence)} "
    opening = book.opening.match(text)
    if opening:
        text = text[opening.end() - 1 :]
    closing = book.closing.search(text)
    if closing:
        text = text[: closing.start()]
    return text


def _clauses(text: str) -> list[str]:
    parts = (part.strip() for part in text.split(","))
    return [part for part in parts if part]


def _find(clauses: list[str], index: int, book: _Book) -> Iterator[Hit]:
    """Find phrases in a sentence; they may span its commas, but a negation reaches no further."""
    text = f" {' '.join(clauses)} "
    bounds = [1]
    for clause in clauses:
        bounds.append(bounds[-1] + len(clause) + 1)
    for start in _word_starts(text):
        word = text[start : text.index(" ", start)]
        opens = max(bound for bound in bounds if bound <= start)
        before = text[opens:start].split()[-4:]
        for phrase in book.candidates(word):
            if phrase.begins and start != 1:
                continue
            match = phrase.pattern.match(text, start)
            if match is None or not phrase.negations.isdisjoint(before):
                continue
            number = match.groupdict().get("number")
            yield Hit(
                topic=phrase.topic,
                sentence=index,
                text=match.group().strip(),
                number=int(number) if number else None,
                begins=phrase.begins,
                whole=start == 1 and match.end() == len(text),
            )


def _word_starts(text: str) -> Iterator[int]:
    return (found.end() for found in re.finditer(r" (?=\S)", text))


# --- The phrase book ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Written:
    """A phrase as its vocabulary has it; most are never compiled, because no mail begins one."""

    topic: Topic
    phrase: str
    negations: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Book:
    by_key: dict[str, list[_Written]]  # by the first letters of the first word
    compiled: dict[str, tuple[_Phrase, ...]]  # as they were needed
    opening: re.Pattern[str]
    closing: re.Pattern[str]

    def candidates(self, word: str) -> tuple[_Phrase, ...]:
        """Compile on first use: most phrases are never needed."""
        key = word[:_KEY]
        found = self.compiled.get(key)
        if found is None:
            found = self.compiled[key] = tuple(map(_compile, self.by_key.get(key, ())))
        return found


@cache
def _book() -> _Book:
    """Compile every module of `words`: a new language is a new file there and nothing else."""
    index: dict[str, list[_Written]] = {}
    courtesy: list[str] = []
    for module in pkgutil.iter_modules(words.__path__):
        vocabulary = importlib.import_module(f"{words.__name__}.{module.name}").PHRASES
        negations = frozenset(_WORD.findall(fold(vocabulary[Topic.NEGATION])))
        for topic, phrase in _lines(vocabulary):
            if topic is Topic.COURTESY:
                courtesy.append(_pattern(phrase, negations))
            elif topic is not Topic.NEGATION:
                for key in _keys(phrase):
                    index.setdefault(key, []).append(_Written(topic, phrase, negations))
    polite = "|".join(sorted(set(courtesy), key=len, reverse=True))
    return _Book(
        by_key=index,
        compiled={},
        opening=re.compile(rf" (?:(?:{polite})(?:, )*)+(?!{_FOR})"),
        closing=re.compile(rf"(?<= )(?:(?:, )*(?:{polite}))+(?:, )*$"),
    )


def _lines(vocabulary: dict[Topic, str]) -> Iterable[tuple[Topic, str]]:
    for topic, phrases in vocabulary.items():
        joined = _CONTINUED.sub("|", phrases)
        for line in joined.splitlines():
            if line.strip():
                yield topic, line.strip()


def _compile(written: _Written) -> _Phrase:
    phrase, negations = written.phrase, written.negations
    inner = phrase.removeprefix("^").removesuffix("$").strip()
    pattern = _pattern(inner, negations) + ("$" if phrase.endswith("$") else "")
    return _Phrase(written.topic, re.compile(pattern), negations, phrase.startswith("^"))


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
    return _SPACELESS.sub(" ", stem) + (r"\S*" if word.endswith("~") else "")


def _keys(phrase: str) -> set[str]:
    """The first letters by which a phrase is found: its first word is never optional."""
    first = phrase.removeprefix("^").split()[0]
    return {_first(fold(choice.removesuffix("~"))) for choice in first.split("|")}


def _first(stem: str) -> str:
    return _SPACELESS.split(stem, maxsplit=1)[0][:_KEY]
