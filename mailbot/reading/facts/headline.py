"""Headlines: a subject or a line of which a part is the role: "Vacancy: Lock Keeper, Devizes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.occupations import TOKEN, nouns
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.role import (
    MAX_WORDS,
    article,
    begins_with_role,
    craft,
    is_role,
    role_at,
    tidy,
)
from mailbot.reading.facts.sought import hiring
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.seeking import SOUGHT
from mailbot.reading.facts.words.small import SMALL, SOUND
from mailbot.terms import Found, Origin

_PREFIX: Final = re.compile(
    r"^(?:\s?(?:fwd?|wg|tr|rv|enc|i|vs|re|aw|sv|antw|rif)\s?:)+\s*", re.IGNORECASE
)
_PARTS: Final = re.compile(r"\s+[–—|·-]+\s+|\t")
HEADLINE_PARTS: Final = re.compile(rf"{_PARTS.pattern}|:\s+|\s\(")


def read_subject(passages: Sequence[Passage], organization: str | None) -> Found[str] | None:
    """Find the title in the subject, which seeks it, decorates it, or is nothing else."""
    for passage in passages:
        if passage.origin is not Origin.SUBJECT:
            continue
        bare = _PREFIX.sub("", passage.text, count=1)
        bare, decorated = undecorated(bare)
        seeking = hiring().search(bare)
        if seeking:
            title = role_at(bare[seeking.end() :], organization)
            if title:
                return found(title, passage)
        bare = _before_sought(purpose().split(part(bare, HEADLINE_PARTS), maxsplit=1)[0])
        title, again = undecorated(tidy(bare, organization))
        decorated = decorated or again
        title = title.strip("() ")
        title = with_end(title)
        led = title.casefold().partition(" ")[0] in SMALL  # "Annonce pour une infirmière"
        if led and not begins_with_role(title):
            title = role_at(title.partition(" ")[2], organization)
        if (
            not title
            or (spoken("no_role").search(title) and not is_role(title))
            or len(title.split()) > MAX_WORDS
            or article().fullmatch(f"{title} ")
        ):
            return None
        if is_role(title):
            return found(title, passage)
        told = len(title.split()) > 1 and title[:1].isupper()
        # "Buscamos refugiero": only its ending tells that it is a trade
        told = decorated and (told or craft().fullmatch(title) is not None)
        return found(title, passage, sure=False) if told else None
    return None


@cache
def purpose() -> re.Pattern[str]:
    """Match what leads on to the employer: "for our", "für unsere"."""
    at = bracket(words("at_employer"))
    return compiled(rf"\s{at}\s+{bracket(words('before_title'))}\s", re.IGNORECASE)


def _before_sought(line: str) -> str:
    """Cut "Site head required in Kochi" behind the role."""
    listed = nouns(line)
    for token in TOKEN.finditer(line, listed[0].end) if listed else ():
        if token.group().casefold() in SOUGHT:
            return line[: token.start()]
    return line


def part(line: str, between: re.Pattern[str] = _PARTS) -> str:
    """Give the part of "Semi di Carso, Opicina - Agronoma/o di campo" that names a role."""
    parts = between.split(line)
    if len(parts) == 1 or is_role(parts[0]):
        return line
    return next((named for named in parts if is_role(named)), line)


def with_end(title: str) -> str:
    """Take off the small words that a cut left at the end: "Consultancy for"."""
    kept = title.split()
    while kept and kept[-1].casefold() in SMALL - SOUND:
        kept.pop()
    return " ".join(kept)


@cache
def _decoration() -> re.Pattern[str]:
    return compiled(
        rf"^(?:(?:{words('articles')})\s+)?(?:{words('job_words')})(?!\w)"
        rf"(?:\s+(?:for|at|of|von|für|de|as)(?!\w))?[\s:–—,|/!-]*"
        rf"|[\s:–—,|/!(-]+(?:{words('job_words')})(?!\w)[)!.]*$",
        re.IGNORECASE,
    )


def undecorated(text: str) -> tuple[str, bool]:
    """Strip "Job:", "wanted" and the like; tell whether there was any."""
    bare, decorated = text, False
    for _ in range(4):
        stripped = _decoration().sub("", bare).strip()
        if stripped == bare:
            break
        bare, decorated = stripped, True
    return bare, decorated
