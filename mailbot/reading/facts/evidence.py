"""How much a clause looks like a result: its limits, totals and end states against all else.

Looked up by folded words, in all languages alike, so that a new wording needs no new pattern.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.facts.outcome_check import begins_as_duty, countable
from mailbot.reading.facts.words import signs
from mailbot.reading.memory import remembered

ENOUGH: Final = 2  # of `strength`, for a result that an announcement or its neighbours support
MAX_TEXT: Final = 600  # characters that are looked at

_WORD: Final = re.compile(r"[^\W_]+")
_CONTACT: Final = re.compile(r"https?://|www\.|\w@\w")
_PHRASE: Final = 3  # words of the longest phrase
# "Onboarding of", "the supervision of", "la gestione delle": work, told as a noun
_NOMINAL: Final = re.compile(
    r"(?:(?:the|die|der|das|la|le|les|el|los|las|il|lo|i|gli|o|os|as|de|het)\s+|l['’])?"
    r"\w{3,}(?:tion|sion|ment|ance|ence|ing|ung|ción|sión|ções|ção|zione|zioni|sione|gione|mento|miento"
    r"|ering|else|ning|nie|ní|ние|ння)\s+(?:of|de|des|du|d['’]|di|del\w*|da|do|der|van|von|dos|das)\b",
    re.IGNORECASE,
)
_GERUND: Final = re.compile(
    r"\w{2,}ing\s+(?:an?|the|our|all|with|on|to|up|for|your)\b", re.IGNORECASE
)
_INFINITIVE: Final = re.compile(
    r"(?:att|å|at|to)\s+\w|[^\W\d_]{2,}(?:ar|er|ir|are|ere|ire|rre)\s+(?:el|la|los|las|les|le|il|lo|gli|i|o|os"
    r"|as|a|des|du|un|una|une|aux|com|con|avec|e|y|et)\b",
    re.IGNORECASE,
)
# "begeleid je een groep", "traitez les réclamations": what the person does from day to day
_DAILY: Final = re.compile(
    r"(?!(?:heb|ben|kan|weet|zijn|hast|bist|kannst)\s)[^\W\d_]{3,}\s(?:je|du)\s"
    r"|(?!(?:avez|rendez|assez|chez)\s)[^\W\d_]{3,}ez\s(?:l[ae]s?\s|l['’]|des?\s|du\s|aux?\s|à\s)",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(
    r"\b(?:from|von|de|du|des|da|dal|van|från|fra|z|ze|od|с|з|від)\s+(?:\S+\s+)?[\d.,]+\s?%?\s*(?:\S+\s+){0,3}?"
    r"(?:to|auf|à|a|al|all['’]|para|naar|till|til|na|do|до)\s?(?:\S+\s+)?\d|[<>≤≥]\s?\d",
    re.IGNORECASE,
)


def folded(text: str) -> list[str]:
    """Give the words of a text in small letters, without what stands between them."""
    return _WORD.findall(text[:MAX_TEXT].casefold())


def phrases(table: str) -> frozenset[str]:
    """Make a set of the phrases of a table."""
    return frozenset(phrase.strip() for phrase in table.split(",") if phrase.strip())


def spoken_of(words: list[str], *concepts: frozenset[str]) -> tuple[bool, ...]:
    """Tell of each concept whether folded words hold one of its phrases."""
    held = set(words)
    for size in range(2, _PHRASE + 1):
        held.update(" ".join(words[at : at + size]) for at in range(len(words) - size + 1))
    return tuple(not held.isdisjoint(concept) for concept in concepts)


_STATES: Final = phrases(signs.STATES)
_LIMITS: Final = phrases(signs.LIMITS)
_AT_PRESENT: Final = phrases(signs.AT_PRESENT)
_TOTALS: Final = phrases(signs.TOTALS)
_REACHED: Final = phrases(signs.REACHED) - _STATES
_NUMBERS: Final = phrases(signs.NUMBERS)
_REQUIRED: Final = phrases(signs.REQUIRED)
_GIVEN: Final = phrases(signs.GIVEN)


_CONCEPTS: Final = (_LIMITS, _TOTALS, _REACHED, _STATES, _AT_PRESENT, _REQUIRED, _GIVEN)


@remembered
def strength(text: str) -> int:
    """Weigh a clause: from about -6 for "5 years of experience" to 7 for a plain result."""
    words = folded(text)
    limited, total, done, state, now, required, given = spoken_of(words, *_CONCEPTS)
    limits = limited or _RANGE.search(text) is not None
    counted = countable(text) or not _NUMBERS.isdisjoint(words)
    weight = 2 * (counted + limits + total + done) + state + (counted and now)
    weight -= 4 * required + 3 * given
    work = 0 if state else _as_work(text, firm=not limits)
    return weight - work - 6 * _is_contact(text)


def is_limited(text: str) -> bool:
    """Tell whether a text has a limit, or goes from one number to another."""
    return spoken_of(folded(text), _LIMITS)[0] or _RANGE.search(text[:MAX_TEXT]) is not None


def at_present(text: str) -> bool:
    """Tell whether a text begins with how things are now: "today it is 5"."""
    words = folded(text[:60])
    return any(" ".join(words[:size]) in _AT_PRESENT for size in (1, 2, 3))


def is_state(word: str) -> bool:
    """Tell whether a word is a verb of being or having."""
    return word in _STATES


def reached(words: list[str]) -> bool:
    """Tell whether folded words say that something is done: "when the job is finished"."""
    return spoken_of(words, _REACHED)[0]


def _as_work(text: str, *, firm: bool) -> int:
    """Give what is lost where a text begins as work to be done; less where that has a limit."""
    told = _NOMINAL.match(text) or _GERUND.match(text) or _DAILY.match(text)
    if told or begins_as_duty(text):
        return 4 if firm else 2
    return (2 if firm else 0) if _INFINITIVE.match(text) else 0


def _is_contact(text: str) -> bool:
    return _CONTACT.search(text) is not None
