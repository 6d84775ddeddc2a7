"""Our letter, as a reply may give it back: in lines of its own, broken otherwise, in pieces.

What is word for word ours is nobody's answer, whether or not it is marked as quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from mailbot.decisions.reply import examples
from mailbot.decisions.reply.remarks import BULLET
from mailbot.terms import Found

# Begins a question of ours.
NUMBER: Final = re.compile(r"(\d{1,2})\. ")
# Where something was read: a line, or the beginning of one.
EXCERPT: Final = re.compile(r'line \d+: "(?P<text>.*?)(?P<cut>…)?"', re.DOTALL)
_BESIDE_IT: Final = "Another job beside it:"
# The lines of a listing, by how they begin; what is typed below one is about that.
_LISTED: Final = {
    "Pay:": "Pay: ",
    "Terms:": "Terms: ",
    "Place:": "Place: ",
    _BESIDE_IT: "Other jobs: ",
    "Apply by": "Deadline: ",
    "How to apply:": "Apply: ",
    "▶ Watch the video": "Video: ",
}
_A_SENTENCE: Final = 5  # words: ours, wherever a mail program broke the line
_LONGEST: Final = 1_000  # characters of a line in which they are looked for
_END: Final = re.compile(r"(?<=[.?”])\s+(?=\S)")


class OurLetter:
    """Our letter, as a reply may give it back: in lines of its own, or broken otherwise."""

    def __init__(self, text: str) -> None:
        number = ""
        listing = [each for each in text.splitlines() if each[:1] == "|"]
        self.quoted = frozenset(map(unmarked, listing))
        self.listing = joined(listing)
        self.lines: dict[str, str] = {}  # each with the number of the question that it is part of
        for line in filter(unmarked, text.splitlines()):
            if not line.startswith(" "):
                found = NUMBER.match(line)
                number = found[0] if found else _label(unmarked(line))
            self.lines[unmarked(line)] = number
        self.whole = f" {' '.join(self.lines)} "
        self.asking = f" {' '.join(each for each in self.lines if each not in self.quoted)} "
        self.examples = examples.of(text)

    def has(self, line: str, above: str = "") -> bool:
        """Whether a line is ours; `above` is the one before it, from which it may be broken off."""
        bare = unmarked(line)
        if not bare:
            return bool(line.strip())  # a mark, and nothing behind it
        long = bare.count(" ") >= _A_SENTENCE - 1
        if bare in self.lines or (long and f" {bare} " in self.whole):
            return True
        return bool(above.strip()) and f" {unmarked(above)} {bare} " in self.whole

    def number(self, row: str) -> str:
        """Return the number of the question that a line of ours is part of, or its label.

        A program may have joined the lines of a paragraph: then it begins with the number.
        """
        bare = unmarked(row)
        begun = NUMBER.match(bare)
        joined_up = begun is not None and self.shows(bare)
        return self.lines.get(bare, begun[0] if begun and joined_up else "")

    def shows(self, line: str, above: str = "") -> bool:
        """Whether a line is ours, or a piece of an example in it."""
        return self.has(line, above) or examples.hold(self.examples, unmarked(line))

    def shows_as_ours(self, line: str, above: str = "") -> bool:
        """Whether a line is ours, and none of the results that they may have typed once more."""
        retyped = BULLET.match(line) is not None and unmarked(line) in self.quoted
        return not retyped and self.shows(line, above)

    def is_not_of(self, found: Found[Any]) -> bool:
        """Whether what was read in a mail stood in no line of ours."""
        if isinstance(found.value, str) and examples.hold(self.examples, found.value):
            return False
        line = EXCERPT.fullmatch(found.where)
        if line is None:
            return True
        text, cut = line["text"], line["cut"]
        return not self.shows(text.rpartition(" ")[0] if cut else text)

    def typed_behind(self, line: str) -> str:
        """Return what was typed behind a sentence of ours that ends a line; else all of the line.

        What begins as their own listing does is theirs: a result may be put right so.
        """
        for end in list(_END.finditer(line[:_LONGEST]))[::-1]:
            before = unmarked(line[: end.start()])
            if before.count(" ") >= _A_SENTENCE - 1 and f" {before} " in self.asking:
                return line[end.end() :]
        return line


def shows(letter: str, words: str) -> bool:
    """Whether a letter of ours shows some words within its listing, however it breaks them."""
    return f" {unmarked(words)} " in OurLetter(letter).listing if unmarked(words) else True


def is_on_other_jobs(row: str) -> bool:
    """Whether a line of the listing is the one on another job beside it."""
    return row.startswith(_BESIDE_IT)


def joined(lines: Iterable[str]) -> str:
    """Return lines as one, however they were broken; between two spaces stands what is whole."""
    return f" {' '.join(filter(None, map(unmarked, lines)))} "


def unmarked(line: str) -> str:
    """Return a line without bars, marks of a quote and spaces around it."""
    return " ".join(line.replace("|", " ").replace(">", " ").split())


def _label(line: str) -> str:
    return next((label for begin, label in _LISTED.items() if line.startswith(begin)), "")
