"""What an employer is asked: only what is missing or unclear, in the order of a listing.

The words of each question stand in `templates/`; here is which ones, and in what form.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mailbot.matters import Job
from mailbot.reading.facts.outcome_check import checkable
from mailbot.terms import Fact, Listing

OPTIONAL: Final = (Fact.OTHER_JOBS, Fact.PLACE, Fact.DEADLINE, Fact.APPLY)

# What a job remembers in `once`.
_ASKED_CHECK: Final = "check"
_ASKED_OPTIONAL: Final = "optional"


class Form(StrEnum):
    """How a thing is asked for."""

    MISSING = "missing"
    GUESS = "guess"  # "did you mean …?"
    UNCHECKABLE = "uncheckable"  # outcomes without a number, a date or an end state
    VIDEO = "video"  # what was given is no personal video; the job says why
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Question:
    """One numbered question of a letter."""

    fact: Fact
    form: Form


def required(job: Job) -> tuple[Question, ...]:
    """What an editor has to see and is not there, but for what the employer declined to give."""
    return tuple(
        Question(fact, _form(job, fact)) for fact in job.missing() if fact not in job.declined
    )


def once(job: Job) -> tuple[Question, ...]:
    """What is asked one time only: how to check the outcomes, and what may be left open."""
    questions = []
    if _ASKED_CHECK not in job.once and vague(job.listing):
        questions.append(Question(Fact.OUTCOMES, Form.UNCHECKABLE))
    if _ASKED_OPTIONAL not in job.once:
        questions += [
            Question(fact, Form.OPTIONAL)
            for fact in OPTIONAL
            if getattr(job.listing, fact) is None and fact not in job.missing()
        ]
    return tuple(questions)


def remembered(asked: tuple[Question, ...]) -> tuple[str, ...]:
    """Return what a job has to remember of the questions that are asked only once."""
    marks = {Form.UNCHECKABLE: _ASKED_CHECK, Form.OPTIONAL: _ASKED_OPTIONAL}
    return tuple(dict.fromkeys(marks[question.form] for question in asked))


def vague(listing: Listing) -> bool:
    """Whether there are outcomes and none of them can be checked."""
    return bool(listing.outcomes) and not any(map(checkable, listing.outcomes))


def _form(job: Job, fact: Fact) -> Form:
    if getattr(job.guesses, fact):
        return Form.GUESS
    if fact is Fact.VIDEO and job.video_problem:
        return Form.VIDEO
    return Form.MISSING
