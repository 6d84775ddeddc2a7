"""The daemon: the loops that pull, witness, handle, mail and keep the calendar; and how it ends.

Each loop is a thread's worth of blocking steps over the same functions that the tests call one by
one. A commit wakes the loops behind it; the clock is the net under that.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from mailbot import deadlines, intake, issue
from mailbot.clock import Clock
from mailbot.door import Door
from mailbot.envelope import Envelope
from mailbot.outbox import Outbox
from mailbot.runtime import Runtime, assemble
from mailbot.settings import Settings

GRACE_SECONDS: Final = 30  # for what is in hand, at SIGTERM
_REST: Final = timedelta(seconds=30)  # how long a loop with nothing to do waits at most
_SHORTEST: Final = 0.05  # real seconds, however fast the clock
_LONGEST: Final = 5.0
_AFTER_A_BUG: Final = 5.0


def run(settings: Settings, clock: Clock, log_addresses: bool) -> int:
    """Run until SIGTERM or SIGINT; returns the exit status."""
    runtime = assemble(settings, clock, log_addresses=log_addresses)
    try:
        return asyncio.run(_Daemon(runtime).run())
    finally:
        runtime.reader.close()
        runtime.store.close()


def advance(runtime: Runtime, outbox: Outbox) -> bool:
    """Take one round of every loop, in order; False when nothing was left to do.

    What the daemon does in parallel, step by step: for tests, which turn it until all is quiet.
    """
    busy = bool(outbox.turn())
    busy |= intake.witness_next(runtime)
    busy |= intake.handle_next(runtime)
    busy |= bool(deadlines.tick(runtime))
    busy |= bool(issue.tick(runtime))
    return busy


class _Daemon:
    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._outbox = Outbox(runtime)
        self._stopping = asyncio.Event()
        self._came = asyncio.Event()  # a mail was recorded
        self._seen = asyncio.Event()  # a mail was witnessed
        self._owed = asyncio.Event()  # something may have to go out

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        # The door reports a bug in a conversation there; the sender has been told to try again.
        loop.set_exception_handler(
            lambda _, context: self._runtime.events.alarm(f"door: {context.get('exception')!r}")
        )
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)
        await asyncio.to_thread(self._outbox.recover)
        door = self._door()
        listen = self._runtime.settings.inbound.listen
        if listen:
            await door.start(listen.host, listen.port)
        inbound = self._runtime.settings.inbound
        self._runtime.events.started("all", f"{inbound.kind} {door.address[0]}:{door.address[1]}")
        _notify("READY=1")
        loops = [
            asyncio.create_task(self._loop(step, wake, behind))
            for step, wake, behind in (
                (self._witness, self._came, self._seen),
                (self._handle, self._seen, self._owed),
                (self._mail, self._owed, self._owed),
                # Two, so that a bug in the one does not keep the issue from going out.
                (self._meet_deadlines, None, self._owed),
                (self._mail_issues, None, self._owed),
            )
        ]
        await self._stopping.wait()
        self._runtime.events.stopping("signal")
        _notify("STOPPING=1")
        await door.stop()
        _, stuck = await asyncio.wait(loops, timeout=GRACE_SECONDS)
        if stuck:
            # A relay that does not answer: the attempt is recorded, the next start finds it.
            self._runtime.events.alarm("stopped with a letter in hand")
            os._exit(1)
        await asyncio.to_thread(self._outbox.close)
        self._runtime.events.stopped()
        return 0

    def _door(self) -> Door:
        settings = self._runtime.settings
        inbound = settings.inbound
        return Door(
            "lmtp" if inbound.kind == "lmtp" else "smtp",
            settings.mailbox,
            self._receive,
            max_bytes=settings.limits.max_message_bytes,
            hostname=settings.mailbox.domain,
            tls_context=_tls(inbound.tls_cert_file, inbound.tls_key_file),
        )

    async def _receive(self, envelope: Envelope) -> None:
        await asyncio.to_thread(intake.record, self._runtime, envelope)
        self._came.set()

    # --- the loops: each step says whether it did something ---

    def _witness(self) -> bool:
        return intake.witness_next(self._runtime)

    def _handle(self) -> bool:
        return intake.handle_next(self._runtime)

    def _mail(self) -> bool:
        return bool(self._outbox.turn())

    def _meet_deadlines(self) -> bool:
        return bool(deadlines.tick(self._runtime))

    def _mail_issues(self) -> bool:
        return bool(issue.tick(self._runtime))

    async def _loop(
        self, step: Callable[[], bool], wake: asyncio.Event | None, behind: asyncio.Event
    ) -> None:
        while not self._stopping.is_set():
            if wake:
                wake.clear()
            try:
                busy = await asyncio.to_thread(step)
            except Exception as error:  # noqa: BLE001 -- a full disk, a bug: the others go on
                self._runtime.events.alarm(f"{step.__name__.strip('_')}: {error!r}")
                await self._wait(None, _AFTER_A_BUG)
                continue
            if busy:
                behind.set()
            else:
                await self._wait(wake, self._pause())

    def _pause(self) -> float:
        return min(max(self._runtime.clock.sleep_seconds(_REST), _SHORTEST), _LONGEST)

    async def _wait(self, wake: asyncio.Event | None, seconds: float) -> None:
        """Wait for work, for the end, or for the time to look anyway."""
        events = [self._stopping, *([wake] if wake else [])]
        waits = [asyncio.create_task(event.wait()) for event in events]
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()


def _tls(certificate: Path | None, key: Path | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def _notify(state: str) -> None:
    """Tell systemd, where it is there to be told: sd_notify(3)."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.connect("\0" + address[1:] if address.startswith("@") else address)
        channel.sendall(state.encode())
