"""Tables of phrases, as people in seven languages say a thing: one pattern each.

Written as the reader folds text: no accents, no capitals, no marks, "c est" for "c'est".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.folding import WORD, fold

_CONTRACTED: Final = re.compile(r"(?<=[a-z])['’](?=(?:t|s)\b)")


def plain(sentence: str) -> str:
    """Fold a sentence as the tables are: its words alone, "don't" as one."""
    return " ".join(WORD.findall(fold(_CONTRACTED.sub("", sentence))))


def found(phrases: str, text: str) -> re.Match[str] | None:
    """Find the first of a table's phrases in a folded sentence."""
    return _pattern(phrases).search(text)


def begins(phrases: str, text: str) -> re.Match[str] | None:
    """Match a folded sentence that begins with a phrase of a table."""
    return _pattern(phrases).match(text)


@cache
def _pattern(phrases: str) -> re.Pattern[str]:
    """Compile a table: phrases parted by commas or lines, "a|b" for either word; each linear."""
    listed = (phrase.split() for phrase in re.split(r"[,\n]", fold(phrases)))
    choices = (" ".join(f"(?:{word})" for word in words) for words in listed if words)
    return re.compile(rf"\b(?:{'|'.join(choices)})\b")
