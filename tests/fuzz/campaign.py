"""A campaign: for some minutes, inputs that nobody wrote are tried, and every promise is asked.

    python -m fuzz.campaign {hypothesis,atheris} [--target NAME] [--minutes N] [--finds FOLDER]
        [--seed N]

The inputs come from a worker, a process that may die of them. Prints how many there were, the
slowest and the finds; each find lies in the folder, made as small as it goes, and is to become
a test: a mail of `tests/golden/finds`, or a line of `tests/fuzz/test_targets.py`. Exits with 1
when there is one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from fuzz.finds import Broken
from fuzz.targets import TARGETS, Target

WORKERS: Final = {"hypothesis": "fuzz.by_hypothesis", "atheris": "fuzz.by_atheris"}
GRACE: Final = 600.0  # seconds beyond its time after which a worker hangs: to begin takes minutes
TRIES: Final = 600  # to make one find smaller


def main() -> int:
    """Run one campaign."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tool", choices=WORKERS)
    parser.add_argument("--target", choices=TARGETS, default="mails")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--finds", type=Path, default=Path("finds"))
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000_000)
    wishes = parser.parse_args()
    target = TARGETS[wishes.target]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = _work(wishes.tool, wishes.target, folder, wishes.minutes, wishes.seed)
        tally = _tally(folder)
        finds = _finds(folder, target)
        seconds, size = _slowest(folder, target, finds)
        if log:
            finds["worker-died"] = _left(folder)
            print(log[-2000:], file=sys.stderr)  # noqa: T201 -- a command
    for find, raw in finds.items():
        wishes.finds.mkdir(parents=True, exist_ok=True)
        (wishes.finds / f"{wishes.target}-{wishes.tool}-{find}").write_bytes(raw)
    print(  # noqa: T201
        f"{wishes.target} by {wishes.tool}: {tally.get('inputs', 0):,} inputs in"
        f" {wishes.minutes:g} minutes (seed {wishes.seed}; {_counted(tally)});"
        f" slowest {1000 * seconds:.0f} ms for {size:,} bytes;"
        f" {len(finds)} finds{f' in {wishes.finds}/' if finds else ''}"
    )
    for find, times in tally.get("finds", {}).items():
        print(f"  {times:>6} times: {find}")  # noqa: T201
    return 1 if finds else 0


def _work(tool: str, target: str, folder: Path, minutes: float, seed: int) -> str:
    """Let a worker work; what it said when it ended as it should not, else an empty text."""
    command = [sys.executable, "-m", WORKERS[tool], target, str(folder), str(minutes), str(seed)]
    with (folder / "log").open("w+b") as log:
        try:
            ended = subprocess.run(
                command, stdout=log, stderr=log, timeout=60 * minutes + GRACE, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            ended = None
        log.seek(0)
        said = log.read().decode("utf-8", "replace")
    return "" if ended == 0 else f"{said}\nended with {ended}"


def _tally(folder: Path) -> dict[str, Any]:
    path = folder / "tally.json"
    tally: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return tally


def _counted(tally: dict[str, Any]) -> str:
    seen = tally.get("seen", {})
    return ", ".join(f"{times:,} {what}" for what, times in seen.items()) or "nothing counted"


def _left(folder: Path) -> bytes:
    path = folder / "last"
    return path.read_bytes() if path.exists() else b""


def _finds(folder: Path, target: Target) -> dict[str, bytes]:
    """Give each find, made smaller as long as the same promise is broken."""

    def broken(raw: bytes) -> str:
        try:
            target.keep(raw)
        except Broken as promise:
            return promise.name
        return ""

    found = sorted(folder.glob("find-*"))
    return {path.name: smallest(path.read_bytes(), broken) for path in found}


def smallest(raw: bytes, broken: Callable[[bytes], str]) -> bytes:
    """Take out of an input, in ever smaller pieces, what it breaks the same promise without.

    One that breaks none when it is tried again stays whole.
    """
    name = broken(raw)
    tries, piece = 0, max(1, len(raw) // 2) if name else 0
    while piece and tries < TRIES:
        at = 0
        while at < len(raw) and tries < TRIES:
            tried = raw[:at] + raw[at + piece :]
            tries += 1
            if broken(tried) == name:
                raw = tried
            else:
                at += piece
        piece //= 2
    return raw


def _slowest(folder: Path, target: Target, finds: dict[str, bytes]) -> tuple[float, int]:
    """Time the slowest again, alone and without what a tool does on the way."""
    slow = map(Path.read_bytes, folder.glob("slow-*"))
    timed = sorted((_seconds(raw, target), raw) for raw in slow)
    for seconds, raw in timed:
        if seconds > target.seconds:
            finds[f"slow-{1000 * seconds:.0f}-ms"] = raw
    return (timed[-1][0], len(timed[-1][1])) if timed else (0.0, 0)


def _seconds(raw: bytes, target: Target) -> float:
    times = []
    for _ in range(2):
        began = time.process_time()
        with suppress(Broken):  # a find of its own, timed here only
            target.keep(raw)
        times.append(time.process_time() - began)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
