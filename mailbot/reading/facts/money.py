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
from mailbot.reading.facts.words.sums import (
    AT_FIRST,
    BEFORE_TAX,
    FIXED,
    LATER,
    NET,
    PAID_THEN,
    RIGHT_PERSON,
    SUMS,
    THEN_PAID,
)

__all__ = ["HOURS", "OF_HOURS", "Sum", "is_workload", "is_year", "paid_then", "sums"]

MAX_WITH_CENTS: Final = 200  # of an hour's pay
MAX_BETWEEN: Final = 50  # characters between the ends of a range that names its period twice
MAX_RISE: Final = 3  # times the least; what is further apart is no range
MAX_STEP: Final = 1.4  # times what one begins with
LONG_STEP: Final = 70  # characters between what one begins with and what is paid then
_CENTS: Final = re.compile(r"\s(\d0|\d5)(?=\s)")
_END: Final = re.compile(r"\s*(?:$|[.,;!)](?!\d))")
# The hours of a job beside its pay, or its days.
HOURS: Final = (
    r"(?:hours?|hrs?|h|std\.?|\w*stunden|heures?|horas?|hs|ore|uur|uren|u(?=/)|tim(?=/)|timer|timmar"
    r"|godzin)"
)
OF_HOURS: Final = re.compile(
    rf"[\s-]?(?:{HOURS}|days?|weeks?|tage?n?|wochen|jours|semaines|días|semanas|dias|giorni"
    r"|settimane|dagen|weken|dagar|dage)(?!\w)",
    re.IGNORECASE,
)
_DASHES: Final = ("-", "–", "—")
_PARTS: Final = re.compile(r"\s*[,;/)(]?\s*")
_DAY: Final = re.compile(r"(?:[1-9]|[12]\d|3[01])\. [^\W\d_]")  # "ab dem 16. Dezember"
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?!\d)")


def sums(text: str, *, home: str = "") -> list[Sum]:
    """Find all sums of a text; `home` is the sender's top-level domain, for the krone."""
    found: list[Sum] = []
    for one in amounts.listed(text, home):
        if found and one.start < found[-1].end:
            continue  # the cents of the sum before
        whole = _with_cents(one, text)
        if len(found) > 1 and is_workload(found[-1], text):
            joined_up = _joined(found[-2], whole, text)
            if len(joined_up) == 1:
                found[-2:] = joined_up
                continue
        found[-1:] = _joined(found[-1], whole, text) if found else (whole,)
    return found


def is_workload(one: Sum, text: str) -> bool:
    """Whether a number counts hours or days, and is no sum: "24 hrs pw", "35 h"."""
    return text[one.start : one.end].isdigit() and OF_HOURS.match(text, one.end) is not None


def is_year(one: Sum, text: str) -> bool:
    """Whether a number is a year: "in 2027"."""
    return _YEAR.fullmatch(text[one.start : one.end]) is not None


def _joined(least: Sum, most: Sum, text: str) -> tuple[Sum, ...]:
    """Join "$24/hr to $27/hr", "min. £38,400, max. £42,100"; else give both."""
    low, high = least.pay.min, most.pay.max
    if low is None or high is None or not low < high <= MAX_RISE * low:
        return least, most
    if len({least.pay.currency, most.pay.currency} - {None}) > 1:
        return least, most
    between = text[least.end : most.start]
    range_told = len(between) <= MAX_BETWEEN and _is_range(least, most, between, text)
    if not range_told and not _is_step(least, most, between, text):
        return least, most
    period = periods.period_at(between) or least.pay.period
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


def _is_step(least: Sum, most: Sum, between: str, text: str) -> bool:
    """Tell "$24 an hour, $27 nights" and "13 quid to start, then 16 when you're on call".

    The second is written like the first, is not much more, and follows what it is paid for, or is
    followed by it.
    """
    low, high = least.pay.min, most.pay.max
    if not low or not high or high > MAX_STEP * low or len(between) > LONG_STEP:
        return False
    if least.pay.max not in (None, low) or most.pay.min != high or most.limit:
        return False
    told = periods.period_at(between) or _taxed().match(between) or _first().match(between)
    paid = least.symbol or told
    behind = text[most.end :]
    if not paid or _is_counted(most, behind, text) or _is_other_tax(between, behind):
        return False
    named = periods.match_at(between)
    rest = between[named.end() if named is not None else 0 :]
    paid_for = periods.match_at(behind)
    then = paid_then().match(behind, paid_for.end() if paid_for is not None else 0) is not None
    if least.symbol and most.symbol and _PARTS.fullmatch(rest):
        return then or named is not None or paid_for is not None
    return _then_paid().search(rest) is not None or (
        then and _ends_clause().search(rest) is not None
    )


def _is_counted(one: Sum, behind: str, text: str) -> bool:
    """Whether a number without a currency is a day, a year, or counts what stands behind it."""
    if one.symbol or one.scaled:
        return False
    if _DAY.match(text, one.start) or is_year(one, text):
        return True
    ends = _END.match(behind) or paid_then().match(behind) or _taxed().match(behind)
    return not (ends or periods.period_at(behind))


def _is_other_tax(between: str, behind: str) -> bool:
    """Whether two sums are the same one before tax and after it: "1.600 netto, 2.300 brutto"."""
    first, second = _taxed().match(between), _taxed().match(behind)
    return first is not None and second is not None and first.lastgroup != second.lastgroup


@cache
def _taxed() -> re.Pattern[str]:
    return compiled(rf"\s?(?:(?P<net>{NET})|(?P<gross>{BEFORE_TAX})|{FIXED})(?!\w)", re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    """Match the time for which one is paid the first of two sums: " for the first year"."""
    return compiled(rf"\s(?:{AT_FIRST})(?!\w)", re.IGNORECASE)


@cache
def _then_paid() -> re.Pattern[str]:
    """Match what leads to the second sum: ", from the fourth month "."""
    led = rf"(?:{words('conjunction')})?\s?(?:{THEN_PAID})(?:\s+[\w'’º]+){{0,5}}[\s,:]*$"
    return compiled(rf"{_joints()}\s*{led}", re.IGNORECASE)


@cache
def _ends_clause() -> re.Pattern[str]:
    """Match the end of what the first sum is for: " to begin with, ", " to start then "."""
    return compiled(rf"{_joints()}\s*$", re.IGNORECASE)


def _joints() -> str:
    then = rf"{words('conjunction')}|but|then|dann|puis|luego|poi|depois|dan|så"
    return rf"(?:[,;/(–—]|\s(?:{then}))"


@cache
def paid_then() -> re.Pattern[str]:
    """Match the time or the case in which a sum is paid: " after the first year"."""
    return compiled(rf"\s?(?:[€$£]|euros?|quid|kr\.?)?\s?(?:{PAID_THEN})(?!\w)", re.IGNORECASE)


@cache
def _rising() -> re.Pattern[str]:
    forms = joined((*(language.rising for language in SUMS), RIGHT_PERSON))
    most = rf"(?:\s{bracket(words('at_most'))})?"  # "€3.650 tot maximaal €5.100"
    return compiled(rf"[\s),;]*(?:[-–—]|{bracket(forms)}){most}\s*", re.IGNORECASE)


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
