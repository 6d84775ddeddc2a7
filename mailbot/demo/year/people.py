"""What all people of the year have in common: they read a letter, and write some time later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from mailbot.demo.actors import Letter

HOURS: Final = timedelta(hours=3)  # in which most people answer


class Means(StrEnum):
    """What somebody wants with a mail: known to who wrote it, and to nobody else."""

    OFFER = "offer"
    ANSWER = "answer"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    FILLED = "filled"
    WISH = "wish"  # to read the newsletter
    YES = "yes"
    LEAVE = "leave"
    TALK = "talk"  # a question, thanks
    DECISION = "decision"  # an editor's, on a job
    OK = "ok"  # an editor's, to a draft
    CHANGE = "change"  # an editor's, of a draft
    NOTHING = "nothing"  # machines write, too


@dataclass(frozen=True, slots=True)
class Says:
    """What somebody writes, and how long they take over it."""

    text: str
    after: timedelta = HOURS
    means: Means = Means.ANSWER
    subject: str = ""  # of a mail that answers nothing; "" where the reply button was pressed
    to: str = ""  # "" the address, or where the reply button leads
    on_the_eve: bool = False  # not after so long, but the evening before the next issue


@dataclass(frozen=True, slots=True)
class Got:
    """A letter as somebody opens it."""

    letter: Letter
    template: str  # what mailbot calls it; ISSUE for a reader's copy
    at: datetime


ISSUE: Final = "issue"
