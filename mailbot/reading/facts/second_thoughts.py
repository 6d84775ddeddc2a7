"""What somebody takes back in the breath in which they write it: "20 January, no, the 22nd".

What stands is put in the place of what was taken back. So whoever reads facts finds only what is
meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts import retracted_names, retracted_values
from mailbot.reading.facts.passages import MAX_ALL, MAX_PASSAGES
from mailbot.reading.facts.retractions import retractions
from mailbot.reading.memory import remembered
from mailbot.terms import Line

_LONGEST: Final = 4_000  # characters of a line that is looked at
_MOST: Final = 4  # second thoughts in one line


@remembered
def last_said(text: str) -> str:
    """Return a text whose lines say only what their writer has not taken back at once."""
    return "\n".join(map(_line, text.split("\n")))


def standing(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return a mail's lines with what they last say, without the links that were taken back."""
    return tuple(_standing(lines))


def _standing(lines: Sequence[Line]) -> Iterator[Line]:
    left = MAX_ALL
    for number, line in enumerate(lines):
        left -= len(line.text)
        text = last_said(line.text) if number < MAX_PASSAGES and left >= 0 else line.text
        if text == line.text:
            yield line
            continue
        kept = [at for at, link in enumerate(line.links) if link not in line.text or link in text]
        links = tuple(line.links[at] for at in kept)
        anchors = tuple(line.anchors[at] for at in kept if at < len(line.anchors))
        yield replace(line, text=text, links=links, anchors=anchors)


def _line(line: str) -> str:
    for _ in range(_MOST):
        taken_back = list(retractions(line)) if len(line) <= _LONGEST else []
        changed = retracted_values.mended(line, taken_back) or retracted_names.mended(
            line, taken_back
        )
        if changed is None:
            break
        line = changed
    return line
