"""How much a sum looks like the pay: by what stands beside it, and by its size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import currencies, money, periods
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import joined, spoken, words
from mailbot.reading.facts.words.sums import ABOUT, CAN_DO, DEPENDING, IT_IS, SUMS, THE_JOB
from mailbot.terms import Mark, Origin, Period

# Currencies of which one unit buys a coffee or less, but not a hundredth of one.
STRONG: Final = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"})
# Nobody works for less than this in one of them, nor for a million.
_LEAST: Final = {
    Period.HOUR: 4, Period.DAY: 25, Period.WEEK: 60, Period.MONTH: 250, Period.YEAR: 3_000,
}  # fmt: skip
ANNUAL_FROM: Final = 14_000  # of these: plainly a year's pay
_MOST: Final = 900_000

# What somebody earns, in most money, whose currency is not said; and nothing counted behind it.
_LEAST_BARE: Final = {Period.HOUR: (8, 250), Period.DAY: (60, 999)}
# ends what a rate is said in: "34.50/hr.", "32 an hour depending"
_RATE_ENDS: Final = re.compile(
    r"\s*(?:$|[.,;:!()+–—-]|(?:depending|plus|and|or|cash|gross|net|je nach|brutto|netto|und|selon"
    r"|brut|net|et|según|bruto|y|secondo|lord\w|e|conforme|depende|en|och|og)(?!\w))",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(
    r"[;()–—]|,\s|\s\+|[.!?]\s|\s(?:and|und|et|y|e|en|och|og|plus)\s(?=\d)"
    r"|\s(?:no|without|ohne|keine?|sans|sin|sem|senza|zonder|geen)\s"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sum in its sentence: what stands before it, and behind it up to the next one."""

    one: money.Sum
    text: str
    previous: int  # where the sum before it ends, or 0
    following: int  # where the next sum begins, or the end of the text
    said: bool  # it stands under a label that says pay
    unsaid: bool  # the mail says that the pay will not be said

    @property
    def value(self) -> float:
        """The greater end of a range."""
        return self.one.pay.max or self.one.pay.min or 0


# Says of a number that it is somebody's earnings, before or after what is kept back of it.
_GROSS: Final = re.compile(
    r"\s*(?:€|euros?|eur|chf|fr\.?)?\s*(?:brutto|netto|gross|net|brut[se]?|nets?|brutos?|netos?"
    r"|l[íi]quid[oa]s?|lord[oi]|nett[oi]|limpi[oa]s|limpos|pulit[ie]|en mano|na mão|in mano"
    r"|schoon|fij[oa]s|fixes|fixos|fissi|na rękę|take[- ]home|pro[- ]rata|fte|au prorata"
    r"|(?:de )?carteira assinada|clt)\b",
    re.IGNORECASE,
)
_LEAST_GROSS: Final = 700
_LEAST_HOURLY: Final = 8
_MOST_HOURLY: Final = 250
_PLAIN: Final = 4  # the score of a number that is plainly said to be the pay
# "€38,000, 39 hours, five over seven"
_WORKLOAD: Final = re.compile(
    r"\s?,\s(?:for |bei |pour |por |per |voor )?\d{1,2}(?:[.,]\d{1,2})?"
    rf"[\s-]?{money.HOURS}(?!\w)",
    re.IGNORECASE,
)
# "15 hours a week at $24.50"
_AT_HOURS: Final = re.compile(
    rf"(?<![\w.,])\d{{1,2}}(?:[.,]\d{{1,2}})?[\s-]?{money.HOURS}(?!\w)[^.,;:()\d]{{0,25}}?"
    r"(?:\sat|\s?@|\sà|\sa|\szu je|\szu|\sá|\så)\s(?:(?:about|around|ca\.?|rund|etwa) )?$",
    re.IGNORECASE,
)
_OF_THINGS: Final = re.compile(
    r"\s(?:worth )?of (?!(?:base|basic|gross|pay|salary|wages?|guaranteed|fixed|which)\b)[a-z]{3}"
)
_OPEN_END: Final = re.compile(
    r"\s*(?:$|[.,;!)]|depending|doe\b|plus|\+|je nach|selon|según|a seconda|conforme)",
    re.IGNORECASE,
)


