"""Sums of money in text; what is said in two sums is one: "$24/hr to $27/hr", "18 Euro 50"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import amounts, periods
from mailbot.reading.facts.amounts import Sum
from mailbot.reading.facts.vocabulary import bracket, joined, words
from mailbot.reading.facts.words.sums import LATER, RIGHT_PERSON, SUMS
from mailbot.terms import Period

__all__ = ["Sum", "sums"]

MAX_WITH_CENTS: Final = 200  # of an hour's pay
MAX_BETWEEN: Final = 50  # characters between the ends of a range that names its period twice
MAX_RISE: Final = 3  # times the least; what is further apart is no range
_CENTS: Final = re.compile(r"\s(\d0|\d5)(?=\s)")
_END: Final = re.compile(r"\s*(?:$|[.,;!)](?!\d))")
_DASHES: Final = ("-", "–", "—")


def sums(text: str, *, home: str = "") -> list[Sum]:
    """Find all sums of a text; `home` is the sender's top-level domain, for the krone."""
    found: list[Sum] = []
    for one in amounts.listed(text, home):
        if found and one.start < found[-1].end:
            continue  # the cents of the sum before
        whole = _with_cents(one, text)
        found[-1:] = _joined(found[-1], whole, text) if found else (whole,)
    return found


def _joined(least: Sum, most: Sum, text: str) -> tuple[Sum, ...]:
    """Join "$24/hr to $27/hr", "min. £38,400, max. £42,100"; else give both."""
    low, high = least.pay.min, most.pay.max
    if low is None or high is None or not low < high <= MAX_RISE * low:
        return least, most
    if len({least.pay.currency, most.pay.currency} - {None}) > 1:
        return least, most
    between = text[least.end : most.start]
    if len(between) > MAX_BETWEEN or not _is_range(least, most, between, text):
        return least, most
    named = periods.match_at(between)
    period = Period(named.lastgroup or "") if named is not None else least.pay.period
    pay = replace(
        least.pay, max=high, currency=least.pay.currency or most.pay.currency, period=period
    )
    scaled, symbol = least.scaled or most.scaled, least.symbol or most.symbol
    return (replace(least, pay=pay, end=most.end, scaled=scaled, symbol=symbol),)


def _is_range(least: Sum, most: Sum, between: str, text: str) -> bool:
    """Tell by what stands between two sums whether they are the ends of one range."""
    named = periods.match_at(between)
    rest = between[named.end() if named is not None else 0 :]
    if least.pay.max is None and most.pay.min is None:
        return _and().fullmatch(rest) is not None
    if least.pay.max not in (None, least.pay.min) or most.pay.min not in (None, most.pay.max):
        return False
    if _later().fullmatch(rest):  # "from the second year 17", and no days of leave
        return most.symbol or _END.match(text, most.end) is not None
    if not _rising().fullmatch(rest + most.limit):
        return False
    # "€3,000 a month – €5,000 when you sign" are two
    return not rest.rstrip().endswith(_DASHES) or periods.period_at(text[most.end :]) is not None


@cache
def _rising() -> re.Pattern[str]:
    forms = joined((*(language.rising for language in SUMS), RIGHT_PERSON))
    return compiled(rf"[\s),;]*(?:[-–—]|{bracket(forms)})\s*", re.IGNORECASE)


@cache
def _later() -> re.Pattern[str]:
    return compiled(rf"[\s),;]*{bracket(LATER)}[\s,:]*", re.IGNORECASE)


@cache
def _and() -> re.Pattern[str]:
    return compiled(rf"[\s,;/–—-]*(?:{words('conjunction', 'range_word')})?\s*", re.IGNORECASE)


def _with_cents(one: Sum, text: str) -> Sum:
    """Add the cents of "18 Euro 50 die Stunde"."""
    cents = _CENTS.match(text, one.end) if one.symbol else None
    value = one.pay.max or one.pay.min or 0
    if cents is None or value > MAX_WITH_CENTS or value % 1:
        return one
    if periods.period_at(text[cents.end() : cents.end() + 30]) is None:
        return one
    more = int(cents[1]) / 100
    minimum, maximum = one.pay.min, one.pay.max
    pay = replace(
        one.pay,
        min=None if minimum is None else minimum + more * (minimum == value),
        max=None if maximum is None else maximum + more,
    )
    return replace(one, pay=pay, end=cents.end())
