"""How many mails a folder holds, as the server tells it unasked, and whether some came since."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Follows EXISTS and EXPUNGE (RFC 9051 §7.4.1, §7.5.1).

    Not by the number alone: when one mail goes and another comes, it is the same.
    """

    exists: int = 0
    seen: int = 0

    def told(self, kind: str, number: int) -> None:
        """Take in what the server says: "EXISTS" and a count, "EXPUNGE" and a position."""
        if kind == "EXISTS":
            self.exists = number
            self.seen = min(self.seen, number)
        elif kind == "EXPUNGE":
            self.exists -= 1
            if number <= self.seen:
                self.seen -= 1

    def look(self) -> None:
        """Note that what is there now is known."""
        self.seen = self.exists

    @property
    def news(self) -> bool:
        """Whether something came since the last look."""
        return self.exists > self.seen
