"""From a letter we owe to the bytes that leave: headers, a template's words, a MIME body.

Pure: tokens, Message-IDs and the time are handed in. Text from a mail reaches a header only
through `_text` and `_address`, which fold, encode and refuse controls (RFC 5322, RFC 2047).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from typing import Final
from zoneinfo import ZoneInfo

from mailbot import templates, wording
from mailbot.address import Mailbox
from mailbot.matters import Issue, Job, Owed
from mailbot.newsletter import edition
from mailbot.printable import quoted_printable
from mailbot.slots import Rule
from mailbot.smtp import wire_form
from mailbot.subjects import thread_subject
from mailbot.trust.dkim import Signer, body_hash
from mailbot.wording import one_line

_REFERENCES: Final = 12  # Message-IDs named; the first and the latest are what clients thread by
_WIDTH: Final = 76


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: what stands in each of our letters."""

    name: str
    mailbox: Mailbox
    rule: Rule  # when an issue goes out
    language: str
    signer: Signer | None = None
    postal_address: str = ""
    kept: tuple[int, int] = (400, 90)  # days, what comes in and what goes out

    @property
    def zone(self) -> ZoneInfo:
        """Whose clocks our letters go by."""
        return self.rule.zone


@dataclass(frozen=True, slots=True)
class Thread:
    """What a letter answers."""

    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    subject: str | None = None  # of the thread, with "Re:" and the job's tag


@dataclass(frozen=True, slots=True)
class Written:
    """A letter as it leaves."""

    subject: str
    raw: bytes


