"""Sentences, and the pieces of a sentence that lists several things."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import dictated
from mailbot.reading.facts.outcome_check import checkable, countable, names_day
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words import wanting
from mailbot.reading.facts.words.joints import (
    ADDING,
    EN_BESIDE,
    MUST,
    RELATIVE,
    SUBJECT,
    THAT,
    WISHING,
)
from mailbot.reading.memory import remembered

_END: Final = re.compile(r"(?<=[.!?…。])[\"”’»)]?\s+(?=[\"“„«'(¿¡]?[\w$€£₹<\U0001F300-\U0001FAFF])")
# "z. B.", "30. Juni", "no. 7", "St. Gallen", "in Co. Cork": a point that ends no sentence
_NO_END: Final = re.compile(
    r"(?:\b\w|\bs/|(?<![\d.,:])\b\d{1,2}|\b(?:e\.g|i\.e|etc|ca|(?<=in )co|(?<=, )co|approx|no|nr"
    r"|st|str|ul|mr|mrs|ms|dr|prof|inc|ltd|vs|bzw|"
    r"usw|inkl|exkl|excl|incl|max|min|rs|fr|tel|dept|tsd|tis|mio|mrd|sr|sra|pr|p\.a|d\.h|z\.b"
    r"|u\.a|kl|tlf|dipl|staatl|gepr|exam))\.$",
    re.IGNORECASE,
)
# "198 kr. i timen", "14 tys. zł", "mind. 15": as above, unless a capital follows
_UNIT: Final = re.compile(
    r"\b(?:kr|std|mtl|monatl|jährl|brut|net|mies|godz|tys|тыс|тис|руб|грн|mnd|md|mind|höchst"
    r"|durchschn|ggf|evtl|ungef|bspw|zzgl"
    r"|abs|abschn|ziff|lit|art|aprox|máx|mín|núm|ong|gem|bijv|resp|maks|eks|np|wg|avg)\.$",
    re.IGNORECASE,
)
# "Jan 8. And one correction": the point behind a day that follows its month
_DATED: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|uary|ruary|arch|pril|june|july|gust|mber"
    r"|ober)\.?\s\d{1,2}\.$",
    re.IGNORECASE,
)
# "unter 30. Kein Fahrer": behind a limit a figure counts, and stands for no day
_CARDINAL: Final = re.compile(
    r"(?:unter|über|höchstens|maximal|mindestens|nur|noch|als|auf|es|sein|sind|ist|waren|wären|under|över|bare|kun)"
    r"\s\d{1,3}\.$",
    re.IGNORECASE,
)
# What tells a language in which a point behind a figure counts: "im 3. Quartal", "den 5. juni".
_COUNTS_BY_POINT: Final = re.compile(
    r"\b(?:der|den|dem|und|wir|ist|sind|für|nicht|bei[mn]?|zu[mr]|vom|von|im|ab|bis|sich|mit|og"
    r"|och|det|på|till?|av|af|że|się|jest|oraz|dla)\b",
    re.IGNORECASE,
)
_ENGLISH: Final = re.compile(r"\b(?:the|we|our|you|should|was|to|of|want|needs?)\b", re.IGNORECASE)
_ENUMERATOR: Final = re.compile(r"(?:^|[\s,;])\(?(?:[a-h]|[1-9]|i{1,3}|iv)\)\s+")
LONG: Final = 5  # words from which "and the …" begins a clause of its own
_ADDRESS: Final = re.compile(r"https?://|www\.|[^\s@]{1,64}@\w")
_NUMBERED: Final = frozenset(
    {"no", "nr", "nº", "n°", "num", "number", "nummer", "numéro", "número", "numero"}
)
_BETWEEN: Final = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem)\b")
_SUBJECT: Final = frozenset(SUBJECT.replace(",", " ").split())
_SIGHS: Final = frozenset(
    {"ach", "na", "tja", "naja", "sonst", "danach", "anders", "bewerbung", "bewerbungen"}
)
_ANEW: Final = _SUBJECT | _SIGHS | frozenset(map(str.strip, f"{MUST},{THAT},{ADDING}".split(",")))
_WISHING: Final = frozenset(WISHING.replace(",", " ").split())
_EN_BESIDE: Final = frozenset(EN_BESIDE.replace(",", " ").split())
_RELATIVE: Final = "".join(RELATIVE.split())
# What stands within a result: brackets, quotations, and ", que tiene 71 años," of who is named.
_INSIDE: Final = re.compile(
    r"\([^()]{0,200}\)|\"[^\"]{0,200}\"|“[^”]{0,200}”|„[^“”]{0,200}[“”]"
    rf"|(?<=\w), (?:que|che|qui|quem) (?:{_RELATIVE}) [^,;:.!?]{{1,80}},(?=\s)",
    re.IGNORECASE,
)


@remembered
def sentences(text: str) -> tuple[str, ...]:
    """Split a passage into sentences; what stands in them is left as written."""
    parts: list[str] = []
    start = 0
    for match in _END.finditer(text):
        before = text[max(start, match.start() - 12) : match.start()]
        following = text[match.end() : match.end() + 1]
        figure = before[-2:-1].isdigit() and match.group()[:1].isspace()
        # "31 of 44. I want", but "198 kr. i timen"
        begins = (figure or following.isupper()) and spoken("speaker", "pronouns").match(
            text, match.end()
        )
        anew = figure and _anew(text[match.end() : match.end() + 24])
        if following.isupper() and _DATED.search(before):
            anew = True
        if following.isupper() and _CARDINAL.search(before):
            anew = not names_day(text[match.end() : match.end() + 24].split(None, 1)[0])
        anew = anew or (figure and _counts_no_point(text, start, match))
        anew = anew or (figure and _ADDRESS.match(text, match.end()) is not None)
        if _UNIT.search(before) and not following.isupper():
            continue
        if (
            match.group()[:1] == ")"
            and following.islower()
            and _within(text[start : match.start()])
        ):
            continue  # "a recipe (yes, a real one!) to …"
        if _NO_END.search(before) and not _really(before, following) and not (begins or anew):
            continue
        parts.append(text[start : match.start() + (match.group()[:1] in '"”’»)')].strip())
        start = match.end()
    parts.append(text[start:].strip())
    whole = [part for part in parts if part]
    return tuple(
        clause
        for part in whole
        for clause in (dictated.clauses(part) if dictated.is_dictated(part) else [part])
    )


def _within(before: str) -> bool:
    """Tell whether a bracket stands open behind the words that a sentence begins with."""
    return before.rfind("(") > max(0, before.rfind(")"))


@cache
def _further() -> re.Pattern[str]:
    """Match what adds a further point: "Besides,", "Außerdem", "Daarnaast"."""
    counts = "".join(wanting.COUNTS.split("\n")).replace("    ", "")
    return compiled(rf"(?:{counts})(?!\w)", re.IGNORECASE)


def _anew(following: str) -> bool:
    """Tell "today it is 5. Every …" from "am 5. Juli": what begins a sentence follows."""
    first = following.split(None, 1)[0].strip("\"“„«'(¿¡")
    if following[:1].isupper() and _further().match(following):
        return True  # "at most 5. Besides, …"
    return first in _WISHING or (first[:1].isupper() and first.casefold() in _ANEW)


def _counts_no_point(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell "down to 10. Call us" from "im 3. Quartal", and from a figure that a list begins with.

    Where no point stands behind a figure to count, one there ends a sentence.
    """
    sentence = text[start : match.start()]
    if len(sentence.split()) < LONG - 1 or _COUNTS_BY_POINT.search(sentence):
        return False
    first = text[match.end() : match.end() + 24].split(None, 1)[0]
    if names_day(first) or sentence.split()[-2].casefold().rstrip(".") in _NUMBERED:
        return False
    return first[:1].isupper() or (first.isalpha() and _ENGLISH.search(sentence) is not None)


