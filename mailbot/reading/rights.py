"""Hear who demands, by the law, that their data be deleted or shown to them.

Such letters are long and formal: between "data" and "delete" stand the address, an old listing
and a date, which look like a job's facts and are farther apart than any phrase reaches. So the
law has to be named, and beside it who writes, and what is demanded.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.folding import fold
from mailbot.reading.notions.notion import Notion
from mailbot.reading.phrases import Heard
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import notions_of

NEAR: Final = 2  # sentences between the law and what is demanded by it

# By folded words; "avg" is "average" in English, and the law only in Dutch company.
_LAW: Final = re.compile(
    r"\b(?:u?k? ?gdpr|dsgvo|ds gvo|rgpd|lgpd|rodo|ccpa|uavg|nlpd|revdsg|lopdgdd"
    r"|(?:de|van|volgens|artikel \d{1,2}|art \d{1,2}) avg|data protection (?:act|law|regulation)"
    + fold(
        r"|datenschutz ?grundverordnung|datenschutzgesetz|codice (?:della )?privacy"
        r"|ley(?: organica)? de proteccion de datos|lei(?: geral)? de protecao de dados"
        r"|reglement general sur la protection|loi informatique et libertes"
        r"|dataskyddsforordningen|databeskyttelsesforordningen|personvernforordningen"
    )
    + r")\b"
)
# One person, and what is theirs: an employer's "our" may be anybody's data.
_WRITER: Final = re.compile(
    r"\b(?:my|me|mine|mein\w{0,2}|mich|mir|ich|moi|mon|ma|mes|mi|mis|mim|meus?|minhas?|mio"
    r"|mia|mie|miei|mijn|mij|ik|jag|jeg|min|mina|mitt|meg|mig|moj\w{0,3}|mnie)\b"
)
_SHOWN: Final = re.compile(
    r"\b(?:auskunft|access|copy|disclose|acces|acceder|acceso|acesso|aceder|accesso|accedere"
    r"|inzage|kopie|copie|copia|insyn|innsyn|indsigt|kopia|dostep)\b"
)
# Who agrees that data be kept, and some day deleted, demands nothing.
_AGREED: Final = re.compile(
    r"\b(?:einverstanden|einwillig|zustimm|consent|agree|autoris|authori[sz]|autoriz|acconsent"
    r"|consiento|consinto|toestemming|ga akkoord|zgadzam|wyrazam|samtyck|samtykk)"
)
_WITHDRAWN: Final = re.compile(
    r"\b(?:widerruf|widerrief|withdraw|revoke|retir|revoc|revog|intrek|trek|cofam|aterkall)"
)


def demands(said: Heard, topic: Topic) -> bool:
    """Whether erasure or access is demanded by the law, for the writer's own data."""
    texts = [sentence.text for sentence in said.sentences]
    lawful = [index for index, text in enumerate(texts) if _LAW.search(text)]
    near = {i for index in lawful for i in range(index - NEAR, index + NEAR + 1)}
    return any(index in near and _demanded(text, topic) for index, text in enumerate(texts))


def _demanded(text: str, topic: Topic) -> bool:
    if not _WRITER.search(text) or (_AGREED.search(text) and not _WITHDRAWN.search(text)):
        return False
    if topic is Topic.EXPORT:
        return _SHOWN.search(text) is not None
    return any(
        Notion.DESTROY in tongue and not tongue.isdisjoint({Notion.DATA, Notion.ALL})
        for tongue in notions_of(text.split())
    )
