"""How much mail is let in: of all, of one sender, into the database, onto the disk."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
import pytest
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.exc import OperationalError
from sqlmodel import select

import databases
from mailbot.envelope import Envelope, NoRoom
from mailbot.inbound import intake, room
from mailbot.inbound.room import Party, party_of
from mailbot.store import DiskFull, Store
from mailbot.store.engine import is_full
from mailbot.tables import Inbound
from world import ADDRESS, EDITOR, OPERATOR, World

STRANGER = "192.0.2.7"
NUMBERS = itertools.count()


def arrives(world: World, client: str, sender: str = "ann@lantern.example", size: int = 0) -> int:
    raw = b"From: %s\r\nMessage-ID: <%d@x.example>\r\n\r\n" % (sender.encode(), next(NUMBERS))
    return intake.record(
        world.runtime, Envelope(sender, (ADDRESS,), raw + b"x" * size, client, "mx.example")
    )


@contextmanager
def limited(folder: Path, **limits: int) -> Iterator[World]:
    world = World(folder, limits=limits)
    try:
        yield world
    finally:
        world.stop()


@pytest.mark.parametrize(
    ("client", "return_path", "party"),
    [
        ("192.0.2.7", "ann@mail.lantern.example", Party("192.0.2.0/24", "lantern.example")),
        ("2001:db8:1:2:3::1", "a@b.example", Party("2001:db8:1:2::/64", "b.example")),
        ("2001:db8:1:2::ffff", None, Party("2001:db8:1:2::/64", "<>")),
        ("127.0.0.1", "ann@lantern.example", Party("", "lantern.example")),
        ("10.1.2.3", "ann@lantern.example", Party("", "lantern.example")),
        (None, "ann", Party("", "ann")),
    ],
)
def test_a_sender_is_a_network_and_an_organization(
    client: str | None, return_path: str | None, party: Party
) -> None:
    assert party_of(client, return_path) == party


def test_who_has_sent_their_share_keeps_nobody_else_out(tmp_path: Path) -> None:
    with limited(tmp_path, stored_per_hour=250) as world:
        for number in range(50):
            arrives(world, f"192.0.2.{number}", f"ann@flood{number}.example")

        with pytest.raises(NoRoom, match=r"stored_per_hour of 192\.0\.2\.0/24"):
            arrives(world, STRANGER, "kim@reader.example")

        arrives(world, "198.51.100.1", "kim@reader.example")
        arrives(world, "2001:db8::1", "kim@reader.example")
        world.clock.time += timedelta(minutes=61)
        arrives(world, STRANGER, "kim@reader.example")


def test_a_domain_has_a_share_whatever_servers_it_uses(tmp_path: Path) -> None:
    with limited(tmp_path, stored_per_hour=250) as world:
        for number in range(50):
            arrives(world, f"192.0.{number}.1", f"p{number}@{'ab'[number % 2]}.flood.example")

        with pytest.raises(NoRoom, match=r"of flood\.example"):
            arrives(world, "198.51.100.1", "eve@flood.example")

        arrives(world, "198.51.100.1", "kim@reader.example")


def test_a_server_of_our_own_brings_everybodys_mail(tmp_path: Path) -> None:
    with limited(tmp_path, stored_per_hour=250) as world:
        for number in range(120):
            arrives(world, "127.0.0.1", f"ann@house{number}.example")


def test_large_mails_count_by_their_size(tmp_path: Path) -> None:
    limits = {"max_message_mb": 1, "stored_mb_per_hour": 10}
    with limited(tmp_path, **limits) as world:
        for _ in range(2):
            arrives(world, STRANGER, size=1_000_000)

        with pytest.raises(NoRoom, match="stored_mb_per_hour of 192"):
            arrives(world, STRANGER)

        for number in range(8):
            arrives(world, f"198.51.{number}.1", f"a@b{number}.example", size=1_000_000)
        with pytest.raises(NoRoom, match=r"stored_mb_per_hour$"):
            arrives(world, "203.0.113.1", "kim@reader.example")


def test_shares_can_be_switched_off(tmp_path: Path) -> None:
    with limited(tmp_path, stored_per_hour=120, share_percent=0) as world:
        for _ in range(120):
            arrives(world, STRANGER)


def test_what_is_there_already_is_stored_whoever_sent_it(tmp_path: Path) -> None:
    """In a mailbox it lies either way, and to leave one of them is to leave all behind it."""
    with limited(tmp_path, stored_per_hour=250) as world:
        for _ in range(50):
            arrives(world, STRANGER)

        assert room.refusal(world.runtime) is None
        assert room.refusal(world.runtime, party_of(STRANGER, "a@b.example")) is not None


def test_a_database_that_is_large_enough_takes_no_more(tmp_path: Path) -> None:
    databases.sqlite_only()  # PostgreSQL packs what is alike, and is larger when empty
    with limited(tmp_path, database_max_mb=3) as world:
        for _ in range(3):
            arrives(world, "127.0.0.1", size=1_000_000)

        with pytest.raises(NoRoom, match="database_max_mb"):
            arrives(world, "127.0.0.1")


def test_below_the_reserve_nothing_is_taken_in_but_answers_leave(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = world.person("ann@lantern.example")
    raw = ann.compose("help", "", ADDRESS, None, {})
    intake.record(world.runtime, Envelope(ann.address, (ADDRESS,), raw, None))
    monkeypatch.setattr(Store, "free_bytes", lambda _: 199_999_999)

    with pytest.raises(NoRoom, match="disk_reserve_mb"):
        arrives(world, STRANGER)
    for _ in range(3):
        error = room.refusal(world.runtime)
        assert error is not None
        room.report(world.runtime, error)
    world.settle()

    ann.reads(about="how")
    root = world.person(OPERATOR)
    root.reads(about="less is free on the disk")
    assert root.has_no_mail()
    assert world.log.getvalue().count("refused limit=disk_reserve_mb") == 1


def test_of_a_thousand_senders_over_their_share_the_operator_hears_once(world: World) -> None:
    for number in range(30):
        room.report(world.runtime, NoRoom("stored_per_hour", f"192.0.{number}.0/24"))
    room.report(world.runtime, NoRoom("stored_per_hour"))
    world.settle()

    root = world.person(OPERATOR)
    root.reads(about="from one sender")
    root.reads(about="just now")
    assert root.has_no_mail()
    assert world.log.getvalue().count("refused limit=stored_per_hour") == 31


# --- a full disk --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (psycopg.errors.DiskFull("could not extend file"), True),
        (psycopg.errors.OutOfMemory("out of memory"), False),
        (sqlite3.OperationalError("database is locked"), False),
    ],
)
def test_only_want_of_room_is_a_full_disk(error: Exception, full: bool) -> None:
    assert is_full(OperationalError("", None, error)) is full


class FullAt:
    """A disk that is full at the chosen commits, counted from 0."""

    def __init__(self, *chosen: int) -> None:
        self.reached = 0
        self._chosen = chosen

    @contextmanager
    def injected(self) -> Iterator[None]:
        real: Callable[..., None] = DefaultDialect.do_commit

        def do_commit(dialect: DefaultDialect, connection: Any) -> None:
            if connection.driver_connection.in_transaction:
                self.reached += 1
                if self.reached - 1 in self._chosen:
                    raise _full()
            real(dialect, connection)

        with patch.object(DefaultDialect, "do_commit", do_commit):
            yield


def _full() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = 13  # as the driver sets it
    return error


def story(world: World, disk: FullAt) -> list[tuple[str, str]]:
    """A reader joins and an employer is asked; whoever hears "later" tries again."""
    kim, ann = world.person("kim@reader.example"), world.person("ann@lantern.example")
    with disk.injected():
        hand_in(world, kim.compose("Please subscribe me.", "subscribe", ADDRESS, None, {}))
        hand_in(world, ann.compose("Role: Baker\nCompany: Ann's\n", "A job", ADDRESS, None, {}))
        live(world)
        letter = kim.reads(about="do you want")
        hand_in(world, kim.compose("yes", "Re: x", letter.reply_to, letter, {}), letter.reply_to)
        live(world)
    told = [(recipient, subject_of(raw)) for _, recipient, raw in world.post.accepted]
    world.unread("")
    for address in (kim.address, ann.address, EDITOR, OPERATOR):
        world.unread(address).clear()
    return sorted(line for line in told if line[0] != OPERATOR)


def subject_of(raw: bytes) -> str:
    return next(line for line in raw.decode().splitlines() if line.startswith("Subject:"))


def hand_in(world: World, raw: bytes, to: str = ADDRESS) -> None:
    while True:
        try:
            intake.record(world.runtime, Envelope("a@b.example", (to,), raw, None))
        except DiskFull:
            continue
        return


def live(world: World) -> None:
    """As the daemon does: a step that cannot be written is taken again."""
    for _ in range(50):
        try:
            world.settle()
        except DiskFull as error:
            room.cry(world.runtime, error)
            continue
        return
    raise AssertionError("it does not come to rest")


def test_a_disk_that_is_full_at_any_commit_costs_nothing_and_doubles_nothing(
    tmp_path: Path,
) -> None:
    databases.sqlite_only()  # its commits are the points
    (tmp_path / "calm").mkdir()
    calm = World(tmp_path / "calm")
    disk = FullAt()
    expected = story(calm, disk)
    calm.stop()
    assert len(expected) == 3
    commits = disk.reached

    for number in range(0, commits, 3):  # and the one after it: two in a row
        folder = tmp_path / str(number)
        folder.mkdir()
        world = World(folder)
        assert story(world, FullAt(number, number + 1)) == expected, number
        with world.runtime.store.snapshot() as session:
            rows = list(session.exec(select(Inbound)))
            intact = session.connection().exec_driver_sql("PRAGMA integrity_check").scalar_one()
        assert {(row.state, row.tries) for row in rows} == {("done", 0)}, number
        assert intact == "ok"
        world.stop()


def test_the_operator_hears_of_a_full_disk_though_nothing_can_be_stored(world: World) -> None:
    for _ in range(3):
        room.cry(world.runtime, DiskFull("the disk of the database is full"))

    root = world.person(OPERATOR)
    root.reads(about="nothing can be written any more")
    assert root.has_no_mail()
    assert world.log.getvalue().count("ERROR alarm") == 3
