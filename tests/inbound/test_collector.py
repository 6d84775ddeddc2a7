"""Mail by way of a mailbox: nothing is lost, nothing done twice, and what was there is left alone."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from email import message_from_bytes
from email.utils import parseaddr
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

import databases
from faults import Crash, Faults
from mailbot import register, status
from mailbot.address import Purpose
from mailbot.inbound.collector import Collector
from mailbot.mailbox import Denied, Lost
from mailbot.matters import Reason
from mailbot.states import SubscriptionState
from mailbot.store import DiskFull, Store
from mailbot.tables import Folder, Inbound, MailboxCopy
from mailboxes import FakeMailbox, Kept, MailboxWorld
from world import ADDRESS, OPERATOR, subscribe

DAY = timedelta(days=1)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[MailboxWorld]:
    """A mailbot that has looked at its empty mailbox once."""
    made = MailboxWorld(tmp_path)
    made.settle()
    yield made
    made.stop()
    assert made.left_unread() == []


def written(world: MailboxWorld, address: str, text: str = "help") -> bytes:
    return world.person(address).compose(text, text, ADDRESS, None, {})


def rows(world: MailboxWorld) -> list[Inbound]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Inbound).order_by(Inbound.id)))  # type: ignore[arg-type] # a column


def outcomes(world: MailboxWorld) -> list[str]:
    with world.runtime.store.snapshot() as session:
        return [copy.cleared for copy in session.exec(select(MailboxCopy))]


def state(world: MailboxWorld, address: str) -> SubscriptionState:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return reader.state if reader else SubscriptionState.NONE


def operator_hears(world: MailboxWorld, about: str) -> None:
    world.person(OPERATOR).reads(about=about)


# --- What comes, and where it goes --------------------------------------------------------------


def test_a_mail_is_answered_and_moved(world: MailboxWorld) -> None:
    kim = world.person("kim@reader.example")

    kim.writes("subscribe")
    kim.answers(kim.reads(about="do you want"), "yes")

    kim.reads(about="Welcome")
    assert (world.lies_in("INBOX"), world.lies_in("mailbot")) == (0, 2)
    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED


def test_no_mail_is_touched_before_it_is_done(world: MailboxWorld) -> None:
    world.arrives(written(world, "kim@reader.example"))

    world.look()

    assert [row.state for row in rows(world)] == ["new"]
    assert world.lies_in("INBOX") == 1
    world.settle()
    assert world.lies_in("INBOX") == 0
    world.person("kim@reader.example").reads()


@pytest.mark.parametrize(("after", "left"), [("keep", 1), ("delete", 0)])
def test_a_mail_is_kept_or_deleted(tmp_path: Path, after: str, left: int) -> None:
    world = MailboxWorld(tmp_path, inbound={"after": after})
    world.settle()

    world.person("kim@reader.example").writes("help")
    world.settle()

    assert (world.lies_in("INBOX"), world.lies_in("mailbot")) == (left, 0)
    world.person("kim@reader.example").reads()
    assert world.left_unread() == []
    world.stop()


@pytest.mark.parametrize("after", ["move", "delete"])
def test_a_server_that_cannot_clear_keeps_and_the_operator_hears_once(
    tmp_path: Path, after: str
) -> None:
    world = MailboxWorld(tmp_path, inbound={"after": after})
    world.server.can_move = False
    world.settle()
    for name in ("kim", "lea"):
        world.person(f"{name}@reader.example").writes("help")
        world.person(f"{name}@reader.example").reads()
        world.wait(DAY)

    operator_hears(world, "did not move or delete")
    assert outcomes(world) == ["kept", "kept"]
    assert world.lies_in("INBOX") == 2
    world.stop()
    assert world.left_unread() == []


def test_while_held_mail_is_stored_and_no_copy_touched(world: MailboxWorld) -> None:
    world.may_clear = False
    world.person("kim@reader.example").writes("help")
    world.person("kim@reader.example").reads()
    assert (len(rows(world)), world.lies_in("INBOX")) == (1, 1)

    world.may_clear = True
    world.settle()

    assert world.lies_in("INBOX") == 0


def test_two_copies_of_one_mail_are_one_and_both_go(world: MailboxWorld) -> None:
    mail = written(world, "kim@reader.example")
    world.arrives(mail)
    world.arrives(mail)

    world.settle()

    world.person("kim@reader.example").reads()
    assert len(rows(world)) == 1
    assert (world.lies_in("INBOX"), world.lies_in("mailbot")) == (0, 2)


def test_a_null_return_path_is_not_answered(world: MailboxWorld) -> None:
    world.arrives(written(world, "kim@reader.example"), return_path=None)

    world.settle()

    assert [row.reason for row in rows(world)] == [Reason.AUTOMATIC]


def test_a_server_that_writes_no_return_path_is_no_reason_to_be_silent(world: MailboxWorld) -> None:
    world.server.folders["INBOX"].add(Kept(written(world, "kim@reader.example"), world.clock.now()))

    world.settle()

    world.person("kim@reader.example").reads()


def test_only_the_servers_own_field_names_a_token(world: MailboxWorld) -> None:
    """Bcc, or a list of recipients that names nobody: Delivered-To has it all the same."""
    kim = world.person("kim@reader.example")
    kim.writes("subscribe")
    request = kim.reads(about="do you want")

    hidden = kim.compose("yes", "Re: your question", "undisclosed@reader.example", None, {})
    world.deliver(hidden, request.reply_to, kim.address)

    kim.reads(about="Welcome")


def test_a_mail_that_vanished_in_between_is_passed_over(world: MailboxWorld) -> None:
    gone = world.arrives(written(world, "kim@reader.example"))
    world.arrives(written(world, "lea@reader.example"))
    mails = world.server.folders["INBOX"].mails

    def vanishes(call: str) -> None:
        if call == "slips":
            mails.pop(gone, None)

    world.server.reach = vanishes

    world.settle()

    world.person("lea@reader.example").reads()
    assert [row.author for row in rows(world)] == ["lea@reader.example"]


@pytest.mark.parametrize("rounds", [2, 9])
def test_a_mail_that_the_server_will_not_give_holds_the_others_up_for_a_while_only(
    world: MailboxWorld, rounds: int
) -> None:
    world.server.withheld = {world.arrives(written(world, "kim@reader.example"))}
    world.arrives(written(world, "lea@reader.example"))

    for _ in range(rounds):
        world.settle()
    world.server.withheld.clear()
    world.settle()

    world.person("lea@reader.example").reads()
    if rounds < 5:
        world.person("kim@reader.example").reads()
    else:
        operator_hears(world, "UID 1")
        assert world.lies_in("INBOX") == 1


# --- What was there before ----------------------------------------------------------------------


@pytest.mark.parametrize("fields", ["", "Auto-Submitted: no\r\n"])
def test_ten_thousand_old_mails_are_not_even_looked_at(tmp_path: Path, fields: str) -> None:
    server = FakeMailbox("Junk")
    world = MailboxWorld(tmp_path, server, inbound={"folders": ["INBOX", "Junk"]})
    old = fields.encode() + written(world, "kim@reader.example")
    for number in range(10_000):
        world.arrives(old.replace(b"<1@", b"<%d@" % number))
    calls: list[str] = []
    server.reach = calls.append

    world.settle()

    assert (server.fetched, rows(world)) == ([], [])
    assert len(calls) < 10
    assert world.lies_in("INBOX") == 10_000

    world.person("lea@reader.example").writes("help")
    world.person("lea@reader.example").reads()
    world.stop()
    assert world.left_unread() == []


def test_all_that_is_there_is_read_when_it_is_wanted(tmp_path: Path) -> None:
    server = FakeMailbox()
    world = MailboxWorld(tmp_path, server, inbound={"start": "all"})
    for name in ("kim", "lea", "max"):
        world.arrives(written(world, f"{name}@reader.example"), ago=timedelta(hours=5))

    world.settle()

    for name in ("kim", "lea", "max"):
        world.person(f"{name}@reader.example").reads()
    assert world.left_unread() == []
    world.stop()


def test_what_lay_for_too_long_is_the_operators(world: MailboxWorld) -> None:
    """It reached the mailbox while mailbot was away; its Date header does not count."""
    world.arrives(written(world, "kim@reader.example"), ago=3 * DAY + timedelta(minutes=1))
    world.arrives(written(world, "lea@reader.example"), ago=3 * DAY - timedelta(minutes=1))

    world.settle()

    world.person("lea@reader.example").reads()
    operator_hears(world, "old_mail_days")
    assert [(row.state, row.reason) for row in rows(world)] == [
        ("set_aside", Reason.OLD),
        ("done", Reason.HELPED),
    ]


def test_many_old_mails_are_one_letter_an_hour(tmp_path: Path) -> None:
    world = MailboxWorld(tmp_path, inbound={"start": "all"})
    for number in range(50):
        world.arrives(written(world, f"r{number}@reader.example"), ago=30 * DAY)

    world.settle()

    operator_hears(world, "old_mail_days")
    assert {row.state for row in rows(world)} == {"set_aside"}
    listed = status.as_text(status.report(world.runtime.settings))
    assert all(f"of r{number}@reader.example, old\n" in listed for number in range(50))
    assert world.left_unread() == []
    world.stop()


def test_without_a_limit_nothing_is_old(tmp_path: Path) -> None:
    world = MailboxWorld(tmp_path, limits={"old_mail_days": 0}, inbound={"start": "all"})
    world.arrives(written(world, "kim@reader.example"), ago=400 * DAY)

    world.settle()

    world.person("kim@reader.example").reads()
    assert world.left_unread() == []
    world.stop()


def test_an_old_wish_to_leave_is_obeyed_silently(world: MailboxWorld) -> None:
    kim, lea = (subscribe(world, f"{name}@reader.example") for name in ("kim", "lea"))
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, lea.address)
    assert reader
    assert reader.id
    token = world.runtime.keyring.reader_token(Purpose.UNSUBSCRIBE, reader.id)
    one_click = world.runtime.settings.mailbox.with_token(token)

    world.arrives(written(world, kim.address, "unsubscribe"))
    world.arrives(written(world, "robot@provider.example", ""), one_click)
    world.clock.time += 9 * DAY  # in which mailbot was not there
    world.settle()

    assert state(world, kim.address) is SubscriptionState.LEFT
    assert state(world, lea.address) is SubscriptionState.LEFT
    assert (kim.has_no_mail(), lea.has_no_mail()) == (True, True)


def test_an_old_wish_that_would_have_to_be_asked_about_is_the_operators(
    world: MailboxWorld,
) -> None:
    kim = subscribe(world, "kim@reader.example")
    kim.signs = False

    world.arrives(kim.compose("unsubscribe", "unsubscribe", ADDRESS, None, {}))
    world.clock.time += 9 * DAY
    world.settle()

    assert state(world, kim.address) is SubscriptionState.SUBSCRIBED
    operator_hears(world, "old_mail_days")


# --- Another mailbox in its place ---------------------------------------------------------------


@pytest.mark.parametrize("after", ["move", "keep"])
@pytest.mark.parametrize("start", ["now", "all"])
def test_a_new_uidvalidity_repeats_nothing_and_loses_nothing(
    tmp_path: Path, start: str, after: str
) -> None:
    world = MailboxWorld(tmp_path, inbound={"start": start, "after": after})
    world.settle()
    kim, lea = world.person("kim@reader.example"), world.person("lea@reader.example")
    kim.writes("help")
    kim.reads()

    lea_wrote = written(world, lea.address)
    world.arrives(lea_wrote)
    world.server.replaced("INBOX")
    world.settle()

    lea.reads()
    world.server.replaced("INBOX", arrived=world.clock.now() + DAY)
    world.wait(DAY)
    assert world.left_unread() == []
    assert [row.author for row in rows(world)] == [kim.address, lea.address]
    world.stop()


def test_what_was_passed_over_once_is_passed_over_again(tmp_path: Path) -> None:
    world = MailboxWorld(tmp_path)
    world.arrives(written(world, "old@reader.example"), ago=DAY)
    world.settle()
    world.wait(timedelta(hours=1))
    world.server.replaced("INBOX")

    world.settle()
    world.person("kim@reader.example").writes("help")

    world.person("kim@reader.example").reads()
    assert [row.author for row in rows(world)] == ["kim@reader.example"]
    assert world.left_unread() == []
    world.stop()


def test_a_restored_mailbox_repeats_nothing(world: MailboxWorld) -> None:
    """Its UIDs went back, and some of them are given out again."""
    kim, lea, max_ = (world.person(f"{name}@reader.example") for name in ("kim", "lea", "max"))
    world.arrives(written(world, kim.address))
    backup = world.server.folders["INBOX"].copy()
    world.settle()
    kim.reads()
    lea.writes("help")
    lea.reads()

    world.server.folders["INBOX"] = backup
    world.settle()
    max_.writes("help")

    max_.reads()
    assert [row.author for row in rows(world)] == [kim.address, lea.address, max_.address]
    assert world.lies_in("INBOX") == 0


def test_a_restored_mailbox_that_took_in_mail_since_loses_none(world: MailboxWorld) -> None:
    """It gives out UIDs that we have seen; what shows it is a mail that we had moved."""
    kim, lea = world.person("kim@reader.example"), world.person("lea@reader.example")
    world.arrives(written(world, kim.address))
    backup = world.server.folders["INBOX"].copy()
    kim_once_more = written(world, kim.address)
    for mail in (kim_once_more, written(world, "max@reader.example")):
        world.arrives(mail)
    world.settle()
    kim.reads()
    kim.reads()
    world.person("max@reader.example").reads()

    world.server.folders["INBOX"] = backup
    world.arrives(written(world, lea.address))
    world.arrives(kim_once_more)
    world.connect_anew()
    world.settle()

    lea.reads()
    assert len(rows(world)) == 4


def test_restored_mails_with_the_day_of_the_restore_are_old_by_their_date(
    world: MailboxWorld,
) -> None:
    forgotten = written(world, "old@reader.example")
    world.clock.time += 4 * DAY - timedelta(hours=2)  # before a draft is due
    world.server.folders["INBOX"].add(Kept(forgotten, world.clock.now()))
    world.server.replaced("INBOX", arrived=world.clock.now())

    world.settle()

    operator_hears(world, "old_mail_days")
    assert [row.reason for row in rows(world)] == [Reason.OLD]


def test_a_folder_that_vanished_is_told_and_the_other_goes_on(tmp_path: Path) -> None:
    server = FakeMailbox("Jobs")
    world = MailboxWorld(tmp_path, server, inbound={"folders": ["INBOX", "Jobs"]})
    world.settle()
    del server.folders["Jobs"]

    world.person("kim@reader.example").writes("help")

    world.person("kim@reader.example").reads()
    operator_hears(world, "no folder Jobs")
    server.folders["Jobs"] = server.fresh()
    world.arrives(written(world, "lea@reader.example"), folder="Jobs")
    world.settle()
    world.person("lea@reader.example").reads()
    assert world.left_unread() == []
    world.stop()


# --- Junk, and too much of it -------------------------------------------------------------------


@pytest.fixture
def junk(tmp_path: Path) -> Iterator[MailboxWorld]:
    world = MailboxWorld(tmp_path, FakeMailbox("Junk"), inbound={"folders": ["INBOX", "Junk"]})
    world.settle()
    yield world
    world.stop()
    assert world.left_unread() == []


def test_junk_without_a_token_is_left_where_it_is(junk: MailboxWorld) -> None:
    forged = "jobs+d0" + "a" * 26 + "@news.example"
    junk.arrives(written(junk, "kim@reader.example"), folder="Junk")
    junk.arrives(written(junk, "kim@reader.example", "subscribe"), forged, folder="Junk")

    junk.settle()

    assert (rows(junk), junk.lies_in("Junk")) == ([], 2)
    assert all(head_only for _, _, head_only in junk.server.fetched)


@pytest.mark.parametrize("by", ["address", "reference"])
def test_a_reply_that_fell_into_junk_counts(junk: MailboxWorld, by: str) -> None:
    kim = junk.person("kim@reader.example")
    kim.writes("subscribe")
    request = kim.reads(about="do you want")
    to = request.reply_to if by == "address" else ADDRESS
    answering = request if by == "reference" else None

    junk.arrives(kim.compose("yes", "Re: it", to, answering, {}), folder="Junk")
    junk.settle()

    kim.reads(about="Welcome")
    assert junk.lies_in("Junk") == 0


def test_a_token_that_ended_before_the_mail_was_read_is_no_token(junk: MailboxWorld) -> None:
    kim = junk.person("kim@reader.example")
    kim.writes("subscribe")
    request = kim.reads(about="do you want")
    junk.arrives(kim.compose("yes", "Re: it", request.reply_to, None, {}), folder="Junk")
    junk.look()

    junk.clock.time += 8 * DAY
    junk.settle()

    assert [row.reason for row in rows(junk)][-1] == Reason.JUNK
    assert state(junk, kim.address) is not SubscriptionState.SUBSCRIBED
    while not junk.editor.has_no_mail():
        junk.editor.reads(about="no job")


@pytest.mark.parametrize("honest", [True, False])
def test_of_what_is_too_large_only_the_header_is_stored(
    tmp_path: Path, honest: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = MailboxWorld(tmp_path, limits={"max_message_mb": 1})
    world.settle()
    if not honest:  # a server that estimates
        monkeypatch.setattr(Kept, "__len__", lambda _: 1, raising=False)
    world.arrives(written(world, "kim@reader.example") + b"x" * 1_000_001)

    world.settle()

    operator_hears(world, "its header is stored")
    (row,) = rows(world)
    assert (row.state, row.reason) == ("set_aside", Reason.TOO_LARGE)
    assert row.raw.endswith(b"\r\n\r\n")
    assert (world.lies_in("INBOX"), world.lies_in("mailbot")) == (1, 0)
    assert world.left_unread() == []
    world.stop()


def test_over_the_hourly_limit_mail_waits_on_the_server(tmp_path: Path) -> None:
    world = MailboxWorld(tmp_path, limits={"stored_per_hour": 2})
    world.settle()
    for name in ("kim", "lea", "max"):
        world.arrives(written(world, f"{name}@reader.example"))

    world.settle()
    assert (len(rows(world)), len(world.server.fetched)) == (2, 3)
    world.settle()
    assert len(world.server.fetched) == 3

    world.wait(timedelta(minutes=61))
    assert world.log.getvalue().count("refused limit=stored_per_hour") == 1
    world.person(OPERATOR).reads(about="it lies in the mailbox untouched")
    for name in ("kim", "lea", "max"):
        world.person(f"{name}@reader.example").reads()
    assert world.left_unread() == []
    world.stop()


# --- Crashes ------------------------------------------------------------------------------------

OURS = (
    "intake.record", "folders.position", "folders.pass_over", "folders.clear",
    "fetch", "before MOVE", "after MOVE",
)  # fmt: skip


class Points(Faults):
    """Crashes of the collector: at each commit of its own, and where the server does something."""

    def reach(self, name: str, last: Callable[[], object] = lambda: None) -> None:
        if name.endswith(OURS):
            super().reach(name, last)


def lives_on(world: MailboxWorld, faults: Points) -> None:
    """Work until all is quiet; after a crash, from what the disk and the server have."""
    for _ in range(10):
        try:
            world.settle()
        except Crash:
            faults.revive()
            world.stop()
            world.start()
        else:
            return
    raise AssertionError("it does not come to rest")


def correspondence(folder: Path, faults: Points) -> None:
    """Three people write, one mail comes twice; in between another mailbox takes the place."""
    databases.sqlite_only()  # whose commits are points to crash at
    folder.mkdir()
    world = MailboxWorld(folder, FakeMailbox("Junk"), inbound={"folders": ["INBOX", "Junk"]})
    world.arrives(written(world, "old@reader.example"), ago=DAY)
    world.arrives(written(world, "junk@reader.example"), folder="Junk", ago=DAY)
    kim, lea, max_ = (written(world, f"{name}@reader.example") for name in ("kim", "lea", "max"))
    world.server.reach = faults.reach
    with faults.injected():
        lives_on(world, faults)
        world.clock.time += timedelta(minutes=1)
        for raw in (kim, kim, lea):
            world.arrives(raw)
        world.arrives(kim, folder="Junk")
        lives_on(world, faults)
        world.arrives(kim)
        world.arrives(max_)
        world.server.replaced("INBOX")
        lives_on(world, faults)

    for name in ("kim", "lea", "max"):
        world.person(f"{name}@reader.example").reads()
    world.stop()
    assert world.left_unread() == []
    assert len(rows(world)) == 3
    assert (world.lies_in("INBOX"), world.lies_in("Junk"), world.lies_in("mailbot")) == (1, 2, 5)


@cache
def points() -> int:
    """How many there are in the story without a crash."""
    with tempfile.TemporaryDirectory() as folder:
        faults = Points()
        correspondence(Path(folder) / "whole", faults)
        return len(faults.names)


@pytest.mark.parametrize("part", range(4))
def test_a_crash_at_any_point_loses_nothing_and_doubles_nothing(tmp_path: Path, part: int) -> None:
    assert points() > 30

    for at in range(part, points(), 4):
        correspondence(tmp_path / str(at), Points([at]))


class Fate:
    """What a random life does next; whoever wrote is to be answered once."""

    def __init__(self, folder: Path) -> None:
        self.faults = Points()
        databases.sqlite_only()
        self.world = MailboxWorld(folder, inbound={"start": "now"}, limits={"old_mail_days": 30})
        self.world.settle()
        self.world.server.reach = self.faults.reach
        self.written: list[bytes] = []
        self.backup = self.world.server.folders["INBOX"].copy()

    def somebody_writes(self) -> None:
        self.world.clock.time += timedelta(minutes=1)
        mail = written(self.world, f"r{len(self.written)}@reader.example")
        self.written.append(mail)
        self.world.arrives(mail)

    def a_mail_comes_again(self) -> None:
        if self.written:
            self.world.arrives(self.written[len(self.written) // 2])

    def it_works(self) -> None:
        lives_on(self.world, self.faults)

    def it_looks(self) -> None:
        with suppress(Crash):
            self.world.look()
            return
        self.faults.revive()
        self.world.stop()
        self.world.start()

    def it_will_crash(self, after: int) -> None:
        self.faults._at = frozenset({len(self.faults.names) + after})

    def the_mailbox_is_moved(self) -> None:
        self.world.server.replaced("INBOX")

    def the_mailbox_is_moved_carelessly(self) -> None:
        self.world.server.replaced("INBOX", arrived=self.world.clock.now())

    def a_backup_is_made(self) -> None:
        self.backup = self.world.server.folders["INBOX"].copy()

    def the_backup_is_restored(self) -> None:
        self.world.server.folders["INBOX"] = self.backup.copy()
        self.world.connect_anew()

    def the_server_forgets_or_learns_to_move(self) -> None:
        self.world.server.can_move = not self.world.server.can_move

    def it_is_held_or_adopted(self) -> None:
        self.world.may_clear = not self.world.may_clear

    def end(self) -> None:
        self.faults._at = frozenset()
        self.world.may_clear = True
        lives_on(self.world, self.faults)
        self.world.wait(timedelta(minutes=1))
        there = {
            parseaddr(str(message_from_bytes(mail.raw)["From"]))[1]
            for folder in self.world.server.folders.values()
            for mail in folder.mails.values()
        }
        for number in range(len(self.written)):
            address = f"r{number}@reader.example"
            letters = len(self.world.unread(address))
            assert letters == 1 or (letters == 0 and address not in there), (address, letters)
        if self.world.server.can_move:
            assert "" not in outcomes(self.world)
        self.world.stop()


STEPS = [
    name for name in vars(Fate) if not name.startswith("_") and name not in {"end", "it_will_crash"}
]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(STEPS) | st.integers(0, 12), min_size=3, max_size=14))
def test_whatever_happens_everybody_is_answered_once(steps: list[str | int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        fate = Fate(Path(folder))
        with fate.faults.injected():
            for step in steps:
                if isinstance(step, int):
                    fate.it_will_crash(step)
                else:
                    getattr(fate, step)()
            fate.end()


# --- The connection -----------------------------------------------------------------------------


class Patience(threading.Event):
    """An end that comes after some waits, which take no time."""

    def __init__(self, waits: int) -> None:
        super().__init__()
        self.left = waits
        self.waited: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.waited.append(timeout or 0.0)
        if len(self.waited) >= self.left:
            self.set()
        return self.is_set()


def runs(world: MailboxWorld, ended: threading.Event) -> None:
    collector = Collector(world.runtime, world.server)
    collector.run(ended, lambda: None, lambda: True, lambda: None)


def test_a_server_that_is_away_is_tried_again_ever_less_often(world: MailboxWorld) -> None:
    world.server.connections, world.server.refused = 0, Lost("no route")
    ended = Patience(12)

    runs(world, ended)

    assert ended.waited == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]
    assert world.server.connections == 12
    world.settle()
    operator_hears(world, "no route")


def test_a_refused_login_is_told_at_once_and_tried_once_a_minute(world: MailboxWorld) -> None:
    world.server.refused = Denied("LOGIN: wrong password")
    ended = Patience(5)

    runs(world, ended)

    assert ended.waited == [60] * 5
    world.settle()
    operator_hears(world, "wrong password")


def test_a_bug_of_ours_ends_no_thread(world: MailboxWorld) -> None:
    world.server.refused = ZeroDivisionError("a bug")
    ended = Patience(3)

    runs(world, ended)

    assert ended.waited == [1, 2, 4]
    assert "ZeroDivisionError" in world.log.getvalue()


def test_a_connection_that_worked_begins_anew(world: MailboxWorld) -> None:
    """A wait that ended well counts, a login alone does not: some servers close right after it."""
    ended = Patience(6)
    answers: Iterator[bool | None] = iter((None, None, None, False, None, None, None))

    def waits() -> bool:
        answer = next(answers)
        if answer is None:
            raise Lost("BYE")
        return answer

    world.server.on_wait = waits

    runs(world, ended)

    assert ended.waited == [1, 2, 4, 1, 2, 4]


def test_a_server_that_reports_without_end_is_no_reason_to_spin(world: MailboxWorld) -> None:
    world.server.on_wait = lambda: True
    ended = Patience(5)

    runs(world, ended)

    assert ended.waited[:5] == [1] * 5
    assert world.server.waits == [30] * 5


def test_a_full_disk_costs_a_pause_and_no_mail(
    world: MailboxWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.arrives(written(world, "kim@reader.example"))
    with monkeypatch.context() as patched:
        patched.setattr("mailbot.inbound.intake.folders.note", _disk_is_full)
        runs(world, Patience(4))
    assert rows(world) == []

    world.settle()

    world.person("kim@reader.example").reads()


def test_with_little_room_the_mailbox_is_left_as_it_is(
    world: MailboxWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither fetched nor moved; once there is room it is answered like any mail."""
    world.settle()
    world.arrives(written(world, "kim@reader.example"))
    fetched = list(world.server.fetched)
    with monkeypatch.context() as little:
        little.setattr(Store, "free_bytes", lambda _: 1_000_000)
        world.settle()
        world.settle()
    assert (rows(world), world.server.fetched) == ([], fetched)
    world.person(OPERATOR).reads(about="lies in the mailbox untouched")

    world.settle()

    world.person("kim@reader.example").reads()


