"""Years of the calendar: whatever the machine, its clock and its editor do, once a slot.

Beside the real calendar on its real database runs a model of a few lines, which knows nothing but
slots and oks. Both live through the same downtime, late oks, edits, crashes, clocks set back and
a second daemon; in the end they have mailed the same issues at the same times.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

import databases
from mailbot import register
from mailbot.matters import Issue, Job
from mailbot.newsletter import draft, issue
from mailbot.runtime import Runtime
from mailbot.states import IssueEvent, IssueState, JobState, SubscriptionState, issue_step
from mailbot.store import Store
from mailbot.tables import Installation, IssueRow, ReaderRow
from mailbot.terms import Listing
from world import World

HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)
DRAFT, LATE, AHEAD = 48 * HOUR, 12 * HOUR, timedelta(days=8)
READERS = ("kim@reader.example", "lee@reader.example")
Event = tuple[str, float]


# --- The model ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Week:
    """The slots, found by looking at every day of some years."""

    weekday: int
    at: time
    zone: ZoneInfo
    slots: tuple[datetime, ...]

    @classmethod
    def of(cls, weekday: int, at: time, zone: str, begin: date) -> Week:
        days = (begin + timedelta(days=n - 14) for n in range(3 * 366))
        slots = tuple(
            datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)
            for day in days
            if day.weekday() == weekday
        )
        return cls(weekday, at, ZoneInfo(zone), slots)

    def after(self, now: datetime) -> datetime:
        return next(slot for slot in self.slots if slot > now)


@dataclass
class Model:
    """What ought to happen: the drafts there are, each with the time of its ok."""

    week: Week
    drafts: dict[datetime, datetime | None] = field(default_factory=dict)
    mailed: dict[datetime, datetime] = field(default_factory=dict)  # slots, and when

    def look(self, now: datetime) -> None:
        """Be awake at a moment."""
        for slot, ok in sorted(self.drafts.items()):
            if slot - now > AHEAD:
                del self.drafts[slot]  # the clock had run ahead
            elif slot <= now and ok and now - max(slot, ok) <= LATE:
                self.mailed[slot] = now
                del self.drafts[slot]
            elif slot <= now and now >= self.week.after(slot) - DRAFT:
                del self.drafts[slot]
            elif slot <= now:
                self.drafts[slot] = None  # too late: asked again
        slot = self.week.after(now)
        if now >= slot - DRAFT and slot not in self.mailed:
            self.drafts.setdefault(slot, None)

    def ok(self, now: datetime) -> datetime | None:
        """Let the editor approve the earliest draft that waits; returns which."""
        waiting = [slot for slot, ok in self.drafts.items() if ok is None]
        if not waiting:
            return None
        self.drafts[min(waiting)] = now
        return min(waiting)

    def edit(self) -> datetime | None:
        """Let the editor change the earliest draft."""
        if not self.drafts:
            return None
        self.drafts[min(self.drafts)] = None
        return min(self.drafts)


# --- The real thing -----------------------------------------------------------------------------


class Crash(BaseException):
    """The power went."""


class Meddled(Store):
    """A store at whose commits power fails, and in whose pauses another daemon works."""

    def __init__(self, store: Store, life: Life) -> None:
        self._store = store
        self._life = life

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with self._store.transaction() as session:
            yield session
            self._life.lose_power()

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        with self._store.snapshot() as session:
            yield session
        # What was seen is old by the time it is used.
        self._life.let_the_other_work()

    def study(self, table: str) -> None:
        self._store.study(table)


class Life:
    """One mailbot with jobs enough, two readers, and no luck."""

    def __init__(self, folder: Path, week: Week, now: datetime) -> None:
        schedule = {
            "day": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"][
                week.weekday
            ],
            "time": f"{week.at:%H:%M}",
            "timezone": week.zone.key,
        }
        self.world = World(folder, schedule=schedule)
        self.world.clock.time = now
        self.model = Model(week)
        self.two = False
        self.crash_at = 0
        self._other: Runtime | None = None
        with self.world.runtime.store.transaction() as session:
            for installation in session.exec(select(Installation)):
                installation.adopted = now - 200 * WEEK
                session.add(installation)
            for reader in READERS:
                session.add(
                    ReaderRow(address=reader, state=SubscriptionState.SUBSCRIBED, changed=now)
                )
                session.flush()

    @property
    def now(self) -> datetime:
        return self.world.clock.time

    def lose_power(self) -> None:
        if self.crash_at:
            self.crash_at -= 1
            if not self.crash_at:
                raise Crash

    def let_the_other_work(self) -> None:
        if self._other:
            other, self._other = self._other, None
            issue.tick(other)
            self._other = other

    def awake(self) -> None:
        """Let mailbot and the model do what there is to do at this moment."""
        self._stock()
        runtime = self.world.runtime
        meddled = replace(runtime, store=Meddled(runtime.store, self))
        self._other = runtime if self.two else None
        busy = True
        while busy:
            try:
                busy = bool(issue.tick(meddled)) | bool(self.world.outbox.turn())
            except Crash:
                self.restart()
                runtime = self.world.runtime
                meddled = replace(runtime, store=Meddled(runtime.store, self))
        self.model.look(self.now)

    def restart(self) -> None:
        self.world.stop()
        self.world.start()

    def decide(self, slot: datetime, change: str = "") -> None:
        """Do as the desk does with an ok, or with new words above the jobs."""
        runtime = self.world.runtime
        with runtime.store.transaction() as session:
            found = register.issue_near(session, slot)
            assert found is not None
            if change:
                changed = register.save_issue(session, replace(found, intro=change))
                draft.refresh(session, runtime, changed, self.now)
                return
            state = issue_step(found.state, IssueEvent.OK)
            assert state is not None
            register.save_issue(session, replace(found, state=state, approved=self.now))

    def _stock(self) -> None:
        """See to it that three approved jobs wait."""
        with self.world.runtime.store.transaction() as session:
            free = [j for j in register.jobs_in(session, JobState.APPROVED) if j.issue is None]
            for _ in range(3 - len(free)):
                listing = Listing(title="Baker", organization="Lantern Loaf")
                register.save_job(
                    session, Job("ann@lantern.example", state=JobState.APPROVED, listing=listing)
                )

    def issues(self) -> list[Issue]:
        with self.world.runtime.store.snapshot() as session:
            numbers = session.exec(select(IssueRow.id).order_by(col(IssueRow.slot)))
            return [one for number in numbers if (one := register.issue(session, number or 0))]


def play(folder: Path, week: Week, begin: datetime, events: list[Event]) -> Life:
    """Live through what happens, and for some days after it."""
    life = Life(folder, week, begin)
    latest = begin
    for number, (what, span) in enumerate([*events, ("right", 0.0), ("run", 100.0)]):
        latest = max(latest, life.now)
        match what:
            case "right":
                life.world.clock.time = latest
                life.awake()
            case "run":
                for moment in moments(week, life.now, life.now + span * HOUR):
                    life.world.clock.time = moment
                    life.awake()
            case "off":
                life.world.clock.time += span * HOUR
                life.awake()
            case "back":
                life.world.clock.time -= span * HOUR
                life.awake()
            case "ok":
                if slot := life.model.ok(life.now):
                    life.decide(slot)
                life.awake()
            case "edit":
                if slot := life.model.edit():
                    life.decide(slot, f"Words {number}")
                life.awake()
            case "crash":
                life.crash_at = 1 + int(span) % 7
            case "two":
                life.two = not life.two
    return life


def moments(week: Week, begin: datetime, end: datetime) -> list[datetime]:
    """When a mailbot that runs all the time is looked at: daily, and when something is due."""
    days = int((end - begin) / timedelta(days=1))
    found = {begin + timedelta(days=n) for n in range(1, days + 1)} | {end}
    for slot in week.slots:
        found |= {t for t in (slot - DRAFT, slot, slot + LATE) if begin < t < end}
    return sorted(found)


# --- Once a slot --------------------------------------------------------------------------------

# Weeks that an editor looks after, and the accidents between them.
WEEKS = st.tuples(st.just("run"), st.floats(20, 200))
ACCIDENTS = st.tuples(
    st.sampled_from(["off", "off", "back", "edit", "crash", "crash", "two"]), st.floats(1, 250)
)
OKS = st.just(("ok", 0.0))
EVENTS = st.lists(st.one_of(WEEKS, OKS, OKS, ACCIDENTS), min_size=4, max_size=28)
ZONES = {
    "America/New_York": date(2026, 3, 1),
    "Europe/Berlin": date(2026, 10, 10),
    "Asia/Kathmandu": date(2026, 1, 1),
    "Australia/Lord_Howe": date(2026, 3, 20),
    "Pacific/Apia": date(2011, 12, 20),  # had no 30 December
}
CLOCKS = st.sampled_from([time(9), time(2, 15), time(2, 30), time(0), time(23, 59)])


@settings(
    max_examples=14,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.sampled_from(sorted(ZONES)), st.integers(0, 6), CLOCKS, EVENTS)
@example(
    "Europe/Berlin",
    6,
    time(2, 30),
    [("two", 0.0), ("run", 190.0), ("ok", 0.0), ("crash", 3.0), ("run", 60.0)] * 4,
)
@example(
    "Pacific/Apia", 4, time(9), [("run", 150.0), ("ok", 0.0), ("back", 80.0), ("run", 90.0)] * 3
)
@example("America/New_York", 1, time(9), [("run", 166.0), ("ok", 0.0), ("off", 80.0)] * 3)
def test_what_was_approved_in_time_goes_once_and_nothing_else(
    zone: str, weekday: int, at: time, events: list[Event]
) -> None:
    databases.sqlite_only()
    week = Week.of(weekday, at, zone, ZONES[zone])
    begin = datetime.combine(ZONES[zone], time(12), UTC)
    with TemporaryDirectory(prefix="calendar-") as folder:
        life = play(Path(folder), week, begin, events)
        went = [found for found in life.issues() if found.frozen]
        copies = Counter(to for _, to, _ in life.world.post.accepted if to in READERS)
        life.world.stop()

    assert {found.slot: found.frozen for found in went} == life.model.mailed
    assert {found.state for found in went} <= {IssueState.MAILED}
    assert copies == Counter({reader: len(went) for reader in READERS if went})
