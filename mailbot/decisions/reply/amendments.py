"""What is to be changed in a listing: a part of it, said anew or taken out.

A part is a field, or one of the results by its place: "the second result". What is to be taken out
has the value "none", as it is typed behind a colon, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.language.vocabulary import LABELS
from mailbot.terms import Fact

NONE: Final = "none"

_ORDINALS: Final = (
    "first 1st erste erster erstes ersten premier première primer primero primeiro primo eerste",
    "second 2nd zweite zweiter zweites zweiten deuxième segundo secondo tweede",
    "third 3rd dritte dritter drittes dritten troisième tercer tercero terceiro terzo derde",
    "fourth 4th vierte vierter viertes vierten quatrième cuarto quarto vierde",
    "fifth 5th fünfte fünfter fünftes fünften cinquième quinto vijfde",
    "last letzte letzter letztes letzten dernier último ultimo laatste",
)
_LAST: Final = -1
_NTH: Final = {
    word: number if line is not _ORDINALS[-1] else _LAST
    for number, line in enumerate(_ORDINALS, start=1)
    for word in line.split()
}
_RESULT: Final = (
    r"(?:(?:key )?results?|outcomes?|goals?|ergebnis(?:se)?|résultats?|resultados?|risultat[oi]"
    r"|resulta(?:at|ten))"
)
_PART: Final = (
    rf"(?:(?P<nth>{'|'.join(_NTH)}|\d\.?)\s+{_RESULT}"
    rf"|{_RESULT}\s+(?:no\.?\s*|nr\.?\s*|#\s*)?(?P<number>[1-9])(?=\s*(?:\W|$))"
    rf"|(?P<field>{'|'.join(sorted(LABELS, key=len, reverse=True))}))"
)
_THE: Final = (
    r"(?:(?:the|their|a|any|de[rnms]?|die|das|l[eao]s?|el|il|i|os?|as?|het|une?)\s+|l['’])?"
)
_TO_CHANGE: Final = r"(?:edit|change|set|make|fix|correct|put|update|ändern?|setzen?)"
_SHOULD_BE: Final = (
    r"(?:(?:should|must|has to|ought to)\s+(?:be|read|say)"
    r"|(?:soll|sollte|muss)(?:\s+(?:lauten|heißen|sein))?|(?:doit|devrait)\s+être"
    r"|deb(?:e|ería)\s+(?:ser|decir)|deve(?:ria)?\s+ser|(?:deve|dovrebbe)\s+essere"
    r"|moet(?:\s+(?:zijn|luiden|worden))?)"
)
# How it is to be, and not what: "make the first result shorter: …".
_HOW: Final = (
    r"(?:a (?:bit|little) |much )?(?:shorter|longer|clearer|sharper|simpler|plainer|better|stronger"
    r"|tighter|crisper|nicer|concrete|precise|specific|measurable|(?:more|less) \w{3,20})"
)
# "Result 2 Waste down to 5%"; "result 2 is wrong" says something of it.
_NUMBERED: Final = re.compile(
    rf"{_RESULT}\s+(?:no\.?\s*|nr\.?\s*|#\s*)?(?P<number>[1-9])[.)]?\s+"
    r"(?!(?:is|was|are|has|had|should|shall|must|needs?|looks?|reads?|says?|and|or|to|of|in|please"
    r"|ist|war|soll|sollte|muss|fehlt|hat|und|oder|bitte|est|était|doit|devrait|manque|et|ou|es|era"
    r"|debe|debería|falta|y|o|é|deve|deveria|e|ou|è|dovrebbe|manca|moet|ontbreekt|en|of)\b)"
    r"(?P<value>\w\S*(?:\s+\S+){2,})",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    rf"(?:{_TO_CHANGE}\s+)?{_THE}{_PART}\s*[:=]\s*(?P<value>.*)", re.IGNORECASE
)
_SAID: Final = re.compile(
    rf"(?:{_TO_CHANGE}\s+{_THE}{_PART}"
    rf"(?:(?P<plain>\s*(?:\b(?:in)?to\b|,?\s*it should be\b)|(?:\s+{_HOW})?\s*:)|(?=\s))"
    rf"|{_THE}{_PART.replace('?P<', '?P<its_')}\s+{_SHOULD_BE}\b)[\s:]*(?P<value>.+)",
    re.IGNORECASE,
)
# "change the pay from 50k to 60k", "“Foreman” to “Roofing foreman”": what stands behind is meant.
_REPLACED: Final = re.compile(
    r"(?:from\b.{1,300}?|[“\"«„].{1,300}?[”\"»“])\s+(?:in)?to\s+(.+)", re.IGNORECASE
)
_ONLY_HOW: Final = re.compile(rf"{_HOW}\W*", re.IGNORECASE)

_OUT: Final = (
    r"(?:remove|delete|drop|take out|leave out|leave off|omit|strike|cut|lose|entfernen?(?: sie)?"
    r"|streichen?(?: sie)?|löschen?(?: sie)?|supprime[rz]?|enl[eè]ve[rz]?|retire[rz]?|quit[ae]r?"
    r"|elimin[ae]r?|remov[ae]r?|retir[ae]r?|tir[ae]r?|togli(?:ere|ete)?|rimuov(?:i|ere|ete)"
    r"|elimina(?:re|te)?|verwijder(?:en)?|schrap(?:pen)?)"
)
_BEHIND: Final = (
    r"(?:weg|raus|heraus|streichen|löschen|entfernen|weglassen|rausnehmen|herausnehmen|eruit|weglaten"
    r"|schrappen|verwijderen)"
)
_WITHOUT: Final = r"(?:no|without|ohne|keine?n?|sans|sin|sem|senza|zonder|geen)"
# What a job may do without; "no pay" may be said of one that names none.
_SPARED: Final = frozenset({Fact.TOWN, Fact.PHONE, Fact.DEADLINE})
_TAKEN_OUT: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_OUT}\s+{_THE}{_PART}\b",
        rf"take\s+{_THE}{_PART}\s+(?:out|off|away)\b",
        rf"{_PART}\s+(?:bitte\s+|maar\s+)?{_BEHIND}\b",
    )
)
_SPARE: Final = re.compile(rf"{_WITHOUT}\s+{_THE}{_PART}\b", re.IGNORECASE)

_NOTHING: Final = folded("""
    none nothing no not na empty blank remove delete keine keiner keines kein nichts leer ohne aucun
    aucune rien néant pas sans ninguno ninguna ningún nada sin nenhum nenhuma sem nessuno nessuna
    niente senza geen niets leeg zonder
