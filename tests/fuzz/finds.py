"""What a campaign looks for: a broken promise, under one name for all inputs that break it alike."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Final

import mailbot

_OURS: Final = str(Path(mailbot.__file__).parent)


class Broken(AssertionError):  # noqa: N818 -- a promise is
    """A promise that an input broke; `name` is the same for all that break it the same way."""

    def __init__(self, name: str, detail: str) -> None:
        super().__init__(f"{name}: {detail}")
        self.name = name


def thrown(error: BaseException) -> Broken:
    """Name an exception by its type and the last place in our own code."""
    frames = list(traceback.extract_tb(error.__traceback__))
    last = ([frame for frame in frames if frame.filename.startswith(_OURS)] or frames)[-1]
    place = f"{Path(last.filename).stem}.{last.name}"
    return Broken(f"{type(error).__name__} in {place}", repr(error)[:300])


def promise(holds: object, name: str, detail: object = "") -> None:
    """Raise `Broken` unless it holds."""
    if not holds:
        raise Broken(name, repr(detail)[:2000])