def score(sign: Sign, passage: Passage) -> int:
    """Weigh a sum; see `pay.ENOUGH`."""
    one, text = sign.one, sign.text
    if _is_all_said(sign) or _is_offered(sign) or (not sign.said and _is_alone(sign)):
        return _PLAIN
    behind = text[one.end : one.end + 40]
    around = text[sign.previous : min(sign.following, one.end + 60)]
    direct = one.pay.period or periods.period_at(behind)
    named = one.symbol or bool(direct and currencies.named_in(text))
    points = 6 * sign.said + 2 * named + one.scaled
    if direct is not None or periods.period_in(behind) is not None:
        points += 3 if named or one.scaled or sign.said else 1
    elif periods.period_in(around) is not None:
        points += 2
    if periods.odd_in(behind):
        points -= 2
    if spoken("pay").search(around) or _earned().search(around):
        points += 3
    if one.pay.min != one.pay.max and one.pay.min and one.pay.max:
        points += 1
    if _OF_THINGS.match(behind):
        points -= 4  # "£90k of pledges a year"
    elif one.symbol and sign.value >= ANNUAL_FROM:
        points += _leads(text[: one.start])  # "£52,000 and a cottage"
        points += _the_job().match(text) is not None
    gross = _GROSS.match(behind) or _GROSS.search(text, one.start, one.end)
    if sign.value >= _LEAST_GROSS and gross:
        points += 3  # "2900 brutto bei 35 Stunden"
    points += 2 * bool(one.symbol and _WORKLOAD.match(behind))
    points += 3 * is_at_hours(one, text[: one.start])
    ranged = _is_ranged(one)
    if ranged and sign.value >= ANNUAL_FROM and (one.symbol or one.scaled):
        points += _OPEN_END.match(behind) is not None  # "95-105k depending plus ute"
    points -= _against(sign, around)
    bare = not named and not one.scaled
    if bare and spoken("clock_spans").match(behind.lstrip()):
        points -= 20  # "32 hours a week", whatever label it stands behind
    if bare and direct in _LEAST_BARE and _is_rate(sign, direct, behind):
        points += 2  # "34 to 38 an hr depending": to be asked about
    elif bare and direct is not None and _is_wage_alone(sign, behind):
        points += 2  # "It's 42,000 a year plus a bonus": to be asked about
    elif bare and sign.value < 1000 and not (direct and spoken("pay").search(around)):
        points -= 3 if sign.said else 8  # hours, days, percent
    called = sign.value >= _LEAST_GROSS and (gross or _called().search(text[: one.start]))
    if not named and direct is None and not called and _counts_something(behind):
        points -= 6
    if passage.mark is Mark.BULLET and not sign.said and periods.period_in(around) is None:
        points -= 2
    if passage.topic is Topic.OUTCOMES:
        points -= 2
    return points - (passage.origin is Origin.SUBJECT)


def _against(sign: Sign, around: str) -> int:
    """Weigh what says that a sum is somebody else's, or for something else."""
    one, text = sign.one, sign.text
    beside = text[one.end : one.end + 40]
    period = one.pay.period or periods.period_at(beside)
    period = period or periods.period_in(text[: one.start][-40:]) or periods.period_in(beside)
    strong = one.pay.currency in STRONG
    points = 0
    named = one.symbol or periods.period_at(beside) is not None or _GROSS.match(beside)
    told = spoken("pay").search(text[: one.start]) or _earned().search(text[: one.start])
    spoken_of = named and told
    if (strong or one.pay.currency is None) and sign.value > _MOST and not spoken_of:
        points += 10
    if sign.said and sign.previous and _foreign().search(text[sign.previous : one.start]):
        points += 6  # "1.070 €, mais subsídio de refeição (6,15 €/dia)"
    if sign.said or one.pay.period is not None:
        return points
    if strong and period is not None and sign.value < _LEAST.get(period, 0):
        points += 6
    end = min(sign.following, one.end + 60)
    before, behind = text[sign.previous : one.start], _clause(text[one.end : end])
    before = before.replace(periods.project_in(before), "")  # "fixed price" is no price
    before = before.rpartition(";")[2]
    wrong = spoken("not_pay").search(before) or spoken("not_pay").search(behind)
    if wrong or _foreign().search(before[-60:]) or _foreign().search(behind):
        points += 6
    ranged = _is_ranged(one)
    if sign.unsaid and not ((period or ranged) and spoken("pay").search(around)):
        points += 4
    return points


