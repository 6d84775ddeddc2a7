"""Whether a fresh mail only remarks on what was printed, or tells what came of it.

"The video of the second job asks me to log in", "our roofer started on Monday, thanks to you": both
name a job, and offer none. Whoever needs somebody besides, or states a fact of a job, offers it.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.case import Case
from mailbot.reading.folding import fold
from mailbot.reading.needs import says_need
from mailbot.reading.phrases import Heard
from mailbot.reading.topics import Topic
from mailbot.terms import Intent, Origin

LONGEST: Final = 110  # words of substance; in more there is a story
_NEAR: Final = 2  # sentences within which it is said what does not work


def _pattern(phrases: str) -> re.Pattern[str]:
    """Compile the lines of a table into a search for whole words in folded text."""
    listed = filter(None, map(str.strip, re.split(r", |\n", fold(phrases))))
    return re.compile(rf"\b(?:{'|'.join(listed)})\b")


# What readers look at, and find wrong.
_THING: Final = _pattern(
    r"""
    links?|videos?|films?|clips?|filmpje|videolink|url|page|(?:phone |telephone )?number
    (?:e ?mail )?address|seite|video ?link|telefonnummer|nummer|(?:mail)?adresse|lien|page|numero
    adresse|enlace|vinculo|pagina|telefono|direccion|collegamento|indirizzo|ligacao|telefone
    endereco|adres|telefoonnummer|lank(?:en)?|videon|filmen|telefonnumret|adressen
    """
)
_FAULT: Final = _pattern(
    r"""
    (?:dosnt|doesnt|dont|does not|do not|wont|will not|cant|cannot|no longer) (?:\w+ ){0,2}open
    (?:dosnt|doesnt|dont|does not|do not|wont|will not) (?:\w+ )?(?:work|load|play|exist|ring|lead)
    (?:isnt|is not|no longer) (?:\w+ )?(?:working|available|there|right|correct|works)
    (?:stopped|isnt|is not|not) (?:working|found)|not found|broken|dead|private|unavailable
    asks? (?:me|us|you|for|one) (?:\w+ ){0,3}(?:log|sign|password|login)
    nowhere|an? error|wrong|password
    (?:geht|gehen|funktionier\w+|klappt|offnet|stimmt|lauft|ladt|tut) (?:\w+ ){0,4}nicht
    nicht (?:mehr )?(?:gefunden|erreichbar|verfugbar|richtig)|kaputt|defekt|ins leere|privat|falsch
    (?:marche|fonctionne|ouvre|repond|existe) (?:\w+ )?(?:pas|plus)|introuvable|casse|prive
    indisponible|errone|nulle part|mauvais
    no (?:me )?(?:funciona|abre|se abre|va|existe|carga|responde)|roto|privado|caido|equivocado
    incorrecto|erroneo
    non (?:mi )?(?:funziona|si apre|apre|va|esiste|carica|risponde)|privato|rotto|sbagliato|errato
    nao (?:funciona|abre|existe|carrega|da|responde)|quebrado|partido|errado
    (?:werkt|doet|opent|klopt|bestaat|laadt) (?:\w+ ){0,3}niet
    niet (?:meer )?(?:gevonden|beschikbaar)
    kapot|verkeerd
    (?:fungerar|funkar|virker|oppnas|stammer|stemmer|finns) (?:\w+ ){0,2}(?:inte|ikke)|trasig
    forkert|feil|fel
    """
)
_PRINTED: Final = _pattern(
    r"""
    issues?, newsletter, listings?, ads?, adverts?
    (?:your|todays|last|this weeks) (?:e ?mail|mail|letter|email)
    (?:first|second|third|fourth|last|other) (?:one|job|link|video)
    (?:job|number) (?:no )?(?:one|two|three|four|\d)
    ausgabe|newsletter|rundbrief|\w*inserat\w*|anzeige|stellen?|numero|lettre|annonce|offre|boletin
    anuncio|oferta|annuncio|annunci|vaga|anuncio|nummer|nieuwsbrief|vacature|advertentie|annons\w*
    nyhetsbrev\w*|utskick\w*|(?:premier|deuxieme|primer|segundo|primo|secondo|eerste|tweede) \w+
    """
)
_OURS: Final = _pattern(
    r"""
    our|my|unser\w*|mein\w*|notre|nos|mon|ma|nuestr[oa]s?|mi|noss[oa]s?|meu|minha|nostr[oaie]|mio
    mia|onze|ons|mijn|var|vart|vores|vare?
    """
)
# Who was sought has been taken on, or is there.
_HIRED: Final = _pattern(
    r"""
    (?:we|i|weve|ive) (?:have )?(?:\w+ ){0,2}(?:hired|took on|taken on|appointed)
    (?:wir|ich) (?:\w+ ){0,10}eingestellt
    (?:j ai|on a|nous avons) (?:\w+ )?(?:embauche|recrute)
    hemos contratado, contratamos a, ya tenemos (?!una? |vacante|plaza|puesto)
    ja temos (?!uma? |vaga), ja contratamos, abbiamo (?:\w+ )?assunto
    (?:we|wij|ik) (?:\w+ ){0,6}aangenomen
    vi (?:har )?(?:\w+ ){0,2}(?:anstallt|ansat|ansatt)
    """
)
_FOUND: Final = _pattern(
    r"""
    found, gefunden, (?:avons|a) (?:\w+ )?trouve, ai trouve, hemos encontrado, encontramos
    abbiamo trovato, ho trovato, encontramos, encontrei, gevonden, hittat, hittade, fundet, funnet
    """
)
_BEGINS: Final = _pattern(
    r"""
    started, has begun, angefangen, begonnen, fangt, commence, debute, demarre, empezo, empieza
    ha empezado, comecou, ha iniziato, ha cominciato, begint, borjade, borjar, begyndte, begynte
    """
)
_THINGS: Final = (
    r"season|shift|day|work|job|project|course|year|arbeit|saison|schicht|kurs|jahr|travail"
    r"|temporada|turno|trabajo|stagione|trabalho|seizoen|werk"
)
# Whom they speak of; a season, a shift that begins are nobody.
_WHOM: Final = _pattern(
    rf"""
    (?:our|unsere?n?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|ons|var|vores) (?!{_THINGS})
    someone, somebody, jemanden?, quelqu un, alguien, alguem, qualcuno, iemand, nagon, nogen, noen
    """
)
# There is a post to be filled besides.
_OPEN: Final = _pattern(
    r"""
    opening, wanted, needed, replacement, (?:new|another) one, vacancy for
    looking, (?:a|the) successor
    gesucht, nachfolg\w+, ersatz, stelle (?:als|melden|frei|zu), stellen? ausschreiben, noch eine?n?
    poste d[e ]?, remplac\w+, successeur, autre, vacante de, plaza de, puesto de, sustitut\w+
    otr[oa], posto di, sostitut\w+, altr[oa], vaga de, substitut\w+, outr[oa]
    opvolger, vervang\w+, nog een
    eftertradare, afloser, etterfolger
    """
)
_BEGAN: Final = _pattern(
    r"""
    (?:i|ive) (?:have )?(?:just )?(?:started|begun|began|got) (?:\w+ ){0,4}(?:at|with|for|the job)
    ich (?:\w+ ){0,6}(?:angefangen|begonnen)|(?:habe|bin) ich (?:\w+ ){0,6}(?:angefangen|begonnen)
    j ai (?:\w+ )?(?:commence|debute|ete prise?|trouve)|empece|he empezado|comecei
    ho (?:iniziato|cominciato)|ben ik (?:\w+ ){0,4}begonnen|ik (?:\w+ ){0,4}begonnen
    jag (?:har )?(?:borjade|borjat)|jeg (?:har )?(?:begyndte|begyndt|begynte|begynt)
    """
)
_THANKS: Final = _pattern(
    r"""
    thank\w*|thx|cheers|grateful|dank\w*|bedank\w*|merci|remerci\w*|grace a|gracias|agrade\w+
    grazie|ringrazi\w*|obrigad[oa]|agradec\w*|tack\w*|tak|takk\w*|takket
    """
)


def only(case: Case) -> Intent | None:
    """Return what a mail is that only remarks on what was printed; None for any other."""
    told = case.said
    others = (Topic.SEEKER, Topic.PITCH, Topic.LEAVE, Topic.JOIN)
    named = case.mine.facts or case.mine.labels > 1
    if named or told.length > LONGEST or says_need(told) or any(map(told.about, others)):
        return None
    if _finds_fault(told):
        return Intent.QUESTION  # an editor looks at it
    texts = " ".join(sentence.text for sentence in told.sentences)
    lines = (line.text for line in case.document.lines if line.origin is not Origin.SIGNATURE)
    if _OPEN.search(texts) or not _THANKS.search(fold(" ".join(lines))):
        return None
    if any(_has_somebody(sentence.text) for sentence in told.sentences):
        return Intent.FILLED
    return Intent.THANKS if _BEGAN.search(texts) and not told.asks() else None


def _has_somebody(text: str) -> bool:
    """Whether a sentence says that who was sought is found: "our roofer started on Monday"."""
    if _HIRED.search(text):
        return True
    return bool(_WHOM.search(text) and (_FOUND.search(text) or _BEGINS.search(text)))


def _finds_fault(told: Heard) -> bool:
    """Whether something that was printed does not work, and is nothing of the writer's own."""
    texts = [sentence.text for sentence in told.sentences]
    if not any(map(_PRINTED.search, texts)):
        return False
    for at, text in enumerate(texts):
        near = " ".join(texts[max(0, at + 1 - _NEAR) : at + 1])
        if _FAULT.search(text) and _THING.search(near) and not _OURS.search(near):
            return True
    return False
