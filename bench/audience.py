"""What a bench mails: a rendered issue of about 20 KB, and databases with its frozen audience."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert
from sqlmodel import col, select

from e2e.peers.postgres import Cluster
from mailbot import installation, register
from mailbot.address import Mailbox
from mailbot.dispatch import dispatch_of
from mailbot.matters import Issue
from mailbot.newsletter.edition import Edition, Rendered, entity, render
from mailbot.outbound import slices
from mailbot.outbound.post import Fate
from mailbot.states import IssueState, SubscriptionState
from mailbot.store import Store, upgrade
from mailbot.tables import Delivery, ReaderRow
from mailbot.terms import Apply, Listing, Pay, Period, Video


def rendered_issue() -> Issue:
    """Write an issue of two long jobs: about 20 KB on the wire."""
    listings = [
        Listing(
            title=title,
            organization=organization,
            objective="Make it the place that the whole of the east side plans its morning around. "
            * 3,
            outcomes=tuple(
                f"{number * 40} loaves a day by June 2027, and waste under {number} % in each month; "
                "two apprentices have passed their exam, and the night shift starts at three o'clock"
                for number in range(1, 13)
            ),
            video=Video("https://www.youtube.com/watch?v=abcdefghijk", "youtube", "abcdefghijk"),
            pay=Pay(58000, 64000, "USD", Period.YEAR),
            apply=Apply(email="mara@lantern.example"),
        )
        for title, organization in (
            ("Head Baker", "Lantern Loaf"),
            ("Repair Lead", "Harbor Cycles"),
        )
    ]
    mailbox = Mailbox("jobs@news.example", "+")
    edition = Edition(
        "Two Good Jobs", mailbox, 1, date(2026, 12, 1), "Europe/Berlin", "A quiet week.", None,
        "1 Main Street, Springfield", None, tuple((f"J{n}", job) for n, job in enumerate(listings)),
    )  # fmt: skip
    rendered = render(edition)
    assert isinstance(rendered, Rendered)  # noqa: S101 -- for mypy
    now = datetime.now(UTC)
    return Issue(
        now,
        IssueState.MAILING,
        subject=rendered.subject,
        entity=entity(rendered),
        approved=now,
        frozen=now,
    )


def furnish(url: str, issue: Issue, readers: int) -> None:
    """Write an issue and its frozen audience into a new database."""
    upgrade(url)
    store = Store(url)
    now = issue.slot
    with store.transaction() as session:
        issue = register.save_issue(session, replace(issue, ceiling=readers))
        slices.cut(session, dispatch_of(url, print), issue)
        for start in range(1, readers + 1, 10_000):
            numbers = range(start, min(start + 10_000, readers + 1))
            state = SubscriptionState.SUBSCRIBED
            session.execute(
                insert(ReaderRow),
                [
                    {
                        "id": n,
                        "address": f"reader{n}@people{n % 97}.example",
                        "state": state,
                        "changed": now,
                    }
                    for n in numbers
                ],
            )
            session.execute(
                insert(Delivery),
                [
                    {"issue_id": issue.id, "reader_id": n, "fate": Fate.DUE, "next_try": now}
                    for n in numbers
                ],
            )
    for table in (Delivery, ReaderRow):  # as where an audience is written down
        store.study(str(table.__tablename__))
    store.close()


class Databases:
    """The furnished database, and a fresh copy of it for each round."""

    def __init__(self, folder: Path, cluster: Cluster | None, issue: Issue, readers: int) -> None:
        self._folder = folder
        self._cluster = cluster
        self._first = cluster.database() if cluster else f"sqlite:///{folder}/furnished.db"
        furnish(self._first, issue, readers)
        store = Store(self._first)
        # Of the daemon that will mail it: what goes out in a copied database is halted.
        installation.enter(store, folder / "installation", issue.slot - timedelta(minutes=1))
        store.close()

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """Give the URL of a copy, which goes afterwards."""
        if self._cluster:
            url = self._cluster.database(like=self._first)
            yield url
            self._cluster.drop(url)
            return
        path = self._folder / "mailbot.db"
        shutil.copy(self._folder / "furnished.db", path)
        yield f"sqlite:///{path}"
        for file in self._folder.glob("mailbot.db*"):
            file.unlink()


def check_ledger(url: str, readers: int) -> None:
    """See that each reader's copy is settled, once: a fast sender that forgets is none."""
    store = Store(url)
    with store.snapshot() as session:
        once = select(Delivery.fate, col(Delivery.attempts), func.count()).group_by(
            col(Delivery.fate), col(Delivery.attempts)
        )
        found = session.exec(once).all()
    store.close()
    if found != [(Fate.ACCEPTED, 1, readers)]:
        raise RuntimeError(f"the ledger says {found}")
