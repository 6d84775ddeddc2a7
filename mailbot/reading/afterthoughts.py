"""What stands below a name and is none of it: a device line, an afterthought, a new paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.memory import remembered
from mailbot.reading.rows import Row
from mailbot.reading.tongues import words

EDGE: Final = " \t,.!;:…-–—*_~|。、，！♥❤🙂😊🙏"
FOOTERS: Final = tuple(words("footer"))
_DEVICES: Final = tuple(sorted(words("device")))
_EXCUSES: Final = tuple(sorted(words("excuse")))
_POSTSCRIPTS: Final = words("postscript")
_LONGEST: Final = max(len(phrase.split()) for phrase in _POSTSCRIPTS)
_PERSONS: Final = words("person")
_PARAGRAPH: Final = 5  # words from which a line below a name can be a paragraph
_SPOKEN: Final = re.compile(r"[\w'’]+")
_DOTS: Final = re.compile(r"[:,;!*_–—-]+")
# Where a device line's name of the device ends.
_CLAUSE: Final = re.compile(
    r"[,;.!:(]\s|\s[-–—(]|\s(?:so|and|please|bitte|und|por favor|merci de|et) "
)


@remembered
def is_device(text: str) -> bool:
    """Tell a device line from a sentence that begins like one: what follows the name tells."""
    text = text.strip(f"{EDGE}()[]<>").lower()
    if len(text) > 90:
        return False
    if text.endswith("から送信"):
        return True
    if not text.startswith(_DEVICES):
        return False
    _, comma, rest = _CLAUSE.sub(",", text, count=1).partition(",")
    return (
        not comma
        or not rest.strip()
        or rest.strip().startswith(_DEVICES)
        or all(any(excuse in part for excuse in _EXCUSES) for part in rest.split(","))
    )


def resumed(rows: Sequence[Row], places: list[int]) -> int | None:
    """Return where below a name the person goes on writing: an afterthought, a new paragraph."""
    for place in places:
        text = rows[place].text
        if is_device(text):
            continue
        if postscript(text) or (rows[place - 1].blank and _is_paragraph(text)):
            return place
    return None


@remembered
def postscript(text: str) -> bool:
    """Tell whether a line says itself that it is an afterthought: "PS: …", "I forgot …"."""
    bare = _DOTS.sub(" ", text[:40].lower().replace(".", "")).split()
    first = bare[:_LONGEST]
    for count in range(1, len(first) + 1):
        if " ".join(first[:count]) in _POSTSCRIPTS:
            # "BTW NL123456789B01" is a company's number
            return not bare[count:] or any(word.isalpha() for word in bare[count:])
    return False


@remembered
def _is_paragraph(text: str) -> bool:
    """Tell a whole sentence of one person to another from a slogan, an address, a disclaimer."""
    bare = text.strip().rstrip("\"'”»“)")
    spoken = _SPOKEN.findall(text[:1000].lower())
    return (
        len(spoken) >= _PARAGRAPH
        and bare.endswith((".", "!", "?", "…"))
        and not any(sign in text for sign in "|@©")
        and not text.lstrip().startswith(tuple("\"'“„«»‘*[("))
        and not _PERSONS.isdisjoint(spoken)
        and not any(phrase in text.lower() for phrase in FOOTERS)
    )
