"""The whole life of a job, a subscription and an issue, each as one table.

Everything that moves a matter from one state to the next stands here and nowhere else; the
diagrams in ARCHITECTURE.md are drawn from these tables (`make diagrams`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, TypeVar

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


class Fate(StrEnum):
    """Where a letter stands. "Accepted" is the relay's word; what happens then we cannot know."""

    DUE = "due"
    IN_HAND = "in_hand"  # an attempt is recorded and its answer is not
    ACCEPTED = "accepted"
    REFUSED = "refused"
    REPLACED = "replaced"  # by a newer answer, before it left
    SKIPPED = "skipped"  # its reader left in the meantime
    HELD = "held"  # in doubt, and the settings say not to send such a one again


class JobState(StrEnum):
    """Where a job stands."""

    NEW = "new"  # not stored yet
    UNPROVEN = "unproven"  # we asked "did you write to us?"
    ASKING = "asking"  # waiting for the employer
    REVIEW = "review"  # complete; waiting for an editor
    HELD = "held"  # an editor lets it wait until they say otherwise
    APPROVED = "approved"
    LISTED = "listed"  # in an issue that is being mailed or was
    GONE = "gone"  # taken back after that: readers have it, and nobody was found
    FILLED = "filled"  # listed, and somebody was found
    CLOSED = "closed"  # before it was listed: declined, withdrawn, silent; a later reply reopens


class JobEvent(StrEnum):
    """What can happen to a job."""

    DOUBTED = "doubted"  # a first mail whose author is not proven
    INCOMPLETE = "incomplete"  # the employer wrote; something is missing or unclear
    COMPLETE = "complete"  # the employer wrote; nothing is missing
    APPROVE = "approve"
    REJECT = "reject"
    HOLD = "hold"  # an editor lets it wait
    RELEASE = "release"  # and decides on it now
    ASK = "ask"  # an editor has a question
    EDIT = "edit"  # an editor changed a field
    WITHDRAW = "withdraw"
    FILL = "fill"
    EXPIRE = "expire"  # silent for too long
    LAPSE = "lapse"  # its own deadline went by before an issue had it
    PUBLISH = "publish"  # its issue goes out
    SENT = "sent"  # an editor says that readers have it, from before our records were put back
    RECALL = "recall"  # its issue was stopped before a single reader got it


class Instead(StrEnum):
    """What comes of an event that is no row of the table: whoever wrote hears something."""

    REPLY_HERE = "reply_here"  # the address is asked to answer the job's own letter
    PASSED_ON = "passed_on"  # readers have it as it was: an editor gets it, the employer is told
    STATUS = "status"  # the employer is told where the job stands
    NOT_NOW = "not_now"  # the editor is told that it means nothing at present
    NOBODY = "nobody"  # no mail brings it: the clock comes only where there is a row


class SubscriptionState(StrEnum):
    """Where a reader stands."""

    NONE = "none"  # not stored
    ASKED = "asked"  # new to us, and one confirmation request is out
    SUBSCRIBED = "subscribed"
    LEFT = "left"
    UNREACHABLE = "unreachable"  # "no such address": only their own new wish lifts it
    COMPLAINED = "complained"  # reported us as abuse: likewise


class SubscriptionEvent(StrEnum):
    """What can happen to a reader."""

    WISH = "wish"  # asks to receive
    CONFIRM = "confirm"  # a yes to our request
    DECLINE = "decline"  # a no to our request
    LAPSE = "lapse"  # no answer to our request
    LEAVE = "leave"
    BOUNCE = "bounce"  # no such address
    COMPLAIN = "complain"


class IssueState(StrEnum):
    """Where an issue stands."""

    NEW = "new"  # not stored yet
    PROOF = "proof"  # mailed to the editors, waiting for an ok
    APPROVED = "approved"  # these very bytes may go at the slot
    HASTENED = "hastened"  # approved, and to go before its slot, which it uses up
    SKIPPED = "skipped"  # an editor lets its slot go by
    FREEZING = "freezing"  # the audience is being written down
    CANARY = "canary"  # the first few copies go, and what comes back of them is waited for
    MAILING = "mailing"
    HALTED = "halted"  # an editor said stop, or too much came back
    MAILED = "mailed"  # every letter is settled
    STOPPED = "stopped"  # halted, and never gone on with
    DROPPED = "dropped"  # no job was left for it, or its slot went by without an ok


class Setback(StrEnum):
    """What came back of a reader's copy: a refusal for good, or an abuse report."""

    GONE = "gone"  # no such address
    FULL = "full"  # a full mailbox
    POLICY = "policy"  # about us or what we wrote, never about the reader
    OTHER = "other"
    COMPLAINT = "complaint"


# Its bytes may still change.
OPEN_ISSUES: Final = (IssueState.PROOF, IssueState.APPROVED, IssueState.HASTENED)
# It goes out, and a stop halts it.
UNDER_WAY: Final = (IssueState.FREEZING, IssueState.CANARY, IssueState.MAILING)


