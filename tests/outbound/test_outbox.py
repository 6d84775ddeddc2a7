"""What goes out: recorded before it leaves, settled by the relay's word, never hammered."""

from collections import Counter, deque
from dataclasses import replace
from datetime import timedelta

import pytest
from audiences import BROKEN, LATER, full_disk, mailing
from sqlmodel import select

from mailbot import register
from mailbot.envelope import Envelope
from mailbot.inbound import intake
from mailbot.outbound.attempts import backoff
from mailbot.outbound.outbox import Outbox
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.states import SubscriptionState
from mailbot.tables import Delivery, Letter, ReaderRow
from mailbot.terms import Answer
from world import ADDRESS, WEDNESDAY, World

REFUSED = Outcome(Answer(550, "5.7.1", "5.7.1 not this content"))


def letters(world: World, recipient: str = "kim@reader.example") -> list[Letter]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Letter).where(Letter.recipient == recipient)))


def test_waits_grow_to_an_hour() -> None:
    minutes = [backoff(attempts).total_seconds() / 60 for attempts in (1, 2, 3, 6, 7, 8, 1000)]

    assert minutes == [1, 2, 4, 32, 60, 60, 60]


def test_what_failed_together_comes_back_apart(world: World) -> None:
    mailing(world, readers=20)
    for number in range(1, 21):
        world.post.answers[f"reader{number}@reader.example"] = deque([LATER])

    while world.outbox.turn():
        pass

    with world.runtime.store.snapshot() as session:
        rows = session.exec(select(Delivery)).all()
    waits = {(row.next_try - WEDNESDAY).total_seconds() for row in rows}
    assert len(waits) > 15
    assert 45 <= min(waits) < max(waits) <= 75


@pytest.mark.parametrize("code", [0, 421])
def test_a_relay_that_closes_is_left_alone_for_a_while(world: World, code: int) -> None:
    """And not asked once a letter, for all letters of an issue."""
    mailing(world, readers=100)
    for number in range(1, 101):
        answer = Outcome(Answer(code, None, "closing"))
        world.post.answers[f"reader{number}@reader.example"] = deque([answer])

    world.post.broken = Answer(0, None, "closed")

    while world.outbox.turn():
        pass

    with world.runtime.store.snapshot() as session:
        tried = [row for row in session.exec(select(Delivery)) if row.attempts]
    assert len(tried) == world.runtime.settings.outbound.connections


def test_the_attempt_is_on_the_disk_while_the_letter_leaves(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, int]] = []
    send = world.post.send

    def watched(return_path: str, recipient: str, raw: bytes) -> Outcome:
        seen.extend((letter.fate, letter.attempts) for letter in letters(world, recipient))
        return send(return_path, recipient, raw)

    monkeypatch.setattr(world.post, "send", watched)
    world.person("kim@reader.example").writes("help")

    assert seen == [(Fate.IN_HAND, 1)]
    world.person("kim@reader.example").reads()


def test_a_letter_in_doubt_goes_again_with_its_message_id(world: World) -> None:
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([BROKEN])

    kim.writes("help")
    assert kim.has_no_mail()
    world.wait(timedelta(minutes=2), step=timedelta(minutes=1))

    (row,) = letters(world)
    assert kim.reads().message_id == row.message_id
    assert (row.fate, row.attempts, row.doubts) == (Fate.ACCEPTED, 2, 1)


def test_or_is_held_where_the_settings_say_so(world: World) -> None:
    world.sections["mailing"] = {"in_doubt": "hold"}
    world.stop()
    world.start()
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([BROKEN])

    kim.writes("help")
    world.wait(timedelta(hours=3))

    assert kim.has_no_mail()
    assert letters(world)[0].fate == Fate.HELD


def test_what_a_crash_left_in_hand_is_in_doubt(world: World) -> None:
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([LATER])
    kim.writes("help")
    with world.runtime.store.transaction() as session:
        (row,) = session.exec(select(Letter).where(Letter.recipient == kim.address))
        row.fate, row.worker = Fate.IN_HAND, "before"
        session.add(row)

    assert Outbox(world.runtime).recover(alone=True) == 1

    assert kim.has_no_mail()  # not hammered: it waits for the time committed with the attempt
    world.wait(timedelta(minutes=2), step=timedelta(minutes=1))
    assert kim.reads()
    assert letters(world)[0].doubts == 1


