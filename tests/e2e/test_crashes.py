"""A small share of the campaign of crashes, which `make crashes` plays in full."""

from __future__ import annotations

import pytest

from e2e.crashes.campaign import mailings
from e2e.crashes.mailing import Plan

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


@pytest.mark.parametrize(
    "plan",
    [Plan(readers=100, kills=3), Plan(readers=100, kills=3, hosts=2)],
    ids=["one host on SQLite", "two hosts on PostgreSQL"],
)
def test_every_reader_has_one_letter_however_often_it_is_killed(plan: Plan) -> None:
    (tally,) = mailings(plan)

    assert tally.faults == []
    assert tally.killed
    assert tally.twice <= tally.broken
