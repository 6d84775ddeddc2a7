"""The language in which somebody writes, by its commonest words; nothing is decided by it.

Only so much hangs on it: one line of our answer that says they may go on in it.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.folding import fold

ENGLISH: Final = "en"
_MAX: Final = 4000  # characters that are looked at
_ENOUGH: Final = 2  # of its words, and more than of any other language
_WORD: Final = re.compile(r"[^\W\d_]+")

_WORDS: Final = {
    ENGLISH: "the and is you we for to of it are with that our have not this be do i your on what "
    "can other only my she he they but so no one as at an from there just if will would was her",
    "de": "der die das und ist ich wir sie nicht ein eine für mit auf den dem zu war von bitte uns "
    "ihr es was wird bei ja nein haben habe sind auch wie guten tag hallo danke brutto netto monat",
    "fr": "le la les et est je nous vous pas un une pour avec des du que dans sur ce bonjour merci "
    "oui notre au aux c qui sommes suis il elle bien moi brut mois salaire",
    "es": "el la los las y es yo nosotros usted no un una para con que del en por lo hola gracias "
    "sí nuestro nuestra somos su está buenas días fui puesto brutos mes sueldo",
    "it": "il lo gli le e è io noi voi non un una per con che di della del nel sono siamo ciao "
    "buongiorno grazie sì nostro nostra stato stata si cerchiamo lordi lordo netti mese",
    "pt": "o os as e é eu nós você não um uma para com que do da em por olá obrigado obrigada sim "
    "nosso nossa somos está bom dia fui na no dos mês",
    "nl": "de het een en is ik wij we niet voor met van dat op zijn ja hallo dank bedankt onze ons "
    "te wat er jullie hoor deze ook naar bruto maand",
}
_FOLDED: Final = {language: frozenset(fold(words).split()) for language, words in _WORDS.items()}


def tongue_of(text: str) -> str:
    """Return the language of a text: "de"; "" where it is English, or not plain."""
    counts = dict.fromkeys(_FOLDED, 0)
    for word in _WORD.findall(fold(text[:_MAX])):
        for language, words in _FOLDED.items():
            counts[language] += word in words
    best, second = sorted(counts, key=lambda language: counts[language], reverse=True)[:2]
    plain = counts[best] >= _ENOUGH and counts[best] > counts[second]
    return best if plain and best != ENGLISH else ""
