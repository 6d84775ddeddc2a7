"""Until when one may apply; not the day of the interviews, nor one inside a result."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import apply, dates, east_asian, feasts, phone, relative_days
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import spoken, words
from mailbot.reading.facts.words.days import (
    AFTER,
    BETWEEN,
    BY_THEN,
    DECIDED,
    LAST_DAY,
    LATEST,
    NO_MORE,
    NOT_AFTER,
    SOMEBODY,
    SPAN,
    TAKEN,
)
from mailbot.reading.facts.words.feasts import APPLYING, BEFORE, LET_US_SAY, NO_DEADLINE, WISHED
from mailbot.reading.memory import remembered
from mailbot.terms import Found, Mark, Origin

_NEVER = (Topic.OUTCOMES, Topic.OBJECTIVE)
_MOSTLY_NOT = (Topic.HOURS, Topic.VIDEO, Topic.DUTIES)  # only loose lines under such a heading

MAX_LINE = 70  # characters of a line that says no more than "until 3 May"
MAX_UNSAID = 160  # characters of a sentence in which "by 3 May" needs no word of applying
SOON = timedelta(days=100)
_BLANKS = re.compile(r" {2,}")
_WORD = re.compile(r"[\w'’]+")
_NO_STOP = r"(?:[^.!?;]|(?<=\d)\.(?=\d)|(?<=\W\w)\.)"  # "by 5.00 p.m.", "by All Souls, i.e."
_STOPPED = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ])")  # "from the second year 17. Apply by": no ordinal
_CLAUSE = re.compile(
    r"[,;:.!?]\s|\s(?:so|and|then|und|also|dann|et|donc|alors|y|así que|e|então|quindi|en|dus|och"
    r"|så)\s",
    re.IGNORECASE,
)
# "we start in January, so ring before the 4th"
_SO = re.compile(
    r"\s(?:so|also|daher|donc|alors|así que|por eso|então|quindi|perciò|dus|så)\s", re.IGNORECASE
)
_CLOCK = re.compile(r"[⏰⏳⌛⏱📅📆🗓]")


def read(passages: Sequence[Passage], today: date) -> Found[date] | None:
    """Find the last day to apply; `today` is the mail's own day."""
    american = dates.is_american("\n".join(p.text for p in passages))
    # Who passes a letter on and sets a day of their own has corrected the one in it.
    own = [passage for passage in passages if passage.origin is Origin.BODY]
    passed_on = [passage for passage in passages if passage.origin is not Origin.BODY]
    return (
        _told(own, today, american=american)
        or _told(passed_on, today, american=american)
        or _only_a_day(passages, today, american=american)
        or _settled_on(passages, today, american=american)
        or _feast(passages, today)
        or _relative(passages, today)
        or _unsaid(passages, today, american=american)
        or _east_asian(passages, today)
    )


def _told(passages: Sequence[Passage], today: date, *, american: bool) -> Found[date] | None:
    """Find a day that is labelled as the last, or said to be in a sentence about applying."""
    for passage in passages:
        if passage.topic is Topic.DEADLINE:
            for text in (passage.text, passage.label):  # "Closing on 8 May: fern.example/join"
                listed = _days(text, today, american=american)
                lasting = (day for day in listed if not _bounded().search(text[: day.start]))
                if told := next((day for day in lasting if not _decided(text, day)), None):
                    return found(told.value, passage)
    for passage in passages:
        if not _may_tell(passage):
            continue
        invited = passage.label if passage.topic is Topic.APPLY else ""  # "Write by 8 May:"
        for sentence in (*sentences(passage.text), *sentences(invited)):
            day = _in_sentence(sentence, passage, today, american=american)
            if day is not None:
                return found(day, passage)
    return None


def _may_tell(passage: Passage) -> bool:
    if passage.topic in _NEVER or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
        return False
    firm = passage.via is Via.LABEL or passage.mark is Mark.BULLET
    return passage.topic not in _MOSTLY_NOT or not firm


@remembered
def _days(text: str, today: date, *, american: bool) -> list[dates.Day]:
    """Find the days that hold, also those with the day in words: "le dix-sept mars"."""
    standing = relative_days.without_old(text)
    return dates.days(standing, today, american=american) or dates.days(
        in_digits(standing), today, american=american
    )


