"""imapclient, and its only importer: with limits on what is read, and what it lacks or gets wrong.

Its errors come out of here as they are, and they may be any; `wire` makes sense of them.
"""

from __future__ import annotations

import logging
import re
import ssl
from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any, Final

import imapclient  # type: ignore[import-untyped]  # it ships no types
from imapclient import exceptions, imap4, imap_utf7, tls

from mailbot.mailbox.stream import Stream
from mailbot.mailbox.tally import Tally

# It logs what the server says, and warns of what is strange in it; we log our own events.
logging.getLogger("imapclient").setLevel(logging.CRITICAL)

_SLACK: Final = 16 << 20  # what an answer may be beside the mail in it
_LEADING: Final = re.compile(rb"\d{1,10}")


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # it has no types
    """A connection by imapclient's methods and ours; names of folders are as on the wire."""

    def __init__(
        self,
        host: str,
        port: int,
        context: ssl.SSLContext | None,
        connect_seconds: float,
        read_seconds: float,
        most_bytes: int,
    ) -> None:
        """Connect, within TLS if there is a context."""
        timeout = imapclient.SocketTimeout(connect_seconds, read_seconds)
        super().__init__(host, port, ssl=context is not None, ssl_context=context, timeout=timeout)
        # Not 5, as imapclient sets it: each mail would be written out for a log nobody reads.
        self._imap.debug = 0
        self._imap.allowance = most_bytes + _SLACK
        self.normalise_times = False
        self.folder_encode = False  # one name that cannot be decoded would cost the whole list

    def _create_IMAP4(self) -> Any:  # noqa: N802 -- imapclient's name
        if self.ssl:
            return _Tls(self.host, self.port, self.ssl_context, self._timeout.connect)
        return _Plain(self.host, self.port, self._timeout.connect)

    # Who we are

    @property
    def authenticated(self) -> bool:
        """Whether the server knows who we are: by a login, or by PREAUTH (RFC 9051 §7.1.4)."""
        return self._imap.state in {"AUTH", "SELECTED"}

    @property
    def offers(self) -> frozenset[str]:
        """The capabilities at this point, in upper case."""
        return frozenset(self._imap.capabilities)

    def log_in(self, user: bytes, password: bytes) -> None:
        """Log in by LOGIN; the password goes as a literal, so that it may be any bytes."""
        self._checkok("login", *self._imap.log_in(_quoted(user), password))

    def renew_offers(self) -> None:
        """Ask for the capabilities once more: a login changes them (RFC 9051 §6.2.2)."""
        self._imap.renew_capabilities()
        self._cached_capabilities = tuple(name.encode() for name in self._imap.capabilities)

    # Folders

    def list_all(self) -> list[tuple[Sequence[Any], Any, Any]]:
        """Give attributes, delimiter and name of every folder."""
        # RFC 6154 §2: a special use is said for certain only when it is asked for.
        asks = {"SPECIAL-USE", "LIST-EXTENDED"} <= self.offers
        kind, listed = self._imap.list_all("RETURN (SPECIAL-USE)" if asks else None)
        self._checkok("list", kind, listed)
        return list(self._proc_folder_list(listed))

    def open(self, folder: bytes) -> tuple[int | None, int | None, bool]:
        """SELECT; give UIDVALIDITY and UIDNEXT where they are said, and whether it is writable."""
        try:
            answer = self._imap.select(_quoted(folder))
        except exceptions.IMAPClientReadOnlyError:
            answer = self._imap.select(_quoted(folder), readonly=True)
        self._checkok("select", *answer)
        said = self._imap.untagged_responses
        uidvalidity, uidnext = _number(said.get("UIDVALIDITY")), _number(said.get("UIDNEXT"))
        return uidvalidity, uidnext, not self._imap.is_readonly

    def uids_of(self, folder: bytes) -> tuple[int | None, int | None]:
        """STATUS; give UIDVALIDITY and UIDNEXT where they are said."""
        kind, lines = self._imap.status(_quoted(folder), "(UIDVALIDITY UIDNEXT)")
        self._checkok("status", kind, lines)
        _, _, said = (lines[-1] or b"").upper().rpartition(b"(")  # behind the folder's name
        words = said.rstrip(b") ").split(b" ")
        pairs = dict(zip(words[::2], words[1::2], strict=False))
        return _number([pairs.get(b"UIDVALIDITY")]), _number([pairs.get(b"UIDNEXT")])

    def find(self, criterion: str) -> set[int]:
        """UID SEARCH; imapclient takes an answer in two lines for an error."""
        kind, lines = self._imap.uid("SEARCH", criterion)
        self._checkok("search", kind, lines)
        return {int(word) for line in lines if line for word in line.split() if word.isdigit()}

    # What comes unasked

    @property
    def tally(self) -> Tally:
        """How many mails the open folder holds."""
        tally: Tally = self._imap.tally
        return tally

    def noop(self) -> None:
        """Ask for what is new; imapclient does not see a BYE in the answer."""
        self._checkok("noop", *self._imap.noop())

    def idle(self) -> None:
        """Enter IDLE; imapclient takes an EXISTS before the go-ahead for an error."""
        self._idle_tag, refusal = self._imap.begin_idle()
        if refusal is not None:
            self._check_resp("+", "idle", *refusal)

    def hear(self) -> None:
        """Take in what was said during IDLE, without waiting; an end of it is an error.

        Not idle_check: to that, a connection at its end is one that is silent, for ever.
        """
        self._imap.hear(self._idle_tag)

    def idle_done(self) -> None:
        """Leave IDLE; imapclient does not see a BYE here either."""
        self._checkok("idle", *self._imap.end_idle(self._idle_tag))

    # The end

    def part(self, seconds: float) -> None:
        """Say LOGOUT, wait so long for the answer, and hang up."""
        self._imap.sock.settimeout(seconds)
        self.logout()

    def hang_up(self) -> None:
        """Close the connection, in whatever state it is."""
        with suppress(OSError):
            self._imap.shutdown()


