"""What a reply changes of the results that a job has: one put right, one more, one taken out.

Nothing goes away that nobody spoke of. A correction is for the result that it names, or that is
nearest to it in words and figures; of what is near none, and adds none, nothing is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from mailbot.decisions.language.phrasing import begins, found, plain
from mailbot.decisions.reply.remarks import (
    has_figure,
    is_question,
    sentences_in,
    without_courtesy,
)
from mailbot.decisions.reply.removals import removes
from mailbot.decisions.reply.result_lists import ResultList
from mailbot.decisions.reply.revision_words import (
    ADDS,
    ADDS_RESULT,
    ALL_OF_IT,
    COUNTED,
    DISOWNS,
    ELSEWHERE,
    LAST,
    NUMBERED,
    ORDINALS,
)
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable, names_day
from mailbot.reading.folding import WORD, fold

_LEAST: Final = 3  # words of a result that stands in a correction
_STEM: Final = 6  # letters by which two words are the same: "returned", "returns"
_SHORT: Final = 4  # letters; a shorter word says little of what a result is about
_NEAR: Final = 2  # words and figures that two results have to share
_LEAD: Final = 90  # characters in which a correction names its result

_NUMBERS: Final = tuple(
    tuple(fold(names).split("|"))
    for names in (
        "1",
        "2|two|zwei|beiden|beide|deux|dos|due|dois|duas|twee",
        "3|three|drei|trois|tres|tre|drie",
        "4|four|vier|quatre|cuatro|quattro|quatro",
    )
)
_MANY: Final = "|".join(name for names in _NUMBERS[1:] for name in names)
_END: Final = (
    "first|last|ersten?|letzten?|premiere?s|dernier(?:e)?s|primer[oa]s|ultim[oaie]s?|primi|prime"
    "|primeir[oa]s|eerste|laatste"
)
_RUN: Final = re.compile(rf"\b(?P<end>{_END}) (?P<many>{_MANY})\b")
_RUN_BEHIND: Final = re.compile(rf"\b(?P<many>{_MANY}) (?P<end>{_END})\b")
_QUOTED: Final = re.compile(r"[\"“”„«]([^\"“”„«»]{2,300})[\"“”»]")
_NAMED: Final = r"(?:[\"“„«]([^\"“”„«»]{1,300})[\"”“»]|(\d[\d.,]{0,12}(?<![.,])(?:\s?%)?))"
_NOT: Final = (
    r"(?:instead of|rather than|and not|not|(?:an)?statt|und nicht|nicht|au lieu de|plutôt que"
    r"|et (?:non|pas)|(?:et )?non pas|en (?:lugar|vez) de|y no|no|em vez de|e não|não|invece di"
    r"|e non|non|in plaats van|en niet|niet)"
)
_AFTER_ALL: Final = re.compile(
    rf"{_NAMED}[^.!?\d]{{0,60}}?\b{_NOT}\s(?:[\w'’]+\s){{0,3}}?{_NAMED}",
    re.IGNORECASE,
)
_RATHER: Final = re.compile(
    rf"\b{_NOT}\s(?:[\w'’]+\s){{0,2}}?{_NAMED}[^.!?\d]{{0,40}}?,?\s"
    rf"(?:but|sondern|mais|sino|ma|mas|maar)\s(?:[\w'’]+\s){{0,2}}?{_NAMED}",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    r"(?::|\b(?:should (?:be|read|say)|must (?:be|read|say)|is|reads?|soll(?:te)? (?:sein|heißen"
    r"|lauten)|soll(?:te)?|lautet|heißt|muss|est|doit être|devrait être|es|debe(?:ría)? (?:ser"
    r"|decir)|é|deve(?:ria)? (?:ser|dizer)|è|dovrebbe essere|deve essere|moet (?:zijn|luiden)"
    r"|moet))\s+",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r":\s+|\b(?:that|dass|daß|que|che|dat)\s+", re.IGNORECASE)
_AROUND: Final = ' \t.,;:!?"“”„«»…'


@dataclass(frozen=True, slots=True)
class Revised:
    """The results as they are now, and the sentences that said so."""

    results: tuple[str, ...]
    sentences: frozenset[str] = frozenset()


def revised(
    text: str,
    said: Sequence[str],
    before: tuple[str, ...],
    *,
    asked: bool,
    retold: bool,
    listed: ResultList | None = None,
) -> Revised:
    """Return the results after a reply; `said` are those that were read in it.

    `asked` says that the reply answers our question for them, `retold` that it tells the whole
    job anew; `listed` is a list of results in it.
    """
    draft = _Draft(list(before))
    told = [each for each in sentences_in(text) if not is_question(each)]
    if retold or _labelled(text):
        return Revised(tuple(said) or before)
    if listed is not None:
        return _with_list(listed, before)
    for sentence in told:
        draft.hear(sentence, said)
    if draft.heard:
        return Revised(draft.results(), frozenset(draft.heard))
    meant = [each for each in said if asked or countable(each)]
    if meant and (put := _each_put(meant, before)):
        return Revised(put)
    all_of_it = any(found(ALL_OF_IT, plain(each)) for each in told)
    return Revised(tuple(meant)) if meant and (asked or all_of_it) else Revised(before)


def _with_list(listed: ResultList, before: tuple[str, ...]) -> Revised:
    """Return the results after a list of them: it is all of them, unless it puts some right."""
    if listed.adds:
        return Revised((*before, *listed.results), listed.lines)
    put = None if listed.named else _each_put(listed.results, before)
    return Revised(put or listed.results, listed.lines)


def _each_put(results: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...] | None:
    """Put each result in the place of the one it is nearest to; None where one is near none."""
    near = [nearest(each, before) for each in results]
    if None in near or len(set(near)) < len(near):
        return None
    draft = _Draft(list(before))
    for at, result in zip(near, results, strict=True):
        draft.put(at, result)
    return draft.results()


def nearest(text: str, results: Sequence[str]) -> int | None:
    """Return the place of the one result that shares the most with a text; None where none does."""
    own = _marks(text)
    shared = [len(own & _marks(each)) for each in results]
    best = max(shared, default=0)
    return shared.index(best) if best >= _NEAR and shared.count(best) == 1 else None


@dataclass(slots=True)
class _Draft:
    """The results while a reply is heard; their numbers stay those that its writer saw."""

    lines: list[str]
    more: list[str] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)

    def results(self) -> tuple[str, ...]:
        return tuple(filter(None, (*self.lines, *self.more)))

    def put(self, at: int | None, result: str) -> None:
        if at is not None:
            self.lines[at] = result

    def hear(self, sentence: str, said: Sequence[str]) -> None:
        """Change what one sentence says."""
        bare = plain(sentence)
        named = _named(bare, len(self.lines))
        value = _quoted(sentence) or _behind(_IS, sentence[:_LEAD], sentence)
        if (removes(bare) or found(DISOWNS, bare)) and not (named is not None and countable(value)):
            at = named if named is not None else self._spoken_of(sentence)
            for each in _several(bare, len(self.lines)) or (() if at is None else (at,)):
                self._note(sentence, each, "")
        elif swap := self._swapped(sentence, named):
            self._note(sentence, *swap)
        elif named is not None and value:
            self._note(sentence, named, value)
        elif (by_name := found(ADDS_RESULT, bare)) or (
            found(ADDS, bare) and not found(ELSEWHERE, bare)
        ):
            read = next((each for each in said if each in sentence), "")
            value = _quoted(sentence) or _behind(_THAT, sentence, sentence) or read
            if has_figure(value) or (by_name and value):
                self.more.append(value)
                self.heard.add(sentence)

    def _note(self, sentence: str, at: int, value: str) -> None:
        self.put(at, value)
        self.heard.add(sentence)

    def _spoken_of(self, sentence: str) -> int | None:
        """Find the result of which a sentence quotes a part, or which it is nearest to."""
        for quoted in _QUOTED.findall(sentence):
            holding = [at for at, each in enumerate(self.lines) if fold(quoted) in fold(each)]
            if len(holding) == 1:
                return holding[0]
        return nearest(sentence, self.lines)

    def _swapped(self, sentence: str, named: int | None) -> tuple[int, str] | None:
        """Put "5% instead of 3%" into the one result that has the 3%."""
        if found(ELSEWHERE, plain(sentence)):
            return None
        for old, new in swaps(sentence):
            part = re.compile(rf"(?<![\w.,]){re.escape(old)}(?![\w%]|[.,]\d)", re.IGNORECASE)
            holding = [at for at, each in enumerate(self.lines) if part.search(each)]
            if named in holding:
                holding = [each for each in holding if each == named]
            if len(holding) == 1 and old != new:
                return holding[0], part.sub(lambda _: new, self.lines[holding[0]], count=1)  # noqa: B023
        return None


def swaps(sentence: str) -> Iterator[tuple[str, str]]:
    """Give what a sentence says is wrong, each with what is right."""
    if match := _RATHER.search(sentence):
        yield _token(match[1], match[2]), _token(match[3], match[4])
    if match := _AFTER_ALL.search(sentence):
        yield _token(match[3], match[4]), _token(match[1], match[2])


def _token(quoted: str | None, figure: str | None) -> str:
    return (quoted or figure or "").strip(" …,;:!?")


def _named(bare: str, count: int) -> int | None:
    """Return which of so many results is named: "the second one", "result 2"."""
    for at, ordinal in enumerate((*ORDINALS[:count], LAST)):
        if (hit := found(ordinal, bare)) and begins(COUNTED, bare[hit.end() :].lstrip()):
            return min(at, count - 1) if ordinal is not LAST else count - 1
    if hit := found(NUMBERED, bare):
        number = re.match(r"\s?(?:n[ro]\s)?(\d)\b", bare[hit.end() :])
        if number and 1 <= int(number[1]) <= count:
            return int(number[1]) - 1
    return None


def _several(bare: str, count: int) -> tuple[int, ...]:
    """Return which of so many results are meant, where it is more than one: "the first two"."""
    match = _RUN.search(bare) or _RUN_BEHIND.search(bare)
    if match is None:
        return ()
    number = 1 + next(at for at, names in enumerate(_NUMBERS) if match["many"] in names)
    if number >= count + 1:
        return ()
    places = range(count)
    return tuple(places[-number:] if found(LAST, match["end"]) else places[:number])


def _labelled(text: str) -> bool:
    """Whether a reply gives the results under their name: that is the whole list."""
    labels = (split_label(line.strip()) for line in text.splitlines() if ":" in line)
    return any(label is not None and label[0] is Topic.OUTCOMES for label in labels)


def _quoted(sentence: str) -> str:
    """Return the longest quotation that may be a result; "" if there is none."""
    longest = max(_QUOTED.findall(sentence), key=len, default="").strip(_AROUND)
    return longest if len(longest.split()) >= _LEAST else ""


def _behind(lead: re.Pattern[str], within: str, sentence: str) -> str:
    """Return what stands behind a lead that is found within the beginning of a sentence."""
    match = lead.search(within)
    value = without_courtesy(sentence[match.end() :]).strip(_AROUND) if match else ""
    return value if len(value.split()) >= _LEAST else ""


def _marks(text: str) -> frozenset[str]:
    """Return what tells a result from another: its longer words by their stems, its figures."""
    own = WORD.findall(fold(text))
    return frozenset(
        word[:_STEM]
        for word in own
        if (len(word) >= _SHORT or word.isdigit()) and not names_day(word)
    )
