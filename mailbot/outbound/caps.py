"""How much anybody is answered: so that no loop lasts, and nobody writes through us to others.

Counted by the mailbox behind an address (`ann+jobs@`, at Gmail `a.n.n@`) and by the organization
behind a domain, since whoever writes in another's name can vary both. A tripped cap keeps an answer
from going out, never a mail from being read; only the limit of the hour delays instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import and_, bindparam, func
from sqlmodel import Session, col, select

from mailbot.address import Purpose, domain_of, mailbox_of
from mailbot.domains import organizational_domain
from mailbot.matters import MatterKind, Owed
from mailbot.settings.sections import Limits
from mailbot.states import Fate
from mailbot.tables import Letter

HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)

# What says the same each time: a help desk that acknowledges each of them under a new number, with
# no mark of a robot, has heard it by then.
_FEW_A_DAY: Final = 3
_REPEATED_A_DAY: Final = 6  # questions asked again, after what we did not understand
_FEW: Final = frozenset(
    {
        "already_subscribed",
        "answers",
        "application",
        "help",
        "job_proposal",  # says what others wrote, who are not to use up its owner's day
        "job_reply_here",
        "job_status",
        "not_subscribed",
        "passed_on",
        "prove_again",
        "referral",
        "sealed",
    }
)

# To who has not shown to be there, the same short letter comes again after a week, then four, then
# sixteen: whoever writes in a victim's name day by day brings them hardly more than one.
_AGAIN: Final = timedelta(days=7)
_EVER_RARER: Final = 4
_MEMORY: Final = timedelta(days=120)
_PATIENCE: Final = timedelta(days=2)  # longer than any answer waits for its hour or day

# How many letters about one matter an editor has within a day before they come ever later.
_AT_ONCE: Final = 3
_MOST_DOUBLED: Final = 4

_QUESTIONS: Final = (Purpose.CONFIRM, Purpose.PROOF)

# Statements that are asked for each answer, built once. A letter that waits is of its own day.
_OF_ITS_DAY: Final = and_(
    col(Letter.created) > bindparam("created"),
    col(Letter.counts),
    col(Letter.fate) != Fate.REPLACED,
    col(Letter.next_try) > bindparam("day"),
)
_OF_MAILBOX: Final = and_(col(Letter.mailbox) == bindparam("mailbox"), _OF_ITS_DAY)
_TO_MAILBOX: Final = select(func.count()).where(_OF_MAILBOX)
_TO_ORGANIZATION: Final = select(func.count()).where(
    col(Letter.organization) == bindparam("organization"), _OF_ITS_DAY
)
_SAME: Final = select(func.count(), func.max(col(Letter.next_try))).where(
    _OF_MAILBOX, col(Letter.template) == bindparam("template")
)


class Allowance(StrEnum):
    """How much somebody may be answered."""

    FREE = "free"  # editors, the operator, letters of the clock
    KNOWN = "known"  # proven by this mail, a token of ours, or once before
    SHORT = "short"  # unproven: one short letter a day, some a domain and hour


@dataclass(frozen=True, slots=True)
class Trip:
    """A cap that forbids an answer; a question may wait for another day."""

    cap: str
    wait: timedelta | None = None


def tripped(
    session: Session, limits: Limits, owed: Owed, allowance: Allowance, now: datetime
) -> Trip | None:
    """Return the cap that a letter runs into, None where there is none."""
    if allowance is Allowance.FREE or not owed.answers:
        return None
    return (_of_known if allowance is Allowance.KNOWN else _of_short)(session, limits, owed, now)


def late(session: Session, limits: Limits, now: datetime) -> timedelta:
    """Return how long an answer waits: over the limit of the hour it is late, never dropped."""
    if limits.answers_per_hour == 0:
        return timedelta()
    count = select(func.count()).where(
        col(Letter.created) > now - _PATIENCE, Letter.counts, col(Letter.next_try) > now - HOUR
    )
    return session.exec(count).one() // limits.answers_per_hour * HOUR


def pace(session: Session, owed: Owed, number: int | None, now: datetime) -> timedelta:
    """Return how long one more letter about a matter waits, where somebody corrects all day."""
    if not owed.paced:
        return timedelta()
    same = select(func.count()).where(
        Letter.about == owed.about,
        Letter.about_id == number,
        Letter.recipient == owed.to,
        Letter.template == owed.template,
        col(Letter.created) > now - DAY,
    )
    over = session.exec(same).one() - _AT_ONCE
    return HOUR * 2 ** min(over, _MOST_DOUBLED) if over >= 0 else timedelta()


def organization_of(address: str) -> str:
    """Return what stands for everybody at an organization."""
    return organizational_domain(domain_of(address))


# --- one mailbox that is known ------------------------------------------------------------------


def _of_known(session: Session, limits: Limits, owed: Owed, now: datetime) -> Trip | None:
    to_them = (
        Letter.mailbox == mailbox_of(owed.to),
        col(Letter.created) > now - DAY,
        Letter.counts,
        col(Letter.fate) != Fate.REPLACED,
    )
    today = select(func.count()).where(*to_them)
    if 0 < limits.answers_per_address_day <= session.exec(today).one():
        return _put_off(session, "answers_per_address_day", owed, now)
    most = _FEW_A_DAY if owed.template in _FEW else _REPEATED_A_DAY
    if owed.template in _FEW or owed.repeats:
        same = select(func.count()).where(*to_them, Letter.template == owed.template)
        if session.exec(same).one() >= most:
            return Trip("same_answer_day")
    return None


# --- one that is not ----------------------------------------------------------------------------


def _of_short(session: Session, limits: Limits, owed: Owed, now: datetime) -> Trip | None:
    same, last = _same_before(session, owed, now)
    # A reader who wants to leave is no victim; they are asked as often as they want to.
    leaves = owed.purpose is Purpose.ASK_LEAVE
    if same and not leaves and now < last + _AGAIN * _EVER_RARER ** (same - 1):
        return Trip("same_short_letter")
    recently = {"created": now - _PATIENCE, "day": now - DAY}
    to_them = {"mailbox": mailbox_of(owed.to), **recently}
    if session.exec(_TO_MAILBOX, params=to_them).one():
        return _put_off(session, "short_letter_day", owed, now)
    theirs = {"organization": organization_of(owed.to), **recently, "day": now - HOUR}
    if 0 < limits.unproven_per_domain_hour <= session.exec(_TO_ORGANIZATION, params=theirs).one():
        return _put_off(session, "unproven_per_domain_hour", owed, now)
    return None


def _same_before(session: Session, owed: Owed, now: datetime) -> tuple[int, datetime]:
    """Return how often they had the same letter, and when last; one may wait for its day."""
    given = {"mailbox": mailbox_of(owed.to), "template": owed.template}
    since = {"created": now - _MEMORY, "day": now - _MEMORY}
    count, last = session.exec(_SAME, params=given | since).one()
    return count, last or now


def _put_off(session: Session, cap: str, owed: Owed, now: datetime) -> Trip:
    """Have a question wait for its day instead: the matter says that it has been asked."""
    if owed.purpose not in _QUESTIONS or owed.about is MatterKind.ADDRESS:
        return Trip(cap)
    waits = select(Letter.id).where(
        Letter.recipient == owed.to,
        Letter.template == owed.template,
        col(Letter.next_try) > now - DAY,
    )
    asked = session.exec(waits.limit(1)).first() is not None
    return Trip(cap) if asked else Trip(cap, DAY)
