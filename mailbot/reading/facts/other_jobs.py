"""May the person hold another job beside this one? Full-time alone says nothing about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Origin, OtherJobs

LONG: Final = 100  # characters of a sentence; a longer one speaks of other things too
AFTER: Final = 80  # characters behind the mention that may judge it

_EXCLUSIVE: Final = re.compile(r"e(?:x|s)[ck]lusi", re.IGNORECASE)
_OPPOSITE: Final = {OtherJobs.NO: OtherJobs.WELCOME, OtherJobs.WELCOME: OtherJobs.NO}
_SKIPPED = (Topic.OUTCOMES, Topic.OBJECTIVE, Topic.ABOUT, Topic.REQUIREMENTS)


def read(passages: Sequence[Passage]) -> Found[OtherJobs] | None:
    """Find the employer's word on a second job, labelled or asked before told."""
    for passage in passages:
        if passage.topic is Topic.OTHER_JOBS:
            word = _word(passage.text)
            if word is not None and _EXCLUSIVE.search(passage.label):
                word = _OPPOSITE.get(word, word)  # "Exclusividad: no" allows other jobs
            if word is not None:
                return found(word, passage)
    for passage in passages:
        if passage.topic in _SKIPPED or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            mention = spoken("second_job").search(sentence)
            if mention is None:
                continue
            # "Locum shifts elsewhere? Let's talk": the answer stands in the next sentence
            asked = sentence.endswith("?")
            following = said[index + 1] if asked and index + 1 < len(said) else ""
            near = sentence[_clause(sentence, mention.start()) : mention.end() + AFTER]
            if not asked and _granted(near, mention.group()):
                return found(OtherJobs.WELCOME, passage)
            rest = near.replace(mention.group(), " ")
            word = _word(following or rest) or _word(near)
            if word is not None:
                return found(word, passage)
    return None


def _clause(sentence: str, mention: int) -> int:
    """Give where the clause of the mention begins, in a sentence that goes on and on."""
    if len(sentence) < LONG:
        return 0
    joints = [m.end() for m in spoken("conjunction").finditer(sentence, 0, mention)]
    return max([*joints, sentence.rfind(",", 0, mention) + 1])


def _granted(text: str, mention: str) -> bool:
    """Tell whether friendly words hold the mention itself: "No pedimos exclusividad"."""
    held = any(mention in match.group() for match in spoken("welcome").finditer(text))
    return held and not spoken("discuss").search(text)


def _word(text: str) -> OtherJobs | None:
    """Weigh the words: what has to be discussed is neither a yes nor a no."""
    if spoken("discuss").search(text):
        return OtherJobs.DISCUSS
    friendly = _friendly(text)
    if friendly:
        return OtherJobs.WELCOME
    if spoken("refuse").search(text):
        return OtherJobs.NO
    return OtherJobs.WELCOME if spoken("welcome").search(text) else None


def _friendly(text: str) -> bool:
    """Tell "no problem" from "no": a negation inside the friendly words themselves."""
    leading = spoken("welcome").match(text)
    if leading and not spoken("negation").match(text[leading.end() :].lstrip()):
        return True  # "Fine with us, as long as you don't compete"
    bare = spoken("welcome").sub(" ", text)
    return bool(spoken("welcome").search(text)) and not spoken("refuse").search(bare)
