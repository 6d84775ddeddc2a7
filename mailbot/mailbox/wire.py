"""The wire: what is said to the server and heard from it, in our own words and errors.

Whatever is no answer (silence, an end, a BYE, garbage) is `Lost`, and then the connection is
closed; a NO or BAD is `Refused`, and the connection stands.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Final

from mailbot.mailbox import Lost
from mailbot.mailbox.client import Client, decoded, encoded, refuses
from mailbot.mailbox.folders import Folder
from mailbot.mailbox.tally import Tally

_LOGOUT_SECONDS: Final = 5.0
_MAX_WORDS: Final = 300
_DELETED: Final = r"\Deleted"

_CODE: Final = re.compile(r"\[([A-Za-z-]{1,40})[\] ]")  # RFC 9051 §7.1

# RFC 5530 §3: nothing is wrong with what was asked, only with the moment. Not SERVERBUG, which
# Dovecot says of a mail that it cannot read, and will say again.
_PASSING: Final = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED"})


class Refused(Exception):  # noqa: N818 -- an answer
    """The server said NO or BAD; the text is its words, in one line."""

    @property
    def code(self) -> str:
        """The response code, such as TRYCREATE; empty when there is none."""
        match = _CODE.search(str(self))
        return match[1].upper() if match else ""

    @property
    def passing(self) -> bool:
        """Whether the same may well work in a while."""
        return self.code in _PASSING


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How many seconds to wait for a connection, and for each thing the server says."""

    connect: float = 30
    read: float = 30


@dataclass(frozen=True, slots=True)
class Selected:
    """What a server says of a folder; None where it does not say."""

    uidvalidity: int | None
    uidnext: int | None
    writable: bool


