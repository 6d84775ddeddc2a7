"""The telling of the story: what people write and get goes over real SMTP, and is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from mailbot import status
from mailbot.demo import actors
from mailbot.demo.actors import Letter, Person
from mailbot.demo.show import MAILBOT, OUR_COLOUR, Glimpse, Show
from mailbot.demo.stage import ADDRESS, DOMAIN, Stage, Unmet
from mailbot.settings import load
from mailbot.terms import Verdict
from mailbot.trust.resolver import ZoneFile
from mailbot.trust.witness import testify

EDITOR: Final = f"nora@{DOMAIN}"
ZONE: Final = ZoneInfo("America/New_York")  # as in the stage's configuration

_MARKER: Final = re.compile(r"-- >8 --.*-- 8< --")
_CUT: Final = "[…]"


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays; made anew each time, keys and all."""

    ruth: Person  # an employer
    nora: Person  # the editor
    mallory: Person  # writes in Nora's name, without her provider's key
    ben: Person  # and two more readers
    lucie: Person
    jonas: Person

    @classmethod
    def gather(cls) -> Cast:
        """Make everybody, and their keys."""
        return cls(
            ruth=actors.person("Ruth Adler", "ruth@lanternloaf.example", "yellow"),
            nora=actors.person("Nora Lind", EDITOR, "magenta"),
            mallory=Person("Nora Lind", EDITOR, "red"),
            ben=actors.person("Ben Okafor", "ben@okafor.example", "blue"),
            lucie=actors.person("Lucie Morel", "lucie@morel.example", "cyan"),
            jonas=actors.person("Jonas Weber", "jonas@weber.example", "bright_blue"),
        )

    @property
    def readers(self) -> tuple[Person, ...]:
        """Those who subscribe."""
        return self.ben, self.lucie, self.jonas

    @property
    def keys(self) -> tuple[str, ...]:
        """The lines of the zone file."""
        people = (self.ruth, self.nora, *self.readers)
        return tuple(one.zone_line for one in people)


@dataclass(slots=True)
class Telling:
    """The story as far as it is told."""

    stage: Stage
    show: Show
    cast: Cast
    held: list[str] = field(default_factory=list)  # what was claimed
    letters: int = 0  # of mailbot

    def now(self) -> datetime:
        """Return the time on the daemon's clock."""
        return self.stage.clock.now().astimezone(ZONE)

    def writes(
        self,
        who: Person,
        text: str,
        *,
        subject: str = "",
        to: str = ADDRESS,
        with_html: bool = False,
        brief: str = "",
    ) -> str:
        """Write to mailbot; returns the mail's Message-ID. `brief` is all that is shown of it."""
        self.show.pause()
        at = self.now()
        raw = who.write(text, to=to, subject=subject, at=at, with_html=with_html)
        name = "Mallory" if who is self.cast.mallory else who.name
        self.stage.submit(who, to, raw)
        lines = (brief,) if brief else tuple(text.strip().splitlines())
        recipient = MAILBOT if brief and to == ADDRESS else to
        self._shown(Glimpse(at, name, recipient, subject, lines, who.colour), brief=bool(brief))
        return Letter(who.address, to, raw).header("Message-ID")

    def answers(
        self,
        who: Person,
        letter: Letter,
        text: str,
        *,
        lines: Iterable[str] = (),
        brief: bool = False,
    ) -> None:
        """Press the reply button; `text` is the whole mail, or what stands above the quote.

        Shown are its `lines`, or the text above the quote.
        """
        self.show.pause()
        shown = tuple(lines)
        whole = text if shown else actors.above(text, letter)
        at, subject = self.now(), actors.reply_subject(letter)
        raw = who.write(whole, to=letter.answer_to, subject=subject, at=at, answering=letter)
        self.stage.submit(who, letter.answer_to, raw)
        said = shown or tuple(text.splitlines())
        self._shown(Glimpse(at, who.name, MAILBOT, subject, said, who.colour), brief=brief)

    def gets(
        self, who: Person, about: str, *, start: str = "", rows: int = 12, brief: bool = False
    ) -> Letter:
        """Wait for the next letter to somebody, which has to speak of `about`.

        Shown are at most so many rows of it, from the line on that has the words `start`.
        """
        letter = self.stage.letter(who.address, about)
        self.letters += 1
        proven = testify(letter.raw, ZoneFile(self.stage.zone_file), self.now().astimezone(UTC))
        if (proven.verdict, proven.address) != (Verdict.PASS, ADDRESS):
            raise Unmet(f'a valid DKIM signature on "{letter.subject}"; but {proven.why}')
        self.show.pause()
        at, lines = letter.date.astimezone(ZONE), essence(letter.text, start, rows)
        glimpse = Glimpse(at, MAILBOT, who.name, letter.subject, lines, OUR_COLOUR, ours=True)
        self._shown(glimpse, brief=brief)
        return letter

    def claim(self, what: str, holds: bool, seen: object = "") -> None:
        """Note what was looked at; `Unmet` when it does not hold, with what was seen instead."""
        if not holds:
            raise Unmet(f"{what}; but seen was: {seen}" if seen != "" else what)
        self.held.append(what)

    def jobs(self) -> dict[str, str]:
        """Return the open jobs by tag, and where each stands, as `mailbot status` says."""
        drafts = status.report(load(self.stage.config, {}))["drafts"]
        return {draft["job"]: draft["state"] for draft in drafts}

    def missing(self) -> dict[str, list[str]]:
        """Return what each open job lacks, as `mailbot status` says."""
        drafts = status.report(load(self.stage.config, {}))["drafts"]
        return {draft["job"]: draft["missing"] for draft in drafts}

    def subscribed(self) -> int:
        """Return how many readers there are, as `mailbot status` says."""
        return int(status.report(load(self.stage.config, {}))["readers"]["subscribed"])

    def _shown(self, glimpse: Glimpse, *, brief: bool) -> None:
        (self.show.brief if brief else self.show.mail)(glimpse)


def essence(text: str, start: str, rows: int) -> tuple[str, ...]:
    """Return the lines of a letter that are worth a look: without our marker, its end cut off."""
    lines = [line.rstrip() for line in text.splitlines() if not _MARKER.search(line)]
    first = next((n for n, line in enumerate(lines) if start.lower() in line.lower()), 0)
    shown: list[str] = []
    for line in lines[first:]:
        if line or (shown and shown[-1]):
            shown.append(line)
    cut = len("\n".join(shown).rstrip().splitlines()) > rows
    kept = "\n".join(shown[:rows]).rstrip().splitlines()
    return (*kept, _CUT) if cut else tuple(kept)


def around_answers(text: str) -> list[str]:
    """Return of a reply between the lines what is new, each below the question it answers."""
    shown: list[str] = []
    question: list[str] = []
    for line in text.splitlines():
        if line.startswith("> "):
            question.append(line)
        elif line == ">":
            question = []
        elif line and question:
            shown += [question[0], *([f"> {_CUT}"] if len(question) > 1 else []), line]
            question = []
        elif line and shown:
            shown.append(line)
    return shown
