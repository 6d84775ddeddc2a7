"""The door: whatever a client says, each mail that it hears 250 for is the one it sent, and no other.

A dialogue is all that one client says, in pieces as a network would bring them. There is no
network: the conversation writes to a wire in memory.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, Final

from fuzz.finds import promise, thrown
from mailbot.address import Mailbox
from mailbot.envelope import Envelope
from mailbot.inbound.host import Host, Limits
from mailbot.inbound.reception import Conversation

MAX_BYTES: Final = 20_000  # of a mail; small, so that chance reaches it
SECONDS: Final = 5.0  # for a dialogue, after which the conversation hangs

_LIMITS: Final = Limits(recipients=3, connections=5)
_BUFFERED: Final = 4 * Conversation.line_length_limit
_DATA: Final = re.compile(rb"DATA[^\S\r\n]*\r\n", re.IGNORECASE)
_END: Final = re.compile(rb"(?:\A|(?<=\r\n))\.\r\n")
_REPLY: Final = re.compile(
    r"(?:[245]\d\d[ -][245]\.\d\.\d .*|220 .*|354 .*|250[ -][A-Za-z0-9 .-]+|452 4.*)"
)

_COMMANDS: Final = (
    "EHLO client.example", "HELO client.example", "LHLO client.example", "MAIL FROM:<ann@acme.example>", "MAIL FROM:<>",
    "MAIL FROM:<ann@acme.example> SIZE=100 BODY=8BITMIME", "MAIL FROM:<ann@acme.example> SIZE=99999999", "MAIL FROM: ann@acme.example",
    "MAIL FROM:<é@acme.example> SMTPUTF8", "RCPT TO:<jobs@news.example>", "RCPT TO:<jobs+subscribe@news.example>",
    "RCPT TO:<postmaster>", "RCPT TO:<bob@other.example>", "RCPT TO:<@a.example:jobs@news.example>", "RCPT TO:<jobs@news.example", "RCPT TO:",
    "DATA", "DATA", "data", "DATA x", "RSET", "NOOP", "VRFY jobs", "EXPN x", "HELP", "AUTH PLAIN AGEAYg==", "STARTTLS", "BDAT 5 LAST",
    "QUIT", "", " ", "\x00", "GET / HTTP/1.1", "MAIL FROM:<" + "a" * 2000 + "@x.example>", "x" * 600, "\xff\xfe", "RCPT TO:<\x00@news.example>",
)  # fmt: skip
_LINES: Final = (
    "Subject: hi", "", "body", ".", "..", ".dot", "...", ". ", ".\r", "\r.", "\n.\n", "\n.\r", "\r\n.", "From: a@b.example", "x" * 300,
    "\x00", "é", ".\nMAIL FROM:<ed@news.example>", "MAIL FROM:<ed@news.example>", "QUIT", "DATA", "y" * 21_000, "z" * 70_000,
)  # fmt: skip
_ENDS: Final = ("\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r", "\r\r\n", "\n\r", "")


def made(chance: Random) -> bytes:
    """Make what a client says: mails as they should be, commands as they come."""
    said = chance.choice(
        ("EHLO client.example\r\n", "EHLO client.example\r\n", "LHLO c.example\r\n", "")
    )
    for _ in range(chance.randint(1, 4)):
        said += _mail(chance) if chance.randint(0, 2) else _line(chance, _COMMANDS)
    return said.encode(chance.choice(("utf-8", "latin-1")), "replace")


def _mail(chance: Random) -> str:
    start = "MAIL FROM:<ann@acme.example>\r\nRCPT TO:<jobs@news.example>\r\nDATA\r\n"
    lines = "".join(_line(chance, _LINES) for _ in range(chance.randint(0, 6)))
    return (
        start + lines + chance.choice(("\r\n.\r\n", "\r\n.\r\n", ".\r\n", "\n.\n", "\r\n.\n", ""))
    )


def _line(chance: Random, words: Sequence[str]) -> str:
    return chance.choice(words) + chance.choice(_ENDS)


def samples() -> Sequence[bytes]:
    """Give one mail for each line and one dialogue for each command."""
    start = "EHLO c\r\nMAIL FROM:<ann@acme.example>\r\nRCPT TO:<jobs@news.example>\r\nDATA\r\n"
    mails = [f"{start}{line}\r\n.\r\nQUIT\r\n" for line in _LINES]
    return [said.encode() for said in (*mails, *(f"EHLO c\r\n{word}\r\n" for word in _COMMANDS))]


def keep(raw: bytes) -> Iterable[str]:
    """Hold one conversation to what is promised."""
    try:
        came, replies = asyncio.run(_spoken(raw))
    except AssertionError:
        raise
    except Exception as error:
        raise thrown(error) from error
    promise(not replies or replies.endswith(b"\r\n"), "a reply without an end", replies[-80:])
    for line in replies.decode("utf-8", "replace").split("\r\n")[:-1]:
        promise(_REPLY.fullmatch(line), "a reply that is none", line)
    stored = replies.count(b"250 2.0.0 stored")
    owed = sum(len(mail.recipients) for mail in came) if _is_lmtp(raw) else len(came)
    promise(stored == owed, "what is stored and what is said to be differ", (stored, owed))
    _each_was_sent(raw, came)
    return ["stored"] * len(came)


def _each_was_sent(raw: bytes, came: Sequence[Envelope]) -> None:
    """Find each mail, in turn, between a DATA and the first line behind it that is a dot alone."""
    place = 0
    for mail in came:
        promise(len(mail.raw) <= MAX_BYTES, "a mail beyond the limit", len(mail.raw))
        promise(len(mail.recipients) <= _LIMITS.recipients, "too many recipients", mail.recipients)
        names = [name.lower() for name in mail.recipients]
        ours = [name.endswith("@news.example") or name == "postmaster" for name in names]
        promise(ours and all(ours), "a mail for others", mail.recipients)
        for data in _DATA.finditer(raw, place):
            end = _END.search(raw[data.end() :])
            if end is not None and _unstuffed(raw[data.end() :][: end.start()]) == mail.raw:
                place = data.end() + end.end()
                break
        else:
            promise(False, "a mail that nobody sent", mail.raw)


def _unstuffed(wire: bytes) -> bytes:
    return b"\r\n".join(line.removeprefix(b".") for line in wire.split(b"\r\n"))


def _is_lmtp(raw: bytes) -> bool:
    return raw[:4].upper() == b"LHLO"


class _Wire(asyncio.Transport):
    """The client's end: keeps what it hears, and can be closed."""

    def __init__(self) -> None:
        super().__init__({"peername": ("192.0.2.7", 4321)})
        self.heard = bytearray()
        self.protocol: Any = None
        self.full = False
        self._closing = False

    def write(self, data: Any) -> None:
        self.heard += data

    def is_closing(self) -> bool:
        return self._closing

    def close(self) -> None:
        if not self._closing:
            self._closing = True
            asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)

    abort = close

    def pause_reading(self) -> None:
        self.full = True

    def resume_reading(self) -> None:
        self.full = False


