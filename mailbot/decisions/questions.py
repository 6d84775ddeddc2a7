"""What an employer is asked: only what is missing or unclear, in the order of a listing.

The words of each question stand in `templates/`; here is which ones, and in what form.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from mailbot.matters import Job
from mailbot.reading.facts.outcome_check import checkable
from mailbot.terms import Fact, Listing, VideoProblem

OPTIONAL: Final = (Fact.OTHER_JOBS, Fact.PLACE, Fact.DEADLINE, Fact.APPLY)

# What a job remembers in `once`.
_ASKED_CHECK: Final = "check"
_ASKED_OPTIONAL: Final = "optional"


class Form(StrEnum):
    """How a thing is asked for."""

    MISSING = "missing"
    AGAIN = "again"  # our last letter asked it, and the reply did not say: in other words
    FILL = "fill"  # asked so, too, and not answered: a line to copy and fill in
    GUESS = "guess"  # "did you mean …?"
    UNCHECKABLE = "uncheckable"  # outcomes without a number, a date or an end state
    VIDEO = "video"  # what was given is no personal video; the job says why
    PAST = "past"  # the deadline that was named has gone by
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Question:
    """One numbered question of a letter."""

    fact: Fact
    form: Form


def required(job: Job) -> tuple[Question, ...]:
    """What an editor has to see and is not there.

    What the employer declined to give has its own words once; then it stands beside the rest, so
    that no letter counts fewer things than are in the way.
    """
    missing = job.missing()
    if all(fact in job.declined for fact in missing):
        return ()
    return tuple(
        Question(fact, Form.AGAIN if fact in job.declined else _form(job, fact))
        for fact in missing
        if fact not in job.declined or declined(fact) in job.once
    )


def once(job: Job, today: date) -> tuple[Question, ...]:
    """What is asked one time only: what was said and cannot stand, and what may be left open."""
    questions = []
    if _ASKED_CHECK not in job.once and vague(job.listing):
        questions.append(Question(Fact.OUTCOMES, Form.UNCHECKABLE))
    past = _is_past(job, today)
    if past and _asked_past(job) not in job.once:
        questions.append(Question(Fact.DEADLINE, Form.PAST))
    if _ASKED_OPTIONAL not in job.once:
        questions += [
            Question(fact, Form.OPTIONAL)
            for fact in OPTIONAL
            if not _said(job.listing, fact)
            and fact not in job.missing()
            and not (past and fact is Fact.DEADLINE)
        ]
    return tuple(questions)


def open_now(job: Job, today: date) -> tuple[Question, ...]:
    """Return what a reminder repeats: what is needed; else what the last letter asked of it."""
    needed = required(job)
    if needed or job.missing():
        return needed
    held = []
    if Fact.OUTCOMES in job.asked and vague(job.listing):
        held.append(Question(Fact.OUTCOMES, Form.UNCHECKABLE))
    if Fact.DEADLINE in job.asked and _is_past(job, today):
        held.append(Question(Fact.DEADLINE, Form.PAST))
    return tuple(held)


def holds_up(question: Question) -> bool:
    """Whether a question that is asked once has to have a reply, whatever it says."""
    return question.form in {Form.UNCHECKABLE, Form.PAST}


def remembered(job: Job, asked: tuple[Question, ...]) -> tuple[str, ...]:
    """Return what a job has to remember of its questions, so that none comes twice the same."""
    marks = {
        Form.UNCHECKABLE: _ASKED_CHECK,
        Form.OPTIONAL: _ASKED_OPTIONAL,
        Form.PAST: _asked_past(job),
    }
    again = (_asked_again(question.fact) for question in asked if question.fact in job.asked)
    once = (marks[question.form] for question in asked if question.form in marks)
    return tuple(dict.fromkeys((*once, *again)))


def without_past(job: Job, today: date) -> Job:
    """Return a job without a deadline that has gone by: it is asked about, and never printed."""
    last = job.listing.deadline
    if last is None or last >= today:
        return job
    return replace(
        job,
        listing=replace(job.listing, deadline=None, deadline_beside=None),
        guesses=replace(job.guesses, deadline=last),
        version=job.version + 1,
    )


def named(asked: tuple[Question, ...]) -> str:
    """Name what a letter asks, in its order, to be kept with its token."""
    return " ".join(question.fact for question in asked)


def of_letter(job: Job, kept: str | None) -> tuple[Fact, ...]:
    """Return what the letter asked that is answered; of one that does not say, the latest."""
    facts = kept.split() if kept else []
    if facts and all(fact in set(Fact) for fact in facts):
        return tuple(map(Fact, facts))
    return job.asked


def vague(listing: Listing) -> bool:
    """Whether there are outcomes and none of them can be checked."""
    return bool(listing.outcomes) and not any(map(checkable, listing.outcomes))


def _said(listing: Listing, fact: Fact) -> bool:
    """Whether a fact needs no asking; who may be called has said where applications go."""
    given = getattr(listing, fact) is not None
    return given or (fact is Fact.APPLY and listing.says_how_to_apply())


def _is_past(job: Job, today: date) -> bool:
    return job.guesses.deadline is not None and job.guesses.deadline < today


def _asked_past(job: Job) -> str:
    return f"past {job.guesses.deadline}"


def declined(fact: Fact) -> str:
    """Return what a job remembers of having told its employer that it needs a fact."""
    return f"declined {fact}"


def _asked_again(fact: Fact) -> str:
    return f"again {fact}"


def renewed(job: Job, before: Job) -> Job:
    """Return a job of which each new guess is shown before anything is asked in another form."""
    guessed = {
        _asked_again(fact)
        for fact in job.missing()
        if getattr(job.guesses, fact) != getattr(before.guesses, fact)
    }
    return replace(job, once=tuple(mark for mark in job.once if mark not in guessed))


def _form(job: Job, fact: Fact) -> Form:
    if fact is Fact.VIDEO and job.video_problem is VideoProblem.PROMISED:
        return Form.VIDEO  # until then there is nothing to fill in
    if fact in job.asked and _asked_again(fact) in job.once:
        return Form.FILL
    if getattr(job.guesses, fact):
        return Form.GUESS
    if fact is Fact.APPLY and job.no_mail:
        return Form.MISSING  # in other words than before: what we would have printed is not wanted
    if fact is Fact.VIDEO and job.video_problem:
        return Form.VIDEO
    return Form.AGAIN if fact in job.asked else Form.MISSING
