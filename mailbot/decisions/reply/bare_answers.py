"""Bare answers to what our letter asked, where only their shape says which question they answer.

"180 a day" below five questions is the pay, if that is missing, and "lead climber" the title.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any, Final

from mailbot.decisions.language.phrasing import found as spoken_in
from mailbot.decisions.language.phrasing import plain
from mailbot.decisions.reply import sums
from mailbot.decisions.reply.addressed import is_to_us
from mailbot.decisions.reply.day_to_day import is_work
from mailbot.decisions.reply.remarks import cheers, has_figure, is_idle, sentences_in, weighty
from mailbot.decisions.reply.result_lists import may_be
from mailbot.reading.facts import (
    ahead,
    clauses,
    currencies,
    deadline,
    labels,
    links,
    measures,
    money,
    periods,
    read_answers,
    told_state,
)
from mailbot.reading.facts import (
    wanted as wishes,
)
from mailbot.reading.facts.evidence import ENOUGH, at_present, strength
from mailbot.reading.facts.house_name import has_kind
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.sentences import trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Found

_MOST: Final = 4  # sentences of a reply that is nothing but answers
_OF_SUM: Final = 9  # words: "34 to 38 thousand, depending on what they bring along"
_OF_NAME: Final = 5  # words of a job's name, or of its employer's
_SAID: Final = 2  # sentences of one bare answer
_STRONG: Final = 4  # of `strength`, for what nothing says is a result
_FIGURE: Final = re.compile(r".*\d")
_MOST_THINGS: Final = 1_000  # from which a bare number is rather money than what is made in a day
# What is counted, and no word for how money is paid.
_THING: Final = re.compile(
    r"\s(?!(?:cash|base|basic|flat|fixed|fix|fest|bar|limpi[oa]s|pesos|bucks|quid)\b)([^\W\d_]{3,})"
    r"(?=\s|/)",
    re.IGNORECASE,
)
_NAMES: Final = (Fact.TITLE, Fact.ORGANIZATION)

# Begins a sentence that says until when: "And till 18 December please, I want it settled".
_UNTIL: Final = re.compile(
    r"\W*(?:(?:and|und|et|y|e|en|og|och|then|please|so|ok|yes|ja|bitte|well),? )*"
    r"(?:(?:apply|applications|open|bewerben|bewerbungen?|candidatures?|candidaturas|solicitudes"
    r"|candidature|sollicitaties|solliciteren|søknader?|ansøgning(?:er)?|s'adresser|frist|the"
    r" deadline is) )?"
    r"(?:until|till?|’til|by|no later than|not later than|bis(?: zum| zu)?|spätestens(?: am| bis)?"
    r"|jusqu['’]au|jusqu['’]à|avant le|hasta(?: el)?|antes del?|até(?: ao?| dia)?|fino all?['’ ]?"
    r"|entro(?: il)?|uiterlijk|tot(?: en met)?|t/m|innen|til og med|til|senest(?: den)?"
    r"|senast(?: den)?|do) ?",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(r"[,;:!?–—(]|\.(?:\s|$)(?!\s?[A-Za-zÀ-ÿ]+\b)|\s-\s")
_PLEASE: Final = re.compile(
    r"[\s,]+(?:please|bitte|svp|s'il vous plaît|por favor|per favore|graag|takk|tak|tack)$",
    re.IGNORECASE,
)
# Leads to what somebody wants to see.
_WISHES: Final = """
    want, wish, would like, d like|love, hope, hoping, dream, aim, goal, idea, boils|comes down to
    will, wollen, mochte, mochten, hatte, hatten, wunsch|wunsche|wunschen, ziel, geht es um, idee
    veux|voulons|voudrais|voudrions, aimerais|aimerions, souhaite|souhaitons, but, idee, objectif
    quiero|queremos|quisiera|quisieramos|querria, gustaria, busco|buscamos, meta, idea, objetivo
    voglio|vogliamo|vorrei|vorremmo, piacerebbe, scopo, quero|queremos|queria|gostaria|gostariamos
    wil|willen|wens|wensen, zou|zouden, doel, vill|vil|onskar|onsker, mal
"""
# Says that somebody is not there, or a house shut: until when is no result.
_AWAY: Final = """
    is|are|am|be away|back, out of office, out of the office, on holiday|leave|vacation
    is|are|be|were closed|shut, im urlaub, betriebsferien, nicht da|erreichbar|im haus, geschlossen
    en conge|conges|vacances, absent|absente, ferme|fermee|fermes, de vacaciones
    fuera de la oficina, cerrado|cerrada|cerramos|cerrados, in ferie|vacanza
    chiuso|chiusi|chiusa, de ferias, fechado
    fechada|fechados, op vakantie, met verlof, gesloten, pa semester|ferie, stangt|lukket|stengt
