"""How a role's name is printed, once it is found: as the subject has it, without what is no name.

In running text a role is often sought in both genders, "eine Köchin oder einen Koch", or by a part
of its name; a subject has the name itself. Behind it may stand its town, its employer, a contract.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from mailbot.reading.facts.field_of_work import in_small_letters
from mailbot.reading.facts.headline import read_subject
from mailbot.reading.facts.house_name import is_kind
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, Via
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.role_end import is_doubled, is_paired_name, is_quality
from mailbot.reading.facts.town_name import name_at
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words.fields import CONDITIONS, FIELDS
from mailbot.reading.facts.words.seeking import SEEKING, SOUGHT
from mailbot.reading.facts.words.small import OF, SMALL, TERMS
from mailbot.terms import Found, Origin

_ENDING: Final = 2  # letters in which a word's genders differ
_BRIEFEST: Final = 5  # letters of a word that has one
_BRIEF: Final = 2  # words of a field in a bracket; more tell what is done
_LEAST_OF: Final = 2  # words of "de baleias"
_JOINT: Final = re.compile(
    r"(?:\s(?:oder|bzw\.|or|ou|o|u|of|eller|lub|albo|e|y)\s|\s?/\s)"
    r"(?:(?:an?|eine?[nrs]?|une?|un[ao]?|uma?|een|en|ei[nt]?|ett?)\s)?",
    re.IGNORECASE,
)
_CODES: Final = re.compile(r"^\d[\d/.-]*\s|\s[A-Z]{2}$")  # "47/2026 Bibliothekar/in", "… BH"
_BEHIND: Final = re.compile(r"(?P<mark>,| [–—-]) (?P<rest>[^,–—()]{2,40})$")
# how many of what, and how much of a week: "… für acht Gäste", "… 60%"
_COUNTED: Final = re.compile(
    r"(?:\s(?:für|for|pour|para|per|voor|för|til|till|dla|mit|with|avec|con|com|met)\s(?:\d"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|sieben|acht"
    r"|neun|zehn|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis"
    r"|siete|ocho|nueve|diez|doce|dois|duas|três|quatro|sete|oito|nove|dez|doze|due|tre|quattro"
    r"|cinque|sei|sette|otto|nove|dieci|dodici|twee|drie|vijf|zes|zeven|negen|tien|twaalf|två|fyra"
    r"|fem|sex|sju|åtta|nio|tio|to|fire|seks|syv|otte|åtte|ni|ti)\s)|,?\s\d+\s?%).*$",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(r"(?<=\s/\s)(?:eine?|une?|un[ao]?|uma?|een|en|ett?|an?)\s")
_REGION: Final = re.compile(
    r" [–—-] [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?, [A-ZÀ-Þ][\w'’ -]{1,24}$"
)
_BRACKET: Final = re.compile(r" \((?P<field>[^()\d]{3,40})\)")
_ONWARD: Final = re.compile(r"(?:\s[^\W\d_]+(?:[-'’][^\W\d_]+)?){1,4}(?!\w)")
_WORD: Final = re.compile(r"[^\W\d_]+")


def formed(
    title: Found[str] | None, passages: Sequence[Passage], organization: str | None
) -> Found[str] | None:
    """Give a title as the subject writes the same role, and without its town or contract."""
    if title is None:
        return None
    title = _as_said(title, passages)
    common = in_small_letters(passages) if _BEHIND.search(title.value) else frozenset()
    title = replace(title, value=_without_end(title.value, organization, common))
    if any(_is_label_of(title.value, passage) for passage in passages):
        return title
    headings = [p for p in passages if p.origin is Origin.SUBJECT]
    subject = read_subject(headings, organization)
    if subject is None or not subject.sure:
        return title
    named = _without_end(_CODES.sub("", subject.value), organization, common)
    if _is_one_of(title.value, named) or _is_of_what(title.value, named):
        return replace(title, value=named)
    return replace(title, value=_said_twice(title.value, headings, passages))


def _as_said(title: Found[str], passages: Sequence[Passage]) -> Found[str]:
    """Give a subject's "Nurse - rural clinic" as the text has it: whose role it is, and no more."""
    head, mark, rest = title.value.partition(" - ")
    another = any(not noun.shy for noun in nouns(rest))
    if not mark or another or not is_role(head) or not any(map(is_kind, _WORD.findall(rest))):
        return title
    said = (one.text.casefold() for one in passages if one.origin is not Origin.SUBJECT)
    return replace(title, value=head) if any(head.casefold() in text for text in said) else title


