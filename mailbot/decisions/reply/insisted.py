"""Names that an employer insists on: "Title: field engineer (radio)", "the exact name is “…”".

Who reads a first mail leaves off brackets and legal forms, as most are no part of a name. Who says
in a reply what a name is has seen it without them: it is taken as they write it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.house_name import has_kind, is_kind
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.vocabulary import bracket, label_words, words
from mailbot.reading.folding import WORD, fold
from mailbot.terms import Fact, Found, Listing

_MOST: Final = 10  # words of a name
_STEM: Final = 4  # letters by which two names share a word
_LINE: Final = 400  # characters of a line that are looked at

_NAMES: Final = {Topic.TITLE: Fact.TITLE, Topic.ORGANIZATION: Fact.ORGANIZATION}
_MARK: Final = re.compile(r"^\s*(?:[-*•–]|\(?[\da-z][.)])\s+")
_QUOTED: Final = re.compile(r"[\"“„«‹]\s?(?P<name>[^\"“”„«»‹›]{2,80}?)\s?[\"”“»›]")
_NAME: Final = (
    r"(?:(?P<very>correct|exact|right|full|proper|official|genaue|richtige|volle|korrekte|bon|vrai"
    r"|correcto|exacto|esatto|giusto|corretto|completo|correto|exato|certo|juiste|volledige)\s+)?"
    r"(?:name|nom(?:bre)?|nome|naam|navn|namn|nazwa)"
    r"(?:\s+(?P<exact>exact|complet|correct|correcto|exacto|esatto|giusto|corretto|completo|correto"
    r"|exato|certo))?"
)
_OF_HOUSE: Final = (
    r"(?:\s+(?:of|de|des|der|du|del|della|dello|do|da|van|av|af)(?:\s+(?:the|la|las|los|het|de|our"
    r"|nostr[oa]|onze))?\s+\w+|\s+(?:de l|dell|d)['’]\s?\w+)?"
)
_OUR: Final = r"our|unser|notre|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa]|onze|vår"
_WE_ARE: Final = (
    r"we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|vi er|vi är|jesteśmy"
)
# behind a name that a sentence goes on from: "we are X and look for", "we are X in Y"
_GOES_ON: Final = re.compile(
    r"\s(?:and|und|et|y|e|en|och|og)\s(?=[a-zß-ÿ]).*"
    r"|\s(?:in|im|at|near|bei|en|à|em|a|te|i)\s(?=[A-ZÀ-Þ]).*"
)
# where a name ends, and what is said of it begins: "…, not …", "… (et non …)", "…. You left it out"
_BEHIND: Final = re.compile(
    r"\s*[(,;–-]?\s*(?<!\w)(?:(?:and|und|et|y|e|en)\s)?(?:not|nicht|non|pas|no|não|niet|instead of"
    r"|rather than|(?:an)?statt|au lieu|en (?:lugar|vez)|em vez|invece|in plaats|without|ohne|sans"
    r"|please|bitte|merci|por favor|per favore|graag)\b.*"
    r"|,\s(?=[a-zß-ÿ]).*|\s[–—-]\s.*|[;!?].*"
    r"|(?<!\bCoop)(?<!\b[DS]r)(?<!\bDra)(?<!\bSt)(?<!\bSoc)(?<!\bAssoc)(?<!\bGebr)(?<!\bInh)"
    r"\.\s+(?=[A-ZÀ-Þ]).*"
)
_TOKEN: Final = re.compile(r"\w(?:\S*\w)?")
_DOTTED: Final = re.compile(r"(?:\.\s?\w|[\s,](?:inc|ltd|corp|co))$", re.IGNORECASE)
# "The employer: is still wrong": words of a sentence, and of no name
_SAYS: Final = re.compile(
    r"\b(?:is|are|was|were|should|must|do|don['’]t|ist|sind|war|fehlt|stimmt|soll|muss|est|sont"
    r"|manque|doit|falta|debe|son|manca|deve|sono|são|ontbreekt|klopt|moet|wrong|missing|falsch)\b"
)


def names(text: str, known: Listing) -> dict[str, Any]:
    """Return the title and the organization that a reply gives outright, letter for letter."""
    found: dict[str, Any] = {}
    for line in text.splitlines():
        for fact, rest, plain in _given(_MARK.sub("", line[:_LINE], count=1).strip()):
            name = _name(rest)
            if fact is Fact.TITLE:
                told = _is_title(name, known)
            else:
                told = _is_house(name, rest, known, plain=plain)
            if told:
                found[fact] = Found(name, line.strip())
    return found


def same_house(one: str, other: str) -> bool:
    """Whether two names are one house's, with its legal form and without."""
    return fold(LEGAL.sub("", one)) == fold(LEGAL.sub("", other))


