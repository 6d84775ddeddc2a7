"""Until when all results of a mail are to be there: "By the end of the first year we want …".

Such a time is no part of any one result. It stands in the sentence that leads to them, or in the
line above their list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import ahead

_LEAD: Final = 160  # characters before the first result in which its time is looked for
_LONGEST: Final = 60  # characters of a time
_SENTENCE_END: Final = re.compile(r"[.!?…]\s|\n\s*\n")
_LIST_MARK: Final = re.compile(r"(?:^|\n)[^\S\n]*(?:[-–—*•·>+]|\(?\w{1,2}[.)])[^\S\n]*\Z")
# What has been: no time to come, though it stands as one does.
_PAST: Final = re.compile(
    r"\b(?:past|last|previous|letzte\w*|vergangene\w*|vorige\w*|derni\w+|passé\w*|pasad\w+"
    r"|últim\w+|ultim\w+|passat\w+|scors\w+|vorig\w*|afgelopen|laatste)\b",
    re.IGNORECASE,
)
# How long something takes, which is no time by which it is done: "within three days".
_SPAN: Final = re.compile(
    r"\b(?:hours?|days?|weeks?|stunden?|tage\w*|wochen?|heures?|jours?|semaines?|horas?|d[ií]as?"
    r"|semanas?|or[ae]|giorn[oi]|settiman[ae]|uur|uren|dag(?:en)?|weken|week)\W*\Z",
    re.IGNORECASE,
)


def governing(text: str, results: Sequence[str]) -> str | None:
    """Return the one time to come that governs all `results` of a text, in its own words.

    None where there is none, or where another result has one of its own.
    """
    if not results:
        return None
    time = _time_before(text, results[0])
    if time is None or any(map(_own, results)):
        return None
    later = {_time_before(text, result) for result in results[1:]}
    if not later <= {None, time}:
        return None
    return time[0].lower() + time[1:]  # it begins with "by", "nach", "en"


def _own(result: str) -> bool:
    """Whether a result says itself by when it is there."""
    time = ahead.time_in(result)
    return time is not None and _SPAN.search(time) is None


def _time_before(text: str, result: str) -> str | None:
    """Return the time in what leads to a result: in its sentence, or in the line above its list."""
    words = [re.escape(word) for word in result.split()[:8]]
    start = re.search(r"\s+".join(words), text) if words else None
    if start is None:
        return None
    before = text[max(0, start.start() - _LEAD) : start.start()]
    listed = _LIST_MARK.search(before)
    above = before[: listed.start()].rstrip() if listed else before
    if listed and not above.endswith(":"):
        return None
    lead = _SENTENCE_END.split(above)[-1]
    time = ahead.time_in(lead)
    return time if time and len(time) <= _LONGEST and not _PAST.search(time) else None
