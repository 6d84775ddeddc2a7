"""How one is to apply, as a reply says it in a line of its own, or refuses it.

"How to apply: send three drawings to jobs@a.example, no CV": what of such a line is no address, no
link and no number goes with the application, in its writer's words. "Not to my address": it goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from mailbot.decisions.language.speech import folded, words
from mailbot.decisions.reply import beside_apply, beside_ways, papers
from mailbot.decisions.reply.remarks import BULLET, sentences_in
from mailbot.reading.alternations import compiled
from mailbot.reading.facts import apply, dates, phone, way
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.torn import closed
from mailbot.reading.facts.words import ways

_MOST: Final = 160  # characters that are printed
_DATE: Final = 4  # words of a piece that is a day
_ANY_DAY: Final = date(2000, 1, 1)  # whether there is a day does not depend on it
_LEAST: Final = 4  # characters of a piece that says something
_LEAD: Final = re.compile(
    r"\W*(?:to apply|for applications|zur bewerbung|zum bewerben|um sich zu bewerben"
    r"|pour (?:postuler|candidater)|para (?:postular(?:se)?|inscribirse|solicitar(?:lo)?)"
    r"|per candidarsi|para (?:se )?candidatar(?:em)?(?:-se)?|inscriç(?:ão|ões)|om te solliciteren"
    r"|for å søke|för att söka)\s?[:,–—-]\s",
    re.IGNORECASE,
)
_WAY: Final = re.compile(r"\S*(?:@|://|www\.)\S*")
_MARK: Final = "§"
_PARTS: Final = re.compile(
    rf"\s*[,;]\s+(?![^()]*\))|\s[–—-]\s|(?<={_MARK})[.,;:\s]+(?:(?:and|und|et|y|e|en|og|och|or|oder|ou|o|of)\s)?"
)
# Before a way, of the piece that it stands in: "… to", "… an die".
_TOWARDS: Final = re.compile(
    rf"[\s(<]*(?:(?<!\w)(?:{papers.TOWARDS}|under|unter|lo|il|der|die|das|den|the|le|la|el|o"
    rf"|number|nummer|numéro|número|numero)\s?)*[:<(]*{_MARK}[>)]*.*$",
    re.IGNORECASE,
)
# Words that only say that one applies, or by what: "send it by email", "solely by the form".
_IDLE: Final = folded("""
    send sent sending email emails e mail mails apply applying application applications write us me
    to at by via through on the a an your their his her them it this that here please only solely
    just form online website site page link address phone call calls ring text message whatsapp sms
    people candidates they you can should or and is are contact directly
    send senden schicken sende bewerben bewerbung bewerbungen mail mails an per über die der das den
    unser unsere ihre ihr bitte nur ausschließlich formular webseite seite link adresse anrufen
    anruf rufen unter telefon oder und sich direkt richten gehen bei
    envoyer envoyez envoi postuler candidature candidatures écrire écrivez à au par le la les votre
    sa vos uniquement formulaire site lien adresse appeler téléphone ou et nous merci de
    enviar envíen envíe mandar manden escribir solicitud solicitudes candidaturas a al por el la su
    correo formulario web enlace dirección llamar teléfono o y sólo solo
    inviare inviate mandare mandate scrivere candidature candidatura via al alla per il lo la
    modulo sito indirizzo chiamare telefono oppure posta
    mandem envie enviem escrever inscrição candidatura candidaturas pelo pela para o os as
    formulário telefone ligar ou
    sturen stuur mailen solliciteren sollicitatie sollicitaties naar aan via op het de uw je
    formulier bellen telefoon of en alleen
    skicka ansökan sende søknad søknader ansøgning till til på via e post ring
