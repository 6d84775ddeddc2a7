"""What ought to happen in the year, in a few rules that know nothing of how mailbot is built.

It hears what people mean (they know), sees the letters that come, and judges each by what was said
before. Of a letter it reads what people read: whom it is to, its title, its numbers.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from datetime import date, datetime, timedelta

from year import stories
from year.believed import Believed, Draft
from year.seen import coming, died, following, message_id, number_of, title_of, words

from mailbot.demo.actors import Letter
from mailbot.demo.year.almanac import BEGIN, WEEK
from mailbot.demo.year.desk import EDITORS
from mailbot.demo.year.employers import JOBS, Job
from mailbot.demo.year.habits import Habit
from mailbot.demo.year.people import ISSUE, Got, Means, Says
from mailbot.demo.year.readers import READERS, Leaves

ROOM = 2  # jobs in an issue
DRAFT = timedelta(hours=24)
SOON = timedelta(hours=25)  # mailbot looks at its clock once a day, and when something is due
TITLES = {job.title: job for job in JOBS}
OWNERS = {job.address for job in JOBS}
OPERATOR = "root@linchpin.example"
GONE = Counter(
    [
        *(job.address for job in JOBS if job.habit is Habit.DEAD),
        *(reader.address for reader in READERS if reader.leaves is Leaves.DEAD),
    ]
)
DESKS = {editor.address for editor in EDITORS}


class Model:
    """The rules."""

    def __init__(self) -> None:
        self.known = Believed()
        self.restored: datetime | None = None
        self.listed: set[str] = set()  # titles that readers have had
        self.lost: set[str] = set()  # titles that went out after the backup was made
        self.excused: set[str] = set()  # employers to whom or by whom something was lost
        self.doubtful = 0  # letters that a crash may have left in doubt
        self.issues = 0
        self.copies = 0
        self._backup: tuple[datetime, Believed] | None = None
        self._since_backup: set[str] = set()
        self._held: list[tuple[str, Says, datetime, Got | None]] | None = None
        self._seen: dict[str, Letter] = {}
        self._order: dict[str, int] = {}  # of a letter among those about its matter
        self._said: dict[tuple[str, str, str], datetime] = {}
        self._again = 0
        self._paired: dict[str, int] = {}  # editor: the number of the draft that has come

    # --- accidents -------------------------------------------------------------------------------

    def crashed(self, in_doubt: int) -> None:
        """At most so many letters may come a second time."""
        self.doubtful += in_doubt

    def backed_up(self, at: datetime) -> None:
        self._backup = at, copy.deepcopy(self.known)
        self._since_backup.clear()

    def restored_backup(self, at: datetime) -> None:
        """All that came and went since is unknown to it, but to the people."""
        assert self._backup
        self.restored = at
        self.lost = set(self.known.listed) - set(self._backup[1].listed)
        self.excused |= self._since_backup & OWNERS
        self.known = self._backup[1]
        self._held = []

    def adopted(self, at: datetime) -> None:
        """What was only stored is handled now; what may have been mailed needs a new ok."""
        for draft in self.known.drafts.values():
            if draft.ok and max(draft.slot, draft.ok) < at:
                draft.ok = None
        held, self._held = self._held or [], None
        for one in held:
            self._means(*one)

    # --- what people write -----------------------------------------------------------------------

    def wrote(self, who: str, says: Says, at: datetime, answering: Got | None) -> None:
        self._since_backup.add(who)
        if self._held is not None:
            self._held.append((who, says, at, answering))
        else:
            self._means(who, says, at, answering)

    def _means(self, who: str, says: Says, at: datetime, answering: Got | None) -> None:
        b = self.known
        if who in DESKS and says.means is not Means.TALK:
            self._decides(says, at, answering)
        elif says.means is Means.OFFER:
            b.first.append(says.subject.removeprefix("A job: "))
        elif who in OWNERS:
            if says.means in {Means.WITHDRAWAL, Means.FILLED, Means.CORRECTION}:
                assert answering
                title = title_of(answering.letter)
                if title not in b.listed:
                    b.review.discard(title)
                    b.ready.pop(title, None)
        elif says.means is Means.WISH:
            b.asked.add(who)
        elif says.means is Means.YES and who in b.asked and not says.text.startswith("No"):
            b.asked.remove(who)
            b.subscribed.add(who)
        elif says.means is Means.LEAVE:
            b.subscribed.discard(who)

    def _decides(self, says: Says, at: datetime, answering: Got | None) -> None:
        """An approval is for the job as it was shown; an ok is for the bytes that were shown."""
        assert answering
        letter, b = answering.letter, self.known
        who = answering.letter.recipient
        if says.means is Means.DECISION:
            title = title_of(letter)
            stale = self._order[message_id(letter)] < b.shown[who, title]
            if stale or title not in b.review | set(b.ready):
                return
            if "approve" in says.text.lower():
                wanted = re.search(r"for (\d+) July", says.text)
                b.review.discard(title)
                b.ready[title] = date(2027, 7, int(wanted[1])) if wanted else None
            elif says.text == "hold":
                b.ready.pop(title, None)
        elif says.means in {Means.OK, Means.CHANGE}:
            number = number_of(letter)
            draft = b.drafts[number]
            if self._order[message_id(letter)] < b.shown[who, f"draft {number}"]:
                return
            if says.text == "hold":
                b.given_back |= set(draft.jobs)
                b.drafts[number] = Draft(draft.slot)
            elif says.means is Means.OK and self._is_open(draft, at):
                draft.ok, draft.hastened = at, says.text == "send now"

    def _is_open(self, draft: Draft, at: datetime) -> bool:
        """Whether an ok may still come: until the next issue is drafted, if it has a job."""
        whole = draft.jobs and set(draft.jobs) <= set(self.known.ready)
        return bool(whole) and draft.mailed is None and at < following(draft.slot) - DRAFT

    # --- what comes ------------------------------------------------------------------------------

    def came(self, to: str, got: Got) -> None:
        assert self._held is None, f"held, and mails {got.template} to {to}"
        self._since_backup.add(to)
        if self._is_second(got.letter):
            return
        said = to, got.letter.subject, got.letter.text
        before = self._said.get(said)
        again = before and got.at - before < timedelta(days=1)
        assert not again or to in DESKS, f"said again: {said}"  # editors see a draft once more
        self._said[said] = got.at
        if to in DESKS:
            self._to_editor(to, got)
        elif to == OPERATOR:
            assert got.template == "operator_undelivered"
        elif got.template == ISSUE:
            self._copy(to, got)
        elif to in OWNERS:
            self._to_employer(to, got)
        else:
            self._to_reader(to, got)

    def _is_second(self, letter: Letter) -> bool:
        """A letter comes once; one that a crash left in doubt comes again, the very same."""
        seen = self._seen.setdefault(message_id(letter), letter)
        if seen is letter:
            return False
        assert seen == letter, f"other bytes under one Message-ID: {letter.subject}"
        self._again += 1
        assert self._again <= self.doubtful, f"twice: {letter.subject} to {letter.recipient}"
        return True

    def _to_employer(self, to: str, got: Got) -> None:
        job, told = TITLES[title_of(got.letter, to)], self.known.told[title_of(got.letter, to)]
        name = got.template.removeprefix("job_")
        told.append((name, got.at))
        names = [one for one, _ in told]
        if name == "listed":
            self._is_right_of_the_issue(job, got)
        if to in self.excused:
            return
        script = stories.whole(job)
        assert names == script[: len(names)], f"{job.habit}: {job.owner} is told {names}"
        pause = stories.PAUSES.get((names[-2], name)) if len(names) > 1 else None
        if pause:
            since = self.known.listed[job.title] if name == "found" else told[-2][1]
            assert pause <= got.at - since <= pause + SOON, f"{name} after {got.at - since}"

    def _is_right_of_the_issue(self, job: Job, got: Got) -> None:
        """The employer is told once readers have it, and how many they are."""
        drafts = [one for one in self.known.drafts.values() if one.mailed and job.title in one.jobs]
        assert drafts, f"{job.title} is said to be out, and is not"
        said = re.search(r"has gone to (\d+) reader", got.letter.text)
        assert said
        assert int(said[1]) == len(drafts[-1].got)

    def _to_reader(self, to: str, got: Got) -> None:
        b = self.known
        match got.template:
            case "confirm":
                assert to in b.asked
            case "welcome":
                assert to in b.subscribed
            case "goodbye":
                assert to not in b.subscribed
            case other:
                raise AssertionError(f"{other} to a reader")

    # --- the issue -------------------------------------------------------------------------------

    def _to_editor(self, to: str, got: Got) -> None:
        b, letter = self.known, got.letter
        match got.template:
            case "editor_job":
                self._note(letter, to, title_of(letter))
                b.review.add(title_of(letter))
            case "editor_issue":
                number = number_of(letter)
                self._note(letter, to, f"draft {number}")
                b.drafts.setdefault(number, Draft(coming(got.at)))
                self._paired[to] = number
            case "issue_proof":
                self._drafted(b.drafts[self._paired[to]], got)
            case "editor_report":
                draft = b.drafts[number_of(letter)]
                said = re.search(r"(\d+) accepted", letter.text)
                assert said
                assert draft.mailed
                assert int(said[1]) == len(draft.got)
            case "editor_no_job":
                assert not self._choice(coming(got.at), got.at), "there is a job"
            case "issue":
                self._copy(to, got)

    def _note(self, letter: Letter, to: str, what: str) -> None:
        self.known.shown[to, what] += 1
        self._order[message_id(letter)] = self.known.shown[to, what]

    def _drafted(self, draft: Draft, got: Got) -> None:
        """A draft has the jobs that ought to be in it; a new one takes the ok from the old."""
        if got.letter.body == draft.body:
            return  # the other editor's, or shown once more
        titles = {title for title in TITLES if title in words(got.letter)}
        if not draft.body:
            ought = set(self._choice(draft.slot, got.at))
            assert titles == ought, f"drafted {titles}, and ought to have {ought}"
        assert titles <= set(self.known.ready), f"not approved: {titles}"
        draft.jobs, draft.body, draft.ok = sorted(titles), got.letter.body, None

    def _choice(self, slot: datetime, at: datetime) -> list[str]:
        """Which jobs an issue ought to have: those for its day, and the longest waiting."""
        b = self.known
        for draft in b.drafts.values():
            if draft.jobs and draft.mailed is None and not self._is_open(draft, at):
                b.given_back |= set(draft.jobs)  # its time went by without an ok
                draft.jobs = []
        free = [title for title in b.first if title in b.ready and title not in b.listed]
        waiting = [title for title in free if (b.ready[title] or date.min) <= slot.date()]
        first = {title for title in waiting if b.ready[title] == slot.date()} | b.given_back
        return sorted(waiting, key=lambda title: title not in first)[:ROOM]

    def _copy(self, to: str, got: Got) -> None:
        """A copy is of bytes that have their ok, in their time, to somebody who reads them."""
        b = self.known
        body = got.letter.body
        number, draft = next((n, d) for n, d in b.drafts.items() if d.body == body and d.jobs)
        assert draft.ok, f"issue {number} has no ok"
        if draft.mailed is None:
            self._begins(draft, got.at)
        assert to in draft.audience, f"{to} does not read it"
        draft.got[to] += 1
        assert draft.got[to] == 1, f"{to} gets issue {number} twice"
        self.copies += 1

    def _begins(self, draft: Draft, at: datetime) -> None:
        b = self.known
        assert draft.ok
        assert at >= (draft.ok if draft.hastened else max(draft.slot, draft.ok)), "too early"
        assert at <= max(draft.slot, draft.ok) + SOON, "too late"
        others = [d for d in b.drafts.values() if d.slot == draft.slot and d.mailed]
        assert not others, f"two issues for {draft.slot}"
        assert len(draft.jobs) <= ROOM
        for title in draft.jobs:
            assert title in b.ready, f"{title} is not approved"
            assert title not in self.listed - self.lost, f"{title} is listed twice"
            self.listed.add(title)
            b.listed[title] = at
            b.given_back.discard(title)
        draft.mailed = at
        draft.audience = set(b.subscribed)
        self.issues += 1

    # --- once mailbot has nothing left to do -----------------------------------------------------

    def rested(self, at: datetime) -> None:
        if self._held is not None:
            return
        b = self.known
        dead = {one.address for one in READERS if one.leaves is Leaves.DEAD and at >= died(one)}
        for number, draft in b.drafts.items():
            if draft.mailed and at > draft.mailed:
                missed = (draft.audience & b.subscribed) - set(draft.got) - dead
                assert not missed, f"issue {number} has not come to {missed}"
            elif draft.mailed is None and draft.ok and at >= max(draft.slot, draft.ok) + SOON:
                raise AssertionError(f"issue {number} had its ok, and was not mailed")
        slot = coming(at)
        if at >= slot - DRAFT and slot not in {draft.slot for draft in b.drafts.values()}:
            assert not self._choice(slot, at), f"no draft for {slot}"

    def over(self, at: datetime, refused: list[str]) -> None:
        """At the end everybody has been told all that was due by then."""
        for job in JOBS:
            told = self.known.told[job.title]
            names, script = [name for name, _ in told], stories.whole(job)
            if names == script or job.address in self.excused:
                continue
            name, since = told[-1] if told else ("", BEGIN)
            pause = stories.PAUSES.get((name, script[len(names)]), 2 * WEEK)
            assert since + pause > at - SOON, f"{job.owner} still waits, after {name}"
        assert Counter(refused) == GONE, "an address that is no more is mailed again"
