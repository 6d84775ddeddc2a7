"""The first copies of an issue: who gets them, and what halts the rest."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from mailing import SLOT, at_slot, got_it, let_go, okayed, readers, state_of, the_issue
from sqlmodel import select

from mailbot import register
from mailbot.newsletter import canary, draft, issue
from mailbot.smtp import Outcome
from mailbot.states import IssueEvent, IssueState, issue_step
from mailbot.tables import CanaryRow
from mailbot.terms import Answer
from rewriting import bounce_of
from world import EDITOR, Mail, World

WAIT = timedelta(minutes=15)
POLICY = Outcome(Answer(550, "5.7.1", "5.7.1 rejected: poor reputation"))
NOBODY = Outcome(Answer(550, "5.1.1", "5.1.1 no such user"))
FULL = Outcome(Answer(552, "5.2.2", "5.2.2 mailbox full"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A mailbot whose first copies are ten."""
    made = World(tmp_path, mailing={"canary_min": 10})
    yield made
    made.stop()
    assert made.left_unread() == []


def refusal_of(copy: Mail) -> bytes:
    """The report of a server that takes no such mail from us."""
    report = bounce_of(copy, keeping=("X-Mailbot-Letter", "Message-ID"), status="5.7.1")
    report = report.replace(b"no such user", b"blocked for its reputation")
    return report.replace(b"The address was not found.", b"Your message was blocked.")


def test_the_editors_go_first_then_a_few_then_after_a_while_the_rest(world: World) -> None:
    everybody = readers(world, 40)
    okayed(world)

    at_slot(world)
    first = got_it(world)
    assert first[0] == EDITOR
    assert len(first) == 11
    assert the_issue(world).state is IssueState.CANARY
    world.wait(WAIT - timedelta(seconds=1), step=timedelta(minutes=5))
    assert got_it(world) == first

    world.wait(timedelta(seconds=1))
    assert sorted(got_it(world)) == sorted(everybody)
    assert the_issue(world).state is IssueState.MAILED
    let_go(world)


def test_who_is_first_is_drawn_by_lot() -> None:
    """Neither the oldest readers each week, nor the same ones."""
    everybody = range(1, 401)
    drawn = [sorted(everybody, key=partial(canary.lot, key))[:40] for key in (b"a" * 16, b"b" * 16)]

    assert len(set(drawn[0]) & set(drawn[1])) < 20
    assert all(max(b - a for a, b in pairwise(sorted(one))) < 100 for one in drawn)


@pytest.mark.parametrize(
    ("percent", "least", "audience", "first"),
    [
        (1, 50, 50, 0),
        (1, 50, 51, 50),
        (1, 50, 100_000, 1000),
        (2.5, 0, 1000, 25),
        (0, 0, 1000, 0),
        (100, 0, 1000, 0),
        (1, 50, 0, 0),
    ],
)
def test_how_many_are_first(
    world: World, percent: float, least: int, audience: int, first: int
) -> None:
    mailing = world.runtime.settings.mailing.model_copy(
        update={"canary_percent": percent, "canary_min": least}
    )

    assert canary.size(mailing, audience) == first


def test_a_crash_changes_nothing_about_who_is_first(world: World) -> None:
    readers(world, 40)
    okayed(world)
    at_slot(world)
    with world.runtime.store.snapshot() as session:
        chosen = set(session.exec(select(CanaryRow.reader_id)))

    world.stop()
    world.start()
    world.settle()

    with world.runtime.store.snapshot() as session:
        assert set(session.exec(select(CanaryRow.reader_id))) == chosen
    assert len(got_it(world)) == 11
    let_go(world)


def test_a_wave_of_refusals_halts_it_and_go_on_mails_the_rest(world: World) -> None:
    everybody = readers(world, 40)
    for address in everybody[:-1]:
        world.post.answers[address] = deque([POLICY])
    okayed(world)

    at_slot(world)

    assert the_issue(world).state is IssueState.HALTED
    world.editor.reads(about="Head Baker")  # their own copy
    letter = world.editor.reads(about="mail servers than usual refuse it")
    tried = 39 - sum(map(len, world.post.answers.values()))
    assert tried < 11
    assert {state_of(world, address) for address in everybody} == {"subscribed"}

    refusing = [address for address, told in world.post.answers.items() if told][:2]
    world.post.answers = {address: deque([POLICY]) for address in refusing}
    world.editor.answers(letter, "go on")
    world.editor.reads(about="Going on.")
    world.wait(WAIT * 2, step=WAIT)
    assert the_issue(world).state is IssueState.MAILED  # what came back before is known
    assert len(got_it(world)) == 40 - tried - len(refusing)
    let_go(world)


