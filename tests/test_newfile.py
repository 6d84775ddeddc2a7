"""What is made at the first start is there whole, or not at all."""

import os
import stat
from pathlib import Path
from unittest.mock import patch

import pytest

from faults import Crash
from mailbot.newfile import write_new
from mailbot.trust.keyring import Keyring


def test_made_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"

    write_new(path, "0 abc\n")

    assert path.read_text() == "0 abc\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_made_once(tmp_path: Path) -> None:
    path = tmp_path / "key"
    write_new(path, "first\n")

    with pytest.raises(FileExistsError):
        write_new(path, "second\n")

    assert path.read_text() == "first\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_crash_at_the_first_start_leaves_no_half_a_key(tmp_path: Path) -> None:
    path = tmp_path / "key"
    with patch.object(os, "fsync", side_effect=Crash), pytest.raises(Crash):
        Keyring.load_or_create(path)

    made = Keyring.load_or_create(path)

    assert made.log_key == Keyring.load(path).log_key
