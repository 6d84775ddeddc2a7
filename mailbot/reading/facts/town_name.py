"""A town's name as it is written: capitalised words, with a quarter, a code or a region."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import worksite
from mailbot.reading.facts.vocabulary import joined, months, words
from mailbot.reading.facts.words import towns, whereabouts

MAX_TOWN: Final = 60  # characters
MAX_WORDS: Final = 4
# Towns whose name begins as a season does: "Winterthur".
_SEASON: Final = re.compile(
    r"(?:winter|sommer|herbst)(?:thur|berg|burg|feld|stein|bach|dorf|hausen|tal|swijk|kasteel|au)"
)
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŠŞŤŮŰŹŻŽ"
_JOINED: Final = r"(?:[DdLl]|nell|dell|sull|all)['’]"  # "L'Aquila", "Reggio nell'Emilia"
_WORD: Final = re.compile(rf"(?:{_JOINED})?[{_UPPER}][^\W\d_]*(?:['’-][^\W\d_]+)*\.?")
_PARTICLE: Final = re.compile(
    rf" (?:{towns.PARTICLES}) (?=(?:{_JOINED})?[{_UPPER}])| (?=(?:{_JOINED})?[{_UPPER}])"
)
_SAINT: Final = re.compile(
    r"(?:Sta?e?|Bad|Ste|Saint|Mt|Ft|Gt|Lt|Port|Fort|Puerto|Mount|Lake|New|Nueva)\.?$"
)
_BEGINS: Final = re.compile(rf"(?:{towns.BEGINS}) (?=[{_UPPER}][^\W\d_]{{2}})")
# "S1", "MI", "11e", "(Ehrenfeld)", "in Co. Cork": the part of a town, or the region it is in
_TAIL: Final = re.compile(
    rf",? (?:[A-Z]{{1,2}}\d{{1,2}}[A-Z]?|[A-Z]{{2}})(?![\w-])"
    rf"|,? \d{{1,2}}(?:er|e|ème|º|°)(?!\w)"
    rf"| \((?=[{_UPPER}])[^()\d]{{2,30}}\)"
    rf"|,? (?:in )?(?:Co\.?|County) [{_UPPER}][^\W\d_]+"
)
_REGION: Final = re.compile(
    rf", (?P<name>[{_UPPER}][^\W\d_]+(?: (?:{towns.PARTICLES} )?[{_UPPER}][^\W\d_]+){{0,2}})"
    r"(?=[,.;)]|\s\(|$|\s(?:and|but|und|et|y|e|en|och|og|we|who)\s[a-zß-ÿ])"
)
_REGIONS: Final = 2  # behind one town: "Alexandra, Central Otago, New Zealand"
_JOINT: Final = re.compile(r"['’-]")
_AND: Final = re.compile(
    rf",? (?:and|or|&|und|oder|et|ou|y|o|e|en|of|och|og) (?=[{_UPPER}])|/(?=[{_UPPER}])"
)
CAPITAL: Final = rf"(?:[dl]['’])?[{_UPPER}]"  # begins a name
_AFTER_NAME: Final = re.compile(r"\s?[\d&]|[\w@]|['’]s|-\w")
_BRAND: Final = re.compile(rf"(?!Mc|Mac|De|La|Le)[^\W\d_]*[^\W\d_{_UPPER}][{_UPPER}]")
_COUNTRIES: Final = frozenset(towns.COUNTRIES.split())
_OF_REGIONS: Final = frozenset(towns.OF_REGIONS.split())
_TOWNS: Final = frozenset(towns.TOWNS.split())
_NO_TOWN: Final = frozenset(towns.NO_TOWN.split()) | _COUNTRIES | _OF_REGIONS


def name_at(text: str, at: int) -> tuple[str, int] | None:
    """Read a town's name that begins here, with its region or quarter, and where it ends."""
    end = _end_of_words(text, at)
    if end is None:
        return None
    if (both := _AND.match(text, end)) and (second := _end_of_words(text, both.end())):
        end = second
    end = _end_of_tail(text, end)
    for _ in range(_REGIONS):
        region = _REGION.match(text, end)
        if region is None or not _is_region(region["name"]):
            break
        end = _end_of_tail(text, region.end())
    if _AFTER_NAME.match(text, end) or end - at > MAX_TOWN or _is_spot(text[at:end]):
        return None
    if text.startswith("-", end):
        return None  # half a word: "in Voll- oder Teilzeit"
    return text[at:end].rstrip(" .,"), end