def test_dead_addresses_end_one_by_one_and_halt_nothing(world: World) -> None:
    everybody = readers(world, 40)
    for address in everybody[:12]:
        world.post.answers[address] = deque([NOBODY])
    okayed(world)

    at_slot(world)
    world.wait(WAIT)

    assert the_issue(world).state is IssueState.MAILED
    assert [state_of(world, address) for address in everybody[:12]] == ["unreachable"] * 12
    world.editor.reads(about="Head Baker")
    world.editor.reads(about="12: the address does not exist")
    let_go(world)


def test_reports_from_outside_count_once_a_copy(world: World) -> None:
    """Five readers' servers return it after the relay took it; one of them twice."""
    readers(world, 40)
    okayed(world)
    at_slot(world)
    world.unread(EDITOR).clear()
    copies = [world.unread(address)[0] for address in got_it(world) if address != EDITOR]
    for copy in (*copies[:4], copies[0]):
        world.deliver(refusal_of(copy), "jobs@news.example", None)
    assert the_issue(world).state is IssueState.CANARY

    world.deliver(refusal_of(copies[4]), "jobs@news.example", None)

    assert the_issue(world).state is IssueState.HALTED
    world.editor.reads(about="5: refused for what it is")
    assert {state_of(world, copy.recipient) for copy in copies} == {"subscribed"}
    let_go(world)


def test_stop_works_from_the_slot_on(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    readers(world, 40)
    covering = okayed(world)
    monkeypatch.setattr(issue, "freeze", lambda *_: 0)
    at_slot(world)
    assert the_issue(world).state is IssueState.FREEZING

    world.editor.answers(covering, "stop")
    stopped = world.editor.reads(about="Stopped.")
    monkeypatch.undo()
    world.wait(timedelta(hours=1))
    assert got_it(world) == []

    world.editor.answers(stopped, "go on")
    assert len(got_it(world)) == 11
    world.editor.answers(stopped, "stop")
    world.wait(timedelta(hours=1))
    assert len(got_it(world)) == 11

    world.editor.answers(stopped, "go on")
    world.wait(timedelta(hours=1))
    assert len(got_it(world)) == 40
    let_go(world)


def test_what_is_never_gone_on_with_ends_and_its_jobs_go_next_time(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers(world, 40)
    covering = okayed(world)
    monkeypatch.setattr(issue, "freeze", lambda *_: 0)
    at_slot(world)
    world.editor.answers(covering, "stop")
    world.editor.reads()
    monkeypatch.undo()

    world.wait_until(SLOT + timedelta(days=5))

    assert the_issue(world).state is IssueState.STOPPED
    world.editor.reads(about="Nobody got it")
    world.editor.reads(about="Draft of issue 2")
    world.editor.reads(about="Head Baker")
    assert the_issue(world, 2).jobs == (1,)


def test_held_up_for_long_it_asks(world: World) -> None:
    readers(world, 40)
    okayed(world)
    at_slot(world)
    world.unread(EDITOR).clear()

    world.clock.time += timedelta(hours=13)  # the machine was off
    world.settle()

    assert the_issue(world).state is IssueState.HALTED
    world.editor.answers(world.editor.reads(about="held up"), "go on")
    assert len(got_it(world)) == 40
    let_go(world)


def test_a_mailbox_that_was_full_for_a_month_is_left_alone(world: World) -> None:
    everybody = readers(world, 4)
    for week in range(4):
        assert state_of(world, everybody[0]) == "subscribed"
        slot = SLOT + timedelta(weeks=week)
        world.post.answers[everybody[0]] = deque([FULL])
        world.post.answers[everybody[1]] = deque([FULL] if week != 2 else [])
        world.post.answers[everybody[2]] = deque([POLICY])
        okayed(world, slot)
        at_slot(world, slot)
        let_go(world)

    found = [state_of(world, address) for address in everybody]
    assert found == ["unreachable", "subscribed", "subscribed", "subscribed"]


def test_send_now_uses_up_the_slot(world: World) -> None:
    """What the desk writes down for it: an ok, and the time."""
    readers(world, 4)
    okayed(world)
    with world.runtime.store.transaction() as session:
        found = register.issue(session, 1)
        assert found
        state = issue_step(found.state, IssueEvent.SEND_NOW)
        assert state
        register.save_issue(session, replace(found, state=state, approved=world.clock.now()))

    world.settle()
    assert len(got_it(world)) == 4
    let_go(world)
    world.wait_until(SLOT + timedelta(days=1))
    world.editor.reads(about="what has come of it")

    assert len(got_it(world)) == 4
    assert draft.timetable(world.runtime).drafting(SLOT - timedelta(hours=1)) == SLOT
