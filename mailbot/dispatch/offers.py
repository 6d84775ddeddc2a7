"""What whoever tells a host its next slice has to offer; and the one for a host that is alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Protocol

from sqlmodel import Session

Key = tuple[int, int]  # an issue's number and a slice's first reader


class Dispatch(Protocol):
    """Who tells which slice is next."""

    patience: timedelta  # after which a slice that is due is taken without being told of it

    def enqueue(self, session: Session, keys: Sequence[Key]) -> None:
        """Have slices handed to hosts, from the caller's commit on."""

    def start(self, on_offer: Callable[[], object]) -> None:
        """Begin to be told; `on_offer` is called, by another thread, whenever we are."""

    def stop(self) -> None:
        """Be told no more; what is not answered for is handed to others."""

    def offered(self) -> Sequence[Key]:
        """Return the slices we were told of and have not answered for."""

    def answer(self, key: Key, due_in: timedelta | None) -> None:
        """Say that we have no slice of it any more: it is settled, or due again after a while."""


class Alone:
    """There is one host: it takes what is next from the rows."""

    patience = timedelta(0)

    def enqueue(self, session: Session, keys: Sequence[Key]) -> None:
        """Nobody has to be told."""

    def start(self, on_offer: Callable[[], object]) -> None:
        """Nothing is to be begun."""

    def stop(self) -> None:
        """Nor ended."""

    def offered(self) -> Sequence[Key]:
        """Nobody tells."""
        return ()

    def answer(self, key: Key, due_in: timedelta | None) -> None:
        """Nobody asks."""
