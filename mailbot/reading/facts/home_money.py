"""In whose money a bare sum likely is, and for how long: a guess, for the employer to say yes to.

"3400 brutto" in a German mail is EUR 3,400 a month to everybody there. It is asked nevertheless.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import currencies, dollars
from mailbot.reading.facts.vocabulary import bracket
from mailbot.reading.facts.words import home_money as tables
from mailbot.reading.spoken_tongue import tongue_of
from mailbot.terms import Pay, Period

MAX_TEXT: Final = 20_000  # characters of a mail that are looked at

_MONTHLY: Final = 16  # a year's least pay is so many times a month's


def money(text: str, home: str = "") -> str | None:
    """Name the money of who wrote a text; `home` is the sender's top-level domain."""
    text = text[:MAX_TEXT]
    tongue = tongue_of(text)
    there = dollars.country([text], home) if tongue in {"", "fr"} else None
    if there is not None:
        named = _of_english(text) if not tongue and home != there.ending else set()
        return there.currency if named <= {there.currency} else None
    if home in tables.OF_ENDING:
        return tables.OF_ENDING[home]
    if tongue == "es":
        told = [code for code, names in tables.PESO.items() if _named(names).search(text)]
        if len(told) == 1 and not _named(tables.SPAIN).search(text):
            return told[0]
        return None if _named(tables.PESOS).search(text) else "EUR"
    if tongue in tables.OF_TONGUE:
        elsewhere = tables.ELSEWHERE.get(tongue, {})
        told = [code for code, names in elsewhere.items() if _named(names).search(text)]
        return tables.OF_TONGUE[tongue] if not told else told[0] if len(told) == 1 else None
    nordic = currencies.nordic_country([text]) if not tongue else ""
    if nordic:
        return currencies.KRONE[nordic]
    said = _of_english(text) if not tongue else set()
    return said.pop() if len(said) == 1 else None


def of_domain(home: str) -> str | None:
    """Name the money of the country whose top-level domain a sender has."""
    return tables.OF_ENDING.get(home)


def of_place(text: str, home: str = "") -> str | None:
    """Name the money of the one country that a domain, a number or the places of a text tell.

    Surer than `money`, which also goes by the language.
    """
    if home in tables.OF_ENDING:
        return tables.OF_ENDING[home]
    text = text[:MAX_TEXT]
    there = dollars.country([text])
    told = _of_english(text) | ({there.currency} if there is not None else set())
    tongue = tongue_of(text)
    if tongue in tables.IN_EURO:
        beside = {"EUR": tables.EURO, **tables.ELSEWHERE.get(tongue, {})}
        told |= {code for code, names in beside.items() if _named(names).search(text)}
    return told.pop() if len(told) == 1 else None


def _of_english(text: str) -> set[str]:
    """Name the money of the countries that write English, and no dollars, which a text tells."""
    english = {"GBP": tables.BRITAIN, "EUR": tables.IRELAND, **tables.OF_ENGLISH}
    return {code for code, names in english.items() if _named(names).search(text)}


def peso(text: str, home: str = "") -> str | None:
    """Name whose peso is meant, where a domain or the words of a text tell one country alone."""
    if tables.OF_ENDING.get(home) in tables.IN_PESOS:
        return tables.OF_ENDING[home]
    text = text[:MAX_TEXT]
    there = dollars.country([text])
    told = {code for code, names in tables.PESO.items() if _named(names).search(text)}
    told |= {"PHP"} if _named(tables.OF_ENGLISH["PHP"]).search(text) else set()
    told |= {there.currency} if there is not None else set()
    pesos = told & tables.IN_PESOS
    return pesos.pop() if len(pesos) == 1 else None


def period(pay: Pay, annual: Mapping[str, float], otherwise: float) -> Period | None:
    """Tell that a sum is a month's pay, by its size; `annual` is from where it is a year's."""
    value = pay.max or pay.min or 0
    least = annual.get(pay.currency or "", otherwise)
    return Period.MONTH if least / _MONTHLY <= value < least else None


@cache
def _named(names: str) -> re.Pattern[str]:
    return compiled(rf"(?<!\w){bracket(names)}(?!\w)")
