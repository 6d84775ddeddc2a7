"""What a reply changes of the results that a job has: one put right, one more, one taken out.

Nothing goes away that nobody spoke of. A correction is for the result that it names, or that is
nearest to it in words and figures; of what is near none, and adds none, nothing is made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from mailbot.decisions.language.phrasing import found, plain
from mailbot.decisions.reply import result_meant
from mailbot.decisions.reply.leads import leads
from mailbot.decisions.reply.result_draft import Draft, only_asks
from mailbot.decisions.reply.result_lists import ResultList
from mailbot.decisions.reply.result_named import goes, is_next, which
from mailbot.decisions.reply.revision_words import ADDS, ADDS_RESULT, ALL_OF_IT
from mailbot.reading.facts import measures, referring
from mailbot.reading.facts.labels import split_label
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable


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
    below: Mapping[str, str] = MappingProxyType({}),
) -> Revised:
    """Return the results after a reply; `said` are those that were read in it.

    `asked` says that the reply answers our question for them, `retold` that it tells the whole
    job anew; `listed` is a list of results in it; `below` are lines that were typed right below one
    of the listing, each with that.
    """
    draft = Draft(before, result_meant.under(below, before))
    told = [each for each in leads(text) if not only_asks(each.sentence)]
    if _labelled(text, len(before)):
        return Revised(tuple(said) or before)
    for each in told:
        draft.hear(each, said)
    said = [draft.repeated(each) for each in said]
    if retold and not (draft.adds or draft.points):
        return Revised(tuple(said) or before)
    if listed is not None:
        return _with_list(listed, before)
    if draft.heard:
        return Revised(draft.results(), frozenset(draft.parts()))
    meant = [each for each in said if asked or countable(each)]
    all_of_it = any(_names_all(plain(each.sentence), len(before)) for each in told)
    put = None if all_of_it else _each_put(meant, before)
    if meant and (put or asked or all_of_it):
        return Revised(put or tuple(meant))
    return Revised(_beside(meant, before))


def _names_all(bare: str, count: int) -> bool:
    """Whether a sentence names the list of results itself, and not one of them."""
    return found(ALL_OF_IT, bare) is not None and which(bare, count) is None


def _labelled(text: str, count: int) -> bool:
    """Whether a reply gives the results under their name: that is the whole list.

    "Result 2: …" is one of so many.
    """
    for line in map(str.strip, text.splitlines()):
        label = split_label(line) if ":" in line else None
        lead = plain(line.partition(":")[0])
        one = which(lead, count) is not None or is_next(lead, count)
        revises = one or found(ADDS, lead) or found(ADDS_RESULT, lead) or goes(lead)
        if label and label[0] is Topic.OUTCOMES and not revises:
            return True
    return False


def _with_list(listed: ResultList, before: tuple[str, ...]) -> Revised:
    """Return the results after a list of them: it is all of them, unless it puts some right."""
    whole = listed.named or len(listed.results) >= len(before)
    put = None if listed.named else _each_put(listed.results, before)
    return Revised(
        put or (listed.results if whole else _merged(listed.results, before)), listed.lines
    )


def _merged(results: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """Put each result in the place of the one that it is like, or beside the others."""
    now = list(before)
    for result in results:
        at = result_meant.nearest(result, before)
        if at is None:
            now.append(result)
        else:
            now[at] = result
    return tuple(now)


def _beside(meant: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """Put in what is surely a result: a figure that becomes another one."""
    sure = [each for each in meant if measures.moves(each) and referring.names(each)]
    return _merged(sure, before)


def _each_put(results: Sequence[str], before: tuple[str, ...]) -> tuple[str, ...] | None:
    """Put each result in the place of the one it is nearest to; None where one is near none."""
    near = [result_meant.nearest(each, before) for each in results]
    if None in near or len(set(near)) < len(near):
        return None
    now = dict(zip(near, results, strict=True))
    return tuple(now.get(at, each) for at, each in enumerate(before))
