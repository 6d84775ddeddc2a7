"""One issue's story, by people who write, and who answer each letter once, whatever happens to us.

An employer says too little, is asked, and is approved; three subscribe, one of them leaves; the
editor gets the draft and says ok; at the slot the issue goes. `LETTERS` is all that may come of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from typing import Final

from keys import signer, zone_text
from mailbot.demo.actors import Letter, Person, above, reply_subject
from world import ADDRESS, EDITOR

ANN: Final = "ann@lantern.example"
KIM: Final = "kim@reader.example"
LEE: Final = "lee@subscriber.example"
CLEO: Final = "cleo@passing.example"

# What goes out for the issue of Tuesday, 1 December 2026, at nine in Berlin.
SCHEDULE: Final = {
    "day": "tuesday",
    "time": "09:00",
    "timezone": "Europe/Berlin",
    "draft_hours_before": 24,
}
SLOT: Final = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

OFFER: Final = """\
Role: Head Baker
Company: Lantern Loaf
Pay: EUR 48,000 a year
Place: on site
"""
REST: Final = """\
Key results:
- Waste under 4% of dough by the end of September
- Our rye on the shelves of 12 shops by 1 November

Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
Other jobs: welcome
"""

# To whom, how the letter's subject or text begins or ends, and what they answer.
_ANSWERS: Final = (
    (ANN, "can list this job once we know", REST),
    (EDITOR, ": list it?", "approve"),
    (EDITOR, ": ok?", "ok"),
    (KIM, "Do you want", "yes"),
    (LEE, "Do you want", "Ja, gerne!"),
    (CLEO, "Do you want", "yes, please"),
)

COPY: Final = "a copy of the issue"

# Recipient and template of every letter of the story; each is mailed once.
LETTERS: Final = Counter(
    {
        (ANN, "job_ask"): 1,
        (ANN, "job_complete"): 1,
        (ANN, "job_approved"): 1,
        (ANN, "job_listed"): 1,
        (EDITOR, "editor_job"): 1,
        (EDITOR, "editor_result"): 1,
        (EDITOR, "editor_issue"): 1,
        (EDITOR, "issue_proof"): 1,
        (EDITOR, "editor_issue_result"): 1,
        (EDITOR, "editor_report"): 1,
        (KIM, "confirm"): 1,
        (KIM, "welcome"): 1,
        (KIM, COPY): 1,
        (LEE, "confirm"): 1,
        (LEE, "welcome"): 1,
        (LEE, COPY): 1,
        (CLEO, "confirm"): 1,
        (CLEO, "welcome"): 1,
        (CLEO, "goodbye"): 1,
    }
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A mail that answers nothing."""

    author: str
    subject: str
    text: str
    to: str = ADDRESS


@dataclass(frozen=True, slots=True)
class Scene:
    """What happens from some time on, until nobody has anything more to say."""

    name: str
    at: datetime
    openings: tuple[Opening, ...]
    letters: int  # how many there have been when it ends


SCENES: Final = (
    Scene(
        "a job, and three readers",
        SLOT - timedelta(days=4),
        (
            Opening(ANN, "A job for you", OFFER),
            Opening(KIM, "Hello", "Please add me to your newsletter."),
            Opening(LEE, "", "", to=ADDRESS.replace("@", "+subscribe@")),
            Opening(CLEO, "subscribe", "subscribe"),
        ),
        letters=11,
    ),
    Scene(
        "the draft, and one leaves",
        SLOT - timedelta(hours=23, minutes=59),
        (Opening(CLEO, "unsubscribe", "Please take me off the list."),),
        letters=15,
    ),
    Scene("the issue", SLOT - timedelta(seconds=30), (), letters=19),
)


@dataclass(frozen=True, slots=True)
class Mail:
    """What somebody has written: their provider keeps it until it hears a 250."""

    return_path: str
    to: str
    raw: bytes


def _person(name: str, address: str) -> Person:
    return Person(name, address, "", signer(address.partition("@")[2]))


@dataclass(slots=True)
class People:
    """Everybody, and what they have read: a letter that comes twice is answered once."""

    _people: dict[str, Person] = field(
        default_factory=lambda: {
            one.address: one
            for one in (
                _person("Ann Raman", ANN),
                _person("Eda", EDITOR),
                _person("Kim", KIM),
                _person("Lee", LEE),
                _person("Cleo", CLEO),
            )
        }
    )
    _read: set[tuple[str, str]] = field(default_factory=set)
    looked: int = 0  # at how many letters, the same ones counted again

    def open(self, scene: Scene, at: datetime) -> list[Mail]:
        """Write what they write of themselves."""
        return [self._write(o.author, o.text, o.subject, o.to, at) for o in scene.openings]

    def read(self, letters: Iterable[Letter], at: datetime) -> list[Mail]:
        """Read the letters that have come, and answer what asks for an answer."""
        return [mail for letter in letters for mail in self._answer(letter, at)]

    def copy(self) -> People:
        """Give the same people, who go on by themselves."""
        return replace(self, _read=set(self._read))

    def has_read(self) -> int:
        """Count the letters that were different ones."""
        return len(self._read)

    def zone(self) -> str:
        """Everybody's keys, as a zone file."""
        return zone_text(person.domain for person in self._people.values())

    def _answer(self, letter: Letter, at: datetime) -> list[Mail]:
        self.looked += 1
        seen = (letter.recipient, message_id(letter.raw))
        if seen in self._read:
            return []
        self._read.add(seen)
        said = f"{letter.subject}\n{letter.text}"
        for recipient, words, text in _ANSWERS:
            if recipient == letter.recipient and words in said:
                return [
                    self._write(
                        recipient,
                        above(text, letter),
                        reply_subject(letter),
                        letter.answer_to,
                        at,
                        letter,
                    )
                ]
        return []

    def _write(
        self,
        author: str,
        text: str,
        subject: str,
        to: str,
        at: datetime,
        answering: Letter | None = None,
    ) -> Mail:
        person = self._people[author]
        return Mail(
            author, to, person.write(text, to=to, subject=subject, at=at, answering=answering)
        )


def message_id(raw: bytes) -> str:
    """Give a letter's Message-ID."""
    return str(message_from_bytes(raw)["Message-ID"])
