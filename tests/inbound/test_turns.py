"""Nobody waits behind a crowd of somebody else's mails, and each sender's keep their order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlmodel import select

from mailbot.envelope import Envelope
from mailbot.inbound import intake, turns
from mailbot.reading.reader import TooSlow
from mailbot.reading.whole import read
from mailbot.tables import Inbound
from mailbot.terms import Reading
from world import ADDRESS, World


def arrives(world: World, author: str, sender: str, client: str | None = None) -> int:
    raw = world.person(author).compose("help", "", ADDRESS, None, {})
    return intake.record(world.runtime, Envelope(sender, (ADDRESS,), raw, client))


def order(world: World) -> list[int]:
    """Handle everything; give the numbers in the order in which that happened."""
    done: list[int] = []
    while intake.witness_next(world.runtime) | intake.handle_next(world.runtime):
        with world.runtime.store.snapshot() as session:
            ended = set(session.exec(select(Inbound.id).where(Inbound.state == intake.DONE)))
        done += sorted(number for number in ended if number and number not in done)
    for box in ("root@news.example", "editor@news.example"):
        world.unread(box).clear()
    return done


@pytest.mark.parametrize("way", ["one address", "one domain", "one network"])
def test_a_thousand_mails_of_one_hold_up_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(turns, "_CROWD", 10)
    for number in range(40):
        house = f"h{number}.example" if way == "one network" else f"h{number}.evil.example"
        sender = "eve@evil.example" if way == "one address" else f"eve@{house}"
        arrives(world, "victim@third.example", sender, f"192.0.2.{number}")
    ann = arrives(world, "ann@lantern.example", "ann@lantern.example", "198.51.100.1")

    handled = order(world)

    assert handled.index(ann) <= 10
    assert [number for number in handled if number != ann] == list(range(1, 41))


@dataclass
class Slow:
    """Reads what one host sends in five seconds, and everything else at once."""

    given: list[int] = field(default_factory=list)

    def read(self, raw: bytes, processor: int) -> Reading:
        if b"slow.example" in raw:
            self.given.append(processor)
            if processor < 5:
                raise TooSlow("reading took longer")
        return read(raw)

    def close(self) -> None:
        pass


@pytest.mark.parametrize("way", ["one domain", "one network"])
def test_what_is_slow_to_read_lets_others_go_first(world: World, way: str) -> None:
    world.runtime = replace(world.runtime, reader=(reader := Slow()))
    slow = []
    for number in range(9):
        sender = f"eve@h{number}.example" if way == "one network" else "eve@evil.example"
        client = "192.0.2.9" if way == "one network" else f"192.0.{number}.9"
        slow.append(arrives(world, f"eve{number}@slow.example", sender, client))
    ann = arrives(world, "ann@lantern.example", "ann@lantern.example", "198.51.100.1")

    assert order(world) == [ann, *slow]
    assert sum(given < 5 for given in reader.given) <= intake.AT_ONCE


def test_in_ordinary_times_the_order_is_that_of_arrival(world: World) -> None:
    for number in range(30):
        sender = f"p{number}@house{number % 3}.example"
        arrives(world, sender, sender, "192.0.2.1" if number % 3 == 0 else "198.51.100.1")

    assert order(world) == list(range(1, 31))


def test_who_sends_very_many_keeps_their_own_order(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "_CROWD", 10)
    for number in range(25):
        arrives(world, "eve@evil.example", f"eve{number}@evil.example")
    world.clock.time += timedelta(hours=2)  # in which nothing was handled
    arrives(world, "eve@evil.example", "eve@evil.example")

    assert order(world) == list(range(1, 27))


def test_what_is_witnessed_waits_for_what_came_before(world: World) -> None:
    first, second = (arrives(world, f"{n}@x.example", f"{n}@{n}.example") for n in ("a", "b"))
    with world.runtime.store.snapshot() as session:
        rows = {row.id: row for row in session.exec(select(Inbound))}
    now = world.clock.now()

    intake.witness(world.runtime, rows[second])
    with world.runtime.store.snapshot() as session:
        assert turns.to_handle(session, intake.WITNESSED, intake.NEW, now, 5) == []
    intake.witness(world.runtime, rows[first])
    with world.runtime.store.snapshot() as session:
        assert turns.to_handle(session, intake.WITNESSED, intake.NEW, now, 5) == [first, second]
