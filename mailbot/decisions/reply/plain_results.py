"""Results that a reply gives in plain words, without what it says about them, or instead of them.

"20 mills by June. It is a lot, but …" is one result; what somebody is, what the work is like, and
what is told beside a question of what we mean by a result is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import takewhile
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import result_frames, result_values, result_words
from mailbot.decisions.reply.day_to_day import is_work
from mailbot.decisions.reply.remarks import has_figure, sentences_in
from mailbot.reading.facts import (
    ahead,
    contrasted,
    measures,
    phone,
    read_answers,
    referring,
    wanted,
)
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.outcome_check import checkable, countable
from mailbot.reading.facts.sentences import sentences, trimmed
from mailbot.reading.facts.side_job import is_undecided
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Facts, Found

_FIGURE: Final = re.compile(r"\d[\d.,]*")
_RANGE: Final = 2  # figures of what a job pays
_DIALLED: Final = 8  # digits of a phone number, and of no "2027 (14 do now)"
_TOLD: Final = 6  # words of a result that may be about a film, or a second job

# Begins what is said of a result that stands before it.
_OF_IT: Final = """
    it, its, it is|was, that, thats, this, which, but, we did|had|know|think, i know|think|hope
    das, dies, es, aber, wir wissen|denken, ich weiss|denke|hoffe, c est, ce, cela, ca
    mais, je sais
    es mucho|lo|la|un|una, eso, esto, pero, e muito|o|a|um, isso, isto, mas, e molto|il|la|un
    questo, cio, ma, dat, dit, maar, het is, det, men, to
    last|previous year|season|summer|winter|spring|autumn|time|month, so far, until now
    letztes|vergangenes|voriges jahr, letzten|letzte|vergangenen sommer|winter|saison|herbst|mal
    bisher, l annee derniere|passee, l an dernier|passe, la saison|fois derniere, jusqu ici
    el ano|verano|invierno pasado, la ultima vez, la temporada pasada, hasta ahora
    o|no ano|verao|inverno passado, da ultima vez, ate agora
    l anno|estate|inverno scorso|scorsa, lo scorso anno, la scorsa stagione|estate|volta, finora
    vorig|afgelopen jaar|seizoen, vorige|afgelopen zomer|winter|keer, tot nu toe
    forra aret, i fjol|fjor, sidste ar, hittills, hidtil, hittil
"""
# Begins what is left of what the writer wants: "… what I want out of it, they've been …".
_OUT_OF_IT: Final = "out of|from it|this|that|them, von ihm|ihr|ihnen, de lui|elle, van hem|haar"
# Begins a clause on the writers, left of a sentence on something else: "… before I write it out".
_LEFTOVER: Final = """
    before|until|till|when|once|after|unless|if|because|since|while i|we, before|when writing|going
    bevor|bis|wenn|sobald|nachdem|weil|solange ich|wir, ehe ich|wir
    avant de|que, afin de|que, quand|lorsque|des que|parce que je|nous|on
    antes|despues de, antes de que, cuando|hasta que yo|nosotros|tenga|tengamos|sepa|sepamos
    antes|depois de, quando|ate eu|nos, prima|dopo di|che, quando|finche io|noi
    voordat|totdat|wanneer|als|zodra|nadat|omdat ik|we|wij, innan|nar|tills|for|inden jag|vi|jeg
"""
# Says that nothing is known yet, where a result was asked.
_STILL_OPEN: Final = """
    think|thinking about|on|over it|that|this, think that|it|this one over|through, sleep on it
    that one, mull it|this|that over, daruber|uber nachdenken|schlafen, nachdenken|uberlegen muss
    muss ich|wir noch|erst uberlegen|nachdenken, noch uberlegen, a|y reflechir, reflechir a
    reflechisse|reflechissons encore, y reflechisse, tengo|tenemos que pensarlo
    lo pensare, lo estamos pensando, tenho|temos de|que pensar, vou pensar
    devo|dobbiamo pensarci|rifletterci, ci penso|pensiamo, over na|nadenken, over nadenken
    nog nadenken, tanka|tenke|taenke pa|over|igenom
"""
# Says of what the work is like that it is as anywhere.
_AS_ANYWHERE: Final = """
    normal, usual, ordinary, regular, typical, standard, just the, simply, nothing special
    normale|normaler|normales|normal, gewohnliche, ubliche|ubliches, einfach, ganz normal
    simplement, habituel|habituelle, normalement, simplemente, lo de siempre, habitual
    simplesmente, semplicemente, solito|solita, gewoon, gewone, normaal, vanlig|vanliga|vanligt
    almindelig|almindeligt, zwykla|zwykly
