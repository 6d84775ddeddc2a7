"""The mails that only a person can answer, as the editors are shown them, and who answered which.

Works in the caller's transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.decisions.reply import reply_text
from mailbot.inbound import mailed
from mailbot.matters import Enquiry, MatterKind, Reason
from mailbot.reading import codec
from mailbot.tables import Inbound
from mailbot.terms import Reading, Verdict

_MOST: Final = 50  # in one digest; the rest come tomorrow
_EXCERPT: Final = 1000  # characters of each


def any_waits(session: Session) -> bool:
    """Whether anything goes into the next digest."""
    first = select(col(Inbound.id)).where(col(Inbound.for_editor)).limit(1)
    return session.exec(first).first() is not None


def waiting(session: Session) -> tuple[Enquiry, ...]:
    """Return what goes into the next digest: the proven first, and of each domain in turn.

    So that whoever writes a thousand mails keeps nobody else's from being read.
    """
    author, number = col(Inbound.author), col(Inbound.id)
    domain = func.substr(author, func.strpos(author, "@"))
    turn = func.row_number().over(partition_by=domain, order_by=number)
    rows = select(Inbound).where(col(Inbound.for_editor))
    chosen = rows.order_by(col(Inbound.verdict) != Verdict.PASS, turn, number).limit(_MOST)
    inorder = sorted(session.exec(chosen), key=lambda row: row.id or 0)
    return tuple(_enquiry(session, row) for row in inorder)


def of_today(session: Session, author: str, now: datetime) -> int:
    """Count the mails of somebody that went to the editors within a day."""
    theirs = select(func.count()).where(
        Inbound.author == author,
        Inbound.reason == Reason.PASSED_ON,
        col(Inbound.handled) > now - timedelta(days=1),
    )
    return session.exec(theirs).one()


def told(session: Session, enquiries: Iterable[Enquiry]) -> None:
    """Note that enquiries have been in a digest."""
    for enquiry in enquiries:
        session.get_one(Inbound, enquiry.number).for_editor = False


def find(session: Session, numbers: Iterable[int]) -> tuple[Enquiry, ...]:
    """Return the enquiries of these numbers, so far as there are such."""
    rows = (session.get(Inbound, number) for number in numbers)
    return tuple(_enquiry(session, row) for row in rows if row and row.reading)


def answered(session: Session, numbers: Iterable[int], editor: str) -> None:
    """Note which editor has answered enquiries."""
    for number in numbers:
        session.get_one(Inbound, number).answered_by = editor


def words(session: Session, row: Inbound, most: int = 2 * _EXCERPT) -> str:
    """Return the beginning of what somebody wrote in a mail, without our letter in it."""
    return _written(session, codec.load(row.reading or ""))[:most]


def answered_by(session: Session, reading: Reading) -> str:
    """Return the text of our letter that a mail answers and quotes; "" for none."""
    mail = reading.mail
    named = dict.fromkeys((*mail.in_reply_to, *reversed(mail.references)))
    return mailed.text_of(session, named) if reading.cut_text else ""


def _written(session: Session, reading: Reading) -> str:
    return reply_text.written(reading, answered_by(session, reading))


def _enquiry(session: Session, row: Inbound) -> Enquiry:
    reading = codec.load(row.reading or "")
    kind, _, number = row.matter.partition(" ")
    return Enquiry(
        number=row.id or 0,
        author=row.author,
        subject=reading.mail.subject,
        text=_written(session, reading)[:_EXCERPT],
        verdict=Verdict(row.verdict or Verdict.NONE),
        received=row.received,
        matter=row.matter,
        job=register.job(session, int(number)) if kind == MatterKind.JOB else None,
        message_id=reading.mail.message_id,
        references=reading.mail.references or reading.mail.in_reply_to[:1],
        answerable=row.known,
        answered_by=row.answered_by,
    )
