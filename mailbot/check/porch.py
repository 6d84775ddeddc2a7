"""The door as a place, opened by the check itself while no daemon stands there."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Final

from mailbot.check.arrivals import Sighting
from mailbot.check.places import bears
from mailbot.envelope import Envelope
from mailbot.inbound.door import Door
from mailbot.settings import Endpoint, Settings

_TURN: Final = 0.5  # seconds
_OPEN_SECONDS: Final = 10.0
_GRACE_SECONDS: Final = 2.0


class NotOurs(Exception):  # noqa: N818 -- told to the client as "try again later"
    """Somebody else's mail: the daemon shall have it."""


class Porch:
    """A door that takes in our own letters and puts everybody else's off for a while."""

    def __init__(self, settings: Settings, listen: Endpoint, now: Callable[[], datetime]) -> None:
        """Listen; OSError when the address cannot be had."""
        self._now = now
        self._marks: set[str] = set()
        self._sightings: list[Sighting] = []
        self._came = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="porch", daemon=True)
        self._thread.start()
        self._door = Door(
            "lmtp" if settings.inbound.kind == "lmtp" else "smtp",
            settings.mailbox,
            self._receive,
            max_bytes=settings.limits.max_message_bytes,
            hostname=settings.mailbox.domain,
        )
        try:
            self._run(self._door.start(listen.host, listen.port))
        except OSError:
            self._end()
            raise

    def look(self, marks: Collection[str]) -> list[Sighting]:
        """Give what was handed in; from now on, letters with these marks are let in."""
        with self._came:
            self._marks |= set(marks)
            found, self._sightings = self._sightings, []
        return found

    def rest(self, seconds: float) -> None:
        """Wait for a mail."""
        with self._came:
            self._came.wait_for(lambda: self._sightings, min(seconds, _TURN))

    def leave(self) -> None:
        """Close the door."""
        self._run(self._door.stop(_GRACE_SECONDS))
        self._end()

    async def _receive(self, envelope: Envelope) -> None:
        with self._came:
            if not bears(envelope.raw, self._marks):
                raise NotOurs
            self._sightings.append(
                Sighting(
                    envelope.raw,
                    "the door",
                    self._now(),
                    return_path=envelope.return_path or "",
                    recipients=envelope.recipients,
                )
            )
            self._came.notify_all()

    def _run(self, doing: object) -> None:
        assert asyncio.iscoroutine(doing)  # noqa: S101 -- what asyncio takes
        asyncio.run_coroutine_threadsafe(doing, self._loop).result(_OPEN_SECONDS)

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_GRACE_SECONDS)
        self._loop.close()


def answers(listen: Endpoint) -> bool:
    """Whether somebody stands at that door already."""
    try:
        asyncio.run(asyncio.wait_for(_call(listen), _GRACE_SECONDS))
    except OSError:  # nobody, or nobody in time
        return False
    return True


async def _call(listen: Endpoint) -> None:
    _, writer = await asyncio.open_connection(listen.host, listen.port)
    writer.close()
    await writer.wait_closed()
