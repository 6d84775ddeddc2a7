"""The collector: reads the mailbox into `inbound`, and clears what is done out of it.

Its folders are looked at in rounds: each new UID is fetched and recorded (`pickup`), then copies
of mails that are done are moved, deleted or kept. A crash anywhere leaves a round to be taken
again, which finds what is missing.

A dead link is noticed within `poll_seconds` and the time of one read (30 s), since every wait ends
with a question to the server. A server that is back is found within a minute (`_LONGEST`).
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Final

from mailbot import register
from mailbot.envelope import NoRoom
from mailbot.inbound import folders, intake, room
from mailbot.inbound.folders import Position
from mailbot.inbound.pickup import pick_up
from mailbot.mailbox import Cleared, Denied, Lost, Mailbox, Session, Withheld
from mailbot.matters import Owed
from mailbot.outbound.post import About, enqueue
from mailbot.runtime import Runtime
from mailbot.settings.sections import DONE_FOLDER
from mailbot.store import DiskFull

_BATCH: Final = 200  # mails of a folder in one round, so that the others have their turn
_LONGEST: Final = 60.0  # real seconds between two tries to connect; the first ones are 1, 2, 4 …
_FORGOTTEN: Final = 8  # failures in a row before the operator is told: some three minutes
_LONGEST_WAIT: Final = 240.0  # RFC 2177 wants IDLE renewed before half an hour; routers are worse
_BREATH: Final = 1.0  # for a server that reports changes which are none to us
_PATIENCE: Final = 5  # rounds in which a mail is asked for that the server does not give
_TELL_AGAIN: Final = timedelta(hours=6)
_CANNOT_CLEAR: Final = (
    "The server did not move or delete mails that are done (it needs MOVE or UIDPLUS, and room), so"
    " they stay where they are. Nothing is answered twice by that."
)


class Collector:
    """Reads one mailbox, in a thread of its own; `wake` alone is for other threads."""

    def __init__(self, runtime: Runtime, mailbox: Mailbox) -> None:
        self._runtime = runtime
        self._mailbox = mailbox
        self._inbound = runtime.settings.inbound
        self._lock = threading.Lock()
        self._session: Session | None = None  # while connected; guarded by the lock
        self._examined: set[str] = set()  # folders, on this connection
        self._failures = 0  # in a row, without one wait that went well
        self._withheld: Counter[tuple[str, int, int]] = Counter()  # by folder, UIDVALIDITY, UID
        self._stopping = threading.Event()
        self._came: Callable[[], None] = _nothing
        self._progress: Callable[[], None] = _nothing
        self._may_clear: Callable[[], bool] = _always

    def run(
        self,
        stopping: threading.Event,
        came: Callable[[], None],
        may_clear: Callable[[], bool],
        progress: Callable[[], None],
    ) -> None:
        """Read until `stopping` is set and `wake` called.

        `came` is called after each mail that was recorded; `progress` whenever a step is done, at
        least every five minutes. While `may_clear` says no, mail is recorded and no copy touched.
        """
        self._stopping, self._came = stopping, came
        self._may_clear, self._progress = may_clear, progress
        while not stopping.is_set():
            progress()
            try:
                pause = self._try()
            except DiskFull as error:
                room.cry(self._runtime, error)
                pause = self._back_off()
            except Exception as error:  # noqa: BLE001 -- any bug of ours: try again
                self._runtime.events.alarm(f"mailbox: {error!r}")
                pause = self._back_off()
            stopping.wait(pause)

    def wake(self) -> None:
        """Have the folders looked at now: a mail is done, or the end has come."""
        with self._lock:
            if self._session:
                self._session.wake()

    def step(self, session: Session) -> bool:
        """Look at every folder once; False when there was nothing to do.

        The first folder comes last and stays open, to be waited on. It has to be there; of another
        one that is not, the operator is told.
        """
        first, *others = self._inbound.folders
        busy = False
        for folder in others:
            try:
                busy |= self._look(session, folder)
            except Denied as error:
                self._report(folder, str(error))
        return self._look(session, first) or busy

    # --- The connection ---

    def _try(self) -> float:
        """Serve one connection to its end; returns how many seconds to wait for the next."""
        try:
            self._serve()
        except Lost as error:
            pause = self._back_off()
            self._runtime.events.lost(str(error), pause)
            if self._failures >= _FORGOTTEN:
                self._report("lost", f"It cannot be reached: {error}")
        except Denied as error:
            pause = _LONGEST  # asked again at once, some servers shut us out
            self._runtime.events.lost(str(error), pause)
            self._report("denied", str(error))
        else:
            pause = 0.0
        return pause

    def _serve(self) -> None:
        session = self._mailbox.connect()
        self._examined.clear()
        try:
            with self._lock:
                self._session = session
            self._runtime.events.connected(f"{self._inbound.host}:{self._inbound.port}")
            seconds = min(self._inbound.poll.total_seconds(), _LONGEST_WAIT)
            reported = False
            while not self._stopping.is_set():
                self._progress()
                if self.step(session):
                    reported = False
                elif reported:
                    reported = False
                    self._stopping.wait(_BREATH)
                elif not self._stopping.is_set():
                    reported = session.wait(seconds)
                    self._failures = 0
        finally:
            with self._lock:
                self._session = None
            with suppress(Lost):
                session.close()

    def _back_off(self) -> float:
        pause = min(2.0**self._failures, _LONGEST)
        self._failures += 1
        return pause

    # --- One folder ---

    def _look(self, session: Session, folder: str) -> bool:
        if self._stopping.is_set():
            return False
        span = session.open(folder)
        # Once a connection: no server puts a backup in place under an open one.
        present = () if folder in self._examined else session.above(0)
        where = folders.position(self._runtime, folder, span, present)
        self._examined.add(folder)
        came = self._collect(session, where)
        try:
            return self._clear(session, where) or came
        except Denied as error:
            self._report(f"clearing {folder}", str(error))
            return came

    def _collect(self, session: Session, where: Position) -> bool:
        """Record what is new; what is none of ours is passed over."""
        fresh = session.above(where.seen)[:_BATCH]
        if not fresh or not self._has_room():
            return False
        runtime = self._runtime
        slips = session.slips(fresh)
        junk = session.junk(where.folder)
        went_on = False
        passed = None
        for uid in fresh:
            if self._stopping.is_set():
                break
            self._progress()
            slip = slips.get(uid)
            try:
                recorded = slip is not None and pick_up(runtime, session, where, uid, slip, junk)
            except NoRoom:
                break
            except Withheld as error:
                if not self._gives_up(where, uid, str(error)):
                    break
                recorded = False
            if recorded:
                self._came()
            passed = None if recorded else uid
            went_on = True
        if passed is not None:
            folders.pass_over(runtime, where, passed)
        return went_on

    def _gives_up(self, where: Position, uid: int, said: str) -> bool:
        """Whether a mail that the server will not give has been asked for often enough.

        It stays where it is, and those behind it go on.
        """
        mail = (where.folder, where.uidvalidity, uid)
        self._withheld[mail] += 1
        if self._withheld[mail] < _PATIENCE:
            return False
        self._report(f"withheld {mail}", said)
        return True

    def _has_room(self) -> bool:
        error = room.refusal(self._runtime)
        if error is not None:
            room.report(self._runtime, error)
        return error is None

    def _clear(self, session: Session, where: Position) -> bool:
        """Clear copies of mails that are done; the outcome is committed after the server did it.

        After a crash in between it is asked again: of UIDs that are gone it makes nothing.
        """
        if not self._may_clear():
            return False
        with self._runtime.store.snapshot() as rows:
            uids = folders.finished(rows, where, intake.ENDED, _BATCH)
        if not uids or self._stopping.is_set():
            return False
        match self._inbound.after:
            case "move":
                outcome = session.move(uids, DONE_FOLDER)
            case "delete":
                outcome = session.delete(uids)
            case "keep":
                outcome = Cleared.KEPT
        folders.clear(self._runtime, where, uids, outcome)
        if outcome is Cleared.KEPT and self._inbound.after != "keep":
            self._report("kept", _CANNOT_CLEAR, again_after=None)
        return True

    # --- The operator ---

    def _report(self, what: str, said: str, again_after: timedelta | None = _TELL_AGAIN) -> None:
        """Tell the operator what is wrong with the mailbox: each thing every few hours at most."""
        runtime = self._runtime
        now = runtime.now()
        with runtime.store.transaction() as session:
            if not register.tell_once(session, f"mailbox {what}", now, again_after):
                return
            owed = Owed(
                "operator_mailbox",
                runtime.settings.newsletter.operator,
                {"said": said},
                answers=False,
                threaded=False,
            )
            enqueue(session, runtime, owed, About(), now)
        runtime.events.alarm(f"mailbox: {said}")


def _nothing() -> None:
    pass


def _always() -> bool:
    return True
