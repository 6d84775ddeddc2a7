"""What the witness saw of a mailing, held against what was promised of it.

Every reader has one letter, and who is refused for good has none. One more copy of a letter is
excused where nobody could know whether it had been taken: it was the last body on a connection that
broke, or the last before its host stood still for longer than its lease. So each such break, or
stop, excuses one at most; and the copies are alike, octet by octet.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Self

from e2e.crashes.witness import Copy, Line, Witness


@dataclass(slots=True)
class Tally:
    """One mailing's, or the sum of many."""

    mailings: int = 0
    readers: int = 0
    killed: int = 0  # kill -9
    frozen: int = 0  # SIGSTOP for longer than a lease
    cut_off: int = 0  # from the database
    ended: int = 0  # of itself: at a start, where the database did not answer
    connections: int = 0
    broken: int = 0  # connections that ended without a QUIT, and with a body
    letters: int = 0  # that were taken
    twice: int = 0  # copies beyond the first, each excused
    refused: int = 0  # readers, for good
    noted: int = 0  # how often the ledger said "in doubt"
    troubles: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def __iadd__(self, other: Tally) -> Self:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))
        return self

    def __str__(self) -> str:
        numbers = [one.name for one in fields(self) if one.name not in {"troubles", "faults"}]
        lines = [f"{name.replace('_', ' '):12}{getattr(self, name):9,}" for name in numbers]
        lines += [f"  {kind}: {count:,}" for kind, count in sorted(self.troubles.items())]
        return "\n".join([*lines, f"faults: {len(self.faults)}", *self.faults])


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger says of one reader's letter."""

    fate: str
    doubts: int


def judge(
    copies: Sequence[Copy], lines: Sequence[Line], ledger: Mapping[str, Entry]
) -> tuple[int, list[str]]:
    """Return how many copies went twice and are excused, and what is none of what was promised."""
    to: defaultdict[str, list[Copy]] = defaultdict(list)
    for copy in copies:
        to[copy.reader].append(copy)
    faults: list[str] = []
    twice = 0
    for reader, entry in ledger.items():
        theirs = to[reader]
        fate = "refused" if Witness.refuses(reader) else "accepted"
        if len(theirs) < (fate == "accepted"):
            faults.append(f"{reader} got nothing, the ledger says {entry.fate}")
        elif fate == "refused" and theirs:
            faults.append(f"{reader} was refused, and got a letter")
        elif entry.fate != fate:
            faults.append(f"{reader} is {fate}, the ledger says {entry.fate}")
        elif len({(copy.message_id, copy.digest) for copy in theirs}) > 1:
            faults.append(f"{reader} got letters that differ")
        elif sum(not _is_excused(copy, lines) for copy in theirs) > 1:
            faults.append(f"{reader} got {len(theirs)} letters without an excuse: {theirs}")
        elif len(theirs) > 1 + entry.doubts:
            faults.append(f"{reader} got {len(theirs)}, and only {entry.doubts} were in doubt")
        else:
            twice += max(len(theirs) - 1, 0)
    return twice, faults


def broken(lines: Iterable[Line]) -> int:
    """Count the connections that may have left a letter in doubt."""
    return sum(line.broke and line.bodies > 0 for line in lines)


def _is_excused(copy: Copy, lines: Sequence[Line]) -> bool:
    line = lines[copy.line]
    return copy.body in line.paused or (line.broke and copy.body == line.bodies)
