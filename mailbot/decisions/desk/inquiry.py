"""What an editor asks mailbot itself: "what is waiting for me?", "when does the next one go?".

To show something changes nothing. So a question is heard by two phrases of it, one that opens it
and one that it is about, whatever else it says.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.speech import words
from mailbot.decisions.language.vocabulary import Verb

_WHEN: Final = "when | which day | what day | wann | quand | cuándo | quando | wanneer"
_WHO: Final = """
    who | what | which | whose | wer | was | welche | welcher | wie | qui | quoi | quel | quelle |
    quels | quelles | qu'est ce | que | qué | quién | quiénes | cuál | cuáles | o que | quem |
    qual | quais | chi | cosa | che | quali | wie | wat | welke
"""
_MANY: Final = """
    how many | wie viele | wieviele | combien | cuántos | cuántas | quantos | quantas | quanti |
    quante | hoeveel
"""
_ANY: Final = """
    is | is there | are there | do i have | have i | anything | something | any | gibt es | gibt's |
    habe ich | liegt | steht | y a t il | il y a | hay | tengo | há | tenho | c'è | ci sono | ho |
    is er | zijn er | heb ik
"""
_HOW: Final = (
    "how | what | wie | was | comment | que | où en | cómo | qué | como | come | cosa | hoe | wat"
)
_ISSUE: Final = """
    issue | newsletter | next | ausgabe | nächste | nächsten | numéro | prochain | prochaine |
    número | próximo | próxima | edición | edição | numero | prossimo | prossima | edizione |
    nummer | volgende | editie | nieuwsbrief
"""
_WAITING: Final = """
    waiting | waits | wait | pending | open | undecided | unread | outstanding | queue | queued |
    desk | news | for me | to decide | to do | to read | to review | to look at | look at |
    wartet | warten | offen | ansteht | steht an | liegt an | für mich | mich an | zu entscheiden |
    zu lesen | zu tun |
    attend | m'attend | attente | attendent | suspens | pour moi | à décider | à lire | à faire |
    espera | esperan | esperando | pendiente | pendientes | para mí | por decidir | por leer |
    pendente | pendentes | para mim | por ler |
    attesa | aspetta | aspettano | sospeso | per me | da decidere | da leggere | da fare |
    wacht | wachten | voor mij | te beslissen | te lezen | te doen
"""
_READERS: Final = """
    readers | subscribers | people read | people get | leser | abonnenten | empfänger | lecteurs |
    abonnés | lectores | suscriptores | leitores | assinantes | lettori | iscritti | lezers |
    abonnees
"""
_STANDING: Final = """
    things stand | it stands | are things | we doing | steht es | en est on | va todo | vai tudo |
    va tutto | staat het
"""
_ABLE: Final = """
    can i say | can i write | can i do | can i reply | do i | can i | does this work | this works |
    kann ich | funktioniert | puis je | je peux | ça marche | puedo | funciona | posso | funziona |
    kan ik | werkt dit | werkt het
"""


def _any(*phrases: str) -> str:
    """Make a pattern of phrases as they are compared."""
    each = (phrase for group in phrases for phrase in group.split("|"))
    return "|".join(" ".join(word.text for word in words(phrase)) for phrase in each)


# Of the first that fits: "when is the next one" is about an issue, and asks for its time.
_ASKED: Final = tuple(
    (verb, re.compile(rf"(?:^| )(?:{opening}) (?:.{{0,60}} )?(?:{about})(?: |$)"))
    for verb, opening, about in (
        (Verb.STATUS, _any(_WHEN), _any(_ISSUE)),
        (Verb.STATUS, _any(_HOW), _any(_STANDING)),
        (Verb.STATS, _any(_MANY), _any(_READERS)),
        (Verb.QUEUE, _any(_WHO, _MANY, _ANY), _any(_WAITING, _ISSUE)),
        (Verb.HELP, _any(_HOW), _any(_ABLE)),
    )
)
# People leave the "?" out; "When the next issue is due, …" asks nothing.
_UNMARKED: Final = re.compile(
    r"(?:when|what|which|who)(?: issues?| jobs?| mails?)?"
    r"(?:['’]s| (?:is|are|does|do|did|will|goes|waits?))\b",
    re.IGNORECASE,
)


def inquiry(sentence: str) -> Verb | None:
    """Return what a question wants to be shown; None when it is none to mailbot."""
    if "?" not in sentence and not _UNMARKED.match(sentence):
        return None
    said = " ".join(word.text for word in words(sentence[:200]))
    return next((verb for verb, pattern in _ASKED if pattern.search(said)), None)
