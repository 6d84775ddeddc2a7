"""The annotated letters from which weights are learned: what was written, and what it says where.

A letter begins with a line `=== ` and a note, and may begin with `Subject: `;
`{outcome|200 loaves a day}` marks in it what a reader should find, or, as `duty` or `perk`, what
only looks like it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mailbot.reading import plain
from mailbot.terms import Line, Origin

LETTERS: Final = Path(__file__).parent / "letters"
STORIES: Final = LETTERS / "stories"  # in which places and other jobs are marked more loosely
LETTER: Final = "=== "

_MARK: Final = re.compile(r"\{(\w+)\|([^{}]*)\}")
_SUBJECT: Final = "Subject: "


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's lines as the reader gets them, and its marks: a name and the words marked."""

    lines: tuple[Line, ...]
    marks: tuple[tuple[str, str], ...]


def files() -> list[Path]:
    """Return all files of letters that all learn from."""
    return sorted(LETTERS.glob("*.txt"))


def stories() -> list[Path]:
    """Return the files of letters that only the tagger learns from."""
    return sorted(STORIES.glob("*.txt"))


def letters(file: Path) -> Iterator[Letter]:
    """Yield the letters of a file; none of a file in another form."""
    text = file.read_text("utf-8")
    if text.startswith(LETTER):
        for letter in re.split(rf"^{LETTER}.*\n", text, flags=re.MULTILINE)[1:]:
            yield _letter(letter.strip("\n"))


def sentences(file: Path) -> list[str]:
    """Return the lines of a file that is in no letters; none of another."""
    text = file.read_text("utf-8")
    return [] if text.startswith(LETTER) else text.splitlines()


def _letter(text: str) -> Letter:
    marks = tuple((match[1], match[2]) for match in _MARK.finditer(text))
    written = _MARK.sub(r"\2", text).strip("\n")
    head, _, rest = written.partition("\n")
    titled = head.startswith(_SUBJECT)
    subject = [Line(head.removeprefix(_SUBJECT), Origin.SUBJECT)] if titled else []
    body = plain.rows(rest if titled else written)
    lines = subject + [Line(row.text, Origin.BODY, row.mark, row.links) for row in body]
    return Letter(tuple(lines), marks)
