"""Mails as they should not be: what befalls a sample on its way, and what malice does to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Final

from fuzz.mails import CHARSETS, ENCODINGS, line, word

MAX_BYTES: Final = 64 * 1024

_CHARSET: Final = re.compile(rb"(charset\s*=\s*)\"?[^\s;\"]{1,40}\"?", re.IGNORECASE)
_ENCODING: Final = re.compile(rb"(Content-Transfer-Encoding:)[^\r\n]{0,40}", re.IGNORECASE)
_BOUNDARY: Final = re.compile(rb"boundary\s*=\s*\"?([^\s;\"]{1,70})", re.IGNORECASE)


def mutated(chance: Random, samples: Sequence[bytes], most: int = 5) -> bytes:
    """Give one of the samples, changed up to `most` times."""
    raw = chance.choice(samples)
    for _ in range(chance.randint(1, most)):
        raw = once(chance, raw, samples)
    return raw


def once(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    """Change one mail once."""
    return chance.choice(_CHANGES)(chance, raw, samples)[:MAX_BYTES]


def _flipped(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    changed = bytearray(raw)
    for _time in range(chance.randint(1, 8) if raw else 0):
        changed[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(changed)


def _cut(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, len(raw))
    return raw[:start] + raw[end:]


def _ended(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    return raw[: chance.randint(0, len(raw))]


def _doubled(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    start, end = _span(chance, len(raw))
    return raw[:end] + raw[start:end] * chance.choice((1, 1, 2, 20)) + raw[end:]


def _spliced(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    other = chance.choice(samples)
    start, end = _span(chance, len(other))
    place = chance.randint(0, len(raw))
    return raw[:place] + other[start:end] + raw[place:]


def _body_swapped(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    return _head_and_body(raw)[0] + _head_and_body(chance.choice(samples))[1]


def _header_changed(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    """Drop, double, tear or move one line of the header, or put in one of another mail."""
    head, body = _head_and_body(raw)
    lines = head.splitlines(keepends=True)
    others = _head_and_body(chance.choice(samples))[0].splitlines(keepends=True)
    if not lines or not others:
        return raw
    at = chance.randrange(len(lines))
    what = lines[at]
    tear = chance.randint(0, len(what))
    lines[at : at + 1] = chance.choice((
        [], [what, what], [what[:tear], b"\r\n", what[tear:]], [what[:tear], b"\r\n ", what[tear:]],
        [what[tear:], what[:tear]], [chance.choice(others), what], [what[:tear], b"\x00\xff", what[tear:]],
    ))  # fmt: skip
    return b"".join(lines) + body


def _recoded(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    pattern, name = chance.choice(
        ((_CHARSET, chance.choice(CHARSETS)), (_ENCODING, chance.choice(ENCODINGS)))
    )
    return pattern.sub(lambda found: found[1] + name.encode(), raw, count=chance.randint(0, 2))


def _unbounded(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Break a boundary: where it is declared, where it divides, or its end."""
    found = _BOUNDARY.search(raw)
    if found is None:
        return raw
    line_of_it = b"--" + found[1]
    places = [at.start() for at in re.finditer(re.escape(line_of_it), raw)]
    at = chance.choice([found.start(1), *places])
    return (
        raw[:at]
        + chance.choice((b"", b"x", b"--", b"\r\n", line_of_it + b"\r\n"))
        + raw[at + chance.randint(0, 4) :]
    )


def _reordered(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    found = _BOUNDARY.search(raw)
    if found is None:
        return raw
    parts = raw.split(b"--" + found[1])
    inner = parts[2:]
    chance.shuffle(inner)
    return (b"--" + found[1]).join([*parts[:2], *inner])


def _nested(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    other = chance.choice(samples)
    head = b"From: Ann <ann@acme.example>\r\nSubject: Fwd: this\r\nContent-Type: "
    part = chance.choice(
        (b"message/rfc822", b"text/plain", b"text/html", b"message/delivery-status")
    )
    return (
        head + b"multipart/mixed; boundary=zz\r\n\r\n--zz\r\nContent-Type: " + part + b"\r\n\r\n"
        + raw + b"\r\n--zz\r\nContent-Type: message/rfc822\r\n\r\n" + other + b"\r\n--zz--\r\n"
    )  # fmt: skip


def _lines_changed(chance: Random, raw: bytes, samples: Sequence[bytes]) -> bytes:
    """Put in, take out, swap, quote or repeat lines of the body."""
    head, body = _head_and_body(raw)
    lines = body.splitlines(keepends=True)
    others = _head_and_body(chance.choice(samples))[1].splitlines(keepends=True) or [b"\r\n"]
    for _ in range(chance.randint(1, 6)):
        if not lines:
            break
        at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
        lines[at : at + 1] = chance.choice((
            [], [lines[at]] * chance.choice((2, 3, 200)), [lines[to]], [b"> ", lines[at]], [lines[at].strip(), b" "],
            [line(chance).encode("utf-8", "replace"), b"\r\n", lines[at]], [chance.choice(others), lines[at]],
        ))  # fmt: skip
    return head + b"".join(lines)


def _worded(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    """Put odd words into the middle of others."""
    place = chance.randint(0, len(raw))
    new = word(chance).encode("utf-8", "surrogatepass") * chance.choice((1, 1, 1, 50))
    return raw[:place] + new + raw[place + chance.choice((0, len(new))) :]


def _ends_changed(chance: Random, raw: bytes, _: Sequence[bytes]) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(
        b"\n", chance.choice((b"\n", b"\r", b"\r\n", b"\r\r\n", b"\n\n"))
    )


_CHANGES: Final[tuple[Callable[[Random, bytes, Sequence[bytes]], bytes], ...]] = (
    _flipped, _cut, _ended, _doubled, _spliced, _body_swapped, _header_changed, _header_changed, _recoded, _unbounded,
    _reordered, _nested, _lines_changed, _lines_changed, _lines_changed, _worded, _worded, _ends_changed,
)  # fmt: skip


def _span(chance: Random, size: int) -> tuple[int, int]:
    start = chance.randint(0, size)
    return start, min(size, start + chance.choice((1, 10, 100, 1000)))


def _head_and_body(raw: bytes) -> tuple[bytes, bytes]:
    found = re.search(rb"\r?\n\r?\n", raw)
    return (raw[: found.start() + 1], raw[found.start() + 1 :]) if found else (raw, b"")
