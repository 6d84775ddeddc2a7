"""Until when one may apply; not the day of the interviews, nor one inside a result."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from mailbot.reading.facts import dates
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.terms import Found, Origin

_SKIPPED = (Topic.OUTCOMES, Topic.OBJECTIVE, Topic.HOURS, Topic.VIDEO, Topic.DUTIES)


def read(passages: Sequence[Passage], today: date) -> Found[date] | None:
    """Find the last day to apply; `today` is the mail's own day."""
    american = dates.is_american("\n".join(p.text for p in passages))
    for passage in passages:
        if passage.topic is Topic.DEADLINE:
            listed = dates.days(passage.text, today, american=american)
            if listed:
                return found(listed[0].value, passage)
    for passage in passages:
        if passage.topic in _SKIPPED or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        for sentence in sentences(passage.text):
            day = _in_sentence(sentence, passage, today, american=american)
            if day is not None:
                return found(day, passage)
    return None


@cache
def _until() -> re.Pattern[str]:
    """The word for "until" right before the day, a weekday and the hour between them allowed."""
    return re.compile(rf"(?<!\w){bracket(words('until'))}(?!\w)[^.!?;]{{0,40}}$", re.IGNORECASE)


def _in_sentence(sentence: str, passage: Passage, today: date, *, american: bool) -> date | None:
    listed = dates.days(sentence, today, american=american)
    if not listed:
        return None
    about = (
        passage.topic is Topic.APPLY
        or spoken("deadline", "apply_sender").search(sentence)
        or ADDRESS.search(sentence)
    )
    if not about:
        return None
    for day in listed[:10]:
        before = sentence[max(0, day.start - 120) : day.start]
        if _until().search(before) and not spoken("not_deadline").search(before[-60:]):
            return day.value
    return None
