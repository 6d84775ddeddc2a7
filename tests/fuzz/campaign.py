"""A campaign: for some minutes, mails that nobody wrote are read, and every promise is asked.

    python -m fuzz.campaign {hypothesis,atheris} [--minutes N] [--finds FOLDER] [--seed N]

The mails come from a worker, a process that may die of them. Prints how many there were, the
slowest and the finds; each find lies in the folder, made as small as it goes, and is to become
a mail of `tests/golden/finds`. Exits with 1 when there is one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from fuzz.promises import SECONDS, Broken, keep
from mailbot.reading import read
from mailbot.reading.child import Reader
from mailbot.terms import Unreadable

WORKERS: Final = {"hypothesis": "fuzz.by_hypothesis", "atheris": "fuzz.by_atheris"}
GRACE: Final = 180.0  # seconds beyond its time after which a worker hangs
TRIES: Final = 600  # to make one find smaller


def main() -> int:
    """Run one campaign."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("tool", choices=WORKERS)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--finds", type=Path, default=Path("finds"))
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000_000)
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log = _work(wishes.tool, folder, wishes.minutes, wishes.seed)
        tally = _tally(folder)
        finds = _finds(folder)
        seconds, size = _slowest(folder, finds)
        if log:
            finds["worker-died"] = _left(folder)
            print(log[-2000:], file=sys.stderr)  # noqa: T201 -- a command
    for find, raw in finds.items():
        wishes.finds.mkdir(parents=True, exist_ok=True)
        (wishes.finds / f"{wishes.tool}-{find}.eml").write_bytes(raw)
    print(  # noqa: T201
        f"{wishes.tool}: {tally.get('inputs', 0):,} mails in {wishes.minutes:g} minutes"
        f" (seed {wishes.seed}; {tally.get('jobs', 0):,} jobs, {tally.get('unreadable', 0):,}"
        f" beyond the limits); slowest {1000 * seconds:.0f} ms for {size:,} bytes;"
        f" {len(finds)} finds{f' in {wishes.finds}/' if finds else ''}"
    )
    for find, times in tally.get("finds", {}).items():
        print(f"  {times:>6} times: {find}")  # noqa: T201
    return 1 if finds else 0


def _work(tool: str, folder: Path, minutes: float, seed: int) -> str:
    """Let a worker work; what it said when it ended as it should not, else an empty text."""
    command = [sys.executable, "-m", WORKERS[tool], str(folder), str(minutes), str(seed)]
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


def _left(folder: Path) -> bytes:
    path = folder / "last.eml"
    return path.read_bytes() if path.exists() else b""


def _finds(folder: Path) -> dict[str, bytes]:
    """Give each find, made smaller as long as the same promise is broken."""
    elsewhere = Reader()
    finds = {}
    for path in sorted(folder.glob("find-*.eml")):
        raw = path.read_bytes()
        finds[path.stem] = smallest(raw, partial(_broken, elsewhere))
    elsewhere.close()
    return finds


def _broken(elsewhere: Reader, raw: bytes) -> str:
    try:
        keep(raw, elsewhere)
    except Broken as broken:
        return broken.name
    return ""


def smallest(raw: bytes, broken: Callable[[bytes], str]) -> bytes:
    """Take out of a mail, in ever smaller pieces, what it breaks the same promise without.

    A mail that breaks none when it is read again stays whole.
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


def _slowest(folder: Path, finds: dict[str, bytes]) -> tuple[float, int]:
    """Time the slowest again, alone and without what a tool does on the way."""
    timed = sorted((_seconds(raw), raw) for raw in map(Path.read_bytes, folder.glob("slow-*.eml")))
    for seconds, raw in timed:
        if seconds > SECONDS:
            finds[f"slow-{1000 * seconds:.0f}-ms"] = raw
    return (timed[-1][0], len(timed[-1][1])) if timed else (0.0, 0)


def _seconds(raw: bytes) -> float:
    times = []
    for _ in range(2):
        began = time.process_time()
        try:
            read(raw)
        except Unreadable:
            pass
        except Exception:  # noqa: BLE001 -- a find of its own, timed here only
            return 0.0
        times.append(time.process_time() - began)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
