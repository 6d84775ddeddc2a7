"""Results that a reply writes anew, whole: "please make that line: …", "these two are one: …".

What is right stands behind a colon, below it, or in quotation marks; which result it is for, the
sentence says by a number, by words of it, or by pointing at what the sentence before speaks of.
Several that are said to be one become one. All of this stands as it is written: a figure in it
puts no figure right, and is no pay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import result_meant
from mailbot.decisions.reply.leads import Lead, leads
from mailbot.decisions.reply.remarks import is_question, wishes, without_courtesy
from mailbot.decisions.reply.result_lists import may_be
from mailbot.decisions.reply.result_named import all_of_them, goes, is_next, named_in
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_BELOW,
    ADDS_RESULT,
    ELSEWHERE,
    MISSES,
    PUTS_BACK,
    STANDS,
    WRITES,
)
from mailbot.decisions.reply.swaps import QUOTED, figures, quotations, swaps, worded
from mailbot.reading.facts import measures, referring
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.folding import WORD, fold

_LEAST: Final = 3  # words of a result
_OVERLAP: Final = 3  # words of a line's end that are quoted with what is missing behind them
_MUCH: Final = 6  # and of one that says all of it, whatever figures it swaps
_TELLING: Final = 5  # letters of a word that tells a result from others
_AROUND: Final = ' \t.,;:!?"“”„«»…'
_YEAR: Final = re.compile(r"(?:19|20)\d\d")

# Says of several lines that they are one result, or of one that it came out as several.
_ONE: Final = """
    one thing|result|line|point|sentence|item|goal|target|bullet, a single, as one, just one
    go|goes|belong|belongs|come|comes together, joined, in two, into two, in half, cut up
    all one, are one, is one, be one, same thing|result|goal
    eins, einer, ein ergebnis|punkt|ziel|satz, ein und dasselbe, gehort|gehoren zusammen
    zusammen ein, zusammengehort|zusammengehoren, in zwei, auseinandergerissen, zerrissen
    dasselbe, das gleiche, zusammenfassen
    un seul|meme, une seule|meme, ne font qu un|une, en un seul, vont ensemble, en deux, a la fois
    un solo|mismo, una sola|misma, uno solo, van juntos|juntas, son uno|una, en dos, lo mismo
    un unico|solo, una sola|unica, vanno insieme, in due, uno solo, la stessa cosa
    um so, uma so, o mesmo, vao juntos|juntas, sao um|uma, em dois, em duas
    een resultaat|punt|doel|regel|geheel, horen bij elkaar, bij elkaar, in tweeen, hetzelfde
    hor ihop, horer sammen, i tva, i to, samma sak, samme ting
"""
# Leads to how a line is to read, all of it: "so:", "like this:".
_SO: Final = """
    like this|so|that, as follows, this way, so, wie folgt, folgendermassen, folgendes, ainsi
    comme suit|ceci|cela|ca, asi, de esta forma|manera, como sigue, cosi, in questo modo, come segue
    assim, desta forma, als volgt, zo, sa har, sadan, slik, tak
"""
# Points at the result that was spoken of just before.
_THAT: Final = """
    it, that, this|that|the line|one|result|point|sentence|bullet|item|goal, them, these, those
    es, das, ihn, sie, diesen|diese|dieses|den|die|das satz|zeile|ergebnis|punkt|ziel, daraus
    le, la, les, ca, cela, cette|ce|la|le ligne|phrase|point|resultat|objectif
    lo, cambielo|cambienlo|ponganlo|pongalo|cambialo|ponlo, esa|esta|la linea|frase
    ese|este|el punto|resultado|objetivo, eso, esto
    cambiatelo|cambiatela|scrivetelo|scrivetela|mettetelo|lo, quella|questa|la riga|frase
    quel|questo|il punto|risultato|obiettivo, isso, isto, essa|esta|a linha|frase
    esse|este|o ponto|resultado|objetivo, het, dat, die|deze|dat|dit regel|zin|resultaat|punt|doel
    den, det, raden|linjen|punkten|malet
"""
# With its object joined to it, as Italian has it.
_WRITES_IT: Final = """
    cambiatelo|cambiatela|cambialo|cambiala|scrivetelo|scrivetela|scrivila|scrivilo|mettetelo
    mettetela|correggetela|correggetelo, cambielo|cambienlo|cambienla|cambiela|pongalo|ponganlo
    ponganla|escribanlo|escribanla|corrijanlo|cambialo|cambiala|ponlo|ponla
