"""Fold text: hurried spelling, accents and cases become one, before words are compared."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# Scripts that part no words: each sign of theirs counts as one, in texts and in phrases.
SIGN: Final = "\u3005-\u3007\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff"
SPACELESS: Final = re.compile(rf"(?<=[{SIGN}])(?=[{SIGN}])")
WORD: Final = re.compile(rf"[{SIGN}]|[^\W_{SIGN}]+")
_SIGNS: Final = str.maketrans(
    {
        "ø": "o",
        "œ": "o",
        "æ": "a",
        "ł": "l",
        "#": " nr ",
        "👍": " yes ",
        "✅": " yes ",
        "👎": " no ",
    }
)


def fold(text: str) -> str:
    """Reduce to lower-case letters without accents; "ä", "ae" and "a" become one."""
    plain = text.casefold().translate(_SIGNS)
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
