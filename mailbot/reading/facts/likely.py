"""Results as learned word weights judge them: what no rule announces, what a rule took wrongly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import labels, told
from mailbot.reading.facts.bare_lists import OTHER_LISTS, is_answer
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.senses import Judged, Sense, judged
from mailbot.reading.facts.sentences import trimmed
from mailbot.terms import Found, Mark, Origin

SURE: Final = 0.5  # from which a sentence tells results though no rule says so
WITH_RULE: Final = 0.2  # the same where a rule has found it
UNLIKELY: Final = 0.03  # below which it tells none though a rule says so
MAX_WORDS: Final = 45  # of one result
MIN_WORDS: Final = 4  # of a sentence that tells a result

_CONTACT: Final = re.compile(r"https?://|\w@\w")
_NOT_IN: Final = frozenset({*OTHER_LISTS, Topic.OBJECTIVE, Topic.ORGANIZATION, Topic.TITLE})


def kept(results: Sequence[Found[str]], passages: Sequence[Passage]) -> list[Found[str]]:
    """Drop what stands in sentences that hardly tell a result."""
    if not results:
        return []
    sentences = judged(tuple(passages))
    return [result for result in results if _may_be(result.value, sentences)]


def _may_be(value: str, sentences: Sequence[Judged]) -> bool:
    around = [one for one in sentences if value in one.sentence or one.sentence in value]
    return not around or any(
        one.sure[Sense.OUTCOME] >= UNLIKELY or _is_labelled(one.sentence) or _asks(one.sentence)
        for one in around
    )


def _asks(sentence: str) -> bool:
    """Tell a question: "Did all ten chairs sell?" has hardly been among what was learned."""
    return sentence.endswith("?")


def _is_labelled(sentence: str) -> bool:
    split = labels.split_label(sentence)
    return split is not None and split[0] is Topic.OUTCOMES


def surely(passages: Sequence[Passage], least: float = SURE) -> list[Found[str]]:
    """Read the sentences and list items that are results by their words alone."""
    results: list[Found[str]] = []
    for one in judged(tuple(passages)):
        if _is_sure(one, least):
            listed = (
                [one.sentence] if one.passage.mark is Mark.BULLET else told.surely(one.sentence)
            )
            results += [found(trimmed(text), one.passage) for text in listed if _is_one(text)]
    return results


def parted(results: Sequence[Found[str]], passages: Sequence[Passage]) -> Sequence[Found[str]]:
    """Give what a lone result lists, where its words alone say that it does."""
    if len(results) != 1:
        return results
    listed = surely(passages, WITH_RULE)
    inside = all(one.value in results[0].value for one in listed)
    return listed if len(listed) > 1 and inside else results


def _is_one(text: str) -> bool:
    """Tell a result from dictated speech that runs on to the pay and the video."""
    return len(text.split()) <= MAX_WORDS and not _CONTACT.search(text)


def _is_sure(one: Judged, least: float) -> bool:
    apart = one.passage.origin in (Origin.SUBJECT, Origin.SIGNATURE)
    placed = one.passage.mark in (Mark.PLAIN, Mark.BULLET) and one.passage.topic not in _NOT_IN
    sure = one.sure[Sense.OUTCOME] > max(least, one.sure[Sense.OBJECTIVE])
    told_enough = len(one.sentence.split()) >= MIN_WORDS and not is_answer(one.sentence)
    return not apart and placed and sure and told_enough
