"""Which typed lines are quoted, and how deep: ">" counted, and what clients do to it forgiven.

A client that wraps a quote may leave the tail of a long line without its mark (a comb, where it
does so all along), and one that wraps an attribution may begin a line with the ">" of its address.
">>> Look <<<" is a flourish.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mailbot.reading import lists
from mailbot.reading.tongues import words

MAX_LINE: Final = 10_000  # characters
MAX_DEPTH: Final = 20
_WIDTH: Final = 76  # characters of the longest line that clients leave unwrapped
_NARROW: Final = 50  # of the narrowest at which they wrap
_COMB: Final = 3  # tails that nobody would type as answers

_MARKS: Final = re.compile(r"(?:[ \t]?[>\uFF1E]){1,100}[ \t]?")
_WROTE: Final = words("wrote")
_ENDS: Final = (".", "!", "?", "…", ":", ";", "。", "？", "：")
_OPEN_LINK: Final = re.compile(r"[(<]https?://[^\s()<>]{0,2000}$")
_LOOSE_LINK: Final = re.compile(r"\(?https?://[^\s()<>]{1,2000}\)?\s{0,3}>")


@dataclass(frozen=True, slots=True)
class Typed:
    """One line as it stands in the text, its quote marks counted and taken off."""

    text: str
    depth: int


def counted(lines: Sequence[str]) -> list[Typed]:
    """Count the quote marks of lines of plain text."""
    result: list[Typed] = []
    for line in lines:
        typed = _typed(line)
        if result and typed.depth and not result[-1].depth and _only_wrote(typed.text):
            typed = replace(typed, depth=0)
        result.append(typed)
    between = [
        place
        for place in range(1, len(result) - 1)
        if result[place - 1].depth and result[place + 1].depth and not result[place].depth
    ]
    width = min(_WIDTH, max((_typed_width(line) for line in result if line.depth), default=0))
    unfit = {n for n in between if width >= _NARROW and _fits_not(result[n], result[n - 1], width)}
    for place in between:
        above = result[place - 1]
        tail = len(unfit) >= _COMB and place in unfit
        if tail or _is_tail(result[place], above):
            result[place] = replace(result[place], depth=above.depth)
    return result


def _typed(line: str) -> Typed:
    line = line.rstrip()[:MAX_LINE].expandtabs(4) if "\t" not in line.strip() else line.rstrip()
    marks = None if _flourish(line) else _MARKS.match(line)
    if marks is None:
        return Typed(line[:MAX_LINE], 0)
    depth = marks[0].count(">") + marks[0].count("\uff1e")
    return Typed(line[marks.end() :][:MAX_LINE], min(depth, MAX_DEPTH))


def _flourish(line: str) -> bool:
    return line.startswith(">>") and line.endswith("<<")


def _only_wrote(text: str) -> bool:
    """Tell "> a écrit :", whose mark closes the address on the line above."""
    return text.endswith((":", "：")) and text.rstrip(" :：").lower() in _WROTE


def _is_tail(line: Typed, above: Typed) -> bool:
    """Tell the end of the quoted line above, which did not fit, from an answer to it."""
    text = line.text.strip()
    if line.depth or not text:
        return False
    if _LOOSE_LINK.fullmatch(text):
        return True
    if _OPEN_LINK.search(above.text) and " " not in text and text.endswith((")", ">")):
        return True
    return (
        text[0].islower()
        and _fits_not(line, above, _WIDTH)
        and not above.text.rstrip().endswith(_ENDS)
        and not lists.bullet_of(above.text.strip())[0]
    )


def _typed_width(line: Typed) -> int:
    return len(line.text) + line.depth + 1


def _fits_not(line: Typed, above: Typed, width: int) -> bool:
    """Tell whether the first word of a line had no room in the line above."""
    first = line.text.strip().split(" ", 1)[0]
    return bool(first) and _typed_width(above) + 1 + len(first) > width
