"""A letter's rows with whose words each is found to be; what is judged of it is written here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mailbot.reading import seams
from mailbot.reading.rows import Row
from mailbot.reading.seams import Seam
from mailbot.terms import Author, Origin


@dataclass(frozen=True, slots=True)
class Letter:
    """What the header says that helps to tell the parts of the body."""

    is_reply: bool  # answers another mail, by its headers or its subject
    is_forward: bool  # the subject says so first: "Fwd: Re: …"
    author: Author | None = None
    subject: str = ""  # without prefixes


@dataclass(slots=True)
class Sheet:
    """The rows with what has been found of each; None is cut."""

    rows: Sequence[Row]
    letter: Letter
    origins: list[Origin | None]
    asked: dict[int, str] = field(default_factory=dict)
    seam: Seam | None = None  # of the forward

    def cut(self, start: int, end: int) -> None:
        """Cut the rows from `start` to `end` (exclusive)."""
        self.origins[start:end] = [None] * (end - start)

    def run_end(self, start: int) -> int:
        """Return where a run of quoted rows ends, blank ones inside it included."""
        end = place = start
        while place < len(self.rows) and (self.rows[place].depth or self.rows[place].blank):
            place += 1
            if self.rows[place - 1].depth:
                end = place
        return end

    def next_shown(self, start: int) -> int | None:
        """Return the place of the first row from `start` on that shows something, if near."""
        for place in range(start, min(start + 4, len(self.rows))):
            if not self.rows[place].blank:
                return place
        return None

    def edge_above(self, start: int) -> int:
        """Return where the blank rows and drawn lines above `start` begin."""
        while start and seams.edge(self.rows[start - 1]):
            start -= 1
        return start
