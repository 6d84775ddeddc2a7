"""The check: what is set up, what is not, and what to do about it, measured by mailing ourselves.

Read-only but for the letters to ourselves, which nobody answers and which it takes away again.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Final

from mailbot.check import login
from mailbot.check.equipment import Equipment, Fenced, equip, own_key, sender_of
from mailbot.check.findings import (
    Finding,
    as_json,
    as_line,
    as_lines_to_put,
    error,
    failed,
    ok,
    warning,
)
from mailbot.check.folders import Folders
from mailbot.check.ledger import Ledger
from mailbot.check.machine import machine, sqlite_file
from mailbot.check.measure import best, measure
from mailbot.check.places import Place
from mailbot.check.porch import Porch, answers
from mailbot.check.records import records
from mailbot.check.roundtrip import Route, travel
from mailbot.check.seals import read_seal
from mailbot.mailbox import Denied, Lost
from mailbot.reading.reader import ReaderBroken
from mailbot.settings import Settings
from mailbot.store import DatabaseError, Store, require_present

__all__ = ["WAIT_SECONDS", "as_json", "as_line", "as_lines_to_put", "check", "equip", "failed"]

WAIT_SECONDS: Final = 60.0

_TRIP: Final = "round trip"


def check(
    settings: Settings, equipment: Equipment, *, wait: float = WAIT_SECONDS, offline: bool = False
) -> Iterator[Finding]:
    """Look at everything, one finding after the other as they are found.

    `wait` is how many seconds a letter to ourselves may take; `offline` leaves the network out.
    """
    of_the_machine = list(machine(settings, equipment.clock.now()))
    yield from of_the_machine
    yield _fence(equipment.reader())
    if offline:
        return
    if failed(finding for finding in of_the_machine if finding.about == "secrets"):
        yield warning("network", "not looked at before the secrets can be read")
        return
    yield from records(settings, own_key(settings), equipment.resolver)
    yield from _once_around(settings, equipment, wait)


def _fence(reader: Fenced) -> Finding:
    """Start the child that reads mails, and ask what the kernel cannot keep from it."""
    about = "reader"
    try:
        lacking = reader.lacking()
    except ReaderBroken as problem:
        return error(about, f"{problem}; reinstall mailbot")
    finally:
        reader.close()
    if lacking:
        what = f"the kernel offers no {' and no '.join(lacking)} to the process that reads mails"
        return warning(about, f"{what}: Linux 6.1 has both, a container may forbid them")
    return ok(about, "mails are read in a process fenced in by the kernel")


def _once_around(settings: Settings, equipment: Equipment, wait: float) -> Iterator[Finding]:
    with ExitStack() as ends:
        inward, places = _inward(settings, equipment, ends)
        yield from inward
        if settings.outbound.kind == "maildir":
            yield ok(_TRIP, 'not made: outbound.kind is "maildir", which mails nothing')
            return
        transport = equipment.transport()
        outward = login.relay(settings, transport)
        yield outward
        if failed([outward]) or not places:
            yield warning(_TRIP, "not made before the errors above are mended")
            return
        sender, now = sender_of(settings), equipment.clock.now
        try:
            trips = travel(Route(sender, transport, places, now, equipment.chance, wait))
        except (Lost, Denied) as problem:
            yield error(_TRIP, f"the connection to the mailbox broke: {problem}")
            return
        arrived = best(settings, trips)
        seal = (
            read_seal(arrived.arrived[0].raw, own_key(settings), equipment.resolver, now())
            if arrived
            else None
        )
        yield from measure(settings, trips, seal, wait)


def _inward(
    settings: Settings, equipment: Equipment, ends: ExitStack
) -> tuple[list[Finding], list[Place]]:
    """Open the places where a letter may arrive; none when it could not be seen to arrive."""
    if settings.inbound.kind != "imap":
        return _door(settings, equipment, ends)
    findings, session = login.mailbox(settings, equipment.mailbox())
    if session is None:
        return findings, []
    try:
        names = (*settings.inbound.folders, *session.junk_folders())
        folders = Folders(session, names, equipment.clock.now)
    except Lost as problem:
        return [*findings, error("imap", f"the connection was lost again: {problem}")], []
    ends.callback(folders.leave)
    return findings, [folders, *_ledger(settings, equipment, ends)]


def _door(
    settings: Settings, equipment: Equipment, ends: ExitStack
) -> tuple[list[Finding], list[Place]]:
    """Stand at the door ourselves; while the daemon does, look into what it has stored."""
    about, listen = "door", settings.inbound.listen
    if listen is None:
        return [error(about, "inbound.listen is missing")], []
    try:
        porch = Porch(settings, listen, equipment.clock.now)
    except OSError as problem:
        # Who may not listen there hears that first, also where the daemon does.
        taken = problem.errno == errno.EADDRINUSE or answers(listen)
        ledger = _ledger(settings, equipment, ends) if taken else []
        if ledger:
            what = f"{listen} is taken, by the running daemon as it seems; looking at what it gets"
            return [ok(about, what)], ledger
        if isinstance(problem, PermissionError):
            what = f"only root may listen at {listen}: run the check as root, or start the daemon"
            return [error(about, what)], []
        return [error(about, f"cannot listen at {listen}: {problem.strerror or problem}")], []
    ends.callback(porch.leave)
    return [ok(about, f"{listen} is free; standing there until the letter comes")], [porch]


def _ledger(settings: Settings, equipment: Equipment, ends: ExitStack) -> list[Place]:
    """Give what a running daemon stores; nothing where there is no database yet."""
    file = sqlite_file(settings)
    if file and not file.exists():
        return []
    try:
        require_present(settings.database.url)
    except DatabaseError:
        return []
    ledger = Ledger(Store(settings.database.url), equipment.clock.now)
    ends.callback(ledger.leave)
    return [ledger]
