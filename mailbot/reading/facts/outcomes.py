"""The results a person is to bring about: one string each, as written; no duties, no wishes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts import (
    ahead,
    announced,
    bare_lists,
    clauses,
    contrasted,
    likely,
    objective,
    prose,
    told,
)
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.evidence import ENOUGH, strength
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import checkable, countable
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import pieces, sentences, trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.terms import Found, Mark, Origin

MAX_OUTCOMES: Final = 30

MAX_ITEM: Final = 45  # words of an item of a list that is one result, whole
LEAST_ITEMS: Final = 3  # lines below each other that are a list without marks

MAX_CALLING: Final = 3  # words beside a number to call

_NUMBER: Final = re.compile(r"\+?\d{2,}[ /.-]\d{2,}(?:[ /.-]?\d{2,})+")
_LINK: Final = re.compile(r"https?://\S+")


_READERS: Final = (
    prose.phrased,
    prose.weighed,
    bare_lists.unheaded,
    prose.dated,
)
_STRICT: Final = (bare_lists.staged, prose.foretold_in)  # whose finds need no second opinion


def read(passages: Sequence[Passage]) -> tuple[Found[str], ...]:
    """Find the outcomes, by the most explicit form in which the mail gives them."""
    best: Sequence[Found[str]] = _sectioned(passages)
    if best:
        own = [one for one in passages if one.topic is Topic.OUTCOMES and one.mark is Mark.PLAIN]
        best = _with_contrasts(best, prose.contrasted_in(own), passages)
    else:
        answers = not any(passage.origin is Origin.SUBJECT for passage in passages)
        given = [likely.kept(reader(passages), passages) for reader in _READERS]
        for listed in [*given, *(reader(passages) for reader in _STRICT)]:
            if told.weight(listed) > told.weight(best) or _closer(listed, best):
                best = listed
        if not best and answers:
            best = likely.kept(prose.unannounced(passages), passages)
        best = likely.parted(best, passages) or likely.surely(passages) or prose.aimed(passages)
        best = _with_contrasts(best, prose.contrasted_in(passages), passages)
    told_ones = [
        one
        for one in _apart(best, passages)
        if not _is_number(one.value) and not announced.only_counts_them(one.value)
    ]
    return _distinct(told_ones)[:MAX_OUTCOMES]


def with_time(
    listed: tuple[Found[str], ...], passages: Sequence[Passage]
) -> tuple[Found[str], ...]:
    """Join a time that was parted from its one result: "by Easter, every bid is out in 5 days"."""
    if len(listed) != 2 or sum(ahead.is_all(one.value) for one in listed) != 1:
        return listed
    first, last = listed
    for passage in passages:
        start = passage.text.find(first.value)
        behind = start + len(first.value)
        end = passage.text.find(last.value, behind)
        if start >= 0 and passage.text[behind:end].strip() == ",":
            return (replace(first, value=passage.text[start : end + len(last.value)]),)
    return tuple(one for one in listed if not ahead.is_all(one.value))


def _apart(listed: Sequence[Found[str]], passages: Sequence[Passage]) -> list[Found[str]]:
    """Part what stands side by side in running text; an item of a list is one as it was written."""
    lines = _lines_under(passages)
    items = [each.text for each in passages if each.mark is Mark.BULLET or each in lines]
    running = [
        one
        for one in listed
        if not any(one.value in item for item in items) and not contrasted.compares(one.value)
    ]
    return [
        replace(one, value=text)
        for one in listed
        for text in (clauses.plainly(one.value) if one in running else [one.value])
    ]


def _with_contrasts(
    best: Sequence[Found[str]], told: Sequence[Found[str]], passages: Sequence[Passage]
) -> Sequence[Found[str]]:
    """Add results that are told with how it is today; what is a half of one goes into it."""
    if not told:
        return best
    further = [
        each
        for each in told
        if _are_halves([one.value for one in best if one.value in each.value], each.value)
        and not any(each.value in one.value for one in best)
        and (contrasted.compares(each.value) or not _crosses(each, best, passages))
    ]
    halves = [
        one
        for one in best
        if any(
            one.value in each.value
            or (contrasted.compares(each.value) and _meets(one, each, passages))
            for each in further
        )
    ]
    whole = [*(one for one in best if one not in halves), *further]
    places = {one.value: _place(one.value, passages) for one in whole}
    return sorted(whole, key=lambda one: places[one.value])


def _are_halves(parts: Sequence[str], whole: str) -> bool:
    """Tell whether results that were read in a contrast are no more than its halves."""
    if len(parts) != 2:
        return len(parts) < 2
    state, aim = sorted(parts, key=whole.find)
    return contrasted.are_halves(state, aim)


def _crosses(each: Found[str], best: Sequence[Found[str]], passages: Sequence[Passage]) -> bool:
    """Tell whether a text overlaps one of the others, and does not only go on behind it."""
    return any(
        _meets(one, each, passages)
        and (not each.value.startswith(one.value) or contrasted.is_one(one.value))
        for one in best
    )


def _meets(one: Found[str], each: Found[str], passages: Sequence[Passage]) -> bool:
    """Tell whether two texts overlap where they stand."""
    at, start = _place(each.value, passages)
    other, begin = _place(one.value, passages)
    return at == other and begin < start + len(each.value) and start < begin + len(one.value)


def _place(value: str, passages: Sequence[Passage]) -> tuple[int, int]:
    for at, passage in enumerate(passages):
        if (start := passage.text.find(value)) >= 0:
            return at, start
    return len(passages), 0


def _closer(listed: Sequence[Found[str]], best: Sequence[Found[str]]) -> bool:
    """Tell whether a list is the other without the words that lead to it: "I can show that …"."""
    if len(listed) != len(best) or told.weight(listed) < told.weight(best):
        return False
    pairs = list(zip(listed, best, strict=True))
    shorter = [(new.value, old.value) for new, old in pairs if new.value != old.value]
    return bool(shorter) and all(
        old.endswith(new) and clauses.leads_with_that(old.removesuffix(new)) for new, old in shorter
    )


def _distinct(listed: Sequence[Found[str]]) -> tuple[Found[str], ...]:
    """Drop repetitions, as when a PDF and the mail's body say the same."""
    return tuple({item.value.casefold(): item for item in reversed(listed)}.values())[::-1]


