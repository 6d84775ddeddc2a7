"""How fast an issue goes: by the second, by the domain, over a restart, and past nobody's answer."""

from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from mailbot import register
from mailbot.matters import Issue, Reader
from mailbot.outbound import slices
from mailbot.outbound.pace import Bucket, Limits, a_second, an_hour
from mailbot.outbound.post import Fate
from mailbot.settings.sections import Outbound
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery, PaceRow
from world import WEDNESDAY, World

ENTITY = b"Content-Type: text/plain\r\n\r\nA quiet week.\r\n"
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
WAITS = st.lists(st.timedeltas(timedelta(), timedelta(minutes=90)), min_size=1, max_size=300)

Paced = Callable[..., World]


@pytest.fixture
def paced(tmp_path: Path) -> Paced:
    """A world with a pace, in which an issue to these readers is due."""

    def make(*readers: str, **limits: float) -> World:
        world = World(tmp_path, outbound=limits)
        with world.runtime.store.transaction() as session:
            issue = Issue(
                WEDNESDAY,
                IssueState.MAILING,
                entity=ENTITY,
                frozen=WEDNESDAY,
                ceiling=len(readers),
            )
            issue = register.save_issue(session, issue)
            slices.cut(session, world.runtime.dispatch, issue)
            for reader, address in enumerate(readers, 1):
                subscribed = Reader(address, SubscriptionState.SUBSCRIBED)
                register.save_reader(session, subscribed, WEDNESDAY)
                session.add(
                    Delivery(
                        issue_id=issue.id or 0, reader_id=reader, fate=Fate.DUE, next_try=WEDNESDAY
                    )
                )
        return world

    return make


def at(domain: str, count: int) -> list[str]:
    return [f"reader{number}@{domain}" for number in range(count)]


def gone(world: World) -> Counter[str]:
    """How many copies each domain has been mailed."""
    domains = (recipient.partition("@")[2] for _, recipient, _ in world.post.accepted)
    return Counter(domain for domain in domains if domain != "news.example")


# --- By the second ------------------------------------------------------------------------------


def test_so_many_go_a_second(paced: Paced) -> None:
    world = paced(*at("big.example", 30), rate_per_second=5)
    counts = []

    for _ in range(5):
        world.settle()
        counts.append(gone(world).total())
        world.clock.time += SECOND

    assert counts == [5, 10, 15, 20, 25]


def test_or_one_in_some_seconds(paced: Paced) -> None:
    world = paced(*at("big.example", 3), rate_per_second=0.1)
    counts = []

    for _ in range(11):
        world.settle()
        counts.append(gone(world).total())
        world.clock.time += 2 * SECOND

    assert counts == [1] * 5 + [2] * 5 + [3]


def test_a_restart_is_no_way_round(paced: Paced) -> None:
    world = paced(*at("big.example", 30), rate_per_second=5)
    world.settle()

    world.stop()
    world.start()
    world.settle()

    assert gone(world).total() == 5


def test_an_answer_to_a_person_goes_at_once(paced: Paced) -> None:
    world = paced(*at("big.example", 30), rate_per_second=0.001)
    world.settle()
    kim = world.person("kim@reader.example")

    kim.writes("help")

    assert kim.reads()
    assert gone(world)["big.example"] == 1


def test_it_is_said_when_the_next_copy_may_go(paced: Paced) -> None:
    world = paced(*at("big.example", 2), rate_per_second=0.1)

    world.settle()
    assert world.outbox.rest == 10 * SECOND

    world.wait(10 * SECOND)
    world.settle()
    assert gone(world).total() == 2
    assert world.outbox.rest > timedelta(days=1)


def test_a_clock_set_back_holds_nothing_for_long(paced: Paced) -> None:
    world = paced(*at("big.example", 30), rate_per_second=5)
    world.clock.time = WEDNESDAY + timedelta(days=300)
    world.settle()

    world.clock.time = WEDNESDAY + HOUR
    world.wait(SECOND, step=SECOND)
    world.wait(SECOND, step=SECOND)

    assert gone(world).total() >= 10


# --- By the domain ------------------------------------------------------------------------------


def test_a_domain_gets_its_share_and_others_do_not_wait_for_it(paced: Paced) -> None:
    world = paced(*at("big.example", 1100), *at("small.example", 3), per_domain_per_hour=24)

    world.settle()

    assert gone(world) == {"big.example": 2, "small.example": 2}


def test_no_hour_sees_more_and_all_go_in_the_end(paced: Paced) -> None:
    world = paced(*at("big.example", 20), per_domain_per_hour=12)
    counts = [0]

    for _ in range(24):
        world.settle()
        counts.append(gone(world)["big.example"])
        world.clock.time += 5 * MINUTE

    assert max(late - early for early, late in zip(counts, counts[12:], strict=False)) == 12
    assert counts[-1] == 20


def test_who_is_held_has_not_been_tried(paced: Paced) -> None:
    world = paced(*at("big.example", 10), per_domain_per_hour=1)

    world.settle()

    with world.runtime.store.snapshot() as session:
        fates = Counter((row.fate, row.attempts) for row in session.exec(select(Delivery)))
    assert fates == {(Fate.ACCEPTED, 1): 1, (Fate.DUE, 0): 9}


def test_a_restart_is_no_way_round_that_either(paced: Paced) -> None:
    world = paced(*at("big.example", 10), per_domain_per_hour=1)
    world.settle()

    world.stop()
    world.start()
    world.wait(timedelta(minutes=59))
    assert gone(world)["big.example"] == 1
    world.wait(MINUTE)

    assert gone(world)["big.example"] == 2


def test_nothing_is_kept_of_domains_that_wait_for_nothing(paced: Paced) -> None:
    world = paced(*at("big.example", 1), *at("small.example", 1), per_domain_per_hour=10)
    world.settle()

    world.wait(2 * HOUR)

    with world.runtime.store.snapshot() as session:
        assert session.exec(select(PaceRow)).all() == []


# --- The bucket ---------------------------------------------------------------------------------


def takes(bucket: Bucket, waits: list[timedelta]) -> list[datetime]:
    """When one was taken, by somebody who asks three times at each look."""
    full, now, taken = WEDNESDAY, WEDNESDAY, deque[datetime]()
    for wait in waits:
        now += wait
        for _ in range(3):
            after = bucket.drawn(full, now)
            if after is not None:
                full = after
                taken.append(now)
    return list(taken)


@given(st.integers(1, 5000), WAITS)
def test_no_hour_sees_more_than_its_count(count: int, waits: list[timedelta]) -> None:
    taken = takes(an_hour(count), waits)

    assert all(late - early >= HOUR for early, late in zip(taken, taken[count:], strict=False))


@given(st.floats(1e-9, 1e9), WAITS)
def test_a_span_sees_its_rate_and_a_burst(rate: float, waits: list[timedelta]) -> None:
    bucket = a_second(rate)
    taken = takes(bucket, waits)

    for number, moment in enumerate(taken):
        assert (number + 1 - bucket.burst) * bucket.every <= moment - taken[0]


@given(st.integers(1, 5000), st.datetimes(timezones=st.just(WEDNESDAY.tzinfo)))
def test_whatever_is_kept_an_hour_makes_it_full(count: int, kept: datetime) -> None:
    bucket = an_hour(count)

    assert bucket.full(kept, WEDNESDAY) <= WEDNESDAY + HOUR
    opens = bucket.next(kept, WEDNESDAY)
    assert bucket.drawn(bucket.full(kept, WEDNESDAY), opens) is not None


def test_without_a_limit_there_is_no_bucket() -> None:
    assert Limits.of(Outbound()) is None
