"""Where mail comes in, opened and closed: a door of our own, or a mailbox that is read."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

from mailbot.envelope import Envelope, NoRoom
from mailbot.inbound import intake, room
from mailbot.inbound.collector import Collector
from mailbot.inbound.door import Door
from mailbot.inbound.host import Kind
from mailbot.runtime import Runtime, imap_of
from mailbot.service import Progress
from mailbot.settings import Secret
from mailbot.store import DiskFull

_CLOSING_SECONDS: Final = 15.0
_SILENCE: Final = timedelta(minutes=10)  # a mailbox is looked at oftener, whatever its server does


class Inlet(Protocol):
    """What the daemon has to do with it."""

    @property
    def where(self) -> str:
        """What stands in the log: "lmtp 127.0.0.1:24"."""

    def mail_is_done(self) -> None:
        """Note that a mail has been handled, so that its copy on a server can go."""

    async def close(self) -> None:
        """Take no further mail."""


class DoorInlet:
    """An MTA hands mail in, and hears 250 once it is recorded."""

    def __init__(self, runtime: Runtime, came: Callable[[], None]) -> None:
        self._runtime = runtime
        self._came = came
        settings = runtime.settings
        inbound = settings.inbound
        self._kind: Kind = "lmtp" if inbound.kind == "lmtp" else "smtp"
        self._door = Door(
            self._kind,
            settings.mailbox,
            self._receive,
            max_bytes=settings.limits.max_message_bytes,
            hostname=settings.mailbox.domain,
            tls_context=_tls(inbound.tls_cert_file, inbound.tls_key_file),
            admit=self._admit,
        )

    async def open(self) -> None:
        """Listen; OSError when the address cannot be had."""
        listen = self._runtime.settings.inbound.listen
        if listen:
            await self._door.start(listen.host, listen.port)

    @property
    def where(self) -> str:
        """Give kind, host and port."""
        host, port = self._door.address
        return f"{self._kind} {host}:{port}"

    def mail_is_done(self) -> None:
        """Do nothing: the MTA has no copy."""

    async def close(self) -> None:
        """Let those in the middle of a mail finish."""
        await self._door.stop()

    async def _admit(self, client: str | None, return_path: str | None) -> bool:
        return await asyncio.to_thread(self._has_room, client, return_path)

    def _has_room(self, client: str | None, return_path: str | None) -> bool:
        error = room.refusal(self._runtime, room.party_of(client, return_path))
        if error is not None:
            room.report(self._runtime, error)
        return error is None

    async def _receive(self, envelope: Envelope) -> None:
        await asyncio.to_thread(self._record, envelope)
        self._came()

    def _record(self, envelope: Envelope) -> None:
        try:
            intake.record(self._runtime, envelope)
        except NoRoom as error:
            room.report(self._runtime, error)
            raise
        except DiskFull as error:
            room.cry(self._runtime, error)
            raise NoRoom("full") from error
        except Exception as error:
            self._runtime.events.alarm(f"door: {error!r}")
            raise


class MailboxInlet:
    """A thread of its own reads the mailbox."""

    def __init__(
        self,
        runtime: Runtime,
        came: Callable[[], None],
        may_clear: Callable[[], bool],
        progress: Progress,
    ) -> None:
        self._runtime = runtime
        self._collector = Collector(runtime, imap_of(runtime.settings))
        self._ended = threading.Event()
        self._came = came
        self._may_clear = may_clear
        self._progress = progress

    async def open(self) -> None:
        """Begin to read; that the server is out of reach is for the log, and mended there."""
        loop = asyncio.get_running_loop()
        self._progress.expect("mailbox", _SILENCE)
        self._thread = threading.Thread(
            target=self._collector.run,
            args=(
                self._ended,
                lambda: loop.call_soon_threadsafe(self._came),
                self._may_clear,
                lambda: self._progress.step("mailbox"),
            ),
            name="mailbox",
            daemon=True,  # a server that does not answer keeps nobody from ending
        )
        self._thread.start()

    @property
    def where(self) -> str:
        """Give the server's host and port."""
        inbound = self._runtime.settings.inbound
        return f"imap {inbound.host}:{inbound.port}"

    def mail_is_done(self) -> None:
        """Have its copy cleared."""
        self._collector.wake()

    async def close(self) -> None:
        """Stop reading, after the mail that is being recorded."""
        self._ended.set()
        self._collector.wake()
        await asyncio.to_thread(self._thread.join, _CLOSING_SECONDS)


def _tls(certificate: Path | None, key: Secret | None) -> ssl.SSLContext | None:
    if certificate is None or key is None:
        return None
    key.read()  # ConfigError when others may
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key.path)
    return context
