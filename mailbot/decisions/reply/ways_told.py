"""What a reply makes of the ways to apply that a job has: which stay, which go.

A new way stands beside the others, unless it is to be the only one, or all of it is told anew:
"How to apply: …".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
# One way liked better than to write: "better ring us than send a mail".
_RATHER: Final = re.compile(
    r"\b(?:rather|better|sooner|easier|prefer\w*|lieber|besser|einfacher|mieux|plutôt|préf\w+|mejor"
    r"|prefier\w+|preferi\w+|melhor|prefir\w+|meglio|beter|liever|makkelijker|hellre|bättre|heller"
    r"|bedre|helst|lepiej)\b.{0,90}?"
    r"(?:\b(?:than|als|que|che|di|do que|dan|än|enn|end|niż|not|nicht|pas|no|non|não|niet|inte|ikke"
    r"|and not)|\bqu['’])\s?(?:[\w'’]+\s){0,4}?"
    r"(?:\w*mail\w*|mejl\w*|courriels?|correos?|posta|inbox|postfach|writ\w+|schreib\w*|écri\w+"
    r"|escrib\w+|escrev\w+|scriv\w+|schrijv\w+|skriv\w*)\b",
    re.IGNORECASE,
)
_NOT_WRITE: Final = re.compile(
    r"\b(?:don['’]?t|do not|please not) (?:write|mail)\b|\bnicht (?:schreiben|mailen)\b"
    r"|\bn['’]écri(?:vez|re) pas\b|\bne (?:pas écrire|m['’]écri\w+ pas)\b|\bno (?:me "
    r"|nos )?escrib(?:an?|ir)\b"
    r"|\bnão (?:me |nos )?escrevam?\b|\bnon (?:mi |ci )?scriv(?:ete|ano|ere)\b"
    r"|\bniet (?:schrijven|mailen)\b|\b(?:skriv|mejla|mail) (?:inte|ikke)\b",
    re.IGNORECASE,
)
# A number that is another choice beside what stands there: "…, or they can ring me on 0113 …".
_OR_CALL: Final = re.compile(
    r"(?:^|[,;(–—]\s?|\s)(?:or|oder|ou|o|oppure|of|eller|lub)\s(?:else\s|also\s"
    r"|even\s)?(?:[\w'’]+\s){0,3}?"
    r"(?:ring\w*|call|phone|text|anrufen|ruf\w*|telefon\w+|téléphon\w+|appel\w+|llam\w+|lig(?:ar"
    r"|uem)"
    r"|chiam\w+|bel(?:len)?|dzwoni\w+)\b",
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
    if said.phone and any(map(_is_instead, _with_number(sentences, said.phone.value))):
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


def keeps_mail(text: str, number: str) -> bool:
    """Whether a number stands beside the address that they write from: "or ring me, too"."""
    said = list(_with_number(sentences_in(text), number))
    if any(map(_is_instead, said)):
        return False
    return any(_ALSO.search(each) or _is_choice(each, number) for each in said)


def likes_better(sentence: str) -> bool:
    """Whether a sentence likes another way better than to be written to."""
    return _RATHER.search(sentence) is not None or _NOT_WRITE.search(sentence) is not None


def _is_choice(sentence: str, number: str) -> bool:
    """Whether a number is the other of two ways, of which the first is no call: "or ring …"."""
    choice = _OR_CALL.search(sentence)
    at = sentence.find(phone.number_of(number))
    first = sentence[: choice.start()] if choice else ""
    return choice is not None and choice.end() <= at and not phone.calls(first)


def _with_number(said: Iterable[str], number: str) -> Iterator[str]:
    """Give the sentences with a number, which may be told with how it is reached."""
    return (each for each in said if phone.number_of(number) in " ".join(each.split()))


def _is_instead(sentence: str) -> bool:
    """Whether what a sentence tells takes the place of the ways before it."""
    return _INSTEAD.search(sentence) is not None or likes_better(sentence)


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
