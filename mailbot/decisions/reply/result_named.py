"""Which of a job's results a sentence speaks of: "the second one", "results 1 and 3"."""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.revision_words import (
    ALONE,
    COUNTED,
    DISOWNS,
    EACH_OF_THEM,
    LAST,
    NUMBERED,
    ORDINALS,
    SHOULD,
)
from mailbot.decisions.reply.swaps import QUOTED
from mailbot.reading.folding import WORD, fold

_BRIEF: Final = 7  # words of what says which results stay
_BY: Final = re.compile(r" (?:by|with|to|durch|mit|par|por|con|door|med|na)$")
_IS: Final = re.compile(r"\b(?:is|are|was|ist|sind|war|est|sont|es|son|sono|sao|zijn|staat)\b")
_BEGINS_ONLY: Final = re.compile(
    r"(?:(?:please|bitte|keep|keep just|keep only|print|behalten sie|gardez|dejen|tenete|hou) )?"
    r"(?:only|just|nur|seulement|solo|solamente|soltanto|apenas|so|alleen|bara|kun|bare) "
    r"(?:keep |print |take )?(?:the|die|das|der|den|les|le|la|los|el|il|i|as|os|a|o|de|het|det) "
)
_NUMBERS: Final = tuple(
    tuple(fold(names).split("|"))
    for names in (
        "1",
        "2|two|zwei|beiden|beide|deux|dos|due|dois|duas|twee",
        "3|three|drei|trois|tres|tre|drie",
        "4|four|vier|quatre|cuatro|quattro|quatro",
    )
)
_MANY: Final = "|".join(name for names in _NUMBERS[1:] for name in names)
_END: Final = (
    "first|last|ersten?|letzten?|premiere?s|dernier(?:e)?s|primer[oa]s|ultim[oaie]s?|primi|prime"
    "|primeir[oa]s|eerste|laatste"
)
_RUN: Final = re.compile(rf"\b(?P<end>{_END}) (?P<many>{_MANY})\b")
_OF_THEM: Final = (
    "results|outcomes|goals|targets|bullets|ergebnisse|ziele|punkte|resultats|objectifs|resultados"
    "|objetivos|puntos|pontos|risultati|obiettivi|punti|resultaten|doelen|punten"
)
_RUN_BEHIND: Final = re.compile(rf"\b(?P<many>{_MANY}) (?P<end>{_END})\b")
_ORDINAL: Final = re.compile(
    r"\b(?:"
    + "|".join(
        f"(?P<n{at}>{'|'.join(WORD.findall(names))})" for at, names in enumerate((*ORDINALS, LAST))
    )
    + r")\b"
)
_AND: Final = re.compile(
    r" (?:\w+ )?(?:and|und|et|y|e|en|och|og|i|sowie)"
    r" (?:(?:the|die|der|den|das|le|la|el|los|il|o|a|de|het) )?"
)
_DIGITS: Final = re.compile(r" \d\b(?: (?:and |und |et |y |e |en |och |og |i )?\d\b){0,3}")
_MANY_OF: Final = re.compile(rf"\b(?P<many>{_MANY}) (?:\w+ )?(?:{_OF_THEM})\b")
_OUT_OF: Final = re.compile(r"\b(?:from|in|of|aus|bei|von|de|dans|en|da|dai|van|uit)(?: \w+)? $")
_BEHIND_NAME: Final = re.compile(
    rf"\s?(?:n[ro]\s)?(?P<many>\d|{_MANY})\b(?! (?:of|out|von|de|sur|van|di)\b)"
)
_BOTH: Final = """
    both, beide|beiden, les deux, ambos|ambas, los|las|os|as dos|dois|duas, entrambi|entrambe
    allebei, beide, bada, begge, oba|obie
"""
_ALL: Final = """
    all of it|them|these|those, everything, the whole list|lot, them all, alle|alles, tout|tous
    todo|todos|todas, tutto|tutti, tudo, allemaal, alle, alla, wszystko|wszystkie
"""
# "“Waste down” out, please."
_QUOTED_AWAY: Final = re.compile(
    r"\"\"\s(?:please\s|bitte\s)?(?:out|away|gone|weg|raus|fuori|via|fuera|fora|eruit|bort|væk|vekk)\b"
    r"(?:,?\s(?:please|bitte|graag|tack|takk))?\W*$",
    re.IGNORECASE,
)
CLAUSES: Final = re.compile(r"[,;()]\s|\s[-–—]\s")


def which(bare: str, count: int) -> int | None:
    """Return which of so many results is named: "the second one", "result 2"."""
    for at, ordinal in enumerate((*ORDINALS[:count], LAST)):
        if (hit := found(ordinal, bare)) and begins(COUNTED, bare[hit.end() :].lstrip()):
            return min(at, count - 1) if ordinal is not LAST else count - 1
    number = _numbered(bare)
    return number - 1 if 1 <= number <= count else None


def named_in(bare: str, count: int) -> tuple[int, ...]:
    """Return all results that a folded sentence names by their numbers: "the first two"."""
    places = _several(bare, count) or _one_by_one(bare, count)
    one = None if places else which(bare, count)
    return places if one is None else (one,)