""")
# Behind papers that nobody wants leads to those that are: "no CV, just two drawings".
_BUT: Final = (
    r"just|only|but|nur|sondern|juste|seulement|mais|sino|sólo|solo|pero|só|mas|apenas|soltanto|ma"
    r"|wel|alleen|maar|bara|bare|kun|men"
)
_PLEASE: Final = re.compile(r"\s(?:please|bitte)(?=$|,)", re.IGNORECASE)
_OWN: Final = (
    r"(?:(?:the\s[\w-]+|my|mine|this|that|the|our|meine?[rnm]?|diese[rnm]?|die|der|mon|ma|cette|l['’]|mi|esta?"
    r"|este|la mia|mia|questa|questo|o meu|a minha|minha|este|mijn|dit|deze|min|denne)\s?)"
    r"(?:(?:own|private|personal|persönliche[nr]?|private[nr]?|jobs?|same|work)\s)?"
    r"(?:e-?)?(?:mail(?:[- ]?adress\w*)?|address|adress\w*|courriel|correo|dirección|indirizzo"
    r"|endereço|adres|mailadres|posta)\b"
)
_TO_ME: Final = (
    r"(?:to me|an mich|bei mir|à moi|chez moi|a mí|a me|para mim|a mim|(?:naar|aan|bij) mij"
    r"|till mig|til meg|til mig)\b"
)
_NOT: Final = (
    r"(?:not|never|don['’]?t|no|nicht|keine?|nie|pas|jamais|ne|non|mai|não|nunca|niet|nooit|inte"
    r"|ikke|nie)"
)
_REFUSES: Final = re.compile(
    rf"(?<!\w){_NOT}\s(?:[\w'’]+\s){{0,4}}?(?:{_TO_ME}|(?:(?:to|at|an|à|a|para|naar|aan|till?)\s)?"
    rf"{_OWN})"
    rf"|{_OWN}\s(?:[\w'’]+\s){{0,3}}?(?:{_NOT}|nulle part|nowhere|nirgends)(?!\w)"
    rf"|(?:take out|remove|delete|drop|leave out|tolga|togliete|togli|levate|quiten?|saquen|retirez"
    rf"|enlevez|supprimez|nehmen sie|tirem|retirem|haal)\s(?:\w+\s){{0,1}}?{_OWN}",
    re.IGNORECASE,
)
_MINE: Final = re.compile(
    rf"(?<!\w)(?:{_TO_ME}|my|mine|meine?[rnm]?|mon|ma|mi|la mia|mia|mio|o meu|meu|minha|mijn|min"
    r"|mitt)(?!\w)",
    re.IGNORECASE,
)
_ONLY_BY: Final = re.compile(
    rf"(?<!not )(?<!nicht )(?<!non )(?<!pas )(?<!\w)(?:{ways.ONLY})\s(?:(?:by|via|per|over|über|an"
    r"|par|por|tramite|in|en)\s)?(?:dms?|whats ?app|sms|instagram|telegram|signal|direct messages?)"
    r"(?!\w)",
    re.IGNORECASE,
)
# Speaks of the address, and not of where one applies: "is my address sold?".
_OTHERWISE: Final = re.compile(
    r"\b(?:sold|sell|sells|share[sd]?|rent\w*|ask(?:ed)?|kept|keep|know|wrong|changed|verkauf\w+"
    r"|gefragt|weiter(?:ge)?geb\w+|stimmt|vend\w+|cédée?|demandé|pregunt\w+|guard\w+|chiest\w+"
    r"|perguntei|verkocht|received?|arrive[sd]?|work(?:s|ing)?|spam|right|correct|fine|richtig|why|warum|pourquoi)\b",
    re.IGNORECASE,
)
# A message to an account of theirs: "in DM su Instagram @casa".
_MESSAGE: Final = re.compile(
    r"(?:(?<!\w)(?:by|via|per|in|en|par|por|with a|send (?:us )?an?|auf|on)\s)?"
    r"(?:(?<!\w)(?:dms?|pms?|direct messages?|direktnachricht(?:en)?|messages? privée?s?"
    r"|mensajes? (?:directos?|privados?)|messaggi[o]? (?:privat[oi]|dirett[oi])|mensage(?:m|ns) "
    r"(?:diretas?|privadas?))\s(?:[\w']+\s){0,3}?|(?<!\w))"
    r"(?:instagram|insta|facebook|messenger|telegram|linkedin|tiktok)\s?:?\s(?:[\w']+\s){0,1}?"
    r"@[\w.]*\w"
    r"|(?<!\w)(?:dms?|direct messages?)\s(?:[\w']+\s){0,3}?@[\w.]*\w",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """What goes with an application, and the sentence that says all of it."""

    words: str
    sentence: str


def told(text: str, other: str = "") -> Line | None:
    """Return what a line on how to apply says beside its way; `other` is a way in words."""
    for sentence in sentences_in(text):
        value = _value(sentence)
        kept = list(_pieces(value, other)) if value else []
        if kept and any(map(_says_something, kept)):
            return Line(", ".join(kept)[:_MOST], sentence)
    return None


def refuses(sentence: str) -> bool:
    """Whether a sentence wants no applications at the address that stands there."""
    asks = sentence.rstrip('"”’») ').endswith("?")
    return not asks and bool(_REFUSES.search(sentence)) and not _OTHERWISE.search(sentence)


def is_mine(sentence: str) -> bool:
    """Whether the address that a sentence refuses is its writer's own, and no other one."""
    return _MINE.search(sentence) is not None


