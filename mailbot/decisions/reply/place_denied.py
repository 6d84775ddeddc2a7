"""The kind of work that a listing has, called wrong: "Hybrid? No, in the dairy in Cork".

What is denied never stands there afterwards. What the rest of the reply says takes its place, be it
a bare spot or a town, which mean that the work is done there; where it says nothing, none does, and
our letter asks once more.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from mailbot.decisions.reply import place_told
from mailbot.decisions.reply.remarks import is_question, sentences_in
from mailbot.reading.alternations import compiled
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import town, worksite
from mailbot.reading.facts.vocabulary import words
from mailbot.reading.facts.words import towns
from mailbot.terms import Place

_BRIEF: Final = 8  # words of a part of a sentence that says where the work is, and little else
_PART: Final = re.compile(r"[;:(–—]\s?|,\s(?![A-ZÀ-Þ])")

_NAMES: Final = {
    Place.REMOTE: (
        r"remot\w+|home[- ]?office|home[- ]?working|(?:working |work )?from home|wfh|tele-?work\w*"
        r"|(?:von )?zu ?hause|télétravail|(?:en |à )distance|teletrabajo|a distancia"
        r"|desde casa|teletrabalho|à distância|de casa|smart working|telelavoro|da casa|a distanza"
        r"|thuis(?:werk\w*)?|op afstand|på distans|distansarbete|hemifrån|hjemme(?:fra|kontor)"
        r"|fjernarbejde|zdaln\w+"
    ),
    Place.HYBRID: r"hybrid\w*|hybryd\w+|h[íi]brid[oa]|ibrid[oa]",
    Place.ONSITE: (
        r"on[- ]?site|in[- ]person|office[- ]based|vor ort|präsenz\w*|sur (?:place|site)"
        r"|(?:en )?présentiel|presencial(?:mente)?|in (?:sede|presenza)|ter plaatse"
        r"|op (?:locatie|kantoor)|på (?:plats|stedet)|stacjonarn\w+"
    ),
}
_NO: Final = r"nope?|nee|nein|non|não|nao|nej|nei|nie|not|certainly not|sicher nicht|no señor"
_WRONG: Final = (
    r"wrong|incorrect|untrue|nonsense|rubbish|a mistake|an error|a joke"
    r"|(?:not|n['’]t) (?:right|correct|true|so|what)|does not (?:apply|fit)"
    r"|falsch|verkehrt|quatsch|unsinn|ein (?:fehler|irrtum|witz)"
    r"|(?:stimmt|passt|trifft|gilt)(?: \w+){0,3} nicht|nicht (?:richtig|korrekt|wahr)"
    r"|faux|fausse|incorrecte?|une (?:erreur|blague)"
    r"|pas (?:correcte?|juste|vrai|bon|exact|possible)"
    r"|mal|incorrect[oa]|erróne[oa]|un error|no (?:es )?(?:correct[oa]|ciert[oa]|verdad|procede)"
    r"|errad[oa]|incorret[oa]|um (?:erro|engano)|não (?:é |está )?(?:cert[oa]|corret[oa]|verdade)"
    r"|sbagliat[oa]|errat[oa]|un errore|non (?:è |va )?(?:giust[oa]|corrett[oa]|vero|bene)"
    r"|klopt(?: \w+){0,3} niet|fout|onjuist|onzin|niet (?:juist|correct|waar|goed)"
    r"|fel|stämmer(?: \w+)? inte|forkert|feil|galt|stemmer(?: \w+)? ikke|ikke (?:rigtigt|riktig)"
    r"|błąd|źle"
)
_WHY: Final = (
    r"why|how come|warum|wieso|weshalb|woher|pourquoi|por qu[ée]|porqu[êe]|perch[ée]|come mai"
    r"|waarom|hoezo|varför|hvorfor|dlaczego"
)
_WHAT: Final = "what|was|quoi|comment|qué|cómo|o quê|cosa|quale|quel|wat|hoe|vad|hvad|hva|co"
# Between a denial and what it denies: "not be in", "n'est pas du"; "not fully remote" denies less.
_SMALL: Final = (
    r"a|an|the|be|is|it|in|at|as|really|actually|do|does|do it|work(?:ing)?|some|any|really"
    r"|im|in|am|per|als|ist|wirklich|eigentlich|von|en|de|du|un|une|le|la|l['’]|être|vraiment|es"
    r"|ser|el|realmente|em|o|é|da|di|lo|il|in|davvero|essere|op|van|vanuit|het|is|een|echt|på|i"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What takes the place of a kind of work that is denied, if anything, and who says so."""

    place: Place | None
    sentences: frozenset[str]


