"""What the job pays: the sum that is called pay, or the one with a period; never a budget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from mailbot.reading.facts import money
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.terms import Found, Mark, Origin, Pay, Period

ANNUAL: Final = {"JPY": 1_500_000, "INR": 150_000, "KRW": 15_000_000, "HUF": 3_000_000}
ANNUAL_FROM: Final = 14_000  # of other currencies: plainly a year's pay

ENOUGH: Final = 3  # of a score: a sum with a currency and one more sign of pay
MAX_SUMS: Final = 20  # in one sentence

_SKIPPED: Final = (Topic.REQUIREMENTS, Topic.OUTCOMES, Topic.OBJECTIVE, Topic.DEADLINE, Topic.VIDEO)


@dataclass(frozen=True, slots=True)
class _Candidate:
    one: money.Sum
    passage: Passage
    text: str  # of its sentence
    end: int  # where the next sum begins
    score: int


def read(passages: Sequence[Passage], *, home: str = "") -> Found[Pay] | None:
    """Find the pay; `home` is the top-level domain of the sender, for "kr."."""
    best: _Candidate | None = None
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or passage.topic in _SKIPPED:
            continue
        for candidate in _candidates(passage, home):
            if best is None or candidate.score > best.score:
                best = candidate
    if best is None or best.score < ENOUGH:
        return None
    pay = _completed(best.one, best.text, best.passage, best.end)
    sure = pay.currency is not None and pay.period is not None
    return found(pay, best.passage, sure=sure)


def open_pay(passages: Sequence[Passage]) -> bool:
    """Tell whether pay is spoken of as something that will not be said: "competitive"."""
    for passage in passages:
        if passage.topic is Topic.PAY:
            refused = len(passage.text) < 40 and spoken("negation").match(passage.text)
            if refused or spoken("pay_open").search(passage.text):
                return True
        for sentence in sentences(passage.text):
            if spoken("pay").search(sentence) and spoken("pay_open").search(sentence):
                return True
    return False


@cache
def _corrected() -> re.Pattern[str]:
    """Find "not 45,000 but 52,000": what stands before the second word is the wrong sum."""
    return re.compile(
        rf"(?<!\w){bracket(words('negation'))}\s(?P<wrong>[^.!?]{{1,50}}?)[,\s]+"
        rf"{bracket(words('rather'))}(?!\w)",
        re.IGNORECASE,
    )


def _candidates(passage: Passage, home: str) -> Iterator[_Candidate]:
    said = passage.topic is Topic.PAY
    for sentence in sentences(passage.text):
        text = _corrected().sub(lambda m: " " * len(m.group()), sentence)
        listed = money.sums(text, home=home)[:MAX_SUMS]
        for index, one in enumerate(listed):
            end = listed[index + 1].start if index + 1 < len(listed) else len(text)
            start = listed[index - 1].end if index else 0
            around = text[start : min(end, one.end + 60)]
            score = _score(one, text, around, said=said, passage=passage) - index
            yield _Candidate(one, passage, text, end, score)


def _score(one: money.Sum, text: str, around: str, *, said: bool, passage: Passage) -> int:
    value = one.pay.max or one.pay.min or 0
    behind = text[one.end : one.end + 40]
    score = 0
    if said:
        score += 6
    if one.symbol:
        score += 2
    if one.scaled:
        score += 1
    if money.period_in(behind) is not None:
        score += 3 if one.symbol or one.scaled or said else 1
    elif money.period_in(around) is not None:
        score += 2
    if spoken("pay").search(around):
        score += 3
    if one.pay.min != one.pay.max and one.pay.min and one.pay.max:
        score += 1
    if spoken("not_pay").search(around) and not said:
        score -= 6
    if not one.symbol and not one.scaled and value < 1000:
        score -= 3 if said else 8  # hours, days, percent
    if not one.symbol and _counts_something(behind):
        score -= 6
    if passage.mark is Mark.BULLET and not said and money.period_in(around) is None:
        score -= 2
    if passage.origin is Origin.SUBJECT:
        score -= 1
    return score


def _counts_something(behind: str) -> bool:
    """A bare number with a noun behind it counts things: "45 people", "20 hours"."""
    match = re.match(r"\s+([^\W\d_]{3,})", behind)
    if match is None:
        return False
    following = behind.lstrip()
    return not (
        money.period_in(following[: len(match.group(1)) + 12])
        or spoken("pay").match(following)
        or spoken("pay_open").match(following)
    )


def _completed(one: money.Sum, text: str, passage: Passage, end: int) -> Pay:
    """Add the period and the currency that stand apart from the sum."""
    behind, before = text[one.end : end], text[: one.start]
    period = money.period_in(behind[:60]) or money.period_in(before[-40:])
    period = period or money.period_in(passage.label) or money.period_in(behind)
    period = period or _elsewhere(passage, text)
    currency = one.pay.currency
    if currency is None:
        currency = money.currency_in(behind) or money.currency_in(before)
        currency = currency or money.currency_in(passage.label)
    value = one.pay.max or one.pay.min or 0
    if period is None and value >= ANNUAL.get(currency or "", ANNUAL_FROM):
        period = Period.YEAR
    return replace(one.pay, currency=currency, period=period)


def _elsewhere(passage: Passage, text: str) -> Period | None:
    """A labelled value may give the period in another sentence: "€60,000. Per year, gross."."""
    rest = passage.text.replace(text, " ")
    return money.period_in(rest) if passage.topic is Topic.PAY and len(rest) < 120 else None
