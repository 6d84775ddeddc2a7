"""What is seen of a video from here; the seam behind which somebody goes and looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from mailbot.terms import Shown, Video


class Sight(StrEnum):
    """What came of looking at a video."""

    SEEN = "seen"  # everybody can watch it
    GONE = "gone"  # nobody can, or not everybody
    NOT_CHECKED = "not_checked"  # it says nothing: nobody looked, or got no answer


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What came of looking, and of one that is there what its host says of it."""

    sight: Sight
    shown: Shown = field(default_factory=Shown)


class Look(Protocol):
    """Goes and looks at videos."""

    def look(self, video: Video) -> Glimpse:
        """Look at a video, within some seconds; never raises."""


class Blind:
    """Looks at nothing."""

    def look(self, video: Video) -> Glimpse:  # noqa: ARG002 -- of the protocol
        """Say that nobody looked."""
        return Glimpse(Sight.NOT_CHECKED)
