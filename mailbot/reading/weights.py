"""Sums of weights that were learned: how surely something is one of several things, or none.

A table is made by a command in `bench` and read here. Its first line says what it was learned
from; each other line is a feature and what it adds to which sums; without a feature,
it says where they begin.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Final, Generic, TypeVar

SCALE: Final = 100  # weights are written as whole hundredths
FARTHEST: Final = 30.0  # a sum from which nothing is surer

T = TypeVar("T", bound=str)


@dataclass(frozen=True, slots=True)
class Weights(Generic[T]):
    """For each feature what it adds to the sums, with where each sum begins.

    A sum goes by the number of its name: the sums are what reading a mail spends its time on.
    """

    names: tuple[T, ...]
    start: tuple[float, ...]
    of: Mapping[str, Sequence[tuple[int, float]]]

    def judge(self, found: Collection[str]) -> dict[T, float]:
        """Return from 0 to 1 how surely something with these features is each."""
        sums = [0.0] * len(self.names)
        for feature in found:
            for number, weight in self.of.get(feature, ()):
                sums[number] += weight
        # What is long has more features, and would else be surer of everything.
        share = 1 / math.sqrt(len(found))
        totals = zip(self.names, self.start, sums, strict=True)
        return {name: likely(start + total * share) for name, start, total in totals}


def likely(total: float) -> float:
    """Return how likely a sum makes something."""
    return 1 / (1 + math.exp(-max(-FARTHEST, min(FARTHEST, total))))


def table(text: str, names: tuple[T, ...]) -> Weights[T]:
    """Read the weights for some names."""
    start = [0.0] * len(names)
    of: dict[str, tuple[tuple[int, float], ...]] = {}
    numbers = {str(name): number for number, name in enumerate(names)}
    read = cache(partial(_weight, numbers))  # of a hundred thousand there are a few hundred kinds
    for line in text.splitlines()[1:]:
        feature, *pairs = line.split("\t")
        weights = tuple(map(read, pairs))
        if feature:
            of[feature] = weights
        else:
            for number, weight in weights:
                start[number] = weight
    return Weights(names, tuple(start), of)


def _weight(numbers: Mapping[str, int], written: str) -> tuple[int, float]:
    """Read "place:-45": the number of a name, and what is added to its sum."""
    name, _, value = written.partition(":")
    return numbers[name], int(value) / SCALE
