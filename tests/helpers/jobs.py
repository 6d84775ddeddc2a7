"""Ann's one job, brought into each of its states by the letters that lead there.

Each way returns the latest letter she has, to be answered.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from mailbot import register
from mailbot.matters import Job
from world import Mail, Person, World, subscribe

VIDEO = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"
OUTCOMES = """\
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November
"""
COMPLETE = f"""\
Role: Head Baker
Company: Lantern Loaf
{OUTCOMES}
Video: {VIDEO}
Pay: EUR 48,000 a year
Other jobs: welcome
Place: on site
Apply: flour@lantern.example
Deadline: 30 January 2027
"""
SLOT = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def ann(world: World) -> Person:
    return world.person("ann@lantern.example", "Ann Raman")


def job(world: World, number: int = 1) -> Job:
    with world.runtime.store.snapshot() as session:
        found = register.job(session, number)
    assert found is not None
    return found


def last(person: Person) -> Mail:
    """The latest letter; what came before it is put away."""
    letters = person.world.unread(person.address)
    letter = letters[-1]
    letters.clear()
    return letter


def until(world: World, when: datetime) -> None:
    world.wait(when - world.clock.time, step=timedelta(days=1))


def asked(world: World) -> Mail:
    ann(world).writes(COMPLETE.replace(f"Video: {VIDEO}\n", ""), subject="A baker")
    return last(ann(world))


def reviewed(world: World) -> Mail:
    ann(world).writes(COMPLETE, subject="A baker")
    return last(ann(world))


def approved(world: World) -> Mail:
    reviewed(world)
    world.editor.answers(last(world.editor), "approve")
    return last(ann(world))


def in_a_proof(world: World) -> Mail:
    letter = approved(world)
    until(world, SLOT - timedelta(days=1))
    return letter


def with_its_ok(world: World) -> Mail:
    letter = in_a_proof(world)
    world.editor.answers(last(world.editor), "ok")
    return letter


def listed(world: World) -> Mail:
    subscribe(world, "kim@reader.example")
    with_its_ok(world)
    until(world, SLOT + timedelta(hours=2))
    return last(ann(world))


def gone(world: World) -> Mail:
    ann(world).answers(listed(world), "withdraw")
    return last(ann(world))


def filled(world: World) -> Mail:
    ann(world).answers(listed(world), "filled")
    return last(ann(world))


def closed(world: World) -> Mail:
    ann(world).answers(asked(world), "withdraw")
    return last(ann(world))


def declined(world: World) -> Mail:
    reviewed(world)
    world.editor.answers(last(world.editor), "reject: the results are duties")
    return last(ann(world))
