"""A subject without what clients, lists and gateways put in front of it."""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.tongues import words

_REPLY: Final = words("reply")
_FORWARD: Final = words("forward")
_PREFIX: Final = re.compile(
    r"\s{0,9}([^\W\d_]\u0307?[^\W\d_]{0,11})\.?(?:\s{0,2}[\[(]?\d{1,3}[\])]?)?\s{0,2}[:：]\s{0,9}"
)
_TAG: Final = re.compile(
    r"\s{0,9}[\[【](?:ext|external|extern|externe?s?|spam|外部)[^\]】]{0,20}[\]】]\s{0,9}",
    re.IGNORECASE,
)


def prefixes(subject: str) -> tuple[tuple[str, ...], str]:
    """Split "AW: WG: [EXTERN] Stelle" into ("reply", "forward") and the bare subject."""
    found: list[str] = []
    rest = subject
    for _ in range(20):
        tag = _TAG.match(rest)
        match = None if tag else _PREFIX.match(rest)
        word = match[1].lower().replace("i\u0307", "i") if match else ""  # of a Turkish İ
        if tag is not None:
            rest = rest[tag.end() :]
        elif match is not None and word in _FORWARD:
            found.append("forward")
            rest = rest[match.end() :]
        elif match is not None and word in _REPLY:
            found.append("reply")
            rest = rest[match.end() :]
        else:
            break
    return tuple(found), rest.strip()
