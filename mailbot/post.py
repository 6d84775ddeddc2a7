"""The letters we owe, written down: caps, token, thread, bytes, one row each.

Works in the caller's transaction: the letters owed for a mail are committed together with what
the mail changed, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from mailbot import letters, register
from mailbot.address import Purpose, domain_of, mailbox_of
from mailbot.decisions.issue_desk import PROOF
from mailbot.decisions.subscriber import CONFIRM_DAYS
from mailbot.edition import text_of
from mailbot.letters import Thread
from mailbot.matters import Issue, Job, MatterKind, Owed, Reader
from mailbot.register import Grant
from mailbot.runtime import Runtime
from mailbot.subjects import GLIMPSE
from mailbot.tables import Letter
from mailbot.terms import Mail


class Fate(StrEnum):
    """Where a letter stands. "Accepted" is the relay's word; what happens then we cannot know."""

    DUE = "due"
    IN_HAND = "in_hand"  # an attempt is recorded and its answer is not
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REPLACED = "replaced"  # by a newer answer, before it left
    SKIPPED = "skipped"  # its reader left in the meantime
    HELD = "held"  # in doubt, and the settings say not to send such a one again


class Allowance(StrEnum):
    """How much somebody may be answered."""

    FREE = "free"  # editors, the operator, letters of the clock
    KNOWN = "known"  # proven by this mail, a token of ours, or once before
    SHORT = "short"  # unproven: one short letter a day, some a domain and hour


# How long a token counts; None: as long as its matter is open.
_VALID: Final[Mapping[Purpose, timedelta]] = {
    Purpose.EDITOR: timedelta(days=30),
    Purpose.CONFIRM: timedelta(days=CONFIRM_DAYS),
    Purpose.PROOF: timedelta(days=30),
    Purpose.ASK_LEAVE: timedelta(days=7),
}

_QUESTIONS: Final = (Purpose.CONFIRM, Purpose.PROOF)

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Incoming:
    """The mail that is being answered."""

    inbound: int
    mail: Mail
    author: str
    expired: bool = False  # it came to an address of ours that is valid no more


@dataclass(frozen=True, slots=True)
class About:
    """The matters of one decision, with their numbers."""

    job: Job | None = None
    issue: Issue | None = None
    reader: Reader | None = None

    def number(self, kind: MatterKind) -> int | None:
        """Return the number of the matter that a letter is about."""
        matter = {
            MatterKind.JOB: self.job,
            MatterKind.ISSUE: self.issue,
            MatterKind.READER: self.reader,
        }.get(kind)
        return matter.id if matter else None

    def version(self, kind: MatterKind) -> str | None:
        """Return what a letter shows of its matter, so that a decision names what was seen."""
        if kind is MatterKind.JOB and self.job:
            return str(self.job.version)
        return self.issue.digest if kind is MatterKind.ISSUE and self.issue else None


def enqueue(
    session: Session,
    runtime: Runtime,
    owed: Owed,
    about: About,
    now: datetime,
    *,
    answering: Incoming | None = None,
    allowance: Allowance = Allowance.FREE,
) -> Letter | None:
    """Write down one letter, to leave when it is due; None when a cap forbids it.

    A capped question waits for its day instead: the matter says that it has been asked.
    """
    if owed.at_most_every and not register.tell_once(
        session, f"{owed.template} {owed.to}", now, owed.at_most_every
    ):
        return None
    counts = owed.answers and allowance is not Allowance.FREE
    capped = timedelta()
    if counts and _capped(session, runtime, owed.to, allowance, now):
        runtime.events.capped("address", owed.to, answering.inbound if answering else None)
        _tell_of_cap(session, runtime, owed.to, now)
        if owed.purpose not in _QUESTIONS or _asked_lately(session, owed, now):
            return None
        capped = _DAY
    number = about.number(owed.about)
    if owed.quiet:
        _replace_older(session, owed, number)
    token = runtime.token(owed.purpose) if owed.purpose else None
    sender = runtime.sender
    letter_id = runtime.token(Purpose.DRAFT).secret  # 128 random bits, whatever it is about
    message_id = f"<{letter_id}@{sender.mailbox.domain}>"
    reply_to = sender.mailbox.with_token(token) if token else None
    if owed.template == PROOF:
        if about.issue is None or reply_to is None:
            raise ValueError("a proof is of an issue and is answered")
        written = letters.write_proof(
            sender,
            about.issue,
            owed.to,
            message_id=message_id,
            letter_id=letter_id,
            reply_to=reply_to,
            at=now,
        )
    else:
        written = letters.write(
            sender,
            owed,
            message_id=message_id,
            letter_id=letter_id,
            reply_to=reply_to,
            at=now,
            thread=_thread(owed, about, answering, allowance),
            values=_values(session, owed, about),
            note="expired" if answering and answering.expired and counts else None,
        )
    if token and owed.purpose:
        lasts = _VALID.get(owed.purpose)
        value = Grant(
            owed.purpose,
            owed.about,
            number,
            owed.to,
            about.version(owed.about),
            now + lasts if lasts else None,
        )
        register.grant(session, token.hash, value)
        register.grant(session, register.message_id_key(message_id), value)
    quiet = runtime.settings.conversation.quiet if owed.quiet else timedelta()
    delay = _hourly_delay(session, runtime, now) if counts else timedelta()
    letter = Letter(
        created=now,
        template=owed.template,
        recipient=owed.to,
        return_path=sender.mailbox.plain,
        message_id=message_id,
        subject=written.subject,
        raw=written.raw,
        about=owed.about,
        about_id=number,
        answering=answering.inbound if answering else None,
        counts=counts,
        quiet=owed.quiet,
        fate=Fate.DUE,
        next_try=now + max(quiet, delay, capped),
    )
    session.add(letter)
    session.flush()
    runtime.events.queued(letter.id or 0, owed.template, owed.to)
    return letter


