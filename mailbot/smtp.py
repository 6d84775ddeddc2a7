"""Submission: one letter to the relay, and what the relay said of it, always as a value.

A letter's answer is the relay's word about that letter. What is wrong with the connection
(unreachable, no TLS, login refused) is never a letter's fault: it has code 0, and waits.
"""

from __future__ import annotations

import base64
import re
import smtplib
import socket
import ssl
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from mailbot.envelope import NULL, writable
from mailbot.login import Login, LoginFailed, xoauth2_response
from mailbot.terms import Answer

Tls = Literal["none", "starttls", "implicit"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one letter."""

    answer: Answer
    in_doubt: bool = False  # the connection broke between the final dot and its reply


class Connection(Protocol):
    """One letter after another; for one thread."""

    @property
    def broken(self) -> Answer | None:
        """Why no further letter can go this way; None while it can. Reconnect then."""

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Hand one letter to the next server; "" and "<>" are the null return path."""

    def close(self) -> None:
        """End it politely if it still stands."""


class Transport(Protocol):
    """Where letters go."""

    def connect(self) -> Connection:
        """Open a connection; one that could not be opened is `broken` from the start."""


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
        """Connect, greet, start TLS, log in."""
        return RelayConnection(self)


_QUIT_SECONDS: Final = 5


class RelayConnection:
    """A session with the relay; stays usable after any refusal of a letter."""

    def __init__(self, relay: Relay) -> None:
        self.broken: Answer | None = None
        self._relay = relay
        self._client = smtplib.SMTP(local_hostname=relay.ehlo_name)
        try:
            self._open()
        # UnicodeError: a host that no name can be
        except (OSError, UnicodeError, LoginFailed) as error:
            self._break(error)

    def send(self, return_path: str, recipient: str, raw: bytes) -> Outcome:
        """Send one letter; see `Connection`."""
        return_path = "" if return_path == NULL else return_path
        if self.broken is not None:
            return Outcome(self.broken)
        if not writable(recipient) or (return_path and not writable(return_path)):
            return Outcome(Answer(553, "5.1.3", "mailbot: not an address we can write"))
        if not (return_path + recipient).isascii() and not self._client.has_extn("smtputf8"):
            return Outcome(Answer(553, "5.6.7", "mailbot: the relay has no SMTPUTF8"))
        body = wire_form(raw)
        try:
            refusal = self._announce(return_path, recipient, len(body))
            if refusal is not None:
                return Outcome(refusal)
            self._client.send(body)
        except OSError as error:
            # A write that fails has not written its end, the dot: the letter is not taken.
            return Outcome(self._break(error))
        try:
            return Outcome(self._settle())
        except OSError as error:
            return Outcome(self._break(error), in_doubt=True)

    def close(self) -> None:
        """Say QUIT and close; nothing is owed to a relay that does not answer it."""
        if self.broken is None:
            try:
                self._wait_at_most(min(_QUIT_SECONDS, self._relay.timeouts.command))
                self._command("QUIT")
            except OSError as error:
                self._break(error)
            else:
                self._break(ConnectionError("closed by us"))

    # One letter

    def _announce(self, return_path: str, recipient: str, size: int) -> Answer | None:
        """Say everything before the body; give the refusal, None when the body may come."""
        options = f" SIZE={size}" if self._client.has_extn("size") else ""  # RFC 1870
        if not (return_path + recipient).isascii():
            options += " SMTPUTF8"  # RFC 6531 §3.4
        for command, arguments, expected in (
            # Not smtplib's mail() and rcpt(): they parse the address, and may change it.
            ("MAIL", f"FROM:<{return_path}>{options}", 2),
            ("RCPT", f"TO:<{recipient}>", 2),
            ("DATA", "", 3),
        ):
            answer = self._command(command, arguments)
            if answer.code >= 400:
                return self._refused(answer)
            if answer.code // 100 != expected:
                raise _Unusable(answer)
        return None

    def _refused(self, answer: Answer) -> Answer:
        """Make way for the next letter; give what the refusal means for this one."""
        if answer.code in _LOGIN_CODES:  # about us: no letter ends because of it
            return self._break(_Unusable(answer))
        if answer.code == 421:  # RFC 5321 §3.8: the server closes
            self._break(_Unusable(answer))
            return answer
        try:
            self._demand(250, "RSET")
        except OSError as error:
            self._break(error)
        return answer

    def _settle(self) -> Answer:
        """Read what the relay says of the letter that it has."""
        self._wait_at_most(self._relay.timeouts.final_dot)
        answer = self._reply()
        if answer.code // 100 == 3:
            raise _Unusable(answer)
        if answer.code == 421:
            self._break(_Unusable(answer))
        else:
            self._wait_at_most(self._relay.timeouts.command)
        return answer

    # The session

    def _open(self) -> None:
        relay, client = self._relay, self._client
        # ASCII but for the addresses that need SMTPUTF8, where it is offered.
        client.command_encoding = "utf-8"
        client.sock = socket.create_connection((relay.host, relay.port), relay.timeouts.connect)
        if relay.tls == "implicit":
            self._encrypt(client.sock)
        self._wait_at_most(relay.timeouts.command)
        banner = self._reply()
        if banner.code != 220:
            raise _Unusable(banner)
        self._greet()
        if relay.tls == "starttls":
            if not client.has_extn("starttls"):
                raise smtplib.SMTPNotSupportedError("the relay offers no STARTTLS")
            self._demand(220, "STARTTLS")
            self._encrypt(client.sock)
            self._greet()  # RFC 3207 §4.2: nothing said before counts
        if relay.login:
            self._log_in(relay.login)

    def _greet(self) -> None:
        code, text = self._client.ehlo()
        if code != 250:
            raise _Unusable(_answer(code, text))

    def _encrypt(self, plain: socket.socket) -> None:
        context = self._relay.tls_context or ssl.create_default_context()
        self._client.sock = context.wrap_socket(plain, server_hostname=self._relay.host)
        self._client.file = None  # with it goes what was slipped in before the handshake

    def _log_in(self, login: Login) -> None:
        secret = login.secret()
        refusal = self._prove(login, secret)
        if refusal and login.xoauth2 and refusal.code == 535:
            # Revoked, or run out earlier than its command knows.
            refusal = self._prove(login, login.secret(refused=secret))
        if refusal:
            raise _Unusable(refusal)

    def _prove(self, login: Login, secret: str) -> Answer | None:
        """Say who we are; give the relay's refusal, None when it believes us."""
        # Not smtplib's login(): it cannot say a password that is not ASCII, nor a token.
        offered = self._client.esmtp_features.get("auth", "").upper().split()
        if login.xoauth2:
            if "XOAUTH2" not in offered:
                raise smtplib.SMTPNotSupportedError("the relay offers no AUTH XOAUTH2")
            answer = self._command("AUTH", "XOAUTH2 " + xoauth2_response(login.user, secret))
            if answer.code == 334:  # holds the error; the refusal proper follows an empty line
                answer = self._command("")
        elif "PLAIN" in offered:  # RFC 4616
            answer = self._command("AUTH", "PLAIN " + _base64(f"\0{login.user}\0{secret}"))
        elif "LOGIN" in offered:
            self._demand(334, "AUTH", "LOGIN")
            self._demand(334, _base64(login.user))
            answer = self._command(_base64(secret))
        else:
            raise smtplib.SMTPNotSupportedError("the relay offers no AUTH PLAIN or LOGIN")
        return None if answer.code == 235 else answer

    def _demand(self, code: int, command: str, arguments: str = "") -> None:
        answer = self._command(command, arguments)
        if answer.code != code:
            raise _Unusable(answer)

    def _command(self, command: str, arguments: str = "") -> Answer:
        self._client.putcmd(command, arguments)
        return self._reply()

    def _reply(self) -> Answer:
        code, text = self._client.getreply()
        answer = _answer(code, text)
        if not 200 <= code < 600:
            raise _Unusable(answer)
        return answer

    def _wait_at_most(self, seconds: float) -> None:
        if self._client.sock is not None:
            self._client.sock.settimeout(seconds)

    def _break(self, error: Exception) -> Answer:
        self._client.close()
        self.broken = Answer(0, None, _clean(f"{self._relay.host}: {_why(error)}"))
        return self.broken


# RFC 4954 §6, RFC 3207 §4: log in first, login refused, encrypt first.
_LOGIN_CODES: Final = frozenset({530, 534, 535, 538})


class _Unusable(OSError):  # noqa: N818 -- a state of the connection
    """The relay said something after which this connection is of no use."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"{answer.code} {answer.enhanced or ''} {answer.text}")


# --- The wire -----------------------------------------------------------------------------------


def wire_form(raw: bytes) -> bytes:
    """Give what follows 354: every line ended by CR LF, dots stuffed, the final dot.

    A bare CR or LF would let another server see a dot where there is none (RFC 5321 §2.3.8).
    """
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    if not lines.endswith(b"\r\n"):
        lines += b"\r\n"
    stuffed = lines.replace(b"\r\n.", b"\r\n..")  # RFC 5321 §4.5.2
    return (b"." if stuffed.startswith(b".") else b"") + stuffed + b".\r\n"


# --- What replies say ---------------------------------------------------------------------------

_MAX_TEXT: Final = 500

# RFC 3463 §2, behind the reply code where that is given too; qmail's form stands at the end.
_ENHANCED: Final = re.compile(r"(?:[245]\d\d[ -])?([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_ENHANCED_QMAIL: Final = re.compile(r"\(#([245]\.\d{1,3}\.\d{1,3})\)")


def enhanced(text: str) -> str | None:
    """Find the enhanced status code of a reply's text: "5.1.1 no such user", RFC 2034."""
    match = _ENHANCED.match(text.lstrip()) or _ENHANCED_QMAIL.search(text)
    return match[1] if match else None


def _answer(code: int, reply: bytes) -> Answer:
    lines = [line.strip() for line in reply.decode("utf-8", "replace").split("\n")]
    status = enhanced(lines[0])
    text = " ".join(line.removeprefix(status or "") for line in lines)
    return Answer(code, status, _clean(text))


def _clean(text: str) -> str:
    one_line = " ".join(text.split())
    return "".join(char for char in one_line if char.isprintable())[:_MAX_TEXT]


def _why(error: Exception) -> str:
    return str(error) or type(error).__name__


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
