"""The world's towns by name: in which countries a town so called lies, and how large it is there.

The table is from GeoNames (geonames.org, CC BY 4.0) and made by `bench/gazetteer.py`. It is kept as
the bytes of its file, sorted, and searched by halves: two hundred thousand names as Python
objects would take ten times the room in the child that reads, and be copied by each of its forks.
"""

from __future__ import annotations

import importlib.resources
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

LEAST: Final = 3  # letters of a name
LARGE: Final = 4  # digits, less one, of how many live in a town that is known far away
WORD: Final = b"~"  # behind a name: it is a word, or a person's name, as well

_BETWEEN: Final = re.compile(r"[\s'’ʻ`.-]+")
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


@dataclass(frozen=True, slots=True)
class Town:
    """What is known of a name: its countries, the largest town's first, with each one's size."""

    sizes: tuple[tuple[str, int], ...]
    word: bool  # it is a word as well: "Reading"

    @property
    def size(self) -> int:
        """Return the size of the largest."""
        return self.sizes[0][1]

    @property
    def countries(self) -> frozenset[str]:
        """Return all countries that have one."""
        return frozenset(country for country, _ in self.sizes)


def key(name: str) -> str:
    """Write a name as the table has it: "São-Paulo" as "sao paulo"."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _BETWEEN.sub(" ", bare).strip()


def town(name: str) -> Town | None:
    """Look a name up."""
    wanted = key(name)
    if len(wanted) < LEAST:
        return None
    return _sought(wanted.encode())


def _sought(wanted: bytes) -> Town | None:
    table = _table()
    low, high = table.index(b"\n") + 1, len(table)
    while low < high:
        start = table.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = table.index(b"\n", start)
        name, _, known = table[start:end].partition(b"\t")
        if name == wanted:
            return _read(known)
        if name < wanted:
            low = end + 1
        else:
            high = start
    return None


def _read(known: bytes) -> Town:
    word = known.endswith(WORD)
    pairs = known.removesuffix(WORD).decode().split()
    return Town(tuple((pair[:2], int(pair[2:])) for pair in pairs), word)


@cache
def _table() -> bytes:
    return importlib.resources.files(__package__).joinpath("gazetteer.tsv").read_bytes()
