"""How things stand, for the operator: what waits, what is drafted, what goes out, what failed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import installation, register
from mailbot.clock import SystemClock
from mailbot.inbound.intake import DONE, SET_ASIDE
from mailbot.newsletter.audience import tally
from mailbot.newsletter.ledger import refusal_line, refusals
from mailbot.outbound import standstill
from mailbot.outbound.post import Fate
from mailbot.settings import Settings
from mailbot.slots import next_slot
from mailbot.states import OPEN_ISSUES, UNDER_WAY, IssueState, JobState, SubscriptionState
from mailbot.store import Store, require_present
from mailbot.tables import Inbound, Letter
from mailbot.wording import moment

_OPEN_JOBS = (
    JobState.UNPROVEN,
    JobState.ASKING,
    JobState.REVIEW,
    JobState.HELD,
    JobState.APPROVED,
)
_OPEN_ISSUES = (
    *OPEN_ISSUES,
    *UNDER_WAY,
    IssueState.HALTED,
)
_SETTLED = (Fate.ACCEPTED, Fate.REFUSED, Fate.SKIPPED, Fate.HELD)
_WINDOW = 15  # looks over which a rate is taken
_ERRORS = 5
_SET_ASIDE = 50


def report(settings: Settings) -> dict[str, Any]:
    """Return the figures as JSON has them; looks at the database and changes nothing.

    SchemaError where there is no database of this version.
    """
    require_present(settings.database.url)
    store = Store(settings.database.url)
    try:
        with store.snapshot() as session:
            silent = standstill.since(session, SystemClock().now())
            return {
                "held": installation.is_held(session, settings.database.installation_file),
                "database": _database(settings, store, session),
                "inbound": _counts(
                    session, select(Inbound.state, func.count()).group_by(Inbound.state)
                ),
                "letters": _counts(
                    session, select(Letter.fate, func.count()).group_by(Letter.fate)
                ),
                "no_letter_taken_since": silent and silent.isoformat(),
                "drafts": _drafts(session),
                "issues": _issues(session),
                "next_slot": _next_slot(settings).isoformat(),
                "next_slot_local": moment(_next_slot(settings), settings.zone),
                "readers": {
                    str(state): register.count_readers(session, state)
                    for state in SubscriptionState
                    if state is not SubscriptionState.NONE
                },
                "set_aside": _set_aside(session),
                "errors": _errors(session),
            }
    finally:
        store.close()


def following(settings: Settings, seconds: Callable[[], float]) -> Iterator[dict[str, Any]]:
    """Give the figures again and again, with how fast each issue goes out, and how long it will.

    `seconds` is asked at each look what time it is.
    """
    looks = deque[tuple[float, dict[int, int]]](maxlen=_WINDOW)
    while True:
        figures, now = report(settings), seconds()
        settled = {issue["number"]: _settled(issue) for issue in figures["issues"]}
        for issue in figures["issues"]:
            number = issue["number"]
            for when, then in looks:
                if number in then and now > when:
                    rate = (settled[number] - then[number]) / (now - when)
                    left = issue["audience"] - settled[number]
                    issue["per_second"] = round(rate, 1)
                    issue["seconds_left"] = round(left / rate) if rate > 0 else None
                    break  # the earliest look tells the most
        looks.append((now, settled))
        yield figures


def as_text(figures: dict[str, Any]) -> str:
    """Write the figures for a person."""
    lines = [installation.HELD] if figures["held"] else []
    if figures["database"]["full"]:
        lines.append("No mail is taken in: the database or its disk is full (section “limits”)")
    lines.append(f"Next slot: {figures['next_slot_local']}")
    for issue in figures["issues"]:
        lines.append(f"Issue #{issue['number']}: {issue['state']}, jobs {_list(issue['jobs'])}")
        if issue["audience"]:
            said = f"{_settled(issue)} of {issue['audience']} letters settled"
            lines.append(f"  {said}: {_said(issue['letters'])}{_pace(issue)}")
            lines += map(refusal_line, issue["refusals"])
    free = figures["database"]["free_mb"]
    beside = "" if free is None else f", {free} MB free beside it"
    lines.append(f"Database: {figures['database']['mb']} MB{beside}")
    lines.append(f"Readers: {_said(figures['readers'])}")
    lines.append(f"Mail in: {_said(figures['inbound'])}")
    lines.append(f"Letters: {_said(figures['letters'])}")
    if figures["no_letter_taken_since"]:
        lines.append(f"  the relay has taken none since {figures['no_letter_taken_since']}")
    lines.append(f"Jobs: {len(figures['drafts'])} open")
    lines += [
        f"  {draft['job']} {draft['state']}: {draft['title'] or '(no title yet)'}"
        + (f", missing {_list(draft['missing'])}" if draft["missing"] else "")
        for draft in figures["drafts"]
    ]
    lines += [
        f"Set aside: mail {mail['inbound']} of {mail['author'] or 'nobody'}, {mail['reason']}"
        for mail in figures["set_aside"]
    ]
    lines.append("Errors:" if figures["errors"] else "Errors: none")
    lines += [f"  mail {error['inbound']}: {error['error']}" for error in figures["errors"]]
    return "\n".join(lines)


def _settled(issue: dict[str, Any]) -> int:
    return sum(issue["letters"][fate] for fate in _SETTLED)


def _pace(issue: dict[str, Any]) -> str:
    if "per_second" not in issue:
        return ""
    left = issue["seconds_left"]
    to_come = f", {timedelta(seconds=left)} left" if left else ""
    return f"; {issue['per_second']} a second{to_come}"


def _database(settings: Settings, store: Store, session: Session) -> dict[str, Any]:
    """Return how large the database is, what is free beside it, and whether mail is let in."""
    limits = settings.limits
    size, free = store.size_bytes(session), store.free_bytes()
    low = free is not None and free < limits.disk_reserve_bytes
    return {
        "mb": round(size / 1_000_000, 1),
        "free_mb": None if free is None else free // 1_000_000,
        "full": low or 0 < limits.database_max_bytes <= size,
    }


def _next_slot(settings: Settings) -> datetime:
    return next_slot(settings.rule, SystemClock().now())


def _counts(session: Session, query: Any) -> dict[str, int]:
    return {str(name): int(count) for name, count in session.exec(query)}


def _drafts(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "job": job.tag,
            "state": str(job.state),
            "title": job.listing.title,
            "organization": job.listing.organization,
            "missing": [str(fact) for fact in job.missing()],
        }
        for job in register.jobs_in(session, *_OPEN_JOBS)
    ]


def _issues(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "number": issue.id,
            "state": str(issue.state),
            "slot": issue.slot.isoformat(),
            "jobs": [f"J{number}" for number in issue.jobs],
            "audience": issue.audience,
            "letters": tally(session, issue.id or 0),
            "refusals": refusals(session, issue.id or 0),
        }
        for issue in register.issues_in(session, *_OPEN_ISSUES)
    ]


def _set_aside(session: Session) -> list[dict[str, Any]]:
    """Return the latest mails that wait for the operator."""
    rows = (
        select(Inbound.id, Inbound.author, Inbound.reason)
        .where(Inbound.state == SET_ASIDE)
        .order_by(col(Inbound.id).desc())
        .limit(_SET_ASIDE)
    )
    return [
        {"inbound": number, "author": author, "reason": (reason or "failed").replace("_", " ")}
        for number, author, reason in session.exec(rows)
    ]


def _errors(session: Session) -> list[dict[str, Any]]:
    rows = (
        select(Inbound.id, Inbound.error)
        # of one that is done there is none; to look for them would be to read every mail
        .where(Inbound.state != DONE, col(Inbound.error) != "")
        .order_by(col(Inbound.id).desc())
        .limit(_ERRORS)
    )
    return [
        {"inbound": number, "error": error.strip().rpartition("\n")[2]}
        for number, error in session.exec(rows)
    ]


def _said(counts: dict[str, int]) -> str:
    said = [f"{count} {name.replace('_', ' ')}" for name, count in counts.items() if count]
    return ", ".join(said) or "none"


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
