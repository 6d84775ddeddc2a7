"""What the operator sees of how things stand."""

import json
from collections import deque
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from audiences import mailing

from mailbot import status
from mailbot.newsletter.audience import tally
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.store import SchemaError, Store
from mailbot.terms import Answer
from world import World, subscribe


def test_drafts_readers_and_letters_are_counted(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes("Role: Head Baker\nCompany: Lantern Loaf\n")
    ann.reads()
    subscribe(world, "kim@reader.example")

    figures = status.report(world.runtime.settings)
    shown = status.as_text(figures)

    assert json.loads(json.dumps(figures)) == figures
    assert figures["readers"]["subscribed"] == 1
    assert figures["inbound"] == {"done": 3}
    assert "J1 asking: Head Baker, missing outcomes, video, pay" in shown
    assert "Readers: 1 subscribed" in shown
    assert "Errors: none" in shown


def test_a_full_disk_is_said_on_top(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "No mail is taken in" not in status.as_text(status.report(world.runtime.settings))
    monkeypatch.setattr(Store, "free_bytes", lambda _: 12_345_678)

    figures = status.report(world.runtime.settings)

    assert (figures["database"]["free_mb"], figures["database"]["full"]) == (12, True)
    assert status.as_text(figures).startswith(
        "No mail is taken in: the database or its disk is full"
    )
    assert "12 MB free beside it" in status.as_text(figures)


def test_a_job_on_its_way_shows_in_the_issue(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(
        "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
        "Key results:\n- Waste under 4% by May\nVideo: https://youtu.be/Jk3vQ8rT2mE\n"
    )
    ann.reads()
    world.editor.answers(world.editor.reads(), "approve")
    ann.reads()
    world.editor.reads()
    world.wait(timedelta(days=4))
    world.editor.reads()
    world.editor.reads()

    assert "Issue #1: proof, jobs J1" in status.as_text(status.report(world.runtime.settings))


def test_no_database_yet_is_said_with_the_line_to_type(world: World, tmp_path: Path) -> None:
    settings = world.runtime.settings
    empty = settings.database.model_copy(update={"url": f"sqlite:///{tmp_path / 'other.db'}"})

    with pytest.raises(SchemaError, match="mailbot db upgrade"):
        status.report(settings.model_copy(update={"database": empty}))


def test_following_says_how_fast_an_issue_goes_and_how_long(world: World) -> None:
    """Four looks, ten seconds apart: nothing is known, nothing goes, three letters, the rest."""
    mailing(world, readers=12)
    looks = status.following(world.runtime.settings, count(0, 10).__next__)
    shown = [status.as_text(next(looks)), status.as_text(next(looks))]
    for readers in (3, 12):
        while settled(world) < readers:
            world.outbox.turn()
        shown.append(status.as_text(next(looks)))

    assert [line for text in shown for line in text.split("\n") if "settled" in line] == [
        "  0 of 12 letters settled: 12 due",
        "  0 of 12 letters settled: 12 due; 0.0 a second",
        "  3 of 12 letters settled: 6 due, 3 in hand, 3 accepted; 0.1 a second, 0:01:00 left",
        "  12 of 12 letters settled: 12 accepted; 0.4 a second",
    ]
    for number in range(1, 13):
        world.unread(f"reader{number}@reader.example").clear()


def settled(world: World) -> int:
    with world.runtime.store.snapshot() as session:
        return tally(session, 1)[Fate.ACCEPTED]


def test_what_the_relay_does_not_take_is_told_by_its_kind(world: World) -> None:
    mailing(world, readers=3)
    for number in (1, 2):
        refused = Outcome(Answer(550, "5.7.1", f"5.7.1 not this content, reader {number}"))
        world.post.answers[f"reader{number}@reader.example"] = deque([refused])
    world.outbox.turn()
    world.outbox.turn()

    shown = status.as_text(status.report(world.runtime.settings))

    assert "2 refused for good: 550 5.7.1 not this content, reader 2" in shown
    world.unread("reader3@reader.example").clear()
