"""Bullets and emphasis as people type them: taken off the text and put on the row's mark."""

from __future__ import annotations

import re
from typing import Final

from mailbot.terms import Mark

_SIGN: Final = re.compile(
    r"([-*+•·●○◦▪▫■□◆◇►▶▸‣➤➢→⇒»›✓✔✅☑➔❖★☆–—]|o(?=[ \t]{2,})"
    r"|[\U0001F300-\U0001FAFF\u2600-\u27BF]\uFE0F?)[ \t]{1,20}(?=\S)"
)
# What stands behind the number of a day, "8. Januar", and makes it no number of a list.
DATED: Final = (
    r"[ \t]{1,3}(?:(?:januar[iy]?|jan|jänner|februar[iy]?|feb|märz|maerz|mars|marts|april|apr|mai"
    r"|maj|juni|jun|juli|jul|augusti?|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez"
    r"|december|dec|desember|des)(?![\w-])"
    r"(?!\.?[ \t]?\d{1,2}(?![\d:.]|[ \t]?(?:uhr|h\b)))"  # "5. jan 12" answers question 5
    r"|\d{1,2}\.[ \t]?\d{4}(?!\d))"
)
# "1." "2)" "(3)" "a)" "iv." but not a decimal, a date or an hour
_NUMBER: Final = re.compile(
    rf"(\(?\d{{1,2}}(?:\.(?!(?i:{DATED}))|\))"
    r"|\(?[a-zA-Z]\)|[a-hA-H]\.(?=[ \t]{1,20}[A-ZÀ-Þ])"
    r"|\(?(?:i{1,3}|iv|v|vi{1,3}|ix|x)[.)])[ \t]{1,20}(?=\S)"
)
_STRONG: Final = re.compile(r"(?<![\w*])\*{1,2}(?=[^\s*])([^*\n]{1,300}?)(?<=\S)\*{1,2}(?![\w*])")
_UNDER: Final = re.compile(r"(?<![^\s(])__(?=[^\s_])([^_\n:]{1,300}?)(?<=\S)__(?![\w;/])")
_HASHES: Final = re.compile(r"#{1,6}[ \t]{1,9}(?=\S)")


def _emphasized(match: re.Match[str]) -> str:
    """Leave a programmer's __init__ as it is."""
    return match[0] if match[1].isidentifier() and match[1].islower() else match[1]


def bullet_of(text: str) -> tuple[str, str]:
    """Split off a typed bullet or number: ("•", "Waste under 4%"); ("", text) without one."""
    found = _SIGN.match(text) or _NUMBER.match(text)
    if found is None or not text[found.end() :].strip():
        return "", text
    return found[1], text[found.end() :]


def emphasis(text: str) -> tuple[str, Mark]:
    """Take off *stars*, __underscores__ and Markdown's hashes; all of a line makes a heading."""
    hashes = _HASHES.match(text)
    bare = text[hashes.end() :].rstrip("# ") if hashes else text
    strong = _STRONG.fullmatch(bare.strip()) or _UNDER.fullmatch(bare.strip())
    plain = (
        _UNDER.sub(_emphasized, _STRONG.sub(r"\1", bare)) if "*" in bare or "__" in bare else bare
    )
    heading = bool(hashes or (strong and not strong[1].endswith((".", ",", ";"))))
    return plain, Mark.HEADING if heading else Mark.PLAIN
