"""The daemon: the loops that pull, witness, handle, mail and keep the calendar; and how it ends.

Each loop is a thread's worth of blocking steps over the same functions that the tests call one by
one. A commit wakes the loops behind it; the clock is the net under that. Of several daemons on one
database one leads, and it alone takes mail in and decides; the others stand by. Any number may
mail.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any, Final

from mailbot import deadlines, heap, service
from mailbot.clock import Clock
from mailbot.inbound import intake, room
from mailbot.inbound.inlet import DoorInlet, Inlet, MailboxInlet
from mailbot.leader import Leader, candidate
from mailbot.newsletter import issue
from mailbot.outbound.outbox import Outbox
from mailbot.role import Role
from mailbot.runtime import Runtime, assemble
from mailbot.service import Progress
from mailbot.settings import Settings
from mailbot.smtp import QUIT_SECONDS
from mailbot.store import DatabaseError, DiskFull, prepare

GRACE_SECONDS: Final = 30  # for what is in hand, at SIGTERM
_REST: Final = timedelta(seconds=30)  # how long a loop with nothing to do waits at most
_SHORTEST: Final = 0.05  # real seconds, however fast the clock
_LONGEST: Final = 5.0
_NEAR: Final = 1.0  # same, where another process decides what there is to do
_AFTER_A_BUG: Final = 5.0
_HEARTBEAT: Final = 2.0  # between two looks whether we lead, or may
_TURNS: Final = 20  # of the outbox at a time; each waits a fraction of a second at most
_THREADS: Final = 32  # the loops', and for mails at the door

# The longest a step may take before systemd starts us anew.
_STEP: Final = timedelta(minutes=10)


class AlreadyRunning(DatabaseError):  # noqa: N818 -- said to the user as it is
    """Another daemon works with the database, and nobody would gain by a second one waiting."""


def run(settings: Settings, clock: Clock, log_addresses: bool, role: Role = Role.ALL) -> int:
    """Run until SIGTERM or SIGINT; returns the exit status. AlreadyRunning on SQLite."""
    heap.tidy()
    runtime = assemble(settings, clock, log_addresses=log_addresses)
    leader = candidate(settings.database.url)
    try:
        return asyncio.run(_run(runtime, leader, role))
    finally:
        leader.release()
        runtime.reader.close()
        runtime.store.close()


def advance(runtime: Runtime, outbox: Outbox) -> bool:
    """Take one round of every loop, in order; False when nothing was left to do.

    What the daemon does in parallel, step by step: for tests, which turn it until all is quiet.
    """
    if not runtime.may_mail:
        return intake.witness_next(runtime)
    busy = bool(outbox.turn())
    busy |= intake.witness_next(runtime)
    busy |= intake.handle_next(runtime)
    # Deadlines are looked at once the mails are through: by their own loop they have their rest.
    return busy or bool(deadlines.tick(runtime) + issue.tick(runtime))


async def _run(runtime: Runtime, leader: Leader, role: Role) -> int:
    return await _Daemon(runtime, leader, role).run()


class _Daemon:
    def __init__(self, runtime: Runtime, leader: Leader, role: Role) -> None:
        self._runtime = runtime
        self._role = role
        self._leader = leader
        self._outbox = Outbox(runtime)
        self._witnesses = ThreadPoolExecutor(intake.AT_ONCE, "witness")
        self._progress = Progress(asyncio.get_running_loop().time)
        self._stopping = asyncio.Event()
        self._came = asyncio.Event()  # a mail was recorded
        self._seen = asyncio.Event()  # a mail was witnessed
        self._owed = asyncio.Event()  # something may have to go out
        self._working = threading.Event()  # it may decide and mail

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(_THREADS))
        # The door reports a bug in a conversation there; the sender has been told to try again.
        loop.set_exception_handler(
            lambda _, context: self._runtime.events.alarm(f"door: {context.get('exception')!r}")
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        watch = asyncio.create_task(self._watch())
        try:
            if not self._role.decides or await self._lead():
                await self._serve()
        finally:
            watch.cancel()
        self._runtime.events.stopped()
        return 0

    # --- one leads ---

    async def _lead(self) -> bool:
        """Wait until this daemon leads; False when it is ended before."""
        if await asyncio.to_thread(self._leader.take):
            return True
        if not self._leader.stands_by:
            raise AlreadyRunning("another mailbot runs with this database")
        self._runtime.events.standby()
        service.notify("READY=1\nSTATUS=standing by")
        while not self._stopping.is_set():
            await self._wait(None, _HEARTBEAT)
            if await asyncio.to_thread(self._leader.take):
                self._runtime.events.leading()
                # The one before may have ended for an upgrade to tables that we do not know.
                prepare(self._runtime.settings.database.url)
                return True
        self._say_stopping()
        return False

    async def _keep_the_lead(self) -> None:
        while not self._stopping.is_set():
            await self._wait(None, _HEARTBEAT)
            if not await asyncio.to_thread(self._leader.holds):
                # Another may lead by now. We end as by a crash, which every step is made for.
                self._runtime.events.lead_lost()
                os._exit(1)

    # --- what is done ---

    async def _serve(self) -> None:
        inlet = await self._open() if self._role.decides else None
        tasks: list[Coroutine[Any, Any, None]] = [self._work(inlet)]
        if inlet:
            tasks.append(self._keep_the_lead())
            tasks.append(self._loop(self._witness, _STEP, self._came, self._seen))
        loops = [asyncio.create_task(task) for task in tasks]
        self._runtime.events.started(self._role, inlet.where if inlet else "")
        service.notify("READY=1\nSTATUS=at work")
        await self._stopping.wait()
        self._say_stopping()
        if inlet:
            await inlet.close()
        end = asyncio.get_running_loop().time() + GRACE_SECONDS
        _, stuck = await asyncio.wait(loops, timeout=GRACE_SECONDS)
        left = end - asyncio.get_running_loop().time() - QUIT_SECONDS
        in_hand = 0 if stuck else await asyncio.to_thread(self._outbox.close, max(left, 0))
        await asyncio.to_thread(self._runtime.dispatch.stop)
        if stuck or in_hand:
            # A relay that does not answer: the attempt is recorded, the next start finds it.
            self._runtime.events.alarm("stopped with a letter in hand")
            os._exit(1)

    async def _open(self) -> Inlet:
        inlet: DoorInlet | MailboxInlet
        if self._runtime.settings.inbound.kind == "imap":
            inlet = MailboxInlet(
                self._runtime, self._came.set, self._working.is_set, self._progress
            )
        else:
            inlet = DoorInlet(self._runtime, self._came.set)
        await inlet.open()
        return inlet

    async def _work(self, inlet: Inlet | None) -> None:
        """Decide, where mail comes in, and mail, as soon as this installation may."""
        while not await self._taken_up():
            await self._wait(None, _HEARTBEAT)
            if self._stopping.is_set():
                return
        self._working.set()
        loops: list[Coroutine[Any, Any, None]] = []
        if inlet:
            loops += [
                self._loop(self._handle, _STEP, self._seen, self._owed, inlet.mail_is_done),
                # Two, so that a bug in the one does not keep the issue from going out.
                self._loop(self._meet_deadlines, _STEP, None, self._owed),
                self._loop(self._mail_issues, _STEP, None, self._owed),
            ]
        if self._role.mails:
            ring = asyncio.get_running_loop().call_soon_threadsafe
            self._runtime.dispatch.start(lambda: ring(self._owed.set))
            mails = self._loop(self._mail, _STEP, self._owed, self._owed, rest=self._until_next)
            loops.append(mails)
        await asyncio.gather(*loops)

    async def _taken_up(self) -> bool:
        """Note what a crash left in hand, where this installation may mail."""
        try:
            return await asyncio.to_thread(self._take_up)
        except Exception as error:  # noqa: BLE001 -- a database that is away for a moment
            self._runtime.events.alarm(f"start: {error!r}")
            return False

    def _take_up(self) -> bool:
        if not self._runtime.may_mail:
            return False
        if self._role.decides:
            issue.take_up(self._runtime)
        if self._role.mails:
            self._outbox.recover(alone=not self._leader.stands_by)
        return True

    # --- the loops: each step says whether it did something ---

    def _witness(self) -> bool:
        return intake.witness_next(self._runtime, self._witnesses.map)

    def _handle(self) -> bool:
        return intake.handle_next(self._runtime)

    def _mail(self) -> bool:
        # Several, as to change threads for each would cost more than most of them.
        return all(not self._stopping.is_set() and self._outbox.turn() for _ in range(_TURNS))

    def _until_next(self) -> timedelta:
        return self._outbox.rest

    def _meet_deadlines(self) -> bool:
        return bool(deadlines.tick(self._runtime))

    def _mail_issues(self) -> bool:
        return bool(issue.tick(self._runtime))

    async def _loop(
        self,
        step: Callable[[], bool],
        within: timedelta,
        wake: asyncio.Event | None,
        behind: asyncio.Event,
        at_rest: Callable[[], None] | None = None,
        rest: Callable[[], timedelta] | None = None,
    ) -> None:
        """Take one step after the other, each `within` so long; `at_rest` follows the last.

        `rest` says how long there is nothing to do then.
        """
        name = step.__name__.strip("_")
        self._progress.expect(name, within)
        was_busy = False
        while not self._stopping.is_set():
            if wake:
                wake.clear()
            try:
                busy = await asyncio.to_thread(step)
            except DiskFull as error:
                await asyncio.to_thread(room.cry, self._runtime, error)
                await self._wait(None, _AFTER_A_BUG)
                continue
            except Exception as error:  # noqa: BLE001 -- a bug: the others go on
                self._runtime.events.alarm(f"{name}: {error!r}")
                await self._wait(None, _AFTER_A_BUG)
                continue
            finally:
                self._progress.step(name)
            if busy:
                behind.set()
            else:
                if was_busy and at_rest:
                    at_rest()
                await self._wait(wake, self._pause(rest() if rest else _REST))
            was_busy = busy

    def _pause(self, rest: timedelta) -> float:
        longest = _LONGEST if self._role is Role.ALL else _NEAR
        return min(max(self._runtime.clock.sleep_seconds(rest), _SHORTEST), longest)

    async def _wait(self, wake: asyncio.Event | None, seconds: float) -> None:
        """Wait for work, for the end, or for the time to look anyway."""
        events = [self._stopping, *([wake] if wake else [])]
        waits = [asyncio.create_task(event.wait()) for event in events]
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    # --- systemd ---

    async def _watch(self) -> None:
        """Let the watchdog know that we live, while all that we do goes on."""
        while True:
            late = self._progress.overdue()
            if late:
                self._runtime.events.alarm(f"does not go on: {', '.join(late)}")
            else:
                service.notify("WATCHDOG=1")
            await asyncio.sleep(service.watchdog_seconds())

    def _say_stopping(self) -> None:
        self._runtime.events.stopping("signal")
        service.notify("STOPPING=1")