def _really(before: str, following: str) -> bool:
    """A year or a plural at the end of a sentence looks like an abbreviation: "in 2027. We"."""
    word = before.rsplit(None, 1)[-1]
    return (
        len(word) == 2
        and word[0].isupper() is False
        and not word[0].isdigit()
        and (following.isupper() and word[0] in "ai")
    )


@cache
def _carries_on() -> re.Pattern[str]:
    return compiled(rf"{bracket(words('carries_on'))}(?!\w)", re.IGNORECASE)


def is_dutch(text: str) -> bool:
    """Tell whether "en" joins in a text: elsewhere it says where or when, "en panne", "en mayo"."""
    return not _EN_BESIDE.isdisjoint(text.casefold().split())


@cache
def _conjunction(*, dutch: bool) -> str:
    return ("" if dutch else r"(?!en\s)") + bracket(words("conjunction"))


@cache
def _joint(*, dutch: bool) -> re.Pattern[str]:
    conjunction = _conjunction(dutch=dutch)
    return compiled(rf";\s*(?:{conjunction}\s+)?|,\s+(?:{conjunction}\s+)?", re.IGNORECASE)


@cache
def _and(*, dutch: bool) -> re.Pattern[str]:
    return compiled(rf"\s+{_conjunction(dutch=dutch)}\s+", re.IGNORECASE)


