"""A time to come that begins a text and governs what follows: "By Easter", "After two seasons"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import frames
from mailbot.reading.facts.vocabulary import bracket, months, words

_NAMED: Final = re.compile(r"\W*(?P<named>[^:–—]{3,60}?)\s?(?::|\s[–—-])\s+(?=\S)")

MIN_REST: Final = 3  # words that remain behind the time


@cache
def _time() -> re.Pattern[str]:
    named = rf"(?:{words('spans')}|{months()}|20\d\d)"
    return compiled(
        rf"\W*{bracket(words('ahead'))}(?:\s+|(?<=['’])){{1}}(?:[\w.-]{{1,20}}(?:\s+|['’])){{0,7}}?"
        rf"{named}(?!\w)(?:\s+20\d\d)?[\s,:]*",
        re.IGNORECASE,
    )


@cache
def _stage() -> re.Pattern[str]:
    """Match the label of a milestone: "March:", "Q2 2027 –", "Month 12:"."""
    return compiled(
        rf"(?:(?:{words('stages')})\s?\d{{1,2}}|(?:{months()})\.?)(?:\s+20\d\d)?\s?(?::|\s[–—-])\s+"
        r"(?=\S)",
        re.IGNORECASE,
    )


def unstaged(text: str) -> str:
    """Give a milestone without its label."""
    match = _stage().match(text[:160]) or _NAMED.match(text[:160])
    if match is None or ("named" in match.groupdict() and not frames.is_stage(match["named"])):
        return text
    return text[match.end() :]


@cache
def _from() -> re.Pattern[str]:
    """Match a time from which on something holds, and nothing else: "from September 2027"."""
    return compiled(
        r"(?:from|as of|starting|ab|seit|à partir de|dès|a partir de|desde|a partire da|dal|da"
        r"|vanaf|från|fra|od)\s+(?:(?:the|next|dem|der|la|le|el|il|o|de|del|den|mid|end|ende)\s+){0,3}"
        rf"(?:{words('spans')}|{months()}|20\d\d)(?:\s+(?:de\s+|del\s+)?20\d\d)?",
        re.IGNORECASE,
    )


def is_all(text: str) -> bool:
    """Tell whether a text is a time to come and nothing else: "by next Thanksgiving"."""
    bare = text[:160].strip(" ,.;:")
    return any(time.fullmatch(bare) for time in (_time(), _from()))


def begins(text: str) -> bool:
    """Tell whether a text begins with a time to come."""
    return _time().match(text[:160]) is not None


@cache
def _within() -> re.Pattern[str]:
    """Match a time to come inside a sentence: "before the exam in December", "bis Sommer 2027"."""
    return compiled(
        rf"(?<!\w){bracket(words('ahead', 'until'))}(?:\s+|(?<=['’]))"
        r"(?:[\w.'’-]{1,20}\s+){0,5}?"
        rf"(?:{words('spans', 'clock_spans')}|{months()}|20\d\d)(?!\w)(?:\s+20\d\d)?",
        re.IGNORECASE,
    )


def time_in(text: str) -> str | None:
    """Give the first time to come that stands in a text, as it is written."""
    match = _within().search(text)
    return None if match is None else " ".join(match[0].split())


def without(text: str) -> str | None:
    """Give a text without the time to come that stands in it; None when none does."""
    match = _within().search(text)
    return None if match is None else f"{text[: match.start()]} {text[match.end() :]}"


def rest(text: str) -> str:
    """Give a text without the time it begins with, if it has more to say."""
    match = _time().match(text[:160])
    remaining = text[match.end() :] if match else text
    return remaining if len(remaining.split()) >= MIN_REST else text
