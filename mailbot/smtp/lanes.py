"""Many letters at once, for one thread: a lane is a connection and the letters on it.

On a lane one letter has begun, and the next may be announced behind it; a body leaves only once
`begin` was called for its letter, which is after its attempt is committed. Nothing here waits for
one server's reply while another's is there.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from mailbot.smtp.dialogue import Outcome
from mailbot.smtp.relay import QUIT_SECONDS, Relay, RelayConnection
from mailbot.terms import Answer

TOO_LATE: Final = "mailbot: not written, as the lease has ended"
_LINGER: Final = 0.005  # seconds: for more answers that one commit may settle together
_LOOK: Final = 0.25  # seconds between two looks at who keeps us waiting


class Load(Protocol):
    """What the wire needs of a letter."""

    @property
    def return_path(self) -> str:
        """The envelope's sender."""

    @property
    def recipient(self) -> str:
        """The envelope's recipient."""

    @property
    def wire(self) -> Sequence[bytes]:
        """The letter, in pieces: for a relay in its `wire_form`, else as it was written."""


L = TypeVar("L", bound=Load)


@dataclass(eq=False, slots=True)
class Lane(Generic[L]):
    """A connection, and which letters are on it."""

    begun: L | None = None  # its attempt is committed: its body leaves as soon as it may
    next: L | None = None  # behind it, at most announced: nothing has been tried with it
    connection: RelayConnection | None = None
    announced: int = 0  # of the two, in order
    opening: Future[RelayConnection] | None = None
    watched: selectors.SelectorKey | None = None  # how the selector knows its connection

    @property
    def is_idle(self) -> bool:
        """Whether no letter is on it."""
        return self.begun is None and self.next is None


@dataclass(frozen=True, slots=True)
class Told(Generic[L]):
    """What became of a letter; one that had not begun was refused by its announcement alone."""

    load: L
    outcome: Outcome
    begun: bool


