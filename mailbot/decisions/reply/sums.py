"""A job's pay put right without being told anew: its money named, one end of it swapped.

"Its dollars. US.", "pounds obviously"; "68 statt 66".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from mailbot.decisions.language.speech import IDLE, Word, folded, words
from mailbot.decisions.reply.remarks import has_figure, is_question, sentences_in
from mailbot.decisions.reply.swaps import swaps
from mailbot.matters import Job
from mailbot.reading.facts import currencies, dollars, read_answers
from mailbot.terms import Fact, Found, Pay

_BRIEF: Final = 8  # words of a sentence that says it
_DOLLAR: Final = "USD"
_THOUSAND: Final = 1_000  # "58-66 T€", "68 statt 66"
_ALIKE: Final = 5  # times as much, or as little, may still be the same pay corrected
_DENIED: Final = re.compile(
    r"\b(?:(?:is|are|was)(?: not|n['’]t) (?:right|correct|it|what)|is wrong|stimmt nicht|ist falsch"
    r"|nicht richtig|n['’]est pas (?:juste|correct|bon)|est faux|no es correct[oa]|está mal"
    r"|não está certo|está errado|non è (?:giusto|corretto)|è sbagliato|klopt niet|is fout)\b",
    re.IGNORECASE,
)
# What may stand around a sum that is told anew.
_AROUND: Final = IDLE | folded("""
    sorry oops actually really rather no not yes oh ah well after correction meant mean should
    would be make pay pays salary wage up per hour hourly day daily week month monthly year yearly
    to pardon entschuldigung verzeihung doch nein eigentlich ach ja sind wären ist gehalt lohn
    verdienst stunde tag woche monat jahr pro im die auf bis brutto netto waren ändert sich
    désolé désolée non en fait finalement plutôt sont est salaire heure jour mois an brut net par
    perdón no mejor dicho realidad son es sería sueldo salario hora día mes año bruto al por
    scusi scusate anzi realtà sono stipendio paga ora giorno mese anno lordi netti lordo netto
    desculpe desculpem não aliás são é salário ordenado dia mês ano brutos
    nee toch eigenlijk zijn loon salaris uur dag maand jaar per
""")
_NUMBER: Final = re.compile(r"\d[\d.,'’]*\d|\d")
_SEPARATOR: Final = re.compile(r"(?<=\d)[.,'’\s](?=\d{3}(?!\d))")


def as_before(found: Found[Pay] | None, before: Pay | None) -> Found[Pay] | None:
    """Take the currency and the period of a corrected pay from what it corrects."""
    if found is None or before is None or found.sure:
        return found
    pay = found.value
    other_money = pay.currency not in {None, before.currency or pay.currency}
    if other_money or not _alike(_most(pay), _most(before)):
        return found
    whole = in_terms_of(pay, before)
    sure = whole.currency is not None and whole.period is not None
    return Found(whole, found.where, sure=sure)


def in_terms_of(pay: Pay, before: Pay) -> Pay:
    """Give a pay the currency of another, and where it is of about that size its period, too."""
    period = before.period if _alike(_most(pay), _most(before)) else None
    return replace(pay, currency=pay.currency or before.currency, period=pay.period or period)


def denied(text: str, found: Found[Pay] | None) -> bool:
    """Whether a sentence says of a pay's own figures that they are wrong."""
    ends = [f"{end:g}" for end in (found.value.min, found.value.max) if end] if found else []
    return any(
        ends and all(end in each for end in ends) and _DENIED.search(each)
        for each in sentences_in(text)
    )


@dataclass(frozen=True, slots=True)
class Anew:
    """A pay that was told anew, and the sentence that tells it."""

    pay: Found[Pay]
    sentence: str


def told_anew(text: str, before: Pay | None, author: str, today: date) -> Anew | None:
    """Return a pay that a short sentence tells in place of another: "sorry, it's 25 euros"."""
    if before is None:
        return None
    for sentence in sentences_in(text):
        if not has_figure(sentence) or not all(map(_says_only, words(sentence))):
            continue
        read = read_answers(sentence, (Fact.PAY,), author, today).pay
        pay = as_before(read, before) or _lone(sentence, before)
        if pay and pay.value != before and _alike(_most(pay.value), _most(before)):
            return Anew(pay, sentence)
    return None


def _lone(sentence: str, before: Pay) -> Found[Pay] | None:
    """Return a pay of which a sentence has the figure and nothing else: "it's 25 actually"."""
    figures = [_figure(each, 1) for each in _NUMBER.findall(sentence)]
    if len(figures) != 1 or figures[0] is None:
        return None
    return Found(replace(before, min=figures[0], max=figures[0]), "reply")


def _says_only(word: Word) -> bool:
    """Whether a word belongs to a sum, or only leads to one."""
    figure = any(map(str.isdigit, word.text))
    return figure or word.text in _AROUND or currencies.named_in(word.text) is not None


def _most(pay: Pay) -> float:
    return pay.max or pay.min or 0


def swapped(text: str, pay: Pay | None) -> Found[Pay] | None:
    """Return a pay of which a reply swaps a figure; None where it swaps none of it."""
    if pay is None:
        return None
    for old, new in (pair for each in sentences_in(text) for pair in swaps(each)):
        for scale in (1, _THOUSAND):
            was, now = (_figure(each, scale) for each in (old, new))
            ends = (pay.min, pay.max)
            if was is None or now is None or was not in ends or not _alike(now, was):
                continue
            least, most = (now if end == was else end for end in ends)
            if least is None or most is None or least <= most:
                return Found(replace(pay, min=least, max=most), "reply")
    return None


def _alike(new: float, old: float) -> bool:
    return old / _ALIKE <= new <= old * _ALIKE


def _figure(written: str, scale: int) -> float | None:
    bare = _SEPARATOR.sub("", written)
    return float(bare) * scale if bare.isdecimal() else None


def named(text: str, job: Job) -> Found[Pay] | None:
    """Return a job's pay in the money that a reply names; None where it names none, or a sum.

    A sum that was told without its money is asked about; "$" is the US dollar until they say
    whose it is.
    """
    pay = job.guesses.pay or job.listing.pay
    money = next(_money(text), None)
    if pay is None or money is None or pay.currency not in {None, _DOLLAR}:
        return None
    if pay.currency == money or (pay.currency and money not in currencies.SHARED):
        return None
    return Found(replace(pay, currency=money), "reply", sure=pay.period is not None)


def _money(text: str) -> Iterator[str]:
    for sentence in sentences_in(text):
        if len(sentence.split()) > _BRIEF or has_figure(sentence) or is_question(sentence):
            continue
        code = currencies.named_in(sentence)
        country = dollars.country([sentence]) if code in {None, _DOLLAR} else None
        if money := country.currency if country else code:
            yield money
