"""The town of a job, said by itself, or put right: "Bludenz.", "in Bludenz, not in Feldkirch".

What is denied is never the town; where it stands in the listing, the name beside the denial takes
its place, and where there is none it goes. A town that is only spoken of, "change Feldkirch to
Bludenz", stays where no other name is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.decisions.reply.insisted import respelled
from mailbot.decisions.reply.place_told import meanwhile
from mailbot.decisions.reply.remarks import is_idle, is_question, mends, sentences_in, wishes
from mailbot.reading.alternations import compiled
from mailbot.reading.facts import town, worksite
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.town_name import CAPITAL, name_at
from mailbot.reading.facts.vocabulary import joined, spoken
from mailbot.reading.facts.words import towns
from mailbot.terms import Found, Place

_WORD: Final = re.compile(
    r"\b(?:town|city|place|location|ort|arbeitsort|standort|stadt|lieu|ville|lugar|ciudad|luogo|città"
    r"|sede|local|cidade|plaats|standplaats|stad|plats|sted|miejsce|miasto)\b",
    re.IGNORECASE,
)
_FROM: Final = re.compile(
    r"\b(?:from|von|aus|de|desde|da|dal|van(?:uit)?|moved?|umge\w+|umzieh\w*|déménag\w+|mudad\w+"
    r"|mudám\w+|trasferit\w+|verhuis\w*|verhuizen)\b",
    re.IGNORECASE,
)
# Says that something is not there, or is to be.
_MISSING: Final = (
    r"missing|lacks|lacking|add|forgot|fehlt|fehlen|vergessen|ergänz\w*|manque|oublié|ajoute[rz]?"
    r"|falta|faltan|añad\w+|agregu?\w+|acrescent\w+|manca|mancano|aggiung\w+|ontbreekt|mist"
    r"|toevoegen|saknas|mangler|lägg till|tilføj|brakuje"
)
_CLAUSE: Final = re.compile(r"[,;]\s")
_PARTS: Final = re.compile(r",\s|\s?\(|\)")
_BRACKET: Final = re.compile(r"\(([^()]*)\)")
_FEW: Final = 6  # words of a place with what is around it: "Lyon et toute la région"
_QUOTED: Final = re.compile(r"[\"“„«]\s?([^\"“”„«»]{2,80}?)\s?[\"”“»]")
_IS_WRONG: Final = re.compile(
    r"\b(?:not|no|incorrect\w?|onjuist|unrichtig|incorret\w"
    r"|isn['’]t|nicht|kein\w*|pas|non|não|niet|geen|inte|ikke|nie|wrong|falsch|faux|mal"
    r"|sbagliat\w|errad\w|fout|fel|forkert|feil)\b",
    re.IGNORECASE,
)
_IT_IS: Final = re.compile(
    r"(?:^|[:;,.–—-]\s*)\W*(?:it['’]s|it is|that['’]s|es ist|c['’]est|il s['’]agit de|es|è|é|het is"
    r"|det är|det er|to)\s+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_SHORT: Final = 2  # words of a town in small letters, or of a region
_MOST: Final = 4  # sentences of a reply in which a name stands alone

_CAPITAL: Final = re.compile(r"\s(?:&\s)?[A-ZÀ-Þ][a-zß-ÿ]")
_JUST: Final = re.compile(
    r"just|only|but|nur|bloß|aber|juste|mais|seulement|sólo|solo|pero|só|mas|ma|soltanto|alleen"
    r"|maar|bara|bare|kun|men",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A town that takes the place of another one, or none; and the sentences that say so."""

    town: Found[str] | None
    sentences: frozenset[str]


