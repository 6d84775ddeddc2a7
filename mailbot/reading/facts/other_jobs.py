"""May the person hold another job beside this one? Full-time alone says nothing about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from mailbot.reading.facts import side_job
from mailbot.reading.facts.language import Topic
from mailbot.reading.facts.passages import Passage, found
from mailbot.reading.facts.senses import HEARD, Sense, heard
from mailbot.terms import Found, OtherJobs

_SENSES: Final = {
    Sense.WELCOME: OtherJobs.WELCOME,
    Sense.DISCUSS: OtherJobs.DISCUSS,
    Sense.NO: OtherJobs.NO,
}


def read(passages: Sequence[Passage], least: float = HEARD) -> Found[OtherJobs] | None:
    """Find the word on a second job, labelled or asked before told as surely as `least`."""
    for passage in passages:
        if passage.topic is Topic.OTHER_JOBS:
            word = side_job.labelled(passage.label, passage.text)
            if word is not None:
                return found(word, passage)
    told = heard(tuple(passages), _SENSES, least)
    return found(_SENSES[told[0]], told[1]) if told is not None else None
