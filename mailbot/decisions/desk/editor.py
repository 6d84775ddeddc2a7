"""The editor's desk: a reply in words decides on a job or an issue, line by line.

What came is repeated with what became of it; what is not understood does nothing. The first
decision counts, in order of arrival; the other editors are told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from mailbot.address import Purpose
from mailbot.decisions.desk import enquiry_desk, issue_desk, job_desk
from mailbot.decisions.desk.commands import Command, Verb, begins_with, parse
from mailbot.decisions.desk.transcript import desk, pace
from mailbot.decisions.reply import reply_text
from mailbot.decisions.to_editors import review_letters
from mailbot.matters import Decision, MatterKind, Owed, Reason, Situation
from mailbot.states import JobState
from mailbot.subjects import glimpse
from mailbot.trust.authority import Action, Claim, Relation, Ruling, rule

_ACTIONS: Final[dict[Verb, Action]] = {
    Verb.APPROVE: Action.APPROVE,  # of an issue its ok, which needs the same
    Verb.REJECT: Action.REJECT,
    Verb.ASK: Action.ASK,
    Verb.EDIT: Action.EDIT,
    Verb.HOLD: Action.HOLD,
    Verb.INTRO: Action.INTRO,
    Verb.SUBJECT: Action.SUBJECT,
    Verb.SPONSOR: Action.SPONSOR,
    Verb.DROP: Action.DROP,
    Verb.ADD: Action.ADD,
    Verb.SWAP: Action.SWAP,
    Verb.TEST: Action.TEST,
    Verb.SEND_NOW: Action.SEND_NOW,
    Verb.SENT: Action.APPROVE,  # which it settles
    Verb.REPLY: Action.REPLY,
    Verb.STATS: Action.READ,
    Verb.QUEUE: Action.READ,
    Verb.STATUS: Action.READ,
    Verb.WHY: Action.READ,
    Verb.HELP: Action.READ,
    Verb.STOP: Action.STOP,
    Verb.GO_ON: Action.GO_ON,
    Verb.UNCLEAR: Action.APPROVE,  # it leans to what needs as much
    Verb.TORN: Action.APPROVE,
    Verb.UNKNOWN: Action.READ,  # is told what can be said
}

# How the names of the letters to editors begin.
_OURS: Final = "editor_"

_BRAKES: Final = frozenset({Verb.STOP, Verb.HOLD})

# As what the lines of a job may be heard, an editor's own among others: "Pay: EUR 50,000".
_OF_OFFERS: Final = frozenset({Verb.UNKNOWN, Verb.EDIT})

# Jobs that have a letter to decide on them, or to change them.
_ON_THE_DESK: Final = frozenset(
    {JobState.ASKING, JobState.REVIEW, JobState.HELD, JobState.APPROVED}
)

# What is only shown, and the letter that shows it.
SHOWN: Final[dict[Verb, str]] = {
    Verb.STATS: "editor_stats",
    Verb.QUEUE: "editor_queue",
    Verb.STATUS: "editor_status",
    Verb.WHY: "editor_why",
    Verb.HELP: "editor_help",
}


def speaks(s: Situation) -> bool:
    """Whether a mail is an editor's business: their token, or their address and a verb."""
    if s.token is Purpose.EDITOR:
        return True
    if not s.office.is_editor(s.author):
        return False
    if s.job is not None and s.job.owner != s.author:
        return True
    if s.answering.startswith(_OURS):
        return True  # "Which letter do you mean?": what they answer begins no job of theirs
    if s.token is Purpose.DRAFT:
        return False  # an editor may have a job of their own, as anybody may
    if s.reading.offers:
        verbs = {command.verb for command in parse(s.said)}
        return bool(verbs) and not verbs & _OF_OFFERS
    return begins_with(s.said) is not Verb.UNKNOWN