def put_right(text: str, before: str | None, said_town: Found[str] | None) -> Told | None:
    """Return what a reply says in place of a town that it denies; None where it denies none.

    `said_town` is what was read in it for the town.
    """
    said = list(sentences_in(text))
    if before and (quoted := _called_wrong(said, before)):
        return quoted
    for at, sentence in enumerate(said if before else ()):
        for both, _, _ in town.denied(sentence):
            one, _, right = both.partition(", ")
            if right and one.casefold() == (before or "").casefold():
                return Told(Found(right, "reply"), frozenset({sentence}))  # "not Leeds, Bradford"
        spans = [
            (start, end)
            for name, start, end in town.denied(sentence)
            if _alike(name, before or "") and not _is_of_house(sentence, start, end, before or "")
        ]
        if not spans:
            continue
        wrong = {name.casefold() for name, _, _ in town.denied(sentence)}
        if said_town is not None and said_town.value.casefold() not in wrong:
            return Told(said_town, frozenset({sentence}))
        rest = sentence
        for start, end in reversed(spans):
            rest = f"{rest[:start]};{rest[end:]}"
        for each, told in ((rest, sentence), *((near, near) for near in _beside(said, at))):
            named = (*town.meant(each), *town.names(each), *_behind_but(each))
            name = next((one for one in named if _is_right(one, wrong)), None)
            if name is not None:
                return Told(Found(name, "reply"), frozenset({sentence, told}))
        return Told(_rest_of(before or "", wrong), frozenset({sentence}))
    return _changed(said, before, said_town) if before else None


def _called_wrong(said: Sequence[str], before: str) -> Told | None:
    """Return what is right where a reply quotes the town and calls it wrong: "“X” is no place".

    It stands behind "it is", in the same sentence or at the head of the next one.
    """
    for at, sentence in enumerate(said):
        quoted = next((q for q in _QUOTED.finditer(sentence) if q[1].endswith(before)), None)
        if quoted is None or sentence.endswith("?"):
            continue
        behind = sentence[quoted.end() :]
        led = _IT_IS.search(behind)
        if not _IS_WRONG.search(behind[: led.start()] if led else behind):
            continue
        following = "" if led else "".join(said[at + 1 : at + 2])
        if led is None and (led := _IT_IS.match(following)):
            behind = following
        rest = behind[led.end() :] if led else ""
        name = name_at(rest, 0)
        if name is None:
            continue
        whole = rest.strip(" .!")
        brief = len(whole.split()) <= _FEW and _CLAUSE.search(whole) is None
        right = whole if brief else name[0]
        if right.casefold() != before.casefold():
            return Told(Found(right, "reply"), frozenset({sentence, following} - {""}))
    return None


def _rest_of(before: str, wrong: Collection[str]) -> Found[str] | None:
    """Return a town without the region that is denied, where only that is."""
    town_alone, *regions = before.split(", ")
    kept = [each for each in regions if each.casefold() not in wrong]
    if town_alone.casefold() in wrong or len(kept) == len(regions):
        return None
    return Found(", ".join((town_alone, *kept)), "reply")


def _is_of_house(sentence: str, start: int, end: int, before: str) -> bool:
    """Whether a town only begins somebody's name: "not for Bludenz Textil"."""
    longer = _CAPITAL.match(sentence, end) is not None
    return longer and not sentence.startswith(before, start)


def _is_right(name: str, wrong: Collection[str]) -> bool:
    """Whether a name is none of those denied, and no "And" or "Just" that begins a sentence."""
    if spoken("conjunction").fullmatch(name) or _JUST.fullmatch(name):
        return False
    return name.casefold() not in wrong


def _behind_but(sentence: str) -> Iterator[str]:
    """Give the name in "but in our new hall in Bludenz"."""
    for but in _but().finditer(sentence):
        if name := name_at(sentence, but.end()):
            yield name[0]


@cache
def _but() -> re.Pattern[str]:
    small = joined(language.at for language in towns.LANGUAGES)
    return compiled(
        r"(?<!\w)(?:but|sondern|mais|sino|mas|ma|maar|men)\s(?:[^\W\d_]{1,20}\s){0,6}?"
        rf"(?:{small}|de)\s(?=(?-i:{CAPITAL}))",
        re.IGNORECASE,
    )


