"""Results that a reply gives as a list, though nothing asked for them: all of them, told again.

Who sees wrong ones in the listing sends the right ones, with dashes, letters or numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.addressed import is_to_us
from mailbot.decisions.reply.leads import goes_on
from mailbot.decisions.reply.remarks import BULLET, is_idle, is_question, sentences_in
from mailbot.decisions.reply.revision_words import ADDS_BELOW, ADDS_RESULT
from mailbot.reading.facts import clauses, enumeration, measures, read_answers, referring
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.labels import split_label, topic_of_intro
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import Facts

_LEAST: Final = 2  # items of a list that nothing announces
_MOST: Final = 8
_WHOLE: Final = 4  # words of a sentence that says by itself what it leads to, unlike "it is:"
_DAY: Final = date(2026, 1, 1)  # no result hangs on it

# Announces what is to stand there again, whatever it is called.
_AGAIN: Final = """
    as before, was before, as it|they was|were, put back, put it back, go back, instead, again,
    should be|read|say, correct is|are, make it|them, want is|are, want both|all, put|puts those
    put these, i|we want, right ones|one, correct ones, originally
    wie vorher|zuvor|bisher, wieder, stattdessen, richtig ist|sind|ware|waren|lautet|lauten, sondern
    comme avant, remettre, remettez, a la place, plutot, correct est|sont, de nouveau
    como antes|estaba|estaban, volver a, en su lugar, correcto es, de nuevo
    come prima, rimettere, rimettete, invece, corretti sono, di nuovo
    repor, reponham, em vez disso, de novo, zoals eerst|voorheen, terug, in plaats daarvan, opnieuw
    write|spell|set|put it|them out, all over, from scratch, noch einmal, ausschreiben
    nochmals|nochmal ganz|alles, neu aufschreiben|schreiben, tout reprendre|reecrire
    vuelvo a escribir, riscrivo
    reescrevo, schrijf het opnieuw, skriver om
"""
# Says that a list is all there is to be.
_NOTHING_ELSE: Final = """
    nothing else, no others, no more than these|those, only|just these|those|them two|three|four
    sonst nichts, nichts anderes, nichts weiter, nur diese|die zwei|beiden|drei
    rien d autre, uniquement|seulement ces|ceux, nada mas, ninguno|ninguna mas, solo esos|esas|estos
    nient altro, niente altro, solo questi|queste|quelli|quelle, nada mais, apenas|so esses|estes
    niets anders, verder niets, alleen deze|die, inget annat, intet andet, ingenting annet
"""


# Says of so many that they are what is to be achieved, or to be printed.
_WHOLE_OF_THEM: Final = """
    make it|them|that, should be, it is, there are|were, are, things to achieve|do, done is|are
    want is|are, are to be, to get done, results, outcomes, achievements, goals
    machen sie|macht daraus, es sind, sind es, sollen es|sein, dinge, ergebnisse, ziele, punkte
    ce sont, il y en a, faites en, mettez en, choses, resultats, objectifs, son, sean, hay, cosas
    resultados, objetivos, sono, fatene, mettetene, cose, risultati, obiettivi, sao, ha, coisas
    objectivos, het zijn, er zijn, moeten er, dingen, resultaten, doelen, det ar|er, det ska|skal
    saker, ting, resultat, resultater, mal
