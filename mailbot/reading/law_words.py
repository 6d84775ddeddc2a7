"""What a demand by the law is made of, in the words of all languages; over folded text.

The law itself, one person who writes of what is theirs, and what else may be said of their data.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.folding import fold

# "avg" is "average" in English, and the law only in Dutch company.
LAW: Final = re.compile(
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
WRITER: Final = re.compile(
    r"\b(?:my|me|mine|mein\w{0,2}|mich|mir|ich|moi|mon|ma|mes|mi|mis|mim|meus?|minhas?|mio"
    r"|mia|mie|miei|mijn|mij|ik|jag|jeg|min|mina|mitt|meg|mig|moj\w{0,3}|mnie)\b"
)
SHOWN: Final = re.compile(
    r"\b(?:auskunft|access|copy|disclose|acces|acceder|acceso|acesso|aceder|accesso|accedere"
    r"|inzage|kopie|copie|copia|insyn|innsyn|indsigt|kopia|dostep)\b"
)
# Who agrees that data be kept, and some day deleted, demands nothing.
AGREED: Final = re.compile(
    r"\b(?:einverstanden|einwillig|zustimm|consent|agree|autoris|authori[sz]|autoriz|acconsent"
    r"|consiento|consinto|toestemming|ga akkoord|zgadzam|wyrazam|samtyck|samtykk)"
)
WITHDRAWN: Final = re.compile(
    r"\b(?:widerruf|widerrief|withdraw|revoke|retir|revoc|revog|intrek|trek|cofam|aterkall)"
)
