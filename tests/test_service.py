"""What systemd hears: over a real socket, and only while every part goes on."""

import os
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.service import Progress, notify, watchdog_seconds

MINUTE = timedelta(minutes=1)


class Seconds:
    def __init__(self) -> None:
        self.at = 50.0

    def __call__(self) -> float:
        return self.at


@pytest.mark.parametrize("abstract", [False, True], ids=["a path", "an abstract name"])
def test_systemd_is_told(tmp_path: Path, abstract: bool) -> None:
    name = f"@mailbot-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(name.replace("@", "\0", 1))

        notify("READY=1", {"NOTIFY_SOCKET": name})

        assert systemd.recv(100) == b"READY=1"


def test_without_systemd_nobody_is_told(tmp_path: Path) -> None:
    notify("READY=1", {})
    notify("READY=1", {"NOTIFY_SOCKET": str(tmp_path / "gone")})


def test_the_watchdog_hears_of_us_twice_in_its_time() -> None:
    assert watchdog_seconds({"WATCHDOG_USEC": "60000000"}) == 30
    assert watchdog_seconds({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())}) == 30
    nobody = watchdog_seconds({})
    assert nobody > 60
    assert watchdog_seconds({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}) == nobody
    assert watchdog_seconds({"WATCHDOG_USEC": "soon"}) == nobody


def test_a_part_that_goes_on_is_not_overdue() -> None:
    seconds = Seconds()
    progress = Progress(seconds)
    progress.expect("mail", MINUTE)
    progress.expect("handle", 2 * MINUTE)

    seconds.at += 59
    progress.step("mail")
    seconds.at += 59

    assert progress.overdue() == []


def test_a_part_that_hangs_is_named_until_it_goes_on() -> None:
    seconds = Seconds()
    progress = Progress(seconds)
    progress.expect("mail", MINUTE)
    progress.expect("handle", 2 * MINUTE)

    seconds.at += 61

    assert progress.overdue() == ["mail"]
    progress.step("mail")
    assert progress.overdue() == []
