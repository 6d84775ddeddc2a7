"""An employer's name that a mail domain shortens: "Nile Diagnostics" of nilediag.example."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts.house_name import has_kind, widened
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.words.small import SMALL
from mailbot.terms import Found, Origin

MIN_PART: Final = 3  # letters of a word that a domain may begin with
MAX_TOKENS: Final = 5
ENOUGH: Final = 0.75  # of the domain's letters
SURE: Final = 0.9  # the same, where nothing has a capital
MAX_TEXT: Final = 2_000
MAX_LEN: Final = 40  # letters of a domain that are compared

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def shortened(passages: Sequence[Passage], core: str, plain: dict[str, str]) -> Found[str] | None:
    """Find the words whose beginnings make up the domain's letters, in any order."""
    core = core[:MAX_LEN]
    best: tuple[float, str, Passage] | None = None
    for passage in passages:
        if passage.origin is Origin.SUBJECT:
            continue
        text = passage.text[:MAX_TEXT]
        tokens = [
            token
            for token in _WORD.finditer(text)
            if text[token.start() - 1 : token.start()] not in ("@", "/", ".")
            and text[token.end() : token.end() + 1] != "@"
        ]
        for index in range(len(tokens)):
            span, share = _run(text, tokens, index, core, plain)
            if span is None or (best is not None and share <= best[0]):
                continue
            whole = widened(text, *span)
            name = text[whole[0] : whole[1]]
            if name.casefold().replace("-", "") == core and "-" in name:
                continue  # the domain itself, spelled out loud
            if share >= (ENOUGH if name[:1].isupper() else SURE) and not nouns(name):
                best = share, name, passage
    return found(best[1], best[2]) if best is not None else None


def _run(
    text: str, tokens: list[re.Match[str]], index: int, core: str, plain: dict[str, str]
) -> tuple[tuple[int, int] | None, float]:
    """Take words from one on as long as the domain has their beginnings."""
    left = core
    matched = 0
    end = tokens[index].end()
    for offset in range(min(MAX_TOKENS, len(tokens) - index)):
        token = tokens[index + offset]
        if offset and text[tokens[index + offset - 1].end() : token.start()].strip(" &+-"):
            break
        word = _folded(token.group(), plain)
        size = _shared(word, left)
        if size == 0:
            if offset == 0:
                return None, 0
            small = token.group().casefold() in SMALL
            if small or has_kind(token.group()):
                continue
            break
        left = left.replace(word[:size], "", 1)
        matched += 1
        end = token.end()
    name = text[tokens[index].start() : end]
    several = matched > 1 or has_kind(name)
    if matched > 1 and any(_folded(token.group(), plain) == left for token in tokens):
        left = ""  # the rest is its town: "Half Pipe" of halfpipehulme
    return ((tokens[index].start(), end), 1 - len(left) / len(core)) if several else (None, 0)


def _folded(word: str, plain: dict[str, str]) -> str:
    if word not in plain:
        plain[word] = _plain(word)
    return plain[word]


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in decomposed if c.isalnum())


def _shared(word: str, core: str) -> int:
    """Give how many of a word's first letters the domain has; few only if they are all."""
    if len(word) < MIN_PART or word[:MIN_PART] not in core:
        return 0
    size = MIN_PART
    while size < len(word) and word[: size + 1] in core:
        size += 1
    return size
