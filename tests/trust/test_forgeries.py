"""What others try in an editor's place is told once an hour: counted, and none of their words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from test_loops import complete

from mailbot import register
from mailbot.states import JobState
from world import EDITOR, Mail, World

MX = "mx.news.example"
EVIL = "approve\n\nAnd look: https://evil.example/now <b>now</b>"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One that stands behind a receiver it trusts."""
    made = World(
        tmp_path,
        inbound={"kind": "lmtp", "listen": "127.0.0.1:0"},
        trust={"authserv_ids": [MX]},
    )
    yield made
    made.stop()
    assert made.left_unread() == []


def offered(world: World, number: int = 1) -> Mail:
    """A complete job, and the letter that asks the editor to decide on it."""
    employer = world.person(f"ann{number}@lantern.example")
    employer.writes(complete(number), subject="A job")
    employer.reads()
    return world.editor.reads(about="list it")


def words(letter: Mail) -> str:
    return " ".join(letter.text.split())


def soon(world: World) -> None:
    world.wait(timedelta(minutes=1), step=timedelta(minutes=1))


def test_what_others_try_is_counted_and_told_once_an_hour(world: World) -> None:
    letter, another = offered(world), offered(world, 2)
    eve = world.person("eve@evil.example", "Eve Evil")
    eve.answers(letter, EVIL)
    eve.answers(letter, "approve")
    eve.answers(another, "reject: bad")
    soon(world)

    told = world.editor.reads(about="tried to decide in your place")
    eve.answers(letter, "approve, I said")
    world.wait(timedelta(minutes=50), step=timedelta(minutes=5))

    assert "* 2 mails about job 1, from an address that is no editor's" in words(told)
    assert "* 1 mail about job 2," in words(told)
    assert world.editor.has_no_mail()
    world.wait(timedelta(minutes=11), step=timedelta(minutes=1))
    assert "* 1 mail about job 1," in world.editor.reads(about="tried to decide").text
    world.wait(timedelta(hours=3))
    assert world.editor.has_no_mail()
    assert eve.has_no_mail()


def test_not_a_word_of_the_mails_is_passed_on(world: World) -> None:
    letter = offered(world)
    world.person("eve@evil.example", "Eve Evil").answers(letter, EVIL)
    soon(world)

    told = world.editor.reads(about="tried to decide")

    assert not [word for word in ("eve", "evil", "http", "<b>", "now") if word in told.raw.decode()]
    assert "@" not in told.text
    assert told.reply_to == world.runtime.settings.mailbox.plain  # there is nothing to decide


def test_what_an_editors_own_server_disowns_is_told_too(world: World) -> None:
    letter = offered(world)
    forger = world.person(EDITOR, signs=False)
    fails = {"Authentication_Results": f"{MX}; dmarc=fail header.from=news.example"}
    forger.answers(letter, "approve", **fails)
    soon(world)

    told = world.editor.reads(about="tried to decide")

    assert "* 1 mail about job 1, in the name of an editor" in words(told)
    world.person("root@news.example").reads(about="set aside")


def test_an_editors_own_mails_are_no_attempts(world: World) -> None:
    letter = offered(world)
    world.editor.answers(letter, "What?")
    world.editor.reads()
    world.editor.answers(letter, "approve")
    world.editor.reads()
    world.person("ann1@lantern.example").reads()

    world.wait(timedelta(hours=3))

    assert world.editor.has_no_mail()


def test_nothing_that_was_tried_is_done(world: World) -> None:
    letter = offered(world)
    world.person("eve@evil.example").answers(letter, "approve")
    world.person("ann1@lantern.example").answers(letter, "approve")
    soon(world)

    world.editor.reads(about="tried to decide")
    with world.runtime.store.snapshot() as session:
        job = register.job(session, 1)
    assert job is not None
    assert job.state is JobState.REVIEW
    world.unread("ann1@lantern.example").clear()
