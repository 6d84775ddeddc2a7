"""What a signed S/MIME wrapper encloses (RFC 5652 §5): the letter, when it travels as smime.p7m.

No signature is judged here; DKIM tells who wrote. Only the path to the content is walked, in BER
with its indefinite lengths (X.690 §8.1), which mail programs that stream make use of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MAX_DEPTH: Final = 12  # of elements within elements; the content lies at most at the eighth

_INTEGER: Final = 0x02
_OCTETS: Final = 0x04
_OID: Final = 0x06
_SEQUENCE: Final = 0x30
_SET: Final = 0x31
_CONTENT: Final = 0xA0
_CONSTRUCTED: Final = 0x20
_END: Final = b"\0\0"
_SIGNED_DATA: Final = bytes.fromhex("2a864886f70d010702")  # 1.2.840.113549.1.7.2


@dataclass(frozen=True, slots=True)
class _Element:
    tag: int
    start: int  # of what it holds
    end: int
    after: int  # where the next one begins


def signed_content(data: bytes) -> bytes | None:
    """Give the bytes that a SignedData encloses; None when it is none, or broken."""
    try:
        return _signed_content(data)
    except (IndexError, ValueError):
        return None


def _signed_content(data: bytes) -> bytes | None:
    kind, wrapped = _children(data, _element(data, 0, _SEQUENCE))[:2]
    if kind.tag != _OID or data[kind.start : kind.end] != _SIGNED_DATA or wrapped.tag != _CONTENT:
        return None
    signed = _children(data, _element(data, wrapped.start, _SEQUENCE))
    if [child.tag for child in signed[:3]] != [_INTEGER, _SET, _SEQUENCE]:
        return None
    _, content = _children(data, signed[2])[:2]  # one alone: the signature stands by itself
    return b"".join(_octets(data, _element(data, content.start), 0))


def _octets(data: bytes, element: _Element, depth: int) -> Iterator[bytes]:
    """Give the pieces of a string, which BER may cut into strings (X.690 §8.7.3)."""
    if element.tag == _OCTETS:
        yield data[element.start : element.end]
    elif element.tag == _OCTETS | _CONSTRUCTED and depth < MAX_DEPTH:
        for child in _children(data, element):
            yield from _octets(data, child, depth + 1)
    else:
        raise ValueError(element.tag)


def _children(data: bytes, parent: _Element) -> list[_Element]:
    children: list[_Element] = []
    at = parent.start
    while at < parent.end:
        children.append(_element(data, at))
        at = children[-1].after
    return children


def _element(data: bytes, at: int, tag: int | None = None, depth: int = 0) -> _Element:
    """Read the element at an offset; raises IndexError or ValueError where there is none."""
    if tag is not None and data[at] != tag:
        raise ValueError(data[at])
    length, start = data[at + 1], at + 2
    if length == 0x80:  # indefinite: it ends where two zero bytes stand in an element's place
        end = start
        while data[end : end + 2] != _END:
            if depth > MAX_DEPTH:
                raise ValueError(depth)
            end = _element(data, end, depth=depth + 1).after
        return _Element(data[at], start, end, end + 2)
    if length > 0x80:
        size = length & 0x7F
        length, start = int.from_bytes(data[start : start + size], "big"), start + size
    if start + length > len(data):
        raise IndexError(start)
    return _Element(data[at], start, start + length, start + length)
