"""Read what other servers report of our letters: who was refused and why, or who complained.

The machine-readable part of a report is believed before any text (RFC 3464, RFC 5965). Whatever
is read here says nothing of whose report it is: anybody can write one, so only the letter id or
the token it brings back makes it count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mailbot.reading.document import Document
from mailbot.reading.refusals import (
    bounce_class,
    enhanced_status,
    refused_in_text,
)
from mailbot.terms import Bounce, Complaint

_MAX_CHARS: Final = 200_000  # of one part
_MAX_LINE: Final = 2_000

_MESSAGE_ID: Final = re.compile(r"<[^<>\s]{1,500}>")
_ADDRESS: Final = re.compile(
    r"(?:\"[^\"@\\\s][^\"@\\\n]{0,62}\"|[^\s<>@,;:\"()]{1,64})@[^\s<>@,;:\"()\]]{1,255}"
)
# RFC 3464 §2.3.3 knows five actions; these say that the letter went on.
_GOOD_ACTIONS: Final = ("delivered", "relayed", "expanded")
_BAD_ACTIONS: Final = (
    "failed",
    "delayed",
    "failure",
    "error",
    "undeliverable",
    "bounced",
    "expired",
)
# Of these the server will not try again, whatever the status.
_LAST_ACTIONS: Final = ("failed", "expired")
_RETURNED: Final = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/global",
    "message/rfc822-headers",
)

# A complaint of Outlook.com (JMRP) before its user is redacted.
_HOTMAIL_READER: Final = "x-hmxmroriginalrecipient"
_NO_COMPLAINT: Final = ("not-spam", "auth-failure")
_REDACTED: Final = re.compile(r"redact|^x{3,}@|^\*|\.invalid$|^hidden@|^undisclosed", re.IGNORECASE)
# Who passes complaints on, and how the subject says so.
_LOOP: Final = re.compile(
    r"\b(?:fbl|jmrp|scomp|staff|feedback[a-z-]{0,12}|abuse[a-z-]{0,12}|complaints?|spam[a-z-]{0,12})@"
    r"|@[a-z0-9.-]{0,80}\b(?:fbl|spamcop|abuse|feedback-?loop|arf)\b",
    re.IGNORECASE,
)
_COMPLAINT: Final = re.compile(
    r"complaint|(?:abuse|spam|feedback|fbl|jmrp) ?-?(?:loop )?(?:report|notification|message)"
    r"|reported as (?:spam|junk|abuse)|\bspamcop\b|marked as (?:spam|junk)"
    r"|beschwerde|(?:signalement|plainte)|queja|segnalazione|reclamaç|klacht",
    re.IGNORECASE,
)

_IDENTIFYING: Final = ("message-id", "x-original-message-id", "x-mailbot-letter", _HOTMAIL_READER)

Fields = dict[str, str]  # lower-case name to unfolded value; the first of a name counts


def read_bounce(document: Document) -> Bounce | None:
    """Return the failed recipient of a non-delivery report, of any format; None if it is none."""
    report = _part(document, "message/delivery-status", "message/global-delivery-status")
    blocks = list(_blocks(report or ""))
    told = [block for block in blocks if _recipient(block)]
    # Seen in practice: a report whose fields name nobody, and whose text does.
    found = _by_fields(told) if told else refused_in_text(document) or _by_fields(blocks)
    if found is None:  # relayed, expanded or delivered: a report, but no refusal
        return None
    copy = _returned(document)
    return Bounce(
        recipient=found.recipient or _address(copy.get("to", "")),
        permanent=found.permanent,
        status=found.status,
        kind=found.kind,
        message_id=_message_id(copy),
        letter_id=_letter_id(copy),
    )


def read_complaint(document: Document) -> Complaint | None:
    """Return an abuse report (ARF, RFC 5965, or a provider's own form); None if it is none.

    The feedback type `not-spam` (RFC 6650 §3.1) takes a complaint back, and in an `auth-failure`
    (RFC 6591 §3.1) a server checks signatures and nobody complains: neither is one.
    """
    report = _part(document, "message/feedback-report")
    copy = _returned(document)
    if report is None and not _from_a_feedback_loop(document, copy):
        return None
    fields = next(_blocks(report), {}) if report is not None else {}
    feedback_type = fields.get("feedback-type", "abuse").strip().lower()
    if feedback_type in _NO_COMPLAINT:
        return None
    named = (
        fields.get("original-rcpt-to"),
        fields.get("removal-recipient"),
        copy.get(_HOTMAIL_READER),
        _header(document, _HOTMAIL_READER),
        copy.get("to"),
    )
    known = (_address(value) for value in named if value)
    return Complaint(
        recipient=next((one for one in known if one and not _REDACTED.search(one)), None),
        letter_id=_letter_id(copy),
        message_id=_message_id(copy),
        feedback_type=feedback_type,
    )


def _from_a_feedback_loop(document: Document, copy: Fields) -> bool:
    """Whether a provider hands back a letter that its user marked as spam, without ARF."""
    if copy.get(_HOTMAIL_READER) or _header(document, _HOTMAIL_READER):
        return True
    sender, subject = _header(document, "from")[:_MAX_LINE], document.mail.subject[:_MAX_LINE]
    complains = _LOOP.search(sender) and _COMPLAINT.search(subject)
    brought = _letter_id(copy) or _message_id(copy)
    return bool(complains and brought) and not document.is_reply


def _by_fields(blocks: Iterable[Fields]) -> Bounce | None:
    """Read the per-recipient blocks of RFC 3464 §2.3; a failed one goes before a delayed one."""
    refused: list[Bounce] = []
    for fields in blocks:
        action = fields.get("action", "").split("(")[0].strip().lower()
        if action in _GOOD_ACTIONS:
            continue
        diagnostic = fields.get("diagnostic-code", "")
        status = enhanced_status(fields.get("status", "")) or enhanced_status(diagnostic)
        # Seen in practice: a bare 5.0.0 beside a diagnostic that says more.
        if status is None or status.endswith(".0.0"):
            status = enhanced_status(diagnostic) or status
        told = (status or diagnostic or fields.get("status", "")).lstrip("smtp;X- ")[:1]
        if action not in _BAD_ACTIONS and told not in {"4", "5"}:
            continue
        # RFC 3464 §2.3.3: the server will not try again. Others say "error", or nothing.
        for_good = action in _LAST_ACTIONS or (action != "delayed" and told != "4")
        refused.append(
            Bounce(
                recipient=_recipient(fields),
                permanent=for_good,
                status=status,
                kind=bounce_class(status, diagnostic, for_good=for_good),
            )
        )
    return next((bounce for bounce in refused if bounce.permanent), next(iter(refused), None))


def _recipient(fields: Fields) -> str | None:
    values = [fields.get(f"{name}-recipient", "") for name in ("original", "final", "x-actual")]
    typed = next(filter(None, map(_address, values)), None)
    return typed or next(filter(None, (_address(value, any_type=True) for value in values)), None)


def _returned(document: Document) -> Fields:
    """Return the headers of the letter that came back.

    Without a MIME part for it, the copy stands below the text: its headers are the last fields
    of those names there.
    """
    part = _part(document, *_RETURNED)
    if part is None:
        return _loose_fields(document)
    fields = next(_blocks(part), {})
    # A report that another gateway passed on: its own headers are not those of our letter.
    return {} if "delivery-status" in fields.get("content-type", "") else fields


def _message_id(copy: Fields) -> str | None:
    # A relay that sets its own may keep ours here.
    message_id = copy.get("x-original-message-id") or copy.get("message-id", "")
    match = _MESSAGE_ID.search(message_id[:_MAX_LINE])
    return match.group() if match else None


def _letter_id(copy: Fields) -> str | None:
    return copy.get("x-mailbot-letter", "").strip()[:200] or None


def _header(document: Document, name: str) -> str:
    return next((value for key, value in document.raw_headers if key == name), "")


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


def _address(value: str, *, any_type: bool = False) -> str | None:
    """Read `rfc822; ann@example.org` (RFC 3464 §2.1.2), with or without type and brackets.

    With `any_type` also of one that stands for no mail address ("LOCAL;", "X400;"), if it is one.
    """
    kind, semicolon, rest = value[:_MAX_LINE].partition(";")
    known = kind.strip().lower() in ("rfc822", "utf-8", "smtp", "unknown")
    if semicolon and not (known or any_type):
        return None
    match = _ADDRESS.search(rest if semicolon else value[:_MAX_LINE])
    return match.group() if match else None
