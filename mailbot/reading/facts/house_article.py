"""The article that belongs to an employer's name: "La Maison Verte", "The Rind".

At the beginning of a sentence it may be the sentence's own; it is the name's where it has a capital
within one, or begins a line of the signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.passages import Passage
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 4_000

_ARTICLE: Final = re.compile(
    r"(?:^|(?<=[\s(„“\"«]))(?P<article>(?:The|Die|Der|Das|Les?|La|Los|Las|El|Il|Lo|Gli|De|Het) "
    r"|L['’])$"
)
_GOES_ON: Final = re.compile(r"\s*(?:$|[,;|·(]|\s[–—-]\s)")


def with_article(name: Found[str] | None, passages: Sequence[Passage]) -> Found[str] | None:
    """Give a name with its article, where the mail has it so."""
    if name is None or not name.value[:1].isupper():
        return name
    for passage in passages:
        text = passage.text[:MAX_TEXT]
        start = text.find(name.value)
        article = _ARTICLE.search(text, 0, start) if start > 0 else None
        if article is None:
            continue
        inside = text[: article.start()].rstrip(' („“"«')[-1:].isalnum()
        behind = LEGAL.sub("", text[start + len(name.value) :])
        alone = passage.origin is Origin.SIGNATURE and _GOES_ON.match(behind) is not None
        if inside or (alone and article.start() == 0):
            return replace(name, value=article["article"] + name.value)
    return name
