"""The words that mail clients and letter writers put around a text: one module a language.

To teach the reader a language, write its module and name it in `TONGUES`. All words are in
lower case, without punctuation at their ends.
"""

from __future__ import annotations

from typing import Final

from mailbot.reading.tongues.cs import CS
from mailbot.reading.tongues.da import DA
from mailbot.reading.tongues.de import DE
from mailbot.reading.tongues.en import EN
from mailbot.reading.tongues.es import ES
from mailbot.reading.tongues.fi import FI
from mailbot.reading.tongues.fr import FR
from mailbot.reading.tongues.it import IT
from mailbot.reading.tongues.ja import JA
from mailbot.reading.tongues.neighbours import NEIGHBOURS
from mailbot.reading.tongues.nl import NL
from mailbot.reading.tongues.no import NO
from mailbot.reading.tongues.pl import PL
from mailbot.reading.tongues.pt import PT
from mailbot.reading.tongues.ru import RU
from mailbot.reading.tongues.sv import SV
from mailbot.reading.tongues.uk import UK
from mailbot.reading.tongues.zh import ZH

TONGUES: Final = (EN, DE, FR, ES, IT, PT, NL, PL, SV, NO, DA, FI, RU, UK, CS, ZH, JA, *NEIGHBOURS)


def words(field: str) -> frozenset[str]:
    """Return what all languages have in one field of `Tongue`."""
    return frozenset(word for tongue in TONGUES for word in getattr(tongue, field))
