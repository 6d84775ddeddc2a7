"""A worker of a campaign: hypothesis makes the mails. Called by `fuzz.campaign`."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, seed, settings

from fuzz.letters import letters
from fuzz.watch import Watch

ROUND: Final = 200  # mails; hypothesis forgets after each what it has tried


def main(folder: str, minutes: str, start: str) -> None:
    """Look at mails, round by round, until the time is over."""
    watch = Watch(Path(folder), float(minutes))
    for number in count(int(start)):

        @seed(number)
        @settings(
            max_examples=ROUND,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(letters)
        def one_round(raw: bytes) -> None:
            if not watch.over:
                watch.look(raw)

        one_round()
        if watch.over:
            break
    watch.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
