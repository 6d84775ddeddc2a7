"""The jobs that a mail may be about by who wrote it, where nothing of ours in it points at one.

The tag in its subject, with the same authenticated sender; else the same sender and nearly the same
title, or a reply or afterthought to their own mail. And how many jobs somebody has in the making.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from mailbot import register
from mailbot.address import Purpose, domain_of
from mailbot.decisions.reply import several
from mailbot.domains import colleagues, organizational_domain
from mailbot.inbound import mailed
from mailbot.matters import Job, MatterKind
from mailbot.register import Grant
from mailbot.runtime import Runtime
from mailbot.states import JobState
from mailbot.subjects import job_tag, nearly_same
from mailbot.terms import Fact, Kind, Reading, Verdict

# How long a mail without a title is taken for an addition to the one before it.
_AFTERTHOUGHT: Final = timedelta(hours=1)

_OPEN: Final = frozenset(
    {JobState.UNPROVEN, JobState.ASKING, JobState.REVIEW, JobState.HELD, JobState.APPROVED}
)

_ABOUT_JOBS: Final = frozenset({Kind.SUBMISSION, Kind.OTHER})

_COLLEAGUES: Final = 4  # times as many jobs in the making as one of them has an organization


def meant(
    session: Session,
    runtime: Runtime,
    reading: Reading,
    author: str,
    verdict: Verdict,
    now: datetime,
) -> Job | None:
    """Find a job by the tag in the subject, else among its author's by what the mail follows on."""
    number = job_tag(reading.mail.subject)
    tagged = register.job(session, number) if number else None
    known = tagged and (author == tagged.owner or runtime.office.is_editor(author))
    if known and verdict is Verdict.PASS:
        return tagged
    if reading.kind not in _ABOUT_JOBS:
        return None
    jobs = _open_jobs(session, author, verdict)
    answered = {*reading.mail.in_reply_to, *reading.mail.references}
    own = next((job for job in jobs if answered & set(job.thread)), None)
    if own:
        return own  # a reply to their own mail
    if reading.kind is Kind.SUBMISSION and (same := _same_job(reading, jobs)):
        return same
    if reading.kind is Kind.SUBMISSION and (waiting := _says_it_again(reading, jobs)):
        return waiting
    if _adds(reading):
        # "The video: …", "the salary is 95k, sorry": plain, where there is one job it can be of.
        lacking = [job for job in jobs if _brings_only(reading, job.missing())]
        return next((few[0] for few in (jobs, lacking) if len(few) == 1), None)
    drafts = _drafts(session, author, verdict)
    fresh = [job for job in drafts if job.created and now - job.created < _AFTERTHOUGHT]
    # "Oops, the video": plain to whoever has just read the mail before it.
    return fresh[0] if _amends(reading) and len(drafts) == len(fresh) == 1 else None


def colleagues_job(session: Session, reading: Reading, author: str, verdict: Verdict) -> Job | None:
    """Return a colleague's open job that a proven mail of their organization is about.

    Its tag stands in the subject, they answer a letter of ours about it, or it is plainly the same
    job. Its owner is known to have begun it: they get a letter for what a colleague writes.
    """
    if verdict is not Verdict.PASS or reading.kind not in _ABOUT_JOBS:
        return None
    answered = (*reading.mail.in_reply_to, *reading.mail.references)
    told_of = mailed.job_told_of(session, answered, author)
    number = told_of or job_tag(reading.mail.subject)
    job = register.job(session, number) if number else None
    if job is None:
        return _told_twice(session, reading, author)
    if job.state not in _OPEN - {JobState.UNPROVEN}:
        return None
    ours = colleagues(domain_of(author), domain_of(job.owner))
    if not ours or author == job.owner:
        return None
    another = several.opens_with_another(reading.new_text or "") if told_of else None
    return None if another or (not told_of and is_another(reading, job)) else job


def _told_twice(session: Session, reading: Reading, author: str) -> Job | None:
    """Return the one open job of a colleague that a mail tells of once more, by its title.

    A title that says less of it is enough where the mail tells no results of its own. Whoever the
    listing names for applications is a colleague, too, from wherever its owner writes.
    """
    if reading.forward or not reading.offers:
        return None
    title = _title(reading)
    jobs = register.jobs_in(session, *sorted(_OPEN - {JobState.UNPROVEN}))
    same = [job for job in jobs if _is_of(author, job) and _is_told_again(reading, title, job)]
    return same[0] if len(same) == 1 else None


def _is_of(author: str, job: Job) -> bool:
    """Whether somebody is of the organization of a job that somebody else has begun."""
    if author == job.owner:
        return False
    named = (job.listing.apply and job.listing.apply.email) or job.owner
    domain = domain_of(author)
    return named == author or any(
        colleagues(domain, domain_of(each)) for each in (job.owner, named)
    )


