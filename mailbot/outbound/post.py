"""The letters we owe, written down: caps, token, thread, bytes, one row each.

Works in the caller's transaction: the letters owed for a mail are committed together with what
the mail changed, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, update

from mailbot import register
from mailbot.address import Purpose, mailbox_of
from mailbot.decisions.conversation.faq import Asked
from mailbot.decisions.subscriber import CONFIRM_DAYS
from mailbot.matters import ISSUE_PROOF, Enquiry, Issue, Job, MatterKind, Owed, Reader
from mailbot.newsletter.edition import text_of
from mailbot.outbound import caps, letters
from mailbot.outbound.caps import Allowance
from mailbot.outbound.letters import Thread
from mailbot.register import Grant
from mailbot.runtime import Runtime
from mailbot.states import Fate, IssueState
from mailbot.subjects import glimpse
from mailbot.tables import Letter
from mailbot.terms import Mail

__all__ = ["About", "Allowance", "Fate", "Incoming", "drop_questions", "enqueue", "tell_editors"]

# How long a token counts; None: as long as its matter is open.
_VALID: Final[Mapping[Purpose, timedelta]] = {
    Purpose.EDITOR: timedelta(days=30),
    Purpose.CONFIRM: timedelta(days=CONFIRM_DAYS),
    Purpose.PROOF: timedelta(days=30),
    Purpose.ASK_LEAVE: timedelta(days=7),
    Purpose.ANSWER: timedelta(days=90),
}

_DRAFTED: Final = (IssueState.PROOF, IssueState.APPROVED)
_EARLIER: Final = 5  # jobs of the same employer that a review names


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
    if trip := caps.tripped(session, runtime.settings.limits, owed, allowance, now):
        runtime.events.capped(trip.cap, owed.to, answering.inbound if answering else None)
        _tell_of_cap(session, runtime, owed.to, now)
        if trip.wait is None:
            return None
        capped = trip.wait
    number = _number(owed, about)
    pace = caps.pace(session, owed, number, now)
    if owed.quiet or pace:
        _replace_older(session, owed, number)
    token = runtime.token(owed.purpose) if owed.purpose else None
    sender = runtime.sender
    letter_id = runtime.token(Purpose.DRAFT).secret  # 128 random bits, whatever it is about
    message_id = f"<{letter_id}@{sender.mailbox.domain}>"
    reply_to = sender.mailbox.with_token(token) if token else None
    if owed.template == ISSUE_PROOF:
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
            values=_values(session, owed, about, sender.zone),
            note="expired" if answering and answering.expired and counts else None,
        )
    if token and owed.purpose:
        lasts = _VALID.get(owed.purpose)
        value = Grant(
            owed.purpose,
            owed.about,
            number,
            owed.to,
            owed.asks or _version(owed, about),
            now + lasts if lasts else None,
        )
        register.grant(session, token.hash, value)
        register.grant(session, register.message_id_key(message_id), value)
    quiet = runtime.settings.conversation.quiet if owed.quiet else timedelta()
    delay = _late(session, runtime, owed.to, now) if counts else timedelta()
    letter = Letter(
        created=now,
        template=owed.template,
        recipient=owed.to,
        mailbox=mailbox_of(owed.to),
        organization=caps.organization_of(owed.to),
        return_path=sender.mailbox.plain,
        message_id=message_id,
        subject=written.subject,
        raw=written.raw,
        about=owed.about,
        about_id=number,
        answering=answering.inbound if answering else None,
        counts=counts,
        quiet=owed.quiet or bool(pace),
        fate=Fate.DUE,
        next_try=now + max(quiet, delay, capped, pace),
    )
    session.add(letter)
    session.flush()
    runtime.events.queued(letter.id or 0, owed.template, owed.to)
    return letter


def tell_editors(
    session: Session, runtime: Runtime, template: str, about: About, now: datetime, **values: object
) -> None:
    """Mail each editor a letter of the clock, about an issue or about none."""
    kind = MatterKind.ISSUE if about.issue else MatterKind.ADDRESS
    purpose = Purpose.EDITOR if about.issue else None
    for editor in runtime.office.editors:
        owed = Owed(template, editor, values, kind, purpose, answers=False, threaded=False)
        enqueue(session, runtime, owed, about, now)


def drop_questions(session: Session, address: str) -> None:
    """Have no neutral letter leave that waits for its day: its question has been answered."""
    session.exec(
        update(Letter)
        .where(
            col(Letter.recipient) == address,
            col(Letter.template) == "prove_author",
            col(Letter.fate) == Fate.DUE,
            col(Letter.attempts) == 0,
        )
        .values(fate=Fate.REPLACED)
    )


def _number(owed: Owed, about: About) -> int | None:
    """Return the number of the matter that a letter is about; None for several, or none."""
    enquiry = _enquiry(owed)
    return enquiry.number if enquiry else about.number(owed.about)


def _version(owed: Owed, about: About) -> str | None:
    """Return what a letter shows of its matter: of enquiries it is which."""
    shown = owed.values.get("enquiries")
    if owed.about is MatterKind.ENQUIRY and isinstance(shown, tuple):
        return " ".join(str(enquiry.number) for enquiry in shown)
    return about.version(owed.about)


def _enquiry(owed: Owed) -> Enquiry | None:
    enquiry = owed.values.get("enquiry")
    return enquiry if isinstance(enquiry, Enquiry) else None


def _thread(owed: Owed, about: About, answering: Incoming | None, allowance: Allowance) -> Thread:
    """Thread an answer under the mail it answers, a later letter under its job's last mail."""
    enquiry = _enquiry(owed)
    if enquiry and owed.threaded:
        subject = letters.thread_line(enquiry.subject, None)
        if enquiry.message_id is None:
            return Thread(subject=subject)
        references = (*enquiry.references, enquiry.message_id)
        return Thread(enquiry.message_id, references, subject)
    job = about.job if owed.about is MatterKind.JOB else None
    if owed.threaded and answering and owed.to == answering.author:
        mail = answering.mail
        # Who did not write it gets no more of its words than this.
        short = allowance is Allowance.SHORT
        name = letters.thread_line(glimpse(mail.subject) if short else mail.subject, job)
        if mail.message_id is None:
            return Thread(subject=name)
        # RFC 5322 §3.6.4: the parent's References, else its In-Reply-To, then its Message-ID.
        before = mail.references or mail.in_reply_to[:1]
        return Thread(mail.message_id, (*before, mail.message_id), name)
    if job and owed.to == job.owner:
        last = job.thread[-1] if job.thread else None
        return Thread(last, job.thread, letters.thread_line(job.subject, job))
    return Thread(subject=letters.thread_line("", job))


