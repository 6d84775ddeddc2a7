"""What a sentence of a reply is for: it may want something changed, it only asks, it is small talk.

Small talk is nobody's wish: it undoes nothing, and is not held against its writer as a thing that
we could not place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.language.small_words import THANKS
from mailbot.decisions.language.speech import IDLE, folded, words
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.folding import fold
from mailbot.reading.lists import DATED

_NAME: Final = 2  # words of a line that is the writer's own name
_ANSWER: Final = 3  # words of a yes
_THANKED: Final = 8  # words: "thanks a lot for your help"
_GREETED: Final = 8  # words: "Dear all at Two Good Jobs,"
_SAID_ASIDE: Final = 6  # words: "ich bin ganz rot geworden"

BULLET: Final = re.compile(
    rf"^\s*(?:[-*•–>]\s+|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{2,4}})(?:\)|\.(?!(?i:{DATED})))\s+)"
)
_LEADS: Final = re.compile(
    r"\b(?:below|inline|unten|ci-dessous|abajo|sotto|abaixo|hieronder)\b", re.IGNORECASE
)
_HEADER: Final = re.compile(
    r"(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|date|à|objet|enviado"
    r"|fecha|para|asunto|da|inviato|data|a|oggetto|assunto|van|verzonden|aan|onderwerp)\s?:\s",
    re.IGNORECASE,
)
_WEIGHTY: Final = re.compile(r"[\d\"“”„«»@]")

# Begins a question that is a wish.
_WANTS: Final = re.compile(
    r"\W*(?:(?:and|but|so|und|et|y|e|en) )?(?:please|can|could|would|will|should|shouldn|may|might"
    r"|why (?:is|does|did)|könn|kann|würde|soll|muss da|bitte|pourri|pouvez|peu[tx]|podr|pued"
    r"|potre|può|poss|pode|kun[tn]?|kan|zou)",
    re.IGNORECASE,
)
# In all our languages: what is said of a text that is to be another one.
_CHANGES: Final = folded("""
    change changed correct correction corrections wrong mistake error should instead rather add
    missing omit omits omitted left forgot forgotten remove delete oops meant must
    ändern ändere geändert korrigieren korrektur falsch fehler sondern statt fehlt fehlen
    sollte sollten ergänzen hinzufügen streichen vergessen gemeint
    muss soll doit debe deve moet
    changer changez corriger corrigez erreur faux fausse plutôt manque ajouter ajoutez mettre mettez
    oublié supprimer
    cambiar cambie corregir corrija error falta añadir añada ponga pongan quitar quite olvidado
    cambiare correggere errore sbagliato sbagliata manca aggiungere aggiunga mettere metta togliere
    dimenticato
    mudar corrigir erro errado errada falta acrescentar pôr ponha ponham tirar esqueceu
    wijzigen veranderen fout ontbreekt toevoegen vergeten weghalen
""")
# The same beside a part of the listing: "the pay is not right", but not "oh dear, no".
_FAINT: Final = folded("""
    put print say says read write not never no isn't wasn't don't doesn't didn't actually sorry
    nicht kein keine bitte pas mal poner no non não niet geen zetten
""")
_PARTS: Final = folded("""
    result results outcome outcomes line sentence word title name role organization organisation
    company employer pay salary wage sum bonus deadline date day video film link address town place
    city remote hybrid site office home phone number objective aim job jobs apply applications
    listing
    ad advert text
    ergebnis ergebnisse punkt ziel satz zeile titel stelle rolle firma arbeitgeber gehalt lohn
    betrag
    frist datum tag video film link adresse ort stadt homeoffice büro telefon nummer bewerbung
    bewerbungen anzeige text nebenjob
    résultat résultats phrase ligne titre poste entreprise employeur salaire montant prime
    délai date
    vidéo lien adresse ville lieu télétravail bureau téléphone numéro candidature candidatures
    annonce
    resultado resultados frase línea título puesto empresa sueldo salario importe plazo fecha vídeo
    enlace dirección ciudad lugar teletrabajo oficina teléfono número candidaturas anuncio
    risultato risultati riga titolo ruolo azienda stipendio importo scadenza data indirizzo città
    luogo sede telefono numero candidature annuncio
    linha cargo salário ordenado valor prazo ligação morada cidade local escritório telefone anúncio
    resultaat resultaten zin regel functie bedrijf salaris loon bedrag sluitingsdatum adres
    stad plaats
    thuiswerk kantoor telefoon sollicitaties advertentie tekst
