"""Hear what a text says: its sentences, and which phrases of any vocabulary stand in them.

Text and phrases are folded alike (case, accents, "ue" for "ü"), so that hurried spelling is
understood too. All vocabularies are searched at once, in one pass over the words; the language
of a mail is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mailbot.reading.folding import SIGN, fold
from mailbot.reading.memory import remembered
from mailbot.reading.phrase_book import Book, phrase_book
from mailbot.reading.topics import Topic

MAX_CHARS: Final = 8_000  # what a mail is for is said in its first pages
MAX_WORDS: Final = 2_000
MAX_SENTENCE: Final = 60  # words; a longer one is cut, so that no phrase sees too far
WRAPPED: Final = 50  # a line at least this long may go on in the next one


_LINK: Final = re.compile(r"(?:https?://|www\.)\S{1,2000}", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"[^\s<>@,;:()]{1,64}@[^\s<>@,;:()]{1,255}")
_WORD_OR_COMMA: Final = re.compile(rf"[{SIGN}]|[^\W_{SIGN}]+|,")
# English contractions stay one word ("dont"); French and Italian elisions become two.
_CONTRACTED: Final = re.compile(r"(?<=[a-z])['’‘`´](?=(?:t|s|m|re|ve|ll|d)\b)")
# "Art. 17 DSGVO": no sentence ends there.
_ARTICLE: Final = re.compile(r"\b(artt?|abs|par)\.(?=\s?\d)", re.IGNORECASE)
_END: Final = re.compile(r"(?:[.!?;:…](?=\s|$)|[?!¿¡？！。]|\s[-–—]+\s|[—])")


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

    def placed(self, sentence: int) -> Hit:
        """The same in another sentence; `replace` would take most of a long mail's time."""
        return Hit(self.topic, sentence, self.text, self.number, self.begins, self.whole)


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


@remembered
def hear(text: str) -> Heard:
    """Find the sentences of a text and the phrases in them; linear in its length, and capped."""
    sentences: list[Sentence] = []
    hits: list[Hit] = []
    for words_of_one, question in _sentences(text[:MAX_CHARS]):
        plain, found = _heard(" ".join(words_of_one))
        if not plain:
            continue
        index = len(sentences)
        hits.extend(hit.placed(index) for hit in found)
        sentences.append(Sentence(plain, question))
    return Heard(tuple(sentences), tuple(hits))


def _sentences(text: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the folded words and commas of each sentence, with whether it asks.

    Counted after folding: one sign of some scripts unfolds to four words.
    """
    left = MAX_WORDS
    plain = _ARTICLE.sub(r"\1 ", _ADDRESS.sub(" address ", _LINK.sub(" link ", text)))
    for sentence, question in _split(plain):
        every = _folded_words(sentence)[:left]
        left -= len(every)
        for start in range(0, len(every), MAX_SENTENCE):
            yield every[start : start + MAX_SENTENCE], question


@remembered
def _folded_words(sentence: str) -> list[str]:
    return _WORD_OR_COMMA.findall(fold(_CONTRACTED.sub("", sentence.casefold())))


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


@remembered
def _heard(sentence: str) -> tuple[str, tuple[Hit, ...]]:
    """Hear one sentence of folded words and commas: what is left of it, and its phrases."""
    book = phrase_book()
    clauses = _clauses(_trim(sentence, book))
    return " ".join(clauses), tuple(_find(clauses, book)) if clauses else ()


def _trim(sentence: str, book: Book) -> str:
    """Leave greeting, please and thanks away at both ends; commas are kept."""
    text = f" {sentence} "
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


def _find(clauses: list[str], book: Book) -> Iterator[Hit]:
    """Find phrases in a sentence; they may span its commas, but a negation reaches no further."""
    text = f" {' '.join(clauses)} "
    bounds = [1]
    for clause in clauses:
        bounds.append(bounds[-1] + len(clause) + 1)
    for start in _word_starts(text):
        for phrase in book.candidates(text[start : text.index(" ", start)]):
            if start > 1 and phrase.begins:
                continue
            match = phrase.pattern.match(text, start)
            if match is None:
                continue
            opens = max(bound for bound in bounds if bound <= start)
            if not phrase.negations.isdisjoint(text[opens:start].split()[-4:]):
                continue
            number = match.groupdict().get("number")
            yield Hit(
                topic=phrase.topic,
                sentence=0,
                text=match.group().strip(),
                number=int(number) if number else None,
                begins=phrase.begins,
                whole=start == 1 and match.end() == len(text),
            )


def _word_starts(text: str) -> Iterator[int]:
    return (found.end() for found in re.finditer(r" (?=\S)", text))
