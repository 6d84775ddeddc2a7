"""What systemd is told: that we are ready, that we are ending, and that work really goes on.

sd_notify(3) by its own socket. The watchdog is tied to the work itself: each part of the daemon
says when it has taken a step, and systemd hears of it only while none of them is overdue, so that
a daemon that is alive and does nothing is started anew.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

_UNWATCHED: Final = 120.0  # seconds between looks where no watchdog asks for them


def notify(state: str, environ: Mapping[str, str] = os.environ) -> None:
    """Tell systemd, where it is there to be told; one assignment such as "READY=1" a line."""
    address = environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        # A watchdog must not hang on who listens, nor die with them.
        channel.settimeout(1)
        try:
            channel.connect("\0" + address[1:] if address.startswith("@") else address)
            channel.sendall(state.encode())
        except OSError:
            return


def watchdog_seconds(environ: Mapping[str, str] = os.environ) -> float:
    """Return how often the watchdog wants to hear of us: half its time, sd_watchdog_enabled(3)."""
    span = environ.get("WATCHDOG_USEC", "")
    ours = environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
    return int(span) / 2_000_000 if ours and span.isdigit() and int(span) else _UNWATCHED


@dataclass(slots=True)
class Progress:
    """When each part of the daemon last took a step, or looked and had nothing to do."""

    seconds: Callable[[], float]  # that only grow
    _parts: dict[str, tuple[float, float]] = field(default_factory=dict)  # last step, limit

    def expect(self, part: str, within: timedelta) -> None:
        """Take up a part of which something is to be heard within each such span."""
        self._parts[part] = (self.seconds(), within.total_seconds())

    def step(self, part: str) -> None:
        """Note that a part goes on; from any thread."""
        _, limit = self._parts[part]
        self._parts[part] = (self.seconds(), limit)

    def overdue(self) -> list[str]:
        """Name the parts that have not been heard of in time."""
        now = self.seconds()
        return [part for part, (last, limit) in self._parts.items() if now - last > limit]
