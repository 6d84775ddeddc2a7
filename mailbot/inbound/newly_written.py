"""What people have written about a job since an editor last decided on it, mail by mail.

Beside the listing an editor sees all of it, as it was written: also what was placed, or was not
understood at all. Reads only, in the caller's transaction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, or_, select

from mailbot.inbound import passed_on
from mailbot.matters import Job, MatterKind, Office, Owed
from mailbot.reading import codec
from mailbot.tables import Inbound, Letter

_LETTER: Final = "editor_job"
_DECIDED: Final = ("job_approved", "job_declined", "job_question")  # as its employer was told
_MOST: Final = 5  # mails, the latest
_LINES: Final = 20  # typed within ours
_ALIKE: Final = 0.85  # of the letters of two lines
_NUMBER: Final = re.compile(r"\d{1,2}\.\s")  # of the question that a line answers


@dataclass(frozen=True, slots=True)
class Written:
    """The words of one mail."""

    by: str  # "" for the employer whose job it is
    text: str


def filled_in(session: Session, office: Office, owed: Owed, job: Job | None, row: Inbound) -> Owed:
    """Return the letter that asks for a decision with these mails; any other as it is."""
    if owed.template != _LETTER or job is None:
        return owed
    return replace(owed, values=dict(owed.values) | {"mails": _of_job(session, office, job, row)})


def _of_job(session: Session, office: Office, job: Job, row: Inbound) -> tuple[Written, ...]:
    """Return the words of the mails about a job, `row` being the one that is handled now."""
    about = (Letter.about == MatterKind.JOB, Letter.about_id == job.id)
    editors = [editor for editor in office.editors if editor != job.owner]
    decided = select(func.max(Letter.answering)).where(*about, col(Letter.template).in_(_DECIDED))
    since = session.exec(decided).one() or 0
    answered = select(Letter.answering).where(*about, col(Letter.answering).is_not(None))
    latest = (
        select(Inbound)
        .where(
            or_(col(Inbound.id).in_(answered), Inbound.id == row.id),
            col(Inbound.id) > since,
            col(Inbound.author).not_in(editors),
        )
        .order_by(col(Inbound.id).desc())
        .limit(_MOST)
    )
    theirs = tuple(session.exec(latest))[::-1]
    written = (
        Written("" if mail.author == job.owner else mail.author, passed_on.words(session, mail))
        for mail in theirs
        if mail.reading
    )
    mails = tuple(each for each in written if each.text.strip())
    if missing := _typed_within(session, job, mails, theirs):
        mails = (*mails, Written("", missing))
    return mails


def _typed_within(
    session: Session, job: Job, mails: tuple[Written, ...], rows: tuple[Inbound, ...]
) -> str:
    """Return what was typed within quoted lines of ours, which is in none of the mails' own words.

    A line of ours with a slip of the pen is not theirs.
    """
    said = _plain(" ".join(each.text for each in mails))
    lines = [line for words in job.words for line in words.splitlines() if _plain(line)]
    left = [line for line in lines if _plain(_NUMBER.sub("", line.strip())) not in said]
    if not left:
        return ""
    readings = [codec.load(row.reading) for row in rows if row.reading]
    ours = {
        _plain(line)
        for reading in readings
        for line in passed_on.answered_by(session, reading).splitlines()
    }
    return "\n".join(
        line for line in left[:_LINES] if not get_close_matches(_plain(line), ours, 1, _ALIKE)
    )


def _plain(text: str) -> str:
    """Return words without marks and spaces around them."""
    return " ".join(text.replace(">", " ").replace("|", " ").split())
