"""A year and more of mail: what is too old is gone, and no table grows but with people and issues."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func
from sqlmodel import SQLModel, select

from mailbot import register, retention, tables
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from mailbot.inbound.folders import Place, note
from mailbot.matters import Job
from mailbot.outbound.post import Fate
from mailbot.states import IssueState, JobState
from mailbot.tables import (
    CanaryRow,
    Correspondent,
    Delivery,
    Folder,
    Inbound,
    Installation,
    IssueRow,
    JobRow,
    Letter,
    MailboxCopy,
    Notice,
    PaceRow,
    ReaderRow,
    SetbackRow,
    Slice,
    TokenRow,
    Worker,
)
from world import ADDRESS, World, subscribe

# Tables that grow with people, issues, hosts and folders, and with nothing that is mailed to us.
LASTING = {ReaderRow, Correspondent, IssueRow, Installation, Folder}
PASSING = {
    Inbound,
    MailboxCopy,
    Letter,
    Delivery,
    CanaryRow,
    SetbackRow,
    TokenRow,
    JobRow,
    Notice,
    PaceRow,
    Slice,
    Worker,
}


@pytest.fixture
def aging(tmp_path: Path) -> Iterator[World]:
    """One whose memory is short, so that a year passes in a few rounds."""
    made = World(tmp_path, retention={"raw_days": 40, "letters_days": 10})
    yield made
    made.stop()


def counts(world: World) -> dict[str, int]:
    with world.runtime.store.snapshot() as session:
        return {
            table.__name__: session.exec(select(func.count()).select_from(table)).one()
            for table in PASSING
        }


def test_each_table_lasts_or_passes() -> None:
    mapped = {mapper.class_ for mapper in SQLModel._sa_registry.mappers}
    ours = {table for table in mapped if table.__module__ == tables.__name__}

    assert ours == LASTING | PASSING


def test_a_year_of_mail_leaves_no_more_than_a_month_does(aging: World) -> None:
    world, sizes = aging, []
    for month in range(6):
        for day in range(2):
            number = 10 * month + day
            ann = world.person(f"ann@firm{number}.example", signs=bool(day))
            ann.writes(f"Role: Baker {number}\nCompany: Firm {number}\n", subject=f"J{number}")
            world.person(f"kim@r{number}.example").writes("Please subscribe me.")
            world.person(f"tom@r{number}.example").writes("I know such a job: ask at the mill.")
            eve = world.person(f"eve@r{number}.example", signs=False)
            eve.writes("help", subject=f"help {number}")
            eve.writes("help", subject=f"help again {number}")
            world.wait(timedelta(days=15), step=timedelta(days=5))
        sizes.append(counts(world))
        world.post.accepted.clear()
        world._sorted = 0

    assert all(size <= 1.2 * max(sizes[3][name], 10) for name, size in sizes[5].items()), sizes


def test_what_waits_or_lasts_is_not_let_go(aging: World) -> None:
    world = aging
    kim = subscribe(world, "kim@reader.example")
    ann = world.person("ann@lantern.example")
    ann.writes("Role: Baker\nCompany: Ann's\n", subject="A baker")
    with world.runtime.store.transaction() as session:
        session.add(_mail(world, b"waiting", intake.NEW))
        listed = Job("bob@mill.example", JobState.LISTED, created=world.clock.now())
        register.save_job(session, listed)

    world.clock.time += timedelta(days=41)
    while retention.tick(world.runtime, world.clock.now()):
        pass

    with world.runtime.store.snapshot() as session:
        assert [row.state for row in session.exec(select(Inbound))] == [intake.NEW]
        assert {row.state for row in session.exec(select(JobRow))} == {"asking", "listed"}
        assert register.reader_at(session, kim.address) is not None
        assert register.proven(session, kim.address)
        tokens = session.exec(select(TokenRow.purpose).where(TokenRow.about == "reader")).all()
    assert set(tokens) == {"u", "r", "b"}


def _mail(world: World, raw: bytes, state: str) -> Inbound:
    now = world.clock.now()
    return Inbound(
        received=now,
        return_path=None,
        recipients="",
        client=None,
        raw=raw,
        identity=raw,
        next_try=now + timedelta(days=100),
        state=state,
    )


def test_a_mail_that_still_lies_in_the_mailbox_keeps_its_row_empty(aging: World) -> None:
    world = aging
    ann = world.person("ann@lantern.example")
    raw = ann.compose("help", "", ADDRESS, None, {})
    place = Place("INBOX", 1, 7, world.clock.now(), old=False, junk=False, too_large=False)
    kept = intake.record(world.runtime, Envelope(ann.address, (ADDRESS,), raw, None), place)
    moved = intake.record(
        world.runtime,
        Envelope(ann.address, (ADDRESS,), ann.compose("hi", "", ADDRESS, None, {}), None),
    )
    with world.runtime.store.transaction() as session:
        note(session, Place("INBOX", 1, 8, world.clock.now(), False, False, False), moved)
        session.get_one(MailboxCopy, ("INBOX", 1, 8)).cleared = "moved"
    world.settle()

    world.clock.time += timedelta(days=41)
    while retention.tick(world.runtime, world.clock.now()):
        pass

    with world.runtime.store.snapshot() as session:
        (row,) = session.exec(select(Inbound))
        assert (row.id, row.raw, row.reading) == (kept, b"", None)
        assert [copy.uid for copy in session.exec(select(MailboxCopy))] == [7]
    assert intake.record(world.runtime, Envelope(ann.address, (ADDRESS,), raw, None)) == kept


def test_the_ledger_of_an_issue_goes_in_parts(aging: World) -> None:
    world = aging
    now = world.clock.now()
    with world.runtime.store.transaction() as session:
        for number in range(1, 1201):
            session.add(
                ReaderRow(id=number, address=f"r{number}@x.example", state="left", changed=now)
            )
        for number, state in ((1, IssueState.MAILED), (2, IssueState.HALTED)):
            session.add(IssueRow(id=number, slot=now + timedelta(number), state=state, entity=b""))
        session.flush()
        for issue, readers in ((1, 1200), (2, 3)):
            for reader in range(1, readers + 1):
                session.add(
                    Delivery(issue_id=issue, reader_id=reader, fate=Fate.ACCEPTED, next_try=now)
                )

    world.clock.time += timedelta(days=12)
    parts = []
    while part := retention.tick(world.runtime, world.clock.now()):
        parts.append(part)

    assert parts[:3] == [500, 500, 200]
    with world.runtime.store.snapshot() as session:
        assert set(session.exec(select(Delivery.issue_id))) == {2}


def test_a_jobs_number_is_never_given_twice(aging: World) -> None:
    world = aging
    with world.runtime.store.transaction() as session:
        for _ in range(3):
            job = Job("ann@lantern.example", JobState.CLOSED, created=world.clock.now())
            register.save_job(session, job)

    world.clock.time += timedelta(days=60)
    while retention.tick(world.runtime, world.clock.now()):
        pass

    with world.runtime.store.transaction() as session:
        assert [row.id for row in session.exec(select(JobRow))] == [3]
        assert register.save_job(session, Job("bob@mill.example")).id == 4
