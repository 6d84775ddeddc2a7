"""From what was mailed and what arrived to what it says of the settings. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from mailbot.check.arrivals import Mailed, Sighting, Trip, recipients_of
from mailbot.check.detours import detours
from mailbot.check.findings import Finding, Proposal, error, ok, warning
from mailbot.check.kept import kept, return_path
from mailbot.check.vouching import Seal, signatures, vouching
from mailbot.settings import Settings
from mailbot.terms import Answer

CLOCKS_APART: Final = timedelta(minutes=5)

# RFC 3463 §3.2 and §3.3: about the one who shall get it, not about us
_OF_THE_RECIPIENT: Final = ("5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.")


def measure(
    settings: Settings, trips: Sequence[Trip], seal: Seal | None, wait: float
) -> Iterator[Finding]:
    """Say what the round trip shows; the first trip is that to the plain address.

    `seal` is what was found of signatures in the letter that `best` names; None when none came.
    `wait` is how many seconds were waited.
    """
    plain = trips[0]
    if not plain.mailed.accepted:
        yield _refused(settings, plain.mailed)
        return
    if plain.mailed.refused:
        yield return_path(settings, plain)
    arrived = best(settings, trips)
    if arrived is None:
        yield _lost(settings, plain, wait)
        return
    yield from _arrival(settings, plain, wait)
    yield from _sub_address(settings, trips)
    yield from detours(settings, trips)
    if not plain.mailed.refused:
        yield return_path(settings, arrived)
    yield from kept(settings, arrived)
    if seal:
        yield from signatures(settings, seal)
    if settings.inbound.kind != "smtp":
        yield vouching(settings, arrived.arrived[0])


def works(trip: Trip) -> bool:
    """Whether a letter to a sub-address came and still shows it, so that a token is found."""
    return any(trip.probe.recipient in recipients_of(sighting) for sighting in trip.arrived)


def best(settings: Settings, trips: Sequence[Trip]) -> Trip | None:
    """Return the trip that went as the newsletter's letters will; None when nothing arrived."""
    came = [trip for trip in trips if trip.arrived]
    configured = settings.newsletter.delimiter

    def merit(trip: Trip) -> tuple[bool, bool]:
        return works(trip) and bool(trip.probe.delimiter), trip.probe.delimiter == configured

    return max(came, key=merit, default=None)


# --- The relay's no -----------------------------------------------------------------------------


def _refused(settings: Settings, mailed: Mailed) -> Finding:
    address, answer = settings.newsletter.address, mailed.answer
    words = f'the relay says "{spoken(answer)}"'
    if answer.code == 0:
        return error("round trip", f"the connection broke: {answer.text}; run the check again")
    if answer.code // 100 == 4:
        return error("round trip", f"{words}, which is for now: run the check again in a while")
    if (answer.enhanced or "").startswith(_OF_THE_RECIPIENT):
        return error("address", f"{words} of {address}: make this mailbox at your provider first")
    return error(
        "sender",
        f"{words} of mail from {address}: allow outbound.user to send as that address (an alias,"
        f' "send as", a verified sender), or make newsletter.address the account\'s own',
    )


def spoken(answer: Answer) -> str:
    """Write a reply as it came."""
    return " ".join(part for part in (str(answer.code), answer.enhanced, answer.text) if part)


# --- Whether it arrives -------------------------------------------------------------------------


def _lost(settings: Settings, trip: Trip, wait: float) -> Finding:
    address = settings.newsletter.address
    if trip.report:
        return error("arrival", f"the letter to {address} came back: {trip.report}")
    if settings.inbound.kind == "imap":
        where = (
            f"is {settings.inbound.user} the mailbox of {address}? Look into its junk folder and"
            " its filters, too"
        )
    else:
        where = "does the MX of its domain, or your mail server, hand mail to inbound.listen?"
    return error(
        "arrival",
        f"the relay took the letter to {address}, but it did not arrive within {wait:g} s; {where}."
        " A slow way may need --wait 300",
    )


def _arrival(settings: Settings, plain: Trip, wait: float) -> Iterator[Finding]:
    address = settings.newsletter.address
    if not plain.arrived:
        yield error(
            "arrival", f"a letter to a sub-address arrived, but none to {address} in {wait:g} s"
        )
        return
    first = plain.arrived[0]
    took = max(0.0, (first.seen - plain.mailed.at).total_seconds())
    yield ok("arrival", f"{address} reached {first.where} after {took:.0f} s")
    if first.junk:
        yield warning(
            "junk",
            f"it was taken for junk ({first.where}): tell the mailbox that mail to {address} is"
            " none (a filter rule), or employers' mails will end there unread",
        )
    yield from _clock(plain.mailed, first)


def _clock(mailed: Mailed, first: Sighting) -> Iterator[Finding]:
    if first.stamped is None:
        return
    ahead, behind = first.stamped - first.seen, mailed.at - first.stamped
    apart = max(ahead, behind)
    if apart > CLOCKS_APART:
        minutes = apart.total_seconds() / 60
        yield warning(
            "clock",
            f"this machine's clock and the mail server's are {minutes:.0f} minutes apart; set this"
            " one right (timedatectl set-ntp true)",
        )
    else:
        yield ok("clock", "agrees with the mail server's")


# --- Sub-addresses ------------------------------------------------------------------------------


def _sub_address(settings: Settings, trips: Sequence[Trip]) -> Iterator[Finding]:
    delimiter = settings.newsletter.delimiter
    tried = [trip for trip in trips if trip.probe.delimiter]
    ours = next((trip for trip in tried if trip.probe.delimiter == delimiter), None)
    if ours is None:
        return
    if works(ours):
        yield ok("sub-address", f"{_any(ours)} arrives and stays what it was")
        return
    what = f"{_any(ours)} {_fate(ours)}"
    other = next((trip for trip in tried if works(trip)), None)
    if other:
        yield error(
            "sub-address",
            f"{what}, but {_any(other)} does",
            Proposal("newsletter", "delimiter", other.probe.delimiter),
        )
        return
    tokens = "mailbot's letters carry their tokens there"
    how = "switch sub-addresses (plus addressing, or a catch-all) on at your mail provider"
    yield error("sub-address", f"{what}; {tokens}: {how}")


def _any(trip: Trip) -> str:
    local, _, domain = trip.probe.recipient.partition(f"{trip.probe.delimiter}check")
    return f"{local}{trip.probe.delimiter}…@{domain.rpartition('@')[2]}"


def _fate(trip: Trip) -> str:
    if not trip.mailed.accepted:
        return f'is refused by the relay ("{spoken(trip.mailed.answer)}")'
    if trip.report:
        return f'came back ("{trip.report}")'
    if trip.arrived:
        return "arrives, but nothing in the mail shows the sub-address any more"
    return "did not arrive in time"
