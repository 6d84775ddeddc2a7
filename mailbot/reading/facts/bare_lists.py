"""Lists that no heading calls results, by what stands in them: bullets, and milestones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import ahead, announced, labels, money
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.evidence import ENOUGH, strength
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import begins_as_duty, checkable, names_day
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Mark, Origin

MAX_ANSWER: Final = 9  # words
OTHER_LISTS: Final = (
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

_SUM: Final = re.compile(r"[A-Z]{3}\s?\d[\d.,]{2,}|\d{2,3}k\b")  # "AED 14,000", "24k"
_LINK: Final = re.compile(r"https?://\S+")


def staged(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read lines that follow each other and begin with a milestone: "Month 3: …"."""
    run: list[Found[str]] = []
    for passage in passages:
        bare = ahead.unstaged(passage.text)
        if bare != passage.text and passage.topic not in OTHER_LISTS and not labels.settles(bare):
            run.append(found(trimmed(bare), passage))
        elif len(run) > 1:
            break
        else:
            run = []
    return run if len(run) > 1 and any(checkable(item.value) for item in run) else []


def unheaded(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read a bulleted list without a heading, if most of its items can be checked."""
    lists: dict[tuple[Origin, int], list[Passage]] = {}
    key = 0
    previous: Passage | None = None
    for passage in passages:
        if passage.mark is not Mark.BULLET or passage.topic in OTHER_LISTS:
            previous = None
            continue
        if previous is None:
            key += 1
        previous = passage
        if passage.topic in (None, Topic.OTHER, Topic.OUTCOMES, Topic.OBJECTIVE, Topic.TITLE):
            lists.setdefault((passage.origin, key), []).append(passage)
    for items in lists.values():
        good = [p for p in items if strength(p.text) >= ENOUGH]
        if len(items) > 1 and 2 * len(good) >= len(items):
            fine = [p for p in items if not is_answer(p.text)]
            if len(fine) == 1 and len(items) > 1:  # answers by number, this one with the results
                listed = announced.parts(fine[0].text)
                return [found(text, fine[0]) for text in listed] if len(listed) > 1 else []
            if 2 * len(fine) <= len(items):
                continue
            return without_duties([found(trimmed(announced.statement(p.text)), p) for p in fine])
    return []


def is_answer(text: str) -> bool:
    """A sum of money, a link, a place or a bare no in a list: it answers something else."""
    short = len(text.split()) <= MAX_ANSWER
    if short and (ADDRESS.search(text) or names_day(text) or _SUM.match(text)):
        return True
    if short and spoken("second_job").search(text):
        return True
    listed = money.sums(text) if short else []
    other = spoken("hybrid", "remote", "onsite").match(text) if short else None
    alone = bool(listed) and listed[0].symbol and listed[0].start == 0
    return bool(_LINK.match(text) or declines(text) or alone or other)


def declines(text: str) -> bool:
    """Tell whether a short text begins with yes, no or not yet: that answers something else."""
    return len(text) < 80 and bool(
        re.match(
            r"(?:no|none|nein|keine|non|nee|não|later|not yet|yes|ja|oui|sí|sim|sì)\b",
            text,
            re.IGNORECASE,
        )
    )


def without_duties(listed: list[Found[str]]) -> list[Found[str]]:
    """Drop an item that is plainly a duty, where results stand beside it."""
    results = [
        item for item in listed if not (begins_as_duty(item.value) and not checkable(item.value))
    ]
    return results or listed