def test_a_database_that_cannot_write_leaves_the_mailbox_as_it_is(
    world: MailboxWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.arrives(written(world, "kim@reader.example"))
    with monkeypatch.context() as full:
        full.setattr("mailbot.inbound.intake.folders.note", _nothing_can_be_written)
        runs(world, Patience(4))
    assert rows(world) == []
    world.person(OPERATOR).reads(about="nothing can be written any more")

    world.settle()

    world.person("kim@reader.example").reads()


def _nothing_can_be_written(*_: object) -> None:
    raise DiskFull("the disk of the database is full")


def _disk_is_full(*_: object) -> None:
    raise OSError("no space left on device")


def test_it_waits_until_it_is_woken_and_ends_when_it_is_told(world: MailboxWorld) -> None:
    collector = Collector(world.runtime, world.server)
    ended, waiting, came = threading.Event(), threading.Event(), threading.Event()
    woken = threading.Event()

    def waits() -> bool:
        waiting.set()
        woken.wait(10)
        woken.clear()
        return False

    world.server.on_wait = waits
    thread = threading.Thread(
        target=collector.run, args=(ended, came.set, lambda: True, lambda: None)
    )
    thread.start()
    assert waiting.wait(10)

    world.arrives(written(world, "kim@reader.example"))
    collector.wake()
    woken.set()
    assert came.wait(10)
    ended.set()
    collector.wake()
    woken.set()
    thread.join(10)

    assert not thread.is_alive()
    world.settle()
    world.person("kim@reader.example").reads()


def test_positions_are_kept_by_uidvalidity(world: MailboxWorld) -> None:
    world.person("kim@reader.example").writes("help")
    world.person("kim@reader.example").reads()

    with world.runtime.store.snapshot() as session:
        (folder,) = session.exec(select(Folder)).all()
    assert (folder.name, folder.uidvalidity, folder.seen) == ("INBOX", 1, 1)
