"""Read a mail server's own words: which address it refused, with which status, and why.

For reports without a machine-readable part. A text counts only when its form says so too: it
comes from a postmaster or a null return path, or answers in the set phrases of an MTA.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.document import Document
from mailbot.reading.refusal_words import (
    ARRIVED,
    DELAY,
    FULL,
    GIVEN_UP,
    NO_SUCH,
    POLICY,
    SUBJECT,
    TEXT,
    UNAVAILABLE,
)
from mailbot.reading.refused_address import (
    ADDRESS,
    DAEMON,
    POSTMASTER,
    bare_name,
    in_report,
    stands_alone,
)
from mailbot.reading.robots import automatic
from mailbot.terms import Bounce, BounceClass, Origin

_MAX_CHARS: Final = 20_000  # the report stands above the copy of our letter
_MAX_LINE: Final = 1_000

_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]|\w)")
_REPLY_CODE: Final = re.compile(r"(?<![\w.#/-])([45][0-7]\d)(?=[ \-#:,)]|$)(?!-?\d)")

_REPORT_PARTS: Final = frozenset({"message/delivery-status", "message/global-delivery-status"})
# Below one of these stands the copy of our letter, which names addresses that did not fail.
_COPY: Final = re.compile(
    r"^[ \t>*-]{0,40}(?:below this line is a copy|this is a copy of|the original message(?! was)"
    r"|returned message|message headers? follows?|headers? of the (?:source|original)"
    r"|unsent message (?:below|follows)|original message(?! details)"
    r"|original headers|included is a copy|the body of the message"
    r"|ursprüngliche nachricht|message d.origine|mensaje original|mensagem original"
    r"|messaggio originale|oorspronkelijk bericht)",
    re.IGNORECASE,
)
# A gateway that passes on another server's report as an attachment.
_INNER_REPORT: Final = re.compile(
    r"^content-type:.{0,200}report-type=\"?delivery-status", re.IGNORECASE | re.MULTILINE
)
_COPY_BELOW: Final = re.compile(
    r"^[ \t>]{0,8}(?:message-id|received|subject|sent) ?:", re.IGNORECASE | re.MULTILINE
)
# RFC 3463 §3.2 and §3.3: what these say is about the address, not about us.
_DEAD: Final = frozenset({"1.0", "1.1", "1.2", "1.3", "1.6", "1.10", "2.0", "2.1", "4.4"})


def refused_in_text(document: Document) -> Bounce | None:
    """Return what a non-delivery text without a delivery-status part says; None if it is none."""
    named = _header(document, "x-failed-recipients")  # Exim and Google
    report = _report_text(document)
    if not (named or _from_a_server(document, report)):
        return None
    text = " ".join(report.split())  # servers wrap inside their set phrases
    subject = document.mail.subject[:_MAX_LINE]
    first = ADDRESS.search(named)
    address = first.group() if first else in_report(f"{report}\n{subject}", _bystanders(document))
    status = enhanced_status(text)
    code = _REPLY_CODE.search(text)
    refuses = bool(TEXT.search(text) or status or code)
    if ARRIVED.search(subject) or (ARRIVED.search(text) and not refuses):
        return None
    if not (named or TEXT.search(text) or (address and _says_why(document, text))):
        return None
    address = address or _own_mailbox(document, report)
    # A postmaster is a person too, and writes of deliveries.
    if not (address or status or code or _null_path(document) or _daemon(document)):
        return None
    late = SUBJECT.search(subject) and DELAY.search(subject)
    given_up = GIVEN_UP.search(text) is not None
    if status is not None:
        for_good = status.startswith("5") and not late
    elif code is not None:
        for_good = code.group(1).startswith("5") and not late
    else:
        for_good = given_up or not (late or DELAY.search(text))
    if given_up and not late:
        for_good = True  # tried for days: the letter is lost, whatever the last answer was
    kind = bounce_class(status, text, for_good=for_good)
    return Bounce(address, for_good, status, kind)


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
    if POLICY.search(words):
        return BounceClass.POLICY
    # RFC 5321 §4.2.2: 550 says it of a policy too, so it comes last
    gone = UNAVAILABLE.search(words) is not None
    return BounceClass.NO_SUCH_ADDRESS if gone else BounceClass.OTHER


def _only_policy(words: str) -> bool:
    return bool(POLICY.search(words)) and not NO_SUCH.search(words)


def _from_a_server(document: Document, report: str) -> bool:
    """Whether the form of the mail is that of a server's own: sender, return path, subject."""
    if any(part.content_type in _REPORT_PARTS for part in document.parts):
        return True
    content_type = _header(document, "content-type").lower().replace('"', "")
    if "report-type=delivery-status" in content_type or "x-ms-embedded-report" in _names(document):
        return True
    answered = document.is_reply or _passed_on(document)
    if _daemon(document) and not answered:
        return True
    complains = _complains(document)
    alone = stands_alone(report, _bystanders(document))
    if POSTMASTER.search(_header(document, "from")):
        return complains or _null_path(document) or alone
    # A server that reports in a name of its own: its words have to tell, and without a null path
    # also the form of its text, for people write of what came back to them.
    if not (complains and TEXT.search(report)):
        return False
    path = _header(document, "return-path")
    if _null_path(document) or POSTMASTER.search(path):
        return True
    shown = _COPY_BELOW.search(report) or _REPLY_CODE.search(report) or enhanced_status(report)
    return bool(alone and not answered and (shown or automatic(document.raw_headers)))


