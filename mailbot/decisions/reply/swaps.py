"""What a sentence says is wrong in a text, each with what is right: "5% instead of 3%".

A figure that is told without its unit keeps the one that stands there: "8%, not 6".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.revision_words import CHANGES, SHOULD

QUOTED: Final = re.compile(r"[\"“”„«]([^\"“”„«»]{2,300})[\"”“»]")
_FIGURE: Final = re.compile(r"(?<![\w.,])\d[\d.,]{0,12}(?<![.,])(?!\w)")
_NAMED: Final = r"(?:[\"“„«]([^\"“”„«»]{1,300})[\"”“»]|(\d[\d.,]{0,12}(?<![.,])(?:\s?%)?))"
_NOT: Final = (
    r"(?:instead of|rather than|and not|not|(?:an)?statt|und nicht|nicht|au lieu de|plutôt que"
    r"|et (?:non|pas)|(?:et )?non pas|pas|en (?:lugar|vez) de|y no|no|em vez de|e não|não"
    r"|invece di|e non|non|in plaats van|en niet|niet|i stället för|inte|i stedet for|ikke"
    r"|zamiast|a nie|nie)"
)
_AFTER_ALL: Final = re.compile(
    rf"{_NAMED}[^.!?\d]{{0,60}}?\b{_NOT}\s(?:[\w'’]+\s){{0,3}}?{_NAMED}",
    re.IGNORECASE,
)
_RATHER: Final = re.compile(
    rf"\b{_NOT}\s(?:[\w'’]+\s){{0,2}}?{_NAMED}[^.!?\d]{{0,40}}?,?\s"
    rf"(?:but|sondern|mais|sino|ma|mas|maar|utan|men|lecz|tylko)\s(?:[\w'’]+\s){{0,2}}?{_NAMED}",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"\s?(?:%|per ?cent\b|prozent\b|pour ?cent\b|por ?cien(?:to)?\b|por cento\b|per cento\b"
    r"|procent\b|prosent\b)",
    re.IGNORECASE,
)
_AROUND: Final = " …,;:!?"


def swaps(sentence: str) -> Iterator[tuple[str, str]]:
    """Give what a sentence says is wrong, each with what is right."""
    if match := _RATHER.search(sentence):
        yield _token(match[1], match[2]), _token(match[3], match[4])
    if match := _AFTER_ALL.search(sentence):
        yield _token(match[3], match[4]), _token(match[1], match[2])


def within(
    sentence: str, lines: Sequence[str], at: int | None, *, changed: bool = False
) -> tuple[int, str] | None:
    """Return the one line that has what a sentence says is wrong, put right; `at` is the one meant.

    `changed` also hears where nothing says which of two is wrong: it is the one that stands there.
    """
    for old, new in _changed(sentence, meant=at is not None) if changed else swaps(sentence):
        holding = [
            each
            for each, line in enumerate(lines)
            if _place(old, line) and at in {None, each} and not (changed and _place(new, line))
        ]
        if len(holding) == 1 and old != new:
            return holding[0], put(old, new, lines[holding[0]])
    return None


def figures(text: str) -> tuple[str, ...]:
    """Return the figures of a text, each with a percent sign where it is so many in a hundred."""
    found_at = list(_FIGURE.finditer(text))
    return tuple(f"{each[0]}{'%' if _UNIT.match(text, each.end()) else ''}" for each in found_at)


def put(old: str, new: str, line: str) -> str:
    """Put what is right in the place of what is wrong; a figure keeps the unit that it has."""
    place = _place(old, line)
    if place is None:
        return line
    start, end = place
    bare = new.removesuffix("%").rstrip() if _UNIT.match(line, end) else new
    return f"{line[:start]}{bare if old[:1].isdigit() else new}{line[end:]}"


def _changed(sentence: str, *, meant: bool) -> Iterator[tuple[str, str]]:
    """Give the two figures, or quotations, of a sentence that changes one to the other.

    Figures stand in a sentence for much else: where no line is `meant`, it has to say so. Who
    quotes what stands there, and one thing more, wants that.
    """
    bare = plain(sentence)
    for told, figure in ((QUOTED.findall(sentence), False), (figures(sentence), True)):
        two = [each.strip(_AROUND) for each in told]
        should = not figure or (found(SHOULD, bare) and meant)
        if len(two) == 2 and (should or found(CHANGES, bare)):
            yield two[0], two[1]
            yield two[1], two[0]


def _place(token: str, line: str) -> tuple[int, int] | None:
    """Return where a figure without its unit, or a quotation, stands in a line."""
    bare = token.removesuffix("%").rstrip()
    if not bare:
        return None
    part = re.compile(rf"(?<![\w.,]){re.escape(bare)}(?!\w|[.,]\d)", re.IGNORECASE)
    found_at = [match.span() for match in part.finditer(line)]
    with_unit = [span for span in found_at if _UNIT.match(line, span[1])]
    if bare != token:
        return with_unit[0] if with_unit else None
    return next((span for span in found_at if span not in with_unit), (*with_unit, None)[0])


def _token(quoted: str | None, figure: str | None) -> str:
    return (quoted or figure or "").strip(_AROUND)
