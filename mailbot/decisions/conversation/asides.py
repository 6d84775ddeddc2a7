"""What an answer says beside its matter: what they asked of us, and a line in their language.

Whatever a mail does, its questions are answered in the same letter. To somebody who may not have
written it nothing is said but the line in their language; what they asked waits with their job.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.conversation import faq
from mailbot.decisions.conversation.faq_words import Asked
from mailbot.decisions.conversation.to_owner import letter
from mailbot.decisions.reply import reply_text
from mailbot.matters import Decision, Owed, Reason, Situation
from mailbot.reading.spoken_tongue import tongue_of
from mailbot.terms import Kind

# After these an editor may be needed for what else was asked; elsewhere a person has it, or nobody.
_MATTERS: Final = frozenset(
    {
        Reason.INCOMPLETE,
        Reason.COMPLETE,
        Reason.CORRECTED,
        Reason.CANNOT_LIST,
        Reason.JOB_STATUS,
        Reason.NOTHING_NEW,
        Reason.THANKS,
        Reason.HELPED,
    }
)
_SILENT: Final = frozenset({Reason.NOTHING_NEW, Reason.THANKS})
# Letters of which nothing is needed once the question is answered.
_GENERAL: Final = frozenset({"help", "passed_on"})
_RIGHTS: Final = frozenset({Kind.EXPORT, Kind.ERASE})  # a person has to see to it all the same
_MUCH: Final = 8  # words beside a question from which an editor reads them


def added(s: Situation, decision: Decision) -> Decision:
    """Return a decision whose letters to the author answer what they asked of us."""
    if s.office.is_editor(s.author):
        return decision
    said = reply_text.words(reply_text.theirs(s)) if s.job and s.letter else s.said
    asked = tuple(faq.heard(said))
    if s.known:
        decision = _answered(s, decision, asked, said)
    elif decision.job:
        wondered = tuple(dict.fromkeys((*decision.job.wondered, *asked)))
        decision = replace(decision, job=replace(decision.job, wondered=wondered))
    tongue = tongue_of(s.said)
    letters = (
        replace(owed, tongue=tongue) if owed.to == s.author and owed.answers else owed
        for owed in decision.letters
    )
    return replace(decision, letters=tuple(letters))


def _has_details(s: Situation, decision: Decision) -> bool:
    """Whether what somebody asks a place for has just got one, in the terms or elsewhere."""
    if s.job is None or decision.job is None:
        return False
    before, after = s.job.listing, decision.job.listing
    places = (before.terms, before.pay_beside, before.title)
    return places != (after.terms, after.pay_beside, after.title)


def _answered(s: Situation, decision: Decision, asked: tuple[str, ...], said: str) -> Decision:
    if s.job and decision.letters:
        asked = tuple(dict.fromkeys((*s.job.wondered, *asked)))
    # "Yes. Is anything wrong?": to the neutral letter, the full answer says that nothing is.
    full = s.token is not Purpose.PROOF
    passed = full and decision.reason in _MATTERS and faq.others(said)
    first = next((each for each in decision.letters if each.to == s.author and each.answers), None)
    if _has_details(s, decision):
        asked = tuple(each for each in asked if each is not Asked.DETAILS)
    if not (s.job or decision.job):  # the help page says it, and to readers, too
        asked = tuple(each for each in asked if each is not Asked.HOW)
    page = first and first.template in _GENERAL and not s.word
    if first and page and asked and s.reading.kind not in _RIGHTS:
        passed = decision.for_editor and (faq.others(said) or faq.beside(said) > _MUCH)
        answer: Owed | None = replace(first, template="answers")
        decision = replace(decision, for_editor=False)
    elif first is None and asked and decision.reason in _SILENT:
        answer = letter("answers", s.job) if s.job else Owed("answers", s.author)
        decision = replace(decision, letters=(answer,))
        first = answer
    else:
        answer = first
    if answer is None or not (asked or passed):
        return decision
    answer = replace(answer, faq=asked, passed=passed)
    job = decision.job and replace(decision.job, wondered=())
    letters = (answer if each is first else each for each in decision.letters)
    decision = replace(decision, job=job, letters=tuple(letters))
    return replace(decision, for_editor=True, at_once=True) if passed else decision
