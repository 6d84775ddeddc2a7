"""An editor's words: the lines of a reply as commands, in any reasonable wording.

A line either names what it is for ("intro: …", "pay: 90k", "ask: …"), and what stands behind the
colon goes on in the lines below, where it may be so long; or it is said freely (`clauses`), as a
whole or sentence by sentence. What leans to a decision without being one is unclear, and asked
back. Pure text in, values out; what a command may do is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from mailbot.decisions.desk.clauses import DECISIONS, Command, names_a_day, parted_yes, spoken
from mailbot.decisions.desk.inquiry import inquiry
from mailbot.decisions.desk.wraps import BULLET, CLOSING, goes_on_list, goes_on_value, is_wrapped
from mailbot.decisions.language.small_words import DOUBTS
from mailbot.decisions.language.speech import folded, hedged, is_courtesy, words
from mailbot.decisions.language.vocabulary import Verb
from mailbot.decisions.reply import amendments
from mailbot.reading.lists import emphasis
from mailbot.terms import Fact

__all__ = ["MAX_COMMANDS", "Command", "Verb", "begins_with", "of_one_mind", "parse"]

MAX_COMMANDS: Final = 20  # a mail; more is no list of decisions
MAX_LINE: Final = 2000

# What is done only where a mail leaves no doubt; the rest is undone as easily as it was said.
_WEIGHTY: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.SEND_NOW, Verb.GO_ON, Verb.SENT})

# What goes on in the next lines; an edit does only where it is of several results.
_OPEN: Final = frozenset({Verb.REJECT, Verb.ASK, Verb.INTRO, Verb.SPONSOR, Verb.REPLY})
_ONE_LINE: Final = frozenset({Verb.EDIT, Verb.SUBJECT})

# No value ends with these; with "fine" or "yes" it may: "other jobs: yes, and no problem".
_PLAIN_YES: Final = re.compile(
    r"\b(?:approved?|publish|list it|go ahead|genehmigt|freigegeben|approuvée?|publiez|aprobad[oa]"
    r"|adelante|aprovad[oa]|publique|approvat[oa]|pubblicate|goedgekeurd|akkoord)\b",
    re.IGNORECASE,
)

# Behind these the rest of a line is the question, or the reason.
_TO_THE_END: Final = frozenset({Verb.ASK, Verb.REJECT})

# What is only asked: beside a decision it is a doubt.
_READING: Final = frozenset({Verb.UNKNOWN, Verb.QUEUE, Verb.STATUS, Verb.STATS, Verb.HELP})
_DOUBTS: Final = folded(DOUBTS)

# Answers whether an issue has gone: no doubt, where it is to go.
_NOT_OUT: Final = re.compile(
    r"\W*(?:(?:no|nein|non|não|nee)\b[\s,]*)?(?:"
    r"(?:it|this|that|the issue|this issue|this one)\s(?:(?:has|have|was|did|is)(?:\snot|n['’]t))"
    r"(?:\syet)?\s(?:gone(?: out)?|go(?: out)?|out|been (?:sent|mailed)|sent|mailed)"
    r"|(?:nobody|no one|no reader)\s(?:has|had|got)\b[\s\w]{0,20}"
    r"|(?:sie|es|die ausgabe|das)\s(?:ist|wurde)\s(?:noch\s)?nicht\s(?:raus|hinaus|verschickt"
    r"|versandt|gesendet|weg)(?:gegangen)?"
    r"|(?:il|elle|ce numéro)\sn['’](?:est|a)\spas\s(?:encore\s)?(?:parti|sorti|été envoyé)e?"
    r"|(?:no|todavía no|aún no)\s(?:ha salido|salió|se ha enviado|se envió)"
    r"|(?:ainda )?não\s(?:saiu|foi enviad[oa])"
    r"|non\s(?:è|e['’])\s(?:ancora\s)?(?:uscit|partit|stat[oa] inviat)[oa]"
    r"|(?:het|hij|ze|dit nummer)\sis\s(?:nog\s)?niet\s(?:de deur uit|verstuurd|verzonden|weg)"
    r")\b[\s\w]{0,12}[.!]?",
    re.IGNORECASE,
)

# "Much better. Let's run it", but not "Dec. 8" or "15. Dezember".
_SENTENCE: Final = re.compile(r"(?:(?<=[^\W\d][.])(?=\s+[^\W\d])|(?<=[!?…]))\s+")

_TEXTS: Final = (
    (Verb.INTRO, re.compile(r"intro(?:duction)?\s*:\s*(.*)", re.IGNORECASE)),
    (Verb.SUBJECT, re.compile(r"subject(?: line)?\s*:\s*(.*)", re.IGNORECASE)),
    (Verb.SPONSOR, re.compile(r"sponsor(?: line)?\s*:\s*(.*)", re.IGNORECASE)),
    (
        Verb.REJECT,
        re.compile(
            r"(?:(?:reject|decline)(?: it| this| this one| the job)?|reason)\s*:\s*(.*)",
            re.IGNORECASE,
        ),
    ),
    (
        Verb.ASK,
        re.compile(
            r"(?:ask|question|frage|fragen|demande|demander|pregunta|preguntar|pergunta|perguntar"
            r"|domanda|vraag|vragen)(?:\s+[^\s:]{1,40}){0,3}\s*:\s*(.*)",
            re.IGNORECASE,
        ),
    ),
)
_REPLY: Final = re.compile(r"(Q\d{1,9})\s*[:.)–—-]\s*(.*)", re.IGNORECASE)
_WHY: Final = re.compile(r"why\W{1,3}(J\d{1,9}|\S{1,64}@\S{1,255}?)[\s?!.]*", re.IGNORECASE)


_NOT_THEIRS: Final = (">", "|", "→")  # quoted, or as our letters set off what is not ours


def parse(text: str) -> tuple[Command, ...]:
    """Read a reply's new text; an empty line ends a command, courtesy is none."""
    commands: list[Command] = []
    opened = False
    before = ""
    for line in (emphasis(raw.strip()[:MAX_LINE])[0] for raw in text.splitlines()):
        last = commands[-1] if commands else None
        above, before = before, line
        if opened and last and last.verb is Verb.REPLY and not _REPLY.fullmatch(line):
            commands[-1] = _longer(last, line)  # all of it, as it is
            continue
        if not line:
            opened = opened and last is not None and _is_list(last)
            continue
        if line.startswith(_NOT_THEIRS):
            continue
        bulleted = opened and BULLET.match(line)
        said = None if bulleted else _read(line)
        if last and opened and _is_silent(last, said) and _goes_on(last, above, line):
            broken = last.verb in _ONE_LINE and not _is_list(last)
            broken = broken or (_is_list(last) and bool(above) and is_wrapped(above, line))
            commands[-1] = _longer(last, line, " " if broken else "\n")
            continue
        if said is None and last and last.verb is Verb.APPROVE and names_a_day(line):
            commands[-1] = replace(last, line=f"{last.line}\n{line}", argument=line)
            continue
        if said is None:
            if CLOSING.fullmatch(line):
                break
            said = () if is_courtesy(words(line)) else (Command(Verb.UNKNOWN, line),)
        commands += said
        opened = bool(said) and said[-1].verb in _OPEN | _ONE_LINE
        if len(commands) >= MAX_COMMANDS:
            break
    return of_one_mind(commands[:MAX_COMMANDS])


