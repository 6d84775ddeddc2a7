"""Subjects: the line a thread is known by, and the tag that finds its job again."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Final

from mailbot.reading.subject import prefixes

_TAG: Final = re.compile(r"\[J(\d{1,9})\]")
_MAX: Final = 200
GLIMPSE: Final = 40  # characters of a subject, for whoever may not have written it

# Plain words and a short number: nothing that anybody, or a mail program, could follow or call.
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’‐–-][^\W\d_]+)*|\d{1,4}|[&+–—-]|")
_AROUND: Final = "\"'“”„«»()[]:;,!?.…"
_MAX_DIGITS: Final = 4
# "evil dot com"
_SPELLED: Final = frozenset({"dot", "punkt", "point", "punto", "ponto", "punt", "prick"})
_SAME: Final = 0.8  # similarity of two titles that are nearly the same


def thread_subject(subject: str) -> str:
    """Return a subject without reply marks, banners and our tag: what the thread is called."""
    _, bare = prefixes(_TAG.sub("", subject[:_MAX]))
    return bare


def glimpse(subject: str) -> str:
    """Return how a subject begins, for whoever may not have written it; "" where it may be bait.

    A link, an address or a number to call is what somebody would write to others in our letters,
    in whatever letters look like them (NFKC), or spelled out.
    """
    begins = subject[:GLIMPSE]
    words = [
        word.strip(_AROUND) for word in unicodedata.normalize("NFKC", _TAG.sub(" ", begins)).split()
    ]
    digits = sum(char.isdigit() for word in words for char in word)
    plain = digits <= _MAX_DIGITS and not _SPELLED.intersection(word.casefold() for word in words)
    return begins if plain and all(map(_WORD.fullmatch, words)) else ""


def job_tag(subject: str) -> int | None:
    """Return the job that a subject names: 42 for "Re: A baker [J42]"."""
    match = _TAG.search(subject[:_MAX])
    return int(match[1]) if match else None


def nearly_same(a: str, b: str) -> bool:
    """Whether two titles or subjects mean the same job: equal but for small differences."""
    a, b = thread_subject(a).casefold(), thread_subject(b).casefold()
    return bool(a and b) and SequenceMatcher(None, a, b).ratio() >= _SAME