@cache
def _until() -> re.Pattern[str]:
    """The word for "until" right before the day, a weekday and the hour between them allowed."""
    before = f"{words('until')}|{NOT_AFTER}|{LAST_DAY}"
    return compiled(rf"(?<!\w)(?:{before})(?!\w){_NO_STOP}{{0,40}}$", re.IGNORECASE)


@cache
def _last_day() -> re.Pattern[str]:
    return whole_words(LAST_DAY)


@cache
def _by_then() -> re.Pattern[str]:
    return whole_words(BY_THEN)


def _in_sentence(sentence: str, passage: Passage, today: date, *, american: bool) -> date | None:
    standing = relative_days.without_old(sentence)
    listed = _days(sentence, today, american=american)
    if not listed or not _about(sentence, passage):
        return None
    start = 0
    for day in listed[:10]:
        before = _BLANKS.sub(" ", standing[: day.start])[-120:]
        last = (
            _until().search(before)
            or _latest().match(standing, day.end)
            or (len(listed) == 1 and len(sentence) <= MAX_LINE and _beside_address(sentence, day))
        )
        if _decided(standing, day) or _ends_span(standing, listed, day):
            continue
        if _bounded().search(before):
            start = day.end  # "CDD jusqu'au 30 juin, candidatures jusqu'au 15 janvier"
            continue
        before = _BLANKS.sub(" ", standing[start : day.start])
        clause = _SO.split(_STOPPED.split(before[-60:])[-1])[-1]
        if last and not spoken("not_deadline").search(clause):
            return day.value
    # "Apply: jobs@a.example, 3 May": nothing else could be meant by a day beside an address
    labelled = passage.topic is Topic.APPLY and passage.via is Via.LABEL
    if labelled and len(listed) == 1 and not spoken("not_deadline").search(sentence):
        return None if _decided(standing, listed[0]) else listed[0].value
    return None


@cache
def _bounded() -> re.Pattern[str]:
    """Match what lasts until a day, right before it: "die Befristung bis", "fixed term to"."""
    lasting = (
        r"befrist(?:ung|et\w{0,2})|laufzeit|\w*vertrag|fixed[- ]term|contract|temporary|cdd|contrat"
        r"|contrato|contratto|tempo determinato|tiempo determinado|tijdelijk\w?|visstid"
    )
    small = r"(?:(?:zum|den|dem|the|le|il|el|al|all|ao|a|o|ende|end of|fin de)\s|l['’]|au\s){0,3}"
    return compiled(
        rf"(?<!\w)(?:{lasting})\s(?:(?:ist|läuft|geht|is|runs|est|es|è|é)\s)?"
        rf"(?:{words('until')}|to|through)\s?{small}$",
        re.IGNORECASE,
    )


def _beside_address(sentence: str, day: dates.Day) -> bool:
    """Tell a day that stands right beside an address: "jobs@a.example, end of May"."""
    behind = ADDRESS.match(sentence[day.end :].lstrip(" ,;:–—-("))
    address = next(ADDRESS.finditer(sentence), None)
    between = sentence[address.end() : day.start] if address is not None else "."
    return behind is not None or not between.strip(" ,;:–—-()")


def _ends_span(sentence: str, listed: Sequence[dates.Day], day: dates.Day) -> bool:
    """Tell the end of a span, "season 1 May until 31 October": how long it lasts, not to apply."""
    starts = (other for other in listed if other.end < day.start)
    between = (sentence[other.end : day.start] for other in starts)
    return not _applying().search(sentence) and any(_to().fullmatch(each) for each in between)


@cache
def _to() -> re.Pattern[str]:
    return compiled(rf"\s*(?:{SPAN})\s(?:\w{{1,4}}\s)?", re.IGNORECASE)


def _decided(sentence: str, day: dates.Day) -> bool:
    """Tell the day on which the employer chooses: "we want to decide by 5 May"."""
    before = sentence[max(0, day.start - 50) : day.start]
    clause = _CLAUSE.split(_BLANKS.sub(" ", before))[-1]
    return bool(_deciding().search(clause) or _deciding_next().match(sentence, day.end))


@cache
def _deciding() -> re.Pattern[str]:
    return whole_words(DECIDED)


@cache
def _deciding_next() -> re.Pattern[str]:
    filler = rf"(?:(?!(?:{words('conjunction')}|then|so|dann)\s)\w+\s){{0,3}}"
    return compiled(rf"\.?\s{filler}(?:{DECIDED})(?!\w)", re.IGNORECASE)


