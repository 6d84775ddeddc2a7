"""Words for what people are: which of a text's words name a trade, an office, a function.

Every language at once, by one look-up a word; the longest entry counts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from mailbot.reading.facts.words.occupations import (
    cs,
    de,
    en,
    es,
    fi,
    fr,
    it,
    nl,
    nordic,
    pl,
    pt,
    ru,
    uk,
)
from mailbot.reading.facts.words.occupations.table import Occupations

TABLES: Final[tuple[Occupations, ...]] = (
    en.OCCUPATIONS,
    de.OCCUPATIONS,
    fr.OCCUPATIONS,
    es.OCCUPATIONS,
    pt.OCCUPATIONS,
    it.OCCUPATIONS,
    nl.OCCUPATIONS,
    nordic.OCCUPATIONS,
    fi.OCCUPATIONS,
    pl.OCCUPATIONS,
    cs.OCCUPATIONS,
    ru.OCCUPATIONS,
    uk.OCCUPATIONS,
)
ROMANCE: Final = (fr.OCCUPATIONS, es.OCCUPATIONS, pt.OCCUPATIONS, it.OCCUPATIONS)
_EITHER: Final = re.compile(
    r"(?P<one>\w+)(?P<joint> (?:lub|albo|nebo|или|або) |/)(?P<other>\w+)(?P<rest>(?: .*)?)"
)
TOKEN: Final = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")

MIN_STEM: Final = 3  # letters of a compound before its last part
MIN_PLURAL: Final = 4  # letters of a noun: "pas" is no plural
MAX_END: Final = 17  # letters: "verantwoordelijke"
MAX_ENTRY: Final = 5  # words
MAX_TEXT: Final = 4_000  # characters of a passage that are looked through

# the other gender behind a noun: "peluquero/a", "Koch/Köchin", "vendeur·se", also in brackets
_INCLUSIVE: Final = re.compile(
    r"(?:[·•.:*_](?=[^\W\d])[-‐]?[^\W\d]{1,8}(?!\w)|\s?/\s?[-‐–]?[^\W\d]{1,20}(?!\w)"
    r"|\([-‐]?[^\W\d]{1,7}\)[^\W\d]{0,3}){1,2}"
)
_IN: Final = re.compile(r"(?:[:*_·•/]|/-|\()in(?:nen)?(?!\w)", re.IGNORECASE)
_LINK: Final = re.compile(r"[^\s<>]{0,300}(?:://|@\w|www\.)[^\s<>]{0,2000}")
_GENITIVE: Final = re.compile(r"['’]s(?!\w)")
# Swedish for "to take care of": no farm hand
_CARE: Final = re.compile(
    r"(?<!\w)(?:tar?|tog|tagit|taga|tager)\s+hand(?=\s+om(?!\w))", re.IGNORECASE
)
_VOWELS: Final = "aeiouyáéíýа"
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A word for a role, from `start` to `end` of the text."""

    start: int
    end: int
    shy: bool  # an ordinary word, too: it counts only where a role is due
    romance: bool  # what it is the head of follows it


@dataclass(frozen=True, slots=True)
class _Entry:
    shy: bool
    romance: bool


@lru_cache(maxsize=512)
def nouns(text: str) -> tuple[Noun, ...]:
    """Find the words for roles in the beginning of a text, in order; none overlaps another."""
    return tuple(_nouns(text[:MAX_TEXT]))


def _nouns(text: str) -> Iterator[Noun]:
    if "://" in text or "@" in text or "www." in text:
        text = _LINK.sub(_blank, text)
    text = _CARE.sub(_blank, text)
    tokens = list(TOKEN.finditer(text))
    starts, entries = _openings(), _entries()
    index = 0
    while index < len(tokens):
        token = tokens[index]
        word = token.group().casefold()
        entry, last = None, index
        if word in starts:
            entry, last = _longest(text, tokens, index, entries)
        if entry is None:
            entry = entries.get(word) or _by_part(word) or _by_stem(word, text, token.end())
        if entry is not None and not _GENITIVE.match(text, tokens[last].end()):
            end = tokens[last].end()
            tail = _INCLUSIVE.match(text, end)
            if tail is not None and _is_form(text, token.start(), tail):
                end = tail.end()
            yield Noun(token.start(), end, entry.shy, entry.romance)
            while last + 1 < len(tokens) and tokens[last + 1].start() < end:
                last += 1
        index = last + 1


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _longest(
    text: str, tokens: list[re.Match[str]], index: int, entries: dict[str, _Entry]
) -> tuple[_Entry | None, int]:
    """Look for entries of several words from a token on."""
    for last in range(min(index + MAX_ENTRY, len(tokens)) - 1, index, -1):
        between = text[tokens[index].start() : tokens[last].end()]
        if (entry := entries.get(_key(between))) is not None:
            return entry, last
    return None, index


