"""The sample letters as their senders' servers hand them in, and what their labels say of a job."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import SMTP
from email.utils import format_datetime, make_msgid, parseaddr
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from keys import signer
from mailbot.address import domain_of
from mailbot.terms import Fact, Listing
from mailbot.trust.dkim import signed
from world import WEDNESDAY, Mail

# A Wednesday before the last day to apply of any sample: what has gone by is asked about.
SPRING = "2026-03-25T09:00:00+00:00"

CORPUS: Final = Path(__file__).parent.parent / "golden" / "corpus"
NAMES: Final = tuple(sorted(path.stem for path in CORPUS.glob("*.eml")))
REPLIES: Final = tuple(name for name in NAMES if name.startswith("reply-"))


@dataclass(frozen=True)
class Sample:
    """One mail on its way to the door; `return_path` is its envelope's, "" for the null path."""

    raw: bytes  # CRLF, unsigned
    return_path: str

    @property
    def author(self) -> str:
        return parseaddr(str(self._head["From"]))[1]

    @property
    def message_id(self) -> str:
        return str(self._head["Message-ID"]).strip()

    @property
    def references(self) -> list[str]:
        return str(self._head["References"] or "").split()

    @property
    def subject(self) -> str:
        """What the thread is called: without the mark of a reply."""
        shown = str(make_header(decode_header(str(self._head["Subject"]))))
        return re.sub(r"^(?:re|sv|fwd?): ", "", shown, flags=re.IGNORECASE)

    @property
    def signed(self) -> bytes:
        """As it leaves its author's provider: signed for the domain in From."""
        return signed(self.raw, signer(domain_of(self.author)), datetime.fromisoformat(SPRING))

    def with_fields(self, **fields: str | None) -> Sample:
        """Replace header fields, or take out those that are None; the rest stays to the byte."""
        head, gap, body = self.raw.partition(b"\r\n\r\n")
        for name, value in fields.items():
            field = name.replace("_", "-").encode()
            head = re.sub(rb"(?im)^" + field + rb":.*(?:\r\n[ \t].*)*(?:\r\n|\Z)", b"", head)
            head = head.rstrip(b"\r\n")
            if value is not None:
                head += b"\r\n" + field + b": " + value.encode()
        return replace(self, raw=head + gap + body)

    def answering(self, letter: Mail) -> Sample:
        """Point it at the letter that was really sent, as its author's reply button would."""
        before = str(letter.message["References"] or "")
        return self.with_fields(
            To=f"<{letter.reply_to}>",
            In_Reply_To=letter.message_id,
            References=f"{before} {letter.message_id}".strip(),
        )

    @property
    def _head(self) -> Any:
        return BytesHeaderParser().parsebytes(self.raw.partition(b"\r\n\r\n")[0])


def sample(name: str) -> Sample:
    """Read a sample; its Return-Path field becomes the envelope's, where it stood before."""
    raw = (CORPUS / f"{name}.eml").read_bytes()
    raw = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    path = parseaddr(BytesHeaderParser().parsebytes(raw)["Return-Path"])[1]
    return Sample(raw, path).with_fields(Return_Path=None)


def label(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((CORPUS / f"{name}.json").read_text())
    return loaded


def labelled_job(name: str) -> Listing:
    """What a careful reader takes from a sample, as a listing."""
    return TypeAdapter(Listing).validate_python(label(name)["job"])


def stated(listing: Listing) -> set[Fact]:
    return {fact for fact in Fact if getattr(listing, fact)}


def folded(listing: Listing) -> Listing:
    """A listing but for what no reader minds: case, white space and punctuation of its words."""
    return replace(
        listing,
        title=_fold(listing.title),
        organization=_fold(listing.organization),
        objective=_fold(listing.objective),
        outcomes=tuple(" ".join(words(outcome)) for outcome in listing.outcomes),
    )


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _fold(text: str | None) -> str | None:
    return None if text is None else " ".join(words(text))


def letter(author: str, text: str, *, subject: str = "", **fields: str) -> Sample:
    """A new mail, as anybody's program writes it."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=998))
    message["From"] = author
    message["To"] = fields.pop("To", "jobs@twogoodjobs.example")
    message["Subject"] = subject
    message["Date"] = format_datetime(WEDNESDAY)
    message["Message-ID"] = make_msgid(domain="mua.example")
    for name, value in fields.items():
        del message[name.replace("_", "-")]
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return Sample(message.as_bytes(), parseaddr(author)[1])
