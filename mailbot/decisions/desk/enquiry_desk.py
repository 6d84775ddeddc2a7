"""An editor answers what people asked: it goes to them, and what they reply comes back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.conversation import employer
from mailbot.decisions.desk import job_desk
from mailbot.decisions.desk.commands import Command, Verb, parse
from mailbot.decisions.desk.transcript import UNHEARD, Entry, Outcome, desk, pace, unheard
from mailbot.decisions.language.speech import is_courtesy, words
from mailbot.matters import Decision, Enquiry, Job, MatterKind, Owed, Reason, Situation
from mailbot.reading.lists import emphasis
from mailbot.terms import Intent, Kind, Reading

_NUMBERED: Final = re.compile(r"Q(\d{1,9})\s*(.*)", re.DOTALL)

# Said in reply to any letter, and no answer to anybody.
_ASIDE: Final = frozenset({Verb.REPLY, Verb.STOP, Verb.STATS, Verb.QUEUE, Verb.STATUS, Verb.WHY})

# The plain words of a decision on a job; an "ok" or a "no" may well be the answer.
_DECIDING: Final = frozenset({Verb.APPROVE, Verb.REJECT, Verb.HOLD, Verb.EDIT})
_DECIDES: Final = re.compile(r"\W*(?:approved?|reject(?:ed)?|hold|edit)\b", re.IGNORECASE)
# "Place: …" alone may be a word to who asked.
_EDITS: Final = re.compile(r"\W*(?:edit|change|set)\b", re.IGNORECASE)
_FEW: Final = 3  # words of a line that is more than a name

_WISHES: Final = frozenset({Kind.UNSUBSCRIBE, Kind.SUBSCRIBE, Kind.ERASE, Kind.EXPORT})
_NOTHING: Final = frozenset({Intent.SPAM, Intent.EMPTY, Intent.SEALED})


def commands(s: Situation) -> tuple[Command, ...]:
    """Read a reply to passed-on mails: where there was one only, all of it is the answer."""
    said = parse(s.text)
    if len(s.enquiries) != 1 or any(command.verb in _ASIDE for command in said):
        return said
    if is_courtesy(words(s.text)):
        return ()
    if _decides(said) and not _edits(s.enquiries[0], s.text):
        return said  # meant for a job's own letter, and no word to who asked
    answer = said[0].argument if [command.verb for command in said] == [Verb.ASK] else s.text
    return (Command(Verb.REPLY, s.text, f"{s.enquiries[0].tag} {answer}"),)


def _decides(said: tuple[Command, ...]) -> bool:
    """Whether all of what is said decides on a job, in the plain words for it."""
    return bool(said) and all(
        command.verb in _DECIDING and _DECIDES.match(command.line) for command in said
    )


def _edits(enquiry: Enquiry, answer: str) -> tuple[Command, ...]:
    """Return the lines of an answer that change the job that the question is about."""
    if enquiry.open_job is None:
        return ()
    return tuple(c for c in parse(answer) if c.verb is Verb.EDIT and _EDITS.match(c.line))


def _apart(
    s: Situation, said: tuple[Command, ...]
) -> tuple[list[tuple[Job, Command]], list[Command]]:
    """Part the lines that change a job, each with that job, from what is said to who asked."""
    changes: list[tuple[Job, Command]] = []
    rest: list[Command] = []
    for command in said:
        enquiry, answer = _parted(s, command) if command.verb is Verb.REPLY else (None, "")
        edits = _edits(enquiry, answer) if enquiry else ()
        if not edits or enquiry is None or enquiry.open_job is None:
            rest.append(command)
            continue
        changes += ((enquiry.open_job, edit) for edit in edits)
        left = _without(answer, edits)
        if _decides(beside := parse(left)):
            rest += beside
        elif left:
            rest.append(Command(Verb.REPLY, left, f"{enquiry.tag} {left}"))
    return changes, rest


def _without(answer: str, edits: tuple[Command, ...]) -> str:
    """Return an answer without the lines that change the job; "" where only courtesy is left."""
    lines = {line for edit in edits for line in edit.line.splitlines()}
    rest = [each for each in answer.splitlines() if emphasis(each.strip())[0] not in lines]
    return "\n".join(rest).strip() if any(map(_tells, rest)) else ""


def _tells(line: str) -> bool:
    """Whether a line says something: more than a greeting or the name below it."""
    said = words(line)
    return not is_courtesy(said) and (len(said) >= _FEW or line.strip().endswith((".", "!", "?")))


def decide(s: Situation, said: tuple[Command, ...]) -> Decision:
    """Mail each answer to who asked, once: the first editor's counts; and change their job."""
    changes, rest = _apart(s, said)
    job = changes[0][0] if changes else None
    entries = [Entry(each.line, Outcome.ONE_JOB) for of, each in changes if of != job]
    letters: list[Owed] = []
    answered: list[int] = []
    for command in rest:
        if command.verb is not Verb.REPLY:
            heard = command.verb not in UNHEARD
            entry = Entry(command.line, Outcome.ELSEWHERE) if heard else unheard(command)
            entries.append(entry)
            continue
        enquiry, answer = _parted(s, command)
        refusal = _refusal(s, enquiry, answer)
        if refusal or enquiry is None:
            by = enquiry.answered_by if enquiry else ""
            entries.append(Entry(command.line, refusal or Outcome.NO_SUCH_QUESTION, by))
            continue
        entries.append(Entry(command.line, Outcome.ANSWERED, enquiry.author))
        letters += _answer(s, enquiry, answer)
        answered.append(enquiry.number)
    result = Owed(
        "editor_enquiry_result",
        desk(s),
        {"entries": tuple(entries), "enquiries": s.enquiries},
        MatterKind.ENQUIRY,
        Purpose.EDITOR,
        answers=False,
        at_most_every=pace(s, changed=bool(answered)),
    )
    if job is None:
        reason = Reason.ANSWERED if answered else Reason.NOT_UNDERSTOOD
        return Decision(reason, letters=(result, *letters), answered=tuple(answered))
    # The numbers of questions are no version of a job: each line is held against what was shown.
    edits = tuple(each for of, each in changes if of == job)
    changed = job_desk.decide(replace(s, job=job, token_version=None), job, edits)
    both = (result, *letters, *changed.letters) if entries else changed.letters
    return replace(changed, letters=both, answered=tuple(answered))


