"""Employers that a sentence names while it says "we", or tells what they do and then seek.

"En Puentes de Agua abrimos la plaza de …", "Hollow Hill makes cider and is looking for …".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.house_name import has_kind, is_kind
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.houses import OTHER_HOUSES, TOWNS
from mailbot.reading.facts.words.seeking import SEEKING
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Mark, Origin

MAX_PASSAGE: Final = 2_000
MAX_SENTENCE: Final = 400

_PLACING: Final = frozenset({"at", "bei", "hos", "since", "last", "every"})
_WORD: Final = re.compile(r"[^\W\d_]+")
_NEXT: Final = re.compile(r"\s+(?P<word>[^\W\d_]+)")
_CAPITALS: Final = re.compile(r"(?<!\w)[A-ZÀ-Þ]")


def ours_named(passages: Sequence[Passage]) -> Found[str] | None:
    """Read who "we" are, or whose doing a sentence tells that seeks somebody at its end."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        for sentence in sentences(passage.text[:MAX_PASSAGE]):
            told = _with_ours(sentence[:MAX_SENTENCE]) or _doing(sentence[:MAX_SENTENCE])
            if told is not None:
                name, sure = told
                return found(name, passage, sure=sure)
    return None


@cache
def _ours() -> re.Pattern[str]:
    """Match "At Quill and Feather we", "Bei Nordlicht nähen wir", "En Huerta Clara abrimos"."""
    return compiled(
        r"(?:^|(?<=[,:]\s))(?i:(?P<firm>at|bei(?:\s(?:der|dem))?|beim|chez|presso|bij|hos)"
        r"|en|em|na|no|nos|nas|da|dal|dalla|alla|all['’]|all)\s+(?i:(?:the|la|el|los|las|le|les|de|het)\s)?"
        rf"{name_pattern()},?\s+(?:(?:we|wir|nous|on|noi|wij|vi)(?!\w)"
        r"|[a-zß-ÿ]{2,20}(?:mos|iamo)(?!\w)|[a-zß-ÿ]{2,20}\s(?:wir|we|wij|vi)(?!\w))"
    )


def _with_ours(sentence: str) -> tuple[str, bool] | None:
    match = _ours().search(sentence)
    if match is None or (name := _whole(match["name"])) is None:
        return None
    if name.split()[0].casefold() in TOWNS:
        return None
    kind = has_kind(name)
    said = sentence[match.end("name") :].casefold()
    if SEEKING.isdisjoint(_WORD.findall(said)):
        told = match["firm"] is not None and not match["firm"].casefold().startswith("bei")
        return (name, False) if kind or told else None
    return name, kind or match["firm"] is not None


@cache
def _doer() -> re.Pattern[str]:
    return compiled(
        rf"(?:(?i:{bracket(words('articles'))})(?:\s+|(?<=['’]))"
        rf"(?P<house>(?:[a-zß-ÿ][\w'’-]*\s+){{1,4}}))?{name_pattern()}(?=\s+[a-zß-ÿ])"
    )


@cache
def _and_seeks() -> re.Pattern[str]:
    return compiled(
        r"[\s,](?i:and|und|et|y|e|en|och|og)\s(?:[a-zß-ÿ]{2,12}\s)?"
        rf"(?i:{words('hired_by')})(?!\w)"
    )


def _doing(sentence: str) -> tuple[str, bool] | None:
    match = _doer().match(sentence)
    if match is None or _and_seeks().search(sentence, match.end()) is None:
        return None
    if not OTHER_HOUSES.isdisjoint(_WORD.findall(sentence[: match.end()].casefold())):
        return None
    behind = _NEXT.match(sentence, match.end())
    if behind is None or spoken("pronouns", "conjunction").fullmatch(behind["word"]):
        return None
    house = match["house"]
    if house is not None:
        if nouns(house) or not any(map(is_kind, _WORD.findall(house))):
            return None
        name = LEGAL.sub("", trim(match["name"], inside=True))
        first, _, rest = name.partition(" ")
        # "Il" of "Il Faro" is a pronoun, too
        bare = rest if rest and first.casefold() in SMALL else name
        return (name, True) if not is_common(bare) and not nouns(bare) else None
    whole = _whole(match["name"])
    return (whole, has_kind(whole)) if whole is not None else None


def _whole(text: str) -> str | None:
    """Give a name of two capitals or more: one may as well be a town, a day, a person."""
    name = LEGAL.sub("", trim(text))
    if not name or name.split()[0].casefold() in SMALL | _PLACING:
        return None
    if len(_CAPITALS.findall(name)) < 2 or is_common(name) or nouns(name):
        return None
    return None if spoken("greeting").match(name) else name
