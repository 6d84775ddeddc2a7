"""The ledger of the issues, for the operator: what became of each reader's letter, and why.

Looks at the database and changes nothing; raises SchemaError where there is none of this version.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import func
from sqlmodel import Session, col, select

from mailbot import register
from mailbot.matters import Issue
from mailbot.newsletter import edition
from mailbot.newsletter.audience import tally
from mailbot.outbound.post import Fate
from mailbot.settings import Settings
from mailbot.states import IssueState
from mailbot.store import look
from mailbot.tables import Delivery, ReaderRow

IN_DOUBT: Final = "in doubt"
# In people's words. One that is due again after an attempt without an answer is in doubt.
SAID: Final = {
    Fate.DUE: "waiting",
    Fate.IN_HAND: "in hand",
    Fate.ACCEPTED: "accepted",
    Fate.REFUSED: "refused",
    Fate.SKIPPED: "left before",
    Fate.HELD: IN_DOUBT,
}
_PAGE: Final = 1000  # letters that are looked at together
_STATUS: Final = len("5.1.1")  # RFC 3463 §2: what most relays' answers begin with


class NoSuchIssue(Exception):  # noqa: N818 -- said to the user as it is
    """There is no issue of that number, or none to be shown; the text says which."""


def issues(settings: Settings) -> list[dict[str, Any]]:
    """Return the issues there are, the latest slot first."""
    with look(settings.database.url) as session:
        found = register.issues_in(session, *IssueState)
        return [_named(issue) for issue in reversed(found)]


def report(settings: Settings, number: int) -> Iterator[dict[str, Any]]:
    """Give an issue's figures, then a line for each reader's letter, by reader."""
    with look(settings.database.url) as session:
        issue = _issue(session, number)
        yield _named(issue) | {
            "letters": tally(session, number),
            "refusals": refusals(session, number),
        }
        last = 0
        while page := _page(session, number, last):
            for letter in page:
                last = letter["reader"]
                yield letter


def refusals(session: Session, number: int) -> list[dict[str, Any]]:
    """Count what the relay did not take, for now or for good, by its code and status."""
    status = func.substr(Delivery.answer, 1, _STATUS)
    rows = session.exec(
        select(Delivery.code, status, func.count(), func.max(Delivery.answer))
        .where(Delivery.issue_id == number, col(Delivery.fate).in_((Fate.DUE, Fate.REFUSED)))
        .where(col(Delivery.code) >= 0)
        .group_by(col(Delivery.code), status)
        .order_by(func.count().desc(), col(Delivery.code))
    )
    return [
        {"code": code, "count": count, "for_good": (code or 0) >= 500, "answer": answer}
        for code, _, count, answer in rows
    ]


def preview(settings: Settings, number: int) -> tuple[str, str]:
    """Return an issue as readers get it: its page, and its text below the subject."""
    with look(settings.database.url) as session:
        issue = _issue(session, number)
    if not issue.entity:
        raise NoSuchIssue(f"issue {number} has no text yet")
    return edition.html_of(issue.entity), f"{issue.subject}\n\n{edition.text_of(issue.entity)}"


def as_line(letter: dict[str, Any]) -> str:
    """Write one letter for a person."""
    doubts = letter["doubts"]
    before = f" (in doubt before: {doubts})" if doubts and letter["letter"] != IN_DOUBT else ""
    answer = f": {letter['answer']}" if letter["answer"] else ""
    return f"{letter['reader']} {letter['address']} {letter['letter']}{before}{answer}"


def as_text(figures: dict[str, Any]) -> str:
    """Write an issue's figures for a person."""
    lines = [as_title(figures), f"  slot {figures['slot']}, {figures['audience']} readers"]
    counts = figures["letters"]
    said = [f"{counts[fate]} {word}" for fate, word in SAID.items() if counts[fate]]
    doubted = f"; in doubt at some time: {counts['doubted']}" if counts["doubted"] else ""
    lines.append(f"  letters: {', '.join(said) or 'none'}{doubted}")
    lines += map(refusal_line, figures["refusals"])
    return "\n".join(lines)


def refusal_line(refusal: dict[str, Any]) -> str:
    """Write one class of refusals for a person."""
    kind = "for good" if refusal["for_good"] else "for now"
    return f"  {refusal['count']} refused {kind}: {refusal['code']} {refusal['answer']}"


def as_title(issue: dict[str, Any]) -> str:
    """Write an issue for a person, in a line."""
    return f"Issue #{issue['number']}, {issue['state']}: {issue['subject'] or '(no text yet)'}"


def _issue(session: Session, number: int) -> Issue:
    issue = register.issue(session, number)
    if issue is None:
        raise NoSuchIssue(f"there is no issue {number}")
    return issue


def _named(issue: Issue) -> dict[str, Any]:
    return {
        "number": issue.id,
        "state": str(issue.state),
        "slot": issue.slot.isoformat(),
        "subject": issue.subject,
        "jobs": [f"J{job}" for job in issue.jobs],
        "audience": issue.audience,
    }


def _page(session: Session, number: int, last: int) -> list[dict[str, Any]]:
    rows = (
        select(Delivery, ReaderRow.address)
        .join(ReaderRow)
        .where(Delivery.issue_id == number, Delivery.reader_id > last)
        .order_by(col(Delivery.reader_id))
        .limit(_PAGE)
    )
    page = [_letter(row, address) for row, address in session.exec(rows)]
    session.expunge_all()  # or the session would keep every row of the issue
    return page


def _letter(row: Delivery, address: str) -> dict[str, Any]:
    doubted = row.fate == Fate.DUE and row.doubts and row.code is None
    return {
        "reader": row.reader_id,
        "address": address,
        "letter": IN_DOUBT if doubted else SAID[Fate(row.fate)],
        "attempts": row.attempts,
        "doubts": row.doubts,
        "code": row.code,
        "answer": row.answer,
    }