def refuses(error: Exception) -> bool:
    """Tell whether an error is the server's NO or BAD, after which the connection stands."""
    broken = (exceptions.IMAPClientAbortError, exceptions.ProtocolError)
    return isinstance(error, exceptions.IMAPClientError) and not isinstance(error, broken)


def encoded(name: str) -> bytes:
    """Encode a folder's name in modified UTF-7 (RFC 3501 §5.1.3)."""
    return bytes(imap_utf7.encode(name))


def decoded(name: Any) -> str:
    """Decode a folder's name; what is no modified UTF-7 is taken for UTF-8."""
    if not isinstance(name, bytes):
        return str(name)  # digits alone, which imapclient takes for a number
    if name.isascii():
        with suppress(UnicodeError):
            return str(imap_utf7.decode(name))
    return name.decode("utf-8", "replace")


# --- What imaplib reads from --------------------------------------------------------------------


class _Imap4:
    """Over imaplib's IMAP4: reads by a `Stream`, counts what comes unasked, says more."""

    sock: Any  # a socket, perhaps within TLS
    state: str
    literal: bytes | None
    untagged_responses: dict[str, Any]
    tagged_commands: dict[bytes, Any]
    allowance = _SLACK  # bytes of the answer to one command

    @cached_property
    def tally(self) -> Tally:
        return Tally()

    @property
    def stream(self) -> Stream:
        held: Stream | None = self.__dict__.get("_stream")
        if held is None or held.socket is not self.sock:
            # RFC 9051 §11.1: what was slipped in before the handshake goes with the old one.
            held = self.__dict__["_stream"] = Stream(self.sock)
        return held

    def readline(self) -> bytes:
        return self.stream.line()

    def read(self, size: int) -> bytes:
        return self.stream.literal(size)

    def log_in(self, user: bytes, password: bytes) -> Any:
        self.literal = password
        answer = self._simple_command("LOGIN", user)  # type: ignore[attr-defined]  # imaplib's
        if answer[0] == "OK":
            self.state = "AUTH"
        return answer

    def renew_capabilities(self) -> None:
        self._get_capabilities()  # type: ignore[attr-defined]  # same

    def list_all(self, options: str | None) -> Any:
        answer = self._simple_command("LIST", '""', '"*"', options)  # type: ignore[attr-defined]  # same
        return self._untagged_response(*answer, "LIST")  # type: ignore[attr-defined]  # same

    def begin_idle(self) -> tuple[bytes, Any]:
        """Give the tag of the command, and the answer to it if there is one already."""
        tag: bytes = self._command("IDLE")
        while self._get_response() is not None:  # type: ignore[attr-defined]  # same
            if self.tagged_commands[tag]:
                return tag, self.tagged_commands.pop(tag)
        return tag, None

    def hear(self, tag: bytes) -> None:
        while self.stream.pull():
            self._get_response()  # type: ignore[attr-defined]  # same
            self._check_bye()  # type: ignore[attr-defined]  # same
            if self.tagged_commands.get(tag):
                raise ConnectionError("the server ended IDLE by itself")

    def end_idle(self, tag: bytes) -> Any:
        self.send(b"DONE\r\n")  # type: ignore[attr-defined]  # same
        return self._command_complete("IDLE", tag)  # type: ignore[attr-defined]  # same

    def _command(self, name: str, *args: Any) -> Any:
        self.stream.allow(self.allowance)
        # imaplib keeps them for ever, and takes an old one for an answer to a later command.
        for kind in self.untagged_responses.keys() - {"BYE", "READ-ONLY"}:
            del self.untagged_responses[kind]
        return super()._command(name, *args)  # type: ignore[misc]  # same

    def _append_untagged(self, kind: str, data: Any) -> None:
        if kind in {"EXISTS", "EXPUNGE"}:
            self.tally.told(kind, int(data))
        super()._append_untagged(kind, data)  # type: ignore[misc]  # same


class _Plain(_Imap4, imap4.IMAP4WithTimeout):  # type: ignore[misc]  # it has no types
    pass


class _Tls(_Imap4, tls.IMAP4_TLS):  # type: ignore[misc]  # same
    pass


def _quoted(name: bytes) -> bytes:
    return b'"' + name.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def _number(said: Sequence[bytes | None] | None) -> int | None:
    """Read the number of a response code; the last one, as it may be said twice."""
    match = _LEADING.match(said[-1] or b"") if said else None
    return int(match[0]) if match else None
