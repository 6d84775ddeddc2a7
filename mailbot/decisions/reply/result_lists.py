"""Results that a reply gives as a list, though nothing asked for them: all of them, told again.

Who sees wrong ones in the listing sends the right ones, with dashes, letters or numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.addressed import is_to_us
from mailbot.decisions.reply.leads import goes_on
from mailbot.decisions.reply.remarks import BULLET, is_idle, is_question, sentences_in
from mailbot.decisions.reply.revision_words import ADDS_BELOW, ADDS_RESULT
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.labels import split_label, topic_of_intro
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.terms import Facts

_LEAST: Final = 2  # items of a list that nothing announces
_MOST: Final = 8
_WHOLE: Final = 4  # words of a sentence that says by itself what it leads to, unlike "it is:"
_DAY: Final = date(2026, 1, 1)  # no result hangs on it

# Announces what is to stand there again, whatever it is called.
_AGAIN: Final = """
    as before, was before, as it|they was|were, put back, put it back, go back, instead, again,
    should be|read|say, correct is|are, right ones|one, correct ones, originally
    wie vorher|zuvor|bisher, wieder, stattdessen, richtig ist|sind|ware|waren|lautet|lauten, sondern
    comme avant, remettre, remettez, a la place, plutot, correct est|sont, de nouveau
    como antes|estaba|estaban, volver a, en su lugar, correcto es, de nuevo
    come prima, rimettere, rimettete, invece, corretti sono, di nuovo
    repor, reponham, em vez disso, de novo, zoals eerst|voorheen, terug, in plaats daarvan, opnieuw
"""


@dataclass(frozen=True, slots=True)
class ResultList:
    """A list of results, and the lines that it is made of."""

    results: tuple[str, ...]
    lines: frozenset[str]
    named: bool  # what leads to it says that these are the results


def listed(text: str, author: str, today: date, *, asked: bool) -> ResultList | None:
    """Return the first list of results in a reply; `asked`: numbers may answer our questions."""
    for lead, items in _lists(text):
        topic = topic_of_intro(lead) if lead else None
        if found(ADDS_BELOW, plain(lead)) or found(ADDS_RESULT, plain(lead)):
            continue  # they stand beside the others
        named = topic is Topic.OUTCOMES or found(_AGAIN, plain(lead)) is not None
        if topic not in {None, Topic.OUTCOMES} or (asked and items[0][:1].isdigit() and not named):
            continue
        if (lead[-1:].isalpha() or lead.endswith(":")) and not named:
            continue  # it announces something else
        bare = tuple(BULLET.sub("", item, count=1).strip(" ;,.") for item in items)
        if _are_results(bare, author, today):
            own = frozenset(sentence for line in (lead, *items) for sentence in sentences_in(line))
            return ResultList(bare, own, named)
    return None


def _lists(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each list of a reply, and the sentence above it; "" where there is none."""
    above, items, before = "", list[str](), ""
    for line in (*map(str.strip, text.splitlines()), "", "."):
        if BULLET.match(line):
            items.append(line)
        elif items and goes_on(before, line):
            items[-1] = f"{items[-1]} {line}"
        elif line:
            if len(items) >= _LEAST:
                yield _last(above), tuple(items[:_MOST])
            above = f"{above} {line}" if before and not items else line
            items = []
        before = line


def _last(above: str) -> str:
    """Return the last sentence of a paragraph, with the one that it needs; "" if it only greets."""
    told = tuple(sentences_in(above))[-2:]
    lead = told[-1] if told else ""
    if lead.endswith(":"):
        return " ".join(told) if len(lead.split()) < _WHOLE else lead
    return "" if is_idle(lead) else lead


def _are_results(items: tuple[str, ...], author: str, today: date) -> bool:
    """Whether all items of a list may be results, and most of them can be counted."""
    figures = sum(map(countable, items))
    return 2 * figures > len(items) and all(may_be(each, author, today) for each in items)


def may_be(item: str, author: str = "", today: date = _DAY) -> bool:
    """Whether an item may be a result, and says nothing else of a job."""
    if is_to_us(item) or is_question(item) or split_label(item) is not None:
        return False
    alone = read_answers(item, (), author, today)
    others = (
        alone.pay,
        alone.video,
        alone.apply,
        alone.phone,
        alone.way,
        alone.place,
        alone.other_jobs,
    )
    return not any(others) and alone.declined == Facts().declined
