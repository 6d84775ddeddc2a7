"""Can both sides tell whether an outcome has come about: has it a number, a date, an end state?"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import LANGUAGES, bracket, joined, months, spoken, words

_DIGIT: Final = re.compile(r"\d")


@cache
def _number_or_date() -> re.Pattern[str]:
    unmistaken = joined("|".join(m for m in la.months if m != "may") for la in LANGUAGES)
    return compiled(rf"(?<!\w)(?:{words('numerals')}|{bracket(unmistaken)})(?!\w)", re.IGNORECASE)


@cache
def _duty() -> re.Pattern[str]:
    return compiled(rf"(?:to\s+)?{bracket(words('duty'))}(?!\w)", re.IGNORECASE)


def countable(outcome: str) -> bool:
    """Tell whether an outcome names a number or a date."""
    text = outcome[:2000]
    return bool(_DIGIT.search(text) or _number_or_date().search(text))


def checkable(outcome: str) -> bool:
    """Tell whether an outcome has a number, a date or an end state that can be looked at."""
    return countable(outcome) or bool(spoken("end_state").search(outcome[:2000]))


@cache
def _month_or_year() -> re.Pattern[str]:
    small = words("articles", "prepositions", "month_end")
    return compiled(
        rf"\W*(?:(?:{small}|\d{{1,2}}(?:st|nd|rd|th|er|º)?)\.?\s+)*"
        rf"(?:(?:{months()})\.?(?:\s+20\d\d)?|20\d\d)\W*",
        re.IGNORECASE,
    )


def names_day(text: str) -> bool:
    """Tell whether a short text is a month or a year and nothing else: "end of May 2027"."""
    return len(text) < 60 and _month_or_year().fullmatch(text) is not None


def begins_as_duty(text: str) -> bool:
    """Tell whether a text begins with a verb of daily work: "Handle …", "Gestion de …"."""
    return bool(_duty().match(text))