""")
_BESIDE_IT: Final = folded(f"the a said given stated de {' '.join(LABELS)}")  # "no deadline given"
_DASHES: Final = frozenset("-–—/")


@dataclass(frozen=True, slots=True)
class Amendment:
    """One change, with where its words end in the text that it was heard in."""

    fact: Fact
    nth: int  # which of the results, from 1, the last being -1; 0: all of the field
    value: str
    end: int = 0


def labelled(line: str) -> Amendment | None:
    """Read a line that is a change and nothing else: "edit pay: 90k", "result 2: …"."""
    match = _LABELLED.fullmatch(line)
    return _made(match, match["value"].strip()) if match else None


def numbered(line: str) -> Amendment | None:
    """Read a result behind its number alone: "Result 2 Waste down to 5% by June"."""
    match = _NUMBERED.fullmatch(line)
    return Amendment(Fact.OUTCOMES, int(match["number"]), match["value"]) if match else None


def said(text: str, start: int) -> Amendment | None:
    """Read a change in a sentence, from a word on: "change the pay to 90k"; its value is the rest.

    None also where only a manner is said: "make the title shorter".
    """
    match = _SAID.match(text, start)
    if match is None or _ONLY_HOW.fullmatch(match["value"]):
        return None
    value = match["value"]
    instead = None if match["plain"] else _REPLACED.fullmatch(value)
    return _made(match, instead[1] if instead else value)


def taken_out(text: str, start: int) -> Amendment | None:
    """Read that something is to go, from a word on: "remove the deadline", "no deadline"."""
    for pattern in _TAKEN_OUT:
        if match := pattern.match(text, start):
            return _made(match, NONE)
    spare = _SPARE.match(text, start)
    made = _made(spare, NONE) if spare else None
    return made if made and made.fact in _SPARED else None


def is_nothing(value: str) -> bool:
    """Whether a value says that there is none: "none", "-", "no deadline"."""
    said = {word.text for word in words(value)}
    if not said:
        return bool(value) and set(value) <= _DASHES
    return bool(said & _NOTHING) and said <= _NOTHING | _BESIDE_IT


def _made(match: re.Match[str], value: str) -> Amendment:
    nth, number, field = (
        match[name] or match.groupdict().get(f"its_{name}") or ""
        for name in ("nth", "number", "field")
    )
    if field:
        return Amendment(LABELS[field.lower()], 0, value, match.end())
    place = _NTH.get(nth.lower()) or int(number or nth.rstrip("."))
    return Amendment(Fact.OUTCOMES, place, value, match.end())
