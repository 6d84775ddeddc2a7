"""What is said in a certain form within a line: a question, a job's tag, a day."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from mailbot.decisions.language.vocabulary import Verb
from mailbot.reading.facts.dates import Day, days

ASK: Final = re.compile(
    r"(?:ask|check with)\b(?:\s+(?:them|him|her|the employer)\b[\s:,–—-]*(?P<theirs>.*)"
    r"|\s+(?P<words>(?:who|what|when|where|which|why|how|if|whether|for|about|to|is|are|does|do|can"
    r"|will)\b.*)|(?P<bare>\W*))"
    r"|(?:find out|(?:i|we)(?:['’]d| would) like to know|(?:i|we) (?:want|need) to know"
    r"|frag(?:en sie|e|t)?(?: bitte| doch)*(?: ihn| sie| nach| den arbeitgeber)(?: bitte| doch)*"
    r"|demande[zr]?[- ](?:lui|leur)|pregúnt[ae](?:le|les)|pergunt[ae](?:[- ]lhes?| a el[ea]s?)"
    r"|chied(?:i|ete)(?:gli|le)|vraag (?:hem|haar|hun|ze)(?: eens| even)?)"
    r"\b[\s:,–—-]*(?P<known>.+)",
    re.IGNORECASE,
)
# "drop the second one, J42", but not "drop the idea".
_SOME: Final = r"(?:\s+(?!not\b|and\b|or\b)[\w']{1,20}){0,4}?[\s,(]+"
_TAG: Final = r"J(\d{1,9})\b\)?"
TAGGED: Final = (
    (
        Verb.SWAP,
        re.compile(
            rf"(?:swap|replace|exchange|switch){_SOME}{_TAG}{_SOME}(?:for|with|by|against|and)"
            rf"{_SOME}{_TAG}",
            re.IGNORECASE,
        ),
    ),
    (
        Verb.DROP,
        re.compile(
            rf"(?:(?:drop|remove|delete|take out|leave out|without){_SOME}{_TAG}"
            rf"|take{_SOME}J(\d{{1,9}})\b\)?\s+(?:out|off|away)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        Verb.SENT,
        re.compile(
            rf"(?:(?:sent|mailed|listed){_SOME}{_TAG}"
            rf"|{_TAG}\s+(?:(?:was|is|has|had|been|already|went|gone)\s+){{1,3}}"
            rf"(?:sent|mailed|listed|out)\b)",
            re.IGNORECASE,
        ),
    ),
    (Verb.ADD, re.compile(rf"(?:add|include|put in|put){_SOME}{_TAG}", re.IGNORECASE)),
)

_ANY_DAY: Final = date(2024, 1, 1)  # in commands it counts where a day stands, not which it is

# "the 15th", "am 15.", "le 15": a day of this month or the next.
_OF_MONTH: Final = re.compile(
    r"(?<![\w.,])(?:(\d{1,2})(?:st|nd|rd|th)\b|(?:am|zum|den|vom)\s+(\d{1,2})\.(?!\d)"
    r"|(?:le|du|el|del|día|dia|il|op|de)\s+(\d{1,2})(?:er|e|º|°)?(?![\w%]|[.,:/-]\d))",
    re.IGNORECASE,
)


def days_in(text: str) -> list[Day]:
    """Find where days stand in a line, be it only as a number of the month."""
    found = days(text[:200], _ANY_DAY)
    if found:
        return found
    numbers = _OF_MONTH.finditer(text[:200])
    return [Day(_ANY_DAY, match.start(match.lastindex or 0), match.end()) for match in numbers]
