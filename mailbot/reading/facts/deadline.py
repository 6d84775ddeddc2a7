"""Until when one may apply; not the day of the interviews, nor one inside a result."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from mailbot.reading.facts import dates, east_asian, relative_days
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.terms import Found, Mark, Origin

_NEVER = (Topic.OUTCOMES, Topic.OBJECTIVE)
_MOSTLY_NOT = (Topic.HOURS, Topic.VIDEO, Topic.DUTIES)  # only loose lines under such a heading

MAX_LINE = 70  # characters of a line that says no more than "until 3 May"
_BLANKS = re.compile(r" {2,}")
_CLOCK = re.compile(r"[⏰⏳⌛⏱📅📆🗓]")


def read(passages: Sequence[Passage], today: date) -> Found[date] | None:
    """Find the last day to apply; `today` is the mail's own day."""
    american = dates.is_american("\n".join(p.text for p in passages))
    for passage in passages:
        if passage.topic is Topic.DEADLINE:
            listed = _days(passage.text, today, american=american)
            if listed:
                return found(listed[0].value, passage)
    for passage in passages:
        if not _may_tell(passage):
            continue
        for sentence in sentences(passage.text):
            day = _in_sentence(sentence, passage, today, american=american)
            if day is not None:
                return found(day, passage)
    return (
        _only_a_day(passages, today, american=american)
        or _relative(passages, today)
        or _east_asian(passages, today)
    )


def _may_tell(passage: Passage) -> bool:
    if passage.topic in _NEVER or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
        return False
    firm = passage.via is Via.LABEL or passage.mark is Mark.BULLET
    return passage.topic not in _MOSTLY_NOT or not firm


def _days(text: str, today: date, *, american: bool) -> list[dates.Day]:
    """Find the days that hold, also those with the day in words: "le dix-sept mars"."""
    standing = relative_days.without_old(text)
    return dates.days(standing, today, american=american) or dates.days(
        in_digits(standing), today, american=american
    )


@cache
def _until() -> re.Pattern[str]:
    """The word for "until" right before the day, a weekday and the hour between them allowed."""
    return re.compile(rf"(?<!\w){bracket(words('until'))}(?!\w)[^.!?;]{{0,40}}$", re.IGNORECASE)


def _in_sentence(sentence: str, passage: Passage, today: date, *, american: bool) -> date | None:
    standing = relative_days.without_old(sentence)
    listed = _days(sentence, today, american=american)
    if not listed or not _about(sentence, passage):
        return None
    for day in listed[:10]:
        before = _BLANKS.sub(" ", standing[: day.start])[-120:]
        if _until().search(before) and not spoken("not_deadline").search(before[-60:]):
            return day.value
    # "Apply: jobs@a.example, 3 May": nothing else could be meant by a day beside an address
    labelled = passage.topic is Topic.APPLY and passage.via is Via.LABEL
    if labelled and len(listed) == 1 and not spoken("not_deadline").search(sentence):
        return listed[0].value
    return None


def _about(sentence: str, passage: Passage) -> bool:
    """Tell whether a sentence speaks of applying."""
    return bool(
        passage.topic is Topic.APPLY
        or spoken("deadline", "apply_sender").search(sentence)
        or ADDRESS.search(sentence)
    )


def _only_a_day(passages: Sequence[Passage], today: date, *, american: bool) -> Found[date] | None:
    """Find a line that says "until 3 May" and no more, or shows a clock and a day."""
    for passage in passages:
        text = passage.text
        if len(text) > MAX_LINE or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        listed = _days(text, today, american=american)
        if len(listed) != 1:
            continue
        before, behind = text[: listed[0].start], text[listed[0].end :]
        told = relative_days.only_a_day().fullmatch(before) or _CLOCK.match(before)
        if told and len(behind.split()) < 4 and not spoken("not_deadline").search(text):
            return found(listed[0].value, passage)
    return None


def _east_asian(passages: Sequence[Passage], today: date) -> Found[date] | None:
    for passage in passages:
        if passage.text.isascii() or not (passage.topic is Topic.DEADLINE or _may_tell(passage)):
            continue
        seen = east_asian.day_in(passage.text, today)
        if seen is not None and (seen.last or passage.topic is Topic.DEADLINE):
            return found(seen.value, passage)
    return None


def _relative(passages: Sequence[Passage], today: date) -> Found[date] | None:
    """Find a day told from the day of writing: "applications by Friday"."""
    for passage in passages:
        labelled = passage.topic is Topic.DEADLINE
        if not labelled and not _may_tell(passage):
            continue
        for sentence in sentences(passage.text):
            # a label stands for the "until" that its value leaves out
            said = f"{passage.label.strip()} {sentence}" if labelled else sentence
            if not labelled and not _about(sentence, passage):
                continue
            if spoken("not_deadline").search(said) or dates.days(said, today):
                continue
            day = relative_days.last_day(said, today)
            if day is not None:
                return found(day.value, passage, sure=day.sure)
    return None
