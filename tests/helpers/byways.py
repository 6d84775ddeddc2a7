"""A relay and a mailbox as one meets them: what is done to a letter on the way is a list of faults.

with Byway(into(mailbox), footer, message_id) as relay:
    findings = checked(settings, relay, mailbox)
"""

from __future__ import annotations

import re
import smtplib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from keys import signer
from mailbot.check import check
from mailbot.check.equipment import Equipment
from mailbot.check.findings import Finding
from mailbot.clock import SystemClock
from mailbot.settings import Settings, from_values
from mailbot.smtp import Relay
from mailbot.trust.dkim import signed
from mailboxes import FakeMailbox, FakeSession, Kept
from relay import FakeRelay
from world import ADDRESS, EDITOR, OPERATOR, AnyKey

DOMAIN = ADDRESS.partition("@")[2]


@dataclass(frozen=True)
class Parcel:
    """A letter under way."""

    return_path: str
    recipient: str
    raw: bytes


Fault = Callable[[Parcel], Iterable[Parcel]]
End = Callable[[Parcel], None]


class Byway(FakeRelay):
    """Takes a letter as any relay, has each fault done to it in turn, and hands on what is left."""

    def __init__(
        self, end: End, *faults: Fault, senders: Callable[[str], str] = lambda _: ""
    ) -> None:
        """`senders` gives the refusal of a return path, "" for none."""
        super().__init__()
        self._end = end
        self._faults = faults
        self._senders = senders

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's form
        self, _server: SMTP, _session: Session, envelope: Envelope, path: str, _options: Any
    ) -> str:
        refusal = self._senders(path)
        if not refusal:
            envelope.mail_from = path
        return refusal or "250 2.1.0 ok"

    def _keep(self, envelope: Envelope) -> None:
        super()._keep(envelope)
        for mail in self.mails[-len(envelope.rcpt_tos) :]:
            parcels = [Parcel(mail.return_path, mail.recipient, mail.raw)]
            for fault in self._faults:
                parcels = [left for parcel in parcels for left in fault(parcel)]
            for parcel in parcels:
                self._end(parcel)


# --- Where letters end --------------------------------------------------------------------------


class OpenedSession(FakeSession):
    """Says what its server can do, as a check wants to know."""

    offers: frozenset[str] = frozenset({"IMAP4REV1", "IDLE", "MOVE", "UIDPLUS"})

    def junk_folders(self) -> list[str]:
        return [name for name in self._server.folders if name in self._server.junk]


class OpenMailbox(FakeMailbox):
    """A server that gives such sessions."""

    def connect(self) -> OpenedSession:
        super().connect()
        return OpenedSession(self)


def into(mailbox: FakeMailbox, folder: str = "INBOX", late: timedelta = timedelta()) -> End:
    """Deliver as a mailbox's own server does, with what it writes on top."""

    def deliver(parcel: Parcel) -> None:
        top = f"Return-Path: <{parcel.return_path}>\r\nDelivered-To: {parcel.recipient}\r\n"
        mail = Kept(top.encode() + parcel.raw, datetime.now(UTC) + late)
        mailbox.folders[folder].add(mail)

    return deliver


def to_the_door(protocol: str, port: int) -> End:
    """Hand on as an MTA in front of the door; what the door refuses is gone."""

    def deliver(parcel: Parcel) -> None:
        client = smtplib.LMTP if protocol == "lmtp" else smtplib.SMTP
        with (
            suppress(smtplib.SMTPException),
            client("127.0.0.1", port, "mx.example", timeout=10) as door,
        ):
            door.sendmail(parcel.return_path, [parcel.recipient], parcel.raw)

    return deliver


# --- Faults -------------------------------------------------------------------------------------


def knows_only(*locals_: str) -> Fault:
    """A mailbox server that has just these local parts, "jobs-*" for all that begin so."""

    def fault(parcel: Parcel) -> Iterable[Parcel]:
        local = parcel.recipient.partition("@")[0]
        if any(
            local == known or local.startswith(known.rstrip("*")) * ("*" in known)
            for known in locals_
        ):
            yield parcel

    return fault


def returned(*words: str) -> Fault:
    """What goes to a sub-address comes back to its return path, with these words."""

    def fault(parcel: Parcel) -> Iterable[Parcel]:
        if not re.search(r"[-+_=]check", parcel.recipient):
            yield parcel
            return
        report = (
            f"From: <MAILER-DAEMON@relay.example>\r\nTo: <{parcel.return_path}>\r\n"
            "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
            "MIME-Version: 1.0\r\n"
            'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example"
            f"\r\n\r\nFinal-Recipient: rfc822; {parcel.recipient}\r\nAction: failed\r\n"
            f"Status: 5.1.1\r\nDiagnostic-Code: smtp; {' '.join(words)}\r\n\r\n"
            "--b\r\nContent-Type: message/rfc822\r\n\r\n"
        ).encode()
        yield Parcel("", parcel.return_path, report + parcel.raw + b"\r\n--b--\r\n")

    return fault


