"""Results that a tag cut in the middle of a phrase, brought to its ends.

"… 120 volunteers on" goes on to "the rota", and "customer is called back" begins with "every".
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.facts.evidence import folded, phrases
from mailbot.reading.facts.words import joints

_MOST: Final = 12  # words that may be missing at the end

_BEFORE: Final = re.compile(r"(?<!\w)([^\W\d_]{1,12}|\d{1,7})\s$")
# In Spanish and Portuguese; the "se" of Italian and Swedish, "if", follows no "que".
_REFLEXIVE: Final = re.compile(r"(?<!\w)que (?:(?:no|não|ya|já) )?se $", re.IGNORECASE)
_CLAUSE_END: Final = re.compile(r"[,.;:!?](?=\s|$)|\s[–—-]\s|$")
_MONEY: Final = re.compile(
    r"(?<!\w)(?:(?:[A-Z]{1,3})?[$€£¥₹]\s?|(?:CHF|EUR|USD|GBP|Fr\.|kr\.?)\s)$"
)
_MAKES: Final = re.compile(r"(?<!\w)(?:make|get|have|keep)s? $", re.IGNORECASE)
_MADE: Final = re.compile(r"(?:ready|available|safe|clean|free|fit|open)\s", re.IGNORECASE)
_EACH: Final = re.compile(
    r"(?:jede[rsnm]?|every|each|chaque|cada|ogni|elke?|varje|hver)\s", re.IGNORECASE
)
_PAIRED: Final = re.compile(
    rf"(?:(?<![^\s])(?:[^\W_]+ ){{0,5}}(?:soll|should|must|doit|debe|deve|moet)\s)?(?<!\w)"
    rf"{_EACH.pattern}[\w-]+\s(?:und|oder|and|or|et|ou|y|o|e|en|of|och|og)\s$",
    re.IGNORECASE,
)
_COUNTING: Final = phrases(joints.COUNTING)
_HANGING: Final = phrases(joints.HANGING)
_AND: Final = phrases(joints.AND)


def closed(text: str) -> str:
    """Give a text with the brackets closed that it opens."""
    return text + ")" * (text.count("(") - text.count(")"))


def mended(text: str, passage: str) -> str:
    """Return a result with what its passage says on both sides of the same phrase."""
    start = passage.find(text)
    if start < 0:
        return text
    end = start + len(text)
    before = _BEFORE.search(passage[max(0, start - 16) : start])
    if before is not None and (before[1].casefold() in _COUNTING or before[1].isdigit()):
        start -= len(before[0])
    if lead := _money(passage, start) or _made(passage, start) or paired(passage, start):
        start -= len(lead)
    behind = passage[end:]
    if text.rsplit(None, 1)[-1].casefold() in _HANGING and _goes_on(behind):
        rest = behind[: _clause_end(behind)]
        end += len(rest) if len(rest.split()) <= _MOST else 0
    return passage[start:end].rstrip()


def _money(passage: str, start: int) -> str:
    """Return the money that stands right before a sum: "$" before "40,000 in grants"."""
    lead = _MONEY.search(passage[max(0, start - 8) : start])
    return lead[0] if lead is not None and passage[start : start + 1].isdigit() else ""


def _made(passage: str, start: int) -> str:
    """Return the verb that goes with how something is made: "make" before "ready 40 boxes"."""
    lead = _MAKES.search(passage[max(0, start - 8) : start])
    return lead[0] if lead is not None and _MADE.match(passage, start) else ""


def paired(passage: str, start: int) -> str:
    """Return the other half of a pair a result begins within: "jede Köchin und jeder Koch"."""
    half = _PAIRED.search(passage[max(0, start - 96) : start])
    return half[0] if half is not None and _EACH.match(passage, start) else ""


def reflexive(text: str, passage: str) -> str:
    """Return a wish with the "que se" that belongs to its verb: "que se tire menos comida"."""
    before = _REFLEXIVE.search(passage.partition(text)[0])
    return f"{before[0]}{text}" if before is not None else text


def _goes_on(behind: str) -> bool:
    """Tell whether a word follows that joins nothing: "on the rota", and not "on and …"."""
    words = folded(behind[:40])
    return behind[:1] == " " and behind[1:2].isalnum() and words[0] not in _AND


def _clause_end(behind: str) -> int:
    match = _CLAUSE_END.search(behind)
    return match.start() if match is not None else len(behind)
