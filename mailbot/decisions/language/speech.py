"""An editor's line as words that can be compared, and what they say in any of our languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.language.small_words import FILLERS, HEDGES, JOINTS, WEEKDAYS
from mailbot.decisions.language.vocabulary import PHRASES, Sense, Verb
from mailbot.reading.folding import fold


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a line, folded, with its place."""

    text: str
    start: int
    end: int
    gap: str  # the marks before it, without blanks


_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[👍👎✅]")
_APOSTROPHES: Final = str.maketrans("", "", "'’")


def words(line: str) -> tuple[Word, ...]:
    """Split a line into folded words: "D'accord" is "daccord", "Veröffentlichen" has no umlaut."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(line):
        text = fold(match[0]).translate(_APOSTROPHES).strip()
        found.append(Word(text, match.start(), match.end(), line[end : match.start()].strip()))
        end = match.end()
    return tuple(found)


def folded(text: str) -> frozenset[str]:
    """Return the words of a list as they are compared."""
    return frozenset(word.text for word in words(text))


_Phrases = dict[str, list[tuple[tuple[str, ...], Verb | Sense]]]


def _phrases() -> _Phrases:
    """Sort the phrases by their first word, the longest first."""
    table: _Phrases = {}
    for sense, phrases in PHRASES.items():
        for phrase in phrases.split("|"):
            said = tuple(word.text for word in words(phrase))
            table.setdefault(said[0], []).append((said, sense))
    for same in table.values():
        same.sort(key=lambda entry: len(entry[0]), reverse=True)
    return table


_PHRASES: Final = _phrases()
_HEDGES: Final = folded(HEDGES)
_WEEKDAYS: Final = tuple(map(folded, WEEKDAYS))

WEEKS: Final = {Sense.THIS_WEEK: 0, Sense.NEXT_WEEK: 1, Sense.WEEK_AFTER: 2}
SLOTS: Final = frozenset({*WEEKS, Sense.ISSUE_AFTER, Sense.WHENEVER})  # which issue is meant
IDLE: Final = folded(FILLERS) | folded(JOINTS)  # what says nothing by itself


def phrase_at(line: tuple[Word, ...], at: int) -> tuple[Verb | Sense, int] | None:
    """Return the longest phrase that begins at a word, and how many words it has."""
    for said, sense in _PHRASES.get(line[at].text, ()):
        if _stands(line[at : at + len(said)], said):
            return sense, len(said)
    return None


def _stands(line: tuple[Word, ...], said: tuple[str, ...]) -> bool:
    """Whether these are the words of a phrase, with no mark but a hyphen among them."""
    together = all(word.gap in {"", "-"} for word in line[1:])
    return together and tuple(word.text for word in line) == said


def hedged(line: Iterable[Word]) -> bool:
    """Whether a line has a word after which nothing is certain."""
    return any(word.text in _HEDGES for word in line)


def is_courtesy(line: Iterable[Word]) -> bool:
    """Whether all of some words say nothing by themselves: "thanks, and good morning"."""
    return all(word.text in IDLE for word in line)


def weekday_of(word: Word) -> int | None:
    """Return which day of the week a word is, Monday being 0."""
    return next((number for number, day in enumerate(_WEEKDAYS) if word.text in day), None)


def slot_in(text: str) -> Sense | None:
    """Return which issue "next week" or "the one after next" means; None when none is named."""
    line = words(text)
    for at in range(len(line)):
        match phrase_at(line, at):
            case (Sense() as sense, _) if sense in SLOTS:
                return sense
    return None


def weekday(text: str) -> int | None:
    """Return the day of the week that is named, Monday being 0."""
    return next((day for word in words(text) if (day := weekday_of(word)) is not None), None)
