"""A deadline that cannot be met keeps nobody else's waiting."""

from __future__ import annotations

from datetime import timedelta

import pytest
from jobs import job

from keys import signer
from mailbot import deadlines, register
from mailbot.outbound.post import enqueue
from mailbot.states import JobState
from mailbot.trust.dkim import signed
from world import ADDRESS, EDITOR, OPERATOR, World

JOB = "Role: Digger\nCompany: Deep Ltd\n"


def test_a_message_id_that_no_header_may_hold_stops_no_reminder(world: World) -> None:
    eve = world.person("eve@flood.example")
    for number in range(20):
        eve.writes("help", subject=f"help {number}")  # now no answer meets the thread below
    mail = eve.compose(JOB, "A digger", ADDRESS, None, {}).partition(b"\r\nFrom:")
    head, _, body = (b"From:" + mail[2]).partition(b"Message-ID: <")
    raw = head + "Message-ID: <é".encode() + body
    world.deliver(signed(raw, signer(eve.domain), world.clock.now()), ADDRESS, eve.address)
    world.unread(eve.address).clear()

    world.wait(timedelta(days=4))

    assert eve.reads(about="digger").message["In-Reply-To"] is None
    world.unread(OPERATOR).clear()
    world.unread(EDITOR).clear()  # that no job is ready


def test_a_job_that_breaks_us_keeps_no_other_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    eve, ann = world.person("eve@flood.example"), world.person("ann@lantern.example")
    for person in (eve, ann):
        person.writes(JOB, subject="A digger")
        person.reads()

    def breaking(*args: object, **options: object) -> object:
        if getattr(args[2], "to", "") == eve.address:
            raise ValueError("no header may hold that")
        return enqueue(*args, **options)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(deadlines, "enqueue", breaking)
    world.wait(timedelta(days=4))

    assert "deadline of job 1" in world.log.getvalue()
    assert ann.reads(about="digger")
    with world.runtime.store.snapshot() as session:
        waiting = register.job(session, 1)
    assert waiting is not None
    assert waiting.due is not None
    assert waiting.due > world.clock.now()
    world.unread(EDITOR).clear()  # that no job is ready


def test_who_writes_a_hundred_mails_keeps_no_other_from_the_editor(world: World) -> None:
    for number in range(60):
        eve = world.person(f"eve{number}@flood.example")
        world.clock.time += timedelta(seconds=1)
        eve.writes(f"I have a question: what is {number}?", subject=f"Question {number}")
        world.unread(eve.address).clear()
    ann = world.person("ann@lantern.example")
    ann.writes("I know such a job: ask Tom at the mill.", subject="A tip for you")
    ann.reads(about="an editor will read")
    first = world.editor.reads(about="for you to read")  # of the first question alone

    world.wait(timedelta(days=1))

    assert "ask Tom" not in first.text
    assert "ask Tom" in world.editor.reads(about="50 mails for you").text


def test_a_film_that_is_promised_for_a_day_is_waited_for_until_then(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(
        "Lantern Loaf in Leeds seeks a Head Baker: waste down from 12% to 4% by June. £30,000.",
        subject="A head baker",
    )
    ann.answers(ann.reads(), "We film it in the second week of January.")
    assert "14 January 2027; we keep the job" in " ".join(ann.reads().text.split())

    world.wait(timedelta(days=40))
    world.unread(EDITOR).clear()  # that no job is ready

    assert not world.unread(ann.address)
    assert job(world).state is JobState.ASKING
    world.wait(timedelta(days=14))
    assert "14 January" not in ann.reads(about="baker").text
    world.unread(EDITOR).clear()
