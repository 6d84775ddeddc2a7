"""The words by which somebody takes back what they have just written: "actually no, wait"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import whole_words
from mailbot.reading.facts.words.second_thoughts import (
    BACK,
    BESIDE,
    BETTER,
    MISTAKE,
    NO,
    NO_OR_NOT,
    SORRY,
)

APART: Final = " \t,;:.…!?()–—-"
SET_OFF: Final = frozenset(",;.…!?(–—-")
_COMPOUND: Final = re.compile(r"-\w")  # "non-negotiable"
MOST: Final = 20  # in one line


@dataclass(frozen=True, slots=True)
class Retraction:
    """A run of words that takes something back, as it stands in its line."""

    start: int
    end: int
    outright: bool  # they need nothing more to do so
    firm: bool  # they are no answer to a question either, as a lone "no" may be
    better: bool  # they only say that another value would be better
    negates: bool  # they may deny what follows: "no", "non"


def retractions(line: str) -> Iterator[Retraction]:
    """Give the runs of a line, in their order."""
    return islice(_runs(line), MOST)


@cache
def _words() -> re.Pattern[str]:
    return whole_words(
        f"(?P<back>{BACK})|(?P<mistake>{MISTAKE})|(?P<better>{BETTER})|(?P<sorry>{SORRY})|(?P<no>{NO})|(?P<not>{NO_OR_NOT})"
        f"|(?P<beside>{BESIDE})"
    )


def _runs(line: str) -> Iterator[Retraction]:
    run: list[re.Match[str]] = []
    for word in _words().finditer(line):
        if _COMPOUND.match(line, word.end()):
            continue
        if run and line[run[-1].end() : word.start()].strip(APART):
            yield from _of_run(line, run)
            run = []
        run.append(word)
    yield from _of_run(line, run)


def _of_run(line: str, run: list[re.Match[str]]) -> Iterator[Retraction]:
    kinds = [word.lastgroup for word in run if word.lastgroup != "beside"]
    if kinds:
        set_off = line[run[-1].end() :].lstrip()[:1] in {*SET_OFF}
        no = not {"no", "not"}.isdisjoint(kinds) and (len(kinds) > 1 or set_off)
        yield Retraction(
            run[0].start(),
            run[-1].end(),
            outright=no or not {"back", "mistake"}.isdisjoint(kinds),
            firm="back" in kinds or (no and "better" in kinds),
            better=kinds == ["better"],
            negates=kinds[-1] == "not" and not set_off and "back" not in kinds,
        )
