"""The terms of the work that a reply says, adds or takes out: "unbefristet", "Start: 1. März".

What it says takes the place of its like among those that stand there; all else stays. The hours of
a week alone go beside the pay, unless they stand among the terms.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.language.small_words import YES_OR_NO
from mailbot.decisions.reply.remarks import BULLET, is_question, sentences_in, wishes
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.side_terms import CONSENT
from mailbot.reading.facts import side_job, terms
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.terms import Sort, Term
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.folding import fold
from mailbot.terms import Listing

_SEAM: Final = re.compile(r",\s+(?![^()]*\))")
_ANSWERS: Final = re.compile(
    rf"\W*(?:\d{{1,2}}[.)]\s+)?(?:{YES_OR_NO}|yeah|yep|yup|nope|sure)\b", re.IGNORECASE
)
# Somebody speaks of themselves: "I work part-time"; not where they say what they wrote.
_I: Final = re.compile(r"\W*(?:I(?:['’]m| am)?|ich|je|yo|eu|io|ik|jag|jeg)\s", re.IGNORECASE)
_TELLS: Final = re.compile(
    r"\b(?:forg\w+|say|said|wrote|mention\w*|need|want|like|look\w*|seek|vergess\w+|gesagt|suche"
    r"|brauche|schrieb\w*|cherche|olvid\w+|busco|esqueci|procuro|cerco|zoek|söker)\b",
    re.IGNORECASE,
)
# How much of another job is allowed, beside a consent: "with our written consent, up to 20 %".
_AT_MOST: Final = re.compile(
    r"\b(?:up to|at most|no more than|max(?:imum|imal|\.)?|bis zu \d|bis \d+ ?(?:%|prozent|stunden)"
    r"|höchstens|maximal"
    r"|jusqu['’]à|au (?:plus|maximum)|hasta|como mucho|máximo|até|fino a|al massimo|tot|maximaal"
    r"|hoogstens|høyst|højst|högst|upp till|inntil)\b",
    re.IGNORECASE,
)
# What a term is called by somebody who wants it gone.
_NAMES: Final = {
    Sort.START: """
        start date|day, starting date|day, start, beginn, startdatum, starttermin, eintritt,
        date de debut, fecha de inicio|incorporacion, inicio, data de inicio, data d|di inizio,
        ingangsdatum, tilltrade
    """,
    Sort.CONTRACT: "contract, vertrag, befristung, contrat, contrato, contratto, anstallning",
    Sort.HOURS: "hours, stunden, stundenzahl, heures, horas, ore, uren, timmar, timer",
    Sort.TIME: "full time, part time, vollzeit, teilzeit, pensum, temps plein|partiel, jornada",
    Sort.ROSTER: "roster, dienstplan, rooster",
    Sort.SHIFT: "shifts, shift, schicht, schichten, turnos, turni, diensten, skift",
    Sort.SEASON: "season, months, saison, temporada, stagione, seizoen, sasong",
    Sort.HOUSING: """
        house, housing, accommodation, flat, cottage, unterkunft, wohnung, logement, alojamiento,
        vivienda, alojamento, alloggio, woning, bostad
    """,
    Sort.DAYS: "days, weekdays, arbeitstage, jours, dias, giorni, dagen",
}


@dataclass(frozen=True, slots=True)
class Told:
    """The terms as a reply has them, the sentences that are of them, and those wholly taken."""

    terms: str | None
    sentences: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()


def told(text: str, listing: Listing) -> Told:
    """Return the terms of a listing with what a reply says of them."""
    before = listing.terms
    pieces = list(_pieces(before))
    fresh: set[str] = set()
    whole: set[str] = set()
    partly: set[str] = set()
    for sentence in _units(text):
        if gone := _gone(sentence, pieces):
            pieces = [rest for each in pieces if (rest := terms.without_sorts(each, gone))]
            whole.add(sentence)
            continue
        said = _said(sentence, listing)
        for term in said.terms:
            pieces = _put(pieces, term, fresh)
            fresh.add(term.text)
        if said.alone and said.terms:
            whole.add(sentence)
            if said.loose:
                partly.add(sentence)
    line = ", ".join(pieces)
    return Told(
        line if line and len(line) <= terms.MOST else None,
        frozenset(whole),
        frozenset(whole - partly),
    )


def beyond(line: str, beside: str) -> str:
    """Return the terms of a line that words behind the pay do not say."""
    return ", ".join(each for each in _pieces(line) if fold(each) not in fold(beside))


def _units(text: str) -> Iterator[str]:
    """Give the lines that say a term behind their label, and the sentences of all others."""
    for line in text.splitlines():
        label = split_label(BULLET.sub("", line.strip(), count=1))
        if label is not None and label[0] is Topic.HOURS:
            yield line.strip()
        else:
            yield from sentences_in(line)


def _said(sentence: str, listing: Listing) -> terms.Told:
    bare = BULLET.sub("", sentence.strip(), count=1)
    label = split_label(bare)
    if label is not None and label[0] is Topic.HOURS:
        name = bare[: len(bare) - len(label[1])]
        one = terms.labelled(name, label[1])
        heard = terms.Told((one,) if one else (), alone=True)
    elif label is not None or not _may_tell(sentence):
        return terms.Told((), alone=False)
    else:
        heard = terms.told(sentence)
    sorts = {sort for each in heard.terms for sort in each.sorts}
    hours_stand = Sort.HOURS in terms.sorts_of(listing.terms or "")
    paid = listing.pay is not None and not hours_stand
    if (sorts == {Sort.HOURS} and paid) or _is_known(heard.terms, listing):
        return terms.Told((), alone=False)
    return heard


def _may_tell(sentence: str) -> bool:
    """Whether a sentence may say terms: not what answers on another job, or only asks."""
    asks = is_question(sentence) and not wishes(sentence)
    aside = side_job.is_named(sentence) or spoken("second_job", "video").search(sentence)
    permits = CONSENT.search(sentence) and _AT_MOST.search(sentence)
    of_self = _I.match(sentence) and not (wishes(sentence) or _TELLS.search(sentence))
    return not (asks or aside or permits or of_self or _ANSWERS.match(sentence))


def _is_known(said: Sequence[Term], listing: Listing) -> bool:
    """Whether terms are all printed elsewhere: behind the pay, or in the title."""
    shown = [fold(each) for each in (listing.title, listing.pay_beside) if each]
    return bool(said) and all(any(fold(term.text) in each for each in shown) for term in said)


def _gone(sentence: str, pieces: Sequence[str]) -> frozenset[Sort]:
    """Return the sorts of the terms that a sentence names, or repeats, and wants gone."""
    bare = plain(sentence)
    if not pieces or not removes(bare):
        return frozenset()
    named = {sort for sort, names in _NAMES.items() if found(names, bare)}
    own = {
        sort for piece in pieces if fold(piece) in fold(sentence) for sort in terms.sorts_of(piece)
    }
    there = {sort for piece in pieces for sort in terms.sorts_of(piece)}
    return frozenset((named | own) & there)


def _put(pieces: Sequence[str], term: Term, fresh: Collection[str]) -> list[str]:
    """Put a term in the place of its like, or behind all others; `fresh` were told beside it."""
    if any(fold(term.text) in fold(each) for each in pieces):
        return list(pieces)
    alike = [
        at
        for at, each in enumerate(pieces)
        if each not in fresh and terms.sorts_of(each) & term.sorts
    ]
    if not alike:
        return [*pieces, term.text]
    kept = [each for at, each in enumerate(pieces) if at not in alike[1:]]
    kept[alike[0]] = terms.with_other(pieces[alike[0]], term)
    return kept


def _pieces(line: str | None) -> Iterator[str]:
    yield from filter(None, (each.strip() for each in _SEAM.split(line or "")))
