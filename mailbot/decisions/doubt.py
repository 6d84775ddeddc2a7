"""The neutral letter: whether somebody wrote what came in their name.

An unproven address gets one short question, and nothing of the mail but how its subject begins.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from mailbot.address import Purpose
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
from mailbot.reading.classify import answers_yes
from mailbot.reading.facts import read_answers
from mailbot.states import JobEvent, JobState, job_step
from mailbot.subjects import glimpse
from mailbot.terms import Facts, Intent, Kind


def ask(s: Situation, job: Job) -> Decision:
    """Ask the one neutral question; nothing of the mail goes back but how its subject begins."""
    state = job_step(job.state, JobEvent.DOUBTED) or job.state
    job = replace(job, state=state, due=s.now + timedelta(days=s.office.close_days))
    letter = Owed(
        "prove_author",
        s.author,
        {"subject": glimpse(s.reading.mail.subject)},
        MatterKind.JOB,
        Purpose.PROOF,
    )
    return Decision(Reason.PROOF_ASKED, job=job, letters=(letter,))


def is_theirs(s: Situation) -> bool:
    """Whether a reply to the neutral letter is a yes: said, nothing said, or facts of the job."""
    if s.reading.kind is Kind.UNSUBSCRIBE:
        return False
    says = answers_yes(s.text)
    if says is None:
        return not s.text.strip() or s.reading.intent in _OF_THE_JOB or _facts_said(s)
    return says


_OF_THE_JOB = {Intent.SUBMISSION, Intent.WITHDRAW, Intent.FILLED, Intent.STATUS}


def _facts_said(s: Situation) -> bool:
    return read_answers(s.text, (), s.author, s.now.date()) != Facts()


def settle(s: Situation, job: Job) -> Decision:
    """Close a job that its author denies; what is neither yes nor no, a person reads."""
    if s.reading.kind is Kind.UNSUBSCRIBE or answers_yes(s.text) is False:
        return Decision(Reason.WITHDRAWN, job=replace(job, state=JobState.CLOSED, due=None))
    letter = Owed("passed_on", job.owner, about=MatterKind.JOB, purpose=Purpose.PROOF)
    return Decision(Reason.PASSED_ON, letters=(letter,), for_editor=True)
