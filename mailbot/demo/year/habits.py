"""How employers go about it: what each habit writes first, and what to which letter of mailbot's.

The lines of their own job stand in braces; a letter that has no answer here gets none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Final

from mailbot.demo.year.people import Means, Says


class Habit(StrEnum):
    """A way of going about it."""

    AT_ONCE = "says everything at once"
    ONE_BY_ONE = "gives one answer at a time"
    SILENT = "never answers"
    SLOW = "answers the second reminder"
    UNSIGNED = "writes from a provider that does not sign"
    RUDE = "is rude"
    TWO_JOBS = "has a second job later on"
    ASKS = "asks the editor something"
    THANKS = "thanks for every letter"
    VAGUE = "names results that nobody can check"
    FORGETS_VIDEO = "sends the video a moment later"
    NO_VIDEO = "makes no video"
    DEAD = "has an address that is no more"
    CORRECTS = "corrects the pay while an editor looks at the job"
    CORRECTS_APPROVED = "corrects the pay of an approved job"
    CORRECTS_LISTED = "corrects the pay when readers have it"
    CHANGES_MIND = "withdraws, and comes back"
    WITHDRAWS = "withdraws an approved job"
    WITHDRAWS_LATE = "withdraws a job from a draft that has its ok"
    GONE = "withdraws a job that readers have"
    FILLED_EARLY = "finds somebody before the job is listed"
    FILLED_LATER = "says by themselves that somebody was found"
    RETURNS = "writes again after the job was closed"
    LAPSES = "lets a deadline go by while the job is on hold"
    DATED = "gets the issue that an editor chose"
    DUTIES = "lists duties, and is declined"
    QUESTIONED = "is asked something by the editor"
    EDITED = "has a field put right by the editor"


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody writes: first, and in answer to the first, the second … letter of a sort."""

    opening: str
    answers: Mapping[str, tuple[Says, ...]] = field(default_factory=dict)


_DAY: Final = timedelta(days=1)
_HELLO: Final = "Hello,\n\nhere is a job for your newsletter.\n\n"
_ALL: Final = _HELLO + "{title}\n{firm}\n{goals}\n\n{video}\n{pay}\n{other}\n"
_SOME: Final = _HELLO + "{title}\n{firm}\n{pay}\n"
_REST: Final = Says("{goals}\n\n{video}\n{other}\n")
_NEW_PAY: Final = "Sorry, the pay is 63,000 EUR a year."


def _all_but(**answers: Says | tuple[Says, ...]) -> Plan:
    """Make the plan of somebody who says everything at once, and has these answers later."""
    return Plan(_ALL, {k: v if isinstance(v, tuple) else (v,) for k, v in answers.items()})


PLANS: Final[dict[Habit, Plan]] = {
    Habit.AT_ONCE: Plan(_ALL),
    Habit.TWO_JOBS: Plan(_ALL),
    Habit.DATED: Plan(_ALL),
    Habit.EDITED: Plan(_ALL),
    Habit.ONE_BY_ONE: Plan(
        _HELLO + "{title}\n{firm}\n",
        {"job_ask": (Says("{pay}"), Says("{goals}", 2 * _DAY), Says("{video}", _DAY))},
    ),
    Habit.SILENT: Plan(_SOME),
    Habit.SLOW: Plan(_SOME, {"job_reminder": (Says("", means=Means.NOTHING), _REST)}),
    Habit.UNSIGNED: Plan(
        _SOME, {"prove_author": (Says("Yes.", means=Means.YES),), "job_ask": (_REST,)}
    ),
    Habit.RUDE: Plan(
        "Look, I have no time for this nonsense.\n\n{title}\n{firm}\n{goals}\n{pay}\n",
        {"job_ask": (Says("For God's sake, what else do you want?! {video}\n", 2 * _DAY),)},
    ),
    Habit.ASKS: _all_but(
        job_complete=Says("Do you also write about the people behind a job?", means=Means.TALK)
    ),
    Habit.THANKS: _all_but(
        job_complete=Says("Thank you very much!", means=Means.TALK),
        job_approved=Says("Wonderful, thanks!", means=Means.TALK),
        job_listed=Says("Thanks a lot.", means=Means.TALK),
    ),
    Habit.VAGUE: Plan(
        _HELLO + "{title}\n{firm}\nKey results:\n- A cider that people love\n\n{video}\n{pay}\n",
        {"job_ask": (Says("You will taste it."),)},
    ),
    Habit.FORGETS_VIDEO: Plan(
        _HELLO + "{title}\n{firm}\n{goals}\n\n{pay}\n{other}\n",
        {"job_ask": (Says("Oops, the video: {video}", timedelta(minutes=2)),)},
    ),
    Habit.NO_VIDEO: Plan(
        _HELLO + "{title}\n{firm}\n{goals}\n\n{pay}\n{other}\n",
        {"job_ask": (Says("We will not make a video.", _DAY),)},
    ),
    Habit.DEAD: Plan(_SOME),
    Habit.CORRECTS: _all_but(
        job_complete=Says(_NEW_PAY, timedelta(hours=1), means=Means.CORRECTION)
    ),
    Habit.CORRECTS_APPROVED: _all_but(
        job_approved=Says(_NEW_PAY, timedelta(hours=2), means=Means.CORRECTION)
    ),
    Habit.CORRECTS_LISTED: _all_but(job_listed=Says(_NEW_PAY, _DAY, means=Means.TALK)),
    Habit.CHANGES_MIND: _all_but(
        job_complete=Says("withdraw", timedelta(hours=1), Means.WITHDRAWAL),
        job_withdrawn=Says("We want it listed after all. " + _NEW_PAY, 20 * _DAY, Means.CORRECTION),
    ),
    Habit.WITHDRAWS: _all_but(
        job_approved=Says("Please withdraw it.", timedelta(hours=2), Means.WITHDRAWAL)
    ),
    Habit.WITHDRAWS_LATE: _all_but(
        job_approved=Says("withdraw", means=Means.WITHDRAWAL, on_the_eve=True)
    ),
    Habit.GONE: _all_but(job_listed=Says("withdraw", 5 * _DAY, Means.WITHDRAWAL)),
    Habit.FILLED_EARLY: _all_but(
        job_approved=Says("The job is filled.", timedelta(hours=2), Means.FILLED)
    ),
    Habit.FILLED_LATER: _all_but(job_listed=Says("filled", 9 * _DAY, Means.FILLED)),
    Habit.RETURNS: Plan(_SOME, {"job_closed": (Says(_REST.text, 30 * _DAY),)}),
    Habit.LAPSES: Plan(
        _ALL + "Deadline: 22 August 2027\n",
        {"job_lapsed": (Says("Deadline: 30 November 2027", _DAY, Means.CORRECTION),)},
    ),
    Habit.DUTIES: Plan(_ALL),
    Habit.QUESTIONED: _all_but(job_question=Says("Yes, they are all our own.", _DAY)),
}

# What becomes of it is a matter of luck, not of habit: the answers to "did you find someone?".
LUCK: Final = (
    Says("Yes, we have found somebody.", _DAY, Means.FILLED),
    Says("Not yet, sadly.", _DAY, Means.TALK),
    None,
)
TRACK: Final = Says("The first one is, the second is not.", 2 * _DAY, Means.TALK)
