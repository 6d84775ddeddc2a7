"""The parts of one sentence that speak of several results: "drop the first, the second is 5%"."""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.result_named import CLAUSES, goes, is_numbered, which
from mailbot.decisions.reply.revision_words import ADDS_BELOW, THE_OTHER
from mailbot.decisions.reply.swaps import QUOTED

# Begins a sentence behind a figure, whose full stop may be an ordinal's.
_NEXT: Final = re.compile(
    r"(?<=\d)\.\s+(?=(?:And|But|Also|So|Then|Please|Can|Could|Und|Aber|Auch|Außerdem|Bitte|Et|Mais"
    r"|Aussi|Y|Pero|También|Además|E|Ma|Anche|Inoltre|Mas|Também|En|Maar|Ook|Cheers|Thanks?|Best"
    r"|Regards|Danke|Vielen|Viele|Merci|Gracias|Saludos|Grazie|Obrigad[oa]|Bedankt|Tack|Takk|The"
    r"|Everything|All|Rest|We|Der Rest|Sonst|Le reste|Tout|Lo demás|Il resto|O resto|De rest"
    r"|(?:Results?|Outcomes?|Goal|Target|Objective|Bullet|Point|Number|Ergebnis|Ziel|Punkt|Résultat"
    r"|Objectif|Resultado|Objetivo|Risultato|Obiettivo|Resultaat|Doel|Resultat|Mål)\s\d)\b)"
)
_AND: Final = re.compile(r"[,;]\s(?:and|und|et|y|e|en|och|og|i)\s", re.IGNORECASE)
_BRIEF: Final = 7  # words that name a result and lead to it
_SEMICOLON: Final = re.compile(r";\s+")


def of(sentence: str, count: int) -> tuple[str, ...]:
    """Return the parts of a sentence, where there are `count` results; () where it is one."""
    return (
        _taken_out(sentence)
        or _ended(sentence)
        or _at_semicolons(sentence, count)
        or _at_numbers(sentence, count)
    )


def _at_numbers(sentence: str, count: int) -> tuple[str, ...]:
    """Part a sentence at an "and" behind which another result is named: "…, and the last so: …"."""
    for match in _AND.finditer(sentence):
        head, colon, _ = sentence[match.end() :].partition(": ")
        if colon and len(head.split()) <= _BRIEF and which(plain(head), count) is not None:
            return (sentence[: match.start()], sentence[match.end() :])
    return ()


def _taken_out(sentence: str) -> tuple[str, ...]:
    """Part a sentence that takes one result out and says something else of another."""
    clauses = CLAUSES.split(sentence)
    going = [at for at, each in enumerate(clauses) if goes(plain(each))]
    if len(going) != 1 or QUOTED.search(sentence):
        return ()
    rest = ", ".join(each for at, each in enumerate(clauses) if at != going[0])
    both = (clauses[going[0]], rest)
    one, other = map(plain, both)
    named = is_numbered(one), is_numbered(other)
    return both if named[0] and (named[1] or found(ADDS_BELOW, other)) else ()


def _ended(sentence: str) -> tuple[str, ...]:
    """Part what a figure and its full stop joined: "… instead of 28. And please add …"."""
    match = _NEXT.search(sentence)
    return (sentence[: match.start() + 1], sentence[match.end() :]) if match else ()


def _at_semicolons(sentence: str, count: int) -> tuple[str, ...]:
    """Part a sentence at its semicolons, where a part of it takes something out."""
    quoted = [each.span() for each in QUOTED.finditer(sentence)]
    cuts = list(_SEMICOLON.finditer(sentence))
    if not cuts or any(start < each.start() < end for each in cuts for start, end in quoted):
        return ()
    parts = tuple(_SEMICOLON.split(sentence))
    told = [plain(QUOTED.sub(" ", each)) for each in parts]
    about = [which(each, count) is not None or found(THE_OTHER, each) for each in told]
    return parts if any(map(goes, told)) and sum(map(bool, about)) else ()
