"""One client at the door: the conversation in which it hands us mail.

aiosmtpd keeps the conversation; what it would get wrong for us is overridden here: the end of a
command, the end of DATA (a reply for each recipient in LMTP, bounded memory, patience with slow
links), addresses, enhanced codes, and what a server of one mailbox has no use for (AUTH, EXPN,
HELP).
"""

from __future__ import annotations

import asyncio
import re
from typing import Any, AnyStr, Final, cast

from aiosmtpd import smtp as aiosmtpd

from mailbot.envelope import NULL, Envelope, NoRoom, client_ip, read_path
from mailbot.inbound.host import Host, place_of

# The slowest link that we wait for brings this much before the idle timer ends: some 900 bytes a
# second. A timer over the whole of DATA, as in aiosmtpd, would cut off every large mail on it.
_PROGRESS: Final = 256 * 1024

_SMALL: Final = 100  # times smaller than the largest mail

_LINGER_SECONDS: Final = 10  # a client that does not even read our last reply is cut off then

_STORED: Final = "250 2.0.0 stored"
_OUR_FAULT: Final = "451 4.3.0 could not store it, please try again later"
_NO_ROOM: Final = "452 4.3.1 too much mail at once, please try again later"
_TOO_LARGE: Final = "552 5.3.4 larger than we take"
_BUSY: Final = "421 4.3.2 too busy, please try again later"
_IDLE: Final = "421 4.4.2 waited too long"

# RFC 2034 §4 wants an enhanced code in each reply, and RFC 2033 §5 wants RFC 2034 of an LMTP
# server; these are the replies in which aiosmtpd has none.
_ENHANCED: Final = {
    "221": "2.0.0",
    "250": "2.0.0",
    "454": "4.7.0",
    "500": "5.5.2",
    "501": "5.5.4",
    "502": "5.5.1",
    "503": "5.5.1",
    "552": "5.3.4",
    "555": "5.5.4",
}
_BARE_REPLY: Final = re.compile(r"([245]\d\d) (?![245]\.\d)(.*)", re.DOTALL)

# More often than an MTA with a day's mail needs a command is a client that only keeps its place.
_CALLS: Final = {"*": 50, "MAIL": 10_000, "RCPT": 100_000, "DATA": 10_000, "RSET": 20_000}

_MAX_COMMAND: Final = 1000  # RFC 5321 §4.5.3.1.4 wants 512, and more with extensions


class _Commands(asyncio.StreamReader):
    """Gives an empty line, which is refused, for a command that does not end in CR LF alone.

    Whoever stands before us may have taken such a "line" for a part of another (smuggling).
    """

    async def readuntil(self, separator: Any = b"\n") -> bytes:
        """Read as aiosmtpd does: without a separator it wants a command."""
        line = await super().readuntil(separator)
        strict = separator != b"\n" or (line.endswith(b"\r\n") and b"\r" not in line[:-2])
        return line if strict else b"\r\n"


