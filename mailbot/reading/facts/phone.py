"""The number by which one applies, where the employer says so; a signature's number is none.

One that is to be texted, or reached by a messenger, is told with that: "text 216-555-0148".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import joined, spoken, spoken_words
from mailbot.reading.facts.words import calling
from mailbot.terms import Found, Origin

NEAR: Final = 60  # characters between a number and the word that says to call it
LED: Final = 4  # words of a label that is rather a sentence
SHORT: Final = 7  # digits of a number that does not say by its first one what it is

NUMBER: Final = re.compile(
    r"(?<![\w.,@/+:€$£*#-])(?:\+|\(\+?)?[0-9](?:[ \u00a0./()-]{0,3}[0-9]){5,14}"
    r"(?:,? (?:ext|x|Durchwahl|poste)\.? ?[0-9]{1,5})?(?![\w@%€$£*#]|[.,:]\d)"
)
# by itself plainly a number to call: "+49 …", "0161 …", "216-555-0148", "(216) 555-0148"
_PLAIN: Final = re.compile(r"[+0(]|\d{3}[ .-]\d{3}[ .-]\d{3,4}(?!\d)")
_FIRST: Final = re.compile(r"[+(]?\d")
_APPS: Final = {
    "wh": "WhatsApp", "ws": "WhatsApp", "wp": "WhatsApp", "wa": "WhatsApp", "gu": "WhatsApp",
    "za": "WhatsApp", "ap": "WhatsApp", "si": "Signal", "te": "Telegram",
}  # fmt: skip
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
        numbers = [one for one in NUMBER.finditer(sentence) if not _is_figure(sentence, one)]
        written = messaged(context)
        if not numbers or (_said("spared").search(context) and not written):
            continue
        if not asked and _said("to_us").search(context):
            continue
        meant = asked or passage.section is Topic.APPLY or spoken("apply").search(sentence)
        for number in numbers:
            called = _is_called(sentence, number) or _led_to(passage, number)
            if called or (meant and _PLAIN.match(number[0])):
                shown = " ".join(number[0].split())
                yield 2 * asked + called, f"{written} {shown}" if written else shown, passage


def calls(sentence: str) -> bool:
    """Whether a sentence speaks of calling or texting somebody."""
    return _said("call").search(sentence) is not None


def tells(sentence: str) -> bool:
    """Whether a sentence names a number that is to be called: "they ring Lasse on 0490 …"."""
    numbers = (one for one in NUMBER.finditer(sentence) if not _is_figure(sentence, one))
    return any(_is_called(sentence, one) for one in numbers)


def is_to_us(sentence: str) -> bool:
    """Whether a sentence offers a call to us, or to customers."""
    return _said("to_us").search(sentence) is not None


def number_of(phone: str) -> str:
    """Return a phone as it is told without how it is to be reached."""
    first = _FIRST.search(phone)
    return phone[first.start() :] if first else phone


def how_reached(phone: str) -> str:
    """Return how a phone as it is told is to be reached: "phone", "text or WhatsApp"."""
    return phone.removesuffix(number_of(phone)).strip() or "phone"


def written_to(sentence: str) -> str | None:
    """Return how a number is to be reached that a sentence does not name: "text, not call"."""
    only = _only_messages().search(sentence) or _calls_denied(sentence)
    return messaged(sentence) if only and not NUMBER.search(sentence) else None


def messaged(sentence: str) -> str:
    """Return by what else than a call a number is to be reached; "" for a call."""
    apps = (_APPS[hit[0].casefold().replace(" ", "")[:2]] for hit in _apps().finditer(sentence))
    texts = ("text" for hit in _said("text").finditer(sentence) if not _denied(sentence, hit))
    ways = (*dict.fromkeys((*texts, *apps)),)
    rings = any(not _denied(sentence, hit) for hit in _said("rings").finditer(sentence))
    told = ("phone", *ways) if rings and not _only_messages().search(sentence) else ways
    return " or ".join(told) if ways else ""


def _calls_denied(sentence: str) -> bool:
    rings = list(_said("rings").finditer(sentence))
    return bool(rings) and all(_denied(sentence, hit) for hit in rings)


def _denied(sentence: str, hit: re.Match[str]) -> bool:
    """Whether a no stands right before: "text, not call", "keine Anrufe"."""
    return _no().search(sentence[max(0, hit.start() - NEAR // 3) : hit.start()]) is not None


@cache
def _no() -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{calling.NO})(?:\s(?:{calling.BETWEEN}))*\s*$", re.IGNORECASE)


@cache
def _apps() -> re.Pattern[str]:
    return spoken_words(calling.APPS)


@cache
def _only_messages() -> re.Pattern[str]:
    messages = f"{joined(language.text for language in calling.LANGUAGES)}|{calling.APPS}"
    return compiled(
        r"(?<!the )(?<!this )(?<!our )(?<!your )(?<!my )(?<!\w)"
        rf"(?:(?:{calling.ONLY})\s(?:(?:{calling.BY})\s)?(?:{messages})"
        rf"|(?:{messages})[\s,]+(?:{calling.ONLY}))(?!\w)",
        re.IGNORECASE,
    )


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
        and _said("card").fullmatch(NUMBER.sub("", passage.text).strip(" .:")) is not None
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
    told = (_said(name).search(part) for name in ("call", "text") for part in (before, after))
    return any(told)


@cache
def _said(name: str) -> re.Pattern[str]:
    return spoken_words(joined(getattr(language, name) for language in calling.LANGUAGES))
