"""What a reply wants the job to be called: "could you call it …", "we settled on …", "better “…”".

The words lead to a name that has a role's head, or they quote one; else they may be about anything.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply import put_back
from mailbot.decisions.reply.revision_words import WRITES
from mailbot.reading.facts.role import is_role
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Listing

_MOST: Final = 8  # words of a name
_AROUND: Final = ' "“”„«».,;:()'
_QUOTED: Final = re.compile(r"[\"“„«‹]\s?[^\"“”„«»‹›]{2,80}?\s?[\"”“»›]")
_JUST: Final = (
    r"just|simply|only|nur|einfach|bloß|seulement|simplement|juste|solo|sólo|solamente"
    r"|simplemente|só|apenas|soltanto|semplicemente|alleen|gewoon|bara|bare|kun"
)
# Before the name that a job is to have: "could you call it …", "graag … van maken".
_IT: Final = (
    r"(?:it|this|that|them|the (?:job|role|position|post|title)|es|das|sie|ihn|die stelle|den titel"
    r"|ça|cela|le poste|el puesto|la oferta|il posto|a vaga|o cargo|het|dat|deze|det|den"
    r"|de (?:functie|baan|vacature)|stillingen|tjänsten)"
)
_CALL: Final = re.compile(
    rf"(?:\b(?:call|name|title|rename|make|change|nennen sie|nennt|nenn|machen sie|macht"
    rf"|schreiben sie|appelez|appeler|intitulez|noem|maak|kalla|kald|kall) {_IT} (?:into |to |as )?"
    r"|\b(?:appelez-l[ea]|l['’]appeler|l['’]intituler|llám[ae]nl[oa]|llámel[oa]|llamarl[oa]"
    r"|chiamatel[oa]|chiamarl[oa]|chamem-lhe|chamar-lhe|chamem de|chamar de"
    r"|(?:daar|er|daarvan|hiervan) (?:graag )?)\s?"
    r"|^\W*(?:graag|liever|bitte|lieber)\s)"
    r"(?:(?:please|rather|just|bitte|plutôt|mejor|por favor|per favore|graag|liever|lieber|hellre"
    r"|heller|hellere|an?|eine?n?|een)\s)*",
    re.IGNORECASE,
)
# The same without a word for the job: "we settled on …", "put just …", "for the ad it would be …".
_CHOSEN: Final = re.compile(
    r"(?:\b(?:settled|decided|agreed|landed) (?:up)?on|\b(?:went|going|gone|go) (?:for|with)"
    r"|\b(?:haben|hatten) (?:wir )?uns auf|\bgeeinigt auf|\bentschieden für"
    r"|\bd['’]accord (?:sur|pour)|\b(?:avons|a) (?:retenu|choisi)|\bopté pour"
    r"|\bnos quedamos con|\bhemos elegido|\boptamos por|\bficámos com|\bficamos com"
    r"|\babbiamo (?:scelto|deciso per)|\b(?:gekozen|gegaan) voor|\bbestämt oss för"
    rf"|\b(?:put|write|say|schreiben sie|schreibt|setzen sie|mettez|écrivez|pongan?|poned|escriban"
    rf"|mettete|metta|scrivete|ponham|escrevam|zet|schrijf|skriv) (?:da |dann |bitte |please )?"
    rf"(?:{_JUST})"
    r"|\b(?:for|in) the (?:ad|advert|listing|newsletter),? (?:it )?(?:would be|should be|is)"
    r"|\bfür die anzeige (?:wäre es|ist es|wäre|ist)|\bpour l['’]annonce,? (?:ce serait|c['’]est)"
    r"|\bpara el (?:aviso|anuncio),? (?:sería|es)|\bpara o anúncio,? (?:seria|é)"
    r"|\bper l['’]annuncio,? (?:sarebbe|è)|\bvoor de advertentie (?:is het|wordt het))\s"
    r"(?:(?:an?|the|eine?n?|die|den|une?|le|la|una?|el|o|a|il|een|de)\s)?",
    re.IGNORECASE,
)
# "Men calls it X by now", where the verb stands last.
_CALL_LAST: Final = re.compile(
    r"\b(?:het|dat|es|das)\s(?:(?:heute|jetzt|inzwischen|eher|tegenwoordig|nu|liever|eigenlijk"
    r"|meestal|bei uns|bij ons)\s){0,2}"
    r"(?P<name>(?!(?:je|man|we|wij|ze|jullie|ihr|sie|wir|ich|ik|het|dat)\s)[^.,;:!?]{3,60}?)\s"
    r"(?:noemt|noemen|nennt|nennen|heißt|heet)\b",
    re.IGNORECASE,
)
_CALLED_SO: Final = re.compile(
    r"[,;]?\s+(?:please|pls|instead|thanks?|bitte|daraus|draus|svp|s['’]il (?:vous|te) plaît|merci"
    r"|por favor|gracias|per favore|grazie|obrigad[oa]|(?:er)?van maken|van$|graag|alstublieft"
    r"|tack|takk?)\b.*$"
    r"|[?!.,;].*$",
    re.IGNORECASE,
)


def called(sentence: str, quoted: Sequence[str], known: Listing) -> str | None:
    """Return the title that a sentence wants the job to have; `quoted` is what it quotes as right.

    Where a job has a title, it may also be quoted beside a word for writing.
    """
    for match in (_CALL.search(sentence), _CHOSEN.search(sentence)):
        name = _ended(sentence[match.end() :]) if match else ""
        if name and _is_title(name, known):
            return name
    last = _CALL_LAST.search(sentence) if known.title else None
    if last is not None and _is_title(last["name"], known):
        return last["name"]
    return _written(sentence, quoted, known) if known.title else None


def _ended(rest: str) -> str:
    return _CALLED_SO.sub("", rest, count=1).strip(_AROUND)


def _is_title(name: str, known: Listing) -> bool:
    is_other = fold(name) != fold(known.title or "")
    return is_other and len(name.split()) <= _MOST and is_role(name)


def _written(sentence: str, quoted: Collection[str], known: Listing) -> str | None:
    """Return the one role that a sentence quotes and wants written, of no other part."""
    said = plain(_QUOTED.sub(" ", sentence))
    others = [name for name in quoted if _is_title(name, known)]
    about = {*put_back.named(_QUOTED.sub(" ", sentence))} - {Fact.TITLE}
    shown = any(fold(name) in fold(" ".join(known.outcomes)) for name in others)
    wanted = len(others) == len(quoted) == 1 and found(WRITES, said) is not None
    return others[0] if wanted and not about and not shown else None
