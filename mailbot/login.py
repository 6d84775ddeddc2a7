"""How we log in anywhere: with a password, or with a token that a command of the operator prints.

Mailbox and relay ask for the secret at each login and hold none: a token lasts an hour, and one
that was refused is never offered twice.
"""

from __future__ import annotations

import base64
import os
import re
import shlex
import signal
import subprocess
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Protocol

from mailbot.settings.sections import Inbound, Outbound

_MAX_SHOWN: Final = 200

# RFC 6750 §2.1, credentials
_TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/-]{1,16384}={0,8}")
_LONG_WORD: Final = re.compile(r"[A-Za-z0-9_~+=-]{16,}")


class LoginFailed(Exception):  # noqa: N818 -- what happened, in the operator's words
    """There is no secret to log in with; the text says why and never holds one."""


class Login(Protocol):
    """Who we are there, and what proves it."""

    @property
    def user(self) -> str:
        """The name to log in with."""

    @property
    def xoauth2(self) -> bool:
        """Whether the secret is an OAuth 2.0 access token, and no password."""

    def secret(self, refused: str = "") -> str:
        """Give what proves it; `refused` is one that the server has just turned down.

        LoginFailed when there is none, or no other.
        """


@dataclass(frozen=True, slots=True)
class Password:
    """A password, as the file held it at the start."""

    user: str
    text: str = field(repr=False)
    xoauth2: bool = False

    def secret(self, refused: str = "") -> str:
        """Give the password; there is no other when that one is refused."""
        if refused == self.text:
            raise LoginFailed(f"the password of {self.user} is refused")
        return self.text


class TokenCommand:
    """Access tokens from a command that prints one; for any number of threads.

    A new token is asked for after a minute, or at once when the last one is refused: connections
    that open together need it once, and a command that renews a token in a file never runs twice
    at a time.
    """

    xoauth2: Final = True

    def __init__(
        self, user: str, command: str, *, seconds: float = 30, keep_seconds: float = 60
    ) -> None:
        """`command` is split as a shell would, and run without one; `seconds` end it."""
        self.user: Final = user
        self._command = command
        self._seconds = seconds
        self._keep_seconds = keep_seconds
        self._lock = threading.Lock()
        self._token = ""
        self._stale_at = 0.0  # on the monotonic clock

    def secret(self, refused: str = "") -> str:
        """Give a token; LoginFailed when the command prints none, or the refused one again."""
        with self._lock:
            if not self._token or self._token == refused or time.monotonic() >= self._stale_at:
                self._token = _first_line(_printed(self._command, self._seconds))
                self._stale_at = time.monotonic() + self._keep_seconds
            if self._token == refused:
                raise LoginFailed("token_command prints the token again that was refused")
            return self._token


def login_of(section: Inbound | Outbound) -> Login | None:
    """Make what the settings say of a login; None where there is none. Reads the password's file.

    ConfigError when others may read that file.
    """
    if section.auth == "xoauth2":
        return TokenCommand(section.user, section.token_command)
    if section.password_file is None:
        return None
    return Password(section.user, section.password_file.read())


def xoauth2_response(user: str, token: str) -> str:
    """Give the initial client response of SASL XOAUTH2 in base64, as Google and Microsoft ask."""
    return base64.b64encode(f"user={user}\1auth=Bearer {token}\1\1".encode()).decode()


def _first_line(printed: str) -> str:
    """Read the token: one line, and nothing that could become a line of a protocol."""
    lines = printed.strip().splitlines()
    if not lines:
        raise LoginFailed("token_command printed nothing")
    if len(lines) > 1:
        raise LoginFailed(f"token_command printed {len(lines)} lines, not a token alone")
    token = lines[0].strip()
    if not _TOKEN.fullmatch(token):
        raise LoginFailed("token_command printed no access token (RFC 6750 §2.1)")
    return token


def _printed(command: str, seconds: float) -> str:
    """Run the command; give what it printed on standard output."""
    try:
        running = subprocess.Popen(  # noqa: S603 -- the operator's own, from the settings
            shlex.split(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise LoginFailed(f"token_command does not start: {error}") from None
    with running:
        try:
            printed, said = running.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            # Its children too: one that lives on would hold the pipes open.
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            raise LoginFailed(f"token_command has not ended within {seconds:g} s") from None
    if running.returncode != 0:
        raise LoginFailed(f"token_command ended with {running.returncode}{_last_words(said)}")
    return printed.decode("utf-8", "replace")


def _last_words(said: bytes) -> str:
    """Quote the last line of standard error, without what might be a secret in it."""
    lines = said.decode("utf-8", "replace").strip().splitlines()
    if not lines:
        return ""
    line = "".join(char for char in lines[-1] if char.isprintable())
    return f': "{_LONG_WORD.sub(_struck_out, line)[:_MAX_SHOWN]}"'


def _struck_out(word: re.Match[str]) -> str:
    return "…" if any(char.isdigit() for char in word[0]) else word[0]