"""
# In its place: "statt „…“ bitte: …".
_INSTEAD: Final = """
    instead of, in place of, for, statt|anstatt|anstelle, au lieu de|du, a la place de|du
    en vez|lugar de|del, invece di|della|del, al posto di|del|della, em vez de|da|do
    in plaats van, istallet for, i stedet for, zamiast
"""
_LEADS_ON: Final = f"{WRITES}{_WRITES_IT}{_INSTEAD}"


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The results as they are then, and the sentences that said so."""

    results: tuple[str, ...]
    sentences: frozenset[str] = frozenset()


def rewritten(
    text: str, results: tuple[str, ...], below: Mapping[str, str] = MappingProxyType({})
) -> Rewritten:
    """Return results with those that a reply writes anew as they are written there.

    `below` are lines that were typed right below one of the listing, each with that.
    """
    lines = list(results)
    heard: set[str] = set()
    under = result_meant.under(below, results)
    about: tuple[int, ...] = ()
    pending, joined = "", False  # the sentence before, and whether it says that they are one
    for lead in leads(text) if results else ():
        if (whole := _completed(lead.sentence, lines)) is not None:
            lines[whole[0]] = whole[1]
            heard |= lead.parts()
            about, joined, pending = (whole[0],), False, ""
            continue
        head, value = _parted(lead)
        own = _spoken_of(head, lines, under.get(lead.sentence))
        one = found(_ONE, plain(head)) is not None
        if value and not (is_question(lead.sentence) and not wishes(lead.sentence)):
            places = _meant(head, value, lines, own, about, one=one or joined)
            if places:
                first = min(places)
                lines = ["" if at in places else each for at, each in enumerate(lines)]
                lines[first] = value
                heard |= {*lead.parts()} | ({pending} if joined and pending else set())
                about, joined, pending = (first,), False, ""
                continue
        own = own or _spoken_of(lead.sentence, lines, under.get(lead.sentence))
        if own:
            about = own
        elif not (one or QUOTED.search(lead.sentence)):
            about = about if about and _is_short(lead.sentence) else ()
        joined, pending = one, lead.sentence
    return Rewritten(tuple(filter(None, lines)), frozenset(heard))


def _completed(sentence: str, lines: Sequence[str]) -> tuple[int, str] | None:
    """Return the line of which a sentence quotes the end and what was cut off behind it."""
    for quoted in quotations(sentence):
        ends = [(at, _joined(each, quoted)) for at, each in enumerate(lines) if each]
        whole = [(at, line) for at, line in ends if line]
        if len(whole) == 1:
            return whole[0]
    return None


def _joined(line: str, quoted: str) -> str:
    """Return a line with what a quotation has behind the words that it ends in; "" if nothing."""
    own, more = line.split(), quoted.split()
    for size in range(min(len(own), len(more) - 1), _OVERLAP - 1, -1):
        if [*map(fold, own[-size:])] == [*map(fold, more[:size])]:
            return " ".join((*own, *more[size:]))
    return ""


def _is_short(sentence: str) -> bool:
    """Whether a sentence says nothing that another one could be about: "Sorry to be a pest!"."""
    return not any(map(str.isdigit, sentence)) and len(sentence.split()) <= _MUCH


def _parted(lead: Lead) -> tuple[str, str]:
    """Return what leads to a result in a sentence, and the result; "" where there is none."""
    sentence = lead.sentence
    if len(lead.below) == 1:
        return sentence, _bare(lead.below[0])
    if lead.below:
        return sentence, ""
    head, colon, behind = _colon_outside(sentence)
    if colon:
        quoted = QUOTED.fullmatch(behind.strip(" .!"))
        return head, _bare(quoted[1] if quoted else behind)
    told = list(QUOTED.finditer(sentence))
    if told and len(told[-1][1].split()) >= _LEAST and not sentence[told[-1].end() :].strip(" .!"):
        return sentence[: told[-1].start()], _bare(told[-1][1])
    return sentence, ""


def _colon_outside(sentence: str) -> tuple[str, str, str]:
    """Part a sentence at its first colon that stands in no quotation."""
    spans = [each.span() for each in QUOTED.finditer(sentence)]
    for match in re.finditer(r"\s?:\s+", sentence):
        if not any(start <= match.start() < end for start, end in spans):
            return sentence[: match.start()], ":", sentence[match.end() :]
    return sentence, "", ""


