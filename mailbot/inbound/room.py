"""Whether there is room for another mail: within the hour, for its sender, in database and on disk.

What is not let in is not lost: at our door its server hears 452 and tries again, in a mailbox it
lies where it is until there is room. A sender's share is of one network and of one organization, so
that whoever fills theirs keeps nobody else's mail out. It binds at our own door alone: a mailbox is
read in the order of arrival, and what lies there has been taken in already.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import bindparam, func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from mailbot import register
from mailbot.address import Purpose, domain_of
from mailbot.domains import organizational_domain
from mailbot.envelope import NULL, NoRoom, is_near
from mailbot.matters import Owed
from mailbot.outbound import letters
from mailbot.outbound.letters import Thread
from mailbot.outbound.post import About, enqueue
from mailbot.runtime import Runtime
from mailbot.store import DiskFull
from mailbot.tables import Inbound

_HOUR: Final = timedelta(hours=1)
_TELL_AGAIN: Final = timedelta(hours=6)
_IPV4_NETWORK: Final = 24
_IPV6_NETWORK: Final = 64  # what one customer has at the least

# What came within the hour; an index holds all that is asked. Asked for each mail, and built once.
_ALL: Final = select(func.count(), func.coalesce(func.sum(Inbound.size), 0)).where(
    col(Inbound.received) > bindparam("since")
)
OF_NETWORK: Final = _ALL.where(col(Inbound.network) == bindparam("value"))
OF_ORGANIZATION: Final = _ALL.where(col(Inbound.organization) == bindparam("value"))

# A share is never less than this: a small limit would else keep two colleagues from writing.
_LEAST_MAILS: Final = 50


@dataclass(frozen=True, slots=True)
class Party:
    """Who hands a mail in, as far as it is known before anything of it is."""

    network: str = ""  # "" where the client is a server of our own, or nobody knows it
    organization: str = ""  # of the return path


@dataclass(frozen=True, slots=True)
class Taken:
    """How much came within the hour."""

    mails: int
    octets: int


def party_of(client: str | None, return_path: str | None) -> Party:
    """Return whose share a mail is of; `client` is an IP address."""
    network = ""
    if client and not is_near(client):
        bits = _IPV6_NETWORK if ":" in client else _IPV4_NETWORK
        network = str(ipaddress.ip_network(f"{client}/{bits}", strict=False))
    if return_path is None:
        return Party(network, NULL)
    return Party(network, organizational_domain(domain_of(return_path)))


def refusal(runtime: Runtime, party: Party | None = None) -> NoRoom | None:
    """Return why no mail can be taken in just now, of somebody; None when it can."""
    try:
        with runtime.store.snapshot() as session:
            require(session, runtime, party, runtime.now())
    except NoRoom as error:
        return error
    return None


def require(session: Session, runtime: Runtime, party: Party | None, now: datetime) -> None:
    """Raise NoRoom where another mail is one too many; without a `party` no share is looked at."""
    limits = runtime.settings.limits
    free = runtime.store.free_bytes()
    if free is not None and free < limits.disk_reserve_bytes:
        raise NoRoom("disk_reserve_mb")
    if 0 < limits.database_max_bytes <= runtime.store.size_bytes(session):
        raise NoRoom("database_max_mb")
    if limits.stored_per_hour == limits.stored_bytes_per_hour == 0:
        return
    _compare(runtime, taken(session, _ALL, "", now), "")
    if party is None or limits.share_percent == 0:
        return
    for theirs, value in ((OF_NETWORK, party.network), (OF_ORGANIZATION, party.organization)):
        if value:
            _compare(runtime, taken(session, theirs, value, now), value)


def taken(session: Session, of: Select[int, int], value: str, now: datetime) -> Taken:
    """Return what came within the hour: of all, or of the party that has this `value`."""
    mails, octets = session.exec(of, params={"since": now - _HOUR, "value": value}).one()
    return Taken(mails, octets)


def report(runtime: Runtime, error: NoRoom) -> None:
    """Log that mail is not let in, and tell the operator, each limit every few hours at most."""
    now = runtime.now()
    logged = f"no room: {error.limit} {error.party}"
    with runtime.store.snapshot() as session:
        if not register.is_due(session, logged, now, _HOUR):
            return
    # Of a thousand senders who are over their share the operator hears once.
    told = f"no room: {error.limit}, {'a share' if error.party else 'all'}"
    try:
        with runtime.store.transaction() as session:
            if register.tell_once(session, logged, now, _HOUR):
                runtime.events.refused(error.limit, error.party)
            if register.tell_once(session, told, now, _TELL_AGAIN):
                enqueue(session, runtime, _letter(runtime, error), About(), now)
    except DiskFull as full:
        cry(runtime, full)


def cry(runtime: Runtime, error: DiskFull) -> None:
    """Tell the operator that nothing can be written: in the log, and by a letter not stored.

    Whether it arrives nobody will know; it is worth the try.
    """
    now = runtime.now()
    runtime.events.alarm(str(error))
    if not runtime.distress.is_due(now, _TELL_AGAIN):
        return
    sender, owed = runtime.sender, _letter(runtime, NoRoom("full"))
    letter_id = runtime.token(Purpose.DRAFT).secret
    written = letters.write(
        sender,
        owed,
        message_id=f"<{letter_id}@{sender.mailbox.domain}>",
        letter_id=letter_id,
        reply_to=None,
        at=now,
        thread=Thread(),
        values=dict(owed.values),
    )
    connection = runtime.transport.connect()
    outcome = connection.send(sender.mailbox.plain, owed.to, written.raw)
    connection.close()
    runtime.events.attempted("of a full disk", outcome.answer, owed.to)


def _letter(runtime: Runtime, error: NoRoom) -> Owed:
    return Owed(
        "operator_no_room",
        runtime.settings.newsletter.operator,
        {"reason": error.limit, "party": error.party, "mailbox": _reads_a_mailbox(runtime)},
        answers=False,
        threaded=False,
    )


def _reads_a_mailbox(runtime: Runtime) -> bool:
    return runtime.settings.inbound.kind == "imap"


def _compare(runtime: Runtime, taken: Taken, party: str) -> None:
    """Hold what was taken in within the hour against the limits, or somebody's share of them."""
    limits = runtime.settings.limits
    mails, octets = limits.stored_per_hour, limits.stored_bytes_per_hour
    if party:
        mails = min(mails, max(_LEAST_MAILS, mails * limits.share_percent // 100))
        # One mail of the largest size is everybody's right.
        least = limits.max_message_bytes
        octets = min(octets, max(least, octets * limits.share_percent // 100))
    if 0 < mails <= taken.mails:
        raise NoRoom("stored_per_hour", party)
    if 0 < octets <= taken.octets:
        raise NoRoom("stored_mb_per_hour", party)
