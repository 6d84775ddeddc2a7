"""The results a person is to bring about: one string each, as written; no duties, no wishes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import ahead, announced, foretold, labels, money, objective
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import begins_as_duty, checkable, countable, names_day
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import pieces, sentences, trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Mark, Origin

MAX_OUTCOMES: Final = 30
MAX_ANSWER: Final = 9  # words
_OTHER_LISTS: Final = (
    Topic.DUTIES,
    Topic.REQUIREMENTS,
    Topic.PERKS,
    Topic.HOURS,
    Topic.ABOUT,
    Topic.APPLY,
    Topic.PAY,
    Topic.VIDEO,
    Topic.DEADLINE,
    Topic.PLACE,
    Topic.OTHER_JOBS,
)
_SUM: Final = re.compile(r"[A-Z]{3}\s?\d[\d.,]{2,}")  # "AED 14,000"
_LINK: Final = re.compile(r"https?://\S+")


def read(passages: Sequence[Passage]) -> tuple[Found[str], ...]:
    """Find the outcomes, by the most explicit form in which the mail gives them."""
    for reader in (_sectioned, _in_prose, _staged, _bare_list, _dated, _foretold):
        listed = reader(passages)
        if listed:
            return _distinct(listed)[:MAX_OUTCOMES]
    return ()


def _distinct(listed: list[Found[str]]) -> tuple[Found[str], ...]:
    """Drop repetitions, as when a PDF and the mail's body say the same."""
    return tuple({item.value.casefold(): item for item in reversed(listed)}.values())[::-1]


