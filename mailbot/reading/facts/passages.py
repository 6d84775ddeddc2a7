"""The lines of a mail as passages: each with what it stands under.

This is the one place that knows labels, headings, table rows and answered questions; the readers
of the facts see a passage's text and its topic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final, TypeVar

from mailbot.reading.facts import evidence, frames, labels, typed_marks
from mailbot.reading.facts.language import Topic
from mailbot.terms import Found, Line, Mark, Origin

T = TypeVar("T")

MAX_PASSAGE: Final = 8_000  # characters; what a person writes in one paragraph is far below
MAX_PASSAGES: Final = 4_000
MAX_ALL: Final = 100_000  # characters: forty pages

_CONTACT: Final = re.compile(r"https?://|\w@\w")  # an address is given, nothing announced
_TABS: Final = re.compile(r"\t+")
_DIGIT: Final = re.compile(r"\d")
RESULTS: Final = "Results"  # the label of what stands in such a column
HEADS: Final = 3  # of different parts, by which a letter is one under heads
_HEAD: Final = re.compile(r"(?P<head>[A-ZÀ-Þ][^.:;,!?\d]{1,40})\.\s+(?P<rest>\S.*)", re.DOTALL)
_EXPECTED: Final = re.compile(
    r"expect|achiev|erwart|erreich|attend|atteind|esper|alcan|aspett|raggiung|verwacht|bereik"
    r"|forvent|förvänt|oppnå|uppnå",
    re.IGNORECASE,
)
# The lines of our listing below which something may be typed: these ask nothing.
LISTED: Final = frozenset(
    {"Pay", "Terms", "Place", "Another job beside it", "How to apply", "Deadline"}
)
HEAD: Final = 4  # words of a column's head
TOLD: Final = 3  # words with which a cell tells a result
# Typed, or left by a program that took a page for text; what does more than shape words stays.
SHAPING: Final = re.compile(
    r"</?(?:b|big|br|center|code|div|em|font|h[1-6]|i|li|mark|ol|p|small|span|strong|sub|sup|tt|u"
    r"|ul)(?:\s[^<>]{0,300})?/?>",
    re.IGNORECASE,
)


class Via(Enum):
    """How a passage got its topic."""

    LABEL = "label"  # on its own line: "Pay: 90k"
    SECTION = "section"  # under a heading or an introducing line
    ANSWER = "answer"  # under a quoted question
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a bullet or a labelled value."""

    text: str
    number: int  # of its line in the document, from 1
    origin: Origin
    mark: Mark = Mark.PLAIN
    links: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    topic: Topic | None = None  # of its label, its question, or the heading right above
    via: Via = Via.NONE
    section: Topic | None = None  # as `topic`, but until the next heading: looser
    paragraph: int = 0  # lines without a blank between them share it
    label: str = ""  # as written, for people


def found(value: T, passage: Passage, *, sure: bool = True) -> Found[T]:
    """Say where a value was found, in words for people."""
    if passage.origin is Origin.SUBJECT:
        return Found(value, "subject", sure)
    shown = passage.label + passage.text
    excerpt = shown if len(shown) <= 60 else shown[:59].rstrip() + "…"
    place = "attachment, line" if passage.origin is Origin.ATTACHMENT else "line"
    return Found(value, f'{place} {passage.number}: "{excerpt}"', sure)


def passages(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """Label and number the lines of a document; blank lines end what they end."""
    return tuple(_with_topics(_columns(_bounded(_headed(typed_marks.listed(lines))))))


def _headed(lines: Sequence[Line]) -> list[Line]:
    """Give a letter under numbered heads, "4. Salary. £38,000", as labelled lines, not as a list.

    What stands there under no head that we know is told beside it, and is no item of results.
    """
    heads = [_HEAD.match(line.text) if line.mark is Mark.BULLET else None for line in lines]
    topics = [labels.topic_of(head["head"], whole=True) if head else None for head in heads]
    if len({*topics} - {None}) < HEADS:
        return list(lines)
    given: list[Line] = []
    for line, head, topic in zip(lines, heads, topics, strict=True):
        text = line.text
        if head and topic:
            text = f"{head['head']}: {head['rest']}"
        elif head and _EXPECTED.search(head["head"]):
            text = f"{RESULTS}: {head['rest']}"
        plain = line.mark is Mark.BULLET
        given.append(replace(line, text=text, mark=Mark.PLAIN) if plain else line)
    return given


def _bounded(lines: Sequence[Line]) -> Iterator[tuple[int, Line]]:
    left = MAX_ALL
    for number, line in enumerate(lines[:MAX_PASSAGES], start=1):
        text = line.text[: min(MAX_PASSAGE, left)]
        text = SHAPING.sub(" ", text).strip() if "<" in text else text
        left -= len(text)
        yield number, line if text == line.text else replace(line, text=text)


def _columns(lines: Iterable[tuple[int, Line]]) -> Iterator[tuple[int, Line]]:
    """Turn a table whose first row holds labels into labelled rows."""
    listed = list(lines)
    header: tuple[str, ...] = ()
    for index, (number, line) in enumerate(listed):
        if line.mark is not Mark.CELL:
            header = ()
            yield number, line
            continue
        cells = _cells(line)
        if header and len(cells) == len(header):
            for label, cell in zip(header, cells, strict=True):
                if label:
                    yield number, replace(line, text=f"{label}\t{cell}")
        elif len(cells) > 2 and all(labels.topic_of(cell) for cell in cells):
            header = cells
        elif not header and (results := _results_column(listed[index : index + 3])):
            header = results
        else:
            yield number, line


def _cells(line: Line) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in _TABS.split(line.text))


