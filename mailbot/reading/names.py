"""What looks like a person's name on a line of its own, above all the writer's."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from mailbot.reading.afterthoughts import EDGE
from mailbot.reading.rows import Row
from mailbot.reading.tongues import words
from mailbot.terms import Author

MAX_NAME: Final = 60  # characters of a name line
SHORT_FORM: Final = 3  # letters that a name's short form shares with it
SENTENCE: Final = re.compile(r"[.?!]\s+\S|[?]$")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NAME_WORDS: Final = 5
PARTICLES: Final = frozenset(
    {"de", "da", "di", "der", "den", "van", "von", "la", "le", "bin", "al"}
)
_TITLES: Final = frozenset({"dr", "ing", "prof", "mag", "lic", "dipl", "arq", "mr", "mrs", "ms"})
# What may join a name with another, or with where its bearer works.
_LINKS: Final = PARTICLES | frozenset(
    {"and", "und", "et", "y", "e", "en", "og", "och", "i", "from", "at", "vom", "bei", "aus", "for"}
    | {
        "für",
        "pour",
        "para",
        "per",
        "voor",
        "chez",
        "of",
        "x",
        "xx",
        "xxx",
        "del",
        "du",
        "des",
    }
)
_OFFICES: Final = words("office")
_THE: Final = words("the")
_COMMON: Final = frozenset(
    {"the", "team", "jobs", "info", "office", "mail", "von", "van", "der", "und", "and"}
    | {"hr", "de", "la", "contact", "hello", "news", "post"}
)


def fold(text: str) -> str:
    """Lower a text and take its accents off: people sign "Siobhán" and send as "Siobhan"."""
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(char for char in parts if not unicodedata.combining(char))


def names_of(author: Author | None) -> frozenset[str]:
    """Return the words by which the writer may sign, folded."""
    if author is None:
        return frozenset()
    local = author.address.partition("@")[0]
    return frozenset(_WORD.findall(fold(f"{author.name} {local}"))) - _COMMON


def is_own(text: str, names: frozenset[str]) -> bool:
    """Tell whether a text is the writer's name and nothing else: "H. Vasseur", "Dr. Ann Lee"."""
    parts = _LETTERS.findall(fold(text[:MAX_NAME])) if len(text) <= MAX_NAME else []
    initials = {name[0] for name in names}
    if not 0 < len(parts) <= _NAME_WORDS or any(sign in text for sign in "@:/?"):
        return False
    known = [part in names or (len(part) == 1 and part in initials) for part in parts]
    others = [p for p, own in zip(parts, known, strict=True) if not own]
    return any(known) and all(p in _TITLES or p in PARTICLES for p in others)


def is_called(text: str, names: frozenset[str]) -> bool:
    """Tell what the writer's friends call them: one word, "Nate" or "Al" for "Nathan", "Alan"."""
    bare = text.strip(EDGE)
    if not bare.isalpha() or not bare[0].isupper() or not bare[1:].islower():
        return False
    short = fold(bare)
    return any(
        name.startswith(short)
        or (len(short) > SHORT_FORM and name[:SHORT_FORM] == short[:SHORT_FORM])
        for name in names
    )


def begins_with_own(text: str, names: frozenset[str]) -> bool:
    """Tell a name line of the writer's, with what one is or where one works behind the name."""
    first = _WORD.search(fold(text[:MAX_NAME]))
    if len(text) > MAX_NAME or first is None or first[0] not in names:
        return False
    following = text.split()[1:2]
    if not following or text.split(maxsplit=1)[0].endswith((",", ";")):
        return True
    return not following[0][0].islower() or following[0] in _LINKS


def signs(row: Row, names: frozenset[str]) -> bool:
    """Tell whether a row looks like a name: the writer's own, or a few capitalised words."""
    return begins_with_own(row.text, names) or is_own(row.text, names) or is_name(row.text)


def is_house(text: str) -> bool:
    """Tell a house that signs, "The Parish Office", "Ihr Team", from a line of the letter."""
    parts = text.rstrip(".!").split()
    if not 2 <= len(parts) <= _NAME_WORDS or not text.replace(" ", "").rstrip(".!").isalpha():
        return False
    rest = [part for part in parts[1:] if part not in _LINKS]
    known = not _OFFICES.isdisjoint(part.lower() for part in rest)
    return known and parts[0].lower() in _THE and all(part[0].isupper() for part in rest)


def is_name(text: str) -> bool:
    """Tell whether a text is at most five words, the first capitalised, and no sentence."""
    bare = text.strip(EDGE)
    parts = bare.split()
    return (
        0 < len(parts) <= _NAME_WORDS
        and len(bare) <= 40
        and not any(sign in bare for sign in "?:;€$£@%")
        and not any(char.isdigit() for char in bare)
        and (parts[0][:1].isupper() or not parts[0][:1].islower())
    )