def begins_with(text: str) -> Verb:
    """Return the verb of a reply's first command; UNKNOWN when it begins with no plain one."""
    verb = next((command.verb for command in parse(text)), Verb.UNKNOWN)
    return Verb.UNKNOWN if verb in {Verb.UNCLEAR, Verb.TORN} else verb


def _longer(command: Command, line: str, joint: str = "\n") -> Command:
    """Return a command with one more line of what stands behind its colon."""
    return replace(
        command,
        line=f"{command.line}\n{line}".rstrip(),
        argument=f"{command.argument}{joint}{line}".lstrip(),
    )


def _goes_on(command: Command, above: str, line: str) -> bool:
    """Whether a line that says nothing by itself belongs to the command above it.

    Of what has one line only where that was broken at its width, or in the middle of what it says,
    or has nothing behind its colon; a list goes on behind an empty line with a bullet alone. Words
    to who asked, "Thanks, Ann, it is changed", are no part of a value.
    """
    if CLOSING.fullmatch(line):
        return False
    if not command.argument.strip():
        return True
    if _is_list(command):
        return goes_on_list(command.line.splitlines()[0], above, line)
    return command.verb not in _ONE_LINE or goes_on_value(above, line)


def _is_list(command: Command) -> bool:
    """Whether a command changes all of the results: each has a line of its own."""
    return command.fact is Fact.OUTCOMES and not command.nth


