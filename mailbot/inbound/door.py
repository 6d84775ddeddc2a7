"""The door: where an MTA hands us mail over SMTP or LMTP, and hears 250 once it is stored."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable

from mailbot.address import Mailbox
from mailbot.envelope import Envelope
from mailbot.inbound.host import DEFAULT_LIMITS, Admit, Host, Kind, Limits, admit_all
from mailbot.inbound.reception import Conversation, send_away

__all__ = ["Door", "Envelope", "Limits"]


class Door:
    """A server in the running loop; `receive` returns once the mail is durable.

    When `receive` raises, the client hears 451 (452 at NoRoom) and keeps the mail; `receive` logs
    why. `admit` is asked before that, with the client's address and the return path.
    `max_bytes` is of one mail, 0 for no limit. Without a `mailbox` it takes mail for everybody.
    """

    def __init__(
        self,
        kind: Kind,
        mailbox: Mailbox | None,
        receive: Callable[[Envelope], Awaitable[None]],
        *,
        max_bytes: int,
        hostname: str,
        tls_context: ssl.SSLContext | None = None,
        limits: Limits = DEFAULT_LIMITS,
        admit: Admit = admit_all,
    ) -> None:
        self._host = Host(
            kind=kind,
            mailbox=mailbox,
            receive=receive,
            max_bytes=max_bytes,
            hostname=hostname,
            tls_context=tls_context,
            limits=limits,
            admit=admit,
        )
        self._server: asyncio.Server | None = None

    async def start(self, host: str, port: int) -> None:
        """Listen; port 0 takes a free one. OSError when the address cannot be had."""
        # aiosmtpd logs each command with the addresses in it.
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._answer, host, port)

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens: host and port."""
        if self._server is None:
            raise RuntimeError("the door is not open")
        host, port = self._server.sockets[0].getsockname()[:2]
        return host, port

    async def stop(self, grace_seconds: float = 20.0) -> None:
        """Let nobody in, let those in the middle of a mail finish, send the others away."""
        if self._server is None:
            return
        server, self._server = self._server, None
        self._host.open = False
        server.close()
        guests = tuple(self._host.guests)
        tasks = [guest.dismiss() for guest in guests]
        if tasks:
            await asyncio.wait(tasks, timeout=grace_seconds)
            for guest in guests:
                guest.abort()
            await asyncio.wait(tasks)
        await server.wait_closed()

    def _answer(self) -> asyncio.BaseProtocol:
        if not self._host.has_room:
            self._host.make_room(asyncio.get_running_loop().time())
        return Conversation(self._host) if self._host.has_room else _TurnedAway()


class _TurnedAway(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        send_away(transport, "421 4.3.2 too busy, please try again later")
