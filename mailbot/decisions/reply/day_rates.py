"""What a job pays on some days only, as a reply says it: "€22 on Sundays", "only Saturdays £24".

No such sum is the pay: it stands beside it, and leaves that as it was, or as the rest says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.reply.remarks import has_figure, sentences_in

_DAYS: Final = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|week-?ends?|nights?(?: shifts?)?|bank holidays"
    r"|public holidays|(?:mon|diens|donners|frei|sams|sonn|feier)tags|mittwochs"
    r"|(?:sonn|sams|feier)tagen?|wochenenden?|nachts|nächte|jours fériés"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|nuits?"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|festivos|fin(?:es)? de semana"
    r"|noches|noites|feriados|fi(?:m|ns) de semana|sábados|domingos"
    r"|sabato|domenic[ah]e?|festivi|fine settimana|notti"
    r"|(?:zater|zon|feest)dag(?:en|s)?|nachten|(?:lör|sön|lør|søn)dag(?:ar|er|e)?|helg(?:er)?"
)
_LEADS: Final = (
    r"(?:only|just|but|except|nur|aber|außer|seulement|mais|sauf|solo|sólo|pero|só|mas|apenas"
    r"|soltanto|ma|alleen|maar|bara|bare|kun|men|on|at|for|am|an|in der|zum|le|les|la|las|los|el"
    r"|en|de|aos?|nos?|nas?|il|i|nel|op|in het|in|på|om)"
)
_MONEY: Final = (
    r"(?:[€$£]\s?\d[\d.,]*\d|[€$£]\s?\d|(?:EUR|CHF|USD|GBP|CAD|AUD|R\$|Fr\.)\s?\d[\d.,]*"
    r"|\d+(?:[.,]\d+)?\s?(?:€|[$£]|euros?|eur|chf|dollars?|pounds|francs?|franken|kr(?:oner|onor)?"
    r"|zł))"
)
_FOR: Final = (
    r"(?:\s?(?:an?|per|the|/|die|pro|je|de l['’]|l['’]|par|por|la|a|all['’]|à|i|om|per)\s?"
    r"(?:hour|hr|h|std\.?|stunde|heure|hora|ora|uur|time|timen|timmen|shift|schicht|day|tag))?"
)
_IS: Final = (
    r"(?:,?\s?(?:it['’]?s|it is|is|are|we pay|pay|sind(?: es)?|ist es|gibt es|zahlen wir|c['’]est"
    r"|es|son|é|são|è|sono|is het|zijn|er det|är det)|\s?[:=])?"
)
_RATE: Final = re.compile(
    rf"(?:(?:,|(?<!\w))\s?(?:and|und|et|y|e|en|og|och|i)\s)?"
    rf"(?P<said>(?:(?<!\w){_LEADS}\s){{0,3}}(?<!\w)(?:{_DAYS}){_IS}\s{_MONEY}{_FOR}(?!\w)"
    rf"|(?<![\w.,]){_MONEY}{_FOR},?\s(?:{_LEADS}\s){{1,3}}(?:{_DAYS})(?!\w)(?!{_IS}\s{_MONEY}))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Rates:
    """What is paid on some days, in the words of whoever wrote it, and the clauses that say it."""

    words: str
    clauses: tuple[str, ...]
    sentences: tuple[str, ...] = ()  # with no other figure in them


def told(text: str) -> Rates:
    """Return what a reply says is paid on some days only."""
    found: list[re.Match[str]] = []
    alone: list[str] = []
    for sentence in sentences_in(text):
        hits = [] if sentence.endswith("?") else list(_hits(sentence))
        found += hits
        if hits and not has_figure(_RATE.sub(" ", sentence)):
            alone.append(sentence)
    said = dict.fromkeys(" ".join(hit["said"].split()) for hit in found)
    return Rates(", ".join(said), tuple(hit[0] for hit in found), tuple(alone))


def is_one(words: str) -> bool:
    """Whether words beside a pay are what is paid on some days."""
    return next(_hits(words), None) is not None


def _hits(sentence: str) -> Iterator[re.Match[str]]:
    yield from _RATE.finditer(sentence)