def is_at_hours(one: money.Sum, before: str) -> bool:
    """Whether a sum is what each of the hours before it pays."""
    value = one.pay.max or one.pay.min or 0
    return one.symbol and value <= _MOST_HOURLY and _AT_HOURS.search(before[-60:]) is not None


def _is_ranged(one: money.Sum) -> bool:
    return one.pay.min is not None and one.pay.max is not None and one.pay.min < one.pay.max


def _is_bare_wage(sign: Sign) -> bool:
    """Whether a number without currency may be what an hour, a month or a year pays."""
    bare = not sign.one.symbol and not sign.one.scaled
    return bare and (_LEAST_HOURLY <= sign.value <= _MOST_HOURLY or sign.value >= _LEAST_GROSS)


def _is_all_said(sign: Sign) -> bool:
    """Whether a sentence is a bare range and that it depends: "58-64 depending."."""
    one, text = sign.one, sign.text
    alone = not text[: one.start].strip(" ~-–—") and _depends().fullmatch(text, one.end)
    return bool(alone) and _is_ranged(one) and _is_bare_wage(sign)


def _is_alone(sign: Sign) -> bool:
    """Whether a sentence begins with a year's pay in thousands: "60k.", "45k plus a truck"."""
    one, text = sign.one, sign.text
    before, behind = text[: one.start], text[one.end :]
    named = periods.match_at(behind)
    rest = behind[named.end() :] if named is not None else behind
    thousands = one.scaled and not one.symbol and ANNUAL_FROM <= sign.value <= _MOST
    rest = rest.lstrip(" .!,;")
    ends = not rest or _besides().match(rest) or rest[0] in "+("
    return bool(thousands and ends) and _about().fullmatch(before) is not None


@cache
def _about() -> re.Pattern[str]:
    return compiled(rf"\W*(?:(?:{ABOUT})\s)?\W*", re.IGNORECASE)


def _is_offered(sign: Sign) -> bool:
    """Whether a bare number is what the pay can be: "about the pay, we can do 26."."""
    one, text = sign.one, sign.text
    if not _is_bare_wage(sign) or not _OPEN_END.match(text, one.end):
        return False
    offer = _can_do().search(text[: one.start])
    return offer is not None and (
        sign.said or spoken("pay").search(text[: offer.start()]) is not None
    )


@cache
def _depends() -> re.Pattern[str]:
    return compiled(
        rf"\s*,?\s?(?:{DEPENDING})(?:\s[^\W\d_]{{1,20}}){{0,4}}\W{{0,3}}", re.IGNORECASE
    )


@cache
def _can_do() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{CAN_DO})\s*$", re.IGNORECASE)


def _leads(before: str) -> bool:
    """Whether a sum begins its sentence, but for "it's"."""
    return not before.strip() or _it_is().fullmatch(before) is not None


@cache
def _it_is() -> re.Pattern[str]:
    return compiled(rf"\W*(?:{IT_IS})\s*", re.IGNORECASE)


