"""Numbers in words put into digits: "twenty two dollars", "achtzehn Euro", "mille huit cents".

Only for text in which a sum is looked for: a word like "due" or "sei" is a number in one language
and something else in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mailbot.reading.facts.words.numbers import NUMBERS, Numbers
from mailbot.reading.memory import remembered

LEAST: Final = 7  # smaller numbers are hardly ever a sum of pay, and their words mean much else
LONG: Final = 5  # letters from which a word can hold several numbers
MAX_WORD: Final = 60  # letters; "neunhundertneunundneunzigtausend" has half as many
MAX_TEXT: Final = 2_000
_LONGEST_PART: Final = 12  # letters of a number within a longer one

_MILLION: Final = 1_000_000
# "2 millones 400 mil", "1 milhão e meio"; "un millón 400" leaves out its thousand
_MILLIONS: Final = re.compile(
    r"(?<![\w.,])(?P<millions>\d{1,3})\s?(?:000000|millones|mill[óo]n|milhões|milhão|milioni"
    r"|milione"
    r"|millions?|miljoen)\s(?:[ye]\s|et\s)?(?:(?P<half>medio|meio|mezzo|demi)"
    r"|(?P<thousands>[1-9]\d{2})(?:[.,]?000|\s?mil|\s?mila|\s?mille)?)(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)
_CENTS: Final = frozenset({10, 20, 25, 30, 40, 45, 50, 60, 70, 75, 80, 90, 95})
_WORD: Final = re.compile(r"[^\W\d_]+")
_GAP: Final = re.compile(r"[ \u00a0]{1,2}|[-\u2011]")
_DIGIT_BEHIND: Final = re.compile(r"[ \u00a0.-]?\d")
_DIGIT_BEFORE: Final = re.compile(r"\d[ \u00a0.,-]?$")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as one language reads it."""

    start: int
    end: int
    values: tuple[int, ...]  # several for "zweiunddreißig", none for what is no number
    joins: bool
    near: bool  # only a space or a hyphen stands before it


_Token = tuple[int, int, str, tuple[tuple[int, ...], ...]]  # from, to, folded, in each language


@remembered
def in_digits(text: str) -> str:
    """Write the numbers of a text that are spelled out in digits, by the language that fits best.

    That is the one in which most of the text is numbers: "mil" is Spanish and Portuguese.
    """
    if len(text) > MAX_TEXT:
        return text
    tokens = list(_tokens(text))
    read = [
        _read(text, _words(tokens, index, language, text), language)
        for index, (language, _) in enumerate(_TABLES)
        if any(meanings and max(meanings[index], default=0) >= LEAST for *_, meanings in tokens)
    ]
    best = max(read, key=lambda found: sum(last - first for first, last, _ in found), default=[])
    pieces: list[str] = []
    done = 0
    for first, last, written in best:
        pieces += [text[done:first], written]
        done = last
    written = "".join([*pieces, text[done:]])
    return _MILLIONS.sub(lambda m: f"{m['millions']}{m['thousands'] or 500}000", written)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _WORD.finditer(text):
        word = match.group().casefold()
        yield match.start(), match.end(), word, _meanings(word)


@remembered
def _meanings(word: str) -> tuple[tuple[int, ...], ...]:
    """Give the numbers that a word is in each language; nothing at all for most words."""
    if word not in _KNOWN and (len(word) < LONG or _PARTS.isdisjoint(_beginnings(word))):
        return ()
    return tuple(_values(word, language, table) for language, table in _TABLES)


def _beginnings(word: str) -> Iterator[str]:
    return (word[:size] for size in range(2, min(len(word), _LONGEST_PART + 1)))


def _read(text: str, words: list[_Word], language: Numbers) -> list[tuple[int, int, str]]:
    """Give where numbers begin and end in a text, and their digits."""
    found: list[tuple[int, int, str]] = []
    index = 0
    while index < len(words):
        if not words[index].values:
            index += 1
            continue
        first = words[index].start
        after, value = _number(words, index, language)
        beside = _DIGIT_BEFORE.search(text, max(0, first - 2), first)
        if value < LEAST or beside or _DIGIT_BEHIND.match(text, words[after - 1].end):
            index = max(after, index + 1)
            continue
        if value > _MILLION and 100 <= value % _MILLION < 1_000:
            value += value % _MILLION * 999  # "un millón cuatrocientos"
        written = f"{value}"
        behind, cents = _number(words, after, language)
        if value < 100 and cents in _CENTS and words[after].near:
            written, after = f"{value}.{cents}", behind  # "eighteen fifty an hour"
        found.append((first, words[after - 1].end, written))
        index = after
    return found