@cache
def _chained() -> re.Pattern[str]:
    return compiled(
        rf"(?:^|[,;]?\s+)(?:{bracket(words('conjunction'))}\s+)?(?P<word>{words('chained')})\s+",
        re.IGNORECASE,
    )


@cache
def _chain_word() -> re.Pattern[str]:
    return compiled(rf"^{bracket(words('chained'))}\s+", re.IGNORECASE)


def inside_hidden(text: str) -> str:
    """Give a text of the same length in which no joint stands in brackets and the like."""
    return _INSIDE.sub(lambda match: "x" * len(match.group()), text)


def pieces(sentence: str) -> list[str]:
    """Split a sentence that lists results; each piece stands in it as it is written."""
    if len(marks := list(_ENUMERATOR.finditer(sentence))) > 1:
        ends = [mark.start() for mark in marks[1:]] + [len(sentence)]
        return [trimmed(sentence[m.end() : end]) for m, end in zip(marks, ends, strict=True)]
    if len(parts := by_chain(sentence)) > 1:
        return parts
    if ";" in sentence and len(parts := _whole(sentence.split(";"))) > 1:
        return parts
    return _by_comma(sentence)


@cache
def _joined(*, dutch: bool) -> re.Pattern[str]:
    return compiled(rf"{_conjunction(dutch=dutch)}\s+", re.IGNORECASE)


def trimmed(piece: str) -> str:
    """Strip a joining word, commas and the final point of a piece."""
    bare = piece.strip(" \t,;:–—-")
    match = _joined(dutch=is_dutch(bare)).match(bare)
    if match:
        bare = bare[match.end() :]
    bare = bare.strip(" \t,;:–—")
    return bare[:-1].rstrip() if bare.endswith((".", "?")) and not bare.endswith("..") else bare


def _whole(parts: list[str]) -> list[str]:
    return [bare for part in parts if (bare := trimmed(part))]


def by_chain(sentence: str) -> list[str]:
    """Split "que …, que … y que …" where the same word leads each result.

    The first may have lost its word to what announced it: "…, que … y que …".
    """
    # "que" also begins clauses inside a result; only one after a comma or "and" is a joint
    joints = [
        mark
        for mark in _chained().finditer(inside_hidden(sentence))
        if mark.start() == 0 or mark.group().strip().casefold() != mark["word"].casefold()
    ]
    if not joints:
        return []
    lead = joints[-1]["word"].casefold()
    joints = [mark for mark in joints if mark["word"].casefold() == lead]
    starts = [mark.end() for mark in joints]
    ends = [mark.start() for mark in joints[1:]] + [len(sentence)]
    if joints[0].start() > 0:
        starts, ends = [0, *starts], [joints[0].start(), *ends]
    last = joints[-1].group().strip(" ,;").casefold()
    told = last != lead or joints[0].start() == 0  # "and" stands before the last of several
    return _whole([sentence[a:b] for a, b in zip(starts, ends, strict=True)]) if told else []


