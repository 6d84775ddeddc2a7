"""Two mailbots at work on one database, as for a moment when one takes over: nothing twice."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import col, select

from mailbot import daemon, deadlines, register
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from mailbot.matters import Issue
from mailbot.newsletter import audience, issue
from mailbot.newsletter.audience import tally
from mailbot.outbound.outbox import Outbox
from mailbot.outbound.post import Fate
from mailbot.runtime import Runtime
from mailbot.smtp import Outcome
from mailbot.states import IssueState
from mailbot.store import Store
from mailbot.tables import Inbound, Letter
from mailbot.terms import Answer
from world import ADDRESS, World, subscribe

SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)  # Tuesday, 09:00 in Berlin
LATER = Outcome(Answer(451, "4.3.0", "later"))
OK = Outcome(Answer(250, "2.0.0", "ok"))

BAKER = """\
Role: Head Baker
Company: Lantern Loaf
Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Pay: EUR 48,000 a year
"""


@pytest.fixture
def other(world: World) -> Iterator[Runtime]:
    """A second mailbot on the same database, with the same clock and the same relay."""
    store = Store(world.runtime.settings.database.url)
    yield replace(world.runtime, store=store)
    store.close()


def seen(runtime: Runtime) -> Inbound:
    """The one mail, as a mailbot sees it before it takes its step."""
    with runtime.store.snapshot() as session:
        return session.exec(select(Inbound)).one()


def hand_in(world: World, subject: str) -> None:
    """A mail at the door, which nobody has looked at yet."""
    raw = world.person("kim@reader.example").compose("", subject, ADDRESS, None, {})
    intake.record(world.runtime, Envelope("kim@reader.example", (ADDRESS,), raw, None))


def letters(runtime: Runtime) -> list[Letter]:
    with runtime.store.snapshot() as session:
        return list(session.exec(select(Letter).order_by(col(Letter.id))))


# --- A mail that came ---------------------------------------------------------------------------


def test_a_mail_is_witnessed_once(world: World, other: Runtime) -> None:
    hand_in(world, "help")
    row = seen(other)
    world.settle()

    intake.witness(other, row)

    assert seen(other).state == intake.DONE
    assert world.person("kim@reader.example").reads()


def test_a_mail_is_handled_once(world: World, other: Runtime) -> None:
    hand_in(world, "help")
    intake.witness_next(world.runtime)
    row = seen(other)
    world.settle()

    intake._handle_row(other, row)

    assert len(letters(other)) == 1
    assert world.person("kim@reader.example").reads()


def test_a_failure_is_no_failure_when_the_other_got_further(world: World, other: Runtime) -> None:
    hand_in(world, "help")
    row = seen(other)
    world.settle()

    intake._postpone(other, row, "the server went away")

    after = seen(other)
    assert (after.state, after.tries, after.error) == (intake.DONE, 0, "")
    assert world.person("kim@reader.example").reads()


def test_both_fail_and_one_is_counted(world: World, other: Runtime) -> None:
    hand_in(world, "help")
    row = seen(other)

    intake._postpone(world.runtime, row, "ours")
    intake._postpone(other, row, "theirs")

    assert seen(other).tries == 1


# --- The calendar -------------------------------------------------------------------------------


def test_an_employer_is_reminded_once(world: World, other: Runtime) -> None:
    ann = world.person("ann@bakery.example")
    ann.writes(BAKER.partition("Video")[0], subject="Head Baker")
    ann.reads(about="video")
    world.wait(timedelta(days=3, hours=1))
    ann.reads()

    deadlines._job(other, 1, world.clock.now())
    world.settle()

    assert ann.has_no_mail()


@pytest.fixture
def mailed(world: World) -> Issue:
    """An issue that two readers have had."""
    ann = world.person("ann@bakery.example")
    ann.writes(BAKER, subject="Head Baker")
    ann.reads()
    world.editor.answers(world.editor.reads(about="Head Baker"), "approve")
    for name in ("kim", "lee"):
        subscribe(world, f"{name}@reader.example")
    world.wait_until(SLOT - timedelta(hours=48))
    for _ in range(2):
        world.editor.reads()
    world.editor.answers(world.editor.reads(), "ok")
    world.wait_until(SLOT)
    for box in ("ann@bakery.example", "kim@reader.example", "lee@reader.example"):
        world.unread(box).clear()
    world.unread(world.editor.address).clear()
    with world.runtime.store.snapshot() as session:
        (found,) = register.issues_in(session, IssueState.MAILED)
    return found


def test_an_audience_is_written_down_once(other: Runtime, mailed: Issue) -> None:
    before = replace(mailed, state=IssueState.FREEZING, cursor=0, audience=0)

    audience.freeze(other, before)

    with other.store.snapshot() as session:
        assert register.issue(session, mailed.id or 0) == mailed
        assert tally(session, mailed.id or 0)[Fate.ACCEPTED] == 2


def test_an_issue_goes_and_ends_once(world: World, other: Runtime, mailed: Issue) -> None:
    now = world.clock.now()
    owed = len(letters(other))

    with other.store.transaction() as session:
        begun = issue._at_slot(session, other, replace(mailed, state=IssueState.APPROVED), now)
        ended = issue._finish(session, other, replace(mailed, state=IssueState.MAILING), now)

    assert (begun, ended) == (0, 0)
    assert len(letters(other)) == owed


# --- What goes out ------------------------------------------------------------------------------


@dataclass
class Slow:
    """A relay that answers when it is told to."""

    answer: Outcome
    asked: threading.Event = field(default_factory=threading.Event)
    told: threading.Event = field(default_factory=threading.Event)
    broken: Answer | None = None

    def connect(self) -> "Slow":
        return self

    def send(self, _return_path: str, _recipient: str, _raw: bytes) -> Outcome:
        self.asked.set()
        assert self.told.wait(30)
        return self.answer

    def close(self) -> None:
        pass


@contextmanager
def in_hand(runtime: Runtime, answer: Outcome) -> Iterator[Outbox]:
    """A mailbot that waits for the relay's answer, while the other takes over within."""
    relay = Slow(answer)
    outbox = Outbox(replace(runtime, transport=relay))
    turn = threading.Thread(target=outbox.turn)
    turn.start()
    assert relay.asked.wait(30)
    yield outbox
    relay.told.set()
    turn.join()
    outbox.close()