def is_only(sentence: str) -> bool:
    """Whether a number or an account is to be the only way: "nur WhatsApp", "solo DM"."""
    return _ONLY_BY.search(sentence) is not None


def message(text: str) -> str | None:
    """Return how one writes to an account of theirs, in the words that say it."""
    hit = next(filter(None, map(_MESSAGE.search, sentences_in(text))), None)
    return " ".join(hit[0].split()) if hit else None


def unwanted(text: str) -> tuple[str, str] | None:
    """Return the words that want no CV, and the sentence with them: "no resume needed"."""
    for sentence in sentences_in(text):
        if sentence.endswith("?"):
            continue
        hit = _no_paper().search(sentence)
        if hit is not None:
            said = _PLEASE.sub("", " ".join(hit[0].split()))
            return (said if said[1:2].isupper() else said[:1].lower() + said[1:]), sentence
    return None


def without_papers(before: str | None, denied: str) -> str | None:
    """Return what goes with an application without the papers that a reply does not want."""
    names = {name.casefold().rstrip("s") for name in _papers().findall(denied)}
    pieces = re.split(r",\s+", before or "")
    kept = [
        piece
        for piece in pieces
        if names.isdisjoint(name.casefold().rstrip("s") for name in _papers().findall(piece))
    ]
    return ", ".join(filter(None, kept)) or None


def _value(sentence: str) -> str:
    """Return what a sentence says behind its "how to apply:"; "" where it does not begin so."""
    bare = BULLET.sub("", sentence, count=1)
    if lead := _LEAD.match(bare):
        return bare[lead.end() :]
    return labelled(bare, Topic.APPLY) or ""


def _pieces(value: str, other: str) -> Iterator[str]:
    if other:
        at = value.casefold().find(other.casefold())
        value = value if at < 0 else f"{value[:at]} {_MARK} {value[at + len(other) :]}"
    codes = " ".join(beside_ways.marks(value))  # "reference 2026/417" is no number to call
    marked = phone.NUMBER.sub(
        lambda hit: hit[0] if hit[0].strip() in codes else _MARK, _WAY.sub(_MARK, value)
    )
    for piece in _PARTS.split(marked):
        own = closed(_TOWARDS.sub("", piece).strip(" .,;:()<>–—-"))
        until = beside_apply.until(f" {own}")
        own = own[: max(0, until.start() - 1)].rstrip(" ,") if until else own
        said = {word.text for word in words(own)}
        dated = len(said) <= _DATE and bool(dates.days(own, _ANY_DAY, american=False))
        if len(own) < _LEAST or said <= _IDLE or dated or way.of_sentence(own, asked=True):
            continue
        if not (refuses(own) or (apply.to_sender(own) and said <= _IDLE)):
            yield own


def _says_something(piece: str) -> bool:
    return any(char.isalpha() for char in piece)


@cache
def _papers() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{papers.PAPERS})(?!\w)", re.IGNORECASE)


@cache
def _no_paper() -> re.Pattern[str]:
    """Match "no CV", "kein Lebenslauf", "CV is not required"."""
    no = (
        r"(?:no(?: need (?:for|of|to send))?|without|don['’]?t need|kein\w{0,2}|ohne"
        r"|pas(?: besoin)? de|sans|sin|nada de|no (?:hace|es) (?:falta|necesario)|niente|senza"
        r"|non serve|sem|não precisa(?:m)? de|geen|zonder|ingen|inget|inte|uten|uden|utan|bez)"
    )
    behind = (
        r"(?:(?:is|are|will be) (?:not|n['’]t) (?:\w+ )?(?:required|needed|necessary|wanted"
        r"|considered)|not (?:required|needed|necessary)|(?:ist|sind|wird) nicht (?:nötig"
        r"|erforderlich|notwendig|gewünscht)|(?:n['’]est|n['’]en|n['’]est) pas (?:nécessaire"
        r"|requise?|demandée?)|no (?:es|son) necesari[oa]s?|non (?:è|e) (?:necessario|richiesto)"
        r"|não é (?:necessário|preciso)|is niet nodig|er ikke nødvendig)"
    )
    return compiled(
        rf"(?<!\w){no}\s(?:an?\s|un\s|einen?\s|el\s|um\s|een\s|en\s)?(?:{papers.PAPERS})(?!\w)"
        rf"(?:\s(?:needed|required|necessary|nötig|nécessaire|nodig|please|bitte)(?!\w))?"
        rf"(?:,\s(?:{_BUT})\s(?!.{{0,40}}(?:\d{{3}}|@))[^,.;:!?]{{3,60}})?"
        rf"|(?<!\w)(?:{papers.PAPERS})\s{behind}(?!\w)",
        re.IGNORECASE,
    )
