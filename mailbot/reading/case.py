"""A mail as the table of kinds asks about it: what was said, and what looks like a job offered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mailbot.reading import trade
from mailbot.reading.document import Document
from mailbot.reading.offers import Offer, weigh
from mailbot.reading.phrases import Heard
from mailbot.reading.topics import Topic
from mailbot.reading.wishes import meaning
from mailbot.terms import Origin

EARLY: Final = 3  # sentences in which a bare word is a command; further below it is a footer
SHORT: Final = 40  # words up to which a mail is a command with some politeness
PLAIN: Final = 2  # kinds of facts with which a job is told beyond doubt
LIKELY: Final = 3  # an offer's score from which a job is offered

_ISSUE: Final = re.compile(
    r"(?:#|№|\b(?:no?|nr|núm|num|issue|ausgabe|nummer|num[ée]ro|número|edici[óo]n|edição|[ée]dition"
    r"|editie|edizione|udgave|utgave|utgåva|numeru|numer)\.?)\s?\d{1,5}\s*$",
    re.IGNORECASE,
)
# Of another message, or made up by a mail program: "(no subject)".
_OTHERS_SUBJECT: Final = re.compile(
    r"\s*[(<].{0,30}[)>]\s*$|\s*(?:re|fwd?|fw|aw|wg|sv|vs|vb|tr|rv|enc|res|r|i|antw|doorst)\s?(?:\[\d{1,3}\])?\s?:",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A mail, with what the rows of the table ask about it."""

    document: Document
    said: Heard  # by the person: the new text, and the subject of a fresh mail
    mine: Offer  # of what the person newly wrote
    all: Offer  # with what is forwarded and attached
    passed_on: Heard  # what is forwarded
    told: int = 0  # of a job, though nothing labels it; see `trade`

    @property
    def fresh(self) -> bool:
        """Whether it answers no letter of ours."""
        return not self.document.is_reply

    @property
    def about_issue(self) -> bool:
        """Whether it answers an issue, by its number in the subject: no question of ours."""
        return self.document.is_reply and self.numbered

    @property
    def numbered(self) -> bool:
        """Whether its subject ends in the number of an issue."""
        return _ISSUE.search(self.document.mail.subject[-40:]) is not None

    @property
    def short(self) -> bool:
        """Whether it can be a command: few words, and no fact of a job."""
        plain = self.told == 0 or any(hit.whole for hit in self.said.hits)
        return self.said.length <= SHORT and self.mine.facts == 0 and plain

    @property
    def job(self) -> bool:
        """Whether the person's own words plainly hold a job: then no phrase in it is a command."""
        plainly = self.mine.facts >= 1 and self.mine.hiring >= 2
        return self.mine.facts >= 2 or plainly or self.mine.facts + self.told >= LIKELY

    def wishes(self, topic: Topic) -> bool:
        """Whether the person says this of themselves, here, to us."""
        footers = {hit.sentence for hit in self.said.about(Topic.FOOTER)}
        brief = self.said.length <= SHORT  # counts every word: once, not for each hit
        for hit in self.said.about(topic):
            early = hit.sentence < EARLY or brief
            if hit.sentence in footers or (hit.begins and not early):
                continue
            return True
        return False

    def mentions(self, topic: Topic) -> int:
        """In how many different ways the person speaks of a topic."""
        return self.said.weight(topic)


def case_of(document: Document) -> Case:
    """Hear and weigh a mail once, for every row of the table."""
    told = [line for line in document.lines if line.origin is not Origin.SIGNATURE]
    own_subject = not _OTHERS_SUBJECT.match(document.mail.subject)
    mine = [
        line
        for line in told
        if line.origin is Origin.BODY or (line.origin is Origin.SUBJECT and own_subject)
    ]
    offer, said = weigh(mine)
    everything, _ = weigh(told)
    _, passed_on = weigh(line for line in told if line.origin is Origin.FORWARD)
    doubtful = offer.facts < PLAIN or offer.score < LIKELY
    sought = offer.apply or offer.video or offer.hiring > 0
    told_of_job = trade.told(mine, sought=sought) if doubtful else 0
    if told_of_job + offer.score <= LIKELY and offer.facts < PLAIN:
        # in what tells of a job, a wish in no set wording would be about that job
        said = meaning(said)
    return Case(document, said, offer, everything, passed_on, told_of_job)
