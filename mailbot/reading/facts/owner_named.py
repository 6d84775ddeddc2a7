"""Employers that bear the name of whoever writes: "Scarpa Trasporti" of a mail by Gigi Scarpa."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL, plain
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 2_000
MIN_NAME: Final = 4  # letters of a person's name that no other word is likely to have

_RUN: Final = re.compile(
    r"(?<![\w@./-])[A-ZÀ-ÞŁŚŻČŘŠŽ][\w'’-]+"
    r"(?: (?:(?:&|and|und|et|e|y|en|och|og) )?[A-ZÀ-ÞŁŚŻČŘŠŽ][\w'’-]+){1,4}"
)
# where nothing has a capital: "roche bespoke joinery, 5 of us"
_TYPED: Final = re.compile(
    r"(?:^|(?<=[.!?,(]\s)|(?<=\())(?P<first>[^\W\d_]+)(?: (?:&|[^\W\d_]{3,})){1,3}(?=[,.)]|$)"
)
_GENITIVE: Final = re.compile(r"['’]s?$")


def owner_named(passages: Sequence[Passage], writer: str | None) -> Found[str] | None:
    """Find capitals that begin with the writer's name, or with the kind of house before it."""
    own = [_folded(word) for word in (writer or "").split()]
    family = {word for word in own if len(word) >= MIN_NAME}
    for passage in passages if family else ():
        if passage.origin is Origin.SUBJECT or passage.text.isupper():
            continue
        text = passage.text[:MAX_TEXT]
        typed = text == text.casefold()
        for match in (_TYPED if typed else _RUN).finditer(text):
            name = LEGAL.sub("", match.group())
            known = _is_typed if typed else _is_house
            apart = text[match.start() - 1 : match.start()] == "("  # "(Huîtres Kerbrat)"
            if known(name, family, set(own)) or (apart and _ends_so(name, family, set(own))):
                return found(name, passage)
    return None


def _is_typed(name: str, family: set[str], own: set[str]) -> bool:
    first, *rest = name.split()
    if _folded(first) not in family or nouns(name):
        return False
    return own.isdisjoint(map(_folded, rest)) and SMALL.isdisjoint(rest)


def _ends_so(name: str, family: set[str], own: set[str]) -> bool:
    *rest, last = name.split()
    named = bool(rest) and _folded(last) in family and own.isdisjoint(map(_folded, rest))
    return named and not nouns(name)


def _is_house(name: str, family: set[str], own: set[str]) -> bool:
    """Tell "Scarpa Trasporti" and "Polsterei Pfister" from a person and from who does what."""
    first, *others = name.split()
    rest = [word for word in others if word[:1].isupper()]
    if not rest or nouns(name) or spoken("greeting").match(name):
        return False
    if any(word.casefold() in SMALL for word in (first, others[-1])):
        return False
    if _folded(first) in family:
        return own.isdisjoint(map(_folded, rest))
    return is_kind(first) and _folded(rest[-1]) in family


def _folded(word: str) -> str:
    return plain(_GENITIVE.sub("", word.casefold()))
