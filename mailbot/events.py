"""The log as an API: one function an event, one line an event, no address in it.

At a terminal a line is for people, otherwise it is one JSON object. A keyed hash stands in for
each address, so that a person's events can be told to belong together and not whose they are.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, TextIO

from mailbot.address import mask_tokens, normalise
from mailbot.clock import Clock
from mailbot.terms import Answer, Verdict

_MAX_VALUE: Final = 500  # characters of one field; an error of others may be of any length

# Addresses within other text, e.g. an answer of a server. Each repetition is bounded: linear.
_ADDRESS: Final = re.compile(
    r"""(?:"[^"@]{1,64}"|[^\s@<>()\[\]:;,"\\]{1,64})@"""
    r"""(?:\[[\w.:]{1,60}\]|[\w-]{1,63}(?:\.[\w-]{1,63}){0,10})"""
)
_WHOLE: Final = frozenset({"sender", "recipient", "address", "editor", "client"})  # fields of one


class Level(StrEnum):
    """How much an event wants to be read."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; what is None or "" is left out of `fields`."""

    at: datetime
    name: str
    level: Level
    fields: Mapping[str, object]


def address_mark(address: str, key: bytes) -> str:
    """Return what stands in for an address: the same for the same address and key."""
    digest = hmac.digest(key, normalise(address).encode("utf-8", "surrogatepass"), "sha256")
    return "~" + base64.b32encode(digest[:10]).decode().lower()


