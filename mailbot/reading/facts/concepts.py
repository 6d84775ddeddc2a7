"""What the word tables say of a sentence, as features: a word for home, for a weekday, for no.

They speak all languages at once, so that what was learned of English sentences holds for Finnish
ones. Which of them occur together matters as much as each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import Final

from mailbot.reading.facts.vocabulary import LANGUAGES, joined, spoken_words
from mailbot.reading.facts.words import side_jobs, whereabouts

# Fields of `Words`, `Whereabouts` and `SideJobs`; those of a group are also weighed in pairs.
_WHERE: Final = (
    "spot", "remote", "hybrid", "onsite", "not_remote", "workplace", "works", "here", "come",
    "barred", "freely", "home", "without", "rest", "weekday", "choice", "rarely", "negation",
    "numerals",
)  # fmt: skip
_BESIDE: Final = (
    "second_job", "mention", "welcome", "discuss", "refuse", "free", "bound", "weak", "faint",
    "ours", "negation",
)  # fmt: skip
_RESULT: Final = (
    "achieved", "success", "counted", "stages", "ahead", "spans", "asides", "must", "duty",
    "end_state", "single", "numerals", "until", "at_least", "at_most", "negation", "hiring", "pay",
    "not_pay", "greeting", "we_are",
)  # fmt: skip
GROUPS: Final = (_WHERE, _BESIDE, _RESULT)


def concepts(sentence: str) -> frozenset[str]:
    """Name the tables that a sentence has words of, and each two of a group."""
    spoken = {name for name, pattern in _patterns() if pattern.search(sentence)}
    if not _spots().isdisjoint(re.findall(r"[^\W\d_]+", sentence.casefold())):
        spoken.add("spot")
    found = {f"#{name}" for name in spoken}
    for group in GROUPS:
        among = [name for name in group if name in spoken]
        found.update(f"#{one} #{other}" for one, other in combinations(among, 2))
    return frozenset(found)


@cache
def _patterns() -> Sequence[tuple[str, re.Pattern[str]]]:
    names = dict.fromkeys(name for group in GROUPS for name in group if name != "spot")
    found = ((name, joined(_fragments(name))) for name in names)
    return [(name, spoken_words(fragments)) for name, fragments in found if fragments]


@cache
def _spots() -> frozenset[str]:
    """Give the spots of one word: a look-up, where the pattern would be the costliest of all."""
    tables = (table.spot.split("|") for table in whereabouts.LANGUAGES)
    return frozenset(word for table in tables for word in table if word.isalpha())


def _fragments(name: str) -> Iterator[str]:
    tables = (*whereabouts.LANGUAGES, *side_jobs.LANGUAGES, *LANGUAGES)
    return (getattr(table, name, "") for table in tables)
