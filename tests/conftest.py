"""What every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from world import World

pytest.register_assert_rewrite("ending", "lives", "plays")  # so that they say what they saw


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A mailbot and its people; fails when a letter was left unread."""
    made = World(tmp_path)
    yield made
    made.stop()
    assert made.left_unread() == []
