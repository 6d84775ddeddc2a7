"""The field of work behind a role's name: "Manager (Sea Freight)", "Supervisor, Removables".

A town, an employer, hours or a grade stand there as well. A field is a word of the language: it is
in our list, or the mail has it in small letters elsewhere, as it never has a town.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.words.fields import CONDITIONS, FIELDS
from mailbot.reading.facts.words.houses import DISTRICTS
from mailbot.reading.facts.words.small import TERMS
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 4_000  # characters of a passage

_WORDS: Final = (
    r"(?P<{0}>[A-ZÀ-Þ][\w'’-]{{1,24}}"
    r"(?:(?: (?:&|and|und|et|y|e|en|och|og))? [A-ZÀ-Þ][\w'’-]{{1,24}}){{0,3}})"
)
_BEHIND: Final = re.compile(
    rf" ?\({_WORDS.format('bracket')}\)"
    rf"|(?:,| [–—-]) {_WORDS.format('part')}"
    r"(?=\.?$|\s(?:who|to|that|qui|que|che|die|der|das|dat|som|at|bei|chez|presso|bij|hos)(?!\w))"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def with_field(
    title: Found[str] | None, organization: Found[str] | None, passages: Sequence[Passage]
) -> Found[str] | None:
    """Give a title with the field that stands behind it in the text, else in the subject."""
    if title is None or "(" in title.value:
        return title
    employer = organization.value.casefold() if organization is not None else ""
    common: frozenset[str] | None = None
    for passage in sorted(passages, key=lambda one: one.origin is Origin.SUBJECT):
        text = passage.text[:MAX_TEXT]
        start = text.casefold().find(title.value.casefold())
        if start < 0 or passage.origin is Origin.SIGNATURE:
            continue
        behind = _BEHIND.match(text, start + len(title.value))
        if behind is None:
            continue
        if common is None:
            common = in_small_letters(passages)
        field = behind["bracket"] or behind["part"]
        if field.casefold() == employer:
            continue
        last = field.rsplit(None, 1)[-1]  # which may tell: "(Cupping Laboratory)", "Reefer Repair"
        town = not behind["bracket"] and last.casefold() in DISTRICTS
        if not town and _is_allowed(field) and _is_field(last, common):
            return replace(title, value=text[start : behind.end()].strip())
    return title


def _is_allowed(text: str) -> bool:
    """Tell whether a text names no hours, no contract and no day."""
    return not any(word.casefold() in CONDITIONS | TERMS for word in _WORD.findall(text))


def _is_field(text: str, common: frozenset[str]) -> bool:
    named = [word.casefold() for word in _WORD.findall(text)]
    joined = {word for word in _WORD.findall(text) if word.islower()}
    return all(word in FIELDS or word in common or word in joined for word in named)


def in_small_letters(passages: Sequence[Passage]) -> frozenset[str]:
    """Give the words that the mail writes without a capital: ordinary ones, and no names."""
    return frozenset(
        word
        for passage in passages
        for word in _WORD.findall(passage.text[:MAX_TEXT])
        if word.islower()
    )
