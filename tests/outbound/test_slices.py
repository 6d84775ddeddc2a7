"""Slices and leases: many workers, one issue, and nobody's letter forgotten or mailed twice."""

from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from audiences import BROKEN, LATER, everybody, full_disk, is_settled, mailing, took
from sqlmodel import col, select

from mailbot import register
from mailbot.outbound import slices
from mailbot.outbound.lease import LENGTH, MARGIN
from mailbot.outbound.outbox import Outbox
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.states import IssueState
from mailbot.tables import Delivery, IssueRow, Slice, Worker
from mailbot.terms import Answer
from world import World

WIDTH = 4


@pytest.fixture(autouse=True)
def small_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "WIDTH", WIDTH)


@dataclass
class Watch:
    """A host's own clock."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


def another_host(world: World, ticks: Callable[[], float] | None = None) -> Outbox:
    return Outbox(replace(world.runtime, ticks=ticks or world.runtime.ticks))


def holders(world: World) -> list[str | None]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Slice.worker).order_by(col(Slice.first))))


def fates(world: World) -> Counter[str]:
    with world.runtime.store.snapshot() as session:
        return Counter(session.exec(select(Delivery.fate)))


def end_its_lease(world: World, outbox: Outbox) -> None:
    """A host says nothing for a while."""
    with world.runtime.store.transaction() as session:
        session.get_one(Worker, outbox._lease.worker).until = 0.0


def mail_all(*hosts: Outbox) -> None:
    while sum(outbox.turn() for outbox in hosts):
        pass


# --- A slice ------------------------------------------------------------------------------------


def test_two_hosts_share_an_issue_and_have_slices_of_their_own(world: World) -> None:
    mailing(world, readers=4 * WIDTH)
    other = another_host(world)

    world.outbox.turn()
    other.turn()
    one, two, three, four = holders(world)
    assert one == two
    assert three == four
    assert None not in {one, three}
    assert one != three

    mail_all(world.outbox, other)
    assert took(world) == everybody(4 * WIDTH)
    assert holders(world) == [None] * 4
    assert is_settled(world)
    other.close()


def test_a_slice_waits_for_its_letters_that_wait(world: World) -> None:
    mailing(world, readers=WIDTH)
    world.post.answers.update({"reader2@reader.example": deque([LATER])})
    mail_all(world.outbox)
    with world.runtime.store.snapshot() as session:
        (held,) = session.exec(select(Slice))
        waits = session.get_one(Delivery, (1, 2))
        assert (held.worker, held.next_try) == (None, waits.next_try)
    assert not is_settled(world)

    world.clock.time += timedelta(minutes=2)
    mail_all(world.outbox)

    assert is_settled(world)
    assert took(world) == everybody(WIDTH)


def test_what_is_held_back_keeps_no_slice_open(world: World) -> None:
    world.sections["mailing"] = {"in_doubt": "hold"}
    world.stop()
    world.start()
    mailing(world, readers=WIDTH)
    world.post.answers.update({"reader1@reader.example": deque([BROKEN])})

    mail_all(world.outbox)

    assert fates(world) == {Fate.ACCEPTED: WIDTH - 1, Fate.HELD: 1}
    assert is_settled(world)
    took(world)


def test_a_halt_gives_slices_back_and_what_follows_finds_them_as_they_were(world: World) -> None:
    mailing(world, readers=2 * WIDTH)
    world.outbox.turn()
    with world.runtime.store.transaction() as session:
        session.get_one(IssueRow, 1).state = IssueState.HALTED

    mail_all(world.outbox)
    assert holders(world) == [None] * 2
    with world.runtime.store.transaction() as session:
        issue = register.issue(session, 1)
        assert issue
        slices.cut(session, world.runtime.dispatch, issue)
        register.save_issue(session, replace(issue, state=IssueState.MAILING))
    mail_all(world.outbox)

    assert took(world) == everybody(2 * WIDTH)


def test_a_host_that_does_not_reach_the_relay_lets_others_mail(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailing(world, readers=WIDTH)
    away = Answer(0, None, "no route to host")
    with monkeypatch.context() as patch:
        patch.setattr(world.post, "broken", away)
        patch.setattr(world.post, "send", lambda *_: Outcome(away))
        world.outbox.turn()
    world.outbox.turn()
    other = another_host(world)

    world.clock.time += timedelta(minutes=2)
    mail_all(other)

    assert took(world) == everybody(WIDTH)
    other.close()


# --- A lease ------------------------------------------------------------------------------------


def test_a_host_that_died_is_made_up_for_by_another(world: World) -> None:
    mailing(world, readers=2 * WIDTH)
    dead = another_host(world)
    dead.turn()  # three letters have left, and nobody wrote down what the relay said
    assert fates(world) == {Fate.IN_HAND: 3, Fate.DUE: 5}

    assert world.outbox.recover(alone=False) == 0  # its lease lasts
    end_its_lease(world, dead)
    assert world.outbox.recover(alone=False) == 3
    world.clock.time += timedelta(minutes=2)
    mail_all(world.outbox)

    assert fates(world) == {Fate.ACCEPTED: 8}
    doubled = {f"reader{number}@reader.example" for number in (1, 2, 3)}
    assert took(world) == everybody(8) + Counter(doubled)


def test_others_look_for_the_dead_while_they_work(world: World) -> None:
    watch = Watch()
    mailing(world, readers=4 * WIDTH)
    dead, other = another_host(world), another_host(world, watch)
    dead.turn()
    other.turn()
    end_its_lease(world, dead)

    mail_all(other)
    assert not is_settled(world)
    watch.seconds += LENGTH / 4
    world.clock.time += timedelta(minutes=2)
    mail_all(other)

    assert is_settled(world)
    assert sum(took(world).values()) == 4 * WIDTH + 3


def test_a_host_that_comes_back_settles_what_it_heard_and_begins_nothing_twice(
    world: World,
) -> None:
    mailing(world, readers=4 * WIDTH)
    paused = another_host(world)
    paused.turn()
    was = paused._lease.worker
    end_its_lease(world, paused)
    world.outbox.recover(alone=False)
    world.outbox.turn()

    mail_all(paused, world.outbox)

    assert paused._lease.worker != was
    assert took(world) == everybody(4 * WIDTH)  # its answers came late, and in time
    assert fates(world) == {Fate.ACCEPTED: 4 * WIDTH}
    paused.close()


def test_what_was_not_written_for_want_of_a_lease_goes_again(world: World) -> None:
    """A host is stopped between its commit and the wire."""
    watch = Watch()
    mailing(world, readers=WIDTH)
    paused = another_host(world, watch)
    begin = paused._lanes.begin

    def late(*of: object) -> None:
        watch.seconds += LENGTH - MARGIN
        begin(*of)  # type: ignore[arg-type]  # as it was called

    paused._lanes.begin = late  # type: ignore[method-assign, assignment]
    paused.turn()
    assert world.post.accepted == []
    paused.close()
    assert fates(world) == {Fate.DUE: WIDTH}
    world.clock.time += timedelta(minutes=2)
    mail_all(world.outbox)

    assert took(world) == everybody(WIDTH)


def test_a_doubt_counts_once_whoever_has_it_first(world: World) -> None:
    mailing(world, readers=1)
    paused = another_host(world)
    world.post.answers.update({"reader1@reader.example": deque([BROKEN])})
    paused.turn()
    end_its_lease(world, paused)
    world.outbox.recover(alone=False)

    mail_all(paused)

    with world.runtime.store.snapshot() as session:
        assert session.get_one(Delivery, (1, 1)).doubts == 1
    paused.close()


def test_what_is_held_back_stays_so_when_a_late_host_says_it_never_went(world: World) -> None:
    world.sections["mailing"] = {"in_doubt": "hold"}
    world.stop()
    world.start()
    mailing(world, readers=1)
    paused = another_host(world)
    world.post.answers.update({"reader1@reader.example": deque([LATER])})
    paused.turn()
    end_its_lease(world, paused)
    world.outbox.recover(alone=False)
    mail_all(world.outbox)

    mail_all(paused)

    assert fates(world) == {Fate.HELD: 1}
    paused.close()


def test_a_commit_that_failed_leaves_no_letter_behind(world: World) -> None:
    mailing(world, readers=2 * WIDTH)
    world.outbox.turn()

    with full_disk(world), pytest.raises(OSError, match="full"):
        world.outbox.turn()
    mail_all(world.outbox)

    assert took(world) == everybody(2 * WIDTH)
    assert is_settled(world)


def test_who_ends_in_order_leaves_nothing_to_wait_for(world: World) -> None:
    mailing(world, readers=2 * WIDTH)
    other = another_host(world)
    other.turn()

    other.close()

    assert holders(world) == [None, None]
    assert fates(world) == {Fate.ACCEPTED: 3, Fate.DUE: 5}
    mail_all(world.outbox)
    assert took(world) == everybody(8)


def test_who_has_nothing_to_mail_writes_nothing(world: World) -> None:
    world.outbox.turn()

    with world.runtime.store.snapshot() as session:
        assert session.exec(select(Worker)).all() == []
