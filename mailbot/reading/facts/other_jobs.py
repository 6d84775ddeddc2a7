"""May the person hold another job beside this one? Full-time alone says nothing about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mailbot.reading.facts import side_job
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.senses import HEARD, Sense, heard
from mailbot.reading.facts.sentences import sentences
from mailbot.terms import Found, OtherJobs

_SENSES: Final = {
    Sense.WELCOME: OtherJobs.WELCOME,
    Sense.DISCUSS: OtherJobs.DISCUSS,
    Sense.NO: OtherJobs.NO,
}


_TWO: Final = 2  # clauses
# In Portuguese "no inverno" is "in winter"; there nobody says no by "no".
_PORTUGUESE: Final = re.compile(
    r"\b(?:outro|trabalho|emprego|podem?|também|pessoa|não)\b", re.IGNORECASE
)
_IN: Final = re.compile(r"\bno\b", re.IGNORECASE)
_YES: Final = re.compile(
    r"(?:^|[,;:]\s|\s)(?:yes|ja|oui|sí|sim|sì|fine|gern|gerne|volontiers|claro|certo|graag)\W*$"
    r"|\b(?:may|can|darf|kann|peut|puede|pode|può|mag)\b",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"(?:^|\s)(?:no|not|nein|nicht|non|pas|não|nee|niet)\W*$|^\W*no\s(?:other|second|side)\b"
    r"|^\W*(?:not|nicht|non|pas|não|niet|nee|nein)\s(?:in|during|im|während|en|pendant|durante|em|na"
    r"|no|nel|nella|tijdens)\b",
    re.IGNORECASE,
)
_WHY_NOT: Final = re.compile(  # which is a yes
    r"\b(?:why not|warum nicht|pourquoi pas|por qué no|perché no|porque não|por que não|waarom niet"
    r"|hvorfor ikke|varför inte)\b",
    re.IGNORECASE,
)
# "But it is allowed", "Aber erlaubt ist es"
_STILL: Final = re.compile(
    r"\W*(?:but|still|though|aber|doch|mais|pero|mas|ma|però|maar|men|ale)\s"
    r"(?:(?:it|that|is|it['’]s|es|das|ist|c['’]est|est|ça|eso|está|è|é|dat|het|mag|det|är|er|to"
    r"|jest)\s){0,2}"
    r"(?:allowed|permitted|erlaubt|gestattet|permise?|autorisée?|permitid[oa]|permess[oa]"
    r"|consentit[oa]|toegestaan|tillåtet|tilladt|tillatt|dozwolon\w)"
    r"(?!\w)(?!\s(?:only|nur|not|nicht|to|zu))",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r"[,;]\s")
# A yes or a no to nobody knows what: "sí", "ja, gerne", "no problem".
BARE: Final = re.compile(
    r"\W*(?:(?:yes|yep|ok|okay|fine|sure|no|nope|problem|thanks?|ja|gern|gerne|klar|nein|danke|oui"
    r"|non|merci|volontiers|d['’]accord|sí|si|claro|vale|gracias|sì|certo|grazie|sim|não|obrigad[oa]"
    r"|graag|nee|bedankt|prima)\W+)*\W*",
    re.IGNORECASE,
)


def read(passages: Sequence[Passage], least: float = HEARD) -> Found[OtherJobs] | None:
    """Find the word on a second job, labelled or asked before told as surely as `least`."""
    listed = tuple(_decided(_plain(passage)) for passage in passages)
    for passage in listed:
        if passage.topic is Topic.OTHER_JOBS:
            word = side_job.labelled(passage.label, passage.text)
            if word is not None:
                return found(_whole(word, passage.text), passage)
    if (conceded := next(filter(_is_conceded, listed), None)) is not None:
        return found(OtherJobs.WELCOME, conceded)
    telling = tuple(one for one in listed if not BARE.fullmatch(f"{one.text} "))
    told = heard(telling, _SENSES, least)
    return found(_whole(_SENSES[told[0]], told[1].text), told[1]) if told is not None else None


def _is_conceded(passage: Passage) -> bool:
    """Tell "I would not do another job beside it. But it is allowed" from a no: advice is none."""
    told = sentences(passage.text)
    return any(
        _STILL.match(sentence) is not None and any(map(side_job.is_named, told[:index]))
        for index, sentence in enumerate(told)
    )


def _plain(passage: Passage) -> Passage:
    if not _PORTUGUESE.search(passage.text):
        return passage
    return replace(passage, text=_IN.sub("em", passage.text))


def _decided(passage: Passage) -> Passage:
    """Leave out the sentences that say that nothing is decided yet: "we'll ask our board"."""
    told = [each for each in sentences(passage.text) if side_job.is_undecided(each)]
    asked = passage.topic is Topic.OTHER_JOBS
    gone = [each for each in told if asked or side_job.is_mentioned(each)]
    if not gone:
        return passage
    kept = (each for each in sentences(passage.text) if each not in gone)
    return replace(passage, text=" ".join(kept))


def _whole(word: OtherJobs, text: str) -> OtherJobs:
    """Take a yes and a no in one breath, "in winter yes, in summer no", for a matter to discuss."""
    for sentence in sentences(_WHY_NOT.sub(" ", text)):
        clauses = _CLAUSE.split(sentence.rstrip(" .!"))
        if (
            len(clauses) == _TWO
            and any(map(_YES.search, clauses))
            and any(map(_NO.search, clauses))
        ):
            return OtherJobs.DISCUSS
    return word
