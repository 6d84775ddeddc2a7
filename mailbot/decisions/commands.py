"""An editor's words: the lines of a reply as commands, in any reasonable wording.

A line either names what it is for ("intro: …", "pay: 90k", "ask: …"), and what stands behind the
colon goes on until an empty line; or it is said freely (`clauses`). What leans to a decision
without being one is unclear, and asked back. Pure text in, values out; what a command may do is
decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mailbot.decisions.clauses import CHANGE, DECISIONS, FIELD, Command, names_a_day, spoken
from mailbot.decisions.speech import hedged, is_courtesy, words
from mailbot.decisions.vocabulary import LABELS, Verb
from mailbot.reading.lists import emphasis
from mailbot.terms import Fact

__all__ = ["MAX_COMMANDS", "Command", "Verb", "begins_with", "parse"]

MAX_COMMANDS: Final = 20  # a mail; more is no list of decisions
MAX_LINE: Final = 2000

# What is done only where a mail leaves no doubt; the rest is undone as easily as it was said.
_WEIGHTY: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.SEND_NOW, Verb.GO_ON})

# What goes on in the next lines.
_OPEN: Final = frozenset(
    {Verb.REJECT, Verb.ASK, Verb.EDIT, Verb.INTRO, Verb.SUBJECT, Verb.SPONSOR, Verb.REPLY}
)

_EDIT: Final = re.compile(rf"(?:{CHANGE}\s+)?(?:the\s+)?({FIELD})\s*[:=]\s*(.*)", re.IGNORECASE)
_TEXTS: Final = (
    (Verb.INTRO, re.compile(r"intro(?:duction)?\s*:\s*(.*)", re.IGNORECASE)),
    (Verb.SUBJECT, re.compile(r"subject(?: line)?\s*:\s*(.*)", re.IGNORECASE)),
    (Verb.SPONSOR, re.compile(r"sponsor(?: line)?\s*:\s*(.*)", re.IGNORECASE)),
    (Verb.REJECT, re.compile(r"(?:reject|decline|reason)\s*:\s*(.*)", re.IGNORECASE)),
    (
        Verb.ASK,
        re.compile(
            r"(?:ask|question|frage|fragen|demande|demander|pregunta|preguntar|pergunta|perguntar"
            r"|domanda|vraag|vragen)\s*:\s*(.*)",
            re.IGNORECASE,
        ),
    ),
)
_REPLY: Final = re.compile(r"(Q\d{1,9})\s*[:.)–—-]\s*(.*)", re.IGNORECASE)
_WHY: Final = re.compile(r"why\W{1,3}(J\d{1,9}|\S{1,64}@\S{1,255}?)[\s?!.]*", re.IGNORECASE)


_BULLET: Final = re.compile(r"(?:[-*•–]|\d{1,2}[.)])\s+")
_NOT_THEIRS: Final = (">", "|", "→")  # quoted, or as our letters set off what is not ours
_CLOSING: Final = re.compile(
    r"(?:(?:all the |very )?best(?: wishes)?|(?:kind |best |warm )?regards|cheers|yours(?: truly)?"
    r"|sincerely|(?:viele |liebe |beste |mit freundlichen )?grü(?:ß|ss)en?|[lm]g|vg|cordialement"
    r"|saludos|un saludo|abraço|abraços|cordiali saluti|saluti|groet(?:en)?|(?:met )?vriendelijke "
    r"groet(?:en)?)[,.!]?",
    re.IGNORECASE,
)


def parse(text: str) -> tuple[Command, ...]:
    """Read a reply's new text; an empty line ends a command, courtesy is none."""
    commands: list[Command] = []
    opened = False
    for line in (emphasis(raw.strip()[:MAX_LINE])[0] for raw in text.splitlines()):
        last = commands[-1] if commands else None
        if opened and last and last.verb is Verb.REPLY and not _REPLY.fullmatch(line):
            commands[-1] = replace(last, argument=f"{last.argument}\n{line}")  # all of it, as it is
            continue
        if not line:
            opened = opened and last is not None and _keeps_open(last)
            continue
        if line.startswith(_NOT_THEIRS):
            continue
        bulleted = opened and _BULLET.match(line)
        said = None if bulleted else _read(line)
        if last and opened and (said is None or not _is_plain(said)):
            commands[-1] = replace(last, argument=f"{last.argument}\n{line}".strip())
            continue
        if said is None and last and last.verb is Verb.APPROVE and names_a_day(line):
            commands[-1] = replace(last, line=f"{last.line}\n{line}", argument=line)
            continue
        if said is None:
            if _CLOSING.fullmatch(line):
                break
            said = () if is_courtesy(words(line)) else (Command(Verb.UNKNOWN, line),)
        commands += said
        opened = bool(said) and said[-1].verb in _OPEN
        if len(commands) >= MAX_COMMANDS:
            break
    return _of_one_mind(commands[:MAX_COMMANDS])


def begins_with(text: str) -> Verb:
    """Return the verb of a reply's first command; UNKNOWN when it begins with no plain one."""
    verb = next((command.verb for command in parse(text)), Verb.UNKNOWN)
    return Verb.UNKNOWN if verb is Verb.UNCLEAR else verb


def _keeps_open(command: Command) -> bool:
    """Whether an empty line ends it not: a list of results goes on."""
    return command.fact is Fact.OUTCOMES


def _is_plain(said: tuple[Command, ...]) -> bool:
    return all(command.verb is not Verb.UNCLEAR for command in said)


def _read(line: str) -> tuple[Command, ...] | None:
    """Return the commands of a line; None when it holds none."""
    return _labelled(line) or spoken(line)


def _labelled(line: str) -> tuple[Command, ...] | None:
    if edit := _EDIT.fullmatch(line):
        return (Command(Verb.EDIT, line, edit[2].strip(), LABELS[edit[1].lower()]),)
    if reply := _REPLY.fullmatch(line):
        return (Command(Verb.REPLY, line, f"{reply[1].upper()} {reply[2]}".strip()),)
    if why := _WHY.fullmatch(line):
        return (Command(Verb.WHY, line, why[1]),)
    for verb, pattern in _TEXTS:
        if match := pattern.fullmatch(line):
            return (Command(verb, line, match[1].strip()),)
    return None


# --- all lines ----------------------------------------------------------------------------------


def _of_one_mind(commands: list[Command]) -> tuple[Command, ...]:
    """Take what is said twice once, and ask back what contradicts itself or is hedged elsewhere."""
    told: list[Command] = []
    for command in commands:
        twice = next((n for n, c in enumerate(told) if c.verb is command.verb), None)
        if command.verb is Verb.APPROVE and twice is not None:
            first = told[twice]
            told[twice] = replace(
                first,
                line=f"{first.line}\n{command.line}",
                argument=first.argument or command.argument,
            )
        else:
            told.append(command)
    verbs = {command.verb for command in told}
    torn = len(verbs & DECISIONS) > 1 or (Verb.STOP in verbs and verbs & _WEIGHTY)
    doubted = any(
        command.verb is Verb.UNCLEAR
        or (command.verb is Verb.UNKNOWN and (hedged(words(command.line)) or "?" in command.line))
        for command in told
    )
    unsure = DECISIONS | _WEIGHTY if torn else _WEIGHTY if doubted else frozenset[Verb]()
    return tuple(replace(c, verb=Verb.UNCLEAR) if c.verb in unsure else c for c in told)
