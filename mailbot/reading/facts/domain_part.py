"""An employer's name that is a part of a mail domain: "Girasole" of coopgirasole.example.

What the domain has besides says what kind of house it is: a word of the mail, or of our list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts.domain_name import letters_of, plain
from mailbot.reading.facts.employer_name import is_common
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words.houses import KINDS
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 2_000
MIN_NAME: Final = 5  # letters
MIN_REST: Final = 3  # letters that the domain has besides

_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’]+(?: [A-ZÀ-Þ][\w'’]+){0,2}")
_WORD: Final = re.compile(r"[^\W\d_]+")
# before the end of a longer name: "Au Fournil de Léonie"
_GOES_BEFORE: Final = re.compile(r"[A-ZÀ-Þ][\w'’]+ (?:d[aeiou]s?|d[e']l|of|von|van|&)\s$")
# a town stands behind these, as in "a bike shop in Leeds" of leedsbikes.example
_PLACED: Final = re.compile(
    r"(?<!\w)(?:in|im|near|outside|around|from|aus|bei|en|à|a|em|te|i|pri|w|till|til|to|nach)\s$",
    re.IGNORECASE,
)


def named_in_part(passages: Sequence[Passage], domain: str) -> Found[str] | None:
    """Find a name within a sentence that the domain begins or ends with; it is to be asked."""
    core = letters_of(domain)
    if len(core) < MIN_NAME + MIN_REST:
        return None
    said = {word for p in passages for word in _WORD.findall(p.text[:MAX_TEXT]) if word.islower()}
    for passage in sorted(passages, key=lambda one: one.origin is Origin.SUBJECT):
        text = passage.text[:MAX_TEXT]
        placed = {m.group() for m in _NAME.finditer(text) if _PLACED.search(text[: m.start()])}
        for match in _NAME.finditer(text):
            name = match.group()
            before = text[: match.start()].rstrip()
            inside = before[-1:].isalnum() or before.endswith("@")
            part = _GOES_BEFORE.search(text[: match.start()]) is not None
            if inside and not part and name not in placed and _is_part(name, core, said):
                return found(name, passage, sure=False)
    return None


def _is_part(name: str, core: str, said: set[str]) -> bool:
    letters = plain(name.casefold())
    if len(letters) < MIN_NAME or 2 * len(letters) < len(core) or letters == core:
        return False
    if not (core.startswith(letters) or core.endswith(letters)):
        return False
    rest = core.removeprefix(letters) if core.startswith(letters) else core.removesuffix(letters)
    if len(rest) < MIN_REST or not (rest in KINDS or any(word.startswith(rest) for word in said)):
        return False
    return not (is_common(name) or nouns(name) or spoken("greeting").match(name))
