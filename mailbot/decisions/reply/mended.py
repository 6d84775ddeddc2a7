"""Words put right within what a listing says: "competitor, not concurrent firm", "no “I think”".

What is wrong has to stand there, word for word and in one place: what is right takes its place, or
it goes, or words that are missing come behind it. Nothing else changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply import house_told, insisted, put_back, result_named, taken_out
from mailbot.decisions.reply.remarks import is_question, sentences_in, wishes
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.revision_words import CHANGES, MISSES, NEEDLESS, SHOULD, STANDS, WRITES
from mailbot.decisions.reply.swaps import (
    QUOTED,
    align,
    holds,
    is_figure,
    place,
    put,
    quotations,
    swaps,
    worded,
)
from mailbot.reading.facts import ahead, side_job
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import WORD, fold
from mailbot.terms import BESIDE, Fact, Found, Listing

_LONGEST: Final = 400  # characters of a sentence that is looked at
_BRIEF: Final = 6  # words of a remark that strikes a line out
_MUCH: Final = 24  # words of a sentence that says more than one thing
_LEAST: Final = 2  # words that stay of a value
_MISSING_MOST: Final = 8  # words that are missing
_STEM: Final = 5  # letters by which two words are the same
_FIELDS: Final = ("title", "organization", "objective", "by_when", "terms", *BESIDE.values())
_NAMES: Final = ("title", "organization")
_PIECED: Final = (*BESIDE.values(), "by_when", "terms")  # any piece of it may go
_RESULTS: Final = """
    results|outcomes|goals|result|goal|outcome, ergebnis|ziel|resultat|objectif|resultado|objetivo
    risultato|obiettivo|resultaat|doel|resultatet|malet|wyniku|celu
    ergebnissen|zielen|ergebnisse|ziele, resultats|objectifs, resultados|objetivos
    risultati|obiettivi, resultaten|doelen, resultaten|resultater|resultatene|mal
    wynikach|wyniki|celach
"""
_TIMES: Final = """
    first|second year|month|season|quarter|months|weeks, each|every year|month|week
    ersten jahr|jahres|monat|quartal|saison|monaten|halbjahr|wochen
    premiere|premier annee|mois|saison|trimestre, primer|primera ano|mes|temporada|trimestre
    primeiro|primeira ano|mes|epoca|trimestre, primo|prima anno|mese|stagione|trimestre
    eerste jaar|maand|seizoen|kwartaal, forsta|forste aret|ar|sasongen|kvartalet|sesongen|manaden
    pierwszy|pierwszym rok|roku|miesiacu|sezonie
