"""By what words are known to a judge that has learned: as they are, in part, and by neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

LONG: Final = 6  # letters from which a word is known by its beginning and its end, too
STEM: Final = 5


def shapes(words: Sequence[str]) -> Iterator[str]:
    """Yield what some words in a row show.

    A word stands for itself, `word-` for a beginning, `-word` for an end, two words for
    neighbours (`^` and `$` are the edges), `_` for a word between.
    """
    yield from words
    yield from (f"{word[:STEM]}-" for word in words if len(word) > LONG)
    yield from (f"-{word[-STEM:]}" for word in words if len(word) > LONG)
    yield from (f"{left} {right}" for left, right in pairwise(["^", *words, "$"]))
    yield from (f"{left} _ {right}" for left, right in zip(words, words[2:], strict=False))
