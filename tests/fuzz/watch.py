"""One worker's look at its mails: what broke a promise, what took longest, how many there were."""

from __future__ import annotations

import heapq
import json
import time
from collections import Counter
from pathlib import Path
from typing import Final

from fuzz.promises import Broken, keep
from mailbot.reading.child import Reader
from mailbot.terms import Kind

SLOWEST: Final = 5  # are kept, to be timed again alone
ELSEWHERE: Final = 10  # of so many mails, one is read in another process, too
EVERY: Final = 5.0  # seconds between two tallies on disk


class Watch:
    """Looks at mails until its time is over, and notes in a folder what it saw."""

    def __init__(self, folder: Path, minutes: float) -> None:
        self._folder = folder
        self._until = time.monotonic() + 60 * minutes
        self._noted = 0.0
        self._reader = Reader()
        self._seen: Counter[str] = Counter()
        self._finds: Counter[str] = Counter()
        self._slowest: list[tuple[float, bytes]] = []

    @property
    def over(self) -> bool:
        """The time is up."""
        return time.monotonic() > self._until

    def look(self, raw: bytes) -> None:
        """Read one mail; whatever kills this process is then the mail in `last.eml`."""
        self._seen["inputs"] += 1
        (self._folder / "last.eml").write_bytes(raw)
        began = time.process_time()
        try:
            reading = keep(raw, self._reader if self._seen["inputs"] % ELSEWHERE == 0 else None)
            self._seen["unreadable"] += reading is None
            self._seen["jobs"] += reading is not None and reading.kind is Kind.SUBMISSION
        except Broken as broken:
            self._finds[broken.name] += 1
            if self._finds[broken.name] == 1:
                name = "".join(sign if sign.isalnum() else "-" for sign in broken.name)
                (self._folder / f"find-{name[:100]}.eml").write_bytes(raw)
        heapq.heappush(self._slowest, (time.process_time() - began, raw))
        if len(self._slowest) > SLOWEST:
            heapq.heappop(self._slowest)
        if time.monotonic() > self._noted + EVERY:
            self.note()

    def note(self) -> None:
        """Write the tally down."""
        self._noted = time.monotonic()
        (self._folder / "tally.json").write_text(json.dumps({**self._seen, "finds": self._finds}))
        for number, (_, raw) in enumerate(self._slowest):
            (self._folder / f"slow-{number}.eml").write_bytes(raw)

    def close(self) -> None:
        """Write the last tally and end what was started."""
        self.note()
        self._reader.close()
        (self._folder / "last.eml").unlink(missing_ok=True)
