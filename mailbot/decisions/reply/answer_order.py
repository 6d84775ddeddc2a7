"""Bare lines that answer our questions, each with the number of the one that it answers.

Their order tells it, or what each of them says.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from mailbot.decisions import questions
from mailbot.decisions.reply import any_order
from mailbot.decisions.reply.bare_answers import may_answer
from mailbot.decisions.reply.explained import is_chat
from mailbot.decisions.reply.numbered import answers
from mailbot.decisions.reply.our_letter import NUMBER
from mailbot.decisions.reply.remarks import cheers, is_idle, is_of_rest
from mailbot.reading.facts import deadline, read_answers, side_job
from mailbot.reading.facts.outcome_check import checkable
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Fact, Facts

_LEAD: Final = re.compile(
    r"[^\W\d][^,.:!]{0,40}[,!]"  # "Hello,"
    r"|.{0,40}\b(?:below|inline|unten|ci-dessous|abajo|sotto|abaixo|hieronder)\b.{0,20}",
    re.IGNORECASE,
)
# a bullet, a heading, a label: what it answers is plain, whatever its place
_FORMED: Final = re.compile(r"[-*•–]\s|[^:]{1,30}:(?:\s|$)|\(?\d{1,2}\)\s")
_NUMBERED: Final = re.compile(r"\(?\d{1,2}\)\s")
_BEFORE_LINK: Final = re.compile(r"[ \t](?=https?://)")
_OF_LINE: Final = 8  # words of a line that is a bare answer
# Plain whatever was asked: a sum is no title.
PLAIN: Final = (Fact.VIDEO, Fact.PAY, Fact.PLACE, Fact.DEADLINE)


def numbered(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number a reply's bare lines, where they are as many as the questions, or as the needed ones.

    Not where a line says by itself that it answers another question than its place would.
    """
    if own := _in_own_order(text, asked, author, today):
        return own
    needed = tuple(fact for fact in asked if fact not in questions.OPTIONAL)
    for each in (_links_apart(text), text):
        lines = [line.strip() for line in each.splitlines() if line.strip()]
        if lines and _LEAD.fullmatch(lines[0]):
            del lines[0]
        lines = [line for line in lines if not (is_idle(line) and cheers(line))]
        lines = [line for line in lines if not is_of_rest(line)]
        if len(lines) > 1 and len(lines) in {len(asked), len(needed)}:
            break
    else:
        return _in_a_row(text, asked, author, today)
    if any(NUMBER.match(line) or _FORMED.match(line) for line in lines):
        return text
    placed_at = dict(zip(lines, asked, strict=False))
    if any(side_job.is_named(line) and placed_at[line] is not Fact.OTHER_JOBS for line in lines):
        return text
    if not all(may_answer(*each, author, today) for each in zip(lines, asked, strict=False)):
        return text
    # What is needed stands first in every letter, so that its places are its numbers.
    placed = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))
    alone, by_place = (read_answers(each, asked, author, today) for each in (text, placed))
    agree = all(
        getattr(alone, fact) is None or _value(alone, fact) == _value(by_place, fact)
        for fact in PLAIN
    )
    return placed if agree else text


def _in_own_order(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number bare lines by what each says; "" where some do not say it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and (_LEAD.fullmatch(lines[0]) or (is_idle(lines[0]) and not lines[0][-1].isalpha())):
        del lines[0]
    while lines and is_idle(lines[-1]):
        lines.pop()  # thanks, a name
    lines = [line for line in lines if not ((is_idle(line) and cheers(line)) or is_of_rest(line))]
    if any(map(_NUMBERED.match, lines)):
        return ""
    kept = [line for line in lines if not is_chat(line) or spoken("video").search(line)]
    return any_order.numbered_by(kept, asked, author, today)


def _in_a_row(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number bare lines that answer some of the questions, one behind the other.

    Not those that ask for words: of these any line might be the answer. What stands first may say
    something else: "Video to come".
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    while len(lines) > 1 and (is_idle(lines[-1]) or is_of_rest(lines[-1])):
        lines.pop()  # thanks, a name
    dated = (deadline.day_alone(line, today) for line in lines)  # "18. Januar" is no number
    formed = any(
        _FORMED.match(line) or (NUMBER.match(line) and not day)
        for line, day in zip(lines, dated, strict=True)
    )
    if formed or not all(len(line.split()) <= _OF_LINE for line in lines):
        return text
    for first in (0, 1):
        rest = lines[first:]
        for at in range(len(asked) - len(rest) + 1 if len(rest) > 1 else 0):
            part = asked[at : at + len(rest)]
            fits = zip(rest, part, strict=True)
            if all(answers(line, fact, author, today) for line, fact in fits):
                numbers = range(at + 1, at + 1 + len(rest))
                placed = (f"{n}. {line}" for n, line in zip(numbers, rest, strict=True))
                return "\n".join((*lines[:first], *placed))
    return text


def _links_apart(text: str) -> str:
    """Put a link on a line of its own, where a result was joined to it; not behind "here it is"."""
    return "\n".join(
        line
        if link is None or not checkable(line[: link.start()])
        else _BEFORE_LINK.sub("\n", line)
        for line in text.splitlines()
        for link in [_BEFORE_LINK.search(line)]
    )


def _value(said: Facts, fact: Fact) -> object:
    found = getattr(said, fact)
    return found and found.value
