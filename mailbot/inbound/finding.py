"""What a mail is about: the matter it belongs to, found before any of its words are read.

A token in any recipient field; else what it answers; else a job by who wrote it (`authors_jobs`).
A token points, it does not force: what may then be done is for `authority` to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlmodel import Session

from mailbot import register
from mailbot.address import Purpose, Token, normalise, parse_token
from mailbot.decisions.desk.commands import Verb, begins_with
from mailbot.inbound import authors_jobs, machines, mailed, passed_on
from mailbot.inbound.own_words import own_words
from mailbot.matters import Issue, Job, MatterKind, Situation, said_in
from mailbot.newsletter import draft
from mailbot.reading import codec
from mailbot.register import Grant
from mailbot.runtime import Runtime
from mailbot.states import OPEN_ISSUES, UNDER_WAY, IssueState, JobState
from mailbot.subjects import enquiry_tags, job_tags
from mailbot.tables import Inbound
from mailbot.terms import Mail, Reading, Testimony, Verdict
from mailbot.trust.keyring import CopyId

# What an editor says of a job only, and what of an issue that is still open, too.
_OF_JOBS: Final = frozenset({Verb.REJECT, Verb.ASK, Verb.EDIT})
_OF_BOTH: Final = frozenset({Verb.APPROVE, Verb.HOLD})


def situation(session: Session, runtime: Runtime, row: Inbound, now: datetime) -> Situation:
    """Gather everything a decision may look at."""
    reading = own_words(codec.load(row.reading or ""), runtime.settings.mailbox, now)
    addresses = (*row.recipients.split("\n"), *reading.mail.recipients)
    author = normalise(reading.mail.author.address) if reading.mail.author else ""
    found = _find(session, runtime, addresses, reading, author, now)
    grant = found.grant if found.valid else None
    verdict = Verdict(row.verdict or Verdict.NONE)
    job = register.job(session, found.job) if found.job else None
    if job and not found.answers_us and authors_jobs.is_another(reading, job):
        job = None
    theirs = job and (author == job.owner or runtime.office.is_editor(author))
    if job and not grant and not theirs and not found.returned_to:
        job = None  # what has expired is the plain address, to whoever's job it was not
    if job is None and author:
        job = authors_jobs.meant(session, runtime, reading, author, verdict, now)
    if job is None and grant and grant.address == author and not reading.offers:
        job = authors_jobs.waiting_for(session, grant)
    issue = register.issue(session, found.issue) if found.issue else None
    if grant and grant.about is MatterKind.JOB and job and job.id != grant.about_id:
        grant = None  # found by its sender: another matter than the token's
    if grant and grant.purpose is Purpose.EDITOR and grant.about is not MatterKind.JOB:
        job = None  # found by its tag: the token says what the letter was about
    quotes = bool(reading.cut_text)
    verb = begins_with(said_in(reading))
    editor = runtime.office.is_editor(author)
    if verb is Verb.STOP and (editor or (grant and grant.purpose is Purpose.EDITOR)):
        # The brake is for what goes out, whichever of our letters is answered.
        issue = next(iter(register.issues_in(session, *UNDER_WAY)), issue)
        job = None if issue else job
    decides = verb is not Verb.UNKNOWN and not reading.offers
    numbers = _asked(grant) or (enquiry_tags(reading.new_text or "") if editor else ())
    enquiries = passed_on.find(session, numbers)
    if grant and grant.purpose is Purpose.ANSWER and enquiries and enquiries[0].job:
        job = enquiries[0].job
    if job is None and issue is None and not enquiries and editor and decides:
        issue, job = _on_the_desk(session, verb)
    return Situation(
        now=now,
        office=runtime.office,
        reading=reading,
        testimony=Testimony(verdict, row.aligned, row.verdict_why, row.addressed),
        null_sender=row.return_path is None,
        word=found.word,
        token=grant.purpose if grant else None,
        expired=found.grant.purpose if found.grant and not grant else None,
        token_version=grant.version if grant else None,
        token_address=grant.address if grant else None,
        letter=mailed.text_of(session, _answered(reading.mail)) if quotes or enquiries else "",
        answering="" if job else _letter_named(session, reading.mail),
        open_jobs=() if job else authors_jobs.of_which(session, reading, author, verdict),
        unsent=mailed.waiting(session, job.id, job.owner) if job else False,
        job=job,
        issue=issue,
        reader=register.reader(session, found.reader) if found.reader else None,
        own=register.reader_at(session, author) if author else None,
        proven=bool(author) and register.proven(session, author),
        enquiries=enquiries,
        tagged=None if job else authors_jobs.colleagues_job(session, reading, author, verdict),
        named=_named(session, reading.new_text or "") if editor or grant else (),
        booked=draft.booked(session, runtime) if job and editor else (),
        returned_to=found.returned_to,
        copy_of=_copy_in(runtime, _named_copies(reading, ()), found.reader),
        ours=mailed.is_ours(session, runtime, row.raw),
        machine=machines.of_mailbot(row.raw),
        crowded=0 if job else authors_jobs.crowded(session, runtime, reading, author, verdict),
        old=row.old,
        junk=row.junk and not found.valid,
    )


def has_token(session: Session, runtime: Runtime, mail: Mail, now: datetime) -> bool:
    """Whether a mail holds a valid token of ours, in a recipient field or as what it answers."""
    mailbox = runtime.settings.mailbox
    subaddresses = [sub for a in mail.recipients if (sub := mailbox.subaddress(a))]
    tokens = [token for sub in subaddresses if (token := parse_token(sub))]
    return any(grant.valid(now) for grant in _grants(session, tokens, _answered(mail)))


@dataclass(frozen=True, slots=True)
class _Found:
    """What the addresses and the Message-IDs of a mail point at."""

    grant: Grant | None = None
    valid: bool = False
    answers_us: bool = False  # In-Reply-To or References name a letter of ours
    returned_to: str | None = None  # whose letter it is that a report brings back
    job: int | None = None
    issue: int | None = None
    reader: int | None = None
    word: str = ""


def _find(
    session: Session,
    runtime: Runtime,
    addresses: tuple[str, ...],
    reading: Reading,
    author: str,
    now: datetime,
) -> _Found:
    mail = reading.mail
    mailbox = runtime.settings.mailbox
    subaddresses = [sub for a in addresses if (sub := mailbox.subaddress(a))]
    tokens = [token for sub in subaddresses if (token := parse_token(sub))]
    words = [sub for sub in subaddresses if parse_token(sub) is None]
    # Obeyed whatever else the mail carries.
    tokens.sort(key=lambda token: token.purpose is not Purpose.UNSUBSCRIBE)
    answered = _answered(mail)
    grants = _grants(session, tokens, answered)
    best = next((g for g in grants if g.valid(now)), grants[0] if grants else None)
    found = _Found(word=words[0] if words else "")
    if best:
        answers_us = any(
            register.granted(session, register.message_id_key(message_id))
            for message_id in answered
        )
        found = replace(found, grant=best, valid=best.valid(now), answers_us=answers_us)
        found = _pointing(found, best.about, best.about_id)
    if report := reading.bounce or reading.complaint:
        if letter := mailed.reported(session, runtime, report):
            found = replace(found, returned_to=letter.recipient)
            return _pointing(found, MatterKind(letter.about), letter.about_id)
    elif best is None and (letter := mailed.answered(session, runtime, answered, author)):
        return _pointing(replace(found, answers_us=True), MatterKind(letter.about), letter.about_id)
    if best is None:
        return replace(found, reader=_copy_of(runtime, _named_copies(reading, answered)))
    return found


def _pointing(found: _Found, about: MatterKind, number: int | None) -> _Found:
    return replace(
        found,
        job=number if about is MatterKind.JOB else None,
        issue=number if about is MatterKind.ISSUE else None,
        reader=number if about is MatterKind.READER else None,
    )


def _answered(mail: Mail) -> tuple[str, ...]:
    """Return the Message-IDs of what a mail answers, the nearest first."""
    return tuple(dict.fromkeys((*mail.in_reply_to, *reversed(mail.references))))


def _letter_named(session: Session, mail: Mail) -> str:
    """Return which letter of ours a mail answers; "" where none."""
    templates = (mailed.template_of(session, message_id) for message_id in _answered(mail))
    return next(filter(None, templates), "")


def _grants(session: Session, tokens: Sequence[Token], answered: tuple[str, ...]) -> list[Grant]:
    """Return what tokens and answered Message-IDs stand for, in that order."""
    keys = [token.hash for token in tokens] + [
        register.message_id_key(message_id) for message_id in answered
    ]
    return [grant for key in keys if (grant := register.granted(session, key))]


def _named_copies(reading: Reading, answered: tuple[str, ...]) -> tuple[str, ...]:
    """Return what may name a reader's copy: what is answered, what a report brings back."""
    report = reading.bounce or reading.complaint
    returned = (report.letter_id, report.message_id) if report else ()
    return (*answered, *filter(None, returned))