def write(
    sender: Sender,
    owed: Owed,
    *,
    message_id: str,
    letter_id: str,
    reply_to: str | None,
    at: datetime,
    thread: Thread,
    values: dict[str, object],
    note: str | None = None,
) -> Written:
    """Write a letter to one person: text only; `note` names a line that stands below it."""
    subject, body = templates.render_letter(
        owed.template,
        sender.language,
        to=owed.to,
        newsletter=sender.name,
        address=sender.mailbox.plain,
        subscribe=sender.mailbox.with_word("subscribe"),
        unsubscribe=sender.mailbox.with_word("unsubscribe"),
        thread_subject=thread.subject or "",
        listing_text=edition.listing_text,
        wording=wording,
        zone=sender.zone,
        rule=sender.rule,
        postal_address=one_line(sender.postal_address),
        kept=sender.kept,
        owed=owed,
        **values,
    )
    if note:
        body += "\n" + templates.render(f"notes/{note}.txt", sender.language)
    entity = (
        b"MIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    ) + quoted_printable(body)
    head = _head(sender, owed.to, subject, message_id, letter_id, reply_to, at)
    head += _threading(thread)
    # RFC 3834 §5: an answer to a person, or a letter of the clock.
    head += _field("Auto-Submitted", "auto-replied" if owed.answers else "auto-generated")
    return Written(subject, _sealed(sender, head, entity, at))


def write_proof(
    sender: Sender,
    issue: Issue,
    to: str,
    *,
    message_id: str,
    letter_id: str,
    reply_to: str,
    at: datetime,
) -> Written:
    """Write the proof of an issue: its subject and its bytes, as every reader will get them."""
    head = _head(sender, to, issue.subject, message_id, letter_id, reply_to, at)
    head += _field("Auto-Submitted", "auto-generated")
    return Written(issue.subject, _sealed(sender, head, issue.entity, at))


@dataclass(frozen=True, slots=True)
class Copy:
    """What is personal in one reader's copy of an issue: headers, never the body."""

    to: str
    letter_id: str
    reply_to: str
    unsubscribe: str


class Master:
    """An issue as all its readers get it: written, stuffed and hashed once, however many they are.

    `copy` puts in what is personal, with the signature; the same bytes each time it is asked for
    (RFC 2369, RFC 2919), in two pieces, of which all copies share the second and longer one.
    Threads may share a master.
    """

    def __init__(self, sender: Sender, issue: Issue, site: str) -> None:
        # A digest of all that is printed cannot stand in it: these occur where we put them.
        mark = edition.digest(issue.subject, issue.entity)
        marks = [f"{mark}{name}" for name in ("to", "id", "reply", "leave")]
        at = issue.frozen or issue.slot
        head = _copy_head(sender, issue, Copy(*marks), site, at)
        mime, _, body = issue.entity.partition(b"\r\n\r\n")
        head += mime + b"\r\n"
        self._head = _Form(head, marks)
        self._rest = b"\r\n" + body
        self._rest_on_wire = wire_form(self._rest)
        self._signer = sender.signer
        if self._signer:
            self._seal = self._signer.prepare(head, body_hash(body), at)
            self._signed = _Form(self._seal.octets, marks)

    def copy(self, copy: Copy) -> tuple[bytes, bytes]:
        """Give one reader's copy."""
        return self._personal(copy), self._rest

    def on_wire(self, copy: Copy) -> tuple[bytes, bytes]:
        """Give the same as `smtp.wire_form` does: what follows 354."""
        return self._personal(copy), self._rest_on_wire

    def _personal(self, copy: Copy) -> bytes:
        values = [
            _header_word(v) for v in (copy.to, copy.letter_id, copy.reply_to, copy.unsubscribe)
        ]
        head = self._head.fill(values)
        if self._signer is None:
            return head
        return self._seal.field + self._signer.signature(self._signed.fill(values)) + head


class _Form:
    """Octets with places to fill in; the places are found once."""

    def __init__(self, octets: bytes, marks: list[str]) -> None:
        places = re.split(b"(" + b"|".join(mark.encode() for mark in marks) + b")", octets)
        self._fixed = places[0::2]
        self._which = [marks.index(mark.decode()) for mark in places[1::2]]

    def fill(self, values: list[bytes]) -> bytes:
        parts = [self._fixed[0]]
        for which, fixed in zip(self._which, self._fixed[1:], strict=True):
            parts += (values[which], fixed)
        return b"".join(parts)


def _header_word(value: str) -> bytes:
    if not value.isprintable() or " " in value:
        raise ValueError("a copy holds what no header may hold")
    return value.encode()


def _copy_head(sender: Sender, issue: Issue, copy: Copy, site: str, at: datetime) -> bytes:
    mailbox = sender.mailbox
    message_id = f"<{copy.letter_id}@{mailbox.domain}>"
    head = _head(sender, copy.to, issue.subject, message_id, copy.letter_id, copy.reply_to, at)
    list_id = f"<{mailbox.local}.{mailbox.domain}>"
    head += _field("List-Id", f"{_phrase(sender.name)} {list_id}")
    head += _field("List-Unsubscribe", f"<mailto:{copy.unsubscribe}>")
    head += _field("List-Help", f"<mailto:{mailbox.with_word('help')}>")
    head += _field("List-Owner", f"<mailto:{mailbox.plain}>")
    if site:
        head += _field("List-Archive", f"<{site}>")
    head += _field("List-Post", "NO")
    return head + _field("Precedence", "list")


def thread_line(subject: str, job: Job | None) -> str:
    """Return the subject of an answer: the thread's own, and the job's tag once it has one."""
    name = thread_subject(subject) or ("Your job" if job else "Your mail")
    tag = f" [{job.tag}]" if job and job.id else ""
    return f"Re: {name}{tag}"


def _head(
    sender: Sender,
    to: str,
    subject: str,
    message_id: str,
    letter_id: str,
    reply_to: str | None,
    at: datetime,
) -> bytes:
    head = _field("From", f"{_phrase(sender.name)} <{sender.mailbox.plain}>")
    head += _recipient(to)
    head += _text("Subject", subject)
    head += _field("Date", format_datetime(at.astimezone(sender.zone)))
    head += _field("Message-ID", message_id)
    if reply_to:
        head += _field("Reply-To", f"<{reply_to}>")
    head += _field("X-Auto-Response-Suppress", "OOF, AutoReply")
    head += _field("X-Mailbot-Letter", letter_id)
    return head


def _threading(thread: Thread) -> bytes:
    head = b""
    # Others made them: one that no header of ours may hold (RFC 6532 lets it be UTF-8) is left out.
    parent = _writable_ids((thread.in_reply_to or "",))
    references = _writable_ids(thread.references)
    if parent:
        head += _field("In-Reply-To", *parent)
    if references:
        head += _field("References", "\r\n ".join(_shortened(references)))
    return head


def _writable_ids(message_ids: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in message_ids if name and name.isascii() and name.isprintable())


def _shortened(references: tuple[str, ...]) -> Iterable[str]:
    if len(references) <= _REFERENCES:
        return references
    return (references[0], *references[-(_REFERENCES - 1) :])


def _sealed(sender: Sender, head: bytes, entity: bytes, at: datetime) -> bytes:
    """Join head and body; signed where a key is configured."""
    if sender.signer is None:
        return head + entity
    mime, _, body = entity.partition(b"\r\n\r\n")
    whole = head + mime + b"\r\n"
    return sender.signer.sign(whole, body_hash(body), at) + whole + b"\r\n" + body


def _field(name: str, value: str) -> bytes:
    """Write a header of our own making; a control in it is a mistake of ours."""
    line = f"{name}: {value}"
    if not line.isascii() or any(c < " " for c in line.replace("\r\n ", "")):
        raise ValueError(f"{name} holds what no header may hold")
    return f"{line}\r\n".encode()


def _recipient(to: str) -> bytes:
    """Write whom it is to; beyond ASCII in UTF-8, and then it goes by SMTPUTF8 (RFC 6532 §3.2)."""
    if not to.isprintable():
        raise ValueError("To holds what no header may hold")
    return f"To: <{to}>\r\n".encode()


def _text(name: str, value: str) -> bytes:
    """Write an unstructured header, encoded where it is not plain ASCII, folded either way."""
    clean = one_line(value)
    # What only looks like an encoded word (RFC 2047 §2) is encoded too: it is shown as it stands.
    charset = "us-ascii" if clean.isascii() and "=?" not in clean else "utf-8"
    folded = Header(clean, charset, maxlinelen=_WIDTH, header_name=name).encode(linesep="\r\n")
    return f"{name}: {folded}\r\n".encode()


def _phrase(name: str) -> str:
    """Write a display name: quoted, or an encoded word (RFC 2047 §5 (3))."""
    clean = one_line(name)
    if not clean.isascii():
        return Header(clean, "utf-8", maxlinelen=_WIDTH).encode(linesep="\r\n")
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
