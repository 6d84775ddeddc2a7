"""Results that are wished one by one, in sentences of their own: "Vorrei che nessuno aspettasse".

Who tells a story wishes a thing here and another there. Beside results such a sentence is one, if
it weighs enough as such, or is tagged, however faintly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import whole_words
from mailbot.reading.facts import ahead, announced, contrasted, frames, labels, measures, wanted
from mailbot.reading.facts import told as telling
from mailbot.reading.facts.bare_lists import OTHER_LISTS
from mailbot.reading.facts.evidence import ENOUGH, strength
from mailbot.reading.facts.foretold import said_of_people
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.referring import counts, is_meant, leans, pattern_of, says_little
from mailbot.reading.facts.sentences import inside_hidden, sentences, trimmed
from mailbot.reading.facts.spans import Sort, Span
from mailbot.reading.facts.vocabulary import spoken
from mailbot.reading.facts.words import leaning, wanting, wishing
from mailbot.terms import Found, Mark, Origin

FAINT: Final = 0.12  # from which a tag supports a wish
MAX_WORDS: Final = 45
MIN_WORDS: Final = 3
MAX_TURNS: Final = 12  # places in a sentence at which its state may end


def wished(
    listed: Sequence[Passage], spans: Sequence[Span], near: frozenset[int]
) -> list[tuple[Passage, Found[str]]]:
    """Give the sentences that wish something; `near` are the lines with a result, and beside.

    Where no line has one, several have to wish, or one with the state that it refers to.
    """
    everywhere = frozenset(passage.number for passage in listed)
    told = _told(listed, spans, near or everywhere)
    sure = near or len(told) > 1 or any(len(sentences(one.value)) > 1 for _, one in told)
    return told if sure else []


def _told(
    listed: Sequence[Passage], spans: Sequence[Span], near: frozenset[int]
) -> list[tuple[Passage, Found[str]]]:
    tagged = [span for span in spans if span.sort is Sort.OUTCOME and span.sure >= FAINT]
    return [
        (passage, found(whole, passage))
        for passage in listed
        if passage.number in near and _is_prose(passage)
        for sentence, content in _wishes(passage.text)
        if _weighs(content, sentence, [one for one in tagged if one.passage is passage])
        and (whole := _with_state(passage.text, sentence, content))
    ]


def _with_state(text: str, sentence: str, content: str) -> str:
    """Give a wish with the state it refers to, "It is 40. I want it below 25"; "" if none is."""
    if not _refers(content):
        return trimmed(sentence)
    start = text.find(sentence)
    state = sentences(text[:start])[-1:]
    if not state or not counts(state[0]) or wanted.clause(state[0]) or state[0].endswith("?"):
        return ""
    lead, colon, told = state[0].rpartition(": ")
    apart = colon and counts(told) and not counts(lead) and spoken("hiring").search(lead)
    shown = told if apart else state[0]  # "We seek a cook, and I'll tell you why: …"
    return trimmed(text[text.rfind(shown, 0, start) : start + len(sentence)])


def _is_prose(passage: Passage) -> bool:
    apart = passage.origin in (Origin.SUBJECT, Origin.SIGNATURE)
    other = passage.topic in OTHER_LISTS or passage.section in OTHER_LISTS
    return passage.mark is Mark.PLAIN and not apart and not other


def _wishes(text: str) -> Iterator[tuple[str, str]]:
    """Give each sentence that wishes, with what it wishes; "And that …" goes on with a wish."""
    before = False
    for whole in sentences(text):
        lead, colon, told = whole.partition(": ")
        # as in "In two years it should look like this: …"
        led = colon and told and (is_meant(lead) or contrasted.leads_up(lead))
        sentence = wanted.unjoined(told if led else whole)
        content = compared(sentence, wish=before) or wanted.clause(sentence) or _obliged(sentence)
        content = content or _sum_wanted(sentence)
        if not content and (before or whole[0].isupper()):
            content = _goes_on(sentence)
        before = bool(content)
        if content and _may_be(sentence, content):
            yield sentence, content


def compared(sentence: str, *, wish: bool = False) -> str:
    """Give a sentence that tells a state and what it is to be: "We use 900 and 500 should do".

    Behind a `wish` the state may stand last: "We sell to 15 cafés, now it is 6".
    """
    for joint in islice(_turn().finditer(inside_hidden(sentence)), MAX_TURNS):
        state, aim = sentence[: joint.start()], sentence[joint.end() :]
        if not (counts(state) and counts(aim)) or is_meant(state) or ahead.is_all(state):
            continue
        now = wish and _now().match(aim) and not _now().match(state)
        if now or (is_meant(aim) and says_little(aim, told=state)):
            return sentence
    return ""


def _sum_wanted(sentence: str) -> str:
    """Give a figure that is wanted of what was told before: "Por mayo quiero 30"."""
    content = wanted.content(sentence)
    meant = content != sentence or is_meant(sentence)
    return content if meant and _refers(content) else ""


def _goes_on(sentence: str) -> str:
    """Give what stands behind the "that" with which a sentence begins."""
    match = _that().match(sentence)
    return sentence[match.end() :] if match and not sentence.endswith("?") else ""


def _obliged(sentence: str) -> str:
    """Give a sentence that says of a thing, and of nobody, what has to be: "records must be …"."""
    must = _must().search(sentence)
    if must is None or not sentence[: must.start()].strip() or said_of_people(sentence):
        return ""
    if _person().search(sentence[: must.start()]):
        return ""
    limited = measures.is_measured(sentence) or strength(sentence) > ENOUGH
    return sentence if limited else ""


def _may_be(sentence: str, content: str) -> bool:
    """Whether a sentence may tell a result, and is none on the job, the mail or who applies."""
    words = content.split()
    short = MIN_WORDS <= len(words) <= MAX_WORDS or _refers(content)
    return (
        short
        and not sentence.endswith(("?", ":"))
        and telling.holds(sentence)
        and not frames.of_others(sentence)
        and not spoken("counted").search(content)
        and not spoken("apply", "hired_by", "hiring").search(sentence)
        and not _of_others().search(sentence)
        and not labels.settles(content)
        and not announced.is_pay(sentence)
    )


def _weighs(content: str, sentence: str, tagged: Sequence[Span]) -> bool:
    """Whether a wish weighs enough as a result, with what is tagged in it."""
    if _refers(content):
        return True  # with its state, if one is told
    if _hoping().match(sentence) and not counts(content):
        return False  # "I hope all is well with you"
    weight = strength(content)
    supported = any(one.text in sentence or sentence in one.text for one in tagged)
    return weight >= 0 if supported else weight >= ENOUGH


def _refers(content: str) -> bool:
    """Whether a wish says nothing without a state that it has not told itself."""
    if compared(content):
        return False
    return leans(content, anywhere=True) or says_little(content)


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wishing.THAT_AGAIN)})\s+", re.IGNORECASE)


@cache
def _turn() -> re.Pattern[str]:
    joins = pattern_of(wanting.JOINS)
    return re.compile(rf"[,;:]\s+(?:(?:{joins})\s+)?|\s+(?:{joins})\s+", re.IGNORECASE)


@cache
def _now() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(leaning.NOW)})(?!\w)", re.IGNORECASE)


@cache
def _hoping() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern_of(wishing.HOPING)})(?!\w)", re.IGNORECASE)


@cache
def _must() -> re.Pattern[str]:
    return whole_words(pattern_of(wishing.MUST_BE))


@cache
def _person() -> re.Pattern[str]:
    return whole_words(pattern_of(wishing.PERSON))


@cache
def _of_others() -> re.Pattern[str]:
    return whole_words(pattern_of(wishing.OF_OTHERS))
