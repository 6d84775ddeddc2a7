"""Which of the addresses in a server's report is the one that was refused.

A report names others too: its own postmaster, the sender, who is to be asked. The refused one
stands alone on a line, begins it, or is named for what it is; only where none does so, the first
that is nobody else's is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mailbot.reading.refusal_words import FULL, NO_SUCH

ADDRESS: Final = re.compile(
    r"(?:\"[^\"@\\\s][^\"@\\\n]{0,62}\""
    r"|[^\s<>@,;:\"'()\[\]=（）「」【】《》〈〉：；，。“”„«»]{1,64})@[A-Za-z0-9][A-Za-z0-9.-]{0,254}"
)
# An address that no person writes from.
DAEMON: Final = re.compile(r"mailer-?daemon@", re.IGNORECASE)
POSTMASTER: Final = re.compile(
    r"mailer-?daemon|post-?master|mail[ ._-]?delivery|mdaemon|(?:mail|system)[ ._-]administrator"
    r"|microsoftexchange[0-9a-f]|^bounces?@|undeliver|smtp[ ._-]?(?:mail|server|gateway|service)"
    r"|mail[ ._-](?:system|router|gateway|server)\b|(?:virus|spam|content)[ ._-]?(?:wall|filter"
    r"|scanner)",
    re.IGNORECASE,
)

# How sure it is that an address on such a line is meant.
_NAMED, _SET_OFF, _BESIDE, _BARE, _COPIED = 5, 4, 3, 2, 1

_HEADER_LINE: Final = re.compile(
    r"[ \t>]{0,8}(?:from|to|cc|sender|reply-to|return-path|received|message-id|subject|date|sent"
    r"|list-[a-z]+|envelope-from|reporting-mta|remote-mta|x-[a-z-]+) ?:",
    re.IGNORECASE,
)
_TRACE: Final = re.compile(r"[ \t>]{0,8}received ?: ?(?:from|by|\()", re.IGNORECASE)
_TO_LINE: Final = re.compile(r"[ \t>]{0,8}(?:to|für|à|para|an|a|aan)\s?:", re.IGNORECASE)
# before it: what it is called
_NAME: Final = re.compile(
    r"(?:failed|intended|final|original|affected|bad|invalid)[ -]?(?:recipients?|addresse?e?s?)"
    r"|recipient(?:'s)?(?: e-?mail)?(?: address)?\s?:|error-for|rcpt to|user ?id"
    r"|originally addressed"
    r"|delivered? (?:\w+ ){0,3}to|was addressed|deliver(?:y)? (?:\w+ ){0,4}to|addressed to"
    r"|(?:mail|message) to"
    r"|gateway for|(?:generated|expanded) (?:from|by)|no such (?:user|address)|unknown (?:user"
    r"|address|recipient)|destinat[aáà]"
    r"|empfänger|ontvanger|adressat",
    re.IGNORECASE,
)
# before it: that it is somebody else
_OTHER: Final = re.compile(
    r"(?:(?<!generated )(?<!expanded )\bfrom|\bsender|\bvia|\bcontact|\breply to|\bask"
    r"|\bwrite to|mail from|accepting mail from"
    r"|(?<!generated )(?<!expanded )\bby|administrator|support|help ?desk|forward(?:ed)? (?:it "
    r"|this |them )?to)\W{0,12}$",
    re.IGNORECASE,
)
_MAILBOX: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{1,63}")
_CODE: Final = re.compile(r"(?<![\d.])[45][0-7]\d(?![\d.])|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}")
_BEFORE: Final = re.compile(r"[\s<\"'(*>|-]{0,40}(?:smtp:|mailto:)?", re.IGNORECASE)
_BEHIND: Final = re.compile(
    r"[>\"')\]]{0,4}(?:\s*$|\s?<|\s?[:;.…]|\s[-–—]|\s\(|\son\s\w{3},|\s{2,}|\s?\(.{0,200}\)\s*:?$)"
)


def in_report(text: str, others: frozenset[str]) -> str | None:
    """Return the refused address of a report's text; `others` are known not to be it."""
    best: tuple[int, str] | None = None
    in_trace = False
    for line in text.splitlines():
        # a copied Received field and its folded lines name every server's own users
        in_trace = _TRACE.match(line) is not None or (in_trace and line[:1] in (" ", "\t"))
        if in_trace:
            continue
        for match, sure in _weighed(line):
            address = match.group().rstrip(".")
            if address.lower() in others or POSTMASTER.search(address):
                continue
            if best is None or sure > best[0]:
                best = (sure, address)
    return best[1] if best else None


def bare_name(text: str) -> str | None:
    """Return the mailbox, without domain, that stands alone below a line ending in a colon."""
    before = ""
    for line in text.splitlines():
        word = line.strip()
        if before.endswith(":") and _MAILBOX.fullmatch(word):
            return word
        before = word or before
    return None


def stands_alone(text: str, others: frozenset[str]) -> bool:
    """Tell whether some line holds an address, not of `others`, and nothing else of substance."""
    return any(
        sure == _SET_OFF and match.group().rstrip(".").lower() not in others
        for line in text.splitlines()
        for match, sure in _weighed(line)
    )


def _weighed(line: str) -> Iterator[tuple[re.Match[str], int]]:
    matches = list(ADDRESS.finditer(line))
    if not matches:
        return
    copied = _HEADER_LINE.match(line) is not None
    told = any(words.search(line) for words in (_CODE, NO_SUCH, FULL))
    for match in matches:
        before = line[: match.start()][-120:]
        if _OTHER.search(before.rstrip("<\"' ")):
            continue
        if copied:
            if _TO_LINE.match(line):
                yield match, _COPIED
        elif _NAME.search(before):
            yield match, _NAMED
        elif _BEFORE.fullmatch(before) and _BEHIND.match(line, match.end()):
            yield match, _SET_OFF
        else:
            yield match, _BESIDE if told else _BARE