def _copy_of(runtime: Runtime, named: tuple[str, ...]) -> int | None:
    """Return whose copy of an issue is meant: it points, it proves nothing."""
    return next((copy.reader for copy in _copies(runtime, named)), None)


def _copy_in(runtime: Runtime, named: tuple[str, ...], reader: int | None) -> int | None:
    """Return of which issue a reader's copy is meant."""
    return next((c.issue for c in _copies(runtime, named) if c.reader == reader), None)


def _copies(runtime: Runtime, named: tuple[str, ...]) -> Iterator[CopyId]:
    for message_id in named:
        copy = runtime.keyring.read_letter_id(message_id.strip("<>").partition("@")[0])
        if copy:
            yield copy


def _on_the_desk(session: Session, verb: Verb) -> tuple[Issue | None, Job | None]:
    """Return what an editor's fresh mail is about: the issue at hand, else the only open job.

    It points: to decide, the letter of that matter has to be answered. What may be said of a job
    as well as of a draft is about neither, where there are both.
    """
    jobs = register.jobs_in(session, JobState.REVIEW)
    only = jobs[0] if len(jobs) == 1 else None
    if verb in _OF_JOBS:
        return None, only
    for state in (
        *UNDER_WAY,
        IssueState.HALTED,
        IssueState.HASTENED,
        IssueState.APPROVED,
        IssueState.PROOF,
    ):
        issues = register.issues_in(session, state)
        if issues and jobs and verb in _OF_BOTH and state in OPEN_ISSUES:
            return None, None
        if issues:
            return issues[0], None
    return None, only


def _asked(grant: Grant | None) -> tuple[int, ...]:
    """Return the enquiries that an answered letter showed, or answered."""
    if grant is None or grant.about is not MatterKind.ENQUIRY:
        return ()
    return (grant.about_id,) if grant.about_id else tuple(map(int, (grant.version or "").split()))


def _named(session: Session, text: str) -> tuple[Job, ...]:
    """Return the jobs that an editor's words name by their tags."""
    return tuple(filter(None, (register.job(session, number) for number in job_tags(text))))