def past_street(text: str, at: int) -> int:
    """Return where a town may begin behind a street: "on Mill Lane in Ludlow"."""
    street = _street().match(text, at)
    return street.end() if street is not None else at


def is_begun(text: str, at: int) -> bool:
    """Whether a name of two words begins here by one that is small elsewhere: "Te Puke"."""
    return _BEGINS.match(text, at) is not None


def _end_of_tail(text: str, end: int) -> int:
    while tail := _TAIL.match(text, end):
        if worksite.said(tail[0]) is not None:
            break
        end = tail.end()
    return end


def _end_of_words(text: str, at: int) -> int | None:
    """Return where the capitalised words of a name end, None where none begin."""
    end: int | None = None
    begins = _BEGINS.match(text, at)
    if begins is not None:
        at = begins.end()
    for _ in range(MAX_WORDS):
        word = _WORD.match(text, at)
        begun = end is not None and _SAINT.search(text, 0, end)  # "Port Augusta", as the month
        if word is None or not (_is_name(word[0]) or (begun and word[0].isalpha())):
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
    if (
        _SAINT.fullmatch(word)
        or bare in _TOWNS
        or _named_like_room().fullmatch(bare)
        or _SEASON.fullmatch(bare)
    ):
        return True
    return len(bare) > 2 and not _no_town().fullmatch(bare)


def is_no_town(word: str) -> bool:
    """Tell a word that is in no town's name, however it is written: a workshop, a month, "any"."""
    bare = word.casefold()
    return bare in _NO_TOWN - _COUNTRIES - _OF_REGIONS or (
        _no_town().fullmatch(bare) is not None and not _named_like_room().fullmatch(bare)
    )


def _is_region(name: str) -> bool:
    """Tell "Central Otago" and "New Zealand" from "Monday": a country is a region, and no town."""
    parts = [word for word in name.split() if word[0].isupper()]
    known = (_is_name(word) or word.casefold() in _COUNTRIES for word in parts[-1:])
    return all(known) and all(
        _is_name(word) or word.casefold() in _OF_REGIONS for word in parts[:-1]
    )


def _is_spot(name: str) -> bool:
    """Tell "Bulawayo Road" and "Casa de Cultura", which are in a town, from the town."""
    return _spot().fullmatch(name) is not None


@cache
def _named_like_room() -> re.Pattern[str]:
    """Match "Mannheim", which ends as a spot does, and is none that has a name in the language."""
    return compiled(rf"(?!(?:{towns.ROOMS})$)\w{{3,}}(?:heim|bad|room)", re.IGNORECASE)


@cache
def _spot() -> re.Pattern[str]:
    return compiled(rf"(?:{towns.BUILT})(?!\w).*|.*(?<!\w)(?:{towns.STREETS})", re.IGNORECASE)


@cache
def _street() -> re.Pattern[str]:
    small = joined(language.at for language in towns.LANGUAGES)
    word = rf"[{_UPPER}\d][\w’'.-]*"
    return compiled(
        rf"(?:{word} ){{0,3}}(?:{word} )?(?i:{towns.STREETS})(?: \d+\w?)?(?:, | (?:{small}) )"
    )


@cache
def _no_town() -> re.Pattern[str]:
    spots = joined(language.spot for language in whereabouts.LANGUAGES)
    days = joined(language.weekday for language in whereabouts.LANGUAGES)
    return compiled(
        rf"{months()}|{spots}|{days}|{words('role', 'job_words', 'pronouns', 'speaker', 'spans')}"
        rf"|{words('remote', 'hybrid', 'onsite', 'house')}"
        r"|\w+(?:ung|heit|keit|schaft|zeit|tion|ment|ität|ismus|ness|ship|ität|arbeit|stelle|raum|zimmer|zemmer|saal|halle|küche)(?:en)?",
        re.IGNORECASE,
    )