def _by_comma(sentence: str) -> list[str]:
    """Split at commas and the last "and", unless a piece is only an aside of the one before."""
    hidden = inside_hidden(sentence)
    joining = _and(dutch=is_dutch(sentence))
    cuts = _joints(sentence, hidden, joining)
    ands = [(m.start(), m.end()) for m in joining.finditer(hidden)]
    last = cuts[-1][1] if cuts else 0
    tail = [cut for cut in ands if cut[0] >= last]
    if cuts and tail:
        cuts.append(tail[-1])
    elif not cuts and len(ands) == 1 and _parallel(hidden, *ands[0]):
        cuts.append(ands[0])
    elif not cuts and len(ands) > 1 and all(len(p.split()) > 2 for p in joining.split(hidden)):
        cuts = ands  # dictated: no comma at all
    parts: list[tuple[int, int]] = []
    start = 0
    anded = False  # "and the …" begins a result, where ", der …" adds to the one before
    for left, right in [*cuts, (len(sentence), len(sentence))]:
        own = anded and spoken("articles", "single", "numerals").match(sentence, start) is not None
        aside = parts and not own and _aside(sentence[start:left])
        anded = joining.search(f" {sentence[left:right]} ") is not None
        if aside:
            parts[-1] = parts[-1][0], left
        elif trimmed(sentence[start:left]):
            parts.append((start, left))
        start = right
    listed = [part for part in _whole([sentence[a:b] for a, b in parts]) if not _only_a_day(part)]
    # "… si A, si B et si C": the word was said for each
    return [_chain_word().sub("", part, count=1) for part in listed] if len(listed) > 1 else listed


def _joints(sentence: str, hidden: str, joining: re.Pattern[str]) -> list[tuple[int, int]]:
    """Give the commas at which something new begins; an aside at the end is no result."""
    cuts = [(m.start(), m.end()) for m in _joint(dutch=is_dutch(hidden)).finditer(hidden)]
    if len(cuts) == 1 and _carries_on().match(sentence[cuts[0][1] :]):
        joined = joining.search(f" {sentence[slice(*cuts[0])]} ") is not None
        own = joined and spoken("single", "numerals").match(sentence, cuts[0][1]) is not None
        return cuts if own or not _aside(sentence[cuts[0][1] :]) else []
    return cuts


def _aside(piece: str) -> bool:
    """Tell a piece that only adds to the one before: "whose …", "up from 210"."""
    bare = piece.strip(" ,;")
    size = len(bare.split())
    if size < 3:
        led_on = spoken("prepositions", "at_least", "at_most").match(bare)
        return size < 2 or led_on is not None or not checkable(bare)
    if not _carries_on().match(bare):
        return False
    # "die" leads a relative clause or a result of its own; then that counts something
    return not (countable(bare) and spoken("articles").match(bare))


def _only_a_day(piece: str) -> bool:
    """A day that governs what follows is no result: "by September 2027, …"."""
    until = spoken("until").match(piece)
    return until is not None and names_day(piece[until.end() :])


def _parallel(text: str, left: int, right: int) -> bool:
    """Tell whether "and" joins two results.

    Both halves begin alike ("gets …", "has …") or count something; or the second has a subject
    of its own, and both can be checked.
    """
    before, after = text[:left].split(), text[right:].split()
    counted = min(len(before), len(after)) > 2 and _counted(before[0]) and _counted(after[0])
    if counted and checkable(text[:left]) and not _BETWEEN.search(text):
        return True  # "200 hives alive and four tonnes in jars"
    if len(before) < 4 or len(after) < 4:
        return False
    alike = before[0].casefold() == after[0].casefold() or (
        all(len(w) > 2 and w.islower() and w.endswith("s") for w in (before[0], after[0]))
        and checkable(text[:left])
        and checkable(text[right:])
    )
    led_on = spoken("prepositions", "carries_on").match(text, right)
    clause = min(len(before), len(after)) >= LONG and spoken("articles").match(text, right)
    own = spoken("speaker").match(text, right) or any(map(_counts, after[:3]))
    if (
        (clause or (own and not led_on))
        and checkable(text[:left])
        and checkable(text[right:])
        and not _BETWEEN.search(text)
    ):
        return True
    return alike or (any(map(_counts, before)) and any(map(_counts, after)))


def _counted(first: str) -> bool:
    return _counts(first) or spoken("numerals", "single").fullmatch(first) is not None


def _counts(word: str) -> bool:
    return any(map(str.isdigit, word))
