"""The sentences of a reply, each with what stands below it where it leads to that: "one more:"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.reading.facts.sentences import sentences

_BROKEN: Final = 50  # characters of the shortest line that a mail program breaks
_WIDTH: Final = 65  # and those that it lets stand in one line, at least
_OPENED: Final = re.compile(r"(?:„[^“”]*|«[^»]*|(?<!\w)“[^”]*)$")
_GERMAN: Final = re.compile(r"„[^“”]*[“”]")


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence, and what stands below the colon that it ends in; () where it leads to nothing."""

    sentence: str
    below: tuple[str, ...] = ()

    def parts(self) -> frozenset[str]:
        """Return the sentences that it and what it leads to are made of."""
        return frozenset(
            (self.sentence, *(each for item in self.below for each in sentences_in(item)))
        )


def leads(text: str) -> Iterator[Lead]:
    """Give the sentences of a text; below a colon stands a list, or one sentence."""
    lines = [line.strip() for line in text.splitlines()]
    at = 0
    while at < len(lines):
        told = tuple(_with_quotations(sentences_in(lines[at])))
        at += 1
        yield from map(Lead, told[:-1])
        if not told or not told[-1].endswith(":"):
            yield from map(Lead, told[-1:])
            continue
        at += sum(1 for _ in takewhile(lambda line: not line, lines[at:]))
        listed = at < len(lines) and BULLET.match(lines[at]) is not None
        items, at = _listed(lines, at) if listed else _paragraph(lines, at)
        said = (items,) if listed else tuple((each,) for item in items for each in sentences(item))
        yield Lead(told[-1], said[0] if said else ())
        yield from (Lead(*each) for each in said[1:])


def _with_quotations(told: Iterable[str]) -> Iterator[str]:
    """Join sentences that stand in one quotation: "“Title. The post is …” is no result"."""
    held: list[str] = []
    for sentence in told:
        held.append(sentence)
        if not _is_open(" ".join(held)):
            yield held[0] if len(held) == 1 else " ".join(held)
            held.clear()
    yield from held


def _is_open(text: str) -> bool:
    """Whether a quotation begins in a text that does not end there."""
    return text.count('"') % 2 == 1 or _OPENED.search(_GERMAN.sub(" ", text)) is not None


def _listed(lines: list[str], at: int) -> tuple[tuple[str, ...], int]:
    """Return the items of a list without their bullets, and where the text goes on behind it."""
    items: list[str] = []
    while at < len(lines):
        line = lines[at]
        if BULLET.match(line):
            items.append(BULLET.sub("", line, count=1))
        elif items and goes_on(lines[at - 1], line):
            items[-1] = f"{items[-1]} {line}"
        elif line or not any(map(BULLET.match, lines[at + 1 : at + 2])):
            break
        at += 1
    return tuple(items), at


def _paragraph(lines: list[str], at: int) -> tuple[tuple[str, ...], int]:
    """Return a line with those that it was broken into, and where the text goes on behind it."""
    end = at + 1
    while end < len(lines) and goes_on(lines[end - 1], lines[end]):
        end += 1
    return (" ".join(lines[at:end]),) if at < len(lines) else (), end


def goes_on(before: str, line: str) -> bool:
    """Whether a line was broken off from the one before it."""
    if not line or BULLET.match(line) or len(before) < _BROKEN:
        return False
    return line[0].islower() or len(before) + 1 + len(line.split(maxsplit=1)[0]) > _WIDTH