def test_whoever_takes_the_lead_takes_what_another_host_had_in_hand(world: World) -> None:
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([LATER])
    kim.writes("help")
    with world.runtime.store.transaction() as session:
        (row,) = session.exec(select(Letter).where(Letter.recipient == kim.address))
        row.fate, row.worker = Fate.IN_HAND, "elsewhere"
        session.add(row)

    assert Outbox(world.runtime).recover(alone=True) == 1


def test_a_refusal_for_good_ends_it(world: World) -> None:
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([REFUSED])

    kim.writes("help")
    world.wait(timedelta(hours=5))

    (row,) = letters(world)
    assert (row.fate, row.attempts, row.code) == (Fate.REFUSED, 1, 550)
    assert "not this content" in row.answer
    assert kim.has_no_mail()


def test_refusals_for_now_end_after_the_days_of_the_settings(world: World) -> None:
    kim = world.person("kim@reader.example")
    world.post.answers[kim.address] = deque([LATER] * 1000)

    kim.writes("help")
    world.wait(timedelta(days=3, hours=3), step=timedelta(hours=1))

    world.unread("root@news.example").clear()
    (row,) = letters(world)
    assert row.fate == Fate.REFUSED
    assert 50 < row.attempts < 90


def test_a_settled_letter_keeps_no_token(world: World) -> None:
    kim = world.person("kim@reader.example")

    kim.writes("subscribe")

    token = kim.reads().reply_to
    (row,) = letters(world)
    assert token.encode() not in row.raw
    assert b"jobs+c0xxxxxxxxxxxxxxxxxxxxxxxxxx@news.example" in row.raw


def test_a_relay_that_is_down_costs_no_letter(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    kim = world.person("kim@reader.example")
    up = world.post.send
    monkeypatch.setattr(
        world.post, "send", lambda *_: Outcome(Answer(0, None, "connection refused"))
    )
    kim.writes("help")
    world.wait(timedelta(days=1))
    assert letters(world)[0].fate == Fate.DUE

    monkeypatch.setattr(world.post, "send", up)
    world.wait(timedelta(hours=2))

    assert kim.reads()
    world.unread("root@news.example").clear()


def test_an_answer_is_not_lost_with_a_commit_that_failed(world: World) -> None:
    """A full disk: the relay has taken the letter, and it is not mailed again."""
    kim = world.person("kim@reader.example")
    raw = kim.compose("help", "help", ADDRESS, None, {})
    intake.record(world.runtime, Envelope(kim.address, (ADDRESS,), raw, None))
    intake.witness_next(world.runtime)
    intake.handle_next(world.runtime)
    world.outbox.turn()

    with full_disk(world), pytest.raises(OSError, match="disk"):
        world.outbox.turn()
    world.settle()

    assert [(row.fate, row.doubts) for row in letters(world)] == [(Fate.ACCEPTED, 0)]
    kim.reads()


def test_at_the_end_nothing_more_is_begun(world: World) -> None:
    """SIGTERM in the middle of an issue: what is in hand is settled, the rest is for later."""
    mailing(world, readers=7)
    begun = world.outbox.turn()

    world.outbox.close()

    with world.runtime.store.snapshot() as session:
        fates = Counter(row.fate for row in session.exec(select(Delivery)))
    assert fates == {Fate.ACCEPTED: begun, Fate.DUE: 7 - begun}
    for number in range(1, begun + 1):
        world.person(f"reader{number}@reader.example").reads()


def test_those_who_left_take_no_turn_from_the_others(world: World) -> None:
    mailing(world, readers=7)
    with world.runtime.store.transaction() as session:
        for number in range(1, 7):
            reader = register.reader(session, number)
            assert reader
            left = replace(reader, state=SubscriptionState.LEFT)
            register.save_reader(session, left, WEDNESDAY)

    assert world.outbox.turn() == 1
    world.person("reader7@reader.example").reads()


@pytest.mark.parametrize("address", ["jörg@reader.example", "a b@reader.example"])
def test_an_address_that_is_not_ascii_or_none_keeps_no_other_waiting(
    world: World, address: str
) -> None:
    mailing(world, readers=3)
    with world.runtime.store.transaction() as session:
        session.get_one(ReaderRow, 2).address = address

    while world.outbox.turn():
        pass

    for reached in ("reader1@reader.example", "reader3@reader.example"):
        world.person(reached).reads()
    copy = world.unread(address).popleft().raw
    # Of what is no address no way out takes even the envelope.
    assert f"To: <{address}>\r\n".encode() in copy or copy == b""