def _passed_on(document: Document) -> bool:
    """Whether a person forwards a server's report; below a report our own letter looks alike."""
    forward = document.forward
    if forward is None:
        return False
    author = forward.author
    return author is None or POSTMASTER.search(f"{author.name} <{author.address}>") is not None


def _null_path(document: Document) -> bool:
    null = _header(document, "return-path").strip() == "<>"
    return null or _returned_by_qmail(document)


def _daemon(document: Document) -> bool:
    return DAEMON.search(_header(document, "from")) is not None


def _bystanders(document: Document) -> frozenset[str]:
    """Return the addresses of the mail's own sender and receiver, in lower case."""
    own = ADDRESS.findall(f"{_header(document, 'from')} {_header(document, 'to')}"[:_MAX_CHARS])
    return frozenset(address.lower() for address in own)


def _says_why(document: Document, text: str) -> bool:
    return NO_SUCH.search(text) is not None or _complains(document)


def _own_mailbox(document: Document, report: str) -> str | None:
    """Complete a mailbox that a server names without a domain: its own (seen of AOL)."""
    sender = ADDRESS.search(_header(document, "from"))
    name = bare_name(report)
    if name is None or sender is None or not POSTMASTER.search(sender.group()):
        return None
    return f"{name}@{sender.group().rpartition('@')[2].lower()}"


def _complains(document: Document) -> bool:
    return SUBJECT.search(document.mail.subject[:_MAX_LINE]) is not None


def _returned_by_qmail(document: Document) -> bool:
    return any(
        "invoked for bounce" in value for name, value in document.raw_headers if name == "received"
    )


def _names(document: Document) -> set[str]:
    return {name for name, _ in document.raw_headers}


def _report_text(document: Document) -> str:
    """Return what stands above the copy of our letter, lines capped."""
    plain = next((part.text for part in document.parts if part.content_type == "text/plain"), None)
    passed_on = next((p.text for p in document.parts if p.content_type == "message/rfc822"), "")
    head, _, body = passed_on.partition("\n\n")
    if _INNER_REPORT.search(head[:_MAX_CHARS]):
        plain = body
    if plain is None or not plain.strip():
        visible = [line.text for line in document.lines if line.origin is not Origin.SUBJECT]
        plain = "\n".join([*visible, document.cut_text])
    kept: list[str] = []
    for line in plain[:_MAX_CHARS].splitlines():
        if _COPY.match(line[:_MAX_LINE]) and kept:
            break
        kept.append(line[:_MAX_LINE])
    return "\n".join(kept)


def _header(document: Document, name: str) -> str:
    return next((value for key, value in document.raw_headers if key == name), "")