class Lanes(Generic[L]):
    """The lanes to one relay."""

    ahead: Final = True  # a next letter may wait on a lane

    def __init__(self, relay: Relay, count: int, may_write: Callable[[], bool]) -> None:
        self.all: Final[Sequence[Lane[L]]] = tuple(Lane[L]() for _ in range(count))
        self._relay = relay
        self._may_write = may_write
        self._openers = ThreadPoolExecutor(count, thread_name_prefix="lane")
        self._told: list[Told[L]] = []
        self._looked = 0.0
        self._selector = selectors.DefaultSelector()
        # So that a connection that has opened ends a wait.
        self._bell, self._ear = socket.socketpair()
        self._bell.setblocking(False)
        self._selector.register(self._ear, selectors.EVENT_READ)

    @property
    def stand(self) -> bool:
        """Whether any connection stands."""
        return any(lane.connection is not None for lane in self.all)

    def begin(self, lane: Lane[L], load: L) -> None:
        """Let a letter go: its attempt is committed. It may be the lane's next one."""
        lane.begun = load
        if lane.next is load:
            lane.next = None
        if lane.connection is not None:
            if lane.announced:
                lane.connection.dialogue.release()
        elif lane.opening is None:
            lane.opening = self._openers.submit(self._relay.connect)
            lane.opening.add_done_callback(self._ring)

    def put_next(self, lane: Lane[L], load: L) -> None:
        """Announce a letter behind the one that has begun; it is not tried yet."""
        lane.next = load

    def take_back(self, lane: Lane[L]) -> None:
        """Let the next letter of a lane not go."""
        if lane.connection is not None and lane.announced > (lane.begun is not None):
            # Its body was asked for, and there is none to give.
            self._drop(lane)
        lane.next = None

    def wait(self, seconds: float) -> list[Told[L]]:
        """Write and read; give what became of letters, once that is half of them or time is up."""
        return self._wait(seconds, _LINGER, 2)

    def wait_for_all(self, seconds: float) -> list[Told[L]]:
        """Do the same until none has begun that has no outcome."""
        return self._wait(seconds, seconds, 1)

    def _wait(self, seconds: float, linger: float, share: int) -> list[Told[L]]:
        for lane in self.all:
            if lane.connection is not None and not lane.is_idle:
                self._advance(lane, readable=False)
        begun = sum(lane.begun is not None for lane in self.all) + len(self._told)
        end = time.monotonic() + seconds
        while len(self._told) * share < begun:
            left = end - time.monotonic()
            for key, mask in self._selector.select(max(left, 0)):
                if key.fileobj is self._ear:
                    self._welcome()
                else:
                    self._advance(key.data, readable=bool(mask & selectors.EVENT_READ))
            self._look_at_the_clock()
            if left <= 0:
                break
            if self._told:
                end = min(end, time.monotonic() + linger)
        told, self._told = self._told, []
        return told

    def hang_up(self) -> None:
        """Close the connections: all politely that owe us nothing."""
        idle = [lane.connection for lane in self.all if lane.connection and not lane.announced]
        for connection in idle:
            connection.quit()
        end = time.monotonic() + QUIT_SECONDS
        for connection in idle:
            connection.close_by(end)
        for lane in self.all:
            if lane.connection in idle:
                self._forget(lane)

    def close(self) -> None:
        """Hang up for good; what is on its way then has no answer."""
        self.hang_up()
        for lane in self.all:
            self._drop(lane)
            if lane.opening is not None and not lane.opening.cancel():
                lane.opening.add_done_callback(lambda opened: opened.result().drop())
        self._openers.shutdown(wait=False, cancel_futures=True)
        self._selector.close()
        self._bell.close()
        self._ear.close()

    def _ring(self, _opened: Future[RelayConnection]) -> None:
        with suppress(OSError):  # closed meanwhile: nobody waits
            self._bell.send(b"\0")

    # --- a lane ---

    def _welcome(self) -> None:
        """Take in the connections that have opened, or have failed to."""
        self._ear.recv(1024)
        for lane in self.all:
            if lane.opening is None or not lane.opening.done():
                continue
            connection, lane.opening = lane.opening.result(), None
            lane.connection = connection
            if connection.broken is None:
                lane.watched = self._selector.register(connection, selectors.EVENT_READ, lane)
            self._advance(lane, readable=False)

    def _advance(self, lane: Lane[L], *, readable: bool) -> None:
        """Read where there is something to read; announce and write what may be."""
        connection = lane.connection
        if connection is None:
            return
        if readable:
            self._tell(lane, connection.take_in())
        while connection.broken is None and (load := self._to_announce(lane)):
            refused = connection.dialogue.announce(load.return_path, load.recipient, *load.wire)
            if refused:
                self._end(lane, load, refused)
                continue
            lane.announced += 1
            if load is lane.begun:
                connection.dialogue.release()
        if self._may_write():
            connection.put_out()
        elif not connection.in_doubt:  # one whose body is out is still listened to
            connection.drop(TOO_LATE)
        if connection.broken is not None:
            self._lose(lane, connection)
        elif lane.watched is not None:
            wanted = selectors.EVENT_READ | (selectors.EVENT_WRITE if connection.is_full else 0)
            if lane.watched.events != wanted:
                lane.watched = self._selector.modify(lane.watched.fd, wanted, lane)

    def _to_announce(self, lane: Lane[L]) -> L | None:
        """Choose what is to be announced now: not before the body in front of it is out."""
        if lane.connection is None or not lane.connection.dialogue.may_announce:
            return None
        waiting = [load for load in (lane.begun, lane.next) if load is not None]
        return waiting[lane.announced] if lane.announced < len(waiting) else None

    def _tell(self, lane: Lane[L], outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            load = lane.begun or lane.next
            if load is not None:
                lane.announced = max(lane.announced - 1, 0)
                self._end(lane, load, outcome)

    def _end(self, lane: Lane[L], load: L, outcome: Outcome) -> None:
        begun = load is lane.begun
        if begun:
            lane.begun = None
        else:
            lane.next = None
        self._told.append(Told(load, outcome, begun))

    def _lose(self, lane: Lane[L], connection: RelayConnection) -> None:
        """Let go a connection that broke: the letter that has begun has its outcome by that."""
        if lane.begun is not None:
            why = connection.broken or Answer(0, None, "")
            self._tell(lane, [Outcome(why, in_doubt=connection.in_doubt)])
        self._forget(lane)

    def _drop(self, lane: Lane[L]) -> None:
        if lane.connection is not None:
            lane.connection.drop()
            self._forget(lane)

    def _forget(self, lane: Lane[L]) -> None:
        if lane.watched is not None:
            self._selector.unregister(lane.watched.fd)
        # The next letter has not been tried: it goes another way, or on this lane's next one.
        lane.connection, lane.watched, lane.next, lane.announced = None, None, None, 0

    def _look_at_the_clock(self) -> None:
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        for lane in self.all:
            if lane.connection is not None:
                lane.connection.break_if_overdue()
                if lane.connection.broken is not None:
                    self._lose(lane, lane.connection)
