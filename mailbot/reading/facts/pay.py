"""What the job pays: the sum that is called pay, or the one with a period; never a budget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import (
    currencies,
    dollars,
    east_asian,
    home_money,
    money,
    periods,
    restated_sums,
)
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.pay_signs import ANNUAL_FROM, STRONG, Sign, is_at_hours, score
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import bracket, joined, spoken, words
from mailbot.reading.facts.words.days import DAYS
from mailbot.reading.facts.words.dollars import Country
from mailbot.reading.facts.words.sums import BEFORE_NOW, BEFORE_TAX, FULL_TIME, NET
from mailbot.terms import Found, Origin, Pay, Period

ANNUAL: Final = {
    "JPY": 1_500_000, "INR": 150_000, "KRW": 15_000_000, "HUF": 3_000_000, "SEK": 200_000,
    "NOK": 200_000, "DKK": 200_000, "CZK": 300_000, "PLN": 50_000, "UAH": 300_000,
    "RUB": 600_000, "TRY": 500_000, "ZAR": 150_000, "KES": 600_000, "NGN": 1_500_000,
    "PHP": 250_000, "THB": 250_000, "MXN": 150_000, "BRL": 40_000, "CNY": 80_000,
    "AED": 80_000, "ARS": 6_000_000, "COP": 15_000_000, "CLP": 6_000_000, "IDR": 60_000_000,
    "VND": 100_000_000, "HKD": 150_000, "TWD": 400_000, "MYR": 25_000, "SAR": 60_000,
    "MAD": 50_000, "EGP": 100_000, "PKR": 500_000, "BDT": 250_000, "LKR": 500_000, "ISK": 3_000_000,
    "RON": 35_000, "UYU": 350_000, "DOP": 300_000, "PEN": 18_000, "CRC": 4_000_000, "GTQ": 40_000,
    "BOB": 30_000, "PYG": 25_000_000, "MZN": 200_000, "AOA": 1_500_000, "XOF": 1_500_000,
    "XAF": 1_500_000, "DZD": 500_000, "GHS": 25_000, "UGX": 5_000_000, "TZS": 5_000_000,
    "RWF": 2_000_000, "ETB": 80_000, "ZMW": 50_000, "JMD": 900_000, "TTD": 50_000, "ILS": 60_000,
    "KZT": 1_500_000,
}  # fmt: skip

_HOURLY: Final = (8, 60)  # of a strong currency: "the pay is there ($25)" is an hour's
HIGH: Final = 30_000  # of a strong currency: "$85k plus super, and a carton a month" is a year's

ENOUGH: Final = 3  # of a score: a sum with a currency and one more sign of pay
MAX_SUMS: Final = 20  # in one sentence
OLD: Final = 6  # points that a sum of before stands behind the others
MAX_LEAD: Final = 50  # characters that lead to a sum
LEAST_PART: Final = 0.2  # of a whole week's pay
LEAST_BARE: Final = 1_000  # of a number without a currency beside one that has it

_NAIRA: Final = re.compile(r"(?<!\w)N(?=\d{2,3},\d{3})")  # "N450,000 monthly"
_DIGIT: Final = re.compile(r"\d")
# "base 75 + commission": who sells is paid so many thousands, and a share
_BASE: Final = re.compile(
    r"(?<!\w)(base(?: (?:salary|pay))?(?: (?:is|of))? ~?\d{2,3})"
    r"(?=\s*(?:[+,;.)]|$|plus|and|with|w/))",
    re.IGNORECASE,
)
_BESIDE_BASE: Final = re.compile(
    r"\b(?:commissions?|equity|ote|uncapped|options|shares)\b", re.IGNORECASE
)
# "they stand outside.16 euro an hour": a stop without its space; "…" stands for a result
_GLUED: Final = re.compile(r"(?<=[^\W\d_]{2})[.!?,;](?=\d)|(?<=… )[.!?,;](?=\d)")

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
    rank: int  # the same, but a sum that was said before stands behind the one that follows it

    @property
    def in_pesos(self) -> bool:
        """Whether it is said to be in pesos, and not whose."""
        return currencies.in_pesos(self.text[self.one.start : self.one.end])


def read(
    passages: Sequence[Passage], *, home: str = "", there: Country | None = None, written: str = ""
) -> Found[Pay] | None:
    """Find the pay; `home` is the sender's top-level domain, for "kr.", `there` whose "$" it is.

    `written` is all of the mail, which may name the country where the passages do not.
    """
    best: _Candidate | None = None
    ending = home
    text = "\n".join(passage.text for passage in passages)
    peso = home_money.peso(text, ending) if currencies.in_some_pesos(text) else None
    home = (
        home if home in currencies.KRONE else currencies.krone_country([p.text for p in passages])
    )
    unsaid = open_pay(passages)
    for passage in passages:
        if passage.origin is Origin.SIGNATURE or passage.topic in _SKIPPED:
            continue
        if passage.topic is Topic.OUTCOMES and passage.via is Via.LABEL:
            continue
        for candidate in _candidates(passage, home, there, peso, unsaid=unsaid):
            if best is None or candidate.rank > best.rank:
                best = candidate
    if best is None or best.score < ENOUGH:
        return _east_asian(passages)
    pay = _completed(best.one, best.text, best.passage, best.end)
    stated = pay.currency
    plain = pay.period is not None
    if pay.currency is None and not best.in_pesos:
        currency = _only_currency(passages, home) or _whose(best) or home_money.money(text, ending)
        currency = currency or home_money.of_place(written)
        one = replace(best.one, pay=replace(best.one.pay, currency=currency))
        pay = _completed(one, best.text, best.passage, best.end)  # what is a year's pay there
    if pay.period is None:
        hourly = stated in STRONG and _HOURLY[0] <= (pay.max or pay.min or 0) <= _HOURLY[1]
        guessed = home_money.period(pay, ANNUAL, ANNUAL_FROM)
        pay = replace(pay, period=Period.HOUR if hourly else guessed)
        behind = best.text[best.one.end : best.end]
        plain = guessed is Period.MONTH and _monthly().match(behind) is not None
    homes = {home_money.of_domain(ending), None if stated else home_money.of_place(text, ending)}
    at_home = pay.currency is not None and pay.currency in homes
    return found(pay, best.passage, sure=plain and (stated is not None or at_home))


def _whose(best: _Candidate) -> str | None:
    """Name the currency of "27 to 30 an hour, not 25 (canadian)" and "1,100 a week. Dollars."."""
    there = dollars.country([best.text[best.one.end :]])
    return there.currency if there is not None else currencies.named_in(best.passage.text)


def _only_currency(passages: Sequence[Passage], home: str) -> str | None:
    """Give the one currency of all sums of a mail, for "pay is seventy two thousand"."""
    texts = [in_digits(p.text) for p in passages if p.origin is not Origin.SIGNATURE]
    named = {one.pay.currency for text in texts for one in money.sums(text, home=home)} - {None}
    return named.pop() if len(named) == 1 else None


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
    return compiled(
        rf"(?<!\w){bracket(words('negation'))}\s(?P<wrong>[^.!?]{{1,50}}?)[,\s]+"
        rf"{bracket(words('rather'))}(?!\w)",
        re.IGNORECASE,
    )


def _candidates(
    passage: Passage, home: str, there: Country | None, peso: str | None, *, unsaid: bool
) -> Iterator[_Candidate]:
    said = passage.topic is Topic.PAY
    for sentence in restated_sums.told([in_digits(each) for each in sentences(passage.text)]):
        text = sentence
        if not _DIGIT.search(text):
            continue
        text = _GLUED.sub(r"\g<0> ", text)
        text = _corrected().sub(lambda m: " " * len(m.group()), text)
        text = _NAIRA.sub("₦", _instead().sub("", text))
        if _BESIDE_BASE.search(text):
            text = _BASE.sub(r"\1k", text)
        listed = _telling(money.sums(text, home=home)[:MAX_SUMS], text)
        earlier = 0  # that look like pay
        lent: int | None = None  # points of one that is a whole week's, for what that comes to
        for index, sum_of_money in enumerate(listed):
            end = listed[index + 1].start if index + 1 < len(listed) else len(text)
            period = sum_of_money.pay.period or periods.period_in(text[sum_of_money.end : end])
            if period is None and is_at_hours(sum_of_money, text[: sum_of_money.start]):
                period = Period.HOUR
            own = dollars.its_own(sum_of_money.pay, period, there)
            if currencies.in_pesos(text[sum_of_money.start : sum_of_money.end]):
                own = replace(own, currency=own.currency or peso)
            one = replace(sum_of_money, pay=own)
            previous = listed[index - 1].end if index else 0
            sign = Sign(one, text, previous, end, said=said, unsaid=unsaid)
            points = score(sign, passage) - earlier
            points = points if lent is None else max(points, lent)
            earlier += one.symbol or not money.is_workload(one, text)
            lead = text[max(previous, one.start - MAX_LEAD) : one.start]
            old = index + 1 < len(listed) and _before_now().search(lead) is not None
            whole = of_full_time(text[one.end : end]) or _at_full_time().search(lead) is not None
            if whole and _has_part(one, listed):
                old, lent = True, points
            yield _Candidate(one, passage, text, end, points, points - OLD * old)


def _has_part(one: money.Sum, listed: list[money.Sum]) -> bool:
    """Whether among the sums of a sentence is what another one comes to in part-time work."""
    most = one.pay.max or one.pay.min or 0
    return any(LEAST_PART * most < (other.pay.max or other.pay.min or 0) < most for other in listed)


def of_full_time(behind: str) -> bool:
    """Whether a sum is what the job would pay if it were a whole one: "£30,000 FTE, £18,000"."""
    return _full_time().match(behind) is not None


@cache
def _monthly() -> re.Pattern[str]:
    """Match what stands behind a month's pay where people are paid by the month: "1 640 € brut"."""
    return compiled(
        r"\s?\(?(?:brutto|netto|bruts?|nets?|brutos?|netos?|bruto|lord[oi]|nett[oi]|líquidos?)"
        r"(?!\w)",
        re.IGNORECASE,
    )


