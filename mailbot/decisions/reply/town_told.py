"""The town of a job, said by itself, or put right: "Bludenz.", "in Bludenz, not in Feldkirch".

What is denied is never the town; where it stands in the listing, the name beside the denial takes
its place, and where there is none it goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.reply.remarks import is_idle, sentences_in
from mailbot.reading.facts import town
from mailbot.terms import Found

_MOST: Final = 4  # sentences of a reply in which a name stands alone


@dataclass(frozen=True, slots=True)
class Told:
    """A town that takes the place of another one, or none; and the sentences that say so."""

    town: Found[str] | None
    sentences: frozenset[str]


def put_right(text: str, before: str | None, said_town: Found[str] | None) -> Told | None:
    """Return what a reply says in place of a town that it denies; None where it denies none.

    `said_town` is what was read in it for the town.
    """
    said = list(sentences_in(text))
    for at, sentence in enumerate(said if before else ()):
        spans = [
            (start, end) for name, start, end in town.denied(sentence) if _alike(name, before or "")
        ]
        if not spans:
            continue
        wrong = {name.casefold() for name, _, _ in town.denied(sentence)}
        if said_town is not None and said_town.value.casefold() not in wrong:
            return Told(said_town, frozenset({sentence}))
        rest = sentence
        for start, end in reversed(spans):
            rest = f"{rest[:start]};{rest[end:]}"
        for each, told in ((rest, sentence), *((near, near) for near in _beside(said, at))):
            name = next((one for one in town.names(each) if one.casefold() not in wrong), None)
            if name is not None:
                return Told(Found(name, "reply"), frozenset({sentence, told}))
        return Told(None, frozenset({sentence}))
    return None


def alone(text: str, *, asked: bool) -> Told | None:
    """Return a town that is a sentence of a short reply; without a region only where `asked`."""
    # "Bludenz, Vorarlberg" looks like somebody's name, too.
    said = [each for each in sentences_in(text) if (asked and "," in each) or not is_idle(each)]
    for sentence in said if len(said) <= _MOST else ():
        name = town.whole(sentence)
        if name is not None and (asked or "," in name):
            return Told(Found(name, "reply"), frozenset({sentence}))
    return None


def _alike(name: str, known: str) -> bool:
    this, that = name.casefold(), known.casefold()
    return f" {this}," in f" {that}," or that.startswith(f"{this} ") or this in that.split()


def _beside(said: Sequence[str], at: int) -> Iterator[str]:
    """Give the sentences around one: what stands before a denial is nearer to it."""
    yield from said[max(0, at - 1) : at]
    yield from said[at + 1 : at + 2]
