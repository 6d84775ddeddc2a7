"""On the day: an approved issue's videos and our own records in DNS are looked at once more.

What is found is asked about, once an issue: nothing is mailed before an editor's next ok. What
cannot be looked at is no fault. What the issue before was mailed with is no news, unless it keeps
mail from being accepted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlmodel import Session

from mailbot import register
from mailbot.check.equipment import own_key
from mailbot.check.findings import Level
from mailbot.check.records import sending
from mailbot.matters import Issue, Job
from mailbot.newsletter import draft
from mailbot.outbound.post import About, tell_editors
from mailbot.runtime import Runtime
from mailbot.sight import Sight
from mailbot.states import IssueEvent, IssueState, issue_step


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it should be."""

    text: str  # one line: "J42: its video cannot be watched any more"
    grave: bool  # asked about even where nothing is known of the issue before
    job: Job | None = None


def look(runtime: Runtime, seen: Issue, now: datetime) -> int:
    """Look at all of it, and ask the editors about what is wrong; returns 1 when that was done."""
    with runtime.store.snapshot() as session:
        jobs = [job for number in seen.jobs if (job := register.job(session, number))]
    # Outside of any transaction: others would wait for the network.
    faults = (*_videos(runtime, jobs), *_records(runtime))
    with runtime.store.transaction() as session:
        issue = register.issue(session, seen.id or 0)
        approved = {IssueState.APPROVED, IssueState.HASTENED}
        if issue is None or issue.state not in approved or issue.digest != seen.digest:
            return 0  # an editor, or another process, was there meanwhile
        news = _news(session, issue, faults)
        found = "\n".join(fault.text for fault in faults)
        issue = replace(issue, looked=now, faults=found)
        if news:
            state = issue_step(issue.state, IssueEvent.ASK) or issue.state
            reminded = issue.reminded or now >= issue.slot
            issue = replace(issue, state=state, approved=None, reminded=reminded)
        issue = register.save_issue(session, issue)
        if news:
            _ask(session, runtime, issue, news, now)
    return 1


def _videos(runtime: Runtime, jobs: list[Job]) -> Iterator[Fault]:
    for job in jobs:
        video = job.listing.video
        if video and runtime.look.look(video).sight is Sight.GONE:
            yield Fault(f"{job.tag}: its video cannot be watched any more", grave=True, job=job)


def _records(runtime: Runtime) -> Iterator[Fault]:
    for finding in sending(runtime.settings, own_key(runtime.settings), runtime.resolver):
        if finding.level is not Level.OK:
            yield Fault(f"{finding.about}: {finding.text}", grave=finding.level is Level.ERROR)


def _news(session: Session, issue: Issue, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """Return the faults that no editor has let pass."""
    before = register.looked_before(session, issue)
    known = issue.faults.splitlines()
    if before:
        known += before.faults.splitlines()
    return tuple(f for f in faults if f.text not in known and (f.grave or before))


def _ask(
    session: Session, runtime: Runtime, issue: Issue, news: tuple[Fault, ...], now: datetime
) -> None:
    gone = next((fault.job for fault in news if fault.job), None)
    spare = draft.spare(session, runtime, issue) if gone else None
    values = {"faults": tuple(f.text for f in news), "gone": gone, "spare": spare}
    tell_editors(session, runtime, "editor_fault", About(issue=issue), now, **values)
