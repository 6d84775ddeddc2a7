"""Whether a mail's writer needs somebody, however shyly or roundabout they say so.

"Not sure if this is the place, but our little mill could do with a miller": no title, no wage, and
a question at the end, and yet somebody has a job to offer. Who asks how all this works for the
day on which they need somebody offers none yet.
"""

from __future__ import annotations

import re
from typing import Final

from mailbot.reading.case import Case
from mailbot.reading.facts.occupations import Noun, nouns
from mailbot.reading.need_words import (
    ALONE,
    ASKED,
    AWAY,
    FIRST_PERSON,
    GONE,
    KNOWS,
    LATE,
    NEEDED,
    NEEDED_HERE,
    NO_JOB,
    NOBODY,
    NOT_OURS,
    OFFERED,
    ONE,
    ONLY_IF,
    OURSELVES,
    OWN,
    PLACED,
    SOMEBODY,
    STILL_OPEN,
    WHERE,
    YOURS,
)
from mailbot.reading.phrases import Heard, Sentence
from mailbot.reading.topics import Topic

BEHIND: Final = 60  # characters behind the need in which it is said who is needed
BEFORE: Final = 60  # the same before it: "ein Gärtner fehlt uns"
NEXT: Final = 6  # characters before the need in which its subject stands
AHEAD: Final = 30  # characters before the need in which an "if" rules it

_OTHERS: Final = (Topic.SEEKER, Topic.PITCH, Topic.OBJECTION, Topic.ROBOT, Topic.BULLETIN)
_OF_JOBS: Final = (Topic.HIRING, Topic.LABEL, Topic.FACT)


def needs_somebody(case: Case) -> bool:
    """Whether a fresh mail's own words say that its writer needs somebody."""
    told = case.said
    if any(told.about(topic) for topic in _OTHERS) or asks_of_listed(told):
        return False
    if leads(told) or lets_hands(told):
        return False
    return case.fresh and not case.document.forward and says_need(told)


def says_need(said: Heard) -> bool:
    """Whether a text says that its writer needs somebody."""
    if any(_in_sentence(sentence) for sentence in said.sentences):
        return True
    if any(_offers(sentence.text) for sentence in said.sentences):
        return True
    if any(_places(sentence) for sentence in said.sentences):
        return True
    texts = [sentence.text for sentence in said.sentences]
    whom = any(SOMEBODY.search(text) or nouns(text) for text in texts)
    states = (ALONE, GONE, OURSELVES)
    return whom and any(state.search(text) for text in texts for state in states)


def lets_hands(said: Heard) -> bool:
    """Whether somebody asks who needs them."""
    return any(KNOWS.search(sentence.text) for sentence in said.sentences)


def leads(said: Heard) -> bool:
    """Whether somebody only tells of a job that is others'."""
    return any(NOT_OURS.search(sentence.text) for sentence in said.sentences)


def asks_of_listed(said: Heard) -> bool:
    """Whether a reader asks about a job that was listed: whether it is still to be had."""
    asked = any(s.question and STILL_OPEN.search(s.text) for s in said.sentences)
    return asked and any(said.about(topic) for topic in _OF_JOBS)


def _offers(text: str) -> bool:
    """Whether a post is to be filled, whoever it is for."""
    post = OFFERED.search(text)
    if post is None or ONLY_IF.search(text[max(0, post.start() - AHEAD) : post.end()]):
        return False
    return WHERE.search(text[post.start() : post.end() + BEHIND]) is not None


def _places(sentence: Sentence) -> bool:
    """Whether a notice is to be placed for somebody, and it is not asked how that is done."""
    notice = None if sentence.question else PLACED.search(sentence.text)
    if notice is None or ONLY_IF.search(sentence.text[: notice.end()]):
        return False
    whom = sentence.text[notice.end() :].split()[:1]
    return bool(whom) and NOBODY.fullmatch(whom[0]) is None


def _asks(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Whether it is asked who is needed: "Brauche ich jemanden, der filmt?"."""
    first = verb.start() == 0 and ASKED.match(sentence.text, verb.end() + 1) is not None
    return sentence.question and first


def _own(before: str, verb: str, behind: str) -> bool:
    """Whether the one in need is the writer; a sentence may begin with the verb: "Need a cook"."""
    subject = " ".join(behind.split()[:1])
    if YOURS.search(f"{before[-NEXT:]} {subject}"):
        return False
    if FIRST_PERSON.search(verb) or not before:
        return True
    return OWN.search(f"{before[-BEFORE:]} {verb} {subject}") is not None


def _is_object(behind: str, noun: Noun) -> bool:
    """Whether a trade is what is needed: "a good cook", and not "the number of the cook"."""
    lead = behind[: noun.start].strip()
    _first, _, between = lead.partition(" ")  # the first may belong to the verb: "precisamos de um"
    return AWAY.search(between) is None and (not noun.shy or ONE.search(lead) is not None)


def _in_sentence(sentence: Sentence) -> bool:
    text = sentence.text
    for need in NEEDED.finditer(text):
        before, behind = text[: need.start()], text[need.end() : need.end() + BEHIND]
        if _asks(sentence, need):
            continue
        verb = f"{before[-AHEAD:]}{need.group()}"
        if ONLY_IF.search(verb) or NO_JOB.search(behind) or not _own(before, need.group(), behind):
            continue
        if NEEDED_HERE.search(need.group()) and behind.strip():
            return True
        if SOMEBODY.search(behind) or any(_is_object(behind, noun) for noun in nouns(behind)):
            return True
        ahead = before[-BEFORE:]
        if LATE.search(need.group()) and (SOMEBODY.search(ahead) or nouns(ahead)):
            return True
    return False
