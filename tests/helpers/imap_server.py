"""An IMAP server that plays lines: what it offers and what it answers is the test's to say."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from typing import Final, Self

HANG: Final = b"(hang)"  # say nothing more, and leave the connection open
DROP: Final = b"(drop)"  # close it, after what stands before

# One reply for each time; a list is a dialogue, with a line of the client's after each but the last.
Reply = bytes | list[bytes] | Iterator[bytes | list[bytes]]

OFFERS: Final = "IMAP4rev1 AUTH=PLAIN IDLE MOVE UIDPLUS NAMESPACE"

# TAG stands for the tag of the command; whatever is not here is answered with OK.
_ANSWERS: Final[Mapping[str, Reply]] = {
    "AUTHENTICATE": [b"+ \r\n", b"TAG OK in\r\n"],
    "STARTTLS": b"TAG OK begin\r\n",
    "NAMESPACE": b'* NAMESPACE (("" "/")) NIL NIL\r\nTAG OK\r\n',
    "LIST": b'* LIST () "/" INBOX\r\n* LIST () "/" mailbot\r\nTAG OK\r\n',
    "SELECT": (
        b"* FLAGS (\\Deleted)\r\n* 3 EXISTS\r\n* 0 RECENT\r\n"
        b"* OK [UIDVALIDITY 77] ok\r\n* OK [UIDNEXT 9] ok\r\nTAG OK [READ-WRITE] open\r\n"
    ),
    "UID SEARCH": b"* SEARCH 3 5 8\r\nTAG OK\r\n",
    "IDLE": b"+ idling\r\n",
    "DONE": b"TAG OK idled\r\n",
    "LOGOUT": b"* BYE bye\r\nTAG OK\r\n" + DROP,
}


class ImapServer:
    """`with ImapServer() as server:` and connect to `server.port`, once or one after another.

    `answers` are found by the beginning of what is said, the longest first; `heard` is all that
    was said, without tags and with literals in place.
    """

    def __init__(
        self,
        answers: Mapping[str, Reply] | None = None,
        *,
        offers: str = OFFERS,
        offers_inside: str = "",
        greeting: bytes = b"* OK ready\r\n",
        tls: ssl.SSLContext | None = None,
        implicit: bool = False,
    ) -> None:
        """`offers_inside`: the capabilities after login, where they are others."""
        self._answers = {**_ANSWERS, **(answers or {})}
        self._offers = offers
        self._offers_inside = offers_inside or offers
        self._greeting = greeting
        self._tls = tls
        self._implicit = implicit
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.heard: list[str] = []
        self.idling = threading.Event()
        self._client: socket.socket | None = None
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for end in (self._listener, self._client):
            with contextlib.suppress(OSError):
                if end is not None:
                    end.shutdown(socket.SHUT_RDWR)  # wakes whoever reads there
        self._listener.close()
        self._thread.join(10)
        assert not self._thread.is_alive()

    def push(self, said: bytes) -> None:
        """Say something unasked, once the client idles."""
        assert self.idling.wait(5)
        assert self._client
        self._client.sendall(said.removesuffix(DROP))
        if said.endswith(DROP):
            self._client.shutdown(socket.SHUT_RDWR)

    def said(self, beginning: str) -> list[str]:
        """Give what the client said that begins so."""
        return [line for line in self.heard if line.startswith(beginning)]

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                client, _ = self._listener.accept()
                client.settimeout(20)
                if self._implicit and self._tls:
                    client = self._tls.wrap_socket(client, server_side=True)
            except OSError:
                continue
            with contextlib.suppress(OSError):
                self._talk(client)
            (self._client or client).close()

    def _talk(self, client: socket.socket) -> None:
        self._client = client
        self.idling.clear()
        lines = client.makefile("rb")
        inside, tag = False, b""
        if not self._say(client, self._greeting, tag):
            return
        while line := lines.readline():
            while match := re.search(rb"\{(\d+)\}\r\n$", line):
                client.sendall(b"+ go on\r\n")
                line = line[: match.start()] + lines.read(int(match[1])) + lines.readline()
            command = line.rstrip(b"\r\n")
            if command != b"DONE":
                tag, _, command = command.partition(b" ")
            words = command.decode("utf-8", "replace")
            self.heard.append(words)
            reply = self._reply(words, inside=inside)
            for part in reply[:-1]:
                client.sendall(part)
                self.heard.append(lines.readline().decode("utf-8", "replace").rstrip("\r\n"))
            if not self._say(client, reply[-1], tag):
                return
            inside = inside or words.startswith(("LOGIN", "AUTHENTICATE"))
            if words == "STARTTLS" and self._tls and b"TAG OK" in reply[-1]:
                lines.close()
                client = self._tls.wrap_socket(client, server_side=True)
                self._client, lines = client, client.makefile("rb")
            if words == "IDLE":
                self.idling.set()
        lines.close()

    def _reply(self, words: str, *, inside: bool) -> list[bytes]:
        if words == "CAPABILITY" and "CAPABILITY" not in self._answers:
            offers = self._offers_inside if inside else self._offers
            return [b"* CAPABILITY " + offers.encode() + b"\r\nTAG OK\r\n"]
        beginnings = [beginning for beginning in self._answers if words.startswith(beginning)]
        if not beginnings:
            return [b"TAG OK\r\n"]
        reply = self._answers[max(beginnings, key=len)]
        this_time = reply if isinstance(reply, bytes | list) else next(reply)
        return [this_time] if isinstance(this_time, bytes) else this_time

    def _say(self, client: socket.socket, reply: bytes, tag: bytes) -> bool:
        """Say it; False when that was the last of this connection."""
        said = re.sub(rb"TAG (OK|BAD)\r\n", rb"TAG \1 done\r\n", reply).replace(b"TAG", tag)
        client.sendall(said.removesuffix(DROP).removesuffix(HANG))
        if said.endswith(HANG):
            with contextlib.suppress(OSError):
                while not self._over.is_set() and client.recv(1000):
                    pass
        return not said.endswith((HANG, DROP))
