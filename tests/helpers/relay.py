"""The relay of the tests: a real SMTP server on loopback that remembers, refuses and drops.

with FakeRelay() as relay:
    relay.refuse("bob@example.org", 550, "5.1.1 no such user")
    relay.drop_after_dot("eve@example.org")
    ...  # mail through 127.0.0.1, relay.port
    assert [mail.recipient for mail in relay.wait_for(1)] == ["ann@example.org"]
"""

from __future__ import annotations

import asyncio
import math
import ssl
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Literal, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

ALWAYS = math.inf

Step = Literal["RCPT", "DATA"]  # DATA: at the final dot


@dataclass(frozen=True, slots=True)
class Accepted:
    """A mail that got its 250, or would have (see `drop_after_dot`)."""

    return_path: str  # "" for the null path
    recipient: str
    raw: bytes  # dots unstuffed


@dataclass(slots=True)
class _Whim:
    """What shall happen to a recipient's mail, and how many times yet."""

    left: float
    reply: str  # "": none, the connection is cut
    taken: bool = False


class FakeRelay:
    """`mails` is what was accepted, in order; one entry a recipient."""

    def __init__(
        self,
        *,
        port: int = 0,
        tls_context: ssl.SSLContext | None = None,
        login: tuple[str, str] | None = None,
    ) -> None:
        """Offer STARTTLS with a context; demand AUTH with a login; port 0: a free one."""
        self.port = port
        self._tls_context = tls_context
        self._login = login
        self._lock = threading.Condition()
        self._mails: list[Accepted] = []
        self._whims: defaultdict[tuple[Step, str], list[_Whim]] = defaultdict(list)
        self._sessions: list[SMTP] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="fake relay", daemon=True)
        self._ready = threading.Event()

    # What a test says

    def refuse(
        self, recipient: str, code: int, text: str, times: float = 1, at: Step = "RCPT"
    ) -> None:
        """Answer the next mails to that recipient with this; several are obeyed in turn."""
        with self._lock:
            self._whims[at, recipient].append(_Whim(times, f"{code} {text}"))

    def drop_after_dot(self, recipient: str, times: float = 1, *, taken: bool = True) -> None:
        """Cut the connection instead of answering the final dot; `taken`: keep the mail."""
        with self._lock:
            self._whims["DATA", recipient].append(_Whim(times, "", taken))

    def drop_at_rcpt(self, recipient: str, times: float = 1) -> None:
        """Cut the connection before any of the mail has come."""
        with self._lock:
            self._whims["RCPT", recipient].append(_Whim(times, ""))

    # What a test asks

    @property
    def mails(self) -> tuple[Accepted, ...]:
        with self._lock:
            return tuple(self._mails)

    @property
    def connections(self) -> int:
        """How many were ever made."""
        with self._lock:
            return len(self._sessions)

    def to(self, recipient: str) -> tuple[Accepted, ...]:
        return tuple(mail for mail in self.mails if mail.recipient == recipient)

    def wait_for(self, count: int, timeout: float = 10) -> tuple[Accepted, ...]:
        """Give all mails as soon as there are `count`; AssertionError when there are not."""
        with self._lock:
            done = self._lock.wait_for(lambda: len(self._mails) >= count, timeout)
            assert done, f"{len(self._mails)} mails in {timeout} s, not {count}"
            return tuple(self._mails)

    def wait_until_idle(self, seconds: float = 0.3, timeout: float = 10) -> tuple[Accepted, ...]:
        """Give all mails once none has come for so long."""
        end, seen = time.monotonic() + timeout, -1
        while seen != len(self.mails):
            assert time.monotonic() < end, "mails keep coming"
            seen = len(self.mails)
            time.sleep(seconds)
        return self.mails

    def clear(self) -> None:
        """Forget the mails."""
        with self._lock:
            self._mails.clear()

    # Life

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(10), "the fake relay does not start"
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            self._loop.create_server(self._session, "127.0.0.1", self.port)
        )
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for session in self._sessions:
            _cut(session)
        self._loop.run_until_complete(self._ended())
        self._loop.close()

    async def _ended(self) -> None:
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*tasks, return_exceptions=True)

    def _session(self) -> SMTP:
        session = self._conversation()
        with self._lock:
            self._sessions.append(session)
        return session

    def _conversation(self) -> SMTP:
        return SMTP(
            self,
            data_size_limit=100 * 1024 * 1024,
            enable_SMTPUTF8=True,
            hostname="relay.example",
            tls_context=self._tls_context,
            auth_required=self._login is not None,
            auth_require_tls=self._tls_context is not None,
            authenticator=self._authenticate,
            loop=self._loop,
        )

    # What aiosmtpd calls

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == self._login, handled=False)

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's form
        self, server: SMTP, _session: Session, envelope: Envelope, recipient: str, _options: Any
    ) -> str:
        whim = self._next("RCPT", recipient)
        if whim:
            return await self._refuse(server, whim)
        envelope.rcpt_tos.append(recipient)
        return "250 2.1.5 ok"

    async def handle_DATA(  # noqa: N802 -- aiosmtpd's form
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        for recipient in envelope.rcpt_tos:
            whim = self._next("DATA", recipient)
            if whim:
                if whim.taken:
                    self._keep(envelope)
                return await self._refuse(server, whim)
        self._keep(envelope)
        return "250 2.0.0 taken"

    async def _refuse(self, server: SMTP, whim: _Whim) -> str:
        if not whim.reply:
            _cut(server)
            await asyncio.Event().wait()  # until the lost connection cancels us
        return whim.reply

    def _next(self, step: Step, recipient: str) -> _Whim | None:
        with self._lock:
            for whim in self._whims[step, recipient]:
                if whim.left > 0:
                    whim.left -= 1
                    return whim
        return None

    def _keep(self, envelope: Envelope) -> None:
        return_path = envelope.mail_from or ""
        with self._lock:
            for recipient in envelope.rcpt_tos:
                self._mails.append(
                    Accepted(
                        "" if return_path == "<>" else return_path,
                        recipient,
                        envelope.original_content or b"",
                    )
                )
            self._lock.notify_all()


def _cut(session: SMTP) -> None:
    if isinstance(session.transport, asyncio.WriteTransport):
        session.transport.abort()