"""
_FIGURE: Final = re.compile(r"\d+")
# What a remark right below a line of the listing strikes out, by how the line begins.
_ROWS: Final[Mapping[str, tuple[str, ...]]] = {
    "Pay:": ("pay_beside",),
    "Terms:": ("terms",),
    "How to apply:": ("apply_beside",),
    "Another job beside it:": ("other_jobs_beside", "other_jobs"),
    "Place:": ("place", "town"),
    "Apply by": ("deadline",),
}
# Where words have gone, what only joined them to the others goes as well.
_JOINS: Final = (
    r"(?:and|und|et|y|e|en|och|og|i|or|oder|ou|o|of|eller|lub|but|aber|mais|pero|ma|mas|maar|men"
    r"|plus"
    r"|with|mit|sowie|zzgl\.?|zuzüglich|avec|con|com|più|mais|met|med)"
)
_BEGINS: Final = re.compile(rf"^[\s,;:–—-]+(?:{_JOINS}\s)?|^{_JOINS}\s(?=\S)")
_ENDS: Final = re.compile(rf"(?:(?:^|[\s,;:–—-]){_JOINS})?[\s,;:–—-]*$")
_DOUBLED: Final = re.compile(r"\s*,(?:\s*,)+")
_EMPTY: Final = re.compile(r"\(\s*\)|[\"“„«]\s*[\"”“»]")
_SPACES: Final = re.compile(r"\s{2,}")
_BEFORE_COMMA: Final = re.compile(r"\s+(?=[,;.])")
_BEGINS_PART: Final = re.compile(rf"\s*[,;)]|\s{_JOINS}\s")
_ENDS_PART: Final = re.compile(rf"[,;(]\s*$|\b{_JOINS}\s*$")
_BEFORE: Final = (
    r"(?:to|from|down|up|under|over|by|of|for|with|in|on|at|than|auf|von|um|unter|über|bis|für"
    r"|mit|im"
    r"|de|du|des|à|pour|avec|en|por|para|con|da|di|del|al|per|van|naar|met|voor|från|till|fra|til"
    r"|od"
    r"|do|na|w|z|the|an?|our|der|die|das|dem|den|eine?[nrms]?|unser\w*|le|la|les|el|los|las|il|lo"
    r"|gli"
    r"|os|as|het|een)"
)
# What a result does not begin with once other words of it have gone, and what leads to its words.
_HANGS: Final = re.compile(rf"{_BEFORE}\s", re.IGNORECASE)
_OBJECT: Final = re.compile(rf"\b{_BEFORE}\s+$", re.IGNORECASE)
# Before a result that is to read otherwise: "and maybe just say …", "schreiben Sie bitte einfach".
_SOFTLY: Final = (
    r"(?:and|but|so|or|please|maybe|perhaps|just|simply|rather|better|only|could you|can you"
    r"|you could|und|aber|bitte|vielleicht|einfach|nur|lieber|besser|doch|et|mais|peut-être|juste"
    r"|simplement"
    r"|plutôt|svp|y|pero|quizás?|tal vez|solo|sólo|simplemente|mejor|e|ma|magari|forse|solo"
    r"|soltanto"
    r"|semplicemente|meglio|mas|talvez|só|apenas|simplesmente|melhor|en|maar|misschien|gewoon"
    r"|liever"
    r"|alleen|graag|och|kanske|bara|hellre|måske|kanskje|bare|heller)"
)
_LEADS: Final = re.compile(
    rf"^(?=(?:{_SOFTLY}\b|[^:]{{1,40}}:))(?:{_SOFTLY},?\s+){{0,4}}(?:say|write|put|read"
    rf"|make it(?: read)?|call it|schreib(?:en sie"
    rf"|t)?"
    r"|nehmen sie|dites|dire|écrivez|écrire|mettez|mettre|digan?|decir|pong(?:a|an)|poner|escriban?"
    r"|escribir|scrivete|scrivere|scriva|mettete|mettere|dite|digam|dizer|escrevam?|escrever|ponham"
    r"|schrijf|schrijven|zeg|zeggen|zet|skriv|skriva|skrive)"
    rf"(?:\s+{_SOFTLY}){{0,2}}\s*:?\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
# "I never said that": what stands there is not the employer's.
_NEVER_SAID: Final = re.compile(
    r"\b(?:(?:i|we) (?:never|did not|didn['’]t|have never|haven['’]t|have not)(?: ever)?"
    r" (?:said|say|wrote|write|written|told|tell)"
    r"|(?:hab\w*|haben) (?:ich|wir) (?:\w+ )?(?:nie|niemals|nirgends|nirgendwo|nicht)"
    r" (?:gesagt|geschrieben)"
    r"|(?:ich|wir) hab\w* (?:\w+ )?(?:nie|niemals|nirgends|nirgendwo|nicht) (?:gesagt|geschrieben)"
    r"|(?:je n['’]ai|nous n['’]avons|on n['’]a) (?:jamais|pas) (?:dit|écrit)"
    r"|(?:nunca|no) (?:he |hemos )?(?:dicho|escrito|dije|dijimos|escribí|escribimos)"
    r"|(?:nunca|não) (?:disse|dissemos|escrevi|escrevemos)"
    r"|non (?:l['’])?(?:ho|abbiamo) (?:mai )?(?:detto|scritto)"
    r"|(?:ik|we|wij) (?:heb|hebben) (?:\w+ )?(?:nooit|nergens|niet) (?:gezegd|geschreven)"
    r"|(?:heb|hebben) (?:ik|we|wij) (?:\w+ )?(?:nooit|nergens|niet) (?:gezegd|geschreven))\b",
    re.IGNORECASE,
)
_IT: Final = re.compile(
    r"\W*(?:it|that|this|das|es|dies|richtig|correct|right|ça|cela|c['’]est|il faut|debe|tiene|lo"
    r"|deve|dovrebbe|dev['’]essere|het|dat|moet|det|ska|skal|ma być|powinno)\b",
    re.IGNORECASE,
)
_TAKE: Final = re.compile(
    r"\b(?:take|leave|cut|strike|delete|remove|drop|streichen sie|streicht|löschen sie|lasst"
    r"|lassen sie|supprimez|enlevez|retirez|quiten?|quitad|borren?|tolga|togliete|togli|tirem"
    r"|retirem"
    r"|schrap|verwijder|haal|ta bort|stryk|fjern|slett?)\s(?:out\s|away\s|bitte\s)?"
    r"(?:(?:the|das|die|den|le|la|les|el|los|las|il|lo|gli|i|o|os|a|as|het|de)\s"
    r"(?:(?:words?|bit|part|wort|wörter|worte|mots?|palabras?|parol[ae]|palavras?"
    r"|woord(?:en)?)\s)?)?"
    r"(?P<words>[^.,;:!?()\"“”„«»]{3,60}?)"
    r"(?=\s(?:out|off|away|weg|raus|heraus|eruit|please|bitte|from|there|aus|dans|de|del|dal|uit)\b"
    r"|[.,;!?]|$)",
    re.IGNORECASE,
)

# "Everything after “…” can go": what is quoted stays.
_EDGE: Final = re.compile(
    r"\b(?:(?P<behind>after|behind|following|past|nach|hinter|ab|apr[eè]s|derri[eè]re|suit"
    r"|después de|tras|detrás de|depois de|a seguir a|dopo|segue|na|achter|efter|etter)"
    r"|before|in front of|vor|avant|antes de|delante de|prima di|vóór|voor|före|før)"
    r"(?:\s(?:the|den|dem|der|les|las|los|as|os|le|de|words?|worten|wörtern|mots?|palabras?|palavras?"
    r"|parole|woorden)){0,2}\s?[\"“”„«»'‘’\s]{1,3}$",
    re.IGNORECASE,
)
_ALL: Final = re.compile(
    r"\b(?:everything|anything|all|the rest|whatever|alles|(?:den|der) rest|tout|le reste|tod[oa]"
    r"|el resto|tudo|o resto|tutto|il resto|allt|alt)\b",
    re.IGNORECASE,
)

Key = tuple[str, int]  # a field of a listing, and which of its lines


@dataclass(frozen=True, slots=True)
class Mended:
    """A listing with its words put right, and the sentences that said so."""

    listing: Listing
    sentences: frozenset[str] = frozenset()


def mended(text: str, listing: Listing, below: Mapping[str, str] = MappingProxyType({})) -> Mended:
    """Return a listing with the words of it put right that a reply says are wrong.

    `below` are lines that were typed right below one of the listing, each with that.
    """
    lines = dict(_lines(listing))
    rows = {each: row for line, row in below.items() for each in sentences_in(line)}
    heard: set[str] = set()
    gone: set[str] = set()
    changed = False
    before = ""
    for sentence in sentences_in(text):
        if len(sentence) <= _LONGEST and not (is_question(sentence) and not wishes(sentence)):
            row = rows.get(sentence, "")
            if struck := _struck(sentence, row, lines):
                gone |= struck
                heard.add(sentence)
                continue
            if _disowned(sentence, before, listing, lines):
                gone |= {"other_jobs", "other_jobs_beside"}
                heard |= {sentence, before} if before.endswith("?") else {sentence}
                before = sentence
                continue
            change = _change(sentence, before, row, lines)
            if change is not None:
                if not _says_more(sentence, change, lines):
                    heard.add(sentence)
                changed = changed or bool(change)
                lines |= change
        before = sentence
    if not (heard or changed):
        return Mended(listing)
    values: dict[str, Any] = dict.fromkeys(gone)
    return Mended(replace(_with(listing, lines), **values), frozenset(heard))


def without_lead(results: Sequence[Found[str]], text: str = "") -> tuple[Found[str], ...]:
    """Return results without the words that ask for them: "maybe just say …", and whole."""
    told = [each for each in sentences_in(text) if _LEADS.match(each)]
    return tuple(replace(each, value=_as_asked(each.value, told)) for each in results)


def _as_asked(value: str, told: Sequence[str]) -> str:
    """Return all of what a sentence asks to be written, of which a value is the end."""
    for sentence in told:
        rest = _LEADS.sub("", sentence, count=1).rstrip(" .")
        if rest.endswith(value):
            return rest
    return _LEADS.sub("", value, count=1)


def without_complaints(results: Sequence[Found[str]], text: str) -> tuple[Found[str], ...]:
    """Leave out results that are only what a reply says is written, or missing, in a listing."""
    told = [each for each in sentences_in(text) if QUOTED.search(each)]
    return tuple(
        each
        for each in results
        if not any(_complains(sentence, each.value) for sentence in told if each.value in sentence)
    )


def _complains(sentence: str, value: str) -> bool:
    """Whether a sentence complains of what it quotes, and a value is that, or more of it."""
    said = plain(QUOTED.sub(" ", sentence))
    stands = found(STANDS, said)
    whole = QUOTED.search(value) is not None
    quoted = any(value in each or each in value for each in quotations(sentence))
    return (
        bool(stands or found(MISSES, said))
        and quoted
        and (whole or bool(stands) or not countable(value))
    )


def _says_more(sentence: str, change: Mapping[Key, str], lines: Mapping[Key, str]) -> bool:
    """Whether a sentence that puts words right may say something else as well."""
    both = " ".join((*change.values(), *(lines.get(key, "") for key in change)))
    own = _FIGURE.findall(sentence)
    told = change and not (removes(plain(sentence)) or found(NEEDLESS, plain(sentence)))
    more = any(each not in both for each in own) or len(sentence.split()) > _MUCH
    return bool(told) and more


def _change(
    sentence: str, before: str, row: str, lines: Mapping[Key, str]
) -> dict[Key, str] | None:
    """Return the lines that a sentence changes; none where they stand so already."""
    swapped = _swapped(sentence, lines, row)
    if swapped is not None:
        return swapped
    return (
        _told_in_two(sentence, before, lines)
        or _cut(sentence, before, lines)
        or _added(sentence, lines)
        or _reworded(sentence, lines)
    )


def _lines(listing: Listing) -> Iterator[tuple[Key, str]]:
    for at, result in enumerate(listing.outcomes):
        yield (Fact.OUTCOMES.value, at), result
    for field in _FIELDS:
        if value := getattr(listing, field):
            yield (field, 0), value


def _with(listing: Listing, lines: Mapping[Key, str]) -> Listing:
    values: dict[str, Any] = {field: line or None for (field, _), line in lines.items()}
    results = [line for (field, _), line in lines.items() if field == Fact.OUTCOMES]
    return replace(listing, **{**values, Fact.OUTCOMES.value: tuple(results)})


# --- one for another ----------------------------------------------------------------------------


def _swapped(sentence: str, lines: Mapping[Key, str], row: str = "") -> dict[Key, str] | None:
    """Put what is right in the place of what a sentence says is wrong."""
    plainly = [(pair, True) for pair in (*swaps(sentence), *_both_quoted(sentence))]
    told = [(pair, False) for pair in worded(sentence)]
    # "by Easter 2028, not Christmas 2027" is more than one year for another
    dated = [each for each in told if _is_day(each[0][0]) and _is_day(each[0][1])]
    for (old, new), quoted in (*dated, *plainly, *told):
        if fold(old) == fold(new):
            continue
        spots = [key for key, line in lines.items() if holds(old, line)]
        if not quoted and any(_repeats(sentence, old, lines[key]) for key in spots):
            continue
        if quoted and not spots and _stands(sentence, new, lines):
            return {}
        in_row = [key for key in spots if row and fold(lines[key]) in fold(row)]
        key = _meant(sentence, in_row or spots, lines, figure=is_figure(old))
        if key is None:
            continue
        short = align(old, new, lines[key])
        if spoken("numerals").fullmatch(short.casefold()) and not lines[key].startswith(old):
            short = short.casefold()  # it began the sentence
        if holds(short, lines[key]) and fold(short) not in fold(old):
            continue  # what is right stands there as well: which of them is meant?
        if key[0] in _NAMES and not _renames(old, new, lines[key], quoted=quoted):
            continue
        if key[0] == Fact.TITLE and insisted.tells_title(sentence):
            continue  # what it says is all of it
        part = key[0] == Fact.ORGANIZATION and fold(old) != fold(lines[key])
        if part and house_told.tells(sentence):
            continue
        return {key: put(old, short, lines[key])}
    return None


def _is_day(words: str) -> bool:
    """Whether some words are a day with its name: "Christmas 2027", "the end of May"."""
    own = words.split()
    return len(own) > 1 and own[-1].isdigit() and any(map(str.isalpha, own))


def _repeats(sentence: str, words: str, line: str) -> bool:
    """Whether a sentence only says again what a line says: "38 stops and not one missed"."""
    start, end = place(words, line) or (0, 0)
    before = " ".join(line[:start].split()[-1:])
    return bool(before) and holds(f"{before} {line[start:end]}", sentence)


def _stands(sentence: str, new: str, lines: Mapping[Key, str]) -> bool:
    """Whether what a sentence says is right stands there already, with its other words."""
    told = _stems(sentence.replace(new, " "))
    return any(holds(new, line) and told & _stems(line) for line in lines.values())


def _told_in_two(sentence: str, before: str, lines: Mapping[Key, str]) -> dict[Key, str] | None:
    """Put right what the sentence before quotes: "it says “X”. It should be “Y”"."""
    one, other = list(quotations(before)), list(quotations(sentence))
    led = begins(WRITES, plain(sentence))
    if len(one) != 1 or len(other) != 1 or not (led or _IT.match(sentence)):
        return None
    wants = led or found(SHOULD, plain(QUOTED.sub(" ", sentence)))
    if not wants or len(spots := [key for key, line in lines.items() if holds(one[0], line)]) != 1:
        return None
    return {spots[0]: put(one[0], align(one[0], other[0], lines[spots[0]]), lines[spots[0]])}


def _both_quoted(sentence: str) -> Iterator[tuple[str, str]]:
    """Give two quotations of a sentence that wants one of them to be the other, either way."""
    two = list(quotations(sentence))
    said = plain(QUOTED.sub(" ", sentence))
    if len(two) == 2 and (found(SHOULD, said) or found(CHANGES, said)):
        yield two[0], two[1]
        yield two[1], two[0]


def _renames(old: str, new: str, name: str, *, quoted: bool) -> bool:
    """Whether a name is to have other words: all of it, or the ones that are quoted of it."""
    whole = fold(old) == fold(name)
    alike = not _stems(new).isdisjoint(_stems(name))
    return whole or alike or (quoted and not is_figure(old))


def _meant(
    sentence: str, spots: list[Key], lines: Mapping[Key, str], *, figure: bool
) -> Key | None:
    """Return the one line that a sentence means, of those that hold what it says is wrong."""
    count = sum(field == Fact.OUTCOMES for field, _ in lines)
    number = result_named.which(plain(sentence), count)
    if number is not None:
        spots = [key for key in spots if key == (Fact.OUTCOMES, number)]
    parts = {str(BESIDE.get(fact, fact)) for fact in put_back.named(sentence)}
    of_part = [key for key in spots if key[0] in parts]
    if parts and number is None and (of_part or figure):
        spots = of_part
    if len(spots) <= 1:
        return spots[0] if spots else None
    own = _stems(sentence)
    shared = [len(own & _stems(lines[key])) for key in spots]
    best = max(shared)
    return spots[shared.index(best)] if shared.count(best) == 1 else None


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in WORD.findall(fold(text)) if len(word) >= _STEM - 1)


# --- lines that go ------------------------------------------------------------------------------


def _struck(sentence: str, row: str, lines: Mapping[Key, str]) -> frozenset[str]:
    """Return the fields of the line that a short remark right below it strikes out.

    Of what a job needs, and where applications go, only the words behind it go.
    """
    bare = plain(sentence)
    if not row or len(bare.split()) > _BRIEF or not (removes(bare) or found(NEEDLESS, bare)):
        return frozenset()
    pointed = _TAKE.search(sentence)
    inside = pointed and any(holds(pointed["words"], line) for line in lines.values())
    if inside or QUOTED.search(sentence) or taken_out.facts(sentence):
        return frozenset()
    names = next((names for begin, names in _ROWS.items() if row.startswith(begin)), ())
    beside = [name for name in names if (name, 0) in lines and name in BESIDE.values()]
    return frozenset(beside or (name for name in names if name not in BESIDE.values()))


def _disowned(sentence: str, before: str, listing: Listing, lines: Mapping[Key, str]) -> bool:
    """Whether a sentence wants the word on another job gone, or says that nobody said it.

    It quotes our word, or speaks of that job; so may the sentence `before` it, which wonders at it.
    """
    word = listing.other_jobs
    if word is None or side_job.said(sentence) not in {None, word}:
        return False
    bare = plain(sentence)
    quotes = any(fold(each) == fold(word.value) for each in quotations(sentence))
    quotes = quotes and not any(holds(word.value, line) for line in lines.values())
    if quotes and (removes(bare) or found(NEEDLESS, bare)):
        return True
    about = quotes or side_job.is_named(sentence)
    asked = before.endswith("?") and side_job.is_named(before)
    return bool(_NEVER_SAID.search(sentence)) and (about or (asked and len(bare.split()) <= _BRIEF))


def _reworded(sentence: str, lines: Mapping[Key, str]) -> dict[Key, str] | None:
    """Put what a sentence quotes for the words behind the value that it names."""
    told = list(quotations(sentence))
    lead = plain(QUOTED.sub(" ", sentence))
    parts = [BESIDE[fact] for fact in put_back.named(lead) if fact in BESIDE]
    if len(told) != 1 or len(parts) != 1 or not found(SHOULD, lead):
        return None
    key = (parts[0], 0)
    if key not in lines or _stems(told[0]).isdisjoint(_stems(lines[key])):
        return None
    return {key: told[0]}


# --- words that go ------------------------------------------------------------------------------


def _cut(sentence: str, before: str, lines: Mapping[Key, str]) -> dict[Key, str] | None:
    """Take the words out that a sentence quotes and wants gone; `before` may have quoted them."""
    bare = plain(sentence)
    if not (removes(bare) or found(NEEDLESS, bare)):
        return None
    quoted = list(quotations(sentence))
    for words in quoted or [*quotations(before)][-1:]:
        spots = [key for key, line in lines.items() if holds(words, line)]
        key = _meant(sentence, spots, lines, figure=False)
        edge = _EDGE.search(sentence.partition(words)[0])
        if edge is not None and _ALL.search(sentence.replace(words, " ")):
            return _with_edge(words, key, lines, behind=edge["behind"] is not None)
        if key is not None and (rest := _rest(words, key, lines[key])) is not None:
            return {key: rest}
    match = None if quoted else _TAKE.search(sentence)
    if match is None:
        return None
    beside = [key for key in lines if key[0] in _PIECED]
    spots = [key for key in beside if holds(match["words"], lines[key])]
    if len(spots) != 1 or not _is_part(match["words"], lines[spots[0]]):
        return None
    return {spots[0]: _without(match["words"], lines[spots[0]])}


def _with_edge(
    words: str, key: Key | None, lines: Mapping[Key, str], *, behind: bool
) -> dict[Key, str] | None:
    """Return a value without all that stands behind some words of it, or before them."""
    spot = place(words, lines[key]) if key is not None else None
    if key is None or spot is None:
        return None
    rest = lines[key][: spot[1]] if behind else lines[key][spot[0] :]
    return {key: rest} if key[0] in _PIECED or len(rest.split()) >= _LEAST else None


def _rest(words: str, key: Key, line: str) -> str | None:
    """Return what stays of a value without some of its words; None where these only point at it."""
    if key[0] in _PIECED:
        return _without(words, line)
    start, _ = place(words, line) or (0, 0)
    figures = any(map(str.isdigit, words)) and ahead.time_in(words) is None
    if figures or len(words.split()) * 2 > len(line.split()) or _OBJECT.search(line[:start]):
        return None
    rest = _without(words, line)
    return None if len(rest.split()) < _LEAST or _HANGS.match(rest) else rest


def _is_part(words: str, line: str) -> bool:
    """Whether words are all that stands between two commas, or joints, of a value."""
    start, end = place(words, line) or (0, 0)
    begins = not line[:start].strip() or _ENDS_PART.search(line[:start])
    return bool(begins) and (not line[end:].strip(" .") or bool(_BEGINS_PART.match(line[end:])))


def _without(words: str, line: str) -> str:
    """Return a value without some words of it, and without what joined them to the rest."""
    start, end = place(words, line) or (0, 0)
    before, behind = line[:start], line[end:]
    if not behind.strip(" .;") or behind.lstrip()[:1] in ",;)":
        before = _ENDS.sub("", before, count=1)
        behind = behind if behind.strip(" .;") else ""
    if not before.strip():
        before, behind = "", _BEGINS.sub("", behind, count=1)
    rest = _EMPTY.sub("", before + behind)
    rest = _SPACES.sub(" ", _BEFORE_COMMA.sub("", _DOUBLED.sub(",", rest))).strip()
    return rest[:1].upper() + rest[1:] if line[:1].isupper() and start == 0 else rest


# --- words that are missing ---------------------------------------------------------------------


def _added(sentence: str, lines: Mapping[Key, str]) -> dict[Key, str] | None:
    """Put the words that a sentence quotes as missing behind the value that it names."""
    told = list(quotations(sentence))
    if len(told) != 1 or not found(MISSES, plain(sentence)) or split_label(sentence):
        return None
    if _EDGE.search(sentence.partition(told[0])[0]):
        return None  # "behind “…” a word is missing": what is quoted only says where
    words = told[0].strip(" .,;")
    if len(words.split()) > _MISSING_MOST or any(holds(words, line) for line in lines.values()):
        return None
    lead = plain(sentence.replace(told[0], " "))
    results = [key for key in lines if key[0] == Fact.OUTCOMES]
    number = result_named.which(lead, len(results))
    key = results[number] if number is not None else results[0] if len(results) == 1 else None
    about = found(_RESULTS, lead) or number is not None
    if about and key is not None:
        # Behind a day, or a time, they would stand in the wrong place.
        return None if ahead.time_in(lines[key]) else {key: f"{lines[key].rstrip(' .;')} {words}"}
    if about:
        is_time = ahead.time_in(words) or found(_TIMES, plain(words))
        return {("by_when", 0): words} if is_time and ("by_when", 0) not in lines else None
    parts = [BESIDE[fact] for fact in put_back.named(lead) if fact in BESIDE]
    if len(parts) != 1:
        return None
    beside = (parts[0], 0)
    return {beside: f"{lines[beside]}, {words}" if beside in lines else words}
