"""A year of the newsletter: everybody writes when it is their time, and answers what they get.

Who watches is told of each mail before it is handed in, and of each letter when it is opened.
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Protocol

from mailbot.demo import actors
from mailbot.demo.actors import Letter, Person
from mailbot.demo.stage import ADDRESS
from mailbot.demo.year.almanac import BEGIN, EVE, RULE, WEEK, end, moments
from mailbot.demo.year.cast import Cast
from mailbot.demo.year.desk import NORA
from mailbot.demo.year.employers import JOBS, Job
from mailbot.demo.year.habits import PLANS, Habit
from mailbot.demo.year.house import House
from mailbot.demo.year.people import ISSUE, Got, Means, Says
from mailbot.demo.year.readers import READERS, Leaves, Reader
from mailbot.demo.year.replies import Replies, begin
from mailbot.inbound.mailed import template_of
from mailbot.slots import next_slot

FIGURES: Final = Says("stats", means=Means.TALK, subject="The year")


class Watch(Protocol):
    """Who looks on."""

    def wrote(self, who: str, says: Says, at: datetime, answering: Got | None) -> None:
        """Be told of a mail that is handed in now."""

    def came(self, to: str, got: Got) -> None:
        """Be told of a letter that is opened now."""

    def rested(self, at: datetime) -> None:
        """Be told that mailbot has done all that there was to do."""


@dataclass(frozen=True, slots=True, order=True)
class _Mail:
    """A mail that will be handed in."""

    at: datetime
    number: int
    who: Person = field(compare=False)
    says: Says = field(compare=False)
    answering: Got | None = field(compare=False)


class Play:
    """The year as far as it is played."""

    def __init__(self, house: House, cast: Cast, watch: Watch) -> None:
        self._house = house
        self._cast = cast
        self._watch = watch
        self._replies = Replies()
        self._numbers = itertools.count()
        self._due: list[_Mail] = []
        self._opened = 0  # of the letters that the providers have taken
        self._read: set[str] = set()  # by Message-ID: one that comes twice is read once
        for job in JOBS:
            self._plan_job(job)
        for reader in READERS:
            self._plan_reader(reader)
        self._later(end(), NORA.address, FIGURES)

    def run(self) -> None:
        """Play all of it."""
        for moment in moments():
            while self._due and self._due[0].at <= moment:
                mail = heapq.heappop(self._due)
                self._set_clock(mail.at)
                self._hand_in(mail)
                self._work()
            self._set_clock(moment)
            self._work()

    def _work(self) -> None:
        self._house.work()
        self._open_letters()
        self._watch.rested(self._now)

    @property
    def _now(self) -> datetime:
        return self._house.clock.time

    def _set_clock(self, at: datetime) -> None:
        self._house.clock.time = max(at, self._now)
        for reader in READERS:
            if reader.leaves is Leaves.DEAD and self._now >= BEGIN + reader.until * WEEK:
                self._house.providers.no_more.add(reader.address)

    # --- what is written ---

    def _plan_job(self, job: Job) -> None:
        # Not all on Mondays at nine.
        day, hour = timedelta(days=len(job.owner) % 5), timedelta(hours=len(job.title))
        opening = PLANS[job.habit].opening.format_map(job.facts)
        offer = Says(opening, means=Means.OFFER, subject=f"A job: {job.title}")
        self._later(BEGIN + job.week * WEEK + day + hour, job.address, offer)
        if job.habit is Habit.DEAD:
            self._house.providers.no_more.add(job.address)

    def _plan_reader(self, reader: Reader) -> None:
        empty = not reader.wish
        to = ADDRESS.replace("@", "+subscribe@") if empty else ADDRESS
        wish = Says(reader.wish, means=Means.WISH, subject="" if empty else "Hello", to=to)
        self._later(begin(reader), reader.address, wish)
        if reader.leaves is Leaves.WORDS:
            leave = Says("Please take me off the list.", means=Means.LEAVE, subject="Goodbye")
            self._later(BEGIN + reader.until * WEEK, reader.address, leave)

    def _later(self, at: datetime, address: str, says: Says, got: Got | None = None) -> None:
        mail = _Mail(at, next(self._numbers), self._cast[address], says, got)
        heapq.heappush(self._due, mail)

    def _hand_in(self, mail: _Mail) -> None:
        who, says = mail.who, mail.says
        self._watch.wrote(who.address, says, self._now, mail.answering)
        to = says.to or ADDRESS
        if mail.answering and not says.to:
            letter = mail.answering.letter
            to, subject = letter.answer_to, actors.reply_subject(letter)
            text = actors.above(says.text, letter)
            raw = who.write(text, to=to, subject=subject, at=self._now, answering=letter)
        else:
            raw = who.write(says.text, to=to, subject=says.subject, at=self._now)
        self._house.take(raw, to, who.address)

    # --- what is read ---

    def _open_letters(self) -> None:
        taken = self._house.providers.taken
        for letter in itertools.islice(taken, self._opened, None):
            got = Got(letter, self._template(letter), self._now)
            self._watch.came(letter.recipient, got)
            if letter.header("Message-ID") not in self._read:
                self._read.add(letter.header("Message-ID"))
                self._answer(got)
        self._opened = len(taken)

    def _answer(self, got: Got) -> None:
        for says in self._replies.to(got):
            at = next_slot(RULE, got.at) - EVE if says.on_the_eve else got.at + says.after
            if says.means is not Means.NOTHING:
                self._later(at, got.letter.recipient, says, got)

    def _template(self, letter: Letter) -> str:
        if letter.header("List-Id"):
            return ISSUE
        with self._house.runtime.store.snapshot() as session:
            return template_of(session, letter.header("Message-ID"))
