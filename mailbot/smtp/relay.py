"""The relay, and a connection to it: sockets, TLS and time around `opening` and `dialogue`."""

from __future__ import annotations

import select
import socket
import ssl
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from mailbot.login import Login, LoginFailed
from mailbot.smtp.dialogue import Broken, Dialogue, Outcome, Step, wire_form
from mailbot.smtp.opening import Offers, Tls, Unusable, open_session
from mailbot.smtp.replies import Replies, Reply, clean
from mailbot.terms import Answer

QUIT_SECONDS: Final = 5
_CHUNK: Final = 64 * 1024  # octets read at once
_NOT_NOW: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How many seconds to wait for what; RFC 5321 §4.5.3.2."""

    connect: float = 30
    command: float = 300
    final_dot: float = 600


@dataclass(frozen=True, slots=True)
class Relay:
    """The server that takes our letters. TLS, where asked for, is verified and never dropped."""

    host: str
    port: int
    ehlo_name: str
    tls: Tls = "starttls"
    login: Login | None = None
    timeouts: Timeouts = Timeouts()
    tls_context: ssl.SSLContext | None = None  # for a relay with a private authority

    def connect(self) -> RelayConnection:
        """Connect, greet, start TLS, log in; waits for it."""
        return RelayConnection(self)


class RelayConnection:
    """A session with the relay; stays usable after any refusal of a letter.

    `send` waits for one letter's answer. Who has many connections (`lanes`) uses the rest:
    announces and releases letters by `dialogue`, lets it `take_in` and `put_out` what can be.
    """

    def __init__(self, relay: Relay) -> None:
        self.broken: Answer | None = None
        self.dialogue = Dialogue(Offers(), Replies())
        self._relay = relay
        self._socket: socket.socket | None = None
        self._unwritten: list[memoryview] = []
        self._written = 0
        self._patience = 0.0  # until when, on the monotonic clock
        try:
            self._open()
        # UnicodeError: a host that no name can be
        except (OSError, UnicodeError, LoginFailed) as error:
            self._break(_why(error))

    # --- one letter, waited for ---

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Hand over one letter; "" and "<>" are the null return path."""
        if self.broken is not None:
            return Outcome(self.broken)
        refused = self.dialogue.announce(return_path, recipient, wire_form(raw))
        if refused:
            return refused
        self.dialogue.release()
        outcomes: list[Outcome] = []
        self.put_out()
        while not outcomes and self.broken is None:
            outcomes = self._exchange(self.seconds_left)
            self.break_if_overdue()
        if outcomes:
            return outcomes[0]
        return Outcome(self.broken or Answer(0, None, ""), in_doubt=self.in_doubt)

    def quit(self) -> None:
        """Say QUIT; `close` waits for what the relay says to it."""
        self.dialogue.quit()
        self.put_out()

    def close(self) -> None:
        """Say QUIT and close; nothing is owed to a relay that does not answer it."""
        if self.broken is None:
            self.quit()
        self.close_by(time.monotonic() + min(QUIT_SECONDS, self._relay.timeouts.command))

    def close_by(self, end: float) -> None:
        """Close once QUIT is answered, at the latest at a time of the monotonic clock."""
        while self.broken is None and (left := end - time.monotonic()) > 0:
            self._exchange(left)
        self.drop()

    def drop(self, why: str = "closed by us") -> None:
        """Close without a word."""
        if self.broken is None:
            self._break(why)

    # --- many at once ---

    @property
    def in_doubt(self) -> bool:
        """Whether a letter is out that may have been taken, if nothing more is heard of it."""
        return self.dialogue.doubt(self._written)

    @property
    def seconds_left(self) -> float:
        """How long it may yet keep us waiting."""
        return max(self._patience - time.monotonic(), 0)

    @property
    def is_full(self) -> bool:
        """Whether the socket has not taken all there is to write."""
        return bool(self._unwritten)

    def fileno(self) -> int:
        """Name the socket to a selector; -1 once it is closed."""
        return -1 if self._socket is None else self._socket.fileno()

    def take_in(self) -> list[Outcome]:
        """Read what has come, where something has; waits for nothing."""
        outcomes: list[Outcome] = []
        more = True
        try:
            while more and self.broken is None and (data := self._read()) is not None:
                outcomes += self._received(data)
                # Only TLS holds back what a selector cannot see.
                more = isinstance(self._socket, ssl.SSLSocket)
        except OSError as error:
            self._break(_why(error))
        return outcomes

    def put_out(self) -> None:
        """Write what may be said, as far as the socket takes it; waits for nothing."""
        try:
            while self.broken is None and self._more_to_write() and self._write():
                self._be_patient()
        except OSError as error:
            self._break(_why(error))

    def break_if_overdue(self) -> None:
        """Break off where the relay has kept us waiting too long."""
        waits = self.dialogue.awaits is not None or self.is_full
        if self.broken is None and waits and self.seconds_left <= 0:
            self._break("timed out")

    # --- reading and writing ---

    def _received(self, data: bytes) -> list[Outcome]:
        if not data:
            self._break("the relay closed the connection")
            return []
        heard = self.dialogue.heard
        events = self.dialogue.receive(data, self._written)
        if self.dialogue.heard != heard:
            self._be_patient()
        for event in events:
            if isinstance(event, Broken):
                self._break(event.why)
        return [event for event in events if isinstance(event, Outcome)]

    def _exchange(self, seconds: float) -> list[Outcome]:
        """Wait until something can be read or written; do it."""
        outcomes = self.take_in() if self._ready(seconds) else []
        self.put_out()
        return outcomes

    def _more_to_write(self) -> bool:
        if not self._unwritten:
            pieces = self.dialogue.take()
            if isinstance(self._socket, ssl.SSLSocket):
                pieces = [b"".join(pieces)] if pieces else []  # it takes one at a time
            self._unwritten = [memoryview(piece) for piece in pieces]
        return bool(self._unwritten)

    def _read(self) -> bytes | None:
        """Read what has come; b"" at the end, None when nothing has."""
        if self._socket is None:
            return None
        try:
            return self._socket.recv(_CHUNK)
        except _NOT_NOW:
            return None

    def _write(self) -> int:
        """Write as much as the socket takes; say how much that was."""
        if self._socket is None:
            return 0
        try:
            if isinstance(self._socket, ssl.SSLSocket):
                written = self._socket.send(self._unwritten[0])
            else:
                written = self._socket.sendmsg(self._unwritten)
        except _NOT_NOW:
            return 0
        self._unwritten = _behind(self._unwritten, written)
        self._written += written
        return written

    def _ready(self, seconds: float) -> bool:
        """Wait until something can be read, or, where something waits for it, be written."""
        look = select.poll()
        look.register(self, select.POLLIN | (select.POLLOUT if self.is_full else 0))
        return any(seen & ~select.POLLOUT for _, seen in look.poll(seconds * 1000))

    def _be_patient(self) -> None:
        timeouts = self._relay.timeouts
        at_the_dot = self.dialogue.awaits is Step.BODY and not self._unwritten
        seconds = timeouts.final_dot if at_the_dot else timeouts.command
        self._patience = time.monotonic() + seconds

    # --- beginning and end ---

    def _open(self) -> None:
        relay = self._relay
        self._socket = socket.create_connection((relay.host, relay.port), relay.timeouts.connect)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        talk = _Talk(self._socket, relay)
        try:
            offers = open_session(talk, relay.ehlo_name, relay.tls, relay.login)
        finally:
            self._socket = talk.socket
        if talk.heard:
            raise Unusable.by(talk.heard[0])
        self._socket.setblocking(False)
        self.dialogue = Dialogue(offers, talk.replies)

    def _break(self, why: str) -> None:
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()
            self._socket = None
        if self.broken is None:
            self.broken = Answer(0, None, clean(f"{self._relay.host}: {why}"))


