"""What a sentence gives as a result: quoted, behind "it should be", behind its number, below it.

Too short a value is none, and neither is a sum, a place or what else a job has beside its results.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply import hours_told, result_words
from mailbot.decisions.reply.leads import Lead
from mailbot.decisions.reply.remarks import has_figure, without_courtesy
from mailbot.decisions.reply.result_lists import may_be
from mailbot.decisions.reply.result_named import CLAUSES
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_BELOW,
    ADDS_RESULT,
    PUTS_BACK,
    SHOULD,
    WRITES,
)
from mailbot.decisions.reply.swaps import QUOTED
from mailbot.reading.facts import ahead, measures, referring
from mailbot.reading.facts.evidence import is_limited
from mailbot.reading.facts.outcome_check import countable

_LEAST: Final = 3  # words of a result that stands in a correction
_BEFORE: Final = 3  # words before a quotation that say that it is wanted
_LEAD: Final = 90  # characters in which a correction names its result
_LEAD_OF_ONE: Final = 200  # characters in which one more is announced
_ONLY: Final = (
    r"(?:only|just|simply|nur|einfach|lediglich|seulement|simplement|solo|sólo|solamente"
    r"|simplemente|soltanto|semplicemente|só|apenas|simplesmente|alleen|gewoon|bara|kun|bare)"
)
_IS: Final = re.compile(
    r"(?::|\b(?:should (?:be|read|say)|must (?:be|read|say)|(?:ought|has|needs) to (?:be|read|say)"
    r"|it['’]?s|is|reads?"
    r"|soll(?:te)? (?:sein|heißen|lauten)|soll(?:te)?|lautet|heißt|muss|est|doit être"
    r"|devrait être|es|debe(?:ría)? (?:ser|decir)|é|deve(?:ria)? (?:ser|dizer)|è"
    r"|dovrebbe essere|deve essere|moet (?:zijn|luiden)|moet|ska vara|skal være)"
    rf"(?:\s{_ONLY})?\s?:?)\s+",
    re.IGNORECASE,
)
# Leads to a result behind "it is", and is none of it.
_THIS: Final = re.compile(
    r"^(?:this|these|that|the following|dies\w*|folgende\w*|ceci|cel(?:le|ui)-ci|est[aeo]s?"
    r"|quest[aeio]|isto|dit|deze|denne|dette|be|read|say|lauten|heißen|sein|être|ser|decir|essere"
    r"|dizer|luiden|zijn|vara|være)(?:\s(?:one|ones|hier|eine))?\s?:\s+",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r":\s+|\b(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_NORDIC: Final = re.compile(r"[åøæ]|\b(?:og|skal|ikke|også|som|til|fra|av|af)\b", re.IGNORECASE)
FIRST_THAT: Final = re.compile(r"^(?:that|dass|daß|que|che|dat|att|at|że)\s+", re.IGNORECASE)
_ADD: Final = re.compile(
    r"\b(?:add|include|adding|ergänzen sie|ergänzt|nehmt|nehmen sie|ajoutez|ajouter|añadan?|añadid"
    r"|agreguen?|agregar|aggiungete|aggiunga|aggiungi|acrescentem?|adicionem?|voeg"
    r"|lägg till"
    r"|legg til|tilføj|dodajcie)\s(?!:)"
    r"(?:(?:also|too|noch|auch|bitte|aussi|también|anche|também|ook)\s)?"
    r"(?:that\s|dass\s|que\s|che\s|dat\s|att\s|at\s)?",
    re.IGNORECASE,
)
# What changes of the job itself.
_OF_HOURS: Final = re.compile(
    r"(?:the |our |die |der |das |les? |la |las |los |el |il |lo |gli |os? |as? |de |het )?"
    r"(?:hours?|working|shifts?|week|holidays?|contract|rent|price|arbeitszeit|stunden|wochenstunden"
    r"|urlaub|vertrag|miete|preis|heures|horaires?|congés|contrat|horas|horario|jornada|vacaciones"
    r"|contrato|orario|ore|ferie|contratto|horário|férias|uren|werkweek|vakantie)\b",
    re.IGNORECASE,
)
_RIGHT_BEHIND: Final = re.compile(
    r"\W*(?:(?:and|und|et|y|e|en|och|og|the|das|le|el|il|o|het)\s)?"
    r"(?:results?|outcomes?|goal|target|objective|point|ergebnis|ziel|punkt|résultat|objectif"
    r"|resultado|objetivo|meta|risultato|obiettivo|resultaat|doel|resultatet?|mål(?:et)?|wynik|cel)"
    r"\s(?:n[ro°º]\.?\s?|#)?\d\s(?P<value>(?!(?:is|are|was|should|must|says|ist|soll|est|es|é|è|är|er)"
    r"\b)[^\W\d].+)",
    re.IGNORECASE,
)
_IS_THE_OTHER: Final = re.compile(
    r"^(?P<value>.+?)\s(?:is|was|ist|wäre|est|serait|es|sería|é|è|sarebbe|zou|är|er)\s"
    r"(?:the|das|der|die|l['’]|le|la|el|lo|o|a|il|het|de|den|det)\s?(?:other|second|third|missing|next"
    r"|andere|zweite|dritte|fehlende|autre|deuxième|second|troisième|otr[oa]|segund[oa]|tercer[oa]"
    r"|altr[oa]|second[oa]|terz[oa]|outr[oa]|tweede|derde|andra|andre|anden)"
    r"(?:\s(?:one|result|goal|ergebnis|ziel|résultat|objectif|resultado|risultato|resultaat|doel))?\W*$",
    re.IGNORECASE,
)
_AROUND: Final = ' \t.,;:!?"“”„«»…'


def given(lead: Lead) -> str:
    """Return what a sentence gives as a result: quoted, behind "should be", or below it."""
    sentence = lead.sentence
    value = quoted(sentence) or behind_is(sentence)
    return value or (bare(lead.below[0]) if len(lead.below) == 1 else "")


def quoted(sentence: str) -> str:
    """Return the longest quotation that may be a result; "" if there is none."""
    longest = max(QUOTED.findall(sentence), key=len, default="").strip(_AROUND)
    return longest if len(longest.split()) >= _LEAST else ""


def behind_is(sentence: str, least: int = _LEAST) -> str:
    """Return what stands behind "is", "should be" and their like in the beginning of a sentence."""
    leads = list(_IS.finditer(sentence[:_LEAD]))
    # "number 2 is out of date, it should say …"
    wants = [each for each in leads if found(SHOULD, plain(each[0])) and each[0].split()[1:]]
    match = next(iter((*wants[:1], *leads)), None)
    value = without_courtesy(sentence[match.end() :]).strip(_AROUND) if match else ""
    value = _THIS.sub("", value, count=1)
    return value if len(value.split()) >= least else ""


def behind_colon(sentence: str) -> str:
    """Return what stands behind the first colon of a sentence; "" if that is too short."""
    value = without_courtesy(sentence.partition(": ")[2]).strip(_AROUND)
    return value if len(value.split()) >= _LEAST else ""


def behind_number(sentence: str) -> str:
    """Return the result that stands right behind its number: "result 2 waste from 9% to 5%"."""
    match = _RIGHT_BEHIND.match(sentence)
    value = match["value"].strip(_AROUND) if match else ""
    told = ":" not in value and (measures.moves(value) or is_limited(value))
    return value if told else ""


def named_behind(sentence: str) -> str:
    """Return the result of which a sentence says that it is one more: "… is the other one"."""
    match = _IS_THE_OTHER.search(CLAUSES.split(sentence)[-1])
    value = match["value"].strip(_AROUND) if match else ""
    return value if countable(value) and len(value.split()) >= _LEAST else ""


def wished(sentence: str) -> str:
    """Return what is said to come as well: "also, returns go from 30 to 10", "please add …"."""
    match = _ADD.search(sentence)
    value = sentence[match.end() :] if match else result_words.bare(sentence)
    also = match is not None or result_words.adds(sentence)
    value = without_courtesy(value).strip(_AROUND)
    told = measures.moves(value) and referring.names(value)
    return value if also and told and not _OF_HOURS.match(value) else ""


def one_more(sentence: str, read: str, *, by_name: bool) -> str:
    """Return the result that a sentence adds; `read` is what was read in it.

    `by_name` says that it calls that a result: "one more result".
    """
    value = behind_number(sentence) if by_name else named_behind(sentence)
    value = value or quoted(sentence) or _behind_addition(sentence)
    value = value or (by_name and behind_colon(sentence)) or wished(sentence)
    return value or (read if referring.names(read) else "")


def bare(item: str) -> str:
    """Return an item without courtesy, and without the marks around it."""
    return without_courtesy(item).strip(_AROUND)


def may_stand(item: str) -> bool:
    """Whether an item is long enough for a result, and may be one."""
    return len(item.split()) >= _LEAST and may_be(item)


def is_wanted(value: str, sentence: str) -> bool:
    """Whether a sentence wants what it quotes: "just write “…”", and not "I laughed at “…”"."""
    before = sentence.partition(value)[0].split()[-_BEFORE:]
    return found(WRITES, plain(" ".join(before))) is not None


def is_of_work(value: str) -> bool:
    """Whether a value is no pay, place or other part of a job: "a cook, in Leeds, £15 an hour"."""
    told = measures.moves(value) or ahead.time_in(value) is not None
    return told or not has_figure(value) or may_be(value)


def is_to_be_reached(value: str) -> bool:
    """Whether a value has a figure that is to be reached: "22 hours per week" is a condition."""
    if hours_told.told(value) is not None:
        return False
    return measures.moves(value) or is_limited(value) or ahead.time_in(value) is not None


def _behind_addition(sentence: str) -> str:
    """Return what stands behind the "that", or the colon, to which "one more result" leads."""
    for match in _THAT.finditer(sentence[:_LEAD_OF_ONE]):
        if match[0].casefold().startswith("at") and not _NORDIC.search(sentence):
            continue  # "also, calls at night …"
        before = plain(sentence[: match.start()])
        leads_on = found(ADDS_BELOW, before) or found(PUTS_BACK, before)
        below = match[0].startswith(":") and leads_on
        if below or found(ADDS, before) or found(ADDS_RESULT, before):
            value = FIRST_THAT.sub("", sentence[match.end() :], count=1)
            value = without_courtesy(value).strip(_AROUND)
            return value if len(value.split()) >= _LEAST else ""
    return ""