def _values(session: Session, owed: Owed, about: About, zone: ZoneInfo) -> dict[str, object]:
    values = dict(owed.values)
    # Decided before they were stored, the matters have their numbers only now.
    if owed.about is MatterKind.JOB and about.job:
        values |= {"job": about.job, "printed": about.job.printed}
    if Asked.WHEN in owed.faq and about.job:
        drafts = register.issues_in(session, *_DRAFTED)
        slots = (issue.slot for issue in drafts if about.job.id in issue.jobs)
        values["out"] = next((slot.astimezone(zone).date() for slot in slots), None)
    if owed.about is MatterKind.ISSUE and about.issue:
        found = (register.job(session, number) for number in about.issue.jobs)
        values |= {"issue": about.issue, "jobs": tuple(filter(None, found))}
    if owed.template == "editor_job" and about.job:
        theirs = register.jobs_of(session, about.job.owner)
        values["earlier"] = [job for job in theirs if job.id != about.job.id][:_EARLIER]
    if owed.template == "welcome":
        latest = register.latest_mailed(session)
        values["latest"] = text_of(latest.entity) if latest else ""
    return values


# --- caps ---------------------------------------------------------------------------------------


def _tell_of_cap(session: Session, runtime: Runtime, address: str, now: datetime) -> None:
    """Tell the operator who had all their answers, once a day each.

    And of one in an hour: many at once are one attack.
    """
    operator = runtime.settings.newsletter.operator
    if not register.is_due(session, f"operator_capped {operator}", now, caps.HOUR):
        return
    if register.tell_once(session, f"capped {mailbox_of(address)}", now, caps.DAY):
        _tell(session, runtime, "operator_capped", {"capped": address}, caps.HOUR, now)


def _late(session: Session, runtime: Runtime, to: str, now: datetime) -> timedelta:
    limits = runtime.settings.limits
    late = caps.late(session, limits, now)
    if late:
        runtime.events.capped("answers_per_hour", to)
        values = {"limit": limits.answers_per_hour}
        _tell(session, runtime, "operator_busy", values, caps.DAY, now)
    return late


def _tell(
    session: Session,
    runtime: Runtime,
    template: str,
    values: Mapping[str, object],
    every: timedelta,
    now: datetime,
) -> None:
    operator = runtime.settings.newsletter.operator
    owed = Owed(template, operator, values, answers=False, threaded=False, at_most_every=every)
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
