"""Subjects: the line a thread is known by, and the tag that finds its job again."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from itertools import islice
from typing import Final

from mailbot.reading.subject import prefixes

_TAG: Final = re.compile(r"\[J(\d{1,9})\]")
_NAMED: Final = re.compile(r"\bJ(\d{1,9})\b", re.IGNORECASE)
_ASKED: Final = re.compile(r"^\s{0,9}Q(\d{1,9})\b", re.IGNORECASE | re.MULTILINE)
_MOST_NAMED: Final = 20  # jobs in one mail
_MAX: Final = 200
GLIMPSE: Final = 40  # characters of a subject, for whoever may not have written it

# Plain words and a short number: nothing that anybody, or a mail program, could follow or call.
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’‐–-][^\W\d_]+)*|\d{1,4}|[&+–—-]|")
_AROUND: Final = "\"'“”„«»()[]:;,!?.…"
_MAX_DIGITS: Final = 4
# "evil dot com"
_SPELLED: Final = frozenset({"dot", "punkt", "point", "punto", "ponto", "punt", "prick"})
_SAME: Final = 0.87  # similarity of a word and the same with a slip of the pen; "potter", "porter"
_SHORT: Final = 3  # letters, among which each counts
_BESIDE: Final = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")  # "(m/f/d)"


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


def job_tags(text: str) -> tuple[int, ...]:
    """Return the jobs that an editor's words name: (42, 45) for "swap J42 for J45"."""
    numbers = (int(match[1]) for match in _NAMED.finditer(text))
    return tuple(islice(dict.fromkeys(numbers), _MOST_NAMED))


def enquiry_tags(text: str) -> tuple[int, ...]:
    """Return the questions that an editor's words answer: (12,) for "Q12: yes, it is"."""
    numbers = (int(match[1]) for match in _ASKED.finditer(text))
    return tuple(islice(dict.fromkeys(numbers), _MOST_NAMED))


def nearly_same(a: str, b: str) -> bool:
    """Whether two titles or subjects mean the same job: word for word, but for a slip or a plural.

    A "Maker of anvils" is no "Maker of candles", however much of the line they share.
    """
    ours, theirs = (_BESIDE.sub(" ", thread_subject(each)).casefold().split() for each in (a, b))
    return bool(ours) and len(ours) == len(theirs) and all(map(_same_word, ours, theirs))


def _same_word(a: str, b: str) -> bool:
    a, b = a.strip(_AROUND), b.strip(_AROUND)
    if a == b or a.removesuffix("s") == b.removesuffix("s"):
        return True
    framed = min(len(a), len(b)) > _SHORT and (a[0], a[-1]) == (b[0], b[-1])
    return framed and SequenceMatcher(None, a, b).ratio() >= _SAME
