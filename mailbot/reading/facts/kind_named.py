"""An employer known only by the kind of house in its name: "la Clínica Santa Rosa del Sur"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words.houses import DISTRICTS, KINDS, TOWNS
from mailbot.reading.facts.words.small import OF, SMALL
from mailbot.terms import Found, Mark, Origin

# where one learned, and for whom one works, is not who employs
_OTHER_HOUSES: Final = re.compile(
    r"(?<!\w)(?:studied|attended|graduated?|degree|alumn\w+|clients?|customers?|suppliers?"
    r"|studier\w*|absolvent\w*|kund(?:en|innen)|étudi\w*|diplôm\w*|clients?|estudi[éó]\w*|client[ei]s?"
    r"|laure\w+|clienti|gestudeerd|klanten|kunder)(?!\w)",
    re.IGNORECASE,
)
# "im Zentrum von Linz", "vom Fonds Soziales Wien": where it is, or whose money
_ELSEWHERE: Final = re.compile(
    r"(?<!\w)(?:in|im|am|vom|zum|von der|durch|near|by|since|until|after|près d[eu]|dans|par"
    r"|cerca de|por|perto d[aeo]|vicino a|presso|nabij|door|vlakbij|nära|av|af)\s$",
    re.IGNORECASE,
)
_KIND_NAME: Final = re.compile(
    r"(?<![\w@./„“\"«-])[A-ZÀ-Þ][\w'’-]*(?: (?:&|of|de|del|della|di|du|des|da|do|dos"
    r"|das|la|le|van|von)"
    r"(?= )"
    r"| (?:Dr|Dra|Prof|Mag|Ing|Lic|St|Sta|Sto)\.(?= [A-ZÀ-Þ])| [A-ZÀ-Þ][\w'’-]*){1,5}"
)


# where nothing has a capital: "fazenda boa esperança, unaí mg"
_TYPED: Final = re.compile(
    r"(?:^|(?<=[.!?]\s))(?P<kind>[^\W\d_]{4,})(?:\s[^\W\d_]{2,}){1,3}(?=[,.]\s|$)"
)


@cache
def _kind_before() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:(?i:la|le|el|il|lo|della|del|da|do|de|het|notre|nuestra|nossa|nostra|onze)\s"
        rf"|(?i:l|dell)['’])(?P<kind>[a-zß-ÿ]{{4,}})(?: [a-zß-ÿ]{{3,}}[aelns])? {name_pattern()}"
    )


def kind_before(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "L'association L'Escale accueille …", a kind in small letters and its name: ask."""
    for passage in passages:
        if passage.mark is Mark.BULLET or _OTHER_HOUSES.search(passage.text[:600]):
            continue
        for match in _kind_before().finditer(passage.text[:600]):
            name = LEGAL.sub("", trim(match["name"], inside=True))
            bare = name.partition(" ")[2] if name.partition(" ")[0].casefold() in SMALL else name
            # English names stand before their kind: "the Blue Hill bakery"
            own = match["kind"] in KINDS - DISTRICTS - TOWNS
            led = _ELSEWHERE.search(passage.text[: match.start()])
            if own and led is None and bare and not is_common(bare) and not nouns(name):
                return found(name, passage, sure=False)
    return None


def kind_typed(passages: Sequence[Passage]) -> Found[str] | None:
    """Read a sentence or its beginning that is a kind and a name, typed in haste: to be asked."""
    for passage in passages:
        text = passage.text[:600]
        if passage.mark is Mark.BULLET or passage.topic is not None or text != text.casefold():
            continue
        for match in _TYPED.finditer(text):
            said = match.group().split()
            if (
                match["kind"] in KINDS
                and SMALL.isdisjoint(set(said) - OF)
                and not nouns(match.group())
            ):
                return found(LEGAL.sub("", match.group()), passage, sure=False)
    return None


def kind_named(passages: Sequence[Passage]) -> Found[str] | None:
    """Read "la Clínica Santa Rosa del Sur", where nothing else says who employs: to be asked."""
    for passage in passages:
        if passage.mark is Mark.BULLET or passage.topic not in (None, Topic.OTHER, Topic.ABOUT):
            continue
        if _OTHER_HOUSES.search(passage.text[:600]):
            continue
        for match in _KIND_NAME.finditer(passage.text[:600]):
            if _ELSEWHERE.search(passage.text[: match.start()]):
                continue
            name = trim(match.group())
            while name and (
                spoken("name_article").fullmatch(name.split()[0])
                or (len(name.split()[0]) < 3 and name.split()[0] != "St")
            ):
                name = name.partition(" ")[2]
            first = name.split(maxsplit=1)[:1]
            if len(name.split()) < 2 or not name[:1].isupper() or spoken("greeting").match(name):
                continue
            ends = (first[0], name.rsplit(None, 1)[-1])
            if DISTRICTS.intersection(end.casefold() for end in ends):
                continue
            if any(map(is_kind, ends)) and not nouns(name) and not is_common(name):
                sure = passage.origin is Origin.SIGNATURE
                return found(LEGAL.sub("", name), passage, sure=sure)
    return None
