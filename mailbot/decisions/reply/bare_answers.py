"""Bare answers to what our letter asked, where only their shape says which question they answer.

"180 a day" below five questions is the pay, if that is missing, and "lead climber" the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mailbot.decisions.reply.remarks import has_figure, is_idle, sentences_in, weighty
from mailbot.reading.facts import currencies, deadline, read_answers
from mailbot.reading.facts.house_name import has_kind
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Found

_MOST: Final = 4  # sentences of a reply that is nothing but answers
_OF_SUM: Final = 9  # words: "34 to 38 thousand, depending on what they bring along"
_OF_NAME: Final = 5  # words of a job's name, or of its employer's
_FIGURE: Final = re.compile(r".*\d")
_NAMES: Final = (Fact.TITLE, Fact.ORGANIZATION)


@dataclass(frozen=True, slots=True)
class Bare:
    """What bare answers say beside the rest of a mail, and the sentences that they are."""

    facts: Facts
    sentences: frozenset[str]


def bare(text: str, wanted: Sequence[Fact], said: Facts, author: str, today: date) -> Bare:
    """Read the answers to what is `wanted`, in the order of our questions, into what is `said`."""
    told = [each for each in sentences_in(text) if not is_idle(each) and not each.endswith("?")]
    found: dict[str, Any] = {}
    used: set[str] = set()
    if len(told) > _MOST:
        return Bare(said, frozenset())
    for sentence in told if Fact.PAY in wanted else ():
        labelled = split_label(sentence)
        value = labelled[1] if labelled else sentence
        if deadline.day_alone(value, today):
            continue  # "18 December" is no sum of 18
        read = read_answers(value, (Fact.PAY,), author, today).pay
        if read and _is_sum(value, author, today):
            found.setdefault(Fact.PAY, read)
            used.add(sentence)
    for sentence in told if Fact.DEADLINE in wanted else ():
        if day := deadline.day_alone(sentence, today):
            found.setdefault(Fact.DEADLINE, Found(day, "reply"))
            used.add(sentence)
    asked = [fact for fact in _NAMES if fact in wanted]
    names = [each for each in told if _is_name(each, author, today)]
    listed = [part.strip(" .") for part in names[0].split(",")] if len(names) == 1 else names
    # "Night baker, Lantern Loaf": where the title was read, the employer is left
    titled = fold(said.title.value) if said.title and Fact.TITLE not in asked else None
    parts = [part for part in listed if fold(part) != titled]
    beside = len(parts) < len(listed) and all(map(has_kind, parts))
    if asked and len(parts) == len(asked) and (beside or len(parts) == len(listed)):
        sure = beside or len(told) == len(used) + len(names)
        for fact, part in zip(asked, parts, strict=True):
            named = getattr(read_answers(part, (fact,), author, today), fact)
            if named:
                found[fact] = replace(named, sure=sure)
                used.update(names)
    return Bare(replace(said, **found), frozenset(used))


def _is_sum(value: str, author: str, today: date) -> bool:
    alone = read_answers(value, (), author, today)
    brief = has_figure(value) and "%" not in value and len(value.split()) <= _OF_SUM
    behind = _FIGURE.sub("", value.partition(",")[0])
    denied = spoken("negation").search(behind)  # "… is not right", but "…, more is not possible"
    return brief and not denied and replace(alone, pay=None, declined=()) == Facts()


def _is_name(sentence: str, author: str, today: date) -> bool:
    begins = spoken("speaker", "pronouns", "negation").match(sentence)
    if begins or has_figure(sentence) or weighty(sentence) or ":" in sentence:
        return False
    if currencies.named_in(sentence):
        return False
    alone = replace(read_answers(sentence, (), author, today), title=None, organization=None)
    return alone == Facts() and all(len(part.split()) <= _OF_NAME for part in sentence.split(","))