def _changed(said: Sequence[str], before: str, said_town: Found[str] | None) -> Told | None:
    """Return the name that a sentence about the known town says is right: "put X for Y"."""
    known = said_town is None or said_town.value == before
    for sentence in said if known else ():
        if is_question(sentence) or not _is_about(sentence, before):
            continue
        named = {name for name in town.meant(sentence) if not _alike(name, before)}
        if len(named) == 1:
            return Told(Found(named.pop(), "reply"), frozenset({sentence}))
        shorter = _only().search(sentence)
        name = name_at(sentence, shorter.end()) if shorter else None
        if name is not None and name[0] != before and f", {name[0]}," in f", {before},":
            return Told(Found(name[0], "reply"), frozenset({sentence}))
    return None


def _is_about(sentence: str, before: str) -> bool:
    """Whether a sentence wants something said otherwise of the known town, or of the town."""
    if _speaks_of(sentence, before):
        return mends(sentence) or _only().search(sentence) is not None
    return _WORD.search(sentence) is not None and (mends(sentence) or wishes(sentence))


def is_as_before(text: str, before: str | None, said_town: Found[str] | None) -> bool:
    """Whether a reply says its town beside the known one, and nothing against that.

    "Our other shop is in Bludenz, the job is in Feldkirch."
    """
    if before is None or said_town is None or said_town.value == before:
        return False
    if said_town.value.casefold() == before.casefold():
        return not before.islower()  # "bradford" beside Bradford
    if _says_less(said_town.value, before):
        return not _is_anew(text, said_town.value)
    named = [each for each in sentences_in(text) if _speaks_of(each, before)]
    return bool(named) and not any(
        _is_about(each, before) or _FROM.search(each) or any(town.denied(each)) for each in named
    )


def _says_less(name: str, before: str) -> bool:
    """Whether a town is the known one without its region: "Ubrique" beside "Ubrique (Cádiz)".

    A bracket of more words is rather an employer's name.
    """
    bracket = _BRACKET.search(before)
    if bracket is not None and len(bracket[1].split()) > _SHORT:
        return False
    less, whole = (
        {part for part in _PARTS.split(each.casefold()) if part} for each in (name, before)
    )
    return less < whole


def _is_anew(text: str, name: str) -> bool:
    """Whether a line "Place: …" names a town, or just this one is to be named."""
    for line in text.splitlines():
        if name in (labelled(line.strip(), Topic.PLACE) or ""):
            return True
    return any(name in each and _only().search(each) and mends(each) for each in sentences_in(text))


def fuller(text: str, before: str | None) -> Told | None:
    """Return the known town with the region that a reply writes behind it: "Toledo, Ohio"."""
    for sentence in sentences_in(text) if before else ():
        if meanwhile(sentence) or is_question(sentence):
            continue
        wrong = [start for _, start, _ in town.denied(sentence)]
        at = re.search(rf"(?<!\w){re.escape(before or '')}(?=, | \()", sentence)
        name = (
            name_at(sentence, at.start()) if at and not any(s < at.start() for s in wrong) else None
        )
        if name is not None and _says_less(before or "", name[0]):
            return Told(Found(name[0], "reply"), frozenset({sentence}))
    return None


def missed(text: str, before: str | None) -> Told | None:
    """Return the town, or its region, that a reply misses: "beim Ort fehlt noch Bludenz"."""
    for sentence in sentences_in(text):
        for clause in _CLAUSE.split(sentence) if _WORD.search(sentence) else ():
            for lead in _missing().finditer(clause) if _WORD.search(clause) else ():
                name = name_at(clause, lead.end())
                if (
                    name is None
                    or _WORD.search(name[0])
                    or _article().search(clause, 0, lead.end())
                ):
                    continue
                if not (before and _alike(name[0], before)):
                    whole = f"{before}, {name[0]}" if before else name[0]
                    return Told(Found(whole, "reply"), frozenset({sentence}))
    return None


@cache
def _article() -> re.Pattern[str]:
    """Match what stands before a noun, and before no town: "der Nebenjob fehlt"."""
    articles = joined((*(language.article for language in towns.LANGUAGES), "the|de[nmr]"))
    return compiled(rf"(?<!\w)(?:{articles}) $", re.IGNORECASE)


