"""Whose "$" an unsaid currency is, where the mail plainly comes from one country that writes it so.

A domain or a telephone number tells it, else the places that are named, else the clock by which
the mail was sent. Where two countries are, and where the sum would be no wage there, nothing is
told: then "$" is the US dollar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import bracket
from mailbot.reading.facts.words.dollars import COUNTRIES, ZONES, Country
from mailbot.reading.spoken_tongue import tongue_of
from mailbot.terms import Pay, Period

MAX_TEXT: Final = 20_000  # characters of a mail that are looked at

# of each period how many make a month
_MONTHLY: Final = {
    Period.HOUR: 160, Period.DAY: 20, Period.WEEK: 4, Period.MONTH: 1, Period.YEAR: 1 / 12,
}  # fmt: skip
_SIGN: Final = re.compile(r"\$|dollar|dólar|\bbucks\b", re.IGNORECASE)
_NAMED: Final = re.compile(r"\bUS\s?(?:\$|D|dollars)|\$\s?US\b|\bdólares\b", re.IGNORECASE)


def there(texts: Iterable[str], home: str, zone: str = "") -> Country | None:
    """Tell whose "$" is meant in a mail that has one; see `country`."""
    said = "\n".join(texts)[:MAX_TEXT]
    return country([said], home, zone) if _SIGN.search(said) else None


def country(texts: Iterable[str], home: str = "", zone: str = "") -> Country | None:
    """Tell from which country a mail comes.

    `home` is the sender's top-level domain, `zone` how far their clock is ahead: "+1030".
    """
    text = "\n".join(texts)[:MAX_TEXT]
    if is_named(text):
        return None
    told = [one for one in COUNTRIES if _by_number(one, text, home)]
    told = told or [one for one in COUNTRIES if _places(one).search(text)]
    if not told and _SIGN.search(text) and tongue_of(text) == "fr":
        told = [one for one in COUNTRIES if one.currency == "CAD"]  # who else pays so in French
    if len(told) != 1 and zone in ZONES:
        told = [one for one in told or COUNTRIES if one.currency == ZONES[zone]]
    return told[0] if len(told) == 1 else None


def is_named(text: str) -> bool:
    """Whether a text says that its "$" is the US dollar."""
    return _NAMED.search(text[:MAX_TEXT]) is not None


def its_own(pay: Pay, period: Period | None, there: Country | None) -> Pay:
    """Give pay in "$" in the money of a country, where for such a period it is a wage there."""
    if there is None or pay.currency != "USD" or not _is_wage(pay, period, there):
        return pay
    return replace(pay, currency=there.currency)


def _by_number(one: Country, text: str, home: str) -> bool:
    if one.ending and one.ending == home:
        return True
    return bool(one.phone) and re.search(one.phone, text) is not None


def _is_wage(pay: Pay, period: Period | None, there: Country) -> bool:
    value = pay.max or pay.min or 0
    return value * _MONTHLY.get(period or Period.MONTH, 1) >= there.monthly


@cache
def _places(one: Country) -> re.Pattern[str]:
    return compiled(rf"(?:(?<!\w)|(?=, )){bracket(one.names)}(?!\w)")
