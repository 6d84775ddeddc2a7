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
from mailbot.reading.facts import (
    currencies,
    deadline,
    dollars,
    home_money,
    money,
    periods,
    read_answers,
)
from mailbot.reading.facts.money import is_workload
from mailbot.reading.facts.pay import HIGH
from mailbot.reading.facts.pay_signs import STRONG
from mailbot.reading.facts.spelled import in_digits
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Fact, Found, Pay, Period

_BRIEF: Final = 8  # words of a sentence that says it
_DOLLAR: Final = "USD"
_BOTH: Final = 2  # ends of a range
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
# Says of a sum that it is paid from now on.
_NOW: Final = folded("""
    now make should must instead rather changed change raise raised new gone correct
    jetzt nun neu neue muss müssen soll sollen sollte sondern stattdessen ändern
    maintenant désormais plutôt finalement doit faut mettez mettre passe
    ahora mejor debe ser serán pongan ponga finalmente agora afinal deve ponham será serão
    adesso ora facciamo invece dev'essere devono mettete nu wordt moet liever voortaan
    nå nu ska skal istället stedet teraz
    bump lift put set correct correction korrektur korrigieren erhöhen setzen schreiben ersetzen
    corrigez correction augmentez pon pongan suban corrijan corrección mejor corrijam corrija mudem
    subam correção para correggete portate correzione verhoog maak correctie ändra höj rättelse
""")
# Who says so: "and it's 32 now, my partner says".
_SAYS: Final = folded("""
    r fr its and my the partner boss husband wife says said tells told me
    und mein meine der die chef chefin mann frau sagt meint
    mon ma le la patron patronne mari femme dit
    mi jefe jefa socio marido mujer dice
    mio mia capo socio marito moglie dice
    meu minha chefe sócio esposa diz
    mijn baas man vrouw zegt
""")
# Ends a sentence that names the wrong sum behind the right one: "…, not 31 to 37".
_NOT_THAT: Final = re.compile(
    r",?\s(?:(?:and|und|et|y|e|en|och|og)\s)?(?:not|nicht|pas|no|non|não|niet|inte|ikke|nie)\s"
    r"(?=[^,;]*\d)[^,;]*$",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[,;:–—](?=\s)")
_LEADS: Final = folded("""
    so it that this we let's has have to go going up from on then must salary
    also dann es das wir den gehen steigt alors donc on nous ça cela il entonces pues lo que
    então isso quindi allora lo ci het dat we dus gaat naar er det blir
""")
# Before a sum, with no other word on the pay: "yes, about 19", "we could do 21".
_BEFORE: Final = folded("""
    yes right correct exactly fine ok okay about around roughly from between at least most max min
    we i can could do offer pay give that's think say minimum maximum starting over under nearly
    stimmt genau richtig etwa rund ca circa ungefähr ab zwischen mindestens höchstens wir ich
    zahlen bieten können können's geben knapp gut
    oui exact environ entre autour à partir minimum maximum nous on payons paie offrons vers dès
    disons
    sí eso exacto unos unas sobre cerca aproximadamente entre mínimo máximo desde pagamos ofrecemos
    sim certo cerca entre mínimo máximo desde pagamos oferecemos uns
    sì esatto circa tra fra minimo massimo almeno paghiamo offriamo intorno ai dai
    klopt ongeveer tussen vanaf minstens maximaal betalen bieden rond zo'n we wij
    ungefär cirka omkring mellan mellem fra från minst højst vi betalar betaler tak tack
    około od między tak
""")
_TOLD: Final = _AROUND | _NOW | _SAYS | folded("between zwischen entre tra fra tussen mellan it es")
_LED: Final = _AROUND | _LEADS | _BEFORE
_MOST_BEFORE: Final = 6  # words of that
_NUMBERED: Final = re.compile(r"\s*\d{1,2}[.)]\s+(?=\d)")  # "5. 15/1"
_NUMBER: Final = re.compile(r"\d[\d.,'’]*\d|\d")
_SEPARATOR: Final = re.compile(r"(?<=\d)[.,'’\s](?=\d{3}(?!\d))")


def settled(found: Found[Pay] | None, text: str, job: Job, author: str) -> Found[Pay] | None:
    """Return the pay that a reply says in the money that is meant: see `_at_home`, `as_before`."""
    before = job.listing.pay or job.guesses.pay
    return as_before(found and _at_home(found, text, job, author.rpartition(".")[2]), before, text)


def _at_home(found: Found[Pay], text: str, job: Job, home: str) -> Found[Pay]:
    """Give "$", pesos and bare sums, which are many countries' money, to the one a job tells.

    What was said of it before counts: a reply need not name the town again.
    """
    pay, before, its = found.value, job.listing.pay, job.listing
    known = (text, *its.outcomes, *filter(None, (its.title, its.organization, its.town)))
    if pay.currency == _DOLLAR and not dollars.is_named(text):
        if before is not None and before.currency in currencies.SHARED:
            return replace(found, value=replace(pay, currency=before.currency))
        own = dollars.its_own(pay, pay.period, dollars.country(known, home))
        return replace(found, value=own)
    pesos = [each for each in sentences_in(text) if currencies.PESOS in each.casefold()]
    if pay.currency is None and pesos:
        named = home_money.peso("\n".join(known), home)
        sure = named is not None and any(map(_says_period, pesos))
        return replace(found, value=replace(pay, currency=named), sure=sure)
    if not found.sure and _is_bare(text, pay):
        if before is not None and before.currency:
            whole = replace(pay, currency=before.currency)
            said = whole.period is not None and any(map(_says_period, sentences_in(text)))
            return replace(found, value=whole, sure=said)
        named = home_money.of_place("\n".join(known), home)
        whole = replace(pay, currency=named or pay.currency or home_money.money(text, home))
        said = any(map(_says_period, sentences_in(text))) or _is_annual(text, whole)
        return replace(found, value=whole, sure=named is not None and said)
    return found


def _is_annual(text: str, pay: Pay) -> bool:
    """Whether a sum is written in thousands, as only a year's pay is in its money: "45k"."""
    scaled = any(one.scaled and ends_of(one.pay) == ends_of(pay) for one in money.sums(text))
    return scaled and pay.period is Period.YEAR and pay.currency in STRONG and highest(pay) >= HIGH


def _is_bare(text: str, pay: Pay) -> bool:
    """Whether a pay is a sum that a text has in no money at all: its money is guessed, or none."""
    listed = money.sums(in_digits(text))
    return any(one.pay.currency is None and ends_of(one.pay) == ends_of(pay) for one in listed)


def _says_period(sentence: str) -> bool:
    """Whether a sentence says what its sum is paid for."""
    sentence = in_digits(sentence)
    told = ((sentence[: one.start], sentence[one.end :]) for one in money.sums(sentence))
    return any(periods.period_in(each) for both in told for each in both)


def as_before(found: Found[Pay] | None, before: Pay | None, text: str = "") -> Found[Pay] | None:
    """Take the currency and the period of a corrected pay from what it corrects.

    Where nothing in its `text` says for how long it is paid, that was only guessed by its size.
    """
    if found is None or before is None or found.sure:
        return found
    pay = found.value
    if text and not any(map(_says_period, sentences_in(text))):
        pay = replace(pay, period=None)
    other_money = pay.currency not in {None, before.currency or pay.currency}
    if other_money or not alike(highest(pay), highest(before)):
        return found
    whole = in_terms_of(pay, before)
    sure = whole.currency is not None and whole.period is not None
    return Found(whole, found.where, sure=sure)


def in_terms_of(pay: Pay, before: Pay) -> Pay:
    """Give a pay the currency of another, and where it is of about that size its period, too."""
    period = before.period if alike(highest(pay), highest(before)) else None
    return replace(pay, currency=pay.currency or before.currency, period=pay.period or period)


def in_place_of(
    text: str, found: Found[Pay] | None, before: Pay | None, author: str, today: date
) -> Found[Pay] | None:
    """Return the pay that a reply puts in the place of the one before, which it names as well.

    "You write EUR 4,600 a month. From January it must be 4,800."
    """
    if before is None or (found is not None and ends_of(found.value) != ends_of(before)):
        return found
    told = list(sentences_in(text))
    rests = [_without(each, before) for each in told]
    named = [at for at, each in enumerate(told) if rests[at] != each]
    for at, rest in enumerate(rests):
        near = any(0 <= at - each <= 1 for each in named)
        if not near or not _is_led_to(rest):
            continue
        # "It must be 4,800 a month" looks like a result
        read = read_answers(f"1. {rest}", (Fact.PAY,), author, today).pay
        pay = as_before(read, before)
        if pay and pay.sure and ends_of(pay.value) != ends_of(before):
            return pay if alike(highest(pay.value), highest(before)) else found
    return found


def _is_led_to(sentence: str) -> bool:
    """Whether nothing leads to a sum but that it is paid now: "…, so it should be 4,800"."""
    one = next(iter(money.sums(sentence)), None)
    clause = _CLAUSE.split(sentence[: one.start])[-1] if one is not None else ""
    lead = {word.text for word in words(clause)}
    return not lead.isdisjoint(_NOW) and lead <= _NOW | _AROUND | _LEADS


def ends_of(pay: Pay) -> tuple[float | None, float | None]:
    """Return the least and the most of a pay."""
    return pay.min, pay.max


def is_end_of(pay: Pay, before: Pay | None) -> bool:
    """Whether a pay has no other figures than the one before it: "30 is too much"."""
    return before is not None and {*ends_of(pay)} <= {*ends_of(before)}


def _without(sentence: str, pay: Pay) -> str:
    """Return a sentence without the sum that a pay is."""
    for one in reversed(money.sums(sentence)):
        if ends_of(one.pay) == ends_of(pay):
            sentence = sentence[: one.start] + sentence[one.end :]
    return sentence


def denied(text: str, found: Found[Pay] | None) -> bool:
    """Whether a sentence says of a pay's own figures that they are wrong."""
    ends = [f"{end:g}" for end in (found.value.min, found.value.max) if end] if found else []
    # "the pay is wrong, it's 18" says of no 18 that it is
    clauses = (clause for each in sentences_in(text) for clause in _CLAUSE.split(each))
    return any(
        ends and all(end in each for end in ends) and _DENIED.search(each) for each in clauses
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
    for whole in sentences_in(text):
        sentence = _without_denial(whole)
        if not has_figure(sentence) or not all(map(_says_only, words(sentence))):
            continue
        bare = _NUMBERED.sub("", sentence)
        if _counts_time(bare) or deadline.day_alone(bare, today):  # "20 hours a week", "15/1"
            continue
        read = read_answers(sentence, (Fact.PAY,), author, today).pay
        pay = as_before(read, before) or _lone(sentence, before)
        if pay and pay.value != before and alike(highest(pay.value), highest(before)):
            return Anew(pay, whole)
    return None


def _without_denial(sentence: str) -> str:
    """Return a sentence without what is wrong: "no, that's wrong, …", "…, not 31 to 37"."""
    tail = _NOT_THAT.search(sentence)
    if tail and has_figure(sentence[: tail.start()]):
        sentence = sentence[: tail.start()]
    kept = [
        each for each in _CLAUSE.split(sentence) if has_figure(each) or not _DENIED.search(each)
    ]
    return ",".join(kept).strip()


def _counts_time(sentence: str) -> bool:
    """Whether a figure of a sentence counts hours or days, and no other one is pay."""
    listed = money.sums(sentence)
    timed = [one for one in listed if not one.symbol and is_workload(one, sentence)]
    return bool(timed) and len(timed) == len(listed)


def _lone(sentence: str, before: Pay) -> Found[Pay] | None:
    """Return a pay of which a sentence has the figures and nothing else: "it's 25 actually"."""
    sentence = periods.without_salaries(sentence)  # "5'750 mal 13"
    figures = [_figure(each, 1) for each in _NUMBER.findall(sentence)]
    if len(figures) == 1 and figures[0] is not None:
        return Found(replace(before, min=figures[0], max=figures[0]), "reply")
    listed = money.sums(sentence)  # "it's 28-32 now"
    if len(listed) != 1 or None in ends_of(listed[0].pay) or len(figures) != _BOTH:
        return None
    least, most = ends_of(listed[0].pay)
    return Found(replace(before, min=least, max=most), "reply")


def _says_only(word: Word) -> bool:
    """Whether a word belongs to a sum, or only leads to one."""
    figure = any(map(str.isdigit, word.text))
    return figure or word.text in _TOLD or currencies.named_in(word.text) is not None


def highest(pay: Pay) -> float:
    """Return the greater end of a pay."""
    return pay.max or pay.min or 0


def swapped(text: str, pay: Pay | None) -> Found[Pay] | None:
    """Return a pay of which a reply swaps a figure; None where it swaps none of it."""
    if pay is None:
        return None
    told = (each for each in sentences_in(text) if not _counts_time(each))
    for old, new in (pair for each in told for pair in swaps(each)):
        for scale in (1, _THOUSAND):
            was, now = (_figure(each, scale) for each in (old, new))
            ends = (pay.min, pay.max)
            if was is None or now is None or was not in ends or not alike(now, was):
                continue
            least, most = (now if end == was else end for end in ends)
            if least is None or most is None or least <= most:
                return Found(replace(pay, min=least, max=most), "reply")
    return None


def alike(new: float, old: float) -> bool:
    """Whether a sum may be another one put right, by their sizes."""
    return old / _ALIKE <= new <= old * _ALIKE


def may_be(line: str) -> bool:
    """Whether the first figure of a line may be a sum: "yes, about 19", and no house number."""
    one = next(iter(money.sums(line)), None)
    if one is None or is_workload(one, line):
        return False
    before = words(line[: one.start])
    plain = one.symbol or one.scaled or periods.period_at(line[one.end :]) is not None
    led = len(before) <= _MOST_BEFORE and {word.text for word in before} <= _LED
    return plain or led or spoken("pay").search(line) is not None


def repeats(sentence: str, pay: Pay | None) -> bool:
    """Whether a sentence has a pay's own figures, and no others: "Yes, 17.80"."""
    listed = money.sums(sentence)
    same = len(listed) == 1 and pay is not None and ends_of(listed[0].pay) == ends_of(pay)
    other = same and pay is not None and listed[0].pay.currency not in {None, pay.currency}
    return same and not other and may_be(sentence)


def is_bare(line: str) -> bool:
    """Whether a line is a sum and at most a yes before it: "Yes, 17.80."."""
    one = next(iter(money.sums(line)), None)
    return one is not None and may_be(line) and not words(line[one.end :])


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
    if pay is not None and pay.period is None and money is not None:
        told = (periods.period_in(each) for each in sentences_in(text) if not has_figure(each))
        pay = replace(pay, period=next(filter(None, told), None))
    if pay is not None and job.guesses.pay is not None and pay.currency == money is not None:
        return Found(pay, "reply", sure=pay.period is not None)  # as we had guessed
    if pay is None or money is None or pay.currency not in {None, _DOLLAR}:
        return None
    if pay.currency == money or (pay.currency and money not in currencies.SHARED):
        return None
    return Found(replace(pay, currency=money), "reply", sure=pay.period is not None)


def _money(text: str) -> Iterator[str]:
    for sentence in sentences_in(text):
        rest = periods.without_salaries(sentence)
        if len(rest.split()) > _BRIEF or has_figure(rest) or is_question(sentence):
            continue
        code = currencies.named_in(sentence)
        country = dollars.country([sentence]) if code in {None, _DOLLAR} else None
        if money := country.currency if country else code:
            yield money
