"""A worker of a campaign: hypothesis makes the inputs. Called by `fuzz.campaign`."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS
from fuzz.watch import Watch

ROUND: Final = 200  # inputs; hypothesis forgets after each what it has tried


def main(name: str, folder: str, minutes: str, start: str) -> None:
    """Look at inputs, round by round, until the time is over."""
    target = TARGETS[name]
    watch = Watch(Path(folder), float(minutes), target.keep)
    for number in count(int(start)):

        @seed(number)
        @settings(
            max_examples=ROUND,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(st.randoms(use_true_random=False).map(target.made))
        def one_round(raw: bytes) -> None:
            if not watch.over:
                watch.look(raw)

        one_round()
        if watch.over:
            break
    watch.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