def _sectioned(passages: Sequence[Passage]) -> list[Found[str]]:
    """Read what stands under a heading or a label of results, or under our question for them."""
    aim = objective.lone_success(passages)
    result: list[Found[str]] = []
    lines = _lines_under(passages)
    first: int | None = None  # the paragraph of the first bullet
    lone = False  # the section so far is paragraphs of one line, and may go on in such
    for passage in passages:
        if passage.section is not Topic.OUTCOMES and passage.topic is not Topic.OUTCOMES:
            continue
        if passage.mark is Mark.HEADING or passage is aim:
            continue
        if passage.topic is None:
            lone = lone and _goes_on(passage)
            if not lone:
                continue
        else:
            lone = passage.mark is Mark.PLAIN
        if passage.mark is Mark.BULLET:
            first = passage.paragraph if first is None else first
            if passage.paragraph != first and bare_lists.is_answer(passage.text):
                break  # a further list without a heading: the pay, the place …
            result += [found(text, passage) for text in _cleaned(passage.text)]
        elif passage in lines:
            result += [found(text, passage) for text in _cleaned(passage.text)]
        elif passage.via is Via.LABEL or passage.mark is Mark.CELL:
            result += _labelled(passage)
        elif not _LINK.fullmatch(passage.text):
            result += _running(passage)
    return bare_lists.without_duties([item for item in result if _tells(item.value)])


