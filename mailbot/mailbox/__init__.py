"""The mailbox: a connection to an IMAP server, and what stands in its folders.

Nothing here is remembered: which mails are new is for the caller to say, by UIDVALIDITY and UID,
and never by flags (RFC 9051 §2.3.1.1). `imap` connects, `session` is the conversation, `wire` the
only importer of imapclient.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Lost(Exception):  # noqa: N818 -- a state of the network, not of ours
    """The connection is dead, or silent, or the server said BYE: connect anew, later."""


class Denied(Exception):  # noqa: N818 -- said to the operator as it is
    """The server answered and will not have it: the login, a folder. The text says what to do."""


class Withheld(Denied):
    """The server has a mail and will not give it: the text says which, and the server's words."""


class Cleared(StrEnum):
    """What became of the server's copy of a mail that is done."""

    MOVED = "moved"
    DELETED = "deleted"
    KEPT = "kept"  # as the settings say, or because the server cannot do better


@dataclass(frozen=True, slots=True)
class Span:
    """What a folder says of its UIDs when it is opened."""

    uidvalidity: int
    uidnext: int  # above every UID in it


@dataclass(frozen=True, slots=True)
class Slip:
    """What is known of a mail before it is fetched."""

    size: int  # bytes
    arrived: datetime  # INTERNALDATE, aware and in UTC


class Session(Protocol):
    """One connection, for one thread. Every method may raise `Lost`, and `open` also `Denied`.

    After `Lost` it is of no more use, and already closed.
    """

    def open(self, folder: str) -> Span:
        """Select a folder; what follows is about it."""

    def junk(self, folder: str) -> bool:
        """Whether it is a junk folder: by its special use (RFC 6154), else by its name."""

    def above(self, uid: int) -> list[int]:
        """Return the UIDs above that one, ascending."""

    def slips(self, uids: Sequence[int]) -> Mapping[int, Slip]:
        """Return what is known of mails; without those that are gone."""

    def fetch(self, uid: int, *, head_only: bool = False) -> bytes | None:
        """Return a mail's bytes, and never mark it as seen; None when it is gone.

        May raise `Withheld`.
        """

    def move(self, uids: Sequence[int], to: str) -> Cleared:
        """Move mails to a folder, which is made where there is none.

        MOVE, else COPY and UID EXPUNGE, else they are KEPT: never EXPUNGE without UIDPLUS.
        KEPT also when the server refuses; then some of them may have been moved nevertheless.
        """

    def delete(self, uids: Sequence[int]) -> Cleared:
        """Delete mails for good by UID EXPUNGE; without UIDPLUS they are KEPT."""

    def wait(self, seconds: float) -> bool:
        """Wait for something new in the open folder, at most so long; True when it came.

        New is what came after the last `open` or `above`, also before the call. By IDLE
        (RFC 2177) where the server has it, else silently. `wake` ends it.
        """

    def wake(self) -> None:
        """End a `wait` of another thread at once, the present one or the next."""

    def close(self) -> None:
        """Say LOGOUT if it still stands."""


class Mailbox(Protocol):
    """Where mail is fetched from."""

    def connect(self) -> Session:
        """Connect, start TLS, log in; raises `Lost` or `Denied`."""