class Conversation(aiosmtpd.SMTP):
    """The protocol of one connection; aiosmtpd reads the commands and calls what is here."""

    line_length_limit = 64 * 1024  # what the buffer holds; a longer line comes in pieces

    def __init__(self, host: Host) -> None:
        super().__init__(
            self,
            data_size_limit=host.max_bytes,
            enable_SMTPUTF8=True,
            hostname=host.hostname,
            ident="ESMTP" if host.kind == "smtp" else "LMTP",
            tls_context=host.tls_context,
            timeout=host.limits.idle_seconds,
            command_call_limit=_CALLS,
            loop=asyncio.get_running_loop(),
        )
        # aiosmtpd takes no reader of ours, so the one that it made is replaced.
        reader = _Commands(limit=self.line_length_limit, loop=self.loop)
        asyncio.StreamReaderProtocol.__init__(self, reader, self._cb_client_connected, self.loop)
        self.command_size_limits.update(MAIL=_MAX_COMMAND, RCPT=_MAX_COMMAND)
        self._host: Final = host
        self.in_mail = False  # from 354 to the reply to the final dot
        self.place = place_of(None)
        self.since = self.loop.time()
        self.octets = 0
        self.waits = False
        for word in ("AUTH", "EXPN", "HELP"):
            del self._smtp_methods[word]
        if host.kind == "lmtp":  # RFC 2033 §4.1: LHLO and neither of the others
            self._smtp_methods["LHLO"] = self._smtp_methods.pop("EHLO")
            del self._smtp_methods["HELO"]

    # The connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet; a second time, and silently, once STARTTLS has made it private."""
        super().connection_made(transport)
        self.place = place_of(self.client)
        self._host.guests.add(self)
        self._handling.add_done_callback(_forget)
        if self._host.crowded_by(self.place):
            send_away(transport, _BUSY)

    def connection_lost(self, error: Exception | None) -> None:
        """Forget the client, and a mail that had no final dot."""
        self._host.guests.discard(self)
        super().connection_lost(error)

    def dismiss(self) -> asyncio.Task[None]:
        """Send the client away, after the mail that it is in; give what ends then."""
        if not self.in_mail:
            self.turn_out()
        return self._handling

    def turn_out(self) -> None:
        """Send the client away, in the middle of a mail too."""
        if self.transport is not None:
            send_away(self.transport, _BUSY)

    def abort(self) -> None:
        """Cut the client off, without the goodbye of TLS."""
        transport = self._original_transport or self.transport
        if transport is not None:
            cast("asyncio.WriteTransport", transport).abort()

    def _timeout_cb(self) -> None:
        if self.transport is not None:
            send_away(self.transport, _IDLE)

    async def push(self, status: AnyStr) -> None:
        """Reply, with an enhanced code."""
        bare = _BARE_REPLY.fullmatch(status) if isinstance(status, str) else None
        if bare is None or bare[1] not in _ENHANCED:
            await super().push(status)
        else:
            await super().push(f"{bare[1]} {_ENHANCED[bare[1]]} {bare[2]}")

    async def handle_exception(self, error: Exception) -> str:
        """Report a bug; nothing that a client does but a botched handshake should lead here."""
        if not isinstance(error, aiosmtpd.TLSSetupException):
            context = {"message": "the door broke", "exception": error, "protocol": self}
            self.loop.call_exception_handler(context)
        return _OUR_FAULT

    # The commands

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802 -- aiosmtpd's form
        """Say what we offer; RFC 5321 §4.1.1.1, and LHLO of RFC 2033."""
        if not hostname:
            await self.push("501 who is it?")
            return
        self.envelope = self._create_envelope()
        self._peer.extended_smtp = True
        self._peer.host_name = hostname
        offers = [self.hostname, "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"]
        if self.tls_context and not self._tls_protocol:
            offers.append("STARTTLS")
        before = "".join(f"250-{offer}\r\n" for offer in offers)
        await super().push(f"{before}250 SIZE {self._host.max_bytes}")

    async def smtp_VRFY(self, _arg: str) -> None:  # noqa: N802 -- aiosmtpd's form
        """Tell nothing; RFC 5321 §7.3."""
        await self.push("252 2.5.0 send it and you will see")

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        # aiosmtpd reads it as a header, comments and all, and raises IndexError on "<".
        return read_path(arg)

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's form
        self,
        _server: aiosmtpd.SMTP,
        _session: aiosmtpd.Session,
        envelope: aiosmtpd.Envelope,
        path: str,
        options: list[str],
    ) -> str:
        """Begin a mail, where there is room for it; note its path, as aiosmtpd leaves that."""
        if not await self._host.admit(self._stranger, None if path == NULL else path):
            return _NO_ROOM
        envelope.mail_from = path
        envelope.mail_options.extend(options)
        return "250 2.0.0 OK"

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's form
        self,
        _server: aiosmtpd.SMTP,
        _session: aiosmtpd.Session,
        envelope: aiosmtpd.Envelope,
        recipient: str,
        _options: list[str],
    ) -> str:
        """Take a recipient that is ours; append it, as aiosmtpd leaves that to a hook."""
        if not self._host.accepts(recipient):
            return "550 5.1.1 no such mailbox here"
        if len(envelope.rcpt_tos) >= self._host.limits.recipients:
            return "452 4.5.3 too many recipients"  # RFC 5321 §4.5.3.1.10
        envelope.rcpt_tos.append(recipient)
        return "250 2.1.5 ok"

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 -- aiosmtpd's form
        """Take a mail; 250 says that it is stored."""
        recipients = self._transaction.rcpt_tos
        if not recipients:  # nor, then, a greeting or MAIL
            await self.push("503 5.5.1 no recipient")
            return
        if arg:
            await self.push("501 5.5.4 DATA takes nothing")
            return
        await self.push("354 end with <CR><LF>.<CR><LF>")
        self.in_mail, self.since = True, self.loop.time()
        try:
            reply = await self._take()
        finally:
            self.in_mail, self.since, self.octets = False, self.loop.time(), 0
        self.envelope = self._create_envelope()
        # RFC 2033 §4.2: a reply for each recipient; the client waits for them all.
        replies = 1 if self._host.kind == "smtp" else len(recipients)
        await self.push("\r\n".join([reply] * replies))
        if not self._host.open:
            self.dismiss()

    async def _take(self) -> str:
        body = bytearray()
        try:
            refusal = await self._read(body)
            return refusal or await self._hand_over(bytes(body))
        finally:
            self._host.held -= len(body)

    async def _read(self, body: bytearray) -> str | None:
        """Read up to the final dot; give why the mail cannot be taken.

        Only CR LF ends a line, so no other sequence around a dot ends the mail (smuggling); a
        bare CR or LF stays where it is. Lines have no limit: RFC 5321 §4.5.3.1 asks for none
        where there need be none, and a person's mail in one long line is still a mail.
        """
        mark, refusal, at_start = 0, None, True
        while True:
            try:
                piece, whole = await self._reader.readuntil(b"\r\n"), True
            except asyncio.LimitOverrunError as overrun:
                piece, whole = await self._reader.read(overrun.consumed), False
            if at_start and piece == b".\r\n":
                return refusal
            self.octets += len(piece)
            if self.octets - mark >= _PROGRESS:
                self._reset_timeout()
                mark = self.octets
            if refusal is None:
                stuffed = at_start and piece.startswith(b".")  # RFC 5321 §4.5.2
                body += piece[1:] if stuffed else piece
                self._host.held += len(piece) - stuffed
                refusal = self._refuse(len(body))
                if refusal:
                    self._host.held -= len(body)
                    body.clear()
            at_start = whole

    def _refuse(self, size: int) -> str | None:
        if 0 < self._host.max_bytes < size:
            return _TOO_LARGE
        # Whoever fills the memory with large mails keeps no small one out.
        small = size <= self._host.max_bytes // _SMALL
        return _NO_ROOM if self._host.memory_full and not small else None

    async def _hand_over(self, raw: bytes) -> str:
        path = self._transaction.mail_from
        envelope = Envelope(
            return_path=None if path == NULL else path,
            recipients=tuple(self._transaction.rcpt_tos),
            raw=raw,
            client=self._stranger,
            greeting=self._peer.host_name if self._host.kind == "smtp" else None,
        )
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()  # now it is we who take time
        self.waits = True
        try:
            await self._host.receive(envelope)
            reply = _STORED
        except NoRoom:
            reply = _NO_ROOM
        except Exception:  # noqa: BLE001 -- whatever broke, it is our fault and not stored
            reply = _OUR_FAULT
        self.waits = False
        self._reset_timeout()
        return reply

    # What aiosmtpd has from the first byte on, without its Optional

    @property
    def _transaction(self) -> aiosmtpd.Envelope:
        return cast("aiosmtpd.Envelope", self.envelope)

    @property
    def _peer(self) -> aiosmtpd.Session:
        return cast("aiosmtpd.Session", self.session)

    @property
    def client(self) -> str | None:
        """Its IP address."""
        return client_ip(cast("tuple[str, int] | None", self._peer.peer))

    @property
    def _stranger(self) -> str | None:
        """Its IP address where it says whose mail it is: over LMTP it is a server of our own."""
        return self.client if self._host.kind == "smtp" else None

    @property
    def _handling(self) -> asyncio.Task[None]:
        return cast("asyncio.Task[None]", self._handler_coroutine)


def send_away(transport: asyncio.BaseTransport, reply: str) -> None:
    """Say goodbye and close, at once if the client does not read it."""
    writer = cast("asyncio.WriteTransport", transport)
    if writer.is_closing():  # a TLS transport raises at a write after its end
        return
    writer.write(f"{reply}\r\n".encode())
    writer.close()
    asyncio.get_running_loop().call_later(_LINGER_SECONDS, writer.abort)


def _forget(task: asyncio.Task[None]) -> None:
    # A client that went away is no error; unread, asyncio would log it as one.
    if not task.cancelled():
        task.exception()
