"""What a short mail tells of a job without calling it one: a wage, and what somebody is.

"We could use a cook, 13.20 an hour": no label, no "vacancy", and yet an offer. Asked only where
words alone leave it open, because sums and trades take longer to read than words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import money, pay, periods
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import passages
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.memory import remembered
from mailbot.terms import Line, Mark, Origin, Period

MAX_LINES: Final = 60  # a longer mail has words enough

MAX_SUM: Final = 12  # words
MAX_NAME: Final = 6  # words
MAX_TEXT: Final = 2_000
MAX_SUMS: Final = 20
# Below, a number of something a month is hardly anybody's pay, in any currency.
SMALLEST: Final = {Period.HOUR: 5, Period.DAY: 30, Period.MONTH: 400, Period.YEAR: 8_000}

_DIGIT: Final = re.compile(r"\d")
_GROSS: Final = re.compile(
    r"\s?(?:eur|€|zł|kr|kč)?\s?(?:brutto|netto|netti|lordi|brut|net|bruto|neto|netos|brutos|gross)\b",
    re.IGNORECASE,
)


@remembered
def wage(lines: tuple[Line, ...]) -> bool:
    """Whether a sum is read as what somebody is paid."""
    figured = [line for line in lines[:MAX_LINES] if _DIGIT.search(line.text)]
    if any(_paid(line.text[:MAX_TEXT]) for line in figured):
        return True
    return bool(figured) and pay.read(passages(lines[:MAX_LINES])) is not None


def _paid(text: str) -> bool:
    """Whether a number has its period right behind it, and the size of such a wage."""
    for one in money.sums(text)[:MAX_SUMS]:
        value = one.pay.max or one.pay.min or 0
        behind = text[one.end :]
        if _GROSS.match(behind) and value >= SMALLEST[Period.HOUR]:
            return True
        period = one.pay.period or periods.period_at(behind)
        least = SMALLEST.get(period) if period is not None else None
        scaled = one.scaled and (one.symbol or value >= SMALLEST[Period.YEAR])
        if (least is not None and value >= least) or scaled:
            return True
    return False


@remembered
def figures(lines: tuple[Line, ...]) -> int:
    """In how many lines or sentences there are figures."""
    told = "\n".join(line.text for line in lines[:MAX_LINES])
    return sum(_DIGIT.search(part) is not None for part in re.split(r"[.!?;,]\s|\n", told))


@remembered
def trade(lines: tuple[Line, ...], *, paid: bool) -> int:
    """How plainly somebody's trade or office is named: 2 as the subject, 1 anywhere in the text.

    Beside a wage an ordinary word is one, too: "a manager", "a hand".
    """
    for line in lines[:MAX_LINES]:
        if line.mark is Mark.BLANK:
            continue
        if line.origin is Origin.SUBJECT and is_role(line.text):
            return 2
        if any(paid or not noun.shy for noun in nouns(line.text)):
            return 1
    return 0


def lone_sum(lines: Sequence[Line]) -> bool:
    """Whether all that is written is a sum as wages are: "forty-two thousand"."""
    written = [line.text for line in lines if line.origin is Origin.BODY and line.text.strip()]
    first = written[0] if written else ""
    if len(written) != 1 or first.endswith("?") or len(first.split()) > MAX_SUM:
        return False
    return any((one.pay.max or 0) >= SMALLEST[Period.MONTH] for one in money.sums(in_digits(first)))


def named(lines: Sequence[Line]) -> bool:
    """Whether a line of few words is a role's name: "Head of Repair"."""
    written = [line.text for line in lines if line.origin is Origin.BODY and line.text.strip()]
    first = written[0].split(". ")[0] if written else ""
    short = bool(first) and not first.endswith("?") and 0 < len(first.split()) <= MAX_NAME
    return short and is_role(first)


def told(lines: Sequence[Line], *, sought: bool) -> int:
    """How much a text tells of a job beyond what it says outright; 3 is an offer.

    `sought` is whether something else speaks for somebody being looked for: without that, a
    trade and some figures may be about anything.
    """
    listed = tuple(lines)
    paid = wage(listed)
    known = trade(listed, paid=paid)
    return paid + known + (figures(listed) > 1) if known or sought else int(paid)
