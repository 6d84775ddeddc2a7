"""Words that are never a value of a listing: assent, greetings, thanks, excuses, a lone yes or no.

Wherever they stand, and whatever the line above them asks, "Correct, thank you" is no town and
"Guten Tag" no title.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from mailbot.decisions.language.phrasing import begins, plain
from mailbot.reading.folding import fold
from mailbot.terms import Fact, Facts, Found

_NAMED: Final = (Fact.TITLE, Fact.ORGANIZATION, Fact.TOWN, Fact.OBJECTIVE, Fact.WAY)

_WORDS: Final = frozenset(
    fold("""
    yes yep yeah no nope not correct correctly right ok okay fine good great perfect exactly exact
    agreed true sure confirmed indeed all that thats that's this it its it's is as so
    too now noted understood thank thanks you very much many please hello hi hey dear morning
    afternoon evening day sir madam sirs team everyone everybody there cheers regards best kind
    yours sincerely truly warm wishes
    ja nein doch genau stimmt richtig korrekt passt gut alles klar einverstanden perfekt prima super
    das ist so auch danke dank vielen besten herzlichen schön bitte hallo guten tag morgen abend
    grüezi moin servus gruß grüße grüß gott sehr geehrte geehrter damen herren und liebe lieber
    freundliche freundlichen grüsse mit
    oui non exact exactement juste parfait correct d'accord d accord très bien c'est c est cela ça
    merci beaucoup bonjour bonsoir salut madame monsieur mesdames messieurs cordialement voilà vous
    plaît s'il
    sí si no correcto exacto perfecto vale claro cierto bien muy está así es gracias muchas por
    favor hola buenos buenas días tardes noches saludos estimados estimado señores
    sim não nao certo correto exato exatamente perfeito está bem tudo isso mesmo é obrigado obrigada
    muito olá bom boa dia tarde noite cumprimentos exmos senhores
    sì corretto esatto giusto perfetto va bene certo d'accordo così è grazie mille molte prego
    buongiorno buonasera salve ciao saluti cordiali gentili
    nee klopt juist correct goed prima akkoord precies perfect dank bedankt je u jullie wel hallo
    goedemorgen goedemiddag goedenavond dag beste groet groeten hartelijke vriendelijke met
    nej rätt riktigt korrekt stämmer tack så mycket hej hälsningar mvh rigtigt stemmer tak mange
    hilsen hilsner nei riktig takk
    tak nie dobrze zgadza się dziękuję dziękujemy dzień dobry pozdrawiam pozdrowienia proszę
    """).split()
)
_EXCUSES: Final = """
sorry, im|i am|were|we are so|very|really sorry, so sorry, my apologies|mistake|bad|fault, apologies
entschuldigung, entschuldigen, tut mir|uns leid, verzeihung, sorry, desole|desolee|desoles, pardon
excusez, perdon, perdona|perdone|perdonen, disculpa|disculpe|disculpen|disculpas, lo siento
scusa|scusate|scusi|scusami, mi|ci dispiace, desculpa|desculpe|desculpem|desculpas, lamento
excuses, forlat, ursakta, beklager, undskyld, unnskyld, przepraszam|przepraszamy
"""


def is_all(words: str) -> bool:
    """Whether some words say nothing but yes, no, thanks or good day, or begin as an excuse."""
    bare = plain(words)
    return bool(begins(_EXCUSES, bare)) or _WORDS.issuperset(bare.split())


def without(said: Facts) -> Facts:
    """Return what was read without what is only courtesy."""
    changes: dict[str, Any] = {
        fact: None for fact in _NAMED if (found := getattr(said, fact)) and _is_none(found)
    }
    results = tuple(each for each in said.outcomes if not _is_none(each))
    return replace(said, outcomes=results, **changes)


def _is_none(found: Found[str]) -> bool:
    return is_all(found.value)
