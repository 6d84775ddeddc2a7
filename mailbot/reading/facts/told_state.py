"""Whether words only tell how things are today: "We have 31 accounts", "half of them left us".

Beside real results such a sentence is none, however many numbers it has.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.facts import ahead, clauses, frames, wanted
from mailbot.reading.facts.evidence import folded, phrases, spoken_of
from mailbot.reading.facts.referring import is_meant, pattern_of
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.words import signs, standing_now

_LIMITS: Final = phrases(signs.LIMITS) - phrases("contre, par, out of, within, inside, past")
_OF: Final = re.compile(r"(?<!\w)d['’]", re.IGNORECASE)  # "d'une", which is no "I'd"


def is_state(text: str, before: str) -> bool:
    """Tell whether a text is a state; `before` is what its passage says in front of it."""
    text = _OF.sub(" ", text)
    if is_meant(text) or spoken_of(folded(text), _LIMITS)[0] or ahead.without(text) is not None:
        return False
    said = sentences(before)
    # what announces results stands in the same sentence, or in the one before
    led = said[-1] if said else ""
    if led.endswith(":") or frames.announcing(led) > 0 or wanted.is_led(before):
        return False
    return _told().match(text) is not None and not clauses.leads_with_that(led)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(standing_now.TOLD)})(?!\w)", re.IGNORECASE)
