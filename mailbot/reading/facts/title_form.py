"""How a role's name is printed, once it is found: as the subject has it, without what is no name.

In running text a role is often sought in both genders, "eine Köchin oder einen Koch", or by a part
of its name; a subject has the name itself. Behind it may stand its town, its employer, a contract.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts.field_of_work import in_small_letters
from mailbot.reading.facts.headline import read_subject
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.occupations import nouns
from mailbot.reading.facts.passages import Passage, Via
from mailbot.reading.facts.role import is_role
from mailbot.reading.facts.role_end import is_doubled, is_paired_name
from mailbot.reading.facts.town_name import name_at
from mailbot.reading.facts.words.fields import CONDITIONS, FIELDS
from mailbot.reading.facts.words.small import TERMS
from mailbot.terms import Found, Origin

_ENDING: Final = 2  # letters in which a word's genders differ
_BRIEFEST: Final = 5  # letters of a word that has one
_BRIEF: Final = 2  # words of a field in a bracket; more tell what is done
_JOINT: Final = re.compile(
    r"(?:\s(?:oder|bzw\.|or|ou|o|u|of|eller|e|y)\s|\s?/\s)"
    r"(?:(?:an?|eine?[nrs]?|une?|un[ao]?|uma?|een|en|ei[nt]?|ett?)\s)?",
    re.IGNORECASE,
)
_CODES: Final = re.compile(r"^\d[\d/.-]*\s|\s[A-Z]{2}$")  # "47/2026 Bibliothekar/in", "… BH"
_BEHIND: Final = re.compile(r"(?P<mark>,| [–—-]) (?P<rest>[^,–—()]{2,40})$")
_BRACKET: Final = re.compile(r" \((?P<field>[^()\d]{3,40})\)")
_WORD: Final = re.compile(r"[^\W\d_]+")


def formed(
    title: Found[str] | None, passages: Sequence[Passage], organization: str | None
) -> Found[str] | None:
    """Give a title as the subject writes the same role, and without its town or contract."""
    if title is None:
        return None
    common = in_small_letters(passages) if _BEHIND.search(title.value) else frozenset()
    title = replace(title, value=_without_end(title.value, organization, common))
    if any(_is_label_of(title.value, passage) for passage in passages):
        return title
    subject = read_subject([p for p in passages if p.origin is Origin.SUBJECT], organization)
    if subject is None or not subject.sure:
        return title
    named = _CODES.sub("", subject.value)
    return replace(title, value=named) if _is_one_of(title.value, named) else title


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
