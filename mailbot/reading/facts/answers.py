"""Answers to our numbered questions: each line joined to the field it answers."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.facts import labels
from mailbot.reading.facts.links import urls
from mailbot.terms import Fact, Line, Mark

_NUMBERED: Final = re.compile(r"\s*\(?(?P<n>\d{1,2})\s?[.):–—-]+\s+(?=\S)")
MAX_WORDS: Final = 14  # of a lone answer: longer is a letter, which is read as one


def numbered(text: str, asked: tuple[Fact, ...]) -> tuple[Line, ...]:
    """Give the lines of a reply, each with the name of the field that it answers as `asked`."""
    lines = text.splitlines()
    written = [line for line in lines if line.strip()]
    if len(asked) == 1 and len(written) == 1 and _is_short(written[0]):
        match = _NUMBERED.match(written[0])
        bare = written[0][match.end() :] if match and match["n"] == "1" else written[0]
        return (Line(bare.strip(), asked=_question(asked[0])),)
    # numbers that rise from a question's own number are answers, others are a list
    current: Fact | None = None
    given: list[Line] = []
    expected = 1
    for line in lines:
        match = _NUMBERED.match(line)
        if match is not None and expected <= int(match["n"]) <= len(asked):
            number = int(match["n"])
            current, expected = asked[number - 1], number + 1
            given.append(Line(line[match.end() :].strip(), asked=_question(current)))
        elif not line.strip():
            given.append(Line("", mark=Mark.BLANK))
        elif labels.split_label(line) is not None:
            current = None
            given.append(Line(line.strip()))
        else:
            given.append(Line(line.strip(), asked=_question(current) if current else ""))
    return tuple(given)


def _is_short(line: str) -> bool:
    return len(line.split()) <= MAX_WORDS or next(urls(line), None) is not None


def _question(fact: Fact) -> str:
    """Name the field as its label does, which `topic_of_question` reads."""
    return fact.value.replace("_", " ")
