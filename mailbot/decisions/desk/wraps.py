"""Whether a line goes on what stands behind the colon above it, or says something of its own.

A value has one line: the next belongs to it only where a mail program broke it at its width, and
never when it speaks to somebody. A list of results has as many lines as it likes.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.decisions.language.small_words import THANKS
from mailbot.decisions.language.speech import folded, is_courtesy, words

BULLET: Final = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s+")
CLOSING: Final = re.compile(
    r"(?:(?:all the |very )?best(?: wishes)?|(?:kind |best |warm )?regards|cheers|yours(?: truly)?"
    r"|sincerely|(?:viele |liebe |beste |mit freundlichen )?grü(?:ß|ss)en?|[lm]g|vg|cordialement"
    r"|saludos|un saludo|abraço|abraços|cordiali saluti|saluti|groet(?:en)?|(?:met )?vriendelijke "
    r"groet(?:en)?)[,.!]?",
    re.IGNORECASE,
)

_NARROW: Final = 70  # columns; a line that its next word would make longer may have been broken
_WIDE: Final = 80  # the most that any program leaves in a line that it breaks
_FEW: Final = 3  # words of a name that was broken off

_TO_SOMEBODY: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|afternoon|evening)|hallo|moin|servus|liebe[rs]?"
    r"|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|grüß gott|bonjour|bonsoir|ch(?:er|ère)s?|hola"
    r"|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:días|tardes)|olá|prezad[oa]s?|car[oaie]|bom dia"
    r"|boa tarde|ciao|gentile|buongiorno|buonasera|salve|beste|geachte|dag|goede(?:morgen|middag)"
    r")\b",
    re.IGNORECASE,
)
_SPEAKING: Final = re.compile(
    r"(?:I|I['’]\w+|We|We['’]\w+|You|Your|It['’]?s?|That['’]?s?|This|Please|Hope|Ich|Wir|Sie|Ihr|Ihre"
    r"|Das|Bitte|Je|J['’]\w+|Nous|Vous|C['’]\w+|Yo|Nosotros|Usted|Eu|Nós|Io|Noi|Lei|Ik|Wij|U)\b"
)
_THANKS: Final = folded(THANKS)
# A value that goes on for sure: behind a comma, or a small word that leads on.
_LEADS_ON: Final = re.compile(
    r"(?:[,;(/&–—-]|\b(?:the|of|by|and|or|in|at|to|for|with|a|an|bis|zum|der|die|das|den|dem|des|von"
    r"|und|oder|im|am|mit|für|le|la|les|du|de|des|et|ou|à|el|los|del|y|o|e|do|da|dos|das|il|di|della"
    r"|het|een|van|en|of|met))$",
    re.IGNORECASE,
)


def goes_on_value(above: str, line: str) -> bool:
    """Whether a value of one line was broken at the width of a mail program, and goes on here."""
    first = line.split(maxsplit=1)[0]
    if len(above) > _WIDE or len(above) + 1 + len(first) <= _NARROW or _is_said(line):
        return False
    if not first[0].isupper() or _LEADS_ON.search(above):
        return True
    return len(line.split()) <= _FEW and line[-1] not in ".!?"


def goes_on_list(begun: str, above: str, line: str) -> bool:
    """Whether a line is one more of a list of results; `begun`: the line that the list began in.

    Behind an empty line only with a bullet. A list begins below its colon; of a value that stands
    behind it, a line that speaks is none.
    """
    if BULLET.match(line):
        return True
    below = begun.rstrip().endswith((":", "="))
    speaks = _is_said(line) or (not below and _SPEAKING.match(line) is not None)
    return bool(above) and not speaks


def is_wrapped(above: str, line: str) -> bool:
    """Whether a line of a list is the end of the one above it."""
    return not BULLET.match(line) and not line[0].isupper() and goes_on_value(above, line)


def _is_said(line: str) -> bool:
    """Whether a line greets, thanks or closes."""
    said = words(line)
    return (
        CLOSING.fullmatch(line) is not None
        or _TO_SOMEBODY.match(line) is not None
        or not said
        or said[0].text in _THANKS
        or (is_courtesy(said) and not line[0].islower())
    )