@cache
def _at_full_time() -> re.Pattern[str]:
    """Find what leads to the pay of a whole week: "full time £30,000", "bei Vollzeit wären es"."""
    lead = r"(?:\s[^\W\d]{1,7}){0,2}\W{0,3}(?:[A-Z]{3}\s)?$"
    return compiled(rf"(?<!\w)(?:{FULL_TIME}){lead}", re.IGNORECASE)


@cache
def _full_time() -> re.Pattern[str]:
    gross = rf"(?:{BEFORE_TAX}|{NET})"
    return compiled(
        rf"\W{{0,3}}(?:{gross}\W{{1,2}})?(?:(?:[^\W\d]+['’ ]){{1,6}}?)??(?:{FULL_TIME})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _before_now() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){BEFORE_NOW}$", re.IGNORECASE)


@cache
def _instead() -> re.Pattern[str]:
    """Find "instead of 3,100" beside the sum that takes its place."""
    instead = joined(language.instead for language in DAYS)
    return compiled(
        rf"(?<!\w)(?:{instead})\s(?:[^\W\d_]{{1,9}}\s)?[€$£]?\s?\d{{1,3}}(?:[.,'’\s]?\d{{3}})*"
        r"(?:[.,]\d{1,2})?(?![\d.,]\d)k?\s?",
        re.IGNORECASE,
    )


