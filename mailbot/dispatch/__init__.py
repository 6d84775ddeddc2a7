"""Which slices of an issue this host is to mail: told by a queue, where there are several hosts.

Whose a slice is, and whose a letter, say our own rows (`slices`): a queue that hands one out twice,
or loses one, makes no letter go twice and none be forgotten.
"""

from __future__ import annotations

from collections.abc import Callable

from mailbot.dispatch.offers import Alone, Dispatch, Key
from mailbot.store.engine import is_postgresql

__all__ = ["Alone", "Dispatch", "Key", "dispatch_of"]


def dispatch_of(url: str, alarm: Callable[[str], None]) -> Dispatch:
    """Make the one for a database; not started."""
    if not is_postgresql(url):
        return Alone()
    from mailbot.dispatch.queue import Queue  # noqa: PLC0415 -- slow to load, and seldom needed

    return Queue(url, alarm)
