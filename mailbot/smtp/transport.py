"""Where letters go, in its plainest form: connections that take one letter after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, Protocol

from mailbot.smtp.dialogue import Outcome
from mailbot.smtp.lanes import TOO_LATE, L, Lane, Told
from mailbot.terms import Answer


class Connection(Protocol):
    """One letter after another; for one thread."""

    @property
    def broken(self) -> Answer | None:
        """Why no further letter can go this way; None while it can. Reconnect then."""

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Hand one letter to the next server; "" and "<>" are the null return path."""

    def close(self) -> None:
        """End it politely if it still stands."""


class Transport(Protocol):
    """Where letters go."""

    def connect(self) -> Connection:
        """Open a connection; one that could not be opened is `broken` from the start."""


class OneByOne(Generic[L]):
    """The `Lanes` of any transport: `wait` hands over what has begun, lane by lane."""

    ahead: Final = False

    def __init__(self, transport: Transport, count: int, may_write: Callable[[], bool]) -> None:
        self.all: Final[Sequence[Lane[L]]] = tuple(Lane[L]() for _ in range(count))
        self._transport = transport
        self._may_write = may_write
        self._connections: dict[Lane[L], Connection] = {}

    @property
    def stand(self) -> bool:
        """Whether any connection stands."""
        return any(connection.broken is None for connection in self._connections.values())

    def begin(self, lane: Lane[L], load: L) -> None:
        """Let a letter go: its attempt is committed."""
        lane.begun = load

    def put_next(self, lane: Lane[L], load: L) -> None:
        """Keep a letter behind the one that has begun."""
        lane.next = load

    def take_back(self, lane: Lane[L]) -> None:
        """Let the next letter of a lane not go."""
        lane.next = None

    def wait(self, _seconds: float) -> list[Told[L]]:
        """Hand over each letter that has begun; give what became of them."""
        told = []
        for lane in self.all:
            if lane.begun is None:
                continue
            connection = self._connections.get(lane)
            if connection is None or connection.broken is not None:
                connection = self._connections[lane] = self._transport.connect()
            load, lane.begun = lane.begun, None
            octets = b"".join(load.wire)
            if self._may_write():
                outcome = connection.send(load.return_path, load.recipient, octets)
            else:
                outcome = Outcome(Answer(0, None, TOO_LATE))
            told.append(Told(load, outcome, begun=True))
        return told

    wait_for_all = wait

    def hang_up(self) -> None:
        """Close the connections."""
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()

    close = hang_up
