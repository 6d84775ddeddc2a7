"""The one aim of a role, where the mail states it as such."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled
from mailbot.reading.facts import clauses, frames
from mailbot.reading.facts.evidence import at_present
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.outcome_check import countable
from mailbot.reading.facts.passages import Passage, Via, found
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.facts.vocabulary import bracket, label_words, spoken, words
from mailbot.terms import Found, Mark, Origin

MIN_WORDS: Final = 3  # fewer say no aim
LONG: Final = 8  # words of an aim in which a number may stand by the way
MAX_NAME: Final = 4  # words of a sentence that only names the aim: "The aim."
MAX_HEAD: Final = 60  # characters before what the aim is
MAX_COPULAS: Final = 4  # of a sentence that are tried

_DIGIT: Final = re.compile(r"\d")
_IS: Final = re.compile(
    r":\s+|\s(?:is|ist|(?:c['’])?est|es|é|è|är|er(?:,?\s+at(?!\s+\w*[aeåo]\s))?|on|jest|je|lautet|heißt),?\s+(?:to\s+)?"
    r"|\s[—–-]\s+(?:это\s+|це\s+)?(?=чтобы|щоб)",
    re.IGNORECASE,
)

# a verb behind "to" in Scandinavian, and no "that everybody …"
_INFINITIVE: Final = re.compile(
    r"(?:å(?=\s)|att?\s+(?!(?:vi|alla|alle|inga|de|våra|våre|vore|\w+rna)\s)\w*[aeåoi])\s",
    re.IGNORECASE,
)
# how things stand, and not what for: "Wir verlieren im Moment jede dritte Kundin"
_HOW_IT_IS: Final = re.compile(
    r"(?:we|wir|nous|on|wij|vi|they)\s(?:\w+\s){1,2}"
    r"(?:now|currently|at present|at the moment|right now|derzeit|zurzeit|aktuell"
    r"|im moment|momentan"
    r"|actuellement|aujourd['’]hui|en ce moment|nu|momenteel|op dit moment|idag|i dag)(?!\w)",
    re.IGNORECASE,
)


def read(passages: Sequence[Passage]) -> Found[str] | None:
    """Find the objective behind its label or heading, or named so in a sentence."""
    listed = [p for p in passages if p.topic is Topic.OBJECTIVE and p.mark is Mark.BULLET]
    several = listed if len(listed) > 1 or any(countable(p.text) for p in listed) else []
    named = [p for p in passages if p.topic is Topic.OBJECTIVE and p not in several]
    for passage in sorted(named, key=lambda one: one.via is not Via.LABEL):
        text = _first(passage.text)
        results = countable(text) and len(clauses.listed(text)) > 1
        if at_present(text) or _HOW_IT_IS.match(text):
            break  # how things stand is told there, and no aim
        if not results and not text.endswith(":") and len(text.split()) > 2:
            return found(text, passage)
    if (success := lone_success(passages)) is not None:
        return found(_first(success.text), success)
    for passage in passages:
        if passage.origin in (Origin.SUBJECT, Origin.SIGNATURE) or passage.mark is Mark.BULLET:
            continue
        said = sentences(passage.text)
        for index, sentence in enumerate(said):
            told = _told(sentence, said[index + 1 : index + 2])
            if len(told.split()) >= MIN_WORDS and not _measured(told):
                return found(told, passage)
            match = _named().search(sentence)
            if match is not None and not _of_company().search(match.group()):
                text = _first(sentence[match.end() :])
                if len(text.split()) > 3 and not countable(text):
                    return found(text, passage)
    return None


@cache
def _named() -> re.Pattern[str]:
    """An article, the word for an aim, and a colon or "is": "the goal: …"."""
    tails = bracket(words("tails"))
    return compiled(
        rf"(?<!\w){bracket(words('articles'))}(?:\s+|(?<=['’])){bracket(label_words(Topic.OBJECTIVE))}"
        rf"(?:\s+{tails}\s[^:.]{{1,40}})?(?:\s?:\s+|\s+(?:is|ist|est|es|é|è|lautet|sera)\s+"
        rf"(?:to\s+|{bracket(words('chained'))}\s+)?)",
        re.IGNORECASE,
    )


def _told(sentence: str, following: Sequence[str]) -> str:
    """Read "The aim. That …", "Our hope for this role is that …", "Success looks like: …"."""
    if frames.names_aim(sentence) and following and len(sentence.split()) <= MAX_NAME:
        return _first(following[0])
    for match in islice(_IS.finditer(sentence), MAX_COPULAS):
        head, rest = sentence[: match.start()], sentence[match.end() :]
        colon = match.group().startswith(":")
        named = colon and spoken("success").search(head) is not None
        sought = spoken("speaker").match(rest) and spoken("hiring").search(rest)
        if not (sought or spoken("speaker").match(head)) and frames.names_aim(head):
            named = named or colon or len(head.split()) >= MIN_WORDS
        if named and len(head) < MAX_HEAD:
            return _clause(rest)
        if frames.names_definite_aim(head):
            return _clause(rest)
        if colon and frames.leads_to_aim(head):
            asks = spoken("hiring").search(rest) or spoken("speaker").match(rest)
            return "" if asks else _clause(rest)
    return ""


def _measured(text: str) -> bool:
    """Tell "ends after two years" from "a child in any of our eleven towns can swim"."""
    return countable(text) and (_DIGIT.search(text) is not None or len(text.split()) < LONG)


def _clause(text: str) -> str:
    """Take "that" off, and leave the infinitive its mark: "att få", "å få", "at få"."""
    return _first(text if _INFINITIVE.match(text) else clauses.unchained(text))


def lone_success(passages: Sequence[Passage]) -> Passage | None:
    """Give the one sentence behind "What success looks like:" with nothing to count in it.

    It states the aim; the results are not given.
    """
    under = [p for p in passages if p.section is Topic.OUTCOMES or p.topic is Topic.OUTCOMES]
    told = [p for p in under if p.mark is not Mark.HEADING and p.topic is not None]
    if (lone := _lone_before_list(passages)) is not None:
        return lone
    if len(told) != 1 or len(sentences(told[0].text)) > 1 or told[0].mark is Mark.BULLET:
        return None
    headings = [p.text for p in under if p.mark is Mark.HEADING]
    named = told[0].label or (headings[-1] if headings else "")
    aim = spoken("success").search(named) and not countable(told[0].text)
    return told[0] if aim and len(told[0].text.split()) > MIN_WORDS else None


def _lone_before_list(passages: Sequence[Passage]) -> Passage | None:
    """Give the one sentence under a heading or label of its own, where results stand elsewhere."""
    under = [p for p in passages if p.topic is Topic.OUTCOMES and p.mark is not Mark.HEADING]
    labelled = [p for p in under if p.via is Via.LABEL and p.label]
    for said in labelled[:1] if len(labelled) > 1 else []:
        if not frames.is_stage(said.label) and _says_one_thing(said):
            return said
    for above, said, below in zip(passages, passages[1:], passages[2:], strict=False):
        marks = (above.mark, said.mark, below.mark)
        alone = said in under and marks == (Mark.HEADING, Mark.PLAIN, Mark.HEADING)
        if alone and _says_one_thing(said) and any(p.mark is Mark.BULLET for p in under):
            return said
    return None


def _says_one_thing(passage: Passage) -> bool:
    one = len(clauses.listed(passage.text)) == len(sentences(passage.text)) == 1
    return one and not _DIGIT.search(passage.text)


@cache
def _of_company() -> re.Pattern[str]:
    """Match "the mission of our company": that is no aim of the role."""
    return compiled(
        rf"\s{bracket(words('tails'))}\s.*(?<!\w){bracket(label_words(Topic.ORGANIZATION))}(?!\w)",
        re.IGNORECASE,
    )


def _first(text: str) -> str:
    """Give the first sentence without its point, or a second one that belongs to a short first."""
    said = sentences(text)
    return said[0].strip().removesuffix(".").strip('"“”„ ') if said else ""
