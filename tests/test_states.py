"""The tables hold what they promise: every state is reached, and only ends are ends."""

from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from mailbot import states
from mailbot.states import Instead, IssueState, JobEvent, JobState, SubscriptionState

TABLES: list[tuple[dict[Any, Any], type[StrEnum], StrEnum, set[StrEnum]]] = [
    (states.JOB, JobState, JobState.NEW, {JobState.FILLED}),
    (states.SUBSCRIPTION, SubscriptionState, SubscriptionState.NONE, set()),
    (
        states.ISSUE,
        IssueState,
        IssueState.NEW,
        {IssueState.MAILED, IssueState.STOPPED},
    ),
]
IDS = ["job", "subscription", "issue"]


@pytest.mark.parametrize(("table", "kind", "start", "_ends"), TABLES, ids=IDS)
def test_every_state_is_reached(
    table: dict[Any, Any], kind: type[StrEnum], start: StrEnum, _ends: set[StrEnum]
) -> None:
    reached = {start}
    while more := {after for (s, _), after in table.items() if s in reached} - reached:
        reached |= more

    assert reached == set(kind)


@pytest.mark.parametrize(("table", "kind", "_start", "ends"), TABLES, ids=IDS)
def test_only_ends_are_ends(
    table: dict[Any, Any], kind: type[StrEnum], _start: StrEnum, ends: set[StrEnum]
) -> None:
    left = {state for (state, _), after in table.items() if after is not state}

    assert set(kind) - left == ends


def test_a_job_that_was_listed_ends_only_once_somebody_was_found() -> None:
    listed = {e: after for (s, e), after in states.JOB.items() if s is JobState.LISTED}

    back = listed.pop(JobEvent.RECALL)  # nobody got the issue that it was in

    assert set(listed.values()) == {JobState.FILLED, JobState.GONE}
    assert back is JobState.APPROVED


def test_whatever_happens_to_a_job_in_whatever_state_something_comes_of_it() -> None:
    """A row of the table, or an answer that is the same in all states that have none."""
    for state, event in product(JobState, JobEvent):
        assert (state, event) in states.JOB or event in states.JOB_INSTEAD


def test_only_the_clock_comes_to_nobody() -> None:
    silent = {e for e, instead in states.JOB_INSTEAD.items() if instead is Instead.NOBODY}

    assert silent == {JobEvent.EXPIRE, JobEvent.LAPSE, JobEvent.PUBLISH, JobEvent.RECALL}


def test_only_a_reviewed_job_is_approved() -> None:
    approving = {state for (state, event) in states.JOB if event is states.JobEvent.APPROVE}

    assert approving == {JobState.REVIEW, JobState.HELD}


def test_only_approved_bytes_are_mailed() -> None:
    before = {state for (state, _), after in states.ISSUE.items() if after is IssueState.FREEZING}

    assert before == {
        IssueState.APPROVED,
        IssueState.HASTENED,
        IssueState.HALTED,
    }  # the latter had been approved


def test_only_a_yes_to_our_request_subscribes() -> None:
    into = {
        event
        for (state, event), after in states.SUBSCRIPTION.items()
        if after is SubscriptionState.SUBSCRIBED and state is not after
    }

    assert into == {states.SubscriptionEvent.CONFIRM}


def test_the_diagram_draws_every_arrow() -> None:
    drawn = states.diagram(states.ISSUE)

    assert drawn.startswith("stateDiagram-v2")
    assert "    proof --> approved: ok" in drawn
    assert "    approved --> proof: change, ask, stop" in drawn
