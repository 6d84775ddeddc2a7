"""The neutral letter: whether somebody wrote what came in their name.

An unproven address gets one short question, and nothing of the mail but how its subject begins.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from mailbot.address import Purpose
from mailbot.decisions.conversation.to_owner import GENERAL
from mailbot.decisions.reply.ownership import asks_who, owned
from mailbot.matters import Decision, Job, MatterKind, Owed, Reason, Situation
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
    says = owned(s.text)
    if says is None:
        if s.reading.kind is Kind.UNSUBSCRIBE or asks_who(s.text):
            return False
        return not s.text.strip() or s.reading.intent in _OF_THE_JOB or _facts_said(s)
    return says


_OF_THE_JOB = {Intent.SUBMISSION, Intent.WITHDRAW, Intent.FILLED, Intent.STATUS}


def _facts_said(s: Situation) -> bool:
    return read_answers(s.text, (), s.author, s.now.date()) != Facts()


def answerable(s: Situation, decision: Decision) -> Decision:
    """Have the page that somebody unproven gets show by their reply to it that they are there.

    So who asks how it works, and answers with the job, is asked nothing in between; and whoever
    others write for has no letter more.
    """
    if s.known:
        return decision
    letters = (
        replace(owed, purpose=Purpose.PROOF)
        if owed.to == s.author and owed.template in GENERAL and owed.about is MatterKind.ADDRESS
        else owed
        for owed in decision.letters
    )
    return replace(decision, letters=tuple(letters))


def settle(s: Situation, job: Job) -> Decision:
    """Close a job that its author denies; what is neither yes nor no is asked once more.

    A question or a surprise denies nothing. A person reads it as well.
    """
    if owned(s.text) is False or s.reading.kind is Kind.UNSUBSCRIBE:
        return Decision(Reason.WITHDRAWN, job=replace(job, state=JobState.CLOSED, due=None))
    letter = Owed("prove_again", job.owner, about=MatterKind.JOB, purpose=Purpose.PROOF)
    return Decision(Reason.PROOF_ASKED, letters=(letter,), for_editor=True)
