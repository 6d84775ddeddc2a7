"""How a job reads to people: its pay, its dates, its links, in words.

The issue, the letters and the previews all take their words from here, so that an employer reads
exactly what the readers will read. Pure, and harmless for any text: what comes out is clean of
controls and of what nobody sees, and a link is only ever http, https or mailto.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from urllib.parse import quote
from zoneinfo import ZoneInfo

from mailbot import weblink
from mailbot.domains import a_labels
from mailbot.slots import Rule
from mailbot.terms import Apply, Listing, OtherJobs, Pay, Period, Place, Video

NOT_SAID: Final = "the employer did not say"

# Own names and not strftime's, which speak the language of the process's locale.
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

_PERIODS: Final = {
    Period.HOUR: "an hour",
    Period.DAY: "a day",
    Period.WEEK: "a week",
    Period.MONTH: "a month",
    Period.YEAR: "a year",
    Period.PROJECT: "for the project",
}
_PLACES: Final = {Place.REMOTE: "Remote", Place.HYBRID: "Hybrid", Place.ONSITE: "On site"}
_OTHER_JOBS: Final = {
    OtherJobs.WELCOME: "welcome",
    OtherJobs.DISCUSS: "to be discussed",
    OtherJobs.NO: "no",
    OtherJobs.STATED: "to be discussed",  # should its words be missing
}
_PROVIDERS: Final = {  # written as the providers write themselves
    "youtube": "YouTube",
    "google-drive": "Google Drive",
    "tiktok": "TikTok",
    "linkedin": "LinkedIn",
}

# Letters that show nothing: a title made of them would be empty, or another one's double.
_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_JOINERS: Final = frozenset("\u200c\u200d")  # within a Persian word, between two emoji
_GRAPHEME_JOINER: Final = "\u034f"  # joins nothing that is seen
_NUMBER_BEGINS: Final = frozenset("+(0123456789")  # else it says itself how: "text 216-555-0148"
_MARKS: Final = 4  # on one letter; a pile of them grows into the lines around it


@dataclass(frozen=True, slots=True)
class Link:
    """A place to go: what it is called, and the address behind it.

    `href` is None when the address is nothing that may become a link; then it is only shown.
    """

    label: str
    address: str
    href: str | None


@dataclass(frozen=True, slots=True)
class Words:
    """A listing as it reads: each text one clean line, None where there is nothing to say."""

    title: str
    organization: str
    objective: str | None
    outcomes: tuple[str, ...]
    by_when: str | None  # of all outcomes together
    pay: str | None
    terms: str | None
    other_jobs: str  # said openly, always
    place: str | None  # with the town, where it is known
    town: str | None
    deadline: str | None
    video: Link | None
    apply: Link | None
    phone: str | None
    way: str | None
    otherwise: str | None  # the number and the way, where there are any: "phone …, or by post to …"
    applying: str | None  # all of it, where text has no links
    apply_beside: str | None  # what goes with an application; `applying` ends with it


def words(listing: Listing) -> Words:
    """Put a listing into words; a draft's holes in its heading are named."""
    town, phone = one_line(listing.town or ""), one_line(listing.phone or "")
    way = one_line(listing.way or "")
    where = (place(listing.place) if listing.place else "", town)
    to = apply(listing.apply) if listing.apply else None
    called = f"phone {phone}" if phone[:1] in _NUMBER_BEGINS else phone
    otherwise = ", or ".join(filter(None, (called, way)))
    applying = ", or ".join(filter(None, (to.address if to else "", otherwise)))
    beside = one_line(listing.apply_beside or "")
    return Words(
        title=one_line(listing.title or "") or "(no title yet)",
        organization=one_line(listing.organization or "") or "(no organization yet)",
        objective=one_line(listing.objective or "") or None,
        outcomes=tuple(filter(None, map(one_line, listing.outcomes))),
        by_when=one_line(listing.by_when or "") or None,
        pay=_with(pay(listing.pay), listing.pay_beside) if listing.pay else None,
        terms=one_line(listing.terms or "") or None,
        other_jobs=_on_other_jobs(listing),
        place=", ".join(filter(None, where)) or None,
        town=town or None,
        deadline=_with(day(listing.deadline), listing.deadline_beside)
        if listing.deadline
        else None,
        video=video(listing.video) if listing.video else None,
        apply=to,
        phone=phone or None,
        way=way or None,
        otherwise=otherwise or None,
        applying=_with(applying, beside) if applying else None,
        apply_beside=beside or None,
    )


def _on_other_jobs(listing: Listing) -> str:
    """Say what holds for another job; what its employer states stands there alone."""
    if listing.other_jobs is OtherJobs.STATED and (
        stated := one_line(listing.other_jobs_beside or "")
    ):
        return stated
    return _with(other_jobs(listing.other_jobs), listing.other_jobs_beside)


def _with(value: str, beside: str | None) -> str:
    return ", ".join(filter(None, (value, one_line(beside or ""))))


