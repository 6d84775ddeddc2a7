"""What people ask of the newsletter itself, and is always answered alike, in a sentence each.

Heard in what they newly wrote, beside whatever else it says; never a wish. The sentences stand in
`templates/`; what is a question and none of these is for a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from mailbot.decisions.conversation.faq_words import (
    ALLOWED,
    APPLICANTS,
    AS_WANTED,
    ASKING,
    FILM,
    FILMED,
    HANDED_IN,
    IN_A_QUESTION,
    IN_PASSING,
    NOT_ASKED,
    PAY,
    PLAINLY,
    TRULY,
    WHY,
    WONDERING,
    Asked,
)
from mailbot.decisions.language.phrasing import begins, found
from mailbot.decisions.reply.calling_off import names_part
from mailbot.reading.phrases import Sentence, hear

__all__ = ["Asked", "beside", "heard", "others", "unanswered"]

_FEW: Final = 3  # words; a question of fewer asks nothing that could be answered apart
_MOST: Final = 120  # words of a mail in which questions are ours; a longer one may ask its readers
_BEFORE: Final = 2  # sentences before a question in which what it takes up is named
_BRIEF: Final = 8  # words of a question that may take up nothing but the video
_PARAGRAPH: Final = re.compile(r"\n\s*\n")

# What may be asked of a video that was named before.
_OF_VIDEO: Final = frozenset(
    {
        Asked.REQUIRED,
        Asked.SPEAKER,
        Asked.WATCHED,
        Asked.SHOWN,
        Asked.LATER,
        Asked.LENGTH,
        Asked.SENDING,
    }
)
# Of a sentence that asks one of the first, what looks like another question.
_RATHER: Final = (
    ({Asked.WATCHED}, {Asked.SPEAKER, Asked.READERS, Asked.REQUIRED, Asked.WHERE, Asked.SENDING}),
    ({Asked.SPEAKER}, {Asked.SHOWN}),
    (
        {Asked.SPEAKER, Asked.SHOWN, Asked.SHARED, Asked.LATER, Asked.LENGTH, Asked.KEPT},
        {Asked.REQUIRED},
    ),
    ({Asked.SPEAKER, Asked.SHOWN, Asked.SHARED, Asked.LATER}, {Asked.SENDING}),
    ({*_OF_VIDEO, Asked.SHARED}, {Asked.VIDEO}),
    ({Asked.HOW}, {Asked.NEXT}),
    ({Asked.PERSON}, {Asked.WHERE, Asked.WHEN}),
    ({Asked.DETAILS}, {Asked.SENDING}),
    ({Asked.PRINTED}, {Asked.PAPER}),
    ({Asked.KEPT}, {Asked.ADDRESS, Asked.CHANGE, Asked.LENGTH}),
    ({Asked.PLACES}, {Asked.SEVERAL}),
    ({Asked.PAID}, {Asked.COST}),
)

_FREE: Final = IN_A_QUESTION[Asked.COST][0][0]


def heard(text: str) -> tuple[Asked, ...]:
    """Return what a text asks of us that has a fixed answer, in the order of the answers."""
    asked: set[Asked] = set()
    before: set[Asked] = set()
    for sentence, each in _asked(text):
        # "Who sees my address? All your readers?"
        brief = sentence.length <= _FEW and Asked.ADDRESS in before
        asked |= each - {Asked.READERS} if brief else each
        before = each
    return tuple(each for each in Asked if each in asked)


def unanswered(told: Iterable[str], text: str) -> tuple[str, ...]:
    """Return those sentences of a text of which none asks what has a fixed answer.

    Nor does one only hope that it is as we want it.
    """
    asked = {sentence.text for sentence, each in _asked(text) if each}
    return tuple(
        each
        for each in told
        if not (
            hopes(each) or heard(each) or any(one.text in asked for one in hear(each).sentences)
        )
    )


def hopes(sentence: str) -> bool:
    """Whether a sentence asks, or hopes, no more than whether it is as we want it."""
    said = hear(sentence).sentences
    return all(each.question and found(AS_WANTED, each.text) for each in said) and bool(said)


def _asked(text: str) -> Iterator[tuple[Sentence, set[Asked]]]:
    """Yield the sentences of a text, each with what it asks."""
    before: list[str] = []
    for paragraph in _PARAGRAPH.split(text):
        for sentence in hear(paragraph).sentences:
            each = {one for one in Asked if _asks(one, sentence)}
            each = each or _takes_up(sentence, " ".join(before[-_BEFORE:]))
            plainly = Asked.REQUIRED in each and _is_met(Asked.REQUIRED, sentence.text)
            for exact, loose in _RATHER:
                if not each.isdisjoint(exact):
                    each -= loose
            each |= {Asked.REQUIRED} if plainly else set()
            yield sentence, each
            before.append(sentence.text)


def _takes_up(sentence: Sentence, before: str) -> set[Asked]:
    """Return what is asked of something that was named before: "no film. Is that obligatory?".

    Whether "it" is needed, with nothing named, is asked of the video: nobody asks it of the rest.
    """
    text = sentence.text
    if not sentence.question or names_part(text):
        return set()
    if found(FILM, before) or found(FILMED, before):
        wish = f"{before} " if found(ALLOWED, text) else ""
        return {one for one in _OF_VIDEO if _is_met(one, f"{wish}{text} video")}
    if found(TRULY, text) and found(_FREE, before):
        return {Asked.COST}
    places, in_one = IN_A_QUESTION[Asked.PLACES][0]
    if found(places, before) and found(in_one, text):
        return {Asked.PLACES}
    if found(PAY, before):
        return {Asked.PAID} if found(IN_A_QUESTION[Asked.PAID][0][1], text) else set()
    brief = sentence.length <= _BRIEF and not names_part(before)
    return {Asked.REQUIRED} if brief and _is_met(Asked.REQUIRED, f"{text} video") else set()


def _is_met(what: Asked, text: str) -> bool:
    """Whether words ask something; that a video is needed, in the narrowest way to ask it."""
    ways = IN_A_QUESTION[what]
    return any(
        all(found(table, text) for table in tables)
        for tables in (ways[:1] if what is Asked.REQUIRED else ways)
    )


def others(text: str) -> bool:
    """Whether a text asks us something else: with no sum, link or day in it, and not in passing."""
    said = hear(text)
    return said.length <= _MOST and any(
        sentence.question
        and sentence.length >= _FEW
        and not any(char.isdecimal() for char in sentence.text)
        and not found("link, address", sentence.text)
        and not found(IN_PASSING, sentence.text)
        and not found(AS_WANTED, sentence.text)
        and not asked
        for sentence, asked in _asked(text)
    )


def beside(text: str) -> int:
    """Count the words of a text that are not in a sentence that asks one of these."""
    return sum(sentence.length for sentence, asked in _asked(text) if not asked)


def _asks(what: Asked, sentence: Sentence) -> bool:
    text = sentence.text
    if what is Asked.VIDEO and _of_applicants(text):
        return False
    if found(NOT_ASKED, text) and not sentence.question:
        return False
    if what is Asked.REQUIRED and begins(WHY, text):
        return False
    if what is Asked.LANGUAGE and found(FILM, text):
        return False  # in which one the video is to be
    if what in PLAINLY and found(PLAINLY[what], text):
        return True
    asks = sentence.question or begins(ASKING, text) or found(WONDERING, text)
    return bool(asks) and any(
        all(found(table, text) for table in tables) for tables in IN_A_QUESTION.get(what, ())
    )


def _of_applicants(text: str) -> bool:
    """Whether it is asked what applicants may send: a photo of something they made."""
    theirs = found(APPLICANTS, text) and found(HANDED_IN, text)
    return theirs is not None and not found(FILM, text)
