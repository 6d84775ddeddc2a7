"""Results told in prose: a frame, then what holds true, in one sentence or in one after another.

No phrase is looked for as a whole. A sentence announces by its words (`frames`), what follows
it is weighed (`evidence`), and the reading under which most of it weighs enough is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from mailbot.reading.facts import ahead, announced, clauses, enumeration, frames
from mailbot.reading.facts.evidence import ENOUGH, at_present, folded, phrases, strength
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words import joints
from mailbot.terms import Found

MAX_LEAD: Final = 220  # characters of a sentence that only announces
MAX_HEAD: Final = 160  # characters before the results within a sentence
MAX_CUTS: Final = 24  # places in a sentence at which its results may begin
MAX_FOLLOWING: Final = 8  # sentences
STRONG: Final = 4  # of `strength`, for what nothing announces
MAX_TIME: Final = 6  # words in which a sentence names the time it begins with
MAX_END: Final = 5  # words among which "at the end" stands
MAX_ASKING: Final = 60  # characters in which a sentence shows that it speaks of something else

_AT_THE_END: Final = (
    *("at the end ", "in the end ", "am ende ", "à la fin ", "al final ", "no fim ", "no final "),
    *("alla fine ", "aan het eind ", "aan het einde ", "till slut ", "i slutet ", "til sidst "),
)
_COLON: Final = re.compile(r"[:：]\s+(?=\S)|\s[–—-]\s(?=\S)")
_COMMA: Final = re.compile(r",\s+")
_WORD: Final = re.compile(r"[^\W_]+")
_OPENING: Final = phrases(joints.OPENING)
_THAT: Final = phrases(joints.THAT)
_CONCEDING: Final = phrases(joints.CONCEDING)
_ASIDE: Final = phrases(joints.ASIDE) - phrases(joints.SUBJECT)


def results(said: Sequence[str], *, own: int = 0, lines: bool = False) -> list[str]:
    """Give the results of the sentences of a paragraph; none where nothing announces them.

    The first `own` are of one paragraph; `lines` says that each stands on a line of its own.
    """
    best: list[str] = []
    for index, sentence in enumerate(said[: own or len(said)]):
        following = said[index + 1 : index + 1 + MAX_FOLLOWING]
        near = said[index + 1 : own] if own else following
        readings = (
            _within(sentence, following),
            _behind(sentence, following, lines=lines),
            _in_turn(sentence, near),
        )
        for texts in readings:
            if worth(texts) > worth(best):
                best = texts
    return best


def unannounced(said: Sequence[str]) -> list[str]:
    """Give neighbouring sentences that are results by their own weight, though nothing says so."""
    best: list[str] = []
    run: list[str] = []
    for sentence in [*said, ""]:
        bare = clauses.bare(enumeration.bare(announced.said(sentence)))
        if strength(bare) > STRONG and holds(sentence) and not _speaks(sentence):
            run += clauses.listed(bare)
            best = run if len(run) > max(len(best), 1) else best
        else:
            run = []
    return best


def worth(texts: Sequence[str]) -> int:
    """Weigh results that one reading gives, against those that another does."""
    return sum(max(min(strength(text), ENOUGH), -ENOUGH) for text in texts)


def weight(found: Sequence[Found[str]]) -> int:
    """Weigh results that have been found, as `worth` does."""
    return worth([item.value for item in found])


def surely(sentence: str) -> list[str]:
    """Give the results of a sentence that is known to tell some, without what announces them."""
    whole = clauses.listed(clauses.bare(sentence), sure=True)
    best = whole if opens_ahead(sentence) else []
    for start in sorted(islice(_starts(sentence), MAX_CUTS)):
        head, rest = sentence[:start], sentence[start:].strip()
        if frames.announcing(head) < (1 if _leads(head, rest) else frames.ENOUGH):
            continue
        texts = clauses.listed(rest, sure=True)
        if worth(texts) > worth(best) and min(map(strength, texts)) >= 0:
            best = texts
    return best if worth(best) >= worth(whole) else whole


def goes_on(said: Sequence[str]) -> list[str]:
    """Give the sentences from the first on that weigh enough to be results."""
    taken: list[str] = []
    for sentence in said:
        bare = clauses.bare(enumeration.bare(announced.statement(sentence)))
        adds = folded(bare)[:1] and folded(bare)[0] in _ASIDE
        if strength(bare) < ENOUGH or not holds(sentence) or _speaks(sentence) or adds:
            break
        taken.append(bare)
    return taken


def holds(text: str) -> bool:
    """Tell whether a sentence may be a result at all: no pay, no link, no word on applying."""
    lead = text[:MAX_ASKING]
    return may_list(text) and not (
        spoken("video", "second_job", "remote", "hybrid").search(lead) or frames.of_others(lead)
    )


def may_list(text: str, *, announced_so: bool = False) -> bool:
    """Tell whether a text may list results: it is not about pay or applying.

    `announced_so` says that results were announced: "no show starts late" is then no appointment.
    """
    lead = text[:MAX_ASKING]
    return not (
        announced.is_pay(text)
        or text.rstrip().endswith(":")
        or spoken("apply_sender").search(lead)
        or (not announced_so and spoken("not_deadline").search(lead) and ahead.without(text))
    )


def _speaks(sentence: str) -> bool:
    """Tell whether a sentence begins with whom it speaks to or of: "you", "I earn", "we pay"."""
    return spoken("speaker").match(sentence) is not None


def _in_turn(sentence: str, following: Sequence[str]) -> list[str]:
    """Read "In a year …", where sentences of the same kind follow."""
    first = clauses.bare(sentence)
    asks = bool(following) and following[0].endswith("?")  # "we will ask three questions."
    if asks or not opens_ahead(sentence) or strength(first) <= ENOUGH or not holds(sentence):
        return []
    taken = [*clauses.listed(first), *goes_on(following)]
    return taken if len(taken) > 1 else []


def _behind(sentence: str, following: Sequence[str], *, lines: bool) -> list[str]:
    """Read the sentences behind one that announces results and has none itself."""
    hires = not lines and spoken("hiring").search(sentence) is not None
    if len(sentence) > MAX_LEAD or not following or hires:
        return []
    needed = 1 if lines or sentence.endswith((":", "?", "…")) else frames.ENOUGH
    if frames.announcing(sentence) < needed:
        return []
    taken: list[str] = []
    for text in following:
        bare = clauses.bare(enumeration.bare(announced.statement(text)))
        adds = folded(text)[:1] and folded(text)[0] in _ASIDE
        if at_present(text) or (adds and spoken("asides").search(text)):
            continue
        again = frames.announcing(text) >= frames.ENOUGH and strength(bare) <= ENOUGH
        if strength(bare) < (1 if taken else ENOUGH) or not holds(text) or again:
            break
        taken.append(bare)
    if len(taken) == 1:
        taken = clauses.listed(taken[0])
    good = [text for text in taken if strength(text) >= ENOUGH]
    return taken if len(taken) > 1 and 2 * len(good) >= len(taken) else []


def _within(sentence: str, following: Sequence[str]) -> list[str]:
    """Read a sentence that announces results and lists them, and those that go on behind it."""
    best: list[str] = []
    for start in islice(_starts(sentence), MAX_CUTS):
        head, rest = sentence[:start], sentence[start:].strip()
        announcing = frames.announcing(head)
        if announcing < (1 if _leads(head, rest) else frames.ENOUGH):
            continue
        if not may_list(rest, announced_so=announcing >= frames.ENOUGH):
            continue
        texts = clauses.listed(rest)
        if len(texts) == 1 and head.rstrip().endswith(":"):
            texts += goes_on(following)
        good = [text for text in texts if strength(text) >= ENOUGH]
        if len(texts) < 2 or 3 * len(good) < 2 * len(texts) or min(map(strength, texts)) < 0:
            continue
        if worth(texts) > worth(best):
            best = texts
    return best


def _leads(head: str, rest: str) -> bool:
    """Tell whether a head ends in a colon or in "that", or the rest begins with it."""
    return clauses.leads_with_that(head) or not _THAT.isdisjoint(folded(rest)[:1])


def _starts(sentence: str) -> Iterator[int]:
    """Give the places at which results may begin: behind a colon, a comma, "that", "there is"."""
    yield from (match.end() for match in _COLON.finditer(sentence, 0, MAX_HEAD))
    yield from (match.end() for match in _COMMA.finditer(sentence, 0, MAX_HEAD))
    spans = [(m.group().casefold(), m.end()) for m in _WORD.finditer(sentence, 0, MAX_HEAD)]
    for size in (1, 2, 3):
        for at in range(len(spans) - size + 1):
            conceded = at > 0 and spans[at - 1][0] in _CONCEDING  # "even if it rains"
            if not conceded and " ".join(word for word, _ in spans[at : at + size]) in _OPENING:
                yield spans[at + size - 1][1]


def opens_ahead(sentence: str) -> bool:
    """Tell whether a sentence begins with a time to come and is no appointment."""
    first = re.split(r"[,;:]", sentence[:MAX_HEAD], maxsplit=1)[0]
    led = ahead.begins(sentence) or frames.led_by_time(folded(first)[:MAX_TIME])
    return led or " ".join(folded(first)[:MAX_END]).startswith(_AT_THE_END)