""")
_THANKS: Final = folded(THANKS)
_GREETINGS: Final = """
    dear, hi, hello, hey, good morning|afternoon|evening|day, to whom
    liebe|lieber|liebes, sehr geehrte|geehrter, guten tag|morgen|abend, hallo, moin, servus,
    grussgott
    bonjour, bonsoir, cher|chere|chers, madame|monsieur|mesdames|messieurs, salut
    hola, buenos|buenas dias|tardes|noches, estimado|estimada|estimados|estimadas,
    querido|querida|queridos, muy senores
    ciao, buongiorno, buonasera, salve, gentile|gentili, egregio|egregi, caro|cara|cari|care,
    spettabile
    ola, bom dia, boa tarde|noite, caro|cara|caros|caras, prezado|prezada|prezados, exmo|exma|exmos
    beste, geachte, dag, hoi, goedemorgen, goedemiddag, goedendag
"""
_NODS: Final = """
    fair enough, all right|good|clear|fine, right, understood, got it, noted, sounds good,
    good to know,
    i see, ok, okay, very well, so be it
    verstanden, alles klar|gut, in ordnung, gut so, na gut, einverstanden, soso
    d accord, entendu, compris, bien note, tres bien, tant mieux, ca marche
    entendido, de acuerdo, vale, muy bien, perfecto, mejor asi
    d accordo, capito, va bene, inteso, ricevuto, meglio cosi
    entendi, percebi, percebido, esta bem, de acordo, tudo bem, ainda bem
    begrepen, akkoord, prima, in orde, goed zo, oke, helder
"""
_COURTESY: Final = re.compile(
    r"(?<![\s,])[\s,]+(?:please|thanks?|thank you|bitte|danke|svp|merci|por favor|gracias"
    r"|per favore|grazie|alstublieft|graag)\W*$",
    re.IGNORECASE,
)
# Begins what is said of all that stands open, or stays; not "the rest of the week".
_REST: Final = re.compile(
    r"\W*(?:(?:and|but|also|und|et|y|e|en|och|og)\s)?"
    r"(?:(?:for|für|pour|para|per|voor|con)\s)?"
    r"(?:(?:all\s|tout\s|todo\s|tutto\s|tudo\s|al\s)?(?:the|de[rnm]|le|el|il|o|de)\s(?:rest|rest[eo]|others?)"
    r"|(?:everything|anything|all) else|the (?:remaining|other) \w+|alles (?:andere|weitere|übrige)"
    r"|(?:todo )?lo demás|het overige|al het andere|die (?:übrigen|anderen) \w+|les autres \w+"
    r"|resten|allt annat|alt andet|alt annet|reszt[aęy])\b"
    r"(?!\s(?:of|der|des|dieser|vo[nm]|d[eou]|da|d[eo]lla?|del|dell|van|av|af)\b)(?!\sd['’])",
    re.IGNORECASE,
)
# What becomes of it: it follows, or it is right as it stands.
_BECOMES: Final = """
    send|sending|sent, follow|follows, come|comes|coming, get back, later, tonight, tomorrow, soon
    fine, ok, okay, good, great, right, correct, perfect, stay|stays, remain|remains, unchanged, as
    it is, as is, looks, schick|schicke|schicken, sende|senden, folgt|folgen, kommt|kommen, reiche
    nachher, spater, heute abend, morgen, passt, stimmt, gut, richtig, bleibt|bleiben, unverandert
    envoie|enverrai|envoyons, suit|suivra|suivront, viendra, plus tard, ce soir, demain, va, bon
    bien, parfait, reste comme, inchange|inchangee, correct|correcte, envio|enviare|mando|mandare
    sigue, luego, mas tarde, esta noche, manana, esta bien, queda|quedan, igual, perfecto, correcto
    mando|mandero|invio|inviero, segue|seguira, dopo, piu tardi, stasera, domani, bene, resta
    rimane, giusto, perfetto, corretto, envio|enviarei|mandarei, depois, mais tarde, logo, amanha
    bem, certo, fica|ficam, mantem, stuur|sturen, volgt|volgen, komt|komen, straks, vanavond
    goed, klopt, prima, blijft|blijven, zo laten, skickar|sender, foljer|folger, kommer, senare
    senere, ikvall, stammer|stemmer, bra, star
