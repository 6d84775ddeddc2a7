"""PgQueuer on a real PostgreSQL: slices handed to hosts, twice or not at all, and each letter once."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from audiences import everybody, is_settled, mailing, took
from sqlmodel import Session, col, select

from e2e.peers.postgres import Cluster
from mailbot.dispatch import Dispatch, Key
from mailbot.dispatch.queue import Queue
from mailbot.outbound import slices
from mailbot.outbound.outbox import Outbox
from mailbot.outbound.post import Fate
from mailbot.tables import Delivery, Slice
from world import World

pytestmark = pytest.mark.e2e

READERS = 40
PATIENCE = 40.0


@pytest.fixture
def world(tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setattr(slices, "WIDTH", 4)
    monkeypatch.setattr(Queue, "patience", timedelta(days=1))  # only what is handed out is mailed
    made = World(tmp_path, database={"url": database})
    yield made
    made.stop()


@contextmanager
def queue(world: World) -> Iterator[Queue]:
    """A host's own."""
    made = Queue(world.runtime.settings.database.url, world.runtime.events.alarm)
    made.start(lambda: None)
    yield made
    made.stop()


@contextmanager
def host(world: World) -> Iterator[tuple[Outbox, Queue]]:
    with queue(world) as told:
        outbox = Outbox(replace(world.runtime, dispatch=told))
        yield outbox, told
        outbox.close()


def mailing_by(world: World, dispatch: Dispatch) -> None:
    """An issue of which no letter has left yet, and whose slices are told to this dispatch."""
    runtime = world.runtime
    world.runtime = replace(runtime, dispatch=dispatch)
    mailing(world, READERS)
    world.runtime = runtime


def until(true: Callable[[], bool], turning: tuple[Outbox, ...] = ()) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        turned = [outbox.turn() for outbox in turning]
        if not any(turned):
            time.sleep(0.02)


class Twice(Queue):
    """Every slice is handed out twice."""

    def enqueue(self, session: Session, keys: Sequence[Key]) -> None:
        super().enqueue(session, [*keys, *keys])


def test_every_slice_is_handed_out_twice_and_every_letter_goes_once(world: World) -> None:
    maker = Twice(world.runtime.settings.database.url, world.runtime.events.alarm)
    mailing_by(world, maker)
    maker.stop()
    with host(world) as (one, ones), host(world) as (other, others):
        until(lambda: bool(ones.offered() and others.offered()))

        until(lambda: is_settled(world), (one, other))

        assert took(world) == everybody(READERS)
        until(lambda: not ones.offered() and not others.offered(), (one, other))


def test_two_hosts_share_an_issue(world: World) -> None:
    with host(world) as (one, ones), host(world) as (other, others):
        mailing_by(world, ones)
        until(lambda: bool(ones.offered() and others.offered()))
        until(lambda: is_settled(world), (one, other))

    with world.runtime.store.snapshot() as session:
        workers = Counter(session.exec(select(Delivery.worker)).all())
        fates = Counter(session.exec(select(Delivery.fate)).all())
    assert took(world) == everybody(READERS)
    assert fates == {Fate.ACCEPTED: READERS}
    assert len(workers) == 2
    assert min(workers.values()) >= READERS // 4


def test_what_one_host_gives_back_is_handed_to_another(world: World) -> None:
    with queue(world) as idle:
        mailing_by(world, idle)
        until(lambda: len(idle.offered()) > 1)

    with host(world) as (outbox, _):
        until(lambda: is_settled(world), (outbox,))

    assert took(world) == everybody(READERS)


def test_a_server_that_restarts_costs_no_slice(world: World, cluster: Cluster) -> None:
    with host(world) as (outbox, told):
        mailing_by(world, told)
        until(lambda: bool(told.offered()))
        outbox.turn()

        cluster.stop()
        cluster.start()

        until(lambda: is_settled(world), (outbox,))

    assert took(world) == everybody(READERS)
    assert "dispatch" in world.log.getvalue()


def test_what_the_queue_has_lost_is_mailed_all_the_same(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Queue, "patience", timedelta(seconds=30))
    mailing_by(world, world.runtime.dispatch)  # nobody is told
    with host(world) as (outbox, _):
        assert outbox.turn() == 0
        world.clock.time += timedelta(seconds=31)

        until(lambda: is_settled(world), (outbox,))

    assert took(world) == everybody(READERS)
    with world.runtime.store.snapshot() as session:
        assert not session.exec(select(Slice).where(col(Slice.next_try).is_not(None))).all()


def test_the_queue_ends_with_its_thread(world: World) -> None:
    with queue(world) as idle:
        mailing_by(world, idle)
        until(lambda: bool(idle.offered()))

    assert "dispatch" not in {thread.name for thread in threading.enumerate()}