"""
# Asks what a result is, or whether it takes one.
_ASKED_BACK: Final = """
    achieve|achieved|achievement, result|results, outcome|outcomes, goal|goals, target|targets, mean
    meant, understand, erreichen, ergebnis|ergebnisse, ziel|ziele, meinen|meint, gemeint, verstehe
    resultat|resultats, objectif|objectifs, entendez, veut dire, comprends, resultado|resultados
    objetivo|objetivos, meta|metas, quieren decir, significa, entiendo, querem dizer, entendi
    risultato|risultati, obiettivo|obiettivi, intendete, capisco, resultaat|resultaten, doel|doelen
    bedoelen|bedoelt, begrijp, menar, mener
"""
# Begins what the writers are, or have: no result of anybody's.
_OF_THEM: Final = """
    we are|re|were|have, i am|m|have, we have got, wir sind|haben, ich bin|habe
    nous sommes|avons, on est|a, je suis, j ai, somos|tenemos, soy|tengo, nosotros somos
    temos, sou|tenho, siamo|abbiamo, sono|ho un|una, wij|we zijn|hebben, ik ben|heb, vi ar|er|har
"""
# Leads to where applications go.
_APPLIES: Final = """
    apply, applications, applicants, write to, bewerben, bewerbt, bewerbung|bewerbungen, postuler
    postulez, candidature|candidatures, postular, presentarse, candidatura|candidaturas
    candidarsi, candidature, candidatar se, solliciteren, sollicitatie|sollicitaties, sok, soka
    ansok, ansokan, sog, ansoge, ansogning|ansogninger, soknad|soknader, aplikacje
"""
# What the writer is: no result, whatever it counts ("I am a joiner and no actor").
_I_AM: Final = """
    i am|was, i have been, im a|an|no|not|only|just, ive been|always|never, ich bin|war
    je suis|etais, je ne suis, j etais, yo soy, soy|era un|una|solo, io sono
    sono un|una|solo, eu sou
    sou um|uma, ik ben|was, jag ar|var, jeg er|var, jestem
"""
# Begins what would please the writer, or whoever brings it about.
_IF: Final = """
    if, whoever, anyone|anybody|somebody|someone who, wenn, falls, sollte|wer jemand|einer|das, wer
    si quelqu, si, celui|celle qui, quien, el|la que, se qualcuno, se, chi, se alguem, quem
    als iemand, als, wie, om nagon, den som, hvis, jesli, kto
