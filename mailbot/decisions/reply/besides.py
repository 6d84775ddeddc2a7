"""What is said beside a value, and is printed behind it: a bonus, a condition, what to send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mailbot.decisions.reply import beside_pay
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import read_answers
from mailbot.reading.facts.labels import split_label
from mailbot.terms import BESIDE, Fact, Found, OtherJobs, Pay

# What begins it; it stands as it was written.
_OPENINGS: Final = {
    Fact.OTHER_JOBS: """
        but|except|unless|as long as|if|provided|only|aber|außer|solange|wenn|sofern|nur|mais|sauf|
        tant que|si|pero|salvo|excepto|siempre que|mas|desde que|exceto|purché|ma|tranne|maar|
        behalve|mits|zolang
    """,
    Fact.APPLY: "with|and|plus|including|mit|und|avec|et|con|y|com|e|met|en",
}
_BESIDE: Final = {
    fact: re.compile(
        rf"[\s,;(–—-](?P<beside>(?:{'|'.join(map(str.strip, said.split('|')))})(?!\w).{{1,300}})",
        re.IGNORECASE | re.DOTALL,
    )
    for fact, said in _OPENINGS.items()
}
# In a sentence of their own words: what bounds another job, and is no other thing said of the job.
_CONDITION: Final = re.compile(
    r"[\s,;(–—-](?P<beside>(?:as long as|so long as|provided(?: that)?|unless|except|only if"
    r"|but not"
    r"|but no|but only|if it|if they|solange|sofern|außer|aber nicht|aber kein|nur nicht|wenn es"
    r"|tant que|sauf|à condition|mais pas|siempre que|mientras no|salvo|excepto|pero no|purché"
    r"|tranne|ma non|desde que|exceto|mas não|mits|zolang|behalve|maar niet|maar geen)(?!\w)"
    r"[^.!?;]{3,120})",
    re.IGNORECASE,
)


_BRIEF: Final = 20  # words of a sentence that says the pay and no more


@dataclass(frozen=True, slots=True)
class Beside:
    """A value, the words beside it, and the sentence that says both."""

    fact: Fact
    value: Found[Any]
    words: str
    sentence: str = ""


def parted(fact: Fact, text: str) -> tuple[str, str] | None:
    """Part a value from the words beside it; None where there are none."""
    split = _BESIDE[fact].search(text)
    if split is None:
        return None
    return text[: split.start()], " ".join(split["beside"].split()).rstrip(" .)")


def condition(
    text: str, said: Found[OtherJobs] | None, author: str, today: date
) -> tuple[str, str] | None:
    """Return the sentence that `said` what of another job, and the condition in it; else None."""
    for sentence in sentences_in(text) if said else ():
        split = _CONDITION.search(sentence)
        if split is None:
            continue
        before = read_answers(sentence[: split.start()], (), author, today).other_jobs
        behind = read_answers(split["beside"], (), author, today)
        others = (behind.pay, behind.deadline, behind.video, behind.apply)
        if before and said and before.value is said.value and not any(others):
            return sentence, " ".join(split["beside"].split()).rstrip(" ,)")
    return None


def labelled(
    text: str, author: str, today: date, pay: Found[Pay] | None = None
) -> Iterator[Beside]:
    """Give what the labelled lines of a reply say beside their values: "Pay: 60k plus bonus".

    `pay` is what the mail was read to pay.
    """
    for sentence in sentences_in(text):
        label = split_label(sentence)
        fact = next((each for each in BESIDE if label and each.value == label[0].value), None)
        if label is None or fact is None:
            continue
        if fact is Fact.PAY:
            parts = beside_pay.parted(label[1])
            read = read_answers(sentence, (), author, today).pay if parts else None
            if paid := _paid(sentence, parts, pay) or _paid(sentence, parts, read):
                yield paid
            continue
        halves = parted(fact, label[1])
        if halves is None:
            continue
        value = getattr(read_answers(halves[0], (fact,), author, today), fact)
        behind = read_answers(halves[1], (Fact.APPLY,), author, today)
        # Behind "and" may stand another way to apply, which is none of the words beside it.
        if value and not (fact is Fact.APPLY and (behind.apply or behind.phone)):
            yield Beside(fact, value, halves[1], sentence)


def of_pay(text: str, pay: Found[Pay] | None, *, reply: bool) -> Beside | None:
    """Return what prose says beside its pay: "34,000 rising to 36,000", "14 times a year".

    In a `reply` a sentence that begins with its sum is all about it.
    """
    for sentence in sentences_in(text) if pay else ():
        brief = reply and len(sentence.split()) <= _BRIEF
        parts = beside_pay.leading(sentence) if brief else None
        if paid := _paid(sentence, parts or beside_pay.told(sentence), pay):
            return paid
    return None


def salaries(text: str) -> tuple[str, str] | None:
    """Return the sentence that only counts a year's salaries, and how many: "yes, 14 times"."""
    told = ((each, beside_pay.counted(each)) for each in sentences_in(text))
    return next(((each, words) for each, words in told if words), None)


def _paid(sentence: str, parts: beside_pay.Parted | None, pay: Found[Pay] | None) -> Beside | None:
    """Join a pay that was read to the words beside it, where it is the sum of that sentence."""
    if parts is None or pay is None or not parts.is_of(pay.value):
        return None
    return Beside(Fact.PAY, replace(pay, value=parts.of(pay.value)), parts.words, sentence)
