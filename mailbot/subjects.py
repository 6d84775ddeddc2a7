"""Subjects: the line a thread is known by, and the tag that finds its job again."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from mailbot.reading.subject import prefixes

_TAG: Final = re.compile(r"\[J(\d{1,9})\]")
_MAX: Final = 200
GLIMPSE: Final = 40  # characters of a subject, for whoever may not have written it

# A link, an address or a number to call: what somebody would write to others in our letters.
_BAIT: Final = re.compile(r"[@/\\]|\w[.\u3002\uff0e]\w|\d[\d ()+.-]{5,}\d")
_SAME: Final = 0.8  # similarity of two titles that are nearly the same


def thread_subject(subject: str) -> str:
    """Return a subject without reply marks, banners and our tag: what the thread is called."""
    _, bare = prefixes(_TAG.sub("", subject[:_MAX]))
    return bare


def glimpse(subject: str) -> str:
    """Return how a subject begins, for whoever may not have written it; "" where it may be bait."""
    begins = subject[:GLIMPSE]
    return "" if _BAIT.search(begins) else begins


def job_tag(subject: str) -> int | None:
    """Return the job that a subject names: 42 for "Re: A baker [J42]"."""
    match = _TAG.search(subject[:_MAX])
    return int(match[1]) if match else None


def nearly_same(a: str, b: str) -> bool:
    """Whether two titles or subjects mean the same job: equal but for small differences."""
    a, b = thread_subject(a).casefold(), thread_subject(b).casefold()
    return bool(a and b) and SequenceMatcher(None, a, b).ratio() >= _SAME
