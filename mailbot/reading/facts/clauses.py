"""A sentence that lists what will be true, cut into what each of it says.

Where it is cut is decided by what the pieces weigh: a piece that says nothing to check belongs
to the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from mailbot.reading.facts import ahead, enumeration, frames, measures, wanted
from mailbot.reading.facts.evidence import (
    ENOUGH,
    MAX_TEXT,
    at_present,
    folded,
    is_state,
    phrases,
    reached,
    spoken_of,
    strength,
)
from mailbot.reading.facts.outcome_check import checkable, countable, names_day
from mailbot.reading.facts.referring import leans, pattern_of
from mailbot.reading.facts.sentences import inside_hidden, sentences, trimmed
from mailbot.reading.facts.words import contrasting, leaning, signs
from mailbot.reading.facts.words import joints as small

MIN_WORDS: Final = 3  # of a result in a list
STRONG: Final = 4  # of `strength`, for what begins as an aside and yet is none
SHORT: Final = 9  # words that a measure has not, nor a time that governs a sentence
PART_OF_WITHIN: Final = 4  # words among which "half of them" says that it is an aside
LED: Final = 12  # characters before a piece in which the word that leads it stands
MAX_JOINTS: Final = 60  # in one sentence

_INSIDE: Final = re.compile(r"\([^()]{0,200}\)|\"[^\"]{0,200}\"|“[^”]{0,200}”|„[^“”]{0,200}[“”]")
_SEMICOLON: Final = re.compile(r";\s*")
_WORD: Final = re.compile(r"[^\s,;]{1,40}")
# behind "that", which is then about what was said before it: "and that has to be zero"
_REFERS: Final = re.compile(r"(?:is|has|was|must|should|will|can|needs?|would)\s", re.IGNORECASE)
_ELIDED: Final = re.compile(r"qu['’](?=\w)", re.IGNORECASE)
_COMMA: Final = re.compile(r"[,;]?\s+")
_OF: Final = re.compile(r"(?<!\w)d['’]", re.IGNORECASE)  # "d'ici", which is no "I'd"

_AND: Final = phrases(small.AND)
_ASIDE: Final = phrases(small.ASIDE)
_EN_BESIDE: Final = phrases(small.EN_BESIDE)
_SUBJECT: Final = phrases(small.SUBJECT)
_THAT: Final = phrases(small.THAT)
_THEN: Final = phrases(small.THEN)

_NOW: Final = phrases(signs.AT_PRESENT)
_NOWADAYS: Final = re.compile(
    rf"(?:{pattern_of(leaning.NOW)}|{pattern_of(contrasting.SO_FAR)})(?!\w)", re.IGNORECASE
)
_MOVED: Final = phrases(small.MOVED)
_MUST: Final = phrases(small.MUST)
_LIMITS: Final = phrases(signs.LIMITS)
_AGAINST: Final = phrases(small.AGAINST)
# Without words that are of another sort in another language.
_PLAIN_SUBJECT: Final = phrases(small.OWN) | (_SUBJECT - phrases(small.NOT_OWN))
_NUMBERS: Final = phrases(signs.NUMBERS) | phrases(small.COUNTS)
_PRONOUNS: Final = phrases(small.PRONOUNS)
_PART_OF: Final = phrases(small.PART_OF)
_INDEFINITE: Final = phrases(small.INDEFINITE)
_BARE_NO: Final = frozenset({"no", "não"})
_WHO: Final = phrases(small.WHO)
_FORMS: Final = re.compile(r"(?:[aei]re?|ing|ado|ada|ed|s)$")
# "40 instead of 20": a figure set against another
_SET_AGAINST: Final = re.compile(
    r"(?:instead of|rather than|and not|not|(?:an)?statt|au lieu d[eu]|plutôt que"
    r"|en (?:lugar|vez) de|em vez de|invece (?:di|che)|al posto di|in plaats van"
    r"|i stället för|i stedet for|zamiast)\s+[\d.,]+",
    re.IGNORECASE,
)
_OF_YEAR: Final = re.compile(r"\b(?:de |del )?20\d\d\b")
_BETWEEN: Final = re.compile(
    r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między)\b", re.IGNORECASE
)

Joint = tuple[int, int, bool, bool]  # where it begins and ends; with "and"; with "that"


def listed(text: str, *, sure: bool = False) -> list[str]:
    """Split a list of results; a text that is none comes back whole.

    `sure` says that the text is known to tell results: then a piece need not weigh enough alone.
    """
    if told := enumeration.items(text):
        return [trimmed(item) for item in told]
    hidden = inside_hidden(text)
    if ";" in hidden:
        return _cut(text, [(m.start(), m.end()) for m in _SEMICOLON.finditer(hidden)])
    joints = list(islice(_joints(hidden), MAX_JOINTS))
    if chained := _chained(text, joints):
        return chained
    pieces = _cut(text, _own(text, joints, sure=sure))
    return [ahead.rest(pieces[0]), *pieces[1:]] if len(pieces) > 1 else pieces


def plainly(text: str) -> list[str]:
    """Split what was taken for one result where several stand side by side.

    "and" joins two where each can be checked and the second has a subject of its own; a comma does
    so only beside such an "and", or beside another comma that does.
    """
    if len(text) > MAX_TEXT:
        return [text]
    hidden = inside_hidden(text)
    if len(sentences(hidden)) > 1:
        told = _by_sentence(text, hidden)
        return [text] if told == [text] else [part for one in told for part in plainly(one)]
    joints = list(islice(_joints(hidden), MAX_JOINTS))
    if measures := _measures(text, joints):
        return measures
    cuts = _beside(text, joints)
    commas = [cut for cut in cuts if not (cut[2] or _again(text, cut) or _counts_anew(text, cut))]
    if len(commas) == 1 and not any(cut[2] and cut > commas[0] for cut in cuts):
        cuts = _beside(
            text, [one for one in joints if one[2] or _again(text, one) or _counts_anew(text, one)]
        )
    return _cut(text, [(left, right) for left, right, *_ in cuts])


def _by_sentence(text: str, hidden: str) -> list[str]:
    """Part sentences, of which one may need the state told before it, or tell only a state."""
    groups: list[tuple[int, int]] = []
    end = 0
    for sentence in sentences(hidden):
        start = hidden.find(sentence, end)
        if start < 0:
            return [text]
        end = start + len(sentence)
        if groups and _needs_state(text[start:end], text[slice(*groups[-1])]):
            if len(groups) > 1 and _is_now(text[slice(*groups[-2])]):
                groups.pop()  # "Today it takes 4 days. That is an age. It must become 1"
            groups[-1] = (groups[-1][0], end)
        else:
            groups.append((start, end))
    told = [text[start:end] for start, end in groups]
    wished = [at for at, one in enumerate(told) if wanted.content(one) != one]
    first = wished[0] if wished else 0  # what stands before it and is not meant is how things are
    kept = [
        one for at, one in enumerate(told) if strength(one) > 0 and (at >= first or _is_meant(one))
    ]
    return [bare(one) for one in kept] if len(told) > 1 and kept else [text]


def _needs_state(sentence: str, before: str) -> bool:
    """Tell "Today it is 5" and "It must become 2" from a sentence that can be read alone."""
    wish = wanted.content(sentence)
    meant = wish != sentence or _is_meant(sentence)
    compared = meant and _is_now(before) and countable(before) and countable(wish)
    return _is_now(sentence) or compared or leans(wish, anywhere=True)


def _is_now(text: str) -> bool:
    return at_present(text) or _NOWADAYS.match(text) is not None


def _is_meant(text: str) -> bool:
    """Tell whether a text says how something is to be, or has a limit."""
    return any(spoken_of(folded(text), _MUST, _LIMITS))


def _again(text: str, joint: Joint) -> bool:
    """Tell whether the same one does what follows a comma: "you bring …, you keep …"."""
    begins = folded(text)[:1]
    return folded(text[joint[1] :])[:1] == begins and not _WHO.isdisjoint(begins)


def _counts_anew(text: str, joint: Joint) -> bool:
    """Tell whether both sides of a comma count: "40 a day, at most two of the jars broken"."""
    before, behind = text[: joint[0]], text[joint[1] :]
    if measures.is_measured(before) and _is_brought(behind):
        return True
    return (
        measures.is_often(before)
        and measures.is_measured(behind)
        and (folded(behind)[0].isdigit() or measures.begins_with_limit(behind))
    )


def _is_brought(text: str) -> bool:
    """Tell whether a text begins with a thing and what it is brought to: "waste below 5 %"."""
    words = folded(text)
    return (
        any(
            " ".join(words[at : at + size]) in _MOVED and words[at + size][:1].isdigit()
            for at in (1, 2)
            for size in (1, 2)
            if at + size < len(words)
        )
        and words[0] not in _ASIDE
    )


def _measures(text: str, joints: Sequence[Joint]) -> list[str]:
    """Split a list of three things and more of which each is counted: "uptime 99 %, 40 pumps"."""
    *commas, last = joints or [(0, 0, False, False)]
    if not commas or not last[2] or any(joined for _, _, joined, _ in commas):
        return []  # "report sickness and leave online instead of by fax and paper"
    pieces = _cut(text, [(left, right) for left, right, *_ in joints])
    short = all(1 < len(folded(piece)) < SHORT for piece in pieces)
    aside = any(folded(piece)[0] in _ASIDE - _SUBJECT or at_present(piece) for piece in pieces)
    uncounted = [piece for piece in pieces if not countable(_INSIDE.sub("", piece))]
    several = len(pieces) > 2 and short and not aside and len(uncounted) < 2
    whole = several and all(len(folded(piece)) >= MIN_WORDS for piece in uncounted)
    told = [folded(piece) for piece in pieces]
    if any(spoken_of(words, _MUST)[0] or is_state(words[0]) for words in told):
        return []  # a sentence with its asides: "of 10 that sign, 3 leave, and we want 1"
    return pieces if whole and not any(map(names_day, pieces)) else []


def _beside(text: str, joints: Sequence[Joint]) -> list[Joint]:
    """Give the joints at which a result ends and another begins."""
    cuts: list[Joint] = []
    start = 0
    for at, joint in enumerate(joints):
        ends = [one[0] for one in joints[at + 1 :] if text[one[0]] == "," or one[2]]
        rests = [text[joint[1] : end] for end in (*ends[:1], len(text))]
        rests = rests[:1] if joint[3] else rests
        if any(_both(text[start : joint[0]], rest, joint) for rest in rests):
            cuts.append(joint)
            start = joint[1]
    return cuts


def _both(piece: str, rest: str, joint: Joint) -> bool:
    """Tell whether two results meet: the second has a subject of its own, or the form of the first.

    "no window leaks and the stairs are oiled", "that … and that …", "getting … and keeping …".
    """
    _, _, joined, chained = joint
    one, two = folded(piece), folded(_OF.sub(" ", rest))
    if min(len(one), len(two)) < MIN_WORDS or _is_now(rest):
        return False
    if spoken_of(two, _MUST)[0] and not spoken_of(one, _MUST)[0]:
        return False  # "it takes 5 days, and it should be 2"
    if spoken_of(folded(_INSIDE.sub("", piece)), _NOW)[0]:
        return False  # "it takes 5 days now, and the law allows 2"
    refers = leans(rest) and not measures.stands(rest)
    if (_counts(one[-1]) and _counts(two[0])) or two[0] in _AGAINST or refers:
        return False  # "a hundred and twenty", "schedules 5 and 6"; "and not in thirty"
    if _BETWEEN.search(piece) or _only_a_time(piece):
        return False
    weights = strength(piece), strength(rest)
    if not _PART_OF.isdisjoint(two[1:PART_OF_WITHIN]):
        return False  # "31 of them take part"
    if _are_measures(piece, rest, joined=joined):
        return True
    if chained and joined:
        return not _REFERS.match(rest) and (weights[0] > 0 or len(one) > MIN_WORDS)
    if not joined and two[0] == one[0] and two[0] in _WHO:
        return min(weights) >= ENOUGH
    if joined and _alike(one[0], two[0], rest):
        return min(weights) >= 0
    if weights[0] < 1 or weights[1] < (1 if joined and any(map(is_state, two)) else ENOUGH):
        return False
    if not joined and two[0] in _PRONOUNS:
        return False
    if two[0] in _INDEFINITE and not any(map(is_state, two)):
        return False  # "leave with a flat and a school or a job"
    if two[0] in _BARE_NO and (two[1] in _ASIDE or two[1] in _PLAIN_SUBJECT):
        return False  # "in 4 days and no in 11" in Spanish
    moved = any(" ".join(two[at : at + size]) in _MOVED for at in (1, 2, 3) for size in (1, 2))
    if joined and moved and min(weights) > ENOUGH:
        return True
    if two[0] == "de":  # "the" in Dutch, "of" elsewhere
        return not _EN_BESIDE.isdisjoint(one + two)
    return two[0] in _PLAIN_SUBJECT or two[0].isdigit()


def _are_measures(piece: str, rest: str, *, joined: bool) -> bool:
    """Tell "40 a day, and waste from 6 to 2 %" from "40 a day, half of it before noon"."""
    if not measures.is_measured(piece) or not measures.stands(rest):
        return False
    words = folded(rest)
    own = words[0].isdigit() or words[0] in _PLAIN_SUBJECT or measures.begins_with_limit(rest)
    aside = words[0] in _ASIDE - _SUBJECT or words[0] in _PRONOUNS - _SUBJECT
    return own or (joined and not aside and measures.moves(rest))


def _alike(one: str, two: str, rest: str) -> bool:
    """Tell whether two pieces begin with verbs of one form, and the second counts something."""
    formed = _FORMS.search(one), _FORMS.search(two)
    same = formed[0] is not None and formed[1] is not None and formed[0][0] == formed[1][0]
    return same and countable(rest)


def _counts(word: str) -> bool:
    return word.isdigit() or word in _NUMBERS


def _only_a_time(piece: str) -> bool:
    """Tell "by Easter next year", which governs what follows, from a result."""
    words = folded(piece)
    led = len(words) < SHORT and (ahead.begins(piece) or frames.led_by_time(words))
    return led and not any(map(is_state, words)) and not reached(words)


def unchained(text: str) -> str:
    """Strip the joining word and the "that" or "when" with which a result begins."""
    for leading in (_joining_in(text), _THAT):
        first, _, rest = text.lstrip().partition(" ")
        if first.casefold() in leading and len(rest.split()) >= MIN_WORDS:
            text = rest
    return _ELIDED.sub("", text, count=1) if _ELIDED.match(text) else text


def _joining_in(text: str) -> frozenset[str]:
    """Give the words for "and": short ones only where the letters tell the language."""
    letters = set(text.casefold())
    there = [joining for marks, joining in small.AND_THERE if not letters.isdisjoint(marks)]
    dutch = [] if _EN_BESIDE.isdisjoint(folded(text)) else ["en"]
    return _AND.union(*there, dutch)


def _joints(hidden: str) -> list[Joint]:
    """Give the commas and joining words, as far as they reach: ", and that "."""
    found: list[Joint] = []
    joining = _joining_in(hidden)
    that = (
        _THAT | _THEN | {"at"} if " og at " in hidden else _THAT | _THEN
    )  # in English it is no such word
    done = 0
    for match in _COMMA.finditer(hidden):
        if match.start() < done:
            continue
        end, joined, chained = match.end(), False, False
        word = _WORD.match(hidden, end)
        if word is not None and word.group().casefold() in joining:
            after = _COMMA.match(hidden, word.end())
            if after is not None:
                joined, end = True, after.end()
                word = _WORD.match(hidden, end)
        if elided := _ELIDED.match(hidden, end):
            chained, end = True, elided.end()
        elif word is not None and word.group().casefold() in that:
            after = _COMMA.match(hidden, word.end())
            if after is not None:
                chained, end = True, after.end()
        comma = hidden[match.start()] == ","
        if (comma or joined) and end < len(hidden):
            found.append((match.start(), end, joined, chained))
            done = end
    return found


def bare(piece: str, *, led: bool = False) -> str:
    """Strip what sets a piece off: marks, the final point, a joining word, a "that".

    `led`: its "that" stands before it, so that "se" is none of its own.
    """
    text = piece.strip(" \t,;:–—-")
    text = (text if led else unchained(text)).strip(" \t,;:–—")
    return text[:-1].rstrip() if text.endswith((".", "?")) and not text.endswith("..") else text


def _chained(text: str, joints: list[Joint]) -> list[str]:
    """Split "…, que … y que …": the last has "and" before the word that leads each."""
    cuts = [(left, right) for left, right, _, chained in joints if chained]
    pieces = _cut(text, cuts) if any(one[2] and one[3] for one in joints) else []
    if len(pieces) > 1:
        pieces[0] = _behind_that(pieces[0], text[: cuts[0][1]].rsplit(None, 1)[-1])
    good = [one for one in pieces if strength(one) >= 1]
    return pieces if len(pieces) > 1 and 2 * len(good) >= len(pieces) else []


def _behind_that(piece: str, that: str) -> str:
    """Give what stands behind the first of several "that": "I want to say that …"."""
    led = re.search(rf"(?<!\w){re.escape(that)}\s+", piece, re.IGNORECASE)
    return piece[led.end() :] if led is not None else piece


def leads_with_that(head: str) -> bool:
    """Tell whether words end in what leads a result: "I want to show that", "I want to see:"."""
    return head.rstrip().endswith(":") or not _THAT.isdisjoint(folded(head)[-1:])


def _cut(text: str, cuts: list[tuple[int, int]]) -> list[str]:
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    pieces = [
        bare(text[a:b], led=not _THAT.isdisjoint(folded(text[max(a - LED, 0) : a])[-1:]))
        for a, b in zip(starts, ends, strict=True)
    ]
    return [piece for piece in pieces if folded(piece) and not piece[:-1].isdigit()]


def _own(text: str, joints: list[Joint], *, sure: bool) -> list[tuple[int, int]]:
    """Give the commas, and the last "and", behind which a result of its own stands."""
    cuts: list[tuple[int, int]] = []
    start = 0
    for at, (left, right, joined, _) in enumerate(joints):
        before = text[start:left]
        comma = text[left] == ","
        # up to the next comma; beyond it where the piece weighs too little alone
        ends = [one[0] for one in joints[at + 1 :] if text[one[0]] == ","] + [len(text)]
        after = text[right : ends[0]]
        last = not any(one[2] and text[one[0]] == "," for one in joints[at + 1 :])
        if comma:
            cut = _stands(before, own=not cuts) and _stands(after, joined=joined)
        else:
            cut = last and _parallel(before, text[right:], own=not cuts)
        if sure and not cut and (comma or last):
            cut = _has_subject(before, own=not cuts) and _has_subject(after)
        if cut:
            cuts.append((left, right))
            start = right
    return cuts


def leans_back(piece: str) -> bool:
    """Tell whether a piece needs the one before it: "Hindi by May", "40 instead of 20, by May"."""
    timeless = ahead.without(piece)
    bare = piece if timeless is None else _OF_YEAR.sub(" ", timeless)
    bare = _SET_AGAINST.sub(" ", bare)
    words = folded(bare)
    if not words or all(word.isdigit() for word in words):
        return bool(words)
    named = timeless is not None and len(words) < MIN_WORDS
    return named and not (checkable(bare) or strength(bare) > 0)


def _stands(piece: str, *, joined: bool = False, own: bool = False) -> bool:
    """Tell whether a piece is a result of its own, and no aside of the one before.

    `own` says that none stands before it.
    """
    said = piece.strip(" ,;.")
    if len(said.split()) < MIN_WORDS or strength(said) < ENOUGH or _is_now(said):
        return False
    if leans_back(said):
        return False
    first = folded(said)[:1]
    plain = not first or first[0] in _SUBJECT or first[0] not in _ASIDE
    return own or plain or (joined and strength(said) > STRONG)


def _has_subject(piece: str, *, own: bool = False) -> bool:
    """Tell whether a piece is a clause of some length that begins with a subject of its own."""
    words = folded(piece)
    led = own or words[:1] == [] or words[0] in _SUBJECT
    return led and len(words) > MIN_WORDS and strength(piece) >= 0 and not at_present(piece)


def _parallel(before: str, after: str, *, own: bool) -> bool:
    """Tell whether "and" joins two results: the second has a subject or a number of its own."""
    if not (_stands(before, own=own) and _stands(after, joined=True)):
        return False
    first = folded(after)[0]
    again = is_state(first) and first in folded(before)  # "has brought … and has never …"
    return first in _SUBJECT or first.isdigit() or again
