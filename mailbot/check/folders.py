"""The mailbox's folders as a place: the configured ones, "mailbot", and the junk folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from datetime import datetime
from typing import Final

from mailbot.check.arrivals import Sighting
from mailbot.check.places import bears
from mailbot.mailbox import Denied, Lost, Session, Withheld

DONE: Final = "mailbot"  # a running daemon may have moved it there
_MOST: Final = 500  # mails looked at in one folder at a time
_TURN: Final = 2.0  # seconds: IDLE tells of the first folder only


class Folders:
    """Notes where each folder ends when it is made; what comes above that is looked at."""

    def __init__(
        self,
        session: Session,
        folders: Iterable[str],
        now: Callable[[], datetime],
    ) -> None:
        self._session = session
        self._now = now
        self._seen: dict[str, int] = {}
        self._found: dict[str, list[int]] = {}
        for folder in dict.fromkeys((*folders, DONE)):
            try:
                self._seen[folder] = session.open(folder).uidnext - 1
            except Denied:
                self._seen[folder] = 0  # a daemon makes it with the first mail that is done

    def look(self, marks: Collection[str]) -> list[Sighting]:
        """Fetch what is new and ours."""
        return [sighting for folder in self._seen for sighting in self._in(folder, marks)]

    def rest(self, seconds: float) -> None:
        """Wait in the first folder."""
        self._session.open(next(iter(self._seen)))
        self._session.wait(min(seconds, _TURN))

    def leave(self) -> None:
        """Delete what was found: it is ours alone, and a daemon that has it needs no copy."""
        with suppress(Lost, Denied):
            for folder, uids in self._found.items():
                self._session.open(folder)
                self._session.delete(uids)
        with suppress(Lost):
            self._session.close()

    def _in(self, folder: str, marks: Collection[str]) -> list[Sighting]:
        try:
            self._session.open(folder)
        except Denied:
            return []
        uids = self._session.above(self._seen[folder])[-_MOST:]
        junk = self._session.junk(folder)
        sightings = []
        for uid in uids:
            self._seen[folder] = uid
            raw = self._ours(uid, marks)
            if raw is None:
                continue
            self._found.setdefault(folder, []).append(uid)
            slip = self._session.slips([uid]).get(uid)
            stamped = slip.arrived if slip else None
            sightings.append(Sighting(raw, folder, self._now(), stamped=stamped, junk=junk))
        return sightings

    def _ours(self, uid: int, marks: Collection[str]) -> bytes | None:
        """Fetch a mail whole when its head has a mark: a report has it in the address it is for."""
        try:
            start = self._session.fetch(uid, head_only=True)
            return self._session.fetch(uid) if start and bears(start, marks) else None
        except Withheld:  # somebody's broken mail: the daemon's business
            return None
