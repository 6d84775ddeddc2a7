"""Weights learned from examples: for each name a logistic regression over what occurs in them.

Stochastic gradient descent with steps that shrink where much was learned (AdaGrad) and a pull to
zero (L1). The same examples give the same weights, on any machine.
"""

from __future__ import annotations

import hashlib
import math
import random
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Generic, TypeVar

from mailbot.reading.weights import SCALE, Weights, likely

ROUNDS: Final = 10  # times that all examples are shown
STEP: Final = 1.0
PULL: Final = 2e-5  # to zero, so that what hardly matters is not kept
RARE: Final = 3  # a feature that occurs less often teaches nothing
SMALL: Final = 0.05  # a weight that is left out

T = TypeVar("T", bound=str)


@dataclass(frozen=True, slots=True)
class Sample(Generic[T]):
    """What occurs in an example, the names it has, and those that were looked for."""

    features: frozenset[str]
    has: frozenset[T]
    judged: frozenset[T]


def learn(
    samples: Sequence[Sample[T]],
    names: tuple[T, ...],
    *,
    rare: int = RARE,
    pull: float = PULL,
    small: float = SMALL,
) -> Weights[T]:
    """Return the weights for each name."""
    often = Counter(feature for sample in samples for feature in sample.features)
    kept = sorted(feature for feature, times in often.items() if times >= rare)
    numbers = {feature: number for number, feature in enumerate(kept)}
    shown = [
        (sorted(numbers[f] for f in one.features if f in numbers), len(one.features), one)
        for one in samples
    ]
    start: list[float] = []
    of: dict[str, list[tuple[int, float]]] = {}
    for place, name in enumerate(names):
        told = [(found, size, name in one.has) for found, size, one in shown if name in one.judged]
        begins, weights = _one(told, len(kept), pull)
        start.append(begins)
        for feature, weight in zip(kept, weights, strict=True):
            if abs(weight) >= small:
                of.setdefault(feature, []).append((place, weight))
    return Weights(names, tuple(start), of)


def _one(
    told: Sequence[tuple[list[int], int, bool]], features: int, pull: float
) -> tuple[float, array[float]]:
    """Return where one sum begins, and the weight of each feature."""
    start = 0.0
    weights = array("d", bytes(8 * features))
    learned = array("d", [0.01]) * features
    order = list(range(len(told)))
    shuffle = random.Random(1).shuffle  # noqa: S311 -- the same order each time
    for _ in range(ROUNDS):
        shuffle(order)
        for index in order:
            found, size, true = told[index]
            share = 1 / math.sqrt(size)
            slope = likely(start + share * sum([weights[feature] for feature in found])) - true
            start -= STEP / 10 * slope
            step = slope * share
            for feature in found if abs(slope) > SMALL / 10 else ():
                learned[feature] += step * step
                rate = STEP / math.sqrt(learned[feature])
                moved = weights[feature] - rate * step
                weights[feature] = math.copysign(max(0.0, abs(moved) - pull * rate), moved)
    return start, weights


def digest(*folders: Path) -> str:
    """Return by what the examples of a table are known again."""
    texts = (file.read_bytes() for folder in folders for file in sorted(folder.glob("*.txt")))
    return hashlib.sha256(b"\0".join(texts)).hexdigest()


def written(weights: Weights[T], source: str) -> str:
    """Give weights as text: what they were learned from, then a feature a line with its names."""
    rows: dict[str, list[tuple[T, float]]] = {
        "": list(zip(weights.names, weights.start, strict=True))
    }
    for feature, row in weights.of.items():
        rows[feature] = [(weights.names[number], weight) for number, weight in row]
    lines = [source]
    for feature in sorted(rows):
        pairs = (f"{name}:{round(weight * SCALE)}" for name, weight in sorted(rows[feature]))
        lines.append("\t".join([feature, *pairs]))
    return "\n".join(lines) + "\n"
