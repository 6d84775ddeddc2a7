"""What the calendar asks of an issue at a moment: pure, and the whole of it in one function.

The clock may have been wrong, the machine off for a week, the database a restored copy: whatever
happened, the answer follows from the issue as it is stored and from the time it is now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from mailbot.matters import Issue
from mailbot.slots import Rule, next_slot
from mailbot.states import IssueState

# A draft comes less than a week before its slot. One further ahead was made by a clock that was
# wrong, and would keep its jobs from the issues before it.
_AHEAD: Final = timedelta(days=8)

# So long before its time an issue is looked at once more, that an editor can mend it in time; and
# so long it goes without another look.
LOOK_AHEAD: Final = timedelta(hours=2)
_LOOK_HOLDS: Final = timedelta(hours=3)


class Step(StrEnum):
    """What is to be done with an issue now."""

    WAIT = "wait"
    LOOK = "look"  # at its videos and our records, once more
    GO = "go"
    REMIND = "remind"  # its time has come and it has no ok
    ASK_LATE = "ask_late"  # what was right when the ok was given may be wrong now
    ASK_COPY = "ask_copy"  # it may have gone from where this database was copied
    LAPSE = "lapse"  # the next one's draft is due: what it carries goes into that
    FORGET = "forget"  # it was drafted by a clock that ran ahead


@dataclass(frozen=True, slots=True)
class Timetable:
    """When issues are due, and how late one may be."""

    rule: Rule
    draft_before: timedelta
    late_after: timedelta
    since: datetime | None = None  # when this installation was let mail with the database

    def drafting(self, now: datetime) -> datetime | None:
        """Return the slot whose draft is due now; None when it is too early for the next one's."""
        slot = next_slot(self.rule, now)
        return slot if now >= slot - self.draft_before else None

    def following(self, slot: datetime) -> datetime:
        """Return the slot after one."""
        return next_slot(self.rule, slot)

    def is_over(self, issue: Issue, now: datetime) -> bool:
        """Whether the draft of the next issue is due: what has not gone by then never goes."""
        return now >= self.following(issue.slot) - self.draft_before

    def is_doubtful(self, began: datetime) -> bool:
        """Whether what was due or began then may have been done by another installation.

        A backup that is restored, or a copy that moves, knows nothing of what happened after it.
        """
        return self.since is not None and began < self.since

    def step(self, issue: Issue, now: datetime) -> Step:
        """Say what an issue that is drafted or approved asks for."""
        if issue.slot - now > _AHEAD:
            return Step.FORGET
        approved = None if issue.state is IssueState.PROOF else issue.approved
        due = issue.slot
        if approved and issue.state is IssueState.HASTENED:
            due = approved
        late = approved and now > max(due, approved) + self.late_after
        copied = approved and self.is_doubtful(max(due, approved))
        if copied and issue.reminded and self.since and now < self.since:
            # By a clock that ran ahead: before its hour every ok is of before. One that follows our
            # question is of here.
            copied = False
        if approved and not late and not copied:
            if now >= due - LOOK_AHEAD and not _is_fresh(issue.looked, now):
                return Step.LOOK
            return Step.GO if now >= due else Step.WAIT
        if now < due:
            return Step.WAIT
        if self.is_over(issue, now):
            return Step.LAPSE
        if late or copied:
            return Step.ASK_COPY if copied else Step.ASK_LATE
        return Step.WAIT if issue.reminded else Step.REMIND


def _is_fresh(looked: datetime | None, now: datetime) -> bool:
    return looked is not None and looked <= now <= looked + _LOOK_HOLDS