async def _spoken(raw: bytes) -> tuple[list[Envelope], bytes]:
    """Say all of it; give the mails that came of it and what was replied."""
    came: list[Envelope] = []
    faults: list[str] = []
    loop = asyncio.get_running_loop()
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # as `Door.start` does
    loop.set_exception_handler(lambda _, context: faults.append(str(context)))

    async def receive(envelope: Envelope) -> None:
        came.append(envelope)

    host = Host(
        kind="lmtp" if _is_lmtp(raw) else "smtp",
        mailbox=Mailbox.parse("jobs@news.example"),
        receive=receive,
        max_bytes=MAX_BYTES,
        hostname="mx.news.example",
        tls_context=None,
        limits=_LIMITS,
    )
    wire = _Wire()
    wire.protocol = conversation = Conversation(host)
    conversation.connection_made(wire)
    until = loop.time() + SECONDS
    chance = Random(len(raw))
    place = 0
    while place < len(raw) and not wire.is_closing():
        await asyncio.sleep(0)
        if not wire.full:
            size = chance.choice((1, 7, 100, 5_000, 70_000))
            conversation.data_received(raw[place : place + size])
            place += size
        held = len(conversation._reader._buffer)  # type: ignore[attr-defined]  # StreamReader's own
        promise(held < _BUFFERED, "a client fills the memory", held)
        promise(host.held <= MAX_BYTES + _BUFFERED, "a mail fills the memory", host.held)
        promise(loop.time() < until, "a client is not heard", place)
    if not wire.is_closing():
        conversation.eof_received()
    done, _ = await asyncio.wait([conversation._handling], timeout=SECONDS)
    promise(done, "a conversation does not end")
    wire.close()
    await asyncio.sleep(0)
    promise(not faults, "the door broke", faults)
    promise(host.held == 0 and not host.guests, "something is left of it", host.held)
    return came, bytes(wire.heard)