def _thread(owed: Owed, about: About, answering: Incoming | None, allowance: Allowance) -> Thread:
    """Thread an answer under the mail it answers, a later letter under its job's last mail."""
    job = about.job if owed.about is MatterKind.JOB else None
    if owed.threaded and answering and owed.to == answering.author:
        mail = answering.mail
        # Who did not write it gets no more of its words than this.
        room = GLIMPSE if allowance is Allowance.SHORT else None
        name = letters.thread_line(mail.subject[:room], job)
        if mail.message_id is None:
            return Thread(subject=name)
        # RFC 5322 §3.6.4: the parent's References, else its In-Reply-To, then its Message-ID.
        before = mail.references or mail.in_reply_to[:1]
        return Thread(mail.message_id, (*before, mail.message_id), name)
    if job and owed.to == job.owner:
        last = job.thread[-1] if job.thread else None
        return Thread(last, job.thread, letters.thread_line(job.subject, job))
    return Thread(subject=letters.thread_line("", job))


def _values(session: Session, owed: Owed, about: About) -> dict[str, object]:
    values = dict(owed.values)
    # Decided before they were stored, the matters have their numbers only now.
    if owed.about is MatterKind.JOB and about.job:
        values |= {"job": about.job, "printed": about.job.printed}
    if owed.about is MatterKind.ISSUE and about.issue:
        found = (register.job(session, number) for number in about.issue.jobs)
        values |= {"issue": about.issue, "jobs": tuple(filter(None, found))}
    if owed.template == "welcome":
        latest = register.latest_mailed(session)
        values["latest"] = text_of(latest.entity) if latest else ""
    return values


# --- caps ---------------------------------------------------------------------------------------


def _capped(
    session: Session, runtime: Runtime, to: str, allowance: Allowance, now: datetime
) -> bool:
    limits = runtime.settings.limits
    if allowance is Allowance.KNOWN:
        counted = (Letter.counts, col(Letter.fate) != Fate.REPLACED, Letter.recipient == to)
        today = select(func.count()).where(*counted, col(Letter.created) > now - _DAY)
        return 0 < limits.answers_per_address_day <= session.exec(today).one()
    of_domain = _answered_of_domain(session, domain_of(to), now - _DAY)
    this_hour = sum(due > now - _HOUR for _, due in of_domain)
    # Somebody who writes in another's name can also vary it.
    today_too = any(mailbox_of(recipient) == mailbox_of(to) for recipient, _ in of_domain)
    return today_too or 0 < limits.unproven_per_domain_hour <= this_hour


def _asked_lately(session: Session, owed: Owed, now: datetime) -> bool:
    """Whether the same question was asked within a day, or waits for its day."""
    same = select(Letter.id).where(
        Letter.recipient == owed.to,
        Letter.template == owed.template,
        col(Letter.next_try) > now - _DAY,
    )
    return session.exec(same.limit(1)).first() is not None


def _answered_of_domain(
    session: Session, domain: str, since: datetime
) -> Sequence[tuple[str, datetime]]:
    """Return whom we wrote to since, or will, and when: a letter that waits is of its own day."""
    rows = select(Letter.recipient, Letter.next_try).where(
        Letter.counts,
        col(Letter.next_try) > since,
        col(Letter.fate) != Fate.REPLACED,
        col(Letter.recipient).endswith(f"@{domain}", autoescape=True),
    )
    return session.exec(rows).all()


def _hourly_delay(session: Session, runtime: Runtime, now: datetime) -> timedelta:
    """Return how long an answer waits: over the hourly limit it is late, never dropped."""
    limit = runtime.settings.limits.answers_per_hour
    if limit == 0:
        return timedelta()
    count = select(func.count()).where(Letter.counts, col(Letter.next_try) > now - _HOUR)
    return session.exec(count).one() // limit * _HOUR


def _tell_of_cap(session: Session, runtime: Runtime, address: str, now: datetime) -> None:
    owed = Owed(
        "operator_capped",
        runtime.settings.newsletter.operator,
        {"capped": address},
        answers=False,
        threaded=False,
        at_most_every=_HOUR,  # many addresses at once are one attack
    )
    enqueue(session, runtime, owed, About(), now)


def _replace_older(session: Session, owed: Owed, number: int | None) -> None:
    session.exec(
        update(Letter)
        .where(
            col(Letter.about) == owed.about,
            col(Letter.about_id) == number,
            col(Letter.recipient) == owed.to,
            col(Letter.quiet),
            col(Letter.fate) == Fate.DUE,
            col(Letter.attempts) == 0,
        )
        .values(fate=Fate.REPLACED)
    )
