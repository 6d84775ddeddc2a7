"""Submission: letters to the relay, and what the relay said of each, always as a value.

A letter's answer is the relay's word about that letter. What is wrong with the connection
(unreachable, no TLS, login refused) is never a letter's fault: it has code 0, and waits.
"""

from __future__ import annotations

from typing import Protocol

from mailbot.smtp.dialogue import Outcome, stuffed, wire_form
from mailbot.smtp.opening import Tls
from mailbot.smtp.relay import Relay, RelayConnection, Timeouts
from mailbot.smtp.replies import enhanced
from mailbot.terms import Answer

__all__ = [
    "Connection",
    "Outcome",
    "Relay",
    "RelayConnection",
    "Timeouts",
    "Tls",
    "Transport",
    "enhanced",
    "stuffed",
    "wire_form",
]


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
