"""Results that a sentence announces: "it went well if …", "three things: …", "by May I want …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Final

from mailbot.reading.alternations import compiled, whole_words
from mailbot.reading.facts import ahead, enumeration, labels, money, title
from mailbot.reading.facts.apply import ADDRESS
from mailbot.reading.facts.clauses import leans_back
from mailbot.reading.facts.outcome_check import checkable, countable
from mailbot.reading.facts.sentences import by_chain, pieces, trimmed
from mailbot.reading.facts.vocabulary import bracket, spoken, words
from mailbot.reading.facts.words.frames import LOOSE_PAY, THESE_THINGS

MAX_INTROS: Final = 8  # in one sentence; a person writes one or two
MAX_FOLLOWING: Final = 8  # sentences behind one that announces

MIN_SEVERAL: Final = 3  # pieces of a sentence that are a list, though one alone says little

_CHATTER: Final = re.compile(r"^[^:]{1,80}:\s+(?=\S)")
_TURN: Final = re.compile(r"^(?:[^\W\d_]+ ){0,2}[^\W\d_]+:\s+(?=\S)")  # "(we want that) pase: "
_LOOSE_PAY: Final = frozenset(LOOSE_PAY.replace(",", " ").split())
_LINK: Final = re.compile(r"https?://\S+")


def results(sentence: str, following: Sequence[str]) -> list[str]:
    """Give the results a sentence announces: its own rest, or the sentences behind it."""
    listed = max((_strongly(sentence), _weakly(sentence)), key=len)
    if listed and (turn := _TURN.match(listed[0])):
        listed = [_chain_word().sub("", listed[0][turn.end() :], count=1), *listed[1:]]
    if len(listed) == 1:
        listed = [_chain_word().sub("", listed[0], count=1)]
    return listed or _behind(sentence, following)


def said(sentence: str) -> str:
    """Strip a lead such as "Then let me put it this way:" from a sentence."""
    if (bare := ahead.unstaged(sentence)) != sentence:
        return bare
    lead = _CHATTER.match(sentence)
    if lead and not countable(lead.group()):
        return sentence[lead.end() :]
    return sentence


def parts(sentence: str) -> list[str]:
    """Split a sentence that lists results; where a piece alone is none, it stays whole."""
    if told := enumeration.items(sentence):
        return [trimmed(text) for text in told]
    texts = by_chain(sentence)
    if len(texts) >= MIN_SEVERAL and any(map(countable, texts)):
        return texts
    texts = pieces(sentence)
    if len(texts) < 2 or not all(map(checkable, texts)) or any(map(leans_back, texts[1:])):
        return [trimmed(sentence)]
    return [ahead.rest(texts[0]), *texts[1:]]


def only_counts_them(text: str) -> bool:
    """Tell whether a text speaks of results told beside it: "whoever does those two things …"."""
    rest = _things().sub(" ", text)
    return rest != text and not countable(rest)


def is_pay(text: str) -> bool:
    """Tell whether a text speaks of pay and names a sum."""
    listed = money.sums(text)
    if any(one.symbol and one.pay.period and one.pay.min != one.pay.max for one in listed):
        return True  # "from 68,000 to 74,000 dollars a year"
    named = [match.group().casefold() for match in spoken("pay").finditer(text)]
    plainly = any(word not in _LOOSE_PAY for word in named)
    return bool(named) and any(one.symbol or (one.scaled and plainly) for one in listed)


def statement(question: str) -> str:
    """Turn "Did all eight finish?" into what is to be true: "all eight finish"."""
    if not question.rstrip().endswith("?"):
        return question
    verb = spoken("ask").match(question)
    return question[verb.end() :].strip() if verb else question


@cache
def _things() -> re.Pattern[str]:
    return whole_words("".join(THESE_THINGS.split("\n")).replace("    ", ""))


@cache
def _intro() -> re.Pattern[str]:
    """Match words that announce results, up to where those begin."""
    is_ = r"(?:is|are|has|have|son|sind|ist|sont|est|é|è|zijn)(?!\w)"
    time = rf"(?:{words('until', 'prepositions')})(?:\s+[\w'’]{{1,20}}){{1,6}}?"
    chained = rf"(?:\s+(?:{words('chained')})(?!\w))?"
    return compiled(
        rf"(?<!\w){bracket(words('results_intro'))}(?!\w)"
        rf"{chained}(?:\s+{time}(?=\s+{is_}))?(?:\s+{is_}{chained})?[\s,:–—-]*",
        re.IGNORECASE,
    )


@cache
def _lead() -> re.Pattern[str]:
    return compiled(
        rf"(?<!\w)(?:(?:{words('achieved')})|(?P<counted>{words('counted')}))(?!\w)", re.IGNORECASE
    )


@cache
def _connector() -> re.Pattern[str]:
    """Match up to the colon or the "that" with which the results begin."""
    chained = bracket(words("chained"))
    return compiled(rf"[^.:;!?]{{0,60}}?(?::\s+|(?<![\w])(?={chained}\s))", re.IGNORECASE)


@cache
def _chain_word() -> re.Pattern[str]:
    return compiled(rf"^{bracket(words('chained'))}\s+", re.IGNORECASE)


@cache
def _condition() -> re.Pattern[str]:
    return compiled(rf"(?<!\w){bracket(words('chained'))}$", re.IGNORECASE)


def _weakly(sentence: str) -> list[str]:
    """Read behind words that announce many things, such as "I want": all must be checkable."""
    best: list[str] = []
    for match in islice(_intro().finditer(sentence), MAX_INTROS):
        rest = sentence[match.end() :].strip()
        if title.names_role(rest):  # "we need a baker by May" wants a person, not a result
            continue
        counted = bool(enumeration.items(rest)) or len(by_chain(rest)) >= MIN_SEVERAL
        texts = [text for text in parts(said(rest)) if len(text.split()) > 2 or counted]
        told = texts and (counted or all(map(checkable, texts))) and any(map(countable, texts))
        if told and len(texts) >= len(best) and not is_pay(rest):
            best = texts
    return best


def _strongly(sentence: str) -> list[str]:
    """Read behind words that name success itself: not each result must be checkable."""
    best: list[str] = []
    for match in islice(_lead().finditer(sentence), MAX_INTROS):
        if labels.announces_other(sentence[: match.end()]):
            continue
        rest = sentence[match.end() :]
        if not _condition().search(match.group()):
            connector = _connector().match(rest)
            rest = rest[connector.end() :] if connector else rest
        texts = _told(rest.strip(" ,:–—-"), _count(match))
        if len(texts) > len(best):
            best = texts
    return best


def _count(lead: re.Match[str]) -> int:
    return enumeration.how_many(lead["counted"].split()[0]) if lead["counted"] else 0


def _told(rest: str, count: int) -> list[str]:
    if len(rest.split()) < 3 or not _may_hold(rest):
        return []
    texts = enumeration.items(rest, count) or _by_count(rest, count) or by_chain(rest)
    if len(texts) < 2:
        texts = pieces(rest)
        several = len(texts) >= MIN_SEVERAL and all(len(t.split()) > 2 for t in texts)
        if count:  # many things are three: "I read three things in it: the bakery, the …"
            several = several and 2 * sum(map(checkable, texts)) >= len(texts)
        if not several and not all(map(checkable, texts)):
            texts = [trimmed(rest)]
    texts = [trimmed(text) for text in texts]
    if count and len(texts) == 1:
        return []
    return texts if any(map(checkable, texts)) and any(map(countable, [rest])) else []


def _by_count(rest: str, count: int) -> list[str]:
    """Split at "that … that … and that" when so many were announced."""
    texts = [text.strip(" ,;") for text in _chain().split(rest)]
    texts = [text for text in texts if text]
    return texts if count > 1 and len(texts) == count else []


@cache
def _chain() -> re.Pattern[str]:
    return compiled(
        rf"(?:^|\s)(?:{bracket(words('conjunction'))}\s+)?{bracket(words('chained'))}\s+",
        re.IGNORECASE,
    )


def _may_hold(text: str) -> bool:
    """Tell whether a text may hold results at all: no link, address, pay, nor what "you" do."""
    return not (
        _LINK.search(text) or ADDRESS.search(text) or is_pay(text) or title.names_role(text)
    )


def _behind(sentence: str, following: Sequence[str]) -> list[str]:
    """Read the sentences behind one that announces results and holds none."""
    leads = list(islice(_lead().finditer(sentence), MAX_INTROS))
    lead = max(leads, key=_count, default=None)  # "I want to be able to say three things"
    intro = lead or _intro().search(sentence)
    if intro is None or len(sentence) >= 2 * labels.MAX_INTRO:
        return []
    if title.names_role(sentence[intro.end() :].strip()):
        return []
    if lead is not None and labels.announces_other(sentence):
        return []
    count = _count(lead) if lead is not None else 0
    listed: list[str] = []
    for text in following[:MAX_FOLLOWING]:
        if lead is not None and listed and spoken("asides").match(text):
            continue  # "Last year it was 31."
        wished = lead is not None and _intro().match(trimmed(text)) is not None
        if not _may_hold(text) or not (checkable(text) or wished or len(listed) < count):
            break
        listed.append(trimmed(_own(enumeration.bare(statement(text)))))
        if count and len(listed) == count:
            break
    if len(listed) == 1 and len(texts := parts(listed[0])) > 1:
        return texts
    return listed if len(listed) > 1 and any(map(checkable, listed)) else []


def _own(text: str) -> str:
    """Strip what announces once more: "And I want one of them to …"."""
    bare = trimmed(text)
    again = _intro().match(bare)
    return bare[again.end() :] if again and len(bare[again.end() :].split()) > 3 else bare
