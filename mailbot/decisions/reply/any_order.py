"""Bare lines that answer our questions in an order of their own: each tells what it answers.

"Second job ok" answers that wherever it stands, "Feb 20" until when; what tells nothing so plainly
is the name of the job, or of who offers it, in the order in which we ask for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from mailbot.decisions.reply.bare_answers import is_result, is_sum
from mailbot.decisions.reply.remarks import BULLET
from mailbot.reading.facts import deadline, labels, links, read_answers, side_job
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Fact, Facts

_LEAST: Final = 4  # lines that are answers, one behind the other
_WORDS: Final = 16  # of such a line
_NAME: Final = 9  # words of one that is a name
_TOWN: Final = 3  # of one that is a town, and no employer's name with it
_OF_NAMES: Final = (Fact.TITLE, Fact.ORGANIZATION)


def numbered_by(lines: Sequence[str], asked: Sequence[Fact], author: str, today: date) -> str:
    """Begin each line with the number of the question that it answers; "" where they are prose."""
    if len(lines) < _LEAST or len(asked) < _LEAST or not all(map(_may_answer, lines)):
        return ""
    told = [_told(line, asked, author, today) for line in lines]
    open_ones = [fact for fact in _OF_NAMES if fact in asked]
    for at, line in enumerate(lines):
        if told[at] is None and open_ones and len(line.split()) <= _NAME:
            told[at] = open_ones.pop(0)
        elif told[at] not in _OF_NAMES:
            break  # names stand first, or nothing shows that they are some
    if open_ones or None in told or len({*told}) < _LEAST:
        return ""
    given = [line for line, each in zip(lines, told, strict=True) if each not in asked]
    for number, fact in enumerate(asked, start=1):
        own = [line for line, each in zip(lines, told, strict=True) if each is fact]
        if len(own) > 1 and fact is not Fact.OUTCOMES:
            return ""
        given.extend((f"{number}. {own[0]}", *own[1:]) if own else ())
    return "\n".join(given)


def _may_answer(line: str) -> bool:
    brief = len(line.split()) <= _WORDS and not line.endswith(("?", ":"))
    return brief and BULLET.match(line) is None and labels.split_label(line) is None


def _told(line: str, asked: Sequence[Fact], author: str, today: date) -> Fact | None:
    """Return which of the questions a line answers by its own words."""
    read = read_answers(line, (), author, today)
    placed = read_answers(f"1. {line}", (Fact.APPLY,), author, today)  # "05 59 55 01 44"
    of_film = next(links.urls(line), None) is not None or spoken("video").search(line)
    signs = {
        Fact.VIDEO: read.video or read.video_problem or of_film,
        Fact.OTHER_JOBS: side_job.is_named(line),
        Fact.DEADLINE: deadline.day_alone(line, today) or _is_only(read, Fact.DEADLINE),
        Fact.APPLY: read.phone or read.way or (read.apply and read.apply.sure) or placed.phone,
        Fact.OUTCOMES: is_result(line, author, today),
        Fact.PAY: is_sum(line, author, today),
        Fact.PLACE: read.place or (read.town and len(line.split()) <= _TOWN),
    }
    told = next((fact for fact, sign in signs.items() if sign), None)
    if told is None and Fact.TITLE not in asked and is_role(line):
        return Fact.TITLE  # told once more
    return told if told in asked else None


def _is_only(read: Facts, fact: Fact) -> bool:
    none: dict[str, Any] = {fact: None}
    return bool(getattr(read, fact)) and replace(read, **none) == Facts()
