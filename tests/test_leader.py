"""The leader on SQLite: a lock beside the file, gone with its process. PostgreSQL's: see e2e."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mailbot.leader import candidate

HOLD = """
import sys
from mailbot.leader import candidate
assert candidate(sys.argv[1]).take()
print("taken", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'mailbot.db'}"


def test_one_leads_until_it_lets_go(url: str) -> None:
    one, two = candidate(url), candidate(url)

    assert one.take()
    assert one.take()
    assert not two.take()
    assert (one.holds(), two.holds()) == (True, False)
    one.release()
    assert not one.holds()
    assert two.take()
    two.release()


def test_a_second_one_on_the_same_file_is_not_to_wait(url: str) -> None:
    assert not candidate(url).stands_by


def test_the_lock_goes_with_its_process_however_that_ends(url: str) -> None:
    command = [sys.executable, "-c", HOLD, url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"taken\n"
        second = candidate(url)
        assert not second.take()

        first.send_signal(signal.SIGKILL)
        first.wait(30)

        assert second.take()
        second.release()


def test_two_databases_have_a_leader_each(url: str, tmp_path: Path) -> None:
    here, there = candidate(url), candidate(f"sqlite:///{tmp_path / 'other.db'}")

    assert (here.take(), there.take()) == (True, True)
    here.release()
    there.release()
