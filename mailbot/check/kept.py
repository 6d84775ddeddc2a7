"""What the way leaves of a letter: return path, Message-ID, our own headers, the body. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Final

from mailbot.check.arrivals import Head, Trip, head, return_path_of
from mailbot.check.findings import Finding, Proposal, error, ok, warning
from mailbot.head import split
from mailbot.settings import Settings

_PATH: Final = "return path"


def return_path(settings: Settings, trip: Trip) -> Finding:
    """Say whether bounces find back to the letter they are about (VERP)."""
    fixed = settings.outbound.return_path == "fixed"
    to_fixed = () if fixed else (Proposal("outbound", "return_path", "fixed"),)
    refused = trip.mailed.refused
    if refused:
        text = f'the relay takes no return path but the plain address ("{refused.text}")'
        return ok(_PATH, text) if fixed else error(_PATH, f"{text}: no letter would go", *to_fixed)
    found = return_path_of(trip.arrived[0])
    if found is None:
        return warning(_PATH, "the mailbox does not show it; look whether bounces come back")
    if found == trip.probe.return_path:
        to_verp = (Proposal("outbound", "return_path", "verp"),) if fixed else ()
        return ok(_PATH, "is kept, so that a bounce says whose it is", *to_verp)
    owned = found == settings.newsletter.address
    text = f"the relay sets its own ({found or '<>'})"
    if not owned:
        text += "; have it pass bounces on to the newsletter's address"
    return ok(_PATH, text) if fixed and owned else warning(_PATH, text, *to_fixed)


def kept(settings: Settings, trip: Trip) -> Iterator[Finding]:
    """Say what else was changed."""
    arrived = head(trip.arrived[0].raw)
    yield _message_id(settings, trip, arrived)
    yield from _date(trip, arrived)
    yield _letter_id(trip, arrived)
    yield _unsubscribe(trip, arrived)
    yield _body(trip)


def _message_id(settings: Settings, trip: Trip, arrived: Head) -> Finding:
    about, told = "message-id", settings.outbound.keeps_message_id
    if arrived.get("Message-ID") == trip.probe.message_id:
        proposals = () if told else (Proposal("outbound", "keeps_message_id", True),)
        return ok(about, "is kept", *proposals)
    text = "the relay sets its own; replies are then found by the name it gives a letter"
    if not told:
        return ok(about, text)
    return warning(about, text, Proposal("outbound", "keeps_message_id", False))


def _date(trip: Trip, arrived: Head) -> Iterator[Finding]:
    try:
        same = parsedate_to_datetime(arrived.get("Date")) == trip.probe.date
    except (TypeError, ValueError):  # no date; one without a zone does not compare equal
        same = False
    if not same:
        yield ok("date", "the relay sets its own, which does no harm")


def _letter_id(trip: Trip, arrived: Head) -> Finding:
    about = "x-mailbot-letter"
    if arrived.get("X-Mailbot-Letter") == trip.probe.letter_id:
        return ok(about, "is kept")
    text = "is taken off on the way: without it"
    if arrived.get("Message-ID") != trip.probe.message_id:
        return error(
            about,
            f"{text}, and with another Message-ID, neither bounces nor loops are recognised; have"
            " the relay leave unknown header fields alone, or take another relay",
        )
    return warning(about, f"{text} bounces are found by Message-ID and return path only")


def _unsubscribe(trip: Trip, arrived: Head) -> Finding:
    about = "list-unsubscribe"
    values = arrived.get_all("List-Unsubscribe")
    if values == [trip.probe.unsubscribe]:
        return ok(about, "is kept, so that mail programs show their button")
    what = "sets its own" if values else "takes it off"
    return warning(
        about,
        f"the relay {what}: readers' wishes to leave would go elsewhere, or nowhere; switch its"
        " unsubscribe handling (list management, tracking) off",
    )


def _body(trip: Trip) -> Finding:
    mailed, arrived = (_lines(raw) for raw in (trip.probe.raw, trip.arrived[0].raw))
    if arrived == mailed:
        return ok("body", "arrives byte for byte")
    changed = "something is added below" if arrived.startswith(mailed) else "it is changed"
    return warning(
        "body",
        f"{changed} on the way: have the relay add no footer and no tracking, and re-encode"
        " nothing, or signatures break and readers get another issue than was approved",
    )


def _lines(raw: bytes) -> bytes:
    return split(raw)[1].replace(b"\r\n", b"\n").rstrip(b"\n")