def one_line(text: str) -> str:
    """Fold a text to one line: no controls, no runs of blanks, nothing that nobody sees.

    What turns text round (UAX #9) is among that: unclosed it would turn round what stands behind.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if category in {"Cc", "Cs", "Zl", "Zp"} or char in _BLANKS:  # Cs: has no UTF-8
            seen.append(" ")
        elif category == "Cf":
            joins = char in _JOINERS and seen and not seen[-1].isascii()
            seen.append(char if joins else "")
        elif char != _GRAPHEME_JOINER and marks <= _MARKS:
            seen.append(char)
    return " ".join("".join(seen).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text at its blank lines; each paragraph is one clean line."""
    blocks: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return tuple(filter(None, (one_line(" ".join(block)) for block in blocks)))


def pay(value: Pay) -> str:
    """Say a sum or a range: "USD 58,000 to 64,000 a year", "from EUR 2,900 a month"."""
    low, high = value.min, value.max
    currency = one_line(value.currency or "")
    if low is not None and high is not None and low != high:
        parts = [currency, f"{_number(low)} to {_number(high)}"]
    elif low is not None and high is not None:
        parts = [currency, _number(low)]
    elif low is not None:
        parts = ["from", currency, _number(low)]
    elif high is not None:
        parts = ["up to", currency, _number(high)]
    else:
        return "no sum said"
    if value.period:
        parts.append(_PERIODS[value.period])
    return " ".join(filter(None, parts))


def place(value: Place) -> str:
    """Say where the work is done."""
    return _PLACES[value]


def other_jobs(value: OtherJobs | None) -> str:
    """Say whether another job beside it is all right; None is said as openly."""
    return _OTHER_JOBS[value] if value else NOT_SAID


def video(value: Video) -> Link:
    """Name the video by where it is to be seen: "YouTube", or the host."""
    link = _web(value.url)
    if value.provider in {"file", "other"} or link.href is None:
        return link
    name = _PROVIDERS.get(value.provider, one_line(value.provider).capitalize())
    return replace(link, label=name or link.label)


def length(seconds: int) -> str:
    """Say how long a video is: "2:05 minutes"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02} minutes"


def apply(value: Apply) -> Link:
    """Name where applications go: the address itself, or the host of the page."""
    if value.email:
        address = _mail_address(one_line(value.email))
        return Link(address, address, mail_link(address))
    return _web(value.url or "")


def day(value: date) -> str:
    """Say a day: "12 June 2026"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def weekday(value: date) -> str:
    """Say a day with its name: "Tuesday, 8 December 2026"."""
    return f"{_WEEKDAYS[value.weekday()]}, {day(value)}"


def weekly(rule: Rule) -> str:
    """Say when issues go out: "Tuesday at 09:00 (America/New_York)"."""
    return f"{_WEEKDAYS[rule.weekday]} at {rule.time:%H:%M} ({rule.zone.key})"


def moment(value: datetime, zone: ZoneInfo) -> str:
    """Say an aware time as the zone's clocks show it, and whose clocks they are.

    "Tuesday, 8 December 2026, 09:00 (America/New_York)"
    """
    local = value.astimezone(zone)
    return f"{weekday(local)}, {local:%H:%M} ({zone.key})"


def bar(count: int, total: int) -> str:
    """Draw a part of a whole, 40 characters wide; what is not nothing is seen."""
    width = round(40 * count / total) if total else 0
    return "#" * max(width, int(count > 0))


def join_and(items: Sequence[str]) -> str:
    """Join as one would say it: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def shorten(text: str, room: int) -> str:
    """Cut a line to `room` characters at a blank, if one is near, and mark the cut with "…"."""
    if len(text) <= room:
        return text
    cut = text[: room - 1]
    if text[room - 1] != " ":
        head, _, _ = cut.rpartition(" ")
        cut = head if len(head) > room // 2 else cut
    while cut and (cut[-1] in " ,;:·-–—\u200d\ufe0f" or unicodedata.combining(cut[-1])):
        cut = cut[:-1]
    return f"{cut}…"


def mail_link(address: str, subject: str = "") -> str | None:
    """Return a mailto link (RFC 6068); None for what is no address.

    Everything that has a meaning of its own in such a link is quoted: an "address" cannot add a
    recipient or a text.
    """
    local, _, domain = address.rpartition("@")
    if not local or not domain or " " in address:
        return None
    query = f"?subject={quote(subject, safe='')}" if subject else ""
    return f"mailto:{quote(address, safe='@+', errors='replace')}{query}"


def _number(value: float) -> str:
    return f"{value:,.2f}".removesuffix(".00")


def _web(address: str) -> Link:
    """Name a page by its host; what may not become a link is shown as nothing that looks like one.

    "https://evil.example@bakery.example" is such; so is one whose host nobody outside can reach.
    """
    href = weblink.printed(address)
    if href is None:
        shown = weblink.defused(one_line(address))
        return Link(shown, shown, None)
    host = weblink.host_of(href) or ""
    return Link(weblink.shown(host).removeprefix("www."), href, href)


def _mail_address(address: str) -> str:
    """Write a domain so that look-alike letters show; what has none stays as it is."""
    local, _, domain = address.rpartition("@")
    host = a_labels(domain)
    return f"{local}@{weblink.shown(host)}" if host else address
