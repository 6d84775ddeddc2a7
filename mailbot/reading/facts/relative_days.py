"""Days that only the day of writing tells: "by Friday", "within two weeks", "avant le 15"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import bracket, joined, spoken, words
from mailbot.reading.facts.words.days import BESIDE_DAY, BETWEEN, DAYS, OF_THIS_MONTH
from mailbot.reading.memory import remembered

# "before Friday week", "bis Freitag in einer Woche"
_WEEK_ON: Final = re.compile(
    r" (?:week(?!\w)|in einer Woche|en huit|in a week)(?!['’]?s)", re.IGNORECASE
)
_A_WEEK_ON: Final = re.compile(r"(?<!\w)a week on\s", re.IGNORECASE)
# "books closed by the 5th every month"
_EACH_MONTH: Final = re.compile(
    r"[a-zº°.]{0,3} (?:(?:of )?(?:every|each) month|jed(?:en|es) monats?|(?:de )?chaque mois"
    r"|(?:de )?cada m[eê]s|(?:di |d['’])?ogni mese|(?:van )?elke maand|(?:i )?(?:varje månad"
    r"|hver måned)|każdego miesiąca)(?!\w)",
    re.IGNORECASE,
)
_MAX_SPAN: Final = 99  # "in 90 days"; more is no deadline


@dataclass(frozen=True, slots=True)
class RelativeDay:
    """A day, and whether no other could be meant."""

    value: date
    sure: bool


def last_day(sentence: str, today: date) -> RelativeDay | None:
    """Find the day that a sentence sets as the last one."""
    span = _span().search(sentence)
    if _we_reply().search(sentence):
        return None
    if span is not None and (not span["ahead"] or spoken("until").search(sentence)):
        return _after(span, today)
    for match in _until().finditer(sentence):
        groups = match.groupdict()
        if groups["tomorrow"]:
            return RelativeDay(today + timedelta(days=1), sure=True)
        if groups["year_end"]:
            return RelativeDay(date(today.year, 12, 31), sure=True)
        if _EACH_MONTH.match(sentence, match.end()):
            continue
        if groups["number"] or groups["with_weekday"]:
            day = _of_month(int(groups["number"] or groups["with_weekday"]), today)
            return None if day is None else RelativeDay(day, sure=True)
        if match.group().casefold().startswith("closed"):
            continue  # "we are closed on Sundays"
        weekday = next(i for i in range(7) if groups[f"w{i}"])
        ahead = (weekday - today.weekday()) % 7 or 7  # today would be called so
        later = _WEEK_ON.match(sentence, match.end()) or _A_WEEK_ON.search(match.group())
        ahead += 7 * (later is not None)
        return RelativeDay(today + timedelta(days=ahead), sure=False)
    return None


def span_ahead(sentence: str, today: date) -> date | None:
    """Return the day at the end of the span that a sentence names: "in two weeks"."""
    span = _span().search(sentence)
    told = _after(span, today) if span is not None else None
    return told.value if told is not None else None


def only_until(text: str, today: date) -> RelativeDay | None:
    """Give the day of a text that says no more than "and til the 20th"."""
    match = _until().search(text)
    alone = match is not None and not text[match.end() :].strip(" .!")
    led = alone and _and().fullmatch(text[: match.start()]) if match is not None else None
    return last_day(text, today) if led else None


@cache
def _and() -> re.Pattern[str]:
    return compiled(rf"\W*(?:(?:{words('conjunction')})\s)?", re.IGNORECASE)


def before(sentence: str, named: date, today: date) -> RelativeDay | None:
    """Find "by the 11th" beside a day that is named: the last such day up to it."""
    for match in _until().finditer(sentence):
        number = int(match["number"] or 0)
        if not 0 < number <= monthrange(named.year, named.month)[1]:
            continue
        day = named.replace(day=number)
        return RelativeDay(day, sure=True) if today <= day <= named else None
    return None


@remembered
def without_old(text: str) -> str:
    """Blank the days that are taken back: "instead of 3 May", "no longer 3 May but"."""
    for pattern in (_replaced(), _taken_back()):
        text = pattern.sub(lambda match: " " * len(match.group()), text)
    return text


@cache
def only_a_day() -> re.Pattern[str]:
    """Match what stands before the day of a line that says no more: "Until"."""
    words_before = joined(language.only_until for language in DAYS)
    weekdays = joined(name for language in DAYS for name in language.weekdays)
    return compiled(
        rf"\W*(?:(?:{words('conjunction')})\s)?(?:(?:{BETWEEN})\s){{0,2}}(?:{words_before})\W*"
        rf"(?:(?:{BETWEEN})\s){{0,3}}(?:(?:{weekdays})\W*)?(?:(?:the|le|den|de|il|el|o)\s)?",
        re.IGNORECASE,
    )


@cache
def weekday() -> re.Pattern[str]:
    """Match a weekday's name."""
    return compiled(
        rf"(?<!\w){bracket(joined(name for language in DAYS for name in language.weekdays))}(?!\w)",
        re.IGNORECASE,
    )