def _bare(value: str) -> str:
    return without_courtesy(value).strip(_AROUND)


def _spoken_of(head: str, lines: Sequence[str], under: int | None) -> tuple[int, ...]:
    """Return the results that a sentence names, by number, by words of theirs, or by its place."""
    bare = plain(QUOTED.sub(" ", head))
    if named := named_in(bare, len(lines)):
        return named
    for quoted in QUOTED.findall(head):
        words = fold(quoted.strip(_AROUND))
        holding = [at for at, each in enumerate(lines) if each and words in fold(each)]
        if len(holding) == 1:
            return (holding[0],)
    return () if under is None else (under,)


def _meant(
    head: str,
    value: str,
    lines: Sequence[str],
    own: tuple[int, ...],
    about: tuple[int, ...],
    *,
    one: bool,
) -> tuple[int, ...]:
    """Return the results in whose place a sentence wants a value; () where of none."""
    bare = plain(QUOTED.sub(" ", head))
    stands = any(fold(value) in fold(each) for each in lines)
    if stands or not _is_whole(value, bare) or _is_other(bare, head, len(lines)):
        return ()
    leads_on = found(_LEADS_ON, bare) or found(_SO, bare)
    all_of = all_of_them(bare, len(lines)) and (goes(bare) or one) and leads_on
    if all_of and not own:
        own = tuple(range(len(lines)))
    if own and _answers(value, lines, own, plainly=bool(leads_on or one)):
        return own if one or all_of else own[:1] if len(own) == 1 else ()
    if own or not (leads_on or one):
        return ()
    if one:
        return about if len(about) > 1 else _pieces(value, lines, about)
    return about if len(about) == 1 and found(_THAT, bare) else ()


def _is_whole(value: str, lead: str) -> bool:
    """Whether a value says all of a result, and not what in it is to be another thing."""
    if len(value.split()) < _LEAST or not referring.names(value):
        return False
    if not (measures.moves(value) or may_be(value)):
        return False
    swapped = any(swaps(value)) or any(worded(value))
    return not swapped or len(value.split()) >= _MUCH or found(_SO, lead) is not None


def _is_other(bare: str, head: str, count: int) -> bool:
    """Whether what leads to a value speaks of one more, of what stands, or of another part."""
    more = found(ADDS_BELOW, bare) or found(ADDS_RESULT, bare) or found(PUTS_BACK, bare)
    more = more or begins(ADDS, bare) or found(MISSES, bare)
    other = found(STANDS, bare) or found(ELSEWHERE, bare)
    return bool(more or other) or is_next(bare, count) or result_meant.of_other_part(head)


def _answers(value: str, lines: Sequence[str], own: tuple[int, ...], *, plainly: bool) -> bool:
    """Whether a value is one of the results that are named, told anew."""
    said, told = _telling(value), [_telling(lines[at]) for at in own]
    alike = any(said & each for each in told) or any(
        set(figures(value)) & set(figures(lines[at])) for at in own
    )
    short = len(value.split()) < _MUCH and not countable(value)
    return alike and not short if not plainly else alike or countable(value) or not short


def _pieces(value: str, lines: Sequence[str], about: tuple[int, ...]) -> tuple[int, ...]:
    """Return the result that is said to be one with the stumps beside it that say no more."""
    at = about[0] if about else result_meant.nearest(value, [each or "-" for each in lines])
    if at is None or not lines[at]:
        return ()
    places = {at}
    for step in (1, -1):
        beside = at + step
        while 0 <= beside < len(lines) and _is_within(lines[beside], value):
            places.add(beside)
            beside += step
    return tuple(sorted(places))


def _is_within(line: str, value: str) -> bool:
    """Whether a line has figures, and a new wording has all of them, and each word that tells."""
    own = [each for each in figures(line) if not _YEAR.fullmatch(each)]
    return (
        bool(own) and set(own) <= set(figures(value)) and len(_telling(line) - _telling(value)) < 2
    )


def _telling(text: str) -> frozenset[str]:
    own = (word for word in WORD.findall(fold(text)) if len(word) >= _TELLING)
    return frozenset(word[:_TELLING] for word in own)
