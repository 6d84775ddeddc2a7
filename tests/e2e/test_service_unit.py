"""The service's unit, as systemd's own programs judge it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

import pytest

from e2e.peers.needs import find, require

pytestmark = pytest.mark.e2e

UNIT: Final = Path(__file__).parents[2] / "systemd" / "mailbot.service"
WORST_EXPOSURE: Final = 2.5  # of 10; what nothing is done for has 9.6


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The unit with a program that is there."""
    require("systemd-analyze")
    text = UNIT.read_text()
    assert text.count("ExecStart=/opt/mailbot/.venv/bin/mailbot ") == 1
    unit = tmp_path / "mailbot.service"
    unit.write_text(text.replace("/opt/mailbot/.venv/bin/mailbot", find("true")))
    return unit


def test_systemd_has_nothing_to_say_against_it(installed: Path) -> None:
    assert analyze("verify", str(installed)) == ""


def test_it_is_given_little(installed: Path) -> None:
    said = analyze("security", "--offline=true", str(installed))

    exposure = re.search(r"Overall exposure level for mailbot.service: (\d+\.\d)", said)
    assert exposure
    assert float(exposure[1]) < WORST_EXPOSURE, said


def test_it_leaves_no_core_behind() -> None:
    """Passwords and keys would be in it."""
    assert "LimitCORE=0" in UNIT.read_text().splitlines()


def analyze(*words: str) -> str:
    done = subprocess.run(
        [find("systemd-analyze"), *words],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stdout
    return done.stdout
