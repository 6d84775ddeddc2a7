"""The line that a client puts above a quote: "On …, Ann wrote:", known by its form and its words.

An address, a time, a colon at the end prove it; the words of `tongues` come second. It may be
wrapped over some rows, and may stand right behind the writer's last sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.names import PARTICLES
from mailbot.reading.rows import Hint, Row
from mailbot.reading.tongues import words

MAX_ATTRIBUTION: Final = 500  # characters
_MAX_ROWS: Final = 4


def _any_of(field: str) -> str:
    """Return a pattern for the words of a field; scripts without spaces need no word border."""
    found = sorted(words(field), key=len, reverse=True)
    bordered = "|".join(re.escape(word) for word in found if word[-1] < "\u2e80")
    free = "|".join(re.escape(word) for word in found if word[-1] >= "\u2e80")
    return rf"(?<!\w)(?:{bordered})(?!\w)" + (f"|{free}" if free else "")


_WROTE: Final = compiled(_any_of("wrote"), re.IGNORECASE)
_WROTE_GLUED: Final = compiled(rf"(?:{_any_of('wrote')})[:：](?=[^\s:：])", re.IGNORECASE)
_VERBS: Final = words("wrote")
_NAME_WORDS: Final = 5
_NAMED: Final = re.compile(r"[\"“„«]\s?([^\"”“»«„]{1,80})[\"”“»]\s{0,2}$")
_OPENS: Final = compiled(_any_of("opens"), re.IGNORECASE)
# Within a line an attribution begins with a capital: "… publish it. On Mon, 6 Jul 2026, …"
_CASED: Final = sorted(word.capitalize() for word in words("opens") if word != word.upper())
_INNER_OPENS: Final = re.compile(rf"(?<=[\s\-_])(?:{'|'.join(map(re.escape, _CASED))})(?!\w)")
_DIGIT: Final = re.compile(r"\d")
_DATED: Final = 60  # characters within which an attribution names its date
_STOPS: Final = (".", "!", "?", "…", "。")
MAX_GLUED: Final = 3_000  # characters
_ADDRESS: Final = re.compile(r"[^\s<>()\[\]\"@]{1,64}@[^\s<>()\[\]\"@]{2,255}")
WHEN: Final = re.compile(
    r"\d{1,2}[:.h]\d{2}|\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}時|\d{1,2}시"
)
_ENDS: Final = re.compile(r"[:：]\s{0,3}[-_*]{0,10}$")
EDGE: Final = " \t-_=*~#|>:：.·—–─━"
DASHES: Final = re.compile(r"^[\s>|]{0,9}[-_=*~—–─━#]{2,}")
_ANDROID: Final = re.compile(r"-{2,12}\s[^\s-][^\n]{1,78}\s-{2,12}")  # "---- Ann wrote ----"
_QUOTING: Final = tuple(words("quoting"))
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_HOUR: Final = re.compile(r"(?<!\d)\d{1,2}[:.]\d{2}(?!\d)")
# "<ann@example.org>" anywhere, "by ann@example.org:" at the end
_MAILBOX: Final = re.compile(r"[<(][^\s<>()@]{1,64}@[^\s<>()@]{2,255}[>)]|@[^\s<>()@]{2,255}:$")
_BARE: Final = 120  # characters of an attribution without verb and colon


def attribution_end(rows: Sequence[Row], start: int) -> int | None:
    """Return where the attribution that begins here ends, joined over at most four rows."""
    first = rows[start]
    if len(first.text) > MAX_ATTRIBUTION or not _may_open(first):
        return None
    text, depth = "", first.depth
    bridged = 0
    for place in range(start, min(start + _MAX_ROWS + 1, len(rows))):
        row = rows[place]
        if row.blank and not bridged and _address_below(rows, place) and _opens_dated(text):
            bridged = 1
            continue
        if row.depth != depth or row.blank or place - start - bridged >= _MAX_ROWS:
            return None
        text = f"{text} {row.shown}".strip()
        if len(text) > MAX_ATTRIBUTION:
            return None
        if _is_attribution(text, _depth_below(rows, place + 1) > depth, first.hint):
            return None if _begins_below(rows, start, place + 1) else place + 1
    return None


def _address_below(rows: Sequence[Row], place: int) -> bool:
    """Tell whether the address of an attribution follows behind a blank row (Polymail)."""
    return place + 1 < len(rows) and rows[place + 1].text.startswith("<")


def attributed_to(rows: Sequence[Row]) -> str:
    """Return whom an attribution names, as a From value: "Ann Lee" <ann@example.org>."""
    text = " ".join(row.shown for row in rows if not row.blank)[:MAX_ATTRIBUTION]
    found = _ADDRESS.search(text)
    if found is None:
        return ""
    before = text[: found.start()].rstrip("<([ ")
    quoted = _NAMED.search(before)
    name = quoted[1].strip() if quoted else _name_at_end(before)
    address = found[0].removeprefix("mailto:")
    return f'"{name}" <{address}>' if name else address


def _name_at_end(text: str) -> str:
    """Return the capitalised words a text ends with; a time's "PM" or "Uhr" is none."""
    parts = text.split()[-_NAME_WORDS - 1 :]
    name: list[str] = []
    while parts:
        word = parts.pop()
        timed = bool(parts) and _DIGIT.search(parts[-1]) is not None
        if (
            word.endswith((",", ":", ";"))
            or _DIGIT.search(word)
            or word.lower().strip(".") in _VERBS
            or (timed and (word.isupper() or word == "Uhr") and len(word) < 5)
            or (word[0].islower() and word not in PARTICLES)
        ):
            break
        name.insert(0, word)
    return " ".join(name)