"""
# Regrets a thing and does not ask for it: "I'd have liked the street in, but we'll live".
_RESIGNED: Final = """
    well|ll|can live|manage, live with it|that, never mind, no matter, no harm, doesnt matter
    not to worry, its fine|ok|okay, thats fine|ok|okay, not that important, so be it
    macht nichts, schon gut, egal, halb so schlimm, nicht so schlimm|wichtig, damit leben
    sei s drum, seis drum
    tant pis, pas grave, pas bien grave, peu importe, fera avec
    no importa, da igual, no pasa nada, que le vamos a, qu se le va
    non importa, non fa niente|nulla, pazienza, fa lo stesso, poco male
    nao faz mal, nao importa, nao tem importancia, paciencia, tanto faz
    geeft niet|niks, maakt niet|niks uit, niet erg, jammer dan, kan ermee leven
    gor inget|ingenting, gor ikke|ingenting noget, spelar ingen roll, gar bra anda, nie szkodzi
"""
# Wants to know what the writer has just asked.
_REFERS: Final = """
    to know, need know, find out, tell me|us, wissen, erfahren, savoir, dites, saber, saberlo
    digan|digame|diganme, sapere, saperlo, ditemi, digam, weten, veta|vide|vite, wiedziec
"""
# What says nothing by itself; and what is said before anything is: "oh right", "ach so", "ah vale".
_SOUNDS: Final = IDLE | folded("""
    oh ah aha ahh ooh ok okay hm hmm uh um well right yes yeah yep dear sure no so see i of course
    ach ja je achso jo nee na naja klar bon ben eh alors oui ay uy vaya vale claro ya bueno pues
    d'accord boh beh mah ecco certo pois tá ta bem ó então ai goh tja nou hè oja oké jeetje
