"""The relay of the crashes: it fails in all ways a relay can, and its log is the witness.

`mailbot` believes of a letter what it was told; what a reader got is what stands here. Some
readers are refused for good, always the same; everything else that goes wrong goes wrong by chance,
now and then, and passes.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import re
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Self

SHARE: Final = 0.06  # of the letters and connections with which something goes wrong
SLOWEST: Final = 1.0  # seconds
REFUSED: Final = 40  # of so many readers one is refused at RCPT, and one at the final dot

_BYTES: Final = 1 << 20  # of a letter
_MESSAGE_ID: Final = re.compile(rb"(?im)^Message-ID:[ \t]*(\S+)")
_NUMBER: Final = re.compile(r"\d+")


class Trouble(StrEnum):
    """What may become of a letter."""

    LATER_AT_RCPT = "451 at RCPT"
    LATER_AT_THE_DOT = "452 at the dot"
    CLOSES_AT_MAIL = "421 at MAIL"
    CLOSES_AT_THE_DOT = "421 at the dot"
    DROPPED_AT_DATA = "dropped at DATA"
    DROPPED_IN_THE_BODY = "dropped in the body"
    LOST_AT_THE_DOT = "dropped at the dot, not taken"
    TAKEN_IN_SILENCE = "dropped at the dot, taken"
    SLOW = "slow"


class Greeting(StrEnum):
    """What may become of a connection."""

    CLOSES = "421 at the greeting"
    REFUSES = "554 at the greeting"
    SILENT = "dropped at the greeting"
    SLOW = "slow greeting"


@dataclass(frozen=True, slots=True)
class Copy:
    """A letter that was taken, with or without a word."""

    reader: str
    message_id: str
    digest: bytes  # of all its octets
    line: int  # the connection's number
    body: int  # which body of that connection it was


@dataclass(slots=True)
class Line:
    """A connection, and the bodies that came on it."""

    host: str
    bodies: int = 0  # those that only began to come with them
    broke: bool = True  # it ends without a QUIT
    paused: set[int] = field(default_factory=set)  # which body was the last when its host stood


class Witness:
    """`with Witness(seed) as relay:`, and each host mails through `relay.port(host)`."""

    def __init__(self, seed: int, hosts: tuple[str, ...], share: float = SHARE) -> None:
        self.copies: list[Copy] = []
        self.lines: list[Line] = []
        self.readers: dict[str, str] = {}  # by the Message-ID of what came, taken or not
        self.troubles: dict[str, int] = {}
        self._chance = random.Random(seed)
        self._ports = dict.fromkeys(hosts, 0)
        self._share = share
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="witness", daemon=True)
        self._ready = threading.Event()

    def port(self, host: str) -> int:
        """Give where a host finds its relay."""
        return self._ports[host]

    def stood(self, host: str) -> None:
        """Note that a host has stood still until now."""
        for line in tuple(self.lines):
            if line.host == host:
                line.paused.add(line.bodies)

    def bodies(self, host: str) -> int:
        """Count what has begun to come from a host."""
        return sum(line.bodies for line in tuple(self.lines) if line.host == host)

    @staticmethod
    def refuses(reader: str) -> bool:
        """Whether a reader's mail is refused for good."""
        return _turn(reader) < 2

    # Life

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10), "the witness does not start"
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        servers = [self._loop.run_until_complete(self._listen(host)) for host in self._ports]
        self._ready.set()
        self._loop.run_forever()
        for server in servers:
            server.close()
        self._loop.run_until_complete(self._ended())
        self._loop.close()

    async def _listen(self, host: str) -> asyncio.Server:
        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            number, line = len(self.lines), Line(host)
            self.lines.append(line)
            line.broke = not await self._converse(number, line, reader, writer)
            if not writer.is_closing():
                writer.transport.abort()

        server = await asyncio.start_server(meet, "127.0.0.1", 0, limit=_BYTES)
        self._ports[host] = server.sockets[0].getsockname()[1]
        return server

    async def _ended(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # --- a conversation ---

    async def _converse(
        self, number: int, line: Line, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Talk; True when it ends with a QUIT."""
        with suppress(OSError, asyncio.IncompleteReadError, _Dropped):
            await _Talk(self, number, line, reader, writer).go()
            return True
        return False

    def trouble(self, kinds: type[Trouble | Greeting]) -> StrEnum | None:
        """Say what goes wrong now, mostly nothing."""
        if self._chance.random() >= self._share:
            return None
        chosen = self._chance.choice(list(kinds))
        self.troubles[chosen] = self.troubles.get(chosen, 0) + 1
        return chosen

    async def dawdle(self) -> None:
        """Take some time."""
        await asyncio.sleep(self._chance.uniform(0, SLOWEST))


class _Dropped(Exception):  # noqa: N818 -- not an error: we hang up
    pass


class _Talk:
    """One connection's."""

    def __init__(
        self,
        witness: Witness,
        number: int,
        line: Line,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._witness = witness
        self._number = number
        self._line = line
        self._reader = reader
        self._writer = writer
        self._to = ""
        self._trouble: StrEnum | None = None

    async def go(self) -> None:
        """Talk until QUIT; whatever else ends it raises."""
        await self._greet()
        while True:
            words = (await self._reader.readuntil(b"\r\n")).decode("ascii", "replace").strip()
            verb = words[:4].upper()
            if verb == "EHLO":
                self._say("250-relay.example", "250-PIPELINING", "250 ENHANCEDSTATUSCODES")
            elif verb == "MAIL":
                self._mail()
            elif verb == "RCPT":
                self._recipient(words)
            elif verb == "DATA":
                await self._data()
            elif verb == "QUIT":
                self._say("221 2.0.0 bye")
                self._writer.close()
                return
            else:
                self._say("250 2.0.0 ok" if verb == "RSET" else "502 5.5.1 what?")

    async def _greet(self) -> None:
        trouble = self._witness.trouble(Greeting)
        if trouble is Greeting.SILENT:
            raise _Dropped
        if trouble is Greeting.SLOW:
            await self._witness.dawdle()
        if trouble is Greeting.CLOSES:
            self._close("421 4.3.2 not now")
        if trouble is Greeting.REFUSES:
            self._close("554 5.3.2 not here")
        self._say("220 relay.example ESMTP")

    def _mail(self) -> None:
        self._to = ""
        self._trouble = self._witness.trouble(Trouble)
        if self._trouble is Trouble.CLOSES_AT_MAIL:
            self._close("421 4.3.2 closing")
        self._say("250 2.1.0 ok")

    def _recipient(self, words: str) -> None:
        reader = words.partition("<")[2].partition(">")[0]
        if _turn(reader) == 0:
            self._say("550 5.1.1 no such reader")
        elif self._trouble is Trouble.LATER_AT_RCPT:
            self._say("451 4.7.1 try again later")
        else:
            self._to = reader
            self._say("250 2.1.5 ok")

    async def _data(self) -> None:
        if not self._to:
            self._say("503 5.5.1 for whom?")
            return
        trouble = self._trouble
        if trouble is Trouble.DROPPED_AT_DATA:
            raise _Dropped
        self._say("354 go on")
        first = await self._reader.readexactly(1)
        self._line.bodies += 1
        if trouble is Trouble.DROPPED_IN_THE_BODY:
            raise _Dropped
        body = first + await self._reader.readuntil(b"\r\n.\r\n")
        found = _MESSAGE_ID.search(body)
        assert found, body[:400]
        name = found[1].decode()
        self._witness.readers[name] = self._to
        if _turn(self._to) == 1:
            self._say("554 5.1.1 no such reader")
            return
        if trouble is Trouble.LOST_AT_THE_DOT:
            raise _Dropped
        if trouble is Trouble.CLOSES_AT_THE_DOT:
            self._close("421 4.3.2 closing")
        if trouble is Trouble.LATER_AT_THE_DOT:
            self._say("452 4.3.1 no room for now")
            return
        self._take(name, body)
        if trouble is Trouble.TAKEN_IN_SILENCE:
            raise _Dropped
        if trouble is Trouble.SLOW:
            await self._witness.dawdle()
        self._say("250 2.0.0 taken")

    def _take(self, name: str, body: bytes) -> None:
        digest = hashlib.blake2b(body, digest_size=16).digest()
        copy = Copy(self._to, name, digest, self._number, self._line.bodies)
        self._witness.copies.append(copy)

    def _say(self, *lines: str) -> None:
        self._writer.write("".join(f"{line}\r\n" for line in lines).encode())

    def _close(self, line: str) -> None:
        """Say a last word, and hang up."""
        self._say(line)
        self._writer.close()
        raise _Dropped


def _turn(reader: str) -> int:
    """Give a reader's place among REFUSED; others than readers are never refused."""
    number = _NUMBER.search(reader)
    return int(number[0]) % REFUSED if number and reader.startswith("reader") else REFUSED
