"""Answers to our numbered questions: each line joined to the field it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    listed = frozenset(_listed(rows))
    numbers = [
        number
        for at, row in enumerate(rows)
        if at not in listed and (number := _number(row)) is not None
    ]
    if len(numbers) > len(set(numbers)) or any(n < 1 or n > len(asked) for n in numbers):
        numbers = []  # a list of results, say, and no answers by number
    current: Fact | None = None
    given: list[Line] = []
    left = len(numbers)
    for at, row in enumerate(rows):
        number = None if at in listed else _number(row)
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


def answers_to(text: str, asked: tuple[Fact, ...], fact: Fact) -> Iterator[str]:
    """Give the lines of a reply that answer the question for a fact, or stand behind its label."""
    question = _question(fact)
    for line in numbered(text, asked):
        labelled = labels.split_label(line.text)
        if line.asked == question and labelled is None:
            yield line.text
        elif labelled is not None and labelled[0].value == fact.value:
            yield labelled[1]


def _listed(rows: Sequence[Row]) -> Iterator[int]:
    """Give the places of the rows that stand as a list below "Results:", whatever its numbers."""
    within = False
    for at, row in enumerate(rows):
        if row.mark is Mark.BULLET and within:
            yield at
        elif not row.blank:
            label = labels.split_label(row.text)
            within = label is not None and label[0] is Topic.OUTCOMES and not label[1]


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
