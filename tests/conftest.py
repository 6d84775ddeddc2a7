"""What every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import databases
from world import World

pytest.register_assert_rewrite("ending", "lives", "plays")  # so that they say what they saw
databases.share_statements()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--postgresql",
        action="store_true",
        help="let each mailbot keep its tables in PostgreSQL (Debian's package is needed)",
    )


# Files whose tests mostly wait: for a daemon's clock, a peer, a time-out.
WAITING = frozenset({
    "test_crashes", "test_hosts", "test_kill", "test_lead", "test_mailbox_faults", "test_memory",
    "test_operator_pages", "test_real_peers", "test_year",
})  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what waits: beside it the others have the processors, and nothing is left last."""
    items.sort(key=lambda item: (item.path.stem not in WAITING, "e2e" not in item.path.parts))


@pytest.fixture(scope="session", autouse=True)
def _server(request: pytest.FixtureRequest) -> Iterator[None]:
    if not request.config.getoption("--postgresql"):
        yield
        return
    with databases.postgresql():
        yield


@pytest.fixture(autouse=True)
def _databases() -> Iterator[None]:
    yield
    databases.drop_all()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A mailbot and its people; fails when a letter was left unread."""
    made = World(tmp_path)
    yield made
    made.stop()
    assert made.left_unread() == []