class _Talk:
    """A connection whose every command waits for its reply: the `Wire` of an opening."""

    def __init__(self, plain: socket.socket, relay: Relay) -> None:
        self.socket = plain
        self.replies = Replies()
        self.heard: deque[Reply] = deque()
        self._relay = relay

    def say(self, line: str) -> None:
        self.socket.settimeout(self._relay.timeouts.command)
        self.socket.sendall(f"{line}\r\n".encode())

    def hear(self) -> Reply:
        end = time.monotonic() + self._relay.timeouts.command
        while not self.heard:
            # Counted for the whole reply: one that comes letter by letter has no more time.
            self.socket.settimeout(max(end - time.monotonic(), 0.001))
            data = self.socket.recv(_CHUNK)
            if not data:
                raise Unusable("the relay closed the connection")
            self.heard.extend(self.replies.feed(data))
        return self.heard.popleft()

    def encrypt(self) -> None:
        self.socket.settimeout(self._relay.timeouts.command)
        context = self._relay.tls_context or ssl.create_default_context()
        self.socket = context.wrap_socket(self.socket, server_hostname=self._relay.host)
        # With them goes what was slipped in before the handshake.
        self.replies = Replies()
        self.heard.clear()


def _behind(pieces: list[memoryview], written: int) -> list[memoryview]:
    """Return what is left of pieces of which so many octets were written."""
    for count, piece in enumerate(pieces):
        if written < len(piece):
            return [piece[written:], *pieces[count + 1 :]]
        written -= len(piece)
    return []


def _why(error: Exception) -> str:
    return str(error) or type(error).__name__
