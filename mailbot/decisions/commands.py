"""An editor's words: the lines of a reply as commands, in any reasonable wording.

A command begins a line; a line that begins none continues the one above, so that a long intro or
a list of outcomes is written as one would. Pure text in, values out; what a command may do is
decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from mailbot.reading.lists import emphasis
from mailbot.terms import Fact

MAX_COMMANDS: Final = 20  # a mail; more is no list of decisions
MAX_LINE: Final = 2000


class Verb(StrEnum):
    """What an editor can say."""

    APPROVE = "approve"  # a job; of an issue it is its ok
    REJECT = "reject"
    ASK = "ask"
    EDIT = "edit"
    INTRO = "intro"
    SUBJECT = "subject"
    SPONSOR = "sponsor"
    DROP = "drop"
    STOP = "stop"
    GO_ON = "go_on"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Command:
    """One command with the line it stood in."""

    verb: Verb
    line: str  # as written
    argument: str = ""
    fact: Fact | None = None  # of an edit


# The first that fits. "no" alone says too little: without a reason it is asked back.
_WORDS: Final[tuple[tuple[Verb, str], ...]] = (
    (Verb.APPROVE, r"(?:i )?(?:approved?|accept(?:ed)?|ok(?:ay)?|yes|publish|list it)"),
    (Verb.APPROVE, r"(?:go ahead|looks good|lgtm|fine|ja|oui|s[ií]|sim|freigegeben|angenommen)"),
    (Verb.REJECT, r"(?:reject(?:ed)?|declined?|no|nein|non|n[aã]o|nee|abgelehnt|refus[eé]e?)"),
    (Verb.ASK, r"(?:ask|question|frage)"),
    (Verb.INTRO, r"intro(?:duction)?(?=\s*:)"),
    (Verb.SUBJECT, r"subject(?=\s*:)"),
    (Verb.SPONSOR, r"sponsor(?=\s*:)"),
    (Verb.DROP, r"(?:drop|remove)"),
    (Verb.STOP, r"(?:stop|halt)"),
    (Verb.GO_ON, r"(?:go on|continue|resume)"),
)
_VERBS: Final = tuple(
    (verb, re.compile(rf"{words}\b(?P<rest>.*)", re.IGNORECASE)) for verb, words in _WORDS
)

_LABELS: Final[dict[str, Fact]] = {
    "title": Fact.TITLE,
    "role": Fact.TITLE,
    "organization": Fact.ORGANIZATION,
    "organisation": Fact.ORGANIZATION,
    "company": Fact.ORGANIZATION,
    "employer": Fact.ORGANIZATION,
    "objective": Fact.OBJECTIVE,
    "outcome": Fact.OUTCOMES,
    "outcomes": Fact.OUTCOMES,
    "key results": Fact.OUTCOMES,
    "results": Fact.OUTCOMES,
    "video": Fact.VIDEO,
    "pay": Fact.PAY,
    "salary": Fact.PAY,
    "place": Fact.PLACE,
    "where": Fact.PLACE,
    "other jobs": Fact.OTHER_JOBS,
    "other job": Fact.OTHER_JOBS,
    "apply": Fact.APPLY,
    "applications": Fact.APPLY,
    "deadline": Fact.DEADLINE,
}

_EDIT: Final = re.compile(
    rf"(?:(?:edit|change|set)\s+)?({'|'.join(sorted(_LABELS, key=len, reverse=True))})"
    r"\s*(?::|=|\bto\b)\s*(.*)",
    re.IGNORECASE,
)
_BULLET: Final = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s+")


def parse(text: str) -> tuple[Command, ...]:
    """Read a reply's new text; an empty line ends a command, a greeting begins none."""
    commands: list[Command] = []
    open_ended = False
    for line in (emphasis(raw.strip()[:MAX_LINE])[0] for raw in text.splitlines()):
        if not line:
            open_ended = open_ended and commands[-1].fact is Fact.OUTCOMES
            continue
        command = None if _BULLET.match(line) and open_ended else _read(line)
        if command is None and open_ended:
            last = commands[-1]
            commands[-1] = replace(last, argument=f"{last.argument}\n{line}".strip())
            continue
        command = command or Command(Verb.UNKNOWN, line)
        commands.append(command)
        open_ended = command.verb not in {Verb.UNKNOWN, Verb.STOP, Verb.GO_ON, Verb.DROP}
        if len(commands) == MAX_COMMANDS:
            break
    return tuple(commands)


def begins_with(text: str) -> Verb:
    """Return the verb of a reply's first command; UNKNOWN when it begins with none."""
    return next((command.verb for command in parse(text)), Verb.UNKNOWN)


def _read(line: str) -> Command | None:
    edit = _EDIT.fullmatch(line)
    if edit:
        fact = _LABELS[edit[1].lower()]
        return Command(Verb.EDIT, line, edit[2].strip(), fact)
    for verb, pattern in _VERBS:
        match = pattern.fullmatch(line)
        if match:
            argument = match["rest"].lstrip(" \t:,.!–—-").rstrip()
            return Command(verb, line, argument)
    return None