def told(text: str, before: Place | None) -> Told | None:
    """Return what a reply makes of the kind of work `before` that it denies; None if it does not.

    A question that only wonders at it denies it, too, unless a yes stands behind it.
    """
    if before is None:
        return None
    said = list(sentences_in(text))
    denying: set[str] = set()
    rest: list[str] = []
    for sentence, behind in itertools.pairwise((*said, "")):
        left = _without(sentence, behind, before)
        if left is not None:
            denying.update({sentence, behind} if _bare_no().fullmatch(behind) else {sentence})
        rest.append(sentence if left is None else left)
    if not denying:
        return None
    kinds = {kind for each in rest if (kind := _kind(each)) not in (None, before)}
    if not kinds and before is not Place.ONSITE and any(map(_is_somewhere, rest)):
        kinds = {Place.ONSITE}
    if not kinds and before is Place.REMOTE and any(map(_not(before).search, denying)):
        kinds = {Place.ONSITE}  # "not from home"
    return Told(kinds.pop() if len(kinds) == 1 else None, frozenset(denying))


def _kind(sentence: str) -> Place | None:
    """Return the kind of work that what is left of a sentence says."""
    aside = is_question(sentence) or place_told.meanwhile(sentence)
    return None if aside else worksite.said(sentence)


def _is_somewhere(sentence: str) -> bool:
    """Whether a sentence names a spot, or is little but a town."""
    if is_question(sentence) or place_told.meanwhile(sentence):
        return False
    if worksite.at_spot().search(sentence):
        return True
    parts = (each for each in _PART.split(sentence) if len(each.split()) <= _BRIEF)
    return any(True for each in parts for _ in town.names(each))


def _without(sentence: str, behind: str, before: Place) -> str | None:
    """Return a sentence without what denies a kind of work in it; None where nothing does."""
    if _asks_at(sentence, before):
        return None if answers_yes(behind) else ""
    alone = _alone(before).fullmatch(sentence) is not None
    if alone and _bare_no().fullmatch(behind):  # "Hybrid. No."
        return ""
    spans = [each.span() for each in _forms(before).finditer(sentence)]
    if not spans:
        return None
    return "".join(_kept(sentence, spans))


def _kept(sentence: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    at = 0
    for start, end in spans:
        yield f"{sentence[at:start]};"
        at = end
    yield sentence[at:]


def _asks_at(sentence: str, before: Place) -> bool:
    """Whether a sentence wonders at a kind of work: "Remote??", "what, hybrid!", "why hybrid?"."""
    if _what(before).fullmatch(sentence):
        return True
    if not sentence.rstrip(' )"”').endswith("?") or not _name(before).search(sentence):
        return False
    others = (_name(each).search(sentence) for each in Place if each is not before)
    wonders = _alone(before).fullmatch(sentence) or _why().match(sentence)
    return wonders is not None and not any(others)


@cache
def _name(place: Place) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{_NAMES[place]})(?!\w)", re.IGNORECASE)


@cache
def _alone(place: Place) -> re.Pattern[str]:
    return compiled(rf"\W*(?:(?:{_WHAT})\W+)?(?:{_NAMES[place]})\W*", re.IGNORECASE)


@cache
def _what(place: Place) -> re.Pattern[str]:
    return compiled(rf"\W*(?:\w+\s)?(?:{_WHAT})\W+(?:{_NAMES[place]})\W*!\W*", re.IGNORECASE)


@cache
def _why() -> re.Pattern[str]:
    return compiled(rf"\W*(?:\w+ )?(?:{_WHY})(?!\w)", re.IGNORECASE)


@cache
def _bare_no() -> re.Pattern[str]:
    return compiled(rf"\W*(?:no|{_NO})\W*", re.IGNORECASE)


@cache
def _forms(place: Place) -> re.Pattern[str]:
    """Match "hybrid is wrong", "hybrid: no", "not hybrid"."""
    name = rf"[\"“„«]?(?<!\w)(?:{_NAMES[place]})(?!\w)[\"”“»]?"
    no = rf"(?:\s*[,:;?!–—-]+\s*|\s)(?:no|{_NO})(?=\W*$|\s*[.,;:!])"
    wrong = rf"(?:,?\s[\w’']+){{0,3}}?,?\s(?:{_WRONG})(?!\w)"
    return compiled(
        rf"(?:[\w’']+\s){{0,3}}?{name}(?:{no}|{wrong})"
        rf"|(?:{_WRONG})\s(?:\w+\s){{0,2}}?{name}|{_not(place).pattern}",
        re.IGNORECASE,
    )


@cache
def _not(place: Place) -> re.Pattern[str]:
    """Match "not hybrid"."""
    no = (
        rf"(?<!\w)(?:{words('negation')}|\w+n['’]t|never|nie|nunca|mai|nooit|rather than"
        rf"|instead of|statt|plutôt que) (?:(?:{_SMALL}) ){{0,3}}?"
    )
    only = rf"(?!\s(?:{towns.ONLY})\b)"  # "not on site only"
    return compiled(rf"{no}(?:{_NAMES[place]})(?!\w){only}", re.IGNORECASE)
