"""Results told as a contrast: how it is, and how it is to be. No more announces them.

"Kunden warten 5 Monate, 6 Wochen wären gut", "we get 43 complaints a year. I want that to be nil".
Neither half says much alone, and both together are plainly a result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import ahead, announced, clauses, frames, measures, wanted
from mailbot.reading.facts.evidence import (
    ENOUGH,
    at_present,
    folded,
    phrases,
    spoken_of,
    strength,
)
from mailbot.reading.facts.referring import (
    counts,
    is_meant,
    leans,
    names,
    new,
    pattern_of,
    substance,
)
from mailbot.reading.facts.sentences import is_dutch, trimmed
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words import contrasting, leaning, signs
from mailbot.reading.memory import remembered

MAX_STATE: Final = 260  # characters of how things are
MAX_AIM: Final = 130  # characters of how they are to be
MAX_CUTS: Final = 10  # places in a sentence at which the aim may begin
STRONG: Final = 4  # of `strength`, for what nothing announces
MAX_REFERRING: Final = 2  # and where it begins by referring to it
MAX_HEAD: Final = 8  # words before a colon that only lead up to a result
MAX_ASIDE: Final = 6  # words of a remark between a state and its aim
MAX_OWN: Final = 1  # words of its own that an aim has where it refers to what was told

_LIMITS: Final = phrases(signs.LIMITS)
_TOTALS: Final = phrases(signs.TOTALS)
_AT_PRESENT: Final = phrases(signs.AT_PRESENT)
_CUT: Final = re.compile(
    r"[,;:.!–—]\s+|\s[-–—]\s+|\s(?:and|but|so|und|aber|et|mais|y|pero|e|mas|ma|en|maar|och|men|og)\s",
    re.IGNORECASE,
)
_CHATTER: Final = frozenset(contrasting.CHATTER.split())
_PHONE: Final = re.compile(r"\d{3,}[ /-]\d{2,4}[ -]?\d|\w@\w|https?://")
_NUMBER: Final = re.compile(r"^\s*\(?(?:\d{1,2}|[a-h])[.)]\s+")
_APART: Final = re.compile(r"[:;]\s+")
_JOINT: Final = re.compile(
    r"(?:and|but|so|also|und|aber|auch|et|mais|y|pero|e|mas|ma|en|maar|och|men|og)\s+",
    re.IGNORECASE,
)


def results(said: Sequence[str]) -> list[str]:
    """Give the contrasts among the sentences of a paragraph, each with both its halves."""
    return [text for texts in told(said) for text in texts or ()]


def told(said: Sequence[str]) -> list[list[str] | None]:
    """Give for each sentence the contrasts that begin in it; None where it belongs to none."""
    found: list[list[str] | None] = []
    for at, sentence in enumerate(said):
        if len(found) > at:
            continue
        following = said[at + 1] if at + 1 < len(said) else ""
        subject = _subject(said[at - 1], sentence) if at and found[-1] is None else ""
        if compares(bare := f"{subject} {begun(sentence)}".strip()):
            found.append([_ended(bare)])
        elif measured := _measured(sentence):
            found.append(measured)
        elif _tells(sentence) and _aims(following, sentence) and not compares(following):
            found += [[_ended(f"{begun(sentence)} {following}")], []]
        elif (
            _is_aside(following)
            and _tells(sentence)
            and _aims("".join(said[at + 2 : at + 3]), sentence)
        ):
            found += [[_ended(f"{begun(sentence)} {following} {said[at + 2]}")], [], []]
        else:
            found.append(None)
    return found


def stands_beside(sentence: str) -> str:
    """Give the result that a sentence is beside a contrast, though nothing says so; "" for none."""
    bare = wanted.bare(clauses.bare(sentence))
    limited, total, now = spoken_of(folded(sentence), _LIMITS, _TOTALS, _AT_PRESENT)
    if now or not (limited or total or is_meant(sentence)) or strength(bare) < STRONG:
        return ""
    if _of_people().match(bare) or _refers().match(bare) or spoken("speaker").match(bare):
        return ""  # "you should know our 40 boats", "it must be done by May"
    if not _is_open(sentence) or spoken("hiring", "remote", "hybrid", "pay").search(sentence):
        return ""
    return bare if names(bare) and not leans(bare) and sentence[-1:] not in (":", "?") else ""


@remembered
def compares(text: str) -> bool:
    """Tell whether a text, of one sentence or two, is a contrast of what is and what is to be."""
    return any(
        _tells(text[:start]) and _aims(text[end:], text[:start]) for start, end in _cuts(text)
    )


def _measured(sentence: str) -> list[str]:
    """Give the results of a sentence that says behind one how it is: "none lost, now it is 5"."""
    if _so_far().search(sentence) is None or len(sentence) > MAX_STATE or not _is_open(sentence):
        return []
    head, colon, rest = sentence.partition(": ")
    if colon and frames.announcing(head) > 0 and _is_measured(rest):
        sentence = rest  # "What I want: every order out in a day (now it is 5)"
    texts = clauses.listed(wanted.bare(sentence))
    if not any(map(_is_measured, texts)):
        return []
    return [text for text in texts if strength(text) >= ENOUGH and not ahead.is_all(text)]


def _is_measured(text: str) -> bool:
    match = _so_far().search(text)
    if match is None or not counts(text[match.start() :]):
        return False
    aim = text[: match.start()]
    limited, total = spoken_of(folded(aim), _LIMITS, _TOTALS)
    said = limited or total or is_meant(aim) or measures.moves(aim)
    return said and len(aim.split()) > 1 and names(aim) and not at_present(aim)


def are_halves(state: str, aim: str) -> bool:
    """Tell whether two texts are the halves of one: how it is, and how it is to be."""
    return _tells(state) and _aims(aim, state)


def is_one(text: str) -> bool:
    """Tell whether a text says what is to be and how it is, in whatever order."""
    return compares(text) or _is_measured(text)


def is_whole(text: str) -> bool:
    """Tell whether a text is one such result, which nothing parts."""
    return compares(text) or (_is_measured(text) and clauses.plainly(text) == [text])


def begun(sentence: str) -> str:
    """Give a sentence from where its state begins: behind what joins it, and behind a colon."""
    for match in reversed(list(islice(_APART.finditer(sentence), MAX_CUTS))):
        rest, head = sentence[match.end() :], sentence[: match.start()]
        if (rest[:1].isdigit() or at_present(rest)) and not leads_up(head):
            continue  # "Complaints: 61 last year, at most 10": the label says of what
        if compares(rest) or (_tells(rest) and (leads_up(head) or not compares(sentence))):
            return _led(rest)
    return _led(sentence)


def _ended(text: str) -> str:
    """Give a text without the thanks, and the point, that it ends with."""
    return trimmed(_courtesy().sub("", text))


def leads_up(head: str) -> bool:
    """Tell "So what we're hoping for" and "Well" before a colon from a label that says of what."""
    words = folded(head)
    if counts(head) or len(words) > MAX_HEAD:
        return False
    return (
        frames.announcing(head) > 0
        or _wishes().search(head) is not None
        or (spoken("speaker").search(head) is not None and not names(head))
        or all(word in _CHATTER for word in words)
    )


def _led(sentence: str) -> str:
    """Give a sentence without what joins it, or only leads up to it: "The first task is"."""
    sentence = _NUMBER.sub("", sentence)
    joint = _JOINT.match(sentence)
    if joint is not None and joint[0].strip().casefold() == "en" and not is_dutch(sentence):
        joint = None  # "En juillet dernier …"
    bare = sentence[joint.end() :].strip() if joint is not None else sentence.strip()
    lead = _leading().match(bare)
    rest = bare[lead.end() :].lstrip() if lead is not None else bare
    return rest if compares(rest) or _tells(rest) else bare


def _subject(before: str, sentence: str) -> str:
    """Give the sentence that names what the next is about: "It's the returns. They run at 9 %"."""
    if not _pronoun().match(sentence) or counts(before) or len(before.split()) > MAX_HEAD:
        return ""
    lead = _leading().match(before)
    bare = before[lead.end() :] if lead is not None else before
    said = bare.endswith((".", "!")) and names(bare) and _is_open(before)
    return bare if said and spoken("speaker", "hiring").search(before) is None else ""


def _is_aside(sentence: str) -> bool:
    """Tell whether a sentence is a short remark: "That is an age."."""
    return 0 < len(sentence.split()) <= MAX_ASIDE and not counts(sentence) and sentence[-1] in ".!"


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    if len(text) > MAX_STATE + MAX_AIM:
        return
    for match in islice(_CUT.finditer(text), MAX_CUTS):
        if len(text) - match.end() <= MAX_AIM:
            yield match.start(), match.end()


def _tells(state: str) -> bool:
    """Tell whether words say how things are, with a figure, and wish for nothing."""
    if not (8 < len(state) <= MAX_STATE) or state.rstrip().endswith("?"):
        return False
    if _that().match(state):
        return False  # "that nobody waits": what is to be
    bare = _clock().sub(" ", state)
    return (
        (counts(bare) or _part().search(bare) is not None)
        and names(bare)
        and not _wishes().search(bare)
        and spoken("hiring").search(bare) is None
        and _is_open(state, state=True)
    )


def _aims(aim: str, state: str) -> bool:
    """Tell whether words say how what was told is to be, and of nothing else."""
    if not (2 < len(aim) <= MAX_AIM) or aim.rstrip().endswith((":", "?")):
        return False
    aim = _unless().sub("", _for_others().sub("", aim))
    bare = _brought().sub(" ", aim)  # "ner till fyra före maj" has one time
    timeless = _clock().sub(" ", ahead.without(bare) or bare)
    wished = _wishes().search(aim) or _enough().search(aim)
    if _of_people().match(aim) or not _is_open(aim):
        return False
    bare = timeless
    for words in (_beside(), _enough(), _wishes(), _none(), _one_span(), _part()):
        bare = words.sub(" ", bare)
    own = [word for word in substance(bare) if word not in _LIMITS]
    none = _none().search(timeless) is not None
    every = _all().search(aim) is not None
    figure = counts(timeless) or any(each.search(timeless) for each in (_one_span(), _part()))
    if not own or (wished and figure and not new(own, state)):
        limited = spoken_of(folded(aim), _LIMITS)[0]
        brought = limited or _brought().search(aim) or _due().search(aim)
        return bool(wished or brought) and (none or every or figure)
    told = set(substance(state))
    refers = _refers().search(aim) is not None or not told.isdisjoint(own)
    if _refers().match(aim):
        return bool(wished) and (none or figure) and not every and len(own) <= MAX_REFERRING
    # "none of them may be older than a year" says of itself what it is about
    return bool(wished) and refers and not (none or every) and figure and len(own) <= MAX_OWN


def _is_open(text: str, *, state: bool = False) -> bool:
    """Tell whether a text is about none of the other things that a mail about a job tells.

    A `state` may have words of applying, too: "we send one in eight back".
    """
    others = ("video", "second_job", *(() if state else ("not_deadline", "deadline", "apply")))
    return not (
        announced.is_pay(text)
        or _PHONE.search(text)
        or frames.of_others(text)
        or strength(text) < 0
        or measures.of_person(text)
        or measures.is_workload(text)
        or spoken(*others).search(text)
    )


@cache
def _so_far() -> re.Pattern[str]:
    """Match where a clause or a bracket begins that says how it is so far, to its end."""
    told = rf"{pattern_of(contrasting.SO_FAR)}|{pattern_of(leaning.NOW)}"
    return compiled(
        rf"(?:[,;]\s|\s[–—-]\s|\s?\()(?:{told})(?!\w)[^,;()]{{1,60}}(?:\)|$)|\s\([^()]{{0,30}}(?<!\w)(?:{told})(?!\w)[^()]{{0,20}}\)",
        re.IGNORECASE,
    )


@cache
def _wishes() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.WISHES))


@cache
def _unless() -> re.Pattern[str]:
    """Match what must not come of it: ", without anyone being turned away"."""
    return re.compile(rf",?\s(?:{pattern_of(contrasting.WITHOUT)})\s[^,;]{{4,60}}$", re.IGNORECASE)


@cache
def _for_others() -> re.Pattern[str]:
    """Match who wants it, before the word for that: "The district" of "The district wants 90"."""
    return re.compile(rf"^(?:{pattern_of(contrasting.OTHERS)})\s(?=wants?\s)", re.IGNORECASE)


@cache
def _enough() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.ENOUGH))


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(contrasting.LEADS)})(?:(?!\w)|(?<=,))\s+", re.IGNORECASE)


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(contrasting.PRONOUN)})(?!\w)", re.IGNORECASE)


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(rf",\s+(?:{pattern_of(contrasting.COURTESY)})\W*$", re.IGNORECASE)


@cache
def _beside() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.BESIDE_AIM))


@cache
def _one_span() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.ONE_SPAN))


@cache
def _brought() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.DOWN))


@cache
def _due() -> re.Pattern[str]:
    """Match the time by which a figure is to be reached that stands there alone: "two by May"."""
    return whole_words(pattern_of(contrasting.BY))


@cache
def _refers() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.REFERS))


@cache
def _none() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.NONE))


@cache
def _that() -> re.Pattern[str]:
    return re.compile(r"(?:that|dass|daß|que|qu['’]|che|dat|att|że|żeby)(?!\w)", re.IGNORECASE)


@cache
def _all() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.ALL))


@cache
def _part() -> re.Pattern[str]:
    return whole_words(pattern_of(contrasting.PART))


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(contrasting.CLOCK, re.IGNORECASE)


@cache
def _of_people() -> re.Pattern[str]:
    """Match what is asked of whoever reads, or said of the house: "you should be there by six"."""
    return re.compile(rf"\W*(?:{pattern_of(contrasting.OF_PEOPLE)})(?!\w)", re.IGNORECASE)