class IssueEvent(StrEnum):
    """What can happen to an issue."""

    DRAFT = "draft"
    OK = "ok"  # an editor approved the present bytes
    CHANGE = "change"  # its bytes are other ones now
    ASK = "ask"  # what was approved has to be looked at again
    SLOT = "slot"  # its time has come
    FROZEN = "frozen"  # the audience is complete and counted
    CLEAR = "clear"  # nothing that came back of the first copies speaks against the rest
    FINISH = "finish"  # the settled rows equal the audience
    SENT = "sent"  # an editor says that readers have it, from before our records were put back
    SEND_NOW = "send_now"  # an ok that does not wait for the slot
    HOLD = "hold"  # not this slot
    STOP = "stop"
    GO_ON = "go_on"
    GIVE_UP = "give_up"  # nobody has said "go on" by the time of the next draft
    DROP = "drop"


_J, _JE = JobState, JobEvent

JOB: Final[dict[tuple[JobState, JobEvent], JobState]] = {
    (_J.NEW, _JE.DOUBTED): _J.UNPROVEN,
    (_J.NEW, _JE.INCOMPLETE): _J.ASKING,
    (_J.NEW, _JE.COMPLETE): _J.REVIEW,
    (_J.UNPROVEN, _JE.DOUBTED): _J.UNPROVEN,  # writes again before answering the neutral letter
    (_J.UNPROVEN, _JE.INCOMPLETE): _J.ASKING,
    (_J.UNPROVEN, _JE.COMPLETE): _J.REVIEW,
    (_J.UNPROVEN, _JE.EXPIRE): _J.CLOSED,
    (_J.ASKING, _JE.INCOMPLETE): _J.ASKING,
    (_J.ASKING, _JE.COMPLETE): _J.REVIEW,
    (_J.ASKING, _JE.REJECT): _J.CLOSED,
    (_J.ASKING, _JE.ASK): _J.ASKING,
    (_J.ASKING, _JE.EDIT): _J.ASKING,
    (_J.ASKING, _JE.EXPIRE): _J.CLOSED,
    (_J.REVIEW, _JE.COMPLETE): _J.REVIEW,  # a correction
    (_J.REVIEW, _JE.INCOMPLETE): _J.ASKING,
    (_J.REVIEW, _JE.APPROVE): _J.APPROVED,
    (_J.REVIEW, _JE.REJECT): _J.CLOSED,
    (_J.REVIEW, _JE.ASK): _J.ASKING,
    (_J.REVIEW, _JE.EDIT): _J.REVIEW,
    (_J.REVIEW, _JE.HOLD): _J.HELD,
    (_J.APPROVED, _JE.HOLD): _J.HELD,
    (_J.HELD, _JE.COMPLETE): _J.HELD,  # a correction ends no waiting
    (_J.HELD, _JE.INCOMPLETE): _J.ASKING,
    (_J.HELD, _JE.RELEASE): _J.REVIEW,
    (_J.HELD, _JE.APPROVE): _J.APPROVED,
    (_J.HELD, _JE.REJECT): _J.CLOSED,
    (_J.HELD, _JE.ASK): _J.ASKING,
    (_J.HELD, _JE.EDIT): _J.HELD,
    (_J.HELD, _JE.LAPSE): _J.ASKING,
    (_J.REVIEW, _JE.LAPSE): _J.ASKING,  # until when, then?
    (_J.APPROVED, _JE.COMPLETE): _J.REVIEW,  # what was approved is no longer what is there
    (_J.APPROVED, _JE.INCOMPLETE): _J.ASKING,
    (_J.APPROVED, _JE.REJECT): _J.CLOSED,
    (_J.APPROVED, _JE.ASK): _J.ASKING,
    (_J.APPROVED, _JE.EDIT): _J.APPROVED,  # the editor's own change needs no second approval
    (_J.APPROVED, _JE.LAPSE): _J.ASKING,
    (_J.APPROVED, _JE.PUBLISH): _J.LISTED,
    **{(state, _JE.SENT): _J.LISTED for state in (_J.REVIEW, _J.HELD, _J.APPROVED)},
    (_J.LISTED, _JE.RECALL): _J.APPROVED,
    **{
        (state, event): _J.CLOSED
        for state in (_J.UNPROVEN, _J.ASKING, _J.REVIEW, _J.HELD, _J.APPROVED)
        for event in (_JE.WITHDRAW, _JE.FILL)
    },
    (_J.LISTED, _JE.FILL): _J.FILLED,
    (_J.LISTED, _JE.WITHDRAW): _J.GONE,  # readers have it: it can only be marked as gone
    (_J.GONE, _JE.FILL): _J.FILLED,
    (_J.CLOSED, _JE.INCOMPLETE): _J.ASKING,  # a later reply, or an editor's word, opens it again
    (_J.CLOSED, _JE.COMPLETE): _J.REVIEW,
    (_J.CLOSED, _JE.FILL): _J.CLOSED,
}

