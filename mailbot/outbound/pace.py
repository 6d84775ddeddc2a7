"""How fast readers' copies go: so many a second in all, so many an hour to one domain.

Each limit is a bucket that fills steadily; a copy takes one drop. A bucket is known by the moment
at which it will be full again, and that stands in the database: a restart, or another leader, goes
on where the one before left off. Works in the caller's transaction; where no limit is set, nobody
calls.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlmodel import Session, col, delete

from mailbot.address import domain_of
from mailbot.settings.sections import Outbound
from mailbot.tables import PaceRow

_HOUR: Final = timedelta(hours=1)
_PARTS: Final = 12  # of an hour's worth; one goes at once
_SLOWEST: Final = 1 / 86400  # a second: one a day
_ALL: Final = ""  # the name of the bucket of all copies; the others have their domain's


@dataclass(frozen=True, slots=True)
class Bucket:
    """So many at once, and another one after each `every`."""

    burst: int
    every: timedelta

    def drawn(self, full: datetime, now: datetime) -> datetime | None:
        """Return when it is full again once one is taken; None while there is none to take."""
        after = self.full(full, now) + self.every
        return after if after <= now + self.burst * self.every else None

    def next(self, full: datetime, now: datetime) -> datetime:
        """Return from when on there is one to take."""
        return max(now, self.full(full, now) - (self.burst - 1) * self.every)

    def full(self, full: datetime, now: datetime) -> datetime:
        """Return when it is full: now at the earliest."""
        # Later than from empty: the clock was set back since, or the limit raised. Begin anew.
        return max(full, now) if full <= now + self.burst * self.every else now


def a_second(rate: float) -> Bucket:
    """Make the bucket of all copies: a second's worth at once."""
    return Bucket(max(1, int(rate)), timedelta(seconds=1 / max(rate, _SLOWEST)))


def an_hour(count: int) -> Bucket:
    """Make a domain's bucket: no hour sees more than so many, the first burst among them."""
    burst = max(1, count // _PARTS)
    return Bucket(burst, -(-_HOUR // (count + 1 - burst)))  # rounded up


@dataclass(frozen=True, slots=True)
class Limits:
    """The buckets of the settings; None: no limit."""

    of_all: Bucket | None
    of_domain: Bucket | None

    @classmethod
    def of(cls, outbound: Outbound) -> Limits | None:
        """Return those that are set; None when none is."""
        rate, count = outbound.rate_per_second, outbound.per_domain_per_hour
        if not rate and not count:
            return None
        return cls(a_second(rate) if rate else None, an_hour(count) if count else None)


class Pace:
    """What the limits let go in one turn."""

    def __init__(self, session: Session, limits: Limits, now: datetime) -> None:
        self._session = session
        self._limits = limits
        self._now = now
        self._rows: dict[str, PaceRow] = {}
        # What is full says no more than what is not there.
        session.execute(delete(PaceRow).where(col(PaceRow.full_at) <= now))

    @property
    def opens(self) -> datetime:
        """From when on the next copy may go, whatever its domain."""
        bucket = self._limits.of_all
        return bucket.next(self._full(_ALL), self._now) if bucket else self._now

    def let(self, address: str) -> datetime | None:
        """Take a drop for a copy; else return when to ask again for its domain.

        Only for when `opens` has come.
        """
        domain, of_domain, of_all = domain_of(address), self._limits.of_domain, self._limits.of_all
        if of_domain:
            after = of_domain.drawn(self._full(domain), self._now)
            if after is None:
                return of_domain.full(self._full(domain), self._now)
            self._keep(domain, after)
        if of_all:
            self._keep(_ALL, of_all.drawn(self._full(_ALL), self._now) or self._now)
        return None

    def _full(self, name: str) -> datetime:
        if name not in self._rows:
            kept = self._session.get(PaceRow, name)
            self._rows[name] = kept or PaceRow(name=name, full_at=self._now)
        return self._rows[name].full_at

    def _keep(self, name: str, full: datetime) -> None:
        row = self._rows[name]
        row.full_at = full
        self._session.add(row)
