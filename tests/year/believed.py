"""What mailbot has to know at a moment of the year: all that a backup keeps, and a restore undoes."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass
class Draft:
    """An issue as the editors have it."""

    slot: datetime
    body: bytes = b""
    ok: datetime | None = None  # for these very bytes
    hastened: bool = False  # "send now"
    mailed: datetime | None = None
    jobs: list[str] = field(default_factory=list)
    audience: set[str] = field(default_factory=set)
    got: Counter[str] = field(default_factory=Counter)


@dataclass
class Believed:
    """Jobs are known by their titles, readers by their addresses."""

    first: list[str] = field(default_factory=list)  # titles, in the order of their first mails
    review: set[str] = field(default_factory=set)  # titles that wait for an editor
    ready: dict[str, date | None] = field(default_factory=dict)  # title: wanted for
    given_back: set[str] = field(default_factory=set)
    shown: Counter[tuple[str, str]] = field(default_factory=Counter)  # editor, what: how often
    listed: dict[str, datetime] = field(default_factory=dict)
    told: defaultdict[str, list[tuple[str, datetime]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    asked: set[str] = field(default_factory=set)  # readers: do you want it?
    subscribed: set[str] = field(default_factory=set)
    drafts: dict[int, Draft] = field(default_factory=dict)
