"""The article that belongs to an employer's name: "La Maison Verte", "The Rind".

At the beginning of a sentence it may be the sentence's own; it is the name's where it has a capital
within one, or begins a line of the signature. A name that begins a quotation is all of that.
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
MAX_REST: Final = 40  # characters of a name that are brought back

_ARTICLE: Final = re.compile(
    r"(?:^|(?<=[\s(„“\"«]))(?P<article>(?:The|Die|Der|Das|Les?|La|Los|Las|El|Il|Lo|Gli|De|Het) "
    r"|L['’])$"
)
_OPENS: Final = re.compile(r"[«“„\"]\s?$")
# The rest of a name up to the closing mark: words with a capital, and small ones between them.
_REST: Final = re.compile(
    r"(?P<rest>(?:[ -](?:(?:of|the|and|for|und|für|von|der|des|de|du|la|les|del|y|e|di|da|do|dos"
    r"|van|het|en|och|og) |&\s|[dl]['’]){0,2}[A-ZÀ-Þ0-9][^\W_]*(?:['’-][^\W_]+)*){1,4})\s?[»”“\"]"
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


def up_to_mark(name: Found[str] | None, passages: Sequence[Passage]) -> Found[str] | None:
    """Give a name that begins a quotation with all of it: "« Les Amis du Pont »"."""
    if name is None:
        return None
    for passage in passages:
        text = passage.text[:MAX_TEXT]
        start = text.find(name.value)
        if start < 1 or _OPENS.search(text[max(0, start - 2) : start]) is None:
            continue
        end = start + len(name.value)
        if rest := _REST.match(text, end, end + MAX_REST):
            return replace(name, value=name.value + rest["rest"])
    return name


def without_address(name: Found[str] | None, passages: Sequence[Passage]) -> Found[str] | None:
    """Take off what a signature has behind a name that stands elsewhere without it: a building."""
    head, comma, rest = name.value.partition(", ") if name is not None else ("", "", "")
    if name is None or not comma:
        return name
    texts = [passage.text[:MAX_TEXT] for passage in passages]
    alone = sum(text.count(head) for text in texts) > sum(text.count(f"{head},") for text in texts)
    return replace(name, value=head) if alone and rest else name
