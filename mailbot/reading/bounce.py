"""Read what other servers report of our letters: who was refused and why, or who complained.

The machine-readable part of a report is believed before any text (RFC 3464, RFC 5965). Whatever
is read here says nothing of whose report it is: anybody can write one, so only the letter id or
the token it brings back makes it count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from mailbot.reading.document import Document
from mailbot.reading.refusals import bounce_class, enhanced_status, refused_in_text
from mailbot.terms import Bounce, Complaint

_MAX_CHARS: Final = 200_000  # of one part
_MAX_LINE: Final = 2_000

_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,500}>")
_ADDRESS: Final = re.compile(r"[^\s<>@,;:\"()]{1,64}@[^\s<>@,;:\"()\]]{1,255}")
# RFC 3464 §2.3.3 knows five actions; these two alone say that the letter did not arrive.
_BAD_ACTIONS: Final = ("failed", "delayed")
_RETURNED: Final = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/rfc822-headers",
)

_IDENTIFYING: Final = ("message-id", "x-original-message-id", "x-mailbot-letter")

Fields = dict[str, str]  # lower-case name to unfolded value; the first of a name counts


def read_bounce(document: Document) -> Bounce | None:
    """Return the failed recipient of a non-delivery report, of any format; None if it is none."""
    report = _part(document, "message/delivery-status", "message/global-delivery-status")
    if report is not None:
        found = _by_fields(report)
        if found is None:  # relayed, expanded or delivered: a report, but no refusal
            return None
    else:
        found = refused_in_text(document)
        if found is None:
            return None
    message_id, letter_id = _returned(document)
    return Bounce(
        recipient=found.recipient,
        permanent=found.permanent,
        status=found.status,
        kind=found.kind,
        message_id=message_id,
        letter_id=letter_id,
    )


def read_complaint(document: Document) -> Complaint | None:
    """Return an abuse report (ARF, RFC 5965); None if it is none.

    The feedback type `not-spam` (RFC 6650 §3.1) takes a complaint back and is none.
    """
    report = _part(document, "message/feedback-report")
    if report is None:
        return None
    fields = next(_blocks(report), {})
    feedback_type = fields.get("feedback-type", "abuse").lower()
    if feedback_type == "not-spam":
        return None
    message_id, letter_id = _returned(document)
    recipient = fields.get("original-rcpt-to") or fields.get("removal-recipient", "")
    return Complaint(
        recipient=_address(recipient),
        letter_id=letter_id,
        message_id=message_id,
        feedback_type=feedback_type,
    )


def _by_fields(report: str) -> Bounce | None:
    """Read the per-recipient blocks of RFC 3464 §2.3; a failed one goes before a delayed one."""
    refused: list[Bounce] = []
    for fields in _blocks(report):
        action = fields.get("action", "").split("(")[0].strip().lower()
        recipient = _address(fields.get("original-recipient", "")) or _address(
            fields.get("final-recipient", "")
        )
        if action not in _BAD_ACTIONS or recipient is None:
            continue
        diagnostic = fields.get("diagnostic-code", "")
        status = enhanced_status(fields.get("status", "")) or enhanced_status(diagnostic)
        # Seen in practice: a bare 5.0.0 beside a diagnostic that says more.
        if status is None or status.endswith(".0.0"):
            status = enhanced_status(diagnostic) or status
        for_good = action == "failed"  # RFC 3464 §2.3.3: the server will not try again
        refused.append(
            Bounce(
                recipient=recipient,
                permanent=for_good,
                status=status,
                kind=bounce_class(status, diagnostic, for_good=for_good),
            )
        )
    return next((bounce for bounce in refused if bounce.permanent), next(iter(refused), None))


def _returned(document: Document) -> tuple[str | None, str | None]:
    """Return Message-ID and X-Mailbot-Letter of the letter that came back.

    Without a MIME part for it, the copy stands below the text: its headers are the last fields
    of those names there.
    """
    part = _part(document, *_RETURNED)
    fields = _loose_fields(document) if part is None else next(_blocks(part), {})
    # A relay that sets its own may keep ours here.
    message_id = fields.get("x-original-message-id") or fields.get("message-id", "")
    match = _MESSAGE_ID.search(message_id[:_MAX_LINE])
    letter = fields.get("x-mailbot-letter", "").strip()[:200]
    return (match.group() if match else None), letter or None


def _loose_fields(document: Document) -> Fields:
    text = "\n".join(part.text for part in document.parts if part.content_type == "text/plain")
    fields: Fields = {}
    for line in text[:_MAX_CHARS].splitlines():
        name, colon, value = line[:_MAX_LINE].lstrip("> \t").partition(":")
        if colon and name.lower() in _IDENTIFYING:
            fields.setdefault(name.lower(), value.strip())
    return fields


def _part(document: Document, *content_types: str) -> str | None:
    for part in document.parts:
        if part.content_type in content_types:
            return part.text[:_MAX_CHARS]
    return None


def _blocks(text: str) -> Iterator[Fields]:
    """Yield the blocks of `Name: value` lines that empty lines part (RFC 3464 §2.1)."""
    fields: Fields = {}
    last = ""
    for line in text.splitlines():
        if not line.strip():
            if fields:
                yield fields
            fields, last = {}, ""
        elif line[0] in " \t" and last:
            fields[last] = f"{fields[last]} {line.strip()}"[:_MAX_LINE]
        else:
            name, colon, value = line[:_MAX_LINE].partition(":")
            last = name.strip().lower() if colon else ""
            if last in fields:
                last = ""
            elif last:
                fields[last] = value.strip()
    if fields:
        yield fields


def _address(value: str) -> str | None:
    """Read `rfc822; ann@example.org` (RFC 3464 §2.1.2), with or without type and brackets."""
    kind, semicolon, rest = value[:_MAX_LINE].partition(";")
    if semicolon and kind.strip().lower() not in ("rfc822", "utf-8", "smtp", "unknown"):
        return None
    match = _ADDRESS.search(rest if semicolon else value[:_MAX_LINE])
    return match.group() if match else None
