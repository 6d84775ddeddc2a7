"""The results a person is to bring about: one string each, as written; no duties, no wishes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.facts import labels, money, title
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import begins_as_duty, checkable, countable
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import pieces, sentences, trimmed
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.terms import Found, Mark, Origin

MAX_OUTCOMES: Final = 30
MAX_ANSWER: Final = 9  # words
MAX_INTROS: Final = 8  # in one sentence; a person writes one or two
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
_CHATTER: Final = re.compile(r"^[^:]{1,80}:\s+(?=\S)")
_LINK: Final = re.compile(r"https?://\S+")


def read(passages: Sequence[Passage]) -> tuple[Found[str], ...]:
    """Find the outcomes, by the most explicit form in which the mail gives them."""
    for reader in (_sectioned, _in_prose, _bare_list):
        listed = reader(passages)
        if listed:
            return _distinct(listed)[:MAX_OUTCOMES]
    return ()


def _distinct(listed: list[Found[str]]) -> tuple[Found[str], ...]:
    """Drop repetitions, as when a PDF and the mail's body say the same."""
    return tuple({item.value.casefold(): item for item in reversed(listed)}.values())[::-1]


def _sectioned(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read what stands under a heading or a label of results, or under our question for them."""
    result: list[Found[str]] = []
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
            result += [found(text, passage) for text in _cleaned(passage.text)]
        elif passage.via is Via.LABEL or passage.mark is Mark.CELL:
            result += _labelled(passage)
        else:
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
    bare = trimmed(text)
    return [bare] if bare and not _LINK.fullmatch(bare) else []


def _labelled(passage: Passage) -> list[Found[str]]:
    """Read results on the line of their label, or in a table's cell."""
    said = sentences(passage.text)
    texts = said if len(said) > 1 else pieces(passage.text)
    return [found(trimmed(text), passage) for text in texts if trimmed(text)]


def _running(passage: Passage) -> list[Found[str]]:
    """Read results written as sentences: each is one; a single one may list several."""
    said = [_said(sentence) for sentence in sentences(passage.text)]
    said = [text for text in said if text]
    good = [text for text in said if checkable(text)]
    if not good:
        # nothing to check them by: still what the person answered, and asked about once more
        whole = trimmed(passage.text)
        answered = len(whole.split()) > 2 and not _declines(whole)
        return [found(whole, passage)] if answered else []
    if len(good) == 1:
        return [found(text, passage) for text in _listed(good[0])]
    return [found(trimmed(text), passage) for text in good]


def _listed(sentence: str) -> list[str]:
    """Split a sentence that lists results; where a piece alone is none, it stays whole."""
    texts = pieces(sentence)
    return texts if all(map(checkable, texts)) else [trimmed(sentence)]


def _is_pay(text: str) -> bool:
    return bool(spoken("pay").search(text)) and any(
        one.symbol or one.scaled for one in money.sums(text)
    )


def _said(sentence: str) -> str:
    """Strip a lead such as "Then let me put it this way:" from a sentence."""
    lead = _CHATTER.match(sentence)
    if lead and not countable(lead.group()):
        return sentence[lead.end() :]
    return sentence


def _declines(text: str) -> bool:
    return len(text) < 80 and bool(
        re.match(r"(?:no|none|nein|keine|non|nee|não|later|not yet)\b", text, re.IGNORECASE)
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
    listed = money.sums(text) if short else []
    other = spoken("hybrid", "remote", "onsite").match(text) if short else None
    alone = bool(listed) and listed[0].symbol and listed[0].start == 0
    return bool(_LINK.fullmatch(text) or _declines(text) or alone or other)


@cache
def _intro() -> re.Pattern[str]:
    is_ = r"(?:is|are|has|have|son|sind|ist|sont|est|é|è|zijn)(?!\w)"
    return re.compile(
        rf"(?<!\w){bracket(words('results_intro'))}(?!\w)"
        rf"(?:\s+(?:{words('chained')})(?!\w))?"
        rf"(?:\s+{bracket(words('until'))}(?:\s+\w{{1,20}}){{1,3}}(?=\s+{is_}))?(?:\s+{is_})?"
        r"[\s,:–—-]*",
        re.IGNORECASE,
    )


def _in_prose(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read results behind words that announce them: "By the first snow I want …"."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        if passage.topic in _OTHER_LISTS:
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            texts = _announced(sentence, said[index + 1 :])
            if texts:
                return _without_duties([found(text, passage) for text in texts])
    return []


def _announced(sentence: str, following: list[str]) -> list[str]:
    """Give the results a sentence announces: its own rest, or the sentences behind it."""
    best: list[str] = []
    for match in islice(_intro().finditer(sentence), MAX_INTROS):
        rest = sentence[match.end() :].strip()
        if title.names_role(rest):  # "we need a baker by May" wants a person, not a result
            continue
        texts = [text for text in _listed(_said(rest)) if len(text.split()) > 2]
        told = texts and all(map(checkable, texts)) and any(map(countable, texts))
        if told and len(texts) >= len(best) and not _is_pay(rest):
            best = texts
    if best:
        return best
    intro = _intro().search(sentence)
    wants_person = intro is not None and title.names_role(sentence[intro.end() :].strip())
    if intro is not None and not wants_person and len(sentence) < 2 * labels.MAX_INTRO:
        listed: list[str] = []
        for text in following:
            if not checkable(text) or _is_pay(text) or _LINK.search(text):
                break
            listed.append(trimmed(text))
        if len(listed) > 1:
            return listed
    return []


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
            if 2 * len(fine) <= len(items):
                continue
            return _without_duties([found(trimmed(p.text), p) for p in fine])
    return []
