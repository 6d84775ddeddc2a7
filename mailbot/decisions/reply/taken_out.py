"""Which parts of a listing somebody wants taken out: "no deadline", "please take the date off".

Whoever gives another value instead has corrected it, which is seen elsewhere; results are taken
out one by one (`revisions`), and a job keeps its title and its employer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply.remarks import is_question, sentences_in, wishes
from mailbot.decisions.reply.removals import removes
from mailbot.reading.facts.labels import split_label
from mailbot.terms import Fact

# What may be left open: to say that there is none takes it out. Of a video that is no wish.
_OPEN: Final[Mapping[Fact, str]] = {
    Fact.DEADLINE: """
        deadline, closing date, last day, cut off date, frist, bewerbungsfrist, bewerbungsschluss,
        einsendeschluss, date limite, echeance, plazo, fecha limite|tope, scadenza, data limite,
        prazo, sluitingsdatum, uiterste datum, einddatum, sista dag|dagen|datum, siste frist|dag,
        sidste frist|dag
    """,
    Fact.PHONE: """
        phone, phone number|calls, telephone, telefon, telefonnummer, rufnummer, handynummer,
        telefono, numero de telephone|telefono, telefone, telefoonnummer, telefoon
    """,
    Fact.WAY: """
        visits, visit, walk ins, dropping by|in, coming by|in, besuche, besuch, vorbeikommen,
        visites, visitas, bezoek, bezoekjes, besok
    """,
    Fact.OBJECTIVE: """
        objective, aim, oberziel, gesamtziel, zielsatz, objectif general, objetivo general|geral,
        obiettivo generale, hoofddoel, line|sentence|phrase|words under|below the title,
        satz|zeile unter|unterm dem titel, satz|zeile unterm titel,
        phrase|ligne sous le titre|intitule, frase|linea bajo el titulo,
        frase|linea debajo del titulo, frase|linha por|debaixo baixo|do do|titulo,
        frase|riga sotto il titolo, zin|regel onder de titel, raden|meningen under titeln|rubriken
    """,
}
_PARTS: Final[Mapping[Fact, str]] = {
    Fact.TERMS: """
        terms, terms line, rahmenbedingungen, konditionen, modalites, condiciones, condizioni,
        condicoes, voorwaarden, villkor, vilkar
    """,
    Fact.DEADLINE: """
        date, datum, fecha, la|a|il data|termine, apply by
    """,
    Fact.VIDEO: "video, film, clip, videolink, filmpje",
    Fact.APPLY: """
        application address, apply address, bewerbungsadresse, adresse de candidature,
        direccion para candidaturas, sollicitatieadres, email, emails, e mail, email|mail address,
        mailadresse, emailadresse, adresse mail, correo, courriel, indirizzo email, mailadres
    """,
    Fact.WAY: """
        by post|letter|hand, in person, postal|street|shop address, house number, per post,
        postweg, postanschrift, postadresse, hausanschrift, hausnummer, strasse, adresse postale,
        par courrier|la poste, direccion postal, correo postal, por carta, morada, correio,
        indirizzo postale, per posta, postadres, huisnummer, postadress, via post
    """,
    Fact.PAY: "pay, salary, wage, gehalt, lohn, salaire, sueldo, salario, stipendio, salaris",
}
# They take calls alone: whatever else there is goes.
_PHONE_ONLY: Final = """
    phone|telephone|calls|call only, only call|calls|phone|by phone, just call|phone|ring|calls,
    nur telefonisch|anrufen|anrufe, nur per|am telefon, uniquement|seulement par telephone,
    solo por|al telefono, solo telefono|llamadas|llamar, so|apenas por telefone, so|apenas telefone,
    solo per telefono, solo telefono|telefonate, alleen telefonisch|bellen, bara|kun telefon,
    bara|kun via|per|paa|pa telefon
"""
_NOT_ONLY: Final = re.compile(r"\b(?:not|nicht|pas|no|nao|non|niet|inte|ikke) $")
_STILL: Final = """
    still on|in|there, steht immer|noch, immer noch, encore la|toujours, sigue ahi, ainda esta|la,
    ancora li|la, staat er nog|steeds
"""
# "The phone number must not appear": what may be seen by nobody, said right behind its name.
_HIDDEN: Final = re.compile(
    r"^(?: \w+){0,3}? (?:(?:must|may|should|shall|can)(?:nt|not| not)(?: be)?"
    r" (?:appear|show|shown|printed|listed|published|public|visible|in (?:it|there))"
    r"|(?:darf|durfen|soll|sollen|sollte|kann)(?: bitte| da| dort)? nicht(?: mit)?"
    r" (?:erscheinen|drinstehen|drin stehen|stehen|auftauchen|veroffentlicht|gezeigt|rein)"
    r"|ne (?:doit|doivent|peut|peuvent|devrait) pas"
    r" (?:apparaitre|figurer|paraitre|etre (?:publie|affiche))"
    r"|no (?:debe|deben|puede|pueden|deberia) (?:aparecer|salir|figurar|publicarse|verse)"
    r"|nao (?:deve|devem|pode|podem|devia)"
    r" (?:aparecer|sair|figurar|constar|ser (?:publicad|mostrad))"
    r"|non (?:deve|devono|puo|possono|dovrebbe)"
    r" (?:apparire|comparire|figurare|essere (?:pubblicat|mostrat))"
    r"|(?:mag|mogen|moet|moeten)(?: er)? niet"
    r" (?:in staan|bij staan|zichtbaar|getoond|vermeld|genoemd"
    r"|gepubliceerd|verschijnen|erin|erbij|in de advertentie))"
)
_NONE: Final = """
    none, no, nil, n a, not needed, open, offen, keine|keins|keiner|kein, entfallt, aucun|aucune,
    pas de, neant, ninguno|ninguna, nessuno|nessuna, nenhum|nenhuma, geen, nvt
