"""Raw bytes to the parts of a message; the only module that knows mail-parser.

`limits.check` comes before it and our own walk over the parts after it: mail-parser appends the
text of an attached message to the author's own, which would let anybody put words into
somebody's mouth, and it throws what it likes on a few broken mails. A mail it cannot take is
read by a plainer path rather than lost.
"""

from __future__ import annotations

import email
import logging
from dataclasses import dataclass, replace
from email.message import Message
from html import escape
from typing import Final

import mailparser  # type: ignore[import-untyped] # it ships no types

from mailbot.reading import charset, cms, flowed, headers, limits, payload
from mailbot.reading.document import Part
from mailbot.terms import Attachment

# It warns of every part it does not manage; what we miss stands in `defects`.
logging.getLogger("mailparser").addHandler(logging.NullHandler())

MAX_TEXT: Final = 1_000_000  # characters of one text part; more is no letter
MAX_FILE: Final = 20_000_000  # bytes of a file that is converted
MAX_ATTACHED: Final = 5  # attached messages that are read

_REPORTS: Final = frozenset({
    "message/delivery-status", "message/global-delivery-status", "message/feedback-report",
    "text/rfc822-headers", "message/global-headers",
})  # fmt: skip
_SMIME: Final = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_SEALED: Final = _SMIME | {"application/pgp-encrypted", "application/ms-tnef"}
_SEALED_TEXT: Final = "-----BEGIN PGP MESSAGE-----"


@dataclass(frozen=True, slots=True)
class Body:
    """One piece of the letter, as plain text, as HTML, or as both (multipart/alternative)."""

    text: str | None = None
    html: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """An attached file with its bytes, while the mail is being read."""

    attachment: Attachment
    data: bytes
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """A message taken apart: nothing is joined yet, nothing is judged."""

    fields: headers.Fields = ()
    bodies: tuple[Body, ...] = ()
    attached: tuple[Parts, ...] = ()  # message/rfc822; never part of the author's own text
    files: tuple[File, ...] = ()
    reports: tuple[Part, ...] = ()
    sealed: bool = False  # part of it is encrypted, or packed as only Outlook packs
    defects: tuple[str, ...] = ()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The files, without their bytes."""
        return tuple(file.attachment for file in self.files)


def take_apart(raw: bytes) -> Parts:
    """Return the parts of a raw message; raises `Unreadable` over a limit and nothing else."""
    limits.check(raw)
    raw = _without_envelope(raw)
    try:
        parser = mailparser.parse_from_bytes(raw)
        message, defects = parser.message, sorted(parser.defects_categories)
    except Exception as error:  # noqa: BLE001 -- it raises outside its own family: AttributeError
        message, defects = None, [f"mail-parser: {type(error).__name__}"]
    if message is None:
        message = email.message_from_bytes(raw)
    parts = _walk(message, 0)
    return replace(parts, defects=(*defects, *parts.defects))


def _walk(part: Message, depth: int) -> Parts:
    """Take one message or part apart; the parser's depth is bounded by `limits`."""
    kind = part.get_content_type()
    fields = headers.fields(part.raw_items()) if depth == 0 else ()
    if depth > 2 * limits.MAX_DEPTH:
        return Parts(fields, defects=("nested too deep",))
    if kind in {"message/rfc822", "message/global"}:
        return replace(_attached(part, depth), fields=fields)
    if kind in _REPORTS:
        return Parts(fields, reports=(Part(kind, _report_text(part)),))
    if part.is_multipart():
        children = [_walk(child, depth + 1) for child in _children(part)]
        merged = _merge(children, alternative=kind == "multipart/alternative")
        return replace(merged, fields=fields)
    if kind.startswith("multipart/"):
        inner = payload.with_found_boundary(part)
        if inner is not None:
            return replace(_walk(inner, depth + 1), fields=fields)
        return Parts(fields, (_leaf_body(part, "text/plain"),), defects=("multipart unreadable",))
    if _is_body(part, kind):
        body = _leaf_body(part, kind)
        report = Part(kind, body.text or body.html or "")
        return Parts(fields, (body,), reports=(report,), sealed=_SEALED_TEXT in report.text)
    if kind in _SMIME and (inside := _enclosed(part)) is not None:
        return replace(_walk(inside, depth + 1), fields=fields)
    file = _file(part, kind)
    sealed = kind in _SEALED or file.attachment.filename.lower() == "winmail.dat"
    return Parts(fields, files=(file,), sealed=sealed)