def test_an_answer_that_comes_late_still_counts(world: World, other: Runtime) -> None:
    hand_in(world, "help")
    intake.witness_next(other)
    intake.handle_next(other)

    with in_hand(other, OK):
        assert world.outbox.recover(alone=True) == 1

    (row,) = letters(other)
    assert (row.fate, row.doubts) == (Fate.ACCEPTED, 1)
    world.wait(timedelta(hours=1))
    assert world.person("kim@reader.example").has_no_mail()


def test_an_answer_to_an_attempt_before_does_not(world: World, other: Runtime) -> None:
    """Else a letter that was taken on the second attempt would go out a third time."""
    hand_in(world, "help")
    intake.witness_next(other)
    intake.handle_next(other)

    with in_hand(other, LATER):
        world.outbox.recover(alone=True)
        world.wait(timedelta(hours=1))
        assert world.person("kim@reader.example").reads()

    (row,) = letters(other)
    assert (row.fate, row.attempts) == (Fate.ACCEPTED, 2)


# --- All of it ----------------------------------------------------------------------------------


def test_both_at_once_answer_everybody_once(world: World, other: Runtime) -> None:
    people = [world.person(f"p{number}@place{number}.example") for number in range(12)]
    for person in people:
        raw = person.compose("Please subscribe me.", "subscribe", ADDRESS, None, {})
        intake.record(world.runtime, Envelope(person.address, (ADDRESS,), raw, None))
    theirs = Outbox(other)
    broken: list[BaseException] = []

    def work(runtime: Runtime, outbox: Outbox) -> None:
        try:
            while daemon.advance(runtime, outbox):
                pass
        except BaseException as error:  # noqa: BLE001 -- shown by the assertion below
            broken.append(error)

    threads = [
        threading.Thread(target=work, args=of)
        for of in ((world.runtime, world.outbox), (other, theirs))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    theirs.close()
    world.settle()

    assert broken == []
    took = Counter(recipient for _, recipient, _ in world.post.accepted)
    assert took == Counter(person.address for person in people)
    assert {row.fate for row in letters(other)} == {Fate.ACCEPTED}
    for person in people:
        person.reads(about="do you want")