# Wherever the table has no row, whatever the state: one who wrote is answered.
JOB_INSTEAD: Final[dict[JobEvent, Instead]] = {
    _JE.DOUBTED: Instead.REPLY_HERE,
    _JE.INCOMPLETE: Instead.PASSED_ON,
    _JE.COMPLETE: Instead.PASSED_ON,
    _JE.WITHDRAW: Instead.STATUS,
    _JE.FILL: Instead.STATUS,
    _JE.APPROVE: Instead.NOT_NOW,
    _JE.REJECT: Instead.NOT_NOW,
    _JE.HOLD: Instead.NOT_NOW,
    _JE.RELEASE: Instead.NOT_NOW,
    _JE.ASK: Instead.NOT_NOW,
    _JE.EDIT: Instead.NOT_NOW,
    _JE.SENT: Instead.NOT_NOW,
    _JE.EXPIRE: Instead.NOBODY,
    _JE.LAPSE: Instead.NOBODY,
    _JE.PUBLISH: Instead.NOBODY,
    _JE.RECALL: Instead.NOBODY,
}

_S, _SE = SubscriptionState, SubscriptionEvent

SUBSCRIPTION: Final[dict[tuple[SubscriptionState, SubscriptionEvent], SubscriptionState]] = {
    **{
        # Somebody we know stays what they are until the yes: anybody may wish in their name.
        (state, _SE.WISH): _S.ASKED if state is _S.NONE else state
        for state in _S
    },
    **{
        (state, _SE.CONFIRM): _S.SUBSCRIBED
        for state in (_S.ASKED, _S.SUBSCRIBED, _S.LEFT, _S.UNREACHABLE, _S.COMPLAINED)
    },
    (_S.ASKED, _SE.DECLINE): _S.NONE,
    (_S.ASKED, _SE.LAPSE): _S.NONE,
    (_S.ASKED, _SE.LEAVE): _S.NONE,
    (_S.SUBSCRIBED, _SE.LEAVE): _S.LEFT,
    (_S.SUBSCRIBED, _SE.BOUNCE): _S.UNREACHABLE,
    (_S.ASKED, _SE.BOUNCE): _S.NONE,
    **{
        (state, _SE.COMPLAIN): _S.COMPLAINED
        for state in (_S.ASKED, _S.SUBSCRIBED, _S.LEFT, _S.UNREACHABLE)
    },
}

_I, _IE = IssueState, IssueEvent

ISSUE: Final[dict[tuple[IssueState, IssueEvent], IssueState]] = {
    (_I.NEW, _IE.DRAFT): _I.PROOF,
    (_I.PROOF, _IE.OK): _I.APPROVED,
    (_I.PROOF, _IE.CHANGE): _I.PROOF,
    (_I.PROOF, _IE.SEND_NOW): _I.HASTENED,
    (_I.APPROVED, _IE.SEND_NOW): _I.HASTENED,
    **{
        (state, event): _I.PROOF  # what the ok was for is not what is there, or may be wrong now
        for state in (_I.APPROVED, _I.HASTENED)
        for event in (_IE.CHANGE, _IE.ASK, _IE.STOP)
    },
    (_I.APPROVED, _IE.SLOT): _I.FREEZING,
    (_I.HASTENED, _IE.SLOT): _I.FREEZING,
    (_I.FREEZING, _IE.FROZEN): _I.CANARY,
    (_I.CANARY, _IE.CLEAR): _I.MAILING,
    (_I.MAILING, _IE.FINISH): _I.MAILED,
    **{(state, _IE.STOP): _I.HALTED for state in UNDER_WAY},
    (_I.HALTED, _IE.GO_ON): _I.FREEZING,  # from there each step is found taken, up to the stop
    (_I.HALTED, _IE.GIVE_UP): _I.STOPPED,
    **{(state, _IE.SENT): _I.MAILED for state in OPEN_ISSUES},
    **{(state, _IE.DROP): _I.DROPPED for state in OPEN_ISSUES},
    **{(state, _IE.HOLD): _I.SKIPPED for state in OPEN_ISSUES},
    (_I.SKIPPED, _IE.GO_ON): _I.PROOF,
    (_I.DROPPED, _IE.DRAFT): _I.PROOF,  # another job became ready before its slot
}


def job_step(state: JobState, event: JobEvent) -> JobState | None:
    """Return what `event` makes of a job in `state`; None when it means nothing there."""
    return JOB.get((state, event))


def subscription_step(
    state: SubscriptionState, event: SubscriptionEvent
) -> SubscriptionState | None:
    """Return what `event` makes of a subscription; None when it means nothing there."""
    return SUBSCRIPTION.get((state, event))


def issue_step(state: IssueState, event: IssueEvent) -> IssueState | None:
    """Return what `event` makes of an issue; None when it means nothing there."""
    return ISSUE.get((state, event))


def diagram(table: dict[tuple[S, E], S]) -> str:
    """Draw a table as a Mermaid state diagram, several events to one arrow."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for (state, event), after in table.items():
        arrows.setdefault((state.value, after.value), []).append(event.value)
    lines = [f"    {a} --> {b}: {', '.join(events)}" for (a, b), events in arrows.items()]
    return "\n".join(["stateDiagram-v2", *lines])
