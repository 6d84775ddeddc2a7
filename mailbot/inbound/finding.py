"""What a mail is about: the matter it belongs to, found before any of its words are read.

A token in any recipient field; else what it answers; else the tag in its subject, with the same
authenticated sender; else the same sender and nearly the same title, or a reply or afterthought to
their own mail. A token points, it does not force: what may then be done is for `authority` to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session

from mailbot import register
from mailbot.address import Purpose, Token, domain_of, normalise, parse_token
from mailbot.decisions.desk.commands import Verb, begins_with
from mailbot.domains import colleagues, organizational_domain
from mailbot.inbound import machines, mailed, passed_on
from mailbot.inbound.own_words import own_words
from mailbot.matters import Issue, Job, MatterKind, Situation, said_in
from mailbot.reading import codec
from mailbot.register import Grant
from mailbot.runtime import Runtime
from mailbot.states import OPEN_ISSUES, UNDER_WAY, IssueState, JobState
from mailbot.subjects import enquiry_tags, job_tag, job_tags, nearly_same
from mailbot.tables import Inbound
from mailbot.terms import Fact, Kind, Mail, Reading, Testimony, Verdict
from mailbot.trust.keyring import CopyId

# What an editor says of a job only, and what of an issue that is still open, too.
_OF_JOBS: Final = frozenset({Verb.REJECT, Verb.ASK, Verb.EDIT})
_OF_BOTH: Final = frozenset({Verb.APPROVE, Verb.HOLD})

# How long a mail without a title is taken for an addition to the one before it.
_AFTERTHOUGHT: Final = timedelta(hours=1)

_OPEN: Final = frozenset(
    {JobState.UNPROVEN, JobState.ASKING, JobState.REVIEW, JobState.HELD, JobState.APPROVED}
)

_ABOUT_JOBS: Final = frozenset({Kind.SUBMISSION, Kind.OTHER})

_COLLEAGUES: Final = 4  # times as many jobs in the making as one of them has an organization


def situation(session: Session, runtime: Runtime, row: Inbound, now: datetime) -> Situation:
    """Gather everything a decision may look at."""
    reading = own_words(codec.load(row.reading or ""), runtime.settings.mailbox, now)
    addresses = (*row.recipients.split("\n"), *reading.mail.recipients)
    author = normalise(reading.mail.author.address) if reading.mail.author else ""
    found = _find(session, runtime, addresses, reading, author, now)
    grant = found.grant if found.valid else None
    verdict = Verdict(row.verdict or Verdict.NONE)
    job = register.job(session, found.job) if found.job else None
    if job and not found.answers_us and _another_job(reading, job):
        job = None
    theirs = job and (author == job.owner or runtime.office.is_editor(author))
    if job and not grant and not theirs and not found.returned_to:
        job = None  # what has expired is the plain address, to whoever's job it was not
    if job is None and author:
        job = _by_sender(session, runtime, reading, author, verdict, now)
    if job is None and grant and grant.address == author and not reading.offers:
        job = _waiting_for(session, grant)
    issue = register.issue(session, found.issue) if found.issue else None
    if grant and grant.about is MatterKind.JOB and job and job.id != grant.about_id:
        grant = None  # found by its sender: another matter than the token's
    if grant and grant.purpose is Purpose.EDITOR and grant.about is not MatterKind.JOB:
        job = None  # found by its tag: the token says what the letter was about
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
        job = register.job(session, enquiries[0].job)
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
        letter=mailed.text_of(session, _answered(reading.mail)) if reading.cut_text else "",
        answering="" if job else _letter_named(session, reading.mail),
        open_jobs=_of_which(session, reading, author, verdict) if job is None else (),
        unsent=mailed.waiting(session, job.id, job.owner) if job else False,
        job=job,
        issue=issue,
        reader=register.reader(session, found.reader) if found.reader else None,
        own=register.reader_at(session, author) if author else None,
        proven=bool(author) and register.proven(session, author),
        enquiries=enquiries,
        tagged=_colleagues_job(session, reading, author, verdict) if job is None else None,
        named=_named(session, reading.new_text or "") if editor or grant else (),
        returned_to=found.returned_to,
        copy_of=_copy_in(runtime, _named_copies(reading, ()), found.reader),
        ours=mailed.is_ours(session, runtime, row.raw),
        machine=machines.of_mailbot(row.raw),
        crowded=0 if job else _crowded(session, runtime, reading, author, verdict),
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


def _another_job(reading: Reading, job: Job) -> bool:
    """Whether a mail to an old draft's address, answering no letter of ours, is a new job."""
    title = reading.facts.title if reading.facts else None
    if title is None or job.listing.title is None or reading.kind is not Kind.SUBMISSION:
        return False
    return not nearly_same(title.value, job.listing.title)


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


def _crowded(
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


def _by_sender(
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
    return fresh[0] if reading.amends and len(drafts) == len(fresh) == 1 else None


def _colleagues_job(
    session: Session, reading: Reading, author: str, verdict: Verdict
) -> Job | None:
    """Return the open job whose tag a proven mail of its owner's organization has in its subject.

    Its owner is known to have begun it: they get a letter for what a colleague writes.
    """
    number = job_tag(reading.mail.subject)
    job = register.job(session, number) if number and verdict is Verdict.PASS else None
    if job is None or job.state not in _OPEN - {JobState.UNPROVEN}:
        return None
    if reading.kind not in _ABOUT_JOBS:
        return None
    ours = colleagues(domain_of(author), domain_of(job.owner))
    return job if ours and author != job.owner and not _another_job(reading, job) else None


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


def _of_which(session: Session, reading: Reading, author: str, verdict: Verdict) -> tuple[Job, ...]:
    """Return the open jobs of somebody whose mail is about one of several, and not of which."""
    if verdict is not Verdict.PASS or not _adds(reading):
        return ()
    return tuple(_open_jobs(session, author, verdict))


def _adds(reading: Reading) -> bool:
    """Whether a mail says something of a job, and is none by itself."""
    return reading.offers and reading.amends


def _brings_only(reading: Reading, missing: tuple[Fact, ...]) -> bool:
    brought = [fact for fact in Fact if reading.facts and getattr(reading.facts, fact)]
    return bool(brought) and set(brought) <= set(missing)


def _waiting_for(session: Session, grant: Grant) -> Job | None:
    """Return the latest job that waits for a yes, where its author answers our page on all this.

    They wrote it after they had asked, in a mail that proved nothing, and ask what became of it.
    """
    if grant.purpose is not Purpose.PROOF or grant.about is not MatterKind.ADDRESS:
        return None
    jobs = register.jobs_of(session, grant.address)
    return next((job for job in jobs if job.state is JobState.UNPROVEN), None)


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
