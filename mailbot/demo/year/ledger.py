"""What is noted of the year while it is played: the figures of each month, and what has to hold."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from mailbot.demo.actors import Letter
from mailbot.demo.stage import ADDRESS, Unmet
from mailbot.demo.year.almanac import RULE, ZONE
from mailbot.demo.year.people import ISSUE, Got, Means, Says
from mailbot.demo.year.replies import DESKS, about, issue_named
from mailbot.terms import Verdict
from mailbot.trust.resolver import ZoneFile
from mailbot.trust.witness import testify

# What an employer is told last; of some the year is over before that.
_ENDS: Final = frozenset(
    {"noted", "filled", "outcomes", "found", "listed", "closed", "declined", "withdrawn"}
)
_PATIENCE: Final = timedelta(weeks=3)
_ASKS: Final = frozenset({"ask", "question", "lapsed", "prove_author"})


@dataclass(slots=True)
class Month:
    """What happened in a month."""

    issues: int = 0
    jobs: int = 0  # listed
    offers: int = 0
    asked: int = 0  # letters that ask an employer for something
    reminded: int = 0
    found: int = 0  # employers who say that they found somebody
    not_found: int = 0
    fates: int = 0  # employers who say what became of the outcomes
    readers: int = 0  # at its end


@dataclass(slots=True)
class Ledger:
    """Looks on; `Unmet` is raised by the first thing that should not have happened."""

    dns: ZoneFile
    shown: Callable[[datetime, Month], None]  # is told of each month that is over
    go_on: Callable[[], None]  # raises when whoever watches wants it to end
    months: dict[tuple[int, int], Month] = field(default_factory=lambda: defaultdict(Month))
    letters: int = 0
    copies: int = 0
    stats: Letter | None = None  # the editors' figures at the end
    issues: dict[bytes, Letter] = field(default_factory=dict)  # by body: the first copy of each
    late: int = 0  # issues that waited for their ok, or went before their time
    listed: Counter[str] = field(default_factory=Counter)  # titles
    _approved: set[bytes] = field(default_factory=set)
    _readers: set[str] = field(default_factory=set)
    _had: set[tuple[str, bytes]] = field(default_factory=set)
    # By title: what its employer was told last, and when.
    _last: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    _drafts: dict[str, bytes] = field(default_factory=dict)  # by the issue's name
    _paired: dict[str, str] = field(default_factory=dict)
    _month: datetime | None = None

    def wrote(self, who: str, says: Says, at: datetime, answering: Got | None) -> None:
        """Note what somebody means."""
        month = self._now(at)
        match says.means:
            case Means.OFFER:
                month.offers += 1
            case Means.LEAVE:
                self._readers.discard(who)
            case Means.OK if answering:
                self._approved.add(self._drafts[issue_named(answering.letter)])

    def came(self, to: str, got: Got) -> None:
        """Note a letter."""
        self.go_on()
        self._check_signature(got)
        self.letters += 1
        if to in DESKS:
            self._to_editor(to, got)
        elif got.template == ISSUE:
            self._copy(to, got)
        elif got.template == "welcome":
            self._readers.add(to)
        elif got.template == "goodbye":
            self._readers.discard(to)
        elif job := about(got.letter, to):
            self._to_employer(job.title, got)
        self._now(got.at).readers = len(self._readers)

    def rested(self, at: datetime) -> None:
        """Show a month that is over."""
        self._now(at)

    def close(self, at: datetime) -> None:
        """Show the last month, too."""
        self.shown(at, self._now(at))

    def claims(self) -> Iterator[str]:
        """Say what was looked at and held; `Unmet` where it did not."""
        twice = [title for title, count in self.listed.items() if count > 1]
        _claim("No job stood in two issues", twice)
        yield f"{len(self.issues)} issues went out, each in the bytes that an editor had approved"
        others = len(self.issues) - self.late
        yield (
            f"{others} of them left at nine in New York, in summer as in winter; the others "
            "waited for a late ok, or were hastened"
        )
        yield f"{self.copies} copies reached readers: none of them twice, and none who had left"
        yield f"No job stood in two issues; {len(self.listed)} were listed"
        waiting = [
            title
            for title, (last, at) in self._last.items()
            if last not in _ENDS and self._month and at < self._month - _PATIENCE
        ]
        _claim("No employer waits for word of their job", waiting)
        yield "No employer waits for word of their job"
        yield f"All of mailbot's letters, {self.letters}, have a valid DKIM signature"

    # --- letters ---

    def _check_signature(self, got: Got) -> None:
        proven = testify(got.letter.raw, self.dns, got.at)
        if (proven.verdict, proven.address) != (Verdict.PASS, ADDRESS):
            raise Unmet(f'a valid DKIM signature on "{got.letter.subject}"; but {proven.why}')

    def _to_editor(self, to: str, got: Got) -> None:
        match got.template:
            case "editor_issue":
                self._paired[to] = issue_named(got.letter)
            case "issue_proof":
                self._drafts[self._paired[to]] = got.letter.body
            case "editor_stats":
                self.stats = got.letter

    def _copy(self, to: str, got: Got) -> None:
        body = got.letter.body
        if body not in self._approved:
            raise Unmet(f"an editor's ok for the bytes of {got.letter.subject!r}")
        if to not in self._readers:
            raise Unmet(f"no issue to {to}, who does not read it")
        if (to, body) in self._had:
            raise Unmet(f"{got.letter.subject!r} once to {to}")
        self._had.add((to, body))
        self.copies += 1
        if body not in self.issues:
            self.issues[body] = got.letter
            self._now(got.at).issues += 1
            self.late += got.at.astimezone(ZONE).time() != RULE.time

    def _to_employer(self, title: str, got: Got) -> None:
        month, name = self._now(got.at), got.template.removeprefix("job_")
        before, _ = self._last.get(title, ("", got.at))
        self._last[title] = name, got.at
        month.asked += name in _ASKS
        month.reminded += name == "reminder"
        if name == "listed":
            month.jobs += 1
            self.listed[title] += 1
        elif name == "filled" and title in self.listed:
            month.found += 1
        elif name == "noted" and before == "outcomes":
            month.fates += 1
        elif name == "noted":
            month.not_found += 1

    def _now(self, at: datetime) -> Month:
        """Return the month it is; another one than before is over, and shown."""
        here = at.astimezone(ZONE)
        if self._month and (self._month.year, self._month.month) != (here.year, here.month):
            self.shown(self._month, self.months[self._month.year, self._month.month])
            readers = self.months[self._month.year, self._month.month].readers
            self.months[here.year, here.month].readers = readers
        self._month = here
        return self.months[here.year, here.month]


def _claim(what: str, against: list[str]) -> None:
    if against:
        raise Unmet(f"{what}; but seen was: {', '.join(against)}")
