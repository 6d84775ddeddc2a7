"""The money that a sum is in, said apart from it: "its dollars. US.", "pounds obviously"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mailbot.decisions.reply.remarks import has_figure, is_question, sentences_in
from mailbot.matters import Job
from mailbot.reading.facts import currencies, dollars
from mailbot.terms import Found, Pay

_BRIEF: Final = 8  # words of a sentence that says it
_DOLLAR: Final = "USD"


def said(text: str, job: Job) -> Found[Pay] | None:
    """Return a job's pay in the money that a reply names; None where it names none, or a sum.

    A sum that was told without its money is asked about; "$" is the US dollar until they say
    whose it is.
    """
    pay = job.guesses.pay or job.listing.pay
    named = next(_named(text), None)
    if pay is None or named is None or pay.currency not in {None, _DOLLAR}:
        return None
    if pay.currency == named or (pay.currency and named not in currencies.SHARED):
        return None
    return Found(replace(pay, currency=named), "reply", sure=pay.period is not None)


def _named(text: str) -> Iterator[str]:
    for sentence in sentences_in(text):
        if len(sentence.split()) > _BRIEF or has_figure(sentence) or is_question(sentence):
            continue
        code = currencies.named_in(sentence)
        country = dollars.country([sentence]) if code in {None, _DOLLAR} else None
        if named := country.currency if country else code:
            yield named
