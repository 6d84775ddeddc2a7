"""When what comes back of an issue is a wave, for which the mailing halts and an editor is asked.

Each kind of setback has its own limit: so many at least, and such a share of the letters that the
relay has answered. Both, since one refusal among the first three letters is a third of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mailbot.states import Setback


class Halt(StrEnum):
    """Why an issue was halted by itself."""

    COMPLAINTS = "complaints"
    REFUSALS = "refusals"
    DEAD_ADDRESSES = "dead_addresses"
    COPIED = "copied"  # the database is a copy, made while it was going out
    LATE = "late"  # held up for so long that what was right may be wrong now


@dataclass(frozen=True, slots=True)
class Limit:
    """From how much on setbacks of some kinds, taken together, are a wave."""

    halt: Halt
    kinds: tuple[Setback, ...]
    least: int
    per_thousand: int  # of the letters answered

    def count(self, setbacks: Mapping[Setback, int]) -> int:
        """Count the setbacks of these kinds."""
        return sum(setbacks.get(kind, 0) for kind in self.kinds)

    def covers(self, setbacks: Mapping[Setback, int]) -> int:
        """Return how many letters have to be answered for these setbacks to be no wave; 0: any."""
        count = self.count(setbacks)
        return count * 1000 // self.per_thousand if count >= self.least else 0


LIMITS: Final = (
    # Large receivers put a sender's whole mail into the junk folder from 3 complaints in 1,000 on.
    # The button is pressed by mistake, too, so that one or two say nothing.
    Limit(Halt.COMPLAINTS, (Setback.COMPLAINT,), 3, 3),
    # In a sound list below 1 % are refused for what the mail or its sender is. A receiver that
    # closes its door to us has 2 % of the readers or more; with one in ten of the first 50 copies
    # it is seen there. Refusals without a reason that can be read are mostly of this kind.
    Limit(Halt.REFUSALS, (Setback.POLICY, Setback.OTHER), 5, 20),
    # An old list may well hold one dead address in five: each ends by itself, and is no alarm.
    # Where every third is one, it is the relay that says so of any address, or the wrong list.
    Limit(Halt.DEAD_ADDRESSES, (Setback.GONE, Setback.FULL), 20, 333),
)


def letters_needed(setbacks: Mapping[Setback, int]) -> int:
    """Return how many answered letters would make the setbacks nothing out of the ordinary.

    0 when they are that already: so what has to be counted is in proportion to the trouble.
    """
    return max(limit.covers(setbacks) for limit in LIMITS)


def wave(setbacks: Mapping[Setback, int], answered: int) -> Halt | None:
    """Return what the setbacks among so many answered letters are a wave of; None for none."""
    return next((limit.halt for limit in LIMITS if answered < limit.covers(setbacks)), None)