def _results_column(rows: Sequence[tuple[int, Line]]) -> tuple[str, ...]:
    """Give what is read of each column in a table of results, "By when | Result": one of them.

    When each is due, or where it stands today, is neither a deadline nor a result. A label with
    its value beside it ("Results | 9 of 10 on time") stands above other labels.
    """
    table = [_cells(line) for _, line in rows if line.mark is Mark.CELL]
    if len(table) < 3 or len({len(cells) for cells in table}) > 1:
        return ()
    head, *below = table
    brief = all(len(cell.split()) <= HEAD and not _DIGIT.search(cell) for cell in head)
    topics = [labels.topic_of(cell) or labels.topic_of_intro(cell) for cell in head]
    aims = [at for at, topic in enumerate(topics) if topic in (Topic.OUTCOMES, Topic.OBJECTIVE)]
    if not brief or len(aims) != 1 or len(head) < 2:
        return ()
    column = aims[0]
    told = all(len(cells[column].split()) >= TOLD for cells in below)
    labelled = any(labels.topic_of(cells[0], whole=True) for cells in below)
    if not told or labelled or (column == 0 and Topic.DEADLINE not in topics):
        return ()
    return tuple(RESULTS if at == column else "" for at in range(len(head)))


@dataclass(slots=True)
class _Walk:
    """What the lines above have announced, while walking down."""

    section: Topic | None = None
    near: bool = False  # still in the first list or paragraph under what announced it
    fresh: bool = False  # nothing has stood under it yet
    listed: bool = False  # its lines so far are bullets
    origin: Origin | None = None
    paragraph: int = 0

    def open(self, topic: Topic) -> None:
        """Start a section: a heading, or a label whose value stands below."""
        self.section, self.near, self.fresh, self.listed = topic, True, True, False

    def blank(self) -> None:
        """A blank line ends a paragraph, but no list, and not what has yet to begin."""
        self.paragraph += 1
        if not self.fresh and not self.listed:
            self.near = False

    def step(self, *, bullet: bool) -> None:
        """Go on by a line: one without a bullet ends a list."""
        if self.listed and not bullet:
            self.near = False
        self.listed = bullet if self.fresh else self.listed and bullet
        self.fresh = False


def _with_topics(lines: Iterable[tuple[int, Line]]) -> Iterator[Passage]:
    """Walk down the lines and keep what the last heading, label or question announced."""
    listed = list(lines)
    walk = _Walk()
    for index, (number, line) in enumerate(listed):
        if line.origin is not walk.origin:
            walk = _Walk(origin=line.origin, paragraph=walk.paragraph + 1)
        if line.mark is Mark.BLANK or (not line.text.strip() and not line.links):
            walk.blank()
            continue
        base = Passage(
            line.text.strip(),
            number,
            line.origin,
            line.mark,
            line.links,
            line.anchors,
            paragraph=walk.paragraph,
        )
        if line.origin in (Origin.SUBJECT, Origin.SIGNATURE):
            yield base
        elif line.asked:
            walk.section = None
            yield _answer(base, line.asked)
        else:
            yield _placed(base, line, _following(listed, index), walk)


