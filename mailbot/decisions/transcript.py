"""What became of each line an editor wrote, and who is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Final

from mailbot.decisions.commands import Command
from mailbot.matters import Situation


class Outcome(StrEnum):
    """What became of one line; the words stand in the letter's template."""

    APPROVED = "approved"
    REJECTED = "rejected"
    REASON_NEEDED = "reason_needed"
    ASKED = "asked"
    QUESTION_NEEDED = "question_needed"
    CHANGED = "changed"
    UNREADABLE = "unreadable"  # the value of an edit
    NOT_NOW = "not_now"  # means nothing in the present state
    STALE = "stale"  # the letter that was answered showed something else
    OK = "ok"
    OK_LATER = "ok_later"  # an ok beside a change: the new draft comes first
    DROPPED = "dropped"
    NO_SUCH_JOB = "no_such_job"
    STOPPED = "stopped"
    GOING_ON = "going_on"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the transcript that goes back."""

    line: str
    outcome: Outcome
    detail: str = ""


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


# Words after "approve" that name no day.
_FILLERS: Final = frozenset({"", "it", "this", "this one", "please", "thanks", "thank you"})


def says_no_more(command: Command) -> bool:
    """Whether what stands behind a verb says no more: "approve this one, please"."""
    return command.argument.casefold().strip(" .,!") in _FILLERS
