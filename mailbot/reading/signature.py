"""Where the writer's own text ends: closing formula, name, device line, disclaimer.

Works on one run of rows that nobody else wrote. Everything below the place found is signature;
a line that might still be text is text, for a leaked name is a smaller loss than a lost sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading import seams
from mailbot.reading.afterthoughts import EDGE, FOOTERS, is_device, postscript, resumed
from mailbot.reading.rows import Hint, Row
from mailbot.reading.tongues import words
from mailbot.terms import Author, Mark

MAX_BELOW: Final = 14  # rows of a signature below its closing formula
MAX_NAME: Final = 60  # characters of a name line
MAX_LINE: Final = 120  # characters of a line of a signature, disclaimers apart

_CLOSINGS: Final = words("closing")
_THANKS: Final = words("thanks")
_LEAVE: Final = tuple(words("leave"))
_DELIMITER: Final = re.compile(r"--|—{1,60}|–{2,60}|__|-- ?|\*{2,3}|-{3,}|_{3,}")
_UNDERLINE: Final = re.compile(r"_{2,80}")  # above a mailing list's footer
# "-roman", "/B", "— Daniel" as the last line of all
_INITIAL: Final = re.compile(r"[-–—/~]{1,2}\s?([^\W\d_]{1,20})\.?")
_PHONE: Final = re.compile(
    r"(?:^|\b(?:tel|phone|mobile?|mob|cell|fax|t|m|p|f)\b\W{0,4})\(?\+?\d[\d ()/.-]{6,24}$",
    re.IGNORECASE,
)
_REACHED: Final = re.compile(r"www\.|[^\s@]@[^\s@]{1,60}\.\w|https?://", re.IGNORECASE)
_CONTACT_ROWS: Final = 3
_JOINED: Final = re.compile(r",? (?:and|&|und|et|y|e|en|og|och|ja|i|a|и|та|і|/) |, ")
_PLACED: Final = re.compile(
    r"(.{4,40}?) (?:from|aus|de|depuis|desde|da|dal|dalla|uit|fra|från|z|ze|из|з)"
    r" \S{2,30}(?: \S{1,30}){0,2}$"
)
_SENTENCE: Final = re.compile(r"[.?!]\s+\S|[?]$")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def found(rows: Sequence[Row], author: Author | None, *, whole: bool) -> frozenset[int]:
    """Return the places in `rows` that are signature: all from one on, an afterthought excepted.

    `whole` says that the run is all that the person wrote: something of it has to remain.
    """
    places = [place for place, row in enumerate(rows) if not row.blank]
    if not places:
        return frozenset()
    names = _names(author)
    drawn = len(rows)
    for find in (_hinted, _delimited, _footer):
        drawn = find(rows, [p for p in places if p < drawn], drawn, names)
    device = _device(rows, [p for p in places if p < drawn], drawn, names)
    begins = _begins(rows, places, device, names, whole=whole)
    again = resumed(rows, [p for p in places if begins < p < drawn])
    kept = range(0)
    if again is not None:
        kept = range(again, device if device > again else drawn)
    else:
        below = [p for p in places if p > max(begins, drawn)]
        marked = next((p for p in below if postscript(rows[p].text)), None)
        if marked is not None:  # below "-- " only what says itself that it is none
            kept = range(
                marked, _footer(rows, [marked, *(p for p in below if p > marked)], len(rows), names)
            )
    return frozenset(place for place in range(begins, len(rows)) if place not in kept)


def _begins(
    rows: Sequence[Row], places: list[int], end: int, names: frozenset[str], *, whole: bool
) -> int:
    for find in (_contact, _initial):
        end = find(rows, [p for p in places if p < end], end, names)
    left = [p for p in places if p < end]
    end = _closing(rows, left, end, names)
    if end == (left[-1] + 1 if left else end) or end > (left[-1] if left else -1):
        end = _named(rows, [p for p in places if p < end], end, names)
    if whole and not any(p < end for p in places):
        return len(rows) if not _all_signature(rows, places) else end
    return end


def _hinted(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Trust the client's own signature container, if text stands above it."""
    start = end
    for place in reversed(places):
        if rows[place].hint is not Hint.SIGNATURE:
            break
        start = place
    return start if places and start > places[0] else end


