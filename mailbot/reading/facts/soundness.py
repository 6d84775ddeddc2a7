"""What holds for a fact whatever the mail; one for which it does not is none, or is put right.

The readers look for what people write. What only chance or malice writes, a title of nothing
but dashes, pay of 0, is caught here once for all of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mailbot.terms import Found, Pay

MAX_TEXT: Final = 1_000  # characters; what is longer says more than one thing

_WORD: Final = re.compile(r"[^\W_]")
# whoever is sought, and no role
ANYBODY: Final = frozenset(
    {
        "person", "persons", "people", "somebody", "someone", "anybody", "anyone", "human",
        "jemand", "jemanden", "personen", "leute", "mensch", "menschen", "verstärkung",
        "quelqu'un", "quelqu’un", "personne", "personnes", "gens", "alguien", "persona",
        "personas", "gente", "alguém", "pessoa", "pessoas", "qualcuno", "persone", "iemand",
        "persoon", "mensen", "någon", "noen", "nogen", "ktoś", "osoba", "osobę",
        # and a job as such
        "job", "jobs", "employment", "stelle", "stellen", "emploi", "poste", "empleo", "puesto",
        "vacante", "emprego", "vaga", "lavoro", "posto", "baan", "vacature", "jobb", "stilling",
    }
)  # fmt: skip
# what begins a sentence, and is nobody's name
_NOT_A_NAME: Final = frozenset(
    {
        "today", "now", "currently", "here", "there", "we", "our", "right now", "at present",
        "heute", "jetzt", "derzeit", "momentan", "aktuell", "zurzeit", "hier", "bisher", "wir",
        "unser", "unsere", "aujourd'hui", "aujourd’hui", "actuellement", "ici", "nous", "hoy",
        "ahora", "actualmente", "aquí", "nosotros", "hoje", "agora", "atualmente", "aqui", "nós",
        "oggi", "adesso", "attualmente", "qui", "noi", "vandaag", "nu", "momenteel", "wij",
        "idag", "i dag", "dziś", "obecnie",
    }
)  # fmt: skip
# how many work there, and not who they are
_HEADS: Final = re.compile(
    r"\d[\d.,]*\s+(?:people|persons|staff|employees|leute|personen|menschen|mitarbeit\w*|personnes"
    r"|salariée?s|personas|emplead[oa]s|pessoas|funcionários|persone|dipendenti|mensen"
    r"|medewerkers|anställda|ansatte|osób)(?!\w)",
    re.IGNORECASE,
)

# where they are: "Otter County Idaho"
_COUNTY: Final = re.compile(r"\bCounty(?:,? [A-Z][a-z]+(?: [A-Z][a-z]+)?)?$|^County [A-Z]\w+$")


def worded(found: Found[str] | None) -> Found[str] | None:
    """Fold the white space of a text; one without a letter or a digit says nothing."""
    if found is None or len(found.value) > MAX_TEXT or not _WORD.search(found.value):
        return None
    return replace(found, value=" ".join(found.value.split()))


def role(found: Found[str] | None) -> Found[str] | None:
    """Let a title pass that names more than somebody."""
    title = worded(found)
    return None if title is None or title.value.casefold() in ANYBODY else title


def employer(found: Found[str] | None) -> Found[str] | None:
    """Let an employer's name pass that is no count of heads, and no "today"."""
    name = worded(found)
    if name is None or _HEADS.match(name.value) or name.value.casefold() in _NOT_A_NAME:
        return None
    if _COUNTY.search(name.value):
        return None
    return name


def paid(found: Found[Pay] | None) -> Found[Pay] | None:
    """Put the ends of a range in order; 0 is no pay."""
    if found is None:
        return None
    low, high = found.value.min or None, found.value.max or None
    if low is None and high is None:
        return None
    if low is not None and high is not None and low > high:
        low, high = high, low
    return replace(found, value=replace(found.value, min=low, max=high))