def flattens(parcel: Parcel) -> Iterable[Parcel]:
    """A server that writes the sub-address away wherever it stands."""
    local, _, domain = parcel.recipient.partition("@")
    plain = f"{re.split('[-+]', local)[0]}@{domain}"
    yield replace(
        parcel,
        recipient=plain,
        raw=parcel.raw.replace(f"To: <{parcel.recipient}>".encode(), f"To: <{plain}>".encode()),
    )


def returns_to(path: str) -> Fault:
    """Set its own return path."""
    return lambda parcel: [replace(parcel, return_path=path)]


def sets(name: str, value: str) -> Fault:
    """Replace a header field, or add it where there is none."""

    def fault(parcel: Parcel) -> Iterable[Parcel]:
        (left,) = drops(name)(parcel)
        yield replace(left, raw=f"{name}: {value}\r\n".encode() + left.raw)

    return fault


def drops(*names: str) -> Fault:
    """Take header fields off."""

    def fault(parcel: Parcel) -> Iterable[Parcel]:
        head, _, body = parcel.raw.partition(b"\r\n\r\n")
        head += b"\r\n"
        for name in names:
            head = re.sub(rb"(?im)^%s:.*\r\n(?:[ \t].*\r\n)*" % name.encode(), b"", head)
        yield replace(parcel, raw=head + b"\r\n" + body)

    return fault


def footer(parcel: Parcel) -> Iterable[Parcel]:
    """Add what nobody asked for."""
    yield replace(parcel, raw=parcel.raw + b"-- \r\nSent with the free relay\r\n")


def signs(domain: str) -> Fault:
    """Sign, for whichever domain."""
    return lambda p: [replace(p, raw=signed(p.raw, signer(domain), datetime.now(UTC)))]


def adds(field: str) -> Fault:
    """Write a field on top, as a receiver does."""
    return lambda parcel: [replace(parcel, raw=field.encode() + b"\r\n" + parcel.raw)]


def doubles(parcel: Parcel) -> Iterable[Parcel]:
    """Hand it on twice, as an alias with two members that meet again."""
    yield replace(parcel, raw=b"Received: from one\r\n" + parcel.raw)
    yield replace(parcel, raw=b"Received: from two\r\n" + parcel.raw)


def loses(_parcel: Parcel) -> Iterable[Parcel]:
    """Take it and never hand it on."""
    return ()


# --- A check of it ------------------------------------------------------------------------------


class Names(AnyKey):
    """DNS with every domain's key, and an MX for each."""

    def mx(self, name: str) -> tuple[str, ...]:
        return (f"mx.{name}",)


def imap_settings(folder: Path, **sections: dict[str, Any]) -> Settings:
    """A newsletter whose mail comes by IMAP."""
    password = folder / "imap-password"
    password.write_text("secret-of-the-test")
    password.chmod(0o600)
    inbound = {"kind": "imap", "host": "127.0.0.1", "user": "jobs", "password_file": str(password)}
    return settings_of(folder, **{**sections, "inbound": inbound | sections.get("inbound", {})})


def settings_of(folder: Path, **sections: dict[str, Any]) -> Settings:
    values: dict[str, dict[str, Any]] = {
        "newsletter": {
            "name": "Two Good Jobs",
            "address": ADDRESS,
            "editors": [EDITOR],
            "operator": OPERATOR,
            "postal_address": "1 Main Street, Springfield",
        },
        "outbound": {"host": "127.0.0.1", "port": 25, "tls": "none"},
        "database": {
            "url": f"sqlite:///{folder / 'mailbot.db'}",
            "installation_file": str(folder / "installation"),
        },
    }
    for section, changes in sections.items():
        values[section] = values.get(section, {}) | changes
    return from_values(values, folder)


@dataclass(frozen=True)
class Sheltered:
    """A reader whose fence is as a test says; the real one has its own tests."""

    lacks: tuple[str, ...]

    def lacking(self) -> tuple[str, ...]:
        return self.lacks

    def close(self) -> None:
        pass


def checked(
    settings: Settings,
    relay: Byway,
    mailbox: OpenMailbox | None = None,
    *,
    wait: float = 0.6,
    resolver: Names | None = None,
    lacks: tuple[str, ...] = (),
) -> list[Finding]:
    """Check it once around; `lacks` is what the kernel has not for the reader's fence."""
    equipment = Equipment(
        clock=SystemClock(),
        resolver=resolver or Names(),
        transport=lambda: Relay("127.0.0.1", relay.port, DOMAIN, tls="none"),
        mailbox=lambda: mailbox or OpenMailbox(),
        reader=lambda: Sheltered(lacks),
    )
    return list(check(settings, equipment, wait=wait))
