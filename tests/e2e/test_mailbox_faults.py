"""A mailbox whose server fails in each way it can, under the real daemon.

Each time the fault is found and mended within the times that `mailbot.inbound.collector` promises,
no mail is lost or answered twice, and meanwhile the daemon rests.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from e2e.daemon import Daemon, Event, end, started
from e2e.houses import BesideDovecot, beside_dovecot
from e2e.peers.black_hole import BlackHole
from e2e.peers.dovecot import Dovecot
from e2e.telling import furnish
from story import ANN, CLEO, KIM, LEE, Opening, People, Scene
from world import WEDNESDAY

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]

POLL_SECONDS: Final = 2.0  # of the house
NOTICED: Final = POLL_SECONDS + 30  # a dead link
MENDED: Final = 60.0  # once the server is back
SLACK: Final = 30.0  # of a slow machine, which also has the reader to start
IDLE: Final = 0.1  # of one processor


@dataclass
class Life:
    """A daemon, and what its log says."""

    house: BesideDovecot
    daemon: Daemon
    people: People = field(default_factory=People)

    @property
    def dovecot(self) -> Dovecot:
        assert self.house.dovecot is not None
        return self.house.dovecot

    def write(self, author: str) -> None:
        """Have somebody wish to subscribe."""
        wish = Opening(author, "Hello", "Please add me to your newsletter.")
        (mail,) = self.people.open(Scene("a wish", WEDNESDAY, (wish,), 1), WEDNESDAY)
        assert self.house.submit(mail)

    def answered(self, author: str) -> int:
        return len(self.house.relay.to(author))

    @property
    def events(self) -> list[Event]:
        return self.daemon.events

    def count(self, event: str) -> int:
        return self.daemon.count(event)

    def await_that(self, holds: Callable[[], bool], within: float) -> float:
        """Return after how many seconds it holds."""
        began = time.monotonic()
        while not holds():
            assert time.monotonic() < began + within, self.events[-10:]
            assert self.daemon.lives, self.events[-10:]
            time.sleep(0.05)
        return time.monotonic() - began

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Assert that what happens within costs next to nothing."""
        began, used = time.monotonic(), self.daemon.processor_seconds()
        yield
        passed = time.monotonic() - began
        assert self.daemon.processor_seconds() - used < 0.3 + IDLE * passed


@contextmanager
def living(folder: Path, house: BesideDovecot) -> Iterator[Life]:
    """Run the daemon on a Wednesday; it has to end well."""
    config = furnish(folder, house)
    with started(config, WEDNESDAY, environment=house.environment) as daemon:
        life = Life(house, daemon)
        life.await_that(lambda: life.count("connected") == 1, SLACK)
        yield life
        end(daemon)


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    with beside_dovecot(tmp_path) as house, living(tmp_path, house) as running:
        yield running


def test_a_mail_is_answered_at_once(life: Life) -> None:
    """By IDLE: long before the next poll would be due."""
    life.write(LEE)
    life.await_that(lambda: life.answered(LEE) == 1, SLACK)

    life.write(KIM)

    assert life.await_that(lambda: life.answered(KIM) == 1, SLACK) < POLL_SECONDS + 3


def test_the_server_is_restarted(life: Life) -> None:
    life.write(KIM)
    life.await_that(lambda: life.answered(KIM) == 1, SLACK)

    life.dovecot.stop()
    with life.resting():
        life.await_that(lambda: life.count("lost") >= 1, NOTICED + SLACK)
        time.sleep(5)
    life.dovecot.start()
    life.write(LEE)

    life.await_that(lambda: life.answered(LEE) == 1, MENDED + SLACK)
    assert life.answered(KIM) == 1


def test_the_server_logs_us_out(life: Life) -> None:
    life.dovecot.kick()
    life.await_that(lambda: life.count("lost") == 1, NOTICED + SLACK)
    life.write(KIM)

    life.await_that(lambda: life.answered(KIM) == 1, MENDED + SLACK)


def test_the_link_turns_into_a_black_hole(tmp_path: Path) -> None:
    """Nothing is refused and nothing closed: only silence tells."""
    with ExitStack() as stack:
        holes: list[BlackHole] = []

        def link(port: int) -> int:
            holes.append(stack.enter_context(BlackHole(port)))
            return holes[0].port

        house = stack.enter_context(beside_dovecot(tmp_path, link=link))
        life = stack.enter_context(living(tmp_path, house))
        life.write(KIM)
        life.await_that(lambda: life.answered(KIM) == 1, SLACK)

        holes[0].drop()
        life.write(LEE)
        with life.resting():
            life.await_that(lambda: life.count("lost") == 1, NOTICED + SLACK)
            time.sleep(5)
        holes[0].mend()

        # One try to connect may have begun before: it is silent for as long as a read may be.
        life.await_that(lambda: life.answered(LEE) == 1, MENDED + SLACK)
        assert life.answered(KIM) == 1


def test_the_mailbox_is_replaced(life: Life) -> None:
    """The same mails under a new UIDVALIDITY, among them one that came meanwhile."""
    life.write(KIM)
    life.await_that(lambda: life.answered(KIM) == 1, SLACK)
    life.await_that(lambda: life.dovecot.mails("INBOX") == [], SLACK)
    (answered,) = life.dovecot.mails("mailbot")
    life.dovecot.append("INBOX", answered)  # a second copy, put there by hand
    life.await_that(lambda: life.count("duplicate") == 1, SLACK)

    life.dovecot.replace_mailbox()
    life.write(CLEO)

    life.await_that(lambda: life.answered(CLEO) == 1, NOTICED + MENDED + SLACK)
    life.await_that(lambda: life.dovecot.mails("INBOX") == [], SLACK)
    assert life.answered(KIM) == 1


def test_a_backup_of_the_mailbox_is_put_back(life: Life) -> None:
    """Its UIDs go back behind what has been read; nothing in it is answered again."""
    life.write(KIM)
    life.await_that(lambda: life.answered(KIM) == 1, SLACK)
    life.await_that(lambda: life.dovecot.mails("INBOX") == [], SLACK)
    backup = life.dovecot.snapshot()
    life.write(LEE)
    life.write(CLEO)
    life.await_that(lambda: life.answered(LEE) == life.answered(CLEO) == 1, SLACK)

    life.dovecot.restore(backup)
    life.write(ANN)

    life.await_that(lambda: life.answered(ANN) == 1, NOTICED + MENDED + SLACK)
    assert [life.answered(one) for one in (KIM, LEE, CLEO)] == [1, 1, 1]
