"""What the operator sees of how things stand."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot import status
from mailbot.store import SchemaError, Store
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
