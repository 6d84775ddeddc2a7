"""A mail that offers a job and belongs to none that we know."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from mailbot.address import domain_of
from mailbot.decisions import employer, several
from mailbot.domains import colleagues
from mailbot.matters import Decision, Job, Owed, Reason, Situation
from mailbot.reading.facts import read_answers
from mailbot.subjects import thread_subject


def decide(s: Situation) -> Decision:
    """Begin a conversation about the job, or thank for a hint at somebody else's."""
    forward = s.reading.forward
    if forward and not _speaks_for_employer(s):
        # A referral: nothing is kept of the third person, and we never write to them first.
        return Decision(Reason.REFERRED, letters=(Owed("referral", s.author, {"name": _name(s)}),))
    if s.open_jobs:
        # "The pay is 95k", from somebody with two jobs: no third one.
        which = Owed("job_which", s.author, {"jobs": s.open_jobs})
        return Decision(Reason.WHICH_JOB, letters=(which,))
    if s.crowded:
        return _too_many(s)
    mail = s.reading.mail
    job = Job(
        owner=s.author,
        owner_name=_name(s),
        forwarded=forward is not None,
        verdict=s.verdict,
        subject=thread_subject(mail.subject),
        created=s.now,
    )
    parts = several.split(s.text)
    if parts:
        # Facts of two jobs in one listing would be nobody's.
        facts = read_answers(parts.first, (), s.author, (mail.date or s.now).date())
        s = replace(s, reading=replace(s.reading, facts=facts))
        job = replace(job, besides=parts.others)
    return employer.take(s, job)


def _too_many(s: Situation) -> Decision:
    """Handle one more job of somebody whose others are not decided on: the editors have a line.

    Each job that is complete is a letter to each editor, and anybody can write forty.
    """
    letter = Owed("too_many_jobs", s.author, {"count": s.crowded}, at_most_every=timedelta(days=1))
    return Decision(Reason.TOO_MANY, letters=(letter,) if s.known else (), for_editor=s.known)


def _speaks_for_employer(s: Situation) -> bool:
    """Whether a forwarder is one we talk with: of the same organization, or says so, or editor."""
    forward = s.reading.forward
    if forward is None or forward.on_behalf or (s.office.is_editor(s.author) and s.passed):
        return True
    return forward.author is not None and colleagues(domain_of(s.author), forward.author.domain)


def _name(s: Situation) -> str:
    author = s.reading.mail.author
    return author.name if author else ""
