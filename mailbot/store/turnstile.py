"""A lock that is given in the order in which it was asked for.

Who gives up a `threading.Lock` and takes it again at once has it again: whoever waits would be
kept from it by a loop of small steps for as long as the loop lasts.
"""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType


class Turnstile:
    """One at a time, first come, first served; not for who is already through."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for the one who is through."""
        return bool(self._waiting)

    def __enter__(self) -> None:
        turn = threading.Lock()
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            turn.acquire()
            self._waiting.append(turn)
        turn.acquire()  # released by the one before

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
