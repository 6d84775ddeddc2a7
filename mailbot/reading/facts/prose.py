"""Results in running text: behind words that announce them, by their weight, or by their time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import (
    ahead,
    announced,
    clauses,
    contrasted,
    foretold,
    labels,
    measures,
    told,
    wanted,
)
from mailbot.reading.facts.bare_lists import OTHER_LISTS, without_duties
from mailbot.reading.facts.evidence import strength
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences, trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Mark, Origin

MAX_READ: Final = 300  # lines that are weighed; a letter has far fewer
MAX_LINES: Final = 8  # below each other, one result each

_LINK: Final = re.compile(r"https?://\S+")


def phrased(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read results behind words that announce them: "By the first snow I want …"."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        if passage.topic in OTHER_LISTS:
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            texts = _after_label(sentence) or announced.results(sentence, said[index + 1 :])
            if texts and min(map(strength, texts)) >= (0 if len(texts) > 1 else 1):
                return without_duties([found(text, passage) for text in texts])
    return []


def _after_label(sentence: str) -> list[str]:
    """Read "Expected result: 15 cafés supplied by May" in the middle of a paragraph."""
    split = labels.split_label(sentence)
    if split is None or split[0] is not Topic.OUTCOMES or not countable(split[1]):
        return []
    return announced.parts(split[1])


def weighed(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read the paragraph in which most is told of what is to be reached."""
    best: list[Found[str]] = []
    for at, passage in enumerate(passages[:MAX_READ]):
        if not _is_prose(passage):
            continue
        said = list(sentences(passage.text))
        own = len(said)
        below = _lines_below(passages, at)
        if said and (len(said) == 1 or said[-1].endswith(":")):
            said += [one for further in below for one in sentences(further.text)]
        lines = len(below) > 1 and all(len(sentences(one.text)) == 1 for one in below[:2])
        texts = told.results(said, own=own, lines=lines)
        if told.worth(texts) > told.weight(best):
            best = [found(text, passage) for text in texts]
    return best


def _lines_below(passages: Sequence[Passage], at: int) -> list[Passage]:
    """Give the paragraph below, or the lines of the same paragraph."""
    below: list[Passage] = []
    for passage in passages[at + 1 : at + 1 + MAX_LINES]:
        if not _is_prose(passage) or (below and passage.paragraph != below[0].paragraph):
            break
        below.append(passage)
    return below


def _is_prose(passage: Passage) -> bool:
    apart = passage.origin in (Origin.SUBJECT, Origin.SIGNATURE)
    return passage.mark is Mark.PLAIN and not apart and passage.topic not in OTHER_LISTS


def dated(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read a sentence that says what will be true at a time to come, and more than one thing."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.topic in OTHER_LISTS:
            continue
        for sentence in sentences(passage.text):
            if not ahead.begins(sentence) or labels.settles(ahead.rest(sentence)):
                continue
            texts = announced.parts(ahead.rest(sentence))
            if len(texts) > 1 and any(map(countable, texts)) and not _LINK.search(sentence):
                return [found(text, passage) for text in texts]
    return []


def foretold_in(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read the sentence that says what is to be true by a day: "By May all 22 must be full."."""
    for passage in passages:
        if (
            passage.mark is not Mark.PLAIN
            or passage.topic is not None
            or passage.section in OTHER_LISTS
        ):
            continue
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        for sentence in sentences(passage.text):
            if foretold.is_result(sentence):
                return [found(trimmed(sentence), passage)]
    return []


def contrasted_in(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read what is told with how it is today, and the results that stand right beside it.

    "We lose 12 a year, and I want that to be nil. Every van is back by six."
    """
    read: list[tuple[Passage, str, list[str] | None]] = []
    for passage in passages[:MAX_READ]:
        said = sentences(passage.text) if _is_prose(passage) else ()
        read += [(passage, *each) for each in zip(said, contrasted.told(said), strict=True)]
    whole: dict[int, list[str]] = {}
    for way in (range(len(read)), reversed(range(len(read)))):
        near: Passage | None = None  # where the last one stood
        for at in way:
            passage, sentence, texts = read[at]
            close = near is not None and abs(near.number - passage.number) <= 1
            if texts is None and close and (beside := contrasted.stands_beside(sentence)):
                texts = [beside]
            near = passage if texts is not None else None
            if texts is not None:
                whole[at] = texts
    return [found(text, read[at][0]) for at in sorted(whole) for text in whole[at]]


def unannounced(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read, in an answer, sentences that are plainly results though nothing says so."""
    for passage in passages:
        texts = told.unannounced(sentences(passage.text)) if _is_prose(passage) else []
        if texts:
            return [found(text, passage) for text in texts]
    return []


def aimed(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read what a sentence says to be aimed at, or to be asked of whoever comes, if measured.

    "The goal is 40 a day and waste under 2 %", "whoever comes must bring the wait down to 3 days".
    """
    return [
        found(part, passage)
        for passage in passages
        if _is_prose(passage)
        for sentence in sentences(passage.text)
        if (text := wanted.bare(wanted.aimed(sentence))) and told.may_list(sentence)
        for part in _measured(text)
    ]


def _measured(text: str) -> list[str]:
    """Give the parts of a text that are measured, if all are; or all of it, if that is."""
    if not measures.stands(text) or strength(text) < 0:
        return []
    if not (text[0].isdigit() or measures.says_how_much(text)):
        return []  # "to decide by 5 May, so write until 20 April"
    if spoken("video", "second_job", "remote", "hybrid").search(text):
        return []
    if labels.settles(text) and not (measures.moves(text) or measures.is_sale(text)):
        return []
    parts = clauses.plainly(text)
    return parts if all(map(measures.is_measured, parts)) else [trimmed(text)]
