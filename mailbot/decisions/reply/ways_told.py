"""What a reply makes of the ways to apply that a job has: which stay, which go.

A new way stands beside the others, unless it is to be the only one, or all of it is told anew:
"How to apply: …".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from mailbot.decisions.reply.remarks import sentences_in
from mailbot.reading.facts import phone, way
from mailbot.reading.facts.labels import labelled
from mailbot.reading.facts.language import Topic
from mailbot.terms import APPLYING, Fact, Facts, Found, Listing

_INSTEAD: Final = re.compile(
    r"\b(?:instead|rather than|in place of|statt(?:dessen)?|anstatt|anstelle|sondern|plutôt|au lieu"
    r"|en (?:lugar|vez) de|em vez de|invece|in plaats van|i stället|i stedet|zamiast)\b",
    re.IGNORECASE,
)
# "They can write to me as well", which takes no number away.
_ALSO: Final = re.compile(
    r"\b(?:as well|also|too|besides|both|either|auch|sowohl|ebenso|aussi|également|también"
    r"|además|também|além|anche|pure|oltre|ook|tevens|också|også|även|również|też)\b",
    re.IGNORECASE,
)
_WRITTEN: Final = re.compile(
    r"@|\b(?:writ(?:e|ing)|e-?mail\w*|mail(?:en|ed)?|schreib\w*|écri\w+|courriel|escrib\w+|correo"
    r"|escrev\w+|scriv\w+|schrijv\w+|skriv\w*|napisać|pisać)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a reply says of the number, the ways that go, and the sentences that say so."""

    phone: Found[str] | None
    gone: frozenset[Fact]
    sentences: frozenset[str]


def told(text: str, said: Facts, before: Listing) -> Told:
    """Return it of a reply to a job with the listing `before`."""
    sentences = tuple(sentences_in(text))
    number, how = _reached_otherwise(sentences, said, before)
    refusing = tuple(each for each in sentences if way.refuses_mail(each))
    reached = before.phone or before.way or said.phone or said.way
    gone: set[Fact] = set()
    if said.no_mail and refusing and not _is_page(before):
        gone.add(Fact.APPLY)
    given = {fact for fact in APPLYING if getattr(said, fact)}
    if given and any(_labels(each) for each in sentences):
        gone.update(APPLYING)
    if said.phone and any(_INSTEAD.search(e) for e in sentences if said.phone.value in e):
        gone.update(APPLYING)
    for sentence in sentences if said.way else ():
        if way.of_sentence(sentence) != (said.way and said.way.value):
            continue
        if _INSTEAD.search(sentence):
            gone.update(APPLYING)
        elif way.is_only(sentence):
            gone.add(Fact.APPLY)
    placed = (*how, *(refusing if reached else ()))
    return Told(number, frozenset(gone - given), frozenset(placed))


def _reached_otherwise(
    sentences: tuple[str, ...], said: Facts, before: Listing
) -> tuple[Found[str] | None, tuple[str, ...]]:
    """Return the number that stands there with how it is to be reached: "text, not call"."""
    known = said.phone.value if said.phone else before.phone
    if known is None:
        return None, ()
    for sentence in sentences:
        if how := phone.written_to(sentence):
            return Found(f"{how} {phone.number_of(known)}", "reply"), (sentence,)
    if said.phone is None and any(_ALSO.search(e) and _WRITTEN.search(e) for e in sentences):
        return Found(known, "reply"), ()
    return said.phone, ()


def _labels(sentence: str) -> bool:
    """Whether a line begins "How to apply: ", and tells all of it."""
    return bool(labelled(sentence, Topic.APPLY))


def _is_page(before: Listing) -> bool:
    return before.apply is not None and before.apply.email is None
