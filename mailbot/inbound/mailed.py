"""Letters that we mailed, found again by what comes back of them.

By the X-Mailbot-Letter or the Message-ID that we gave them, which nobody guesses; else by the name
that the relay gave them, since there are relays that make a Message-ID of their own of it. The
relay's name only finds: it opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session, col, select

from mailbot.address import normalise
from mailbot.head import fields
from mailbot.matters import MatterKind
from mailbot.newsletter import edition
from mailbot.receipt import LONG, names_in
from mailbot.runtime import Runtime
from mailbot.states import Fate
from mailbot.tables import Letter
from mailbot.terms import Bounce, Complaint


def reported(session: Session, runtime: Runtime, report: Bounce | Complaint) -> Letter | None:
    """Return the letter to one person that a report brings back."""
    letter_id, message_id = report.letter_id or "", report.message_id or ""
    return (
        _by_letter_id(session, runtime, letter_id)
        or _by_message_id(session, message_id)
        or answered(session, runtime, (message_id,), report.recipient or "")
    )


def answered(
    session: Session, runtime: Runtime, message_ids: Iterable[str], by: str
) -> Letter | None:
    """Return the letter to `by` that the relay gave one of these Message-IDs; the latest such.

    To that very person: a name that somebody guessed then points at nothing of others.
    """
    names = [name for message_id in message_ids for name in names_in(message_id)]
    if runtime.settings.outbound.keeps_message_id:
        # By the settings the relay makes no Message-IDs; what finds all the same is unmistakable.
        names = [name for name in names if len(name) >= LONG]
    letters = (
        select(Letter)
        .where(col(Letter.relay_id).in_(names), Letter.recipient == normalise(by))
        .order_by(col(Letter.id).desc())
    )
    return session.exec(letters).first() if names and by else None


def text_of(session: Session, message_ids: Iterable[str]) -> str:
    """Return the text of our letter that has one of these Message-IDs; "" where none has."""
    for message_id in message_ids:
        if letter := _by_message_id(session, message_id):
            return edition.text_of(letter.raw)
    return ""


def template_of(session: Session, message_id: str) -> str:
    """Return which letter it is that has this Message-ID; "" where none has."""
    letter = _by_message_id(session, message_id)
    return letter.template if letter else ""


def job_told_of(session: Session, message_ids: Iterable[str], to: str) -> int | None:
    """Return the job that a letter to somebody was about which has one of these Message-IDs."""
    letters = (_by_message_id(session, each) for each in message_ids)
    return next(
        (
            letter.about_id
            for letter in letters
            if letter and letter.about == MatterKind.JOB and letter.recipient == to
        ),
        None,
    )


def waiting(session: Session, job: int | None, owner: str) -> bool:
    """Whether an answer about a job has not left yet, and gives way to the next one."""
    letters = select(Letter).where(
        Letter.about == MatterKind.JOB,
        Letter.about_id == job,
        Letter.recipient == owner,
        col(Letter.quiet),
        Letter.fate == Fate.DUE,
        Letter.attempts == 0,
    )
    return session.exec(letters).first() is not None


def is_ours(session: Session, runtime: Runtime, raw: bytes) -> bool:
    """Whether a mail is itself a letter of ours, come back whatever was rewritten on its way.

    Its own header says so: mail programs copy it neither into a reply nor into a forward, and a
    report has the header of ours further down.
    """
    named = [f.value for f in fields(raw) or () if f.name == "x-mailbot-letter"]
    ids = [value.decode("ascii", "replace").strip() for value in named]
    return any(
        runtime.keyring.read_letter_id(letter_id) or _by_letter_id(session, runtime, letter_id)
        for letter_id in ids
    )


def _by_letter_id(session: Session, runtime: Runtime, letter_id: str) -> Letter | None:
    return _by_message_id(session, f"<{letter_id}@{runtime.settings.mailbox.domain}>")


def _by_message_id(session: Session, message_id: str) -> Letter | None:
    if not (message_id.isascii() and message_id.isprintable()):
        return None  # none of ours, and a NUL is nothing that PostgreSQL could look for
    return session.exec(select(Letter).where(Letter.message_id == message_id)).first()
