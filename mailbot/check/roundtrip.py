"""Once around: letters through the relay to our own mailbox, and what became of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from mailbot.check.arrivals import Mailed, Sighting, Trip, sort
from mailbot.check.measure import works
from mailbot.check.places import Place
from mailbot.check.probe import Probe, write_probe
from mailbot.outbound.letters import Sender
from mailbot.smtp import Transport

OTHER_DELIMITERS: Final = ("-", "+")  # of qmail and old Postfix; of most others
_LINGER: Final = 1.0  # seconds more, for a second copy
_LATER: Final = 3  # times as long as the plain letter a sub-address may take


@dataclass(frozen=True, slots=True)
class Route:
    """What a round trip is made with."""

    sender: Sender
    transport: Transport
    places: Sequence[Place]
    now: Callable[[], datetime]
    chance: Callable[[int], bytes]
    wait: float  # seconds, for the letter to the plain address

    @property
    def patience(self) -> float:
        """How many seconds a letter to a sub-address has at least, once the plain one is there."""
        return self.wait / 4


def travel(route: Route) -> list[Trip]:
    """Mail a letter to the plain address and one to a sub-address, and wait for both.

    When only the first arrives, the other delimiters are tried. The first trip is the plain one.
    """
    journey = _Journey(route)
    delimiter = route.sender.mailbox.delimiter
    journey.mail("", delimiter)
    journey.wait()
    plain, *others = journey.trips()
    if plain.arrived and not any(map(works, others)):
        journey.mail(*(other for other in OTHER_DELIMITERS if other != delimiter))
        journey.wait()
    journey.linger()
    return journey.trips()


class _Journey:
    def __init__(self, route: Route) -> None:
        self._route = route
        self._mailed: list[Mailed] = []
        self._marks: set[str] = set()
        self._sightings: list[Sighting] = []

    def trips(self) -> list[Trip]:
        """How it stands."""
        return [sort(mailed, self._sightings) for mailed in self._mailed]

    def mail(self, *delimiters: str) -> None:
        """Mail one letter a delimiter, as long as the plain one was taken."""
        route = self._route
        for delimiter in delimiters:
            probe = write_probe(route.sender, route.chance(16), route.now(), delimiter)
            self._marks.add(probe.mark)
            self._look()  # a door has to know the mark before the letter comes
            self._mailed.append(self._hand_over(probe))
            if not self._mailed[0].accepted:
                return

    def wait(self) -> None:
        """Look everywhere until all is settled, or longer than that it takes nobody."""
        begun = time.monotonic()
        end = begun + self._route.wait
        overdue = float("inf")
        while not self._settled():
            self._look()
            now = time.monotonic()
            if overdue == float("inf") and self.trips()[0].arrived:
                overdue = now + max(_LATER * (now - begun), self._route.patience)
            left = min(end, overdue) - now
            if left <= 0:
                return
            for place in self._route.places:
                place.rest(left)

    def linger(self) -> None:
        """Look once more a moment later: a list and its members get a letter one by one."""
        if any(trip.arrived for trip in self.trips()):
            for place in self._route.places:
                place.rest(_LINGER)
            self._look()

    def _settled(self) -> bool:
        """Whether nothing is worth waiting for: all have ended, or one sub-address works."""
        plain, *others = self.trips()
        ended = [bool(t.arrived or t.report or not t.mailed.accepted) for t in (plain, *others)]
        return ended[0] and (all(ended) or any(map(works, others)))

    def _look(self) -> None:
        for place in self._route.places:
            self._sightings += place.look(self._marks)

    def _hand_over(self, probe: Probe) -> Mailed:
        """Mail it with its own return path; when that is refused, with the plain address."""
        route = self._route
        at = route.now()
        connection = route.transport.connect()
        try:
            first = connection.send(probe.return_path, probe.recipient, probe.raw).answer
            if first.code // 100 != 5:
                return Mailed(probe, probe.return_path, at, first)
            plain = route.sender.mailbox.plain
            second = connection.send(plain, probe.recipient, probe.raw).answer
            took = second.code // 100 == 2
            return Mailed(probe, plain, at, second, refused=first if took else None)
        finally:
            connection.close()
