"""The leader: of all mailbots on one database the one that works; the others stand by.

A lock outside of the tables, which goes with the process or the connection that holds it. It is no
fence: who has lost it may still be ending a step when the next begins. So every step looks, within
its own transaction, whether it has already been taken.
"""

from __future__ import annotations

from typing import Protocol

from mailbot.store.engine import is_postgresql
from mailbot.store.sqlite import FileLock


class Leader(Protocol):
    """The lock, not thread-safe: for one loop to try, watch and let go."""

    stands_by: bool  # whether it is worth waiting: on SQLite a second mailbot is a mistake

    def take(self) -> bool:
        """Try once to become the leader; False while another is, or nobody answers."""

    def holds(self) -> bool:
        """Whether we still lead; False within seconds once it is lost, and then for good."""

    def release(self) -> None:
        """Let another lead; `take` may be tried again."""


def candidate(url: str) -> Leader:
    """Return the lock of a database, not taken."""
    if not is_postgresql(url):
        return FileLock(url)
    from mailbot.store.driver import SessionLock  # noqa: PLC0415 -- takes 8 MB, and seldom needed

    return SessionLock(url)
