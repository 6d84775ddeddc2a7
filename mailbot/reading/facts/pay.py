"""What the job pays: the sum that is called pay, or the one with a period; never a budget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from mailbot.reading.facts import east_asian, money
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.pay_signs import ANNUAL_FROM, Sign, score
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.terms import Found, Origin, Pay, Period

ANNUAL: Final = {
    "JPY": 1_500_000, "INR": 150_000, "KRW": 15_000_000, "HUF": 3_000_000, "SEK": 200_000,
    "NOK": 200_000, "DKK": 200_000, "CZK": 300_000, "PLN": 50_000, "UAH": 300_000,
    "RUB": 600_000, "TRY": 500_000, "ZAR": 150_000, "KES": 600_000, "NGN": 1_500_000,
    "PHP": 250_000, "THB": 250_000, "MXN": 150_000, "BRL": 40_000, "CNY": 80_000,
    "AED": 80_000, "ARS": 6_000_000, "COP": 15_000_000, "CLP": 6_000_000, "IDR": 60_000_000,
    "VND": 100_000_000,
}  # fmt: skip

ENOUGH: Final = 3  # of a score: a sum with a currency and one more sign of pay
MAX_SUMS: Final = 20  # in one sentence

# "40,000 USD, paid weekly" is no week's pay
_SHORT: Final = (Period.HOUR, Period.DAY, Period.WEEK)
_SKIPPED: Final = (Topic.REQUIREMENTS, Topic.OBJECTIVE, Topic.DEADLINE, Topic.VIDEO)


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
    home = home if home in money.KRONE else money.krone_country(p.text for p in passages)
    unsaid = open_pay(passages)
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or passage.topic in _SKIPPED:
            continue
        if passage.topic is Topic.OUTCOMES and passage.via is Via.LABEL:
            continue
        for candidate in _candidates(passage, home, unsaid=unsaid):
            if best is None or candidate.score > best.score:
                best = candidate
    if best is None or best.score < ENOUGH:
        return _east_asian(passages)
    pay = _completed(best.one, best.text, best.passage, best.end)
    sure = pay.currency is not None and pay.period is not None
    return found(pay, best.passage, sure=sure)


def _east_asian(passages: Sequence[Passage]) -> Found[Pay] | None:
    for passage in passages:
        if passage.topic in (Topic.OUTCOMES, Topic.OBJECTIVE) or passage.text.isascii():
            continue
        seen = east_asian.pay_in(passage.text)
        if seen is not None and (seen.said or passage.topic is Topic.PAY):
            return found(seen.pay, passage, sure=seen.pay.period is not None)
    return None


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


def _candidates(passage: Passage, home: str, *, unsaid: bool) -> Iterator[_Candidate]:
    said = passage.topic is Topic.PAY
    for sentence in sentences(passage.text):
        text = _corrected().sub(lambda m: " " * len(m.group()), in_digits(sentence))
        listed = money.sums(text, home=home)[:MAX_SUMS]
        for index, one in enumerate(listed):
            end = listed[index + 1].start if index + 1 < len(listed) else len(text)
            previous = listed[index - 1].end if index else 0
            sign = Sign(one, text, previous, end, said=said, unsaid=unsaid)
            yield _Candidate(one, passage, text, end, score(sign, passage) - index)


def _completed(one: money.Sum, text: str, passage: Passage, end: int) -> Pay:
    """Add the period and the currency that stand apart from the sum."""
    behind, before = text[one.end : end], text[: one.start]
    direct = one.pay.period or money.period_at(behind)
    period = direct or money.period_in(before[-40:]) or money.period_in(behind[:60])
    period = period or money.period_in(passage.label) or money.period_in(behind)
    period = period or _elsewhere(passage, text)
    currency = one.pay.currency
    if currency is None:
        currency = money.currency_in(behind) or money.currency_in(before)
        currency = currency or money.currency_in(passage.label)
    value = one.pay.max or one.pay.min or 0
    if (period is None or (direct is None and period in _SHORT)) and value >= ANNUAL.get(
        currency or "", ANNUAL_FROM
    ):
        period = Period.YEAR
    return replace(one.pay, currency=currency, period=period)


def _elsewhere(passage: Passage, text: str) -> Period | None:
    """A labelled value may give the period in another sentence: "€60,000. Per year, gross."."""
    rest = passage.text.replace(text, " ")
    return money.period_in(rest) if passage.topic is Topic.PAY and len(rest) < 120 else None
