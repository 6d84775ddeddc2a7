"""The two ends of the way: whether the mailbox or door, and the relay, can be had."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Protocol

from mailbot.check.findings import Finding, error, failed, ok, warning
from mailbot.check.troubles import Peer, meaning
from mailbot.mailbox import Denied, Lost, Session
from mailbot.settings import Settings
from mailbot.smtp import Transport

_NEEDED: Final = {
    "move": ({"MOVE"}, {"UIDPLUS"}),  # one of these sets of capabilities
    "delete": ({"UIDPLUS"},),
    "keep": (set[str](),),
}


class Opened(Session, Protocol):
    """A session that also says what its server is like."""

    @property
    def offers(self) -> frozenset[str]:
        """What the server can do (RFC 9051 §7.2.2), in upper case."""

    def junk_folders(self) -> list[str]:
        """Return the folders for junk, read or not."""


class Connects(Protocol):
    """Where a mailbox is opened."""

    def connect(self) -> Opened:
        """Connect, start TLS, log in; raises `Lost` or `Denied`."""


def mailbox(settings: Settings, where: Connects) -> tuple[list[Finding], Opened | None]:
    """Log in and look at the folders; the session stays open when all of them are there."""
    inbound = settings.inbound
    try:
        session = where.connect()
    except (Lost, Denied) as problem:
        peer = Peer("inbound", inbound.host, inbound.port, inbound.tls)
        return [error("imap", meaning(str(problem), peer))], None
    findings = [ok("imap", f"logged in to {inbound.host} as {inbound.user}")]
    try:
        findings += [*_folders(settings, session), *_capabilities(settings, session)]
    except Lost as problem:
        findings.append(error("imap", f"the connection was lost again: {problem}"))
        return findings, None
    if failed(findings):
        session.close()
        return findings, None
    return findings, session


def _folders(settings: Settings, session: Session) -> Iterator[Finding]:
    for folder in settings.inbound.folders:
        try:
            session.open(folder)
        except Denied as problem:
            yield error("folder", f"{folder}: {problem}")
            continue
        junk = ", a junk folder: read for valid tokens only" if session.junk(folder) else ""
        yield ok("folder", f"{folder} is there{junk}")


def _capabilities(settings: Settings, session: Opened) -> Iterator[Finding]:
    offered, inbound = session.offers, settings.inbound
    if "IDLE" in offered:
        yield ok("idle", "the server tells of new mail at once")
    else:
        yield warning(
            "idle", f"the server has no IDLE: mail is seen every {inbound.poll_seconds} s only"
        )
    if not any(needed <= offered for needed in _NEEDED[inbound.after]):
        missing = " or ".join(" and ".join(sorted(needed)) for needed in _NEEDED[inbound.after])
        yield warning(
            "after",
            f'the server has no {missing}, so that inbound.after = "{inbound.after}" is not done:'
            ' handled mails stay where they are, as with "keep"',
        )


def relay(settings: Settings, transport: Transport) -> Finding:
    """Connect to the relay and log in, and no more."""
    outbound = settings.outbound
    connection = transport.connect()
    broken = connection.broken
    connection.close()
    if broken:
        peer = Peer("outbound", outbound.host, outbound.port, outbound.tls)
        return error("relay", meaning(broken.text, peer))
    who = f" as {outbound.user}" if outbound.user else ""
    return ok("relay", f"{outbound.host}:{outbound.port} lets us in{who}")