def _sectioned(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read what stands under a heading or a label of results, or under our question for them."""
    if objective.lone_success(passages) is not None:
        return []
    result: list[Found[str]] = []
    first: int | None = None  # the paragraph of the first bullet
    lone = False  # the section so far is paragraphs of one line, and may go on in such
    for passage in passages:
        if passage.section is not Topic.OUTCOMES and passage.topic is not Topic.OUTCOMES:
            continue
        if passage.mark is Mark.HEADING:
            continue
        if passage.topic is None:
            lone = lone and _goes_on(passage)
            if not lone:
                continue
        else:
            lone = passage.mark is Mark.PLAIN
        if passage.mark is Mark.BULLET:
            first = passage.paragraph if first is None else first
            if passage.paragraph != first and _is_answer(passage.text):
                break  # a further list without a heading: the pay, the place …
            result += [found(text, passage) for text in _cleaned(passage.text)]
        elif passage.via is Via.LABEL or passage.mark is Mark.CELL:
            result += _labelled(passage)
        elif not _LINK.fullmatch(passage.text):
            result += _running(passage)
    return _without_duties(result)


def _goes_on(passage: Passage) -> bool:
    lone = len(sentences(passage.text)) == 1 and len(passage.text) < 200
    return (
        lone
        and countable(passage.text)
        and not _LINK.search(passage.text)
        and (not spoken("apply").search(passage.text) and not spoken("pay").search(passage.text))
    )


def _cleaned(text: str) -> list[str]:
    bare = trimmed(announced.statement(ahead.unstaged(text)))
    return [bare] if bare and not _LINK.fullmatch(bare) else []


def _labelled(passage: Passage) -> list[Found[str]]:
    """Read results on the line of their label, or in a table's cell."""
    said = sentences(passage.text)
    texts = said if len(said) > 1 else pieces(passage.text)
    told = [trimmed(announced.statement(text)) for text in texts]
    return [found(text, passage) for text in told if text]


def _running(passage: Passage) -> list[Found[str]]:
    """Read results written as sentences: each is one; a single one may list several."""
    said = [announced.said(sentence) for sentence in sentences(passage.text)]
    said = [text for text in said if text]
    good = [text for text in said if checkable(text)]
    if not good:
        # nothing to check them by: still what the person answered, and asked about once more
        whole = trimmed(announced.said(passage.text))
        answered = len(whole.split()) > 2 and not _declines(whole)
        return [found(whole, passage)] if answered else []
    if len(good) == 1:
        return [found(text, passage) for text in announced.parts(good[0])]
    return [found(trimmed(announced.statement(text)), passage) for text in good]


def _declines(text: str) -> bool:
    return len(text) < 80 and bool(
        re.match(
            r"(?:no|none|nein|keine|non|nee|não|later|not yet|yes|ja|oui|sí|sim|sì)\b",
            text,
            re.IGNORECASE,
        )
    )


def _without_duties(listed: list[Found[str]]) -> list[Found[str]]:
    """Drop an item that is plainly a duty, where results stand beside it."""
    results = [
        item for item in listed if not (begins_as_duty(item.value) and not checkable(item.value))
    ]
    return results or listed


def _is_answer(text: str) -> bool:
    """A sum of money, a link, a place or a bare no in a list: it answers something else."""
    short = len(text.split()) <= MAX_ANSWER
    if short and (ADDRESS.search(text) or names_day(text) or _SUM.match(text)):
        return True
    if short and spoken("second_job").search(text):
        return True
    listed = money.sums(text) if short else []
    other = spoken("hybrid", "remote", "onsite").match(text) if short else None
    alone = bool(listed) and listed[0].symbol and listed[0].start == 0
    return bool(_LINK.match(text) or _declines(text) or alone or other)


def _in_prose(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read results behind words that announce them: "By the first snow I want …"."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        if passage.topic in _OTHER_LISTS:
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            texts = _after_label(sentence) or announced.results(sentence, said[index + 1 :])
            if texts:
                return _without_duties([found(text, passage) for text in texts])
    return []


def _after_label(sentence: str) -> list[str]:
    """Read "Expected result: 15 cafés supplied by May" in the middle of a paragraph."""
    split = labels.split_label(sentence)
    if split is None or split[0] is not Topic.OUTCOMES or not countable(split[1]):
        return []
    return announced.parts(split[1])


def _staged(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read lines that follow each other and begin with a milestone: "Month 3: …"."""
    run: list[Found[str]] = []
    for passage in passages:
        bare = ahead.unstaged(passage.text)
        if bare != passage.text and passage.topic not in _OTHER_LISTS and not labels.settles(bare):
            run.append(found(trimmed(bare), passage))
        elif len(run) > 1:
            break
        else:
            run = []
    return run if len(run) > 1 and any(checkable(item.value) for item in run) else []


def _bare_list(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read a bulleted list without a heading, if most of its items can be checked."""
    lists: dict[tuple[Origin, int], list[Passage]] = {}
    key = 0
    previous: Passage | None = None
    for passage in passages:
        if passage.mark is not Mark.BULLET or passage.topic in _OTHER_LISTS:
            previous = None
            continue
        if previous is None:
            key += 1
        previous = passage
        if passage.topic in (None, Topic.OTHER, Topic.OUTCOMES, Topic.OBJECTIVE, Topic.TITLE):
            lists.setdefault((passage.origin, key), []).append(passage)
    for items in lists.values():
        good = [p for p in items if countable(p.text) and not begins_as_duty(p.text)]
        if len(items) > 1 and 2 * len(good) >= len(items):
            fine = [p for p in items if not _is_answer(p.text)]
            if len(fine) == 1 and len(items) > 1:  # answers by number, this one with the results
                listed = announced.parts(fine[0].text)
                return [found(text, fine[0]) for text in listed] if len(listed) > 1 else []
            if 2 * len(fine) <= len(items):
                continue
            return _without_duties([found(trimmed(announced.statement(p.text)), p) for p in fine])
    return []


def _dated(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read a sentence that says what will be true at a time to come, and more than one thing."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.topic in _OTHER_LISTS:
            continue
        for sentence in sentences(passage.text):
            if not ahead.begins(sentence) or labels.settles(ahead.rest(sentence)):
                continue
            texts = announced.parts(ahead.rest(sentence))
            if len(texts) > 1 and any(map(countable, texts)) and not _LINK.search(sentence):
                return [found(text, passage) for text in texts]
    return []


def _foretold(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read the sentence that says what is to be true by a day: "By May all 22 must be full."."""
    for passage in passages:
        if (
            passage.mark is not Mark.PLAIN
            or passage.topic is not None
            or passage.section in _OTHER_LISTS
        ):
            continue
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        for sentence in sentences(passage.text):
            if foretold.is_result(sentence):
                return [found(trimmed(sentence), passage)]
    return []
