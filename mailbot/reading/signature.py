"""Where the writer's own text ends: closing formula, name, device line, disclaimer.

Works on one run of rows that nobody else wrote. Everything below the place found is signature;
a line that might still be text is text, for a leaked name is a smaller loss than a lost sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from mailbot.reading import cards, seams
from mailbot.reading.afterthoughts import EDGE, FOOTERS, is_device, postscript, resumed
from mailbot.reading.closings import closes, closes_by_form, signature_line
from mailbot.reading.names import (
    PARTICLES,
    SENTENCE,
    begins_with_own,
    fold,
    is_called,
    is_house,
    is_own,
    names_of,
    signs,
)
from mailbot.reading.rows import Hint, Row
from mailbot.reading.tongues import words
from mailbot.terms import Author, Mark

_LETTERHEAD: Final = 5  # rows of a letterhead that a line parts from the text, that one too
MAX_BELOW: Final = 14  # rows of a signature below its closing formula

_DISCLAIMERS: Final = words("disclaimer")
_LEAVE: Final = tuple(words("leave"))
_DELIMITER: Final = re.compile(r"--|—{1,60}|–{2,60}|__|-- ?|\*{2,3}|-{3,}|_{3,}")
_UNDERLINE: Final = re.compile(r"_{2,80}")  # above a mailing list's footer
# "-roman", "/B", "— Daniel", "-Jan de Vries" as the last line of all
_INITIAL: Final = re.compile(r"[-–—/~]{1,2}\s?([^\W\d_]{1,20}(?:\s[^\W\d_]{1,20}){0,3})\.?")


def found(rows: Sequence[Row], author: Author | None, *, whole: bool) -> frozenset[int]:
    """Return the places in `rows` that are signature: all from one on, an afterthought excepted.

    `whole` says that the run is all that the person wrote: something of it has to remain.
    """
    places = [place for place, row in enumerate(rows) if not row.blank]
    if not places:
        return frozenset()
    names = names_of(author)
    drawn = len(rows)
    for find in (_hinted, _delimited, _footer, _delimited):
        drawn = find(rows, [p for p in places if p < drawn], drawn, names)
    device = _device(rows, [p for p in places if p < drawn], drawn, names)
    begins = _edge_above(rows, places, _begins(rows, places, device, names, whole=whole))
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


def _edge_above(rows: Sequence[Row], places: list[int], begins: int) -> int:
    """Return where the lines drawn above a signature begin, if text stands above them."""
    above = [p for p in places if p < begins][-MAX_BELOW:] if begins < len(rows) else []
    while len(above) > 1 and _is_drawn(rows[above[-1]]):
        begins = above.pop()
    return begins


def _begins(
    rows: Sequence[Row], places: list[int], end: int, names: frozenset[str], *, whole: bool
) -> int:
    end = cards.card_start(rows, [p for p in places if p < end], end, names)
    end = _initial(rows, [p for p in places if p < end], end, names)
    left = [p for p in places if p < end]
    end = _closing(rows, left, end, names, whole=whole)
    if end == (left[-1] + 1 if left else end) or end > (left[-1] if left else -1):
        end = _named(rows, [p for p in places if p < end], end, names, whole=whole)
    above = [p for p in places if p < end]
    if end < len(rows) and len(above) > 1 and is_called(rows[above[-1]].text, names):
        end = above[-1]  # "Ann", and below it a card with all of her name
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
            and signs(rows[below[0]], names)
        ):
            return place
    return end


def _footer(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Find a disclaimer with its heading, or a newsletter's way out, among the last rows."""
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
    if start < end:
        drawn = [p for p in above[1:][-_LETTERHEAD:] if _UNDERLINE.fullmatch(rows[p].text)]
        head = [p for p in above if drawn and p > drawn[-1]]
        if head and all(len(rows[p].text) < 80 and rows[p].text[-1] != "." for p in head):
            start, above = drawn[-1], [p for p in above if p < drawn[-1]]
    while start < end and len(above) > 1 and _heads_footer(rows[above[-1]]):
        start = above.pop()
    return start


def _heads_footer(row: Row) -> bool:
    return seams.rule(row) or row.text.strip(EDGE).lower() in _DISCLAIMERS


