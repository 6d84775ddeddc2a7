"""An issue that goes out, without the mails that led to it: readers, a job, an ok."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from mailbot import register
from mailbot.matters import Issue, Job
from mailbot.states import IssueEvent, JobState, SubscriptionState, issue_step
from mailbot.tables import ReaderRow
from mailbot.terms import Listing, Video
from world import EDITOR, Mail, World

SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # Tuesday, 09:00 in Berlin


def readers(world: World, count: int) -> list[str]:
    """So many readers, without the mails by which they joined; the editor is the last of them."""
    addresses = [*(f"reader{n}@reader.example" for n in range(count - 1)), EDITOR]
    with world.runtime.store.transaction() as session:
        for address in addresses:
            row = ReaderRow(
                address=address, state=SubscriptionState.SUBSCRIBED, changed=world.clock.now()
            )
            session.add(row)
            session.flush()
            register.grant_readers(session, world.runtime.keyring, {row.id or 0: address})
    return addresses


def waiting(world: World, title: str = "Head Baker", video: Video | None = None) -> None:
    """An approved job that waits for an issue."""
    listing = Listing(title=title, organization="Lantern Loaf", video=video)
    with world.runtime.store.transaction() as session:
        register.save_job(
            session, Job("ann@lantern.example", state=JobState.APPROVED, listing=listing)
        )


def okayed(world: World, slot: datetime = SLOT) -> Mail:
    """A draft that has its ok, of a job of its own where none waits; its covering letter."""
    with world.runtime.store.snapshot() as session:
        ready = [j for j in register.jobs_in(session, JobState.APPROVED) if j.issue is None]
    if not ready:
        waiting(world)
    world.clock.time = slot - timedelta(hours=48)
    world.settle()
    covering = world.editor.reads(about="ok")
    world.editor.reads(about="Lantern Loaf")
    with world.runtime.store.transaction() as session:
        found = register.issue_near(session, slot)
        assert found
        state = issue_step(found.state, IssueEvent.OK)
        assert state
        register.save_issue(session, replace(found, state=state, approved=world.clock.now()))
    return covering


def at_slot(world: World, slot: datetime = SLOT) -> None:
    world.clock.time = slot
    world.settle()


def the_issue(world: World, number: int = 1) -> Issue:
    with world.runtime.store.snapshot() as session:
        found = register.issue(session, number)
    assert found is not None
    return found


def got_it(world: World) -> list[str]:
    """Who has been mailed the issue, in order."""
    return [to for path, to, _ in world.post.accepted if path.startswith("jobs+b")]


def state_of(world: World, address: str) -> str:
    with world.runtime.store.snapshot() as session:
        reader = register.reader_at(session, address)
    return str(reader.state) if reader else ""


def let_go(world: World) -> None:
    """Open the letters that a test is not about."""
    for box in ("ann@lantern.example", EDITOR, *set(got_it(world))):
        world.unread(box).clear()
