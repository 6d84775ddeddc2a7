"""May the person hold another job beside this one? Full-time alone says nothing about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import joined, words
from mailbot.reading.facts.words import side_jobs
from mailbot.terms import Found, Mark, Origin, OtherJobs

LONG: Final = 100  # characters of a sentence; a longer one speaks of other things too
AFTER: Final = 80  # characters behind the mention that may judge it
BEFORE: Final = 40
CLAUSE: Final = 300  # characters of the longest clause
MENTIONS: Final = 12  # of a second job in one sentence that are weighed
SHORT: Final = 60  # characters of a passage that stands under a heading of something else

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
        skipped = passage.topic in _SKIPPED and not _aside(passage)
        if skipped or passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            # "Locum shifts elsewhere? Let's talk": the answer stands in the next sentence
            following = said[index + 1] if index + 1 < len(said) else ""
            word = _told(sentence, following if sentence.endswith("?") else "")
            if word is not None:
                return found(word, passage)
    return None


def _aside(passage: Passage) -> bool:
    """Tell a bullet that only happens to stand in a list of results: "No other jobs please"."""
    listed = passage.topic is Topic.OUTCOMES and passage.mark is Mark.BULLET
    return listed and passage.via is Via.SECTION and len(passage.text) <= SHORT


def _told(sentence: str, following: str) -> OtherJobs | None:
    """Weigh a sentence that mentions a second job, or says yes or no to it in the same breath."""
    for mention in islice(_spoken("second_job").finditer(sentence), MENTIONS):
        own = _EXCLUSIVE.search(mention.group()) is None
        if own and _ours().search(sentence, max(0, mention.start() - 20), mention.start()):
            continue  # "we have other projects in Spain"
        near = sentence[_clause(sentence, mention.start()) : mention.end() + AFTER]
        if _spoken("weak").fullmatch(mention.group()):
            near = _spoken("faint").sub(" ", near)
        word = _judged(near, mention.group(), following)
        if word is not None:
            return word
    for name, word in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
        held = _spoken(name).search(sentence)
        if held is not None:
            near = sentence[max(0, held.start() - BEFORE) : held.end() + AFTER]
            return OtherJobs.DISCUSS if _spoken("discuss").search(near) else word
    return None


def _judged(near: str, mention: str, following: str) -> OtherJobs | None:
    if not following:
        if _granted(near, mention):
            return OtherJobs.WELCOME
        for name, word in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
            if _spoken(name).search(near) and not _spoken("discuss").search(near):
                return word
    return _word(following or near.replace(mention, " ")) or _word(near)


def _clause(sentence: str, mention: int) -> int:
    """Give where the clause of the mention begins, in a sentence that goes on and on."""
    if len(sentence) < LONG:
        return 0
    first = max(0, mention - CLAUSE)
    joints = [m.end() for m in _spoken("conjunction").finditer(sentence, first, mention)]
    return max([first, *joints, sentence.rfind(",", first, mention) + 1])


def _granted(text: str, mention: str) -> bool:
    """Tell whether friendly words hold the mention itself: "No pedimos exclusividad"."""
    held = any(mention in match.group() for match in _spoken("welcome").finditer(text))
    return held and not _spoken("discuss").search(text)


def _word(text: str) -> OtherJobs | None:
    """Weigh the words: what has to be discussed is neither a yes nor a no."""
    if _spoken("discuss").search(text):
        return OtherJobs.DISCUSS
    friendly = _friendly(text)
    if friendly:
        return OtherJobs.WELCOME
    if _spoken("refuse").search(text):
        return OtherJobs.NO
    return OtherJobs.WELCOME if _spoken("welcome").search(text) else None


def _friendly(text: str) -> bool:
    """Tell "no problem" from "no": a negation inside the friendly words themselves."""
    leading = _spoken("welcome").match(text)
    if leading and not _spoken("negation").match(text[leading.end() :].lstrip()):
        return True  # "Fine with us, as long as you don't compete"
    bare = _spoken("welcome").sub(" ", text)
    return bool(_spoken("welcome").search(text)) and not _spoken("refuse").search(bare)


@cache
def _spoken(name: str) -> re.Pattern[str]:
    """Compile a search for whole words of this name, from both tables of words."""
    own = "mention" if name == "second_job" else name
    fragments = [getattr(language, own, "") for language in side_jobs.LANGUAGES]
    if name not in ("free", "bound", "weak", "faint"):
        fragments.append(words(name))
    return re.compile(rf"(?<![\w@])(?:{joined(fragments)})(?!\w)", re.IGNORECASE)


@cache
def _ours() -> re.Pattern[str]:
    owners = joined(language.ours for language in side_jobs.LANGUAGES)
    return re.compile(rf"(?<!\w)(?:{owners})\s$", re.IGNORECASE)
