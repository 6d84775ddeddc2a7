"""What of a sentence a judgement rests on: its words, their neighbours, beginnings and ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from mailbot.reading.facts import side_job, worksite
from mailbot.reading.facts.concepts import concepts
from mailbot.reading.facts.passages import Passage
from mailbot.reading.folding import fold
from mailbot.reading.memory import remembered
from mailbot.reading.shapes import STEM, shapes

MAX_CHARS: Final = 600  # of one sentence; what is decisive in a longer one stands before
STEP: Final = 5  # words that make a sentence of the next size
SIZES: Final = 8
OURS: Final = "!ours"  # the only job that it mentions is the employer's own

_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[?%]")


def features(sentence: str, passage: Passage | None, before: str) -> frozenset[str]:
    """Return what occurs in a sentence, each once, with its setting and what comes before it."""
    words, rules = worded(sentence, passage, before), ruled(sentence, before)
    return words | rules | concepts(sentence[:MAX_CHARS])


def worded(sentence: str, passage: Passage | None, before: str) -> frozenset[str]:
    """Return what its words show, at little cost; linear in the length of the sentence, and capped.

    Beside the `shapes` of its words, `<` stands for one of the sentence before, `@` for the
    setting.
    """
    words = _words(sentence)
    stems = [word[:STEM] for word in words]
    found = set(shapes(words))
    found.update(f"{left}- {right}-" for left, right in pairwise(stems))
    found.update(f"<{word[:STEM]}" for word in _words(before))
    found.add(f"@words {min(len(words) // STEP, SIZES)}")
    found.update(_setting(passage) if passage is not None else _ALONE)
    return frozenset(found)


def ruled(sentence: str, before: str) -> frozenset[str]:
    """Return what the rules make of it (`!`), and of a question that it may answer."""
    sentence = sentence[:MAX_CHARS]
    found: list[str] = []
    place = worksite.said(sentence)
    if place is not None:
        found.append(f"!{place.value}")
    word = side_job.said(sentence)
    if word is None and before.endswith("?"):
        word = side_job.said(before[-MAX_CHARS:], sentence)
        found.append("!answer" if word is not None else "!after a question")
    if word is not None:
        found.append(f"!{word.value}")
    if side_job.is_ours(sentence):
        found.append(OURS)
    return frozenset(found)


@remembered
def _words(text: str) -> tuple[str, ...]:
    tokens: Sequence[str] = _TOKEN.findall(fold(text[:MAX_CHARS]))
    return tuple("0" if token.isdigit() else token for token in tokens)


_ALONE: Final = ("@mark plain", "@topic none", "@section none")


def _setting(passage: Passage) -> tuple[str, ...]:
    """Say under what the sentence stands."""
    topic = passage.topic.value if passage.topic is not None else "none"
    section = passage.section.value if passage.section is not None else "none"
    return (
        f"@mark {passage.mark.value}",
        f"@topic {topic}",
        f"@topic {topic} {passage.via.value}",
        f"@topic {topic} {passage.mark.value}",
        f"@section {section}",
    )
