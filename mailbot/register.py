"""The register: jobs, readers, issues, tokens and proven addresses, written down and found again.

Takes and gives the values of `matters`; nobody else touches these tables. Every function works in
the caller's transaction and commits nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from functools import cache

from pydantic import TypeAdapter
from sqlalchemy import and_, func, insert
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, delete, select, update

from mailbot.address import READER_PURPOSES, Purpose
from mailbot.matters import Figures, Issue, Job, MatterKind, Reader
from mailbot.slots import SAME_SLOT
from mailbot.states import IssueState, JobState, SubscriptionState
from mailbot.tables import Correspondent, IssueRow, JobRow, Notice, ReaderRow, TokenRow
from mailbot.trust.keyring import Keyring

# --- jobs ---------------------------------------------------------------------------------------


def job(session: Session, job_id: int) -> Job | None:
    """Return a job by its number."""
    row = session.get(JobRow, job_id)
    return _job(row) if row else None


def jobs_of(session: Session, owner: str) -> tuple[Job, ...]:
    """Return an employer's jobs, the latest first."""
    rows = select(JobRow).where(JobRow.owner == owner).order_by(col(JobRow.id).desc())
    return tuple(map(_job, session.exec(rows)))


def jobs_in(session: Session, *states: JobState) -> tuple[Job, ...]:
    """Return the jobs in these states, the longest known first."""
    rows = select(JobRow).where(col(JobRow.state).in_(states)).order_by(col(JobRow.id))
    return tuple(map(_job, session.exec(rows)))


def count_jobs(session: Session, owner: str, *states: JobState) -> int:
    """Count an employer's jobs in these states."""
    rows = select(func.count()).where(JobRow.owner == owner, col(JobRow.state).in_(states))
    return session.exec(rows).one()


def owners_at(session: Session, organization: str, *states: JobState) -> tuple[str, ...]:
    """Return whose jobs are in these states, as often as they have one, at a domain or below it."""
    rows = select(JobRow.owner).where(
        col(JobRow.state).in_(states), col(JobRow.owner).endswith(organization, autoescape=True)
    )
    return tuple(session.exec(rows))


def let_go_jobs(session: Session, before: datetime, most: int) -> int:
    """Delete closed jobs that were begun before, with their tokens; returns how many.

    The latest number stays, or the next job would have it a second time.
    """
    latest = select(func.max(JobRow.id)).scalar_subquery()
    closed = select(JobRow).where(
        JobRow.state == JobState.CLOSED, col(JobRow.issue).is_(None), col(JobRow.id) < latest
    )
    count = 0
    for row in session.exec(closed.order_by(col(JobRow.id)).limit(most)):
        created = _job(row).created
        if created is not None and created >= before:
            break  # numbers are given in order, so those behind it are younger still
        session.delete(row)
        about = and_(col(TokenRow.about) == MatterKind.JOB, col(TokenRow.about_id) == row.id)
        session.exec(delete(TokenRow).where(about))
        count += 1
    return count


def figures(session: Session) -> Figures:
    """Count what became of the jobs that were listed: "31 of 40 filled", "7 of 9 on track"."""
    listed = jobs_in(session, JobState.LISTED, JobState.GONE, JobState.FILLED)
    told = [job for job in listed if job.sequel.on_track is not None]
    return Figures(
        listed=len(listed),
        filled=sum(job.state is JobState.FILLED for job in listed),
        outcomes=sum(len(job.listing.outcomes) for job in told),
        on_track=sum(job.sequel.on_track or 0 for job in told),
    )


def jobs_of_issue(session: Session, issue_id: int) -> tuple[Job, ...]:
    """Return the jobs that an issue carries, or carried before an editor changed it."""
    rows = select(JobRow).where(JobRow.issue == issue_id).order_by(col(JobRow.id))
    return tuple(map(_job, session.exec(rows)))


def jobs_due(session: Session, now: datetime) -> tuple[Job, ...]:
    """Return the jobs whose next reminder or closing is due."""
    due = col(JobRow.due)
    rows = select(JobRow).where(due <= now).order_by(due, col(JobRow.id))
    return tuple(map(_job, session.exec(rows)))


def save_job(session: Session, value: Job) -> Job:
    """Write a job down; a new one gets its number."""
    if value.id is None:
        value = replace(value, id=_next_number(session, col(JobRow.id)))
        row: JobRow | None = JobRow(id=value.id, state="", owner="", document="")
    else:
        row = session.get(JobRow, value.id)
    if row is None:
        raise LookupError(f"job {value.id} is not in the register")
    row.state, row.owner, row.due, row.issue = value.state, value.owner, value.due, value.issue
    row.document = _job_codec().dump_json(value).decode()
    session.add(row)
    return value


