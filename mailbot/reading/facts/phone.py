"""The number by which one applies, where the employer says so; a signature's number is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import joined, spoken, spoken_words
from mailbot.reading.facts.words import calling
from mailbot.terms import Found, Origin

NEAR: Final = 60  # characters between a number and the word that says to call it
LED: Final = 4  # words of a label that is rather a sentence
SHORT: Final = 7  # digits of a number that does not say by its first one what it is

_NUMBER: Final = re.compile(
    r"(?<![\w.,@/+:€$£*#-])(?:\+|\(\+?)?[0-9](?:[ \u00a0./()-]{0,3}[0-9]){5,14}"
    r"(?:,? (?:ext|x|Durchwahl|poste)\.? ?[0-9]{1,5})?(?![\w@%€$£*#]|[.,:]\d)"
)
# by itself plainly a number to call: "+49 …", "0161 …", "216-555-0148", "(216) 555-0148"
_PLAIN: Final = re.compile(r"[+0(]|\d{3}[ .-]\d{3}[ .-]\d{3,4}(?!\d)")
_DATE: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d ?[–/-] ?(?:19|20)\d\d")
_MONEY: Final = re.compile(r"\s?(?:€|\$|£|(?:k|[Ee]uro?s?|kr|dollars?|pounds|[A-Z]{3})\b)")
_WRITTEN: Final = (Origin.BODY, Origin.FORWARD, Origin.ATTACHMENT)
_ASIDE: Final = (Topic.VIDEO, Topic.PAY, Topic.OUTCOMES, Topic.DUTIES, Topic.REQUIREMENTS)


def read(passages: Sequence[Passage]) -> Found[str] | None:
    """Find the number; of several that are meant the first is taken, of two ways the plainer."""
    beside = Counter(passage.paragraph for passage in passages)
    told = [
        way
        for above, passage in zip((None, *passages), passages, strict=False)
        for way in _numbers(passage, asked=passage.topic is Topic.APPLY or _below(above, passage))
        # "Tel. 0161 …" below a name and a role: a card that nobody told from the text
        if beside[passage.paragraph] == 1 or not _is_card(passage)
    ]
    best = max(told, key=lambda way: way[0], default=None)
    return found(best[1], best[2]) if best is not None else None


def _numbers(passage: Passage, *, asked: bool) -> Iterator[tuple[int, str, Passage]]:
    if passage.origin not in _WRITTEN or passage.topic in _ASIDE:
        return
    before = ""
    for sentence in sentences(passage.text):
        # "Questions? 0161 …"
        context = f"{before} {sentence}" if before.endswith("?") else sentence
        before = sentence
        numbers = [one for one in _NUMBER.finditer(sentence) if not _is_figure(sentence, one)]
        if not numbers or _said("spared").search(context):
            continue
        if not asked and _said("to_us").search(context):
            continue
        meant = asked or passage.section is Topic.APPLY or spoken("apply").search(sentence)
        for number in numbers:
            called = _is_called(sentence, number) or _led_to(passage, number)
            if called or (meant and _PLAIN.match(number[0])):
                yield 2 * asked + called, " ".join(number[0].split()), passage


def _led_to(passage: Passage, number: re.Match[str]) -> bool:
    """Tell a number behind a longer label: "Until 15 March, and they are to call: 0161 …"."""
    led = number.start() == 0 and len(passage.label.split()) >= LED
    return led and _said("call").search(passage.label) is not None


def _below(above: Passage | None, passage: Passage) -> bool:
    """Tell "Phone: …" right below "Apply: …"."""
    if above is None or above.topic is not Topic.APPLY or above.paragraph != passage.paragraph:
        return False
    return _said("call").search(passage.label) is not None


def _is_card(passage: Passage) -> bool:
    """Tell a line that only labels a number, where nothing of applying stands above it."""
    applying = Topic.APPLY in (passage.topic, passage.section)
    return (
        not applying
        and _said("card").fullmatch(_NUMBER.sub("", passage.text).strip(" .:")) is not None
    )


def _is_figure(sentence: str, number: re.Match[str]) -> bool:
    """Tell a day, a sum or "210 000" from a number to call."""
    short = sum(map(str.isdigit, number[0])) < SHORT and number[0][0] not in "+0("
    dated = _DATE.fullmatch(number[0]) is not None
    return short or dated or _MONEY.match(sentence, number.end()) is not None


def _is_called(sentence: str, number: re.Match[str]) -> bool:
    """Tell whether a word beside the number says to call it."""
    before = sentence[max(0, number.start() - NEAR) : number.start()]
    after = sentence[number.end() : number.end() + NEAR // 2]
    return bool(_said("call").search(before) or _said("call").search(after))


@cache
def _said(name: str) -> re.Pattern[str]:
    return spoken_words(joined(getattr(language, name) for language in calling.LANGUAGES))
