"""What the tables of words know of whether one may hold another job beside this one."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.vocabulary import bracket, joined, words
from mailbot.reading.facts.words import side_jobs
from mailbot.terms import OtherJobs

LONG: Final = 100  # characters of a sentence; a longer one speaks of other things too
AFTER: Final = 100  # characters behind the mention that may judge it
BEFORE: Final = 40
CLAUSE: Final = 300  # characters of the longest clause
MENTIONS: Final = 12  # of a second job in one sentence that are weighed

_EXCLUSIVE: Final = re.compile(r"e(?:x|s)[ck]lusi", re.IGNORECASE)
_DOING: Final = re.compile(r"[a-z]{3,}ing\s", re.IGNORECASE)
_TOWARDS: Final = re.compile(r"(?:as for|for|für|pour|para|per|voor)\s", re.IGNORECASE)
_OPPOSITE: Final = {OtherJobs.NO: OtherJobs.WELCOME, OtherJobs.WELCOME: OtherJobs.NO}


def labelled(label: str, text: str) -> OtherJobs | None:
    """Tell what a labelled value says; "Exclusividad: no" allows other jobs."""
    told = word(text)
    return _OPPOSITE.get(told, told) if told and _EXCLUSIVE.search(label) else told


def spared(text: str) -> str:
    """Blank what only keeps a competitor off: "fine, as long as it is not for a rival".

    Who excepts one job allows the others; an exception that has to be agreed on stays.
    """
    return _exception().sub(
        lambda match: match.group() if _spoken("discuss").search(match.group()) else " ", text
    )


def said(sentence: str, following: str = "") -> OtherJobs | None:
    """Weigh a sentence that mentions a second job, or says yes or no to it in the same breath."""
    sentence = spared(sentence)
    for mention in islice(_spoken("second_job").finditer(sentence), MENTIONS):
        if _owned(sentence, mention):
            continue  # "we have other projects in Spain"
        near = sentence[_clause(sentence, mention.start()) : mention.end() + AFTER]
        if _spoken("weak").fullmatch(mention.group()):
            near = _spoken("faint").sub(" ", near)
        judged = _judged(near, mention.group(), following)
        if judged is not None:
            return judged
    for name, verdict in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
        held = _spoken(name).search(sentence)
        if held is not None:
            near = sentence[max(0, held.start() - BEFORE) : held.end() + AFTER]
            return OtherJobs.DISCUSS if _spoken("discuss").search(near) else verdict
    return None


def is_ours(sentence: str) -> bool:
    """Tell whether the only job mentioned is the employer's own: "our other projects"."""
    mentions = list(islice(_spoken("second_job").finditer(sentence), MENTIONS))
    return bool(mentions) and all(_owned(sentence, mention) for mention in mentions)


def _owned(sentence: str, mention: re.Match[str]) -> bool:
    if _DOING.match(mention.group()):
        return False  # "no objection to their working elsewhere"
    if _TOWARDS.match(sentence) and _spoken("discuss").search(sentence):
        return False  # "for other work you need the mayor's consent"
    own = _ours().search(sentence, max(0, mention.start() - 20), mention.start())
    return own is not None and _EXCLUSIVE.search(mention.group()) is None


def _judged(near: str, mention: str, following: str) -> OtherJobs | None:
    if not following:
        if _granted(near, mention):
            return OtherJobs.WELCOME
        for name, verdict in (("free", OtherJobs.WELCOME), ("bound", OtherJobs.NO)):
            if _spoken(name).search(near) and not _spoken("discuss").search(near):
                return verdict
    return word(following or near.replace(mention, " ")) or word(near)


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


def word(text: str) -> OtherJobs | None:
    """Weigh the words: what has to be discussed is neither a yes nor a no."""
    text = spared(text)
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
    return compiled(rf"(?<![\w@])(?:{joined(fragments)})(?!\w)", re.IGNORECASE)


@cache
def _exception() -> re.Pattern[str]:
    """Match an exception, a condition that is denied, or a denial before "anything else"."""
    condition = rf"{_words('provided')}(?!\w)[^.;!?]{{0,60}}?(?<!\w){_words('refuse')}"
    behind = rf"(?:{condition}|{_words('but_for')})(?!\w)[^.;!?]{{0,80}}"
    before = rf"{_words('refuse')}(?!\w)[^.;!?]{{0,60}},\s(?={_words('all_else')}(?!\w))"
    return compiled(rf",?\s?(?<!\w)(?:{behind}|{before})", re.IGNORECASE)


def _words(name: str) -> str:
    own = joined(getattr(language, name) for language in side_jobs.LANGUAGES)
    return bracket(joined((own, words(name))) if name == "refuse" else own)


@cache
def _ours() -> re.Pattern[str]:
    owners = joined(language.ours for language in side_jobs.LANGUAGES)
    return compiled(rf"(?<!\w)(?:{owners})\s$", re.IGNORECASE)
