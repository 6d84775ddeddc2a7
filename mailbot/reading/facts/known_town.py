"""A town known by its name: taken where a mail has one that can be the place of work.

What leads to a place by words is `town`'s; here is the rest. "Mules out of Augusta, Montana",
"Annaberg. 2900 brutto.", "Baker wanted, Lagos" lead to nothing by words alone, and a table of the
world's towns (`gazetteer`) tells that they name one. A mail is full of other towns: so each name is
weighed by how it stands, and taken where it outweighs every other one. Below the letter, in an
address, a town only counts where the letter names none, or names several.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import gazetteer
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.town_name import CAPITAL, name_at
from mailbot.reading.facts.vocabulary import joined, months
from mailbot.reading.facts.words import known_towns, towns, whereabouts
from mailbot.reading.facts.words.regions import COUNTRIES, REGIONS, TOWNS_TOO
from mailbot.reading.spoken_tongue import tongue_of
from mailbot.terms import Origin

ENOUGH: Final = 2  # what a name has to weigh, and to weigh more than any other

# How a name stands, and what that weighs.
_SUBJECT: Final = 3  # "Baker wanted, Lagos"
_OURS: Final = 3  # "we're a dairy outside Joure"
_BESIDE_HOUSE: Final = 3  # "Tyneside Larder, Gateshead"
_LED: Final = 2  # "two jobs in Renwick"
_GREETED: Final = 2  # "greetings from Karatina"
_APART: Final = 2  # "Annaberg. 2900 brutto."
_REGIONAL: Final = 1  # "…, Oregon"
_ADDRESS: Final = 2  # "34117 Kassel", below the letter
_MOST: Final = 400  # names of a mail that are looked at

_ASIDE: Final = (Topic.VIDEO, Topic.APPLY, Topic.OUTCOMES, Topic.REQUIREMENTS)
_START: Final = re.compile(rf"(?<![\w@./&’'#+-])(?:[dDlL]['’])?(?={CAPITAL}[^\W\d_]*[a-zß-ÿ])")
_CODE: Final = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,6}(?: ?[A-Z]{2})? $")
_CUT: Final = re.compile(r"(?:^|[,;:|·•/(\[–—\n\t]\s*|\s[@-]\s+|[.!]\s+|\b\d{4,5} )$")
_CLAUSE: Final = re.compile(r"[,;:()–—!?]|\.\s")
_ENDS: Final = re.compile(r"\s*(?:$|[.,;:|·•/()\]–—!\n\t]|-\s|\d)")
_CAPITAL_BEFORE: Final = re.compile(rf"{CAPITAL}[\w’'&-]*\.? $")
_JOINT: Final = re.compile(r",? (?:and|und|et|y|e|en|och|og|&|or|oder|ou|o|of|eller) |/")
_LONGER: Final = re.compile(rf" {CAPITAL}|[.@&]\w|-\w")  # a name goes on: "Lazy L", "Trap.NZ"
_FOLLOWED: Final = re.compile(r",\s+[a-zß-ÿ]")
_LIKE_TRADE: Final = re.compile(
    rf"(?P<town>{CAPITAL}[^\W\d_]{{4,}})(?P<region>,? (?:[A-Z]{{2}}\b|{CAPITAL}[a-zß-ÿ]+)|)"
)
_IN_REGION: Final = re.compile(rf",? in (?P<region>{CAPITAL}[\w’'-]+(?: {CAPITAL}[\w’'-]+)?)")
_SECOND: Final = re.compile(rf", (?P<name>{CAPITAL}[^\W\d_]{{2,}}[^,(]*)")
_COUNTY: Final = re.compile(r",? in |,? (?:Co\.|County) ")
_TAIL: Final = re.compile(
    r",? \(|[,/]| (?=[A-Z]{2,3}(?!\w))| (?=\d)| (?:and|und|et|y|e|en|och|og|&|in|or|oder|ou|of) "
)
_LAST: Final = re.compile(
    rf"(?P<town>.+?),? (?P<region>{CAPITAL}[\w’'.-]*(?: {CAPITAL}[\w’'.-]*)?)"
)
_BRIEF_REGION: Final = re.compile(r",? (?:[A-Z]{2,3}\b|\([A-Z]{2}\))")
_GREETS: Final = re.compile(r"\W*[\w’'-]+(?: [\w’'-]+)?[,!:]\W*$")  # "Florence,"
_NO_TOWN: Final = frozenset(towns.NO_TOWN.split())
_WRITTEN: Final = (Origin.SUBJECT, Origin.BODY, Origin.FORWARD, Origin.ATTACHMENT)


@dataclass(frozen=True, slots=True)
class Standing:
    """A name as it stands somewhere: what is written, where, and what that weighs."""

    name: str
    passage: Passage
    how: int
    weight: int


def named(passages: Sequence[Passage], organization: str | None) -> list[tuple[str, Passage]]:
    """Return the town that outweighs every other one, in each way it is written; none otherwise."""
    standing = list(_standing(passages, organization))
    within = [one for one in standing if one.passage.origin is not Origin.SIGNATURE]
    below = [one for one in standing if one.passage.origin is Origin.SIGNATURE]
    told = _heaviest(within) or (_heaviest([*within, *below]) if below else None)
    return [(one.name, one.passage) for one in told or ()]


def differ(names: Iterable[str]) -> bool:
    """Whether several towns are among some names."""
    towns_named = {_bare(name) for name in names if _is_town(_TAIL.split(name)[0])}
    longest = max(towns_named, key=len, default="")
    return any(name not in longest for name in towns_named)


def _heaviest(standing: Sequence[Standing]) -> list[Standing] | None:
    """Return the heaviest of several towns, if it is by enough."""
    each: dict[str, list[Standing]] = defaultdict(list)
    for one in sorted(standing, key=lambda one: len(one.name)):
        bare = _bare(one.name)
        alike = next((known for known in each if known in bare or bare in known), bare)
        each[alike].append(one)
    weighed = sorted(((_weight(told), told) for told in each.values()), key=lambda one: -one[0])
    second = weighed[1][0] if len(weighed) > 1 else 0
    if not weighed or weighed[0][0] - second < ENOUGH:
        return None
    return weighed[0][1]


def _weight(told: Sequence[Standing]) -> int:
    """Weigh each way in which a name stands once."""
    ways = {one.how: 0 for one in told}
    for one in told:
        ways[one.how] = max(ways[one.how], one.weight)
    return sum(ways.values())


def _bare(name: str) -> str:
    return gazetteer.key(_TAIL.split(name)[0])


def _standing(passages: Sequence[Passage], organization: str | None) -> Iterator[Standing]:
    looked_at = 0
    for passage in passages:
        origin = passage.origin
        if origin is not Origin.SIGNATURE and (passage.topic in _ASIDE or origin not in _WRITTEN):
            continue
        if passage.text.isupper():
            continue
        for sentence in (passage.text,) if origin is Origin.SIGNATURE else sentences(passage.text):
            if sentence.rstrip(" )").endswith("?"):
                continue
            end = 0
            for start in _START.finditer(sentence):
                if start.end() < end:
                    continue
                looked_at += 1
                if looked_at > _MOST:
                    return
                name, end = _known(sentence, start.end(), end)
                if name and (one := _weighed(sentence, start.end(), name, passage, organization)):
                    yield one


def _known(sentence: str, at: int, end: int) -> tuple[str, int]:
    """Return the town that begins here, as it is written, and where it ends; "" where none does."""
    read = name_at(sentence, at)
    led = _led().search(sentence[:at])
    if read is None:  # a name that looks like a trade: "Bozeman"
        word = _LIKE_TRADE.match(sentence, at)
        if word and (led or word["region"]) and _is_far_known(word["town"]):
            regional = word["region"] and _is_region(word["region"].strip(" ,"))
            whole = word["town"] + word["region"] if regional else word["town"]
            return whole, at + len(whole)
        return "", end
    name, stop = read
    bare = _TAIL.split(name)[0]
    if (more := _IN_REGION.match(sentence, at + len(name))) and _is_region(more["region"]):
        name = sentence[at : more.end()]
        stop = more.end()
    if _is_town(bare):
        rest = name[len(bare) :]
        second = _SECOND.match(rest)
        if _JOINT.match(rest) or (second and not _is_region(second["name"])):
            return bare, at + len(bare)  # a second town is weighed by itself
        return name, stop
    # "New Braunfels Texas", "Otira Gorge": a region may stand behind a town without a mark
    last = _LAST.fullmatch(bare)
    if last and _is_region(last["region"]) and _is_town(last["town"]):
        return name, stop
    region = name[len(bare) :].strip(" ,()").split(",")[0].removeprefix("in ")
    county = _COUNTY.match(name, len(bare)) and _CUT.search(sentence[:at])
    # no table has every hamlet
    if (led or county) and region and _is_region(region):
        return name, stop
    return "", end


@cache
def _is_town(name: str) -> bool:
    known = gazetteer.key(name)
    return known not in REGIONS and known not in COUNTRIES and gazetteer.town(name) is not None


def _is_far_known(name: str) -> bool:
    """Whether a name is a larger town's, and no word that is written with a capital."""
    known = gazetteer.town(name) if _is_town(name) else None
    if known is None or known.word or known.size < gazetteer.LARGE:
        return False
    return name.casefold() not in _NO_TOWN and not _month().fullmatch(name)


