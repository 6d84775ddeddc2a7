"""What a sentence speaks of, judged by word weights that were learned from letters.

Rules know labels, sums and days. In free prose there are more ways to say "keep your other job"
than a table of phrases holds, so each word, neighbour and beginning of a sentence has a weight
for each `Sense`, and their sum says how sure it is. `bench/senses.py` makes the weights from the
annotated letters in `bench/letters`, and tells how well they do on letters held out.
"""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from mailbot.reading.facts import side_job, worksite
from mailbot.reading.facts.concepts import concepts
from mailbot.reading.facts.dates import days
from mailbot.reading.facts.features import MAX_CHARS, OURS, ruled, worded
from mailbot.reading.facts.passages import Passage
from mailbot.reading.facts.sentences import sentences
from mailbot.reading.memory import remembered
from mailbot.reading.weights import Weights, table
from mailbot.terms import Origin, OtherJobs

MAX_SENTENCES: Final = 600  # of a mail that are judged
HEARD: Final = 0.25  # how surely a sentence has to say what no other says more surely
ONSITE: Final = 0.33  # the same of a workplace that no rule hears: a town or a kitchen is none yet
ALONE: Final = 0.4  # the same in a few words that may be no letter about a job at all
RULED: Final = 0.35  # what is surer because a rule says the same
PLAIN: Final = 0.3  # what is surer still because it stands there in so many words
FAR: Final = 0.005  # what is less sure by its words alone is not looked at more closely


class Sense(StrEnum):
    """What a sentence may speak of."""

    OUTCOME = "outcome"
    OBJECTIVE = "objective"
    ONSITE = "onsite"
    HYBRID = "hybrid"
    REMOTE = "remote"
    WELCOME = "welcome"  # another job beside this one
    DISCUSS = "discuss"
    NO = "no"


