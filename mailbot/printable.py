"""Quoted-printable: any text in seven bits and short lines that no relay has a reason to touch.

The stdlib's encoders follow RFC 2045 §6.7, but leave a line that starts with "From ", which an mbox
on the way turns into ">From " so that the DKIM signature breaks, and may cut a character in two.
"""

from __future__ import annotations

from typing import Final

MAX_LINE: Final = 76  # RFC 2045 §6.7 (5), without the CRLF


def quoted_printable(text: str) -> bytes:
    """Encode text as UTF-8 in quoted-printable, lines ended by CRLF, the last one too.

    Every LF of `text` is a line end; no line is longer than 76 octets. A lone surrogate, which has
    no UTF-8, becomes "?".
    """
    lines: list[str] = []
    for line in text.removesuffix("\n").split("\n"):
        lines += _encode_line(line)
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _encode_line(line: str) -> list[str]:
    """Encode one line of text; a soft line break (a last "=") ends all but the last."""
    done: list[str] = []
    current: list[str] = []
    room = MAX_LINE - 1  # one column is kept for the "="
    for position, character in enumerate(line):
        last = position == len(line) - 1
        token = _escape(character, first=not current, last=last)
        if len(token) > room:
            done.append("".join(current) + "=")
            current, room = [], MAX_LINE - 1
            token = _escape(character, first=True, last=last)
        current.append(token)
        room -= len(token)
    return [*done, "".join(current)]


def _escape(character: str, *, first: bool, last: bool) -> str:
    """Return the character as it stands on the wire; its octets are never parted."""
    # RFC 2045 §6.7 (3): white space at the end of a line would be lost.
    if character in " \t":
        plain = not last
    # A "." alone ends an SMTP message, "From " begins one in an mbox: neither starts a line.
    elif first and character in ".F":
        plain = False
    else:
        plain = "!" <= character <= "~" and character != "="
    if plain:
        return character
    return "".join(f"={octet:02X}" for octet in character.encode("utf-8", "replace"))