"""


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
    if Fact.DEADLINE in wanted and (last := _last_day(text, said.deadline, today)):
        found[Fact.DEADLINE] = Found(last.day, "reply")
        used.add(last.sentence)
    if len(told) > _MOST:
        wished = _wished(told, wanted, said, author, today)
        return Bare(replace(wished.facts, **found), wished.sentences | used)
    for sentence in told if Fact.PAY in wanted else ():
        labelled = split_label(sentence)
        value = labelled[1] if labelled else sentence
        if labelled and labelled[0] is not Topic.PAY:
            continue
        if deadline.day_alone(value, today) or _counts_things(value):
            continue  # "18 December" is no sum of 18, nor "60 covers a shift" one of 60
        if ahead.time_in(sentence) and is_result(sentence, author, today):
            continue  # nor is "from 40 to 80 by June" one of 40
        read = read_answers(value, (Fact.PAY,), author, today).pay
        if read and is_sum(value, author, today):
            found.setdefault(Fact.PAY, read)
            used.add(sentence)
    for before, sentence in pairwise(["", *told]) if Fact.DEADLINE in wanted else ():
        goes_on = spoken("video").search(before) and before[-1].isalpha()  # "We film on / Dec 5"
        day = None if goes_on else deadline.day_alone(sentence, today)
        if day is not None:
            found.setdefault(Fact.DEADLINE, Found(day, "reply"))
            used.add(sentence)
    results = [each for each in told if each not in used and is_result(each, author, today)]
    begun = next((each for each in told if not cheers(each)), None)
    first = begun is not None and begun in results[:1]  # results are asked before all but names
    if not first:
        results = [each for each in results if _is_measured(each)]
    if Fact.OUTCOMES in wanted and results and _hold(results, said.outcomes):
        found[Fact.OUTCOMES] = tuple(
            Found(part, "reply") for each in results for part in _parts(each)
        )
        used.update(results)
    asked = [fact for fact in _NAMES if fact in wanted]
    names = [each for each in told if _is_name(each, author, today)]
    listed = [part.strip(" .") for part in names[0].split(",")] if len(names) == 1 else names
    # "Night baker, Lantern Loaf": where the title was read, the employer is left
    titled = fold(said.title.value) if said.title and Fact.TITLE not in asked else None
    parts = [part for part in listed if fold(part) != titled]
    beside = len(parts) < len(listed) and all(map(has_kind, parts))
    if asked and len(parts) == len(asked) and (beside or len(parts) == len(listed)):
        others = (each for each in told if each not in used and each not in names)
        sure = beside or all(spoken("video").search(each) for each in others)
        for fact, part in zip(asked, parts, strict=True):
            named = getattr(read_answers(part, (fact,), author, today), fact)
            if named:
                found[fact] = replace(named, sure=sure)
                used.update(names)
    return Bare(replace(said, **found), frozenset(used))


@dataclass(frozen=True, slots=True)
class _Last:
    """The last day to apply, and the sentence that says it."""

    day: date
    sentence: str


def _last_day(text: str, guessed: Found[date] | None, today: date) -> _Last | None:
    """Read the one line that is a day, "Jan 15", or sentence that begins so: "and till 9 May, …".

    Or the one that was `guessed`, where a clause says nothing else. Below a line on
    the film, or on when the work begins, or that asks for it, a day is that one.
    """
    read: list[_Last] = []
    about = False
    for line in filter(str.strip, text.splitlines()):
        alone = deadline.day_alone(line.strip(" -*•"), today) if not about else None
        if alone is not None:
            read.append(_Last(alone, line.strip(" -*•")))
        told = sentences_in(line) if alone is None else ()
        kept = (each for each in told if not spoken("video").search(each))
        begun = ((_begun(each, today) or _closing(each, guessed, today), each) for each in kept)
        read.extend(_Last(day, each) for day, each in begun if day is not None)
        other = spoken("video", "not_deadline").search(line)
        about = other is not None or line.rstrip().endswith((":", "?", ","))
    return read[0] if len({each.day for each in read}) == 1 else None


def _begun(sentence: str, today: date) -> date | None:
    """Return the day until which a sentence speaks first, if a mark or nothing follows it."""
    until = _UNTIL.match(sentence)
    if until is None:
        return None
    clause = _BEHIND.split(sentence[until.end() :], maxsplit=1)[0].strip(" .!")
    return deadline.day_alone(_PLEASE.sub("", clause), today)


def _closing(sentence: str, guessed: Found[date] | None, today: date) -> date | None:
    """Return the day that was guessed: "it is in Leeds, until 9 May", "let's say 9 May"."""
    day = _begun(sentence.rpartition(", ")[2], today) or deadline.day_alone(sentence, today)
    return day if guessed is not None and day == guessed.value else None


def _wished(
    told: Sequence[str], wanted: Sequence[Fact], said: Facts, author: str, today: date
) -> Bare:
    """Read the results in a letter: behind a wish, "what I would want is this: …", or measured."""
    if Fact.OUTCOMES not in wanted or said.outcomes:
        return Bare(said, frozenset())
    for sentence in told:
        lead, _, rest = sentence.partition(": ")
        value = trimmed(rest)
        wished = len(lead.split()) < _OF_SUM and spoken_in(_WISHES, plain(lead))
        if wished and is_result(value, author, today):
            found = replace(said, outcomes=(Found(value, "reply"),))
            return Bare(found, frozenset({sentence}))
    results = [each for each in told if _is_measured(each) and is_result(each, author, today)]
    parts = tuple(Found(part, "reply") for each in results for part in _parts(each))
    return Bare(replace(said, outcomes=parts), frozenset(results))


def _hold(lines: Sequence[str], read: Sequence[Found[str]]) -> bool:
    """Whether each line is a result that was not read, or of which only a piece was."""
    own = [sum(each.value in line for each in read) for line in lines]
    return sum(own) == len(read) and max(own) < _SAID


def may_answer(line: str, fact: Fact, author: str, today: date) -> bool:
    """Whether a line may be a bare answer where a fact was asked; a letter's paragraph is none.

    What is read only where its own words say it, as a link or a day, may stand anywhere.
    """
    if fact is Fact.PAY:
        return not has_figure(line) or sums.may_be(line)
    if fact is Fact.VIDEO:  # "Yes, 17.80" is nothing to watch
        return next(links.urls(line), None) is not None or not sums.is_bare(line)
    if fact not in (*_NAMES, Fact.OUTCOMES):
        return True
    said = sum(1 for each in sentences_in(line) if not is_idle(each))
    if said > _SAID or line.endswith("?"):
        return False
    if fact in _NAMES and next(links.urls(line), None) is not None:
        return False  # "the video's here: …" names nobody
    return fact is not Fact.OUTCOMES or _may_be_result(line, author, today)


def _may_be_result(line: str, author: str, today: date) -> bool:
    """Whether a line may tell a result, and speaks of nothing else: not of hours, nor of us."""
    if is_work(line) or is_to_us(line) or is_idle(line) or labels.announces_other(line):
        return False
    if spoken("second_job", "video").search(line) or spoken_in(_AWAY, plain(line)):
        return False
    if labels.settles(line) and not (measures.moves(line) or measures.is_sale(line)):
        return False
    return may_be(line, author, today) and strength(line) >= 0


def is_result(line: str, author: str, today: date) -> bool:
    """Whether a line is plainly a result, though nothing says so."""
    counted = strength(line) >= _STRONG or (line[:1].isdigit() and strength(line) > ENOUGH)
    plainly = (counted and countable(line)) or _is_measured(line)
    return plainly and not _tells(line) and _may_be_result(line, author, today)


def _is_measured(line: str) -> bool:
    """Whether a line says what is to be measured: "I'd say 40 a day, and waste from 6 to 2 %"."""
    return measures.stands(wishes.bare(clauses.bare(line)))


def _tells(line: str) -> bool:
    """Whether a line tells how its writers are: "a team of 12, and we serve 90 a night"."""
    return any(
        spoken("speaker").match(part) or at_present(part) or told_state.is_state(part, "")
        for part in _parts(line)
    )


def _parts(line: str) -> list[str]:
    """Give each result that a line tells, without what leads to it: "I'd say 40 a day"."""
    return list(map(wishes.bare, clauses.plainly(wishes.bare(clauses.bare(line)))))


def _counts_things(value: str) -> bool:
    """Whether a line counts things in a span of time: "80 loaves a day", and not "80 euros"."""
    one = next(iter(money.sums(value)), None)
    if one is None or one.pay.currency or one.scaled or sums.highest(one.pay) >= _MOST_THINGS:
        return False
    thing = _THING.match(value, one.end)
    if thing is None or periods.period_at(value[one.end :]) is not None:
        return False  # "22 brutto die Stunde"
    money_named = currencies.named_in(thing[1]) or spoken("pay").match(thing[1])
    return not money_named and periods.period_at(value[thing.end() :]) is not None


def is_sum(value: str, author: str, today: date) -> bool:
    """Whether a line is a sum that somebody is paid, and says nothing else."""
    alone = read_answers(value, (), author, today)
    brief = has_figure(value) and "%" not in value and len(value.split()) <= _OF_SUM
    behind = _FIGURE.sub("", value.partition(",")[0])
    denied = spoken("negation").search(behind)  # "… is not right", but "…, more is not possible"
    brief = brief and sums.may_be(value)
    return brief and not denied and replace(alone, pay=None, declined=()) == Facts()


def _is_name(sentence: str, author: str, today: date) -> bool:
    begins = spoken("speaker", "pronouns", "negation").match(sentence)
    if begins or has_figure(sentence) or weighty(sentence) or ":" in sentence:
        return False
    if currencies.named_in(sentence):
        return False
    alone = replace(read_answers(sentence, (), author, today), title=None, organization=None)
    return alone == Facts() and all(len(part.split()) <= _OF_NAME for part in sentence.split(","))