"""
_NUMBERS: Final = tuple(
    tuple(fold(names).split("|"))
    for names in (
        "2|two|zwei|deux|dos|due|dois|duas|twee|tva|to",
        "3|three|drei|trois|tres|tre|drie",
        "4|four|vier|quatre|cuatro|quattro|quatro|fyra|fire",
        "5|five|funf|cinq|cinco|cinque|vijf|fem",
    )
)
_SO_MANY: Final = re.compile(rf"\b({'|'.join(name for names in _NUMBERS for name in names)})\b")
_SEMICOLON: Final = re.compile(r";\s+")
_COUNTED: Final = re.compile(r"([1-9])\s+(?=[^\W\d]+\s+\S+\s)")


@dataclass(frozen=True, slots=True)
class ResultList:
    """A list of results, and the lines that it is made of."""

    results: tuple[str, ...]
    lines: frozenset[str]
    named: bool  # what leads to it says that these are the results


def listed(text: str, author: str, today: date, *, asked: int) -> ResultList | None:
    """Return the first list of results in a reply; `asked` questions its numbers may answer."""
    for lead, items in (*_lists(text), *_in_a_row(text)):
        topic = topic_of_intro(lead) if lead else None
        if found(ADDS_BELOW, plain(lead)) or found(ADDS_RESULT, plain(lead)):
            continue  # they stand beside the others
        named = topic is Topic.OUTCOMES or found(_AGAIN, plain(lead)) is not None
        closing = [each for each in sentences_in(text) if found(_NOTHING_ELSE, plain(each))]
        named = named or bool(closing)
        may_answer = len(items) <= asked and items[0][:1].isdigit() and not named
        if topic not in {None, Topic.OUTCOMES} or may_answer:
            continue
        bare = tuple(item.strip(" ;,.") for item in map(_without_mark, items))
        leads_on = lead[-1:].isalpha() or lead.endswith(":")
        if leads_on and not (named or (topic is None and all(map(_becomes, bare)))):
            continue  # it announces something else
        over = asked > 0 and len(items) > asked
        if _are_results(bare, author, today, most=not over):
            told = (lead, *items, *closing)
            own = frozenset(sentence for line in told for sentence in sentences_in(line))
            return ResultList(bare, own, named)
    return None


def _lists(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each list of a reply, and the sentence above it; "" where there is none."""
    above, items, before = "", list[str](), ""
    numbered = _counted_lines(text)
    for line in (*map(str.strip, text.splitlines()), "", "."):
        if BULLET.match(line) or line in numbered:
            items.append(_COUNTED.sub(r"\1. ", line, count=1) if line in numbered else line)
        elif items and goes_on(before, line):
            items[-1] = f"{items[-1]} {line}"
        elif line:
            if len(items) >= _LEAST:
                yield _last(above), tuple(items[:_MOST])
            above = f"{above} {line}" if before and not items else line
            items = []
        before = line


def _without_mark(item: str) -> str:
    return BULLET.sub("", item, count=1) if BULLET.match(item) else item


def _counted_lines(text: str) -> frozenset[str]:
    """Return lines that only figures count, one behind the other: "1 scrap …", "2 setups …"."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    runs: list[list[str]] = [[]]
    for line in lines:
        match = _COUNTED.match(line)
        if match is None or int(match[1]) != len(runs[-1]) + 1:
            runs.append([])
        if match is not None and int(match[1]) == len(runs[-1]) + 1:
            runs[-1].append(line)
    return frozenset(line for run in runs if len(run) >= _LEAST for line in run)


def _in_a_row(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each list within a sentence that says how many they are: "make it two: A; B"."""
    for sentence in sentences_in(text):
        lead, colon, rest = sentence.partition(": ")
        count = _count(lead) if colon else 0
        if count < _LEAST or is_question(sentence):
            continue
        for parts in (
            enumeration.items(rest),
            _SEMICOLON.split(rest),
            clauses.listed(rest, sure=True),
        ):
            items = tuple(part.strip(" ,;.") for part in parts or ())
            if len(items) == count:
                yield f"{lead}:", items
                break


def _count(lead: str) -> int:
    """Return how many results a lead says that there are; 0 where it counts something else."""
    bare = plain(lead)
    match = _SO_MANY.search(bare)
    if match is None or not (found(_WHOLE_OF_THEM, bare) or topic_of_intro(lead) is Topic.OUTCOMES):
        return 0
    return 2 + next(at for at, names in enumerate(_NUMBERS) if match[1] in names)


def _last(above: str) -> str:
    """Return the last sentence of a paragraph, with the one that it needs; "" if it only greets."""
    told = tuple(sentences_in(above))[-2:]
    lead = told[-1] if told else ""
    if lead.endswith(":"):
        return " ".join(told) if len(lead.split()) < _WHOLE else lead
    return "" if is_idle(lead) else lead


def _are_results(items: tuple[str, ...], author: str, today: date, *, most: bool) -> bool:
    """Whether all items of a list may be results, and half, or `most`, of them can be counted."""
    figures = sum(map(countable, items))
    enough = 2 * figures > len(items) or (2 * figures == len(items) and not most)
    return enough and all(may_be(each, author, today) for each in items)


def _becomes(item: str) -> bool:
    """Whether an item says of something how many it is to become."""
    return (measures.moves(item) or is_limited(item)) and referring.names(item)


def may_be(item: str, author: str = "", today: date = _DAY) -> bool:
    """Whether an item may be a result, and says nothing else of a job."""
    if is_to_us(item) or is_question(item) or split_label(item) is not None:
        return False
    alone = read_answers(item, (), author, today)
    if _becomes(item):  # "waiting time on the phone down from four minutes to one"
        paid = alone.pay is not None and spoken("pay").search(item)
        return not (paid or alone.video or alone.apply)
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
