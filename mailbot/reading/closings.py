"""How letters close: "Best regards", "Vielen Dank und Grüße", "Thanks, Ann", in all languages."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.afterthoughts import EDGE
from mailbot.reading.names import fold, is_name, is_own, signs
from mailbot.reading.rows import Row
from mailbot.reading.tongues import words
from mailbot.terms import Mark

MAX_LINE: Final = 120  # characters of a line of a signature, disclaimers apart

_CLOSINGS: Final = words("closing")
_THANKS: Final = words("thanks")
_GREETINGS: Final = words("greeting")
_MAX_WORDS: Final = 6  # of a formula that only its form tells
_MAX_SIGNED: Final = 8  # rows below it
_JOINED: Final = re.compile(r",? (?:and|&|und|et|y|e|en|og|och|ja|i|a|и|та|і|/) |, ")
_PLACED: Final = re.compile(
    r"(.{4,40}?) (?:from|aus|de|depuis|desde|da|dal|dalla|uit|fra|från|z|ze|из|з)"
    r" \S{2,30}(?: \S{1,30}){0,2}$"
)


def closes(row: Row, below: list[Row], names: frozenset[str], *, drawn: bool) -> bool:
    """Tell a closing formula, with only a signature in the rows `below` it.

    `drawn` says that a line drawn right under it begins the signature.
    """
    text = row.text.strip(EDGE).lower()
    if len(text) > 90 or row.mark is Mark.CELL:
        return False
    head, comma, tail = text.partition(",")
    head, tail = head.strip(EDGE), tail.strip(EDGE)
    named_here = bool(comma and tail) and len(tail.split()) <= 4
    if not below and names and fold(text.split(" ")[-1]) in names:
        bare = " ".join(text.split(" ")[:-1]).strip(EDGE)
        if bare in _CLOSINGS or bare in _THANKS:
            return True
    if not all(signature_line(line) for line in below):
        return False
    if _is_formula(text) or (head in _CLOSINGS and (named_here or tail in _CLOSINGS)):
        return True
    if drawn and not below and text in _THANKS and row.text.rstrip().endswith(","):
        return True
    if text in _THANKS or (head in _THANKS and (not tail or named_here)):
        if named_here:
            return not below and (tail.split()[0] in names or is_name(row.text.partition(",")[2]))
        return bool(below) and signs(below[0], names) and len(below) <= _MAX_SIGNED
    return False


def closes_by_form(row: Row, below: list[Row], names: frozenset[str]) -> bool:
    """Tell a formula in no list by its form: "In solidarity," over a name, "Saluti di mare".

    The caller knows that a paragraph begins here and that text stands above it.
    """
    parts = row.text.split()
    if (
        not 0 < len(parts) <= _MAX_WORDS
        or row.mark is not Mark.PLAIN
        or any(char.isdigit() or char in "?:;@/|" for char in row.text)
        or len(below) > _MAX_SIGNED
        or not all(signature_line(line) for line in below)
    ):
        return False
    own = bool(below) and is_own(below[0].text, names)
    if row.text.rstrip().endswith(","):
        return own or (len(below) in {1, 2, 3} and is_name(below[0].text))
    greets = not _GREETINGS.isdisjoint(part.strip(EDGE).lower() for part in parts)
    ended = row.text.rstrip().endswith(".")
    return greets and (own or (not ended and (not below or signs(below[0], names))))


def _is_formula(text: str) -> bool:
    """Tell a closing formula: a known one, two joined ("danke und viele Grüße"), "… from Rome"."""
    if text in _CLOSINGS:
        return True
    parts = _JOINED.split(text)
    if len(parts) == 2 and all(p in _CLOSINGS or p in _THANKS for p in parts):
        return any(part in _CLOSINGS for part in parts)
    sent = _PLACED.match(text)
    return sent is not None and sent[1] in _CLOSINGS


def signature_line(row: Row) -> bool:
    """Tell whether a row may stand in a signature: short, no list, no question."""
    return len(row.text) <= MAX_LINE and "?" not in row.text[-3:] and row.mark is not Mark.CELL