SENSES: Final = tuple(Sense)
_BESIDE: Final = (Sense.WELCOME, Sense.DISCUSS, Sense.NO)
_WORKED: Final = (Sense.ONSITE, Sense.HYBRID, Sense.REMOTE)
_TOLD: Final = (*_WORKED, *_BESIDE)


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence, and from 0 how sure it is that it speaks of each sense."""

    sentence: str
    passage: Passage
    sure: Mapping[Sense, float]


@remembered
def judged(listed: tuple[Passage, ...]) -> tuple[Judged, ...]:
    """Judge the sentences of a mail, in order."""
    found: list[Judged] = []
    before = ""
    for passage in listed:
        for sentence in sentences(passage.text):
            if len(found) == MAX_SENTENCES:
                return tuple(found)
            sure = _judge(sentence, passage, before)
            found.append(Judged(sentence, passage, sure))
            before = sentence
    return tuple(found)


@remembered
def _judge(sentence: str, passage: Passage, before: str) -> Mapping[Sense, float]:
    words, rules = worded(sentence, passage, before), ruled(sentence, before)
    sure = learned().judge(words | rules)
    if passage.topic is None and _OH.match(sentence):
        return {**sure, **dict.fromkeys(_TOLD, 0.0)}
    plain = _plain(sentence, rules)
    ruled_so = any(f"!{sense.value}" in rules for sense in _BESIDE)
    if not ruled_so and max(sure[sense] for sense in _TOLD) <= FAR:
        return sure
    sure = learned().judge(words | rules | concepts(sentence[:MAX_CHARS]))
    if worksite.is_aside(sentence[:MAX_CHARS]) or worksite.is_only_town(sentence[:MAX_CHARS]):
        sure = {**sure, Sense.ONSITE: 0.0}
    if worksite.is_of_no_work(sentence[:MAX_CHARS]):
        sure = {**sure, **dict.fromkeys(_WORKED, 0.0)}
    allowed = side_job.spared(sentence)
    if allowed != sentence:  # "fine, except for a competitor" is fine
        bare = worded(allowed, passage, before) | rules | concepts(allowed[:MAX_CHARS])
        sure |= {sense: learned().judge(bare)[sense] for sense in _BESIDE}
    if passage.topic is None and not rules and _is_of_something_else(sentence[:MAX_CHARS]):
        sure |= dict.fromkeys(_BESIDE, 0.0)
    if OURS in rules and rules.isdisjoint(f"!{sense.value}" for sense in _BESIDE):
        sure |= dict.fromkeys(_BESIDE, 0.0)
    sure = {s: p + RULED if f"!{s.value}" in rules else p for s, p in sure.items()}
    if (
        passage.topic is None
        and f"!{Sense.ONSITE.value}" not in rules
        and sure[Sense.ONSITE] < ONSITE
    ):
        sure = {**sure, Sense.ONSITE: 0.0}
    if plain is not None:
        sure |= {**dict.fromkeys(_BESIDE, 0.0), plain: sure[plain] + PLAIN}
    return sure


# "Oh sorry, of course": says something to the reader, and nothing of the job
_OH: Final = re.compile(
    r"(?:oh|ah|ach|oops|whoops|ups|hoppla|upsi|oups|uy|huy|ay|ops|opa|ai|oei|oeps|ojdå|hoppsan)\b"
    r"(?:[^\w.!?]+[\w'’]+){0,7}\W*$",
    re.IGNORECASE,
)


# A yes and no more, to nobody knows what: "OK.", "ja, wer denn sonst".
_YES: Final = re.compile(
    r"\W*(?:yes|yep|yeah|ok|okay|fine|sure|great|good|thanks?|thank you|ja|jo|gern|gerne|klar|prima"
    r"|danke|oui|merci|volontiers|d['’]accord|sí|si(?=[,.!])|claro|vale|gracias|sì|certo|grazie|evviva|sim"
    r"|obrigad[oa]|graag|bedankt|tak|takk|tack)\b(?:\W+[\w'’]+){0,4}\W*",
    re.IGNORECASE,
)
# What else is agreed on, or talked about, in the same words: a day, the money.
_MONEY: Final = re.compile(
    r"\b(?:money|pay|salary|wages?|compensation|fee|geld|gehalt|lohn|bezahlung|vergütung|honorar"
    r"|argent|salaire|rémunération|dinero|sueldo|salario|plata|dinheiro|salário|ordenado"
    r"|remuneração|compenso|stipendio|paga|retribuzione|soldi|loon|salaris|lön|lønn?)\b",
    re.IGNORECASE,
)


_ANY_DAY: Final = date(1970, 1, 1)


def _is_of_something_else(sentence: str) -> bool:
    """Whether a sentence that no rule takes for one on a second job agrees to something else."""
    other = _YES.fullmatch(sentence) or _MONEY.search(sentence) or days(sentence, _ANY_DAY)
    return bool(other) and not side_job.is_mentioned(sentence)


def _plain(sentence: str, rules: frozenset[str]) -> Sense | None:
    """Give what a rule makes of a second job, where the sentence says it in so many words."""
    for sense in _BESIDE:
        if f"!{sense.value}" in rules and "!answer" not in rules:
            plain = side_job.is_plain(sentence[:MAX_CHARS], OtherJobs(sense.value))
            return sense if plain else None
    return None


def heard(
    listed: tuple[Passage, ...], among: Collection[Sense], least: float = HEARD
) -> tuple[Sense, Passage] | None:
    """Return what the mail says the most surely of some senses that exclude each other."""
    best: tuple[float, Sense, Passage] | None = None
    for one in judged(listed):
        if one.passage.origin in (Origin.SIGNATURE, Origin.SUBJECT):
            continue
        sense = max(among, key=one.sure.__getitem__)
        if one.sure[sense] > (best[0] if best is not None else least):
            best = (one.sure[sense], sense, one.passage)
    return best[1:] if best is not None else None


@cache
def learned() -> Weights[Sense]:
    """Read the weights that come with mailbot."""
    text = importlib.resources.files(__package__).joinpath("senses.tsv").read_text("utf-8")
    return table(text, SENSES)
