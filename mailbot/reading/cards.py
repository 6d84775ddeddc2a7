"""A business card at the end of a letter: a name, and below it ways to reach whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.names import MAX_NAME, SENTENCE, fold, is_name
from mailbot.reading.rows import Row
from mailbot.terms import Mark

MAX_ROWS: Final = 14
_LEAST: Final = 3
_PHONE: Final = re.compile(
    r"(?:^|\b(?:tel|phone|mobile?|mob|cell|fax|t|m|p|f)\b\W{0,4})\(?\+?\d[\d ()/.-]{6,24}$"
    r"|\+\d[\d ()/.-]{7,24}",
    re.IGNORECASE,
)
_REACHED: Final = re.compile(r"www\.|[^\s@]@[^\s@]{1,60}\.\w|https?://", re.IGNORECASE)
# What the law wants on a letterhead: a company's, a tax, a bank's number.
_REGISTERED: Final = re.compile(
    r"\b(?:kvk|btw|vat|iban|bic|siret|siren|tva|ust|hrb|cif|nif|iva|nip|regon|krs|cvr|abn|uid)"
    r"\b\W{0,9}\w{0,40}\d",
    re.IGNORECASE,
)
_REGISTERED_LEAST: Final = 4  # ways and numbers on a card of several blocks


def card_start(rows: Sequence[Row], places: Sequence[int], end: int, names: frozenset[str]) -> int:
    """Return where the card begins that ends the shown rows `places`; `end` without one.

    A card of one block has a telephone and one more way. One of several blocks also has a
    number of the company's or its writer's name, for a job is written in blocks too.
    """
    found = end
    for count in range(_LEAST, min(MAX_ROWS, len(places) - 1) + 1):
        start = places[-count]
        if not rows[start - 1].blank and count < len(places):
            continue
        card = [rows[place] for place in places[-count:]]
        if not all(_fits(row) for row in card):
            break
        blocks = 1 + sum(rows[place - 1].blank for place in places[-count + 1 :])
        if _named(card[0]) and _reaches(card, names, several=blocks > 1):
            found = start
    return found


def _fits(row: Row) -> bool:
    return (
        len(row.text) <= MAX_NAME
        and row.mark in {Mark.PLAIN, Mark.HEADING}
        and not SENTENCE.search(row.text)
    )


def _named(row: Row) -> bool:
    return is_name(row.text.partition("|")[0])


def _reaches(card: Sequence[Row], names: frozenset[str], *, several: bool) -> bool:
    phones = sum(_PHONE.search(row.text) is not None for row in card)
    ways = sum(_REACHED.search(row.text) is not None or bool(row.links) for row in card)
    if not several:
        return phones > 0 and phones + ways > 1
    registered = sum(_REGISTERED.search(row.text) is not None for row in card)
    own = not names.isdisjoint(fold(card[0].text).split())
    return (
        phones > 0 and (registered > 0 or own) and phones + ways + registered >= _REGISTERED_LEAST
    )
