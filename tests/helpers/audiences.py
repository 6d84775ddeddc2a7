"""An issue whose audience is frozen, and what became of its letters."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from mailbot import register
from mailbot.matters import Issue, Reader
from mailbot.outbound import slices
from mailbot.outbound.post import Fate
from mailbot.smtp import Outcome
from mailbot.states import IssueState, SubscriptionState
from mailbot.tables import Delivery
from mailbot.terms import Answer
from world import WEDNESDAY, World

ENTITY = b"Content-Type: text/plain\r\n\r\nA quiet week.\r\n"
LATER = Outcome(Answer(451, "4.3.0", "4.3.0 try again later"))
BROKEN = Outcome(Answer(0, None, "connection reset"), in_doubt=True)


def mailing(world: World, readers: int) -> None:
    """An issue of which no letter has left yet."""
    with world.runtime.store.transaction() as session:
        issue = Issue(
            WEDNESDAY,
            IssueState.MAILING,
            entity=ENTITY,
            frozen=WEDNESDAY,
            ceiling=readers,
            audience=readers,
        )
        issue = register.save_issue(session, issue)
        slices.cut(session, world.runtime.dispatch, issue)
        for reader in range(1, readers + 1):
            address = f"reader{reader}@reader.example"
            subscribed = Reader(address, SubscriptionState.SUBSCRIBED)
            register.save_reader(session, subscribed, WEDNESDAY)
            session.add(
                Delivery(
                    issue_id=issue.id or 0, reader_id=reader, fate=Fate.DUE, next_try=WEDNESDAY
                )
            )


def is_settled(world: World) -> bool:
    with world.runtime.store.snapshot() as session:
        return slices.is_settled(session, 1)


def took(world: World) -> Counter[str]:
    """How many letters each reader got; they are read with this."""
    counts = Counter(recipient for _, recipient, _ in world.post.accepted)
    for recipient in counts:
        world.unread(recipient).clear()
    return counts


def everybody(readers: int) -> Counter[str]:
    return Counter(f"reader{number}@reader.example" for number in range(1, readers + 1))


@contextmanager
def full_disk(world: World) -> Iterator[None]:
    def refuse(_: object) -> None:
        raise OSError("disk full")

    with world.runtime.store.transaction() as session:
        engine = session.get_bind().engine
    event.listen(engine, "commit", refuse)
    yield
    event.remove(engine, "commit", refuse)