def decide(s: Situation) -> Decision:
    """Handle an editor's reply, or what claims to be one."""
    if not _BRAKES & {command.verb for command in parse(s.said)}:  # which harm nobody
        s = reply_text.surely_theirs(s)
    asked = s.token is Purpose.EDITOR and bool(s.enquiries)
    commands = enquiry_desk.commands(s) if asked else parse(s.said)
    if s.job is not None and s.issue is None and not asked:
        commands = job_desk.understood(s.job, commands)
    # A mail without a word reads, too: it is told what can be said.
    verbs = {command.verb for command in commands} or {Verb.UNKNOWN}
    rulings = {rule(_ACTIONS[verb], _claim(s)) for verb in verbs}
    braking = verbs & _BRAKES
    if braking and rule(Action.STOP, _claim(s)) is Ruling.ALLOW:
        # The brake works beside words that need more than this mail has: they wait.
        if rulings != {Ruling.ALLOW}:
            commands = tuple(c for c in commands if c.verb in braking)
        rulings = {Ruling.ALLOW}
    if Ruling.CHALLENGE in rulings:
        # It may be the editor, whose provider does not sign, or somebody in their name.
        challenge = Owed(
            "editor_challenge",
            s.author,
            {"text": glimpse(" ".join(s.text.split()))},  # it may be anybody's
            answers=False,
            at_most_every=timedelta(hours=1),
        )
        return Decision(Reason.CHALLENGED, letters=(challenge,))
    if Ruling.RESEND in rulings:
        return _resend(s)
    if rulings - {Ruling.ALLOW}:
        return Decision(Reason.FORGED)
    letters = _shown(s, commands)
    rest = tuple(command for command in commands if command.verb not in SHOWN)
    # Around a question of its own, a fresh mail decides nothing: "I was told of one only."
    chat = s.token is None and all(command.verb is Verb.UNKNOWN for command in rest)
    if letters and (chat or not rest):
        return Decision(Reason.SHOWN, letters=letters)
    decision = _on_matter(s, rest)
    return replace(decision, letters=(*decision.letters, *letters))


def _on_matter(s: Situation, commands: tuple[Command, ...]) -> Decision:
    if s.issue is not None:
        return issue_desk.decide(s, s.issue, commands)
    if s.job is not None:
        return job_desk.decide(s, s.job, commands)
    if s.token is Purpose.EDITOR and s.enquiries:
        return enquiry_desk.decide(s, commands)
    return _resend(s)


def _shown(s: Situation, commands: tuple[Command, ...]) -> tuple[Owed, ...]:
    """Owe what an editor asked to see, to an editor's address only."""
    wanted = dict.fromkeys((c.verb, c.argument) for c in commands if c.verb in SHOWN)
    return tuple(
        Owed(SHOWN[verb], desk(s), {"about": argument}, at_most_every=pace(s, changed=False))
        for verb, argument in wanted
    )


def _claim(s: Situation) -> Claim:
    relation = Relation.EDITOR if s.office.is_editor(s.author) else Relation.STRANGER
    token = s.token if s.token is Purpose.EDITOR else None
    return Claim(s.verdict, token, relation)


def _resend(s: Situation) -> Decision:
    """Mail the matter's letter again; "reply to this one"."""
    if s.job is not None and s.job.state in _ON_THE_DESK:
        return Decision(Reason.RESENT, letters=review_letters(s.office, s.job, only=s.author))
    if s.issue is not None and s.issue.digest:
        return Decision(Reason.RESENT, letters=issue_desk.proof_letters(s.issue, (s.author,)))
    if s.enquiries:
        return Decision(Reason.RESENT, letters=enquiry_desk.digest((s.author,), s.enquiries))
    closed = s.job is not None and s.job.state is JobState.CLOSED  # which can be opened again
    which = Owed(
        "editor_which",
        desk(s),
        {"job": s.job, "state": s.job.state if s.job else None},
        MatterKind.JOB if closed else MatterKind.ADDRESS,
        Purpose.EDITOR if closed else None,
        answers=False,
        at_most_every=pace(s, changed=False),
    )
    return Decision(Reason.RESENT, letters=(which,))
