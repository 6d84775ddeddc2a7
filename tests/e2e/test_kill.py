"""The story with the real daemon, killed (SIGKILL) at random moments and started again.

In each of its houses. How many rounds, and from which seed: MAILBOT_KILL_ROUNDS,
MAILBOT_KILL_SEED.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

import ending
from e2e.houses import CONNECTIONS, House, at_the_door, behind_postfix, beside_dovecot
from e2e.peers.postgres import Cluster
from e2e.telling import tell
from ending import Ending
from plays import play

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]

ROUNDS: Final = int(os.environ.get("MAILBOT_KILL_ROUNDS", "1"))
SEED: Final = int(os.environ.get("MAILBOT_KILL_SEED", "1"))
SEEDS: Final = range(SEED, SEED + ROUNDS)


@pytest.fixture(scope="module")
def calm() -> Ending:
    """How the story ends when nothing happens to it."""
    return play().ending


def kill(folder: Path, house: House, seed: int, calm: Ending) -> None:
    with tell(folder, house, seed=seed) as daemon:
        assert Ending.read(daemon.store) == calm
        assert ending.doubts(daemon.store) <= CONNECTIONS * daemon.kills


@pytest.mark.parametrize("seed", SEEDS)
def test_at_its_own_door_it_ends_the_same(calm: Ending, seed: int, tmp_path: Path) -> None:
    with at_the_door(tmp_path) as house:
        kill(tmp_path, house, seed, calm)


@pytest.mark.parametrize("seed", SEEDS)
def test_beside_a_mailbox_it_ends_the_same(calm: Ending, seed: int, tmp_path: Path) -> None:
    with beside_dovecot(tmp_path) as house:
        kill(tmp_path, house, seed, calm)


@pytest.mark.parametrize("seed", SEEDS)
def test_behind_an_mx_on_postgresql_it_ends_the_same(
    calm: Ending, seed: int, tmp_path: Path, cluster: Cluster
) -> None:
    with behind_postfix(cluster) as house:
        kill(tmp_path, house, seed, calm)
