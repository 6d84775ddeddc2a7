"""One worker's look at its inputs: what broke a promise, what took longest, how many there were."""

from __future__ import annotations

import heapq
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from fuzz.finds import Broken

SLOWEST: Final = 5  # are kept, to be timed again alone
EVERY: Final = 5.0  # seconds between two tallies on disk


class Watch:
    """Looks at inputs until its time is over, and notes in a folder what it saw."""

    def __init__(
        self, folder: Path, minutes: float, keep: Callable[[bytes], Iterable[str]]
    ) -> None:
        self._folder = folder
        self._until = time.monotonic() + 60 * minutes
        self._noted = 0.0
        self._keep = keep
        self._inputs = 0
        self._seen: Counter[str] = Counter()
        self._finds: Counter[str] = Counter()
        self._slowest: list[tuple[float, bytes]] = []

    @property
    def over(self) -> bool:
        """The time is up."""
        return time.monotonic() > self._until

    def look(self, raw: bytes) -> None:
        """Look at one input; whatever kills this process is then the one in `last`."""
        self._inputs += 1
        (self._folder / "last").write_bytes(raw)
        began = time.process_time()
        try:
            self._seen.update(self._keep(raw))
        except Broken as broken:
            self._finds[broken.name] += 1
            if self._finds[broken.name] == 1:
                name = "".join(sign if sign.isalnum() else "-" for sign in broken.name)
                (self._folder / f"find-{name[:100]}").write_bytes(raw)
        heapq.heappush(self._slowest, (time.process_time() - began, raw))
        if len(self._slowest) > SLOWEST:
            heapq.heappop(self._slowest)
        if time.monotonic() > self._noted + EVERY:
            self.note()

    def note(self) -> None:
        """Write the tally down."""
        self._noted = time.monotonic()
        tally = {"inputs": self._inputs, "seen": self._seen, "finds": self._finds}
        (self._folder / "tally.json").write_text(json.dumps(tally))
        for number, (_, raw) in enumerate(self._slowest):
            (self._folder / f"slow-{number}").write_bytes(raw)

    def close(self) -> None:
        """Write the last tally."""
        self.note()
        (self._folder / "last").unlink(missing_ok=True)