def _is_told_again(reading: Reading, title: str, job: Job) -> bool:
    """Whether a mail tells of a job once more: by its name, and with no results of another one."""
    known = job.listing.title or ""
    if not (title or known.casefold() in (reading.new_text or "").casefold()):
        return False
    title = title or known
    results = [each.value for each in reading.facts.outcomes] if reading.facts else []
    if not results:
        less = bool(known) and set(title.casefold().split()) <= set(known.casefold().split())
        return less or nearly_same(title, known)
    common = any(nearly_same(one, other) for one in results for other in job.listing.outcomes)
    return nearly_same(title, known) and (common or not job.listing.outcomes)


def waiting_for(session: Session, grant: Grant) -> Job | None:
    """Return the latest job that waits for a yes, where its author answers our page on all this.

    They wrote it after they had asked, in a mail that proved nothing, and ask what became of it.
    """
    if grant.purpose is not Purpose.PROOF or grant.about is not MatterKind.ADDRESS:
        return None
    jobs = register.jobs_of(session, grant.address)
    return next((job for job in jobs if job.state is JobState.UNPROVEN), None)


def of_which(session: Session, reading: Reading, author: str, verdict: Verdict) -> tuple[Job, ...]:
    """Return the open jobs of somebody whose mail is about one of several, and not of which."""
    if verdict is not Verdict.PASS or not _adds(reading):
        return ()
    return tuple(_open_jobs(session, author, verdict))


def is_another(reading: Reading, job: Job) -> bool:
    """Whether a mail to an old draft's address, answering no letter of ours, is a new job.

    It offers one by another name, or begins with one: "Another one. Van driver, …".
    """
    title = _title(reading) or several.opens_with_another(reading.new_text or "")
    if not title or job.listing.title is None or reading.kind is not Kind.SUBMISSION:
        return False
    return not nearly_same(title, job.listing.title)


def crowded(
    session: Session, runtime: Runtime, reading: Reading, author: str, verdict: Verdict
) -> int:
    """Return how many jobs somebody has in the making, where no further one is begun; else 0.

    What others wrote in their name takes no room of theirs: it is not theirs before it is proven.
    """
    limit = runtime.settings.limits.open_jobs
    if limit == 0 or reading.kind is not Kind.SUBMISSION or runtime.office.is_editor(author):
        return 0
    proven = verdict is Verdict.PASS or register.proven(session, author)
    states = [
        JobState.ASKING,
        JobState.REVIEW,
        JobState.HELD,
        *(() if proven else (JobState.UNPROVEN,)),
    ]
    count = register.count_jobs(session, author, *states)
    if count >= limit:
        return count
    domain = domain_of(author)
    if not colleagues(domain, domain):
        return 0  # at a provider of mail nobody has to do with the others
    theirs = register.owners_at(session, organizational_domain(domain), *states)
    together = sum(colleagues(domain, domain_of(owner)) for owner in theirs)
    return together if together >= limit * _COLLEAGUES else 0


def _open_jobs(session: Session, author: str, verdict: Verdict) -> list[Job]:
    return [
        job
        for job in register.jobs_of(session, author)
        # Without proof a mail may only add to what nobody has proven yet.
        if verdict is Verdict.PASS or job.state is JobState.UNPROVEN
        if job.state in _OPEN
    ]


def _drafts(session: Session, author: str, verdict: Verdict) -> list[Job]:
    jobs = _open_jobs(session, author, verdict)
    return [job for job in jobs if job.state in {JobState.UNPROVEN, JobState.ASKING}]


def _adds(reading: Reading) -> bool:
    """Whether a mail says something of a job, and is none by itself."""
    return reading.offers and _amends(reading)


def _amends(reading: Reading) -> bool:
    """Whether a mail may be an afterthought, and does not begin with one job more."""
    return reading.amends and not several.opens_with_another(reading.new_text or "")


def _brings_only(reading: Reading, missing: tuple[Fact, ...]) -> bool:
    # the terms are never asked for
    brought = {fact for fact in Fact if reading.facts and getattr(reading.facts, fact)}
    return bool(brought) and brought - {Fact.TERMS} <= set(missing)


def _same_job(reading: Reading, jobs: Sequence[Job]) -> Job | None:
    title = _title(reading)
    if title:
        return next((job for job in jobs if nearly_same(title, job.listing.title or "")), None)
    subject = reading.mail.subject
    return next((job for job in jobs if nearly_same(subject, job.subject)), None)


def _says_it_again(reading: Reading, jobs: Sequence[Job]) -> Job | None:
    """Return the one job that waits for its author's yes, where a second mail may be about it.

    Who hears nothing writes again, often in full: "Head mechanic wanted", after "ad rates". What
    one of the two does not name tells them not apart, nor does a word more.
    """
    if len(jobs) != 1 or jobs[0].state is not JobState.UNPROVEN:
        return None
    named = jobs[0].listing.title or jobs[0].guesses.title or ""
    ours, theirs = (set(each.casefold().split()) for each in (named, _title(reading)))
    return jobs[0] if ours <= theirs or theirs <= ours else None


def _title(reading: Reading) -> str:
    return reading.facts.title.value if reading.facts and reading.facts.title else ""
