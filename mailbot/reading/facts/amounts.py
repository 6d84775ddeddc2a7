"""One sum of money as it stands: "85k", "€60.000", "38’000 CHF", "from 1.2 lakh", "20–24 €"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import currencies
from mailbot.reading.facts.periods import period_at
from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, words
from mailbot.terms import Pay, Period

# A digit group is set off by a point, a comma, a space (also no-break or thin), an apostrophe.
# In India only the last group has three digits: "1,50,000".
_INDIAN: Final = r"\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?(?!\d)"
_NUMBER: Final = (
    rf"{_INDIAN}"
    r"|\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)"
    r"|\d{1,9}(?:[.,]\d{1,3})?(?!\d)"
)
_DIGIT: Final = re.compile(r"\d")
_LAKHS: Final = re.compile(rf"{_INDIAN}|lakhs?|lacs?|lpa|l|crores?|cr", re.IGNORECASE)
_THOUSANDS: Final = re.compile(r"\d[.,'’\u00a0\u202f\u2009 ]?000$")
_NO_SUM: Final = re.compile(r"0\d")  # a telephone number
_YEARLY: Final = re.compile(
    r"\s?(?:/|per|an?)?\s?(?:annum|p\.?a\.?|year|yr)\W*(?:$|[,;(+]|plus)", re.IGNORECASE
)
_JOINS: Final = re.compile(r"\s(?:e|y|et|und|and|en|og|och|con)\s")
_BETWEEN: Final = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom)\s$")
_DOLLARS: Final = re.compile(r"\s?[(,]?\s?(CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP|UYU|TWD|USD)\b")


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum or range as it stands at `start`..`end` of its text."""

    pay: Pay
    start: int
    end: int
    symbol: bool  # a currency stood beside it
    scaled: bool  # "k", "lakh": written as pay is
    limit: str = ""  # what it begins with: "up to"


def listed(text: str, home: str) -> list[Sum]:
    """Find the sums of a text; `home` is the sender's top-level domain, for the krone."""
    if not _DIGIT.search(text):
        return []
    found = (_sum(match, home) for match in _grammar().finditer(text))
    return [one for one in found if one is not None]


@cache
def _scales() -> tuple[tuple[re.Pattern[str], int], ...]:
    factors = sorted({factor for language in LANGUAGES for factor in language.scales})
    return tuple(
        (
            compiled(joined(la.scales.get(factor, "") for la in LANGUAGES), re.IGNORECASE),
            factor,
        )
        for factor in factors
    )


@cache
def _grammar() -> re.Pattern[str]:
    signs, behind = currencies.signs(before=True), currencies.signs(before=False)
    codes, spelled = currencies.CODE, currencies.names()
    scale = joined(a for language in LANGUAGES for a in language.scales.values())

    def amount(n: int) -> str:
        # "TEUR 48", "48 T€", "k€": the thousand is a letter at the currency
        before = (
            rf"(?:(?P<k{n}>[kt](?=(?:{codes}|[€£$])\s?\d))?"
            rf"(?P<b{n}>(?:{codes})(?:\s?\$)?|{signs}|(?-i:R(?=\s?\d))|kr\.?|rs\.?|fr\.)\s?)?"
        )
        digits = (
            rf"(?P<n{n}>{_NUMBER})(?:,-|/-|\.-|[.,]--|[.,]–)?"
            rf"(?:\s?(?P<s{n}>(?:{scale})(?![\w'’])|[kt](?=(?:{codes}|[€£$])(?!\w))))?"
        )
        after = rf"(?:\s?(?P<a{n}>(?:{codes})(?!\w)|(?:{behind})|(?:kr|rs|tkr|kroner)(?!\w)\.?"
        return rf"{before}{digits}{after}|(?:de\s|d['’])?(?:{spelled})(?!\w)))?"

    span = rf"(?:\s?[-–—‑]\s?|\s?/\s?(?=\D?\d)|\s{bracket(words('range_word'))}\s)"
    limit = (
        rf"(?P<limit>(?P<most>{words('at_most')})|(?P<least>{words('at_least')}))[\s:]+"
        r"(?:(?:the|a|an|about|around|ca\.?|circa|rund|etwa|environ)\s+)?"
    )
    return compiled(
        rf"(?<![\w.,@#/-])(?:{limit})?(?<![\w.,])"
        rf"{amount(1)}(?:(?P<span>{span}){amount(2)})?(?P<plus>\+|\s\+(?!\s?\w))?"
        r"(?:(?![\w%]|[.,]\d)|(?=p(?:[hamdw]|cm)(?!\w)))",
        re.IGNORECASE,
    )