def _enclosed(part: Message) -> Message | None:
    """Parse what an S/MIME wrapper shows without a key, a signed letter (RFC 8551 §3.5.2)."""
    content = cms.signed_content(payload.content(part))
    if content is None:
        return None
    limits.check(content)
    return email.message_from_bytes(content)


def _merge(children: list[Parts], *, alternative: bool) -> Parts:
    bodies = tuple(body for child in children for body in child.bodies)
    if alternative and bodies:
        texts = [c.bodies for c in children if any(b.text is not None for b in c.bodies)]
        pages = [c.bodies for c in children if any(b.html is not None for b in c.bodies)]
        # the first plain form and the last HTML form: RFC 2046 §5.1.4 orders them by richness
        text = "\n".join(b.text or "" for b in texts[0]) if texts else None
        page = (
            "\n".join(b.html or f"<pre>{escape(b.text or '')}</pre>" for b in pages[-1])
            if pages
            else None
        )
        bodies = (Body(text, page),)
    return Parts(
        bodies=bodies,
        attached=tuple(item for child in children for item in child.attached)[:MAX_ATTACHED],
        files=tuple(item for child in children for item in child.files),
        reports=tuple(item for child in children for item in child.reports),
        sealed=any(child.sealed for child in children),
        defects=tuple(item for child in children for item in child.defects),
    )


def _attached(part: Message, depth: int) -> Parts:
    """Read an attached message as a message of its own, beside the author's text."""
    inner = _children(part)[0] if part.is_multipart() else payload.as_message(part)
    read = replace(_walk(inner, depth + 1), fields=headers.fields(inner.raw_items()))
    lines = [f"{name}: {text}" for name, text in read.fields]
    texts = [body.text if body.text is not None else body.html or "" for body in read.bodies]
    report = Part("message/rfc822", "\n".join([*lines, "", *texts]))
    return Parts(attached=(read,), reports=(report,))


def _children(part: Message) -> list[Message]:
    inside = part.get_payload()
    return (
        [child for child in inside if isinstance(child, Message)]
        if isinstance(inside, list)
        else []
    )


def _is_body(part: Message, kind: str) -> bool:
    """Tell the letter itself from a text file that came along."""
    if kind not in {"text/plain", "text/html", "text/enriched"}:
        return False
    return part.get_content_disposition() != "attachment" and payload.filename(part) == ""


def _leaf_body(part: Message, kind: str) -> Body:
    text = charset.decode(payload.content(part), payload.parameter(part, "charset"))[:MAX_TEXT]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    start = text[:200].lstrip().lower()
    if kind == "text/html" or start.startswith(("<html", "<!doctype html")):
        return Body(html=text)
    if payload.parameter(part, "format").lower() == "flowed":
        text = flowed.unflow(text, delsp=payload.parameter(part, "delsp").lower() == "yes")
    return Body(text=text)


def _file(part: Message, kind: str) -> File:
    data = payload.content(part)
    attachment = Attachment(kind, payload.filename(part), len(data))
    kept = data if len(data) <= MAX_FILE else b""
    return File(attachment, kept, payload.parameter(part, "charset") or None)


def _report_text(part: Message) -> str:
    """Give the fields of a report (RFC 3464 §2.1: blocks of fields, an empty line between)."""
    blocks = _children(part)
    if not blocks:
        return charset.decode(payload.content(part)).replace("\r\n", "\n")[:MAX_TEXT]
    texts = []
    for block in blocks:
        fields = "\n".join(f"{name}: {headers.decode(value)}" for name, value in block.raw_items())
        rest = charset.decode(payload.content(block)).strip()
        texts.append("\n".join(piece for piece in (fields, rest) if piece))
    return "\n\n".join(texts)[:MAX_TEXT]


def _without_envelope(raw: bytes) -> bytes:
    """Drop what a mailbox file puts above a message: empty lines, a "From " line."""
    raw = raw.lstrip(b"\r\n")
    if raw.startswith((b"From ", b">From ")):
        raw = raw.partition(b"\n")[2]
    return raw
