"""Commits in common: writers who have waited for each other are committed together.

A commit waits for the disk, and on a slow one there are some hundred a second. So a writer who is
done while another waits hands the open transaction on, and all of them return once the last one's
commit has ended: each as durable, and as much all or nothing, as if it had been alone (group
commit). What one of them takes back is taken back to its own savepoint.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

Mode = Literal["create_savepoint", "rollback_only"]  # of a session in another's transaction

MOST: Final = 16  # writers of one commit
_LONGEST: Final = 0.1  # seconds, after which nobody else joins


class Group:
    """One transaction of the database, in which several writers work one after the other.

    Its methods are for the one whose turn it is, but `wait`.
    """

    def __init__(self, engine: Engine) -> None:
        self._connection: Final = engine.connect()
        self._connection.begin()
        self._since: Final = time.monotonic()
        self._writers = 0
        self._ended: Final = threading.Event()
        self._failure: BaseException | None = None

    @contextmanager
    def writer(self) -> Iterator[Session]:
        """Give a session for the next writer; all that it does is kept, or all taken back."""
        # The first one has nobody's work but its own to take back, and needs no savepoint.
        mode: Mode = "create_savepoint" if self._writers else "rollback_only"
        with Session(
            self._connection, join_transaction_mode=mode, expire_on_commit=False
        ) as session:
            try:
                yield session
                session.commit()
            except BaseException as error:
                self._take_back(session, error)
                raise
        self._writers += 1

    def _take_back(self, session: Session, error: BaseException) -> None:
        try:
            session.rollback()
        except DBAPIError:
            # A disk that is full, or a server that went away, has ended the whole transaction.
            self._failure = error

    @property
    def is_open(self) -> bool:
        """Whether another writer may join: there is something to commit, and nobody waits long."""
        young = time.monotonic() < self._since + _LONGEST
        return self._failure is None and 0 < self._writers < MOST and young

    def end(self) -> None:
        """Commit what its writers have done; `wait` tells them whether it is."""
        try:
            if self._failure is None and self._writers:
                self._connection.commit()
        except Exception as error:  # noqa: BLE001 -- told to each of them
            self._failure = error
        if self._failure is not None:
            # Closed alone it would go back with its transaction still open.
            self._connection.invalidate()
        self._connection.close()
        self._ended.set()

    def wait(self) -> None:
        """Return once what a writer has done is durable; raise when it is not."""
        self._ended.wait()
        if self._failure is not None:
            raise self._failure