def _sum(match: re.Match[str], home: str) -> Sum | None:
    scales = match["s1"] or match["k1"], match["s2"] or match["k2"]
    first = _value(match["n1"], scales[0])
    second = _value(match["n2"], scales[1]) if match["n2"] else None
    if second is not None and scales[1] and not scales[0] and first < second / 100:
        first = _value(match["n1"], scales[1])  # "5–6k", "18 to 24 lakh"
    if second is not None and match["k1"] and not scales[1] and second < first / 100:
        second = _value(match["n2"], scales[0])  # "TEUR 48 bis 55"
    if second is not None and _shares_thousands(match, first, second):
        first *= 1_000
    named = [match[name] for name in ("b1", "a1", "b2", "a2") if match[name]]
    # "$25,000 a $30,000 MXN": many countries' money is a "$", a code says whose
    raw = next((name for name in named if name != "$"), next(iter(named), None))
    if raw is None and (_no_sum(match) or _NO_SUM.match(match["n1"])):
        return None
    if second is not None and _are_cents(match, second):
        first, second = first + second / 100, None
    minimum: float | None = first
    maximum: float | None = first if second is None else second
    if second is None and match["most"]:
        minimum = None
    elif second is None and (match["least"] or match["plus"]):
        maximum = None
    currency = None if raw is None else currencies.code_of(raw, home)
    end = match.end()
    shared = raw == "$" or (raw is not None and currencies.in_pesos(raw))
    if shared and (code := _DOLLARS.match(match.string, end)) is not None:
        currency, end = code[1].upper(), end if "(" in code[0] else code.end()
    period = None
    if any(_LAKHS.fullmatch(each) for each in (*scales, match["n1"], match["n2"]) if each):
        currency = currency or "INR"
    if any(scale is not None and scale.casefold() == "lpa" for scale in scales):
        period = Period.YEAR  # lakh rupees per annum
    pay = Pay(minimum, maximum, currency, period)
    return Sum(pay, match.start(), end, raw is not None, any(scales), match["limit"] or "")


def _shares_thousands(match: re.Match[str], first: float, second: float) -> bool:
    """Tell "720-790 000 kr", whose thousands stand once, behind the second number."""
    bare = match["n1"].isdigit() and not (match["a1"] or match["s1"] or match["k1"])
    near = first < second / 1_000 <= 3 * first
    return bare and near and _THOUSANDS.search(match["n2"]) is not None


def _are_cents(match: re.Match[str], second: float) -> bool:
    """Tell "11 euro e 20 l'ora" from "between 11 euros and 20"."""
    bare = match["a1"] and not (match["b2"] or match["a2"] or match["s2"])
    joined_up = bare and second < 100 and not second % 5 and len(match["n2"]) == 2
    before = match.string[max(0, match.start() - 12) : match.start()]
    return bool(
        joined_up
        and _JOINS.fullmatch(match["span"])
        and not _BETWEEN.search(before)
        and period_at(match.string[match.end() : match.end() + 30])
    )


def _no_sum(match: re.Match[str]) -> bool:
    """Tell "5 m" of cloth from five million, and "18 L" of paint from "18L per annum"."""
    scale = (match["s1"] or "").casefold()
    if match["n2"] is not None or scale not in ("m", "l", "cr"):
        return False
    return scale == "m" or not _YEARLY.match(match.string, match.end())


def _value(number: str, scale: str | None) -> float:
    """Read digits with any separators: the last one followed by 1 or 2 digits is a decimal."""
    bare = re.sub(r"['’\s]", "", number)
    separators = [c for c in bare if c in ".,"]
    if separators:
        head, _, tail = bare.rpartition(separators[-1])
        grouped = len(tail) == 3 and not scale
        if grouped or (len(separators) > 1 and len(set(separators)) == 1):
            bare = re.sub(r"[.,]", "", bare)
        else:
            bare = re.sub(r"[.,]", "", head) + "." + tail
    return round(float(bare) * _factor(scale), 2)


def _factor(scale: str | None) -> int:
    if scale is None:
        return 1
    if scale in ("t", "T"):
        return 1_000  # "T€"; alone it would be a ton
    return next((factor for pattern, factor in _scales() if pattern.fullmatch(scale)), 1)