def digest(editors: tuple[str, ...], enquiries: tuple[Enquiry, ...]) -> tuple[Owed, ...]:
    """Return the letter in which editors are shown what only a person can answer."""
    return tuple(
        Owed(
            "editor_digest",
            editor,
            {"enquiries": enquiries},
            MatterKind.ENQUIRY,
            Purpose.EDITOR,
            answers=False,
            threaded=False,
        )
        for editor in editors
    )


def come_back(s: Situation) -> Decision | None:
    """Handle what somebody writes in reply to an editor's answer; None for a wish of their own.

    What it says of a job is taken as ever; the rest is for the editors, and nobody is told again
    that it is.
    """
    if s.job and s.token_address == s.job.owner:
        # Their answer's letter went to the owner, about that job, as a draft's letters do.
        decision = employer.reply(replace(s, token=Purpose.DRAFT), s.job)
        if decision.reason is Reason.PASSED_ON:
            return Decision(Reason.PASSED_ON, job=decision.job, for_editor=True)
        if decision.reason is Reason.NOTHING_NEW:
            return Decision(Reason.NOTHING_NEW, job=decision.job, for_editor=True)
        return decision
    if _has_a_wish(s.reading):
        return None
    return Decision(Reason.PASSED_ON, for_editor=True)


def _has_a_wish(reading: Reading) -> bool:
    """Whether a reply wants something of mailbot itself, a whole job included.

    A hurried line says little: "In Porto." offers no job, and "how?" is for the editor.
    """
    facts = reading.facts
    offered = facts and facts.title and (facts.pay or facts.outcomes or facts.video)
    return reading.kind in _WISHES or reading.intent in _NOTHING or bool(offered)


def _parted(s: Situation, command: Command) -> tuple[Enquiry | None, str]:
    """Split "Q12 yes, it is free" into the enquiry, if the answered letter showed it, and words."""
    numbered = _NUMBERED.fullmatch(command.argument)
    number = int(numbered[1]) if numbered else 0
    enquiry = next((q for q in s.enquiries if q.number == number), None)
    return enquiry, numbered[2].strip() if numbered else ""


def _refusal(s: Situation, enquiry: Enquiry | None, answer: str) -> Outcome | None:
    """Return why an answer is not mailed."""
    if enquiry is None:
        return Outcome.NO_SUCH_QUESTION
    if not answer:
        return Outcome.ANSWER_NEEDED
    if enquiry.answered_by not in {"", s.author}:
        return Outcome.ANSWERED_BEFORE
    # To whom we do not know to have written it, nothing of ours goes.
    return None if enquiry.answerable else Outcome.UNPROVEN_ASKER


def _answer(s: Situation, enquiry: Enquiry, answer: str) -> tuple[Owed, ...]:
    """Owe the answer to who asked, and word of it to the other editors."""
    values = {"enquiry": enquiry, "text": answer, "editor": s.author}
    told = tuple(
        Owed("editor_enquiry_told", other, values, answers=False, threaded=False)
        for other in s.office.editors
        if other != desk(s)
    )
    answering = Owed(
        "answer", enquiry.author, values, MatterKind.ENQUIRY, Purpose.ANSWER, answers=False
    )
    return (answering, *told)
