"""An employer's name in From alone, "Bakery at the Mill", which the mail itself bears out.

Mails are sent from a house's own address, and its name stands nowhere else: "we are a small
bakery in …". What bears it out is the kind of house, said in the mail, or whose house it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL, letters_of, plain
from mailbot.reading.facts.employer_name import is_common
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.words.houses import KINDS
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found

MAX_TEXT: Final = 2_000
MAX_WORDS: Final = 7  # of a name, and of a line that only signs
PERSON: Final = 2  # words of a person's name
MIN_NAME: Final = 4  # letters of a name that a house and its owner have in common
INFLECTED: Final = 2  # letters by which a word may be longer or shorter: "piekarni"

_WORD: Final = re.compile(r"[^\W\d_]+")
# whose desk it is, before a house's name or behind it: "Sekretariat Waldschule", "… - Personal"
_DESK: Final = re.compile(
    r"(?:secretar\w+|secrétariat|sekretariat\w*|segreteria|secretaría|personal\w*|hr|rh|rrhh"
    r"|recruit\w*|ufficio|human resources|direct(?:ie|ion|or|iva)|dirección|direção|direzione"
    r"|leitung|team|office|büro|info|geral|kontakt|contact|jobs|admin\w*|reception|empfang)",
    re.IGNORECASE,
)
# kinds that a mail speaks of for other reasons
_COMMON: Final = frozenset(
    {
        "office", "project", "group", "network", "practice", "press", "people", "people's", "works",
        "community", "company", "port", "station", "market", "union", "service", "team", "dienst",
        "haus", "casa", "centro", "centre", "center", "maison", "porto", "rede", "red",
    }
)  # fmt: skip
# kinds that people are called: "Jo Park", "Ann Ward"
_SURNAMES: Final = frozenset(
    {
        "park", "parks", "mill", "mills", "hall", "ward", "church", "port", "kitchen", "garden",
        "lodge", "press", "bakers", "wharf", "hafen", "bauhof", "kreis", "puerto", "molina", "bank",
        "hof", "forno", "castillo", "bodega", "camp", "shed",
    }
)  # fmt: skip
_PARTS: Final = re.compile(r"\s[–—|-]\s|,\s|\s\(")


def shown(passages: Sequence[Passage], domains: Sequence[str], writer: str) -> Found[str] | None:
    """Give the name in From, if it is a house's and the text or the signature bears it out."""
    name = _house(writer)
    if not name:
        return None
    listed = [word.casefold() for word in _WORD.findall(name)]
    kinds = [word for word in listed if is_kind(word)]
    lines = [[one.casefold() for one in _WORD.findall(p.text[:MAX_TEXT])] for p in passages]
    briefly = {plain(word) for line in lines if len(line) < MAX_WORDS for word in line}
    if _is_person(listed, briefly):
        return None
    spelled = any(_spells(listed, letters_of(domain)) for domain in domains)
    for passage, line in zip(passages, lines, strict=True):
        told = kinds if len(line) >= MAX_WORDS else ()
        if any(_is_same(kind, word) for kind in told if kind not in _COMMON for word in line):
            return found(name, passage)
        if spelled and len(line) >= MAX_WORDS and any(map(is_kind, line)):
            return found(name, passage)
        # "Étienne Vialatte" signs for "Atelier Vialatte"
        if listed[0] in KINDS and len(line) < MAX_WORDS and _is_owner(listed[-1], line):
            return found(name, passage)
    return None


def _is_person(name: Sequence[str], briefly: Collection[str]) -> bool:
    """Tell "Emma Park", who signs "Emma", from a house."""
    *first, last = name
    if last in _SURNAMES and len(name) <= PERSON:
        return True
    return not is_kind(name[0]) and len(name) <= PERSON and plain(first[0]) in briefly


def _is_owner(last: str, line: Sequence[str]) -> bool:
    own = [plain(word) for word in line]
    return len(last) >= MIN_NAME and plain(last) in own and len(own) > 1 and own[0] not in KINDS


def _house(writer: str) -> str:
    """Take desks, legal forms and people off: "HR - Hill Farm, Ann Bell"."""
    parts = [part for part in _PARTS.split(writer) if not _DESK.fullmatch(part.strip(" )"))]
    words = LEGAL.sub("", parts[0]).split() if parts else []
    while len(words) > 1 and _DESK.fullmatch(words[0]):
        words = words[1:]
    name = " ".join(words)
    if not 1 < len(words) <= MAX_WORDS or not name[:1].isupper() or name.isupper():
        return ""
    kind = is_kind(words[0]) or is_kind(words[-1])  # "Handloom Weavers Society"
    if (nouns(name) and not kind) or is_common(name) or words[-1].casefold() in SMALL:
        return ""
    return name


def _spells(words: Sequence[str], core: str) -> bool:
    """Whether a domain is made of a name's words, from one of them on."""
    if len(core) < MIN_NAME:
        return False
    joined = [plain("".join(words[index:])) for index in range(len(words))]
    return core in joined


def _is_same(kind: str, word: str) -> bool:
    """Whether a word of the mail is that kind of house in any case: "piekarnię"."""
    stem = kind[:-1] if len(kind) > MIN_NAME else kind
    return word.startswith(stem) and abs(len(word) - len(kind)) <= INFLECTED
