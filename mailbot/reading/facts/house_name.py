"""How far an employer's name goes: all of "Ville de Saint-Aubin", of "Prairie Weld & Fab".

A mail domain or a phrase confirms a part of it; the words beside that part belong to it where they
have a capital, or name a kind of house.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.words.houses import KIND_ENDS, KINDS, KINDS_AFTER
from mailbot.reading.facts.words.listed import listed
from mailbot.reading.facts.words.small import SMALL

MAX_LEFT: Final = 4  # words
MAX_AFTER: Final = 2  # kinds behind a name: "Co-operative Society"
MIN_COMPOUND: Final = 7  # letters of a word that may end in a kind of house

_BEFORE: Final = re.compile(r"(?P<word>[^\W\d][\w'’&-]*)[ ]$")
_OF: Final = listed(
    """
    of de del della dello dei degli delle dell di du des da do dos das d van von la le les los las
    """
)
_CIVIC: Final = frozenset({"gemeente", "kommun", "kommune", "gmina"})
_RIGHT: Final = re.compile(
    r"(?P<joint> (?:&|\+)|(?: (?:of|del|della|dello|dei|da|do|dos|das|du|des|de|di)(?= ))"
    r"(?: (?:la|le|los|las|the)(?= ))?) (?P<word>[A-ZÀ-ÞŁŚŻČŘŠŽ][\w'’&-]*)"
)
_KIND_AFTER: Final = re.compile(r" (?P<word>[A-ZÀ-Þ](?=[,;:)]|$)|[^\W\d]{2,}(?:-[^\W\d]+)?)(?!\w)")
_HYPHEN: Final = re.compile(r"-[^\W\d]+")
_CLOSING: Final = {"„": "“”", "“": "”", '"': '"', "«": "»"}


def is_kind(word: str) -> bool:
    """Tell whether a word names a kind of employer: "Trust", "Musikschule"."""
    folded = word.casefold()
    if folded in KINDS:
        return True
    return len(folded) >= MIN_COMPOUND and folded.endswith(KIND_ENDS)


def has_kind(name: str) -> bool:
    """Tell whether a name has the kind of its house in it."""
    return any(is_kind(word) for word in re.findall(r"[^\W\d]+(?:-[^\W\d]+)?", name))


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Give the span of the whole name around a part of it that is confirmed."""
    start = _left(text, start, known=has_kind(text[start:end]))
    end = _right(text, start, end)
    opening = text[start - 1 : start]
    if opening in _CLOSING and text[end : end + 1] in _CLOSING[opening] and text[end : end + 1]:
        outer = _left(text, start - 1, known=False)
        if outer < start - 1:
            return outer, end + 1
    return start, end


def _left(text: str, start: int, *, known: bool) -> int:
    """Go over "Ayuntamiento de", "Elterninitiative", and "Freie" of "Die Freie Musikschule"."""
    begin = at = start
    for _ in range(MAX_LEFT):
        match = _BEFORE.search(text, max(0, at - 40), at)
        if match is None:
            break
        elided, _, word = match["word"].replace("’", "'").rpartition("'")
        at = match.start() + len(elided) + bool(elided)
        if word.casefold() in SMALL | _OF and word.islower():
            if word not in _OF:
                break
        elif word in _CIVIC:
            begin = at
            break
        elif not word[:1].isupper() or word.casefold() in SMALL:
            break
        elif is_kind(word):
            begin, known = at, True
        elif known and begin == match.end():
            inside = text[:at].rstrip(" ")
            if not inside or inside[-1] in ".!?:,;\n—–-" or nouns(word):
                break
            begin = at
    return begin


def _ends_name(word: str) -> bool:
    """Tell whether a word behind a name is its last: "Trust", "fjellskole", "L" of a ranch."""
    if len(word) == 1:
        return word.isupper()
    return word in KINDS_AFTER or (word[:1].isupper() and is_kind(word))


def _right(text: str, start: int, end: int) -> int:
    """Go over "& Fab", "del Sur", "Co-op" and a kind in small letters: "Rauberg fjellskole"."""
    hyphen = _HYPHEN.match(text, end)
    if hyphen is not None and text[end - 1 : end].isalnum():
        end = hyphen.end()
    match = _RIGHT.match(text, end)
    if match is not None and not nouns(match["word"]):
        plain = match["joint"].strip() in ("de", "di")
        if not plain or " " not in text[start:end]:  # "de" may as well lead on to its town
            end = match.end()
    for _ in range(MAX_AFTER):
        after = _KIND_AFTER.match(text, end)
        if after is None or not _ends_name(after["word"]):
            break
        end = after.end()
    return end
