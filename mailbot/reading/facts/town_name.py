"""A town's name as it is written: capitalised words, with a quarter, a code or a region."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import worksite
from mailbot.reading.facts.vocabulary import LANGUAGES, joined, words
from mailbot.reading.facts.words import towns, whereabouts

MAX_TOWN: Final = 60  # characters
MAX_WORDS: Final = 4
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŠŞŤŮŰŹŻŽ"
_WORD: Final = re.compile(rf"(?:[DdLl]['’])?[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*\.?")
_PARTICLE: Final = re.compile(
    rf" (?:{towns.PARTICLES}) (?=(?:[dl]['’])?[{_UPPER}])| (?=(?:[dl]['’])?[{_UPPER}])"
)
_SAINT: Final = re.compile(r"(?:Sta?e?|Bad|Ste|Saint|Mt|Ft|Gt|Lt)\.?$")
# "S1", "MI", "11e", "(Ehrenfeld)": the part of a town, or the region it is in
_TAIL: Final = re.compile(
    rf",? (?:[A-Z]{{1,2}}\d{{1,2}}[A-Z]?|[A-Z]{{2}})(?![\w-])"
    rf"|,? \d{{1,2}}(?:er|e|ème|º|°)(?!\w)"
    rf"| \((?=[{_UPPER}])[^()\d]{{2,30}}\)"
)
_REGION: Final = re.compile(rf", (?P<name>[{_UPPER}][^\W\d_]+)(?=[,.;)]|$)")
_JOINT: Final = re.compile(r"['’-]")
_AND: Final = re.compile(
    rf",? (?:and|or|&|und|oder|et|ou|y|o|e|en|of|och|og) (?=[{_UPPER}])|/(?=[{_UPPER}])"
)
CAPITAL: Final = rf"(?:[dl]['’])?[{_UPPER}]"  # begins a name
_AFTER_NAME: Final = re.compile(r"\s?[\d&]|[\w@]|['’]s|-\w")
_BRAND: Final = re.compile(rf"(?!Mc|Mac|De|La|Le)[^\W\d_]*[^\W\d_{_UPPER}][{_UPPER}]")
_NO_TOWN: Final = frozenset(towns.NO_TOWN.split())


def name_at(text: str, at: int) -> tuple[str, int] | None:
    """Read a town's name that begins here, with its region or quarter, and where it ends."""
    end = _end_of_words(text, at)
    if end is None:
        return None
    if (both := _AND.match(text, end)) and (second := _end_of_words(text, both.end())):
        end = second
    while tail := _TAIL.match(text, end):
        if worksite.said(tail[0]) is not None:
            break
        end = tail.end()
    region = _REGION.match(text, end)
    if region and _is_name(region["name"]):
        end = region.end()
    if _AFTER_NAME.match(text, end) or end - at > MAX_TOWN or _is_spot(text[at:end]):
        return None
    return text[at:end].rstrip(" .,"), end


def _end_of_words(text: str, at: int) -> int | None:
    """Return where the capitalised words of a name end, None where none begin."""
    end: int | None = None
    for _ in range(MAX_WORDS):
        word = _WORD.match(text, at)
        if word is None or not _is_name(word[0]):
            return None if end and _SAINT.search(text, 0, end) else end
        end = word.end() - (word[0].endswith(".") and not _SAINT.search(word[0]))
        joint = _PARTICLE.match(text, end)
        if joint is None:
            return end
        at = joint.end()
    return end


def _is_name(word: str) -> bool:
    """Tell what may be a town's name from months, languages, workshops and trades."""
    bare = word.strip(". ").casefold()
    if bare.endswith(("'s", "’s")) or _JOINT.split(bare)[0] in _NO_TOWN or _BRAND.match(word):
        return False
    return (len(bare) > 2 or _SAINT.search(word) is not None) and not _no_town().fullmatch(bare)


def _is_spot(name: str) -> bool:
    """Tell "Bulawayo Road" and "Casa de Cultura", which are in a town, from the town."""
    return _spot().fullmatch(name) is not None


@cache
def _spot() -> re.Pattern[str]:
    return compiled(rf"(?:{towns.BUILT})(?!\w).*|.*(?<!\w)(?:{towns.STREETS})", re.IGNORECASE)


@cache
def _no_town() -> re.Pattern[str]:
    months = joined(month for language in LANGUAGES for month in language.months)
    spots = joined(language.spot for language in whereabouts.LANGUAGES)
    days = joined(language.weekday for language in whereabouts.LANGUAGES)
    return compiled(
        rf"{months}|{spots}|{days}|{words('role', 'job_words', 'pronouns', 'speaker', 'spans')}"
        rf"|{words('remote', 'hybrid', 'onsite', 'house')}"
        r"|\w+(?:ung|heit|keit|schaft|zeit|tion|ment|ität|ismus|ness|ship|ität|arbeit|stelle|raum|zimmer|zemmer|saal|halle|küche)(?:en)?",
        re.IGNORECASE,
    )