"""
_WOULD: Final = re.compile(
    r"\b(?:i|we)(?:['’]d| would|['’]ll| will)\b|\bgets? (?:a|an|my|our)\b|\bfrom (?:me|us)\b"
    r"|\b(?:ich|wir) (?:würden?|wären?|hätten?|werden?|küss\w*)\b"
    r"|\b(?:würden?|wären?|hätten?|bekommt|kriegt) (?:ich|wir|von (?:mir|uns))\b"
    r"|\b(?:je|j['’]|nous|on) ?(?:(?:lui|leur|vous|le|la|l['’]|en|y) ?)?\w+r(?:ais|ions|ait)\b"
    r"|\b(?:le|les|lo|la|me|nos)? ?\w+ría(?:mos)?\b|\b\w+(?:erei|irei|arei|eremmo|iremmo)\b"
    r"|\b(?:(?:eu|nós|lhe|lhes|me|nos|te) \w+|d|fic|gost|se)ria(?:mos)?\b"
    r"|\bzou(?:den)? (?:ik|wij|we)\b|\b(?:ik|wij|we) zou(?:den)?\b"
    r"|\b(?:skulle|ville) (?:jag|vi|jeg)\b",
    re.IGNORECASE,
)


def plainly(said: Facts, text: str) -> Facts:
    """Return what was read in a reply with its results as they are to be printed."""
    if not said.outcomes:
        framed = (Found(each, "reply") for each in result_frames.told(text))
        said = replace(said, outcomes=tuple(framed))
    told = list(sentences_in(text)) if said.outcomes else []
    whole = [_with_subject(each, told) for each in said.outcomes]
    whole = [*without_frames(replace(said, outcomes=tuple(whole))).outcomes]
    outcomes = result_words.apart(whole)
    results = [
        replace(each, value=_alone(wanted.unguessed(each.value)))
        for at, each in enumerate(outcomes)
        if at == 0 or countable(each.value) or not _speaks_of_it(each.value)
    ]
    return replace(said, outcomes=tuple(each for each in results if _is_result(each, told)))


def without_frames(said: Facts) -> Facts:
    """Return what was read without what leads to its results: "the main thing is that …"."""
    bare = (replace(each, value=result_frames.bare(each.value)) for each in said.outcomes)
    return replace(said, outcomes=tuple(bare))


def _with_subject(result: Found[str], told: list[str]) -> Found[str]:
    """Return a result with the words before it, where it does not say of what: "from 10% to 4%".

    Without its number: "Result 2 setups …".
    """
    numbered = (result_values.behind_number(each) for each in told if result.value in each)
    if value := next(filter(None, numbered), ""):
        return replace(result, value=value)
    if referring.names(result.value):
        return result
    around = next((each for each in told if each.rstrip(" .").endswith(result.value)), "")
    before = around.partition(result.value)[0]
    whole = around.rstrip(" .") if referring.names(before) and ":" not in before else ""
    return replace(result, value=whole) if whole else result


def _alone(value: str) -> str:
    """Return a result without the sentences that say something of it."""
    first, *behind = sentences(value) or (value,)
    if not behind or not checkable(first) or contrasted.compares(value):
        return value
    kept = takewhile(lambda each: countable(each) and not _speaks_of_it(each), behind)
    whole = " ".join((first, *kept))
    return trimmed(whole) if whole != value else value


def _speaks_of_it(sentence: str) -> bool:
    return begins(_OF_IT, plain(sentence)) is not None


def is_remark(value: str, around: str) -> bool:
    """Whether a text only speaks of its writer: "I am no actor", "if she did, I'd kiss her".

    `around` is the sentence that it stands in.
    """
    becomes = measures.moves(value) or is_limited(value)
    if begins(_I_AM, plain(value)) or begins(_I_AM, plain(around)):
        return not (becomes or has_figure(value))
    clauses = (around, around.partition(", ")[2])  # "honestly, whoever …"
    pleased = any(begins(_IF, plain(each)) for each in clauses) and _WOULD.search(around)
    return bool(pleased) and bool(not (becomes or has_figure(value)) or _WOULD.search(value))


def without_remarks(said: Facts, text: str) -> Facts:
    """Take what only speaks of its writer for no result, and for no aim."""
    told = list(sentences_in(text))

    def remarks(found: Found[str] | None) -> bool:
        value = found.value if found else ""
        return bool(value) and is_remark(value, next((each for each in told if value in each), ""))

    kept = tuple(each for each in said.outcomes if not (remarks(each) or _is_way(each.value, text)))
    aim = None if remarks(said.objective) else said.objective
    return replace(said, outcomes=kept, objective=aim)


def _is_way(value: str, text: str) -> bool:
    """Whether a value says how to apply: "they can ring me on …", "by post: 4 High Street"."""
    if measures.moves(value):
        return False
    line = next((each for each in text.splitlines() if value in each), "")
    head, colon, behind = line.partition(value)[0].rpartition(":")
    lead = plain((list(sentences(head)) or [""])[-1].rpartition(", ")[2])
    if colon and not behind.strip() and found(_APPLIES, lead):
        return True
    number = phone.NUMBER.search(value)
    return number is not None and sum(map(str.isdigit, number[0])) >= _DIALLED


def _is_result(result: Found[str], told: list[str]) -> bool:
    """Whether a reply means it so, and does not only tell what there is to do."""
    value = result.value
    around = next((each for each in told if value in each), "")
    if begins(_OF_THEM, plain(value)) and not countable(value):
        return False
    if _is_leftover(value) or _says_pay(value):
        return False
    if not has_figure(value) and (found(_STILL_OPEN, plain(value)) or is_undecided(value)):
        return False
    if is_work(value) or is_work(around):
        return False
    if len(value.split()) < _TOLD and spoken("second_job", "video").search(value):
        return countable(value)  # "video on Friday" answers something else
    if _asks_back(told):
        if not countable(value):
            return False
    elif checkable(value):
        return True
    as_anywhere = found(_AS_ANYWHERE, plain(around)) is not None
    return not (as_anywhere or (around.endswith("?") and not checkable(value)))


def _is_leftover(value: str) -> bool:
    """Whether a value is no more than the end of a sentence that speaks of something else."""
    bare = plain(value)
    if begins(_OUT_OF_IT, bare):
        return True
    if has_figure(value) or checkable(value.partition(", ")[2]):
        return False  # "When we open in May, all tables are booked"
    return begins(_LEFTOVER, bare) is not None


def _says_pay(value: str) -> bool:
    """Whether a sentence says what the job pays, and nothing else: "16 an hour is what I pay"."""
    sums = (
        read_answers(value, (), "", date(2000, 1, 1)).pay if spoken("pay").search(value) else None
    )
    figures = _FIGURE.findall(value)
    return sums is not None and 0 < len(figures) <= _RANGE and not ahead.time_in(value)


def _asks_back(told: list[str]) -> bool:
    asked: Iterator[str] = (plain(each) for each in told if each.endswith("?"))
    return any(found(_ASKED_BACK, each) for each in asked)