def _about(sentence: str, passage: Passage) -> bool:
    """Tell whether a sentence speaks of applying."""
    return bool(
        passage.topic is Topic.APPLY
        or spoken("deadline").search(sentence)
        or apply.to_sender(sentence)
        or _last_day().search(sentence)
        or ADDRESS.search(sentence)
        or phone.NUMBER.search(sentence)
    )


def _unsaid(passages: Sequence[Passage], today: date, *, american: bool) -> Found[date] | None:
    """Guess at "names in hand by 3 May": a day soon, in a sentence that says nothing else of it."""
    for passage in passages:
        if not _may_tell(passage) or passage.mark in (Mark.BULLET, Mark.HEADING):
            continue
        for sentence in sentences(passage.text):
            if len(sentence) > MAX_UNSAID or spoken("not_deadline").search(sentence):
                continue
            listed = _days(sentence, today, american=american)
            for day in listed[:10]:
                soon = today <= day.value <= today + SOON
                if (
                    soon
                    and not _decided(sentence, day)
                    and not _ends_span(sentence, listed, day)
                    and _leads_to(sentence, day, alone=len(listed) == 1)
                ):
                    return found(day.value, passage, sure=False)
    return None


def _leads_to(sentence: str, day: dates.Day, *, alone: bool) -> bool:
    """Tell whether a day is one until which something is awaited."""
    until = _right_before().search(_BLANKS.sub(" ", sentence[: day.start])[-120:])
    if _latest().match(sentence, day.end):
        return True
    if until is None:
        closed = _after().search(sentence[: day.start]) and _no_more().search(sentence, day.end)
        return alone and bool(closed or _by_then().search(sentence, day.end))
    before = until.string[max(0, until.start() - 40) : until.start()]
    behind = sentence[day.end : day.end + 30]
    clause = _CLAUSE.split(before)[-1].strip()
    if clause and not spoken("conjunction").fullmatch(clause):
        before = clause  # "I want somebody soon, so get in by 3 May"
    other = spoken("must").search(sentence)  # "the oven must be running by 1 June"
    return not (other or _somebody().search(before) or _somebody().search(behind))


@cache
def _before_feast() -> re.Pattern[str]:
    before = f"{words('until')}|{NOT_AFTER}|{LAST_DAY}|{BEFORE}"
    # "fino all'Immacolata"
    return compiled(
        rf"(?<!\w)(?:{before})(?:[\s:]+|l?['’])(?:(?:{BETWEEN})\s?){{0,3}}$", re.IGNORECASE
    )


