"""A figure, or a time, in the place of the one that it is meant for in a result."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.decisions.reply.swaps import figures, put
from mailbot.reading.facts import ahead, measures, referring

_PAIR: Final = 2  # figures of which one becomes the other
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_FIGURE_FIRST: Final = re.compile(r"(?:[\w'’]+\s){0,2}\d")


def all_put(value: str, line: str) -> str | None:
    """Put the figures of "from 5% to 2%" in the places of those that a result has so."""
    if referring.names(value) or not measures.moves(line):
        return None
    new = [each for each in figures(value) if each not in line or not _YEAR.fullmatch(each)]
    old = [each for each in figures(line) if not _YEAR.fullmatch(each)]
    if len(old) > len(new) == _PAIR and new[0] in old:
        old, new = old[-1:], new[1:]  # "down from 14 in 100 to 6"
    if not new or len(new) != len(old):
        return None
    for was, now in zip(old, new, strict=True):
        line = put(was, now, line) if was != now else line
    return line


def one_put(value: str, line: str, spoken: Sequence[str]) -> str | None:
    """Put a figure in the place of its like, or of the one of them that was `spoken` of."""
    new = figures(value)
    if len(new) != 1 or not _FIGURE_FIRST.match(value):
        return None
    alike = [each for each in figures(line) if each.endswith("%") is new[0].endswith("%")]
    told = [each for each in alike if each in spoken]
    old = told if len(told) == 1 else alike
    return put(old[0], new[0], line) if len(old) == 1 and old != [*new] else None


def time_put(value: str, line: str) -> str | None:
    """Put a time in the place of the one by which a result is to be there."""
    if not ahead.is_all(value):
        return None
    rest, last = line, ""
    while (time := ahead.time_in(rest)) and time in rest:
        last, rest = time, rest.partition(time)[2]  # "in 3 days … by the end of May"
    return value.join(line.rsplit(last, 1)) if last else None
