"""Sums of money in text: "85k", "€60.000", "38’000 CHF", "1.2 lakh", "$24 an hour"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, words
from mailbot.terms import Pay, Period

# A digit group is set off by a point, a comma, a space (also no-break or thin), an apostrophe.
_NUMBER: Final = (
    r"\d{1,3}(?:[.,'’\u00a0\u202f\u2009 ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)"
    r"|\d{1,9}(?:[.,]\d{1,3})?(?!\d)"
)
_SYMBOLS: Final = {
    "us$": "USD", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "s$": "SGD",
    "hk$": "HKD", "r$": "BRL", "mx$": "MXN", "$": "USD", "€": "EUR", "£": "GBP", "₹": "INR",
    "¥": "JPY", "₦": "NGN", "₽": "RUB", "₺": "TRY", "₪": "ILS", "zł": "PLN", "zl": "PLN",
    "kč": "CZK", "kc": "CZK", "ft": "HUF", "₩": "KRW", "฿": "THB", "₱": "PHP", "₫": "VND",
    "₴": "UAH", "lei": "RON",
}  # fmt: skip
_CODES: Final = (
    "USD EUR GBP CHF SEK NOK DKK ISK CZK PLN HUF RON BGN TRY RUB UAH CAD AUD NZD SGD HKD JPY CNY "
    "INR PKR LKR BDT ZAR NGN KES GHS EGP MAD ILS AED SAR BRL MXN ARS CLP COP PEN UYU KRW TWD THB "
    "IDR MYR PHP VND"
)
# the krone of a country is told by its language or the sender's; alone it stays open
_KRONE: Final = {"se": "SEK", "dk": "DKK", "no": "NOK"}


_DOLLARS: Final = re.compile(r"\s?[(,]\s?(CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP|UYU|TWD|USD)\b")


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum or range as it stands at `start`..`end` of its text."""

    pay: Pay
    start: int
    end: int
    symbol: bool  # a currency stood beside it
    scaled: bool  # "k", "lakh": written as pay is


@cache
def _currency_codes() -> dict[str, str]:
    table = dict(_SYMBOLS) | {code.lower(): code for code in _CODES.split()}
    return table | {
        "r": "ZAR",
        "rs": "INR",
        "rs.": "INR",
        "fr.": "CHF",
        "kr": "",
        "kr.": "",
        "tkr": "",
    }


@cache
def _currency_words() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<!\w){bracket(alternation)}(?!\w)", re.IGNORECASE), code)
        for language in LANGUAGES
        for code, alternation in language.currencies.items()
    )


@cache
def _scales() -> tuple[tuple[re.Pattern[str], int], ...]:
    factors = sorted({factor for language in LANGUAGES for factor in language.scales})
    return tuple(
        (
            re.compile(joined(la.scales.get(factor, "") for la in LANGUAGES), re.IGNORECASE),
            factor,
        )
        for factor in factors
    )


@cache
def _grammar() -> re.Pattern[str]:
    signs = "|".join(re.escape(s) for s in sorted(_SYMBOLS, key=len, reverse=True))
    codes = "|".join(_CODES.split())
    spelled = joined(a for language in LANGUAGES for a in language.currencies.values())
    scale = joined(a for language in LANGUAGES for a in language.scales.values())

    def amount(n: int) -> str:
        before = rf"(?:(?P<b{n}>(?:{codes})|{signs}|(?-i:R(?=\s?\d))|kr\.?|rs\.?|fr\.)\s?)?"
        digits = rf"(?P<n{n}>{_NUMBER})(?:,-|\.-|[.,]--|[.,]–)?(?:\s?(?P<s{n}>{scale})(?!\w))?"
        after = rf"(?:\s?(?P<a{n}>(?:{codes})(?!\w)|(?:{signs})|(?:kr|rs|tkr)(?!\w)\.?"
        return rf"{before}{digits}{after}|(?:{spelled})(?!\w)))?"

    span = rf"(?:\s?[-–—‑]\s?|\s?/\s?(?=\D?\d)|\s{bracket(words('range_word'))}\s)"
    limit = (
        rf"(?:(?P<most>{words('at_most')})|(?P<least>{words('at_least')}))[\s:]+"
        r"(?:(?:the|a|an|about|around|ca\.?|circa|rund|etwa|environ)\s+)?"
    )
    return re.compile(
        rf"(?<![\w.,@#/-])(?:{limit})?(?<![\w.,])"
        rf"{amount(1)}(?:{span}{amount(2)})?(?P<plus>\s?\+)?(?![\w%]|[.,]\d)",
        re.IGNORECASE,
    )


@cache
def _period() -> re.Pattern[str]:
    groups = "|".join(
        rf"(?P<{period.value}>{joined(la.periods.get(period, '') for la in LANGUAGES)})"
        for period in Period
    )
    return re.compile(rf"(?<![^\W\d_])(?:{groups})(?!\w)", re.IGNORECASE)


def sums(text: str, *, home: str = "") -> list[Sum]:
    """Find all sums of a text; `home` is the sender's top-level domain, for the krone."""
    return [found for match in _grammar().finditer(text) if (found := _sum(match, home))]


def _sum(match: re.Match[str], home: str) -> Sum | None:
    first = _value(match["n1"], match["s1"])
    second = _value(match["n2"], match["s2"]) if match["n2"] else None
    if second is not None and match["s2"] and not match["s1"] and first < second / 100:
        first = _value(match["n1"], match["s2"])  # "5–6k", "18 to 24 lakh"
    named = [match[name] for name in ("b1", "a1", "b2", "a2") if match[name]]
    # "$25,000 a $30,000 MXN": many countries' money is a "$", a code says whose
    raw = next((name for name in named if name != "$"), next(iter(named), None))
    scaled = bool(match["s1"] or match["s2"])
    if (
        raw is None
        and match["s1"]
        and match["s1"].casefold() in ("m", "l", "cr")
        and second is None
    ):
        return None  # "5 m" of cloth
    minimum: float | None = first
    maximum: float | None = first if second is None else second
    if second is None and match["most"]:
        minimum = None
    elif second is None and (match["least"] or match["plus"]):
        maximum = None
    currency = None if raw is None else _currency(raw, home)
    if raw == "$" and (code := _DOLLARS.match(match.string, match.end())) is not None:
        currency = code[1].upper()
    if raw is None and "lpa" in (f"{match['s1']}".casefold(), f"{match['s2']}".casefold()):
        currency = "INR"  # lakh rupees per annum
    pay = Pay(minimum, maximum, currency, None)
    return Sum(pay, match.start(), match.end(), raw is not None, scaled)


def _currency(raw: str, home: str) -> str | None:
    known = _currency_codes().get(raw.casefold().strip())
    if known:
        return known
    if known == "":
        return _KRONE.get(home)
    return next((code for pattern, code in _currency_words() if pattern.fullmatch(raw)), None)


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
    return next((factor for pattern, factor in _scales() if pattern.fullmatch(scale)), 1)


def period_in(text: str) -> Period | None:
    """Find the first period a text names; hours a week are a workload, not a period of pay."""
    match = _period().search(text)
    return None if match is None else Period(match.lastgroup or "")


def currency_in(text: str) -> str | None:
    """Find a currency that is named apart from its sum: "52k to 57k, yearly, USD"."""
    for code in _CODES.split():
        if re.search(rf"(?<!\w){code}(?!\w)", text):
            return code
    return next((code for pattern, code in _currency_words() if pattern.search(text)), None)
