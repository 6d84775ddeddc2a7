"""Sums that a reply names and that the job does not pay: for a room, to others, for a machine.

"The room is £60 a week", "we paid the last one 24,000", "the oven cost €9,000".
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.reply.remarks import sentences_in
from mailbot.decisions.reply.sums import alike, ends_of, highest
from mailbot.reading.facts import money
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Pay

_NAMES: Final = (
    r"(?:flat|rent|lodgings?|room|cottage|apartment|caravan|bedsit|\w*wohnung|\w*zimmer"
    r"|\w*miete|unterkunft|logement|loyer|studio|chambre|appartement|piso|alquiler"
    r"|habitación|alojamiento|apartamento|renda|aluguel|quarto|alojamento|casa|affitto|stanza|camera"
    r"|alloggio|appartamento|kamer|huur|woning|bostad\w*|\w*hyran?|lägenhet\w*|rum(?:met)?|bolig\w*"
    r"|husleje\w*|husleie\w*|hybel\w*|værelse\w*|mieszkanie|pokój|czynsz)"
)
_LODGING: Final = re.compile(rf"\b{_NAMES}\b", re.IGNORECASE)
# Right before a sum: it is what a room costs.
_COSTS: Final = (
    r"(?:at|is|are|costs?|would|be|for|comes|to|about|around|only|we|charge|goes|kostet|kosten|ist"
    r"|beträgt|liegt|bei|wäre|für|zu|etwa|nur|à|a|est|de|coûte\w*|fait|pour|environ|cuesta|son|por|es"
    r"|costa|custa|é|è|kost|voor|is|van|kostar|koster|är|er|på|til|till|kosztuje|za|hier|here|ici"
    r"|aquí|qui|aqui|['’]s)"
)
_LODGES: Final = re.compile(  # no "flat 38 grand a year"
    rf"\b{_NAMES}(?:['’]?s)?(?:(?:\s{_COSTS}){{1,4}}\W{{0,3}}|\s?[:(=–-]\s?)$", re.IGNORECASE
)
_FOR_LODGING: Final = re.compile(
    r"[^,;:.!?\d]{0,25}?\b(?:for|für|pour|por|per|para|voor|för|dla)\s(?:(?:the|an?|die|das|eine?n?"
    r"|le|la|une?|el|una?|il|o|um|uma|lo|de|het|een|ett?)\s|l['’])?"
    rf"{_NAMES}\b",
    re.IGNORECASE,
)
# What is paid elsewhere, or was paid to somebody before.
_OF_OTHERS: Final = re.compile(
    r"\b(?:i|we|they|he|she) (?:used to|paid)\b|\bused to (?:pay|get|be|earn)\b"
    r"|\b(?:last|previous|former|old) [\w-]+ (?:got|gets|earned|earns|had|made|was (?:on|paid))\b"
    r"|\b(?:neighbou?rs?|competitors?|competition|next door|elsewhere|others) (?:pays?|offers?)\b"
    r"|\b(?:habe[n]?|hatten?|hat)\b.*\b(?:bezahlt|gezahlt|bekommen|verdient)\b"
    r"|\b(?:zahlten?|bekam|verdiente|vorgänger\w*|nachbarn?|konkurrenz|anderswo|woanders)\b"
    r"|\b(?:pay(?:ions|ait|ais)|avons payé|ai payé|a payé|gagnait|touchait|prédécesseur\w*"
    r"|voisins?|concurren(?:ce|ts?)|ailleurs)\b"
    r"|\b(?:pagábamos|pagaba|cobraba|ganaba|vecinos?|competencia|pagávamos|pagava|ganhava|vizinh\w+"
    r"|concorrência|pagavamo|prendeva|guadagnava|vicini|concorrenza|predecessore)\b"
    r"|\b(?:betaalden|verdiende|kreeg|voorganger|buren|concurren(?:t|tie))\b"
    r"|\b(?:betalade|betalte|tjänade|tjente|företrädaren?|forgængeren?|forgjengeren?|grannen"
    r"|naboen|konkurrenten|płaciliśmy|zarabiał[a]?)\b",
    re.IGNORECASE,
)
_PRICE: Final = re.compile(
    r"\b(?:costs?|costing|spent|bought|invested|kostete?n?|gekostet|ausgegeben|gekauft|investiert"
    r"|coût(?:e|ent|ait|é)|dépensé|acheté|cost(?:ó|aron)|cuestan?|gastamos|compramos|cost(?:a|ano|ò)"
    r"|costat[oa]|speso|comprat[oa]|cust(?:a|am|ou)|gast[aá]mos|compr[aá]mos|kostten?|gekost"
    r"|uitgegeven|gekocht|kosta(?:r|de)|koste(?:r|de|t)|köpt|købt|kjøpt|kosztował[ao]?)\b",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[,;:–—](?=\s)")


def is_other(text: str, found: Found[Pay] | None, before: Pay | None) -> bool:
    """Whether all that names a sum which was read as the pay says it of something else."""
    told = [each for each in sentences_in(text) if found and _places(each, found.value)]
    return found is not None and bool(told) and all(_says(e, found.value, before) for e in told)


def without(text: str, pay: Pay) -> str:
    """Return a text without the sentences that name such a sum."""
    return "\n".join(each for each in sentences_in(text) if not _places(each, pay))


def lodges(sentence: str, one: money.Sum) -> bool:
    """Whether a sum of a sentence is what a room costs: "the flat at £60 a week"."""
    behind = sentence[one.end :]
    return bool(_LODGES.search(sentence[: one.start]) or _FOR_LODGING.match(behind))


def is_of_others(sentence: str, one: money.Sum) -> bool:
    """Whether the clause of a sum says what others are paid, or what something cost."""
    start = max((each.end() for each in _CLAUSE.finditer(sentence, 0, one.start)), default=0)
    after = _CLAUSE.search(sentence, one.end)
    clause = sentence[start : after.start() if after else len(sentence)]
    return bool(_OF_OTHERS.search(clause) or _PRICE.search(clause))


def _places(sentence: str, pay: Pay) -> list[money.Sum]:
    return [one for one in money.sums(sentence) if ends_of(one.pay) == ends_of(pay)]


def _says(sentence: str, pay: Pay, before: Pay | None) -> bool:
    if any(lodges(sentence, one) for one in _places(sentence, pay)):
        return True
    if before is None or len(money.sums(sentence)) > 1:
        return False
    if any(is_of_others(sentence, one) for one in _places(sentence, pay)):
        return True
    unlike = not alike(highest(pay), highest(before))
    return unlike and bool(_LODGING.search(sentence)) and not spoken("pay").search(sentence)
