"""What an action needs: the one table of authority, as data.

Whoever has to prove something is judged by `rule`, and by nothing else. The first rule that fits
a claim decides, the last one of each action fits all, and there is no switch that turns any of it
off. SECURITY.md shows the table as it stands here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mailbot.address import Purpose
from mailbot.terms import Verdict


class Action(StrEnum):
    """What somebody wants done."""

    # anybody
    SUBMIT = "submit"  # send a job
    QUESTION = "question"
    HELP = "help"
    GET = "get"  # an earlier issue
    PROVE = "prove"  # an answer to a letter that asks the address: it is proven for good
    # readers
    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    PAUSE = "pause"
    RESUME = "resume"
    STATUS = "status"
    WHY = "why"
    EXPORT = "export"
    FORGET = "forget"
    # employers, on a job that exists
    ANSWER = "answer"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    FILLED = "filled"
    # editors
    STOP = "stop"
    HOLD = "hold"
    READ = "read"  # stats, queue, status, why, help: as an editor sees them
    APPROVE = "approve"
    REJECT = "reject"
    EDIT = "edit"
    ASK = "ask"
    REPLY = "reply"  # the answer to a question that was passed on
    OK = "ok"
    INTRO = "intro"
    SUBJECT = "subject"
    SPONSOR = "sponsor"
    DROP = "drop"
    ADD = "add"
    SWAP = "swap"
    TEST = "test"
    SEND_NOW = "send_now"
    GO_ON = "go_on"


class Relation(StrEnum):
    """What the author's address is to the matter."""

    SELF = "self"  # the action is about the author's own address
    OWNER = "owner"  # whose job it is
    COLLEAGUE = "colleague"  # authenticated, of the owner's organizational domain
    EDITOR = "editor"  # configured as one
    STRANGER = "stranger"


class Ruling(StrEnum):
    """What may happen."""

    ALLOW = "allow"
    ASK = "ask"  # the address it is about is asked first; its yes carries a token
    PROPOSE = "propose"  # shown to the owner, nothing changes
    RESEND = "resend"  # nothing is done; that matter's letter goes out again: "reply to this one"
    CHALLENGE = "challenge"  # nothing is done; the configured editor address is told
    IGNORE = "ignore"  # not done, not answered, counted


