"""Real peers that are dear to start and can be shared."""

from collections.abc import Iterator

import pytest

from e2e.peers.postgres import Cluster

pytest.register_assert_rewrite("e2e.attacks")  # so that they say what they saw


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL for all tests of a worker; a test that stops it starts it again."""
    with Cluster() as running:
        yield running


@pytest.fixture
def database(cluster: Cluster) -> Iterator[str]:
    """The URL of an empty PostgreSQL database of the test's own."""
    url = cluster.database()
    yield url
    cluster.drop(url)  # else the server, when it stops, waits for the disk to have them all