def visible(text: str, keep: str = "") -> str:
    """Write out what a terminal might obey or an editor not show, save the characters to keep."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() or char in keep else char.encode("unicode_escape").decode()
        for char in text
    )


@dataclass(frozen=True, slots=True)
class Events:
    """Writes what happens; a log that cannot be written to stops nothing."""

    stream: TextIO
    json: bool
    hash_key: bytes = field(repr=False)
    show_addresses: bool
    clock: Clock
    listener: Callable[[Event], None] | None = None  # sees each event after it is written

    # --- What came ---

    def received(
        self,
        inbound: int,
        message_id: str | None = None,
        sender: str | None = None,
        size: int | None = None,
        client: str | None = None,
    ) -> None:
        """Record that a mail is stored durably."""
        self._info(
            "received",
            inbound=inbound,
            message_id=message_id,
            sender=sender,
            size=size,
            client=client,
        )

    def duplicate(self, inbound: int, message_id: str | None = None) -> None:
        """Record that a mail came which is stored already, as `inbound`."""
        self._info("duplicate", inbound=inbound, message_id=message_id)

    def witnessed(
        self, inbound: int, verdict: Verdict, why: str = "", address: str | None = None
    ) -> None:
        """Record what is proven of a mail's author."""
        self._info("witnessed", inbound=inbound, verdict=verdict, address=address, why=why)

    def handled(
        self,
        inbound: int,
        matter: str = "",
        kind: str = "",
        reason: str = "",
        letters: int = 0,
        *,
        message_id: str | None = None,
    ) -> None:
        """Record what was decided on a mail, why, and how many letters are owed for it."""
        self._info(
            "handled",
            inbound=inbound,
            message_id=message_id,
            matter=matter,
            kind=kind,
            reason=reason,
            letters=letters,
        )

    def failed(self, inbound: int, tries: int, error: BaseException | str) -> None:
        """Record that handling a mail broke; it stays and is tried again."""
        self._warn("failed", inbound=inbound, tries=tries, error=_said(error), where=_place(error))

    def set_aside(self, inbound: int, reason: str = "") -> None:
        """Record that a mail is handled no more and waits for the operator."""
        self._error("set_aside", inbound=inbound, reason=reason)

    # --- The mailbox ---

    def connected(self, server: str = "") -> None:
        """Record that the mailbox is open to us."""
        self._info("connected", server=server)

    def lost(self, why: str, again_in: float) -> None:
        """Record that the mailbox cannot be read, and after how many seconds we try again."""
        self._warn("lost", why=why, again_in=again_in)

    def passed_over(self, folder: str, up_to: int) -> None:
        """Record that what lay in a folder before our time is left alone, by its highest UID."""
        self._info("passed_over", folder=folder, up_to=up_to)

    def read_again(self, folder: str, up_to: int) -> None:
        """Record that another mailbox lies in the place of a folder: it is read from its start."""
        self._warn("read_again", folder=folder, up_to=up_to)

    def cleared(self, folder: str, count: int, outcome: str) -> None:
        """Record what became of the server's copies of mails that are done."""
        self._info("cleared", folder=folder, count=count, outcome=outcome)

    # --- What goes ---

    def queued(
        self, letter: int, template: str = "", recipient: str | None = None, matter: str = ""
    ) -> None:
        """Record that a letter is owed."""
        # not its Message-ID: coming back, a matter letter's counts as that matter's token
        self._info("queued", letter=letter, template=template, recipient=recipient, matter=matter)

    def attempted(
        self, letter: int | str, answer: Answer, recipient: str | None = None, tries: int = 0
    ) -> None:
        """Record what the next server answered to a letter ("issue/reader" for an issue's)."""
        level = Level.INFO if answer.accepted else Level.WARNING
        self._write(
            "attempted",
            level,
            letter=letter,
            recipient=recipient,
            code=answer.code,
            enhanced=answer.enhanced,
            answer=answer.text,
            tries=tries or None,
        )

    def capped(self, cap: str, address: str | None = None, inbound: int | None = None) -> None:
        """Record that an answer was not given, or put off, because of a cap."""
        self._warn("capped", cap=cap, address=address, inbound=inbound)

    def refused(self, limit: str, party: str = "") -> None:
        """Record that mail is not let in for now: a limit is reached, by somebody or in all."""
        self._warn("refused", limit=limit, party=party)

    # --- The issue ---

    def drafted(self, issue: int, jobs: int | None = None) -> None:
        """Record that an issue's draft went to the editors."""
        self._info("drafted", issue=issue, jobs=jobs)

    def frozen(self, issue: int, count: int) -> None:
        """Record that an issue's audience is settled."""
        self._info("frozen", issue=issue, count=count)

    def halted(self, issue: int, why: str) -> None:
        """Record that no further letter of an issue goes out before an editor says so."""
        self._warn("halted", issue=issue, why=why)

    def mailed(self, issue: int, counts: Mapping[str, int]) -> None:
        """Record that each letter of an issue is settled; `counts` says how."""
        self._info("mailed", issue=issue, **counts)

    # --- The daemon ---

    def started(self, role: str = "all", inbound: str = "", outbound: str = "") -> None:
        """Record that the daemon works, and where it takes and gives mail."""
        self._info("started", role=role, inbound=inbound, outbound=outbound)

    def standby(self) -> None:
        """Record that another mailbot works with the database: we wait to take over."""
        self._info("standby")

    def leading(self) -> None:
        """Record that of all mailbots on the database we are the one that works."""
        self._info("leading")

    def lead_lost(self) -> None:
        """Record that another mailbot may be working with the database: we must not."""
        self._error("lead_lost")

    def stopping(self, reason: str = "") -> None:
        """Record that the daemon finishes what is in hand."""
        self._info("stopping", reason=reason)

    def stopped(self) -> None:
        """Record that nothing is in hand any more."""
        self._info("stopped")

    def alarm(self, text: str) -> None:
        """Record what the operator has to look at."""
        self._error("alarm", text=text)

    # --- How it is written ---

    def _info(self, name: str, **fields: object) -> None:
        self._write(name, Level.INFO, **fields)

    def _warn(self, name: str, **fields: object) -> None:
        self._write(name, Level.WARNING, **fields)

    def _error(self, name: str, **fields: object) -> None:
        self._write(name, Level.ERROR, **fields)

    def _write(self, name: str, level: Level, **fields: object) -> None:
        kept = {
            key: self._clean(key, value)
            for key, value in fields.items()
            if value is not None and value != ""
        }
        event = Event(self.clock.now(), name, level, kept)
        try:
            self.stream.write((_as_json(event) if self.json else _as_text(event)) + "\n")
            self.stream.flush()
        except (OSError, ValueError):  # ValueError: the stream is closed
            # a full disk or a journal that went away: no reason to stop taking mail
            pass
        if self.listener:
            self.listener(event)

    def _clean(self, key: str, value: object) -> object:
        if isinstance(value, bool | int | float):
            return value
        text = mask_tokens(str(value))[:_MAX_VALUE]
        if key == "message_id" or self.show_addresses:  # an id looks like an address, and is none
            shown = text
        elif key in _WHOLE:
            shown = address_mark(text, self.hash_key)
        else:
            shown = _ADDRESS.sub(lambda match: address_mark(match[0], self.hash_key), text)
        return visible(shown)


def _as_json(event: Event) -> str:
    head = {"at": event.at.isoformat(), "event": event.name, "level": event.level}
    return json.dumps(head | dict(event.fields))


def _as_text(event: Event) -> str:
    flag = "" if event.level is Level.INFO else f"{event.level.upper()} "
    parts = (f"{key}={_quoted(value)}" for key, value in event.fields.items())
    return f"{event.at:%Y-%m-%d %H:%M:%S}Z {flag}{event.name} {' '.join(parts)}".rstrip()


def _quoted(value: object) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if " " in text or '"' in text else text


def _said(error: BaseException | str) -> str:
    return error if isinstance(error, str) else f"{type(error).__name__}: {error}"


def _place(error: BaseException | str) -> str:
    """Return the innermost line of code of an error; "" when there is none."""
    trace = error.__traceback__ if isinstance(error, BaseException) else None
    if trace is None:
        return ""
    while trace.tb_next:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    return f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} in {code.co_name}"
