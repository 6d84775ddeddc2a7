"""Employers named beside the kind of house they are: "a cheese shop in Clare, The Rind, and …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.words.houses import DISTRICTS
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Mark, Origin

MAX_PASSAGE: Final = 2_000
MAX_NAME: Final = 5  # words

_CALLED: Final = (
    r"called|named|genannt|namens|appelée?|nommée?|llamad[oa]|chiamat[oa]|chamad[oa]|genaamd"
    r"|o nazwie|(?:som|der|die|das|die)\s(?:heter|hedder|heißt|heet)|que se llama|che si chiama"
    r"|que se chama|qui s['’]appelle"
)
_WHERE: Final = r"in|en|à|au|a|em|no|na|te|im|am|an|on|near|outside|auf|bei|i|på|w|di|de"
_ONE: Final = r"an?|eine?|une?|una|uma?|een|ett?|en"
_OWNED: Final = (
    r"of|from|at|own|run|for|with|have|von|vom|für|besitze|führe|betreibe|de|du|tiens|tengo|llevo"
    r"|regento|di|del|ho|gestisco|tenho|da|do|van|voor|heb|från|för|för|har|driver"
)
_ARTICLES: Final = frozenset(
    {
        "the",
        "der",
        "die",
        "das",
        "le",
        "la",
        "les",
        "el",
        "los",
        "las",
        "il",
        "lo",
        "de",
        "het",
        "zum",
    }
)


def apposed(passages: Sequence[Passage]) -> Found[str] | None:
    """Read a name behind a house's kind, or before it; one that may be a town is to be asked."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        text = passage.text[:MAX_PASSAGE]
        for pattern in (_called(), _behind(), _before(), _from()):
            for match in pattern.finditer(text):
                name = LEGAL.sub("", trim(match["name"], inside=True))
                if _is_name(name) and _is_of_house(match) and not _is_named(match):
                    return found(name, passage, sure=not _may_be_town(match, name))
    return None


def _is_of_house(match: re.Match[str]) -> bool:
    kinds = match.groupdict().get("kind")
    return kinds is None or any(map(is_kind, re.findall(r"[^\W\d]+(?:-[^\W\d]+)?", kinds)))


def _is_named(match: re.Match[str]) -> bool:
    """Whether the kind ends a name already, and its town follows: "St Aldate's Church, Wex, …"."""
    kind = match.groupdict().get("kind") or ""
    before = match.string[: match.start()].split()[-1:] if match.re is _behind() else []
    return kind[:1].isupper() and any(
        word[:1].isupper() and word.casefold() not in SMALL for word in before
    )


def _is_name(name: str) -> bool:
    listed = name.split()
    ends = {word.casefold() for word in (*listed[:1], *listed[-1:])}
    bare = name.partition(" ")[2] if ends & _ARTICLES else name
    named = bool(bare) and len(listed) <= MAX_NAME and DISTRICTS.isdisjoint(ends)
    return named and not is_common(bare) and not nouns(name)


def _may_be_town(match: re.Match[str], name: str) -> bool:
    """Tell "a bakery in Ludlow, Shropshire" from "a bakery in Ludlow, The Crust"."""
    placed = match.groupdict().get("where") is not None
    return placed and name.split(maxsplit=1)[0].casefold() not in _ARTICLES


@cache
def _called() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<kind>[^\W\d][\w-]{{1,30}})"
        rf"(?:\s(?i:{_WHERE})\s(?:[\w'’-]{{1,30}}\s){{0,2}}?[\w'’-]{{1,30}})?,?"
        rf"\s(?i:{_CALLED})\s{name_pattern()}"
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?P<kind>[^\W\d][\w-]{{1,30}})"
        rf"(?P<where>\s(?i:{_WHERE})\s(?:[\w'’-]{{1,30}}\s){{0,2}}?[\w'’-]{{1,30}})?"
        r",\s(?P<name>[A-ZÀ-ÞŁŚŻČŘŠŽ][^,.;:!?()]{2,40})(?=,\s[a-zß-ÿ])"
    )


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{_OWNED})\s{name_pattern()},\s(?i:{_ONE})\s"
        r"(?P<kind>[^\W\d][\w-]{0,30}(?:\s[a-zß-ÿ][\w-]{0,30}){0,3})"
    )


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)here\s(?:from|at|of|for)\s(?i:the\s)?{name_pattern()}")
