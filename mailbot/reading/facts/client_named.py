"""The employer for whom somebody else writes: "for our client Norton Mills", "im Auftrag der …".

Who writes is then a recruiter, and named in the signature, the domain, and often in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.domain_name import LEGAL
from mailbot.reading.facts.employer_name import is_common, name_pattern, trim
from mailbot.reading.facts.passages import Passage, found
from mailbot.terms import Found, Origin

MAX_TEXT: Final = 2_000

_OURS: Final = (
    r"(?:for|of|by|from|to) (?:our|my|a|one of our) clients?"
    r"|on behalf of (?:our|my|a|one of our) clients?"
    r"|our client is|(?:we (?:act|recruit|are recruiting|are hiring)|recruiting) for"
    r"(?: (?:our|my|a) clients?)?"
    r"|(?:für|von|bei) (?:unser\w+|mein\w+|ein\w+) (?:kund\w+|mandant\w+|auftraggeber\w*)"
    r"|im (?:auftrag|namen) (?:unser\w+|mein\w+|ein\w+) (?:kund\w+|mandant\w+|auftraggeber\w*)"
    r"|(?:pour|de) (?:notre|mon|un|l['’]un de nos) clients?e?"
    r"|pour le compte de(?: (?:notre|mon|un) cliente?)?"
    r"|(?:para|de) (?:nuestr[oa]|mi|un[a]?) client[ea]"
    r"|por (?:cuenta|encargo) de (?:nuestr[oa]|mi|un[a]?) client[ea]"
    r"|(?:para|d[oa]) (?:o |a )?(?:noss[oa]|meu|minha|um|uma) cliente"
    r"|por conta d[oa] (?:noss[oa]|meu) cliente"
    r"|(?:per|di|del) (?:il |un )?(?:nostro|mio|un|nostra) (?:cliente|committente)"
    r"|per conto (?:di un|del nostro|di una) cliente"
    r"|(?:voor|van|namens) (?:onze|mijn|een) (?:opdrachtgever|klant)"
    r"|(?:för|åt|for|på vegne av|på vegne af) (?:vår|min|vores|en) (?:kund|kunde|klient)"
)
_RECRUITS: Final = re.compile(
    r"\b(?:candidat\w*|kandidat\w*|recruit\w*|vacanc\w*|role|placing|advert\w*|employer|search\w*"
    r"|shortlist\w*|hir(?:e|ing)|seek\w*|looking|bewerb\w*|stelle\w*|such\w*|(?:re)?cherch\w*|recrut\w*"
    r"|poste|busc\w*|seleccion\w*|puesto|procur\w*|vaga|cerc\w*|selezion\w*|posizione|zoek\w*"
    r"|vacature|job\w*|behalf|act for|söker|søker|søger|text|anzeige)\b",
    re.IGNORECASE,
)


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
    return match if match is not None and _RECRUITS.search(text[:MAX_TEXT]) else None


@cache
def _client() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_OURS})(?!\w)", re.IGNORECASE)


@cache
def _name() -> re.Pattern[str]:
    return re.compile(
        rf",?\s(?:(?i:the|der|die|das|dem|den|la|le|el|il|lo|de|het|o|a)\s)?{name_pattern()}"
    )
