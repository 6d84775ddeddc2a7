"""From raw bytes to a `Document`: the parts taken apart, made rows, parted, put in order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mailbot.reading import documents, headers, html, message, plain, quotes, robots, subject
from mailbot.reading.document import Document
from mailbot.reading.documents import Allowance
from mailbot.reading.message import Body, Parts
from mailbot.reading.quotes import Letter, Parted
from mailbot.reading.rows import BLANK, Row
from mailbot.terms import Attachment, Author, Forward, Line, Mark, Origin

MAX_NESTED: Final = 3  # levels of attached messages whose text is read
_WORDS: Final = re.compile(r"\w+")
_STUB: Final = re.compile(
    r"(?:does not|doesn't|cannot|can't|unable to) (?:support|display|show|read|view) (?:html|this)"
    r"|html[- ](?:capable|enabled|format|version)"
    r"|view (?:it|this (?:e?mail|message)) in (?:your|a) browser",
    re.IGNORECASE,
)


def build(raw: bytes) -> Document:
    """Return the document of a raw message; raises `Unreadable` over a limit and nothing else."""
    parts = message.take_apart(raw)
    mail = headers.read_mail(
        raw,
        parts.fields,
        automatic=robots.automatic(parts.fields),
        bulk=robots.only_bulk(parts.fields),
        list_post=robots.list_post(parts.fields),
    )
    prefixes, bare = subject.prefixes(mail.subject)
    letter = Letter(
        is_reply=_is_reply(prefixes, bool(mail.in_reply_to or _answered(mail.references))),
        is_forward=prefixes[:1] == ("forward",),
        author=mail.author or mail.shown_from,
        subject=bare,
    )
    parted = _best(parts.bodies, letter)
    lines = list(parted.lines)
    if bare and not letter.is_reply:
        lines.insert(0, Line(bare, Origin.SUBJECT))
    forward = parted.forward
    if not _is_report(parts):
        allowance = Allowance()
        for attached in parts.attached:
            lines += _attached(attached, bare, 0, allowance)
            forward = forward or _attached_forward(attached, parted.new_text)
        lines += _files(parts, allowance)
    return Document(
        mail=mail,
        lines=tuple(lines),
        new_text=parted.new_text,
        cut_text=parted.cut_text,
        typed_below=parted.typed_below,
        forward=forward,
        attachments=_attachments(parts),
        is_reply=letter.is_reply,
        sealed=parts.sealed,
        raw_headers=parts.fields,
        parts=parts.reports,
        defects=parts.defects,
    )


def _is_reply(prefixes: tuple[str, ...], answers: bool) -> bool:
    """A forward often keeps In-Reply-To; what its subject says first decides."""
    return prefixes[0] == "reply" if prefixes else answers


def _answered(references: tuple[str, ...]) -> bool:
    """Whether an earlier mail is referred to; Yahoo's fresh ones refer to "….ref@mail.yahoo"."""
    return any(".ref@" not in one for one in references)


def _is_report(parts: Parts) -> bool:
    """What a report encloses (RFC 6522) is returned mail, not passed on."""
    machine = {"message/delivery-status", "message/feedback-report"}
    return any(part.content_type in machine for part in parts.reports)


def _best(bodies: tuple[Body, ...], letter: Letter) -> Parted:
    """Read the HTML, whose structure tells more, unless the plain text gives the better result."""
    page = quotes.part(_rows(bodies, prefer_html=True), letter)
    if not any(body.html is not None and body.text is not None for body in bodies):
        return page
    text = quotes.part(_rows(bodies, prefer_html=False), letter)
    return text if _text_is_better(page, text) else page


def _text_is_better(page: Parted, text: Parted) -> bool:
    """Tell whether the HTML lost what was written, or leaks a quote that the text part cuts."""
    in_page, in_text = _count(page.new_text), _count(text.new_text)
    if _STUB.search(text.new_text[:500]) and in_text < 60:
        return False
    if not in_page:
        return in_text > 0
    if page.forward is not None or text.forward is not None:
        return page.forward is None and in_text > 0
    if in_text and in_page * 2 < in_text and not page.cut_text:
        return True
    if any(line.asked for line in page.lines):
        return False  # answers in colour, which only the HTML shows
    return in_text > 0 and in_page > 1.3 * in_text + 15 and _count(text.cut_text) > in_text / 4


def _count(text: str) -> int:
    return len(_WORDS.findall(text))


def _rows(bodies: tuple[Body, ...], *, prefer_html: bool) -> list[Row]:
    result: list[Row] = []
    read = 0
    for body in bodies:
        read += max(len(body.text or ""), len(body.html or ""))
        # Many parts, each of them within its own limits.
        if len(result) > plain.MAX_LINES or read > message.MAX_TEXT:
            break
        page = body.html if body.html is not None and (prefer_html or body.text is None) else None
        rows = html.rows(page) if page is not None else plain.rows(body.text or "")
        if not rows and body.text:
            rows = plain.rows(body.text)
        if result and rows:
            result.append(BLANK)
        result += rows
    return result


def _attached(parts: Parts, above: str, level: int, allowance: Allowance) -> list[Line]:
    """Give the lines of an attached message: all of them are forwarded, its subject first."""
    if level >= MAX_NESTED:
        return []
    bare = subject.prefixes(headers.value(parts.fields, "subject"))[1]
    lines = [Line(bare, Origin.FORWARD)] if bare and bare != above else []
    author = headers.shown(headers.value(parts.fields, "from"))
    parted = _best(parts.bodies, Letter(is_reply=False, is_forward=False, author=author))
    lines += [replace(line, origin=Origin.FORWARD, asked="") for line in parted.lines]
    for inner in parts.attached:
        lines += _attached(inner, bare, level + 1, allowance)
    return lines + _files(parts, allowance)


def _attached_forward(parts: Parts, new_text: str) -> Forward:
    author: Author | None = headers.shown(headers.value(parts.fields, "from"))
    return Forward(author, quotes.speaks_for(new_text), as_attachment=True)


def _files(parts: Parts, allowance: Allowance) -> list[Line]:
    lines: list[Line] = []
    for file in parts.files:
        if len(lines) > plain.MAX_LINES:
            break
        rows = documents.rows(file, allowance) or []
        lines += [Line(r.text, Origin.ATTACHMENT, r.mark, r.links) for r in rows]
        if rows:
            lines.append(Line("", Origin.ATTACHMENT, Mark.BLANK))
    return lines


def _attachments(parts: Parts) -> tuple[Attachment, ...]:
    inner = tuple(a for attached in parts.attached for a in _attachments(attached))
    return parts.attachments + inner
