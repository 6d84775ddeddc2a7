"""A session: what is asked of a mailbox, by whatever way its server has."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from mailbot.mailbox import Cleared, Denied, Slip, Span, Withheld
from mailbot.mailbox.bell import Bell
from mailbot.mailbox.clearing import Clearing
from mailbot.mailbox.directory import Directory
from mailbot.mailbox.folders import Folder, is_junk
from mailbot.mailbox.wire import Refused, Selected, Wire

# RFC 2177 asks for 29 minutes at the latest; NATs forget a silent connection sooner.
_RENEW_SECONDS: Final = 240.0
_SLIPS_AT_ONCE: Final = 500
_MOST_HEAD: Final = 1 << 20
_MOST_UID: Final = 2**32 - 1


class ImapSession:
    """`Session` over a server that speaks IMAP4rev1, whatever else it has."""

    def __init__(self, wire: Wire, *, most_bytes: int, now: Callable[[], datetime]) -> None:
        """`wire` is logged in; a mail larger than `most_bytes` is cut there."""
        self._wire = wire
        self._most_bytes = most_bytes
        self._now = now
        self._bell = Bell()
        self._folder = ""
        self._writable = False
        self._idles = "IDLE" in wire.offers
        self._directory = Directory(wire)
        self._clearing = Clearing(wire, self._directory)

    # Folders

    def open(self, folder: str) -> Span:
        """Select a folder. `Denied` when it cannot be had, or when its UIDs do not last.

        Without a UIDVALIDITY (RFC 9051 §2.3.1.1) a UID says nothing in the next session: mails
        would be lost, or read for ever.
        """
        try:
            name, selected = self._select(folder)
        except Refused as refusal:
            if refusal.passing:
                raise self._wire.given_up(refusal) from refusal
            raise self._cannot_open(folder, refusal) from refusal
        self._folder, self._writable = name, selected.writable
        self._wire.tally.look()
        uidvalidity, uidnext = selected.uidvalidity, selected.uidnext
        if not (uidvalidity and uidnext):
            with suppress(Refused):
                status = self._wire.status(name)
                uidvalidity, uidnext = uidvalidity or status[0], uidnext or status[1]
        if not uidvalidity:
            raise Denied(
                f"folder {folder}: the server gives no UIDVALIDITY, so its mails cannot be told"
                " apart from one session to the next"
            )
        return Span(uidvalidity, uidnext or max(self._wire.search("UID *"), default=0) + 1)

    def junk(self, folder: str) -> bool:
        """Whether it is a junk folder."""
        return is_junk(self._directory.find(folder) or Folder(folder))

    def junk_folders(self) -> list[str]:
        """Return the folders for junk, read or not."""
        return [folder.name for folder in self._directory.folders if is_junk(folder)]

    @property
    def offers(self) -> frozenset[str]:
        """What the server can do (RFC 9051 §7.2.2), in upper case."""
        return self._wire.offers

    def _select(self, folder: str) -> tuple[str, Selected]:
        try:
            return folder, self._wire.select(folder)
        except Refused as refusal:
            found = None if refusal.passing else self._directory.find(folder)
            if found is None or found.name == folder:
                raise
            return found.name, self._wire.select(found.name)

    def _cannot_open(self, folder: str, refusal: Refused) -> Denied:
        with suppress(Refused):
            if self._directory.find(folder) is None:
                return Denied(f"no folder {folder}; there are: {self._directory.names()}")
        return Denied(f"folder {folder} cannot be opened: {refusal}")

    # Mails

    def above(self, uid: int) -> list[int]:
        """Return the UIDs above that one, ascending."""
        self._wire.tally.look()
        # RFC 9051 §6.4.4: n:* holds the last mail also when its UID is below n.
        found = self._wire.search(f"UID {uid + 1}:*")
        return [number for number in found if uid < number <= _MOST_UID]

    def slips(self, uids: Sequence[int]) -> Mapping[int, Slip]:
        """Return what is known of mails; when one arrived as nobody can read, it is now."""
        slips: dict[int, Slip] = {}
        for start in range(0, len(uids), _SLIPS_AT_ONCE):
            slips |= self._slips(uids[start : start + _SLIPS_AT_ONCE])
        return slips

    def fetch(self, uid: int, *, head_only: bool = False) -> bytes | None:
        """Return a mail's bytes; a head ends at a mebibyte, a mail at `most_bytes`."""
        section, most = ("HEADER", _MOST_HEAD) if head_only else ("", self._most_bytes)
        try:
            found = self._wire.fetch([uid], f"BODY.PEEK[{section}]<0.{most}>")
        except Refused as refusal:
            if self._is_gone(uid, refusal):
                return None
            raise self._withheld(uid, str(refusal)) from refusal
        for item, value in found.get(uid, {}).items():
            if item.startswith(b"BODY["):
                if isinstance(value, bytes):
                    return value
                raise self._withheld(uid, "the server says NIL")
        return None

    def _slips(self, uids: Sequence[int]) -> dict[int, Slip]:
        try:
            found = self._wire.fetch(uids, "RFC822.SIZE", "INTERNALDATE")
        except Refused as refusal:
            if len(uids) > 1:  # one that is gone or broken costs all (RFC 2180 §4.1): find it
                half = len(uids) // 2
                return self._slips(uids[:half]) | self._slips(uids[half:])
            return {} if self._is_gone(uids[0], refusal) else {uids[0]: Slip(0, self._now())}
        return {
            uid: Slip(said[b"RFC822.SIZE"], self._arrived(said.get(b"INTERNALDATE")))
            for uid, said in found.items()
            if isinstance(said.get(b"RFC822.SIZE"), int)
        }

    def _arrived(self, said: Any) -> datetime:
        """Read an INTERNALDATE: not to know is to have it now, since it is above all we have."""
        if isinstance(said, datetime):
            aware = said if said.tzinfo else said.replace(tzinfo=UTC)
            with suppress(ValueError, OverflowError):  # an offset of days, the year 1
                return aware.astimezone(UTC)
        return self._now()

    def _is_gone(self, uid: int, refusal: Refused) -> bool:
        if refusal.passing:
            raise self._wire.given_up(refusal) from refusal
        self._wire.noop()  # RFC 9051 §7.5.1: here we may be told that it is gone
        return uid not in self._wire.search(f"UID {uid}")

    def _withheld(self, uid: int, words: str) -> Withheld:
        return Withheld(f"mail {uid} of folder {self._folder} cannot be read: {words}")

    # Clearing

    def move(self, uids: Sequence[int], to: str) -> Cleared:
        """Move mails to a folder, which is made, and subscribed to, where there is none."""
        return self._clearing.move(uids, to) if self._writable else Cleared.KEPT

    def delete(self, uids: Sequence[int]) -> Cleared:
        """Delete mails for good by UID EXPUNGE; without UIDPLUS they are KEPT."""
        return self._clearing.delete(uids) if self._writable else Cleared.KEPT

    # Waiting

    def wait(self, seconds: float) -> bool:
        """Wait for news; a link that is dead is `Lost` at the end of it, or after 4 minutes."""
        end = time.monotonic() + seconds
        rung = False
        while not (self._wire.tally.news or rung):
            left = end - time.monotonic()
            if left <= 0:
                break
            rung = self._wait(min(left, _RENEW_SECONDS))
        if rung:
            self._bell.hush()
        return self._wire.tally.news

    def wake(self) -> None:
        """End a `wait` of another thread."""
        self._bell.ring()

    def close(self) -> None:
        """Say LOGOUT if it still stands."""
        self._bell.close()
        self._wire.close()

    def _wait(self, seconds: float) -> bool:
        """Wait once; True when the bell rang."""
        if self._idles:
            try:
                self._wire.idle()
            except Refused:
                self._idles = False
            else:
                rung = self._idle(seconds)
                self._wire.idle_done()
                return rung
        rung = self._bell.wait(seconds)
        self._wire.noop()
        return rung

    def _idle(self, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while True:
            self._wire.hear()
            left = end - time.monotonic()
            if self._wire.tally.news or left <= 0:
                return False
            if self._bell.wait(left, self._wire.descriptor):
                return True
