"""A sum that the next sentence puts right, or takes further: "I put 29,000. It should be 33,000".

What is meant in the end is put where the first sum stands, with what is said of that beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import money, periods
from mailbot.reading.facts.words.second_thoughts import IT_IS
from mailbot.reading.facts.words.sums import BEFORE_NOW, CAN_RISE, IN_CASE, NO_MORE

NEAR: Final = 3  # sentences behind the first in which the other may stand
ALIKE: Final = 2.5  # times as much, or as little, may be the same sum put right
RISE: Final = 1.4  # times as much may be what a good person gets
SMALL: Final = 0.2  # of a sum is less than any pay: "and lunch vouchers of 8 €"
LEAST: Final = 1_000  # from which a number is a sum, though no money is named

_DIGIT: Final = re.compile(r"\d")


def told(said: Sequence[str]) -> list[str]:
    """Give the sentences of a paragraph with the sums that hold in the end."""
    listed = list(said)
    if len(listed) < 2 or len(_DIGIT.findall(" ".join(listed))) < 2:
        return listed
    for at, sentence in enumerate(listed):
        old = _lone(sentence)
        if old is None:
            continue
        for behind in range(at + 1, min(at + NEAR, len(listed))):
            new = _lone(listed[behind])
            if new is None or not _is_alike(old, new):
                continue
            if _is_put_right(sentence, old, listed[at + 1 : behind + 1], new):
                listed[at] = _with(sentence, old, _written(new, listed[behind]))
            elif _is_rise(old, new, listed[behind]):
                ends = f"{_written(old, sentence)} - {_written(new, listed[behind])}"
                listed[at] = _with(sentence, old, ends)
            else:
                continue
            listed[behind] = _with(listed[behind], new, "…")
            break
    return listed


def _lone(sentence: str) -> money.Sum | None:
    """Give the one sum of a sentence that may be what is paid; small ones beside it are none."""
    sums = [one for one in money.sums(sentence) if _is_sum(one, sentence)]
    sums.sort(key=lambda one: one.pay.max or 0, reverse=True)
    first = next(iter(sums), None)
    if first is None or not first.pay.max or first.pay.min not in (None, first.pay.max):
        return None
    beside = any((one.pay.max or 0) > SMALL * first.pay.max for one in sums[1:])
    return None if beside else first


def _is_sum(one: money.Sum, sentence: str) -> bool:
    large = (one.pay.max or one.pay.min or 0) >= LEAST
    return one.symbol or one.scaled or (large and not money.is_year(one, sentence))


def _is_alike(old: money.Sum, new: money.Sum) -> bool:
    was, now = old.pay.max or 0, new.pay.max or 0
    moneys = {old.pay.currency, new.pay.currency} - {None}
    return was / ALIKE <= now <= was * ALIKE and len(moneys) <= 1


def _is_put_right(sentence: str, old: money.Sum, following: Sequence[str], new: money.Sum) -> bool:
    """Whether a sum is what somebody wrote, or what was paid, and the other what it is."""
    last = following[-1]
    wrote = _before_now().search(sentence[: old.start]) is not None
    past = any(_no_more().search(text) for text in (*following[:-1], last[: new.start]))
    return (wrote or past) and _it_is().search(last[: new.start]) is not None


def _is_rise(old: money.Sum, new: money.Sum, sentence: str) -> bool:
    """Whether the other sum is the most that can be paid, for a good person."""
    low, high = old.pay.max or 0, new.pay.max or 0
    if not old.symbol or not low < high <= RISE * low:
        return False
    behind = sentence[new.end :]
    case = _in_case().match(behind) is not None
    most = new.pay.min is None or _can_rise().search(sentence[: new.start]) is not None
    return most and old.pay.min is not None and case


def _with(sentence: str, one: money.Sum, text: str) -> str:
    return sentence[: one.start] + text + sentence[one.end :]


def _written(one: money.Sum, sentence: str) -> str:
    return sentence[one.start : one.end].removeprefix(one.limit).strip()


@cache
def _before_now() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){BEFORE_NOW}$", re.IGNORECASE)


@cache
def _no_more() -> re.Pattern[str]:
    return whole_words(NO_MORE)


@cache
def _it_is() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{IT_IS})\s$", re.IGNORECASE)


@cache
def _can_rise() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{CAN_RISE})\s$", re.IGNORECASE)


@cache
def _in_case() -> re.Pattern[str]:
    """Match in which case it is paid: " a month for somebody with experience"."""
    times = periods.pattern()
    return compiled(rf"\s?(?:€|euros?|kr)?\s?(?:{times}\s)?(?:{IN_CASE})(?!\w)", re.IGNORECASE)