@cache
def beside_a_day() -> re.Pattern[str]:
    """Match a word that may stand beside a day and says nothing of its own."""
    until = joined(language.only_until for language in DAYS)
    weekdays = joined(name for language in DAYS for name in language.weekdays)
    return compiled(
        rf"(?:{until}|{weekdays}|{BETWEEN}|{BESIDE_DAY}|{words('conjunction')}|\d{{1,2}})",
        re.IGNORECASE,
    )


@cache
def _span() -> re.Pattern[str]:
    strong: list[str] = []
    weak: list[str] = []
    for language in DAYS:
        numbers = "|".join((language.one, *language.few, r"\d{1,2}"))
        units = f"{language.day}|{language.week}|{language.month}"
        strong.append(rf"(?:{language.within})\s(?:{numbers})\s(?:{units})")
        weak.append(rf"(?:{language.ahead})\s(?:{numbers})\s(?:{units})")
    return compiled(
        rf"(?<!\w)(?:{'|'.join(strong)}|(?P<ahead>{'|'.join(weak)}))(?!\w)", re.IGNORECASE
    )


@cache
def _we_reply() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w){bracket(joined(language.we_reply for language in DAYS))}(?!\w)", re.IGNORECASE
    )


def _after(span: re.Match[str], today: date) -> RelativeDay | None:
    """Count from today: "within two weeks" is fourteen days on."""
    text = span.group().casefold()
    number, unit = text.rsplit(None, 2)[-2:]
    count = int(number) if number.isdigit() else _counted(text)
    if not 0 < count <= _MAX_SPAN:
        return None
    if re.fullmatch(joined(language.day for language in DAYS), unit):
        return RelativeDay(today + timedelta(days=count), sure=True)
    if re.fullmatch(joined(language.week for language in DAYS), unit):
        return RelativeDay(today + timedelta(weeks=count), sure=True)
    months = today.year * 12 + today.month - 1 + count
    year, month = divmod(months, 12)
    if year > date.max.year:
        return None
    return RelativeDay(
        date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])), sure=True
    )


def _counted(text: str) -> int:
    before = text.rsplit(None, 1)[0]
    for language in DAYS:
        for count, word in enumerate((language.one, *language.few), start=1):
            if re.search(rf"\s(?:{word})$", before):
                return count
    return 0


@cache
def _until() -> re.Pattern[str]:
    weekdays = "|".join(
        rf"(?P<w{i}>{joined(language.weekdays[i] for language in DAYS)})" for i in range(7)
    )
    any_weekday = re.sub(r"\?P<w\d>", "?:", weekdays)
    the = joined(language.the for language in DAYS)
    return compiled(
        rf"(?<!\w){bracket(words('until'))}[\s:]\s?(?:[^\W\d]{{1,12}}\s){{0,3}}?"
        rf"(?:(?P<tomorrow>{joined(la.tomorrow for la in DAYS)})"
        rf"|(?P<year_end>{joined(la.year_end for la in DAYS)})"
        rf"|(?:{any_weekday})\s(?:(?:{the})\s)?(?P<with_weekday>\d{{1,2}})(?:st|nd|rd|th|er|º|e)?"
        r"(?=\s?(?:[.,;!?)]\s|[.;!?)]?$))"
        rf"|(?:{weekdays})"
        rf"|(?:(?<=[dn]el\s)|(?<=[dn]al\s)|(?<=\sau\s)|(?<=\sal\s)|(?<=zum\s)|(?<=\sdo\s)|(?<=\sao\s)|(?:{the})\s)"
        rf"(?P<number>\d{{1,2}})(?:(?:st|nd|rd|th)(?!\w)|(?:er|º|e|\.)?"
        r"(?=\s?(?:[.,;:!?)]\s|[.;!?)]?$|\s(?:to|at|via|an|à|a|per|aan)\s"
        rf"|\s(?:{OF_THIS_MONTH})(?!\w)))))(?!\w)",
        re.IGNORECASE,
    )


@cache
def _replaced() -> re.Pattern[str]:
    instead = joined(language.instead for language in DAYS)
    return compiled(rf"(?<!\w)(?:{instead})(?!\w)[^.!?;,]{{1,25}}\d[^.!?;,]{{0,14}}", re.IGNORECASE)


@cache
def _taken_back() -> re.Pattern[str]:
    before = joined(language.no_longer for language in DAYS)
    return compiled(
        rf"(?<!\w)(?:{before})\s[^!?;]{{1,50}}?[,\s](?={bracket(words('rather'))}(?!\w))",
        re.IGNORECASE,
    )


def _of_month(number: int, today: date) -> date | None:
    """Give the first such day of a month from today on."""
    for months in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        if year > date.max.year or not 0 < number <= monthrange(year, month + 1)[1]:
            continue
        day = date(year, month + 1, number)
        if day >= today:
            return day
    return None
