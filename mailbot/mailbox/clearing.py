"""Clearing: mails moved away or deleted by what a server has, and never any other mail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from mailbot.mailbox import Cleared
from mailbot.mailbox.directory import Directory
from mailbot.mailbox.wire import Refused, Wire

_AT_ONCE: Final = 200  # mails in a command, whose line servers may limit to 8192 bytes

Way = Callable[[Sequence[int], str], bool]  # of moving mails to a folder


class Clearing:
    """For the open folder. EXPUNGE is never said: it takes what others have marked, too."""

    def __init__(self, wire: Wire, directory: Directory) -> None:
        """`wire` is logged in."""
        self._wire = wire
        self._directory = directory

    def move(self, uids: Sequence[int], to: str) -> Cleared:
        """Move mails, by MOVE (RFC 6851) or else by COPY and UID EXPUNGE (RFC 4315)."""
        if "MOVE" in self._wire.offers:
            way: Way = self._move
        elif "UIDPLUS" in self._wire.offers:
            way = self._copy
        else:
            return Cleared.KEPT
        moved = [self._moved(way, some, to) for some in _chunks(uids)]
        return Cleared.MOVED if all(moved) else Cleared.KEPT

    def delete(self, uids: Sequence[int]) -> Cleared:
        """Delete mails for good by UID EXPUNGE."""
        if "UIDPLUS" not in self._wire.offers:
            return Cleared.KEPT
        deleted = [self._expunge(some) for some in _chunks(uids)]
        return Cleared.DELETED if all(deleted) else Cleared.KEPT

    def _moved(self, way: Way, uids: Sequence[int], to: str) -> bool:
        try:
            try:
                return way(uids, self._directory.made(to))
            except Refused as refusal:
                if refusal.passing:
                    raise self._wire.given_up(refusal) from refusal
            # The folder may be gone since it was listed, or some of the mails.
            self._directory.forget()
            name = self._directory.made(to)
            there = self._there(uids)
            return not there or way(there, name)
        except Refused:
            return False

    def _move(self, uids: Sequence[int], to: str) -> bool:
        self._wire.move(uids, to)
        return True

    def _copy(self, uids: Sequence[int], to: str) -> bool:
        self._wire.copy(uids, to)
        return self._expunge(uids)

    def _expunge(self, uids: Sequence[int]) -> bool:
        """Delete these and no others; False, and none stays marked, when the server refuses."""
        try:
            self._wire.mark_deleted(uids)
            self._wire.expunge(uids)
        except Refused:
            there = self._there(uids)
            with suppress(Refused):
                self._wire.unmark_deleted(there)
            return not there
        return True

    def _there(self, uids: Sequence[int]) -> list[int]:
        self._wire.noop()  # RFC 9051 §7.5.1: here we may be told that some are gone
        found = set(self._wire.search("UID " + ",".join(map(str, uids))))
        return [uid for uid in uids if uid in found]


def _chunks(uids: Sequence[int]) -> list[Sequence[int]]:
    return [uids[start : start + _AT_ONCE] for start in range(0, len(uids), _AT_ONCE)]