def _lines_under(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Give the lines of which each is one result: several below each other, a sentence each."""
    under = [
        p
        for p in passages
        if p.topic is Topic.OUTCOMES
        and p.mark in (Mark.PLAIN, Mark.CELL)
        and p.via in (Via.LABEL, Via.SECTION)
    ]
    lone = [p for p in under if len(sentences(p.text)) == 1 and ";" not in p.text]
    if len(lone) > 1 and len(lone) == len(under):
        return tuple(lone)
    return tuple(under) if lone and _are_items(under) else ()


def _are_items(under: Sequence[Passage]) -> bool:
    """Tell lines that are the items of a list, some with a word on how it is, from paragraphs."""
    numbers = [passage.number for passage in under]
    below = numbers == list(range(numbers[0], numbers[0] + len(under)))
    return (
        len(under) >= LEAST_ITEMS
        and (below or all(passage.mark is Mark.CELL for passage in under))
        and len({passage.paragraph for passage in under}) == 1
        and all(len(p.text.split()) <= MAX_ITEM and len(sentences(p.text)) <= 3 for p in under)
        and not any(";" in p.text or p.text.endswith((":", "?")) for p in under)
    )


def is_item(passage: Passage, ruled: Sequence[Found[str]]) -> bool:
    """Tell whether a passage is one result: an item of a list, or a line of several."""
    if passage.mark is Mark.BULLET:
        return True
    said = passage.topic is Topic.OUTCOMES and passage.via is Via.SECTION
    return said and any(one.value == trimmed(passage.text) for one in ruled)


def _goes_on(passage: Passage) -> bool:
    lone = len(sentences(passage.text)) == 1 and len(passage.text) < 200
    return (
        lone
        and countable(passage.text)
        and not _LINK.search(passage.text)
        and (not spoken("apply").search(passage.text) and not spoken("pay").search(passage.text))
    )


def _cleaned(text: str) -> list[str]:
    bare = trimmed(announced.statement(ahead.unstaged(text)))
    return [bare] if bare and not _LINK.fullmatch(bare) else []


def _tells(text: str) -> bool:
    """Tell whether a text says something and does not only give an address or a link."""
    return not (_LINK.search(text) or ADDRESS.search(text)) or countable(_LINK.sub("", text))


def _is_number(text: str) -> bool:
    """Tell whether a text is hardly more than a number to call: "Teléfono 978 555 012"."""
    return _NUMBER.search(text) is not None and len(_NUMBER.sub("", text).split()) <= MAX_CALLING


def _labelled(passage: Passage) -> list[Found[str]]:
    """Read results on the line of their label, or in a table's cell."""
    said = list(sentences(passage.text))
    if len(said) > 1:  # of which "Quite simple." is none
        said = [text for text in said if len(text.split()) > 2 or countable(text)] or said
    texts = said if len(said) > 1 else pieces(" ".join(said))
    told = [trimmed(announced.statement(text)) for text in texts]
    return [found(text, passage) for text in told if text]


def _running(passage: Passage) -> list[Found[str]]:
    """Read results written as sentences: each is one; a single one may list several."""
    said = [announced.said(sentence) for sentence in sentences(passage.text)]
    said = [text for text in said if text]
    good = [text for text in said if checkable(text) or strength(text) > ENOUGH]
    if not good:
        # nothing to check them by: still what the person answered, and asked about once more
        whole = trimmed(announced.said(passage.text))
        answered = len(whole.split()) > 2 and not bare_lists.declines(whole)
        return [found(whole, passage)] if answered else []
    if len(good) == 1:
        return [found(text, passage) for text in _parts(good[0])]
    return [found(trimmed(announced.statement(text)), passage) for text in good]


def _parts(sentence: str) -> list[str]:
    """Split a sentence that stands where results are given, by its phrases or by its weight."""
    return max(announced.parts(sentence), clauses.listed(sentence), key=told.worth)
