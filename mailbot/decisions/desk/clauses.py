"""One line of an editor, said freely: phrases with nothing but courtesy, a day or a reason around.

Of a yes every word has to be known: "approve? not sure" and "yes, if they raise the pay" are no
yes, but unclear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from mailbot.decisions.desk.forms import ASK, TAGGED, days_in
from mailbot.decisions.desk.reasons import reason_in
from mailbot.decisions.language.small_words import HEDGES, JOINTS, SOFTENING, THANKS
from mailbot.decisions.language.speech import (
    IDLE,
    SLOTS,
    Word,
    folded,
    hedged,
    phrase_at,
    weekday_of,
    words,
)
from mailbot.decisions.language.vocabulary import Sense, Verb
from mailbot.decisions.reply import amendments
from mailbot.decisions.reply.amendments import Amendment
from mailbot.terms import Fact


@dataclass(frozen=True, slots=True)
class Command:
    """One command with the words it stood in."""

    verb: Verb
    line: str  # as written
    argument: str = ""
    fact: Fact | None = None  # of an edit
    nth: int = 0  # of an edit of one result: which, as an Amendment has it

    @property
    def amendment(self) -> Amendment | None:
        """What an edit changes."""
        return Amendment(self.fact, self.nth, self.argument) if self.fact else None


# What cannot stand beside one another: no one mind says both.
DECISIONS: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.HOLD, Verb.ASK, Verb.SENT})

# What may have a reason behind it, as people give one: "stop, the first link is wrong".
_EXPLAINED: Final = frozenset({Verb.STOP, Verb.TEST, Verb.DROP, Verb.ADD, Verb.SWAP})

_READING: Final = frozenset({Verb.STATS, Verb.QUEUE, Verb.STATUS, Verb.HELP})

# What tells of something else where more is said: "I sent them a mail".
_TOLD: Final = _READING | {Verb.SENT}

_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|hola|olá|ciao|beste|dag)\b[^,.!:]{0,40}[,.!:]\s*",
    re.IGNORECASE,
)
_REQUEST: Final = re.compile(
    r"(?:(?:can|could|would|will) you(?: please| kindly)?|please)\b[\s,]*", re.IGNORECASE
)
_QUOTES: Final = re.compile('[“”„«»"]')
_AROUND: Final = " \t:,;.!–—-"
_JOINTS: Final = folded(JOINTS)
_THANKS: Final = folded(THANKS)
_SOFTENING: Final = folded(SOFTENING)
_PLEASE: Final = folded("please pls then bitte por favor graag")
_RIGHT: Final = folded("right correct juist")  # with more behind it, they may ask for a change
_NO_VALUE: Final = IDLE | folded(HEDGES)  # "fix the title first"


def spoken(line: str) -> tuple[Command, ...] | None:
    """Return the commands of a line said freely; None when it holds none."""
    greeting = _GREETING.match(line)
    begin = greeting.end() if greeting else 0
    request = _REQUEST.match(line, begin)
    begin = request.end() if request else begin
    said = words(line[begin:])
    found = _Line(line[begin:], said).commands()
    if found is None:
        return None
    asked = "?" in line and not request
    doubtful = asked and not {c.verb for c in found} & {Verb.ASK, *_READING}
    verbs = {c.verb for c in found}
    if doubtful or Verb.UNCLEAR in verbs or len(verbs & DECISIONS) > 1:
        stopping = tuple(c for c in found if c.verb is Verb.STOP)
        return stopping or (Command(Verb.UNCLEAR, line),)
    if len(found) == 1:
        found = (replace(found[0], line=line),)
    return found


def names_a_day(line: str) -> bool:
    """Whether a line is nothing but a day: "next week please", below an "approved"."""
    yes = spoken(f"ok {line}")
    return bool(yes and len(yes) == 1 and yes[0].argument)


class _Line:
    """One line said freely, looked at from its first word to its last."""

    def __init__(self, text: str, said: tuple[Word, ...]) -> None:
        self.text = text
        self.said = said
        self.at = 0
        self.found: list[Command] = []
        self.days = days_in(text) if any(w.text[0].isdigit() for w in said) else []
        self.day = ""  # named before the yes that it belongs to: "Tuesday is fine"

    def commands(self) -> tuple[Command, ...] | None:
        while self.at < len(self.said):
            word = self.said[self.at]
            mentioned = self._is_mentioned(word)
            taken = (
                self._when,
                self._tagged,
                self._change,
                self._removal,
                self._ask,
                self._thanks,
            )
            if not mentioned and any(take(word) for take in taken):
                continue
            spoken = None if mentioned else phrase_at(self.said, self.at)
            if spoken and spoken[0] is Verb.HOLD and self._is_told():
                return self._left_over()
            if spoken and isinstance(spoken[0], Verb):
                self._add(spoken[0], self.at, self.at + spoken[1])
                if spoken[0] is Verb.REJECT:
                    self._reason(bare=False)
            elif self._is_right(word):
                self._add(Verb.APPROVE, self.at, self.at + 1)
            elif spoken and spoken[0] is Sense.NO and not self.found:
                self.found.append(Command(Verb.REJECT, self.text))
                self.at += 1
                self._reason(bare=True)
            elif word.text in IDLE and not _QUOTES.search(word.gap):
                self.at += 1
            else:
                return self._left_over()
        if self.day and self.found:
            return (Command(Verb.UNCLEAR, self.text),)
        return tuple(self.found) or None

    def _is_mentioned(self, word: Word) -> bool:
        """Whether a word is only spoken of: "to stop it, write “stop”"."""
        before = self.said[self.at - 1].text if self.at else ""
        return before in {"to", "zu"} or _QUOTES.search(word.gap) is not None

    def _is_told(self) -> bool:
        """Whether it is said how something stands: "the job is on hold"."""
        return any(word.text in {"is", "are"} for word in self.said[: self.at])

    def _is_right(self, word: Word) -> bool:
        """Whether a word is all that is said, behind a yes at most: "Correct.", "Ok, right"."""
        alone = self.at == 0 or (bool(self.found) and self.found[-1].verb is Verb.APPROVE)
        return word.text in _RIGHT and alone and self.at == len(self.said) - 1

    def _add(self, verb: Verb, first: int, behind: int, argument: str = "") -> None:
        """Note a command that stands in these words."""
        start = self.said[first].start
        end = self.said[behind - 1].end if behind > first else len(self.text)
        self.at = behind
        if verb is Verb.APPROVE and self.found and self.found[-1].verb is Verb.APPROVE:
            return  # "looks good, go for it"
        if verb is Verb.APPROVE and self.day:
            start, argument, self.day = 0, self.day, ""
        self.found.append(Command(verb, self.text[start:end].strip(_AROUND), argument))

    def _left_over(self) -> tuple[Command, ...] | None:
        """Judge a line with words that are not known: a reason may follow what may be explained."""
        verbs = {command.verb for command in self.found}
        if Verb.STOP in verbs:
            return tuple(self.found)
        if not verbs or verbs <= _TOLD:
            return None
        if verbs == {Verb.HOLD} and phrase_at(self.said, 0):
            return tuple(self.found)  # "hold this until I am back"
        if verbs <= _EXPLAINED and not hedged(self.said[self.at :]):
            return tuple(self.found)
        return (Command(Verb.UNCLEAR, self.text),)

    def _when(self, word: Word) -> bool:
        """Take the words of a day, which belong to a yes."""
        day = next((d for d in self.days if d.start <= word.start < d.end), None)
        spoken = phrase_at(self.said, self.at)
        if day:
            behind = next(
                (n for n, w in enumerate(self.said) if w.start >= day.end), len(self.said)
            )
        elif spoken and spoken[0] in SLOTS:
            behind = self.at + spoken[1]
        elif weekday_of(word) is not None and self.text[word.start : word.end].isalpha():
            behind = self.at + 1
        else:
            return False
        end = self.said[behind - 1].end
        if not self.found:
            self.day = f"{self.day} {self.text[word.start : end]}".strip()
            self.at = behind
            return True
        last = self.found[-1]
        if last.verb is not Verb.APPROVE:
            return False
        argument = f"{last.argument} {self.text[word.start : end]}".strip()
        begin = self.text.find(last.line)
        self.found[-1] = replace(last, line=self.text[max(begin, 0) : end], argument=argument)
        self.at = behind
        return True

    def _thanks(self, word: Word) -> bool:
        """Pass over "thanks for checking that so fast", up to the next mark."""
        if word.text not in _THANKS:
            return False
        behind = self.at + 1
        while behind < len(self.said) and not self.said[behind].gap.strip("-"):
            behind += 1
        if hedged(self.said[self.at : behind]):
            return False
        self.at = behind
        return True

    def _tagged(self, word: Word) -> bool:
        for verb, pattern in TAGGED:
            if match := pattern.match(self.text, word.start):
                tags = " ".join(f"J{int(number)}" for number in match.groups() if number)
                self._add(verb, self.at, self._behind(match.end()), tags)
                return True
        return False

    def _change(self, word: Word) -> bool:
        """Take "change the pay to 90k, and approve": the value is the rest, but for a yes."""
        heard = amendments.said(self.text, word.start)
        if heard is None:
            return False
        value, consent = parted_yes(heard.value)
        if all(word.text in _NO_VALUE for word in words(value)):
            return False
        end = heard.end - len(heard.value) + len(value)
        self._amend(heard, self.text[word.start : end], value.strip().rstrip(".!"))
        if consent and Verb.APPROVE not in {c.verb for c in self.found}:
            self.found.append(Command(Verb.APPROVE, consent))
        self.at = len(self.said)
        return True

    def _removal(self, word: Word) -> bool:
        heard = amendments.taken_out(self.text, word.start)
        if heard is None:
            return False
        self._amend(heard, self.text[word.start : heard.end], heard.value)
        self.at = self._behind(heard.end)
        return True

    def _amend(self, heard: Amendment, line: str, value: str) -> None:
        self.found.append(Command(Verb.EDIT, line, value, heard.fact, heard.nth))

    def _ask(self, word: Word) -> bool:
        before = self.said[self.at - 1].text if self.at else ""
        begins = self.at == 0 or bool(word.gap) or before in _JOINTS | _PLEASE
        match = ASK.match(self.text, word.start) if begins else None
        if match is None or (match["bare"] is not None and match.end() < len(self.text)):
            return False
        question = match["theirs"] or match["words"] or match["known"] or ""
        self._add(Verb.ASK, self.at, self._behind(len(self.text)), question.strip())
        return True

    def _reason(self, *, bare: bool) -> None:
        """Take the rest of a line as the reason of the no before it, if it is one."""
        rest = self.said[self.at :]
        self.at = len(self.said)
        if all(word.text in IDLE | _SOFTENING for word in rest):
            return
        if names_a_day(self.text[rest[0].start :]):  # "No, next week"
            self.found[-1] = Command(Verb.UNCLEAR, self.text)
            return
        reason = reason_in(self.text[rest[0].start :].strip(), rest, bare=bare)
        if reason:
            self.found[-1] = replace(self.found[-1], line=self.text, argument=reason)
        else:
            self.found[-1] = Command(Verb.UNCLEAR, self.text)

    def _behind(self, end: int) -> int:
        """Return the first word behind a place in the text."""
        return next((n for n, w in enumerate(self.said) if w.start >= end), len(self.said))


def parted_yes(value: str) -> tuple[str, str]:
    """Split "Head Baker and approve" into the value and the yes behind it, which may be ""."""
    said = words(value)
    for at in range(len(said) - 1, 0, -1):
        if said[at].text not in _JOINTS and said[at].gap not in {".", ";"}:
            continue
        behind = said[at:]
        line = _Line(value[behind[0].start :], words(value[behind[0].start :])).commands()
        if line and [c.verb for c in line] == [Verb.APPROVE]:
            joint = said[at] if said[at].text in _JOINTS else behind[0]
            return value[: joint.start].rstrip(_AROUND), value[behind[0].start :]
        return value, ""
    return value, ""


def yeses(line: str) -> Iterator[tuple[str, str]]:
    """Give each way to part a line from a yes at its end: "take “x” out, then it is fine"."""
    said = () if "?" in line else words(line)
    for word in said[1:]:
        if word.text in _JOINTS or word.gap[-1:] in {",", ".", ";", "–", "—", "-"}:
            rest = line[word.start :]
            found = _Line(rest, words(rest)).commands()
            if found and all(command.verb is Verb.APPROVE for command in found):
                yield line[: word.start].rstrip(_AROUND), rest
