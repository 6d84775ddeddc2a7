"""A restored backup knows nothing of what was mailed after it; so it asks before it goes on."""

from datetime import timedelta
from pathlib import Path

from mailing import SLOT, at_slot, got_it, let_go, okayed, readers, the_issue

import databases
from mailbot import adoption
from mailbot.newsletter import issue
from mailbot.states import IssueState
from world import World


def restored(world: World) -> None:
    """Put the database where another installation looks after it, and let that mail."""
    world.stop()
    (world.folder / "installation").unlink()
    world.start()
    world.settle()
    adoption.adopt(world.runtime.settings, world.clock.now())


def test_an_ok_of_before_counts_no_more_where_its_time_has_passed(world: World) -> None:
    databases.sqlite_only()
    readers(world, 3)
    okayed(world)
    world.clock.time = SLOT + timedelta(hours=1)

    restored(world)
    world.settle()

    assert got_it(world) == []
    world.editor.reads(about="it may have been mailed meanwhile")
    again = world.editor.reads(about="Draft of issue 1")
    world.editor.reads(about="Head Baker")
    world.editor.answers(again, "ok")
    assert len(got_it(world)) == 3
    let_go(world)


def test_a_clock_that_ran_ahead_as_it_was_adopted_asks_once(world: World) -> None:
    """As the house of a rehearsal did, whose clock was put back once its mailbot had begun."""
    databases.sqlite_only()
    readers(world, 3)
    okayed(world)
    world.clock.time = SLOT + timedelta(days=60)
    restored(world)
    world.clock.time = SLOT + timedelta(hours=1)
    world.settle()
    world.editor.reads(about="it may have been mailed meanwhile")
    again = world.editor.reads(about="Draft of issue 1")
    world.editor.reads(about="Head Baker")
    assert got_it(world) == []

    world.editor.answers(again, "It has not gone out. Send now.")

    assert len(got_it(world)) == 3
    let_go(world)


def test_an_ok_for_what_is_still_to_come_counts(world: World) -> None:
    databases.sqlite_only()
    readers(world, 3)
    okayed(world)
    world.clock.time = SLOT - timedelta(hours=5)

    restored(world)
    at_slot(world)

    assert len(got_it(world)) == 3
    let_go(world)


def test_what_was_going_out_is_halted(tmp_path: Path) -> None:
    databases.sqlite_only()
    world = World(tmp_path, mailing={"canary_min": 5})
    readers(world, 20)
    okayed(world)
    at_slot(world)
    assert len(got_it(world)) == 6
    let_go(world)
    world.clock.time += timedelta(minutes=1)

    restored(world)
    assert world.runtime.may_mail
    assert issue.take_up(world.runtime) == 1
    world.wait(timedelta(hours=1))

    assert len(got_it(world)) == 6
    assert the_issue(world).state is IssueState.HALTED
    world.editor.answers(world.editor.reads(about="copy of the database"), "go on")
    assert issue.take_up(world.runtime) == 0
    world.wait(timedelta(hours=1))
    assert len(got_it(world)) == 20
    let_go(world)
    world.stop()
