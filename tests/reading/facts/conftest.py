"""Every test of a fact reads letters."""

import pytest

from fact_letters import Read, reader


@pytest.fixture
def read() -> Read:
    return reader