"""
_WITHOUT: Final = re.compile(
    r"\b(?:no|without|any|(?:dont|do not) (?:\w+ )?(?:have|need|want|set|give)"
    r"|isnt|is not|kein|keine|keinen|ohne|pas|sans|no (?:hay|tenemos|ponemos)|sin|senza|nessuna"
    r"|non (?:c e|ce|abbiamo)|sem|nao (?:ha|temos)|geen|zonder)(?: \w+)? $"
)
_IS_NONE: Final = re.compile(
    r" (?:gibt es|haben wir|is there|there is|hay|c e|ha|is er|hebben we|y en a)"
    r" (?:nicht|keine|keinen|none|not|pas|no|non|nao|niet|geen)\b"
)
# Applications are taken for as long as it takes.
_ALWAYS: Final = """
    until|till|til filled|taken|gone, until|till|til we find|found|have|get,
    until|till|til it|the|this is|job|post|position|role filled|is, until|till|til its filled|taken,
    write|apply|send any time, write|apply anytime|whenever, rolling basis, bis wir jemanden|wen,
    jederzeit bewerben|melden|schreiben, bis die stelle besetzt, bis zur besetzung, bis besetzt,
    a tout moment, jusqu a ce que le poste|quelqu, jusqu a ce qu on|il, jusqu a trouver,
    tant que le poste, en cualquier momento, hasta cubrir|cubrirla|cubrirlo|encontrar,
    hasta que se cubra, hasta que encontremos|aparezca|haya, in qualsiasi|qualunque momento,
    fino a copertura, finche non troviamo|trovo, finche non si trova, a qualquer momento|altura,
    ate encontrar|encontrarmos|preencher, ate ser preenchida|preenchido, op elk moment,
    tot we|wij iemand, tot vervuld|gevonden, tot de plek|vacature|functie,
    tills tjansten|vi, til stillingen|vi er|har|finner|finder
"""
# The job, or what we print of it.
_WHOLE: Final = """
    job, ad, advert, listing, post, posting, vacancy, anzeige, stelle, inserat, annonce, offre,
    poste, anuncio, oferta, puesto, annuncio, posto, vaga, vacature, advertentie
"""
_OUT_OF_IT: Final = re.compile(
    r"\b(?:out of|from|in|on|aus|von|dans|de|du|del|della|dal|dall|dalla|da|do|uit|van)"
    r"(?: (?:the|our|your|my|der|dem|unserer|unserem|la|le|l|el|lo|o|a|de|het))?"
    r" (?:job|ad|advert|listing|post|posting|vacancy|anzeige|stelle|inserat|annonce|offre|anuncio"
    r"|oferta|annuncio|vaga|vacature|advertentie)\b"
)


def facts(text: str) -> Mapping[Fact, str]:
    """Return what is to be taken out, each with the sentence that says so."""
    told = (each for each in sentences_in(text) if wishes(each) or not is_question(each))
    return {fact: sentence for sentence in told for fact in _in(sentence)}


def only_parts(text: str) -> bool:
    """Whether parts are to be taken out, and nothing is said of the job as a whole."""
    return bool(facts(text)) and not any(map(of_all, sentences_in(text)))


def of_all(text: str) -> bool:
    """Whether a text speaks of the job, or the listing, as a whole."""
    return found(_WHOLE, plain(text)) is not None


def takes_all(clause: str) -> bool:
    """Whether it is the job, or the listing, that a clause wants gone, and nothing out of it."""
    return found(_WHOLE, _OUT_OF_IT.sub(" ", plain(clause))) is not None


def _in(sentence: str) -> Iterator[Fact]:
    bare = plain(sentence)
    labelled = split_label(sentence)
    if labelled is not None and _is_nothing(labelled[1]):
        yield from (fact for fact in _OPEN if fact.value == labelled[0].value)
        return
    if found(_ALWAYS, bare):
        yield Fact.DEADLINE
    for fact, names in _OPEN.items():
        hit = found(names, bare)
        if hit and (_WITHOUT.search(bare[: hit.start()]) or _IS_NONE.match(bare[hit.end() :])):
            yield fact
    for fact, names in (*_OPEN.items(), (Fact.APPLY, _PARTS[Fact.APPLY])):
        hit = found(names, bare)
        if hit and _HIDDEN.match(bare[hit.end() :]):
            yield fact
    if found(_STILL, bare) and found(_PARTS[Fact.APPLY], bare):
        yield Fact.APPLY
    calls = found(_PHONE_ONLY, bare)
    calls_only = calls is not None and not _NOT_ONLY.search(bare[: calls.start()])
    if calls_only:
        yield from (Fact.APPLY, Fact.WAY)
    if removes(bare):
        named = (*_OPEN.items(), *_PARTS.items())
        yield from (
            fact
            for fact, names in named
            if found(names, bare) and not (calls_only and fact is Fact.PHONE)
        )


def _is_nothing(value: str) -> bool:
    bare = plain(value)
    hit = found(_NONE, bare)
    return not bare or bool(hit and hit.span() == (0, len(bare)))
