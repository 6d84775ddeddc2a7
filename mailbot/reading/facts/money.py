"""Sums of money in text: "85k", "€60.000", "38’000 CHF", "1.2 lakh", "$24 an hour"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, words
from mailbot.reading.facts.words.nordic import KRONE_WORDS
from mailbot.reading.facts.words.sums import SUMS
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
    "₴": "UAH", "lei": "RON", "$ca": "CAD", "$ ca": "CAD", "$cad": "CAD",
    "can$": "CAD", "cdn$": "CAD", "$us": "USD", "$ us": "USD", "nt$": "TWD",
    "rmb": "CNY", "ksh": "KES", "kshs": "KES", "sfr.": "CHF", "sfr": "CHF", "dhs": "AED",
    "rm": "MYR", "rp": "IDR",
}  # fmt: skip
_CODES: Final = (
    "USD EUR GBP CHF SEK NOK DKK ISK CZK PLN HUF RON BGN TRY RUB UAH CAD AUD NZD SGD HKD JPY CNY "
    "INR PKR LKR BDT ZAR NGN KES GHS EGP MAD ILS AED SAR BRL MXN ARS CLP COP PEN UYU KRW TWD THB "
    "IDR MYR PHP VND"
)
# the krone of a country is told by its language or the sender's; alone it stays open
KRONE: Final = {"se": "SEK", "dk": "DKK", "no": "NOK"}


MAX_WITH_CENTS: Final = 200  # of an hour's pay
MAX_BETWEEN: Final = 40  # characters between the ends of a range that names its period twice
MAX_RISE: Final = 3  # times the least; what is further apart is no range
_CENTS: Final = re.compile(r"\s(\d0|\d5)(?=\s)")
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
        # "TEUR 48", "48 T€", "k€": the thousand is a letter at the currency
        before = (
            rf"(?:(?P<k{n}>[kt](?=(?:{codes}|[€£$])\s?\d))?"
            rf"(?P<b{n}>(?:{codes})|{signs}|(?-i:R(?=\s?\d))|kr\.?|rs\.?|fr\.)\s?)?"
        )
        digits = (
            rf"(?P<n{n}>{_NUMBER})(?:,-|\.-|[.,]--|[.,]–)?"
            rf"(?:\s?(?P<s{n}>(?:{scale})(?!\w)|[kt](?=(?:{codes}|[€£$])(?!\w))))?"
        )
        after = rf"(?:\s?(?P<a{n}>(?:{codes})(?!\w)|(?:{signs})|(?:kr|rs|tkr)(?!\w)\.?"
        return rf"{before}{digits}{after}|(?:{spelled})(?!\w)))?"

    span = rf"(?:\s?[-–—‑]\s?|\s?/\s?(?=\D?\d)|\s{bracket(words('range_word'))}\s)"
    limit = (
        rf"(?:(?P<most>{words('at_most')})|(?P<least>{words('at_least')}))[\s:]+"
        r"(?:(?:the|a|an|about|around|ca\.?|circa|rund|etwa|environ)\s+)?"
    )
    return re.compile(
        rf"(?<![\w.,@#/-])(?:{limit})?(?<![\w.,])"
        rf"{amount(1)}(?:{span}{amount(2)})?(?P<plus>\+|\s\+(?!\s?\w))?(?![\w%]|[.,]\d)",
        re.IGNORECASE,
    )


@cache
def _gross() -> re.Pattern[str]:
    """Match what may stand between a sum and its period: " brutto "."""
    return re.compile(
        rf"\s?(?:\(?{bracket(joined(la.gross for la in SUMS))}[),]?\s)?", re.IGNORECASE
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
    listed: list[Sum] = []
    for match in _grammar().finditer(text):
        if listed and match.start() < listed[-1].end:
            continue  # the cents of the sum before
        one = _sum(match, home)
        if one is not None:
            one = _with_cents(one, text)
            listed[-1:] = _risen(listed[-1], one, text) if listed else (one,)
    return listed


def _risen(least: Sum, most: Sum, text: str) -> tuple[Sum, ...]:
    """Join "$24/hr to $27/hr" and "£38,400 rising to £42,100"; else give both."""
    low, high = least.pay.min, most.pay.max
    between = text[least.end : most.start] + _limit(text[most.start : most.end])
    if low is None or high is None or len(between) > MAX_BETWEEN:
        return least, most
    single = least.pay.max == low and most.pay.min in (None, high)
    currencies = {least.pay.currency, most.pay.currency}
    if not single or len(currencies) > 1 or not low < high <= MAX_RISE * low:
        return least, most
    lead = _gross().match(between)
    period = _period().match(between, lead.end() if lead is not None else 0)
    if not _rising().fullmatch(between, 0 if period is None else period.end()):
        return least, most
    if between.rstrip().endswith(("-", "–", "—")) and period_at(text[most.end :]) is None:
        return least, most  # "€3,000 a month – €5,000 when you sign"
    named = None if period is None else Period(period.lastgroup or "")
    pay = replace(least.pay, max=high, period=named)
    return (replace(least, pay=pay, end=most.end, scaled=least.scaled or most.scaled),)


def _limit(most: str) -> str:
    """Give the words that a sum begins with: "up to " of "up to £42,100"."""
    return (re.match(r"[^\W\d][^\d€£$]{0,20}(?=[\d€£$])", most) or [""])[0]


@cache
def _rising() -> re.Pattern[str]:
    forms = joined(language.rising for language in SUMS)
    return re.compile(rf"[\s)]*(?:[-–—]|{bracket(forms)})\s*", re.IGNORECASE)


def _with_cents(one: Sum, text: str) -> Sum:
    """Add the cents of "18 Euro 50 die Stunde"."""
    cents = _CENTS.match(text, one.end) if one.symbol else None
    value = one.pay.max or one.pay.min or 0
    if cents is None or value > MAX_WITH_CENTS or value % 1:
        return one
    if period_at(text[cents.end() : cents.end() + 30]) is None:
        return one
    more = int(cents[1]) / 100
    minimum, maximum = one.pay.min, one.pay.max
    pay = replace(
        one.pay,
        min=None if minimum is None else minimum + more * (minimum == value),
        max=None if maximum is None else maximum + more,
    )
    return replace(one, pay=pay, end=cents.end())


def _sum(match: re.Match[str], home: str) -> Sum | None:
    scales = match["s1"] or match["k1"], match["s2"] or match["k2"]
    first = _value(match["n1"], scales[0])
    second = _value(match["n2"], scales[1]) if match["n2"] else None
    if second is not None and scales[1] and not scales[0] and first < second / 100:
        first = _value(match["n1"], scales[1])  # "5–6k", "18 to 24 lakh"
    if second is not None and match["k1"] and not scales[1] and second < first / 100:
        second = _value(match["n2"], scales[0])  # "TEUR 48 bis 55"
    named = [match[name] for name in ("b1", "a1", "b2", "a2") if match[name]]
    # "$25,000 a $30,000 MXN": many countries' money is a "$", a code says whose
    raw = next((name for name in named if name != "$"), next(iter(named), None))
    scaled = any(scales)
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
    period = None
    if any(scale is not None and scale.casefold() == "lpa" for scale in scales):
        currency, period = currency or "INR", Period.YEAR  # lakh rupees per annum
    pay = Pay(minimum, maximum, currency, period)
    return Sum(pay, match.start(), match.end(), raw is not None, scaled)


def _currency(raw: str, home: str) -> str | None:
    known = _currency_codes().get(raw.casefold().strip())
    if known:
        return known
    if known == "":
        return KRONE.get(home)
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
    if scale in ("t", "T"):
        return 1_000  # "T€"; alone it would be a ton
    return next((factor for pattern, factor in _scales() if pattern.fullmatch(scale)), 1)


def period_in(text: str) -> Period | None:
    """Find the first period a text names; hours a week are a workload, not a period of pay."""
    for match in _period().finditer(text):
        if not _counted().search(text, max(0, match.start() - 30), match.start()):
            return Period(match.lastgroup or "")
    return None


@cache
def _counted() -> re.Pattern[str]:
    """Match what makes a period a workload: "20 hours" before "a week"."""
    return re.compile(
        rf"(?:\d|(?<!\w){bracket(words('numerals'))}\s)[ -]?[^\W\d_]{{1,12}}\.?\s?$", re.IGNORECASE
    )


def period_at(text: str) -> Period | None:
    """Give the period a text begins with, as behind a sum: " an hour", " brutto im Monat"."""
    lead = _gross().match(text)
    match = _period().match(text, lead.end() if lead is not None else 0)
    return None if match is None else Period(match.lastgroup or "")


def krone_country(texts: Iterable[str]) -> str:
    """Tell by their words whose krone is meant, as a top-level domain; "" when it stays open."""
    counts = dict.fromkeys(KRONE, 0)
    for text in texts:
        for country, pattern in _krone_words():
            counts[country] += len(pattern.findall(text[:2_000]))
    best = max(counts, key=counts.__getitem__)
    others = max(count for country, count in counts.items() if country != best)
    return best if counts[best] > others else ""


@cache
def _krone_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (country, re.compile(rf"(?<!\w){bracket(alternation)}(?!\w)", re.IGNORECASE))
        for country, alternation in KRONE_WORDS.items()
    )


def currency_in(text: str) -> str | None:
    """Find a currency that is named apart from its sum: "52k to 57k, yearly, USD"."""
    for code in _CODES.split():
        if re.search(rf"(?<!\w){code}(?!\w)", text):
            return code
    return next((code for pattern, code in _currency_words() if pattern.search(text)), None)
