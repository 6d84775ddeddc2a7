"""The words of a text: where each stands, what it is compared by, and how it is written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from mailbot.reading.memory import remembered

MAX_TEXT: Final = 4_000  # characters of a passage that are looked at
MAX_DIGITS: Final = 7

ADDRESS: Final = "@mail"
LINK: Final = "@url"

_TOKEN: Final = re.compile(
    r"[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|\d+(?:[.,'’\u00a0\u202f ]\d{3})*"
    r"|https?://\S+"
    r"|[\w.+-]{1,64}@[\w.-]+"
    r"|\S"
)
_UNFOLDED: Final = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l"})
_NEITHER: Final = re.compile(r"[^a-z0-9]")
_NO_DIGIT: Final = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, an address, a link or a sign, with its place in the text."""

    text: str
    start: int
    end: int
    norm: str  # in lower case; a number by how many digits it has, an address and a link alike
    shape: str  # "x" lower case, "Xx" a capital, "XX" all capitals, "XxX" mixed, "9", "p" a sign


@remembered
def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens; what is behind `MAX_TEXT` is left."""
    return tuple(
        Token(match[0], match.start(), match.end(), normal(match[0]), _shape(match[0]))
        for match in _TOKEN.finditer(text[:MAX_TEXT])
    )


def normal(word: str) -> str:
    """Return what a word is compared by."""
    folded = word.casefold().replace("’", "'")
    if "@" in folded and len(folded) > 1:
        return ADDRESS
    if folded.startswith("http") and ":" in folded:
        return LINK
    if folded[0].isdigit():
        return "0" * max(1, min(MAX_DIGITS, len(_NO_DIGIT.sub("", folded))))  # "①" is none of [0-9]
    return folded


def _shape(word: str) -> str:
    if word[0].isdigit():
        return "9"
    if not word[0].isalpha():
        return "p"
    if word.isupper() and len(word) > 1:
        return "XX"
    if not word[0].isupper():
        return "x"
    return "Xx" if len(word) == 1 or word[1:].islower() else "XxX"


def compact(text: str) -> str:
    """Return a name as a domain has it: ASCII letters and digits alone."""
    if text.isascii():
        return _NEITHER.sub("", text.lower())
    return _NEITHER.sub("", unicodedata.normalize("NFKD", text.casefold().translate(_UNFOLDED)))