def _is_form(text: str, start: int, tail: re.Match[str]) -> bool:
    """A point begins an ending only in lower case; behind it a new sentence may begin."""
    bare = tail.group()
    return not (bare.startswith(".") and (bare[1:2].isupper() or text[start:].isupper()))


def _by_part(word: str) -> _Entry | None:
    """Look the last part of a compound up: "Leuchtturmwärter", "vice-bibliothécaire"."""
    if "-" in word:
        return _entries().get(word.rpartition("-")[2]) or _compound(word)
    return _compound(word)


def _compound(word: str) -> _Entry | None:
    ends = _ends()
    if word in _never():
        return None
    for size in range(min(MAX_END, len(word) - MIN_STEM), 2, -1):
        if (entry := ends.get(word[-size:])) is not None:
            return entry
    return None


def _by_stem(word: str, text: str, end: int) -> _Entry | None:
    """Look "Köch:in" and "Pädagog*in" up, whose stems are no words."""
    if not _IN.match(text, end):
        return None
    entry = _entries().get(word + "in") or _compound(word + "in")
    return entry or _Entry(shy=False, romance=False)  # nothing but a person is written so


def _key(text: str) -> str:
    return " ".join(TOKEN.findall(text.casefold()))


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _spellings(word: str) -> set[str]:
    """Give a word as it stands, without accents, and with "ae" for "ä"."""
    if not word.isascii() and word[0] < "Ѐ":
        return {word, _plain(word), word.translate(_SPELLED)}
    return {word}


def _forms(noun: str, table: Occupations) -> Iterator[str]:
    """Give a noun with its feminine forms."""
    yield noun
    first, _, rest = noun.partition(" ")
    for ending, others in table.genders:
        if first.endswith(ending):
            stem = first[: len(first) - len(ending)] if ending else first
            for other in others:
                yield f"{stem}{other} {rest}".strip()
            return


def _plurals(noun: str, table: Occupations) -> Iterator[str]:
    if len(noun) < MIN_PLURAL:
        return
    for ending, others in table.plurals:
        if noun.endswith(ending):
            stem = noun[: len(noun) - len(ending)] if ending else noun
            yield from (stem + other for other in others)
            return


@cache
def _entries() -> dict[str, _Entry]:
    """Join all tables to one; where languages differ, the shy one says how much a word tells."""
    entries: dict[str, _Entry] = {}
    for table in TABLES:
        romance = table in ROMANCE
        shy = {key for noun in table.shy.split() for key in _all_forms(noun, table)}
        for noun in (*table.nouns.split(), *table.shy.split()):
            for key in _all_forms(noun, table):
                before = entries.get(key)
                entries[key] = _Entry(
                    shy=key in shy or (before is not None and before.shy),
                    romance=romance and (before is None or before.romance),
                )
    for table in TABLES:
        for noun in table.nouns.split():
            for form in _all_forms(noun, table):
                for plural in _plurals(form, table):
                    entries.setdefault(plural, _Entry(shy=True, romance=table in ROMANCE))
    for other, named in _cases().items():
        if named in entries:
            entries.setdefault(other, entries[named])
    for word in _never():
        entries.pop(word, None)
    return entries


def _all_forms(noun: str, table: Occupations) -> set[str]:
    forms = _forms(noun.replace("_", " "), table)
    return {spelling for form in forms for spelling in _spellings(_key(form)) if spelling}


@cache
def _cases() -> dict[str, str]:
    """Map nouns in the case in which they are sought to their names: "stolarza" → "stolarz"."""
    cases: dict[str, str] = {}
    for table in TABLES:
        if not table.cases:
            continue
        own = {form for noun in table.nouns.split() for form in _all_forms(noun, table)}
        for noun in own:
            for ending, named in table.cases:
                if noun.endswith(named) if named else noun[-1] not in _VOWELS:
                    other = noun[: len(noun) - len(named)] + ending
                    if other not in own:
                        cases.setdefault(other, noun)
    return cases


def nominative(name: str) -> str:
    """Give a role as it is named, where it stands in the case it is sought in, in both genders."""
    if (pair := _EITHER.fullmatch(name)) is not None:
        both = nominative(pair["one"]) + pair["joint"] + nominative(pair["other"])
        return both + pair["rest"]
    named = _cases().get(name.casefold())
    if named is None:
        return name
    return named[:1].upper() + named[1:] if name[:1].isupper() else named


@cache
def _openings() -> frozenset[str]:
    """Give the first words of the entries that have several."""
    return frozenset(key.partition(" ")[0] for key in _entries() if " " in key)


@cache
def _ends() -> dict[str, _Entry]:
    ends: dict[str, _Entry] = {}
    for table in TABLES:
        shy = set(table.shy.split()) & {"leitung", "führung", "hilfe", "kraft", "bote", "wart"}
        for end in table.ends.split():
            for key in _all_forms(end, table):
                ends.setdefault(key, _Entry(shy=end in shy, romance=table in ROMANCE))
    return ends


@cache
def _never() -> frozenset[str]:
    return frozenset(word for table in TABLES for word in table.never.split())
