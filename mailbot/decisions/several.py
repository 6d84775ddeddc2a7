"""Several jobs in one mail: the first is begun, and the others are asked for one by one.

A listing is made of one conversation; facts of two jobs in one draft would be nobody's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.subjects import nearly_same

_MAX: Final = 10  # jobs that are named


@dataclass(frozen=True, slots=True)
class Split:
    """The part of a mail that is about its first job, and what the others are called."""

    first: str
    others: tuple[str, ...]


def split(text: str) -> Split | None:
    """Part a text at its labelled titles; None where it names fewer than two jobs."""
    lines = text.splitlines()
    titles: list[tuple[int, str]] = []
    for index, line in enumerate(lines):
        labelled = split_label(line.strip())
        if labelled and labelled[0] is Topic.TITLE and labelled[1]:
            titles.append((index, labelled[1]))
    if not titles:
        return None
    _, first = titles[0]
    others = [(index, title) for index, title in titles[1:] if not nearly_same(title, first)]
    if not others:
        return None
    named = tuple(dict.fromkeys(title for _, title in others))
    return Split("\n".join(lines[: others[0][0]]), named[:_MAX])
