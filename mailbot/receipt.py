"""What a relay's 250 calls the letter it took, and how that name comes back in a Message-ID.

A relay that sets a Message-ID of its own makes it of this name or tells it whole. Such a name only
finds: others may know or guess it, so it never stands for a token.
"""

from __future__ import annotations

import re
from typing import Final

LONG: Final = 16  # characters; a shorter name, as Postfix makes them, is used again some day

_SHORTEST: Final = 8
_LONGEST: Final = 250  # characters; RFC 5321 §4.5.3.1.5 ends the whole reply at 512 octets

_NAME: Final = r"<?([A-Za-z0-9][A-Za-z0-9._+=~@/-]{7,249})"

# In the order of how surely they name it; tests/test_receipt.py has whose they are.
_FORMS: Final = (
    re.compile(r"<(?:Message-ID: ?)?([^\s<>@]{1,200}@[^\s<>@]{1,200})>", re.IGNORECASE),
    re.compile(rf"\bqueued (?:on \S{{1,100}} )?(?:as|with id|id)?:? ?{_NAME}", re.IGNORECASE),
    re.compile(rf"\bid[=: ] ?{_NAME}", re.IGNORECASE),
    re.compile(rf"\bqueued \({_NAME}\)", re.IGNORECASE),
    re.compile(rf"\A{_NAME} Message accepted", re.IGNORECASE),
    re.compile(rf"\Aok[:,.]? (?:\d{{9,10}} )?+(?!\d+(?: |\Z)){_NAME}(?: |\Z)", re.IGNORECASE),
    re.compile(rf"\[{_NAME}\]"),
)


def relay_id(text: str) -> str:
    """Return the name that the relay gave a letter, without <>; "" when it told none.

    `text` is the reply to the final dot on one line, without codes.
    """
    for form in _FORMS:
        match = form.search(text)
        name = match[1].rstrip(".,") if match else ""
        # A word has no digit, and what counts seconds or bytes is shorter.
        if len(name) >= _SHORTEST and any(char.isdigit() for char in name):
            return name[:_LONGEST]
    return ""


def names_in(message_id: str) -> tuple[str, ...]:
    """Return the relay's names that a Message-ID may have been made of, the surest first.

    Itself; what stands before its @; and of that the end, as Postfix makes it:
    <20261125091500.4F1B41C0A3@relay.example>.
    """
    whole = message_id.strip("<>")
    if not (whole.isascii() and whole.isprintable()):
        return ()
    left = whole.rpartition("@")[0]
    end = left.rpartition(".")[2]
    found = dict.fromkeys((whole, left, end))
    return tuple(name for name in found if _SHORTEST <= len(name) <= _LONGEST)
