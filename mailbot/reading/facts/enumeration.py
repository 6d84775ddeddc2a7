"""Things counted within one run of text: "(1) … and (2) …", "first …; second …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, words

MAX_ITEMS: Final = 12
MIN_WORDS: Final = 3  # of an item behind a spelled number: "one oven, two cooks" is no list

_BEFORE: Final = r"(?:^|(?<=[\s,;:.(]))"
_FIGURES: Final = re.compile(rf"{_BEFORE}\(?(?P<digit>[1-9])(?:\.?\)|\.)\s+")
_LETTERS: Final = re.compile(rf"{_BEFORE}\(?(?P<letter>[a-h])\)\s+")
_ROMAN: Final = re.compile(rf"{_BEFORE}\(?(?P<roman>i{{1,3}}|iv|v)\)\s+", re.IGNORECASE)
_NUMERALS: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}

Mark = tuple[int, int, int]  # which it is, where its mark begins, where the item does


def items(text: str, count: int = 0) -> list[str]:
    """Give what stands behind each mark, as written; `count` is how many were announced."""
    for marks in (_figures(text), _letters(text), _roman(text)):
        run = _ascending(marks)
        if len(run) > 1:
            return _between(text, run)
    run = _ascending(_spelled(text))
    if len(run) < 2 or run[0][1] > 0 or (count and len(run) != count):
        return []
    told = _between(text, run)
    if not count and not all(_set_off(text, mark) for mark in run[1:]):
        return []
    return told if all(len(item.split()) >= MIN_WORDS for item in told) else []


def how_many(word: str) -> int:
    """Give the number a word says, 0 when it says none: "three", "drei", "3"."""
    if word.isdigit():
        return int(word)
    for number, pattern in enumerate(_patterns(), start=1):
        if pattern.fullmatch(word):
            return number
    return 0


def bare(text: str) -> str:
    """Strip the number in words from a result that is a sentence of its own: "Second, …"."""
    lead = _leading().match(text)
    return text[lead.end() :] if lead else text


def _figures(text: str) -> Iterator[Mark]:
    for m in _FIGURES.finditer(text):
        yield int(m["digit"]), m.start(), m.end()


def _letters(text: str) -> Iterator[Mark]:
    for m in _LETTERS.finditer(text):
        yield ord(m["letter"]) - ord("a") + 1, m.start(), m.end()


def _roman(text: str) -> Iterator[Mark]:
    for m in _ROMAN.finditer(text):
        yield _NUMERALS[m["roman"].casefold()], m.start(), m.end()


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    longest = max(len(language.counting) for language in LANGUAGES)
    return tuple(
        compiled(
            bracket(joined(la.counting[place] for la in LANGUAGES if place < len(la.counting)))
            + r"(?!\w)",
            re.IGNORECASE,
        )
        for place in range(longest)
    )


@cache
def _any_number() -> re.Pattern[str]:
    spelled = "|".join(pattern.pattern for pattern in _patterns())
    return compiled(
        rf"(?<!\w)(?:(?P<last>{words('at_last')})|(?P<number>{spelled}))(?!\w)(?!\s+(?:of|de)\s)"
        r"[\s,:–—]+",
        re.IGNORECASE,
    )


@cache
def _leading() -> re.Pattern[str]:
    spelled = "|".join(pattern.pattern for pattern in _patterns())
    return compiled(
        rf"(?:{words('conjunction')})?\s*(?:{spelled}|{words('at_last')})\s?[,:]\s+", re.IGNORECASE
    )


def _spelled(text: str) -> Iterator[Mark]:
    expected = 1
    for m in islice(_any_number().finditer(text), 8 * MAX_ITEMS):
        if m["last"] and expected > 1:
            yield expected, m.start(), m.end()
            return
        if m["number"] and expected <= len(_patterns()) and _is(expected, text, m):
            yield expected, m.start(), m.end()
            expected += 1


def _is(number: int, text: str, match: re.Match[str]) -> bool:
    """Tell whether a match is that number; in its place, as "um" counts only before a comma."""
    same = _patterns()[number - 1].match(text, match.start("number"))
    return same is not None and same.end() == match.end("number")


def _ascending(marks: Iterator[Mark]) -> list[Mark]:
    run: list[Mark] = []
    for mark in islice(marks, 8 * MAX_ITEMS):
        if mark[0] == len(run) + 1 and len(run) < MAX_ITEMS:
            run.append(mark)
    return run


def _between(text: str, run: Sequence[Mark]) -> list[str]:
    ends = [start for _, start, _ in run[1:]] + [len(text)]
    return [_bare_end(text[start:end]) for (_, _, start), end in zip(run, ends, strict=True)]


def _set_off(text: str, mark: Mark) -> bool:
    """Tell whether punctuation stands before a mark or behind it."""
    _, start, end = mark
    before = text[:start].rstrip()
    return (
        before[-1:] in ",;.:" or _joining().search(before) is not None or "," in text[end - 2 : end]
    )


@cache
def _joining() -> re.Pattern[str]:
    return compiled(rf"[,;]?\s+{bracket(words('conjunction'))}$", re.IGNORECASE)


def _bare_end(item: str) -> str:
    return _joining().sub("", item.strip(" \t,;")).strip(" \t,;")
