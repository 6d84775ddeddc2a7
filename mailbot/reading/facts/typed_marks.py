"""List marks that nobody but a person reading would take for such: "a.", "[1]", "1/", "①", ">".

Each could be the beginning of a sentence; so it is a mark only where the lines around it go on
counting. In a contract's way "3. Object" stands above "3.1", and heads it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts import labels
from mailbot.terms import Line, Mark

MIN_ITEMS: Final = 2  # of a list
MIN_BARE: Final = 3  # of items that only a figure marks: "2 cooks" counts
MAX_HEAD: Final = 8  # words before the first of them

_INLINE: Final = re.compile(r"\s[*•●▪‣◦■✓✔✅]\s+(?=\S)")
_BARE: Final = re.compile(r"(?P<figure>\d)[ \t]+(?=[^\W\d_])")  # "1 lambing up to 115%"
_MARKS: Final = (
    re.compile(r"\[(?P<figure>\d{1,2})\][ \t]+(?=\S)"),
    re.compile(r"(?P<figure>\d{1,2})\s?[/:—–-][ \t]*(?=[^\W\d_])"),
    re.compile(
        r"(?:no|nr|n[°º]|#|№)\.?\s?(?P<figure>\d{1,2})[ \t]*[.:)—–-]?[ \t]+(?=\S)", re.IGNORECASE
    ),
    re.compile(r"[A-Z](?P<figure>\d)[.:)—–-]+[ \t]+(?=\S)"),
    re.compile(r"(?P<letter>[a-h])\s?[./:—–-][ \t]+(?=\S)"),
    re.compile(r"(?P<circled>[①-⑳])[ \t]*(?=\S)"),
    re.compile(r"(?P<same>[>~=¤¬]|\.\.\.?|--)[ \t]+(?=\S)"),
    _BARE,
)
_CLAUSE: Final = re.compile(r"\d{1,2}\.(?P<figure>\d{1,2})\.?[ \t]+(?=\S)")


def listed(lines: Sequence[Line]) -> list[Line]:
    """Give the lines, those of a run with ascending marks as bullets without them."""
    lines = _clauses([part for line in lines for part in _apart(line)])
    given = list(lines)
    for mark in _MARKS:
        run: list[tuple[int, int]] = []  # the line, and where its text begins
        for at, line in enumerate([*lines, None]):
            if line is not None and line.mark is Mark.BLANK:
                continue
            match = mark.match(line.text) if line is not None and line.mark is Mark.PLAIN else None
            if line is not None and match is not None and _number(match) in (len(run) + 1, 0):
                run.append((at, match.end()))
                continue
            if len(run) >= (MIN_BARE if mark is _BARE else MIN_ITEMS):
                _take(given, run)
            begins = line is not None and match is not None and _number(match) == 1
            run = [(at, match.end())] if begins and match is not None else []
    return given


def _clauses(lines: Sequence[Line]) -> list[Line]:
    """Give what is counted "4.1", "4.2" below a counted line as its list."""
    given = list(lines)
    head: int | None = None
    count = 0
    for at, line in enumerate(lines):
        if line.mark is Mark.BLANK:
            continue
        match = _CLAUSE.match(line.text) if line.mark is Mark.PLAIN else None
        if match is not None and _number(match) == 1 and head is not None:
            given[head] = replace(lines[head], mark=Mark.HEADING)
            count = 0
        if match is not None and _number(match) == count + 1 and (count or head is not None):
            count += 1
            _take(given, [(at, match.end())])
        else:
            count = 0
        head = at if line.mark is Mark.BULLET else None
    return given


def _apart(line: Line) -> list[Line]:
    """Take a list apart whose lines a client ran together: "Key results * A * B * C"."""
    if line.mark not in (Mark.PLAIN, Mark.HEADING, Mark.BULLET) or line.links:
        return [line]
    head, *items = _INLINE.split(line.text)
    starred = " * " in line.text and len(head.split()) <= MAX_HEAD
    headed = line.mark is Mark.BULLET or starred or labels.topic_of_intro(head) is not None
    if len(items) < MIN_ITEMS or not headed or not all(len(one.split()) > 1 for one in items):
        return [line]
    listed = [replace(line, text=one.strip(), mark=Mark.BULLET) for one in items]
    return [replace(line, text=head.strip()), *listed]


def _take(given: list[Line], run: Sequence[tuple[int, int]]) -> None:
    for at, start in run:
        given[at] = replace(given[at], text=given[at].text[start:], mark=Mark.BULLET)


def _number(match: re.Match[str]) -> int:
    """Give which of several a mark counts; 0 for a mark that does not count."""
    found = match.groupdict()
    if found.get("figure"):
        return int(found["figure"])
    if found.get("letter"):
        return ord(found["letter"]) - ord("a") + 1
    return ord(found["circled"]) - ord("①") + 1 if found.get("circled") else 0
