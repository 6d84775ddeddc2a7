"""Read a mail server's own words: which address it refused, with which status, and why.

For reports without a machine-readable part. A text counts only when its form says so too: it
comes from a postmaster or a null return path, or answers in the set phrases of an MTA.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.document import Document
from mailbot.reading.refusal_words import (
    DELAY,
    FULL,
    GIVEN_UP,
    NO_SUCH,
    POLICY,
    SUBJECT,
    TEXT,
)
from mailbot.terms import Bounce, BounceClass, Origin

_MAX_CHARS: Final = 20_000  # the report stands above the copy of our letter
_MAX_LINE: Final = 1_000

_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]|\w)")
_REPLY_CODE: Final = re.compile(r"(?<![\d.#/-])([45][0-7]\d)(?=[ \-#:,)]|$)(?!-?\d)")
_ADDRESS: Final = re.compile(r"[^\s<>@,;:\"'()\[\]=]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,254}")

_POSTMASTER: Final = re.compile(
    r"mailer-?daemon|post-?master|mail delivery (?:sub)?system|mdaemon|mail administrator"
    r"|microsoftexchange[0-9a-f]|^bounces?@|undeliver",
    re.IGNORECASE,
)
# Below one of these stands the copy of our letter, which names addresses that did not fail.
_COPY: Final = re.compile(
    r"^[ \t>*-]{0,40}(?:below this line is a copy|this is a copy of|the original message"
    r"|returned message|message headers? follows?|unsent message below|original message"
    r"|original headers|included is a copy|the body of the message"
    r"|ursprüngliche nachricht|message d.origine|mensaje original|mensagem original"
    r"|messaggio originale|oorspronkelijk bericht)",
    re.IGNORECASE,
)
_HEADER_LINE: Final = re.compile(
    r"[ \t>]{0,8}(?:from|to|cc|sender|reply-to|return-path|received|message-id|subject|date"
    r"|list-[a-z]+|envelope-from|reporting-mta|remote-mta|x-[a-z-]+):",
    re.IGNORECASE,
)

# RFC 3463 §3.2 and §3.3: what these say is about the address, not about us.
_DEAD: Final = frozenset({"1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.0", "2.1", "4.4"})


def refused_in_text(document: Document) -> Bounce | None:
    """Return what a non-delivery text without a delivery-status part says; None if it is none."""
    named = _header(document, "x-failed-recipients")  # Exim and Google
    if not (named or _from_a_server(document)):
        return None
    report = _report_text(document)
    text = " ".join(report.split())  # servers wrap inside their set phrases
    # Seen in practice: Exchange says in the subject alone that it could not deliver.
    if not (named or TEXT.search(text)):
        return None
    address = _ADDRESS.search(named) or _failed_address(report, document)
    status = enhanced_status(text)
    late = SUBJECT.search(document.mail.subject) and DELAY.search(document.mail.subject)
    waits = bool(late or DELAY.search(text)) and not GIVEN_UP.search(text)
    code = _REPLY_CODE.search(text)
    if status is not None:
        for_good = status.startswith("5") and not late
    elif code is not None:
        for_good = code.group(1).startswith("5") and not late
    else:
        for_good = not waits
    if GIVEN_UP.search(text) and not late:
        for_good = True  # tried for days: the letter is lost, whatever the last answer was
    kind = bounce_class(status, text, for_good=for_good)
    return Bounce(address.group().rstrip(".") if address else None, for_good, status, kind)


def enhanced_status(text: str) -> str | None:
    """Return the first enhanced status code of class 4 or 5 (RFC 3463 §2) in a text."""
    for match in _STATUS.finditer(text[:_MAX_CHARS]):
        if match.group(1)[0] in "45":
            return match.group(1)
    return None


def bounce_class(status: str | None, words: str, *, for_good: bool) -> BounceClass:
    """Class a refusal by its enhanced status, and by its words where that says little.

    Policy comes before a dead address: some servers say 5.1.1 and 5.2.1 of mail they took for
    spam, and a reader must not be lost for what was said of us. Of a refusal that may pass, or
    whose status says so (RFC 3463 §3.1: class 4), only a full mailbox is told apart.
    """
    known = _reason(status, words[:_MAX_CHARS])
    if known is BounceClass.MAILBOX_FULL:
        return known
    if not for_good:
        return BounceClass.TEMPORARY
    return BounceClass.OTHER if status and status.startswith("4") else known


def _reason(status: str | None, words: str) -> BounceClass:
    subject_detail = status.partition(".")[2] if status else ""
    if subject_detail in ("2.2", "3.1"):  # RFC 3463 §3.3, §3.4: mailbox full, system full
        return BounceClass.MAILBOX_FULL
    if subject_detail.startswith("7.") and not NO_SUCH.search(words):
        return BounceClass.POLICY
    if subject_detail in ("1.7", "1.8", "2.3", "3.4"):  # about the sender, or the size
        return BounceClass.POLICY
    if subject_detail in _DEAD:
        return BounceClass.NO_SUCH_ADDRESS if not _only_policy(words) else BounceClass.POLICY
    if FULL.search(words):
        return BounceClass.MAILBOX_FULL
    if NO_SUCH.search(words):
        return BounceClass.NO_SUCH_ADDRESS
    return BounceClass.POLICY if POLICY.search(words) else BounceClass.OTHER


def _only_policy(words: str) -> bool:
    return bool(POLICY.search(words)) and not NO_SUCH.search(words)


def _from_a_server(document: Document) -> bool:
    """Whether the form of the mail is that of a server's own: sender, return path, subject."""
    subject = bool(SUBJECT.search(document.mail.subject[:_MAX_LINE]))
    sender = bool(_POSTMASTER.search(_header(document, "from")))
    null = _header(document, "return-path").strip() == "<>"
    report = "report-type=delivery-status" in _header(document, "content-type").lower().replace(
        '"', ""
    )
    return report or (sender and (subject or null)) or (null and subject)


def _report_text(document: Document) -> str:
    """Return what stands above the copy of our letter, lines capped."""
    plain = next((part.text for part in document.parts if part.content_type == "text/plain"), None)
    if plain is None or not plain.strip():
        visible = [line.text for line in document.lines if line.origin is not Origin.SUBJECT]
        plain = "\n".join([*visible, document.cut_text])
    kept: list[str] = []
    for line in plain[:_MAX_CHARS].splitlines():
        if _COPY.match(line[:_MAX_LINE]) and kept:
            break
        kept.append(line[:_MAX_LINE])
    return "\n".join(kept)


def _failed_address(text: str, document: Document) -> re.Match[str] | None:
    """Find the address: the first in the report that is neither a header's nor the server's own."""
    own = _ADDRESS.findall(_header(document, "from"))
    to = _ADDRESS.findall(_header(document, "to"))
    not_it = {address.lower() for address in (*own, *to)}
    for line in text.splitlines():
        if _HEADER_LINE.match(line) and not line.lower().lstrip("> \t").startswith("to:"):
            continue
        for match in _ADDRESS.finditer(line):
            address = match.group().lower().rstrip(".")
            if address not in not_it and not _POSTMASTER.search(address):
                return match
    return None


def _header(document: Document, name: str) -> str:
    return next((value for key, value in document.raw_headers if key == name), "")