def _is_region(name: str) -> bool:
    known = gazetteer.key(name)
    county = known.startswith(("co ", "county ", "provincia ", "province ")) or known.endswith(
        (" county", "shire")
    )
    return county or known in REGIONS or known in COUNTRIES or known in TOWNS_TOO


def _weighed(
    sentence: str, at: int, name: str, passage: Passage, organization: str | None
) -> Standing | None:
    """Weigh a name by how it stands; None where it is another's, or part of a longer one."""
    before, behind = sentence[:at], sentence[at + len(name) :]
    bare = _TAIL.split(name)[0]
    known = gazetteer.town(bare)
    word = known is None or known.word
    regional = _REGIONAL if name != bare and _has_region(name, bare) else 0
    small = known is None or known.size < gazetteer.LARGE
    named = f" {bare}".casefold() in (organization or "").casefold()  # "Stitch in Time"
    if _LONGER.match(behind) or (named and not regional and (word or small)):
        return None
    if passage.origin is Origin.SIGNATURE:
        if (_CODE.search(before) or regional) and _CUT.search(before) and _ENDS.match(behind):
            return Standing(name, passage, 1, _ADDRESS)
        return None
    begins, ends = _CUT.search(before) is not None, _ENDS.match(behind) is not None
    subject = passage.origin is Origin.SUBJECT
    led = _led().search(before)
    clause = _clause(sentence, at, at + len(name))
    if organization and ends and before.endswith((f"{organization}, ", f"{organization} (")):
        return Standing(name, passage, 2, _BESIDE_HOUSE + regional)
    if _own().search(before) and _house().match(behind):
        return Standing(name, passage, 5, _OURS)
    if _CAPITAL_BEFORE.search(before) and not led:
        bracket = regional and name[len(bare) :].startswith(" (")  # "Stift Ardning (Steiermark)"
        return Standing(name, passage, 2, _APART + regional) if bracket else None
    if subject and ends and (led or (begins and before and (not word or regional))):
        return Standing(name, passage, 3, _SUBJECT)
    if _elsewhere().search(clause):
        return None
    if _greeting().search(before):
        return Standing(name, passage, 4, _GREETED)
    if led:
        ours = _ours().search(clause) is not None
        return Standing(name, passage, 5, (_OURS if ours else _LED) + regional)
    if _from().search(before) and _ours().search(clause):
        return Standing(name, passage, 5, _LED + regional)
    if begins and ends and (regional or (not word and _is_known(bare, sentence, before, behind))):
        return Standing(name, passage, 6, _APART + regional)
    return None