def _is_silent(command: Command, said: tuple[Command, ...] | None) -> bool:
    """Whether a line below a command is none itself; of a value no word may lean to one."""
    if said is None:
        return True
    return command.verb not in _ONE_LINE and not _is_plain(said)


def _is_plain(said: tuple[Command, ...]) -> bool:
    return all(command.verb is not Verb.UNCLEAR for command in said)


def _read(line: str) -> tuple[Command, ...] | None:
    """Return the commands of a line; None when it holds none."""
    if _NOT_OUT.fullmatch(line):
        return (Command(Verb.UNKNOWN, line),)
    whole = _labelled(line) or spoken(line)
    if whole is not None and _is_plain(whole):
        return whole
    return _by_sentence(line) or whole


def _plainly(text: str) -> tuple[Command, ...] | None:
    if _NOT_OUT.fullmatch(text):
        return (Command(Verb.UNKNOWN, text),)
    said = _labelled(text) or spoken(text)
    asked = inquiry(text) if said is None else None
    return (Command(asked, text),) if asked else said


def _by_sentence(line: str) -> tuple[Command, ...] | None:
    """Read each sentence by itself; None where that makes nothing plainer."""
    sentences = _SENTENCE.split(line)
    found: list[Command] = []
    for number, sentence in enumerate(sentences):
        said = _plainly(sentence)
        if said is None and is_courtesy(words(sentence)):
            continue
        if said and said[-1].verb in _TO_THE_END:
            rest = " ".join(sentences[number:])
            said = _plainly(rest) or said
        found += said or (Command(Verb.UNKNOWN, sentence),)
        if found[-1].verb in _TO_THE_END:
            break
    heard = {command.verb for command in found}
    return tuple(found) if heard - {Verb.UNKNOWN} and Verb.UNCLEAR not in heard else None


def _labelled(line: str) -> tuple[Command, ...] | None:
    if edit := amendments.labelled(line):
        value, consent = parted_yes(edit.value)
        if not _PLAIN_YES.search(consent):
            return (Command(Verb.EDIT, line, edit.value, edit.fact, edit.nth),)
        change = Command(
            Verb.EDIT, line.removesuffix(edit.value) + value, value, edit.fact, edit.nth
        )
        return change, Command(Verb.APPROVE, consent)
    if reply := _REPLY.fullmatch(line):
        return (Command(Verb.REPLY, line, f"{reply[1].upper()} {reply[2]}".strip()),)
    if why := _WHY.fullmatch(line):
        return (Command(Verb.WHY, line, why[1]),)
    for verb, pattern in _TEXTS:
        if match := pattern.fullmatch(line):
            return (Command(verb, line, match[1].strip()),)
    return None


# --- all lines ----------------------------------------------------------------------------------


def of_one_mind(commands: Iterable[Command]) -> tuple[Command, ...]:
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
        or (
            command.verb in _READING
            and _doubts(command.line)
            and not _NOT_OUT.fullmatch(command.line)
        )
        for command in told
    )
    unsure = DECISIONS | _WEIGHTY if torn else _WEIGHTY if doubted else frozenset[Verb]()
    instead = Verb.TORN if torn else Verb.UNCLEAR
    return tuple(replace(c, verb=instead) if c.verb in unsure else c for c in told)


def _doubts(line: str) -> bool:
    """Whether a line that decides nothing makes unsure what is decided beside it."""
    said = words(line)
    return "?" in line or hedged(said) or any(word.text in _DOUBTS for word in said)
