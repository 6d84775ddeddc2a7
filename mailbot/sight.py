"""What is seen of a video from here; the seam behind which somebody goes and looks."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Sight(StrEnum):
    """What came of looking at a video."""

    SEEN = "seen"  # everybody can watch it
    GONE = "gone"  # nobody can, or not everybody
    NOT_CHECKED = "not_checked"  # it says nothing: nobody looked, or got no answer


class Look(Protocol):
    """Goes and looks at videos."""

    def look(self, url: str) -> Sight:
        """Look at the video behind a link, within some seconds; never raises."""


class Blind:
    """Looks at nothing."""

    def look(self, url: str) -> Sight:  # noqa: ARG002 -- of the protocol
        """Say that nobody looked."""
        return Sight.NOT_CHECKED
