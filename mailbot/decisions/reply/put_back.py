"""What a listing had before it was changed, and is to have again: "put it back as it was".

A sentence that names parts of the listing means these; one that names none, what the last mail
that changed something took from it. What the same mail gives otherwise, or calls right, stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply import beside_kept
from mailbot.decisions.reply.remarks import is_question, sentences_in, wishes
from mailbot.matters import Job
from mailbot.reading.folding import fold
from mailbot.terms import APPLYING, BESIDE, Fact, Facts, Listing

# Wants it, or says how it is to be; written as `phrasing` has it.
_BACK: Final = """
    put|change|set|turn|switch back, go|going back to, back to what|how|the way, back as it|they,
    revert, reverse, restore, reinstate, undo, as it|they was|were, the|like way it|they was|were,
    like it|they was|were, as|like before, had before, was|were before, you had it|them
    wieder so wie, wieder wie, wie vorher|zuvor|fruher, wie es|sie war|waren, so wie es|sie vorher,
    ruckgangig, zurucksetzen, zuruckandern, zurucknehmen, wiederherstellen, wieder herstellen,
    wieder herzustellen, wiederherzustellen, wieder rein|hinein|einsetzen|einfugen, was vorher|zuvor
    comme avant|auparavant, comme c etait, remettre, remettez, remets, retablir, retablissez,
    revenir|revenez a, annuler|annulez le|la|les|ce|cette|ces|votre|vos changement|modification,
    annuler|annulez ces|vos|les changements|modifications, avait avant, etait avant
    como antes, como estaba|estaban|era|eran, volver|vuelva|vuelvan|volved|vuelve a poner|dejar,
    volver|vuelva|vuelvan|volved|vuelve a ponerlo|ponerlos|ponerla|ponerlas|dejarlo, restablecer,
    restablezca|restablezcan|restaurar|restauren, deshacer, deshagan|deshaga|deshaced, revertir,
    reviertan|revierta, habia|ponia|estaba antes, lo de antes
    come prima, come era|erano, rimettere, rimetta|rimettete|rimetti, ripristinare,
    ripristini|ripristinate|ripristina, annullare|annulli|annullate la|le modifica|modifiche,
    c era prima, era prima
    como estava|estavam, repor, reponha|reponham, de volta, desfazer, desfaca|desfacam, reverter,
    reverta|revertam, estava antes, voltem|volte a por|colocar
    zoals het was|stond, zoals eerst|voorheen|daarvoor|tevoren, terugzetten, terug te zetten,
    terugdraaien, herstellen, herstel, ongedaan, stond eerst|er
    som forut|tidigare|innan, som det var|stod, aterstall, aterstalla, satt|satta tillbaka,
    andra tillbaka, sat|satte tilbage, gendan, sett|sette tilbake, gjenopprett
    tak jak bylo, jak poprzednio|wczesniej, przywrocic, przywroccie, przywroc, cofnac, cofnijcie
"""
# The same with what is meant between its words: "put the three lines back", "stellen Sie … her".
_APART: Final = re.compile(
    r"\b(?:(?:put|change|set|turn|switch) (?:\w+ ){1,8}back"
    r"|stell(?:en|t|e)? (?:\w+ ){1,8}wieder her"
    r"|(?:mach|setz|nimm|nehm|ander)(?:en|t|e)? (?:\w+ ){1,8}(?:ruckgangig|zuruck)"
    r"|(?:zet|zetten|draai|draaien) (?:\w+ ){1,8}terug|(?:satt|satta|satter|sat|sett) (?:\w+ ){1,6}"
    r"(?:tillbaka|tilbage|tilbake))\b"
)
# Says of what stood there that it has gone.
_GONE: Final = re.compile(
    r"\b(?:missing|gone|lost|went|dropped|left (?:out|off)|where (?:is|are|did)|fehl(?:t|en)"
    r"|verschwunden|weg|wo (?:ist|sind|bleib\w+)|dispar\w+|perdu\w*|manqu\w+|où (?:est|sont)"
    r"|desapare\w+|falta\w*|dónde|sumi\w+|onde|sparit\w+|finit[aeio]|manca\w*|dov['’]è|dove"
    r"|verdwenen|kwijt|ontbre\w+|borta|borte|försv\w+|forsv\w+|mangler|saknas)\b",
    re.IGNORECASE,
)
_GIVES: Final = re.compile(r":\s*$|:\s+(?:\S+\s+){2}\S")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_PAUSE: Final = re.compile(r"[.,!;] ")
# Of what has not been changed, or a wish that it stays away.
_NOT: Final = """
    rest, else, otherwise, other parts, remaining, dont, do not, not, never, rest, sonst, ubrigen,
    ubrige, nicht, reste, autres, pas, resto, demas, altro, non, nao, restante, overige, niet, inte,
    ikke, nie