def _is_known(bare: str, sentence: str, before: str, behind: str) -> bool:
    """Whether a name that stands apart is a town's to whoever writes so; "Florence," is called."""
    known = gazetteer.town(bare)
    if known is None or _GREETS.match(sentence):
        return False
    if not before.strip() and _FOLLOWED.match(behind):
        return known.size > gazetteer.LARGE
    near = not known.countries.isdisjoint(known_towns.SPOKEN.get(tongue_of(sentence), ()))
    return known.size >= gazetteer.LARGE - near


def _has_region(name: str, bare: str) -> bool:
    rest = name[len(bare) :].removeprefix(",").removeprefix(" in")
    return _BRIEF_REGION.match(rest) is not None or _is_region(rest.strip(" ,()").split(",")[0])


def _clause(sentence: str, at: int, end: int) -> str:
    """Return the clause that a name stands in."""
    cuts = [cut.end() for cut in _CLAUSE.finditer(sentence, 0, at)]
    behind = _CLAUSE.search(sentence, end)
    return sentence[cuts[-1] if cuts else 0 : behind.start() if behind else len(sentence)]


@cache
def _led() -> re.Pattern[str]:
    # the article of "au Creusot" and the code of "in 69117 Heidelberg" may stand between
    parts = rf"(?:(?:{towns.PARTS}|herzen von|heart of|cœur de|centro de|centro di) )?"
    return compiled(
        rf"(?<![\w-])(?:{known_towns.AT})(?:(?<=['’])|\s){parts}(?:(?:[A-Z]{{1,2}}-)?\d{{4,5}} )?$",
        re.IGNORECASE,
    )


@cache
def _month() -> re.Pattern[str]:
    days = joined(language.weekday for language in whereabouts.LANGUAGES)
    return compiled(rf"{months()}|{days}", re.IGNORECASE)


@cache
def _greeting() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{known_towns.GREETING})(?:(?<=['’])|\s)$", re.IGNORECASE)


@cache
def _from() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{known_towns.FROM})(?:(?<=['’])|\s)$", re.IGNORECASE)


@cache
def _own() -> re.Pattern[str]:
    return compiled(r"(?<!\w)(?:our|my) $", re.IGNORECASE)


@cache
def _house() -> re.Pattern[str]:
    return compiled(rf" (?:{known_towns.HOUSE})(?!\w)")


@cache
def _ours() -> re.Pattern[str]:
    return whole_words(known_towns.OURS)


@cache
def _elsewhere() -> re.Pattern[str]:
    return whole_words(known_towns.ELSEWHERE)
