"""What large mails leave behind in a daemon that runs for months."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from e2e.running import ADDRESS, running
from keys import letter

LARGE = 20_000_000  # octets
LEAST_LEFT = 450_000  # KB; without `heap` some 850,000 were left behind by eight such mails
PATIENCE = 15.0  # seconds in which the last mail, whose answer is out, is let go


@pytest.mark.e2e
def test_large_mails_leave_little_behind(tmp_path: Path) -> None:
    with running(tmp_path, ()) as mailbot:
        for number in range(8):
            raw = letter(f"m@large{number}.example", subject="m") + (b"X" * 70 + b"\r\n") * 280_000
            assert len(raw) > LARGE
            mailbot.answered(raw, return_path=f"m@large{number}.example", to=[ADDRESS])
        until = time.monotonic() + PATIENCE
        while (left := held(mailbot.daemon.process.pid)) >= LEAST_LEFT and time.monotonic() < until:
            time.sleep(0.5)

    assert left < LEAST_LEFT


def held(pid: int) -> int:
    """Return how many KB of memory of its own a process has."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("RssAnon"))
    return int(line.split()[1])