""")


def sentences_in(text: str) -> Iterator[str]:
    """Give the sentences of a reply, without the numbers and bullets of a list."""
    for line in text.splitlines():
        yield from sentences(BULLET.sub("", line, count=1).strip())


def without_courtesy(sentence: str) -> str:
    """Return a sentence without the "please" or the thanks that it ends with."""
    return _COURTESY.sub("", sentence)


def is_question(sentence: str) -> bool:
    """Whether a sentence only asks something: "could you add that?" wants a change."""
    asks = sentence.rstrip(' "”’»)').endswith(("?", "？"))
    return asks and (not weighty(sentence) or not (wishes(sentence) or _has_value(sentence)))


def wishes(sentence: str) -> bool:
    """Whether a sentence begins as a wish does, be it a question by its mark: "could you …?"."""
    return _WANTS.match(sentence) is not None


def weighty(sentence: str) -> bool:
    """Whether a sentence may want a listing changed: it has a figure, a quotation, a "should"."""
    own = _words(sentence)
    faint = not (_FAINT.isdisjoint(own) or _PARTS.isdisjoint(own))
    return _has_value(sentence) or faint or not _CHANGES.isdisjoint(own)


def mends(sentence: str) -> bool:
    """Whether a sentence says what is to be changed, or gives a part of the listing a value.

    Beside thanks "36 hours" and "8 December" are told, and correct nothing.
    """
    own = _words(sentence)
    denied = own - {"no"}  # which is "in the" in Portuguese
    about = not (_PARTS.isdisjoint(own) and _FAINT.isdisjoint(denied))
    return not _CHANGES.isdisjoint(own) or (about and weighty(sentence))


def lets_pass(sentence: str) -> bool:
    """Whether a sentence says that what it regrets may stay as it is."""
    return found(_RESIGNED, plain(sentence)) is not None


def _has_value(sentence: str) -> bool:
    return _WEIGHTY.search(sentence) is not None


def letters_of(text: str) -> str:
    """Return the letters of a text, folded: what stays of it where only its figures change."""
    return "".join(filter(str.isalpha, fold(text)))


def has_figure(sentence: str) -> bool:
    """Whether a sentence has a number in it."""
    return any(map(str.isdigit, sentence))


def is_idle(sentence: str) -> bool:
    """Whether a sentence says nothing of the job: a greeting, thanks, a yes, "see below"."""
    said = words(sentence)
    sounds = all(word.text in _SOUNDS for word in said)
    if sounds or _is_name(sentence) or _HEADER.match(sentence):
        return True
    if _LEADS.search(sentence) and not _has_value(sentence):
        return True
    if _greets(sentence) or (len(said) <= _THANKED and begins(_NODS, plain(sentence))):
        return not weighty(sentence)
    if len(said) <= _THANKED and _thanks(sentence):
        return not weighty(sentence) and not sentence.endswith("?")
    return len(said) <= _ANSWER and answers_yes(sentence) is True


def is_aside(sentence: str) -> bool:
    """Whether a sentence is a few words that name no part of a listing, and want nothing of us."""
    own = _words(sentence)
    brief = len(own) <= _SAID_ASIDE and not sentence.endswith(("?", ":"))
    return brief and own.isdisjoint(_PARTS) and not weighty(sentence)


def cheers(text: str) -> bool:
    """Whether a reply thanks or is glad: what else is in it, if it wants nothing, is small talk."""
    return any(_thanks(each) or each.endswith("!") for each in sentences_in(text))


def is_of_rest(sentence: str) -> bool:
    """Whether a sentence says only what becomes of the rest: it follows, or is right as it is."""
    bare = plain(sentence)
    return _REST.match(sentence) is not None and found(_BECOMES, bare) is not None


def of_job(text: str) -> str:
    """Return a reply without what speaks of no part of a job: the rest, and its own questions.

    What follows one's own question is said of what was asked: "I'd want to know that first".
    """
    kept: list[str] = []
    for line in text.splitlines():
        told = list(sentences(line))
        asked = [False, *(each.endswith("?") for each in told)]
        aside = [
            each
            for each, after in zip(told, asked, strict=False)
            if not BULLET.match(line) and (is_of_rest(each) or (after and _refers(each)))
        ]
        kept.append(" ".join(each for each in told if each not in aside) if aside else line)
    return "\n".join(kept)


def _refers(sentence: str) -> bool:
    """Whether a sentence speaks of what its writer has just asked."""
    return found(_REFERS, plain(sentence)) is not None


def is_joy(sentence: str) -> bool:
    """Whether a sentence that no field was made of is joy or thanks, and states nothing."""
    return sentence.endswith("!") or is_aside(sentence) or _thanks(sentence)


def _thanks(sentence: str) -> bool:
    return not _THANKS.isdisjoint(_words(sentence))


def _greets(sentence: str) -> bool:
    brief = len(sentence.split()) <= _GREETED and not sentence.endswith((".", "?"))
    return brief and begins(_GREETINGS, plain(sentence)) is not None


def _words(sentence: str) -> frozenset[str]:
    return frozenset(word.text for word in words(sentence))


def _is_name(line: str) -> bool:
    own = line.split()
    capitals = all(word[:1].isupper() for word in own)
    return len(own) <= _NAME and capitals and line[-1:].isalpha() and ":" not in line
