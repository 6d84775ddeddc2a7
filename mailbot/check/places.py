"""Where a letter to ourselves may arrive; each place is looked at again and again."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from mailbot.check.arrivals import Sighting


class Place(Protocol):
    """One of them."""

    def look(self, marks: Collection[str]) -> list[Sighting]:
        """Return what has come since the last look and holds one of the marks."""

    def rest(self, seconds: float) -> None:
        """Wait for something to come, at most so long."""

    def leave(self) -> None:
        """Take away what was found, where nobody else does, and close."""


def bears(raw: bytes, marks: Collection[str]) -> bool:
    """Whether one of the marks stands anywhere in a mail, also in a report about it."""
    lower = raw.lower()
    return any(mark.encode() in lower for mark in marks)