def all_of_them(bare: str, count: int) -> bool:
    """Whether a folded sentence speaks of all results at once: "both", "all three"."""
    told = found(EACH_OF_THEM, bare) or _all_of(bare) == count or found(_ALL, bare)
    return bool(told) or (count == len(("one", "other")) and found(_BOTH, bare) is not None)


def is_next(bare: str, count: int) -> bool:
    """Whether the result behind the last is named: "a third one" beside two, "result 3"."""
    hit = found(ORDINALS[count], bare) if count < len(ORDINALS) else None
    if hit is not None and (not bare[hit.end() :] or begins(COUNTED, bare[hit.end() :].lstrip())):
        return True
    return _numbered(bare) == count + 1


def is_numbered(bare: str) -> bool:
    """Whether a folded text names a result by its place."""
    return bool(_ORDINAL.search(bare) or _numbered(bare))


def heading(sentence: str, count: int) -> int | None:
    """Return which result a sentence begins with: "The first: …"."""
    head, colon, _ = sentence.partition(":")
    brief = colon and len(head.split()) <= _BRIEF
    return which(f"{_BY.sub('', plain(head))} is", count) if brief else None


def counted_up(sentence: str, count: int) -> tuple[int, ...]:
    """Return which of so many results are to go: "the second", "the first and the third"."""
    clauses = [plain(each) for each in CLAUSES.split(sentence)]
    for bare in [*(each for each in clauses if goes(each)), plain(sentence)]:
        hit = found(EACH_OF_THEM, bare)
        many = _all_of(bare) == count or (hit and not _OUT_OF.search(bare[: hit.start()]))
        if (
            places := tuple(range(count))
            if many
            else _several(bare, count) or _one_by_one(bare, count)
        ):
            return places
    return ()


def only_these(sentence: str, count: int) -> tuple[int, ...]:
    """Return the results that alone are to stay: "only the first two, please"."""
    clause, *rest = CLAUSES.split(sentence)
    bare = plain(clause)
    brief = len(bare.split()) <= _BRIEF and not (rest and ":" in sentence)
    if not brief or ":" in clause or not _BEGINS_ONLY.match(bare) or found(SHOULD, bare):
        return ()
    if _IS.search(bare):
        return ()  # "only the second is wrong"
    return _several(bare, count) or _one_by_one(bare, count)


def _numbered(bare: str) -> int:
    """Return the number behind the name of a result; 0 where there is none."""
    hit = found(NUMBERED, bare)
    number = _BEHIND_NAME.match(bare, hit.end()) if hit else None
    if number is None:
        return 0
    if number["many"].isdigit():
        return int(number["many"])
    behind = bare[number.end() :].lstrip()  # "satz zwei muss …", not "another result: two fairs"
    alone = not behind or begins(f"{COUNTED}{ALONE}", behind)
    return _number(number["many"]) if alone else 0


def _one_by_one(bare: str, count: int) -> tuple[int, ...]:
    """Return the first results that a sentence names one by one."""
    places: list[int] = []
    end = 0
    for match in _ORDINAL.finditer(bare):
        at = next(at for at in range(len(ORDINALS) + 1) if match[f"n{at}"])
        if places and not _AND.fullmatch(bare[end : match.start()]):
            break
        behind = bare[match.end() :].lstrip()
        end = match.end()
        places.append(count - 1 if at == len(ORDINALS) else at)
        if behind and not (_AND.match(f" {behind} ") or begins(f"{COUNTED}{ALONE}", behind)):
            places.clear()
    hit = None if places else found(NUMBERED, bare)
    numbers = _DIGITS.match(bare[hit.end() :]) if hit else None
    told = [int(each) - 1 for each in numbers[0].split() if each.isdigit()] if numbers else places
    return tuple(told) if told and min(told) >= 0 and max(told) < count else ()


def _several(bare: str, count: int) -> tuple[int, ...]:
    """Return which of so many results are meant, where it is more than one: "the first two"."""
    match = _RUN.search(bare) or _RUN_BEHIND.search(bare)
    number = _number(match["many"]) if match else 0
    if match is None or number > count:
        return ()
    places = range(count)
    return tuple(places[-number:] if found(LAST, match["end"]) else places[:number])


def _all_of(bare: str) -> int:
    """Return how many results "the two results" are; 0 where none are counted."""
    match = _MANY_OF.search(bare)
    return _number(match["many"]) if match else 0


def _number(word: str) -> int:
    return 1 + next(at for at, names in enumerate(_NUMBERS) if word in names)


def wants_gone(sentence: str) -> bool:
    """Whether a sentence, or a clause of it, wants something gone."""
    if _QUOTED_AWAY.search(QUOTED.sub('""', sentence)):
        return True
    return any(goes(plain(each)) for each in (sentence, *CLAUSES.split(sentence)))


def goes(bare: str) -> bool:
    """Whether a folded clause wants something gone."""
    return removes(bare) or found(DISOWNS, bare) is not None
