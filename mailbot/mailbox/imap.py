"""A mailbox on an IMAP server: connected to, encrypted, logged in to."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from mailbot.clock import SystemClock
from mailbot.login import Login, LoginFailed
from mailbot.mailbox import Denied, Lost
from mailbot.mailbox.session import ImapSession
from mailbot.mailbox.wire import Refused, Timeouts, Wire, clean

_TIMEOUTS: Final = Timeouts()
_MOST_BYTES: Final = 256 << 20


@dataclass(frozen=True, slots=True)
class Imap:
    """Where mail is fetched from. TLS, where asked for, is verified and never dropped."""

    host: str
    port: int
    login: Login
    tls: Literal["implicit", "starttls", "none"] = "implicit"
    tls_context: ssl.SSLContext | None = None  # for a server with a private authority
    timeouts: Timeouts = _TIMEOUTS
    most_bytes: int = _MOST_BYTES  # of one mail; what is longer is cut there
    now: Callable[[], datetime] = SystemClock().now  # the machine's, as a server's dates are

    def connect(self) -> ImapSession:
        """Connect, start TLS, log in."""
        try:
            wire = self._connected()
        except Lost as lost:
            raise Lost(f"{self.host}: {lost}") from lost
        except (Denied, LoginFailed) as denied:
            raise Denied(f"{self.host}: {denied}") from denied
        return ImapSession(wire, most_bytes=self.most_bytes, now=self.now)

    def _connected(self) -> Wire:
        context = None if self.tls == "none" else self.tls_context or ssl.create_default_context()
        wire = Wire(
            self.host,
            self.port,
            context=context if self.tls == "implicit" else None,
            timeouts=self.timeouts,
            most_bytes=self.most_bytes,
        )
        with ExitStack() as failed:
            failed.callback(wire.close)
            if context and self.tls == "starttls":
                _start_tls(wire, context)
            if not wire.authenticated:
                _log_in(wire, self.login)
            failed.pop_all()
        return wire


def _start_tls(wire: Wire, context: ssl.SSLContext) -> None:
    # RFC 9051 §7.1.4: after PREAUTH there is no STARTTLS; anybody on the way can have said it.
    if wire.authenticated or "STARTTLS" not in wire.offers:
        raise Denied("the server offers no STARTTLS")
    try:
        wire.start_tls(context)
    except Refused as refusal:
        raise Denied(f"the server refuses STARTTLS: {refusal}") from refusal


def _log_in(wire: Wire, login: Login) -> None:
    """Log in; a token that is refused gives way to a new one, once."""
    secret = login.secret()
    try:
        _present(wire, login, secret)
    except Refused as refusal:
        denied = _denied(login.user, refusal, secret)
        try:
            another = login.secret(refused=secret)
        except LoginFailed as failed:
            if not login.xoauth2:
                raise denied from refusal
            raise Denied(f"{denied}; {failed}") from refusal
        try:
            _present(wire, login, another)
        except Refused as again:
            raise _denied(login.user, again, another) from again
        except Lost:  # there are servers that hang up on the second try
            raise denied from refusal


def _denied(user: str, refusal: Refused, secret: str) -> Denied | Lost:
    """Say what the server said to a login, but never our secret, should it repeat that."""
    words = clean(str(refusal).replace(secret or "\0", "…"))
    return Lost(words) if refusal.passing else Denied(f"{user} may not log in: {words}")


def _present(wire: Wire, login: Login, secret: str) -> None:
    if "\0" in login.user + secret or not {"\r", "\n"}.isdisjoint(login.user):
        raise Denied("neither user nor password may hold a NUL, nor the user a line break")
    user, proof = login.user.encode(), secret.encode()
    if login.xoauth2:
        if "AUTH=XOAUTH2" not in wire.offers:
            raise Denied("the server offers no XOAUTH2")
        # An error comes as a second challenge, to be answered with nothing before the NO.
        _sasl(wire, "XOAUTH2", b"user=%b\1auth=Bearer %b\1\1" % (user, proof), b"")
    elif "AUTH=PLAIN" in wire.offers:
        _sasl(wire, "PLAIN", b"\0%b\0%b" % (user, proof))  # RFC 4616
    elif "AUTH=LOGIN" in wire.offers:
        _sasl(wire, "LOGIN", user, proof)
    elif "LOGINDISABLED" in wire.offers:  # RFC 9051 §6.2.3: then LOGIN must not be said
        raise Denied("the server takes no login here: perhaps not without TLS")
    else:
        wire.log_in(user, proof)


def _sasl(wire: Wire, mechanism: str, *responses: bytes) -> None:
    left = iter(responses)
    wire.authenticate(mechanism, lambda _: next(left, b""))