def _words(tokens: list[_Token], index: int, language: Numbers, text: str) -> list[_Word]:
    """Read the words of a text in one language."""
    words: list[_Word] = []
    before = 0
    for start, end, word, meanings in tokens:
        values = meanings[index] if meanings else ()
        joins = word == language.joins
        near = bool(values or joins) and _GAP.fullmatch(text, before, start) is not None
        words.append(_Word(start, end, values, joins, near))
        before = end
    return words


def _values(word: str, language: Numbers, table: dict[str, int]) -> tuple[int, ...]:
    """Read one word: a number, or several written together."""
    if word in table:
        return (table[word],)
    if not language.glue or len(word) > MAX_WORD:
        return ()
    values: list[int] = []
    while word:
        size = next(
            (n for n in range(min(len(word), _LONGEST_PART), 1, -1) if word[:n] in table), 0
        )
        if size:
            values.append(table[word[:size]])
            word = word[size:]
            continue
        glue = next((g for g in language.glue if values and word.startswith(g)), "")
        word = word.removeprefix(glue)
        if not glue or not word:
            return ()
    return tuple(values)


def _number(words: list[_Word], index: int, language: Numbers) -> tuple[int, int]:
    """Read a number from the word at `index` on: the index behind it, and its value or 0."""
    value = 0
    after = at = index
    while at < len(words) and (words[at].near or at == index):
        joined = words[at].joins and value > 0
        if joined:
            at += 1
            if at == len(words) or not words[at].near:
                break
        grown = _grown(value, words[at].values, language, joined=joined)
        if not grown:
            break
        value, at = grown, at + 1
        after = at
    return after, value


def _grown(value: int, added: tuple[int, ...], language: Numbers, *, joined: bool) -> int:
    """Add the numbers of one more word; 0 when they do not make one number."""
    if joined and value % 100 and not (language.joins_tens and added and added[0] < 10):
        return 0  # "twenty and thirty" are two
    for number in added:
        value = _sum(value, number, language)
        if not value:
            return 0
    return value if added else 0


def _sum(value: int, number: int, language: Numbers) -> int:
    if number == _MILLION:
        return value * _MILLION if 0 < value < 1_000 else 0
    millions, rest = divmod(value, _MILLION)
    grown = _below_million(rest, number, language)
    return millions * _MILLION + grown if grown else 0


def _below_million(value: int, number: int, language: Numbers) -> int:
    thousands, below, tens = value // 1_000, value % 1_000, value % 100
    if number == 1_000:
        return 0 if thousands else max(1, below) * 1_000
    if number == 100 and 0 < below < 100:
        return thousands * 1_000 + below * 100
    if language.scores and tens == 4 and number == 20:
        return value + 76  # "quatre-vingt"
    fits = tens == 0 if number < 100 else below == 0
    if 0 < number < 10:
        fits = fits or (tens >= 20 and tens % 10 == 0)
        fits = fits or (language.scores and tens == 10 and number > 6)  # "dix-huit"
    elif number < 20:
        fits = fits or (language.scores and tens in (60, 80))  # "soixante-dix"
    elif number < 100:
        fits = fits or (language.unit_first and 0 < tens < 10)  # "zweiunddreißig"
    return value + number if fits else 0


def _table(language: Numbers) -> dict[str, int]:
    table = dict(language.big)
    for value, words in enumerate(language.small.split(), start=1):
        table |= dict.fromkeys(words.split("/"), value)
    for value, words in enumerate(language.tens.split(), start=2):
        table |= dict.fromkeys(words.split("/"), value * 10)
    return table


_TABLES: Final = tuple((language, _table(language)) for language in NUMBERS)

_KNOWN: Final = frozenset(word for _, table in _TABLES for word in table)
_PARTS: Final = frozenset(word for language, table in _TABLES if language.glue for word in table)