@cache
def _missing() -> re.Pattern[str]:
    """Match what leads to a name that is missing, or stands right before what says so."""
    few = r"(?:\s(?:still|noch|immer noch|toujours|encore|todavía|aún|ainda|ancora|nog|jetzt|now))*"
    small = joined(language.at for language in towns.LANGUAGES)
    name = rf"(?=(?-i:{CAPITAL}))"
    behind = (
        rf"(?={CAPITAL}[^\W\d_]+(?:[ -]{CAPITAL}[^\W\d_]+)*(?:\s\w+){{0,2}}?\s(?:{_MISSING})(?!\w))"
    )
    return compiled(
        rf"(?<!\w)(?:{_MISSING}){few}(?:\s(?:{small}))?\s{name}|(?<!\w)(?-i:{behind})",
        re.IGNORECASE,
    )


def _speaks_of(sentence: str, before: str) -> bool:
    """Whether the town that a listing has stands in a sentence, be it without its region."""
    return re.search(rf"(?<!\w){re.escape(before.partition(',')[0])}(?!\w)", sentence) is not None


@cache
def _only() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{towns.ONLY})(?!\w)\s?", re.IGNORECASE)


def with_kind(text: str, *, freely: bool = False) -> Told | None:
    """Return the one town of a sentence that says how the work is done: "on site, it's Bludenz".

    `freely`: of any sentence, as the kind of work was just put right.
    """
    for sentence in sentences_in(text):
        placed = freely or worksite.said(sentence) in (Place.ONSITE, Place.HYBRID)
        if not placed or meanwhile(sentence) or is_question(sentence):
            continue
        wrong = {name.casefold() for name, _, _ in town.denied(sentence)}
        named = {*town.names(sentence), *town.meant(sentence)}
        named = {name for name in named if name.casefold() not in wrong}
        if len(named) == 1:
            return Told(Found(named.pop(), "reply"), frozenset({sentence}))
    return None


def spelled(text: str, before: str | None) -> Told | None:
    """Return the town as a reply writes it, where the listing lacks the marks on its letters."""
    for sentence in sentences_in(text) if before else ():
        name = respelled(sentence, before or "")
        if name is not None:
            return Told(Found(name, "reply"), frozenset({sentence}))
    return None


def alone(text: str, *, asked: bool) -> Told | None:
    """Return a town that is a sentence of a short reply; without a region only where `asked`."""
    # "Bludenz, Vorarlberg" looks like somebody's name, too.
    said = [each for each in sentences_in(text) if (asked and "," in each) or not is_idle(each)]
    for at, sentence in enumerate(said if len(said) <= _MOST else ()):
        name = town.whole(sentence)
        if name is not None and (asked or "," in name):
            return Told(Found(name, "reply"), frozenset({sentence}))
        before = said[at - 1] if at else ""
        if asked and (typed := _typed(before, sentence)):
            return Told(Found(typed, "reply"), frozenset({before, sentence} - {""}))
    return None


def _typed(before: str, sentence: str) -> str | None:
    """Return a town in small letters beside the kind of work: "hybrid, bludenz"."""
    kind, beside = worksite.said(sentence), town.beside_kind(sentence)
    if kind is None and worksite.said(before) is not None and not town.beside_kind(before):
        return town.typed(sentence) if len(sentence.split()) <= _SHORT else None
    parted = kind is not None and beside and f", {beside}" in sentence
    return town.typed(beside) if parted and len(beside.split()) <= _SHORT else None


def _alike(name: str, known: str) -> bool:
    this, that = name.casefold(), known.casefold()
    return f" {this}," in f" {that}," or that.startswith(f"{this} ") or this in that.split()


def _beside(said: Sequence[str], at: int) -> Iterator[str]:
    """Give the sentences around one: what stands before a denial is nearer to it."""
    yield from said[max(0, at - 1) : at]
    yield from said[at + 1 : at + 2]