def _telling(listed: list[money.Sum], text: str) -> list[money.Sum]:
    """Leave out bare small numbers where a sum with its currency stands: "our Scale 6"."""
    if not any(one.symbol for one in listed):
        return listed
    return [
        one
        for one in listed
        if one.symbol
        or one.scaled
        or (one.pay.max or one.pay.min or 0) >= LEAST_BARE
        or periods.period_at(text[one.end : one.end + 30])
    ]


def _completed(one: money.Sum, text: str, passage: Passage, end: int) -> Pay:
    """Add the period and the currency that stand apart from the sum."""
    behind, before = text[one.end : end], text[: one.start]
    direct = one.pay.period or periods.period_at(behind)
    period = direct or periods.period_in(before[-40:]) or periods.period_in(behind[:60])
    period = period or periods.period_in(passage.label) or periods.period_in(behind)
    period = period or _elsewhere(passage, text)
    if period is None and is_at_hours(one, before):
        period = Period.HOUR
    currency = one.pay.currency
    if currency is None:
        currency = currencies.named_in(behind) or currencies.named_in(before)
        currency = currency or currencies.named_in(passage.label)
    if currency == "USD" and "us" not in (shown := text[one.start : one.end].lower()):
        currency = ("$" in shown and currencies.sharing_sign(behind[:60])) or currency
    value = one.pay.max or one.pay.min or 0
    pesos = currency is None and currencies.in_pesos(text[one.start : one.end])
    annual = value >= ANNUAL.get("MXN" if pesos else currency or "", ANNUAL_FROM)
    high = value >= HIGH and currency in STRONG and period is Period.MONTH
    if annual and (period is None or (direct is None and (high or period in _SHORT))):
        period = Period.YEAR
    elif direct is None and period is Period.YEAR and not annual:
        period = None  # "2,650 gross, and after a year you may become a member"
    elif not annual and direct in (None, Period.YEAR) and periods.salaries_in(behind[:60]):
        period = Period.MONTH
    return replace(one.pay, currency=currency, period=period)


def _elsewhere(passage: Passage, text: str) -> Period | None:
    """A labelled value may give the period in another sentence: "€60,000. Per year, gross."."""
    rest = passage.text.replace(text, " ")
    return periods.period_in(rest) if passage.topic is Topic.PAY and len(rest) < 120 else None