@cache
def _ends_all() -> re.Pattern[str]:
    """Match "is the last day" behind a feast."""
    return compiled(
        rf"\s(?:is|ist|est|es|é|è|är|er)\s(?:(?:{BETWEEN}|der|die|unser|our)\s){{0,2}}"
        rf"(?:{LAST_DAY}|{LATEST})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _right_before() -> re.Pattern[str]:
    before = f"{words('until')}|{NOT_AFTER}|{LAST_DAY}"
    aside = rf"(?:[^.!?;,]{{0,25}},\s?)?(?:(?:{BETWEEN})\s?){{0,3}}"  # "by Good Friday, the 3rd"
    return compiled(rf"(?<!\w)(?:{before})[\s:]+{aside}$", re.IGNORECASE)


@cache
def _latest() -> re.Pattern[str]:
    return compiled(rf"[\s,]{{1,2}}(?:{LATEST})(?!\w)", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{AFTER})\s(?:(?:{BETWEEN})\s?){{0,2}}$", re.IGNORECASE)


@cache
def _no_more() -> re.Pattern[str]:
    """Match "we read nothing" in any order: what is taken, and that it is not."""
    no, taken = rf"(?:{NO_MORE})(?!\w)", rf"(?:{TAKEN})(?!\w)"
    return compiled(
        rf"(?<!\w)(?:{no}.{{0,40}}?(?<!\w){taken}|{taken}.{{0,40}}?(?<!\w){no})", re.IGNORECASE
    )


@cache
def _somebody() -> re.Pattern[str]:
    return whole_words(SOMEBODY)


def _only_a_day(passages: Sequence[Passage], today: date, *, american: bool) -> Found[date] | None:
    """Find a line or a sentence that says "until 3 May" and no more, or shows a clock and a day."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        told = sentences(passage.text) if _may_tell(passage) else ()
        before = ""
        for text in (passage.text, *told):
            # "Apply to jobs@a.example with a CV. By 3 May."
            invited, before = bool(before) and _invites(before), text
            if len(text) > MAX_LINE or spoken("not_deadline").search(passage.text):
                continue
            day = _no_more_than_a_day(text, today, american=american)
            if day is not None:
                return found(day, passage, sure=invited or text == passage.text)
    return None


def day_alone(text: str, today: date) -> date | None:
    """Give the day of a text that names one and nothing else: "5 Dec", "noon on Friday 4 May"."""
    listed = dates.days(text, today)
    if len(listed) != 1 or len(text) > MAX_LINE:
        return None
    rest = f"{text[: listed[0].start]} {text[listed[0].end :]}"
    beside = relative_days.beside_a_day()
    return listed[0].value if all(map(beside.fullmatch, _WORD.findall(rest))) else None


def _no_more_than_a_day(text: str, today: date, *, american: bool) -> date | None:
    """Give the day of "and til 3 May please"; also of "until Friday"."""
    listed = _days(text, today, american=american)
    if len(listed) == 1:
        before, behind = text[: listed[0].start], text[listed[0].end :]
        told = relative_days.only_a_day().fullmatch(before) or _CLOCK.match(before)
        brief = len(behind.split()) < 4 and not _decided(text, listed[0])
        return listed[0].value if told and brief else None
    relative = None if listed else relative_days.only_until(text, today)
    return relative.value if relative is not None else None


def _settled_on(passages: Sequence[Passage], today: date, *, american: bool) -> Found[date] | None:
    """Find "No deadline really. Let's say 3 May."."""
    for passage in passages:
        if not (passage.topic is Topic.DEADLINE or _may_tell(passage)):
            continue
        before = ""
        for sentence in sentences(passage.text):
            said = _let_us_say().match(sentence)
            if said is not None and (_applying().search(before) or _invites(before)):
                listed = _days(sentence, today, american=american) or feasts.days(sentence, today)
                if len(listed) == 1:
                    return found(listed[0].value, passage, sure=False)
            before = sentence
    return None


def _feast(passages: Sequence[Passage], today: date) -> Found[date] | None:
    """Find "applications by Christmas": people tell much else by a feast, so it is said there.

    "No rush, but before Christmas would be good" is said of applying where that is beside it.
    """
    for passage in passages:
        labelled = passage.topic is Topic.DEADLINE
        if not labelled and not _may_tell(passage):
            continue
        before = unlimited = False
        for sentence in sentences(passage.text):
            about = passage.topic is Topic.APPLY or _invites(sentence)
            wish = _wished().search(sentence) is not None
            unlimited |= _no_deadline().search(sentence) is not None
            wished = wish and before
            before = about
            if spoken("not_deadline").search(sentence) or not (labelled or about or wished):
                continue
            if wish and unlimited:
                continue
            standing = relative_days.without_old(sentence)
            for day in feasts.days(standing, today)[:10]:
                until = _before_feast().search(_BLANKS.sub(" ", standing[: day.start])[-120:])
                until = until or _ends_all().match(standing, day.end)
                other = _decided(standing, day) or _somebody().search(standing[: day.start][-40:])
                if not other and (labelled or until is not None):
                    return found(day.value, passage, sure=labelled or about)
    return None


def _invites(sentence: str) -> bool:
    """Tell whether a sentence speaks of applying in words that nothing else is said in."""
    return bool(
        _applying().search(sentence)
        or apply.to_sender(sentence)
        or ADDRESS.search(sentence)
        or phone.NUMBER.search(sentence)
    )


@cache
def _applying() -> re.Pattern[str]:
    return whole_words(APPLYING)


@cache
def _wished() -> re.Pattern[str]:
    return whole_words(WISHED)


@cache
def _no_deadline() -> re.Pattern[str]:
    return whole_words(NO_DEADLINE)


@cache
def _let_us_say() -> re.Pattern[str]:
    return compiled(rf"(?:{LET_US_SAY})(?!\w)", re.IGNORECASE)


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
            if spoken("not_deadline").search(said):
                continue
            named = dates.days(said, today)
            if named:  # "we choose on 14 December, so applications by the 11th"
                day = relative_days.before(said, named[0].value, today)
            else:
                day = relative_days.last_day(said, today)
            if day is not None:
                return found(day.value, passage, sure=day.sure)
    return None