@dataclass(frozen=True, slots=True)
class Claim:
    """What is known of who wants it.

    `token` is of the matter in question and valid: its secret, its matter and its time have been
    looked at before, so a wrong one is None here.
    """

    verdict: Verdict
    token: Purpose | None
    relation: Relation


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the table; what is None is not asked for."""

    ruling: Ruling
    verdict: Verdict | None = None
    token: frozenset[Purpose] | None = None
    relation: Relation | None = None

    def fits(self, claim: Claim) -> bool:
        """Tell whether a claim has all that this line names."""
        return (
            (self.verdict is None or claim.verdict is self.verdict)
            and (self.token is None or claim.token in self.token)
            and (self.relation is None or claim.relation is self.relation)
        )


def _tokens(*purposes: Purpose) -> frozenset[Purpose]:
    return frozenset(purposes)


_FAIL: Final = Rule(Ruling.IGNORE, Verdict.FAIL)
_ASK: Final = Rule(Ruling.ASK)
_IGNORE: Final = Rule(Ruling.IGNORE)
_OWN: Final = Rule(Ruling.ALLOW, Verdict.PASS, relation=Relation.SELF)
_DRAFT: Final = _tokens(Purpose.DRAFT, Purpose.PROOF)  # both go to the owner, about that job
_EDITOR: Final = _tokens(Purpose.EDITOR)

_ANYBODY: Final = (_FAIL, Rule(Ruling.ALLOW))
_PROVING: Final = (
    _FAIL,
    # Whoever sends it on: it was mailed to the address that is asked, and nowhere else.
    Rule(Ruling.ALLOW, token=_tokens(Purpose.CONFIRM, Purpose.ASK_LEAVE)),
    Rule(Ruling.ALLOW, token=_tokens(Purpose.PROOF), relation=Relation.OWNER),
    Rule(Ruling.ALLOW, Verdict.PASS, _tokens(Purpose.PROOF), Relation.COLLEAGUE),
    _IGNORE,
)
_JOINING: Final = (_FAIL, Rule(Ruling.ALLOW, token=_tokens(Purpose.CONFIRM)), _ASK)
_LEAVING: Final = (
    # Before FAIL: whoever sends it. RFC 8058's mails are made by the receiver's own machines.
    Rule(Ruling.ALLOW, token=_tokens(Purpose.UNSUBSCRIBE)),
    _FAIL,
    Rule(Ruling.ALLOW, token=_tokens(Purpose.ASK_LEAVE, Purpose.PROOF)),
    _OWN,
    _ASK,
)
# A yes to the question whether they asked; never a token from an issue's headers, which a
# forwarded or archived copy may show.
_PERSONAL: Final = (_FAIL, _OWN, Rule(Ruling.ALLOW, token=_tokens(Purpose.PROOF)), _ASK)
_JOB: Final = (
    _FAIL,
    Rule(Ruling.ALLOW, Verdict.PASS, relation=Relation.OWNER),
    Rule(Ruling.ALLOW, Verdict.NONE, _DRAFT, Relation.OWNER),
    Rule(Ruling.ASK, relation=Relation.OWNER),
    Rule(Ruling.ALLOW, Verdict.PASS, _DRAFT, Relation.COLLEAGUE),
    Rule(Ruling.PROPOSE, token=_DRAFT),
    _IGNORE,
)
_BRAKE: Final = (
    _FAIL,
    Rule(Ruling.ALLOW, Verdict.PASS, relation=Relation.EDITOR),
    Rule(Ruling.ALLOW, token=_EDITOR),
    Rule(Ruling.CHALLENGE, relation=Relation.EDITOR),
    _IGNORE,
)
_DECISION: Final = (
    _FAIL,
    Rule(Ruling.ALLOW, Verdict.PASS, _EDITOR, Relation.EDITOR),
    Rule(Ruling.RESEND, Verdict.PASS, relation=Relation.EDITOR),
    Rule(Ruling.CHALLENGE, relation=Relation.EDITOR),
    _IGNORE,
)

RULES: Final[dict[Action, tuple[Rule, ...]]] = {
    Action.SUBMIT: _ANYBODY,
    Action.QUESTION: _ANYBODY,
    Action.HELP: _ANYBODY,
    Action.GET: _ANYBODY,
    Action.PROVE: _PROVING,
    Action.SUBSCRIBE: _JOINING,
    Action.UNSUBSCRIBE: _LEAVING,
    Action.PAUSE: _LEAVING,
    Action.RESUME: _PERSONAL,
    Action.STATUS: _PERSONAL,
    Action.WHY: _PERSONAL,
    Action.EXPORT: _PERSONAL,
    Action.FORGET: _PERSONAL,
    Action.ANSWER: _JOB,
    Action.CORRECT: _JOB,
    Action.WITHDRAW: _JOB,
    Action.FILLED: _JOB,
    Action.STOP: _BRAKE,
    Action.HOLD: _BRAKE,
    Action.READ: _BRAKE,
    Action.APPROVE: _DECISION,
    Action.REJECT: _DECISION,
    Action.EDIT: _DECISION,
    Action.ASK: _DECISION,
    Action.REPLY: _DECISION,
    Action.OK: _DECISION,
    Action.INTRO: _DECISION,
    Action.SUBJECT: _DECISION,
    Action.SPONSOR: _DECISION,
    Action.DROP: _DECISION,
    Action.ADD: _DECISION,
    Action.SWAP: _DECISION,
    Action.TEST: _DECISION,
    Action.SEND_NOW: _DECISION,
    Action.GO_ON: _DECISION,
}


def rule(action: Action, claim: Claim) -> Ruling:
    """Return what may happen at a claim: the first rule that fits."""
    return next(line.ruling for line in RULES[action] if line.fits(claim))


def as_markdown() -> str:
    """Draw the table for SECURITY.md; actions with the same rules share a block."""
    rows = ["| action | verdict | token of the matter | author | ruling |", "|---|---|---|---|---|"]
    for rules in dict.fromkeys(RULES.values()):
        named = ", ".join(f"`{action}`" for action, its in RULES.items() if its == rules)
        for number, line in enumerate(rules):
            cells = (
                named if number == 0 else "",
                line.verdict or "any",
                _named(line.token),
                line.relation or "any",
                f"**{line.ruling}**",
            )
            rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def _named(token: Iterable[Purpose] | None) -> str:
    if token is None:
        return "any or none"
    return " or ".join(sorted(purpose.name.lower().replace("_", "-") for purpose in token))
