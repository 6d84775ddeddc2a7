"""Names that are taken back at once: "in Leeds... no wait, Bradford", "Title: Baker, no, Miller".

Where a label says what a line is about, a plain no is enough; elsewhere it may answer a question.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.retractions import APART, SET_OFF, Retraction
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words.second_thoughts import BETTER, IT_IS

_NAMED: Final = frozenset({Topic.TITLE, Topic.ORGANIZATION, Topic.PLACE})
_WORDS: Final = 5  # of a name
_TAIL: Final = 200  # characters before a retraction that are looked at
_CAPITALS: Final = (
    r"[A-ZÀ-Þ][\w'’&/-]*(?:\s(?:(?:of|de|da|do|du|di|del|la|le|the|and|und|für|et|y|e|&|van|der)\s"
    r"){0,2}[A-ZÀ-Þ][\w'’&/-]*){0,4}"
)
_LAST: Final = re.compile(rf"(?<![\w'’-]){_CAPITALS}$")
_FIRST: Final = re.compile(rf"(?P<name>{_CAPITALS})\s*(?=$|[.,;!?)–—-])")
_ANY: Final = re.compile(r"(?P<name>[^\d.,;:!?()–—]{2,60}?)\s*(?=$|[.,;!?)–—])")


def mended(line: str, taken_back: Sequence[Retraction]) -> str | None:
    """Return a line with the first name that stands in its place; None where it holds none."""
    label = split_label(line) if taken_back else None
    topic = label[0] if label is not None and label[0] in _NAMED else None
    value = line.rfind(label[1]) if label is not None and topic else 0
    for retraction in taken_back:
        before = line[value : retraction.start]
        old = before.rstrip(APART)
        gap = before[len(old) :]
        if retraction.negates or SET_OFF.isdisjoint(gap) or "?" in gap:  # "Remote? No, Leeds."
            continue
        new = _new(line, retraction, labelled=topic is not None)
        if new is None:
            continue
        capitals = _LAST.search(old, max(0, len(old) - _TAIL))
        if topic is not None and retraction.outright:
            # "Place: on site in Leeds, no, Bradford" is still on site
            within = topic is Topic.PLACE and capitals and new["name"][:1].isupper()
            start = capitals.start() if within and capitals else 0
            whole = 0 < len(old.split()) <= _WORDS and (within or _is_of(topic, new["name"]))
        else:
            start = capitals.start() if capitals else 0
            whole = capitals is not None and topic is None and retraction.firm
        if whole:
            return line[: value + start] + new["name"] + line[new.end("name") :]
    return None


def _is_of(topic: Topic, name: str) -> bool:
    """Whether a name may be what a label says: a place in small letters is a way to work."""
    return topic is not Topic.PLACE or spoken("remote", "hybrid", "onsite").match(name) is not None


def _new(line: str, retraction: Retraction, *, labelled: bool) -> re.Match[str] | None:
    """Match the name that stands, with nothing else in its clause."""
    start = retraction.end
    while start < len(line) and line[start] in APART:
        start += 1
    led = _leading().match(line, start)
    new = (_ANY if labelled else _FIRST).match(line, led.end() if led else start)
    if new is None or len(new["name"].split()) > _WORDS:
        return None
    return None if spoken("speaker", "pronouns", "negation").match(new["name"]) else new


@cache
def _leading() -> re.Pattern[str]:
    return compiled(
        rf"(?:(?:{IT_IS}|{BETTER})\s){{1,2}}(?:(?:in|à|a|en|em|na|no|i|the|a|an)\s)?", re.IGNORECASE
    )
