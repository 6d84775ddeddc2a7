"""What everybody answers to the letters they get, and from what they know a job or an issue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from mailbot.demo.actors import Letter
from mailbot.demo.year import desk
from mailbot.demo.year.almanac import BEGIN, WEEK, slots
from mailbot.demo.year.employers import JOBS, Job
from mailbot.demo.year.habits import LUCK, PLANS, TRACK
from mailbot.demo.year.people import HOURS, ISSUE, Got, Means, Says
from mailbot.demo.year.readers import READERS, Leaves, Reader

DESKS: Final = frozenset(editor.address for editor in desk.EDITORS)


class Replies:
    """Everybody's memory of what they have had."""

    def __init__(self) -> None:
        self._had: Counter[tuple[str, str, str]] = Counter()  # address, letter, its matter
        self._mailed: set[str] = set()  # issues of which an editor has had the report

    def to(self, got: Got) -> Iterator[Says]:
        """Give what comes of a letter."""
        address = got.letter.recipient
        readers = [one for one in READERS if one.address == address and begin(one) <= got.at]
        if readers:
            yield from _as_reader(readers[-1], got)
        elif address in DESKS:
            yield from self._as_editor(got)
        elif job := about(got.letter, address):
            yield from self._as_employer(job, got)

    def _nth(self, got: Got, matter: str) -> int:
        """Return how many letters of this sort they had before, about the same thing."""
        key = (got.letter.recipient, got.template, matter)
        self._had[key] += 1
        return self._had[key] - 1

    def _as_employer(self, job: Job, got: Got) -> Iterator[Says]:
        number = self._nth(got, job.title)
        answers = PLANS[job.habit].answers.get(got.template, ())
        if number < len(answers):
            says = answers[number]
            yield replace(says, text=says.text.format_map(job.facts))
        elif got.template == "job_found":
            luck = LUCK[JOBS.index(job) % len(LUCK)]
            yield from [luck] if luck else []
        elif got.template == "job_outcomes":
            yield TRACK

    def _as_editor(self, got: Got) -> Iterator[Says]:
        job, issue = about(got.letter), issue_named(got.letter)
        number = self._nth(got, issue or (job.title if job else ""))
        match got.template:
            case "editor_job":
                verdicts = desk.VERDICTS.get(job.habit, ()) if job else ()
                says = verdicts[number] if number < len(verdicts) else desk.APPROVED
            case "editor_issue" if issue not in self._mailed:
                week = sum(slot < got.at for slot in slots())
                says = desk.WHIMS.get(week, desk.OK) if number == 0 else desk.OK
            case "editor_digest":
                says = desk.ANSWER
            case "editor_report":
                # A restored database does not know, and asks about the issue once more.
                self._mailed.add(issue)
                return
            case _:
                return
        editor, at = desk.on_duty(got.at + desk.TAKES, got.at.isocalendar().week)
        if editor.address == got.letter.recipient:
            yield replace(says, after=at - got.at)


def _as_reader(reader: Reader, got: Got) -> Iterator[Says]:
    if got.template == "confirm" and reader.yes is not None:
        yield Says(reader.yes, HOURS, Means.YES)
    elif got.template == ISSUE and got.at >= BEGIN + reader.until * WEEK:
        if reader.leaves is Leaves.REPLY:
            yield Says("unsubscribe", HOURS, Means.LEAVE)
        elif reader.leaves is Leaves.BUTTON:
            yield Says("", HOURS, Means.LEAVE, "unsubscribe", _leaving(got.letter))


def begin(reader: Reader) -> datetime:
    """Return when somebody first writes."""
    return BEGIN + reader.week * WEEK + timedelta(hours=len(reader.address))


def about(letter: Letter, owner: str = "") -> Job | None:
    """Return the job that a letter is about, by its title; one of an owner's, if one is named."""
    theirs = [job for job in JOBS if owner in {"", job.address}]
    for said in (letter.subject, letter.text):
        named = [job for job in theirs if job.title in said]
        if len(named) == 1:
            return named[0]
    return None


def issue_named(letter: Letter) -> str:
    """Return the issue in a letter's subject, as "issue 12"; "" where there is none."""
    found = re.search(r"issue \d+", letter.subject, re.IGNORECASE)
    return found[0].lower() if found else ""


def _leaving(letter: Letter) -> str:
    found = re.search(r"<mailto:([^>?]+)", letter.header("List-Unsubscribe"))
    return found[1] if found else ""
