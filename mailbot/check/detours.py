"""A mailing list or a forwarder where a mailbox should be: what gives it away. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from mailbot.check.arrivals import Trip, head
from mailbot.check.findings import Finding, error
from mailbot.check.probe import SUBJECT
from mailbot.settings import Settings
from mailbot.trust.author import author_of

_OF_LISTS: Final = ("List-Id", "List-Post", "Mailing-List")  # we set none of them


def detours(settings: Settings, trips: Sequence[Trip]) -> Iterator[Finding]:
    """Say what shows that the address is no mailbox of its own; nothing when it is one."""
    signs = list(dict.fromkeys(sign for trip in trips for sign in _signs(settings, trip)))
    if signs:
        yield error(
            "address",
            f"{settings.newsletter.address} is no plain mailbox ({'; '.join(signs)}): a list or a"
            " forwarder changes mails, so that nobody's word can be proven. Give the newsletter a"
            " mailbox of its own",
        )


def _signs(settings: Settings, trip: Trip) -> Iterator[str]:
    if len(trip.arrived) > 1:
        places = " and ".join(dict.fromkeys(sighting.where for sighting in trip.arrived))
        yield f"one letter arrived {len(trip.arrived)} times, in {places}"
    for sighting in trip.arrived:
        arrived = head(sighting.raw)
        yield from (f"it adds {name}" for name in _OF_LISTS if arrived.get_all(name))
        if arrived.get("Precedence").lower() in {"list", "bulk"}:
            yield "it adds Precedence"
        author = author_of(sighting.raw)
        if author is None or author.address.lower() != settings.newsletter.address:
            yield "it rewrites From"
        if arrived.get("Subject") != SUBJECT:
            yield "it changes the subject"
