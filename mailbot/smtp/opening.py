"""How a session begins: the greeting, what the server offers, TLS, and who we are.

Works on any `Wire`. What is wrong here is never a letter's fault.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Literal, Protocol

from mailbot.login import Login, xoauth2_response
from mailbot.smtp.replies import Reply

Tls = Literal["none", "starttls", "implicit"]


class Wire(Protocol):
    """A connection whose every command waits for its reply."""

    def say(self, line: str) -> None:
        """Write one line, without its end."""

    def hear(self) -> Reply:
        """Wait for a reply; Garbled when what comes is none."""

    def encrypt(self) -> None:
        """Start TLS, verified, and forget what came before it."""


class Unusable(OSError):  # noqa: N818 -- a state of the connection
    """The server said something after which this connection is of no use."""

    @classmethod
    def by(cls, reply: Reply) -> Unusable:
        """Make it of the reply that says so."""
        answer = reply.answer
        return cls(f"{answer.code} {answer.enhanced or ''} {answer.text}")


@dataclass(frozen=True, slots=True)
class Offers:
    """What a server can do beyond RFC 821, as its reply to EHLO says."""

    pipelining: bool = False  # RFC 2920
    size: bool = False  # RFC 1870
    eight_bit: bool = False  # RFC 6152
    smtputf8: bool = False  # RFC 6531
    starttls: bool = False  # RFC 3207
    auth: frozenset[str] = frozenset()  # RFC 4954: mechanisms, in upper case


def open_session(wire: Wire, ehlo_name: str, tls: Tls, login: Login | None) -> Offers:
    """Greet, encrypt, log in; give what the server offers in the end.

    Unusable when it will not have us, or not as `tls` demands; LoginFailed without a secret.
    """
    if tls == "implicit":
        wire.encrypt()
    banner = wire.hear()
    if banner.code != 220:
        raise Unusable.by(banner)
    offers = _greet(wire, ehlo_name)
    if tls == "starttls":
        if not offers.starttls:
            raise Unusable("the relay offers no STARTTLS")
        _demand(wire, 220, "STARTTLS")
        wire.encrypt()
        offers = _greet(wire, ehlo_name)  # RFC 3207 §4.2: nothing said before counts
    if login:
        _log_in(wire, login, offers)
    return offers


def _greet(wire: Wire, ehlo_name: str) -> Offers:
    reply = _demand(wire, 250, f"EHLO {ehlo_name}")
    # The form "AUTH=LOGIN" is of servers older than RFC 4954.
    lines = [line.decode("latin-1").upper().replace("=", " ").split() for line in reply.lines[1:]]
    said = {words[0]: words[1:] for words in lines if words}
    mechanisms = [word for words in lines if words[:1] == ["AUTH"] for word in words[1:]]
    return Offers(
        pipelining="PIPELINING" in said,
        size="SIZE" in said,
        eight_bit="8BITMIME" in said,
        smtputf8="SMTPUTF8" in said,
        starttls="STARTTLS" in said,
        auth=frozenset(mechanisms),
    )


def _log_in(wire: Wire, login: Login, offers: Offers) -> None:
    secret = login.secret()
    refusal = _prove(wire, login, secret, offers)
    if refusal and login.xoauth2 and refusal.code == 535:
        # Revoked, or run out earlier than its command knows.
        refusal = _prove(wire, login, login.secret(refused=secret), offers)
    if refusal:
        raise Unusable.by(refusal)


def _prove(wire: Wire, login: Login, secret: str, offers: Offers) -> Reply | None:
    """Say who we are; give the relay's refusal, None when it believes us."""
    if login.xoauth2:
        if "XOAUTH2" not in offers.auth:
            raise Unusable("the relay offers no AUTH XOAUTH2")
        reply = _ask(wire, f"AUTH XOAUTH2 {xoauth2_response(login.user, secret)}")
        if reply.code == 334:  # holds the error; the refusal proper follows an empty line
            reply = _ask(wire, "")
    elif "PLAIN" in offers.auth:  # RFC 4616
        reply = _ask(wire, "AUTH PLAIN " + _base64(f"\0{login.user}\0{secret}"))
    elif "LOGIN" in offers.auth:
        _demand(wire, 334, "AUTH LOGIN")
        _demand(wire, 334, _base64(login.user))
        reply = _ask(wire, _base64(secret))
    else:
        raise Unusable("the relay offers no AUTH PLAIN or LOGIN")
    return None if reply.code == 235 else reply


def _demand(wire: Wire, code: int, line: str) -> Reply:
    reply = _ask(wire, line)
    if reply.code != code:
        raise Unusable.by(reply)
    return reply


def _ask(wire: Wire, line: str) -> Reply:
    wire.say(line)
    return wire.hear()


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
