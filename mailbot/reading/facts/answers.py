"""Answers to our numbered questions: each line joined to the field it answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading import plain
from mailbot.reading.facts import labels
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.links import urls
from mailbot.reading.rows import Row
from mailbot.terms import Fact, Line, Mark

MAX_WORDS: Final = 14  # of a lone answer: longer is a letter, which is read as one

_NUMBER: Final = re.compile(r"\D{0,1}(\d{1,2})\D{0,1}")


def numbered(text: str, asked: tuple[Fact, ...]) -> tuple[Line, ...]:
    """Give the lines of a reply, each with the name of the field that it answers as `asked`."""
    rows = plain.rows(text)
    written = [row for row in rows if not row.blank]
    if len(asked) == 1 and len(written) == 1 and _is_short(written[0].text):
        return (_line(written[0], _question(asked[0])),)
    listed = _listed(written)
    numbers = [n for row in rows if row not in listed and (n := _number(row)) is not None]
    if len(numbers) > len(set(numbers)) or any(n < 1 or n > len(asked) for n in numbers):
        numbers = []  # a list of results, say, and no answers by number
    current: Fact | None = None
    given: list[Line] = []
    left = len(numbers)
    for row in rows:
        number = None if row in listed else _number(row)
        if number is not None and numbers:
            current = asked[number - 1]
            left -= 1
            given.append(Line(row.text, links=row.links, asked=_question(current)))
        elif labels.split_label(row.text) is not None:
            current = None
            given.append(_line(row, ""))
        else:
            if not left and given and given[-1].mark is Mark.BLANK and row.mark is not Mark.BULLET:
                current = None  # behind the last answer a letter goes on: "Also, the salary …"
            given.append(_line(row, _question(current) if current else ""))
    return tuple(given)


def _listed(written: Sequence[Row]) -> tuple[Row, ...]:
    """Give the numbered rows under a line that is named results: they answer no question."""
    listed: list[Row] = []
    under = False
    for row in written:
        if _number(row) is None:
            topic = labels.topic_of(row.text) if row.text.rstrip().endswith(":") else None
            under = topic is Topic.OUTCOMES
        elif under:
            listed.append(row)
    return tuple(listed)


def _line(row: Row, asked: str) -> Line:
    return Line(row.text, mark=row.mark, links=row.links, asked="" if row.blank else asked)


def _number(row: Row) -> int | None:
    match = _NUMBER.fullmatch(row.bullet) if row.mark is Mark.BULLET else None
    return int(match[1]) if match else None


def _is_short(line: str) -> bool:
    return len(line.split()) <= MAX_WORDS or next(urls(line), None) is not None


def _question(fact: Fact) -> str:
    """Name the field as its label does, which `topic_of_question` reads."""
    return fact.value.replace("_", " ")
