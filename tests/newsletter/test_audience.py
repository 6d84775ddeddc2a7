"""The audience: everybody who was subscribed at the slot, once, however many and whatever breaks."""

from dataclasses import replace
from itertools import count

import pytest
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.address import Purpose
from mailbot.matters import Issue, MatterKind, Reader
from mailbot.newsletter import audience
from mailbot.runtime import Runtime
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery, ReaderRow
from mailbot.trust.keyring import Keyring
from world import WEDNESDAY, World


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audience, "CHUNK", 3)


def slot_has_come(world: World, readers: int) -> Issue:
    """An issue to be frozen; every fourth of its readers has left, and one joined too late."""
    with world.runtime.store.transaction() as session:
        for number in range(1, readers + 2):
            gone = number % 4 == 0
            state = SubscriptionState.LEFT if gone else SubscriptionState.SUBSCRIBED
            reader = Reader(f"reader{number}@reader.example", state)
            register.save_reader(session, reader, WEDNESDAY)
        issue = Issue(WEDNESDAY, IssueState.FREEZING, ceiling=readers, frozen=WEDNESDAY)
        return register.save_issue(session, issue)


def written_down(world: World) -> list[int]:
    with world.runtime.store.snapshot() as session:
        return list(session.exec(select(Delivery.reader_id).order_by(col(Delivery.reader_id))))


def frozen(world: World) -> Issue:
    with world.runtime.store.snapshot() as session:
        found = register.issue(session, 1)
    assert found
    return found


EXPECTED = [1, 2, 3, 5, 6, 7, 9, 10, 11]


def test_everybody_subscribed_at_the_slot_is_written_down(world: World) -> None:
    audience.freeze(world.runtime, slot_has_come(world, readers=11))

    assert written_down(world) == EXPECTED
    assert (frozen(world).state, frozen(world).audience) == (IssueState.CANARY, 9)


def test_nobody_is_of_it_where_nobody_reads(world: World) -> None:
    audience.freeze(world.runtime, slot_has_come(world, readers=0))

    assert (frozen(world).state, frozen(world).audience) == (IssueState.CANARY, 0)


@pytest.mark.parametrize("chunks", range(4))
def test_a_crash_between_chunks_loses_and_doubles_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch, chunks: int
) -> None:
    issue = slot_has_come(world, readers=11)
    steps, chunk = count(), audience._freeze_chunk

    def crash_in_time(runtime: Runtime, number: int) -> bool:
        if next(steps) == chunks:
            raise KeyboardInterrupt
        return chunk(runtime, number)

    with monkeypatch.context() as patch:
        patch.setattr(audience, "_freeze_chunk", crash_in_time)
        with pytest.raises(KeyboardInterrupt):
            audience.freeze(world.runtime, issue)
    assert written_down(world) == EXPECTED[: 3 * chunks]

    audience.freeze(world.runtime, issue)

    assert written_down(world) == EXPECTED
    assert frozen(world).audience == 9


def test_others_write_between_chunks(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who leaves while it is being written down, and before their turn, is not of it."""
    issue = slot_has_come(world, readers=11)
    chunk = audience._freeze_chunk

    def then_one_leaves(runtime: Runtime, number: int) -> bool:
        done = chunk(runtime, number)
        with world.runtime.store.transaction() as session:
            last = register.reader(session, 11)
            assert last
            register.save_reader(session, replace(last, state=SubscriptionState.LEFT), WEDNESDAY)
        return done

    monkeypatch.setattr(audience, "_freeze_chunk", then_one_leaves)
    audience.freeze(world.runtime, issue)

    assert written_down(world) == EXPECTED[:-1]


def test_rows_that_do_not_add_up_mail_nothing(world: World) -> None:
    issue = slot_has_come(world, readers=11)
    with world.runtime.store.transaction() as session:
        register.save_issue(session, replace(issue, audience=1))

    with pytest.raises(RuntimeError, match="9 rows for 10 readers"):
        audience.freeze(world.runtime, issue)

    assert frozen(world).state is IssueState.FREEZING


def test_every_reader_of_it_has_tokens_of_the_present_key(world: World) -> None:
    """Also who subscribed under another key, even if the two have the same digit."""
    issue = slot_has_come(world, readers=11)
    keys = {3: b"a" * 32}, {3: b"b" * 32}
    other, present = map(Keyring, keys)
    with world.runtime.store.transaction() as session:
        register.grant_readers(session, other, {1: "reader1@reader.example"})
        register.grant_readers(session, present, {2: "reader2@reader.example"})

    audience.freeze(replace(world.runtime, keyring=present), issue)

    with world.runtime.store.snapshot() as session:
        assert [granted_to(session, present, number) for number in EXPECTED] == EXPECTED
        assert granted_to(session, other, 1) == 1
        assert session.get_one(ReaderRow, 4).granted == ""  # who left gets nothing


def granted_to(session: Session, keyring: Keyring, number: int) -> int | None:
    grant = register.granted(session, keyring.reader_token(Purpose.UNSUBSCRIBE, number).hash)
    assert grant is None or grant.about is MatterKind.READER
    return grant.about_id if grant else None
