"""What a reply says of its job, in the light of the very letter that it answers.

Bare answers are told apart by the order of the questions; what was typed among lines of ours that
nothing marks as quoted, by our own letter: what is word for word ours is nobody's answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from mailbot.decisions import questions, scrutiny
from mailbot.decisions.merge import combine
from mailbot.matters import MAX_TEXT, Job, Situation
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.outcome_check import checkable
from mailbot.states import JobState
from mailbot.terms import Fact, Facts, Found, Pay, VideoProblem

_NUMBER: Final = re.compile(r"(\d{1,2})\. ")
_LEAD: Final = re.compile(
    r"[^\W\d][^,.:!]{0,40}[,!]"  # "Hello,"
    r"|.{0,40}\b(?:below|inline|unten|ci-dessous|abajo|sotto|abaixo|hieronder)\b.{0,20}",
    re.IGNORECASE,
)
# a bullet, a heading, a label: what it answers is plain, whatever its place
_FORMED: Final = re.compile(r"[-*•–]\s|[^:]{1,30}:(?:\s|$)")
_BEFORE_LINK: Final = re.compile(r"[ \t](?=https?://)")
_A_SENTENCE: Final = 5  # words: ours, wherever a mail program broke the line

# Plain whatever was asked: a sum is no title.
_PLAIN: Final = (Fact.VIDEO, Fact.PAY, Fact.PLACE, Fact.DEADLINE)
_WORDS: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.OUTCOMES)
_ALIKE: Final = 5  # times as much, or as little, may still be the same pay corrected


def theirs(s: Situation) -> Situation:
    """Return a mail without lines of our letter that nothing marked as quoted."""
    if not s.letter or not s.text:
        return s
    ours = _Letter(s.letter)
    kept = "\n".join(line for line in s.text.splitlines() if not ours.has(line)).strip("\n")
    return replace(s, reading=replace(s.reading, new_text=kept))


def facts(s: Situation, job: Job) -> Facts:
    """Return what a mail says of its job, without what may not be printed."""
    return scrutiny.fit(_seen(s, _said(s, job)), s.office.mailbox)


def answers(text: str, asked: tuple[Fact, ...], job: Job, author: str, today: date) -> Facts:
    """Read answers to the questions of a letter, numbered or bare."""
    read = read_answers(_numbered(text, asked, author, today), asked, author, today)
    if len(asked) == 1 and (asked[0] in _WORDS or not getattr(read, asked[0])):
        # "The salary is 95k, sorry", where only the title was asked, or the video.
        alone = read_answers(text, (), author, today)
        read = alone if any(getattr(alone, fact) for fact in _PLAIN) else read
    return replace(read, pay=_as_before(read.pay, job.listing.pay))


def _said(s: Situation, job: Job) -> Facts:
    if job.state is JobState.NEW:
        return _told(s) or Facts()
    # A day without a year is meant from when they wrote, as the mail's own reading has it.
    today = (s.reading.mail.date or s.now).date()
    asked = questions.of_letter(job, s.token_version)
    answered = answers(s.text, asked, job, s.author, today)
    said = combine(_told(s), answered, read_answers(s.text, (), s.author, today))
    said = replace(said, pay=_as_before(said.pay, job.listing.pay))
    if not s.letter:
        return said
    typed = tuple(_among(s.reading.cut_text[:MAX_TEXT], _Letter(s.letter)))
    # Where nothing else was said, what stands below our letter is an answer, and no signature.
    counted = [line for number, line in typed if number or said == Facts()]
    if not counted:
        return said
    among = answers("\n".join(counted), asked, job, s.author, today)
    gaps = {fact: getattr(among, fact) for fact in Fact if not getattr(said, fact)}
    return replace(said, **gaps)


def _told(s: Situation) -> Facts | None:
    """Return what the mail tells by itself; a day without a year is of the year when it came."""
    told = s.reading.facts
    if told is None or told.deadline is None or s.reading.mail.date is not None:
        return told
    return replace(told, deadline=read_answers(s.text, (), s.author, s.now.date()).deadline)


def _seen(s: Situation, facts: Facts) -> Facts:
    """Return facts with what was seen of their video; one that not everybody can watch is none."""
    video = facts.video
    if video is None:
        return facts
    looked = next((each for each in s.reading.looked if each.url == video.value.url), None)
    if looked and looked.shown is None:
        return replace(facts, video=None, video_problem=VideoProblem.HIDDEN)
    shown = looked.shown if looked else None
    return replace(facts, video=replace(video, value=replace(video.value, shown=shown)))


def _as_before(found: Found[Pay] | None, before: Pay | None) -> Found[Pay] | None:
    """Take the currency and the period of a corrected pay from what it corrects."""
    if found is None or before is None or found.sure:
        return found
    pay = found.value
    new, old = (each.max or each.min or 0 for each in (pay, before))
    if pay.currency not in {None, before.currency} or not old / _ALIKE <= new <= old * _ALIKE:
        return found
    whole = replace(pay, currency=before.currency, period=before.period)
    return replace(found, value=whole, sure=True)


def _numbered(text: str, asked: tuple[Fact, ...], author: str, today: date) -> str:
    """Number a reply's bare lines, where they are as many as the questions, or as the needed ones.

    Not where a line says by itself that it answers another question than its place would.
    """
    needed = tuple(fact for fact in asked if fact not in questions.OPTIONAL)
    for each in (_links_apart(text), text):
        lines = [line.strip() for line in each.splitlines() if line.strip()]
        if lines and _LEAD.fullmatch(lines[0]):
            del lines[0]
        if len(lines) > 1 and len(lines) in {len(asked), len(needed)}:
            break
    else:
        return text
    if any(_NUMBER.match(line) or _FORMED.match(line) for line in lines):
        return text
    # What is needed stands first in every letter, so that its places are its numbers.
    placed = "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))
    alone, by_place = (read_answers(each, asked, author, today) for each in (text, placed))
    agree = all(
        getattr(alone, fact) is None or _value(alone, fact) == _value(by_place, fact)
        for fact in _PLAIN
    )
    return placed if agree else text


def _links_apart(text: str) -> str:
    """Put a link on a line of its own, where a result was joined to it; not behind "here it is"."""
    return "\n".join(
        line
        if link is None or not checkable(line[: link.start()])
        else _BEFORE_LINK.sub("\n", line)
        for line in text.splitlines()
        for link in [_BEFORE_LINK.search(line)]
    )


def _value(said: Facts, fact: Fact) -> object:
    found = getattr(said, fact)
    return found and found.value


class _Letter:
    """Our letter, as a reply may give it back: in lines of its own, or broken otherwise."""

    def __init__(self, text: str) -> None:
        number = ""
        self.lines: dict[str, str] = {}  # each with the number of the question that it is part of
        for line in filter(_bare, text.splitlines()):
            if not line.startswith(" "):
                found = _NUMBER.match(line)
                number = found[0] if found else ""
            self.lines[_bare(line)] = number
        self.whole = f" {' '.join(self.lines)} "

    def has(self, line: str) -> bool:
        bare = _bare(line)
        long = bare.count(" ") >= _A_SENTENCE - 1
        return bare in self.lines or (long and f" {bare} " in self.whole)


def _bare(line: str) -> str:
    return " ".join(line.replace("|", " ").replace(">", " ").split())


def _among(cut: str, ours: _Letter) -> Iterator[tuple[str, str]]:
    """Give what was typed among the lines of our letter, with the number of the question above it.

    What stands before our first line is no answer: when it was written nobody can tell.
    """
    number, begun, given = "", False, ""
    for line in map(_bare, cut.splitlines()):
        if ours.has(line):
            question = _NUMBER.match(line)  # its lines may have been joined
            begun, number = True, question[0] if question else ours.lines.get(line, number)
        elif line and begun:
            bare = number in {"", given} or _NUMBER.match(line)
            yield number, line if bare else f"{number}{line}"
            given = number
