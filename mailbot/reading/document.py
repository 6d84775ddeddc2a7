"""One mail as the lines a person would see, in order, each with where it stands.

This is the meeting point of the reader: everything before it is about bytes, MIME and quotes;
everything behind it (the kind, the facts, bounces) reads `Document` and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mailbot.terms import Attachment, Forward, Line, Mail, Origin


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of the MIME tree, or a report's machine-readable part, as decoded text."""

    content_type: str  # lower case, without parameters: "message/delivery-status"
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """What one message says, line by line.

    `lines` begins with the subject (origin SUBJECT, without "Fwd:") unless the mail is a reply,
    whose subject only repeats ours; then BODY and SIGNATURE as written, FORWARD, ATTACHMENT. A
    CELL line is "label<TAB>value"; further lines of the same value begin with a tab. `new_text`
    is the BODY lines alone, with their bullets; `cut_text` is what was cut as quote or signature,
    kept for people only.
    """

    mail: Mail
    lines: tuple[Line, ...]
    new_text: str
    cut_text: str = ""
    typed_below: tuple[tuple[str, str], ...] = ()  # new lines, each with the quoted one above it
    forward: Forward | None = None
    attachments: tuple[Attachment, ...] = ()
    is_reply: bool = False
    sealed: bool = False  # part of it is encrypted or packed, and cannot be read
    raw_headers: tuple[tuple[str, str], ...] = ()  # decoded; names in lower case; in order
    # text/*, message/delivery-status, text/rfc822-headers, message/rfc822, message/feedback-report
    parts: tuple[Part, ...] = ()
    defects: tuple[str, ...] = ()

    def own(self) -> Document:
        """Return it without what others wrote, and without a trace of that."""
        others = {Origin.FORWARD, Origin.ATTACHMENT}
        lines = (replace(line, asked="") for line in self.lines if line.origin not in others)
        return replace(
            self, lines=tuple(lines), cut_text="", typed_below=(), forward=None, attachments=()
        )