def _is_rate(sign: Sign, direct: Period, behind: str) -> bool:
    """Whether a bare number and its hour, or its day, are all that is said there."""
    least, most = _LEAST_BARE[direct]
    named = periods.match_at(behind)
    stepped = sign.one.pay.period is not None  # "14.50 an hour, 16 once you can splice"
    ends = stepped or (named is not None and _RATE_ENDS.match(behind, named.end()))
    counts = money.OF_HOURS.match(behind) is not None  # "Vollzeit (39 Std.)"
    return bool(least <= sign.value <= most and direct and ends and not counts)


def _is_wage_alone(sign: Sign, behind: str) -> bool:
    """Whether a bare number and its week, month or year begin a sentence and are all of it."""
    if sign.value < _LEAST_GROSS or not _leads(sign.text[: sign.one.start]):
        return False
    if sign.one.pay.period is not None:
        return True  # "2.100 a month, 2.300 after a year"
    named = periods.match_at(behind)
    return named is not None and _RATE_ENDS.match(behind, named.end()) is not None


def is_wage(text: str) -> bool:
    """Whether a text that was taken for a result says what is paid: "65,000 a year plus truck"."""
    text = in_digits(text)
    first = next(iter(money.sums(text)), None)
    if first is None:
        return False
    before, behind = text[: first.start], text[first.end :]
    if _GROSS.match(behind) or _GROSS.search(text, first.start, first.end):
        return spoken("pay").search(before) is not None
    named = periods.match_at(behind)
    if named is not None and _pays().fullmatch(before):
        return True
    ends = named is not None and _RATE_ENDS.match(behind, named.end()) is not None
    return ends and _leads(before)


@cache
def _pays() -> re.Pattern[str]:
    """Match what says that a sum is the pay, and not what it is to be: "El sueldo es de"."""
    article = r"(?:the|our|der|die|das|le|la|el|il|lo|o|a|het|de|lønnen|lönen)\s"
    return compiled(
        rf"\W*(?:{article})?(?:{words('pay')})\s(?:is|ist|beträgt|liegt bei"
        r"|est(?: de)?|es(?: de)?|é(?: de)?"
        r"|è(?: di)?|is|bedraagt|är|er|wynosi)\s(?:[^\W\d]{1,6}\.?\s)?",
        re.IGNORECASE,
    )


def _clause(behind: str) -> str:
    """Cut at what only joins something else to a sum: "£52,000 plus a bonus"."""
    ends = [m.start() for m in (_BREAK.search(behind), _besides().search(behind)) if m is not None]
    return behind[: min(ends)] if ends else behind


def _counts_something(behind: str) -> bool:
    """A bare number with a noun behind it counts things: "45 people", "20 hours"."""
    match = re.match(r"\s+([^\W\d_]{3,})", behind)
    if match is None:
        return False
    following = behind.lstrip()
    return not (
        periods.period_in(following[: len(match.group(1)) + 12])
        or spoken("pay").match(following)
        or spoken("pay_open").match(following)
        or spoken("conjunction", "prepositions").match(following)
        or _depends().match(behind)
        or money.paid_then().match(behind)
        or following.startswith("down ")
        or _besides().match(following)
    )


@cache
def _the_job() -> re.Pattern[str]:
    return compiled(rf"(?:{THE_JOB})(?!\w)", re.IGNORECASE)


@cache
def _earned() -> re.Pattern[str]:
    return whole_words(joined(language.earn for language in SUMS))


@cache
def _called() -> re.Pattern[str]:
    """Match what calls the number right behind it pay: "salario 3.200", "wir zahlen ca. 2.400"."""
    calls = joined((words("pay"), *(language.earn for language in SUMS)))
    return compiled(rf"(?<!\w)(?:{calls})\s?:?\s(?:[^\W\d]{{1,6}}\.?\s){{0,2}}$", re.IGNORECASE)


@cache
def _foreign() -> re.Pattern[str]:
    return whole_words(joined(f"{language.perk}|{language.spent}" for language in SUMS))


@cache
def _besides() -> re.Pattern[str]:
    return whole_words(joined(language.besides for language in SUMS))