def _job(row: JobRow) -> Job:
    return _job_codec().validate_json(row.document)


@cache
def _job_codec() -> TypeAdapter[Job]:
    return TypeAdapter(Job)


def _next_number(session: Session, numbers: Mapped[int | None]) -> int:
    """Return the next number of what people call by it: J43, issue #12.

    Not the database's own counter: a step that was taken back would leave a gap.
    """
    return (session.exec(select(func.max(numbers))).one() or 0) + 1


# --- readers ------------------------------------------------------------------------------------


def reader(session: Session, reader_id: int) -> Reader | None:
    """Return a reader by number."""
    row = session.get(ReaderRow, reader_id)
    return _reader(row) if row else None


def reader_at(session: Session, address: str) -> Reader | None:
    """Return the reader at a normalised address."""
    row = session.exec(select(ReaderRow).where(ReaderRow.address == address)).first()
    return _reader(row) if row else None


def readers_asked_before(session: Session, before: datetime) -> tuple[Reader, ...]:
    """Return those whose confirmation request has gone unanswered since."""
    rows = select(ReaderRow).where(
        ReaderRow.state == SubscriptionState.ASKED, col(ReaderRow.asked) < before
    )
    return tuple(map(_reader, session.exec(rows)))


def count_readers(session: Session, state: SubscriptionState) -> int:
    """Count the readers in a state."""
    return session.exec(select(func.count()).where(ReaderRow.state == state)).one()


def save_reader(session: Session, value: Reader, now: datetime) -> Reader | None:
    """Write a reader down; one whose state is NONE is forgotten, and None comes back."""
    row = session.get(ReaderRow, value.id) if value.id else None
    if value.state is SubscriptionState.NONE:
        if row:
            session.delete(row)
        return None
    if row is None:
        row = ReaderRow(address=value.address, state=value.state, changed=now)
    row.state, row.joined, row.changed = value.state, value.joined, value.changed or now
    row.asked = value.asked
    session.add(row)
    session.flush()
    return _reader(row)


def _reader(row: ReaderRow) -> Reader:
    state = SubscriptionState(row.state)
    return Reader(row.address, state, row.id, row.joined, row.changed, row.asked)


# --- issues -------------------------------------------------------------------------------------


def issue(session: Session, issue_id: int) -> Issue | None:
    """Return an issue by its number."""
    row = session.get(IssueRow, issue_id)
    return _issue(row) if row else None


def issues_in(session: Session, *states: IssueState) -> tuple[Issue, ...]:
    """Return the issues in these states, the earliest slot first."""
    rows = select(IssueRow).where(col(IssueRow.state).in_(states)).order_by(col(IssueRow.slot))
    return tuple(map(_issue, session.exec(rows)))


def issues_mailed(session: Session, begin: datetime, end: datetime) -> tuple[Issue, ...]:
    """Return the issues whose mailing began between, and has ended; the earliest slot first."""
    frozen = col(IssueRow.frozen)
    rows = select(IssueRow).where(
        IssueRow.state == IssueState.MAILED, frozen > begin, frozen <= end
    )
    return tuple(map(_issue, session.exec(rows.order_by(col(IssueRow.slot)))))


def issue_near(session: Session, slot: datetime) -> Issue | None:
    """Return the issue of a slot, also where it stood a little earlier or later when drafted."""
    at = col(IssueRow.slot)
    near = select(IssueRow).where(at > slot - SAME_SLOT, at < slot + SAME_SLOT)
    row = session.exec(near.order_by(at)).first()
    return _issue(row) if row else None


def looked_before(session: Session, value: Issue) -> Issue | None:
    """Return the latest other issue whose videos and records were looked at."""
    others = select(IssueRow).where(col(IssueRow.looked).is_not(None), IssueRow.id != value.id)
    row = session.exec(others.order_by(col(IssueRow.id).desc()).limit(1)).first()
    return _issue(row) if row else None


def latest_mailed(session: Session) -> Issue | None:
    """Return the newest issue that readers have."""
    went = (IssueState.MAILING, IssueState.MAILED)  # of one that was halted nobody knows
    rows = select(IssueRow).where(col(IssueRow.state).in_(went)).order_by(col(IssueRow.id).desc())
    row = session.exec(rows.limit(1)).first()
    return _issue(row) if row else None


