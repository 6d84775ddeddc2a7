"""Which money a sum is in: by its sign, its code, its name; the krone by the country meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts.vocabulary import LANGUAGES, joined
from mailbot.reading.facts.words.currencies import (
    BEFORE_ONLY,
    CODES,
    KRONE_OF,
    NAMES,
    RARE_CODES,
    SIGNS,
)
from mailbot.reading.facts.words.nordic import KRONE_WORDS

# the krone of a country is told by its language or the sender's; alone it stays open
KRONE: Final = {"se": "SEK", "dk": "DKK", "no": "NOK"}
_ALIKE: Final = {"r": "ZAR", "rs": "INR", "rs.": "INR", "fr.": "CHF", "e": "EUR"}
_KRONES: Final = frozenset({"kr", "kr.", "tkr", "kroner"})

# whose sign is the dollar's, too: "$ 950.000 (pesos chilenos)"
SHARED: Final = frozenset(
    {"MXN", "ARS", "COP", "CLP", "UYU", "DOP", "CAD", "AUD", "NZD", "SGD", "HKD"}
)

LUCAS: Final = "lucas"  # a thousand of them, said in Santiago and Bogotá
PESOS: Final = "pesos"  # many countries'; whose they are, something else has to tell
_OF: Final = re.compile(r"^(?:de\s|d['’])", re.IGNORECASE)  # "3,2 millones de pesos"

CODE: Final = rf"{CODES.replace(' ', '|')}|(?-i:{RARE_CODES.replace(' ', '|')})"


def signs(*, before: bool) -> str:
    """Give the alternation of signs that stand before a number, or behind it."""
    fit = (sign for sign in SIGNS if before or sign not in BEFORE_ONLY)
    return "|".join(re.escape(sign) for sign in sorted(fit, key=len, reverse=True))


def names() -> str:
    """Give the alternation of what currencies are called."""
    called = (a for language in LANGUAGES for a in language.currencies.values())
    return joined((*NAMES.values(), *called, PESOS))


def in_pesos(written: str) -> bool:
    """Whether a sum is written in pesos, and does not say whose."""
    return _OF.sub("", written.strip().casefold()).endswith((PESOS, LUCAS))


def in_some_pesos(text: str) -> bool:
    """Whether a text has a sum in pesos."""
    return any(each in text.casefold() for each in (PESOS, LUCAS))


def code_of(written: str, home: str) -> str | None:
    """Give the ISO code; `home` is the top-level domain whose krone "kr" is."""
    folded = written.casefold().strip()
    written = _OF.sub("", written)
    if folded not in SIGNS:
        folded = folded.rstrip("$ ")  # "AUD $84,300"
    if folded in _KRONES:
        return KRONE.get(home)
    known = _codes().get(folded)
    return known or next((code for name, code in _names() if name.fullmatch(written)), None)


def named_in(text: str) -> str | None:
    """Find a currency that is named apart from its sum: "52k to 57k, yearly, USD"."""
    coded = _apart().search(text)
    if coded is not None:
        return coded[0]
    return next((code for pattern, code in _names() if pattern.search(text)), None)


def sharing_sign(text: str) -> str | None:
    """Find the currency named in a text whose sign "$" is, other than the US dollar."""
    code = named_in(text)
    return code if code in SHARED else None


def krone_country(texts: Sequence[str]) -> str:
    """Tell by their words whose krone is meant, as a top-level domain; "" when it stays open."""
    if not any("kr" in text.casefold() for text in texts):
        return ""
    said = {c for text in texts for c, beside in _krone_of() if beside.search(text[:2_000])}
    return said.pop() if len(said) == 1 else nordic_country(texts)


def nordic_country(texts: Sequence[str]) -> str:
    """Tell by the words of a language from which Nordic country texts come; "" where it is open."""
    counts = dict.fromkeys(KRONE, 0)
    for text in texts:
        for country, pattern in _krone_words():
            counts[country] += len(pattern.findall(text[:2_000]))
    best = max(counts, key=counts.__getitem__)
    others = max(count for country, count in counts.items() if country != best)
    return best if counts[best] > others else ""


@cache
def _codes() -> dict[str, str]:
    coded = {code.lower(): code for code in f"{CODES} {RARE_CODES}".split()}
    return SIGNS | coded | _ALIKE


@cache
def _names() -> tuple[tuple[re.Pattern[str], str], ...]:
    tables = (NAMES, *(language.currencies for language in LANGUAGES))
    return tuple(
        (whole_words(alternation), code) for table in tables for code, alternation in table.items()
    )


@cache
def _apart() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{f'{CODES} {RARE_CODES}'.replace(' ', '|')})(?!\w)")


@cache
def _krone_of() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (
            country,
            re.compile(
                rf"(?<!\w)(?:{said} kr|kr(?:oner|onor)?(?!\w)[^()]{{0,15}}\({said}\))",
                re.IGNORECASE,
            ),
        )
        for country, said in KRONE_OF.items()
    )


@cache
def _krone_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (country, whole_words(alternation)) for country, alternation in KRONE_WORDS.items()
    )