def respelled(text: str, known: str) -> str | None:
    """Return a known name as a text writes it, where it has marks that the known one lacks."""
    count, bare = len(known.split()), fold(known)
    tokens = list(_TOKEN.finditer(text[:_LINE]))
    for first, last in zip(tokens, tokens[count - 1 :], strict=False):
        name = text[first.start() : last.end()]
        if fold(name) == bare and name[:1].isupper() and _marked(name) > _marked(known):
            return name
    return None


def _marked(name: str) -> int:
    return sum(not letter.isascii() for letter in name if letter.isalpha())


def _given(line: str) -> Iterator[tuple[Fact, str, bool]]:
    """Give what a line says a title or an organization is, and all that stands behind it.

    Last, whether it is plain that it is an organization: a name may be a person's.
    """
    labelled = split_label(line)
    if labelled is not None and labelled[0] in _NAMES:
        yield _NAMES[labelled[0]], labelled[1], True
    for match in _told().finditer(line):
        rest = line[match.end() :]
        kind = match["kind"]
        if match["title"]:
            yield Fact.TITLE, rest, True
        elif match["we"]:
            yield Fact.ORGANIZATION, _GOES_ON.sub("", rest, count=1), False
        elif kind is None or is_kind(kind) or _is_organization(kind):
            yield Fact.ORGANIZATION, rest, bool(kind or match["very"] or match["exact"])


def _is_organization(word: str) -> bool:
    return re.fullmatch(label_words(Topic.ORGANIZATION), word, re.IGNORECASE) is not None


@cache
def _told() -> re.Pattern[str]:
    """Match "the title is", "the exact name:", "our hotel is called", "we are the"."""
    article = rf"(?:(?:{bracket(words('articles'))}|{_OUR})(?:\s+|(?<=['’]))|l['’])"
    is_it = rf"(?:\s+{bracket(words('copula', 'named_so'))}|\s?:)\s+"
    title = rf"{article}(?P<title>{label_words(Topic.TITLE)}){is_it}"
    name = rf"{article}?{_NAME}{_OF_HOUSE}{is_it}"
    called = (
        rf"{article}(?P<kind>[\w-]{{3,30}})\s+"
        rf"(?:{words('named_so')}|firmiert (?:als|unter)|trades as)\s+"
    )
    we_are = rf"(?P<we>{_WE_ARE})\s+{article}?"
    return compiled(rf"(?<![\w'’])(?:{title}|{name}|{called}|{we_are})", re.IGNORECASE)


def _name(rest: str) -> str:
    """Return the name that a text begins with: what is in quotes, else up to what is said of it."""
    if (quoted := _QUOTED.match(rest)) is not None:
        return quoted["name"]
    name = _BEHIND.sub("", rest, count=1).strip(' "“”„«»,')
    bare = name.removesuffix(".")
    return name if _DOTTED.search(bare) else bare


def _is_title(name: str, known: Listing) -> bool:
    if not 0 < len(name.split()) <= _MOST or _SAYS.search(name):
        return False
    return is_role(name) or bool(_stems(name) & _stems(known.title or ""))


def _is_house(name: str, rest: str, known: Listing, *, plain: bool) -> bool:
    """Whether a name is the employer's: it has the known one's words, or a kind of house."""
    named = name[:1].isupper() or name[:1].isdigit() or _QUOTED.match(rest) is not None
    if not named or not 0 < len(name.split()) <= _MOST or _SAYS.search(name):
        return False
    if known.organization and same_house(name, known.organization):
        return len(name) > len(known.organization)  # a fuller form, and never a shorter one
    alike = bool(_stems(name) & _stems(known.organization or ""))
    return plain or alike or has_kind(name)


def _stems(name: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in WORD.findall(fold(name)) if len(word) >= _STEM)