def save_issue(session: Session, value: Issue) -> Issue:
    """Write an issue down; a new one gets its number."""
    row = session.get(IssueRow, value.id) if value.id else None
    if row is None:
        number = _next_number(session, col(IssueRow.id))
        row = IssueRow(id=number, slot=value.slot, state=value.state, entity=value.entity)
    for name in _ISSUE_COLUMNS:
        setattr(row, name, getattr(value, name))
    row.jobs = " ".join(map(str, value.jobs))
    session.add(row)
    session.flush()
    return _issue(row)


def _issue(row: IssueRow) -> Issue:
    columns = {name: getattr(row, name) for name in _ISSUE_COLUMNS}
    columns |= {"id": row.id, "state": IssueState(row.state)}
    return Issue(jobs=tuple(map(int, row.jobs.split())), **columns)


_ISSUE_COLUMNS = tuple(f.name for f in fields(Issue) if f.name not in {"id", "jobs"})


# --- tokens -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token we gave out stands for."""

    purpose: Purpose
    about: MatterKind
    about_id: int | None
    address: str  # to whom it was mailed
    version: str | None = None
    expires: datetime | None = None

    def valid(self, now: datetime) -> bool:
        """Whether it still counts; an expired one is treated as the plain address."""
        return self.expires is None or now < self.expires


def grant(session: Session, key: bytes, value: Grant) -> None:
    """Write down what a new token, or a letter's Message-ID, stands for, by its hash."""
    session.add(
        TokenRow(
            hash=key,
            purpose=value.purpose,
            about=value.about,
            about_id=value.about_id,
            address=value.address,
            version=value.version,
            expires=value.expires,
        )
    )


def grant_readers(session: Session, keyring: Keyring, readers: Mapping[int, str]) -> None:
    """Write down the tokens of readers, by number and address, where the present key's are not.

    One of the three stands for all: they are written together.
    """
    keys = {keyring.reader_token(Purpose.UNSUBSCRIBE, number).hash: number for number in readers}
    known = set(session.exec(select(TokenRow.hash).where(col(TokenRow.hash).in_(keys))))
    rows = [
        {
            "hash": keyring.reader_token(purpose, number).hash,
            "purpose": purpose,
            "about": MatterKind.READER,
            "about_id": number,
            "address": readers[number],
        }
        for number in (number for key, number in keys.items() if key not in known)
        for purpose in READER_PURPOSES
    ]
    if rows:
        session.execute(insert(TokenRow), rows)
    session.exec(
        update(ReaderRow).where(col(ReaderRow.id).in_(readers)).values(granted=keyring.current_name)
    )


def granted(session: Session, key: bytes) -> Grant | None:
    """Find what a hash stands for; expired or not.

    The look-up compares hashes of 128 random bits: its timing tells nothing about a token.
    """
    row = session.get(TokenRow, key)
    if row is None:
        return None
    return Grant(
        Purpose(row.purpose),
        MatterKind(row.about),
        row.about_id,
        row.address,
        row.version,
        row.expires,
    )


def end_tokens(
    session: Session, purpose: Purpose, about: MatterKind, about_id: int | None, now: datetime
) -> None:
    """End a matter's tokens of one purpose: it is decided."""
    session.exec(
        update(TokenRow)
        .where(
            col(TokenRow.about) == about,
            col(TokenRow.about_id) == about_id,
            col(TokenRow.purpose) == purpose,
        )
        .values(expires=now)
    )


def message_id_key(message_id: str) -> bytes:
    """Return the hash under which a letter's Message-ID is written down.

    It carries 128 random bits and counts as its matter's token when it comes back.
    """
    return hashlib.sha256(message_id.encode()).digest()


# --- correspondents and notices -----------------------------------------------------------------


def proven(session: Session, address: str) -> bool:
    """Whether an address has ever answered a token."""
    return session.get(Correspondent, address) is not None


def prove(session: Session, address: str, now: datetime) -> None:
    """Note that an address has answered a token: it is its owner's, for good."""
    if not proven(session, address):
        session.add(Correspondent(address=address, proven=now))


def tell_once(
    session: Session, key: str, now: datetime, again_after: timedelta | None = None
) -> bool:
    """Return True the first time, and once more each time a span has passed since."""
    if not is_due(session, key, now, again_after):
        return False
    notice = session.get(Notice, key) or Notice(key=key, at=now)
    notice.at = now
    session.add(notice)
    return True


def told(session: Session, key: str) -> datetime | None:
    """Return when `tell_once` last said True; None when it never did."""
    notice = session.get(Notice, key)
    return notice.at if notice else None


def is_due(session: Session, key: str, now: datetime, again_after: timedelta | None) -> bool:
    """Whether `tell_once` would say True."""
    notice = session.get(Notice, key)
    return notice is None or (again_after is not None and now >= notice.at + again_after)
