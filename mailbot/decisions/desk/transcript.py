"""What became of each line an editor wrote, and who is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from mailbot.decisions.desk.commands import Command, Verb
from mailbot.matters import Job, Situation


class Outcome(StrEnum):
    """What became of one line; the words stand in the letter's template."""

    APPROVED = "approved"
    APPROVED_FOR = "approved_for"  # a certain issue
    APPROVED_AFTER = "approved_after"  # the day that was named, which has no issue
    DAY_FULL = "day_full"  # approved, for a later day than was named
    REJECTED = "rejected"
    REASON_NEEDED = "reason_needed"
    ASKED = "asked"
    QUESTION_NEEDED = "question_needed"
    CHANGED = "changed"
    AS_BEFORE = "as_before"  # an edit says what stands there
    UNREADABLE = "unreadable"  # the value of an edit
    TAKEN_OUT = "taken_out"  # what a listing need not have
    NEEDED = "needed"  # what it has to have was to be taken out
    NO_SUCH_RESULT = "no_such_result"
    NOT_NOW = "not_now"  # means nothing in the present state
    STALE = "stale"  # the letter that was answered showed something else
    WITHHELD = "withheld"  # a change beside it could not be made, so it is no whole mind
    UNCLEAR = "unclear"  # leans to a decision; asked back
    TORN = "torn"  # one decision beside another; asked back
    NO_SUCH_DAY = "no_such_day"  # gone by, or so far ahead that another one is meant
    HELD = "held"
    RELEASED = "released"
    REOPENED = "reopened"
    ELSEWHERE = "elsewhere"  # said in a reply about something else
    OK = "ok"
    OK_LATER = "ok_later"  # an ok beside a change: the new draft comes first
    DROPPED = "dropped"
    NO_SUCH_JOB = "no_such_job"
    ADDED = "added"
    ALREADY_IN = "already_in"
    NOT_READY = "not_ready"  # a job that no editor has approved
    FULL = "full"
    SWAPPED = "swapped"
    NOTHING_TO_SWAP = "nothing_to_swap"
    TEST = "test"
    SEND_NOW = "send_now"
    SKIPPED = "skipped"
    SENT = "sent"
    ANSWERED = "answered"
    ANSWER_NEEDED = "answer_needed"
    ANSWERED_BEFORE = "answered_before"  # by another editor
    NO_SUCH_QUESTION = "no_such_question"
    ONE_JOB = "one_job"  # of several that one mail changes
    UNPROVEN_ASKER = "unproven_asker"
    STOPPED = "stopped"
    GOING_ON = "going_on"
    UNKNOWN = "unknown"


# What decides nothing, whatever it is about.
UNHEARD: Final = {
    Verb.UNKNOWN: Outcome.UNKNOWN,
    Verb.UNCLEAR: Outcome.UNCLEAR,
    Verb.TORN: Outcome.TORN,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the transcript that goes back."""

    line: str
    outcome: Outcome
    detail: str = ""  # a state, what stood there before, or the field that could not be read
    now: str = ""  # what stands there instead, as readers will see it
    jobs: tuple[Job, ...] = ()  # what the issue has that was named


def desk(s: Situation) -> str:
    """Return who is answered: an editor always, also when another address held the token."""
    if s.office.is_editor(s.author) or s.token_address is None:
        return s.author
    return s.token_address


def pace(s: Situation, *, changed: bool) -> timedelta | None:
    """Return how often at most such a reply is answered: an editor's own, and what it did, always.

    The rest is of whoever holds the token, and would fill the editor's mailbox with our answers.
    """
    theirs = s.passed and s.office.is_editor(s.author)
    return None if theirs or changed else timedelta(hours=1)


def unheard(command: Command) -> Entry:
    """Return the entry of what decides nothing: a question where it leans to something."""
    return Entry(command.line, UNHEARD.get(command.verb, Outcome.UNKNOWN))
