"""What people ask of the newsletter itself, and is always answered alike, in a sentence each.

Heard in what they newly wrote, beside whatever else it says; never a wish. The sentences stand in
`templates/`; what is a question and none of these is for a person.
"""

from __future__ import annotations

from typing import Final

from mailbot.decisions.conversation.faq_words import (
    APPLICANTS,
    ASKING,
    HANDED_IN,
    IN_A_QUESTION,
    IN_PASSING,
    OF_VIDEO,
    PLAINLY,
    WONDERING,
    Asked,
)
from mailbot.decisions.language.phrasing import begins, found
from mailbot.reading.phrases import Sentence, hear

__all__ = ["Asked", "beside", "heard", "others"]

_FEW: Final = 3  # words; a question of fewer asks nothing that could be answered apart
_MOST: Final = 120  # words of a mail in which questions are ours; a longer one may ask its readers


def heard(text: str) -> tuple[Asked, ...]:
    """Return what a text asks of us that has a fixed answer, in the order of the answers."""
    asked: set[Asked] = set()
    before: set[Asked] = set()
    for sentence in hear(text).sentences:
        each = {one for one in Asked if _asks(one, sentence)}
        if Asked.WATCHED in each:
            each -= {
                Asked.SPEAKER,
                Asked.VIDEO,
                Asked.READERS,
            }  # not who speaks, nor how it is made
        if Asked.HOW in each:
            each.discard(Asked.NEXT)
        if not each.isdisjoint({Asked.SPEAKER, Asked.SHOWN, Asked.SHARED}):
            each.discard(Asked.VIDEO)  # not whether there has to be one
        if Asked.SPEAKER in each:
            each.discard(Asked.SHOWN)
        if Asked.PRINTED in each:
            each.discard(Asked.PAPER)
        # "Who sees my address? All your readers?"
        brief = sentence.length <= _FEW and Asked.ADDRESS in before
        asked |= each - {Asked.READERS} if brief else each
        before = each
    return tuple(each for each in Asked if each in asked)


def others(text: str) -> bool:
    """Whether a text asks us something else: with no sum, link or day in it, and not in passing."""
    said = hear(text)
    return said.length <= _MOST and any(
        sentence.question
        and sentence.length >= _FEW
        and not any(char.isdecimal() for char in sentence.text)
        and not found("link, address", sentence.text)
        and not found(IN_PASSING, sentence.text)
        and not any(_asks(each, sentence) for each in Asked)
        for sentence in said.sentences
    )


def beside(text: str) -> int:
    """Count the words of a text that are not in a sentence that asks one of these."""
    return sum(
        sentence.length
        for sentence in hear(text).sentences
        if not any(_asks(each, sentence) for each in Asked)
    )


def _asks(what: Asked, sentence: Sentence) -> bool:
    text = sentence.text
    if what is Asked.VIDEO and _of_applicants(text):
        return False
    if what in PLAINLY and found(PLAINLY[what], text):
        return True
    asks = sentence.question or begins(ASKING, text) or found(WONDERING, text)
    return bool(asks) and any(
        all(found(table, text) for table in tables) for tables in IN_A_QUESTION.get(what, ())
    )


def _of_applicants(text: str) -> bool:
    """Whether it is asked what applicants may send: a photo of something they made."""
    theirs = found(APPLICANTS, text) and found(HANDED_IN, text)
    return theirs is not None and not found(OF_VIDEO, text)