"""
_RIGHT: Final = """
    right, correct, fine, stimmt, richtig, passt, korrekt, juste, exact, correcto, correcta, bien,
    giusto, giusta, corretto, certo, certa, correto, correta, klopt, juist, goed, stammer, ratt
"""
_NAMES: Final[Mapping[Fact, str]] = {
    Fact.TITLE: """
        title, job title, titel, bezeichnung, stellenbezeichnung, berufsbezeichnung, titre,
        intitule, titulo, titolo,
        functietitel, functienaam, tittel, tytul
    """,
    Fact.ORGANIZATION: """
        company, employer, organization, organisation, firm, firma, arbeitgeber, entreprise,
        employeur, empresa, azienda, ditta, bedrijf, werkgever
    """,
    Fact.OUTCOMES: """
        result, results, outcome, outcomes, goal, goals, target, targets, achieved, achieve,
        ergebnis, ergebnisse, ziel, ziele, resultat, resultats, objectif, objectifs, resultado,
        resultados, objetivo, objetivos, metas, risultato, risultati, obiettivo, obiettivi,
        resultaat, resultaten, doel, doelen, resultater, mal, wyniki, cele
    """,
    Fact.VIDEO: "video, film, clip, filmpje",
    Fact.PAY: """
        pay, salary, wage, wages, sum, gehalt, lohn, entgelt, verdienst, salaire, remuneration,
        sueldo, salario, stipendio, paga, ordenado, remuneracao, salaris, loon, lon, placa
    """,
    Fact.TERMS: """
        terms, conditions, rahmenbedingungen, konditionen, bedingungen, modalites, condiciones,
        condizioni, condicoes, voorwaarden, villkor, vilkar
    """,
    Fact.PLACE: """
        place, town, city, location, ort, stadt, arbeitsort, lieu, ville, lugar, ciudad, luogo,
        citta, sede, local, cidade, plaats, stad
    """,
    Fact.OTHER_JOBS: """
        other job|jobs, second job, nebenjob, nebentatigkeit, autre emploi, otro trabajo|empleo,
        altro lavoro, outro trabalho|emprego, bijbaan, andere baan
    """,
    Fact.APPLY: """
        address, applications, how to apply, phone, telephone, bewerbung, bewerbungen, telefon,
        adresse, candidature, candidatures, telefono, direccion, candidaturas, indirizzo, morada,
        telefone, sollicitaties, telefoon, adres
    """,
    Fact.DEADLINE: """
        deadline, closing date, date, frist, datum, bewerbungsschluss, bewerbungsfrist, date limite,
        delai, plazo, fecha, scadenza, data, prazo, sluitingsdatum
    """,
}
# What is one answer has changed together.
_TOGETHER: Final[Mapping[str, tuple[str, ...]]] = {
    Fact.PLACE: (Fact.PLACE, Fact.TOWN),
    Fact.APPLY: (*APPLYING, BESIDE[Fact.APPLY]),
    Fact.OUTCOMES: (Fact.OUTCOMES, "by_when"),
    Fact.PAY: (Fact.PAY, BESIDE[Fact.PAY]),
    Fact.OTHER_JOBS: (Fact.OTHER_JOBS, BESIDE[Fact.OTHER_JOBS]),
    Fact.DEADLINE: (Fact.DEADLINE, BESIDE[Fact.DEADLINE]),
}


@dataclass(frozen=True, slots=True)
class PutBack:
    """The values that a listing is to have again, by field, and the sentences that say so."""

    values: Mapping[str, Any]
    sentences: frozenset[str]


def noted(job: Job, before: Job) -> Job:
    """Return a changed job that knows what it had before: each part, and what changed last."""
    changed = {
        field.name: old
        for field in fields(Listing)
        if (old := getattr(before.listing, field.name)) and old != getattr(job.listing, field.name)
    }
    if not changed:
        return job
    return replace(job, earlier=replace(job.earlier, **changed), touched=tuple(changed))


def wanted(text: str, job: Job, said: Facts, about: Mapping[str, Fact]) -> PutBack:
    """Return what a reply wants back; `said` is what it gives itself.

    `about` are lines that were typed below a part of our letter, and which part that is.
    """
    told = tuple(sentences_in(text))
    words, naming = _beside_pay(told, job)
    asking = [each for each in told if asks(each) and each not in naming]
    if not asking:
        return PutBack(MappingProxyType(words), naming)
    stays = {fact for each in told if each not in asking for fact in _called_right(each)}
    parts: set[str] = set()
    somewhere = False
    for sentence in asking:
        placed = [fact for line, fact in about.items() if sentence in line]
        spoken = (*named(sentence), *placed) or _valued(sentence, job)
        parts |= {part for fact in spoken for part in _TOGETHER.get(fact, (fact,))}
        somewhere = somewhere or Fact.TOWN in spoken
    stays |= {fact for fact in Fact if getattr(said, fact)}
    kept = {part for fact in stays for part in _TOGETHER.get(fact, (fact,))}
    if somewhere and (said.town is None or said.town.value == job.listing.town):
        kept.discard(Fact.TOWN)  # "it is on site in Leeds, as before" says how, and wants the town
    values = {
        part: old
        for part in sorted((parts or set(job.touched)) - kept)
        if (old := getattr(job.earlier, part)) and old != getattr(job.listing, part)
    }
    sentences = naming | frozenset(asking if values else ())
    return PutBack({**values, **words}, sentences)


def _beside_pay(told: tuple[str, ...], job: Job) -> tuple[dict[str, Any], frozenset[str]]:
    """Return the words beside the pay with those back that sentences miss by their names.

    "Put the insurance back in with the pay" wants no older sum.
    """
    beside = job.listing.pay_beside
    naming: list[str] = []
    for sentence in told:
        if not (asks(sentence) or _GONE.search(sentence)):
            continue
        if back := beside_kept.missed(job.earlier.pay_beside, beside, sentence):
            beside = back
            naming.append(sentence)
    return ({BESIDE[Fact.PAY]: beside} if naming else {}), frozenset(naming)


def _valued(sentence: str, job: Job) -> tuple[Fact, ...]:
    """Return the names of which a sentence tells the value: "the job is Miller as before"."""
    bare = fold(sentence)
    known = (job.earlier, job.listing)
    told = tuple(
        fact
        for fact in (Fact.TITLE, Fact.ORGANIZATION, Fact.TOWN)
        if any((value := getattr(each, fact)) and fold(value) in bare for each in known)
    )
    return (*told, Fact.PLACE, Fact.TOWN) if _tells_where(bare, job) else told


def _tells_where(bare: str, job: Job) -> bool:
    """Whether a sentence has a word of where it was before, and is not now: "in Leeds, as before".

    A part of the town's name is enough; how the work is done comes back with it.
    """
    was, is_now = (_WORD.findall(fold(town or "")) for town in (job.earlier.town, job.listing.town))
    return not (set(was) - set(is_now)).isdisjoint(_WORD.findall(bare))


def asks(sentence: str) -> bool:
    """Whether a sentence wants back what a listing had; one that leads to a list gives it anew."""
    only_asks = is_question(sentence) and not any(map(wishes, _PAUSE.split(sentence)))
    if _GIVES.search(sentence) or only_asks:  # "put back: …"
        return False
    bare = plain(sentence)
    return bool(found(_BACK, bare) or _APART.search(bare)) and not found(_NOT, bare)


def named(sentence: str) -> Iterator[Fact]:
    """Give the parts of a listing that a sentence names."""
    bare = plain(sentence)
    yield from (fact for fact, names in _NAMES.items() if found(names, bare))


def _called_right(sentence: str) -> Iterator[Fact]:
    bare = plain(sentence)
    if found(_RIGHT, bare) and not found(_NOT, bare):
        yield from named(sentence)
