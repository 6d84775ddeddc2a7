"""The employer for whom somebody else writes: "for our client Norton Mills", "im Auftrag der …".

Who writes is then a recruiter, and named in the signature, the domain, and often in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import whole_words
from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.words import recruiting
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 2_000


def acts_for_another(passages: Sequence[Passage]) -> bool:
    """Tell whether who writes says to recruit for a client."""
    return any(_cue(passage.text) is not None for passage in _said(passages))


def client_named(passages: Sequence[Passage]) -> Found[str] | None:
    """Read the client's name right behind the words that say so."""
    for passage in _said(passages):
        cue = _cue(passage.text)
        match = _name().match(passage.text, cue.end()) if cue is not None else None
        if match is None:
            continue
        name = LEGAL.sub("", trim(match["name"], inside=True))
        if name and not is_common(name):
            return found(name, passage)
    return None


def _said(passages: Sequence[Passage]) -> Sequence[Passage]:
    return [one for one in passages if one.origin not in (Origin.SUBJECT, Origin.SIGNATURE)]


def _cue(text: str) -> re.Match[str] | None:
    match = _client().search(text[:MAX_TEXT])
    return match if match is not None and _recruits().search(text[:MAX_TEXT]) else None


@cache
def _client() -> re.Pattern[str]:
    return whole_words(recruiting.OURS)


@cache
def _recruits() -> re.Pattern[str]:
    return whole_words(recruiting.RECRUITS)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        rf",?\s(?:(?i:the|der|die|das|dem|den|la|le|el|il|lo|de|het|o|a)\s)?{name_pattern()}"
    )
