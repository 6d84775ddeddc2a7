"""The role that a letter's prose seeks: "somebody who'd be our night porter"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import Noun, nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.role import begin, name, role_at
from mailbot.reading.facts.role_end import OF_WHAT, is_paired, is_quality
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.soundness import ANYBODY
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.seeking import (
    AS,
    BECOME,
    BETWEEN,
    DOING,
    FIRST_PERSON,
    FOLLOWING,
    HAVE,
    IMPERSONAL,
    IS,
    LEADING,
    LEAVING,
    NAMED,
    NEITHER,
    NOT_WORDS,
    OF_POST,
    ONE,
    OTHERS,
    OURS,
    OWN,
    POST,
    SEEKING,
    SOUGHT,
    TO_BE,
    TO_BECOME,
    VACANT,
    WE,
)
from mailbot.terms import Found, Mark, Origin

SINGLED: Final = 6  # words behind the role within which "we need" ends such a sentence
WITHIN: Final = 14  # words between what says that somebody is sought, and the role
MAX_PASSAGE: Final = 4_000

_WORD: Final = re.compile(r"[^\W\d_]+")
_SELF: Final = re.compile(
    r"(?:\bi(?:['’]m| am)|\bi was|\bich bin|\bich war|\bje suis|\bsoy|\bsou|\bsono|\bik ben"
    r"|\bjag är"
    r"|\bjeg er|\bi work as|\barbeite als|\btrabajo (?:como|de)|\btrabalho como|\blavoro come"
    r"|\bich,|\bjestem|\bjsem|\bolen|\bя)\s(?:[^\W\d]+\s)?$",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"(?:n['’]t|\b(?:not|no|never|nicht|ne|pas|non|não|niet|inte|ikke))\s$", re.IGNORECASE
)


@cache
def hiring() -> re.Pattern[str]:
    """Match what stands before a role in prose: "we are looking for"."""
    return compiled(rf"(?<!\w)(?:{words('hiring')}|{words('hired_by')})(?!\w)[\s:]*", re.IGNORECASE)


def prose(passages: Sequence[Passage], *, bullets: bool = False) -> Iterator[Passage]:
    """Give running text that may seek somebody; `bullets` also where no heading rules."""
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        known = passage.topic not in (None, Topic.OTHER)
        if passage.mark is Mark.BULLET and (known or not bullets):
            continue
        if passage.topic in (Topic.OUTCOMES, Topic.REQUIREMENTS, Topic.DUTIES, Topic.PAY):
            continue
        yield passage


def read(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Find the role right behind "we need", else in a sentence that seeks somebody."""
    for reader in (_behind_hiring, _in_sentence, _foretold):
        if (title := reader(passages, organization)) is not None:
            return title
    return None


def _behind_hiring(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "we need a crew lead for the fall season"."""
    for passage in prose(passages, bullets=True):
        for match in hiring().finditer(passage.text[:MAX_PASSAGE]):
            if is_denied(passage.text, match.start()):
                continue
            if match.group().strip().casefold() in AS and not _seeks(passage.text, match.start()):
                continue
            rest = passage.text[match.end() : match.end() + 160]
            title = role_at(rest, organization)
            if title and title.casefold() not in ANYBODY:
                return found(title, passage)
    return None


def is_denied(text: str, start: int) -> bool:
    """Tell whether "not" stands before what begins there."""
    return _NOT.search(text[max(0, start - 12) : start]) is not None


def _seeks(text: str, end: int) -> bool:
    """Tell whether somebody is sought before "as" in its sentence, and not by the way."""
    before = re.split(r"(?<!\d)[.!?:;]\s", text[max(0, end - 200) : end])[-1]
    if _SELF.search(before[-60:] + " x "[:1]):
        return False
    return not before.strip() or any(t in SEEKING for t in _tokens(before))


def _tokens(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _in_sentence(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "the job is that of a drilling planner", however seeking and role are joined."""
    for passage in prose(passages):
        if not nouns(passage.text):
            continue
        for sentence in sentences(passage.text[:MAX_PASSAGE]):
            listed = nouns(sentence)
            for position in range(len(listed)):
                if _is_sought(sentence, listed[position]):
                    title = name(sentence, listed, position, organization)
                    if title and title.casefold() not in ANYBODY:
                        return found(title, passage)
    return None


def _is_sought(sentence: str, noun: Noun) -> bool:
    start = begin(sentence, noun)
    before = _tokens(re.split(r"[:;(]\s", sentence[max(0, start - 160) : start])[-1])
    after = _tokens(sentence[noun.end : noun.end + 160])
    if before and (before[-1] in NEITHER | DOING or BETWEEN.intersection(before[-7:])):
        return False
    if before and before[-1] in OWN and LEAVING.intersection((*before[-4:], *after[:4])):
        return True
    if OTHERS.intersection(before) or _SELF.search(sentence[max(0, start - 60) : start]):
        return False
    if _is_singled_out(before, after):
        return True
    while before and is_quality(before[-1]):
        before.pop()
    one = bool(before) and before[-1] in ONE
    ours = bool(before) and before[-1] in OURS and not one
    if SOUGHT.intersection(after[:WITHIN]) and (one or not before):
        return True
    if ours and len(before) == 1 and VACANT.intersection(after[:WITHIN]):
        return True  # "die Leitung des Heims ist neu zu besetzen"
    recent = before[-WITHIN:]
    for index in range(len(recent) - 1, -1, -1):
        if recent[index] in NOT_WORDS:  # "who doesn't need a foreman"
            recent = recent[index + 2 :]  # and what is denied
            break
    told = (
        SEEKING.intersection(recent)
        or NAMED.intersection(before[-3:])
        or LEADING.intersection(before[:2])
    )
    if not told:
        return False
    if NAMED.intersection(before[-3:]):  # "let's call it"
        return True
    plain = not noun.shy or is_paired(sentence, noun) or OF_WHAT.match(sentence, noun.end)
    if before[-1] in SEEKING and plain:  # Polish and others have no article
        return True
    if len(before) > 1 and before[-1] in OF_POST and before[-2] in POST:  # "el cargo de Encargado"
        return True
    if tuple(before[-2:]) in TO_BECOME:
        return True
    if one:
        return not HAVE.intersection(before[-3:])
    return ours and bool(BECOME.intersection(before[-4:-1]))


def _is_singled_out(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether who is sought is put first: "it's a cook we're after", "Koch suchen wir"."""
    if not before or before[-1] not in ONE:
        return False
    led = before[-3:-1]
    if led and not (led[-1] in IS and IMPERSONAL.issuperset(led[:-1])):
        return False
    near = after[:SINGLED]
    for index, word in enumerate(near):
        by_us = WE.intersection(near[max(0, index - 2) : index + 2])
        if word in SEEKING | FOLLOWING and (by_us or word.endswith(FIRST_PERSON)):
            return NOT_WORDS.isdisjoint(near[:index])
    return False


def _foretold(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Read "The keeper will live in the tower": whoever is to come is asked about."""
    for passage in prose(passages):
        for sentence in sentences(passage.text[:MAX_PASSAGE]):
            listed = nouns(sentence[:80])
            if not listed or listed[0].shy:
                continue
            lead = re.match(rf"{bracket(words('articles'))}\s+", sentence, re.IGNORECASE)
            if lead is None or begin(sentence, listed[0]) != lead.end():
                continue
            if spoken("speaker").match(sentence):
                continue
            title = name(sentence, listed, 0, organization)
            rest = sentence[sentence.find(title) + len(title) :].split(maxsplit=1)
            if title and rest and rest[0].casefold() in TO_BE:
                return found(title, passage, sure=False)
    return None
