"""A relay that takes nothing any more is told of: in the log, in the status, by a letter."""

from collections import deque
from datetime import timedelta

import pytest
from sqlmodel import Session

from mailbot.outbound import standstill
from mailbot.smtp import Outcome
from mailbot.terms import Answer
from world import World

MINUTE = timedelta(minutes=1)
AWAY = Outcome(Answer(0, None, "connection refused"))
LATER = Outcome(Answer(451, "4.3.0", "4.3.0 try again later"))
GONE = Outcome(Answer(550, "5.1.1", "5.1.1 no such user"))
ROOT = "root@news.example"


def begun(world: World) -> bool:
    with world.runtime.store.snapshot() as session:
        return standstill.since(session, world.clock.now()) is not None


@pytest.mark.parametrize("answer", [AWAY, LATER])
def test_it_is_told_once_the_relay_took_nothing_for_half_an_hour(
    world: World, monkeypatch: pytest.MonkeyPatch, answer: Outcome
) -> None:
    up = world.post.send
    monkeypatch.setattr(world.post, "send", lambda *_: answer)
    world.person("kim@reader.example").writes("help")

    world.wait(29 * MINUTE, step=MINUTE)
    assert not begun(world)
    world.wait(3 * timedelta(hours=1), step=5 * MINUTE)

    assert begun(world)
    assert world.log.getvalue().count("the relay has taken no letter since 2026-") == 1

    monkeypatch.setattr(world.post, "send", up)
    world.wait(timedelta(hours=2), step=5 * MINUTE)
    world.person("kim@reader.example").reads()
    assert "taken none of them" in " ".join(world.person(ROOT).reads().text.split())
    assert not begun(world)
    assert world.person(ROOT).has_no_mail()


def test_a_letter_that_is_refused_for_good_is_no_standstill(world: World) -> None:
    world.post.answers["kim@reader.example"] = deque([LATER, GONE])
    world.person("kim@reader.example").writes("help")

    world.wait(timedelta(hours=2), step=5 * MINUTE)

    assert not begun(world)
    assert world.person(ROOT).has_no_mail()


def test_who_looks_at_the_status_sees_it(world: World) -> None:
    def note(session: Session, **settled: bool) -> None:
        standstill.note(session, world.clock.now(), **settled)

    with world.runtime.store.transaction() as session:
        note(session, settled=False)
        world.clock.time += standstill.PATIENCE
        assert standstill.since(session, world.clock.now())
        note(session, settled=True)
        assert standstill.since(session, world.clock.now()) is None