def _device(rows: Sequence[Row], places: list[int], end: int, _names: frozenset[str]) -> int:
    """Find "Sent from my iPhone" among the last rows, or all of them at the end."""
    start = end
    for place in reversed(places):
        if not is_device(rows[place].text):
            break
        start = place
    if start < end:
        return start
    for place in places[-5:]:
        below = [rows[p].text for p in places if p > place]
        if not is_device(rows[place].text):
            continue
        if place > places[0] or all(map(is_device, below)):
            return place
    return end


def _closing(
    rows: Sequence[Row], places: list[int], end: int, names: frozenset[str], *, whole: bool
) -> int:
    """Find the closing formula: the topmost of the last rows with only a signature below it.

    What begins all that was written ("Servus,") closes nothing.
    """
    found = end
    drawn = end < len(rows) and _is_drawn(rows[end])
    for count, place in enumerate(reversed(places[1:] if whole else places)):
        if count > MAX_BELOW:
            break
        below = [rows[p] for p in _until_resumed(rows, [p for p in places if place < p < found])]
        row = rows[place]
        if closes(row, below, names, drawn=drawn) or (
            place > places[0] and rows[place - 1].blank and closes_by_form(row, below, names)
        ):
            found = place
    return found


def _until_resumed(rows: Sequence[Row], below: list[int]) -> list[int]:
    again = resumed(rows, below)
    return below if again is None else [p for p in below if p < again]


def _named(
    rows: Sequence[Row], places: list[int], end: int, names: frozenset[str], *, whole: bool
) -> int:
    """Find the writer's name on a line of its own, with little below it.

    Below the last of several answers it may be all that was written.
    """
    alone = len(places) == 1 and not whole
    for count, place in enumerate(reversed(places if alone else places[1:])):
        if count > 5:
            break
        row = rows[place]
        below = [rows[p] for p in _until_resumed(rows, [p for p in places if p > place])]
        if not below and is_house(row.text) and rows[place - 1].text[-1:] not in {":", ","}:
            return place
        if is_own(row.text, names) or (not below and is_called(row.text, names)):
            named = _starts_block(rows, place) or rows[place - 1].text[-1:] not in {":", ","}
            named = named and all(map(signature_line, below))
        else:
            named = (
                begins_with_own(row.text, names)
                and row.mark not in {Mark.CELL, Mark.BULLET}
                and not SENTENCE.search(row.text)
                and ":" not in row.text
                and _starts_block(rows, place)
                and all(map(_below_name, below))
            )
        if named:
            return place
    return end


def _below_name(row: Row) -> bool:
    """Tell what may stand below a name without a formula above it from more of the letter."""
    sentence = row.text.endswith((".", "!")) and len(row.text.split()) > 7
    return signature_line(row) and not (sentence and row.mark is Mark.PLAIN)


def _initial(rows: Sequence[Row], places: list[int], end: int, names: frozenset[str]) -> int:
    """Find a name behind a dash that ends everything; a last bullet is no name."""
    if len(places) < 2:
        return end
    last, above = rows[places[-1]], rows[places[-2]]
    found = _INITIAL.fullmatch(last.shown)
    if found is None:
        return end
    first, *others = found[1].split()
    named = first[0].isupper() and all(w[0].isupper() or w in PARTICLES for w in others)
    listed = (
        last.mark is Mark.BULLET
        or (above.mark is Mark.BULLET and not rows[places[-1] - 1].blank)
        or above.text.startswith(("-", "–"))
        or above.text.endswith(":")
    )
    return places[-1] if fold(first) in names or (named and not listed) else end


def _is_drawn(row: Row) -> bool:
    return _DELIMITER.fullmatch(row.text) is not None or seams.rule(row)


def _of_a_list(text: str) -> bool:
    return "mailing list" in text.lower() or "listinfo" in text or "mailman" in text


def _starts_block(rows: Sequence[Row], place: int) -> bool:
    above = rows[place - 1] if place else None
    return (
        above is None or above.blank or len(above.text) > 25 or above.text.endswith((".", "!", "?"))
    )


def _all_signature(rows: Sequence[Row], places: list[int]) -> bool:
    """Tell whether nothing was written but the client's own lines ("Sent from my iPhone")."""
    first = rows[places[0]]
    return (
        first.hint is Hint.SIGNATURE
        or first.text.strip(EDGE) == ""
        or all(is_device(rows[place].text) for place in places)
    )