def _is_of_what(name: str, longer: str) -> bool:
    """Whether the subject says of what, where the text has one word: "Vigia de baleias"."""
    word, *further = longer.split()
    if word.casefold() != name.casefold() or len(further) < _LEAST_OF:
        return False
    return further[0] in OF and further[1].islower() and further[1] not in TERMS | SMALL


def _said_twice(name: str, headings: Sequence[Passage], passages: Sequence[Passage]) -> str:
    """Give a name with the words behind it that subject and text have alike: "… fixes"."""
    heads = [_behind(name, passage.text) for passage in headings]
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            continue
        said = _behind(name, passage.text)
        for head in heads:
            alike = [one for one, other in takewhile(_is_same, zip(said, head, strict=False))]
            while alike and alike[-1] in OF:
                alike.pop()
            if alike:
                return " ".join((name, *alike))
    return name


def _behind(name: str, text: str) -> list[str]:
    """Give the words of a name's work behind it, up to a mark or a small word."""
    start = text.casefold().find(name.casefold())
    rest = _ONWARD.match(text, start + len(name)) if start >= 0 else None
    words = rest.group().split() if rest is not None else []
    return list(takewhile(_goes_on, words))


def _goes_on(word: str) -> bool:
    folded = word.casefold()
    return folded in OF or not (
        folded in SMALL | SEEKING | SOUGHT | TERMS | CONDITIONS
        or is_quality(folded)
        or spoken("job_words").fullmatch(folded)
    )


def _is_same(both: tuple[str, str]) -> bool:
    """Whether text and subject have a word alike, in small letters: a town has a capital."""
    return both[0].islower() and both[0] == both[1].casefold()


def _is_label_of(name: str, passage: Passage) -> bool:
    """Whether a name is what its writer calls the job, behind a label."""
    return passage.topic is Topic.TITLE and passage.via is Via.LABEL and name in passage.text


def has_field(name: str, short: str) -> bool:
    """Whether a name goes on with a bracket that says of what: "Manager (residential)"."""
    field = _BRACKET.fullmatch(name.removeprefix(short))
    said = [word.casefold() for word in _WORD.findall(field["field"])] if field else []
    return 0 < len(said) <= _BRIEF and CONDITIONS.isdisjoint(said) and TERMS.isdisjoint(said)


def _is_one_of(pair: str, name: str) -> bool:
    """Whether a name is that of a role which is sought in both genders: "Koch" of a pair."""
    if not is_paired_name(pair) or not is_role(name):
        return False
    first, *second = _JOINT.split(pair, maxsplit=1)
    behind = _WORD.findall(second[0])[1:] if second else []
    told = [word for word in behind if not is_doubled(first, word)]  # "… für Blitzschutz"
    both = pair.casefold().split()
    head = next(iter(_WORD.findall(name)), "").casefold()
    # but for its ending: "coordinación" is no coordinator
    same = any(one.startswith(head[:-_ENDING] if len(head) > _BRIEFEST else head) for one in both)
    return same and all(word.casefold() in name.casefold() for word in told)


def _without_end(title: str, organization: str | None, common: frozenset[str]) -> str:
    """Take off what stands behind a mark and names no work: "Planner – Doncaster", "…, CDI"."""
    counted = _COUNTED.sub("", _SLASHED.sub("", _REGION.sub("", title)))
    title = counted if is_role(counted) or not is_role(title) else title
    bracket = _BRACKET.search(title)
    if bracket is not None and bracket.end() == len(title):
        held = {word.casefold() for word in _WORD.findall(bracket["field"])}
        if not held.isdisjoint(CONDITIONS | TERMS):  # "(campaña y fijo)"
            title = title[: bracket.start()]
    behind = _BEHIND.search(title)
    if behind is None:
        return title
    head, rest = title[: behind.start()], behind["rest"].strip()
    town = name_at(rest, 0)
    said = [word.casefold() for word in _WORD.findall(rest)]
    named = town is not None and town[1] == len(rest) and (FIELDS | common).isdisjoint(said)
    apart = behind["mark"] != "," and named and "&" not in rest and not nouns(rest)
    terms = bool(said) and all(word in CONDITIONS | TERMS for word in said)
    house = organization is not None and rest.casefold() == organization.casefold()
    return head if is_role(head.partition(" (")[0]) and (apart or terms or house) else title
