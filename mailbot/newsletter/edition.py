"""The weekly issue as its readers see it: one text, one page of HTML, the same bytes for all.

Nothing in it belongs to one reader, and nothing in it is fetched from elsewhere. What an editor
approves is the digest of those bytes; so nothing here knows a clock or chance.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from typing import Final

from mailbot import templates, weblink, wording
from mailbot.address import Mailbox
from mailbot.printable import quoted_printable
from mailbot.terms import Listing
from mailbot.wording import Link, one_line

MAX_HTML: Final = 60_000  # bytes of UTF-8; some readers' programs cut a page at 100 KB
MAX_ENTITY: Final = 142_000  # bytes on the wire; the headers of a copy have 8,000 more
MAX_SUBJECT: Final = 90  # characters

# Columns of a listing: no program breaks lines so short when it quotes them, and what it broke off
# could be taken for the words of who answers.
_SHORT: Final = 66
_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class Edition:
    """An issue in values: all that its readers are told."""

    newsletter: str  # its name
    mailbox: Mailbox  # the one address, from which those for joining and leaving are made
    number: int
    day: date  # of its slot, in the newsletter's zone
    zone: str  # whose days the dates are, an IANA name: "America/New_York"
    intro: str | None
    sponsor: str | None
    postal_address: str
    site: str | None  # where the archive is
    jobs: tuple[tuple[str, Listing], ...]  # a tag ("J42") and the job, in the order of printing
    own_subject: str | None = None  # the editor's words for the subject, instead of ours


@dataclass(frozen=True, slots=True)
class Rendered:
    """An issue in words, twice the same: as text and as HTML."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class TooBig:
    """An issue that is longer than mail programs show; an editor has to shorten it."""

    html_bytes: int  # of at most MAX_HTML
    entity_bytes: int  # of at most MAX_ENTITY


def render(edition: Edition) -> Rendered | TooBig:
    """Write the issue, or say by how much it is too big."""
    rendered = _write(edition)
    html_bytes, entity_bytes = len(rendered.html.encode()), len(entity(rendered))
    if html_bytes > MAX_HTML or entity_bytes > MAX_ENTITY:
        return TooBig(html_bytes, entity_bytes)
    return rendered


def subject(edition: Edition) -> str:
    """Name the jobs in one line of at most 90 characters; an editor's own words come first.

    "Linchpin Jobs #12: Head Baker at Lantern Loaf · Repair Lead at Harbor Cycles". Where that is
    too long the organizations go first, then the ends of the titles.
    """
    if edition.own_subject and one_line(edition.own_subject):
        return one_line(edition.own_subject)
    name = wording.shorten(one_line(edition.newsletter), MAX_SUBJECT // 2)
    start = f"{name} #{edition.number}"
    jobs = [wording.words(listing) for _, listing in edition.jobs]
    if not jobs:
        return start
    room = MAX_SUBJECT - len(f"{start}: ")
    full = " · ".join(f"{job.title} at {job.organization}" for job in jobs)
    if len(full) <= room:
        return f"{start}: {full}"
    return f"{start}: {' · '.join(_fit([job.title for job in jobs], room))}"


def entity(rendered: Rendered) -> bytes:
    """Return the MIME entity (RFC 2045, RFC 2046 §5.1.4): its headers, a blank line, its body.

    Seven-bit, lines of at most 76 octets, ended by CRLF. The boundary is made of the content, the
    same for the same words; "=_" occurs in no quoted-printable text (RFC 2045 §6.7).
    """
    content = f"{rendered.text}\0{rendered.html}".encode("utf-8", "replace")
    boundary = b"=_" + hashlib.sha256(content).hexdigest()[:24].encode()
    return b"".join(
        (
            b"MIME-Version: 1.0\r\n",
            b'Content-Type: multipart/alternative; boundary="%s"\r\n\r\n' % boundary,
            _part(boundary, b"plain", rendered.text),
            _part(boundary, b"html", rendered.html),
            b"--%s--\r\n" % boundary,
        )
    )


def text_of(entity: bytes) -> str:
    """Return the text half of an issue's bytes, as `render` wrote it."""
    return _half_of(entity, "text/plain").replace("\r\n", "\n")


def html_of(entity: bytes) -> str:
    """Return the page of an issue's bytes, as `render` wrote it."""
    return _half_of(entity, "text/html").replace("\r\n", "\n")


def _half_of(entity: bytes, kind: str) -> str:
    parts = message_from_bytes(entity).walk()
    half = next(part for part in parts if part.get_content_type() == kind)
    return bytes(half.get_payload(decode=True)).decode()


def digest(subject: str, entity: bytes) -> str:
    """Return what an editor's "ok" approves: SHA-256 in hex of this subject and these bytes."""
    return hashlib.sha256(subject.encode("utf-8", "replace") + b"\0" + entity).hexdigest()


def listing_text(listing: Listing, width: int = _SHORT) -> str:
    """Return one job as the text of the issue prints it, for letters to employers and editors."""
    words = wording.words(listing)
    return templates.render(
        "listing.txt", _LANGUAGE, job=words, not_said=wording.NOT_SAID, width=width
    )


def _part(boundary: bytes, subtype: bytes, content: str) -> bytes:
    """Return a boundary and the part behind it."""
    head = (
        b"--%s\r\n"
        b"Content-Type: text/%s; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    # RFC 2046 §5.1.1: the line end before a boundary is the boundary's; the text keeps its own.
    return head % (boundary, subtype) + quoted_printable(content) + b"\r\n"


def _write(edition: Edition) -> Rendered:
    line = subject(edition)
    values: dict[str, object] = {
        "subject": line,
        "newsletter": one_line(edition.newsletter),
        "number": edition.number,
        "day": wording.weekday(edition.day),
        "zone": one_line(edition.zone),
        "intro": wording.paragraphs(edition.intro or ""),
        "sponsor": one_line(edition.sponsor or ""),
        "postal_address": one_line(edition.postal_address),
        "site": _site(edition.site),
        "subscribe": _command(edition.mailbox, "subscribe"),
        "unsubscribe": _command(edition.mailbox, "unsubscribe"),
        "not_said": wording.NOT_SAID,
    }
    jobs = [
        {
            "heading": f"{_ordinal(place, len(edition.jobs))} · {one_line(tag)}",
            "words": wording.words(listing),
            "text": listing_text(listing),
        }
        for place, (tag, listing) in enumerate(edition.jobs, start=1)
    ]
    return Rendered(
        subject=line,
        text=templates.render("issue.txt", _LANGUAGE, jobs=jobs, **values),
        html=templates.render("issue.html", _LANGUAGE, jobs=jobs, **values),
    )


def _ordinal(place: int, count: int) -> str:
    return "The job of this issue" if count == 1 else f"Job {place} of {count}"


def _command(mailbox: Mailbox, word: str) -> Link:
    """Link a prepared mail; it acts on whoever sends it, so a forwarded copy harms nobody."""
    address = mailbox.with_word(word)
    return Link(address, address, wording.mail_link(address, word))


def _site(address: str | None) -> Link | None:
    if address is None:
        return None
    shown = one_line(address)
    return Link(shown, shown, weblink.printed(shown))


def _fit(titles: list[str], room: int) -> list[str]:
    """Shorten the longest titles first, so that all of them, joined, fit into `room`."""
    room -= len(" · ") * (len(titles) - 1)
    share = room // len(titles)
    spare = sum(max(0, share - len(title)) for title in titles)
    long = sum(len(title) > share for title in titles)
    return [wording.shorten(title, max(10, share + spare // max(1, long))) for title in titles]