def _delimited(rows: Sequence[Row], places: list[int], end: int, names: frozenset[str]) -> int:
    """Find "-- " (RFC 3676 §4.3), or another drawn line with little below it."""
    for place in reversed(places):
        below = [p for p in places if p > place]
        text = rows[place].text
        if len(below) > 2 * MAX_BELOW:
            break
        listed = _UNDERLINE.fullmatch(text) and any(_of_a_list(rows[p].text) for p in below[:3])
        if text == "--" or listed:
            return place
        if (
            0 < len(below) <= MAX_BELOW
            and _DELIMITER.fullmatch(text)
            and _signs(rows[below[0]], names)
        ):
            return place
    return end


def _footer(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Find a disclaimer, or a newsletter's way out, among the last rows."""
    start = end
    for place in reversed(places[1:][-12:]):
        text = rows[place].text.lower()[:1000]
        legal = any(phrase in text for phrase in FOOTERS) and len(text) > 25
        way_out = (
            len(places) > 5
            and len(text) > 25
            and (rows[place].links or "http" in text)
            and any(word in text for word in _LEAVE)
        )
        if legal or way_out:
            start = place
    above = [p for p in places if p < start]
    while start < end and above and seams.rule(rows[above[-1]]):
        start = above.pop()
    return start


def _device(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Find "Sent from my iPhone" among the last rows."""
    for place in places[-5:]:
        below = [rows[p].text for p in places if p > place]
        if not is_device(rows[place].text):
            continue
        if place > places[0] or all(map(is_device, below)):
            return place
    return end


def _closing(rows: Sequence[Row], places: list[int], end: int, names: frozenset[str]) -> int:
    """Find the closing formula: the topmost of the last rows with only a signature below it."""
    found = end
    for count, place in enumerate(reversed(places)):
        if count > MAX_BELOW:
            break
        below = _until_resumed(rows, [p for p in places if place < p < found])
        if _closes(rows[place], [rows[p] for p in below], names):
            found = place
    return found


def _until_resumed(rows: Sequence[Row], below: list[int]) -> list[int]:
    again = resumed(rows, below)
    return below if again is None else [p for p in below if p < again]


def _closes(row: Row, below: list[Row], names: frozenset[str]) -> bool:
    text = row.text.strip(EDGE).lower()
    if len(text) > 90 or row.mark is Mark.CELL:
        return False
    head, comma, tail = text.partition(",")
    head, tail = head.strip(EDGE), tail.strip(EDGE)
    named_here = bool(comma and tail) and len(tail.split()) <= 4
    if not below and names and text.split(" ")[-1] in names:
        bare = " ".join(text.split(" ")[:-1]).strip(EDGE)
        if bare in _CLOSINGS or bare in _THANKS:
            return True
    if not all(_signature_line(line) for line in below):
        return False
    if _is_formula(text) or (head in _CLOSINGS and (named_here or tail in _CLOSINGS)):
        return True
    if text in _THANKS or (head in _THANKS and (not tail or named_here)):
        if named_here:
            return not below and (tail.split()[0] in names or _is_name(row.text.partition(",")[2]))
        return bool(below) and _signs(below[0], names) and len(below) <= 8
    return False


def _is_formula(text: str) -> bool:
    """Tell a closing formula: a known one, two joined ("danke und viele Grüße"), "… from Rome"."""
    if text in _CLOSINGS:
        return True
    parts = _JOINED.split(text)
    if len(parts) == 2 and all(p in _CLOSINGS or p in _THANKS for p in parts):
        return any(part in _CLOSINGS for part in parts)
    sent = _PLACED.match(text)
    return sent is not None and sent[1] in _CLOSINGS


def _named(rows: Sequence[Row], places: list[int], end: int, names: frozenset[str]) -> int:
    """Find the writer's name on a line of its own, with little below it."""
    for count, place in enumerate(reversed(places[1:])):
        if count > 5:
            break
        row = rows[place]
        first = _WORD.search(row.text.lower())
        below = [rows[p] for p in _until_resumed(rows, [p for p in places if p > place])]
        if (
            first is not None
            and first[0] in names
            and len(row.text) <= MAX_NAME
            and row.mark not in {Mark.CELL, Mark.BULLET}
            and not _SENTENCE.search(row.text)
            and ":" not in row.text
            and _starts_block(rows, place)
            and all(_signature_line(line) for line in below)
        ):
            return place
    return end


def _initial(rows: Sequence[Row], places: list[int], end: int, names: frozenset[str]) -> int:
    """Find a name behind a dash that ends everything; a last bullet is no name."""
    if len(places) < 2:
        return end
    last, above = rows[places[-1]], rows[places[-2]]
    found = _INITIAL.fullmatch(last.shown)
    if found is None:
        return end
    known = found[1].lower() in names
    plain = last.mark is not Mark.BULLET and above.mark is not Mark.BULLET and found[1][0].isupper()
    return places[-1] if known or plain else end


def _contact(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Find a business card at the end: a name, and below it a telephone and one more way."""
    start = end
    for place in reversed(places):
        if place < start - 1 and start < end and rows[place + 1].blank:
            break
        start = place
    card = [rows[place] for place in places if place >= start]
    if start == (places[0] if places else end) or not _CONTACT_ROWS <= len(card) <= MAX_BELOW:
        return end
    if not all(len(r.text) <= MAX_NAME and r.mark is Mark.PLAIN for r in card):
        return end
    phones = [r for r in card if _PHONE.search(r.text)]
    reached = [r for r in card if _REACHED.search(r.text)]
    named = _is_name(card[0].text.partition("|")[0]) and not _SENTENCE.search(card[0].text)
    return start if named and phones and len(phones) + len(reached) > 1 else end


def _of_a_list(text: str) -> bool:
    return "mailing list" in text.lower() or "listinfo" in text or "mailman" in text


def _starts_block(rows: Sequence[Row], place: int) -> bool:
    above = rows[place - 1] if place else None
    return (
        above is None or above.blank or len(above.text) > 25 or above.text.endswith((".", "!", "?"))
    )


def _signature_line(row: Row) -> bool:
    """Tell whether a row may stand in a signature: short, no list, no question."""
    return len(row.text) <= MAX_LINE and "?" not in row.text[-3:] and row.mark is not Mark.CELL


def _signs(row: Row, names: frozenset[str]) -> bool:
    """Tell whether a row looks like a name: the writer's own, or a few capitalised words."""
    first = _WORD.search(row.text.lower())
    if first is not None and first[0] in names and len(row.text) <= MAX_NAME:
        return True
    return _is_name(row.text)


def _is_name(text: str) -> bool:
    bare = text.strip(EDGE)
    parts = bare.split()
    return (
        0 < len(parts) <= 5
        and len(bare) <= 40
        and not any(sign in bare for sign in "?:;€$£@%")
        and not any(char.isdigit() for char in bare)
        and (parts[0][:1].isupper() or not parts[0][:1].islower())
    )


def _names(author: Author | None) -> frozenset[str]:
    """Return the words by which the writer may sign."""
    if author is None:
        return frozenset()
    local = author.address.partition("@")[0]
    found = _WORD.findall(author.name.lower()) + _WORD.findall(local.lower())
    common = {"the", "team", "jobs", "info", "office", "mail", "von", "van", "der", "und", "and"}
    return frozenset(found) - common - {"hr", "de", "la", "contact", "hello", "news", "post"}


def _all_signature(rows: Sequence[Row], places: list[int]) -> bool:
    """Tell whether nothing was written but the client's own lines ("Sent from my iPhone")."""
    first = rows[places[0]]
    return (
        first.hint is Hint.SIGNATURE
        or first.text.strip(EDGE) == ""
        or all(is_device(rows[place].text) for place in places)
    )
