"""How a story ended: what stands in the database, and what came of it at the relay."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from mailbot import register
from mailbot.inbound.intake import DONE
from mailbot.matters import Issue, Job
from mailbot.outbound.post import Fate
from mailbot.states import IssueState, JobState
from mailbot.store import Store
from mailbot.tables import (
    Correspondent,
    Delivery,
    Inbound,
    IssueRow,
    JobRow,
    Letter,
    Notice,
    ReaderRow,
    TokenRow,
)
from relay import Accepted
from story import COPY, message_id

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """Everything that has to be the same whatever happened; no times, no random names."""

    jobs: tuple[Job, ...]
    readers: Counter[Row]
    issues: tuple[Issue, ...]
    copies: Counter[Row]
    mails: Counter[Row]
    letters: Counter[Row]
    tokens: Counter[Row]
    notices: Counter[Row]
    proven: Counter[Row]

    @classmethod
    def read(cls, store: Store) -> Ending:
        """Look at the database."""
        with store.snapshot() as session:
            numbers = session.exec(select(JobRow.id).order_by(col(JobRow.id))).all()
            jobs = (register.job(session, number or 0) for number in numbers)
            slots = session.exec(select(IssueRow.id).order_by(col(IssueRow.id))).all()
            issues = (register.issue(session, number or 0) for number in slots)
            mails = {row.id: row for row in session.exec(select(Inbound))}
            readers = {row.id: row.address for row in session.exec(select(ReaderRow))}
            return cls(
                jobs=tuple(_timeless_job(job) for job in jobs if job),
                readers=Counter((r.address, r.state) for r in session.exec(select(ReaderRow))),
                issues=tuple(_timeless_issue(issue) for issue in issues if issue),
                copies=Counter(
                    (row.issue_id, readers[row.reader_id], row.fate)
                    for row in session.exec(select(Delivery))
                ),
                mails=Counter(_mail(mail, readers) for mail in mails.values()),
                letters=Counter(
                    (
                        row.recipient,
                        row.template,
                        row.subject,
                        row.about,
                        row.fate,
                        _mail(mails[row.answering], readers) if row.answering else None,
                    )
                    for row in session.exec(select(Letter))
                ),
                tokens=Counter(
                    (row.purpose, row.about, row.address, row.version)
                    for row in session.exec(select(TokenRow))
                ),
                notices=Counter((row.key,) for row in session.exec(select(Notice))),
                proven=Counter((row.address,) for row in session.exec(select(Correspondent))),
            )


def _timeless_job(job: Job) -> Job:
    # The thread's Message-IDs are made by chance; how many there are is not.
    thread = ("",) * len(job.thread)
    return replace(job, thread=thread, created=None, due=None)


def _timeless_issue(issue: Issue) -> Issue:
    # Readers' numbers go by whose mail came first, and may skip on PostgreSQL, whose counters go on
    # when a step is taken back. Who got a copy stands in the ledger.
    timeless = replace(issue, approved=None, looked=None, frozen=None, first_out=None, resumed=None)
    return replace(timeless, ceiling=None, cursor=0)


def _mail(row: Inbound, readers: Mapping[int | None, str]) -> Row:
    """Return what a mail is and what became of it; its body is in the reading."""
    kind, _, number = row.matter.partition(" ")
    matter = readers.get(int(number)) if kind == "reader" else row.matter
    return row.author, row.state, row.reason, matter, row.verdict


# --- what came of it at the relay ---------------------------------------------------------------


def letters_posted(store: Store, posted: Iterable[Accepted]) -> Counter[tuple[str, str]]:
    """Count the different letters the relay took, by recipient and template.

    Asserts that each was taken once, but for those in doubt: those at most twice, the same bytes.
    """
    names: dict[str, tuple[str, str, int]] = {}
    with store.snapshot() as session:
        for letter in session.exec(select(Letter)):
            names[letter.message_id] = (letter.recipient, letter.template, letter.doubts)
        doubted = _copies_doubted(session)
    copies: defaultdict[str, list[Accepted]] = defaultdict(list)
    for mail in posted:
        copies[message_id(mail.raw)].append(mail)
    found: Counter[tuple[str, str]] = Counter()
    for name, mails in copies.items():
        first = mails[0]
        recipient, template, doubts = names.get(
            name, (first.recipient, COPY, doubted.get(first.recipient, 0))
        )
        assert set(mails) == {first}, f"{template} to {recipient}: other bytes under one Message-ID"
        assert first.recipient == recipient, f"{template} for {recipient} at {first.recipient}"
        assert len(mails) <= 1 + doubts, f"{template} to {recipient}: {len(mails)} times"
        found[recipient, template] += 1
    return found


def doubts(store: Store) -> int:
    """Count the attempts whose answer nobody heard."""
    with store.snapshot() as session:
        letters = session.exec(select(Letter.doubts)).all()
        return sum(letters) + sum(_copies_doubted(session).values())


def unsettled(store: Store) -> int:
    """Count what still has to go out, or is on its way."""
    with store.snapshot() as session:
        fates = (*session.exec(select(Letter.fate)), *session.exec(select(Delivery.fate)))
    return sum(fate in {Fate.DUE, Fate.IN_HAND} for fate in fates)


def _copies_doubted(session: Session) -> dict[str, int]:
    rows = session.exec(select(ReaderRow.address, Delivery.doubts).join(Delivery))
    return dict(rows.all())


# --- what holds after every commit --------------------------------------------------------------


def assert_whole(store: Store) -> None:
    """Assert that no answer stands without its decision, nor a decision without its answers."""
    with store.snapshot() as session:
        owed = Counter(session.exec(select(Letter.answering)).all())
        for mail in session.exec(select(Inbound)):
            if mail.state != DONE:
                assert not owed[mail.id], f"mail {mail.id} is answered and not handled"
            else:
                kind = mail.matter.partition(" ")[0]
                assert owed[mail.id] == _ANSWERS[mail.reason, kind], (
                    f"mail {mail.id} is handled ({mail.reason}), with {owed[mail.id]} letters"
                )
        templates = Counter(session.exec(select(Letter.template)).all())
        jobs = Counter(session.exec(select(JobRow.state)).all())
        issues = Counter(session.exec(select(IssueRow.state)).all())
        copies = session.exec(select(Delivery.fate)).all()
    drafted = sum(issues.values())
    assert templates["editor_issue"] == templates["issue_proof"] == drafted
    assert templates["editor_report"] == templates["job_listed"] == issues[IssueState.MAILED]
    assert templates["job_ask"] == sum(jobs.values())
    assert templates["editor_job"] == sum(jobs.values()) - jobs[JobState.ASKING]
    if not issues[IssueState.MAILING] + issues[IssueState.MAILED]:
        assert Fate.ACCEPTED not in copies, "mailed before the audience was complete"


# How many letters are owed for a mail, by why it had its effect and what it was about.
_ANSWERS = {
    ("incomplete", "job"): 1,
    ("complete", "job"): 2,  # to the employer, and to the editor
    ("decided", "job"): 2,  # to the editor, and to the employer
    ("decided", "issue"): 1,
    ("confirmation_asked", "reader"): 1,
    ("subscribed", "reader"): 1,
    ("left", "reader"): 1,
}
