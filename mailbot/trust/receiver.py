"""The receiver's word: what a trusted server before us found out about a mail's author (RFC 8601).

A receiver writes `Authentication-Results` on top of a mail as it takes it in; anybody else can have
written one below. So a field is believed for where it stands: only the topmost one of a configured
authserv-id, and nothing below it, not even a second one of that id. A receiver should take out
what claims to be its own (§5), and some do not: the second one is then the forger's. The price is
that a receiver which spreads its results over several fields has to have the one on DMARC on top.

Fields of other ids above it are later hops' and are passed over: who writes there is nearer to us
than the receiver, and no sender can. They are not trusted either, so they give no word. But they
can take a pass away. Where one server stamps the configured id and the next one beside it another,
the field of the latter is the real one and the former a forgery: a later hop that judged by DMARC
itself and did not find a pass leaves nothing to believe.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mailbot.domains import a_labels
from mailbot.head import fields
from mailbot.terms import Author

MICROSOFT: Final = "microsoft"  # stands for the one receiver that writes no authserv-id

_PIECE: Final = re.compile(
    r"""
      (?P<space> [ \t]+ )
    | " (?P<quoted> [^"\\]* (?: \\. [^"\\]* )* ) "
    | (?P<comment> \( )
    | (?P<next> ; )
    | (?P<equals> = )
    | (?P<word> [^\x00-\x20"();=\\\x7f]+ )
    """,
    re.VERBOSE,
)
_IN_COMMENT: Final = re.compile(r"\\.|[()]")  # RFC 5322 §3.2.2: they nest


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result; the value is "" where it is not written as §2.2 has it."""

    method: str  # lower case
    value: str  # lower case
    properties: tuple[tuple[str, str], ...] = ()  # "header.from" and the like, in lower case


@dataclass(frozen=True, slots=True)
class Results:
    """One Authentication-Results field."""

    authserv_id: str | None  # in the form in which ids are compared; None: nameless
    found: tuple[Result, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """What a trusted receiver says of an author's domain."""

    receiver: str  # as in the settings
    passed: bool  # else it says that DMARC failed


def word(raw: bytes, author: Author, trusted: Collection[str]) -> Word | None:
    """Return what DMARC said of exactly the author's domain, by the topmost trusted field.

    `author` is what `author_of(raw)` found; `trusted` are authserv-ids, or "microsoft". None when
    there is no such field, or it says neither pass nor fail, or it leaves a doubt: two results, no
    `header.from` or one of another domain, or a field on the way to it that cannot be read.
    """
    wanted = {None if name.lower() == MICROSOFT else comparable(name) for name in trusted}
    above: list[Results] = []
    for field in results(raw) if wanted else ():
        if field is None:  # it may have been the receiver's own
            return None
        if field.authserv_id in wanted:
            said = _dmarc(field, author)
            doubted = said and any(_judges(hop) and not _dmarc(hop, author) for hop in above)
            if said is None or doubted:
                return None
            return Word(field.authserv_id or MICROSOFT, said)
        above.append(field)
    return None


def results(raw: bytes) -> Iterator[Results | None]:
    """Read the Authentication-Results fields of a message, topmost first; None: cannot be read.

    Anybody may have written them. The ARC field of nearly the same name is none of them.
    """
    listed = fields(raw) or ()
    return (read(field.value) for field in listed if field.name == "authentication-results")


def read(value: bytes) -> Results | None:
    """Read one field's value (RFC 8601 §2.2), folded or not; None when it does not add up."""
    segments = _segments(value.replace(b"\r\n", b"").decode("utf-8", "replace"))
    if segments is None:
        return None
    first, *rest = segments
    if None in first:  # Seen in practice: Microsoft begins with the first result
        return Results(None, tuple(map(_result, filter(None, segments))))
    if not first or first[0] is None or len(first[0]) > 1:
        return None
    name, *version = map(_text, first)
    if version not in ([], ["1"]):
        rest = []  # of a later standard, or of none
    return Results(comparable(name), tuple(_result(s) for s in rest if s and not _is_none(s)))


def comparable(authserv_id: str) -> str:
    """Return the form in which ids are compared: lower-case A-labels where it is a domain."""
    return a_labels(authserv_id) or authserv_id.lower()


def _dmarc(field: Results, author: Author) -> bool | None:
    """Tell what a field says of exactly the author's domain: passed, failed, or no clear word."""
    said = [result for result in field.found if result.method == "dmarc"]
    if len(said) != 1:
        return None
    named = [value for name, value in said[0].properties if name == "header.from"]
    if len(named) != 1 or not _is_of(named[0], author):
        return None
    return {"pass": True, "fail": False}.get(said[0].value)


def _judges(field: Results) -> bool:
    return any(result.method == "dmarc" for result in field.found)


def _is_of(named: str, author: Author) -> bool:
    """Whether `header.from` is the author's domain; some write the whole address there."""
    local, _, domain = named.removeprefix("<").removesuffix(">").rpartition("@")
    whose = author.address.rpartition("@")[0]
    return a_labels(domain) == author.domain and local.lower() in {"", whose.lower()}


# --- The grammar --------------------------------------------------------------------------------

_Word = list[str]  # its pieces, which touch one another: quoted and not
_Segment = list[_Word | None]  # between two semicolons; None is a sign "="


def _segments(text: str) -> list[_Segment] | None:
    """Cut a field into words and signs; None when a comment or a quotation has no end."""
    segments: list[_Segment] = [[]]
    place, touches = 0, False
    while place < len(text):
        piece = _PIECE.match(text, place)
        if piece is None:
            return None
        place = piece.end()
        words = segments[-1]
        last = words[-1] if words else []
        match piece.lastgroup:
            case "space":
                touches = False
            case "comment":
                after = _after_comment(text, place)
                if after is None:
                    return None
                place, touches = after, False
            case "next":
                segments.append([])
                touches = False
            # Seen in practice: smtp.mailfrom=bounces+ann=example.org@mail.example, unquoted.
            case "equals" if last is not None and not (touches and _is_value(words)):
                words.append(None)
                touches = False
            case kind:
                content = piece[kind or "word"]
                if touches and last:
                    last.append(content)
                else:
                    words.append([content])
                touches = True
    return segments


def _is_value(words: Sequence[_Word | None]) -> bool:
    return len(words) > 1 and words[-2] is None


def _after_comment(text: str, place: int) -> int | None:
    """Return where a comment ends whose parenthesis has been opened; None when nowhere."""
    depth = 1
    for mark in _IN_COMMENT.finditer(text, place):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.end()
    return None


def _text(word: _Word | None) -> str:
    return "".join(word or ())


def _is_none(segment: _Segment) -> bool:
    """Whether it says that nothing was looked at: "none" alone (§2.2, no-result)."""
    return len(segment) == 1 and _text(segment[0]).lower() == "none"


def _result(segment: _Segment) -> Result:
    """Read `method=value` and the properties behind it."""
    pairs = _pairs(segment)
    if not pairs:
        return Result(_text(segment[0]).lower().partition("/")[0], "")
    (name, value), *properties = pairs
    method, _, version = name.partition("/")
    known = version in {"", "1"}
    return Result(method, value.lower() if known else "", tuple(properties))


def _pairs(segment: _Segment) -> list[tuple[str, str]] | None:
    """Read names and values; None when there is a word that is neither."""
    pairs: list[tuple[str, str]] = []
    name = ""
    words = iter(segment)
    for word in words:
        if word is None:
            value = next(words, None)
            if not name or value is None:
                return None
            pairs.append((name.lower(), _text(value)))
            name = ""
            continue
        text = _text(word)
        # "header (c) . from" and "dmarc / 1" are one name each
        if name and not (name.endswith((".", "/")) or text.startswith((".", "/"))):
            return None
        name += text
    return None if name else pairs
