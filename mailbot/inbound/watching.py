"""The videos of a mail, looked at while it is witnessed; what is decided later goes by that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from mailbot.reading.facts import links
from mailbot.sight import Look, Sight
from mailbot.terms import Looked, Reading, Video

_MOST: Final = 2  # of one mail: each may take some seconds


def watched(reading: Reading, look: Look) -> Reading:
    """Return a reading with what came of looking at its videos, and nothing else said of them."""
    return replace(reading, looked=tuple(_looked(reading, look)))


def _looked(reading: Reading, look: Look) -> Iterator[Looked]:
    if reading.unanswerable:
        return  # nobody is asked for another
    for video in islice(dict.fromkeys(_videos(reading)), _MOST):
        glimpse = look.look(video)
        if glimpse.sight is not Sight.NOT_CHECKED:
            shown = glimpse.shown if glimpse.sight is Sight.SEEN else None
            yield Looked(video.url, shown)


def _videos(reading: Reading) -> Iterator[Video]:
    """Yield the job's video, then others: in a reply only the decision knows which one is meant."""
    if reading.facts and reading.facts.video:
        yield reading.facts.video.value
    for url, _ in links.placed(reading.new_text or ""):
        video, _ = links.video_of(url)
        if isinstance(video, Video):
            yield video