class Wire:
    """One connection, for one thread."""

    def __init__(
        self,
        host: str,
        port: int,
        *,
        context: ssl.SSLContext | None,
        timeouts: Timeouts,
        most_bytes: int,
    ) -> None:
        """Connect, within TLS if there is a context; `most_bytes` is the largest mail to read."""
        self._timeouts = timeouts
        try:
            self._client = Client(host, port, context, timeouts.connect, timeouts.read, most_bytes)
        except Exception as error:  # any, see _speaking; a greeting that is none, a refusal too
            raise Lost(clean(_why(error))) from error

    # Who we are

    @property
    def authenticated(self) -> bool:
        """Whether the server knows who we are."""
        return self._client.authenticated

    @property
    def offers(self) -> frozenset[str]:
        """The capabilities at this point, in upper case."""
        return self._client.offers

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Encrypt from here on."""
        with self._speaking():
            self._client.starttls(context)

    def authenticate(self, mechanism: str, respond: Callable[[bytes], bytes]) -> None:
        """Log in by SASL; `respond` answers each challenge."""
        with self._speaking():
            self._client.sasl_login(mechanism, respond)
            self._client.renew_offers()

    def log_in(self, user: bytes, password: bytes) -> None:
        """Log in by LOGIN."""
        with self._speaking():
            self._client.log_in(user, password)
            self._client.renew_offers()

    # Folders

    def folders(self) -> list[Folder]:
        """List every folder there is, with its special use where the server knows of that."""
        with self._speaking():
            return [
                Folder(
                    decoded(name),
                    _text(delimiter),
                    frozenset(_text(attribute).lower() for attribute in attributes),
                )
                for attributes, delimiter, name in self._client.list_all()
            ]

    def prefix(self) -> str | None:
        """Give what the names of one's own folders begin with; None when it does not say."""
        if "NAMESPACE" not in self.offers:
            return None
        with self._speaking():
            personal = self._client.namespace().personal
            return decoded(personal[0][0]) if personal else None

    def select(self, folder: str) -> Selected:
        """Open a folder; to read only where the server allows no more."""
        with self._speaking():
            return Selected(*self._client.open(encoded(folder)))

    def status(self, folder: str) -> tuple[int | None, int | None]:
        """Ask for UIDVALIDITY and UIDNEXT."""
        with self._speaking():
            return self._client.uids_of(encoded(folder))

    def create(self, folder: str) -> None:
        """Make a folder."""
        with self._speaking():
            self._client.create_folder(encoded(folder))

    def subscribe(self, folder: str) -> None:
        """Have people's programs show a folder."""
        with self._speaking():
            self._client.subscribe_folder(encoded(folder))

    # Mails

    def search(self, criterion: str) -> list[int]:
        """Return the UIDs that UID SEARCH finds, ascending; a server that refuses is `Lost`."""
        try:
            with self._speaking():
                return sorted(self._client.find(criterion))
        except Refused as refusal:
            raise self.given_up(refusal) from refusal

    def fetch(self, uids: Sequence[int], *items: str) -> Mapping[int, Mapping[bytes, Any]]:
        """Fetch items of mails, by UID; one that is gone is left out.

        Items that were not asked for may be among them, and what was asked for may lack.
        """
        with self._speaking():
            found: Mapping[int, Mapping[bytes, Any]] = self._client.fetch(uids, items)
            return found

    def copy(self, uids: Sequence[int], to: str) -> None:
        """COPY mails."""
        with self._speaking():
            self._client.copy(uids, encoded(to))

    def move(self, uids: Sequence[int], to: str) -> None:
        """MOVE mails, RFC 6851."""
        with self._speaking():
            self._client.move(uids, encoded(to))

    def mark_deleted(self, uids: Sequence[int]) -> None:
        r"""Set \Deleted on mails."""
        with self._speaking():
            self._client.add_flags(uids, _DELETED, silent=True)

    def unmark_deleted(self, uids: Sequence[int]) -> None:
        r"""Take \Deleted away from mails."""
        with self._speaking():
            self._client.remove_flags(uids, _DELETED, silent=True)

    def expunge(self, uids: Sequence[int]) -> None:
        """UID EXPUNGE (RFC 4315): these mails alone, whatever somebody else has marked."""
        with self._speaking():
            self._client.uid_expunge(uids)

    # What comes unasked

    @property
    def tally(self) -> Tally:
        """How many mails the open folder holds."""
        return self._client.tally

    @property
    def descriptor(self) -> int:
        """The socket's, to wait at."""
        return int(self._client.socket().fileno())

    def noop(self) -> None:
        """Ask for what is new."""
        with self._speaking():
            self._client.noop()

    def idle(self) -> None:
        """Have the server tell of its own accord, RFC 2177."""
        with self._speaking():
            self._client.idle()

    def hear(self) -> None:
        """Take in what the server has said during IDLE, without waiting."""
        with self._speaking():
            self._client.hear()

    def idle_done(self) -> None:
        """End IDLE; a link that is dead shows by its silence."""
        with self._speaking():
            self._client.idle_done()

    # The end

    def given_up(self, refusal: Refused) -> Lost:
        """Close the connection for a refusal that may pass, or that leaves nothing to be done."""
        self.close()
        return Lost(str(refusal))

    def close(self) -> None:
        """Say LOGOUT, without much waiting, and hang up."""
        with suppress(Exception):  # any, see _speaking; nothing is owed to a server that is gone
            self._client.part(min(_LOGOUT_SECONDS, self._timeouts.read))
        self._client.hang_up()

    @contextmanager
    def _speaking(self) -> Iterator[None]:
        """Make of all that can go wrong in a command a `Refused` or a `Lost`.

        imapclient and imaplib are known to meet bytes they did not expect with any error:
        ValueError, KeyError, IndexError, AttributeError, RecursionError, MemoryError.
        """
        try:
            yield
        except Exception as error:
            if refuses(error):
                raise Refused(clean(_words(error))) from error
            self._client.hang_up()
            raise Lost(clean(_why(error))) from error


def clean(text: str) -> str:
    """Make one short printable line of what a server says."""
    one_line = " ".join(text.split())
    return "".join(char for char in one_line if char.isprintable())[:_MAX_WORDS]


def _words(error: Exception) -> str:
    """Give the server's words out of imapclient's "select failed: [NONEXISTENT] No such folder"."""
    text = _why(error)
    return text.partition(" failed: ")[2] or text


def _why(error: Exception) -> str:
    return str(error) or type(error).__name__


def _text(said: Any) -> str:
    return said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said or "")
