"""Submission: letters to the relay, and what the relay said of each, always as a value.

A letter's answer is the relay's word about that letter. What is wrong with the connection
(unreachable, no TLS, login refused) is never a letter's fault: it has code 0, and waits.
"""

from __future__ import annotations

from collections.abc import Callable

from mailbot.smtp.dialogue import Outcome, wire_form
from mailbot.smtp.lanes import L, Lane, Lanes, Told
from mailbot.smtp.opening import Tls
from mailbot.smtp.relay import QUIT_SECONDS, Relay, RelayConnection, Timeouts
from mailbot.smtp.replies import enhanced
from mailbot.smtp.transport import Connection, OneByOne, Transport

__all__ = [
    "QUIT_SECONDS",
    "Connection",
    "Lane",
    "Lanes",
    "OneByOne",
    "Outcome",
    "Relay",
    "RelayConnection",
    "Timeouts",
    "Tls",
    "Told",
    "Transport",
    "enhanced",
    "lanes_to",
    "wire_form",
]


def lanes_to(
    transport: Transport, count: int, may_write: Callable[[], bool]
) -> Lanes[L] | OneByOne[L]:
    """Make so many lanes, which write while they may; opens nothing yet."""
    if isinstance(transport, Relay):
        return Lanes(transport, count, may_write)
    return OneByOne(transport, count, may_write)
