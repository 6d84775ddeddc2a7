"""What large mails leave behind in a daemon that runs for months."""

from __future__ import annotations

from pathlib import Path

import pytest

from e2e.running import ADDRESS, running
from keys import letter

LARGE = 20_000_000  # octets
LEAST_LEFT = 450_000  # KB; without `heap` some 850,000 were left behind by eight such mails


@pytest.mark.e2e
def test_large_mails_leave_little_behind(tmp_path: Path) -> None:
    with running(tmp_path, ()) as mailbot:
        for number in range(8):
            raw = letter(f"m@large{number}.example", subject="m") + (b"X" * 70 + b"\r\n") * 280_000
            assert len(raw) > LARGE
            mailbot.answered(raw, return_path=f"m@large{number}.example", to=[ADDRESS])
        status = Path(f"/proc/{mailbot.daemon.process.pid}/status").read_text()
    held = next(line for line in status.splitlines() if line.startswith("RssAnon"))

    assert int(held.split()[1]) < LEAST_LEFT
