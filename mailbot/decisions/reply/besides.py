"""What is said beside a value, and is printed behind it: a bonus, a condition, what to send."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from mailbot.decisions.reply import beside_pay
from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import read_answers, side_job
from mailbot.reading.facts.labels import split_label
from mailbot.terms import BESIDE, Fact, Facts, Found, OtherJobs, Pay

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
# The same in a sentence that says of another job what has to come first.
_ONLY: Final = re.compile(
    r"(?:^|[\s,;(–—-])(?P<beside>(?:only|just|nur|lediglich|uniquement|seulement|que|sólo|solo"
    r"|solamente|só|somente|apenas|soltanto|alleen|slechts|enkel|kun|bare|endast)\s"
    r"(?:with|after|upon|by|if|mit|nach|bei|auf|wenn|avec|après|sur|sous|con|tras|previa|previo|bajo"
    r"|com|mediante|após|se|dopo|su|met|na|op|als|med|efter|etter)(?!\w)[^.!?;]{3,120})",
    re.IGNORECASE,
)
# A bare answer, with what bounds it behind it: "möglich, anzeigepflichtig".
_ANSWER: Final = re.compile(
    r"\W*(?:(?:yes|yep|ok|okay|sure|fine|permitted|allowed|possible|welcome|in principle|ja"
    r"|gern|gerne|klar|möglich|erlaubt|zulässig|willkommen|grundsätzlich(?: ja)?"
    r"|oui|possible|permis|autorisé"
    r"|bienvenu|d['’]accord|sí|si(?=,)|claro|permitido|posible|vale|sim|pode|permitido|possível|sì"
    r"|certo|consentito|possibile|permesso|graag|mogelijk|toegestaan|mag|to be discussed|discuss)\b"
    r"[\s,;:.(–—-]{1,4}){1,3}(?P<beside>.{4,200})",
    re.IGNORECASE | re.DOTALL,
)
# What says who has to agree, or to be told: words that tell more than "to be discussed".
_CONSENT: Final = re.compile(
    r"\b(?:consent|permission|approv\w+|written|sign[- ]?off|declar\w+|notif\w+|genehmig\w+"
    r"|zustimmung|einwilligung|erlaubnis|schriftlich\w*|anzeige\w*|anzuzeigen|melde\w*|bewilligung"
    r"|accord (?:écrit|préalable)|autoris\w+|permiso|autoriza\w+|consentimiento|consentimento"
    r"|consenso|autorizz\w+|toestemming|schriftelijk\w*|akkoord van|meldingsplicht\w*|godkjen\w*"
    r"|godkend\w*|tillstånd)",
    re.IGNORECASE,
)


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


def terms(text: str, value: OtherJobs) -> str | None:
    """Return what bounds a bare answer on another job, in its own words."""
    answer = _ANSWER.fullmatch(text)
    said = " ".join((answer["beside"] if answer else text).split()).rstrip(" .,)")
    if value is OtherJobs.NO or not said:
        return None
    parted = value is OtherJobs.DISCUSS and side_job.names_season(said)
    bounds = _CONSENT.search(said) or _ONLY.match(said) or parted
    return said if bounds or (answer and _BESIDE[Fact.OTHER_JOBS].match(f" {said}")) else None


def condition(
    text: str, said: Found[OtherJobs] | None, author: str, today: date
) -> tuple[str, str] | None:
    """Return the sentence that `said` what of another job, and the condition in it; else None."""
    for sentence in sentences_in(text) if said else ():
        words = said and (
            _in_prose(sentence, said.value, author, today)
            or _in_answer(sentence, said.value, author, today)
        )
        if words:
            return sentence, words
    return None


def _in_prose(sentence: str, value: OtherJobs, author: str, today: date) -> str | None:
    split = _CONDITION.search(sentence) or _ONLY.search(sentence)
    if split is None:
        return None
    told = sentence[: split.start()]
    before = read_answers(told, (), author, today).other_jobs
    behind = read_answers(split["beside"], (), author, today)
    others = (behind.pay, behind.deadline, behind.video, behind.apply)
    agrees = before.value is value if before else _speaks(told, value, sentence, author, today)
    return " ".join(split["beside"].split()).rstrip(" ,)") if agrees and not any(others) else None


def _speaks(told: str, value: OtherJobs, sentence: str, author: str, today: date) -> bool:
    """Whether a second job is spoken of before a condition, and the whole sentence says `value`."""
    whole = read_answers(sentence, (), author, today).other_jobs
    return side_job.is_mentioned(told) and whole is not None and whole.value is value


def _in_answer(sentence: str, value: OtherJobs, author: str, today: date) -> str | None:
    """Return the condition in "yes, but not in another clinic", the answer to our question."""
    if _ANSWER.fullmatch(sentence) is None and _ONLY.match(sentence) is None:
        return None
    alone = read_answers(sentence, (), author, today)
    bare = replace(alone, other_jobs=None, declined=()) == Facts()
    answered = read_answers(f"1. {sentence}", (Fact.OTHER_JOBS,), author, today).other_jobs
    return terms(sentence, value) if bare and answered and answered.value is value else None


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
        if fact is Fact.OTHER_JOBS:
            whole = read_answers(label[1], (fact,), author, today).other_jobs
            words = whole and terms(label[1], whole.value)
            if whole and words:
                yield Beside(fact, whole, words, sentence)
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