def _begins_below(rows: Sequence[Row], start: int, end: int) -> bool:
    """Tell whether what looks like one attribution is a sentence with the attribution below it."""
    if rows[start].hint is Hint.ATTRIBUTION:
        return False
    for place in range(start + 1, end):
        above = " ".join(row.shown for row in rows[start:place])
        if above.endswith(",") or (WHEN.search(above) and not above.endswith(_STOPS)):
            continue
        text = " ".join(row.shown for row in rows[place:end])
        quoted = _depth_below(rows, end) > rows[start].depth
        if _opens_dated(text) and _is_attribution(text, quoted, Hint.NONE):
            return True
    return False


def _opens_dated(text: str) -> bool:
    """Tell whether a text begins as most attributions do: "On Mon, 6 Jul 2026"."""
    bare = text.lstrip(EDGE)
    return _OPENS.match(bare) is not None and WHEN.search(bare[:_DATED]) is not None


def unglued(rows: Sequence[Row]) -> list[Row]:
    """Part rows in which an attribution stands behind the writer's last words, or a quote in it."""
    result: list[Row] = []
    for place, row in enumerate(rows):
        if row.blank or row.hint is Hint.ATTRIBUTION:
            result.append(row)
            continue
        cut, quoted = _glued_at(rows, place), _quote_behind(row)
        if cut is not None:
            text = row.text[:cut].rstrip().rstrip("-_—–").rstrip()
            result += [
                replace(row, text=text, written=""),
                Row(row.text[cut:], depth=row.depth, links=row.links),
            ]
        elif quoted is not None:
            result += [
                replace(row, text=row.text[:quoted], links=(), anchors=(), written=""),
                Row(row.text[quoted:], depth=row.depth, links=row.links),
            ]
        else:
            result.append(row)
    return result


def _quote_behind(row: Row) -> int | None:
    """Return where a quote begins right behind its attribution's colon (Hushmail)."""
    if len(row.text) > MAX_GLUED or not _opens_dated(row.text):
        return None
    found = _WROTE_GLUED.search(row.text[:MAX_ATTRIBUTION])
    if found is None:
        return None
    text = row.text[: found.end()]
    named = _ADDRESS.search(text) is not None or '"' in text
    return found.end() if named and WHEN.search(text) is not None else None


def _glued_at(rows: Sequence[Row], place: int) -> int | None:
    text = rows[place].text
    if len(text) > MAX_GLUED or not _DIGIT.search(text) or _opens_dated(text.split(". ")[0]):
        return None
    for opener in _INNER_OPENS.finditer(text, max(1, len(text) - MAX_ATTRIBUTION)):
        if not _opens_dated(text[opener.start() :]) or _OPENS.fullmatch(
            text[: opener.start()].strip()
        ):
            continue  # "Am So., 1. Jan. 2023": a day of the week within an attribution
        tail = text[opener.start() :]
        for last in range(place, min(place + 3, len(rows))):
            if last > place:
                if rows[last].blank or rows[last].depth != rows[place].depth:
                    break
                tail = f"{tail} {rows[last].shown}"
            quoted = _depth_below(rows, last + 1) > rows[place].depth
            if _WROTE.search(tail) and _is_attribution(tail, quoted, Hint.NONE):
                return opener.start()
    return None


def _may_open(row: Row) -> bool:
    text = row.text.lstrip(EDGE)
    return (
        row.hint is Hint.ATTRIBUTION
        or _OPENS.match(text) is not None
        or ("@" in text and _ADDRESS.search(text) is not None)
        or WHEN.search(text) is not None
        or _ENDS.search(text) is not None
        or (DASHES.match(row.text) is not None and _ANDROID.fullmatch(row.text) is not None)
    )


def _is_attribution(text: str, quote_follows: bool, hint: Hint) -> bool:
    """Judge one joined line. What proves it is an address or a time, and a colon or the verb."""
    ends = _ENDS.search(text) is not None
    addressed = "@" in text and _ADDRESS.search(text) is not None
    dated = WHEN.search(text) is not None
    if hint is Hint.ATTRIBUTION and (ends or quote_follows):
        return True
    framed = _ANDROID.fullmatch(text) is not None
    if not (addressed or dated or quote_follows or framed):
        return False
    wrote = _WROTE.search(text) is not None
    if quote_follows and addressed and dated and _bracketed(text) and len(text) < _BARE:
        return True  # "2013/11/1 Ann <ann@example.org>"
    if framed and wrote:
        return True
    if quote_follows:
        return (ends or wrote) and (addressed or dated or (wrote and ends and len(text) < 100))
    dashed = DASHES.match(text) is not None and wrote  # "---- On …, Ann wrote ----"
    ends = ends or (wrote and _closes_with_verb(text)) or dashed
    return ends and (
        (wrote and dated and (addressed or len(text) < 200))
        or (wrote and addressed)
        or (addressed and dated and (_bracketed(text) or _stamped(text)))
        or (addressed and _bracketed(text) and text.lower().startswith(_QUOTING))
    )


def _stamped(text: str) -> bool:
    """Tell a mailbox with a full date and an hour, the form of languages that we do not know."""
    mailbox = _MAILBOX.search(text) is not None
    return mailbox and _YEAR.search(text) is not None and _HOUR.search(text) is not None


def _closes_with_verb(text: str) -> bool:
    tail = text[-24:].rstrip(EDGE)
    return any(match.end() == len(tail) for match in _WROTE.finditer(tail))


def _bracketed(text: str) -> bool:
    """Tell "…, Ann <ann@example.org>:", the form of Gmail in languages without a verb."""
    return text.rstrip(" :：*").endswith((">", ")", "]"))


def _depth_below(rows: Sequence[Row], start: int) -> int:
    for place in range(start, min(start + 3, len(rows))):
        if not rows[place].blank or rows[place].depth:
            return rows[place].depth
    return 0