def _placed(base: Passage, line: Line, following: Line | None, walk: _Walk) -> Passage:
    bullet = line.mark is Mark.BULLET
    if (okr := _okr(base)) is not None:
        if okr.topic is Topic.OUTCOMES:
            walk.open(Topic.OUTCOMES)
            walk.step(bullet=True)
        return okr
    further_cell = line.mark is Mark.CELL and line.text.startswith("\t")
    if line.mark is Mark.CELL and "\t" in base.text and not further_cell:
        named, _, value = base.text.partition("\t")
        if not any(map(str.isalpha, named)):  # a number before the text of a further row
            base = replace(base, text=value.strip())
        elif labels.split_label(base.text) is None:
            walk.section, walk.near = _topic_of_row(named, value), True
            base = replace(base, text=value.strip(), label=named) if walk.section else base
    split = None if further_cell else labels.split_label(base.text, bullet=bullet)
    if split is not None and split[0] is walk.section is Topic.OUTCOMES and bullet and walk.near:
        split = None  # "Deliveries: from 82 to 95 % on time", in a list of results
    if split is not None and split[1]:
        topic, value = split
        walk.open(topic)
        walk.near = line.mark is Mark.CELL  # whose value may go on below, broken by <br>
        walk.fresh = False
        label = base.text[: len(base.text) - len(value)]
        return replace(base, text=value, topic=topic, section=topic, via=Via.LABEL, label=label)
    topic_here = split[0] if split is not None else None
    if topic_here is None and not bullet:
        topic_here = _announces(line, following)
    if topic_here is not None:
        walk.open(topic_here)
        return replace(base, mark=Mark.HEADING)
    walk.step(bullet=bullet)
    near = walk.section if walk.near else None
    via = Via.SECTION if near is not None else Via.NONE
    return replace(base, topic=near, section=walk.section, via=via)


def _heads(line: Line, following: Line | None) -> Topic:
    """Tell what a heading over a list announces that no label names."""
    told = following is not None and evidence.strength(following.text) >= evidence.ENOUGH
    return Topic.OUTCOMES if told and frames.announcing(line.text) > 0 else Topic.OTHER


def _topic_of_row(named: str, value: str) -> Topic | None:
    """Tell what a row of a table holds whose label we do not know."""
    results = frames.announcing(named) > 0 and evidence.strength(value) >= evidence.ENOUGH
    return Topic.OUTCOMES if results else None


def _okr(base: Passage) -> Passage | None:
    result = labels.RESULT_MARK.match(base.text)
    if result:
        text = base.text[result.end() :].strip()
        return replace(base, text=text, topic=Topic.OUTCOMES, via=Via.LABEL, mark=Mark.BULLET)
    aim = labels.OBJECTIVE_MARK.match(base.text)
    if aim:
        text = base.text[aim.end() :].strip()
        return replace(base, text=text, topic=Topic.OBJECTIVE, via=Via.LABEL)
    return None


def _answer(base: Passage, asked: str) -> Passage:
    if (okr := _okr(base)) is not None:
        return okr
    split = labels.split_label(base.text)
    if split is not None and split[1]:
        return replace(base, text=split[1], topic=split[0], via=Via.LABEL)
    if asked in LISTED:
        rest = labels.without_assent(base.text)
        if rest != base.text:  # "Correct.", and what else there is to say
            return replace(base, text=rest or base.text)
    topic = labels.topic_of_question(asked)
    return replace(base, topic=topic, via=Via.ANSWER if topic else Via.NONE)


def _following(listed: Sequence[tuple[int, Line]], index: int) -> Line | None:
    """Give the next line that is not blank."""
    for _, line in listed[index + 1 : index + 4]:
        if line.mark is not Mark.BLANK:
            return line
    return None


def _announces(line: Line, following: Line | None) -> Topic | None:
    """Tell what a line without a value announces; OTHER for a heading that we do not know."""
    if len(line.text) > labels.MAX_INTRO or _CONTACT.search(line.text):
        return None
    listed = following is not None and following.mark is Mark.BULLET
    if line.mark is Mark.HEADING:
        return labels.topic_of_intro(line.text) or (_heads(line, following) if listed else None)
    if listed or line.text.endswith((":", "…")):
        last = re.split(r"(?<=[.!?])\s+", line.text)[-1]
        topic = labels.topic_of_intro(last)
        if topic is None and frames.announcing(line.text) >= frames.ENOUGH:
            return Topic.OUTCOMES
        return topic or (_heads(line, following) if listed else None)
    if line.text.endswith((".", "!", ",", ";")) or len(line.text.split()) > 9:
        return None
    topic = labels.topic_of(line.text, whole=True)
    if topic is not None:
        return topic
    topic = labels.topic_of_intro(line.text)
    return topic if topic is Topic.OUTCOMES or topic is Topic.DUTIES else None
